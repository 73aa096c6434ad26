/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.Unit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Allocation Table</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.AllocationTableImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.AllocationTableImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.AllocationTableImpl#getAllocations <em>Allocations</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.AllocationTableImpl#getFootnote <em>Footnote</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AllocationTableImpl extends FactImpl implements AllocationTable {
	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected Unit unit;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final MoneyKind KIND_EDEFAULT = MoneyKind.ALLOCATED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected MoneyKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAllocations() <em>Allocations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAllocations()
	 * @generated
	 * @ordered
	 */
	protected EList<Allocation> allocations;

	/**
	 * The default value of the '{@link #getFootnote() <em>Footnote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFootnote()
	 * @generated
	 * @ordered
	 */
	protected static final String FOOTNOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFootnote() <em>Footnote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFootnote()
	 * @generated
	 * @ordered
	 */
	protected String footnote = FOOTNOTE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AllocationTableImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.ALLOCATION_TABLE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Unit getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(Unit newUnit) {
		Unit oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.ALLOCATION_TABLE__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MoneyKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(MoneyKind newKind) {
		MoneyKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.ALLOCATION_TABLE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Allocation> getAllocations() {
		if (allocations == null) {
			allocations = new EObjectContainmentEList<Allocation>(Allocation.class, this, HyokaPackage.ALLOCATION_TABLE__ALLOCATIONS);
		}
		return allocations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFootnote() {
		return footnote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFootnote(String newFootnote) {
		String oldFootnote = footnote;
		footnote = newFootnote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.ALLOCATION_TABLE__FOOTNOTE, oldFootnote, footnote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case HyokaPackage.ALLOCATION_TABLE__ALLOCATIONS:
				return ((InternalEList<?>)getAllocations()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case HyokaPackage.ALLOCATION_TABLE__UNIT:
				return getUnit();
			case HyokaPackage.ALLOCATION_TABLE__KIND:
				return getKind();
			case HyokaPackage.ALLOCATION_TABLE__ALLOCATIONS:
				return getAllocations();
			case HyokaPackage.ALLOCATION_TABLE__FOOTNOTE:
				return getFootnote();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case HyokaPackage.ALLOCATION_TABLE__UNIT:
				setUnit((Unit)newValue);
				return;
			case HyokaPackage.ALLOCATION_TABLE__KIND:
				setKind((MoneyKind)newValue);
				return;
			case HyokaPackage.ALLOCATION_TABLE__ALLOCATIONS:
				getAllocations().clear();
				getAllocations().addAll((Collection<? extends Allocation>)newValue);
				return;
			case HyokaPackage.ALLOCATION_TABLE__FOOTNOTE:
				setFootnote((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case HyokaPackage.ALLOCATION_TABLE__UNIT:
				setUnit((Unit)null);
				return;
			case HyokaPackage.ALLOCATION_TABLE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case HyokaPackage.ALLOCATION_TABLE__ALLOCATIONS:
				getAllocations().clear();
				return;
			case HyokaPackage.ALLOCATION_TABLE__FOOTNOTE:
				setFootnote(FOOTNOTE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case HyokaPackage.ALLOCATION_TABLE__UNIT:
				return unit != null;
			case HyokaPackage.ALLOCATION_TABLE__KIND:
				return kind != KIND_EDEFAULT;
			case HyokaPackage.ALLOCATION_TABLE__ALLOCATIONS:
				return allocations != null && !allocations.isEmpty();
			case HyokaPackage.ALLOCATION_TABLE__FOOTNOTE:
				return FOOTNOTE_EDEFAULT == null ? footnote != null : !FOOTNOTE_EDEFAULT.equals(footnote);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", footnote: "); //$NON-NLS-1$
		result.append(footnote);
		result.append(')');
		return result.toString();
	}

} //AllocationTableImpl

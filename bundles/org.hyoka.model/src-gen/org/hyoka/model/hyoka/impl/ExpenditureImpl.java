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

import org.hyoka.model.hyoka.BlockLink;
import org.hyoka.model.hyoka.Expenditure;
import org.hyoka.model.hyoka.ExpenseItem;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.PayeeBlock;
import org.hyoka.model.hyoka.Unit;

import org.hyoka.model.time.FiscalYear;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Expenditure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.ExpenditureImpl#getYear <em>Year</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ExpenditureImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ExpenditureImpl#getBlocks <em>Blocks</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ExpenditureImpl#getLinks <em>Links</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ExpenditureImpl#getOverheads <em>Overheads</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ExpenditureImpl#getFootnote <em>Footnote</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExpenditureImpl extends FactImpl implements Expenditure {
	/**
	 * The default value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected static final FiscalYear YEAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected FiscalYear year = YEAR_EDEFAULT;

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
	 * The cached value of the '{@link #getBlocks() <em>Blocks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlocks()
	 * @generated
	 * @ordered
	 */
	protected EList<PayeeBlock> blocks;

	/**
	 * The cached value of the '{@link #getLinks() <em>Links</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinks()
	 * @generated
	 * @ordered
	 */
	protected EList<BlockLink> links;

	/**
	 * The cached value of the '{@link #getOverheads() <em>Overheads</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverheads()
	 * @generated
	 * @ordered
	 */
	protected EList<ExpenseItem> overheads;

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
	protected ExpenditureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.EXPENDITURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FiscalYear getYear() {
		return year;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYear(FiscalYear newYear) {
		FiscalYear oldYear = year;
		year = newYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.EXPENDITURE__YEAR, oldYear, year));
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
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.EXPENDITURE__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PayeeBlock> getBlocks() {
		if (blocks == null) {
			blocks = new EObjectContainmentEList<PayeeBlock>(PayeeBlock.class, this, HyokaPackage.EXPENDITURE__BLOCKS);
		}
		return blocks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BlockLink> getLinks() {
		if (links == null) {
			links = new EObjectContainmentEList<BlockLink>(BlockLink.class, this, HyokaPackage.EXPENDITURE__LINKS);
		}
		return links;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ExpenseItem> getOverheads() {
		if (overheads == null) {
			overheads = new EObjectContainmentEList<ExpenseItem>(ExpenseItem.class, this, HyokaPackage.EXPENDITURE__OVERHEADS);
		}
		return overheads;
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
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.EXPENDITURE__FOOTNOTE, oldFootnote, footnote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case HyokaPackage.EXPENDITURE__BLOCKS:
				return ((InternalEList<?>)getBlocks()).basicRemove(otherEnd, msgs);
			case HyokaPackage.EXPENDITURE__LINKS:
				return ((InternalEList<?>)getLinks()).basicRemove(otherEnd, msgs);
			case HyokaPackage.EXPENDITURE__OVERHEADS:
				return ((InternalEList<?>)getOverheads()).basicRemove(otherEnd, msgs);
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
			case HyokaPackage.EXPENDITURE__YEAR:
				return getYear();
			case HyokaPackage.EXPENDITURE__UNIT:
				return getUnit();
			case HyokaPackage.EXPENDITURE__BLOCKS:
				return getBlocks();
			case HyokaPackage.EXPENDITURE__LINKS:
				return getLinks();
			case HyokaPackage.EXPENDITURE__OVERHEADS:
				return getOverheads();
			case HyokaPackage.EXPENDITURE__FOOTNOTE:
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
			case HyokaPackage.EXPENDITURE__YEAR:
				setYear((FiscalYear)newValue);
				return;
			case HyokaPackage.EXPENDITURE__UNIT:
				setUnit((Unit)newValue);
				return;
			case HyokaPackage.EXPENDITURE__BLOCKS:
				getBlocks().clear();
				getBlocks().addAll((Collection<? extends PayeeBlock>)newValue);
				return;
			case HyokaPackage.EXPENDITURE__LINKS:
				getLinks().clear();
				getLinks().addAll((Collection<? extends BlockLink>)newValue);
				return;
			case HyokaPackage.EXPENDITURE__OVERHEADS:
				getOverheads().clear();
				getOverheads().addAll((Collection<? extends ExpenseItem>)newValue);
				return;
			case HyokaPackage.EXPENDITURE__FOOTNOTE:
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
			case HyokaPackage.EXPENDITURE__YEAR:
				setYear(YEAR_EDEFAULT);
				return;
			case HyokaPackage.EXPENDITURE__UNIT:
				setUnit((Unit)null);
				return;
			case HyokaPackage.EXPENDITURE__BLOCKS:
				getBlocks().clear();
				return;
			case HyokaPackage.EXPENDITURE__LINKS:
				getLinks().clear();
				return;
			case HyokaPackage.EXPENDITURE__OVERHEADS:
				getOverheads().clear();
				return;
			case HyokaPackage.EXPENDITURE__FOOTNOTE:
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
			case HyokaPackage.EXPENDITURE__YEAR:
				return YEAR_EDEFAULT == null ? year != null : !YEAR_EDEFAULT.equals(year);
			case HyokaPackage.EXPENDITURE__UNIT:
				return unit != null;
			case HyokaPackage.EXPENDITURE__BLOCKS:
				return blocks != null && !blocks.isEmpty();
			case HyokaPackage.EXPENDITURE__LINKS:
				return links != null && !links.isEmpty();
			case HyokaPackage.EXPENDITURE__OVERHEADS:
				return overheads != null && !overheads.isEmpty();
			case HyokaPackage.EXPENDITURE__FOOTNOTE:
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
		result.append(" (year: "); //$NON-NLS-1$
		result.append(year);
		result.append(", footnote: "); //$NON-NLS-1$
		result.append(footnote);
		result.append(')');
		return result.toString();
	}

} //ExpenditureImpl

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hyoka.model.hyoka.AttachedDocument;
import org.hyoka.model.hyoka.Organization;

import org.hyoka.model.hyoka.impl.FactImpl;

import org.hyoka.model.ip.Clause;
import org.hyoka.model.ip.IpPackage;
import org.hyoka.model.ip.IpPolicy;

import org.hyoka.model.time.DatePoint;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Policy</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.ip.impl.IpPolicyImpl#getAdoptedBy <em>Adopted By</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.IpPolicyImpl#getAdoptedOn <em>Adopted On</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.IpPolicyImpl#getCovers <em>Covers</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.IpPolicyImpl#getClauses <em>Clauses</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.IpPolicyImpl#getDocuments <em>Documents</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IpPolicyImpl extends FactImpl implements IpPolicy {
	/**
	 * The cached value of the '{@link #getAdoptedBy() <em>Adopted By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdoptedBy()
	 * @generated
	 * @ordered
	 */
	protected Organization adoptedBy;

	/**
	 * The default value of the '{@link #getAdoptedOn() <em>Adopted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdoptedOn()
	 * @generated
	 * @ordered
	 */
	protected static final DatePoint ADOPTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAdoptedOn() <em>Adopted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdoptedOn()
	 * @generated
	 * @ordered
	 */
	protected DatePoint adoptedOn = ADOPTED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getCovers() <em>Covers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCovers()
	 * @generated
	 * @ordered
	 */
	protected static final String COVERS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCovers() <em>Covers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCovers()
	 * @generated
	 * @ordered
	 */
	protected String covers = COVERS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getClauses() <em>Clauses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClauses()
	 * @generated
	 * @ordered
	 */
	protected EList<Clause> clauses;

	/**
	 * The cached value of the '{@link #getDocuments() <em>Documents</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocuments()
	 * @generated
	 * @ordered
	 */
	protected EList<AttachedDocument> documents;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IpPolicyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return IpPackage.Literals.IP_POLICY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organization getAdoptedBy() {
		return adoptedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdoptedBy(Organization newAdoptedBy) {
		Organization oldAdoptedBy = adoptedBy;
		adoptedBy = newAdoptedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.IP_POLICY__ADOPTED_BY, oldAdoptedBy, adoptedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DatePoint getAdoptedOn() {
		return adoptedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdoptedOn(DatePoint newAdoptedOn) {
		DatePoint oldAdoptedOn = adoptedOn;
		adoptedOn = newAdoptedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.IP_POLICY__ADOPTED_ON, oldAdoptedOn, adoptedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCovers() {
		return covers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCovers(String newCovers) {
		String oldCovers = covers;
		covers = newCovers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.IP_POLICY__COVERS, oldCovers, covers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Clause> getClauses() {
		if (clauses == null) {
			clauses = new EObjectContainmentEList<Clause>(Clause.class, this, IpPackage.IP_POLICY__CLAUSES);
		}
		return clauses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AttachedDocument> getDocuments() {
		if (documents == null) {
			documents = new EObjectEList<AttachedDocument>(AttachedDocument.class, this, IpPackage.IP_POLICY__DOCUMENTS);
		}
		return documents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case IpPackage.IP_POLICY__CLAUSES:
				return ((InternalEList<?>)getClauses()).basicRemove(otherEnd, msgs);
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
			case IpPackage.IP_POLICY__ADOPTED_BY:
				return getAdoptedBy();
			case IpPackage.IP_POLICY__ADOPTED_ON:
				return getAdoptedOn();
			case IpPackage.IP_POLICY__COVERS:
				return getCovers();
			case IpPackage.IP_POLICY__CLAUSES:
				return getClauses();
			case IpPackage.IP_POLICY__DOCUMENTS:
				return getDocuments();
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
			case IpPackage.IP_POLICY__ADOPTED_BY:
				setAdoptedBy((Organization)newValue);
				return;
			case IpPackage.IP_POLICY__ADOPTED_ON:
				setAdoptedOn((DatePoint)newValue);
				return;
			case IpPackage.IP_POLICY__COVERS:
				setCovers((String)newValue);
				return;
			case IpPackage.IP_POLICY__CLAUSES:
				getClauses().clear();
				getClauses().addAll((Collection<? extends Clause>)newValue);
				return;
			case IpPackage.IP_POLICY__DOCUMENTS:
				getDocuments().clear();
				getDocuments().addAll((Collection<? extends AttachedDocument>)newValue);
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
			case IpPackage.IP_POLICY__ADOPTED_BY:
				setAdoptedBy((Organization)null);
				return;
			case IpPackage.IP_POLICY__ADOPTED_ON:
				setAdoptedOn(ADOPTED_ON_EDEFAULT);
				return;
			case IpPackage.IP_POLICY__COVERS:
				setCovers(COVERS_EDEFAULT);
				return;
			case IpPackage.IP_POLICY__CLAUSES:
				getClauses().clear();
				return;
			case IpPackage.IP_POLICY__DOCUMENTS:
				getDocuments().clear();
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
			case IpPackage.IP_POLICY__ADOPTED_BY:
				return adoptedBy != null;
			case IpPackage.IP_POLICY__ADOPTED_ON:
				return ADOPTED_ON_EDEFAULT == null ? adoptedOn != null : !ADOPTED_ON_EDEFAULT.equals(adoptedOn);
			case IpPackage.IP_POLICY__COVERS:
				return COVERS_EDEFAULT == null ? covers != null : !COVERS_EDEFAULT.equals(covers);
			case IpPackage.IP_POLICY__CLAUSES:
				return clauses != null && !clauses.isEmpty();
			case IpPackage.IP_POLICY__DOCUMENTS:
				return documents != null && !documents.isEmpty();
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
		result.append(" (adoptedOn: "); //$NON-NLS-1$
		result.append(adoptedOn);
		result.append(", covers: "); //$NON-NLS-1$
		result.append(covers);
		result.append(')');
		return result.toString();
	}

} //IpPolicyImpl

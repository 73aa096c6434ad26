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

import org.hyoka.model.hyoka.Affiliation;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Person;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.PersonImpl#getReading <em>Reading</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.PersonImpl#getOrcid <em>Orcid</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.PersonImpl#getAffiliations <em>Affiliations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PersonImpl extends NamedElementImpl implements Person {
	/**
	 * The default value of the '{@link #getReading() <em>Reading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReading()
	 * @generated
	 * @ordered
	 */
	protected static final String READING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReading() <em>Reading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReading()
	 * @generated
	 * @ordered
	 */
	protected String reading = READING_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrcid() <em>Orcid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrcid()
	 * @generated
	 * @ordered
	 */
	protected static final String ORCID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrcid() <em>Orcid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrcid()
	 * @generated
	 * @ordered
	 */
	protected String orcid = ORCID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAffiliations() <em>Affiliations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAffiliations()
	 * @generated
	 * @ordered
	 */
	protected EList<Affiliation> affiliations;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PersonImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.PERSON;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReading() {
		return reading;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReading(String newReading) {
		String oldReading = reading;
		reading = newReading;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.PERSON__READING, oldReading, reading));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrcid() {
		return orcid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrcid(String newOrcid) {
		String oldOrcid = orcid;
		orcid = newOrcid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.PERSON__ORCID, oldOrcid, orcid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Affiliation> getAffiliations() {
		if (affiliations == null) {
			affiliations = new EObjectContainmentEList<Affiliation>(Affiliation.class, this, HyokaPackage.PERSON__AFFILIATIONS);
		}
		return affiliations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case HyokaPackage.PERSON__AFFILIATIONS:
				return ((InternalEList<?>)getAffiliations()).basicRemove(otherEnd, msgs);
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
			case HyokaPackage.PERSON__READING:
				return getReading();
			case HyokaPackage.PERSON__ORCID:
				return getOrcid();
			case HyokaPackage.PERSON__AFFILIATIONS:
				return getAffiliations();
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
			case HyokaPackage.PERSON__READING:
				setReading((String)newValue);
				return;
			case HyokaPackage.PERSON__ORCID:
				setOrcid((String)newValue);
				return;
			case HyokaPackage.PERSON__AFFILIATIONS:
				getAffiliations().clear();
				getAffiliations().addAll((Collection<? extends Affiliation>)newValue);
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
			case HyokaPackage.PERSON__READING:
				setReading(READING_EDEFAULT);
				return;
			case HyokaPackage.PERSON__ORCID:
				setOrcid(ORCID_EDEFAULT);
				return;
			case HyokaPackage.PERSON__AFFILIATIONS:
				getAffiliations().clear();
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
			case HyokaPackage.PERSON__READING:
				return READING_EDEFAULT == null ? reading != null : !READING_EDEFAULT.equals(reading);
			case HyokaPackage.PERSON__ORCID:
				return ORCID_EDEFAULT == null ? orcid != null : !ORCID_EDEFAULT.equals(orcid);
			case HyokaPackage.PERSON__AFFILIATIONS:
				return affiliations != null && !affiliations.isEmpty();
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
		result.append(" (reading: "); //$NON-NLS-1$
		result.append(reading);
		result.append(", orcid: "); //$NON-NLS-1$
		result.append(orcid);
		result.append(')');
		return result.toString();
	}

} //PersonImpl

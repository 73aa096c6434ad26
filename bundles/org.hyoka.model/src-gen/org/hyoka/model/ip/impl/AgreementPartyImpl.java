/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hyoka.model.hyoka.Organization;

import org.hyoka.model.hyoka.impl.ElementImpl;

import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.IpPackage;
import org.hyoka.model.ip.PartyRole;
import org.hyoka.model.ip.PartyState;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Agreement Party</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.ip.impl.AgreementPartyImpl#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.AgreementPartyImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.AgreementPartyImpl#getInstitutions <em>Institutions</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.AgreementPartyImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.AgreementPartyImpl#getState <em>State</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.AgreementPartyImpl#getSignedOn <em>Signed On</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.AgreementPartyImpl#getLeftOn <em>Left On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AgreementPartyImpl extends ElementImpl implements AgreementParty {
	/**
	 * The cached value of the '{@link #getOrganization() <em>Organization</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganization()
	 * @generated
	 * @ordered
	 */
	protected Organization organization;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getInstitutions() <em>Institutions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstitutions()
	 * @generated
	 * @ordered
	 */
	protected static final Integer INSTITUTIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInstitutions() <em>Institutions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstitutions()
	 * @generated
	 * @ordered
	 */
	protected Integer institutions = INSTITUTIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final PartyRole ROLE_EDEFAULT = PartyRole.LEAD;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected PartyRole role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final PartyState STATE_EDEFAULT = PartyState.INVITED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected PartyState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSignedOn() <em>Signed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SIGNED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSignedOn() <em>Signed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate signedOn = SIGNED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getLeftOn() <em>Left On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeftOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate LEFT_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLeftOn() <em>Left On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeftOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate leftOn = LEFT_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AgreementPartyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return IpPackage.Literals.AGREEMENT_PARTY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organization getOrganization() {
		return organization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganization(Organization newOrganization) {
		Organization oldOrganization = organization;
		organization = newOrganization;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.AGREEMENT_PARTY__ORGANIZATION, oldOrganization, organization));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.AGREEMENT_PARTY__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getInstitutions() {
		return institutions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInstitutions(Integer newInstitutions) {
		Integer oldInstitutions = institutions;
		institutions = newInstitutions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.AGREEMENT_PARTY__INSTITUTIONS, oldInstitutions, institutions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartyRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(PartyRole newRole) {
		PartyRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.AGREEMENT_PARTY__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartyState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(PartyState newState) {
		PartyState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.AGREEMENT_PARTY__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSignedOn() {
		return signedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignedOn(LocalDate newSignedOn) {
		LocalDate oldSignedOn = signedOn;
		signedOn = newSignedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.AGREEMENT_PARTY__SIGNED_ON, oldSignedOn, signedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getLeftOn() {
		return leftOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeftOn(LocalDate newLeftOn) {
		LocalDate oldLeftOn = leftOn;
		leftOn = newLeftOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.AGREEMENT_PARTY__LEFT_ON, oldLeftOn, leftOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case IpPackage.AGREEMENT_PARTY__ORGANIZATION:
				return getOrganization();
			case IpPackage.AGREEMENT_PARTY__LABEL:
				return getLabel();
			case IpPackage.AGREEMENT_PARTY__INSTITUTIONS:
				return getInstitutions();
			case IpPackage.AGREEMENT_PARTY__ROLE:
				return getRole();
			case IpPackage.AGREEMENT_PARTY__STATE:
				return getState();
			case IpPackage.AGREEMENT_PARTY__SIGNED_ON:
				return getSignedOn();
			case IpPackage.AGREEMENT_PARTY__LEFT_ON:
				return getLeftOn();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case IpPackage.AGREEMENT_PARTY__ORGANIZATION:
				setOrganization((Organization)newValue);
				return;
			case IpPackage.AGREEMENT_PARTY__LABEL:
				setLabel((String)newValue);
				return;
			case IpPackage.AGREEMENT_PARTY__INSTITUTIONS:
				setInstitutions((Integer)newValue);
				return;
			case IpPackage.AGREEMENT_PARTY__ROLE:
				setRole((PartyRole)newValue);
				return;
			case IpPackage.AGREEMENT_PARTY__STATE:
				setState((PartyState)newValue);
				return;
			case IpPackage.AGREEMENT_PARTY__SIGNED_ON:
				setSignedOn((LocalDate)newValue);
				return;
			case IpPackage.AGREEMENT_PARTY__LEFT_ON:
				setLeftOn((LocalDate)newValue);
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
			case IpPackage.AGREEMENT_PARTY__ORGANIZATION:
				setOrganization((Organization)null);
				return;
			case IpPackage.AGREEMENT_PARTY__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case IpPackage.AGREEMENT_PARTY__INSTITUTIONS:
				setInstitutions(INSTITUTIONS_EDEFAULT);
				return;
			case IpPackage.AGREEMENT_PARTY__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case IpPackage.AGREEMENT_PARTY__STATE:
				setState(STATE_EDEFAULT);
				return;
			case IpPackage.AGREEMENT_PARTY__SIGNED_ON:
				setSignedOn(SIGNED_ON_EDEFAULT);
				return;
			case IpPackage.AGREEMENT_PARTY__LEFT_ON:
				setLeftOn(LEFT_ON_EDEFAULT);
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
			case IpPackage.AGREEMENT_PARTY__ORGANIZATION:
				return organization != null;
			case IpPackage.AGREEMENT_PARTY__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case IpPackage.AGREEMENT_PARTY__INSTITUTIONS:
				return INSTITUTIONS_EDEFAULT == null ? institutions != null : !INSTITUTIONS_EDEFAULT.equals(institutions);
			case IpPackage.AGREEMENT_PARTY__ROLE:
				return role != ROLE_EDEFAULT;
			case IpPackage.AGREEMENT_PARTY__STATE:
				return state != STATE_EDEFAULT;
			case IpPackage.AGREEMENT_PARTY__SIGNED_ON:
				return SIGNED_ON_EDEFAULT == null ? signedOn != null : !SIGNED_ON_EDEFAULT.equals(signedOn);
			case IpPackage.AGREEMENT_PARTY__LEFT_ON:
				return LEFT_ON_EDEFAULT == null ? leftOn != null : !LEFT_ON_EDEFAULT.equals(leftOn);
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
		result.append(" (label: "); //$NON-NLS-1$
		result.append(label);
		result.append(", institutions: "); //$NON-NLS-1$
		result.append(institutions);
		result.append(", role: "); //$NON-NLS-1$
		result.append(role);
		result.append(", state: "); //$NON-NLS-1$
		result.append(state);
		result.append(", signedOn: "); //$NON-NLS-1$
		result.append(signedOn);
		result.append(", leftOn: "); //$NON-NLS-1$
		result.append(leftOn);
		result.append(')');
		return result.toString();
	}

} //AgreementPartyImpl

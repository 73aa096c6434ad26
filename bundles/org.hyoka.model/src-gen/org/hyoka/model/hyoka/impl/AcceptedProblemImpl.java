/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hyoka.model.hyoka.AcceptedProblem;
import org.hyoka.model.hyoka.HyokaPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Accepted Problem</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.AcceptedProblemImpl#getRule <em>Rule</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.AcceptedProblemImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.AcceptedProblemImpl#getFingerprint <em>Fingerprint</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.AcceptedProblemImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.AcceptedProblemImpl#getAcceptedBy <em>Accepted By</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.AcceptedProblemImpl#getAcceptedOn <em>Accepted On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AcceptedProblemImpl extends ElementImpl implements AcceptedProblem {
	/**
	 * The default value of the '{@link #getRule() <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRule()
	 * @generated
	 * @ordered
	 */
	protected static final String RULE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRule() <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRule()
	 * @generated
	 * @ordered
	 */
	protected String rule = RULE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final String PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected String place = PLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFingerprint() <em>Fingerprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFingerprint()
	 * @generated
	 * @ordered
	 */
	protected static final String FINGERPRINT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFingerprint() <em>Fingerprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFingerprint()
	 * @generated
	 * @ordered
	 */
	protected String fingerprint = FINGERPRINT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getAcceptedBy() <em>Accepted By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCEPTED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAcceptedBy() <em>Accepted By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedBy()
	 * @generated
	 * @ordered
	 */
	protected String acceptedBy = ACCEPTED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAcceptedOn() <em>Accepted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ACCEPTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAcceptedOn() <em>Accepted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate acceptedOn = ACCEPTED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AcceptedProblemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.ACCEPTED_PROBLEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRule() {
		return rule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRule(String newRule) {
		String oldRule = rule;
		rule = newRule;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.ACCEPTED_PROBLEM__RULE, oldRule, rule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(String newPlace) {
		String oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.ACCEPTED_PROBLEM__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFingerprint() {
		return fingerprint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFingerprint(String newFingerprint) {
		String oldFingerprint = fingerprint;
		fingerprint = newFingerprint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.ACCEPTED_PROBLEM__FINGERPRINT, oldFingerprint, fingerprint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.ACCEPTED_PROBLEM__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAcceptedBy() {
		return acceptedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcceptedBy(String newAcceptedBy) {
		String oldAcceptedBy = acceptedBy;
		acceptedBy = newAcceptedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.ACCEPTED_PROBLEM__ACCEPTED_BY, oldAcceptedBy, acceptedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAcceptedOn() {
		return acceptedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcceptedOn(LocalDate newAcceptedOn) {
		LocalDate oldAcceptedOn = acceptedOn;
		acceptedOn = newAcceptedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.ACCEPTED_PROBLEM__ACCEPTED_ON, oldAcceptedOn, acceptedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case HyokaPackage.ACCEPTED_PROBLEM__RULE:
				return getRule();
			case HyokaPackage.ACCEPTED_PROBLEM__PLACE:
				return getPlace();
			case HyokaPackage.ACCEPTED_PROBLEM__FINGERPRINT:
				return getFingerprint();
			case HyokaPackage.ACCEPTED_PROBLEM__REASON:
				return getReason();
			case HyokaPackage.ACCEPTED_PROBLEM__ACCEPTED_BY:
				return getAcceptedBy();
			case HyokaPackage.ACCEPTED_PROBLEM__ACCEPTED_ON:
				return getAcceptedOn();
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
			case HyokaPackage.ACCEPTED_PROBLEM__RULE:
				setRule((String)newValue);
				return;
			case HyokaPackage.ACCEPTED_PROBLEM__PLACE:
				setPlace((String)newValue);
				return;
			case HyokaPackage.ACCEPTED_PROBLEM__FINGERPRINT:
				setFingerprint((String)newValue);
				return;
			case HyokaPackage.ACCEPTED_PROBLEM__REASON:
				setReason((String)newValue);
				return;
			case HyokaPackage.ACCEPTED_PROBLEM__ACCEPTED_BY:
				setAcceptedBy((String)newValue);
				return;
			case HyokaPackage.ACCEPTED_PROBLEM__ACCEPTED_ON:
				setAcceptedOn((LocalDate)newValue);
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
			case HyokaPackage.ACCEPTED_PROBLEM__RULE:
				setRule(RULE_EDEFAULT);
				return;
			case HyokaPackage.ACCEPTED_PROBLEM__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case HyokaPackage.ACCEPTED_PROBLEM__FINGERPRINT:
				setFingerprint(FINGERPRINT_EDEFAULT);
				return;
			case HyokaPackage.ACCEPTED_PROBLEM__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case HyokaPackage.ACCEPTED_PROBLEM__ACCEPTED_BY:
				setAcceptedBy(ACCEPTED_BY_EDEFAULT);
				return;
			case HyokaPackage.ACCEPTED_PROBLEM__ACCEPTED_ON:
				setAcceptedOn(ACCEPTED_ON_EDEFAULT);
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
			case HyokaPackage.ACCEPTED_PROBLEM__RULE:
				return RULE_EDEFAULT == null ? rule != null : !RULE_EDEFAULT.equals(rule);
			case HyokaPackage.ACCEPTED_PROBLEM__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case HyokaPackage.ACCEPTED_PROBLEM__FINGERPRINT:
				return FINGERPRINT_EDEFAULT == null ? fingerprint != null : !FINGERPRINT_EDEFAULT.equals(fingerprint);
			case HyokaPackage.ACCEPTED_PROBLEM__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case HyokaPackage.ACCEPTED_PROBLEM__ACCEPTED_BY:
				return ACCEPTED_BY_EDEFAULT == null ? acceptedBy != null : !ACCEPTED_BY_EDEFAULT.equals(acceptedBy);
			case HyokaPackage.ACCEPTED_PROBLEM__ACCEPTED_ON:
				return ACCEPTED_ON_EDEFAULT == null ? acceptedOn != null : !ACCEPTED_ON_EDEFAULT.equals(acceptedOn);
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
		result.append(" (rule: "); //$NON-NLS-1$
		result.append(rule);
		result.append(", place: "); //$NON-NLS-1$
		result.append(place);
		result.append(", fingerprint: "); //$NON-NLS-1$
		result.append(fingerprint);
		result.append(", reason: "); //$NON-NLS-1$
		result.append(reason);
		result.append(", acceptedBy: "); //$NON-NLS-1$
		result.append(acceptedBy);
		result.append(", acceptedOn: "); //$NON-NLS-1$
		result.append(acceptedOn);
		result.append(')');
		return result.toString();
	}

} //AcceptedProblemImpl

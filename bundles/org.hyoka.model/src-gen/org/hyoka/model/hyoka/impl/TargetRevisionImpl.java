/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.TargetRevision;

import org.hyoka.model.time.DatePoint;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Target Revision</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.TargetRevisionImpl#getOldValue <em>Old Value</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.TargetRevisionImpl#getOldDue <em>Old Due</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.TargetRevisionImpl#getOldName <em>Old Name</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.TargetRevisionImpl#getRevisedOn <em>Revised On</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.TargetRevisionImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.TargetRevisionImpl#getApprovedBy <em>Approved By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TargetRevisionImpl extends ElementImpl implements TargetRevision {
	/**
	 * The default value of the '{@link #getOldValue() <em>Old Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOldValue()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal OLD_VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOldValue() <em>Old Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOldValue()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal oldValue = OLD_VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOldDue() <em>Old Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOldDue()
	 * @generated
	 * @ordered
	 */
	protected static final DatePoint OLD_DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOldDue() <em>Old Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOldDue()
	 * @generated
	 * @ordered
	 */
	protected DatePoint oldDue = OLD_DUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOldName() <em>Old Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOldName()
	 * @generated
	 * @ordered
	 */
	protected static final String OLD_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOldName() <em>Old Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOldName()
	 * @generated
	 * @ordered
	 */
	protected String oldName = OLD_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getRevisedOn() <em>Revised On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevisedOn()
	 * @generated
	 * @ordered
	 */
	protected static final DatePoint REVISED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRevisedOn() <em>Revised On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevisedOn()
	 * @generated
	 * @ordered
	 */
	protected DatePoint revisedOn = REVISED_ON_EDEFAULT;

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
	 * The default value of the '{@link #getApprovedBy() <em>Approved By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String APPROVED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getApprovedBy() <em>Approved By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovedBy()
	 * @generated
	 * @ordered
	 */
	protected String approvedBy = APPROVED_BY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TargetRevisionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.TARGET_REVISION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getOldValue() {
		return oldValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOldValue(BigDecimal newOldValue) {
		BigDecimal oldOldValue = oldValue;
		oldValue = newOldValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.TARGET_REVISION__OLD_VALUE, oldOldValue, oldValue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DatePoint getOldDue() {
		return oldDue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOldDue(DatePoint newOldDue) {
		DatePoint oldOldDue = oldDue;
		oldDue = newOldDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.TARGET_REVISION__OLD_DUE, oldOldDue, oldDue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOldName() {
		return oldName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOldName(String newOldName) {
		String oldOldName = oldName;
		oldName = newOldName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.TARGET_REVISION__OLD_NAME, oldOldName, oldName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DatePoint getRevisedOn() {
		return revisedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRevisedOn(DatePoint newRevisedOn) {
		DatePoint oldRevisedOn = revisedOn;
		revisedOn = newRevisedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.TARGET_REVISION__REVISED_ON, oldRevisedOn, revisedOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.TARGET_REVISION__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getApprovedBy() {
		return approvedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApprovedBy(String newApprovedBy) {
		String oldApprovedBy = approvedBy;
		approvedBy = newApprovedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.TARGET_REVISION__APPROVED_BY, oldApprovedBy, approvedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case HyokaPackage.TARGET_REVISION__OLD_VALUE:
				return getOldValue();
			case HyokaPackage.TARGET_REVISION__OLD_DUE:
				return getOldDue();
			case HyokaPackage.TARGET_REVISION__OLD_NAME:
				return getOldName();
			case HyokaPackage.TARGET_REVISION__REVISED_ON:
				return getRevisedOn();
			case HyokaPackage.TARGET_REVISION__REASON:
				return getReason();
			case HyokaPackage.TARGET_REVISION__APPROVED_BY:
				return getApprovedBy();
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
			case HyokaPackage.TARGET_REVISION__OLD_VALUE:
				setOldValue((BigDecimal)newValue);
				return;
			case HyokaPackage.TARGET_REVISION__OLD_DUE:
				setOldDue((DatePoint)newValue);
				return;
			case HyokaPackage.TARGET_REVISION__OLD_NAME:
				setOldName((String)newValue);
				return;
			case HyokaPackage.TARGET_REVISION__REVISED_ON:
				setRevisedOn((DatePoint)newValue);
				return;
			case HyokaPackage.TARGET_REVISION__REASON:
				setReason((String)newValue);
				return;
			case HyokaPackage.TARGET_REVISION__APPROVED_BY:
				setApprovedBy((String)newValue);
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
			case HyokaPackage.TARGET_REVISION__OLD_VALUE:
				setOldValue(OLD_VALUE_EDEFAULT);
				return;
			case HyokaPackage.TARGET_REVISION__OLD_DUE:
				setOldDue(OLD_DUE_EDEFAULT);
				return;
			case HyokaPackage.TARGET_REVISION__OLD_NAME:
				setOldName(OLD_NAME_EDEFAULT);
				return;
			case HyokaPackage.TARGET_REVISION__REVISED_ON:
				setRevisedOn(REVISED_ON_EDEFAULT);
				return;
			case HyokaPackage.TARGET_REVISION__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case HyokaPackage.TARGET_REVISION__APPROVED_BY:
				setApprovedBy(APPROVED_BY_EDEFAULT);
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
			case HyokaPackage.TARGET_REVISION__OLD_VALUE:
				return OLD_VALUE_EDEFAULT == null ? oldValue != null : !OLD_VALUE_EDEFAULT.equals(oldValue);
			case HyokaPackage.TARGET_REVISION__OLD_DUE:
				return OLD_DUE_EDEFAULT == null ? oldDue != null : !OLD_DUE_EDEFAULT.equals(oldDue);
			case HyokaPackage.TARGET_REVISION__OLD_NAME:
				return OLD_NAME_EDEFAULT == null ? oldName != null : !OLD_NAME_EDEFAULT.equals(oldName);
			case HyokaPackage.TARGET_REVISION__REVISED_ON:
				return REVISED_ON_EDEFAULT == null ? revisedOn != null : !REVISED_ON_EDEFAULT.equals(revisedOn);
			case HyokaPackage.TARGET_REVISION__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case HyokaPackage.TARGET_REVISION__APPROVED_BY:
				return APPROVED_BY_EDEFAULT == null ? approvedBy != null : !APPROVED_BY_EDEFAULT.equals(approvedBy);
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
		result.append(" (oldValue: "); //$NON-NLS-1$
		result.append(oldValue);
		result.append(", oldDue: "); //$NON-NLS-1$
		result.append(oldDue);
		result.append(", oldName: "); //$NON-NLS-1$
		result.append(oldName);
		result.append(", revisedOn: "); //$NON-NLS-1$
		result.append(revisedOn);
		result.append(", reason: "); //$NON-NLS-1$
		result.append(reason);
		result.append(", approvedBy: "); //$NON-NLS-1$
		result.append(approvedBy);
		result.append(')');
		return result.toString();
	}

} //TargetRevisionImpl

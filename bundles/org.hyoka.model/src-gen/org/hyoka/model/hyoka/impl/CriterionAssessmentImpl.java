/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.hyoka.model.hyoka.HyokaPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Criterion Assessment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.CriterionAssessmentImpl#getCriterion <em>Criterion</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.CriterionAssessmentImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.CriterionAssessmentImpl#getLowMeanReason <em>Low Mean Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CriterionAssessmentImpl extends ElementImpl implements CriterionAssessment {
	/**
	 * The cached value of the '{@link #getCriterion() <em>Criterion</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriterion()
	 * @generated
	 * @ordered
	 */
	protected Criterion criterion;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLowMeanReason() <em>Low Mean Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowMeanReason()
	 * @generated
	 * @ordered
	 */
	protected static final String LOW_MEAN_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLowMeanReason() <em>Low Mean Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowMeanReason()
	 * @generated
	 * @ordered
	 */
	protected String lowMeanReason = LOW_MEAN_REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CriterionAssessmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.CRITERION_ASSESSMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Criterion getCriterion() {
		return criterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCriterion(Criterion newCriterion) {
		Criterion oldCriterion = criterion;
		criterion = newCriterion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CRITERION_ASSESSMENT__CRITERION, oldCriterion, criterion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CRITERION_ASSESSMENT__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLowMeanReason() {
		return lowMeanReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLowMeanReason(String newLowMeanReason) {
		String oldLowMeanReason = lowMeanReason;
		lowMeanReason = newLowMeanReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CRITERION_ASSESSMENT__LOW_MEAN_REASON, oldLowMeanReason, lowMeanReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case HyokaPackage.CRITERION_ASSESSMENT__CRITERION:
				return getCriterion();
			case HyokaPackage.CRITERION_ASSESSMENT__TEXT:
				return getText();
			case HyokaPackage.CRITERION_ASSESSMENT__LOW_MEAN_REASON:
				return getLowMeanReason();
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
			case HyokaPackage.CRITERION_ASSESSMENT__CRITERION:
				setCriterion((Criterion)newValue);
				return;
			case HyokaPackage.CRITERION_ASSESSMENT__TEXT:
				setText((String)newValue);
				return;
			case HyokaPackage.CRITERION_ASSESSMENT__LOW_MEAN_REASON:
				setLowMeanReason((String)newValue);
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
			case HyokaPackage.CRITERION_ASSESSMENT__CRITERION:
				setCriterion((Criterion)null);
				return;
			case HyokaPackage.CRITERION_ASSESSMENT__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case HyokaPackage.CRITERION_ASSESSMENT__LOW_MEAN_REASON:
				setLowMeanReason(LOW_MEAN_REASON_EDEFAULT);
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
			case HyokaPackage.CRITERION_ASSESSMENT__CRITERION:
				return criterion != null;
			case HyokaPackage.CRITERION_ASSESSMENT__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case HyokaPackage.CRITERION_ASSESSMENT__LOW_MEAN_REASON:
				return LOW_MEAN_REASON_EDEFAULT == null ? lowMeanReason != null : !LOW_MEAN_REASON_EDEFAULT.equals(lowMeanReason);
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
		result.append(" (text: "); //$NON-NLS-1$
		result.append(text);
		result.append(", lowMeanReason: "); //$NON-NLS-1$
		result.append(lowMeanReason);
		result.append(')');
		return result.toString();
	}

} //CriterionAssessmentImpl

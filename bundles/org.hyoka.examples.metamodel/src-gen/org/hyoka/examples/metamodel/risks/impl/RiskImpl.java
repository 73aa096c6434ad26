/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.examples.metamodel.risks.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hyoka.examples.metamodel.risks.Impact;
import org.hyoka.examples.metamodel.risks.Risk;
import org.hyoka.examples.metamodel.risks.RisksPackage;

import org.hyoka.model.hyoka.Undertaking;

import org.hyoka.model.hyoka.impl.NamedElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Risk</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.examples.metamodel.risks.impl.RiskImpl#getUndertaking <em>Undertaking</em>}</li>
 *   <li>{@link org.hyoka.examples.metamodel.risks.impl.RiskImpl#getImpact <em>Impact</em>}</li>
 *   <li>{@link org.hyoka.examples.metamodel.risks.impl.RiskImpl#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.hyoka.examples.metamodel.risks.impl.RiskImpl#getReviewedOn <em>Reviewed On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RiskImpl extends NamedElementImpl implements Risk {
	/**
	 * The cached value of the '{@link #getUndertaking() <em>Undertaking</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndertaking()
	 * @generated
	 * @ordered
	 */
	protected Undertaking undertaking;

	/**
	 * The default value of the '{@link #getImpact() <em>Impact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpact()
	 * @generated
	 * @ordered
	 */
	protected static final Impact IMPACT_EDEFAULT = Impact.LOW;

	/**
	 * The cached value of the '{@link #getImpact() <em>Impact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpact()
	 * @generated
	 * @ordered
	 */
	protected Impact impact = IMPACT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeasure() <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasure()
	 * @generated
	 * @ordered
	 */
	protected static final String MEASURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeasure() <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasure()
	 * @generated
	 * @ordered
	 */
	protected String measure = MEASURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewedOn() <em>Reviewed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate REVIEWED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewedOn() <em>Reviewed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate reviewedOn = REVIEWED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RiskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RisksPackage.Literals.RISK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Undertaking getUndertaking() {
		if (undertaking != null && undertaking.eIsProxy()) {
			InternalEObject oldUndertaking = (InternalEObject)undertaking;
			undertaking = (Undertaking)eResolveProxy(oldUndertaking);
			if (undertaking != oldUndertaking) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, RisksPackage.RISK__UNDERTAKING, oldUndertaking, undertaking));
			}
		}
		return undertaking;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Undertaking basicGetUndertaking() {
		return undertaking;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUndertaking(Undertaking newUndertaking) {
		Undertaking oldUndertaking = undertaking;
		undertaking = newUndertaking;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RisksPackage.RISK__UNDERTAKING, oldUndertaking, undertaking));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Impact getImpact() {
		return impact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImpact(Impact newImpact) {
		Impact oldImpact = impact;
		impact = newImpact == null ? IMPACT_EDEFAULT : newImpact;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RisksPackage.RISK__IMPACT, oldImpact, impact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeasure() {
		return measure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeasure(String newMeasure) {
		String oldMeasure = measure;
		measure = newMeasure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RisksPackage.RISK__MEASURE, oldMeasure, measure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReviewedOn() {
		return reviewedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewedOn(LocalDate newReviewedOn) {
		LocalDate oldReviewedOn = reviewedOn;
		reviewedOn = newReviewedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RisksPackage.RISK__REVIEWED_ON, oldReviewedOn, reviewedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RisksPackage.RISK__UNDERTAKING:
				if (resolve) return getUndertaking();
				return basicGetUndertaking();
			case RisksPackage.RISK__IMPACT:
				return getImpact();
			case RisksPackage.RISK__MEASURE:
				return getMeasure();
			case RisksPackage.RISK__REVIEWED_ON:
				return getReviewedOn();
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
			case RisksPackage.RISK__UNDERTAKING:
				setUndertaking((Undertaking)newValue);
				return;
			case RisksPackage.RISK__IMPACT:
				setImpact((Impact)newValue);
				return;
			case RisksPackage.RISK__MEASURE:
				setMeasure((String)newValue);
				return;
			case RisksPackage.RISK__REVIEWED_ON:
				setReviewedOn((LocalDate)newValue);
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
			case RisksPackage.RISK__UNDERTAKING:
				setUndertaking((Undertaking)null);
				return;
			case RisksPackage.RISK__IMPACT:
				setImpact(IMPACT_EDEFAULT);
				return;
			case RisksPackage.RISK__MEASURE:
				setMeasure(MEASURE_EDEFAULT);
				return;
			case RisksPackage.RISK__REVIEWED_ON:
				setReviewedOn(REVIEWED_ON_EDEFAULT);
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
			case RisksPackage.RISK__UNDERTAKING:
				return undertaking != null;
			case RisksPackage.RISK__IMPACT:
				return impact != IMPACT_EDEFAULT;
			case RisksPackage.RISK__MEASURE:
				return MEASURE_EDEFAULT == null ? measure != null : !MEASURE_EDEFAULT.equals(measure);
			case RisksPackage.RISK__REVIEWED_ON:
				return REVIEWED_ON_EDEFAULT == null ? reviewedOn != null : !REVIEWED_ON_EDEFAULT.equals(reviewedOn);
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
		result.append(" (impact: "); //$NON-NLS-1$
		result.append(impact);
		result.append(", measure: "); //$NON-NLS-1$
		result.append(measure);
		result.append(", reviewedOn: "); //$NON-NLS-1$
		result.append(reviewedOn);
		result.append(')');
		return result.toString();
	}

} //RiskImpl

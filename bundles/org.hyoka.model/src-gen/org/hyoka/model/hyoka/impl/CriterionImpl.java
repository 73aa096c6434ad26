/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Scale;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Criterion</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.CriterionImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.CriterionImpl#getShortName <em>Short Name</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.CriterionImpl#getGuidance <em>Guidance</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.CriterionImpl#getScales <em>Scales</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.CriterionImpl#isOverall <em>Overall</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.CriterionImpl#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.CriterionImpl#getThreshold <em>Threshold</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.CriterionImpl#getPartOf <em>Part Of</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.CriterionImpl#isSeveralAnswers <em>Several Answers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CriterionImpl extends NamedElementImpl implements Criterion {
	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected String code = CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getShortName() <em>Short Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortName()
	 * @generated
	 * @ordered
	 */
	protected static final String SHORT_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShortName() <em>Short Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortName()
	 * @generated
	 * @ordered
	 */
	protected String shortName = SHORT_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getGuidance() <em>Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuidance()
	 * @generated
	 * @ordered
	 */
	protected static final String GUIDANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGuidance() <em>Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuidance()
	 * @generated
	 * @ordered
	 */
	protected String guidance = GUIDANCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getScales() <em>Scales</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScales()
	 * @generated
	 * @ordered
	 */
	protected EList<Scale> scales;

	/**
	 * The default value of the '{@link #isOverall() <em>Overall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOverall()
	 * @generated
	 * @ordered
	 */
	protected static final boolean OVERALL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOverall() <em>Overall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOverall()
	 * @generated
	 * @ordered
	 */
	protected boolean overall = OVERALL_EDEFAULT;

	/**
	 * The default value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal WEIGHT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal weight = WEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getThreshold() <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreshold()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal THRESHOLD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getThreshold() <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreshold()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal threshold = THRESHOLD_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPartOf() <em>Part Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartOf()
	 * @generated
	 * @ordered
	 */
	protected Criterion partOf;

	/**
	 * The default value of the '{@link #isSeveralAnswers() <em>Several Answers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSeveralAnswers()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SEVERAL_ANSWERS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSeveralAnswers() <em>Several Answers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSeveralAnswers()
	 * @generated
	 * @ordered
	 */
	protected boolean severalAnswers = SEVERAL_ANSWERS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CriterionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.CRITERION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		String oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CRITERION__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getShortName() {
		return shortName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShortName(String newShortName) {
		String oldShortName = shortName;
		shortName = newShortName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CRITERION__SHORT_NAME, oldShortName, shortName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGuidance() {
		return guidance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuidance(String newGuidance) {
		String oldGuidance = guidance;
		guidance = newGuidance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CRITERION__GUIDANCE, oldGuidance, guidance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Scale> getScales() {
		if (scales == null) {
			scales = new EObjectEList<Scale>(Scale.class, this, HyokaPackage.CRITERION__SCALES);
		}
		return scales;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOverall() {
		return overall;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOverall(boolean newOverall) {
		boolean oldOverall = overall;
		overall = newOverall;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CRITERION__OVERALL, oldOverall, overall));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getWeight() {
		return weight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeight(BigDecimal newWeight) {
		BigDecimal oldWeight = weight;
		weight = newWeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CRITERION__WEIGHT, oldWeight, weight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getThreshold() {
		return threshold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThreshold(BigDecimal newThreshold) {
		BigDecimal oldThreshold = threshold;
		threshold = newThreshold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CRITERION__THRESHOLD, oldThreshold, threshold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Criterion getPartOf() {
		return partOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartOf(Criterion newPartOf) {
		Criterion oldPartOf = partOf;
		partOf = newPartOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CRITERION__PART_OF, oldPartOf, partOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSeveralAnswers() {
		return severalAnswers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeveralAnswers(boolean newSeveralAnswers) {
		boolean oldSeveralAnswers = severalAnswers;
		severalAnswers = newSeveralAnswers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CRITERION__SEVERAL_ANSWERS, oldSeveralAnswers, severalAnswers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case HyokaPackage.CRITERION__CODE:
				return getCode();
			case HyokaPackage.CRITERION__SHORT_NAME:
				return getShortName();
			case HyokaPackage.CRITERION__GUIDANCE:
				return getGuidance();
			case HyokaPackage.CRITERION__SCALES:
				return getScales();
			case HyokaPackage.CRITERION__OVERALL:
				return isOverall();
			case HyokaPackage.CRITERION__WEIGHT:
				return getWeight();
			case HyokaPackage.CRITERION__THRESHOLD:
				return getThreshold();
			case HyokaPackage.CRITERION__PART_OF:
				return getPartOf();
			case HyokaPackage.CRITERION__SEVERAL_ANSWERS:
				return isSeveralAnswers();
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
			case HyokaPackage.CRITERION__CODE:
				setCode((String)newValue);
				return;
			case HyokaPackage.CRITERION__SHORT_NAME:
				setShortName((String)newValue);
				return;
			case HyokaPackage.CRITERION__GUIDANCE:
				setGuidance((String)newValue);
				return;
			case HyokaPackage.CRITERION__SCALES:
				getScales().clear();
				getScales().addAll((Collection<? extends Scale>)newValue);
				return;
			case HyokaPackage.CRITERION__OVERALL:
				setOverall((Boolean)newValue);
				return;
			case HyokaPackage.CRITERION__WEIGHT:
				setWeight((BigDecimal)newValue);
				return;
			case HyokaPackage.CRITERION__THRESHOLD:
				setThreshold((BigDecimal)newValue);
				return;
			case HyokaPackage.CRITERION__PART_OF:
				setPartOf((Criterion)newValue);
				return;
			case HyokaPackage.CRITERION__SEVERAL_ANSWERS:
				setSeveralAnswers((Boolean)newValue);
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
			case HyokaPackage.CRITERION__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case HyokaPackage.CRITERION__SHORT_NAME:
				setShortName(SHORT_NAME_EDEFAULT);
				return;
			case HyokaPackage.CRITERION__GUIDANCE:
				setGuidance(GUIDANCE_EDEFAULT);
				return;
			case HyokaPackage.CRITERION__SCALES:
				getScales().clear();
				return;
			case HyokaPackage.CRITERION__OVERALL:
				setOverall(OVERALL_EDEFAULT);
				return;
			case HyokaPackage.CRITERION__WEIGHT:
				setWeight(WEIGHT_EDEFAULT);
				return;
			case HyokaPackage.CRITERION__THRESHOLD:
				setThreshold(THRESHOLD_EDEFAULT);
				return;
			case HyokaPackage.CRITERION__PART_OF:
				setPartOf((Criterion)null);
				return;
			case HyokaPackage.CRITERION__SEVERAL_ANSWERS:
				setSeveralAnswers(SEVERAL_ANSWERS_EDEFAULT);
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
			case HyokaPackage.CRITERION__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case HyokaPackage.CRITERION__SHORT_NAME:
				return SHORT_NAME_EDEFAULT == null ? shortName != null : !SHORT_NAME_EDEFAULT.equals(shortName);
			case HyokaPackage.CRITERION__GUIDANCE:
				return GUIDANCE_EDEFAULT == null ? guidance != null : !GUIDANCE_EDEFAULT.equals(guidance);
			case HyokaPackage.CRITERION__SCALES:
				return scales != null && !scales.isEmpty();
			case HyokaPackage.CRITERION__OVERALL:
				return overall != OVERALL_EDEFAULT;
			case HyokaPackage.CRITERION__WEIGHT:
				return WEIGHT_EDEFAULT == null ? weight != null : !WEIGHT_EDEFAULT.equals(weight);
			case HyokaPackage.CRITERION__THRESHOLD:
				return THRESHOLD_EDEFAULT == null ? threshold != null : !THRESHOLD_EDEFAULT.equals(threshold);
			case HyokaPackage.CRITERION__PART_OF:
				return partOf != null;
			case HyokaPackage.CRITERION__SEVERAL_ANSWERS:
				return severalAnswers != SEVERAL_ANSWERS_EDEFAULT;
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
		result.append(" (code: "); //$NON-NLS-1$
		result.append(code);
		result.append(", shortName: "); //$NON-NLS-1$
		result.append(shortName);
		result.append(", guidance: "); //$NON-NLS-1$
		result.append(guidance);
		result.append(", overall: "); //$NON-NLS-1$
		result.append(overall);
		result.append(", weight: "); //$NON-NLS-1$
		result.append(weight);
		result.append(", threshold: "); //$NON-NLS-1$
		result.append(threshold);
		result.append(", severalAnswers: "); //$NON-NLS-1$
		result.append(severalAnswers);
		result.append(')');
		return result.toString();
	}

} //CriterionImpl

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

import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.ReflectedAmount;
import org.hyoka.model.hyoka.ReflectionVerdict;
import org.hyoka.model.hyoka.Review;
import org.hyoka.model.hyoka.ReviewVerdict;
import org.hyoka.model.hyoka.Unit;

import org.hyoka.model.time.FiscalYear;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Review</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.ReviewImpl#getYear <em>Year</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ReviewImpl#getCheck <em>Check</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ReviewImpl#getImprovement <em>Improvement</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ReviewImpl#getEffect <em>Effect</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ReviewImpl#getExpertYear <em>Expert Year</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ReviewImpl#getExpertSubject <em>Expert Subject</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ReviewImpl#getExpertReason <em>Expert Reason</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ReviewImpl#getExpertFindings <em>Expert Findings</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ReviewImpl#getPublicProcess <em>Public Process</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ReviewImpl#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ReviewImpl#getVerdictText <em>Verdict Text</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ReviewImpl#getReflection <em>Reflection</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ReviewImpl#getReflectionText <em>Reflection Text</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ReviewImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ReviewImpl#getReflectedAmounts <em>Reflected Amounts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReviewImpl extends FactImpl implements Review {
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
	 * The default value of the '{@link #getCheck() <em>Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheck()
	 * @generated
	 * @ordered
	 */
	protected static final String CHECK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCheck() <em>Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheck()
	 * @generated
	 * @ordered
	 */
	protected String check = CHECK_EDEFAULT;

	/**
	 * The default value of the '{@link #getImprovement() <em>Improvement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImprovement()
	 * @generated
	 * @ordered
	 */
	protected static final String IMPROVEMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImprovement() <em>Improvement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImprovement()
	 * @generated
	 * @ordered
	 */
	protected String improvement = IMPROVEMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getEffect() <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffect()
	 * @generated
	 * @ordered
	 */
	protected static final String EFFECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEffect() <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffect()
	 * @generated
	 * @ordered
	 */
	protected String effect = EFFECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpertYear() <em>Expert Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpertYear()
	 * @generated
	 * @ordered
	 */
	protected static final FiscalYear EXPERT_YEAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpertYear() <em>Expert Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpertYear()
	 * @generated
	 * @ordered
	 */
	protected FiscalYear expertYear = EXPERT_YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpertSubject() <em>Expert Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpertSubject()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPERT_SUBJECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpertSubject() <em>Expert Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpertSubject()
	 * @generated
	 * @ordered
	 */
	protected String expertSubject = EXPERT_SUBJECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpertReason() <em>Expert Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpertReason()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPERT_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpertReason() <em>Expert Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpertReason()
	 * @generated
	 * @ordered
	 */
	protected String expertReason = EXPERT_REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpertFindings() <em>Expert Findings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpertFindings()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPERT_FINDINGS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpertFindings() <em>Expert Findings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpertFindings()
	 * @generated
	 * @ordered
	 */
	protected String expertFindings = EXPERT_FINDINGS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublicProcess() <em>Public Process</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublicProcess()
	 * @generated
	 * @ordered
	 */
	protected static final String PUBLIC_PROCESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublicProcess() <em>Public Process</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublicProcess()
	 * @generated
	 * @ordered
	 */
	protected String publicProcess = PUBLIC_PROCESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdict()
	 * @generated
	 * @ordered
	 */
	protected static final ReviewVerdict VERDICT_EDEFAULT = ReviewVerdict.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdict()
	 * @generated
	 * @ordered
	 */
	protected ReviewVerdict verdict = VERDICT_EDEFAULT;

	/**
	 * The default value of the '{@link #getVerdictText() <em>Verdict Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdictText()
	 * @generated
	 * @ordered
	 */
	protected static final String VERDICT_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVerdictText() <em>Verdict Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdictText()
	 * @generated
	 * @ordered
	 */
	protected String verdictText = VERDICT_TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReflection() <em>Reflection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReflection()
	 * @generated
	 * @ordered
	 */
	protected static final ReflectionVerdict REFLECTION_EDEFAULT = ReflectionVerdict.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getReflection() <em>Reflection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReflection()
	 * @generated
	 * @ordered
	 */
	protected ReflectionVerdict reflection = REFLECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getReflectionText() <em>Reflection Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReflectionText()
	 * @generated
	 * @ordered
	 */
	protected static final String REFLECTION_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReflectionText() <em>Reflection Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReflectionText()
	 * @generated
	 * @ordered
	 */
	protected String reflectionText = REFLECTION_TEXT_EDEFAULT;

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
	 * The cached value of the '{@link #getReflectedAmounts() <em>Reflected Amounts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReflectedAmounts()
	 * @generated
	 * @ordered
	 */
	protected EList<ReflectedAmount> reflectedAmounts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReviewImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.REVIEW;
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
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.REVIEW__YEAR, oldYear, year));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCheck() {
		return check;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCheck(String newCheck) {
		String oldCheck = check;
		check = newCheck;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.REVIEW__CHECK, oldCheck, check));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getImprovement() {
		return improvement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImprovement(String newImprovement) {
		String oldImprovement = improvement;
		improvement = newImprovement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.REVIEW__IMPROVEMENT, oldImprovement, improvement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEffect() {
		return effect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffect(String newEffect) {
		String oldEffect = effect;
		effect = newEffect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.REVIEW__EFFECT, oldEffect, effect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FiscalYear getExpertYear() {
		return expertYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpertYear(FiscalYear newExpertYear) {
		FiscalYear oldExpertYear = expertYear;
		expertYear = newExpertYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.REVIEW__EXPERT_YEAR, oldExpertYear, expertYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExpertSubject() {
		return expertSubject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpertSubject(String newExpertSubject) {
		String oldExpertSubject = expertSubject;
		expertSubject = newExpertSubject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.REVIEW__EXPERT_SUBJECT, oldExpertSubject, expertSubject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExpertReason() {
		return expertReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpertReason(String newExpertReason) {
		String oldExpertReason = expertReason;
		expertReason = newExpertReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.REVIEW__EXPERT_REASON, oldExpertReason, expertReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExpertFindings() {
		return expertFindings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpertFindings(String newExpertFindings) {
		String oldExpertFindings = expertFindings;
		expertFindings = newExpertFindings;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.REVIEW__EXPERT_FINDINGS, oldExpertFindings, expertFindings));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPublicProcess() {
		return publicProcess;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublicProcess(String newPublicProcess) {
		String oldPublicProcess = publicProcess;
		publicProcess = newPublicProcess;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.REVIEW__PUBLIC_PROCESS, oldPublicProcess, publicProcess));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReviewVerdict getVerdict() {
		return verdict;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerdict(ReviewVerdict newVerdict) {
		ReviewVerdict oldVerdict = verdict;
		verdict = newVerdict == null ? VERDICT_EDEFAULT : newVerdict;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.REVIEW__VERDICT, oldVerdict, verdict));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVerdictText() {
		return verdictText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerdictText(String newVerdictText) {
		String oldVerdictText = verdictText;
		verdictText = newVerdictText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.REVIEW__VERDICT_TEXT, oldVerdictText, verdictText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReflectionVerdict getReflection() {
		return reflection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReflection(ReflectionVerdict newReflection) {
		ReflectionVerdict oldReflection = reflection;
		reflection = newReflection == null ? REFLECTION_EDEFAULT : newReflection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.REVIEW__REFLECTION, oldReflection, reflection));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReflectionText() {
		return reflectionText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReflectionText(String newReflectionText) {
		String oldReflectionText = reflectionText;
		reflectionText = newReflectionText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.REVIEW__REFLECTION_TEXT, oldReflectionText, reflectionText));
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
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.REVIEW__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ReflectedAmount> getReflectedAmounts() {
		if (reflectedAmounts == null) {
			reflectedAmounts = new EObjectContainmentEList<ReflectedAmount>(ReflectedAmount.class, this, HyokaPackage.REVIEW__REFLECTED_AMOUNTS);
		}
		return reflectedAmounts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case HyokaPackage.REVIEW__REFLECTED_AMOUNTS:
				return ((InternalEList<?>)getReflectedAmounts()).basicRemove(otherEnd, msgs);
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
			case HyokaPackage.REVIEW__YEAR:
				return getYear();
			case HyokaPackage.REVIEW__CHECK:
				return getCheck();
			case HyokaPackage.REVIEW__IMPROVEMENT:
				return getImprovement();
			case HyokaPackage.REVIEW__EFFECT:
				return getEffect();
			case HyokaPackage.REVIEW__EXPERT_YEAR:
				return getExpertYear();
			case HyokaPackage.REVIEW__EXPERT_SUBJECT:
				return getExpertSubject();
			case HyokaPackage.REVIEW__EXPERT_REASON:
				return getExpertReason();
			case HyokaPackage.REVIEW__EXPERT_FINDINGS:
				return getExpertFindings();
			case HyokaPackage.REVIEW__PUBLIC_PROCESS:
				return getPublicProcess();
			case HyokaPackage.REVIEW__VERDICT:
				return getVerdict();
			case HyokaPackage.REVIEW__VERDICT_TEXT:
				return getVerdictText();
			case HyokaPackage.REVIEW__REFLECTION:
				return getReflection();
			case HyokaPackage.REVIEW__REFLECTION_TEXT:
				return getReflectionText();
			case HyokaPackage.REVIEW__UNIT:
				return getUnit();
			case HyokaPackage.REVIEW__REFLECTED_AMOUNTS:
				return getReflectedAmounts();
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
			case HyokaPackage.REVIEW__YEAR:
				setYear((FiscalYear)newValue);
				return;
			case HyokaPackage.REVIEW__CHECK:
				setCheck((String)newValue);
				return;
			case HyokaPackage.REVIEW__IMPROVEMENT:
				setImprovement((String)newValue);
				return;
			case HyokaPackage.REVIEW__EFFECT:
				setEffect((String)newValue);
				return;
			case HyokaPackage.REVIEW__EXPERT_YEAR:
				setExpertYear((FiscalYear)newValue);
				return;
			case HyokaPackage.REVIEW__EXPERT_SUBJECT:
				setExpertSubject((String)newValue);
				return;
			case HyokaPackage.REVIEW__EXPERT_REASON:
				setExpertReason((String)newValue);
				return;
			case HyokaPackage.REVIEW__EXPERT_FINDINGS:
				setExpertFindings((String)newValue);
				return;
			case HyokaPackage.REVIEW__PUBLIC_PROCESS:
				setPublicProcess((String)newValue);
				return;
			case HyokaPackage.REVIEW__VERDICT:
				setVerdict((ReviewVerdict)newValue);
				return;
			case HyokaPackage.REVIEW__VERDICT_TEXT:
				setVerdictText((String)newValue);
				return;
			case HyokaPackage.REVIEW__REFLECTION:
				setReflection((ReflectionVerdict)newValue);
				return;
			case HyokaPackage.REVIEW__REFLECTION_TEXT:
				setReflectionText((String)newValue);
				return;
			case HyokaPackage.REVIEW__UNIT:
				setUnit((Unit)newValue);
				return;
			case HyokaPackage.REVIEW__REFLECTED_AMOUNTS:
				getReflectedAmounts().clear();
				getReflectedAmounts().addAll((Collection<? extends ReflectedAmount>)newValue);
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
			case HyokaPackage.REVIEW__YEAR:
				setYear(YEAR_EDEFAULT);
				return;
			case HyokaPackage.REVIEW__CHECK:
				setCheck(CHECK_EDEFAULT);
				return;
			case HyokaPackage.REVIEW__IMPROVEMENT:
				setImprovement(IMPROVEMENT_EDEFAULT);
				return;
			case HyokaPackage.REVIEW__EFFECT:
				setEffect(EFFECT_EDEFAULT);
				return;
			case HyokaPackage.REVIEW__EXPERT_YEAR:
				setExpertYear(EXPERT_YEAR_EDEFAULT);
				return;
			case HyokaPackage.REVIEW__EXPERT_SUBJECT:
				setExpertSubject(EXPERT_SUBJECT_EDEFAULT);
				return;
			case HyokaPackage.REVIEW__EXPERT_REASON:
				setExpertReason(EXPERT_REASON_EDEFAULT);
				return;
			case HyokaPackage.REVIEW__EXPERT_FINDINGS:
				setExpertFindings(EXPERT_FINDINGS_EDEFAULT);
				return;
			case HyokaPackage.REVIEW__PUBLIC_PROCESS:
				setPublicProcess(PUBLIC_PROCESS_EDEFAULT);
				return;
			case HyokaPackage.REVIEW__VERDICT:
				setVerdict(VERDICT_EDEFAULT);
				return;
			case HyokaPackage.REVIEW__VERDICT_TEXT:
				setVerdictText(VERDICT_TEXT_EDEFAULT);
				return;
			case HyokaPackage.REVIEW__REFLECTION:
				setReflection(REFLECTION_EDEFAULT);
				return;
			case HyokaPackage.REVIEW__REFLECTION_TEXT:
				setReflectionText(REFLECTION_TEXT_EDEFAULT);
				return;
			case HyokaPackage.REVIEW__UNIT:
				setUnit((Unit)null);
				return;
			case HyokaPackage.REVIEW__REFLECTED_AMOUNTS:
				getReflectedAmounts().clear();
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
			case HyokaPackage.REVIEW__YEAR:
				return YEAR_EDEFAULT == null ? year != null : !YEAR_EDEFAULT.equals(year);
			case HyokaPackage.REVIEW__CHECK:
				return CHECK_EDEFAULT == null ? check != null : !CHECK_EDEFAULT.equals(check);
			case HyokaPackage.REVIEW__IMPROVEMENT:
				return IMPROVEMENT_EDEFAULT == null ? improvement != null : !IMPROVEMENT_EDEFAULT.equals(improvement);
			case HyokaPackage.REVIEW__EFFECT:
				return EFFECT_EDEFAULT == null ? effect != null : !EFFECT_EDEFAULT.equals(effect);
			case HyokaPackage.REVIEW__EXPERT_YEAR:
				return EXPERT_YEAR_EDEFAULT == null ? expertYear != null : !EXPERT_YEAR_EDEFAULT.equals(expertYear);
			case HyokaPackage.REVIEW__EXPERT_SUBJECT:
				return EXPERT_SUBJECT_EDEFAULT == null ? expertSubject != null : !EXPERT_SUBJECT_EDEFAULT.equals(expertSubject);
			case HyokaPackage.REVIEW__EXPERT_REASON:
				return EXPERT_REASON_EDEFAULT == null ? expertReason != null : !EXPERT_REASON_EDEFAULT.equals(expertReason);
			case HyokaPackage.REVIEW__EXPERT_FINDINGS:
				return EXPERT_FINDINGS_EDEFAULT == null ? expertFindings != null : !EXPERT_FINDINGS_EDEFAULT.equals(expertFindings);
			case HyokaPackage.REVIEW__PUBLIC_PROCESS:
				return PUBLIC_PROCESS_EDEFAULT == null ? publicProcess != null : !PUBLIC_PROCESS_EDEFAULT.equals(publicProcess);
			case HyokaPackage.REVIEW__VERDICT:
				return verdict != VERDICT_EDEFAULT;
			case HyokaPackage.REVIEW__VERDICT_TEXT:
				return VERDICT_TEXT_EDEFAULT == null ? verdictText != null : !VERDICT_TEXT_EDEFAULT.equals(verdictText);
			case HyokaPackage.REVIEW__REFLECTION:
				return reflection != REFLECTION_EDEFAULT;
			case HyokaPackage.REVIEW__REFLECTION_TEXT:
				return REFLECTION_TEXT_EDEFAULT == null ? reflectionText != null : !REFLECTION_TEXT_EDEFAULT.equals(reflectionText);
			case HyokaPackage.REVIEW__UNIT:
				return unit != null;
			case HyokaPackage.REVIEW__REFLECTED_AMOUNTS:
				return reflectedAmounts != null && !reflectedAmounts.isEmpty();
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
		result.append(", check: "); //$NON-NLS-1$
		result.append(check);
		result.append(", improvement: "); //$NON-NLS-1$
		result.append(improvement);
		result.append(", effect: "); //$NON-NLS-1$
		result.append(effect);
		result.append(", expertYear: "); //$NON-NLS-1$
		result.append(expertYear);
		result.append(", expertSubject: "); //$NON-NLS-1$
		result.append(expertSubject);
		result.append(", expertReason: "); //$NON-NLS-1$
		result.append(expertReason);
		result.append(", expertFindings: "); //$NON-NLS-1$
		result.append(expertFindings);
		result.append(", publicProcess: "); //$NON-NLS-1$
		result.append(publicProcess);
		result.append(", verdict: "); //$NON-NLS-1$
		result.append(verdict);
		result.append(", verdictText: "); //$NON-NLS-1$
		result.append(verdictText);
		result.append(", reflection: "); //$NON-NLS-1$
		result.append(reflection);
		result.append(", reflectionText: "); //$NON-NLS-1$
		result.append(reflectionText);
		result.append(')');
		return result.toString();
	}

} //ReviewImpl

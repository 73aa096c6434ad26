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

import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.hyoka.model.hyoka.CriterionSet;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Opinion;
import org.hyoka.model.hyoka.Recommendation;
import org.hyoka.model.hyoka.Undertaking;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Assessment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.AssessmentImpl#getUndertaking <em>Undertaking</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.AssessmentImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.AssessmentImpl#getCriterionSet <em>Criterion Set</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.AssessmentImpl#isScored <em>Scored</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.AssessmentImpl#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.AssessmentImpl#getCriterionAssessments <em>Criterion Assessments</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.AssessmentImpl#getOpinions <em>Opinions</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.AssessmentImpl#getRecommendations <em>Recommendations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AssessmentImpl extends FactImpl implements Assessment {
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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final EvaluationKind KIND_EDEFAULT = EvaluationKind.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected EvaluationKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCriterionSet() <em>Criterion Set</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriterionSet()
	 * @generated
	 * @ordered
	 */
	protected CriterionSet criterionSet;

	/**
	 * The default value of the '{@link #isScored() <em>Scored</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isScored()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SCORED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isScored() <em>Scored</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isScored()
	 * @generated
	 * @ordered
	 */
	protected boolean scored = SCORED_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecision() <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecision()
	 * @generated
	 * @ordered
	 */
	protected static final String DECISION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecision() <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecision()
	 * @generated
	 * @ordered
	 */
	protected String decision = DECISION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCriterionAssessments() <em>Criterion Assessments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriterionAssessments()
	 * @generated
	 * @ordered
	 */
	protected EList<CriterionAssessment> criterionAssessments;

	/**
	 * The cached value of the '{@link #getOpinions() <em>Opinions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpinions()
	 * @generated
	 * @ordered
	 */
	protected EList<Opinion> opinions;

	/**
	 * The cached value of the '{@link #getRecommendations() <em>Recommendations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecommendations()
	 * @generated
	 * @ordered
	 */
	protected EList<Recommendation> recommendations;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AssessmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.ASSESSMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Undertaking getUndertaking() {
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
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.ASSESSMENT__UNDERTAKING, oldUndertaking, undertaking));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvaluationKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(EvaluationKind newKind) {
		EvaluationKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.ASSESSMENT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CriterionSet getCriterionSet() {
		return criterionSet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCriterionSet(CriterionSet newCriterionSet) {
		CriterionSet oldCriterionSet = criterionSet;
		criterionSet = newCriterionSet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.ASSESSMENT__CRITERION_SET, oldCriterionSet, criterionSet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isScored() {
		return scored;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScored(boolean newScored) {
		boolean oldScored = scored;
		scored = newScored;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.ASSESSMENT__SCORED, oldScored, scored));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDecision() {
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecision(String newDecision) {
		String oldDecision = decision;
		decision = newDecision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.ASSESSMENT__DECISION, oldDecision, decision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CriterionAssessment> getCriterionAssessments() {
		if (criterionAssessments == null) {
			criterionAssessments = new EObjectContainmentEList<CriterionAssessment>(CriterionAssessment.class, this, HyokaPackage.ASSESSMENT__CRITERION_ASSESSMENTS);
		}
		return criterionAssessments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Opinion> getOpinions() {
		if (opinions == null) {
			opinions = new EObjectContainmentEList<Opinion>(Opinion.class, this, HyokaPackage.ASSESSMENT__OPINIONS);
		}
		return opinions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Recommendation> getRecommendations() {
		if (recommendations == null) {
			recommendations = new EObjectContainmentEList<Recommendation>(Recommendation.class, this, HyokaPackage.ASSESSMENT__RECOMMENDATIONS);
		}
		return recommendations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case HyokaPackage.ASSESSMENT__CRITERION_ASSESSMENTS:
				return ((InternalEList<?>)getCriterionAssessments()).basicRemove(otherEnd, msgs);
			case HyokaPackage.ASSESSMENT__OPINIONS:
				return ((InternalEList<?>)getOpinions()).basicRemove(otherEnd, msgs);
			case HyokaPackage.ASSESSMENT__RECOMMENDATIONS:
				return ((InternalEList<?>)getRecommendations()).basicRemove(otherEnd, msgs);
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
			case HyokaPackage.ASSESSMENT__UNDERTAKING:
				return getUndertaking();
			case HyokaPackage.ASSESSMENT__KIND:
				return getKind();
			case HyokaPackage.ASSESSMENT__CRITERION_SET:
				return getCriterionSet();
			case HyokaPackage.ASSESSMENT__SCORED:
				return isScored();
			case HyokaPackage.ASSESSMENT__DECISION:
				return getDecision();
			case HyokaPackage.ASSESSMENT__CRITERION_ASSESSMENTS:
				return getCriterionAssessments();
			case HyokaPackage.ASSESSMENT__OPINIONS:
				return getOpinions();
			case HyokaPackage.ASSESSMENT__RECOMMENDATIONS:
				return getRecommendations();
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
			case HyokaPackage.ASSESSMENT__UNDERTAKING:
				setUndertaking((Undertaking)newValue);
				return;
			case HyokaPackage.ASSESSMENT__KIND:
				setKind((EvaluationKind)newValue);
				return;
			case HyokaPackage.ASSESSMENT__CRITERION_SET:
				setCriterionSet((CriterionSet)newValue);
				return;
			case HyokaPackage.ASSESSMENT__SCORED:
				setScored((Boolean)newValue);
				return;
			case HyokaPackage.ASSESSMENT__DECISION:
				setDecision((String)newValue);
				return;
			case HyokaPackage.ASSESSMENT__CRITERION_ASSESSMENTS:
				getCriterionAssessments().clear();
				getCriterionAssessments().addAll((Collection<? extends CriterionAssessment>)newValue);
				return;
			case HyokaPackage.ASSESSMENT__OPINIONS:
				getOpinions().clear();
				getOpinions().addAll((Collection<? extends Opinion>)newValue);
				return;
			case HyokaPackage.ASSESSMENT__RECOMMENDATIONS:
				getRecommendations().clear();
				getRecommendations().addAll((Collection<? extends Recommendation>)newValue);
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
			case HyokaPackage.ASSESSMENT__UNDERTAKING:
				setUndertaking((Undertaking)null);
				return;
			case HyokaPackage.ASSESSMENT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case HyokaPackage.ASSESSMENT__CRITERION_SET:
				setCriterionSet((CriterionSet)null);
				return;
			case HyokaPackage.ASSESSMENT__SCORED:
				setScored(SCORED_EDEFAULT);
				return;
			case HyokaPackage.ASSESSMENT__DECISION:
				setDecision(DECISION_EDEFAULT);
				return;
			case HyokaPackage.ASSESSMENT__CRITERION_ASSESSMENTS:
				getCriterionAssessments().clear();
				return;
			case HyokaPackage.ASSESSMENT__OPINIONS:
				getOpinions().clear();
				return;
			case HyokaPackage.ASSESSMENT__RECOMMENDATIONS:
				getRecommendations().clear();
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
			case HyokaPackage.ASSESSMENT__UNDERTAKING:
				return undertaking != null;
			case HyokaPackage.ASSESSMENT__KIND:
				return kind != KIND_EDEFAULT;
			case HyokaPackage.ASSESSMENT__CRITERION_SET:
				return criterionSet != null;
			case HyokaPackage.ASSESSMENT__SCORED:
				return scored != SCORED_EDEFAULT;
			case HyokaPackage.ASSESSMENT__DECISION:
				return DECISION_EDEFAULT == null ? decision != null : !DECISION_EDEFAULT.equals(decision);
			case HyokaPackage.ASSESSMENT__CRITERION_ASSESSMENTS:
				return criterionAssessments != null && !criterionAssessments.isEmpty();
			case HyokaPackage.ASSESSMENT__OPINIONS:
				return opinions != null && !opinions.isEmpty();
			case HyokaPackage.ASSESSMENT__RECOMMENDATIONS:
				return recommendations != null && !recommendations.isEmpty();
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
		result.append(" (kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", scored: "); //$NON-NLS-1$
		result.append(scored);
		result.append(", decision: "); //$NON-NLS-1$
		result.append(decision);
		result.append(')');
		return result.toString();
	}

} //AssessmentImpl

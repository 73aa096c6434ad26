/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assessment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The panel's judgement on one undertaking.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Assessment#getUndertaking <em>Undertaking</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Assessment#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Assessment#getCriterionSet <em>Criterion Set</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Assessment#isScored <em>Scored</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Assessment#getCriterionAssessments <em>Criterion Assessments</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Assessment#getOpinions <em>Opinions</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Assessment#getRecommendations <em>Recommendations</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getAssessment()
 * @model annotation="https://hyoka.org/label ja='\u8a55\u4fa1'"
 * @generated
 */
public interface Assessment extends Fact {
	/**
	 * Returns the value of the '<em><b>Undertaking</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On what.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Undertaking</em>' reference.
	 * @see #setUndertaking(Undertaking)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAssessment_Undertaking()
	 * @model resolveProxies="false" required="true"
	 *        annotation="https://hyoka.org/label ja='\u4e8b\u696d'"
	 * @generated
	 */
	Undertaking getUndertaking();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Assessment#getUndertaking <em>Undertaking</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Undertaking</em>' reference.
	 * @see #getUndertaking()
	 * @generated
	 */
	void setUndertaking(Undertaking value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.EvaluationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which evaluation; it chooses the scale texts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.EvaluationKind
	 * @see #setKind(EvaluationKind)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAssessment_Kind()
	 * @model annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u306e\u7a2e\u985e'"
	 * @generated
	 */
	EvaluationKind getKind();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Assessment#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.EvaluationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(EvaluationKind value);

	/**
	 * Returns the value of the '<em><b>Criterion Set</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By which criteria.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criterion Set</em>' reference.
	 * @see #setCriterionSet(CriterionSet)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAssessment_CriterionSet()
	 * @model resolveProxies="false" required="true"
	 *        annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u9805\u76ee\u306e\u7d44'"
	 * @generated
	 */
	CriterionSet getCriterionSet();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Assessment#getCriterionSet <em>Criterion Set</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Criterion Set</em>' reference.
	 * @see #getCriterionSet()
	 * @generated
	 */
	void setCriterionSet(CriterionSet value);

	/**
	 * Returns the value of the '<em><b>Scored</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether points are given; comments only otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scored</em>' attribute.
	 * @see #setScored(boolean)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAssessment_Scored()
	 * @model default="true"
	 *        annotation="https://hyoka.org/label ja='\u8a55\u70b9\u3042\u308a'"
	 * @generated
	 */
	boolean isScored();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Assessment#isScored <em>Scored</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scored</em>' attribute.
	 * @see #isScored()
	 * @generated
	 */
	void setScored(boolean value);

	/**
	 * Returns the value of the '<em><b>Criterion Assessments</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.CriterionAssessment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One per criterion that has text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criterion Assessments</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAssessment_CriterionAssessments()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u9805\u76ee\u5225\u8a55\u4fa1'"
	 * @generated
	 */
	EList<CriterionAssessment> getCriterionAssessments();

	/**
	 * Returns the value of the '<em><b>Opinions</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Opinion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remarks of the members.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opinions</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAssessment_Opinions()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u610f\u898b'"
	 * @generated
	 */
	EList<Opinion> getOpinions();

	/**
	 * Returns the value of the '<em><b>Recommendations</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Recommendation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The panel's and the members' recommendations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recommendations</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAssessment_Recommendations()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u63d0\u8a00'"
	 * @generated
	 */
	EList<Recommendation> getRecommendations();

} // Assessment

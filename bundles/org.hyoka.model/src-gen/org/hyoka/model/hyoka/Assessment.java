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
 *   <li>{@link org.hyoka.model.hyoka.Assessment#getDecision <em>Decision</em>}</li>
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
	 *        annotation="https://hyoka.org/label ja='\u4e8b\u696d' help.ja='\u8a55\u4fa1\u3057\u305f\u4e8b\u696d\u3002'"
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
	 * @model annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u306e\u7a2e\u985e' help.ja='\u8a55\u4fa1\u306e\u7a2e\u985e\u3002\u5224\u5b9a\u57fa\u6e96\u306e\u6587\u8a00\u304c\u6c7a\u307e\u308b\u3002'"
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
	 *        annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u9805\u76ee\u306e\u7d44' help.ja='\u8a55\u4fa1\u306b\u4f7f\u3046\u8a55\u4fa1\u9805\u76ee\u306e\u7d44\u3002'"
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
	 *        annotation="https://hyoka.org/label ja='\u8a55\u70b9\u3042\u308a' help.ja='\u8a55\u70b9\u3092\u4ed8\u3051\u308b\u8a55\u4fa1\u304b\u3069\u3046\u304b\u3002\u4ed8\u3051\u306a\u3044\u5834\u5408\u306f\u30b3\u30e1\u30f3\u30c8\u3060\u3051\u3068\u3059\u308b\u3002'"
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
	 * Returns the value of the '<em><b>Decision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the panel decided, in words, such as 採択.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decision</em>' attribute.
	 * @see #setDecision(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAssessment_Decision()
	 * @model annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u7d50\u679c' help.ja='\u8a55\u4fa1\u306e\u7d50\u679c\u3092\u8868\u3059\u8a00\u8449\uff08\u63a1\u629e\u3001\u4e0d\u63a1\u629e\u306a\u3069\uff09\u3002'"
	 * @generated
	 */
	String getDecision();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Assessment#getDecision <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' attribute.
	 * @see #getDecision()
	 * @generated
	 */
	void setDecision(String value);

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
	 *        annotation="https://hyoka.org/label ja='\u9805\u76ee\u5225\u8a55\u4fa1' help.ja='\u8a55\u4fa1\u9805\u76ee\u3054\u3068\u306e\u8a55\u4fa1\u7d50\u679c\u3002'"
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
	 *        annotation="https://hyoka.org/label ja='\u610f\u898b' help.ja='\u59d4\u54e1\u304b\u3089\u51fa\u3055\u308c\u305f\u610f\u898b\u3002'"
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
	 *        annotation="https://hyoka.org/label ja='\u63d0\u8a00' help.ja='\u8a55\u4fa1\u691c\u8a0e\u4f1a\u3068\u5404\u59d4\u54e1\u306e\u63d0\u8a00\u3002'"
	 * @generated
	 */
	EList<Recommendation> getRecommendations();

} // Assessment

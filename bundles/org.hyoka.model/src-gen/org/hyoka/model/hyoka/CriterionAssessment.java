/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Criterion Assessment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The panel's judgement on one criterion.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.CriterionAssessment#getCriterion <em>Criterion</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.CriterionAssessment#getText <em>Text</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.CriterionAssessment#getLowMeanReason <em>Low Mean Reason</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.CriterionAssessment#getConsensus <em>Consensus</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.CriterionAssessment#getConsensusPoint <em>Consensus Point</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.CriterionAssessment#getCounts <em>Counts</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getCriterionAssessment()
 * @model annotation="https://hyoka.org/label ja='\u9805\u76ee\u5225\u8a55\u4fa1'"
 * @generated
 */
public interface CriterionAssessment extends Element {
	/**
	 * Returns the value of the '<em><b>Criterion</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criterion</em>' reference.
	 * @see #setCriterion(Criterion)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCriterionAssessment_Criterion()
	 * @model resolveProxies="false" required="true"
	 *        annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u9805\u76ee' help.ja='\u8a55\u4fa1\u7d50\u679c\u3092\u8a18\u3059\u8a55\u4fa1\u9805\u76ee\u3002'"
	 * @generated
	 */
	Criterion getCriterion();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.CriterionAssessment#getCriterion <em>Criterion</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Criterion</em>' reference.
	 * @see #getCriterion()
	 * @generated
	 */
	void setCriterion(Criterion value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text in the box, the panel's common view.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCriterionAssessment_Text()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u7d50\u679c' help.ja='\u5831\u544a\u66f8\u306e\u67a0\u5185\u306b\u5370\u5237\u3059\u308b\u3001\u8a55\u4fa1\u691c\u8a0e\u4f1a\u3068\u3057\u3066\u306e\u8a55\u4fa1\u7d50\u679c\u3002'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.CriterionAssessment#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Low Mean Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the mean is low, from the members' opinions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Low Mean Reason</em>' attribute.
	 * @see #setLowMeanReason(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCriterionAssessment_LowMeanReason()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u5e73\u5747\u304c\u4f4e\u3044\u7406\u7531' help.ja='\u8a55\u70b9\u306e\u5e73\u5747\u304c\u4f4e\u3044\u7406\u7531\u3002\u59d4\u54e1\u306e\u610f\u898b\u3092\u8e0f\u307e\u3048\u3066\u66f8\u304d\u3001\u5831\u544a\u66f8\u306b\u5370\u5237\u3059\u308b\u3002'"
	 * @generated
	 */
	String getLowMeanReason();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.CriterionAssessment#getLowMeanReason <em>Low Mean Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Low Mean Reason</em>' attribute.
	 * @see #getLowMeanReason()
	 * @generated
	 */
	void setLowMeanReason(String value);

	/**
	 * Returns the value of the '<em><b>Consensus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The point that the panel agreed upon (合議), beside those of the members; no mean.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consensus</em>' attribute.
	 * @see #setConsensus(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCriterionAssessment_Consensus()
	 * @model annotation="https://hyoka.org/label ja='\u5408\u8b70\u306e\u8a55\u70b9' help.ja='\u5408\u8b70\u3067\u6c7a\u3081\u305f\u8a55\u70b9\u3002\u59d4\u54e1\u306e\u8a55\u70b9\u306e\u5e73\u5747\u3067\u306f\u306a\u3044\u3002'"
	 * @generated
	 */
	BigDecimal getConsensus();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.CriterionAssessment#getConsensus <em>Consensus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consensus</em>' attribute.
	 * @see #getConsensus()
	 * @generated
	 */
	void setConsensus(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Consensus Point</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The step that the panel agreed upon, for scales without numbers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consensus Point</em>' reference.
	 * @see #setConsensusPoint(ScalePoint)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCriterionAssessment_ConsensusPoint()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u5408\u8b70\u306e\u6bb5\u968e' help.ja='\u5408\u8b70\u3067\u6c7a\u3081\u305f\u6bb5\u968e\u3002\u6570\u5024\u306e\u306a\u3044\u5c3a\u5ea6\u306e\u5834\u5408\u3002'"
	 * @generated
	 */
	ScalePoint getConsensusPoint();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.CriterionAssessment#getConsensusPoint <em>Consensus Point</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consensus Point</em>' reference.
	 * @see #getConsensusPoint()
	 * @generated
	 */
	void setConsensusPoint(ScalePoint value);

	/**
	 * Returns the value of the '<em><b>Counts</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.GradeCount}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many members gave each point, where their sheets are not at hand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Counts</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCriterionAssessment_Counts()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u8a55\u70b9\u3054\u3068\u306e\u4eba\u6570' help.ja='\u8a55\u70b9\u7968\u304c\u306a\u304f\u3001\u8a55\u70b9\u3054\u3068\u306e\u4eba\u6570\u3060\u3051\u304c\u5206\u304b\u308b\u5834\u5408\u306e\u4eba\u6570\u3002'"
	 * @generated
	 */
	EList<GradeCount> getCounts();

} // CriterionAssessment

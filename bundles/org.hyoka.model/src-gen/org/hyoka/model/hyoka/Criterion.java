/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Criterion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One criterion.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Criterion#getCode <em>Code</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Criterion#getShortName <em>Short Name</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Criterion#getGuidance <em>Guidance</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Criterion#getScales <em>Scales</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Criterion#isOverall <em>Overall</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Criterion#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Criterion#getThreshold <em>Threshold</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Criterion#getPartOf <em>Part Of</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Criterion#isSeveralAnswers <em>Several Answers</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getCriterion()
 * @model annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u9805\u76ee'"
 * @generated
 */
public interface Criterion extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its printed number, such as 1 or 2-1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCriterion_Code()
	 * @model required="true"
	 *        annotation="https://hyoka.org/label ja='\u756a\u53f7' help.ja='\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u756a\u53f7\u3002\u4f8b\uff1a1\u30012-1\u3002'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Criterion#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name in charts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Short Name</em>' attribute.
	 * @see #setShortName(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCriterion_ShortName()
	 * @model annotation="https://hyoka.org/label ja='\u7565\u79f0' help.ja='\u30b0\u30e9\u30d5\u3067\u4f7f\u3046\u77ed\u3044\u540d\u79f0\u3002'"
	 * @generated
	 */
	String getShortName();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Criterion#getShortName <em>Short Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Short Name</em>' attribute.
	 * @see #getShortName()
	 * @generated
	 */
	void setShortName(String value);

	/**
	 * Returns the value of the '<em><b>Guidance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to judge by.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guidance</em>' attribute.
	 * @see #setGuidance(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCriterion_Guidance()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u8996\u70b9' help.ja='\u8a55\u4fa1\u306b\u5f53\u305f\u3063\u3066\u306e\u8996\u70b9\u3002'"
	 * @generated
	 */
	String getGuidance();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Criterion#getGuidance <em>Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guidance</em>' attribute.
	 * @see #getGuidance()
	 * @generated
	 */
	void setGuidance(String value);

	/**
	 * Returns the value of the '<em><b>Scales</b></em>' reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Scale}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scales; the one that applies to the evaluation kind is used. None: comments only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scales</em>' reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCriterion_Scales()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u5224\u5b9a\u57fa\u6e96' help.ja='\u8a55\u70b9\u306b\u4f7f\u3046\u5224\u5b9a\u57fa\u6e96\u3002\u8a55\u4fa1\u306e\u7a2e\u985e\u306b\u5408\u3046\u3082\u306e\u3092\u4f7f\u3046\u3002\u306a\u3051\u308c\u3070\u30b3\u30e1\u30f3\u30c8\u3060\u3051\u3068\u3059\u308b\u3002'"
	 * @generated
	 */
	EList<Scale> getScales();

	/**
	 * Returns the value of the '<em><b>Overall</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is the overall judgement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Overall</em>' attribute.
	 * @see #setOverall(boolean)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCriterion_Overall()
	 * @model default="false"
	 *        annotation="https://hyoka.org/label ja='\u7dcf\u5408\u8a55\u4fa1' help.ja='\u7dcf\u5408\u8a55\u4fa1\u306e\u9805\u76ee\u304b\u3069\u3046\u304b\u3002'"
	 * @generated
	 */
	boolean isOverall();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Criterion#isOverall <em>Overall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Overall</em>' attribute.
	 * @see #isOverall()
	 * @generated
	 */
	void setOverall(boolean value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Weight in a total; empty: 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCriterion_Weight()
	 * @model annotation="https://hyoka.org/label ja='\u91cd\u307f' help.ja='\u5408\u8a08\u3067\u306e\u91cd\u307f\u3002\u7a7a\u6b04\u306f1\u3002'"
	 * @generated
	 */
	BigDecimal getWeight();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Criterion#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean below which the criterion is failed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threshold</em>' attribute.
	 * @see #setThreshold(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCriterion_Threshold()
	 * @model annotation="https://hyoka.org/label ja='\u57fa\u6e96\u70b9' help.ja='\u57fa\u6e96\u3068\u3059\u308b\u5e73\u5747\u3002\u8a55\u70b9\u306e\u5e73\u5747\u304c\u3053\u308c\u3092\u4e0b\u56de\u308b\u9805\u76ee\u306f\u4e0d\u5408\u683c\u3068\u306a\u308b\u3002'"
	 * @generated
	 */
	BigDecimal getThreshold();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Criterion#getThreshold <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threshold</em>' attribute.
	 * @see #getThreshold()
	 * @generated
	 */
	void setThreshold(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Part Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The criterion it is a part of, which stands before it. One without a scale of its own is the sum of its parts, each times its weight.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Part Of</em>' reference.
	 * @see #setPartOf(Criterion)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCriterion_PartOf()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u4e0a\u4f4d\u306e\u9805\u76ee' help.ja='\u3053\u306e\u9805\u76ee\u3092\u542b\u3080\u8a55\u4fa1\u9805\u76ee\u3002\u4e0a\u4f4d\u306e\u9805\u76ee\u306b\u5c3a\u5ea6\u304c\u306a\u3051\u308c\u3070\u3001\u4e0b\u4f4d\u306e\u9805\u76ee\u3092\u8db3\u3057\u305f\u5024\u306b\u306a\u308b\u3002'"
	 * @generated
	 */
	Criterion getPartOf();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Criterion#getPartOf <em>Part Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part Of</em>' reference.
	 * @see #getPartOf()
	 * @generated
	 */
	void setPartOf(Criterion value);

	/**
	 * Returns the value of the '<em><b>Several Answers</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a member may give several answers. They are counted; they have no mean.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Several Answers</em>' attribute.
	 * @see #setSeveralAnswers(boolean)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCriterion_SeveralAnswers()
	 * @model default="false"
	 *        annotation="https://hyoka.org/label ja='\u8907\u6570\u56de\u7b54' help.ja='\u59d4\u54e1\u304c\u8907\u6570\u306e\u56de\u7b54\u3092\u9078\u3079\u308b\u304b\u3002\u56de\u7b54\u6570\u3092\u6570\u3048\u3001\u5e73\u5747\u306f\u51fa\u3055\u306a\u3044\u3002'"
	 * @generated
	 */
	boolean isSeveralAnswers();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Criterion#isSeveralAnswers <em>Several Answers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Several Answers</em>' attribute.
	 * @see #isSeveralAnswers()
	 * @generated
	 */
	void setSeveralAnswers(boolean value);

} // Criterion

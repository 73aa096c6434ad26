/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Score</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One member's judgement on one criterion.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Score#getCriterion <em>Criterion</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Score#getValue <em>Value</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Score#getPoint <em>Point</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Score#isNotApplicable <em>Not Applicable</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Score#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getScore()
 * @model annotation="https://hyoka.org/label ja='\u8a55\u70b9'"
 * @generated
 */
public interface Score extends Element {
	/**
	 * Returns the value of the '<em><b>Criterion</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On what.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criterion</em>' reference.
	 * @see #setCriterion(Criterion)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getScore_Criterion()
	 * @model resolveProxies="false" required="true"
	 *        annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u9805\u76ee' help.ja='\u8a55\u70b9\u3092\u4ed8\u3051\u308b\u8a55\u4fa1\u9805\u76ee\u3002'"
	 * @generated
	 */
	Criterion getCriterion();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Score#getCriterion <em>Criterion</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Criterion</em>' reference.
	 * @see #getCriterion()
	 * @generated
	 */
	void setCriterion(Criterion value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The point; empty: none given, which is not 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getScore_Value()
	 * @model annotation="https://hyoka.org/label ja='\u70b9' help.ja='\u8a55\u70b9\u3002\u7a7a\u6b04\u306f\u8a55\u70b9\u306a\u3057\u3067\u30010\u70b9\u3068\u306f\u533a\u5225\u3059\u308b\u3002'"
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Score#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Point</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The step, for scales without numbers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Point</em>' reference.
	 * @see #setPoint(ScalePoint)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getScore_Point()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u6bb5\u968e' help.ja='\u70b9\u306e\u306a\u3044\u5224\u5b9a\u57fa\u6e96\u3067\u9078\u3093\u3060\u6bb5\u968e\u3002'"
	 * @generated
	 */
	ScalePoint getPoint();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Score#getPoint <em>Point</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Point</em>' reference.
	 * @see #getPoint()
	 * @generated
	 */
	void setPoint(ScalePoint value);

	/**
	 * Returns the value of the '<em><b>Not Applicable</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the member says that the criterion does not apply; it is then not missing, and in no mean.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Not Applicable</em>' attribute.
	 * @see #setNotApplicable(boolean)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getScore_NotApplicable()
	 * @model default="false"
	 *        annotation="https://hyoka.org/label ja='\u8a72\u5f53\u306a\u3057' help.ja='\u59d4\u54e1\u304c\u300c\u8a72\u5f53\u306a\u3057\u300d\u3068\u3057\u305f\u3082\u306e\u3002\u5e73\u5747\u306b\u5165\u308c\u305a\u3001\u672a\u8a18\u5165\u3068\u3082\u6570\u3048\u306a\u3044\u3002'"
	 * @generated
	 */
	boolean isNotApplicable();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Score#isNotApplicable <em>Not Applicable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Not Applicable</em>' attribute.
	 * @see #isNotApplicable()
	 * @generated
	 */
	void setNotApplicable(boolean value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The remark.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getScore_Comment()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u30b3\u30e1\u30f3\u30c8' help.ja='\u8a55\u4fa1\u9805\u76ee\u306b\u5bfe\u3059\u308b\u59d4\u54e1\u306e\u30b3\u30e1\u30f3\u30c8\u3002'"
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Score#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

} // Score

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Opinion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One remark, printed without its author.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Opinion#getText <em>Text</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Opinion#getPolarity <em>Polarity</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Opinion#getCriterion <em>Criterion</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Opinion#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Opinion#getUse <em>Use</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Opinion#getUseReason <em>Use Reason</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getOpinion()
 * @model annotation="https://hyoka.org/label ja='\u610f\u898b'"
 * @generated
 */
public interface Opinion extends Element {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The remark.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getOpinion_Text()
	 * @model dataType="org.hyoka.model.hyoka.Markdown" required="true"
	 *        annotation="https://hyoka.org/label ja='\u672c\u6587' help.ja='\u610f\u898b\u306e\u5185\u5bb9\u3002\u5831\u544a\u66f8\u306b\u59d4\u54e1\u306e\u6c0f\u540d\u306f\u8f09\u3089\u306a\u3044\u3002'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Opinion#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Polarity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.Polarity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Approving or not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Polarity</em>' attribute.
	 * @see org.hyoka.model.hyoka.Polarity
	 * @see #setPolarity(Polarity)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getOpinion_Polarity()
	 * @model annotation="https://hyoka.org/label ja='\u7a2e\u985e' help.ja='\u80af\u5b9a\u7684\u610f\u898b\u3001\u554f\u984c\u70b9\u30fb\u6539\u5584\u3059\u3079\u304d\u70b9\u306a\u3069\u306e\u5225\u3002'"
	 * @generated
	 */
	Polarity getPolarity();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Opinion#getPolarity <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Polarity</em>' attribute.
	 * @see org.hyoka.model.hyoka.Polarity
	 * @see #getPolarity()
	 * @generated
	 */
	void setPolarity(Polarity value);

	/**
	 * Returns the value of the '<em><b>Criterion</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On what; empty: overall.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criterion</em>' reference.
	 * @see #setCriterion(Criterion)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getOpinion_Criterion()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u9805\u76ee' help.ja='\u610f\u898b\u306e\u5bfe\u8c61\u3068\u306a\u308b\u8a55\u4fa1\u9805\u76ee\u3002\u7a7a\u6b04\u306a\u3089\u5168\u4f53\u3002'"
	 * @generated
	 */
	Criterion getCriterion();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Opinion#getCriterion <em>Criterion</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Criterion</em>' reference.
	 * @see #getCriterion()
	 * @generated
	 */
	void setCriterion(Criterion value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose; never exported without asking.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' reference.
	 * @see #setAuthor(Member)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getOpinion_Author()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u59d4\u54e1' help.ja='\u610f\u898b\u3092\u51fa\u3057\u305f\u59d4\u54e1\u3002\u78ba\u8a8d\u305b\u305a\u306b\u66f8\u304d\u51fa\u3059\u3053\u3068\u306f\u306a\u3044\u3002'"
	 * @generated
	 */
	Member getAuthor();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Opinion#getAuthor <em>Author</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' reference.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(Member value);

	/**
	 * Returns the value of the '<em><b>Use</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.OpinionUse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What became of it: used in the assessment, answered, or set aside with a reason.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Use</em>' attribute.
	 * @see org.hyoka.model.hyoka.OpinionUse
	 * @see #setUse(OpinionUse)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getOpinion_Use()
	 * @model annotation="https://hyoka.org/label ja='\u6271\u3044' help.ja='\u610f\u898b\u3092\u3069\u3046\u6271\u3063\u305f\u304b\u3002\u8a55\u4fa1\u66f8\u3078\u306e\u53cd\u6620\u3001\u56de\u7b54\u3001\u4e0d\u63a1\u7528\u306a\u3069\u3002'"
	 * @generated
	 */
	OpinionUse getUse();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Opinion#getUse <em>Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Use</em>' attribute.
	 * @see org.hyoka.model.hyoka.OpinionUse
	 * @see #getUse()
	 * @generated
	 */
	void setUse(OpinionUse value);

	/**
	 * Returns the value of the '<em><b>Use Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was set aside, or the answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Use Reason</em>' attribute.
	 * @see #setUseReason(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getOpinion_UseReason()
	 * @model annotation="https://hyoka.org/label ja='\u7406\u7531' help.ja='\u63a1\u7528\u3057\u306a\u304b\u3063\u305f\u7406\u7531\u3001\u307e\u305f\u306f\u610f\u898b\u3078\u306e\u56de\u7b54\u3002'"
	 * @generated
	 */
	String getUseReason();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Opinion#getUseReason <em>Use Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Use Reason</em>' attribute.
	 * @see #getUseReason()
	 * @generated
	 */
	void setUseReason(String value);

} // Opinion

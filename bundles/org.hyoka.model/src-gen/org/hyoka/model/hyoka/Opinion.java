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
 * One remark, printed without its author (rule 7).
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
	 *        annotation="https://hyoka.org/label ja='\u672c\u6587'"
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
	 * @model annotation="https://hyoka.org/label ja='\u7a2e\u985e'"
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
	 *        annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u9805\u76ee'"
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
	 *        annotation="https://hyoka.org/label ja='\u59d4\u54e1'"
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
	 * What became of it (rule 18).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Use</em>' attribute.
	 * @see org.hyoka.model.hyoka.OpinionUse
	 * @see #setUse(OpinionUse)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getOpinion_Use()
	 * @model annotation="https://hyoka.org/label ja='\u6271\u3044'"
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
	 * @model annotation="https://hyoka.org/label ja='\u7406\u7531'"
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

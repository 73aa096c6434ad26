/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Recommendation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the panel or a member recommends.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Recommendation#getText <em>Text</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Recommendation#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Recommendation#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Recommendation#getCriterion <em>Criterion</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Recommendation#getResponse <em>Response</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getRecommendation()
 * @model annotation="https://hyoka.org/label ja='\u63d0\u8a00'"
 * @generated
 */
public interface Recommendation extends Element {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The recommendation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getRecommendation_Text()
	 * @model dataType="org.hyoka.model.hyoka.Markdown" required="true"
	 *        annotation="https://hyoka.org/label ja='\u672c\u6587' help.ja='\u63d0\u8a00\u306e\u5185\u5bb9\u3002'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Recommendation#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.RecommendationOrigin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The panel's or a member's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see org.hyoka.model.hyoka.RecommendationOrigin
	 * @see #setOrigin(RecommendationOrigin)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getRecommendation_Origin()
	 * @model annotation="https://hyoka.org/label ja='\u4e3b\u4f53' help.ja='\u8a55\u4fa1\u691c\u8a0e\u4f1a\u306e\u63d0\u8a00\u304b\u3001\u5404\u59d4\u54e1\u306e\u63d0\u8a00\u304b\u3002'"
	 * @generated
	 */
	RecommendationOrigin getOrigin();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Recommendation#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see org.hyoka.model.hyoka.RecommendationOrigin
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(RecommendationOrigin value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose; never exported without asking.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' reference.
	 * @see #setAuthor(Member)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getRecommendation_Author()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u59d4\u54e1' help.ja='\u63d0\u8a00\u3057\u305f\u59d4\u54e1\u3002\u78ba\u8a8d\u305b\u305a\u306b\u66f8\u304d\u51fa\u3059\u3053\u3068\u306f\u306a\u3044\u3002'"
	 * @generated
	 */
	Member getAuthor();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Recommendation#getAuthor <em>Author</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' reference.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(Member value);

	/**
	 * Returns the value of the '<em><b>Criterion</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On what.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criterion</em>' reference.
	 * @see #setCriterion(Criterion)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getRecommendation_Criterion()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u9805\u76ee' help.ja='\u63d0\u8a00\u306e\u5bfe\u8c61\u3068\u306a\u308b\u8a55\u4fa1\u9805\u76ee\u3002'"
	 * @generated
	 */
	Criterion getCriterion();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Recommendation#getCriterion <em>Criterion</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Criterion</em>' reference.
	 * @see #getCriterion()
	 * @generated
	 */
	void setCriterion(Criterion value);

	/**
	 * Returns the value of the '<em><b>Response</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Response</em>' containment reference.
	 * @see #setResponse(Response)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getRecommendation_Response()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u5bfe\u51e6\u65b9\u91dd' help.ja='\u63d0\u8a00\u306b\u5bfe\u3059\u308b\u5bfe\u51e6\u65b9\u91dd\u3002\u5831\u544a\u66f8\u3067\u306f\u63d0\u8a00\u306b\u4e26\u3079\u3066\u5370\u5237\u3059\u308b\u3002'"
	 * @generated
	 */
	Response getResponse();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Recommendation#getResponse <em>Response</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Response</em>' containment reference.
	 * @see #getResponse()
	 * @generated
	 */
	void setResponse(Response value);

} // Recommendation

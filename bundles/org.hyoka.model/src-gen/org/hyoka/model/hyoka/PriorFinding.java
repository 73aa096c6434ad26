/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.hyoka.model.time.FiscalYear;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Prior Finding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the last evaluation said and what was done since.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.PriorFinding#getBody <em>Body</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.PriorFinding#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.PriorFinding#getYear <em>Year</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.PriorFinding#getHeading <em>Heading</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.PriorFinding#getText <em>Text</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.PriorFinding#getResponse <em>Response</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.PriorFinding#getRemark <em>Remark</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.PriorFinding#getOriginId <em>Origin Id</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getPriorFinding()
 * @model annotation="https://hyoka.org/label ja='\u524d\u56de\u8a55\u4fa1\u306e\u6307\u6458\u4e8b\u9805'"
 * @generated
 */
public interface PriorFinding extends Element {
	/**
	 * Returns the value of the '<em><b>Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who said it, such as 評価検討会 or 評価WG.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body</em>' attribute.
	 * @see #setBody(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPriorFinding_Body()
	 * @model annotation="https://hyoka.org/label ja='\u6307\u6458\u3057\u305f\u4f1a\u8b70' help.ja='\u6307\u6458\u3057\u305f\u4f1a\u8b70\u3002\u4f8b\uff1a\u8a55\u4fa1\u691c\u8a0e\u4f1a\u3001\u8a55\u4fa1WG\u3002'"
	 * @generated
	 */
	String getBody();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.PriorFinding#getBody <em>Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body</em>' attribute.
	 * @see #getBody()
	 * @generated
	 */
	void setBody(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.EvaluationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which evaluation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.EvaluationKind
	 * @see #setKind(EvaluationKind)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPriorFinding_Kind()
	 * @model annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u306e\u7a2e\u985e' help.ja='\u6307\u6458\u306e\u3042\u3063\u305f\u8a55\u4fa1\u306e\u7a2e\u985e\u3002'"
	 * @generated
	 */
	EvaluationKind getKind();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.PriorFinding#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.EvaluationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(EvaluationKind value);

	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fiscal year of that evaluation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(FiscalYear)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPriorFinding_Year()
	 * @model dataType="org.hyoka.model.hyoka.FiscalYear"
	 *        annotation="https://hyoka.org/label ja='\u5e74\u5ea6' help.ja='\u6307\u6458\u306e\u3042\u3063\u305f\u8a55\u4fa1\u306e\u5e74\u5ea6\u3002'"
	 * @generated
	 */
	FiscalYear getYear();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.PriorFinding#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(FiscalYear value);

	/**
	 * Returns the value of the '<em><b>Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Criterion it is filed under, as printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Heading</em>' attribute.
	 * @see #setHeading(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPriorFinding_Heading()
	 * @model annotation="https://hyoka.org/label ja='\u898b\u51fa\u3057' help.ja='\u6307\u6458\u3092\u5206\u985e\u3059\u308b\u898b\u51fa\u3057\u3002\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\u3002'"
	 * @generated
	 */
	String getHeading();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.PriorFinding#getHeading <em>Heading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Heading</em>' attribute.
	 * @see #getHeading()
	 * @generated
	 */
	void setHeading(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPriorFinding_Text()
	 * @model dataType="org.hyoka.model.hyoka.Markdown" required="true"
	 *        annotation="https://hyoka.org/label ja='\u6307\u6458\u4e8b\u9805' help.ja='\u524d\u56de\u306e\u8a55\u4fa1\u3067\u6307\u6458\u3055\u308c\u305f\u5185\u5bb9\u3002'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.PriorFinding#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Response</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Response</em>' containment reference.
	 * @see #setResponse(Response)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPriorFinding_Response()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u5bfe\u5fdc\u72b6\u6cc1' help.ja='\u6307\u6458\u306b\u5bfe\u3059\u308b\u305d\u306e\u5f8c\u306e\u5bfe\u5fdc\u72b6\u6cc1\u3002'"
	 * @generated
	 */
	Response getResponse();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.PriorFinding#getResponse <em>Response</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Response</em>' containment reference.
	 * @see #getResponse()
	 * @generated
	 */
	void setResponse(Response value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remark.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPriorFinding_Remark()
	 * @model annotation="https://hyoka.org/label ja='\u5099\u8003' help.ja='\u6307\u6458\u3084\u5bfe\u5fdc\u306b\u3064\u3044\u3066\u306e\u5099\u8003\u3002'"
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.PriorFinding#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

	/**
	 * Returns the value of the '<em><b>Origin Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the recommendation or finding in the last dossier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin Id</em>' attribute.
	 * @see #setOriginId(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPriorFinding_OriginId()
	 * @model annotation="https://hyoka.org/label ja='\u5143\u306eID' help.ja='\u524d\u56de\u306e\u8a55\u4fa1\u8cc7\u6599\u306b\u3042\u308b\u63d0\u8a00\u307e\u305f\u306f\u6240\u898b\u306e\u8b58\u5225\u5b50\u3002'"
	 * @generated
	 */
	String getOriginId();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.PriorFinding#getOriginId <em>Origin Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin Id</em>' attribute.
	 * @see #getOriginId()
	 * @generated
	 */
	void setOriginId(String value);

} // PriorFinding

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.hyoka.model.time.FiscalYear;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Working Group Finding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the council's working group said.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.WorkingGroupFinding#getSession <em>Session</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.WorkingGroupFinding#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.WorkingGroupFinding#getYear <em>Year</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.WorkingGroupFinding#getHeading <em>Heading</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.WorkingGroupFinding#getText <em>Text</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.WorkingGroupFinding#getResponse <em>Response</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getWorkingGroupFinding()
 * @model annotation="https://hyoka.org/label ja='\u8a55\u4fa1WG\u306e\u6240\u898b'"
 * @generated
 */
public interface WorkingGroupFinding extends Element {
	/**
	 * Returns the value of the '<em><b>Session</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the session, such as 64.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Session</em>' attribute.
	 * @see #setSession(Integer)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getWorkingGroupFinding_Session()
	 * @model annotation="https://hyoka.org/label ja='\u56de' help.ja='\u6240\u898b\u304c\u51fa\u3055\u308c\u305f\u56de\u3002\u4f8b\uff1a\u7b2c64\u56de\u306a\u308964\u3002'"
	 * @generated
	 */
	Integer getSession();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.WorkingGroupFinding#getSession <em>Session</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session</em>' attribute.
	 * @see #getSession()
	 * @generated
	 */
	void setSession(Integer value);

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
	 * @see org.hyoka.model.hyoka.HyokaPackage#getWorkingGroupFinding_Kind()
	 * @model annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u306e\u7a2e\u985e' help.ja='\u6240\u898b\u306e\u5bfe\u8c61\u3068\u306a\u3063\u305f\u8a55\u4fa1\u306e\u7a2e\u985e\u3002'"
	 * @generated
	 */
	EvaluationKind getKind();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.WorkingGroupFinding#getKind <em>Kind</em>}' attribute.
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
	 * Fiscal year of the evaluation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(FiscalYear)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getWorkingGroupFinding_Year()
	 * @model dataType="org.hyoka.model.hyoka.FiscalYear"
	 *        annotation="https://hyoka.org/label ja='\u5e74\u5ea6' help.ja='\u8a55\u4fa1\u3092\u5b9f\u65bd\u3057\u305f\u5e74\u5ea6\u3002'"
	 * @generated
	 */
	FiscalYear getYear();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.WorkingGroupFinding#getYear <em>Year</em>}' attribute.
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
	 * @see org.hyoka.model.hyoka.HyokaPackage#getWorkingGroupFinding_Heading()
	 * @model annotation="https://hyoka.org/label ja='\u898b\u51fa\u3057' help.ja='\u6240\u898b\u3092\u5206\u985e\u3059\u308b\u898b\u51fa\u3057\u3002\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\u3002'"
	 * @generated
	 */
	String getHeading();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.WorkingGroupFinding#getHeading <em>Heading</em>}' attribute.
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
	 * The finding; empty while it is awaited.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getWorkingGroupFinding_Text()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u6240\u898b' help.ja='\u8a55\u4fa1\u30ef\u30fc\u30ad\u30f3\u30b0\u30b0\u30eb\u30fc\u30d7\u306e\u6240\u898b\u3002\u51fa\u3055\u308c\u308b\u307e\u3067\u306f\u7a7a\u6b04\u3002'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.WorkingGroupFinding#getText <em>Text</em>}' attribute.
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
	 * The answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Response</em>' containment reference.
	 * @see #setResponse(Response)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getWorkingGroupFinding_Response()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u5bfe\u51e6\u65b9\u91dd' help.ja='\u6240\u898b\u306b\u5bfe\u3059\u308b\u5bfe\u51e6\u65b9\u91dd\u3002'"
	 * @generated
	 */
	Response getResponse();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.WorkingGroupFinding#getResponse <em>Response</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Response</em>' containment reference.
	 * @see #getResponse()
	 * @generated
	 */
	void setResponse(Response value);

} // WorkingGroupFinding

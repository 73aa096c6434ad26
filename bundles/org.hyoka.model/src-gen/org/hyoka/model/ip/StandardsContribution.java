/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip;

import org.hyoka.model.hyoka.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Standards Contribution</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A contribution to a standard.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.ip.StandardsContribution#getBody <em>Body</em>}</li>
 *   <li>{@link org.hyoka.model.ip.StandardsContribution#getDocument <em>Document</em>}</li>
 *   <li>{@link org.hyoka.model.ip.StandardsContribution#getState <em>State</em>}</li>
 *   <li>{@link org.hyoka.model.ip.StandardsContribution#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.ip.IpPackage#getStandardsContribution()
 * @model annotation="https://hyoka.org/label ja='\u6a19\u6e96\u5316'"
 * @generated
 */
public interface StandardsContribution extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Such as ISO/TC 276.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body</em>' attribute.
	 * @see #setBody(String)
	 * @see org.hyoka.model.ip.IpPackage#getStandardsContribution_Body()
	 * @model annotation="https://hyoka.org/label ja='\u6a19\u6e96\u5316\u6a5f\u95a2' help.ja='\u6a19\u6e96\u3092\u5b9a\u3081\u308b\u6a5f\u95a2\u3002\u4f8b\uff1aISO/TC 276\u3002'"
	 * @generated
	 */
	String getBody();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.StandardsContribution#getBody <em>Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body</em>' attribute.
	 * @see #getBody()
	 * @generated
	 */
	void setBody(String value);

	/**
	 * Returns the value of the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Document</em>' attribute.
	 * @see #setDocument(String)
	 * @see org.hyoka.model.ip.IpPackage#getStandardsContribution_Document()
	 * @model annotation="https://hyoka.org/label ja='\u6587\u66f8\u756a\u53f7' help.ja='\u6a19\u6e96\u306e\u6587\u66f8\u756a\u53f7\u3002'"
	 * @generated
	 */
	String getDocument();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.StandardsContribution#getDocument <em>Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document</em>' attribute.
	 * @see #getDocument()
	 * @generated
	 */
	void setDocument(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see #setState(String)
	 * @see org.hyoka.model.ip.IpPackage#getStandardsContribution_State()
	 * @model annotation="https://hyoka.org/label ja='\u6bb5\u968e' help.ja='\u6a19\u6e96\u5316\u306e\u9032\u3093\u3067\u3044\u308b\u6bb5\u968e\u3002'"
	 * @generated
	 */
	String getState();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.StandardsContribution#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see #getState()
	 * @generated
	 */
	void setState(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was contributed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.hyoka.model.ip.IpPackage#getStandardsContribution_Text()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u5185\u5bb9' help.ja='\u6a19\u6e96\u306b\u5bc4\u4e0e\u3057\u305f\u5185\u5bb9\u3002'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.StandardsContribution#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // StandardsContribution

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip;

import org.hyoka.model.hyoka.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Clause</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a policy or agreement says on one topic.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.ip.Clause#getTopic <em>Topic</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Clause#getState <em>State</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Clause#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.ip.IpPackage#getClause()
 * @model annotation="https://hyoka.org/label ja='\u6761\u9805'"
 * @generated
 */
public interface Clause extends Element {
	/**
	 * Returns the value of the '<em><b>Topic</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On what.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Topic</em>' reference.
	 * @see #setTopic(ClauseTopic)
	 * @see org.hyoka.model.ip.IpPackage#getClause_Topic()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u9805\u76ee' help.ja='\u6761\u9805\u304c\u5b9a\u3081\u308b\u5408\u610f\u4e8b\u9805\u3002'"
	 * @generated
	 */
	ClauseTopic getTopic();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Clause#getTopic <em>Topic</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Topic</em>' reference.
	 * @see #getTopic()
	 * @generated
	 */
	void setTopic(ClauseTopic value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.ip.ClauseState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it is settled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.hyoka.model.ip.ClauseState
	 * @see #setState(ClauseState)
	 * @see org.hyoka.model.ip.IpPackage#getClause_State()
	 * @model annotation="https://hyoka.org/label ja='\u72b6\u614b' help.ja='\u672a\u5b9a\u3001\u5408\u610f\u6e08\u3001\u8a72\u5f53\u306a\u3057\u306a\u3069\u306e\u5225\u3002'"
	 * @generated
	 */
	ClauseState getState();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Clause#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.hyoka.model.ip.ClauseState
	 * @see #getState()
	 * @generated
	 */
	void setState(ClauseState value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is settled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.hyoka.model.ip.IpPackage#getClause_Text()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u5185\u5bb9' help.ja='\u5b9a\u3081\u305f\u5185\u5bb9\u3002'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Clause#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // Clause

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.hyoka.model.time.DatePoint;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Response</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the ministry will do.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Response#getText <em>Text</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Response#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Response#getDue <em>Due</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Response#getState <em>State</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getResponse()
 * @model annotation="https://hyoka.org/label ja='\u5bfe\u51e6\u65b9\u91dd'"
 * @generated
 */
public interface Response extends Element {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getResponse_Text()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u672c\u6587' help.ja='\u5bfe\u51e6\u65b9\u91dd\u3084\u5bfe\u5fdc\u72b6\u6cc1\u306e\u5185\u5bb9\u3002'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Response#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who sees to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Organization)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getResponse_Owner()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u62c5\u5f53' help.ja='\u5bfe\u5fdc\u3092\u62c5\u5f53\u3059\u308b\u6a5f\u95a2\u3002'"
	 * @generated
	 */
	Organization getOwner();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Response#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Organization value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By when.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(DatePoint)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getResponse_Due()
	 * @model dataType="org.hyoka.model.hyoka.DatePoint"
	 *        annotation="https://hyoka.org/label ja='\u671f\u9650' help.ja='\u5bfe\u5fdc\u306e\u671f\u9650\u3002'"
	 * @generated
	 */
	DatePoint getDue();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Response#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(DatePoint value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.ResponseState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.hyoka.model.hyoka.ResponseState
	 * @see #setState(ResponseState)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getResponse_State()
	 * @model annotation="https://hyoka.org/label ja='\u72b6\u614b' help.ja='\u672a\u56de\u7b54\u3001\u6848\u3001\u78ba\u5b9a\u3001\u5bfe\u5fdc\u6e08\u306e\u5225\u3002'"
	 * @generated
	 */
	ResponseState getState();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Response#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.hyoka.model.hyoka.ResponseState
	 * @see #getState()
	 * @generated
	 */
	void setState(ResponseState value);

} // Response

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Policy Amendment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A later change of a policy.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.PolicyAmendment#getDecidedOn <em>Decided On</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.PolicyAmendment#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getPolicyAmendment()
 * @model annotation="https://hyoka.org/label ja='\u6539\u5b9a'"
 * @generated
 */
public interface PolicyAmendment extends Element {
	/**
	 * Returns the value of the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided On</em>' attribute.
	 * @see #setDecidedOn(LocalDate)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPolicyAmendment_DecidedOn()
	 * @model dataType="org.hyoka.model.hyoka.Date" required="true"
	 *        annotation="https://hyoka.org/label ja='\u6539\u5b9a\u65e5' help.ja='\u6539\u5b9a\u3092\u6c7a\u5b9a\u3057\u305f\u65e5\u3002'"
	 * @generated
	 */
	LocalDate getDecidedOn();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.PolicyAmendment#getDecidedOn <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided On</em>' attribute.
	 * @see #getDecidedOn()
	 * @generated
	 */
	void setDecidedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What changed, such as 一部変更.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPolicyAmendment_Text()
	 * @model annotation="https://hyoka.org/label ja='\u5185\u5bb9' help.ja='\u6539\u5b9a\u306e\u5185\u5bb9\u3002\u4f8b\uff1a\u4e00\u90e8\u5909\u66f4\u3002'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.PolicyAmendment#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // PolicyAmendment

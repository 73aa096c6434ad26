/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Block Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * That money goes from one block, or from the state, to another.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.BlockLink#getPayer <em>Payer</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.BlockLink#getPayee <em>Payee</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.BlockLink#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.BlockLink#getForm <em>Form</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.BlockLink#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getBlockLink()
 * @model annotation="https://hyoka.org/label ja='\u8cc7\u91d1\u306e\u6d41\u308c' en='Flow of money'"
 * @generated
 */
public interface BlockLink extends Element {
	/**
	 * Returns the value of the '<em><b>Payer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which block pays; empty: the office in charge does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Payer</em>' reference.
	 * @see #setPayer(PayeeBlock)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBlockLink_Payer()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u652f\u51fa\u5143' help.ja='\u652f\u6255\u3046\u30d6\u30ed\u30c3\u30af\u3002\u7a7a\u6b04\u306f\u62c5\u5f53\u7d44\u7e54\uff08\u56fd\uff09\u304b\u3089\u306e\u652f\u51fa\u3002'"
	 * @generated
	 */
	PayeeBlock getPayer();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.BlockLink#getPayer <em>Payer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Payer</em>' reference.
	 * @see #getPayer()
	 * @generated
	 */
	void setPayer(PayeeBlock value);

	/**
	 * Returns the value of the '<em><b>Payee</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which block is paid.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Payee</em>' reference.
	 * @see #setPayee(PayeeBlock)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBlockLink_Payee()
	 * @model resolveProxies="false" required="true"
	 *        annotation="https://hyoka.org/label ja='\u652f\u51fa\u5148' help.ja='\u652f\u6255\u3044\u3092\u53d7\u3051\u308b\u30d6\u30ed\u30c3\u30af\u3002'"
	 * @generated
	 */
	PayeeBlock getPayee();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.BlockLink#getPayee <em>Payee</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Payee</em>' reference.
	 * @see #getPayee()
	 * @generated
	 */
	void setPayee(PayeeBlock value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much, in the unit of the expenditure; empty: not stated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBlockLink_Amount()
	 * @model annotation="https://hyoka.org/label ja='\u91d1\u984d' help.ja='\u91d1\u984d\u3002\u7a7a\u6b04\u306f\u672a\u8a18\u5165\u3002'"
	 * @generated
	 */
	BigDecimal getAmount();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.BlockLink#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Form</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.ContractForm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is paid.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Form</em>' attribute.
	 * @see org.hyoka.model.hyoka.ContractForm
	 * @see #setForm(ContractForm)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBlockLink_Form()
	 * @model annotation="https://hyoka.org/label ja='\u5951\u7d04\u5f62\u614b' help.ja='\u59d4\u8a17\u3001\u88dc\u52a9\u306a\u3069\u306e\u5225\u3002'"
	 * @generated
	 */
	ContractForm getForm();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.BlockLink#getForm <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Form</em>' attribute.
	 * @see org.hyoka.model.hyoka.ContractForm
	 * @see #getForm()
	 * @generated
	 */
	void setForm(ContractForm value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the source adds on the flow.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBlockLink_Text()
	 * @model annotation="https://hyoka.org/label ja='\u88dc\u8db3\u60c5\u5831' help.ja='\u8cc7\u91d1\u306e\u6d41\u308c\u306e\u88dc\u8db3\u60c5\u5831\u3002'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.BlockLink#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // BlockLink

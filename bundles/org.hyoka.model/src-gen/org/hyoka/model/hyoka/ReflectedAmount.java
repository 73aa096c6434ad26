/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reflected Amount</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * By how much a review changed the request of one account.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.ReflectedAmount#getAccount <em>Account</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ReflectedAmount#getAccountName <em>Account Name</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ReflectedAmount#getSubaccount <em>Subaccount</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ReflectedAmount#getAmount <em>Amount</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getReflectedAmount()
 * @model annotation="https://hyoka.org/label ja='\u53cd\u6620\u984d'"
 * @generated
 */
public interface ReflectedAmount extends Element {
	/**
	 * Returns the value of the '<em><b>Account</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.Account}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which account.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account</em>' attribute.
	 * @see org.hyoka.model.hyoka.Account
	 * @see #setAccount(Account)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getReflectedAmount_Account()
	 * @model annotation="https://hyoka.org/label ja='\u4f1a\u8a08\u533a\u5206' help.ja='\u4e00\u822c\u4f1a\u8a08\u304b\u7279\u5225\u4f1a\u8a08\u304b\u306e\u5225\u3002'"
	 * @generated
	 */
	Account getAccount();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ReflectedAmount#getAccount <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account</em>' attribute.
	 * @see org.hyoka.model.hyoka.Account
	 * @see #getAccount()
	 * @generated
	 */
	void setAccount(Account value);

	/**
	 * Returns the value of the '<em><b>Account Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the account, as printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account Name</em>' attribute.
	 * @see #setAccountName(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getReflectedAmount_AccountName()
	 * @model annotation="https://hyoka.org/label ja='\u4f1a\u8a08\u540d' help.ja='\u4f1a\u8a08\u306e\u540d\u79f0\u3002'"
	 * @generated
	 */
	String getAccountName();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ReflectedAmount#getAccountName <em>Account Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account Name</em>' attribute.
	 * @see #getAccountName()
	 * @generated
	 */
	void setAccountName(String value);

	/**
	 * Returns the value of the '<em><b>Subaccount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Account within a special account.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subaccount</em>' attribute.
	 * @see #setSubaccount(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getReflectedAmount_Subaccount()
	 * @model annotation="https://hyoka.org/label ja='\u52d8\u5b9a' help.ja='\u7279\u5225\u4f1a\u8a08\u306e\u52d8\u5b9a\u3002'"
	 * @generated
	 */
	String getSubaccount();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ReflectedAmount#getSubaccount <em>Subaccount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subaccount</em>' attribute.
	 * @see #getSubaccount()
	 * @generated
	 */
	void setSubaccount(String value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the unit of the review; what is cut is negative.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getReflectedAmount_Amount()
	 * @model annotation="https://hyoka.org/label ja='\u53cd\u6620\u984d' help.ja='\u53cd\u6620\u984d\u3002\u6e1b\u984d\u306f\u8ca0\u306e\u6570\u3002'"
	 * @generated
	 */
	BigDecimal getAmount();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ReflectedAmount#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(BigDecimal value);

} // ReflectedAmount

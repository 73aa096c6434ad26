/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.math.BigDecimal;

import org.hyoka.model.time.FiscalYear;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Budget Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One amount of one fiscal year.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.BudgetEntry#getYear <em>Year</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.BudgetEntry#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.BudgetEntry#getAccount <em>Account</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.BudgetEntry#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.BudgetEntry#getState <em>State</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.BudgetEntry#getExplanation <em>Explanation</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.BudgetEntry#getNumber <em>Number</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.BudgetEntry#getAccountName <em>Account Name</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.BudgetEntry#getSubaccount <em>Subaccount</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.BudgetEntry#isPreliminary <em>Preliminary</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getBudgetEntry()
 * @model annotation="https://hyoka.org/label ja='\u5e74\u5ea6\u5225\u91d1\u984d'"
 * @generated
 */
public interface BudgetEntry extends Element {
	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(FiscalYear)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBudgetEntry_Year()
	 * @model dataType="org.hyoka.model.hyoka.FiscalYear" required="true"
	 *        annotation="https://hyoka.org/label ja='\u5e74\u5ea6' help.ja='\u91d1\u984d\u306e\u5e74\u5ea6\u3002'"
	 * @generated
	 */
	FiscalYear getYear();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.BudgetEntry#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(FiscalYear value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.MoneyKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the amount is: initial, supplementary, carried over, executed and so on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.MoneyKind
	 * @see #setKind(MoneyKind)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBudgetEntry_Kind()
	 * @model annotation="https://hyoka.org/label ja='\u7a2e\u5225' help.ja='\u5f53\u521d\u4e88\u7b97\u3001\u88dc\u6b63\u4e88\u7b97\u3001\u57f7\u884c\u984d\u306a\u3069\u306e\u5225\u3002\u7a2e\u5225\u306e\u7570\u306a\u308b\u91d1\u984d\u306f\u8aac\u660e\u306a\u3057\u306b\u6bd4\u3079\u306a\u3044\u3002'"
	 * @generated
	 */
	MoneyKind getKind();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.BudgetEntry#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.MoneyKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(MoneyKind value);

	/**
	 * Returns the value of the '<em><b>Account</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.Account}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From which account.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account</em>' attribute.
	 * @see org.hyoka.model.hyoka.Account
	 * @see #setAccount(Account)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBudgetEntry_Account()
	 * @model annotation="https://hyoka.org/label ja='\u4f1a\u8a08\u533a\u5206' help.ja='\u652f\u51fa\u3059\u308b\u4f1a\u8a08\u3002\u4e00\u822c\u4f1a\u8a08\u3001\u7279\u5225\u4f1a\u8a08\u306a\u3069\u3002'"
	 * @generated
	 */
	Account getAccount();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.BudgetEntry#getAccount <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account</em>' attribute.
	 * @see org.hyoka.model.hyoka.Account
	 * @see #getAccount()
	 * @generated
	 */
	void setAccount(Account value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the budget's unit; empty: not stated. Money carried out counts without its sign.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBudgetEntry_Amount()
	 * @model annotation="https://hyoka.org/label ja='\u91d1\u984d' help.ja='\u4e88\u7b97\u306e\u8868\u306e\u5358\u4f4d\u306b\u3088\u308b\u91d1\u984d\u3002\u7a7a\u6b04\u306f\u672a\u8a18\u5165\u3067\u30010\u3068\u306f\u533a\u5225\u3059\u308b\u3002\u7fcc\u5e74\u5ea6\u7e70\u8d8a\u306f\u3001\u6b63\u8ca0\u3069\u3061\u3089\u3067\u66f8\u3044\u3066\u3082\u3001\u305d\u306e\u5e74\u5ea6\u306b\u4f7f\u3048\u308b\u984d\u3092\u6e1b\u3089\u3059\u3002'"
	 * @generated
	 */
	BigDecimal getAmount();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.BudgetEntry#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.MoneyState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How firm.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.hyoka.model.hyoka.MoneyState
	 * @see #setState(MoneyState)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBudgetEntry_State()
	 * @model annotation="https://hyoka.org/label ja='\u72b6\u614b' help.ja='\u57f7\u884c\u3001\u57f7\u884c\u4e2d\u3001\u4e88\u5b9a\u3001\u8981\u6c42\u4e2d\u306a\u3069\u306e\u5225\u3002'"
	 * @generated
	 */
	MoneyState getState();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.BudgetEntry#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.hyoka.model.hyoka.MoneyState
	 * @see #getState()
	 * @generated
	 */
	void setState(MoneyState value);

	/**
	 * Returns the value of the '<em><b>Explanation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is as it is, such as why more was executed than budgeted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Explanation</em>' attribute.
	 * @see #setExplanation(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBudgetEntry_Explanation()
	 * @model annotation="https://hyoka.org/label ja='\u8aac\u660e' help.ja='\u91d1\u984d\u306e\u4e8b\u60c5\u306e\u8aac\u660e\u3002\u4f8b\uff1a\u57f7\u884c\u984d\u304c\u4e88\u7b97\u984d\u3092\u4e0a\u56de\u308b\u7406\u7531\u3002'"
	 * @generated
	 */
	String getExplanation();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.BudgetEntry#getExplanation <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Explanation</em>' attribute.
	 * @see #getExplanation()
	 * @generated
	 */
	void setExplanation(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which one of several in a year: the first, second, … supplementary budget or reserve.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(Integer)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBudgetEntry_Number()
	 * @model annotation="https://hyoka.org/label ja='\u6b21\u6570' help.ja='\u540c\u3058\u5e74\u5ea6\u306b\u8907\u6570\u3042\u308b\u3068\u304d\u306e\u756a\u53f7\u3002\u4f8b\uff1a\u7b2c2\u6b21\u88dc\u6b63\u4e88\u7b97\u306f2\u3002'"
	 * @generated
	 */
	Integer getNumber();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.BudgetEntry#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(Integer value);

	/**
	 * Returns the value of the '<em><b>Account Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the account, as printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account Name</em>' attribute.
	 * @see #setAccountName(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBudgetEntry_AccountName()
	 * @model annotation="https://hyoka.org/label ja='\u4f1a\u8a08\u540d' help.ja='\u4f1a\u8a08\u306e\u540d\u79f0\u3002\u4f8b\uff1a\u30a8\u30cd\u30eb\u30ae\u30fc\u5bfe\u7b56\u7279\u5225\u4f1a\u8a08\u3002'"
	 * @generated
	 */
	String getAccountName();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.BudgetEntry#getAccountName <em>Account Name</em>}' attribute.
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
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBudgetEntry_Subaccount()
	 * @model annotation="https://hyoka.org/label ja='\u52d8\u5b9a' help.ja='\u7279\u5225\u4f1a\u8a08\u306e\u52d8\u5b9a\u3002'"
	 * @generated
	 */
	String getSubaccount();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.BudgetEntry#getSubaccount <em>Subaccount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subaccount</em>' attribute.
	 * @see #getSubaccount()
	 * @generated
	 */
	void setSubaccount(String value);

	/**
	 * Returns the value of the '<em><b>Preliminary</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it was printed while the year still ran; it may differ later without being wrong.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Preliminary</em>' attribute.
	 * @see #setPreliminary(boolean)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBudgetEntry_Preliminary()
	 * @model default="false"
	 *        annotation="https://hyoka.org/label ja='\u901f\u5831' help.ja='\u5e74\u5ea6\u306e\u9014\u4e2d\u306b\u516c\u8868\u3055\u308c\u305f\u91d1\u984d\u304b\u3069\u3046\u304b\u3002\u5f8c\u306e\u91d1\u984d\u3068\u7570\u306a\u3063\u3066\u3082\u8aa4\u308a\u3068\u306f\u3057\u306a\u3044\u3002'"
	 * @generated
	 */
	boolean isPreliminary();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.BudgetEntry#isPreliminary <em>Preliminary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Preliminary</em>' attribute.
	 * @see #isPreliminary()
	 * @generated
	 */
	void setPreliminary(boolean value);

} // BudgetEntry

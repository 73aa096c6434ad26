/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.math.BigDecimal;

import org.hyoka.model.time.FiscalYear;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Budget Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One item of the state's budget (項・目) for a program and a year.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.BudgetLine#getYear <em>Year</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.BudgetLine#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.BudgetLine#getNumber <em>Number</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.BudgetLine#getAccount <em>Account</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.BudgetLine#getAccountName <em>Account Name</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.BudgetLine#getSubaccount <em>Subaccount</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.BudgetLine#getJurisdiction <em>Jurisdiction</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.BudgetLine#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.BudgetLine#getItem <em>Item</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.BudgetLine#getSubitem <em>Subitem</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.BudgetLine#getDetail <em>Detail</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.BudgetLine#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.BudgetLine#getRequested <em>Requested</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.BudgetLine#getRemark <em>Remark</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getBudgetLine()
 * @model annotation="https://hyoka.org/label ja='\u6b73\u51fa\u4e88\u7b97\u9805\u76ee'"
 * @generated
 */
public interface BudgetLine extends Element {
	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Budget year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(FiscalYear)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBudgetLine_Year()
	 * @model dataType="org.hyoka.model.hyoka.FiscalYear" required="true"
	 *        annotation="https://hyoka.org/label ja='\u5e74\u5ea6' help.ja='\u4e88\u7b97\u5e74\u5ea6\u3002'"
	 * @generated
	 */
	FiscalYear getYear();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.BudgetLine#getYear <em>Year</em>}' attribute.
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
	 * Of which budget: initial, supplementary, reserve.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.MoneyKind
	 * @see #setKind(MoneyKind)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBudgetLine_Kind()
	 * @model annotation="https://hyoka.org/label ja='\u4e88\u7b97\u7a2e\u5225' help.ja='\u5f53\u521d\u4e88\u7b97\u3001\u88dc\u6b63\u4e88\u7b97\u3001\u4e88\u5099\u8cbb\u306a\u3069\u306e\u5225\u3002'"
	 * @generated
	 */
	MoneyKind getKind();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.BudgetLine#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.MoneyKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(MoneyKind value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which supplementary budget or reserve.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(Integer)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBudgetLine_Number()
	 * @model annotation="https://hyoka.org/label ja='\u6b21\u6570' help.ja='\u88dc\u6b63\u4e88\u7b97\u30fb\u4e88\u5099\u8cbb\u306e\u756a\u53f7\u3002'"
	 * @generated
	 */
	Integer getNumber();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.BudgetLine#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(Integer value);

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
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBudgetLine_Account()
	 * @model annotation="https://hyoka.org/label ja='\u4f1a\u8a08\u533a\u5206' help.ja='\u4e00\u822c\u4f1a\u8a08\u304b\u7279\u5225\u4f1a\u8a08\u304b\u306e\u5225\u3002'"
	 * @generated
	 */
	Account getAccount();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.BudgetLine#getAccount <em>Account</em>}' attribute.
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
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBudgetLine_AccountName()
	 * @model annotation="https://hyoka.org/label ja='\u4f1a\u8a08\u540d' help.ja='\u4f1a\u8a08\u306e\u540d\u79f0\u3002'"
	 * @generated
	 */
	String getAccountName();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.BudgetLine#getAccountName <em>Account Name</em>}' attribute.
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
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBudgetLine_Subaccount()
	 * @model annotation="https://hyoka.org/label ja='\u52d8\u5b9a' help.ja='\u7279\u5225\u4f1a\u8a08\u306e\u52d8\u5b9a\u3002'"
	 * @generated
	 */
	String getSubaccount();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.BudgetLine#getSubaccount <em>Subaccount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subaccount</em>' attribute.
	 * @see #getSubaccount()
	 * @generated
	 */
	void setSubaccount(String value);

	/**
	 * Returns the value of the '<em><b>Jurisdiction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Under whose jurisdiction the budget is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Jurisdiction</em>' attribute.
	 * @see #setJurisdiction(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBudgetLine_Jurisdiction()
	 * @model annotation="https://hyoka.org/label ja='\u6240\u7ba1' help.ja='\u4e88\u7b97\u306e\u6240\u7ba1\u3002'"
	 * @generated
	 */
	String getJurisdiction();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.BudgetLine#getJurisdiction <em>Jurisdiction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Jurisdiction</em>' attribute.
	 * @see #getJurisdiction()
	 * @generated
	 */
	void setJurisdiction(String value);

	/**
	 * Returns the value of the '<em><b>Organization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organization or account of the budget.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organization</em>' attribute.
	 * @see #setOrganization(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBudgetLine_Organization()
	 * @model annotation="https://hyoka.org/label ja='\u7d44\u7e54\u30fb\u52d8\u5b9a' help.ja='\u6b73\u51fa\u4e88\u7b97\u306e\u7d44\u7e54\u307e\u305f\u306f\u52d8\u5b9a\u3002'"
	 * @generated
	 */
	String getOrganization();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.BudgetLine#getOrganization <em>Organization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organization</em>' attribute.
	 * @see #getOrganization()
	 * @generated
	 */
	void setOrganization(String value);

	/**
	 * Returns the value of the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Item (項).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Item</em>' attribute.
	 * @see #setItem(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBudgetLine_Item()
	 * @model annotation="https://hyoka.org/label ja='\u9805' help.ja='\u6b73\u51fa\u4e88\u7b97\u306e\u9805\u3002'"
	 * @generated
	 */
	String getItem();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.BudgetLine#getItem <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' attribute.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(String value);

	/**
	 * Returns the value of the '<em><b>Subitem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sub-item (目).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subitem</em>' attribute.
	 * @see #setSubitem(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBudgetLine_Subitem()
	 * @model annotation="https://hyoka.org/label ja='\u76ee' help.ja='\u6b73\u51fa\u4e88\u7b97\u306e\u76ee\u3002'"
	 * @generated
	 */
	String getSubitem();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.BudgetLine#getSubitem <em>Subitem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subitem</em>' attribute.
	 * @see #getSubitem()
	 * @generated
	 */
	void setSubitem(String value);

	/**
	 * Returns the value of the '<em><b>Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the source adds on the item.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Detail</em>' attribute.
	 * @see #setDetail(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBudgetLine_Detail()
	 * @model annotation="https://hyoka.org/label ja='\u88dc\u8db3\u60c5\u5831' help.ja='\u6b73\u51fa\u4e88\u7b97\u9805\u76ee\u306e\u88dc\u8db3\u60c5\u5831\u3002'"
	 * @generated
	 */
	String getDetail();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.BudgetLine#getDetail <em>Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Detail</em>' attribute.
	 * @see #getDetail()
	 * @generated
	 */
	void setDetail(String value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the budget's unit; empty: not stated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBudgetLine_Amount()
	 * @model annotation="https://hyoka.org/label ja='\u4e88\u7b97\u984d' help.ja='\u4e88\u7b97\u306e\u8868\u306e\u5358\u4f4d\u306b\u3088\u308b\u91d1\u984d\u3002\u7a7a\u6b04\u306f\u672a\u8a18\u5165\u3067\u30010\u3068\u306f\u533a\u5225\u3059\u308b\u3002'"
	 * @generated
	 */
	BigDecimal getAmount();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.BudgetLine#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Requested</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Requested for the year after, in the budget's unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requested</em>' attribute.
	 * @see #setRequested(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBudgetLine_Requested()
	 * @model annotation="https://hyoka.org/label ja='\u7fcc\u5e74\u5ea6\u8981\u6c42\u984d' help.ja='\u7fcc\u5e74\u5ea6\u306e\u8981\u6c42\u984d\u3002'"
	 * @generated
	 */
	BigDecimal getRequested();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.BudgetLine#getRequested <em>Requested</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Requested</em>' attribute.
	 * @see #getRequested()
	 * @generated
	 */
	void setRequested(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remark.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBudgetLine_Remark()
	 * @model annotation="https://hyoka.org/label ja='\u5099\u8003' help.ja='\u9805\u76ee\u3054\u3068\u306e\u5099\u8003\u3002'"
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.BudgetLine#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

} // BudgetLine

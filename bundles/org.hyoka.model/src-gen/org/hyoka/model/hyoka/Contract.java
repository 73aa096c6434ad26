/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contract</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One contract or grant of a payee; its name is what it is about (契約概要).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Contract#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Contract#getMethod <em>Method</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Contract#getMethodText <em>Method Text</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Contract#getBidders <em>Bidders</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Contract#getRate <em>Rate</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Contract#getReason <em>Reason</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Contract#getOther <em>Other</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Contract#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getContract()
 * @model annotation="https://hyoka.org/label ja='\u5951\u7d04'"
 * @generated
 */
public interface Contract extends Fact {
	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the unit of the expenditure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getContract_Amount()
	 * @model annotation="https://hyoka.org/label ja='\u91d1\u984d' help.ja='\u91d1\u984d\u3002\u5358\u4f4d\u306f\u652f\u51fa\u306e\u5358\u4f4d\u3002'"
	 * @generated
	 */
	BigDecimal getAmount();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Contract#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.ProcurementMethod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the payee was chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see org.hyoka.model.hyoka.ProcurementMethod
	 * @see #setMethod(ProcurementMethod)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getContract_Method()
	 * @model annotation="https://hyoka.org/label ja='\u5951\u7d04\u65b9\u5f0f' help.ja='\u5951\u7d04\u65b9\u5f0f\u7b49\u3002'"
	 * @generated
	 */
	ProcurementMethod getMethod();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Contract#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see org.hyoka.model.hyoka.ProcurementMethod
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(ProcurementMethod value);

	/**
	 * Returns the value of the '<em><b>Method Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The method in words, where it is another.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method Text</em>' attribute.
	 * @see #setMethodText(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getContract_MethodText()
	 * @model annotation="https://hyoka.org/label ja='\u5177\u4f53\u7684\u306a\u5951\u7d04\u65b9\u5f0f' help.ja='\u5177\u4f53\u7684\u306a\u5951\u7d04\u65b9\u5f0f\u7b49\u3002'"
	 * @generated
	 */
	String getMethodText();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Contract#getMethodText <em>Method Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method Text</em>' attribute.
	 * @see #getMethodText()
	 * @generated
	 */
	void setMethodText(String value);

	/**
	 * Returns the value of the '<em><b>Bidders</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many bid or applied.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bidders</em>' attribute.
	 * @see #setBidders(Integer)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getContract_Bidders()
	 * @model annotation="https://hyoka.org/label ja='\u5165\u672d\u8005\u6570' help.ja='\u5165\u672d\u8005\u6570\uff08\u5fdc\u52df\u8005\u6570\uff09\u3002'"
	 * @generated
	 */
	Integer getBidders();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Contract#getBidders <em>Bidders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bidders</em>' attribute.
	 * @see #getBidders()
	 * @generated
	 */
	void setBidders(Integer value);

	/**
	 * Returns the value of the '<em><b>Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Price agreed, in percent of the estimated price.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rate</em>' attribute.
	 * @see #setRate(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getContract_Rate()
	 * @model annotation="https://hyoka.org/label ja='\u843d\u672d\u7387' help.ja='\u843d\u672d\u7387\uff08\uff05\uff09\u3002'"
	 * @generated
	 */
	BigDecimal getRate();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Contract#getRate <em>Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rate</em>' attribute.
	 * @see #getRate()
	 * @generated
	 */
	void setRate(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why only one bid or none competed, and what is done about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getContract_Reason()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u4e00\u8005\u5fdc\u672d\u7b49\u306e\u7406\u7531\u3068\u6539\u5584\u7b56' help.ja='\u4e00\u8005\u5fdc\u672d\u30fb\u4e00\u8005\u5fdc\u52df\u307e\u305f\u306f\u7af6\u4e89\u6027\u306e\u306a\u3044\u968f\u610f\u5951\u7d04\u3068\u306a\u3063\u305f\u7406\u7531\u3068\u6539\u5584\u7b56\u3002'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Contract#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Other</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether and which other contracts the line stands for, in the words of the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Other</em>' attribute.
	 * @see #setOther(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getContract_Other()
	 * @model annotation="https://hyoka.org/label ja='\u305d\u306e\u4ed6\u306e\u5951\u7d04' help.ja='\u305d\u306e\u4ed6\u306e\u5951\u7d04\u3002\u8cc7\u6599\u306e\u8a00\u8449\u306e\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\u3002'"
	 * @generated
	 */
	String getOther();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Contract#getOther <em>Other</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Other</em>' attribute.
	 * @see #getOther()
	 * @generated
	 */
	void setOther(String value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.ExpenseItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On what it was spent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getContract_Items()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u8cbb\u76ee\u30fb\u4f7f\u9014' help.ja='\u8cbb\u76ee\u3068\u4f7f\u9014\u3054\u3068\u306e\u91d1\u984d\u3002'"
	 * @generated
	 */
	EList<ExpenseItem> getItems();

} // Contract

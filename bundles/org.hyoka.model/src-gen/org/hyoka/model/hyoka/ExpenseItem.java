/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Expense Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An item of expenditure (費目).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.ExpenseItem#getUse <em>Use</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ExpenseItem#getAmount <em>Amount</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getExpenseItem()
 * @model annotation="https://hyoka.org/label ja='\u8cbb\u76ee\u30fb\u4f7f\u9014'"
 * @generated
 */
public interface ExpenseItem extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it was spent on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Use</em>' attribute.
	 * @see #setUse(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getExpenseItem_Use()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u4f7f\u9014' help.ja='\u4f55\u306b\u4f7f\u3063\u305f\u304b\u3002'"
	 * @generated
	 */
	String getUse();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ExpenseItem#getUse <em>Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Use</em>' attribute.
	 * @see #getUse()
	 * @generated
	 */
	void setUse(String value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the unit of the expenditure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getExpenseItem_Amount()
	 * @model annotation="https://hyoka.org/label ja='\u91d1\u984d' help.ja='\u91d1\u984d\u3002\u5358\u4f4d\u306f\u652f\u51fa\u306e\u5358\u4f4d\u3002'"
	 * @generated
	 */
	BigDecimal getAmount();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ExpenseItem#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(BigDecimal value);

} // ExpenseItem

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.math.BigDecimal;

import org.hyoka.model.time.FiscalYear;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Allocation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Money of one research item in one fiscal year.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Allocation#getItem <em>Item</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Allocation#getYear <em>Year</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Allocation#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Allocation#getForm <em>Form</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Allocation#getState <em>State</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getAllocation()
 * @model annotation="https://hyoka.org/label ja='\u8cc7\u91d1\u914d\u5206'"
 * @generated
 */
public interface Allocation extends Element {
	/**
	 * Returns the value of the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For what.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Item</em>' reference.
	 * @see #setItem(ResearchItem)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAllocation_Item()
	 * @model resolveProxies="false" required="true"
	 *        annotation="https://hyoka.org/label ja='\u7814\u7a76\u958b\u767a\u9805\u76ee' help.ja='\u914d\u5206\u306e\u5bfe\u8c61\u3068\u306a\u308b\u7814\u7a76\u958b\u767a\u9805\u76ee\u3002'"
	 * @generated
	 */
	ResearchItem getItem();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Allocation#getItem <em>Item</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' reference.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(ResearchItem value);

	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(FiscalYear)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAllocation_Year()
	 * @model dataType="org.hyoka.model.hyoka.FiscalYear" required="true"
	 *        annotation="https://hyoka.org/label ja='\u5e74\u5ea6' help.ja='\u914d\u5206\u3059\u308b\u5e74\u5ea6\u3002'"
	 * @generated
	 */
	FiscalYear getYear();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Allocation#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(FiscalYear value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the table's unit; empty: not stated (printed as a dash), which is not 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAllocation_Amount()
	 * @model annotation="https://hyoka.org/label ja='\u91d1\u984d' help.ja='\u8868\u306e\u5358\u4f4d\u306b\u3088\u308b\u91d1\u984d\u3002\u7a7a\u6b04\u306f\u672a\u8a18\u5165\uff08\uff0d\uff09\u3067\u30010\u3068\u306f\u533a\u5225\u3059\u308b\u3002'"
	 * @generated
	 */
	BigDecimal getAmount();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Allocation#getAmount <em>Amount</em>}' attribute.
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
	 * How.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Form</em>' attribute.
	 * @see org.hyoka.model.hyoka.ContractForm
	 * @see #setForm(ContractForm)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAllocation_Form()
	 * @model annotation="https://hyoka.org/label ja='\u5951\u7d04\u5f62\u614b' help.ja='\u59d4\u8a17\u3001\u88dc\u52a9\u3001\u5b9a\u984d\u88dc\u52a9\u306a\u3069\u306e\u5951\u7d04\u5f62\u614b\u3002'"
	 * @generated
	 */
	ContractForm getForm();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Allocation#getForm <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Form</em>' attribute.
	 * @see org.hyoka.model.hyoka.ContractForm
	 * @see #getForm()
	 * @generated
	 */
	void setForm(ContractForm value);

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
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAllocation_State()
	 * @model annotation="https://hyoka.org/label ja='\u72b6\u614b' help.ja='\u57f7\u884c\u3001\u57f7\u884c\u4e2d\u3001\u4e88\u5b9a\u3001\u8981\u6c42\u4e2d\u306a\u3069\u306e\u5225\u3002'"
	 * @generated
	 */
	MoneyState getState();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Allocation#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.hyoka.model.hyoka.MoneyState
	 * @see #getState()
	 * @generated
	 */
	void setState(MoneyState value);

} // Allocation

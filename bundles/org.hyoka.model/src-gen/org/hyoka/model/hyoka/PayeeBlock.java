/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Payee Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A group of payees with the same part in the program.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.PayeeBlock#getCode <em>Code</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.PayeeBlock#getRole <em>Role</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.PayeeBlock#getCount <em>Count</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.PayeeBlock#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.PayeeBlock#getPayees <em>Payees</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getPayeeBlock()
 * @model annotation="https://hyoka.org/label ja='\u652f\u51fa\u5148\u30d6\u30ed\u30c3\u30af'"
 * @generated
 */
public interface PayeeBlock extends Fact {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its letter, such as A.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPayeeBlock_Code()
	 * @model annotation="https://hyoka.org/label ja='\u756a\u53f7' help.ja='\u30d6\u30ed\u30c3\u30af\u306e\u8a18\u53f7\u3002\u4f8b\uff1aA\u3002'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.PayeeBlock#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What its payees do for the program.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPayeeBlock_Role()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u5f79\u5272' help.ja='\u4e8b\u696d\u3092\u884c\u3046\u4e0a\u3067\u306e\u5f79\u5272\u3002'"
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.PayeeBlock#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many payees it has, listed or not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(Integer)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPayeeBlock_Count()
	 * @model annotation="https://hyoka.org/label ja='\u652f\u51fa\u5148\u306e\u6570' help.ja='\u652f\u51fa\u5148\u306e\u6570\u3002\u8868\u306b\u8f09\u305b\u3066\u3044\u306a\u3044\u3082\u306e\u3082\u542b\u3080\u3002'"
	 * @generated
	 */
	Integer getCount();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.PayeeBlock#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(Integer value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it got in total, payees that are not listed included; in the unit of the expenditure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPayeeBlock_Amount()
	 * @model annotation="https://hyoka.org/label ja='\u5408\u8a08\u652f\u51fa\u984d' help.ja='\u30d6\u30ed\u30c3\u30af\u306e\u5408\u8a08\u652f\u51fa\u984d\u3002\u8868\u306b\u8f09\u305b\u3066\u3044\u306a\u3044\u652f\u51fa\u5148\u306e\u5206\u3082\u542b\u3080\u3002'"
	 * @generated
	 */
	BigDecimal getAmount();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.PayeeBlock#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Payees</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Payee}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its payees, the largest first; others may be left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Payees</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPayeeBlock_Payees()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u652f\u51fa\u5148' help.ja='\u652f\u51fa\u5148\u3002\u91d1\u984d\u306e\u5927\u304d\u3044\u9806\u3002\u4e00\u90e8\u3060\u3051\u3067\u3082\u3088\u3044\u3002'"
	 * @generated
	 */
	EList<Payee> getPayees();

} // PayeeBlock

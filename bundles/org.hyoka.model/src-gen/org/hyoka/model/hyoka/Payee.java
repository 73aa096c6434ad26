/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Payee</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One that was paid within a block. Its name stands here where it is printed differently from the registered one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Payee#getNumber <em>Number</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Payee#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Payee#isOthers <em>Others</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Payee#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Payee#getCommissionedBy <em>Commissioned By</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Payee#getContracts <em>Contracts</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Payee#getCommitments <em>Commitments</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getPayee()
 * @model annotation="https://hyoka.org/label ja='\u652f\u51fa\u5148'"
 * @generated
 */
public interface Payee extends Fact {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its place in the list, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(Integer)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPayee_Number()
	 * @model annotation="https://hyoka.org/label ja='\u756a\u53f7' help.ja='\u8868\u306e\u4e2d\u3067\u306e\u756a\u53f7\u30021\u304b\u3089\u59cb\u307e\u308b\u3002'"
	 * @generated
	 */
	Integer getNumber();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Payee#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(Integer value);

	/**
	 * Returns the value of the '<em><b>Organization</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organization</em>' reference.
	 * @see #setOrganization(Organization)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPayee_Organization()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u6a5f\u95a2' help.ja='\u652f\u51fa\u5148\u306e\u6a5f\u95a2\u3002\u6cd5\u4eba\u756a\u53f7\u3084\u6240\u5728\u5730\u306f\u6a5f\u95a2\u306b\u767b\u9332\u3059\u308b\u3002'"
	 * @generated
	 */
	Organization getOrganization();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Payee#getOrganization <em>Organization</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organization</em>' reference.
	 * @see #getOrganization()
	 * @generated
	 */
	void setOrganization(Organization value);

	/**
	 * Returns the value of the '<em><b>Others</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it stands for all payees that are not listed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Others</em>' attribute.
	 * @see #setOthers(boolean)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPayee_Others()
	 * @model default="false"
	 *        annotation="https://hyoka.org/label ja='\u305d\u306e\u4ed6\u652f\u51fa\u5148' help.ja='\u8868\u306b\u8f09\u305b\u3066\u3044\u306a\u3044\u652f\u51fa\u5148\u3092\u307e\u3068\u3081\u305f\u884c\u304b\u3069\u3046\u304b\u3002'"
	 * @generated
	 */
	boolean isOthers();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Payee#isOthers <em>Others</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Others</em>' attribute.
	 * @see #isOthers()
	 * @generated
	 */
	void setOthers(boolean value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it got in this block in total, in the unit of the expenditure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPayee_Amount()
	 * @model annotation="https://hyoka.org/label ja='\u5408\u8a08\u652f\u51fa\u984d' help.ja='\u3053\u306e\u652f\u51fa\u5148\u306e\u5408\u8a08\u652f\u51fa\u984d\u3002'"
	 * @generated
	 */
	BigDecimal getAmount();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Payee#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Commissioned By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The payee of another block that commissioned it again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Commissioned By</em>' reference.
	 * @see #setCommissionedBy(Payee)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPayee_CommissionedBy()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u518d\u59d4\u8a17\u5143' help.ja='\u518d\u59d4\u8a17\u3057\u305f\u652f\u51fa\u5148\u3002'"
	 * @generated
	 */
	Payee getCommissionedBy();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Payee#getCommissionedBy <em>Commissioned By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Commissioned By</em>' reference.
	 * @see #getCommissionedBy()
	 * @generated
	 */
	void setCommissionedBy(Payee value);

	/**
	 * Returns the value of the '<em><b>Contracts</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Contract}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it was paid for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contracts</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPayee_Contracts()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u5951\u7d04' help.ja='\u5951\u7d04\u3054\u3068\u306e\u652f\u51fa\u3002'"
	 * @generated
	 */
	EList<Contract> getContracts();

	/**
	 * Returns the value of the '<em><b>Commitments</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Contract}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Contracts over several years; their amounts are not those of this year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Commitments</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPayee_Commitments()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u56fd\u5eab\u50b5\u52d9\u8ca0\u62c5\u884c\u70ba\u7b49\u306b\u3088\u308b\u5951\u7d04' help.ja='\u56fd\u5eab\u50b5\u52d9\u8ca0\u62c5\u884c\u70ba\u7b49\u306b\u3088\u308b\u8907\u6570\u5e74\u5ea6\u306e\u5951\u7d04\u3002\u91d1\u984d\u306f\u3053\u306e\u5e74\u5ea6\u306e\u652f\u51fa\u984d\u3067\u306f\u306a\u3044\u3002'"
	 * @generated
	 */
	EList<Contract> getCommitments();

} // Payee

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Grade Band</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A grade that results from a number on have; its name is what it means.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.GradeBand#getFrom <em>From</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.GradeBand#getSymbol <em>Symbol</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getGradeBand()
 * @model annotation="https://hyoka.org/label ja='\u8a55\u8a9e\u306e\u533a\u5206'"
 * @generated
 */
public interface GradeBand extends NamedElement {
	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number from which on it holds, itself included; where less is better, up to which.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getGradeBand_From()
	 * @model required="true"
	 *        annotation="https://hyoka.org/label ja='\u4e0b\u9650' help.ja='\u3053\u306e\u5024\u4ee5\u4e0a\uff08\u5c0f\u3055\u3044\u307b\u3069\u826f\u3044\u5834\u5408\u306f\u4ee5\u4e0b\uff09\u306b\u4ed8\u304f\u3002'"
	 * @generated
	 */
	BigDecimal getFrom();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.GradeBand#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Symbol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its letter or mark, such as A.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Symbol</em>' attribute.
	 * @see #setSymbol(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getGradeBand_Symbol()
	 * @model annotation="https://hyoka.org/label ja='\u8a18\u53f7' help.ja='A\u3001\u25cb\u306a\u3069\u306e\u8a18\u53f7\u3002'"
	 * @generated
	 */
	String getSymbol();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.GradeBand#getSymbol <em>Symbol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Symbol</em>' attribute.
	 * @see #getSymbol()
	 * @generated
	 */
	void setSymbol(String value);

} // GradeBand

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.math.BigDecimal;

import org.hyoka.model.time.DatePoint;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Projection</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A forecast of an indicator.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Projection#getValue <em>Value</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Projection#getAt <em>At</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Projection#getRatePerYear <em>Rate Per Year</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Projection#getBasis <em>Basis</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getProjection()
 * @model annotation="https://hyoka.org/label ja='\u898b\u901a\u3057'"
 * @generated
 */
public interface Projection extends Element {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Forecast value, in the indicator's unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getProjection_Value()
	 * @model annotation="https://hyoka.org/label ja='\u5024' help.ja='\u898b\u901a\u3057\u306e\u5024\u3002\u6307\u6a19\u306e\u5358\u4f4d\u3067\u5165\u529b\u3059\u308b\u3002'"
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Projection#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it is to be reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(DatePoint)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getProjection_At()
	 * @model dataType="org.hyoka.model.hyoka.DatePoint"
	 *        annotation="https://hyoka.org/label ja='\u6642\u70b9' help.ja='\u898b\u901a\u3057\u306e\u5024\u306b\u9054\u3059\u308b\u6642\u70b9\u3002'"
	 * @generated
	 */
	DatePoint getAt();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Projection#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(DatePoint value);

	/**
	 * Returns the value of the '<em><b>Rate Per Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Growth per year it rests on, in the indicator's unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rate Per Year</em>' attribute.
	 * @see #setRatePerYear(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getProjection_RatePerYear()
	 * @model annotation="https://hyoka.org/label ja='\u5e74\u9593\u5897\u52a0\u6570' help.ja='\u898b\u901a\u3057\u306e\u524d\u63d0\u3068\u3059\u308b1\u5e74\u5f53\u305f\u308a\u306e\u5897\u52a0\u6570\u3002\u6307\u6a19\u306e\u5358\u4f4d\u3067\u5165\u529b\u3059\u308b\u3002'"
	 * @generated
	 */
	BigDecimal getRatePerYear();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Projection#getRatePerYear <em>Rate Per Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rate Per Year</em>' attribute.
	 * @see #getRatePerYear()
	 * @generated
	 */
	void setRatePerYear(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it rests on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see #setBasis(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getProjection_Basis()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u6839\u62e0' help.ja='\u898b\u901a\u3057\u306e\u6839\u62e0\u3002'"
	 * @generated
	 */
	String getBasis();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Projection#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(String value);

} // Projection

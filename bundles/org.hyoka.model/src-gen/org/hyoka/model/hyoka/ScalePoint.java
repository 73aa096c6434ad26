/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scale Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A step of a scale; its name is what it means.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.ScalePoint#getValue <em>Value</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ScalePoint#getSymbol <em>Symbol</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getScalePoint()
 * @model annotation="https://hyoka.org/label ja='\u6bb5\u968e'"
 * @generated
 */
public interface ScalePoint extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its number, where it has one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getScalePoint_Value()
	 * @model annotation="https://hyoka.org/label ja='\u70b9' help.ja='\u3053\u306e\u6bb5\u968e\u306e\u70b9\u3002\u70b9\u306e\u306a\u3044\u6bb5\u968e\u3067\u306f\u7a7a\u6b04\u3002'"
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ScalePoint#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Symbol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its letter or mark, such as A or ○.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Symbol</em>' attribute.
	 * @see #setSymbol(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getScalePoint_Symbol()
	 * @model annotation="https://hyoka.org/label ja='\u8a18\u53f7' help.ja='\u3053\u306e\u6bb5\u968e\u306e\u6587\u5b57\u3084\u8a18\u53f7\u3002\u4f8b\uff1aA\u3001\u25cb\u3002'"
	 * @generated
	 */
	String getSymbol();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ScalePoint#getSymbol <em>Symbol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Symbol</em>' attribute.
	 * @see #getSymbol()
	 * @generated
	 */
	void setSymbol(String value);

} // ScalePoint

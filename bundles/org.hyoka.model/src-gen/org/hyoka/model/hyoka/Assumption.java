/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.math.BigDecimal;

import org.hyoka.model.time.DatePoint;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assumption</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A cited value in a derivation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Assumption#getSymbol <em>Symbol</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Assumption#getValue <em>Value</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Assumption#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Assumption#getAsOf <em>As Of</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Assumption#getSource <em>Source</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Assumption#getPlace <em>Place</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getAssumption()
 * @model annotation="https://hyoka.org/label ja='\u524d\u63d0'"
 * @generated
 */
public interface Assumption extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Symbol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name in the expression.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Symbol</em>' attribute.
	 * @see #setSymbol(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAssumption_Symbol()
	 * @model required="true"
	 *        annotation="https://hyoka.org/label ja='\u8a18\u53f7' help.ja='\u8a08\u7b97\u5f0f\u306e\u4e2d\u3067\u4f7f\u3046\u540d\u524d\u3002'"
	 * @generated
	 */
	String getSymbol();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Assumption#getSymbol <em>Symbol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Symbol</em>' attribute.
	 * @see #getSymbol()
	 * @generated
	 */
	void setSymbol(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAssumption_Value()
	 * @model required="true"
	 *        annotation="https://hyoka.org/label ja='\u5024' help.ja='\u524d\u63d0\u3068\u3059\u308b\u5024\u3002'"
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Assumption#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(Unit)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAssumption_Unit()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u5358\u4f4d' help.ja='\u5024\u306e\u5358\u4f4d\u3002'"
	 * @generated
	 */
	Unit getUnit();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Assumption#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(Unit value);

	/**
	 * Returns the value of the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>As Of</em>' attribute.
	 * @see #setAsOf(DatePoint)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAssumption_AsOf()
	 * @model dataType="org.hyoka.model.hyoka.DatePoint"
	 *        annotation="https://hyoka.org/label ja='\u6642\u70b9' help.ja='\u5024\u306e\u6642\u70b9\u3002'"
	 * @generated
	 */
	DatePoint getAsOf();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Assumption#getAsOf <em>As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>As Of</em>' attribute.
	 * @see #getAsOf()
	 * @generated
	 */
	void setAsOf(DatePoint value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Source)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAssumption_Source()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u51fa\u5178' help.ja='\u5024\u306e\u51fa\u5178\u3068\u306a\u308b\u6587\u66f8\u3002'"
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Assumption#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAssumption_Place()
	 * @model annotation="https://hyoka.org/label ja='\u7b87\u6240' help.ja='\u51fa\u5178\u306e\u4e2d\u3067\u5024\u304c\u793a\u3055\u308c\u3066\u3044\u308b\u7b87\u6240\u3002'"
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Assumption#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

} // Assumption

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.hyoka.model.time.DatePoint;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Actual</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A value reached, at a date or a year's end.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Actual#getValue <em>Value</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Actual#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Actual#getText <em>Text</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Actual#getAsOf <em>As Of</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Actual#getNote <em>Note</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Actual#getSource <em>Source</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Actual#getCounted <em>Counted</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getActual()
 * @model annotation="https://hyoka.org/label ja='\u5b9f\u7e3e'"
 * @generated
 */
public interface Actual extends Fact {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the actual's unit; empty for one in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getActual_Value()
	 * @model annotation="https://hyoka.org/label ja='\u5024' help.ja='\u5b9f\u7e3e\u5024\u3002\u6587\u7ae0\u306b\u3088\u308b\u5b9f\u7e3e\u306f\u7a7a\u6b04\u3002'"
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Actual#getValue <em>Value</em>}' attribute.
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
	 * Unit of its value, where it is another one than the indicator's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(Unit)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getActual_Unit()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u5358\u4f4d' help.ja='\u5b9f\u7e3e\u5024\u306e\u5358\u4f4d\u3002\u6307\u6a19\u306e\u5358\u4f4d\u3068\u540c\u3058\u306a\u3089\u7a7a\u6b04\u3002'"
	 * @generated
	 */
	Unit getUnit();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Actual#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(Unit value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was reached, in words, where it is no number (定性的な成果実績).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getActual_Text()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u5b9f\u7e3e\uff08\u6587\u7ae0\uff09' help.ja='\u5b9a\u6027\u7684\u306a\u5b9f\u7e3e\u3002\u6570\u5024\u306e\u306a\u3044\u5834\u5408\u306b\u6587\u7ae0\u3067\u66f8\u304f\u3002'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Actual#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As of when: a day, month, calendar year or fiscal year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>As Of</em>' attribute.
	 * @see #setAsOf(DatePoint)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getActual_AsOf()
	 * @model dataType="org.hyoka.model.hyoka.DatePoint" required="true"
	 *        annotation="https://hyoka.org/label ja='\u6642\u70b9' help.ja='\u5b9f\u7e3e\u306e\u6642\u70b9\u3002\u5e74\u672b\u3068\u5e74\u5ea6\u672b\u306f\u533a\u5225\u3059\u308b\u3002'"
	 * @generated
	 */
	DatePoint getAsOf();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Actual#getAsOf <em>As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>As Of</em>' attribute.
	 * @see #getAsOf()
	 * @generated
	 */
	void setAsOf(DatePoint value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Explanation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getActual_Note()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u88dc\u8db3' help.ja='\u5b9f\u7e3e\u306b\u3064\u3044\u3066\u306e\u88dc\u8db3\u3002'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Actual#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it comes from: statistics, data.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Source)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getActual_Source()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u51fa\u5178' help.ja='\u5b9f\u7e3e\u306e\u6839\u62e0\u3068\u3057\u305f\u7d71\u8a08\u3084\u30c7\u30fc\u30bf\u3002'"
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Actual#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

	/**
	 * Returns the value of the '<em><b>Counted</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.CountedItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was counted, where the source lists it; the count is checked against it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Counted</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getActual_Counted()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u5185\u8a33' help.ja='\u5b9f\u7e3e\u3068\u3057\u3066\u6570\u3048\u305f\u3082\u306e\u306e\u4e00\u89a7\u3002\u4ef6\u6570\u306f\u3053\u306e\u4e00\u89a7\u3068\u7167\u5408\u3059\u308b\u3002'"
	 * @generated
	 */
	EList<CountedItem> getCounted();

} // Actual

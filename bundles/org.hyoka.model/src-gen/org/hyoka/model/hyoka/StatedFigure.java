/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.math.BigDecimal;

import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stated Figure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a source printed for a value that is computed or kept elsewhere, with its place; compared, never used (rules 2, 3).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.StatedFigure#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.StatedFigure#getAbout <em>About</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.StatedFigure#getYear <em>Year</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.StatedFigure#getValue <em>Value</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.StatedFigure#getText <em>Text</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.StatedFigure#getDate <em>Date</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.StatedFigure#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.StatedFigure#getMoneyKind <em>Money Kind</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.StatedFigure#getLabel <em>Label</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.StatedFigure#getPlace <em>Place</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.StatedFigure#getSource <em>Source</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.StatedFigure#getExplanation <em>Explanation</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getStatedFigure()
 * @model annotation="https://hyoka.org/label ja='\u516c\u8868\u5024'"
 * @generated
 */
public interface StatedFigure extends Element {
	/**
	 * Returns the value of the '<em><b>Measure</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.StatedMeasure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which value it speaks of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measure</em>' attribute.
	 * @see org.hyoka.model.hyoka.StatedMeasure
	 * @see #setMeasure(StatedMeasure)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getStatedFigure_Measure()
	 * @model annotation="https://hyoka.org/label ja='\u9805\u76ee'"
	 * @generated
	 */
	StatedMeasure getMeasure();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.StatedFigure#getMeasure <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measure</em>' attribute.
	 * @see org.hyoka.model.hyoka.StatedMeasure
	 * @see #getMeasure()
	 * @generated
	 */
	void setMeasure(StatedMeasure value);

	/**
	 * Returns the value of the '<em><b>About</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The part of the containing object it speaks of, such as a research item or criterion; empty for the object itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' reference.
	 * @see #setAbout(Element)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getStatedFigure_About()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u5bfe\u8c61'"
	 * @generated
	 */
	Element getAbout();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.StatedFigure#getAbout <em>About</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>About</em>' reference.
	 * @see #getAbout()
	 * @generated
	 */
	void setAbout(Element value);

	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The fiscal year it speaks of, where it speaks of one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(FiscalYear)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getStatedFigure_Year()
	 * @model dataType="org.hyoka.model.hyoka.FiscalYear"
	 *        annotation="https://hyoka.org/label ja='\u5e74\u5ea6'"
	 * @generated
	 */
	FiscalYear getYear();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.StatedFigure#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(FiscalYear value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The printed number, with the printed decimals.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getStatedFigure_Value()
	 * @model annotation="https://hyoka.org/label ja='\u5024'"
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.StatedFigure#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The printed words, where it is no number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getStatedFigure_Text()
	 * @model annotation="https://hyoka.org/label ja='\u8a18\u8f09'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.StatedFigure#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The printed point in time, where it is one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(DatePoint)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getStatedFigure_Date()
	 * @model dataType="org.hyoka.model.hyoka.DatePoint"
	 *        annotation="https://hyoka.org/label ja='\u6642\u70b9'"
	 * @generated
	 */
	DatePoint getDate();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.StatedFigure#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(DatePoint value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of the printed number; empty: that of the value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(Unit)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getStatedFigure_Unit()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u5358\u4f4d'"
	 * @generated
	 */
	Unit getUnit();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.StatedFigure#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(Unit value);

	/**
	 * Returns the value of the '<em><b>Money Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.MoneyKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the printed amount is, where it differs from the value's kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Money Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.MoneyKind
	 * @see #setMoneyKind(MoneyKind)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getStatedFigure_MoneyKind()
	 * @model annotation="https://hyoka.org/label ja='\u7a2e\u5225'"
	 * @generated
	 */
	MoneyKind getMoneyKind();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.StatedFigure#getMoneyKind <em>Money Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Money Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.MoneyKind
	 * @see #getMoneyKind()
	 * @generated
	 */
	void setMoneyKind(MoneyKind value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the source calls it, such as 総契約額.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getStatedFigure_Label()
	 * @model annotation="https://hyoka.org/label ja='\u8868\u8a18'"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.StatedFigure#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is printed: chapter, table, page.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getStatedFigure_Place()
	 * @model required="true"
	 *        annotation="https://hyoka.org/label ja='\u7b87\u6240'"
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.StatedFigure#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The document, if it is another one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Source)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getStatedFigure_Source()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u51fa\u5178'"
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.StatedFigure#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

	/**
	 * Returns the value of the '<em><b>Explanation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it may differ, such as a printed note on rounding; an explained difference is no finding.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Explanation</em>' attribute.
	 * @see #setExplanation(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getStatedFigure_Explanation()
	 * @model annotation="https://hyoka.org/label ja='\u8aac\u660e'"
	 * @generated
	 */
	String getExplanation();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.StatedFigure#getExplanation <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Explanation</em>' attribute.
	 * @see #getExplanation()
	 * @generated
	 */
	void setExplanation(String value);

} // StatedFigure

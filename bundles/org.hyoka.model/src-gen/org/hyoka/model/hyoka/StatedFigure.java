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
 * What a source printed for a value that is computed or kept elsewhere, with its place; compared, never used in a computation.
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
 *   <li>{@link org.hyoka.model.hyoka.StatedFigure#isPrinted <em>Printed</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.StatedFigure#isPreliminary <em>Preliminary</em>}</li>
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
	 * @model annotation="https://hyoka.org/label ja='\u9805\u76ee' help.ja='\u516c\u8868\u5024\u304c\u793a\u3059\u3082\u306e\u3002\u5e74\u5ea6\u8a08\u3001\u7dcf\u4e88\u7b97\u984d\u3001\u8a55\u70b9\u5e73\u5747\u306a\u3069\u3002'"
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
	 *        annotation="https://hyoka.org/label ja='\u5bfe\u8c61' help.ja='\u516c\u8868\u5024\u304c\u6307\u3059\u7814\u7a76\u958b\u767a\u9805\u76ee\u3084\u8a55\u4fa1\u9805\u76ee\u306a\u3069\u3002\u7a7a\u6b04\u306a\u3089\u3001\u3053\u308c\u3092\u542b\u3080\u9805\u76ee\u305d\u306e\u3082\u306e\u3002'"
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
	 *        annotation="https://hyoka.org/label ja='\u5e74\u5ea6' help.ja='\u516c\u8868\u5024\u304c\u6307\u3059\u5e74\u5ea6\u3002\u5e74\u5ea6\u306b\u3088\u3089\u306a\u3044\u5024\u3067\u306f\u7a7a\u6b04\u3002'"
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
	 * @model annotation="https://hyoka.org/label ja='\u5024' help.ja='\u5370\u5237\u3055\u308c\u305f\u6570\u3002\u5c0f\u6570\u306e\u6841\u3082\u5370\u5237\u306e\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\u3002'"
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
	 * @model annotation="https://hyoka.org/label ja='\u8a18\u8f09' help.ja='\u6570\u3067\u306f\u306a\u304f\u8a00\u8449\u3067\u66f8\u304b\u308c\u3066\u3044\u308b\u5834\u5408\u306e\u3001\u5370\u5237\u3055\u308c\u305f\u8a18\u8f09\u3002'"
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
	 *        annotation="https://hyoka.org/label ja='\u6642\u70b9' help.ja='\u516c\u8868\u5024\u304c\u6642\u70b9\u3067\u3042\u308b\u5834\u5408\u306e\u3001\u5370\u5237\u3055\u308c\u305f\u6642\u70b9\u3002'"
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
	 *        annotation="https://hyoka.org/label ja='\u5358\u4f4d' help.ja='\u5370\u5237\u3055\u308c\u305f\u6570\u306e\u5358\u4f4d\u3002\u7a7a\u6b04\u306a\u3089\u3001\u6bd4\u3079\u308b\u5024\u3068\u540c\u3058\u5358\u4f4d\u3002'"
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
	 * @model annotation="https://hyoka.org/label ja='\u7a2e\u5225' help.ja='\u5370\u5237\u3055\u308c\u305f\u91d1\u984d\u306e\u7a2e\u5225\u3002\u6bd4\u3079\u308b\u91d1\u984d\u306e\u7a2e\u5225\u3068\u7570\u306a\u308b\u5834\u5408\u306b\u9078\u3076\u3002'"
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
	 * @model annotation="https://hyoka.org/label ja='\u8868\u8a18' help.ja='\u539f\u5178\u3067\u306e\u547c\u3073\u65b9\u3002\u4f8b\uff1a\u7dcf\u5951\u7d04\u984d\u3002'"
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
	 *        annotation="https://hyoka.org/label ja='\u7b87\u6240' help.ja='\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u7b87\u6240\u3002\u7ae0\u3001\u8868\u3001\u30da\u30fc\u30b8\u306a\u3069\u3002'"
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
	 *        annotation="https://hyoka.org/label ja='\u51fa\u5178' help.ja='\u516c\u8868\u5024\u3092\u5370\u5237\u3057\u305f\u6587\u66f8\u3002\u539f\u5178\u3068\u306f\u5225\u306e\u6587\u66f8\u3067\u3042\u308b\u5834\u5408\u306b\u9078\u3076\u3002'"
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
	 * @model annotation="https://hyoka.org/label ja='\u8aac\u660e' help.ja='\u8a08\u7b97\u5024\u3068\u7570\u306a\u308b\u7406\u7531\u3002\u56db\u6368\u4e94\u5165\u306e\u6ce8\u8a18\u306a\u3069\u3002\u8aac\u660e\u304c\u3042\u308c\u3070\u6307\u6458\u3055\u308c\u306a\u3044\u3002'"
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

	/**
	 * Returns the value of the '<em><b>Printed</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the report prints below its table that a source printed this figure. Otherwise it is a working note, and only compared.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Printed</em>' attribute.
	 * @see #setPrinted(boolean)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getStatedFigure_Printed()
	 * @model default="false"
	 *        annotation="https://hyoka.org/label ja='\u5831\u544a\u66f8\u306b\u5370\u5237\u3059\u308b' help.ja='\u516c\u8868\u5024\u3068\u8a08\u7b97\u5024\u306e\u9055\u3044\u3092\u3001\u5831\u544a\u66f8\u306e\u8868\u306e\u4e0b\u306b\u6ce8\u8a18\u3059\u308b\u304b\u3069\u3046\u304b\u3002\u9078\u3070\u306a\u3044\u5834\u5408\u306f\u4f5c\u696d\u7528\u306e\u8a18\u9332\u3068\u3057\u3001\u70b9\u691c\u306b\u3060\u3051\u4f7f\u3046\u3002'"
	 * @generated
	 */
	boolean isPrinted();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.StatedFigure#isPrinted <em>Printed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Printed</em>' attribute.
	 * @see #isPrinted()
	 * @generated
	 */
	void setPrinted(boolean value);

	/**
	 * Returns the value of the '<em><b>Preliminary</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it was printed while the year still ran; it may differ later without being wrong.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Preliminary</em>' attribute.
	 * @see #setPreliminary(boolean)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getStatedFigure_Preliminary()
	 * @model default="false"
	 *        annotation="https://hyoka.org/label ja='\u901f\u5831' help.ja='\u5e74\u5ea6\u306e\u9014\u4e2d\u306b\u516c\u8868\u3055\u308c\u305f\u5024\u304b\u3069\u3046\u304b\u3002\u5f8c\u306e\u5024\u3068\u7570\u306a\u3063\u3066\u3082\u8aa4\u308a\u3068\u306f\u3057\u306a\u3044\u3002'"
	 * @generated
	 */
	boolean isPreliminary();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.StatedFigure#isPreliminary <em>Preliminary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Preliminary</em>' attribute.
	 * @see #isPreliminary()
	 * @generated
	 */
	void setPreliminary(boolean value);

} // StatedFigure

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Exhibit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A figure or table; its name is its caption. Numbers are given by the report.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Exhibit#getSource <em>Source</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Exhibit#getSourceText <em>Source Text</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Exhibit#getPrintedNumber <em>Printed Number</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Exhibit#getAltText <em>Alt Text</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getExhibit()
 * @model abstract="true"
 *        annotation="https://hyoka.org/label ja='\u56f3\u8868'"
 * @generated
 */
public interface Exhibit extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Source)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getExhibit_Source()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u51fa\u5178' help.ja='\u56f3\u8868\u306e\u51fa\u5178\u3068\u306a\u308b\u6587\u66f8\u3002'"
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Exhibit#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

	/**
	 * Returns the value of the '<em><b>Source Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source as printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Text</em>' attribute.
	 * @see #setSourceText(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getExhibit_SourceText()
	 * @model annotation="https://hyoka.org/label ja='\u51fa\u5178\u306e\u8a18\u8f09' help.ja='\u539f\u5178\u306b\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u3068\u304a\u308a\u306e\u51fa\u5178\u3002'"
	 * @generated
	 */
	String getSourceText();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Exhibit#getSourceText <em>Source Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Text</em>' attribute.
	 * @see #getSourceText()
	 * @generated
	 */
	void setSourceText(String value);

	/**
	 * Returns the value of the '<em><b>Printed Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number it has in the source, such as 図１.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Printed Number</em>' attribute.
	 * @see #setPrintedNumber(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getExhibit_PrintedNumber()
	 * @model annotation="https://hyoka.org/label ja='\u539f\u5178\u3067\u306e\u756a\u53f7' help.ja='\u539f\u5178\u3067\u306e\u56f3\u8868\u756a\u53f7\u3002\u4f8b\uff1a\u56f3\uff11\u3002\u5831\u544a\u66f8\u3067\u306f\u756a\u53f7\u3092\u4ed8\u3051\u76f4\u3059\u3002'"
	 * @generated
	 */
	String getPrintedNumber();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Exhibit#getPrintedNumber <em>Printed Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Printed Number</em>' attribute.
	 * @see #getPrintedNumber()
	 * @generated
	 */
	void setPrintedNumber(String value);

	/**
	 * Returns the value of the '<em><b>Alt Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it shows, for those who cannot see it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alt Text</em>' attribute.
	 * @see #setAltText(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getExhibit_AltText()
	 * @model annotation="https://hyoka.org/label ja='\u4ee3\u66ff\u30c6\u30ad\u30b9\u30c8' help.ja='\u56f3\u8868\u304c\u898b\u3048\u306a\u3044\u4eba\u306e\u305f\u3081\u306b\u3001\u793a\u3057\u3066\u3044\u308b\u5185\u5bb9\u3092\u8a00\u8449\u3067\u66f8\u304f\u3002'"
	 * @generated
	 */
	String getAltText();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Exhibit#getAltText <em>Alt Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alt Text</em>' attribute.
	 * @see #getAltText()
	 * @generated
	 */
	void setAltText(String value);

} // Exhibit

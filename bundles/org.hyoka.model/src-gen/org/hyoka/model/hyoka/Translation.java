/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Translation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A text of the containing object in another language.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Translation#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Translation#getFeature <em>Feature</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Translation#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getTranslation()
 * @model annotation="https://hyoka.org/label ja='\u8a33'"
 * @generated
 */
public interface Translation extends Element {
	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BCP 47 tag such as `en`.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getTranslation_Language()
	 * @model required="true"
	 *        annotation="https://hyoka.org/label ja='\u8a00\u8a9e' help.ja='\u8a33\u6587\u306e\u8a00\u8a9e\u3092\u8868\u3059BCP 47\u306e\u8a00\u8a9e\u30bf\u30b0\u3002\u4f8b\uff1aen\uff08\u82f1\u8a9e\uff09\u3002'"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Translation#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the translated feature, such as `name`.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feature</em>' attribute.
	 * @see #setFeature(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getTranslation_Feature()
	 * @model required="true"
	 *        annotation="https://hyoka.org/label ja='\u9805\u76ee' help.ja='\u8a33\u3057\u305f\u9805\u76ee\u306e\u30e2\u30c7\u30eb\u4e0a\u306e\u540d\u524d\u3002\u4f8b\uff1aname\uff08\u540d\u79f0\uff09\u3002'"
	 * @generated
	 */
	String getFeature();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Translation#getFeature <em>Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feature</em>' attribute.
	 * @see #getFeature()
	 * @generated
	 */
	void setFeature(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text in that language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getTranslation_Text()
	 * @model dataType="org.hyoka.model.hyoka.Markdown" required="true"
	 *        annotation="https://hyoka.org/label ja='\u8a33\u6587' help.ja='\u6307\u5b9a\u3057\u305f\u8a00\u8a9e\u306b\u8a33\u3057\u305f\u6587\u3002'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Translation#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // Translation

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Named Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Whatever has a name.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.NamedElement#getName <em>Name</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.NamedElement#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.NamedElement#getTranslations <em>Translations</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.NamedElement#getWordings <em>Wordings</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getNamedElement()
 * @model abstract="true"
 *        annotation="https://hyoka.org/label ja='\u540d\u524d\u306e\u3042\u308b\u8981\u7d20'"
 * @generated
 */
public interface NamedElement extends Element {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name in the dossier's language; empty where a thing needs none, such as a table of money or a value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getNamedElement_Name()
	 * @model annotation="https://hyoka.org/label ja='\u540d\u79f0' help.ja='\u8a55\u4fa1\u8cc7\u6599\u306e\u8a00\u8a9e\u3067\u306e\u540d\u79f0\u3002\u8cc7\u91d1\u306e\u8868\u3084\u5024\u306a\u3069\u3001\u540d\u79f0\u306e\u8981\u3089\u306a\u3044\u3082\u306e\u306f\u7a7a\u6b04\u3002'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.NamedElement#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Alias}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other names it is found by; each organization, person or program is registered once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aliases</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getNamedElement_Aliases()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u5225\u540d' help.ja='\u7565\u79f0\u3001\u65e7\u79f0\u306a\u3069\u306e\u5225\u540d\u3002\u6b63\u5f0f\u306a\u540d\u79f0\u306f\u4e00\u304b\u6240\u3060\u3051\u306b\u767b\u9332\u3059\u308b\u3002'"
	 * @generated
	 */
	EList<Alias> getAliases();

	/**
	 * Returns the value of the '<em><b>Translations</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Texts of this object in other languages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Translations</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getNamedElement_Translations()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u8a33' help.ja='\u3053\u306e\u9805\u76ee\u306e\u6587\u3092\u4ed6\u306e\u8a00\u8a9e\u306b\u8a33\u3057\u305f\u3082\u306e\u3002'"
	 * @generated
	 */
	EList<Translation> getTranslations();

	/**
	 * Returns the value of the '<em><b>Wordings</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Wording}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How its texts read in sources of other years.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wordings</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getNamedElement_Wordings()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u5e74\u5ea6\u5225\u306e\u6587\u8a00' help.ja='\u4ed6\u306e\u5e74\u5ea6\u306e\u8cc7\u6599\u3067\u306e\u66f8\u304d\u65b9\u3002\u540d\u79f0\u3084\u76ee\u7684\u306e\u6587\u304c\u5e74\u5ea6\u306b\u3088\u3063\u3066\u9055\u3046\u3068\u304d\u306b\u6b8b\u3059\u3002'"
	 * @generated
	 */
	EList<Wording> getWordings();

} // NamedElement

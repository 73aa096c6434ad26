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
	 * @model annotation="https://hyoka.org/label ja='\u540d\u79f0'"
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
	 * Other names; rule 14: names are registered once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aliases</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getNamedElement_Aliases()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u5225\u540d'"
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
	 *        annotation="https://hyoka.org/label ja='\u8a33'"
	 * @generated
	 */
	EList<Translation> getTranslations();

} // NamedElement

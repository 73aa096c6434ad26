/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Research Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A work package.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.ResearchItem#getCode <em>Code</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ResearchItem#getDescription <em>Description</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ResearchItem#getItems <em>Items</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ResearchItem#getThemes <em>Themes</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getResearchItem()
 * @model annotation="https://hyoka.org/label ja='\u7814\u7a76\u958b\u767a\u9805\u76ee'"
 * @generated
 */
public interface ResearchItem extends Fact {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Printed number, such as 項目２－１.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getResearchItem_Code()
	 * @model annotation="https://hyoka.org/label ja='\u756a\u53f7' help.ja='\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u756a\u53f7\u3002\u4f8b\uff1a\u9805\u76ee\uff12\uff0d\uff11\u3002'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ResearchItem#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getResearchItem_Description()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u5b9f\u65bd\u5185\u5bb9' help.ja='\u7814\u7a76\u958b\u767a\u9805\u76ee\u3067\u5b9f\u65bd\u3059\u308b\u5185\u5bb9\u3002'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ResearchItem#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.ResearchItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Work packages inside it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getResearchItem_Items()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u4e0b\u4f4d\u9805\u76ee' help.ja='\u3053\u306e\u9805\u76ee\u306b\u542b\u307e\u308c\u308b\u4e0b\u4f4d\u306e\u7814\u7a76\u958b\u767a\u9805\u76ee\u3002'"
	 * @generated
	 */
	EList<ResearchItem> getItems();

	/**
	 * Returns the value of the '<em><b>Themes</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Theme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Themes of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Themes</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getResearchItem_Themes()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u5b9f\u65bd\u30c6\u30fc\u30de' help.ja='\u3053\u306e\u9805\u76ee\u306b\u542b\u307e\u308c\u308b\u5b9f\u65bd\u30c6\u30fc\u30de\u3002'"
	 * @generated
	 */
	EList<Theme> getThemes();

} // ResearchItem

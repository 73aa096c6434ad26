/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Counted Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One thing, or several of a kind, that was counted.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.CountedItem#getCategory <em>Category</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.CountedItem#getCount <em>Count</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.CountedItem#getDescription <em>Description</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.CountedItem#getOrganizations <em>Organizations</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getCountedItem()
 * @model annotation="https://hyoka.org/label ja='\u5185\u8a33'"
 * @generated
 */
public interface CountedItem extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Group it is listed under.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see #setCategory(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCountedItem_Category()
	 * @model annotation="https://hyoka.org/label ja='\u533a\u5206' help.ja='\u4e00\u89a7\u3067\u306e\u533a\u5206\u3002'"
	 * @generated
	 */
	String getCategory();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.CountedItem#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(String value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many of it; 0 for a listed thing that is not counted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(Integer)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCountedItem_Count()
	 * @model default="1"
	 *        annotation="https://hyoka.org/label ja='\u6570' help.ja='\u6570\u3048\u305f\u6570\u3002\u4e00\u89a7\u306b\u8f09\u305b\u308b\u3060\u3051\u3067\u6570\u3048\u306a\u3044\u3082\u306e\u306f0\u3002'"
	 * @generated
	 */
	Integer getCount();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.CountedItem#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(Integer value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * More about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCountedItem_Description()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u8aac\u660e' help.ja='\u6570\u3048\u305f\u3082\u306e\u306e\u8aac\u660e\u3002'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.CountedItem#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Organizations</b></em>' reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Organization}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organizations</em>' reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCountedItem_Organizations()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u6a5f\u95a2' help.ja='\u6210\u679c\u3092\u4e0a\u3052\u305f\u6a5f\u95a2\u3002'"
	 * @generated
	 */
	EList<Organization> getOrganizations();

} // CountedItem

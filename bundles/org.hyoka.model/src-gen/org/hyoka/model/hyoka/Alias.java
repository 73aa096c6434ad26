/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.hyoka.model.time.DatePoint;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Alias</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A second name of a thing.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Alias#getName <em>Name</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Alias#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Alias#getUntil <em>Until</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getAlias()
 * @model annotation="https://hyoka.org/label ja='\u5225\u540d'"
 * @generated
 */
public interface Alias extends Element {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The other name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAlias_Name()
	 * @model required="true"
	 *        annotation="https://hyoka.org/label ja='\u5225\u540d'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Alias#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.AliasKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why there is one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.AliasKind
	 * @see #setKind(AliasKind)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAlias_Kind()
	 * @model annotation="https://hyoka.org/label ja='\u7a2e\u985e'"
	 * @generated
	 */
	AliasKind getKind();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Alias#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.AliasKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AliasKind value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until when a former name was in use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(DatePoint)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAlias_Until()
	 * @model dataType="org.hyoka.model.hyoka.DatePoint"
	 *        annotation="https://hyoka.org/label ja='\u307e\u3067'"
	 * @generated
	 */
	DatePoint getUntil();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Alias#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(DatePoint value);

} // Alias

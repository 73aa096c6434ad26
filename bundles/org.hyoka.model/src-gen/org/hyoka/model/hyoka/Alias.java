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
	 *        annotation="https://hyoka.org/label ja='\u5225\u540d' help.ja='\u3082\u3046\u4e00\u3064\u306e\u540d\u79f0\u3002'"
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
	 * @model annotation="https://hyoka.org/label ja='\u7a2e\u985e' help.ja='\u7565\u79f0\u3001\u65e7\u79f0\u3001\u8868\u8a18\u3086\u308c\u3001\u5916\u56fd\u8a9e\u540d\u306e\u3044\u305a\u308c\u304b\u3002'"
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
	 *        annotation="https://hyoka.org/label ja='\u307e\u3067' help.ja='\u65e7\u79f0\u3092\u4f7f\u3063\u3066\u3044\u305f\u6700\u5f8c\u306e\u6642\u671f\u3002'"
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

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Role Assignment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person in a role.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.RoleAssignment#getRole <em>Role</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.RoleAssignment#getLabel <em>Label</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.RoleAssignment#getPerson <em>Person</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.RoleAssignment#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.RoleAssignment#getPosition <em>Position</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.RoleAssignment#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getRoleAssignment()
 * @model annotation="https://hyoka.org/label ja='\u5f79\u5272'"
 * @generated
 */
public interface RoleAssignment extends Element {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.RoleKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.hyoka.model.hyoka.RoleKind
	 * @see #setRole(RoleKind)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getRoleAssignment_Role()
	 * @model annotation="https://hyoka.org/label ja='\u5f79\u5272' help.ja='\u4e8b\u696d\u3067\u306e\u5f79\u5272\u3002'"
	 * @generated
	 */
	RoleKind getRole();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.RoleAssignment#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.hyoka.model.hyoka.RoleKind
	 * @see #getRole()
	 * @generated
	 */
	void setRole(RoleKind value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The printed name of the role, where it differs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getRoleAssignment_Label()
	 * @model annotation="https://hyoka.org/label ja='\u8868\u8a18' help.ja='\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u5f79\u5272\u306e\u547c\u3073\u65b9\u3002\u9078\u629e\u80a2\u306e\u540d\u79f0\u3068\u7570\u306a\u308b\u5834\u5408\u306b\u5165\u529b\u3059\u308b\u3002'"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.RoleAssignment#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getRoleAssignment_Person()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u6c0f\u540d' help.ja='\u5f79\u5272\u3092\u62c5\u3046\u4eba\u3002'"
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.RoleAssignment#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Organization</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organization</em>' reference.
	 * @see #setOrganization(Organization)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getRoleAssignment_Organization()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u6a5f\u95a2' help.ja='\u5f79\u5272\u3092\u62c5\u3046\u4eba\u306e\u6a5f\u95a2\u3002'"
	 * @generated
	 */
	Organization getOrganization();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.RoleAssignment#getOrganization <em>Organization</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organization</em>' reference.
	 * @see #getOrganization()
	 * @generated
	 */
	void setOrganization(Organization value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Affiliation and position as printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getRoleAssignment_Position()
	 * @model annotation="https://hyoka.org/label ja='\u6240\u5c5e\u30fb\u5f79\u8077' help.ja='\u6240\u5c5e\u30fb\u5f79\u8077\u3002\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\u3002'"
	 * @generated
	 */
	String getPosition();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.RoleAssignment#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Printed words where no person is named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getRoleAssignment_Text()
	 * @model annotation="https://hyoka.org/label ja='\u8a18\u8f09' help.ja='\u6c0f\u540d\u304c\u793a\u3055\u308c\u3066\u3044\u306a\u3044\u5834\u5408\u306b\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u8a18\u8f09\u3002'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.RoleAssignment#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // RoleAssignment

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
	 * @model annotation="https://hyoka.org/label ja='\u5f79\u5272'"
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
	 * @model annotation="https://hyoka.org/label ja='\u8868\u8a18'"
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
	 *        annotation="https://hyoka.org/label ja='\u6c0f\u540d'"
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
	 *        annotation="https://hyoka.org/label ja='\u6a5f\u95a2'"
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
	 * @model annotation="https://hyoka.org/label ja='\u6240\u5c5e\u30fb\u5f79\u8077'"
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
	 * @model annotation="https://hyoka.org/label ja='\u8a18\u8f09'"
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

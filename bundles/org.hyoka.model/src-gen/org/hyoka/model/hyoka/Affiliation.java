/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.hyoka.model.time.DatePoint;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Affiliation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person's place in an organization.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Affiliation#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Affiliation#getDepartment <em>Department</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Affiliation#getPosition <em>Position</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Affiliation#getAsOf <em>As Of</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getAffiliation()
 * @model annotation="https://hyoka.org/label ja='\u6240\u5c5e\u30fb\u5f79\u8077'"
 * @generated
 */
public interface Affiliation extends Element {
	/**
	 * Returns the value of the '<em><b>Organization</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organization.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organization</em>' reference.
	 * @see #setOrganization(Organization)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAffiliation_Organization()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u6a5f\u95a2' help.ja='\u6240\u5c5e\u3059\u308b\u6a5f\u95a2\u3002'"
	 * @generated
	 */
	Organization getOrganization();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Affiliation#getOrganization <em>Organization</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organization</em>' reference.
	 * @see #getOrganization()
	 * @generated
	 */
	void setOrganization(Organization value);

	/**
	 * Returns the value of the '<em><b>Department</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Department or faculty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Department</em>' attribute.
	 * @see #setDepartment(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAffiliation_Department()
	 * @model annotation="https://hyoka.org/label ja='\u90e8\u7f72' help.ja='\u90e8\u7f72\u3001\u5b66\u90e8\u3001\u7814\u7a76\u79d1\u306a\u3069\u3002'"
	 * @generated
	 */
	String getDepartment();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Affiliation#getDepartment <em>Department</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Department</em>' attribute.
	 * @see #getDepartment()
	 * @generated
	 */
	void setDepartment(String value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Position as printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAffiliation_Position()
	 * @model annotation="https://hyoka.org/label ja='\u5f79\u8077' help.ja='\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u3068\u304a\u308a\u306e\u5f79\u8077\u3002'"
	 * @generated
	 */
	String getPosition();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Affiliation#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(String value);

	/**
	 * Returns the value of the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When this holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>As Of</em>' attribute.
	 * @see #setAsOf(DatePoint)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAffiliation_AsOf()
	 * @model dataType="org.hyoka.model.hyoka.DatePoint"
	 *        annotation="https://hyoka.org/label ja='\u6642\u70b9' help.ja='\u3053\u306e\u6240\u5c5e\u30fb\u5f79\u8077\u3067\u3042\u308b\u6642\u70b9\u3002'"
	 * @generated
	 */
	DatePoint getAsOf();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Affiliation#getAsOf <em>As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>As Of</em>' attribute.
	 * @see #getAsOf()
	 * @generated
	 */
	void setAsOf(DatePoint value);

} // Affiliation

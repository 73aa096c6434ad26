/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Responsible Unit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An office in charge of a program.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.ResponsibleUnit#getMinistry <em>Ministry</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ResponsibleUnit#getBureau <em>Bureau</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ResponsibleUnit#getDepartment <em>Department</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ResponsibleUnit#getDivision <em>Division</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ResponsibleUnit#getOffice <em>Office</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ResponsibleUnit#getTeam <em>Team</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ResponsibleUnit#getSection <em>Section</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ResponsibleUnit#getOfficer <em>Officer</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getResponsibleUnit()
 * @model annotation="https://hyoka.org/label ja='\u62c5\u5f53\u7d44\u7e54'"
 * @generated
 */
public interface ResponsibleUnit extends Element {
	/**
	 * Returns the value of the '<em><b>Ministry</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ministry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ministry</em>' reference.
	 * @see #setMinistry(Organization)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getResponsibleUnit_Ministry()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u5e9c\u7701\u5e81' help.ja='\u62c5\u5f53\u3059\u308b\u5e9c\u7701\u5e81\u3002'"
	 * @generated
	 */
	Organization getMinistry();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ResponsibleUnit#getMinistry <em>Ministry</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ministry</em>' reference.
	 * @see #getMinistry()
	 * @generated
	 */
	void setMinistry(Organization value);

	/**
	 * Returns the value of the '<em><b>Bureau</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bureau or agency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bureau</em>' attribute.
	 * @see #setBureau(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getResponsibleUnit_Bureau()
	 * @model annotation="https://hyoka.org/label ja='\u5c40\u30fb\u5e81' help.ja='\u62c5\u5f53\u3059\u308b\u5c40\u307e\u305f\u306f\u5e81\u3002'"
	 * @generated
	 */
	String getBureau();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ResponsibleUnit#getBureau <em>Bureau</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bureau</em>' attribute.
	 * @see #getBureau()
	 * @generated
	 */
	void setBureau(String value);

	/**
	 * Returns the value of the '<em><b>Department</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Department.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Department</em>' attribute.
	 * @see #setDepartment(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getResponsibleUnit_Department()
	 * @model annotation="https://hyoka.org/label ja='\u90e8' help.ja='\u62c5\u5f53\u3059\u308b\u90e8\u3002'"
	 * @generated
	 */
	String getDepartment();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ResponsibleUnit#getDepartment <em>Department</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Department</em>' attribute.
	 * @see #getDepartment()
	 * @generated
	 */
	void setDepartment(String value);

	/**
	 * Returns the value of the '<em><b>Division</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Division.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Division</em>' attribute.
	 * @see #setDivision(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getResponsibleUnit_Division()
	 * @model annotation="https://hyoka.org/label ja='\u8ab2' help.ja='\u62c5\u5f53\u3059\u308b\u8ab2\u3002'"
	 * @generated
	 */
	String getDivision();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ResponsibleUnit#getDivision <em>Division</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Division</em>' attribute.
	 * @see #getDivision()
	 * @generated
	 */
	void setDivision(String value);

	/**
	 * Returns the value of the '<em><b>Office</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Office.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Office</em>' attribute.
	 * @see #setOffice(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getResponsibleUnit_Office()
	 * @model annotation="https://hyoka.org/label ja='\u5ba4' help.ja='\u62c5\u5f53\u3059\u308b\u5ba4\u3002'"
	 * @generated
	 */
	String getOffice();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ResponsibleUnit#getOffice <em>Office</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Office</em>' attribute.
	 * @see #getOffice()
	 * @generated
	 */
	void setOffice(String value);

	/**
	 * Returns the value of the '<em><b>Team</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Team.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Team</em>' attribute.
	 * @see #setTeam(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getResponsibleUnit_Team()
	 * @model annotation="https://hyoka.org/label ja='\u73ed' help.ja='\u62c5\u5f53\u3059\u308b\u73ed\u3002'"
	 * @generated
	 */
	String getTeam();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ResponsibleUnit#getTeam <em>Team</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Team</em>' attribute.
	 * @see #getTeam()
	 * @generated
	 */
	void setTeam(String value);

	/**
	 * Returns the value of the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Section.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Section</em>' attribute.
	 * @see #setSection(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getResponsibleUnit_Section()
	 * @model annotation="https://hyoka.org/label ja='\u4fc2' help.ja='\u62c5\u5f53\u3059\u308b\u4fc2\u3002'"
	 * @generated
	 */
	String getSection();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ResponsibleUnit#getSection <em>Section</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Section</em>' attribute.
	 * @see #getSection()
	 * @generated
	 */
	void setSection(String value);

	/**
	 * Returns the value of the '<em><b>Officer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who answers for the sheet, as printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Officer</em>' attribute.
	 * @see #setOfficer(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getResponsibleUnit_Officer()
	 * @model annotation="https://hyoka.org/label ja='\u4f5c\u6210\u8cac\u4efb\u8005' help.ja='\u4f5c\u6210\u8cac\u4efb\u8005\u3002\u8cc7\u6599\u306e\u8a00\u8449\u306e\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\u3002'"
	 * @generated
	 */
	String getOfficer();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ResponsibleUnit#getOfficer <em>Officer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Officer</em>' attribute.
	 * @see #getOfficer()
	 * @generated
	 */
	void setOfficer(String value);

} // ResponsibleUnit

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip;

import java.time.LocalDate;

import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Organization;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Agreement Party</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One party.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.ip.AgreementParty#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.hyoka.model.ip.AgreementParty#getLabel <em>Label</em>}</li>
 *   <li>{@link org.hyoka.model.ip.AgreementParty#getInstitutions <em>Institutions</em>}</li>
 *   <li>{@link org.hyoka.model.ip.AgreementParty#getRole <em>Role</em>}</li>
 *   <li>{@link org.hyoka.model.ip.AgreementParty#getState <em>State</em>}</li>
 *   <li>{@link org.hyoka.model.ip.AgreementParty#getSignedOn <em>Signed On</em>}</li>
 *   <li>{@link org.hyoka.model.ip.AgreementParty#getLeftOn <em>Left On</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.ip.IpPackage#getAgreementParty()
 * @model annotation="https://hyoka.org/label ja='\u5f53\u4e8b\u8005'"
 * @generated
 */
public interface AgreementParty extends Element {
	/**
	 * Returns the value of the '<em><b>Organization</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which organization; empty while only the number of parties is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organization</em>' reference.
	 * @see #setOrganization(Organization)
	 * @see org.hyoka.model.ip.IpPackage#getAgreementParty_Organization()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u6a5f\u95a2' help.ja='\u5f53\u4e8b\u8005\u306e\u6a5f\u95a2\u3002\u6a5f\u95a2\u306e\u6570\u3057\u304b\u5206\u304b\u3089\u306a\u3044\u9593\u306f\u7a7a\u6b04\u3002'"
	 * @generated
	 */
	Organization getOrganization();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.AgreementParty#getOrganization <em>Organization</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organization</em>' reference.
	 * @see #getOrganization()
	 * @generated
	 */
	void setOrganization(Organization value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it goes by where the organization is not named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.hyoka.model.ip.IpPackage#getAgreementParty_Label()
	 * @model annotation="https://hyoka.org/label ja='\u8868\u8a18' help.ja='\u6a5f\u95a2\u540d\u304c\u793a\u3055\u308c\u3066\u3044\u306a\u3044\u5834\u5408\u306e\u547c\u3073\u65b9\u3002'"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.AgreementParty#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Institutions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many institutions go by the label, where the source says so; empty while that is not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Institutions</em>' attribute.
	 * @see #setInstitutions(Integer)
	 * @see org.hyoka.model.ip.IpPackage#getAgreementParty_Institutions()
	 * @model annotation="https://hyoka.org/label ja='\u6a5f\u95a2\u6570' help.ja='\u8868\u8a18\u306b\u542b\u307e\u308c\u308b\u6a5f\u95a2\u306e\u6570\u3002\u51fa\u5178\u306b\u793a\u3055\u308c\u3066\u3044\u306a\u3044\u9593\u306f\u7a7a\u6b04\u3002'"
	 * @generated
	 */
	Integer getInstitutions();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.AgreementParty#getInstitutions <em>Institutions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Institutions</em>' attribute.
	 * @see #getInstitutions()
	 * @generated
	 */
	void setInstitutions(Integer value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.ip.PartyRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.hyoka.model.ip.PartyRole
	 * @see #setRole(PartyRole)
	 * @see org.hyoka.model.ip.IpPackage#getAgreementParty_Role()
	 * @model annotation="https://hyoka.org/label ja='\u5f79\u5272' help.ja='\u4ee3\u8868\u30fb\u4e8b\u52d9\u5c40\u3001\u5206\u62c5\u6a5f\u95a2\u3001\u518d\u59d4\u8a17\u5148\u306a\u3069\u306e\u5225\u3002'"
	 * @generated
	 */
	PartyRole getRole();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.AgreementParty#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.hyoka.model.ip.PartyRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(PartyRole value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.ip.PartyState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.hyoka.model.ip.PartyState
	 * @see #setState(PartyState)
	 * @see org.hyoka.model.ip.IpPackage#getAgreementParty_State()
	 * @model annotation="https://hyoka.org/label ja='\u72b6\u614b' help.ja='\u6253\u8a3a\u4e2d\u3001\u5354\u8b70\u4e2d\u3001\u7de0\u7d50\u6e08\u306a\u3069\u306e\u5225\u3002'"
	 * @generated
	 */
	PartyState getState();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.AgreementParty#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.hyoka.model.ip.PartyState
	 * @see #getState()
	 * @generated
	 */
	void setState(PartyState value);

	/**
	 * Returns the value of the '<em><b>Signed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it signed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signed On</em>' attribute.
	 * @see #setSignedOn(LocalDate)
	 * @see org.hyoka.model.ip.IpPackage#getAgreementParty_SignedOn()
	 * @model dataType="org.hyoka.model.hyoka.Date"
	 *        annotation="https://hyoka.org/label ja='\u7de0\u7d50\u65e5' help.ja='\u5f53\u4e8b\u8005\u304c\u5408\u610f\u66f8\u3092\u7de0\u7d50\u3057\u305f\u65e5\u3002'"
	 * @generated
	 */
	LocalDate getSignedOn();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.AgreementParty#getSignedOn <em>Signed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signed On</em>' attribute.
	 * @see #getSignedOn()
	 * @generated
	 */
	void setSignedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Left On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it left.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Left On</em>' attribute.
	 * @see #setLeftOn(LocalDate)
	 * @see org.hyoka.model.ip.IpPackage#getAgreementParty_LeftOn()
	 * @model dataType="org.hyoka.model.hyoka.Date"
	 *        annotation="https://hyoka.org/label ja='\u8131\u9000\u65e5' help.ja='\u5f53\u4e8b\u8005\u304c\u5408\u610f\u66f8\u304b\u3089\u8131\u9000\u3057\u305f\u65e5\u3002'"
	 * @generated
	 */
	LocalDate getLeftOn();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.AgreementParty#getLeftOn <em>Left On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Left On</em>' attribute.
	 * @see #getLeftOn()
	 * @generated
	 */
	void setLeftOn(LocalDate value);

} // AgreementParty

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Organization;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Licence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a company got.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.ip.Licence#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Licence#getLicensee <em>Licensee</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Licence#getInventions <em>Inventions</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Licence#getAgreedOn <em>Agreed On</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Licence#getEndsOn <em>Ends On</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Licence#getApprovedOn <em>Approved On</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Licence#getTechnology <em>Technology</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Licence#isConfidential <em>Confidential</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.ip.IpPackage#getLicence()
 * @model annotation="https://hyoka.org/label ja='\u5b9f\u65bd\u8a31\u8afe\u30fb\u5c0e\u51fa'"
 * @generated
 */
public interface Licence extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.ip.LicenceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Licence, transfer, technology.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.ip.LicenceKind
	 * @see #setKind(LicenceKind)
	 * @see org.hyoka.model.ip.IpPackage#getLicence_Kind()
	 * @model annotation="https://hyoka.org/label ja='\u7a2e\u985e' help.ja='\u901a\u5e38\u5b9f\u65bd\u6a29\u3001\u8b72\u6e21\u3001\u6280\u8853\u5c0e\u51fa\u306a\u3069\u306e\u5225\u3002'"
	 * @generated
	 */
	LicenceKind getKind();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Licence#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.ip.LicenceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(LicenceKind value);

	/**
	 * Returns the value of the '<em><b>Licensee</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who got it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Licensee</em>' reference.
	 * @see #setLicensee(Organization)
	 * @see org.hyoka.model.ip.IpPackage#getLicence_Licensee()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u5c0e\u51fa\u5148' help.ja='\u5b9f\u65bd\u8a31\u8afe\u3084\u8b72\u6e21\u3092\u53d7\u3051\u305f\u6a5f\u95a2\u3002'"
	 * @generated
	 */
	Organization getLicensee();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Licence#getLicensee <em>Licensee</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licensee</em>' reference.
	 * @see #getLicensee()
	 * @generated
	 */
	void setLicensee(Organization value);

	/**
	 * Returns the value of the '<em><b>Inventions</b></em>' reference list.
	 * The list contents are of type {@link org.hyoka.model.ip.Invention}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which inventions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inventions</em>' reference list.
	 * @see org.hyoka.model.ip.IpPackage#getLicence_Inventions()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u767a\u660e' help.ja='\u5951\u7d04\u306e\u5bfe\u8c61\u3068\u306a\u308b\u767a\u660e\u3002'"
	 * @generated
	 */
	EList<Invention> getInventions();

	/**
	 * Returns the value of the '<em><b>Agreed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreed On</em>' attribute.
	 * @see #setAgreedOn(LocalDate)
	 * @see org.hyoka.model.ip.IpPackage#getLicence_AgreedOn()
	 * @model dataType="org.hyoka.model.hyoka.Date"
	 *        annotation="https://hyoka.org/label ja='\u5951\u7d04\u65e5' help.ja='\u5951\u7d04\u3057\u305f\u65e5\u3002'"
	 * @generated
	 */
	LocalDate getAgreedOn();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Licence#getAgreedOn <em>Agreed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agreed On</em>' attribute.
	 * @see #getAgreedOn()
	 * @generated
	 */
	void setAgreedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Ends On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until when.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ends On</em>' attribute.
	 * @see #setEndsOn(LocalDate)
	 * @see org.hyoka.model.ip.IpPackage#getLicence_EndsOn()
	 * @model dataType="org.hyoka.model.hyoka.Date"
	 *        annotation="https://hyoka.org/label ja='\u7d42\u4e86\u65e5' help.ja='\u5951\u7d04\u304c\u7d42\u308f\u308b\u65e5\u3002'"
	 * @generated
	 */
	LocalDate getEndsOn();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Licence#getEndsOn <em>Ends On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ends On</em>' attribute.
	 * @see #getEndsOn()
	 * @generated
	 */
	void setEndsOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Approved On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the agency approved it, where it must.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approved On</em>' attribute.
	 * @see #setApprovedOn(LocalDate)
	 * @see org.hyoka.model.ip.IpPackage#getLicence_ApprovedOn()
	 * @model dataType="org.hyoka.model.hyoka.Date"
	 *        annotation="https://hyoka.org/label ja='\u627f\u8a8d\u65e5' help.ja='\u8cc7\u91d1\u914d\u5206\u6a5f\u95a2\u304c\u627f\u8a8d\u3057\u305f\u65e5\u3002\u627f\u8a8d\u304c\u5fc5\u8981\u306a\u5834\u5408\u306b\u5165\u529b\u3059\u308b\u3002'"
	 * @generated
	 */
	LocalDate getApprovedOn();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Licence#getApprovedOn <em>Approved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approved On</em>' attribute.
	 * @see #getApprovedOn()
	 * @generated
	 */
	void setApprovedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Technology</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Technology</em>' attribute.
	 * @see #setTechnology(String)
	 * @see org.hyoka.model.ip.IpPackage#getLicence_Technology()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u6280\u8853' help.ja='\u5951\u7d04\u306e\u5bfe\u8c61\u3068\u306a\u308b\u6280\u8853\u3002'"
	 * @generated
	 */
	String getTechnology();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Licence#getTechnology <em>Technology</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Technology</em>' attribute.
	 * @see #getTechnology()
	 * @generated
	 */
	void setTechnology(String value);

	/**
	 * Returns the value of the '<em><b>Confidential</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Left out of exports unless chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidential</em>' attribute.
	 * @see #setConfidential(boolean)
	 * @see org.hyoka.model.ip.IpPackage#getLicence_Confidential()
	 * @model default="false"
	 *        annotation="https://hyoka.org/label ja='\u975e\u516c\u958b' help.ja='\u975e\u516c\u958b\u3068\u3059\u308b\u3002\u66f8\u304d\u51fa\u3057\u306b\u306f\u3001\u9078\u3070\u306a\u3044\u9650\u308a\u542b\u3081\u306a\u3044\u3002'"
	 * @generated
	 */
	boolean isConfidential();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Licence#isConfidential <em>Confidential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidential</em>' attribute.
	 * @see #isConfidential()
	 * @generated
	 */
	void setConfidential(boolean value);

} // Licence

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip;

import java.time.LocalDate;

import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Organization;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Duty</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A duty that has arisen.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.ip.Duty#getTemplate <em>Template</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Duty#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Duty#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Duty#getStartedOn <em>Started On</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Duty#getDoneOn <em>Done On</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Duty#getWaivedBecause <em>Waived Because</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.ip.IpPackage#getDuty()
 * @model annotation="https://hyoka.org/label ja='\u7fa9\u52d9'"
 * @generated
 */
public interface Duty extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Template</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Template</em>' reference.
	 * @see #setTemplate(DutyTemplate)
	 * @see org.hyoka.model.ip.IpPackage#getDuty_Template()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u96db\u5f62' help.ja='\u3053\u306e\u7fa9\u52d9\u306e\u5143\u3068\u306a\u308b\u96db\u5f62\u3002'"
	 * @generated
	 */
	DutyTemplate getTemplate();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Duty#getTemplate <em>Template</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Template</em>' reference.
	 * @see #getTemplate()
	 * @generated
	 */
	void setTemplate(DutyTemplate value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about, such as an invention.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' reference.
	 * @see #setSubject(Element)
	 * @see org.hyoka.model.ip.IpPackage#getDuty_Subject()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u5bfe\u8c61' help.ja='\u7fa9\u52d9\u306e\u5bfe\u8c61\u3002\u4f8b\uff1a\u767a\u660e\u3002'"
	 * @generated
	 */
	Element getSubject();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Duty#getSubject <em>Subject</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' reference.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(Element value);

	/**
	 * Returns the value of the '<em><b>Organization</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who has to see to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organization</em>' reference.
	 * @see #setOrganization(Organization)
	 * @see org.hyoka.model.ip.IpPackage#getDuty_Organization()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u7fa9\u52d9\u8005' help.ja='\u7fa9\u52d9\u3092\u679c\u305f\u3059\u6a5f\u95a2\u3002'"
	 * @generated
	 */
	Organization getOrganization();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Duty#getOrganization <em>Organization</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organization</em>' reference.
	 * @see #getOrganization()
	 * @generated
	 */
	void setOrganization(Organization value);

	/**
	 * Returns the value of the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the event happened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Started On</em>' attribute.
	 * @see #setStartedOn(LocalDate)
	 * @see org.hyoka.model.ip.IpPackage#getDuty_StartedOn()
	 * @model dataType="org.hyoka.model.hyoka.Date"
	 *        annotation="https://hyoka.org/label ja='\u8d77\u7b97\u65e5' help.ja='\u8d77\u7b97\u3068\u306a\u308b\u51fa\u6765\u4e8b\u304c\u3042\u3063\u305f\u65e5\u3002'"
	 * @generated
	 */
	LocalDate getStartedOn();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Duty#getStartedOn <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started On</em>' attribute.
	 * @see #getStartedOn()
	 * @generated
	 */
	void setStartedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Done On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done On</em>' attribute.
	 * @see #setDoneOn(LocalDate)
	 * @see org.hyoka.model.ip.IpPackage#getDuty_DoneOn()
	 * @model dataType="org.hyoka.model.hyoka.Date"
	 *        annotation="https://hyoka.org/label ja='\u5c65\u884c\u65e5' help.ja='\u7fa9\u52d9\u3092\u679c\u305f\u3057\u305f\u65e5\u3002'"
	 * @generated
	 */
	LocalDate getDoneOn();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Duty#getDoneOn <em>Done On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done On</em>' attribute.
	 * @see #getDoneOn()
	 * @generated
	 */
	void setDoneOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Waived Because</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it does not apply.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Waived Because</em>' attribute.
	 * @see #setWaivedBecause(String)
	 * @see org.hyoka.model.ip.IpPackage#getDuty_WaivedBecause()
	 * @model annotation="https://hyoka.org/label ja='\u4e0d\u8981\u306e\u7406\u7531' help.ja='\u7fa9\u52d9\u3092\u679c\u305f\u3059\u5fc5\u8981\u304c\u306a\u3044\u7406\u7531\u3002'"
	 * @generated
	 */
	String getWaivedBecause();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Duty#getWaivedBecause <em>Waived Because</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Waived Because</em>' attribute.
	 * @see #getWaivedBecause()
	 * @generated
	 */
	void setWaivedBecause(String value);

} // Duty

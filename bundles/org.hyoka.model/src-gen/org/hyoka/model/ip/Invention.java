/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Theme;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Invention</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An invention.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.ip.Invention#getNumber <em>Number</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Invention#getDisclosedOn <em>Disclosed On</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Invention#getTheme <em>Theme</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Invention#getInventors <em>Inventors</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Invention#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Invention#getFilings <em>Filings</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Invention#isConfidential <em>Confidential</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.ip.IpPackage#getInvention()
 * @model annotation="https://hyoka.org/label ja='\u767a\u660e'"
 * @generated
 */
public interface Invention extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its number in the register.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.hyoka.model.ip.IpPackage#getInvention_Number()
	 * @model annotation="https://hyoka.org/label ja='\u6574\u7406\u756a\u53f7'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Invention#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Disclosed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was disclosed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disclosed On</em>' attribute.
	 * @see #setDisclosedOn(LocalDate)
	 * @see org.hyoka.model.ip.IpPackage#getInvention_DisclosedOn()
	 * @model dataType="org.hyoka.model.hyoka.Date"
	 *        annotation="https://hyoka.org/label ja='\u5c4a\u51fa\u65e5'"
	 * @generated
	 */
	LocalDate getDisclosedOn();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Invention#getDisclosedOn <em>Disclosed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disclosed On</em>' attribute.
	 * @see #getDisclosedOn()
	 * @generated
	 */
	void setDisclosedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Theme</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which theme it came from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Theme</em>' reference.
	 * @see #setTheme(Theme)
	 * @see org.hyoka.model.ip.IpPackage#getInvention_Theme()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u30c6\u30fc\u30de'"
	 * @generated
	 */
	Theme getTheme();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Invention#getTheme <em>Theme</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Theme</em>' reference.
	 * @see #getTheme()
	 * @generated
	 */
	void setTheme(Theme value);

	/**
	 * Returns the value of the '<em><b>Inventors</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.ip.InventorShare}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who, with shares that add up to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inventors</em>' containment reference list.
	 * @see org.hyoka.model.ip.IpPackage#getInvention_Inventors()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u767a\u660e\u8005\u30fb\u6301\u5206'"
	 * @generated
	 */
	EList<InventorShare> getInventors();

	/**
	 * Returns the value of the '<em><b>Decision</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.ip.InventionDecision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decision</em>' attribute.
	 * @see org.hyoka.model.ip.InventionDecision
	 * @see #setDecision(InventionDecision)
	 * @see org.hyoka.model.ip.IpPackage#getInvention_Decision()
	 * @model annotation="https://hyoka.org/label ja='\u65b9\u91dd'"
	 * @generated
	 */
	InventionDecision getDecision();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Invention#getDecision <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' attribute.
	 * @see org.hyoka.model.ip.InventionDecision
	 * @see #getDecision()
	 * @generated
	 */
	void setDecision(InventionDecision value);

	/**
	 * Returns the value of the '<em><b>Filings</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.ip.Filing}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Applications.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Filings</em>' containment reference list.
	 * @see org.hyoka.model.ip.IpPackage#getInvention_Filings()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u51fa\u9858'"
	 * @generated
	 */
	EList<Filing> getFilings();

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
	 * @see org.hyoka.model.ip.IpPackage#getInvention_Confidential()
	 * @model default="false"
	 *        annotation="https://hyoka.org/label ja='\u975e\u516c\u958b'"
	 * @generated
	 */
	boolean isConfidential();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Invention#isConfidential <em>Confidential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidential</em>' attribute.
	 * @see #isConfidential()
	 * @generated
	 */
	void setConfidential(boolean value);

} // Invention

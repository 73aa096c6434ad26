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
	 * @model annotation="https://hyoka.org/label ja='\u6574\u7406\u756a\u53f7' help.ja='\u53f0\u5e33\u3067\u306e\u6574\u7406\u756a\u53f7\u3002'"
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
	 *        annotation="https://hyoka.org/label ja='\u5c4a\u51fa\u65e5' help.ja='\u767a\u660e\u306e\u5c4a\u51fa\u304c\u3042\u3063\u305f\u65e5\u3002'"
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
	 *        annotation="https://hyoka.org/label ja='\u30c6\u30fc\u30de' help.ja='\u767a\u660e\u306e\u751f\u307e\u308c\u305f\u5b9f\u65bd\u30c6\u30fc\u30de\u3002'"
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
	 *        annotation="https://hyoka.org/label ja='\u767a\u660e\u8005\u30fb\u6301\u5206' help.ja='\u767a\u660e\u8005\u3068\u6301\u5206\u3002\u6301\u5206\u306e\u5408\u8a08\u306f1\u306b\u306a\u308b\u3002'"
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
	 * @model annotation="https://hyoka.org/label ja='\u65b9\u91dd' help.ja='\u51fa\u9858\u3001\u516c\u8868\u3001\u79d8\u533f\u306e\u3046\u3061\u6c7a\u5b9a\u3057\u305f\u3082\u306e\u3002'"
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
	 *        annotation="https://hyoka.org/label ja='\u51fa\u9858' help.ja='\u767a\u660e\u306b\u3064\u3044\u3066\u306e\u7279\u8a31\u51fa\u9858\u3002'"
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
	 *        annotation="https://hyoka.org/label ja='\u975e\u516c\u958b' help.ja='\u975e\u516c\u958b\u3068\u3059\u308b\u3002\u66f8\u304d\u51fa\u3057\u306b\u306f\u3001\u9078\u3070\u306a\u3044\u9650\u308a\u542b\u3081\u306a\u3044\u3002'"
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

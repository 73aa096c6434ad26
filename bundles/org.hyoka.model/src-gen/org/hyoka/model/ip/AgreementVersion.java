/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip;

import java.time.LocalDate;

import org.hyoka.model.hyoka.AttachedDocument;
import org.hyoka.model.hyoka.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Agreement Version</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A version or amendment.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.ip.AgreementVersion#getConcludedOn <em>Concluded On</em>}</li>
 *   <li>{@link org.hyoka.model.ip.AgreementVersion#getChanges <em>Changes</em>}</li>
 *   <li>{@link org.hyoka.model.ip.AgreementVersion#getDocument <em>Document</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.ip.IpPackage#getAgreementVersion()
 * @model annotation="https://hyoka.org/label ja='\u7248'"
 * @generated
 */
public interface AgreementVersion extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Concluded On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Concluded On</em>' attribute.
	 * @see #setConcludedOn(LocalDate)
	 * @see org.hyoka.model.ip.IpPackage#getAgreementVersion_ConcludedOn()
	 * @model dataType="org.hyoka.model.hyoka.Date"
	 *        annotation="https://hyoka.org/label ja='\u7de0\u7d50\u65e5' help.ja='\u3053\u306e\u7248\u3092\u7de0\u7d50\u3057\u305f\u65e5\u3002'"
	 * @generated
	 */
	LocalDate getConcludedOn();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.AgreementVersion#getConcludedOn <em>Concluded On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Concluded On</em>' attribute.
	 * @see #getConcludedOn()
	 * @generated
	 */
	void setConcludedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Changes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changes</em>' attribute.
	 * @see #setChanges(String)
	 * @see org.hyoka.model.ip.IpPackage#getAgreementVersion_Changes()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u5909\u66f4\u70b9' help.ja='\u524d\u306e\u7248\u304b\u3089\u306e\u5909\u66f4\u70b9\u3002'"
	 * @generated
	 */
	String getChanges();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.AgreementVersion#getChanges <em>Changes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Changes</em>' attribute.
	 * @see #getChanges()
	 * @generated
	 */
	void setChanges(String value);

	/**
	 * Returns the value of the '<em><b>Document</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Document</em>' reference.
	 * @see #setDocument(AttachedDocument)
	 * @see org.hyoka.model.ip.IpPackage#getAgreementVersion_Document()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u6587\u66f8' help.ja='\u3053\u306e\u7248\u3092\u53ce\u3081\u305f\u6dfb\u4ed8\u6587\u66f8\u3002'"
	 * @generated
	 */
	AttachedDocument getDocument();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.AgreementVersion#getDocument <em>Document</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document</em>' reference.
	 * @see #getDocument()
	 * @generated
	 */
	void setDocument(AttachedDocument value);

} // AgreementVersion

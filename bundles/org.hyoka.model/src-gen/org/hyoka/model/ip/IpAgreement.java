/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.hyoka.model.hyoka.AttachedDocument;
import org.hyoka.model.hyoka.Fact;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.ResearchItem;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Agreement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An agreement of those who take part.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.ip.IpAgreement#getPolicy <em>Policy</em>}</li>
 *   <li>{@link org.hyoka.model.ip.IpAgreement#getItems <em>Items</em>}</li>
 *   <li>{@link org.hyoka.model.ip.IpAgreement#getSecretariat <em>Secretariat</em>}</li>
 *   <li>{@link org.hyoka.model.ip.IpAgreement#getEffectiveFrom <em>Effective From</em>}</li>
 *   <li>{@link org.hyoka.model.ip.IpAgreement#getExpiresOn <em>Expires On</em>}</li>
 *   <li>{@link org.hyoka.model.ip.IpAgreement#isConfidential <em>Confidential</em>}</li>
 *   <li>{@link org.hyoka.model.ip.IpAgreement#getParties <em>Parties</em>}</li>
 *   <li>{@link org.hyoka.model.ip.IpAgreement#getVersions <em>Versions</em>}</li>
 *   <li>{@link org.hyoka.model.ip.IpAgreement#getClauses <em>Clauses</em>}</li>
 *   <li>{@link org.hyoka.model.ip.IpAgreement#getDocuments <em>Documents</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.ip.IpPackage#getIpAgreement()
 * @model annotation="https://hyoka.org/label ja='\u77e5\u8ca1\u5408\u610f\u66f8'"
 * @generated
 */
public interface IpAgreement extends Fact {
	/**
	 * Returns the value of the '<em><b>Policy</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The policy it follows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Policy</em>' reference.
	 * @see #setPolicy(IpPolicy)
	 * @see org.hyoka.model.ip.IpPackage#getIpAgreement_Policy()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u57fa\u672c\u65b9\u91dd' help.ja='\u5408\u610f\u66f8\u304c\u5f93\u3046\u57fa\u672c\u65b9\u91dd\u3002'"
	 * @generated
	 */
	IpPolicy getPolicy();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.IpAgreement#getPolicy <em>Policy</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Policy</em>' reference.
	 * @see #getPolicy()
	 * @generated
	 */
	void setPolicy(IpPolicy value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.ResearchItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Research items it covers; none: the whole undertaking.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' reference list.
	 * @see org.hyoka.model.ip.IpPackage#getIpAgreement_Items()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u5bfe\u8c61\u9805\u76ee' help.ja='\u5408\u610f\u66f8\u306e\u5bfe\u8c61\u3068\u306a\u308b\u7814\u7a76\u958b\u767a\u9805\u76ee\u3002\u9078\u3070\u306a\u3051\u308c\u3070\u4e8b\u696d\u5168\u4f53\u3002'"
	 * @generated
	 */
	EList<ResearchItem> getItems();

	/**
	 * Returns the value of the '<em><b>Secretariat</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who runs it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Secretariat</em>' reference.
	 * @see #setSecretariat(Organization)
	 * @see org.hyoka.model.ip.IpPackage#getIpAgreement_Secretariat()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u4e8b\u52d9\u5c40' help.ja='\u5408\u610f\u66f8\u306e\u4e8b\u52d9\u5c40\u3068\u306a\u308b\u6a5f\u95a2\u3002'"
	 * @generated
	 */
	Organization getSecretariat();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.IpAgreement#getSecretariat <em>Secretariat</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Secretariat</em>' reference.
	 * @see #getSecretariat()
	 * @generated
	 */
	void setSecretariat(Organization value);

	/**
	 * Returns the value of the '<em><b>Effective From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From when it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effective From</em>' attribute.
	 * @see #setEffectiveFrom(LocalDate)
	 * @see org.hyoka.model.ip.IpPackage#getIpAgreement_EffectiveFrom()
	 * @model dataType="org.hyoka.model.hyoka.Date"
	 *        annotation="https://hyoka.org/label ja='\u767a\u52b9\u65e5' help.ja='\u5408\u610f\u66f8\u304c\u52b9\u529b\u3092\u751f\u3058\u308b\u65e5\u3002'"
	 * @generated
	 */
	LocalDate getEffectiveFrom();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.IpAgreement#getEffectiveFrom <em>Effective From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effective From</em>' attribute.
	 * @see #getEffectiveFrom()
	 * @generated
	 */
	void setEffectiveFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until when.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expires On</em>' attribute.
	 * @see #setExpiresOn(LocalDate)
	 * @see org.hyoka.model.ip.IpPackage#getIpAgreement_ExpiresOn()
	 * @model dataType="org.hyoka.model.hyoka.Date"
	 *        annotation="https://hyoka.org/label ja='\u6e80\u4e86\u65e5' help.ja='\u5408\u610f\u66f8\u306e\u52b9\u529b\u304c\u7d42\u308f\u308b\u65e5\u3002'"
	 * @generated
	 */
	LocalDate getExpiresOn();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.IpAgreement#getExpiresOn <em>Expires On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expires On</em>' attribute.
	 * @see #getExpiresOn()
	 * @generated
	 */
	void setExpiresOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Confidential</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Left out of exports and previews unless chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidential</em>' attribute.
	 * @see #setConfidential(boolean)
	 * @see org.hyoka.model.ip.IpPackage#getIpAgreement_Confidential()
	 * @model default="false"
	 *        annotation="https://hyoka.org/label ja='\u975e\u516c\u958b' help.ja='\u975e\u516c\u958b\u3068\u3059\u308b\u3002\u66f8\u304d\u51fa\u3057\u3068\u30d7\u30ec\u30d3\u30e5\u30fc\u306b\u306f\u3001\u9078\u3070\u306a\u3044\u9650\u308a\u542b\u3081\u306a\u3044\u3002'"
	 * @generated
	 */
	boolean isConfidential();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.IpAgreement#isConfidential <em>Confidential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidential</em>' attribute.
	 * @see #isConfidential()
	 * @generated
	 */
	void setConfidential(boolean value);

	/**
	 * Returns the value of the '<em><b>Parties</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.ip.AgreementParty}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who is asked or has signed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parties</em>' containment reference list.
	 * @see org.hyoka.model.ip.IpPackage#getIpAgreement_Parties()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u5f53\u4e8b\u8005' help.ja='\u7de0\u7d50\u3092\u6c42\u3081\u305f\u3001\u307e\u305f\u306f\u7de0\u7d50\u3057\u305f\u5f53\u4e8b\u8005\u3002'"
	 * @generated
	 */
	EList<AgreementParty> getParties();

	/**
	 * Returns the value of the '<em><b>Versions</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.ip.AgreementVersion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Versions and amendments, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Versions</em>' containment reference list.
	 * @see org.hyoka.model.ip.IpPackage#getIpAgreement_Versions()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u7248' help.ja='\u5408\u610f\u66f8\u306e\u7248\u3068\u6539\u5b9a\u3002\u53e4\u3044\u9806\u306b\u4e26\u3079\u308b\u3002'"
	 * @generated
	 */
	EList<AgreementVersion> getVersions();

	/**
	 * Returns the value of the '<em><b>Clauses</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.ip.Clause}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it settles.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clauses</em>' containment reference list.
	 * @see org.hyoka.model.ip.IpPackage#getIpAgreement_Clauses()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u6761\u9805' help.ja='\u5408\u610f\u3057\u305f\u6761\u9805\u3002'"
	 * @generated
	 */
	EList<Clause> getClauses();

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.AttachedDocument}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documents</em>' reference list.
	 * @see org.hyoka.model.ip.IpPackage#getIpAgreement_Documents()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u6587\u66f8' help.ja='\u5408\u610f\u66f8\u3092\u53ce\u3081\u305f\u6dfb\u4ed8\u6587\u66f8\u3002'"
	 * @generated
	 */
	EList<AttachedDocument> getDocuments();

} // IpAgreement

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip;

import org.eclipse.emf.common.util.EList;

import org.hyoka.model.hyoka.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Management</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * All on IP of one undertaking.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.ip.IpManagement#getPolicies <em>Policies</em>}</li>
 *   <li>{@link org.hyoka.model.ip.IpManagement#getAgreements <em>Agreements</em>}</li>
 *   <li>{@link org.hyoka.model.ip.IpManagement#getCommittees <em>Committees</em>}</li>
 *   <li>{@link org.hyoka.model.ip.IpManagement#getInventions <em>Inventions</em>}</li>
 *   <li>{@link org.hyoka.model.ip.IpManagement#getLicences <em>Licences</em>}</li>
 *   <li>{@link org.hyoka.model.ip.IpManagement#getPublications <em>Publications</em>}</li>
 *   <li>{@link org.hyoka.model.ip.IpManagement#getStandards <em>Standards</em>}</li>
 *   <li>{@link org.hyoka.model.ip.IpManagement#getProducts <em>Products</em>}</li>
 *   <li>{@link org.hyoka.model.ip.IpManagement#getDutyTemplates <em>Duty Templates</em>}</li>
 *   <li>{@link org.hyoka.model.ip.IpManagement#getDuties <em>Duties</em>}</li>
 *   <li>{@link org.hyoka.model.ip.IpManagement#getTopics <em>Topics</em>}</li>
 *   <li>{@link org.hyoka.model.ip.IpManagement#isRegisterKept <em>Register Kept</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.ip.IpPackage#getIpManagement()
 * @model annotation="https://hyoka.org/label ja='\u77e5\u8ca1\u30de\u30cd\u30b8\u30e1\u30f3\u30c8'"
 * @generated
 */
public interface IpManagement extends Element {
	/**
	 * Returns the value of the '<em><b>Policies</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.ip.IpPolicy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Management policies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Policies</em>' containment reference list.
	 * @see org.hyoka.model.ip.IpPackage#getIpManagement_Policies()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u57fa\u672c\u65b9\u91dd' help.ja='\u77e5\u8ca1\u30de\u30cd\u30b8\u30e1\u30f3\u30c8\u57fa\u672c\u65b9\u91dd\u3002'"
	 * @generated
	 */
	EList<IpPolicy> getPolicies();

	/**
	 * Returns the value of the '<em><b>Agreements</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.ip.IpAgreement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Agreements.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreements</em>' containment reference list.
	 * @see org.hyoka.model.ip.IpPackage#getIpManagement_Agreements()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u77e5\u8ca1\u5408\u610f\u66f8' help.ja='\u53c2\u52a0\u8005\u306e\u9593\u3067\u7d50\u3076\u77e5\u8ca1\u5408\u610f\u66f8\u3002'"
	 * @generated
	 */
	EList<IpAgreement> getAgreements();

	/**
	 * Returns the value of the '<em><b>Committees</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.ip.IpCommittee}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Committees.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Committees</em>' containment reference list.
	 * @see org.hyoka.model.ip.IpPackage#getIpManagement_Committees()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u77e5\u8ca1\u59d4\u54e1\u4f1a' help.ja='\u6210\u679c\u306e\u53d6\u6271\u3044\u3092\u6c7a\u3081\u308b\u77e5\u8ca1\u59d4\u54e1\u4f1a\u3002'"
	 * @generated
	 */
	EList<IpCommittee> getCommittees();

	/**
	 * Returns the value of the '<em><b>Inventions</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.ip.Invention}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Register of inventions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inventions</em>' containment reference list.
	 * @see org.hyoka.model.ip.IpPackage#getIpManagement_Inventions()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u767a\u660e' help.ja='\u767a\u660e\u306e\u53f0\u5e33\u3002'"
	 * @generated
	 */
	EList<Invention> getInventions();

	/**
	 * Returns the value of the '<em><b>Licences</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.ip.Licence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Licences and transfers to companies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Licences</em>' containment reference list.
	 * @see org.hyoka.model.ip.IpPackage#getIpManagement_Licences()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u5b9f\u65bd\u8a31\u8afe\u30fb\u5c0e\u51fa' help.ja='\u4f01\u696d\u3078\u306e\u5b9f\u65bd\u8a31\u8afe\u3001\u8b72\u6e21\u3001\u6280\u8853\u5c0e\u51fa\u3002'"
	 * @generated
	 */
	EList<Licence> getLicences();

	/**
	 * Returns the value of the '<em><b>Publications</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.ip.Publication}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Register of papers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Publications</em>' containment reference list.
	 * @see org.hyoka.model.ip.IpPackage#getIpManagement_Publications()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u8ad6\u6587' help.ja='\u8ad6\u6587\u306e\u53f0\u5e33\u3002'"
	 * @generated
	 */
	EList<Publication> getPublications();

	/**
	 * Returns the value of the '<em><b>Standards</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.ip.StandardsContribution}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Contributions to standards.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Standards</em>' containment reference list.
	 * @see org.hyoka.model.ip.IpPackage#getIpManagement_Standards()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u6a19\u6e96\u5316' help.ja='\u6a19\u6e96\u3078\u306e\u5bc4\u4e0e\u3002'"
	 * @generated
	 */
	EList<StandardsContribution> getStandards();

	/**
	 * Returns the value of the '<em><b>Products</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.ip.Product}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Products.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Products</em>' containment reference list.
	 * @see org.hyoka.model.ip.IpPackage#getIpManagement_Products()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u88fd\u54c1' help.ja='\u4e8b\u696d\u306e\u6210\u679c\u306b\u3088\u308b\u88fd\u54c1\u3002'"
	 * @generated
	 */
	EList<Product> getProducts();

	/**
	 * Returns the value of the '<em><b>Duty Templates</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.ip.DutyTemplate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Duties that apply here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duty Templates</em>' containment reference list.
	 * @see org.hyoka.model.ip.IpPackage#getIpManagement_DutyTemplates()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u7fa9\u52d9\u306e\u96db\u5f62' help.ja='\u3053\u306e\u4e8b\u696d\u306b\u9069\u7528\u3055\u308c\u308b\u7fa9\u52d9\u306e\u96db\u5f62\u3002'"
	 * @generated
	 */
	EList<DutyTemplate> getDutyTemplates();

	/**
	 * Returns the value of the '<em><b>Duties</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.ip.Duty}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Duties that have arisen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duties</em>' containment reference list.
	 * @see org.hyoka.model.ip.IpPackage#getIpManagement_Duties()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u7fa9\u52d9' help.ja='\u671f\u9650\u3092\u7ba1\u7406\u3057\u3066\u3044\u308b\u7fa9\u52d9\u3002'"
	 * @generated
	 */
	EList<Duty> getDuties();

	/**
	 * Returns the value of the '<em><b>Topics</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.ip.ClauseTopic}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The checklist in use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Topics</em>' containment reference list.
	 * @see org.hyoka.model.ip.IpPackage#getIpManagement_Topics()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u5408\u610f\u4e8b\u9805\u306e\u9805\u76ee' help.ja='\u5408\u610f\u3057\u3066\u304a\u304f\u3079\u304d\u4e8b\u9805\u306e\u4e00\u89a7\u3002'"
	 * @generated
	 */
	EList<ClauseTopic> getTopics();

	/**
	 * Returns the value of the '<em><b>Register Kept</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the registers are complete, so that counts are computed from them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Register Kept</em>' attribute.
	 * @see #setRegisterKept(boolean)
	 * @see org.hyoka.model.ip.IpPackage#getIpManagement_RegisterKept()
	 * @model default="false"
	 *        annotation="https://hyoka.org/label ja='\u53f0\u5e33\u3092\u6b63\u3068\u3059\u308b' help.ja='\u53f0\u5e33\u306b\u6f0f\u308c\u304c\u306a\u304f\u3001\u4ef6\u6570\u3092\u53f0\u5e33\u304b\u3089\u8a08\u7b97\u3057\u3066\u3088\u3044\u304b\u3069\u3046\u304b\u3002'"
	 * @generated
	 */
	boolean isRegisterKept();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.IpManagement#isRegisterKept <em>Register Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Register Kept</em>' attribute.
	 * @see #isRegisterKept()
	 * @generated
	 */
	void setRegisterKept(boolean value);

} // IpManagement

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Organization</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A ministry, agency, university, company, association.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Organization#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Organization#getCorporateNumber <em>Corporate Number</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Organization#getRor <em>Ror</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Organization#getCountry <em>Country</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Organization#getParent <em>Parent</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Organization#getSuccessorOf <em>Successor Of</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Organization#getAddress <em>Address</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Organization#getLegalForm <em>Legal Form</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Organization#getRank <em>Rank</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getOrganization()
 * @model annotation="https://hyoka.org/label ja='\u6a5f\u95a2'"
 * @generated
 */
public interface Organization extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.OrganizationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of body.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.OrganizationKind
	 * @see #setKind(OrganizationKind)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getOrganization_Kind()
	 * @model annotation="https://hyoka.org/label ja='\u7a2e\u985e' help.ja='\u5e9c\u7701\u3001\u8cc7\u91d1\u914d\u5206\u6a5f\u95a2\u3001\u5927\u5b66\u3001\u4f01\u696d\u306a\u3069\u306e\u5225\u3002'"
	 * @generated
	 */
	OrganizationKind getKind();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Organization#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.OrganizationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(OrganizationKind value);

	/**
	 * Returns the value of the '<em><b>Corporate Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The 13 digits of the National Tax Agency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Corporate Number</em>' attribute.
	 * @see #setCorporateNumber(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getOrganization_CorporateNumber()
	 * @model annotation="https://hyoka.org/label ja='\u6cd5\u4eba\u756a\u53f7' help.ja='\u56fd\u7a0e\u5e81\u304c\u6307\u5b9a\u3059\u308b13\u6841\u306e\u6cd5\u4eba\u756a\u53f7\u3002'"
	 * @generated
	 */
	String getCorporateNumber();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Organization#getCorporateNumber <em>Corporate Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Corporate Number</em>' attribute.
	 * @see #getCorporateNumber()
	 * @generated
	 */
	void setCorporateNumber(String value);

	/**
	 * Returns the value of the '<em><b>Ror</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Research Organization Registry identifier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ror</em>' attribute.
	 * @see #setRor(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getOrganization_Ror()
	 * @model annotation="https://hyoka.org/label ja='ROR' help.ja='\u7814\u7a76\u6a5f\u95a2\u306e\u56fd\u969b\u7684\u306a\u767b\u9332\u7c3f\u3067\u3042\u308bROR\u306e\u8b58\u5225\u5b50\u3002'"
	 * @generated
	 */
	String getRor();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Organization#getRor <em>Ror</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ror</em>' attribute.
	 * @see #getRor()
	 * @generated
	 */
	void setRor(String value);

	/**
	 * Returns the value of the '<em><b>Country</b></em>' attribute.
	 * The default value is <code>"JP"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 3166-1 code.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Country</em>' attribute.
	 * @see #setCountry(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getOrganization_Country()
	 * @model default="JP"
	 *        annotation="https://hyoka.org/label ja='\u56fd' help.ja='\u56fd\u540d\u30b3\u30fc\u30c9\uff08ISO 3166-1\uff09\u3002\u65e5\u672c\u306fJP\u3002'"
	 * @generated
	 */
	String getCountry();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Organization#getCountry <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Country</em>' attribute.
	 * @see #getCountry()
	 * @generated
	 */
	void setCountry(String value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is a part of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(Organization)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getOrganization_Parent()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u4e0a\u4f4d\u6a5f\u95a2' help.ja='\u3053\u306e\u6a5f\u95a2\u304c\u5c5e\u3059\u308b\u6a5f\u95a2\u3002'"
	 * @generated
	 */
	Organization getParent();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Organization#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Organization value);

	/**
	 * Returns the value of the '<em><b>Successor Of</b></em>' reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Organization}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it came from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Successor Of</em>' reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getOrganization_SuccessorOf()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u524d\u8eab' help.ja='\u7d71\u5408\u3084\u6539\u7d44\u306e\u524d\u306e\u6a5f\u95a2\u3002'"
	 * @generated
	 */
	EList<Organization> getSuccessorOf();

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is, as registered or printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getOrganization_Address()
	 * @model annotation="https://hyoka.org/label ja='\u6240\u5728\u5730' help.ja='\u767b\u8a18\u307e\u305f\u306f\u8cc7\u6599\u306b\u8a18\u8f09\u3055\u308c\u305f\u6240\u5728\u5730\u3002'"
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Organization#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Legal Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its legal form, in the words of the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Legal Form</em>' attribute.
	 * @see #setLegalForm(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getOrganization_LegalForm()
	 * @model annotation="https://hyoka.org/label ja='\u6cd5\u4eba\u7a2e\u5225' help.ja='\u6cd5\u4eba\u7a2e\u5225\u3002\u8cc7\u6599\u306e\u8a00\u8449\u306e\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\u3002'"
	 * @generated
	 */
	String getLegalForm();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Organization#getLegalForm <em>Legal Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Legal Form</em>' attribute.
	 * @see #getLegalForm()
	 * @generated
	 */
	void setLegalForm(String value);

	/**
	 * Returns the value of the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its place in the official order of ministries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rank</em>' attribute.
	 * @see #setRank(Integer)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getOrganization_Rank()
	 * @model annotation="https://hyoka.org/label ja='\u5efa\u5236\u9806' help.ja='\u5e9c\u7701\u5e81\u306e\u5efa\u5236\u9806\u306e\u756a\u53f7\u3002'"
	 * @generated
	 */
	Integer getRank();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Organization#getRank <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rank</em>' attribute.
	 * @see #getRank()
	 * @generated
	 */
	void setRank(Integer value);

} // Organization

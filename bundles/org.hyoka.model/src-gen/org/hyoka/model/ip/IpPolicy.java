/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip;

import org.eclipse.emf.common.util.EList;

import org.hyoka.model.hyoka.AttachedDocument;
import org.hyoka.model.hyoka.Fact;
import org.hyoka.model.hyoka.Organization;

import org.hyoka.model.time.DatePoint;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Policy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A policy on who may use which results.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.ip.IpPolicy#getAdoptedBy <em>Adopted By</em>}</li>
 *   <li>{@link org.hyoka.model.ip.IpPolicy#getAdoptedOn <em>Adopted On</em>}</li>
 *   <li>{@link org.hyoka.model.ip.IpPolicy#getCovers <em>Covers</em>}</li>
 *   <li>{@link org.hyoka.model.ip.IpPolicy#getClauses <em>Clauses</em>}</li>
 *   <li>{@link org.hyoka.model.ip.IpPolicy#getDocuments <em>Documents</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.ip.IpPackage#getIpPolicy()
 * @model annotation="https://hyoka.org/label ja='\u77e5\u8ca1\u30de\u30cd\u30b8\u30e1\u30f3\u30c8\u57fa\u672c\u65b9\u91dd'"
 * @generated
 */
public interface IpPolicy extends Fact {
	/**
	 * Returns the value of the '<em><b>Adopted By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who adopted it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Adopted By</em>' reference.
	 * @see #setAdoptedBy(Organization)
	 * @see org.hyoka.model.ip.IpPackage#getIpPolicy_AdoptedBy()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u7b56\u5b9a\u8005' help.ja='\u57fa\u672c\u65b9\u91dd\u3092\u7b56\u5b9a\u3057\u305f\u6a5f\u95a2\u3002'"
	 * @generated
	 */
	Organization getAdoptedBy();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.IpPolicy#getAdoptedBy <em>Adopted By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Adopted By</em>' reference.
	 * @see #getAdoptedBy()
	 * @generated
	 */
	void setAdoptedBy(Organization value);

	/**
	 * Returns the value of the '<em><b>Adopted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Adopted On</em>' attribute.
	 * @see #setAdoptedOn(DatePoint)
	 * @see org.hyoka.model.ip.IpPackage#getIpPolicy_AdoptedOn()
	 * @model dataType="org.hyoka.model.hyoka.DatePoint"
	 *        annotation="https://hyoka.org/label ja='\u7b56\u5b9a\u6642\u671f' help.ja='\u57fa\u672c\u65b9\u91dd\u3092\u7b56\u5b9a\u3057\u305f\u6642\u671f\u3002'"
	 * @generated
	 */
	DatePoint getAdoptedOn();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.IpPolicy#getAdoptedOn <em>Adopted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Adopted On</em>' attribute.
	 * @see #getAdoptedOn()
	 * @generated
	 */
	void setAdoptedOn(DatePoint value);

	/**
	 * Returns the value of the '<em><b>Covers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it covers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Covers</em>' attribute.
	 * @see #setCovers(String)
	 * @see org.hyoka.model.ip.IpPackage#getIpPolicy_Covers()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u5bfe\u8c61' help.ja='\u57fa\u672c\u65b9\u91dd\u304c\u5bfe\u8c61\u3068\u3059\u308b\u7bc4\u56f2\u3002'"
	 * @generated
	 */
	String getCovers();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.IpPolicy#getCovers <em>Covers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Covers</em>' attribute.
	 * @see #getCovers()
	 * @generated
	 */
	void setCovers(String value);

	/**
	 * Returns the value of the '<em><b>Clauses</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.ip.Clause}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it says on each topic.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clauses</em>' containment reference list.
	 * @see org.hyoka.model.ip.IpPackage#getIpPolicy_Clauses()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u6761\u9805' help.ja='\u5408\u610f\u4e8b\u9805\u3054\u3068\u306e\u57fa\u672c\u65b9\u91dd\u306e\u5b9a\u3081\u3002'"
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
	 * @see org.hyoka.model.ip.IpPackage#getIpPolicy_Documents()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u6587\u66f8' help.ja='\u57fa\u672c\u65b9\u91dd\u3092\u53ce\u3081\u305f\u6dfb\u4ed8\u6587\u66f8\u3002'"
	 * @generated
	 */
	EList<AttachedDocument> getDocuments();

} // IpPolicy

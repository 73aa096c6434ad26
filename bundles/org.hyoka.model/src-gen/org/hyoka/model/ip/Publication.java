/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip;

import org.hyoka.model.hyoka.NamedElement;

import org.hyoka.model.time.DatePoint;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Publication</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A paper; its name is its title.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.ip.Publication#getAuthors <em>Authors</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Publication#getJournal <em>Journal</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Publication#getPublishedOn <em>Published On</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Publication#getDoi <em>Doi</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Publication#isReviewed <em>Reviewed</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.ip.IpPackage#getPublication()
 * @model annotation="https://hyoka.org/label ja='\u8ad6\u6587'"
 * @generated
 */
public interface Publication extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Authors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Authors as printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authors</em>' attribute.
	 * @see #setAuthors(String)
	 * @see org.hyoka.model.ip.IpPackage#getPublication_Authors()
	 * @model annotation="https://hyoka.org/label ja='\u8457\u8005' help.ja='\u8457\u8005\u3002\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\u3002'"
	 * @generated
	 */
	String getAuthors();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Publication#getAuthors <em>Authors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authors</em>' attribute.
	 * @see #getAuthors()
	 * @generated
	 */
	void setAuthors(String value);

	/**
	 * Returns the value of the '<em><b>Journal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Journal</em>' attribute.
	 * @see #setJournal(String)
	 * @see org.hyoka.model.ip.IpPackage#getPublication_Journal()
	 * @model annotation="https://hyoka.org/label ja='\u63b2\u8f09\u8a8c' help.ja='\u8ad6\u6587\u3092\u63b2\u8f09\u3057\u305f\u96d1\u8a8c\u306a\u3069\u3002'"
	 * @generated
	 */
	String getJournal();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Publication#getJournal <em>Journal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Journal</em>' attribute.
	 * @see #getJournal()
	 * @generated
	 */
	void setJournal(String value);

	/**
	 * Returns the value of the '<em><b>Published On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published On</em>' attribute.
	 * @see #setPublishedOn(DatePoint)
	 * @see org.hyoka.model.ip.IpPackage#getPublication_PublishedOn()
	 * @model dataType="org.hyoka.model.hyoka.DatePoint"
	 *        annotation="https://hyoka.org/label ja='\u767a\u884c\u6642\u671f' help.ja='\u8ad6\u6587\u304c\u767a\u884c\u3055\u308c\u305f\u6642\u671f\u3002'"
	 * @generated
	 */
	DatePoint getPublishedOn();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Publication#getPublishedOn <em>Published On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published On</em>' attribute.
	 * @see #getPublishedOn()
	 * @generated
	 */
	void setPublishedOn(DatePoint value);

	/**
	 * Returns the value of the '<em><b>Doi</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * DOI.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Doi</em>' attribute.
	 * @see #setDoi(String)
	 * @see org.hyoka.model.ip.IpPackage#getPublication_Doi()
	 * @model annotation="https://hyoka.org/label ja='DOI' help.ja='\u8ad6\u6587\u306eDOI\u3002'"
	 * @generated
	 */
	String getDoi();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Publication#getDoi <em>Doi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Doi</em>' attribute.
	 * @see #getDoi()
	 * @generated
	 */
	void setDoi(String value);

	/**
	 * Returns the value of the '<em><b>Reviewed</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it was reviewed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviewed</em>' attribute.
	 * @see #setReviewed(boolean)
	 * @see org.hyoka.model.ip.IpPackage#getPublication_Reviewed()
	 * @model default="true"
	 *        annotation="https://hyoka.org/label ja='\u67fb\u8aad' help.ja='\u67fb\u8aad\u3092\u7d4c\u305f\u8ad6\u6587\u304b\u3069\u3046\u304b\u3002'"
	 * @generated
	 */
	boolean isReviewed();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Publication#isReviewed <em>Reviewed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewed</em>' attribute.
	 * @see #isReviewed()
	 * @generated
	 */
	void setReviewed(boolean value);

} // Publication

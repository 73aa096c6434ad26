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
	 * @model annotation="https://hyoka.org/label ja='\u8457\u8005'"
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
	 * @model annotation="https://hyoka.org/label ja='\u63b2\u8f09\u8a8c'"
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
	 *        annotation="https://hyoka.org/label ja='\u767a\u884c\u6642\u671f'"
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
	 * @model annotation="https://hyoka.org/label ja='DOI'"
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
	 *        annotation="https://hyoka.org/label ja='\u67fb\u8aad'"
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

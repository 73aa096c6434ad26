/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip;

import java.math.BigDecimal;

import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Inventor Share</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One owner's share of an invention.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.ip.InventorShare#getPerson <em>Person</em>}</li>
 *   <li>{@link org.hyoka.model.ip.InventorShare#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.hyoka.model.ip.InventorShare#getShare <em>Share</em>}</li>
 *   <li>{@link org.hyoka.model.ip.InventorShare#getParts <em>Parts</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.ip.IpPackage#getInventorShare()
 * @model annotation="https://hyoka.org/label ja='\u6301\u5206'"
 * @generated
 */
public interface InventorShare extends Element {
	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see org.hyoka.model.ip.IpPackage#getInventorShare_Person()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u767a\u660e\u8005' help.ja='\u767a\u660e\u8005\u306e\u6c0f\u540d\u3002'"
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.InventorShare#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Organization</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which institution.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organization</em>' reference.
	 * @see #setOrganization(Organization)
	 * @see org.hyoka.model.ip.IpPackage#getInventorShare_Organization()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u6a5f\u95a2' help.ja='\u6301\u5206\u3092\u6709\u3059\u308b\u6a5f\u95a2\u3002'"
	 * @generated
	 */
	Organization getOrganization();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.InventorShare#getOrganization <em>Organization</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organization</em>' reference.
	 * @see #getOrganization()
	 * @generated
	 */
	void setOrganization(Organization value);

	/**
	 * Returns the value of the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of 1, or of `parts`.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Share</em>' attribute.
	 * @see #setShare(BigDecimal)
	 * @see org.hyoka.model.ip.IpPackage#getInventorShare_Share()
	 * @model annotation="https://hyoka.org/label ja='\u6301\u5206' help.ja='\u5168\u4f53\u30921\u3068\u3059\u308b\u6301\u5206\u3002\u5206\u6bcd\u3092\u5165\u529b\u3057\u305f\u5834\u5408\u306f\u305d\u306e\u5206\u5b50\u3002'"
	 * @generated
	 */
	BigDecimal getShare();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.InventorShare#getShare <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Share</em>' attribute.
	 * @see #getShare()
	 * @generated
	 */
	void setShare(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Parts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of how many parts the share counts, so that a third is exact (1 of 3); empty: the share is of 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parts</em>' attribute.
	 * @see #setParts(Integer)
	 * @see org.hyoka.model.ip.IpPackage#getInventorShare_Parts()
	 * @model annotation="https://hyoka.org/label ja='\u5206\u6bcd' help.ja='\u6301\u5206\u306e\u5206\u6bcd\u30023\u5206\u306e1\u3092\u6b63\u78ba\u306b\u8868\u3059\u306b\u306f3\u3002\u7a7a\u6b04\u306a\u3089\u5168\u4f53\u30921\u3068\u3059\u308b\u3002'"
	 * @generated
	 */
	Integer getParts();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.InventorShare#getParts <em>Parts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parts</em>' attribute.
	 * @see #getParts()
	 * @generated
	 */
	void setParts(Integer value);

} // InventorShare

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip;

import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Organization;

import org.hyoka.model.time.DatePoint;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Product</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A product that came of the undertaking.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.ip.Product#getCompany <em>Company</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Product#getSince <em>Since</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Product#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.ip.IpPackage#getProduct()
 * @model annotation="https://hyoka.org/label ja='\u88fd\u54c1'"
 * @generated
 */
public interface Product extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Company</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who sells it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Company</em>' reference.
	 * @see #setCompany(Organization)
	 * @see org.hyoka.model.ip.IpPackage#getProduct_Company()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u4f01\u696d' help.ja='\u88fd\u54c1\u3092\u8ca9\u58f2\u3059\u308b\u4f01\u696d\u3002'"
	 * @generated
	 */
	Organization getCompany();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Product#getCompany <em>Company</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Company</em>' reference.
	 * @see #getCompany()
	 * @generated
	 */
	void setCompany(Organization value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Since when.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(DatePoint)
	 * @see org.hyoka.model.ip.IpPackage#getProduct_Since()
	 * @model dataType="org.hyoka.model.hyoka.DatePoint"
	 *        annotation="https://hyoka.org/label ja='\u767a\u58f2\u6642\u671f' help.ja='\u88fd\u54c1\u306e\u767a\u58f2\u6642\u671f\u3002'"
	 * @generated
	 */
	DatePoint getSince();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Product#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(DatePoint value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.hyoka.model.ip.IpPackage#getProduct_Text()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u5185\u5bb9' help.ja='\u88fd\u54c1\u306e\u5185\u5bb9\u3002'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Product#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // Product

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip;

import java.time.LocalDate;

import org.hyoka.model.hyoka.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Filing</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An application for a patent.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.ip.Filing#getRoute <em>Route</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Filing#getCountry <em>Country</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Filing#getNumber <em>Number</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Filing#getFiledOn <em>Filed On</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Filing#getPublishedOn <em>Published On</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Filing#getRegisteredOn <em>Registered On</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Filing#getRegistrationNumber <em>Registration Number</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Filing#getEndedOn <em>Ended On</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Filing#getState <em>State</em>}</li>
 *   <li>{@link org.hyoka.model.ip.Filing#getFamily <em>Family</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.ip.IpPackage#getFiling()
 * @model annotation="https://hyoka.org/label ja='\u51fa\u9858'"
 * @generated
 */
public interface Filing extends Element {
	/**
	 * Returns the value of the '<em><b>Route</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.ip.FilingRoute}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Domestic, foreign or PCT.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Route</em>' attribute.
	 * @see org.hyoka.model.ip.FilingRoute
	 * @see #setRoute(FilingRoute)
	 * @see org.hyoka.model.ip.IpPackage#getFiling_Route()
	 * @model annotation="https://hyoka.org/label ja='\u7d4c\u8def' help.ja='\u56fd\u5185\u3001\u56fd\u5916\u3001PCT\u306e\u5225\u3002'"
	 * @generated
	 */
	FilingRoute getRoute();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Filing#getRoute <em>Route</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Route</em>' attribute.
	 * @see org.hyoka.model.ip.FilingRoute
	 * @see #getRoute()
	 * @generated
	 */
	void setRoute(FilingRoute value);

	/**
	 * Returns the value of the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 3166-1 code, or WO.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Country</em>' attribute.
	 * @see #setCountry(String)
	 * @see org.hyoka.model.ip.IpPackage#getFiling_Country()
	 * @model annotation="https://hyoka.org/label ja='\u56fd' help.ja='\u51fa\u9858\u5148\u306e\u56fd\u540d\u30b3\u30fc\u30c9\uff08ISO 3166-1\uff09\u3002PCT\u51fa\u9858\u306fWO\u3002'"
	 * @generated
	 */
	String getCountry();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Filing#getCountry <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Country</em>' attribute.
	 * @see #getCountry()
	 * @generated
	 */
	void setCountry(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Application number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.hyoka.model.ip.IpPackage#getFiling_Number()
	 * @model annotation="https://hyoka.org/label ja='\u756a\u53f7' help.ja='\u51fa\u9858\u756a\u53f7\u3002'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Filing#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Filed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When filed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Filed On</em>' attribute.
	 * @see #setFiledOn(LocalDate)
	 * @see org.hyoka.model.ip.IpPackage#getFiling_FiledOn()
	 * @model dataType="org.hyoka.model.hyoka.Date"
	 *        annotation="https://hyoka.org/label ja='\u51fa\u9858\u65e5' help.ja='\u51fa\u9858\u3057\u305f\u65e5\u3002'"
	 * @generated
	 */
	LocalDate getFiledOn();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Filing#getFiledOn <em>Filed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filed On</em>' attribute.
	 * @see #getFiledOn()
	 * @generated
	 */
	void setFiledOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Published On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When published.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published On</em>' attribute.
	 * @see #setPublishedOn(LocalDate)
	 * @see org.hyoka.model.ip.IpPackage#getFiling_PublishedOn()
	 * @model dataType="org.hyoka.model.hyoka.Date"
	 *        annotation="https://hyoka.org/label ja='\u516c\u958b\u65e5' help.ja='\u51fa\u9858\u304c\u516c\u958b\u3055\u308c\u305f\u65e5\u3002'"
	 * @generated
	 */
	LocalDate getPublishedOn();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Filing#getPublishedOn <em>Published On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published On</em>' attribute.
	 * @see #getPublishedOn()
	 * @generated
	 */
	void setPublishedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Registered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When registered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Registered On</em>' attribute.
	 * @see #setRegisteredOn(LocalDate)
	 * @see org.hyoka.model.ip.IpPackage#getFiling_RegisteredOn()
	 * @model dataType="org.hyoka.model.hyoka.Date"
	 *        annotation="https://hyoka.org/label ja='\u767b\u9332\u65e5' help.ja='\u6a29\u5229\u304c\u767b\u9332\u3055\u308c\u305f\u65e5\u3002'"
	 * @generated
	 */
	LocalDate getRegisteredOn();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Filing#getRegisteredOn <em>Registered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Registered On</em>' attribute.
	 * @see #getRegisteredOn()
	 * @generated
	 */
	void setRegisteredOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Registration Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the right.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Registration Number</em>' attribute.
	 * @see #setRegistrationNumber(String)
	 * @see org.hyoka.model.ip.IpPackage#getFiling_RegistrationNumber()
	 * @model annotation="https://hyoka.org/label ja='\u767b\u9332\u756a\u53f7' help.ja='\u6a29\u5229\u306e\u767b\u9332\u756a\u53f7\u3002'"
	 * @generated
	 */
	String getRegistrationNumber();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Filing#getRegistrationNumber <em>Registration Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Registration Number</em>' attribute.
	 * @see #getRegistrationNumber()
	 * @generated
	 */
	void setRegistrationNumber(String value);

	/**
	 * Returns the value of the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the application or right ended: refused, withdrawn, renounced, expired.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ended On</em>' attribute.
	 * @see #setEndedOn(LocalDate)
	 * @see org.hyoka.model.ip.IpPackage#getFiling_EndedOn()
	 * @model dataType="org.hyoka.model.hyoka.Date"
	 *        annotation="https://hyoka.org/label ja='\u6d88\u6ec5\u65e5' help.ja='\u62d2\u7d76\u3001\u53d6\u4e0b\u3052\u3001\u653e\u68c4\u3001\u6e80\u4e86\u306b\u3088\u308a\u51fa\u9858\u307e\u305f\u306f\u6a29\u5229\u304c\u7d42\u308f\u3063\u305f\u65e5\u3002'"
	 * @generated
	 */
	LocalDate getEndedOn();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Filing#getEndedOn <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ended On</em>' attribute.
	 * @see #getEndedOn()
	 * @generated
	 */
	void setEndedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.ip.FilingState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.hyoka.model.ip.FilingState
	 * @see #setState(FilingState)
	 * @see org.hyoka.model.ip.IpPackage#getFiling_State()
	 * @model annotation="https://hyoka.org/label ja='\u72b6\u614b' help.ja='\u6e96\u5099\u4e2d\u3001\u51fa\u9858\u3001\u516c\u958b\u3001\u767b\u9332\u306a\u3069\u306e\u5225\u3002'"
	 * @generated
	 */
	FilingState getState();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Filing#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.hyoka.model.ip.FilingState
	 * @see #getState()
	 * @generated
	 */
	void setState(FilingState value);

	/**
	 * Returns the value of the '<em><b>Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Patent family.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Family</em>' attribute.
	 * @see #setFamily(String)
	 * @see org.hyoka.model.ip.IpPackage#getFiling_Family()
	 * @model annotation="https://hyoka.org/label ja='\u30d5\u30a1\u30df\u30ea\u30fc' help.ja='\u5c5e\u3059\u308b\u30d1\u30c6\u30f3\u30c8\u30d5\u30a1\u30df\u30ea\u30fc\u3002'"
	 * @generated
	 */
	String getFamily();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.Filing#getFamily <em>Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Family</em>' attribute.
	 * @see #getFamily()
	 * @generated
	 */
	void setFamily(String value);

} // Filing

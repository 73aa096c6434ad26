/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Subsidy Rate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What share of which costs is paid.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.SubsidyRate#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.SubsidyRate#getRate <em>Rate</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.SubsidyRate#getCeiling <em>Ceiling</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.SubsidyRate#getUrl <em>Url</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getSubsidyRate()
 * @model annotation="https://hyoka.org/label ja='\u88dc\u52a9\u7387\u7b49'"
 * @generated
 */
public interface SubsidyRate extends Element {
	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is subsidised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getSubsidyRate_Subject()
	 * @model annotation="https://hyoka.org/label ja='\u88dc\u52a9\u5bfe\u8c61' help.ja='\u88dc\u52a9\u306e\u5bfe\u8c61\u3002'"
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.SubsidyRate#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The share, in the words of the source, such as 1/2 or a fixed amount.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rate</em>' attribute.
	 * @see #setRate(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getSubsidyRate_Rate()
	 * @model annotation="https://hyoka.org/label ja='\u88dc\u52a9\u7387' help.ja='\u88dc\u52a9\u7387\u3002\u8cc7\u6599\u306e\u8a00\u8449\u306e\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\u3002\u4f8b\uff1a1/2\u3001\u5b9a\u984d\u3002'"
	 * @generated
	 */
	String getRate();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.SubsidyRate#getRate <em>Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rate</em>' attribute.
	 * @see #getRate()
	 * @generated
	 */
	void setRate(String value);

	/**
	 * Returns the value of the '<em><b>Ceiling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The most that is paid.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ceiling</em>' attribute.
	 * @see #setCeiling(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getSubsidyRate_Ceiling()
	 * @model annotation="https://hyoka.org/label ja='\u88dc\u52a9\u4e0a\u9650\u7b49' help.ja='\u88dc\u52a9\u306e\u4e0a\u9650\u306a\u3069\u3002'"
	 * @generated
	 */
	String getCeiling();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.SubsidyRate#getCeiling <em>Ceiling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ceiling</em>' attribute.
	 * @see #getCeiling()
	 * @generated
	 */
	void setCeiling(String value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the rate is published.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getSubsidyRate_Url()
	 * @model annotation="https://hyoka.org/label ja='URL' help.ja='\u88dc\u52a9\u7387\u3092\u516c\u8868\u3057\u3066\u3044\u308bURL\u3002'"
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.SubsidyRate#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

} // SubsidyRate

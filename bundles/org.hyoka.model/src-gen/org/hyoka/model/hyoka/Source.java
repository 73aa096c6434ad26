/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.hyoka.model.time.DatePoint;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A document or page that figures or facts come from.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Source#getPublisher <em>Publisher</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Source#getPublishedOn <em>Published On</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Source#getUrl <em>Url</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Source#isProcessed <em>Processed</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getSource()
 * @model annotation="https://hyoka.org/label ja='\u51fa\u5178'"
 * @generated
 */
public interface Source extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Publisher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who issued it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Publisher</em>' attribute.
	 * @see #setPublisher(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getSource_Publisher()
	 * @model annotation="https://hyoka.org/label ja='\u767a\u884c\u8005' help.ja='\u6587\u66f8\u3092\u767a\u884c\u3057\u305f\u6a5f\u95a2\u3002'"
	 * @generated
	 */
	String getPublisher();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Source#getPublisher <em>Publisher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Publisher</em>' attribute.
	 * @see #getPublisher()
	 * @generated
	 */
	void setPublisher(String value);

	/**
	 * Returns the value of the '<em><b>Published On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published On</em>' attribute.
	 * @see #setPublishedOn(DatePoint)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getSource_PublishedOn()
	 * @model dataType="org.hyoka.model.hyoka.DatePoint"
	 *        annotation="https://hyoka.org/label ja='\u767a\u884c\u6642\u671f' help.ja='\u6587\u66f8\u304c\u767a\u884c\u3055\u308c\u305f\u6642\u671f\u3002'"
	 * @generated
	 */
	DatePoint getPublishedOn();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Source#getPublishedOn <em>Published On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published On</em>' attribute.
	 * @see #getPublishedOn()
	 * @generated
	 */
	void setPublishedOn(DatePoint value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it can be read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getSource_Url()
	 * @model annotation="https://hyoka.org/label ja='URL' help.ja='\u6587\u66f8\u3092\u95b2\u89a7\u3067\u304d\u308bURL\u3002'"
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Source#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Processed</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the dossier's authors made the figure from it (をもとに作成).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Processed</em>' attribute.
	 * @see #setProcessed(boolean)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getSource_Processed()
	 * @model default="false"
	 *        annotation="https://hyoka.org/label ja='\u4f5c\u6210\u30fb\u52a0\u5de5' help.ja='\u51fa\u5178\u306e\u5185\u5bb9\u3092\u52a0\u5de5\u3057\u3066\u4f5c\u6210\u3057\u305f\u304b\u3069\u3046\u304b\uff08\u300c\uff5e\u3092\u3082\u3068\u306b\u4f5c\u6210\u300d\u3068\u5370\u5237\uff09\u3002'"
	 * @generated
	 */
	boolean isProcessed();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Source#isProcessed <em>Processed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Processed</em>' attribute.
	 * @see #isProcessed()
	 * @generated
	 */
	void setProcessed(boolean value);

} // Source

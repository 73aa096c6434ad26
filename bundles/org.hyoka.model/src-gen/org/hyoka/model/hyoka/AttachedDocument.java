/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attached Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A file kept in the dossier.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.AttachedDocument#getEntry <em>Entry</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.AttachedDocument#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.AttachedDocument#isConfidential <em>Confidential</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getAttachedDocument()
 * @model annotation="https://hyoka.org/label ja='\u6dfb\u4ed8\u6587\u66f8'"
 * @generated
 */
public interface AttachedDocument extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Entry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the entry in the dossier file, below `documents/`.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entry</em>' attribute.
	 * @see #setEntry(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAttachedDocument_Entry()
	 * @model required="true"
	 *        annotation="https://hyoka.org/label ja='\u683c\u7d0d\u540d' help.ja='\u8a55\u4fa1\u8cc7\u6599\u306e\u30d5\u30a1\u30a4\u30eb\u3067\u306e\u683c\u7d0d\u5148\u306e\u540d\u524d\uff08documents/ \u306e\u4e0b\uff09\u3002'"
	 * @generated
	 */
	String getEntry();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.AttachedDocument#getEntry <em>Entry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entry</em>' attribute.
	 * @see #getEntry()
	 * @generated
	 */
	void setEntry(String value);

	/**
	 * Returns the value of the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Media type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Media Type</em>' attribute.
	 * @see #setMediaType(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAttachedDocument_MediaType()
	 * @model annotation="https://hyoka.org/label ja='\u5f62\u5f0f' help.ja='\u6587\u66f8\u306e\u5f62\u5f0f\uff08MIME\u30bf\u30a4\u30d7\uff09\u3002\u4f8b\uff1aapplication/pdf\u3002'"
	 * @generated
	 */
	String getMediaType();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.AttachedDocument#getMediaType <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Type</em>' attribute.
	 * @see #getMediaType()
	 * @generated
	 */
	void setMediaType(String value);

	/**
	 * Returns the value of the '<em><b>Confidential</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Left out of exports unless chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidential</em>' attribute.
	 * @see #setConfidential(boolean)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAttachedDocument_Confidential()
	 * @model default="false"
	 *        annotation="https://hyoka.org/label ja='\u975e\u516c\u958b' help.ja='\u975e\u516c\u958b\u3068\u3059\u308b\u3002\u66f8\u304d\u51fa\u3057\u306b\u306f\u3001\u9078\u3070\u306a\u3044\u9650\u308a\u542b\u3081\u306a\u3044\u3002'"
	 * @generated
	 */
	boolean isConfidential();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.AttachedDocument#isConfidential <em>Confidential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidential</em>' attribute.
	 * @see #isConfidential()
	 * @generated
	 */
	void setConfidential(boolean value);

} // AttachedDocument

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.time.LocalDateTime;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Chapter Review</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How far the review of one chapter is, who said so and when. It is for the people at work, and in no report and no evaluator's package.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.ChapterReview#getChapter <em>Chapter</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ChapterReview#getUndertaking <em>Undertaking</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ChapterReview#getState <em>State</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ChapterReview#getBy <em>By</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ChapterReview#getAt <em>At</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ChapterReview#getNext <em>Next</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ChapterReview#getFingerprint <em>Fingerprint</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getChapterReview()
 * @model annotation="https://hyoka.org/label ja='\u7ae0\u306e\u5be9\u67fb'"
 * @generated
 */
public interface ChapterReview extends Element {
	/**
	 * Returns the value of the '<em><b>Chapter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key of the chapter, such as money.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chapter</em>' attribute.
	 * @see #setChapter(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getChapterReview_Chapter()
	 * @model required="true"
	 *        annotation="https://hyoka.org/label ja='\u7ae0' help.ja='\u8a55\u4fa1\u8cc7\u6599\u306e\u3069\u306e\u7ae0\u304b\u3002\u7ae0\u3092\u8868\u3059\u8a18\u53f7\u3067\u8a18\u9332\u3059\u308b\u3002'"
	 * @generated
	 */
	String getChapter();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ChapterReview#getChapter <em>Chapter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chapter</em>' attribute.
	 * @see #getChapter()
	 * @generated
	 */
	void setChapter(String value);

	/**
	 * Returns the value of the '<em><b>Undertaking</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose chapter it is; empty for a chapter of the dossier as a whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Undertaking</em>' reference.
	 * @see #setUndertaking(Undertaking)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getChapterReview_Undertaking()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u4e8b\u696d' help.ja='\u3069\u306e\u4e8b\u696d\u306e\u7ae0\u304b\u3002\u8a55\u4fa1\u8cc7\u6599\u5168\u4f53\u306e\u7ae0\u3067\u306f\u7a7a\u6b04\u3002'"
	 * @generated
	 */
	Undertaking getUndertaking();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ChapterReview#getUndertaking <em>Undertaking</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Undertaking</em>' reference.
	 * @see #getUndertaking()
	 * @generated
	 */
	void setUndertaking(Undertaking value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"DRAFT"</code>.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.ReviewState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.hyoka.model.hyoka.ReviewState
	 * @see #setState(ReviewState)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getChapterReview_State()
	 * @model default="DRAFT"
	 *        annotation="https://hyoka.org/label ja='\u72b6\u614b' help.ja='\u4f5c\u6210\u4e2d\u3001\u78ba\u8a8d\u5f85\u3061\u3001\u627f\u8a8d\u6e08\u306e\u5225\u3002'"
	 * @generated
	 */
	ReviewState getState();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ChapterReview#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.hyoka.model.hyoka.ReviewState
	 * @see #getState()
	 * @generated
	 */
	void setState(ReviewState value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who brought it there, by name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getChapterReview_By()
	 * @model annotation="https://hyoka.org/label ja='\u8a18\u9332\u3057\u305f\u4eba' en='Set by' help.ja='\u3053\u306e\u72b6\u614b\u306b\u3057\u305f\u4eba\u306e\u6c0f\u540d\u3002'"
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ChapterReview#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When that was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(LocalDateTime)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getChapterReview_At()
	 * @model dataType="org.hyoka.model.hyoka.DateTime"
	 *        annotation="https://hyoka.org/label ja='\u65e5\u6642' en='Set at' help.ja='\u3053\u306e\u72b6\u614b\u306b\u3057\u305f\u65e5\u6642\u3002'"
	 * @generated
	 */
	LocalDateTime getAt();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ChapterReview#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Next</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who is to look at it next, by name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next</em>' attribute.
	 * @see #setNext(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getChapterReview_Next()
	 * @model annotation="https://hyoka.org/label ja='\u6b21\u306e\u62c5\u5f53\u8005' help.ja='\u6b21\u306b\u78ba\u8a8d\u3059\u308b\u4eba\u306e\u6c0f\u540d\u3002'"
	 * @generated
	 */
	String getNext();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ChapterReview#getNext <em>Next</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next</em>' attribute.
	 * @see #getNext()
	 * @generated
	 */
	void setNext(String value);

	/**
	 * Returns the value of the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Digest of what the chapter said when it was approved. Another one now means that it was changed after that.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fingerprint</em>' attribute.
	 * @see #setFingerprint(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getChapterReview_Fingerprint()
	 * @model annotation="https://hyoka.org/label ja='\u7167\u5408\u5024' help.ja='\u627f\u8a8d\u3057\u305f\u3068\u304d\u306e\u7ae0\u306e\u5185\u5bb9\u304b\u3089\u6c42\u3081\u305f\u7167\u5408\u5024\u3002\u305d\u306e\u5f8c\u306b\u5185\u5bb9\u304c\u5909\u308f\u308b\u3068\u4e00\u81f4\u3057\u306a\u304f\u306a\u308b\u3002'"
	 * @generated
	 */
	String getFingerprint();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ChapterReview#getFingerprint <em>Fingerprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fingerprint</em>' attribute.
	 * @see #getFingerprint()
	 * @generated
	 */
	void setFingerprint(String value);

} // ChapterReview

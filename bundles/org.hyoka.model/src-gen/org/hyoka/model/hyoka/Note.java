/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.time.LocalDateTime;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A remark, such as a footnote of the source, what another place prints of the same fact, or a comment of one who works on the dossier.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Note#getText <em>Text</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Note#getPlace <em>Place</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Note#isPrinted <em>Printed</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Note#getState <em>State</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Note#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Note#getWrittenAt <em>Written At</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Note#getField <em>Field</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Note#getQuoted <em>Quoted</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Note#getResolvedBy <em>Resolved By</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Note#getResolvedAt <em>Resolved At</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getNote()
 * @model annotation="https://hyoka.org/label ja='\u6ce8\u8a18'"
 * @generated
 */
public interface Note extends Element {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The remark.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getNote_Text()
	 * @model dataType="org.hyoka.model.hyoka.Markdown" required="true"
	 *        annotation="https://hyoka.org/label ja='\u672c\u6587' help.ja='\u6ce8\u8a18\u306e\u672c\u6587\u3002'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Note#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands or what it refers to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getNote_Place()
	 * @model annotation="https://hyoka.org/label ja='\u7b87\u6240' help.ja='\u6ce8\u8a18\u306e\u3042\u308b\u7b87\u6240\u3001\u307e\u305f\u306f\u6ce8\u8a18\u304c\u6307\u3059\u7b87\u6240\u3002'"
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Note#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Printed</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the report prints it below its table or section.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Printed</em>' attribute.
	 * @see #setPrinted(boolean)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getNote_Printed()
	 * @model default="false"
	 *        annotation="https://hyoka.org/label ja='\u5370\u5237\u3059\u308b' help.ja='\u5831\u544a\u66f8\u306e\u8868\u3084\u7bc0\u306e\u4e0b\u306b\u6ce8\u8a18\u3092\u5370\u5237\u3059\u308b\u304b\u3069\u3046\u304b\u3002'"
	 * @generated
	 */
	boolean isPrinted();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Note#isPrinted <em>Printed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Printed</em>' attribute.
	 * @see #isPrinted()
	 * @generated
	 */
	void setPrinted(boolean value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.CommentState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is a note, or a comment that is open or resolved. The notes of a comment are its answers, in their order. A comment is never printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.hyoka.model.hyoka.CommentState
	 * @see #setState(CommentState)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getNote_State()
	 * @model annotation="https://hyoka.org/label ja='\u72b6\u614b' help.ja='\u899a\u3048\u66f8\u304d\u304b\u3001\u672a\u89e3\u6c7a\u307e\u305f\u306f\u89e3\u6c7a\u6e08\u306e\u30b3\u30e1\u30f3\u30c8\u304b\u3002\u30b3\u30e1\u30f3\u30c8\u306f\u5370\u5237\u3057\u306a\u3044\u3002'"
	 * @generated
	 */
	CommentState getState();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Note#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.hyoka.model.hyoka.CommentState
	 * @see #getState()
	 * @generated
	 */
	void setState(CommentState value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who wrote it, by name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getNote_Author()
	 * @model annotation="https://hyoka.org/label ja='\u8a18\u5165\u8005' help.ja='\u30b3\u30e1\u30f3\u30c8\u3092\u66f8\u3044\u305f\u4eba\u306e\u6c0f\u540d\u3002'"
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Note#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

	/**
	 * Returns the value of the '<em><b>Written At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Written At</em>' attribute.
	 * @see #setWrittenAt(LocalDateTime)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getNote_WrittenAt()
	 * @model dataType="org.hyoka.model.hyoka.DateTime"
	 *        annotation="https://hyoka.org/label ja='\u8a18\u5165\u65e5\u6642' en='Written at' help.ja='\u30b3\u30e1\u30f3\u30c8\u3092\u66f8\u3044\u305f\u65e5\u6642\u3002'"
	 * @generated
	 */
	LocalDateTime getWrittenAt();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Note#getWrittenAt <em>Written At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Written At</em>' attribute.
	 * @see #getWrittenAt()
	 * @generated
	 */
	void setWrittenAt(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the feature of its object that it is about; empty where it is about the object as a whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Field</em>' attribute.
	 * @see #setField(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getNote_Field()
	 * @model annotation="https://hyoka.org/label ja='\u5bfe\u8c61\u306e\u6b04' help.ja='\u30b3\u30e1\u30f3\u30c8\u304c\u6307\u3059\u6b04\u306e\u540d\u524d\u3002\u9805\u76ee\u5168\u4f53\u3092\u6307\u3059\u5834\u5408\u306f\u7a7a\u6b04\u3002'"
	 * @generated
	 */
	String getField();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Note#getField <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field</em>' attribute.
	 * @see #getField()
	 * @generated
	 */
	void setField(String value);

	/**
	 * Returns the value of the '<em><b>Quoted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words of the field that it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quoted</em>' attribute.
	 * @see #setQuoted(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getNote_Quoted()
	 * @model annotation="https://hyoka.org/label ja='\u5bfe\u8c61\u306e\u8a9e\u53e5' help.ja='\u30b3\u30e1\u30f3\u30c8\u304c\u6307\u3059\u8a9e\u53e5\u3002\u6b04\u5168\u4f53\u3092\u6307\u3059\u5834\u5408\u306f\u7a7a\u6b04\u3002'"
	 * @generated
	 */
	String getQuoted();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Note#getQuoted <em>Quoted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quoted</em>' attribute.
	 * @see #getQuoted()
	 * @generated
	 */
	void setQuoted(String value);

	/**
	 * Returns the value of the '<em><b>Resolved By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who resolved it, by name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resolved By</em>' attribute.
	 * @see #setResolvedBy(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getNote_ResolvedBy()
	 * @model annotation="https://hyoka.org/label ja='\u89e3\u6c7a\u3057\u305f\u4eba' en='Resolved by' help.ja='\u30b3\u30e1\u30f3\u30c8\u3092\u89e3\u6c7a\u6e08\u306b\u3057\u305f\u4eba\u306e\u6c0f\u540d\u3002'"
	 * @generated
	 */
	String getResolvedBy();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Note#getResolvedBy <em>Resolved By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resolved By</em>' attribute.
	 * @see #getResolvedBy()
	 * @generated
	 */
	void setResolvedBy(String value);

	/**
	 * Returns the value of the '<em><b>Resolved At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was resolved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resolved At</em>' attribute.
	 * @see #setResolvedAt(LocalDateTime)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getNote_ResolvedAt()
	 * @model dataType="org.hyoka.model.hyoka.DateTime"
	 *        annotation="https://hyoka.org/label ja='\u89e3\u6c7a\u65e5\u6642' en='Resolved at' help.ja='\u30b3\u30e1\u30f3\u30c8\u3092\u89e3\u6c7a\u6e08\u306b\u3057\u305f\u65e5\u6642\u3002'"
	 * @generated
	 */
	LocalDateTime getResolvedAt();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Note#getResolvedAt <em>Resolved At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resolved At</em>' attribute.
	 * @see #getResolvedAt()
	 * @generated
	 */
	void setResolvedAt(LocalDateTime value);

} // Note

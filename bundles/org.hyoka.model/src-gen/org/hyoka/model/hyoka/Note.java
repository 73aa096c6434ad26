/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A remark, such as a footnote of the source or what another place prints of the same fact.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Note#getText <em>Text</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Note#getPlace <em>Place</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Note#isPrinted <em>Printed</em>}</li>
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

} // Note

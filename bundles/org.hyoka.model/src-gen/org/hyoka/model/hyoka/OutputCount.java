/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Output Count</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One count.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.OutputCount#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.OutputCount#getLabel <em>Label</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.OutputCount#getValue <em>Value</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.OutputCount#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getOutputCount()
 * @model annotation="https://hyoka.org/label ja='\u4ef6\u6570'"
 * @generated
 */
public interface OutputCount extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.OutputCountKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is counted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.OutputCountKind
	 * @see #setKind(OutputCountKind)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getOutputCount_Kind()
	 * @model annotation="https://hyoka.org/label ja='\u7a2e\u985e'"
	 * @generated
	 */
	OutputCountKind getKind();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.OutputCount#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.OutputCountKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(OutputCountKind value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Printed label, where it differs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getOutputCount_Label()
	 * @model annotation="https://hyoka.org/label ja='\u8868\u8a18'"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.OutputCount#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many; empty: only words. なし is 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(Integer)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getOutputCount_Value()
	 * @model annotation="https://hyoka.org/label ja='\u4ef6\u6570'"
	 * @generated
	 */
	Integer getValue();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.OutputCount#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Integer value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words, such as a contribution to a standard.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getOutputCount_Text()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u8a18\u8f09'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.OutputCount#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // OutputCount

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
	 * @model annotation="https://hyoka.org/label ja='\u7a2e\u985e' help.ja='\u8ad6\u6587\u3001\u56fd\u5185\u7279\u8a31\u51fa\u9858\u3001\u6a19\u6e96\u5316\u306a\u3069\u3001\u6570\u3048\u305f\u3082\u306e\u306e\u7a2e\u985e\u3002'"
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
	 * @model annotation="https://hyoka.org/label ja='\u8868\u8a18' help.ja='\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u898b\u51fa\u3057\u3002\u7a2e\u985e\u306e\u540d\u79f0\u3068\u7570\u306a\u308b\u5834\u5408\u306b\u5165\u529b\u3059\u308b\u3002'"
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
	 * @model annotation="https://hyoka.org/label ja='\u4ef6\u6570' help.ja='\u4ef6\u6570\u3002\u300c\u306a\u3057\u300d\u306f0\u3002\u8a00\u8449\u306b\u3088\u308b\u8a18\u8f09\u3060\u3051\u306e\u5834\u5408\u306f\u7a7a\u6b04\u3002'"
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
	 *        annotation="https://hyoka.org/label ja='\u8a18\u8f09' help.ja='\u8a00\u8449\u306b\u3088\u308b\u8a18\u8f09\u3002\u4f8b\uff1a\u56fd\u969b\u6a19\u6e96\u3078\u306e\u5bc4\u4e0e\u306e\u5185\u5bb9\u3002'"
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

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Program Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A program, project or scheme, inside the dossier or outside.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.ProgramNode#getCode <em>Code</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ProgramNode#getPeriod <em>Period</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getProgramNode()
 * @model abstract="true"
 *        annotation="https://hyoka.org/label ja='\u4e8b\u696d\u30fb\u95a2\u9023\u4e8b\u696d'"
 * @generated
 */
public interface ProgramNode extends Fact {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Letter or number it goes by, such as A.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getProgramNode_Code()
	 * @model annotation="https://hyoka.org/label ja='\u8a18\u53f7' help.ja='\u4e8b\u696d\u3092\u793a\u3059\u6587\u5b57\u3084\u756a\u53f7\u3002\u4f8b\uff1aA\u3002'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ProgramNode#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Period</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it runs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period</em>' containment reference.
	 * @see #setPeriod(Period)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getProgramNode_Period()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u5b9f\u65bd\u6642\u671f' help.ja='\u4e8b\u696d\u3092\u5b9f\u65bd\u3059\u308b\u5e74\u5ea6\u306e\u7bc4\u56f2\u3002'"
	 * @generated
	 */
	Period getPeriod();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ProgramNode#getPeriod <em>Period</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period</em>' containment reference.
	 * @see #getPeriod()
	 * @generated
	 */
	void setPeriod(Period value);

} // ProgramNode

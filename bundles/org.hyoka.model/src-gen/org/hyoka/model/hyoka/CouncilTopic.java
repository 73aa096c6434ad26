/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Council Topic</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A topic a council gives priority (当面優先して議論する課題).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.CouncilTopic#getNumber <em>Number</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.CouncilTopic#getDescription <em>Description</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.CouncilTopic#getMeasures <em>Measures</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getCouncilTopic()
 * @model annotation="https://hyoka.org/label ja='\u4f1a\u8b70\u306e\u8ab2\u984c'"
 * @generated
 */
public interface CouncilTopic extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCouncilTopic_Number()
	 * @model annotation="https://hyoka.org/label ja='\u756a\u53f7' help.ja='\u8ab2\u984c\u306e\u756a\u53f7\u3002'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.CouncilTopic#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCouncilTopic_Description()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u5185\u5bb9' help.ja='\u4f1a\u8b70\u304c\u6c42\u3081\u3066\u3044\u308b\u5185\u5bb9\u3002'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.CouncilTopic#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Measures</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.CouncilMeasure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What ministries do about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measures</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCouncilTopic_Measures()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u53d6\u7d44' help.ja='\u8ab2\u984c\u306b\u5bfe\u3059\u308b\u5e9c\u7701\u3084\u4e8b\u696d\u306e\u53d6\u7d44\u3002'"
	 * @generated
	 */
	EList<CouncilMeasure> getMeasures();

} // CouncilTopic

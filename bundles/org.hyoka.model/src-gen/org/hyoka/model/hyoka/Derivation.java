/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Derivation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A figure derived from cited assumptions (rule 13).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Derivation#getExpression <em>Expression</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Derivation#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Derivation#getText <em>Text</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Derivation#getAssumptions <em>Assumptions</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getDerivation()
 * @model annotation="https://hyoka.org/label ja='\u8a66\u7b97'"
 * @generated
 */
public interface Derivation extends Fact {
	/**
	 * Returns the value of the '<em><b>Expression</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Arithmetic over the assumptions' symbols with + - * / ( ), such as `market * share / cost`.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expression</em>' attribute.
	 * @see #setExpression(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDerivation_Expression()
	 * @model required="true"
	 *        annotation="https://hyoka.org/label ja='\u8a08\u7b97\u5f0f'"
	 * @generated
	 */
	String getExpression();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Derivation#getExpression <em>Expression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expression</em>' attribute.
	 * @see #getExpression()
	 * @generated
	 */
	void setExpression(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of the result.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(Unit)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDerivation_Unit()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u5358\u4f4d'"
	 * @generated
	 */
	Unit getUnit();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Derivation#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(Unit value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it shows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDerivation_Text()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u8aac\u660e'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Derivation#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Assumptions</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Assumption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The values it rests on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assumptions</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDerivation_Assumptions()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u524d\u63d0'"
	 * @generated
	 */
	EList<Assumption> getAssumptions();

} // Derivation

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
 * A figure derived from cited assumptions, so that it can be computed again.
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
	 *        annotation="https://hyoka.org/label ja='\u8a08\u7b97\u5f0f' help.ja='\u524d\u63d0\u306e\u8a18\u53f7\u3068 + - * / ( ) \u306b\u3088\u308b\u8a08\u7b97\u5f0f\u3002\u4f8b\uff1amarket * share / cost\u3002'"
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
	 *        annotation="https://hyoka.org/label ja='\u5358\u4f4d' help.ja='\u8a66\u7b97\u7d50\u679c\u306e\u5358\u4f4d\u3002'"
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
	 *        annotation="https://hyoka.org/label ja='\u8aac\u660e' help.ja='\u8a66\u7b97\u304c\u793a\u3059\u3053\u3068\u306e\u8aac\u660e\u3002'"
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
	 *        annotation="https://hyoka.org/label ja='\u524d\u63d0' help.ja='\u8a66\u7b97\u306e\u524d\u63d0\u3068\u306a\u308b\u3001\u51fa\u5178\u306e\u3042\u308b\u5024\u3002'"
	 * @generated
	 */
	EList<Assumption> getAssumptions();

} // Derivation

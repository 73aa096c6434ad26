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
 *   <li>{@link org.hyoka.model.hyoka.Derivation#isPrinted <em>Printed</em>}</li>
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

	/**
	 * Returns the value of the '<em><b>Printed</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the report prints the assumptions, the formula and the result as a table. Otherwise it is a working note, and only checked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Printed</em>' attribute.
	 * @see #setPrinted(boolean)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDerivation_Printed()
	 * @model default="false"
	 *        annotation="https://hyoka.org/label ja='\u5831\u544a\u66f8\u306b\u5370\u5237\u3059\u308b' help.ja='\u524d\u63d0\u3001\u8a08\u7b97\u5f0f\u3001\u7d50\u679c\u3092\u5831\u544a\u66f8\u306b\u8868\u3068\u3057\u3066\u5370\u5237\u3059\u308b\u304b\u3069\u3046\u304b\u3002\u9078\u3070\u306a\u3044\u5834\u5408\u306f\u4f5c\u696d\u7528\u306e\u8a18\u9332\u3068\u3057\u3001\u70b9\u691c\u306b\u3060\u3051\u4f7f\u3046\u3002'"
	 * @generated
	 */
	boolean isPrinted();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Derivation#isPrinted <em>Printed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Printed</em>' attribute.
	 * @see #isPrinted()
	 * @generated
	 */
	void setPrinted(boolean value);

} // Derivation

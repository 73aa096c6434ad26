/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Budget</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Money of an undertaking per fiscal year.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Budget#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Budget#getEntries <em>Entries</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Budget#getFootnote <em>Footnote</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Budget#getLines <em>Lines</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getBudget()
 * @model annotation="https://hyoka.org/label ja='\u57f7\u884c\u984d\u30fb\u4e88\u7b97\u984d'"
 * @generated
 */
public interface Budget extends Fact {
	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of all amounts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(Unit)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBudget_Unit()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u5358\u4f4d' help.ja='\u91d1\u984d\u3059\u3079\u3066\u306b\u5171\u901a\u306e\u5358\u4f4d\u3002'"
	 * @generated
	 */
	Unit getUnit();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Budget#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(Unit value);

	/**
	 * Returns the value of the '<em><b>Entries</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.BudgetEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One per fiscal year and kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entries</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBudget_Entries()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u5e74\u5ea6\u5225' help.ja='\u5e74\u5ea6\u3068\u7a2e\u5225\u3054\u3068\u306e\u91d1\u984d\u3002'"
	 * @generated
	 */
	EList<BudgetEntry> getEntries();

	/**
	 * Returns the value of the '<em><b>Footnote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Printed note.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Footnote</em>' attribute.
	 * @see #setFootnote(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBudget_Footnote()
	 * @model annotation="https://hyoka.org/label ja='\u6ce8' help.ja='\u8868\u306e\u4e0b\u306b\u5370\u5237\u3059\u308b\u6ce8\u3002'"
	 * @generated
	 */
	String getFootnote();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Budget#getFootnote <em>Footnote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Footnote</em>' attribute.
	 * @see #getFootnote()
	 * @generated
	 */
	void setFootnote(String value);

	/**
	 * Returns the value of the '<em><b>Lines</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.BudgetLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The items of the state's budget from which the money comes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lines</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getBudget_Lines()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u6b73\u51fa\u4e88\u7b97\u9805\u76ee' help.ja='\u56fd\u306e\u6b73\u51fa\u4e88\u7b97\u306e\u9805\u30fb\u76ee\u3054\u3068\u306e\u91d1\u984d\u3002'"
	 * @generated
	 */
	EList<BudgetLine> getLines();

} // Budget

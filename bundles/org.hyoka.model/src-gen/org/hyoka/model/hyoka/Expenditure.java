/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

import org.hyoka.model.time.FiscalYear;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Expenditure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * To whom the money of one fiscal year went: the state pays blocks of payees, and these may pay others.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Expenditure#getYear <em>Year</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Expenditure#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Expenditure#getBlocks <em>Blocks</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Expenditure#getLinks <em>Links</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Expenditure#getOverheads <em>Overheads</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Expenditure#getFootnote <em>Footnote</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getExpenditure()
 * @model annotation="https://hyoka.org/label ja='\u652f\u51fa'"
 * @generated
 */
public interface Expenditure extends Fact {
	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In which year the money was spent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(FiscalYear)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getExpenditure_Year()
	 * @model dataType="org.hyoka.model.hyoka.FiscalYear" required="true"
	 *        annotation="https://hyoka.org/label ja='\u5e74\u5ea6' help.ja='\u652f\u51fa\u3057\u305f\u5e74\u5ea6\u3002'"
	 * @generated
	 */
	FiscalYear getYear();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Expenditure#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(FiscalYear value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of all its amounts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(Unit)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getExpenditure_Unit()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u5358\u4f4d' help.ja='\u91d1\u984d\u306e\u5358\u4f4d\u3002'"
	 * @generated
	 */
	Unit getUnit();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Expenditure#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(Unit value);

	/**
	 * Returns the value of the '<em><b>Blocks</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.PayeeBlock}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Groups of payees with the same part in the program.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blocks</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getExpenditure_Blocks()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u652f\u51fa\u5148\u30d6\u30ed\u30c3\u30af' help.ja='\u540c\u3058\u5f79\u5272\u3092\u6301\u3064\u652f\u51fa\u5148\u306e\u307e\u3068\u307e\u308a\u3002'"
	 * @generated
	 */
	EList<PayeeBlock> getBlocks();

	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.BlockLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who pays whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getExpenditure_Links()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u8cc7\u91d1\u306e\u6d41\u308c' help.ja='\u3069\u306e\u30d6\u30ed\u30c3\u30af\u304b\u3089\u3069\u306e\u30d6\u30ed\u30c3\u30af\u3078\u8cc7\u91d1\u304c\u6d41\u308c\u308b\u304b\u3002'"
	 * @generated
	 */
	EList<BlockLink> getLinks();

	/**
	 * Returns the value of the '<em><b>Overheads</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.ExpenseItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the state spends itself on running the program.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Overheads</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getExpenditure_Overheads()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u56fd\u81ea\u3089\u304c\u652f\u51fa\u3059\u308b\u9593\u63a5\u7d4c\u8cbb' help.ja='\u56fd\u304c\u81ea\u3089\u652f\u51fa\u3059\u308b\u9593\u63a5\u7d4c\u8cbb\uff08\u65c5\u8cbb\u3001\u8af8\u8b1d\u91d1\u306a\u3069\uff09\u3002'"
	 * @generated
	 */
	EList<ExpenseItem> getOverheads();

	/**
	 * Returns the value of the '<em><b>Footnote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Printed below.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Footnote</em>' attribute.
	 * @see #setFootnote(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getExpenditure_Footnote()
	 * @model annotation="https://hyoka.org/label ja='\u811a\u6ce8' help.ja='\u8868\u306e\u4e0b\u306b\u5370\u5237\u3059\u308b\u6ce8\u8a18\u3002'"
	 * @generated
	 */
	String getFootnote();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Expenditure#getFootnote <em>Footnote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Footnote</em>' attribute.
	 * @see #getFootnote()
	 * @generated
	 */
	void setFootnote(String value);

} // Expenditure

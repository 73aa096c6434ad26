/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Allocation Table</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Allocations of one undertaking; their sums are computed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.AllocationTable#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.AllocationTable#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.AllocationTable#getAllocations <em>Allocations</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.AllocationTable#getFootnote <em>Footnote</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getAllocationTable()
 * @model annotation="https://hyoka.org/label ja='\u8cc7\u91d1\u914d\u5206\u8868'"
 * @generated
 */
public interface AllocationTable extends Fact {
	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of all amounts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(Unit)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAllocationTable_Unit()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u5358\u4f4d' help.ja='\u8868\u306e\u91d1\u984d\u3059\u3079\u3066\u306b\u5171\u901a\u306e\u5358\u4f4d\u3002'"
	 * @generated
	 */
	Unit getUnit();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.AllocationTable#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(Unit value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"ALLOCATED"</code>.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.MoneyKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the amounts are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.MoneyKind
	 * @see #setKind(MoneyKind)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAllocationTable_Kind()
	 * @model default="ALLOCATED"
	 *        annotation="https://hyoka.org/label ja='\u7a2e\u5225' help.ja='\u8868\u306e\u91d1\u984d\u306e\u7a2e\u5225\u3002\u5951\u7d04\u984d\u3001\u57f7\u884c\u984d\u3001\u914d\u5206\u984d\u306a\u3069\u3002'"
	 * @generated
	 */
	MoneyKind getKind();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.AllocationTable#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.MoneyKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(MoneyKind value);

	/**
	 * Returns the value of the '<em><b>Allocations</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Allocation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One per item and fiscal year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Allocations</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAllocationTable_Allocations()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u914d\u5206' help.ja='\u7814\u7a76\u958b\u767a\u9805\u76ee\u3068\u5e74\u5ea6\u3054\u3068\u306e\u914d\u5206\u984d\u3002'"
	 * @generated
	 */
	EList<Allocation> getAllocations();

	/**
	 * Returns the value of the '<em><b>Footnote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Printed note, such as ※調整費を除く.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Footnote</em>' attribute.
	 * @see #setFootnote(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAllocationTable_Footnote()
	 * @model annotation="https://hyoka.org/label ja='\u6ce8' help.ja='\u8868\u306e\u4e0b\u306b\u5370\u5237\u3059\u308b\u6ce8\u3002\u4f8b\uff1a\u203b\u8abf\u6574\u8cbb\u3092\u9664\u304f\u3002'"
	 * @generated
	 */
	String getFootnote();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.AllocationTable#getFootnote <em>Footnote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Footnote</em>' attribute.
	 * @see #getFootnote()
	 * @generated
	 */
	void setFootnote(String value);

} // AllocationTable

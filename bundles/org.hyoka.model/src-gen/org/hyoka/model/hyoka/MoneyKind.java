/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Money Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an amount is; amounts of different kinds are not compared without an explanation.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.hyoka.HyokaPackage#getMoneyKind()
 * @model annotation="https://hyoka.org/label ja='\u91d1\u984d\u306e\u7a2e\u5225'"
 * @generated
 */
public enum MoneyKind implements Enumerator {
	/**
	 * The '<em><b>UNSPECIFIED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "UNSPECIFIED", "UNSPECIFIED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>INITIAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Initial budget.
	 * <!-- end-model-doc -->
	 * @see #INITIAL_VALUE
	 * @generated
	 * @ordered
	 */
	INITIAL(1, "INITIAL", "INITIAL"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SUPPLEMENTARY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Supplementary budget.
	 * <!-- end-model-doc -->
	 * @see #SUPPLEMENTARY_VALUE
	 * @generated
	 * @ordered
	 */
	SUPPLEMENTARY(2, "SUPPLEMENTARY", "SUPPLEMENTARY"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ADJUSTMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Adjustment funds.
	 * <!-- end-model-doc -->
	 * @see #ADJUSTMENT_VALUE
	 * @generated
	 * @ordered
	 */
	ADJUSTMENT(3, "ADJUSTMENT", "ADJUSTMENT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CARRIED IN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Carried in from the year before.
	 * <!-- end-model-doc -->
	 * @see #CARRIED_IN_VALUE
	 * @generated
	 * @ordered
	 */
	CARRIED_IN(4, "CARRIED_IN", "CARRIED_IN"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CARRIED OUT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Carried out to the next year: reduces what the year may spend, whether it is written as 40 or as -40.
	 * <!-- end-model-doc -->
	 * @see #CARRIED_OUT_VALUE
	 * @generated
	 * @ordered
	 */
	CARRIED_OUT(5, "CARRIED_OUT", "CARRIED_OUT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>RESERVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reserve funds.
	 * <!-- end-model-doc -->
	 * @see #RESERVE_VALUE
	 * @generated
	 * @ordered
	 */
	RESERVE(6, "RESERVE", "RESERVE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>TOTAL BUDGET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Budget in total.
	 * <!-- end-model-doc -->
	 * @see #TOTAL_BUDGET_VALUE
	 * @generated
	 * @ordered
	 */
	TOTAL_BUDGET(7, "TOTAL_BUDGET", "TOTAL_BUDGET"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CONTRACTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Contracted.
	 * <!-- end-model-doc -->
	 * @see #CONTRACTED_VALUE
	 * @generated
	 * @ordered
	 */
	CONTRACTED(8, "CONTRACTED", "CONTRACTED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>EXECUTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Executed.
	 * <!-- end-model-doc -->
	 * @see #EXECUTED_VALUE
	 * @generated
	 * @ordered
	 */
	EXECUTED(9, "EXECUTED", "EXECUTED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>REQUESTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Requested.
	 * <!-- end-model-doc -->
	 * @see #REQUESTED_VALUE
	 * @generated
	 * @ordered
	 */
	REQUESTED(10, "REQUESTED", "REQUESTED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ALLOCATED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Allocated to research items.
	 * <!-- end-model-doc -->
	 * @see #ALLOCATED_VALUE
	 * @generated
	 * @ordered
	 */
	ALLOCATED(11, "ALLOCATED", "ALLOCATED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ADDITIONAL REQUEST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is wished for beyond the request (要望額).
	 * <!-- end-model-doc -->
	 * @see #ADDITIONAL_REQUEST_VALUE
	 * @generated
	 * @ordered
	 */
	ADDITIONAL_REQUEST(12, "ADDITIONAL_REQUEST", "ADDITIONAL_REQUEST"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>UNSPECIFIED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model annotation="https://hyoka.org/label ja='\u672a\u8a18\u5165' en='Not stated'"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>INITIAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Initial budget.
	 * <!-- end-model-doc -->
	 * @see #INITIAL
	 * @model annotation="https://hyoka.org/label ja='\u5f53\u521d\u4e88\u7b97' en='Initial budget'"
	 * @generated
	 * @ordered
	 */
	public static final int INITIAL_VALUE = 1;

	/**
	 * The '<em><b>SUPPLEMENTARY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Supplementary budget.
	 * <!-- end-model-doc -->
	 * @see #SUPPLEMENTARY
	 * @model annotation="https://hyoka.org/label ja='\u88dc\u6b63\u4e88\u7b97' en='Supplementary budget'"
	 * @generated
	 * @ordered
	 */
	public static final int SUPPLEMENTARY_VALUE = 2;

	/**
	 * The '<em><b>ADJUSTMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Adjustment funds.
	 * <!-- end-model-doc -->
	 * @see #ADJUSTMENT
	 * @model annotation="https://hyoka.org/label ja='\u8abf\u6574\u8cbb' en='Adjustment funds'"
	 * @generated
	 * @ordered
	 */
	public static final int ADJUSTMENT_VALUE = 3;

	/**
	 * The '<em><b>CARRIED IN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Carried in from the year before.
	 * <!-- end-model-doc -->
	 * @see #CARRIED_IN
	 * @model annotation="https://hyoka.org/label ja='\u524d\u5e74\u5ea6\u7e70\u8d8a'"
	 * @generated
	 * @ordered
	 */
	public static final int CARRIED_IN_VALUE = 4;

	/**
	 * The '<em><b>CARRIED OUT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Carried out to the next year: reduces what the year may spend, whether it is written as 40 or as -40.
	 * <!-- end-model-doc -->
	 * @see #CARRIED_OUT
	 * @model annotation="https://hyoka.org/label ja='\u7fcc\u5e74\u5ea6\u7e70\u8d8a'"
	 * @generated
	 * @ordered
	 */
	public static final int CARRIED_OUT_VALUE = 5;

	/**
	 * The '<em><b>RESERVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reserve funds.
	 * <!-- end-model-doc -->
	 * @see #RESERVE
	 * @model annotation="https://hyoka.org/label ja='\u4e88\u5099\u8cbb'"
	 * @generated
	 * @ordered
	 */
	public static final int RESERVE_VALUE = 6;

	/**
	 * The '<em><b>TOTAL BUDGET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Budget in total.
	 * <!-- end-model-doc -->
	 * @see #TOTAL_BUDGET
	 * @model annotation="https://hyoka.org/label ja='\u4e88\u7b97\u984d\u8a08'"
	 * @generated
	 * @ordered
	 */
	public static final int TOTAL_BUDGET_VALUE = 7;

	/**
	 * The '<em><b>CONTRACTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Contracted.
	 * <!-- end-model-doc -->
	 * @see #CONTRACTED
	 * @model annotation="https://hyoka.org/label ja='\u5951\u7d04\u984d'"
	 * @generated
	 * @ordered
	 */
	public static final int CONTRACTED_VALUE = 8;

	/**
	 * The '<em><b>EXECUTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Executed.
	 * <!-- end-model-doc -->
	 * @see #EXECUTED
	 * @model annotation="https://hyoka.org/label ja='\u57f7\u884c\u984d'"
	 * @generated
	 * @ordered
	 */
	public static final int EXECUTED_VALUE = 9;

	/**
	 * The '<em><b>REQUESTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Requested.
	 * <!-- end-model-doc -->
	 * @see #REQUESTED
	 * @model annotation="https://hyoka.org/label ja='\u8981\u6c42\u984d'"
	 * @generated
	 * @ordered
	 */
	public static final int REQUESTED_VALUE = 10;

	/**
	 * The '<em><b>ALLOCATED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Allocated to research items.
	 * <!-- end-model-doc -->
	 * @see #ALLOCATED
	 * @model annotation="https://hyoka.org/label ja='\u914d\u5206\u984d'"
	 * @generated
	 * @ordered
	 */
	public static final int ALLOCATED_VALUE = 11;

	/**
	 * The '<em><b>ADDITIONAL REQUEST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is wished for beyond the request (要望額).
	 * <!-- end-model-doc -->
	 * @see #ADDITIONAL_REQUEST
	 * @model annotation="https://hyoka.org/label ja='\u8981\u671b\u984d'"
	 * @generated
	 * @ordered
	 */
	public static final int ADDITIONAL_REQUEST_VALUE = 12;

	/**
	 * An array of all the '<em><b>Money Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MoneyKind[] VALUES_ARRAY =
		new MoneyKind[] {
			UNSPECIFIED,
			INITIAL,
			SUPPLEMENTARY,
			ADJUSTMENT,
			CARRIED_IN,
			CARRIED_OUT,
			RESERVE,
			TOTAL_BUDGET,
			CONTRACTED,
			EXECUTED,
			REQUESTED,
			ALLOCATED,
			ADDITIONAL_REQUEST,
		};

	/**
	 * A public read-only list of all the '<em><b>Money Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MoneyKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Money Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MoneyKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MoneyKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Money Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MoneyKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MoneyKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Money Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MoneyKind get(int value) {
		switch (value) {
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case INITIAL_VALUE: return INITIAL;
			case SUPPLEMENTARY_VALUE: return SUPPLEMENTARY;
			case ADJUSTMENT_VALUE: return ADJUSTMENT;
			case CARRIED_IN_VALUE: return CARRIED_IN;
			case CARRIED_OUT_VALUE: return CARRIED_OUT;
			case RESERVE_VALUE: return RESERVE;
			case TOTAL_BUDGET_VALUE: return TOTAL_BUDGET;
			case CONTRACTED_VALUE: return CONTRACTED;
			case EXECUTED_VALUE: return EXECUTED;
			case REQUESTED_VALUE: return REQUESTED;
			case ALLOCATED_VALUE: return ALLOCATED;
			case ADDITIONAL_REQUEST_VALUE: return ADDITIONAL_REQUEST;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private MoneyKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //MoneyKind

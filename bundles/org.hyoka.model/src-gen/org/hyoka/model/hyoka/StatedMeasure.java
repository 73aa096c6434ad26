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
 * A representation of the literals of the enumeration '<em><b>Stated Measure</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Which computed or kept value a stated figure speaks of.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.hyoka.HyokaPackage#getStatedMeasure()
 * @model annotation="https://hyoka.org/label ja='\u516c\u8868\u5024\u306e\u9805\u76ee'"
 * @generated
 */
public enum StatedMeasure implements Enumerator {
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
	 * The '<em><b>ITEM TOTAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The total of one research item over the years.
	 * <!-- end-model-doc -->
	 * @see #ITEM_TOTAL_VALUE
	 * @generated
	 * @ordered
	 */
	ITEM_TOTAL(1, "ITEM_TOTAL", "ITEM_TOTAL"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>YEAR TOTAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The total of one fiscal year over the items.
	 * <!-- end-model-doc -->
	 * @see #YEAR_TOTAL_VALUE
	 * @generated
	 * @ordered
	 */
	YEAR_TOTAL(2, "YEAR_TOTAL", "YEAR_TOTAL"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>GRAND TOTAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The total of the whole table.
	 * <!-- end-model-doc -->
	 * @see #GRAND_TOTAL_VALUE
	 * @generated
	 * @ordered
	 */
	GRAND_TOTAL(3, "GRAND_TOTAL", "GRAND_TOTAL"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>YEAR AMOUNT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The amount of one fiscal year.
	 * <!-- end-model-doc -->
	 * @see #YEAR_AMOUNT_VALUE
	 * @generated
	 * @ordered
	 */
	YEAR_AMOUNT(4, "YEAR_AMOUNT", "YEAR_AMOUNT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>TOTAL EXECUTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Total executed or contracted.
	 * <!-- end-model-doc -->
	 * @see #TOTAL_EXECUTED_VALUE
	 * @generated
	 * @ordered
	 */
	TOTAL_EXECUTED(5, "TOTAL_EXECUTED", "TOTAL_EXECUTED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>TOTAL BUDGET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Total budget.
	 * <!-- end-model-doc -->
	 * @see #TOTAL_BUDGET_VALUE
	 * @generated
	 * @ordered
	 */
	TOTAL_BUDGET(6, "TOTAL_BUDGET", "TOTAL_BUDGET"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>MEAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The mean of a criterion.
	 * <!-- end-model-doc -->
	 * @see #MEAN_VALUE
	 * @generated
	 * @ordered
	 */
	MEAN(7, "MEAN", "MEAN"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>VALUE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value of a target, actual or count.
	 * <!-- end-model-doc -->
	 * @see #VALUE_VALUE
	 * @generated
	 * @ordered
	 */
	VALUE(8, "VALUE", "VALUE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>DUE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The year or date of a target or evaluation.
	 * <!-- end-model-doc -->
	 * @see #DUE_VALUE
	 * @generated
	 * @ordered
	 */
	DUE(9, "DUE", "DUE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>RATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A rate of achievement, in percent.
	 * <!-- end-model-doc -->
	 * @see #RATE_VALUE
	 * @generated
	 * @ordered
	 */
	RATE(10, "RATE", "RATE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>COUNT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A number of things, such as parties or themes.
	 * <!-- end-model-doc -->
	 * @see #COUNT_VALUE
	 * @generated
	 * @ordered
	 */
	COUNT(11, "COUNT", "COUNT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>DURATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A length of time, in years.
	 * <!-- end-model-doc -->
	 * @see #DURATION_VALUE
	 * @generated
	 * @ordered
	 */
	DURATION(12, "DURATION", "DURATION"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>DERIVED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The result of a derivation.
	 * <!-- end-model-doc -->
	 * @see #DERIVED_VALUE
	 * @generated
	 * @ordered
	 */
	DERIVED(13, "DERIVED", "DERIVED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>TEXT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words, compared as they stand.
	 * <!-- end-model-doc -->
	 * @see #TEXT_VALUE
	 * @generated
	 * @ordered
	 */
	TEXT(14, "TEXT", "TEXT"); //$NON-NLS-1$ //$NON-NLS-2$

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
	 * The '<em><b>ITEM TOTAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The total of one research item over the years.
	 * <!-- end-model-doc -->
	 * @see #ITEM_TOTAL
	 * @model annotation="https://hyoka.org/label ja='\u9805\u76ee\u8a08'"
	 * @generated
	 * @ordered
	 */
	public static final int ITEM_TOTAL_VALUE = 1;

	/**
	 * The '<em><b>YEAR TOTAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The total of one fiscal year over the items.
	 * <!-- end-model-doc -->
	 * @see #YEAR_TOTAL
	 * @model annotation="https://hyoka.org/label ja='\u5e74\u5ea6\u8a08'"
	 * @generated
	 * @ordered
	 */
	public static final int YEAR_TOTAL_VALUE = 2;

	/**
	 * The '<em><b>GRAND TOTAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The total of the whole table.
	 * <!-- end-model-doc -->
	 * @see #GRAND_TOTAL
	 * @model annotation="https://hyoka.org/label ja='\u7dcf\u8a08'"
	 * @generated
	 * @ordered
	 */
	public static final int GRAND_TOTAL_VALUE = 3;

	/**
	 * The '<em><b>YEAR AMOUNT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The amount of one fiscal year.
	 * <!-- end-model-doc -->
	 * @see #YEAR_AMOUNT
	 * @model annotation="https://hyoka.org/label ja='\u5e74\u5ea6\u306e\u91d1\u984d'"
	 * @generated
	 * @ordered
	 */
	public static final int YEAR_AMOUNT_VALUE = 4;

	/**
	 * The '<em><b>TOTAL EXECUTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Total executed or contracted.
	 * <!-- end-model-doc -->
	 * @see #TOTAL_EXECUTED
	 * @model annotation="https://hyoka.org/label ja='\u7dcf\u57f7\u884c\u984d'"
	 * @generated
	 * @ordered
	 */
	public static final int TOTAL_EXECUTED_VALUE = 5;

	/**
	 * The '<em><b>TOTAL BUDGET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Total budget.
	 * <!-- end-model-doc -->
	 * @see #TOTAL_BUDGET
	 * @model annotation="https://hyoka.org/label ja='\u7dcf\u4e88\u7b97\u984d'"
	 * @generated
	 * @ordered
	 */
	public static final int TOTAL_BUDGET_VALUE = 6;

	/**
	 * The '<em><b>MEAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The mean of a criterion.
	 * <!-- end-model-doc -->
	 * @see #MEAN
	 * @model annotation="https://hyoka.org/label ja='\u8a55\u70b9\u5e73\u5747'"
	 * @generated
	 * @ordered
	 */
	public static final int MEAN_VALUE = 7;

	/**
	 * The '<em><b>VALUE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value of a target, actual or count.
	 * <!-- end-model-doc -->
	 * @see #VALUE
	 * @model annotation="https://hyoka.org/label ja='\u5024'"
	 * @generated
	 * @ordered
	 */
	public static final int VALUE_VALUE = 8;

	/**
	 * The '<em><b>DUE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The year or date of a target or evaluation.
	 * <!-- end-model-doc -->
	 * @see #DUE
	 * @model annotation="https://hyoka.org/label ja='\u671f\u9650' en='Date'"
	 * @generated
	 * @ordered
	 */
	public static final int DUE_VALUE = 9;

	/**
	 * The '<em><b>RATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A rate of achievement, in percent.
	 * <!-- end-model-doc -->
	 * @see #RATE
	 * @model annotation="https://hyoka.org/label ja='\u9054\u6210\u5ea6'"
	 * @generated
	 * @ordered
	 */
	public static final int RATE_VALUE = 10;

	/**
	 * The '<em><b>COUNT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A number of things, such as parties or themes.
	 * <!-- end-model-doc -->
	 * @see #COUNT
	 * @model annotation="https://hyoka.org/label ja='\u6570' en='Number'"
	 * @generated
	 * @ordered
	 */
	public static final int COUNT_VALUE = 11;

	/**
	 * The '<em><b>DURATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A length of time, in years.
	 * <!-- end-model-doc -->
	 * @see #DURATION
	 * @model annotation="https://hyoka.org/label ja='\u671f\u9593'"
	 * @generated
	 * @ordered
	 */
	public static final int DURATION_VALUE = 12;

	/**
	 * The '<em><b>DERIVED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The result of a derivation.
	 * <!-- end-model-doc -->
	 * @see #DERIVED
	 * @model annotation="https://hyoka.org/label ja='\u8a66\u7b97\u5024' en='Derived value'"
	 * @generated
	 * @ordered
	 */
	public static final int DERIVED_VALUE = 13;

	/**
	 * The '<em><b>TEXT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words, compared as they stand.
	 * <!-- end-model-doc -->
	 * @see #TEXT
	 * @model annotation="https://hyoka.org/label ja='\u8a18\u8f09' en='Wording'"
	 * @generated
	 * @ordered
	 */
	public static final int TEXT_VALUE = 14;

	/**
	 * An array of all the '<em><b>Stated Measure</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final StatedMeasure[] VALUES_ARRAY =
		new StatedMeasure[] {
			UNSPECIFIED,
			ITEM_TOTAL,
			YEAR_TOTAL,
			GRAND_TOTAL,
			YEAR_AMOUNT,
			TOTAL_EXECUTED,
			TOTAL_BUDGET,
			MEAN,
			VALUE,
			DUE,
			RATE,
			COUNT,
			DURATION,
			DERIVED,
			TEXT,
		};

	/**
	 * A public read-only list of all the '<em><b>Stated Measure</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<StatedMeasure> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Stated Measure</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StatedMeasure get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StatedMeasure result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Stated Measure</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StatedMeasure getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StatedMeasure result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Stated Measure</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StatedMeasure get(int value) {
		switch (value) {
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case ITEM_TOTAL_VALUE: return ITEM_TOTAL;
			case YEAR_TOTAL_VALUE: return YEAR_TOTAL;
			case GRAND_TOTAL_VALUE: return GRAND_TOTAL;
			case YEAR_AMOUNT_VALUE: return YEAR_AMOUNT;
			case TOTAL_EXECUTED_VALUE: return TOTAL_EXECUTED;
			case TOTAL_BUDGET_VALUE: return TOTAL_BUDGET;
			case MEAN_VALUE: return MEAN;
			case VALUE_VALUE: return VALUE;
			case DUE_VALUE: return DUE;
			case RATE_VALUE: return RATE;
			case COUNT_VALUE: return COUNT;
			case DURATION_VALUE: return DURATION;
			case DERIVED_VALUE: return DERIVED;
			case TEXT_VALUE: return TEXT;
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
	private StatedMeasure(int value, String name, String literal) {
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
	
} //StatedMeasure

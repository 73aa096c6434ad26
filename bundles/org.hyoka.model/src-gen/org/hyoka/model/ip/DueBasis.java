/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Due Basis</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a due date follows from the event.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.ip.IpPackage#getDueBasis()
 * @model annotation="https://hyoka.org/label ja='\u671f\u9650\u306e\u5b9a\u3081\u65b9'"
 * @generated
 */
public enum DueBasis implements Enumerator {
	/**
	 * The '<em><b>CALENDAR DAYS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * So many calendar days after.
	 * <!-- end-model-doc -->
	 * @see #CALENDAR_DAYS_VALUE
	 * @generated
	 * @ordered
	 */
	CALENDAR_DAYS(0, "CALENDAR_DAYS", "CALENDAR_DAYS"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>WORKING DAYS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * So many working days after.
	 * <!-- end-model-doc -->
	 * @see #WORKING_DAYS_VALUE
	 * @generated
	 * @ordered
	 */
	WORKING_DAYS(1, "WORKING_DAYS", "WORKING_DAYS"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>MONTHS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * So many months after.
	 * <!-- end-model-doc -->
	 * @see #MONTHS_VALUE
	 * @generated
	 * @ordered
	 */
	MONTHS(2, "MONTHS", "MONTHS"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>YEARLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every year after.
	 * <!-- end-model-doc -->
	 * @see #YEARLY_VALUE
	 * @generated
	 * @ordered
	 */
	YEARLY(3, "YEARLY", "YEARLY"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>WITHOUT DELAY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Without delay.
	 * <!-- end-model-doc -->
	 * @see #WITHOUT_DELAY_VALUE
	 * @generated
	 * @ordered
	 */
	WITHOUT_DELAY(4, "WITHOUT_DELAY", "WITHOUT_DELAY"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>BEFORE ACT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Before the act.
	 * <!-- end-model-doc -->
	 * @see #BEFORE_ACT_VALUE
	 * @generated
	 * @ordered
	 */
	BEFORE_ACT(5, "BEFORE_ACT", "BEFORE_ACT"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CALENDAR DAYS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * So many calendar days after.
	 * <!-- end-model-doc -->
	 * @see #CALENDAR_DAYS
	 * @model annotation="https://hyoka.org/label ja='\u66a6\u65e5'"
	 * @generated
	 * @ordered
	 */
	public static final int CALENDAR_DAYS_VALUE = 0;

	/**
	 * The '<em><b>WORKING DAYS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * So many working days after.
	 * <!-- end-model-doc -->
	 * @see #WORKING_DAYS
	 * @model annotation="https://hyoka.org/label ja='\u55b6\u696d\u65e5'"
	 * @generated
	 * @ordered
	 */
	public static final int WORKING_DAYS_VALUE = 1;

	/**
	 * The '<em><b>MONTHS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * So many months after.
	 * <!-- end-model-doc -->
	 * @see #MONTHS
	 * @model annotation="https://hyoka.org/label ja='\u6708'"
	 * @generated
	 * @ordered
	 */
	public static final int MONTHS_VALUE = 2;

	/**
	 * The '<em><b>YEARLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every year after.
	 * <!-- end-model-doc -->
	 * @see #YEARLY
	 * @model annotation="https://hyoka.org/label ja='\u6bce\u5e74'"
	 * @generated
	 * @ordered
	 */
	public static final int YEARLY_VALUE = 3;

	/**
	 * The '<em><b>WITHOUT DELAY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Without delay.
	 * <!-- end-model-doc -->
	 * @see #WITHOUT_DELAY
	 * @model annotation="https://hyoka.org/label ja='\u9045\u6ede\u306a\u304f'"
	 * @generated
	 * @ordered
	 */
	public static final int WITHOUT_DELAY_VALUE = 4;

	/**
	 * The '<em><b>BEFORE ACT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Before the act.
	 * <!-- end-model-doc -->
	 * @see #BEFORE_ACT
	 * @model annotation="https://hyoka.org/label ja='\u4e8b\u524d'"
	 * @generated
	 * @ordered
	 */
	public static final int BEFORE_ACT_VALUE = 5;

	/**
	 * An array of all the '<em><b>Due Basis</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DueBasis[] VALUES_ARRAY =
		new DueBasis[] {
			CALENDAR_DAYS,
			WORKING_DAYS,
			MONTHS,
			YEARLY,
			WITHOUT_DELAY,
			BEFORE_ACT,
		};

	/**
	 * A public read-only list of all the '<em><b>Due Basis</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DueBasis> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Due Basis</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DueBasis get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DueBasis result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Due Basis</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DueBasis getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DueBasis result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Due Basis</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DueBasis get(int value) {
		switch (value) {
			case CALENDAR_DAYS_VALUE: return CALENDAR_DAYS;
			case WORKING_DAYS_VALUE: return WORKING_DAYS;
			case MONTHS_VALUE: return MONTHS;
			case YEARLY_VALUE: return YEARLY;
			case WITHOUT_DELAY_VALUE: return WITHOUT_DELAY;
			case BEFORE_ACT_VALUE: return BEFORE_ACT;
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
	private DueBasis(int value, String name, String literal) {
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
	
} //DueBasis

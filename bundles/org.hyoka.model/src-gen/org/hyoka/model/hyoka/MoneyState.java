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
 * A representation of the literals of the enumeration '<em><b>Money State</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How firm an amount is.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.hyoka.HyokaPackage#getMoneyState()
 * @model annotation="https://hyoka.org/label ja='\u91d1\u984d\u306e\u72b6\u614b'"
 * @generated
 */
public enum MoneyState implements Enumerator {
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
	 * The '<em><b>EXECUTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Spent.
	 * <!-- end-model-doc -->
	 * @see #EXECUTED_VALUE
	 * @generated
	 * @ordered
	 */
	EXECUTED(1, "EXECUTED", "EXECUTED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>IN EXECUTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Being spent.
	 * <!-- end-model-doc -->
	 * @see #IN_EXECUTION_VALUE
	 * @generated
	 * @ordered
	 */
	IN_EXECUTION(2, "IN_EXECUTION", "IN_EXECUTION"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PLANNED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned.
	 * <!-- end-model-doc -->
	 * @see #PLANNED_VALUE
	 * @generated
	 * @ordered
	 */
	PLANNED(3, "PLANNED", "PLANNED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>REQUESTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Requested in the budget.
	 * <!-- end-model-doc -->
	 * @see #REQUESTED_VALUE
	 * @generated
	 * @ordered
	 */
	REQUESTED(4, "REQUESTED", "REQUESTED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>REQUEST PLANNED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To be requested.
	 * <!-- end-model-doc -->
	 * @see #REQUEST_PLANNED_VALUE
	 * @generated
	 * @ordered
	 */
	REQUEST_PLANNED(5, "REQUEST_PLANNED", "REQUEST_PLANNED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>UNDETERMINED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not settled yet.
	 * <!-- end-model-doc -->
	 * @see #UNDETERMINED_VALUE
	 * @generated
	 * @ordered
	 */
	UNDETERMINED(6, "UNDETERMINED", "UNDETERMINED"); //$NON-NLS-1$ //$NON-NLS-2$

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
	 * The '<em><b>EXECUTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Spent.
	 * <!-- end-model-doc -->
	 * @see #EXECUTED
	 * @model annotation="https://hyoka.org/label ja='\u57f7\u884c'"
	 * @generated
	 * @ordered
	 */
	public static final int EXECUTED_VALUE = 1;

	/**
	 * The '<em><b>IN EXECUTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Being spent.
	 * <!-- end-model-doc -->
	 * @see #IN_EXECUTION
	 * @model annotation="https://hyoka.org/label ja='\u57f7\u884c\u4e2d'"
	 * @generated
	 * @ordered
	 */
	public static final int IN_EXECUTION_VALUE = 2;

	/**
	 * The '<em><b>PLANNED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned.
	 * <!-- end-model-doc -->
	 * @see #PLANNED
	 * @model annotation="https://hyoka.org/label ja='\u4e88\u5b9a'"
	 * @generated
	 * @ordered
	 */
	public static final int PLANNED_VALUE = 3;

	/**
	 * The '<em><b>REQUESTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Requested in the budget.
	 * <!-- end-model-doc -->
	 * @see #REQUESTED
	 * @model annotation="https://hyoka.org/label ja='\u8981\u6c42\u4e2d'"
	 * @generated
	 * @ordered
	 */
	public static final int REQUESTED_VALUE = 4;

	/**
	 * The '<em><b>REQUEST PLANNED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To be requested.
	 * <!-- end-model-doc -->
	 * @see #REQUEST_PLANNED
	 * @model annotation="https://hyoka.org/label ja='\u8981\u6c42\u4e88\u5b9a' en='To be requested'"
	 * @generated
	 * @ordered
	 */
	public static final int REQUEST_PLANNED_VALUE = 5;

	/**
	 * The '<em><b>UNDETERMINED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not settled yet.
	 * <!-- end-model-doc -->
	 * @see #UNDETERMINED
	 * @model annotation="https://hyoka.org/label ja='\u672a\u78ba\u5b9a' en='Not settled'"
	 * @generated
	 * @ordered
	 */
	public static final int UNDETERMINED_VALUE = 6;

	/**
	 * An array of all the '<em><b>Money State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MoneyState[] VALUES_ARRAY =
		new MoneyState[] {
			UNSPECIFIED,
			EXECUTED,
			IN_EXECUTION,
			PLANNED,
			REQUESTED,
			REQUEST_PLANNED,
			UNDETERMINED,
		};

	/**
	 * A public read-only list of all the '<em><b>Money State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MoneyState> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Money State</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MoneyState get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MoneyState result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Money State</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MoneyState getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MoneyState result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Money State</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MoneyState get(int value) {
		switch (value) {
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case EXECUTED_VALUE: return EXECUTED;
			case IN_EXECUTION_VALUE: return IN_EXECUTION;
			case PLANNED_VALUE: return PLANNED;
			case REQUESTED_VALUE: return REQUESTED;
			case REQUEST_PLANNED_VALUE: return REQUEST_PLANNED;
			case UNDETERMINED_VALUE: return UNDETERMINED;
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
	private MoneyState(int value, String name, String literal) {
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
	
} //MoneyState

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
 * A representation of the literals of the enumeration '<em><b>Clause State</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How far a topic is settled.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.ip.IpPackage#getClauseState()
 * @model annotation="https://hyoka.org/label ja='\u6761\u9805\u306e\u72b6\u614b'"
 * @generated
 */
public enum ClauseState implements Enumerator {
	/**
	 * The '<em><b>OPEN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Open.
	 * <!-- end-model-doc -->
	 * @see #OPEN_VALUE
	 * @generated
	 * @ordered
	 */
	OPEN(0, "OPEN", "OPEN"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SETTLED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Settled.
	 * <!-- end-model-doc -->
	 * @see #SETTLED_VALUE
	 * @generated
	 * @ordered
	 */
	SETTLED(1, "SETTLED", "SETTLED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>DEVIATES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Settled, differently from the policy.
	 * <!-- end-model-doc -->
	 * @see #DEVIATES_VALUE
	 * @generated
	 * @ordered
	 */
	DEVIATES(2, "DEVIATES", "DEVIATES"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>NOT APPLICABLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Does not apply.
	 * <!-- end-model-doc -->
	 * @see #NOT_APPLICABLE_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_APPLICABLE(3, "NOT_APPLICABLE", "NOT_APPLICABLE"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OPEN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Open.
	 * <!-- end-model-doc -->
	 * @see #OPEN
	 * @model annotation="https://hyoka.org/label ja='\u672a\u5b9a'"
	 * @generated
	 * @ordered
	 */
	public static final int OPEN_VALUE = 0;

	/**
	 * The '<em><b>SETTLED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Settled.
	 * <!-- end-model-doc -->
	 * @see #SETTLED
	 * @model annotation="https://hyoka.org/label ja='\u5408\u610f\u6e08'"
	 * @generated
	 * @ordered
	 */
	public static final int SETTLED_VALUE = 1;

	/**
	 * The '<em><b>DEVIATES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Settled, differently from the policy.
	 * <!-- end-model-doc -->
	 * @see #DEVIATES
	 * @model annotation="https://hyoka.org/label ja='\u57fa\u672c\u65b9\u91dd\u3068\u7570\u306a\u308b' en='Differs from the policy'"
	 * @generated
	 * @ordered
	 */
	public static final int DEVIATES_VALUE = 2;

	/**
	 * The '<em><b>NOT APPLICABLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Does not apply.
	 * <!-- end-model-doc -->
	 * @see #NOT_APPLICABLE
	 * @model annotation="https://hyoka.org/label ja='\u8a72\u5f53\u306a\u3057' en='Does not apply'"
	 * @generated
	 * @ordered
	 */
	public static final int NOT_APPLICABLE_VALUE = 3;

	/**
	 * An array of all the '<em><b>Clause State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ClauseState[] VALUES_ARRAY =
		new ClauseState[] {
			OPEN,
			SETTLED,
			DEVIATES,
			NOT_APPLICABLE,
		};

	/**
	 * A public read-only list of all the '<em><b>Clause State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ClauseState> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Clause State</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ClauseState get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ClauseState result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Clause State</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ClauseState getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ClauseState result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Clause State</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ClauseState get(int value) {
		switch (value) {
			case OPEN_VALUE: return OPEN;
			case SETTLED_VALUE: return SETTLED;
			case DEVIATES_VALUE: return DEVIATES;
			case NOT_APPLICABLE_VALUE: return NOT_APPLICABLE;
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
	private ClauseState(int value, String name, String literal) {
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
	
} //ClauseState

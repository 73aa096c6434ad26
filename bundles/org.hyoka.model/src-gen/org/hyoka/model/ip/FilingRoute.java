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
 * A representation of the literals of the enumeration '<em><b>Filing Route</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where a patent application is filed.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.ip.IpPackage#getFilingRoute()
 * @model annotation="https://hyoka.org/label ja='\u51fa\u9858\u7d4c\u8def'"
 * @generated
 */
public enum FilingRoute implements Enumerator {
	/**
	 * The '<em><b>DOMESTIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In Japan.
	 * <!-- end-model-doc -->
	 * @see #DOMESTIC_VALUE
	 * @generated
	 * @ordered
	 */
	DOMESTIC(0, "DOMESTIC", "DOMESTIC"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>FOREIGN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Abroad, directly or in the national phase.
	 * <!-- end-model-doc -->
	 * @see #FOREIGN_VALUE
	 * @generated
	 * @ordered
	 */
	FOREIGN(1, "FOREIGN", "FOREIGN"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PCT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * International application.
	 * <!-- end-model-doc -->
	 * @see #PCT_VALUE
	 * @generated
	 * @ordered
	 */
	PCT(2, "PCT", "PCT"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>DOMESTIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In Japan.
	 * <!-- end-model-doc -->
	 * @see #DOMESTIC
	 * @model annotation="https://hyoka.org/label ja='\u56fd\u5185'"
	 * @generated
	 * @ordered
	 */
	public static final int DOMESTIC_VALUE = 0;

	/**
	 * The '<em><b>FOREIGN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Abroad, directly or in the national phase.
	 * <!-- end-model-doc -->
	 * @see #FOREIGN
	 * @model annotation="https://hyoka.org/label ja='\u56fd\u5916'"
	 * @generated
	 * @ordered
	 */
	public static final int FOREIGN_VALUE = 1;

	/**
	 * The '<em><b>PCT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * International application.
	 * <!-- end-model-doc -->
	 * @see #PCT
	 * @model annotation="https://hyoka.org/label ja='PCT'"
	 * @generated
	 * @ordered
	 */
	public static final int PCT_VALUE = 2;

	/**
	 * An array of all the '<em><b>Filing Route</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FilingRoute[] VALUES_ARRAY =
		new FilingRoute[] {
			DOMESTIC,
			FOREIGN,
			PCT,
		};

	/**
	 * A public read-only list of all the '<em><b>Filing Route</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FilingRoute> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Filing Route</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FilingRoute get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FilingRoute result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Filing Route</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FilingRoute getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FilingRoute result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Filing Route</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FilingRoute get(int value) {
		switch (value) {
			case DOMESTIC_VALUE: return DOMESTIC;
			case FOREIGN_VALUE: return FOREIGN;
			case PCT_VALUE: return PCT;
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
	private FilingRoute(int value, String name, String literal) {
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
	
} //FilingRoute

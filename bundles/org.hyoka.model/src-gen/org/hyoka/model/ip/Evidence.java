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
 * A representation of the literals of the enumeration '<em><b>Evidence</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where a topic or duty is known from.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.ip.IpPackage#getEvidence()
 * @model annotation="https://hyoka.org/label ja='\u6839\u62e0\u306e\u7a2e\u985e'"
 * @generated
 */
public enum Evidence implements Enumerator {
	/**
	 * The '<em><b>SEEN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seen in published evaluation documents.
	 * <!-- end-model-doc -->
	 * @see #SEEN_VALUE
	 * @generated
	 * @ordered
	 */
	SEEN(0, "SEEN", "SEEN"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>GUIDANCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In METI's or NEDO's public guidance.
	 * <!-- end-model-doc -->
	 * @see #GUIDANCE_VALUE
	 * @generated
	 * @ordered
	 */
	GUIDANCE(1, "GUIDANCE", "GUIDANCE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>USUAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Usual, not confirmed in a text.
	 * <!-- end-model-doc -->
	 * @see #USUAL_VALUE
	 * @generated
	 * @ordered
	 */
	USUAL(2, "USUAL", "USUAL"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SEEN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seen in published evaluation documents.
	 * <!-- end-model-doc -->
	 * @see #SEEN
	 * @model annotation="https://hyoka.org/label ja='\u4e8b\u4f8b'"
	 * @generated
	 * @ordered
	 */
	public static final int SEEN_VALUE = 0;

	/**
	 * The '<em><b>GUIDANCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In METI's or NEDO's public guidance.
	 * <!-- end-model-doc -->
	 * @see #GUIDANCE
	 * @model annotation="https://hyoka.org/label ja='\u6307\u91dd'"
	 * @generated
	 * @ordered
	 */
	public static final int GUIDANCE_VALUE = 1;

	/**
	 * The '<em><b>USUAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Usual, not confirmed in a text.
	 * <!-- end-model-doc -->
	 * @see #USUAL
	 * @model annotation="https://hyoka.org/label ja='\u6163\u884c'"
	 * @generated
	 * @ordered
	 */
	public static final int USUAL_VALUE = 2;

	/**
	 * An array of all the '<em><b>Evidence</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Evidence[] VALUES_ARRAY =
		new Evidence[] {
			SEEN,
			GUIDANCE,
			USUAL,
		};

	/**
	 * A public read-only list of all the '<em><b>Evidence</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Evidence> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Evidence</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Evidence get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Evidence result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Evidence</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Evidence getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Evidence result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Evidence</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Evidence get(int value) {
		switch (value) {
			case SEEN_VALUE: return SEEN;
			case GUIDANCE_VALUE: return GUIDANCE;
			case USUAL_VALUE: return USUAL;
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
	private Evidence(int value, String name, String literal) {
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
	
} //Evidence

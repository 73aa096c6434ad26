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
 * A representation of the literals of the enumeration '<em><b>Program Relation Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How two programs hang together.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.hyoka.HyokaPackage#getProgramRelationKind()
 * @model annotation="https://hyoka.org/label ja='\u95a2\u4fc2\u306e\u7a2e\u985e'"
 * @generated
 */
public enum ProgramRelationKind implements Enumerator {
	/**
	 * The '<em><b>PREDECESSOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source comes before the target.
	 * <!-- end-model-doc -->
	 * @see #PREDECESSOR_VALUE
	 * @generated
	 * @ordered
	 */
	PREDECESSOR(0, "PREDECESSOR", "PREDECESSOR"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SISTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Run beside each other, often by another ministry.
	 * <!-- end-model-doc -->
	 * @see #SISTER_VALUE
	 * @generated
	 * @ordered
	 */
	SISTER(1, "SISTER", "SISTER"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PART OF</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source is a part of the target.
	 * <!-- end-model-doc -->
	 * @see #PART_OF_VALUE
	 * @generated
	 * @ordered
	 */
	PART_OF(2, "PART_OF", "PART_OF"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PREDECESSOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source comes before the target.
	 * <!-- end-model-doc -->
	 * @see #PREDECESSOR
	 * @model annotation="https://hyoka.org/label ja='\u5148\u884c\u4e8b\u696d'"
	 * @generated
	 * @ordered
	 */
	public static final int PREDECESSOR_VALUE = 0;

	/**
	 * The '<em><b>SISTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Run beside each other, often by another ministry.
	 * <!-- end-model-doc -->
	 * @see #SISTER
	 * @model annotation="https://hyoka.org/label ja='\u9023\u643a\u4e8b\u696d'"
	 * @generated
	 * @ordered
	 */
	public static final int SISTER_VALUE = 1;

	/**
	 * The '<em><b>PART OF</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source is a part of the target.
	 * <!-- end-model-doc -->
	 * @see #PART_OF
	 * @model annotation="https://hyoka.org/label ja='\u69cb\u6210\u4e8b\u696d'"
	 * @generated
	 * @ordered
	 */
	public static final int PART_OF_VALUE = 2;

	/**
	 * An array of all the '<em><b>Program Relation Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ProgramRelationKind[] VALUES_ARRAY =
		new ProgramRelationKind[] {
			PREDECESSOR,
			SISTER,
			PART_OF,
		};

	/**
	 * A public read-only list of all the '<em><b>Program Relation Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ProgramRelationKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Program Relation Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProgramRelationKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ProgramRelationKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Program Relation Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProgramRelationKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ProgramRelationKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Program Relation Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProgramRelationKind get(int value) {
		switch (value) {
			case PREDECESSOR_VALUE: return PREDECESSOR;
			case SISTER_VALUE: return SISTER;
			case PART_OF_VALUE: return PART_OF;
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
	private ProgramRelationKind(int value, String name, String literal) {
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
	
} //ProgramRelationKind

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.roadmap;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Link Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How two nodes hang together.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.roadmap.RoadmapPackage#getLinkKind()
 * @model annotation="https://hyoka.org/label ja='\u3064\u306a\u304c\u308a\u306e\u7a2e\u985e'"
 * @generated
 */
public enum LinkKind implements Enumerator {
	/**
	 * The '<em><b>FINISH START</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The target starts when the source has finished.
	 * <!-- end-model-doc -->
	 * @see #FINISH_START_VALUE
	 * @generated
	 * @ordered
	 */
	FINISH_START(0, "FINISH_START", "FINISH_START"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>FEEDS INTO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source's results go into the target.
	 * <!-- end-model-doc -->
	 * @see #FEEDS_INTO_VALUE
	 * @generated
	 * @ordered
	 */
	FEEDS_INTO(1, "FEEDS_INTO", "FEEDS_INTO"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SUCCESSOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The target succeeds the source.
	 * <!-- end-model-doc -->
	 * @see #SUCCESSOR_VALUE
	 * @generated
	 * @ordered
	 */
	SUCCESSOR(2, "SUCCESSOR", "SUCCESSOR"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>FINISH START</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The target starts when the source has finished.
	 * <!-- end-model-doc -->
	 * @see #FINISH_START
	 * @model annotation="https://hyoka.org/label ja='\u7d42\u4e86\u5f8c\u306b\u958b\u59cb'"
	 * @generated
	 * @ordered
	 */
	public static final int FINISH_START_VALUE = 0;

	/**
	 * The '<em><b>FEEDS INTO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source's results go into the target.
	 * <!-- end-model-doc -->
	 * @see #FEEDS_INTO
	 * @model annotation="https://hyoka.org/label ja='\u6210\u679c\u3092\u6d3b\u7528'"
	 * @generated
	 * @ordered
	 */
	public static final int FEEDS_INTO_VALUE = 1;

	/**
	 * The '<em><b>SUCCESSOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The target succeeds the source.
	 * <!-- end-model-doc -->
	 * @see #SUCCESSOR
	 * @model annotation="https://hyoka.org/label ja='\u5f8c\u7d99'"
	 * @generated
	 * @ordered
	 */
	public static final int SUCCESSOR_VALUE = 2;

	/**
	 * An array of all the '<em><b>Link Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final LinkKind[] VALUES_ARRAY =
		new LinkKind[] {
			FINISH_START,
			FEEDS_INTO,
			SUCCESSOR,
		};

	/**
	 * A public read-only list of all the '<em><b>Link Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<LinkKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Link Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LinkKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LinkKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Link Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LinkKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LinkKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Link Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LinkKind get(int value) {
		switch (value) {
			case FINISH_START_VALUE: return FINISH_START;
			case FEEDS_INTO_VALUE: return FEEDS_INTO;
			case SUCCESSOR_VALUE: return SUCCESSOR;
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
	private LinkKind(int value, String name, String literal) {
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
	
} //LinkKind

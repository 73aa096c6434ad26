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
 * A representation of the literals of the enumeration '<em><b>Panel Disclosure</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What members of a panel learn of each other while they judge: never points, and nothing of whoever does not judge the undertaking.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.hyoka.HyokaPackage#getPanelDisclosure()
 * @model annotation="https://hyoka.org/label ja='\u59d4\u54e1\u9593\u306e\u958b\u793a'"
 * @generated
 */
public enum PanelDisclosure implements Enumerator {
	/**
	 * The '<em><b>NONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nothing.
	 * <!-- end-model-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(0, "NONE", "NONE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>COMMENTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The remarks per criterion of sheets that were handed in, without names and in an order that tells none.
	 * <!-- end-model-doc -->
	 * @see #COMMENTS_VALUE
	 * @generated
	 * @ordered
	 */
	COMMENTS(1, "COMMENTS", "COMMENTS"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>NAMED COMMENTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same with the name of whoever wrote each.
	 * <!-- end-model-doc -->
	 * @see #NAMED_COMMENTS_VALUE
	 * @generated
	 * @ordered
	 */
	NAMED_COMMENTS(2, "NAMED_COMMENTS", "NAMED_COMMENTS"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>NONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nothing.
	 * <!-- end-model-doc -->
	 * @see #NONE
	 * @model annotation="https://hyoka.org/label ja='\u958b\u793a\u3057\u306a\u3044' en='Nothing'"
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 0;

	/**
	 * The '<em><b>COMMENTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The remarks per criterion of sheets that were handed in, without names and in an order that tells none.
	 * <!-- end-model-doc -->
	 * @see #COMMENTS
	 * @model annotation="https://hyoka.org/label ja='\u30b3\u30e1\u30f3\u30c8\uff08\u6c0f\u540d\u306a\u3057\uff09' en='Comments without names'"
	 * @generated
	 * @ordered
	 */
	public static final int COMMENTS_VALUE = 1;

	/**
	 * The '<em><b>NAMED COMMENTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same with the name of whoever wrote each.
	 * <!-- end-model-doc -->
	 * @see #NAMED_COMMENTS
	 * @model annotation="https://hyoka.org/label ja='\u30b3\u30e1\u30f3\u30c8\uff08\u6c0f\u540d\u3042\u308a\uff09' en='Comments with names'"
	 * @generated
	 * @ordered
	 */
	public static final int NAMED_COMMENTS_VALUE = 2;

	/**
	 * An array of all the '<em><b>Panel Disclosure</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PanelDisclosure[] VALUES_ARRAY =
		new PanelDisclosure[] {
			NONE,
			COMMENTS,
			NAMED_COMMENTS,
		};

	/**
	 * A public read-only list of all the '<em><b>Panel Disclosure</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PanelDisclosure> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Panel Disclosure</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PanelDisclosure get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PanelDisclosure result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Panel Disclosure</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PanelDisclosure getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PanelDisclosure result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Panel Disclosure</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PanelDisclosure get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case COMMENTS_VALUE: return COMMENTS;
			case NAMED_COMMENTS_VALUE: return NAMED_COMMENTS;
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
	private PanelDisclosure(int value, String name, String literal) {
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
	
} //PanelDisclosure

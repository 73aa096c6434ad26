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
 * A representation of the literals of the enumeration '<em><b>Role Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a person does in an undertaking.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.hyoka.HyokaPackage#getRoleKind()
 * @model annotation="https://hyoka.org/label ja='\u5f79\u5272'"
 * @generated
 */
public enum RoleKind implements Enumerator {
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
	 * The '<em><b>PD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Program director.
	 * <!-- end-model-doc -->
	 * @see #PD_VALUE
	 * @generated
	 * @ordered
	 */
	PD(1, "PD", "PD"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Program supervisor.
	 * <!-- end-model-doc -->
	 * @see #PS_VALUE
	 * @generated
	 * @ordered
	 */
	PS(2, "PS", "PS"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Program officer.
	 * <!-- end-model-doc -->
	 * @see #PO_VALUE
	 * @generated
	 * @ordered
	 */
	PO(3, "PO", "PO"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Project leader.
	 * <!-- end-model-doc -->
	 * @see #PL_VALUE
	 * @generated
	 * @ordered
	 */
	PL(4, "PL", "PL"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CHIEF PL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chief project leader.
	 * <!-- end-model-doc -->
	 * @see #CHIEF_PL_VALUE
	 * @generated
	 * @ordered
	 */
	CHIEF_PL(5, "CHIEF_PL", "CHIEF_PL"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SPL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sub project leader.
	 * <!-- end-model-doc -->
	 * @see #SPL_VALUE
	 * @generated
	 * @ordered
	 */
	SPL(6, "SPL", "SPL"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>REPRESENTATIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Representative of the implementers.
	 * <!-- end-model-doc -->
	 * @see #REPRESENTATIVE_VALUE
	 * @generated
	 * @ordered
	 */
	REPRESENTATIVE(7, "REPRESENTATIVE", "REPRESENTATIVE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PI</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Principal investigator of an item or theme.
	 * <!-- end-model-doc -->
	 * @see #PI_VALUE
	 * @generated
	 * @ordered
	 */
	PI(8, "PI", "PI"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another role; the label says which.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(9, "OTHER", "OTHER"); //$NON-NLS-1$ //$NON-NLS-2$

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
	 * The '<em><b>PD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Program director.
	 * <!-- end-model-doc -->
	 * @see #PD
	 * @model annotation="https://hyoka.org/label ja='\u30d7\u30ed\u30b0\u30e9\u30e0\u30c7\u30a3\u30ec\u30af\u30bf\u30fc\uff08PD\uff09'"
	 * @generated
	 * @ordered
	 */
	public static final int PD_VALUE = 1;

	/**
	 * The '<em><b>PS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Program supervisor.
	 * <!-- end-model-doc -->
	 * @see #PS
	 * @model annotation="https://hyoka.org/label ja='\u30d7\u30ed\u30b0\u30e9\u30e0\u30b9\u30fc\u30d1\u30fc\u30d0\u30a4\u30b6\u30fc\uff08PS\uff09'"
	 * @generated
	 * @ordered
	 */
	public static final int PS_VALUE = 2;

	/**
	 * The '<em><b>PO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Program officer.
	 * <!-- end-model-doc -->
	 * @see #PO
	 * @model annotation="https://hyoka.org/label ja='\u30d7\u30ed\u30b0\u30e9\u30e0\u30aa\u30d5\u30a3\u30b5\u30fc\uff08PO\uff09'"
	 * @generated
	 * @ordered
	 */
	public static final int PO_VALUE = 3;

	/**
	 * The '<em><b>PL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Project leader.
	 * <!-- end-model-doc -->
	 * @see #PL
	 * @model annotation="https://hyoka.org/label ja='\u30d7\u30ed\u30b8\u30a7\u30af\u30c8\u30ea\u30fc\u30c0\u30fc\uff08PL\uff09'"
	 * @generated
	 * @ordered
	 */
	public static final int PL_VALUE = 4;

	/**
	 * The '<em><b>CHIEF PL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chief project leader.
	 * <!-- end-model-doc -->
	 * @see #CHIEF_PL
	 * @model annotation="https://hyoka.org/label ja='\u7d71\u62ec\u30d7\u30ed\u30b8\u30a7\u30af\u30c8\u30ea\u30fc\u30c0\u30fc'"
	 * @generated
	 * @ordered
	 */
	public static final int CHIEF_PL_VALUE = 5;

	/**
	 * The '<em><b>SPL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sub project leader.
	 * <!-- end-model-doc -->
	 * @see #SPL
	 * @model annotation="https://hyoka.org/label ja='\u30b5\u30d6\u30d7\u30ed\u30b8\u30a7\u30af\u30c8\u30ea\u30fc\u30c0\u30fc\uff08SPL\uff09'"
	 * @generated
	 * @ordered
	 */
	public static final int SPL_VALUE = 6;

	/**
	 * The '<em><b>REPRESENTATIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Representative of the implementers.
	 * <!-- end-model-doc -->
	 * @see #REPRESENTATIVE
	 * @model annotation="https://hyoka.org/label ja='\u4ee3\u8868\u8005'"
	 * @generated
	 * @ordered
	 */
	public static final int REPRESENTATIVE_VALUE = 7;

	/**
	 * The '<em><b>PI</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Principal investigator of an item or theme.
	 * <!-- end-model-doc -->
	 * @see #PI
	 * @model annotation="https://hyoka.org/label ja='\u7814\u7a76\u958b\u767a\u4ee3\u8868\u8005\uff08PI\uff09'"
	 * @generated
	 * @ordered
	 */
	public static final int PI_VALUE = 8;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another role; the label says which.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model annotation="https://hyoka.org/label ja='\u305d\u306e\u4ed6'"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 9;

	/**
	 * An array of all the '<em><b>Role Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RoleKind[] VALUES_ARRAY =
		new RoleKind[] {
			UNSPECIFIED,
			PD,
			PS,
			PO,
			PL,
			CHIEF_PL,
			SPL,
			REPRESENTATIVE,
			PI,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Role Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RoleKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Role Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RoleKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RoleKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Role Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RoleKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RoleKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Role Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RoleKind get(int value) {
		switch (value) {
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case PD_VALUE: return PD;
			case PS_VALUE: return PS;
			case PO_VALUE: return PO;
			case PL_VALUE: return PL;
			case CHIEF_PL_VALUE: return CHIEF_PL;
			case SPL_VALUE: return SPL;
			case REPRESENTATIVE_VALUE: return REPRESENTATIVE;
			case PI_VALUE: return PI;
			case OTHER_VALUE: return OTHER;
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
	private RoleKind(int value, String name, String literal) {
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
	
} //RoleKind

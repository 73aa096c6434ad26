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
 * A representation of the literals of the enumeration '<em><b>Party State</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where a party of an agreement stands.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.ip.IpPackage#getPartyState()
 * @model annotation="https://hyoka.org/label ja='\u7de0\u7d50\u306e\u72b6\u614b'"
 * @generated
 */
public enum PartyState implements Enumerator {
	/**
	 * The '<em><b>INVITED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Asked to join.
	 * <!-- end-model-doc -->
	 * @see #INVITED_VALUE
	 * @generated
	 * @ordered
	 */
	INVITED(0, "INVITED", "INVITED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>NEGOTIATING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Negotiating.
	 * <!-- end-model-doc -->
	 * @see #NEGOTIATING_VALUE
	 * @generated
	 * @ordered
	 */
	NEGOTIATING(1, "NEGOTIATING", "NEGOTIATING"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SIGNED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signed.
	 * <!-- end-model-doc -->
	 * @see #SIGNED_VALUE
	 * @generated
	 * @ordered
	 */
	SIGNED(2, "SIGNED", "SIGNED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>DECLINED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Declined.
	 * <!-- end-model-doc -->
	 * @see #DECLINED_VALUE
	 * @generated
	 * @ordered
	 */
	DECLINED(3, "DECLINED", "DECLINED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>WITHDRAWN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Left after signing.
	 * <!-- end-model-doc -->
	 * @see #WITHDRAWN_VALUE
	 * @generated
	 * @ordered
	 */
	WITHDRAWN(4, "WITHDRAWN", "WITHDRAWN"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>INVITED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Asked to join.
	 * <!-- end-model-doc -->
	 * @see #INVITED
	 * @model annotation="https://hyoka.org/label ja='\u6253\u8a3a\u4e2d'"
	 * @generated
	 * @ordered
	 */
	public static final int INVITED_VALUE = 0;

	/**
	 * The '<em><b>NEGOTIATING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Negotiating.
	 * <!-- end-model-doc -->
	 * @see #NEGOTIATING
	 * @model annotation="https://hyoka.org/label ja='\u5354\u8b70\u4e2d'"
	 * @generated
	 * @ordered
	 */
	public static final int NEGOTIATING_VALUE = 1;

	/**
	 * The '<em><b>SIGNED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signed.
	 * <!-- end-model-doc -->
	 * @see #SIGNED
	 * @model annotation="https://hyoka.org/label ja='\u7de0\u7d50\u6e08'"
	 * @generated
	 * @ordered
	 */
	public static final int SIGNED_VALUE = 2;

	/**
	 * The '<em><b>DECLINED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Declined.
	 * <!-- end-model-doc -->
	 * @see #DECLINED
	 * @model annotation="https://hyoka.org/label ja='\u4e0d\u53c2\u52a0'"
	 * @generated
	 * @ordered
	 */
	public static final int DECLINED_VALUE = 3;

	/**
	 * The '<em><b>WITHDRAWN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Left after signing.
	 * <!-- end-model-doc -->
	 * @see #WITHDRAWN
	 * @model annotation="https://hyoka.org/label ja='\u8131\u9000'"
	 * @generated
	 * @ordered
	 */
	public static final int WITHDRAWN_VALUE = 4;

	/**
	 * An array of all the '<em><b>Party State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PartyState[] VALUES_ARRAY =
		new PartyState[] {
			INVITED,
			NEGOTIATING,
			SIGNED,
			DECLINED,
			WITHDRAWN,
		};

	/**
	 * A public read-only list of all the '<em><b>Party State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PartyState> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Party State</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PartyState get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PartyState result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Party State</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PartyState getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PartyState result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Party State</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PartyState get(int value) {
		switch (value) {
			case INVITED_VALUE: return INVITED;
			case NEGOTIATING_VALUE: return NEGOTIATING;
			case SIGNED_VALUE: return SIGNED;
			case DECLINED_VALUE: return DECLINED;
			case WITHDRAWN_VALUE: return WITHDRAWN;
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
	private PartyState(int value, String name, String literal) {
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
	
} //PartyState

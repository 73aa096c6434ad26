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
 * A representation of the literals of the enumeration '<em><b>Licence Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a company gets.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.ip.IpPackage#getLicenceKind()
 * @model annotation="https://hyoka.org/label ja='\u5b9f\u65bd\u8a31\u8afe\u306e\u7a2e\u985e'"
 * @generated
 */
public enum LicenceKind implements Enumerator {
	/**
	 * The '<em><b>NON EXCLUSIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Non-exclusive licence.
	 * <!-- end-model-doc -->
	 * @see #NON_EXCLUSIVE_VALUE
	 * @generated
	 * @ordered
	 */
	NON_EXCLUSIVE(0, "NON_EXCLUSIVE", "NON_EXCLUSIVE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>EXCLUSIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exclusive licence.
	 * <!-- end-model-doc -->
	 * @see #EXCLUSIVE_VALUE
	 * @generated
	 * @ordered
	 */
	EXCLUSIVE(1, "EXCLUSIVE", "EXCLUSIVE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>TRANSFER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Transfer of the right.
	 * <!-- end-model-doc -->
	 * @see #TRANSFER_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSFER(2, "TRANSFER", "TRANSFER"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>TECHNOLOGY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Technology or know-how handed to a company (企業導出).
	 * <!-- end-model-doc -->
	 * @see #TECHNOLOGY_VALUE
	 * @generated
	 * @ordered
	 */
	TECHNOLOGY(3, "TECHNOLOGY", "TECHNOLOGY"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>JOINT RESEARCH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Joint research contract.
	 * <!-- end-model-doc -->
	 * @see #JOINT_RESEARCH_VALUE
	 * @generated
	 * @ordered
	 */
	JOINT_RESEARCH(4, "JOINT_RESEARCH", "JOINT_RESEARCH"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>NON EXCLUSIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Non-exclusive licence.
	 * <!-- end-model-doc -->
	 * @see #NON_EXCLUSIVE
	 * @model annotation="https://hyoka.org/label ja='\u901a\u5e38\u5b9f\u65bd\u6a29' en='Non-exclusive licence'"
	 * @generated
	 * @ordered
	 */
	public static final int NON_EXCLUSIVE_VALUE = 0;

	/**
	 * The '<em><b>EXCLUSIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exclusive licence.
	 * <!-- end-model-doc -->
	 * @see #EXCLUSIVE
	 * @model annotation="https://hyoka.org/label ja='\u5c02\u7528\u5b9f\u65bd\u6a29\u30fb\u72ec\u5360\u7684\u5b9f\u65bd\u6a29' en='Exclusive licence'"
	 * @generated
	 * @ordered
	 */
	public static final int EXCLUSIVE_VALUE = 1;

	/**
	 * The '<em><b>TRANSFER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Transfer of the right.
	 * <!-- end-model-doc -->
	 * @see #TRANSFER
	 * @model annotation="https://hyoka.org/label ja='\u8b72\u6e21'"
	 * @generated
	 * @ordered
	 */
	public static final int TRANSFER_VALUE = 2;

	/**
	 * The '<em><b>TECHNOLOGY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Technology or know-how handed to a company (企業導出).
	 * <!-- end-model-doc -->
	 * @see #TECHNOLOGY
	 * @model annotation="https://hyoka.org/label ja='\u6280\u8853\u5c0e\u51fa' en='Technology transfer'"
	 * @generated
	 * @ordered
	 */
	public static final int TECHNOLOGY_VALUE = 3;

	/**
	 * The '<em><b>JOINT RESEARCH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Joint research contract.
	 * <!-- end-model-doc -->
	 * @see #JOINT_RESEARCH
	 * @model annotation="https://hyoka.org/label ja='\u5171\u540c\u7814\u7a76\u5951\u7d04' en='Joint research contract'"
	 * @generated
	 * @ordered
	 */
	public static final int JOINT_RESEARCH_VALUE = 4;

	/**
	 * An array of all the '<em><b>Licence Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final LicenceKind[] VALUES_ARRAY =
		new LicenceKind[] {
			NON_EXCLUSIVE,
			EXCLUSIVE,
			TRANSFER,
			TECHNOLOGY,
			JOINT_RESEARCH,
		};

	/**
	 * A public read-only list of all the '<em><b>Licence Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<LicenceKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Licence Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LicenceKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LicenceKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Licence Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LicenceKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LicenceKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Licence Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LicenceKind get(int value) {
		switch (value) {
			case NON_EXCLUSIVE_VALUE: return NON_EXCLUSIVE;
			case EXCLUSIVE_VALUE: return EXCLUSIVE;
			case TRANSFER_VALUE: return TRANSFER;
			case TECHNOLOGY_VALUE: return TECHNOLOGY;
			case JOINT_RESEARCH_VALUE: return JOINT_RESEARCH;
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
	private LicenceKind(int value, String name, String literal) {
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
	
} //LicenceKind

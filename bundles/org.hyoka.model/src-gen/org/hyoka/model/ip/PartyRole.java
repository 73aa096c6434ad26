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
 * A representation of the literals of the enumeration '<em><b>Party Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a party is.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.ip.IpPackage#getPartyRole()
 * @model annotation="https://hyoka.org/label ja='\u5f53\u4e8b\u8005\u306e\u5f79\u5272'"
 * @generated
 */
public enum PartyRole implements Enumerator {
	/**
	 * The '<em><b>LEAD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lead institution or secretariat.
	 * <!-- end-model-doc -->
	 * @see #LEAD_VALUE
	 * @generated
	 * @ordered
	 */
	LEAD(0, "LEAD", "LEAD"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PARTICIPANT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Participating institution.
	 * <!-- end-model-doc -->
	 * @see #PARTICIPANT_VALUE
	 * @generated
	 * @ordered
	 */
	PARTICIPANT(1, "PARTICIPANT", "PARTICIPANT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SUBCONTRACTOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Subcontractor.
	 * <!-- end-model-doc -->
	 * @see #SUBCONTRACTOR_VALUE
	 * @generated
	 * @ordered
	 */
	SUBCONTRACTOR(2, "SUBCONTRACTOR", "SUBCONTRACTOR"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PARTNER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Joint-research partner.
	 * <!-- end-model-doc -->
	 * @see #PARTNER_VALUE
	 * @generated
	 * @ordered
	 */
	PARTNER(3, "PARTNER", "PARTNER"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another role.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(4, "OTHER", "OTHER"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>LEAD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lead institution or secretariat.
	 * <!-- end-model-doc -->
	 * @see #LEAD
	 * @model annotation="https://hyoka.org/label ja='\u4ee3\u8868\u30fb\u4e8b\u52d9\u5c40'"
	 * @generated
	 * @ordered
	 */
	public static final int LEAD_VALUE = 0;

	/**
	 * The '<em><b>PARTICIPANT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Participating institution.
	 * <!-- end-model-doc -->
	 * @see #PARTICIPANT
	 * @model annotation="https://hyoka.org/label ja='\u5206\u62c5\u6a5f\u95a2'"
	 * @generated
	 * @ordered
	 */
	public static final int PARTICIPANT_VALUE = 1;

	/**
	 * The '<em><b>SUBCONTRACTOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Subcontractor.
	 * <!-- end-model-doc -->
	 * @see #SUBCONTRACTOR
	 * @model annotation="https://hyoka.org/label ja='\u518d\u59d4\u8a17\u5148'"
	 * @generated
	 * @ordered
	 */
	public static final int SUBCONTRACTOR_VALUE = 2;

	/**
	 * The '<em><b>PARTNER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Joint-research partner.
	 * <!-- end-model-doc -->
	 * @see #PARTNER
	 * @model annotation="https://hyoka.org/label ja='\u5171\u540c\u7814\u7a76\u5148'"
	 * @generated
	 * @ordered
	 */
	public static final int PARTNER_VALUE = 3;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another role.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model annotation="https://hyoka.org/label ja='\u305d\u306e\u4ed6'"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 4;

	/**
	 * An array of all the '<em><b>Party Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PartyRole[] VALUES_ARRAY =
		new PartyRole[] {
			LEAD,
			PARTICIPANT,
			SUBCONTRACTOR,
			PARTNER,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Party Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PartyRole> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Party Role</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PartyRole get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PartyRole result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Party Role</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PartyRole getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PartyRole result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Party Role</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PartyRole get(int value) {
		switch (value) {
			case LEAD_VALUE: return LEAD;
			case PARTICIPANT_VALUE: return PARTICIPANT;
			case SUBCONTRACTOR_VALUE: return SUBCONTRACTOR;
			case PARTNER_VALUE: return PARTNER;
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
	private PartyRole(int value, String name, String literal) {
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
	
} //PartyRole

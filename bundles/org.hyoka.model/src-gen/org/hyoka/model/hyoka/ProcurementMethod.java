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
 * A representation of the literals of the enumeration '<em><b>Procurement Method</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a payee was chosen, in the list of the review sheets (契約方式等).
 * <!-- end-model-doc -->
 * @see org.hyoka.model.hyoka.HyokaPackage#getProcurementMethod()
 * @model annotation="https://hyoka.org/label ja='\u5951\u7d04\u65b9\u5f0f'"
 * @generated
 */
public enum ProcurementMethod implements Enumerator {
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
	 * The '<em><b>OPEN LOWEST PRICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Open tender, lowest price.
	 * <!-- end-model-doc -->
	 * @see #OPEN_LOWEST_PRICE_VALUE
	 * @generated
	 * @ordered
	 */
	OPEN_LOWEST_PRICE(1, "OPEN_LOWEST_PRICE", "OPEN_LOWEST_PRICE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OPEN OVERALL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Open tender, overall evaluation.
	 * <!-- end-model-doc -->
	 * @see #OPEN_OVERALL_VALUE
	 * @generated
	 * @ordered
	 */
	OPEN_OVERALL(2, "OPEN_OVERALL", "OPEN_OVERALL"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>DESIGNATED LOWEST PRICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tender among designated bidders, lowest price.
	 * <!-- end-model-doc -->
	 * @see #DESIGNATED_LOWEST_PRICE_VALUE
	 * @generated
	 * @ordered
	 */
	DESIGNATED_LOWEST_PRICE(3, "DESIGNATED_LOWEST_PRICE", "DESIGNATED_LOWEST_PRICE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>DESIGNATED OVERALL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tender among designated bidders, overall evaluation.
	 * <!-- end-model-doc -->
	 * @see #DESIGNATED_OVERALL_VALUE
	 * @generated
	 * @ordered
	 */
	DESIGNATED_OVERALL(4, "DESIGNATED_OVERALL", "DESIGNATED_OVERALL"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>NEGOTIATED PROPOSALS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Negotiated contract after a competition of proposals.
	 * <!-- end-model-doc -->
	 * @see #NEGOTIATED_PROPOSALS_VALUE
	 * @generated
	 * @ordered
	 */
	NEGOTIATED_PROPOSALS(5, "NEGOTIATED_PROPOSALS", "NEGOTIATED_PROPOSALS"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>NEGOTIATED OPEN CALL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Negotiated contract after an open call.
	 * <!-- end-model-doc -->
	 * @see #NEGOTIATED_OPEN_CALL_VALUE
	 * @generated
	 * @ordered
	 */
	NEGOTIATED_OPEN_CALL(6, "NEGOTIATED_OPEN_CALL", "NEGOTIATED_OPEN_CALL"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>NEGOTIATED SMALL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Negotiated contract over a small amount.
	 * <!-- end-model-doc -->
	 * @see #NEGOTIATED_SMALL_VALUE
	 * @generated
	 * @ordered
	 */
	NEGOTIATED_SMALL(7, "NEGOTIATED_SMALL", "NEGOTIATED_SMALL"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>NEGOTIATED OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Negotiated contract for another reason.
	 * <!-- end-model-doc -->
	 * @see #NEGOTIATED_OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	NEGOTIATED_OTHER(8, "NEGOTIATED_OTHER", "NEGOTIATED_OTHER"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SUBSIDY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Grant of a subsidy or the like.
	 * <!-- end-model-doc -->
	 * @see #SUBSIDY_VALUE
	 * @generated
	 * @ordered
	 */
	SUBSIDY(9, "SUBSIDY", "SUBSIDY"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OPERATING GRANT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Grant for the operation of an agency.
	 * <!-- end-model-doc -->
	 * @see #OPERATING_GRANT_VALUE
	 * @generated
	 * @ordered
	 */
	OPERATING_GRANT(10, "OPERATING_GRANT", "OPERATING_GRANT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>COMMITMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Contract under an authorisation of several years.
	 * <!-- end-model-doc -->
	 * @see #COMMITMENT_VALUE
	 * @generated
	 * @ordered
	 */
	COMMITMENT(11, "COMMITMENT", "COMMITMENT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another way; its words stand beside it.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(12, "OTHER", "OTHER"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>UNSPECIFIED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model annotation="https://hyoka.org/label ja='\u672a\u8a18\u8f09' en='Not stated'"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>OPEN LOWEST PRICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Open tender, lowest price.
	 * <!-- end-model-doc -->
	 * @see #OPEN_LOWEST_PRICE
	 * @model annotation="https://hyoka.org/label ja='\u4e00\u822c\u7af6\u4e89\u5951\u7d04\uff08\u6700\u4f4e\u4fa1\u683c\uff09' en='Open tender (lowest price)'"
	 * @generated
	 * @ordered
	 */
	public static final int OPEN_LOWEST_PRICE_VALUE = 1;

	/**
	 * The '<em><b>OPEN OVERALL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Open tender, overall evaluation.
	 * <!-- end-model-doc -->
	 * @see #OPEN_OVERALL
	 * @model annotation="https://hyoka.org/label ja='\u4e00\u822c\u7af6\u4e89\u5951\u7d04\uff08\u7dcf\u5408\u8a55\u4fa1\uff09' en='Open tender (overall evaluation)'"
	 * @generated
	 * @ordered
	 */
	public static final int OPEN_OVERALL_VALUE = 2;

	/**
	 * The '<em><b>DESIGNATED LOWEST PRICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tender among designated bidders, lowest price.
	 * <!-- end-model-doc -->
	 * @see #DESIGNATED_LOWEST_PRICE
	 * @model annotation="https://hyoka.org/label ja='\u6307\u540d\u7af6\u4e89\u5951\u7d04\uff08\u6700\u4f4e\u4fa1\u683c\uff09' en='Designated tender (lowest price)'"
	 * @generated
	 * @ordered
	 */
	public static final int DESIGNATED_LOWEST_PRICE_VALUE = 3;

	/**
	 * The '<em><b>DESIGNATED OVERALL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tender among designated bidders, overall evaluation.
	 * <!-- end-model-doc -->
	 * @see #DESIGNATED_OVERALL
	 * @model annotation="https://hyoka.org/label ja='\u6307\u540d\u7af6\u4e89\u5951\u7d04\uff08\u7dcf\u5408\u8a55\u4fa1\uff09' en='Designated tender (overall evaluation)'"
	 * @generated
	 * @ordered
	 */
	public static final int DESIGNATED_OVERALL_VALUE = 4;

	/**
	 * The '<em><b>NEGOTIATED PROPOSALS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Negotiated contract after a competition of proposals.
	 * <!-- end-model-doc -->
	 * @see #NEGOTIATED_PROPOSALS
	 * @model annotation="https://hyoka.org/label ja='\u968f\u610f\u5951\u7d04\uff08\u4f01\u753b\u7af6\u4e89\uff09' en='Negotiated (competition of proposals)'"
	 * @generated
	 * @ordered
	 */
	public static final int NEGOTIATED_PROPOSALS_VALUE = 5;

	/**
	 * The '<em><b>NEGOTIATED OPEN CALL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Negotiated contract after an open call.
	 * <!-- end-model-doc -->
	 * @see #NEGOTIATED_OPEN_CALL
	 * @model annotation="https://hyoka.org/label ja='\u968f\u610f\u5951\u7d04\uff08\u516c\u52df\uff09' en='Negotiated (open call)'"
	 * @generated
	 * @ordered
	 */
	public static final int NEGOTIATED_OPEN_CALL_VALUE = 6;

	/**
	 * The '<em><b>NEGOTIATED SMALL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Negotiated contract over a small amount.
	 * <!-- end-model-doc -->
	 * @see #NEGOTIATED_SMALL
	 * @model annotation="https://hyoka.org/label ja='\u968f\u610f\u5951\u7d04\uff08\u5c11\u984d\uff09' en='Negotiated (small amount)'"
	 * @generated
	 * @ordered
	 */
	public static final int NEGOTIATED_SMALL_VALUE = 7;

	/**
	 * The '<em><b>NEGOTIATED OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Negotiated contract for another reason.
	 * <!-- end-model-doc -->
	 * @see #NEGOTIATED_OTHER
	 * @model annotation="https://hyoka.org/label ja='\u968f\u610f\u5951\u7d04\uff08\u305d\u306e\u4ed6\uff09' en='Negotiated (other)'"
	 * @generated
	 * @ordered
	 */
	public static final int NEGOTIATED_OTHER_VALUE = 8;

	/**
	 * The '<em><b>SUBSIDY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Grant of a subsidy or the like.
	 * <!-- end-model-doc -->
	 * @see #SUBSIDY
	 * @model annotation="https://hyoka.org/label ja='\u88dc\u52a9\u91d1\u7b49\u4ea4\u4ed8' en='Subsidy granted'"
	 * @generated
	 * @ordered
	 */
	public static final int SUBSIDY_VALUE = 9;

	/**
	 * The '<em><b>OPERATING GRANT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Grant for the operation of an agency.
	 * <!-- end-model-doc -->
	 * @see #OPERATING_GRANT
	 * @model annotation="https://hyoka.org/label ja='\u904b\u55b6\u8cbb\u4ea4\u4ed8\u91d1\u4ea4\u4ed8' en='Operating grant'"
	 * @generated
	 * @ordered
	 */
	public static final int OPERATING_GRANT_VALUE = 10;

	/**
	 * The '<em><b>COMMITMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Contract under an authorisation of several years.
	 * <!-- end-model-doc -->
	 * @see #COMMITMENT
	 * @model annotation="https://hyoka.org/label ja='\u56fd\u5eab\u50b5\u52d9\u8ca0\u62c5\u884c\u70ba\u7b49' en='Multi-year commitment'"
	 * @generated
	 * @ordered
	 */
	public static final int COMMITMENT_VALUE = 11;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another way; its words stand beside it.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model annotation="https://hyoka.org/label ja='\u305d\u306e\u4ed6'"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 12;

	/**
	 * An array of all the '<em><b>Procurement Method</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ProcurementMethod[] VALUES_ARRAY =
		new ProcurementMethod[] {
			UNSPECIFIED,
			OPEN_LOWEST_PRICE,
			OPEN_OVERALL,
			DESIGNATED_LOWEST_PRICE,
			DESIGNATED_OVERALL,
			NEGOTIATED_PROPOSALS,
			NEGOTIATED_OPEN_CALL,
			NEGOTIATED_SMALL,
			NEGOTIATED_OTHER,
			SUBSIDY,
			OPERATING_GRANT,
			COMMITMENT,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Procurement Method</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ProcurementMethod> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Procurement Method</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProcurementMethod get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ProcurementMethod result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Procurement Method</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProcurementMethod getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ProcurementMethod result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Procurement Method</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProcurementMethod get(int value) {
		switch (value) {
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case OPEN_LOWEST_PRICE_VALUE: return OPEN_LOWEST_PRICE;
			case OPEN_OVERALL_VALUE: return OPEN_OVERALL;
			case DESIGNATED_LOWEST_PRICE_VALUE: return DESIGNATED_LOWEST_PRICE;
			case DESIGNATED_OVERALL_VALUE: return DESIGNATED_OVERALL;
			case NEGOTIATED_PROPOSALS_VALUE: return NEGOTIATED_PROPOSALS;
			case NEGOTIATED_OPEN_CALL_VALUE: return NEGOTIATED_OPEN_CALL;
			case NEGOTIATED_SMALL_VALUE: return NEGOTIATED_SMALL;
			case NEGOTIATED_OTHER_VALUE: return NEGOTIATED_OTHER;
			case SUBSIDY_VALUE: return SUBSIDY;
			case OPERATING_GRANT_VALUE: return OPERATING_GRANT;
			case COMMITMENT_VALUE: return COMMITMENT;
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
	private ProcurementMethod(int value, String name, String literal) {
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
	
} //ProcurementMethod

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
 * A representation of the literals of the enumeration '<em><b>Contract Form</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How money reaches the one who does the work.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.hyoka.HyokaPackage#getContractForm()
 * @model annotation="https://hyoka.org/label ja='\u5951\u7d04\u5f62\u614b'"
 * @generated
 */
public enum ContractForm implements Enumerator {
	/**
	 * The '<em><b>NONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated.
	 * <!-- end-model-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(0, "NONE", "NONE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>COMMISSION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Commissioned research (委託).
	 * <!-- end-model-doc -->
	 * @see #COMMISSION_VALUE
	 * @generated
	 * @ordered
	 */
	COMMISSION(1, "COMMISSION", "COMMISSION"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SUBSIDY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Subsidy at a rate (補助).
	 * <!-- end-model-doc -->
	 * @see #SUBSIDY_VALUE
	 * @generated
	 * @ordered
	 */
	SUBSIDY(2, "SUBSIDY", "SUBSIDY"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>FIXED SUBSIDY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Subsidy of a fixed amount (定額補助).
	 * <!-- end-model-doc -->
	 * @see #FIXED_SUBSIDY_VALUE
	 * @generated
	 * @ordered
	 */
	FIXED_SUBSIDY(3, "FIXED_SUBSIDY", "FIXED_SUBSIDY"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>GRANT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operating grant (運営費交付金).
	 * <!-- end-model-doc -->
	 * @see #GRANT_VALUE
	 * @generated
	 * @ordered
	 */
	GRANT(4, "GRANT", "GRANT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another form; the note says which.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(5, "OTHER", "OTHER"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>DIRECT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The state does the work itself (直接実施).
	 * <!-- end-model-doc -->
	 * @see #DIRECT_VALUE
	 * @generated
	 * @ordered
	 */
	DIRECT(6, "DIRECT", "DIRECT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SHARE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share that the state bears by law (負担).
	 * <!-- end-model-doc -->
	 * @see #SHARE_VALUE
	 * @generated
	 * @ordered
	 */
	SHARE(7, "SHARE", "SHARE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CONTRIBUTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Contribution to an international or other body (分担金・拠出金).
	 * <!-- end-model-doc -->
	 * @see #CONTRIBUTION_VALUE
	 * @generated
	 * @ordered
	 */
	CONTRIBUTION(8, "CONTRIBUTION", "CONTRIBUTION"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>LOAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Loan (貸付).
	 * <!-- end-model-doc -->
	 * @see #LOAN_VALUE
	 * @generated
	 * @ordered
	 */
	LOAN(9, "LOAN", "LOAN"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>NONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated.
	 * <!-- end-model-doc -->
	 * @see #NONE
	 * @model annotation="https://hyoka.org/label ja='\u306a\u3057'"
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 0;

	/**
	 * The '<em><b>COMMISSION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Commissioned research (委託).
	 * <!-- end-model-doc -->
	 * @see #COMMISSION
	 * @model annotation="https://hyoka.org/label ja='\u59d4\u8a17' en='Commissioned'"
	 * @generated
	 * @ordered
	 */
	public static final int COMMISSION_VALUE = 1;

	/**
	 * The '<em><b>SUBSIDY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Subsidy at a rate (補助).
	 * <!-- end-model-doc -->
	 * @see #SUBSIDY
	 * @model annotation="https://hyoka.org/label ja='\u88dc\u52a9'"
	 * @generated
	 * @ordered
	 */
	public static final int SUBSIDY_VALUE = 2;

	/**
	 * The '<em><b>FIXED SUBSIDY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Subsidy of a fixed amount (定額補助).
	 * <!-- end-model-doc -->
	 * @see #FIXED_SUBSIDY
	 * @model annotation="https://hyoka.org/label ja='\u5b9a\u984d\u88dc\u52a9'"
	 * @generated
	 * @ordered
	 */
	public static final int FIXED_SUBSIDY_VALUE = 3;

	/**
	 * The '<em><b>GRANT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operating grant (運営費交付金).
	 * <!-- end-model-doc -->
	 * @see #GRANT
	 * @model annotation="https://hyoka.org/label ja='\u4ea4\u4ed8\u91d1'"
	 * @generated
	 * @ordered
	 */
	public static final int GRANT_VALUE = 4;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another form; the note says which.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model annotation="https://hyoka.org/label ja='\u305d\u306e\u4ed6'"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 5;

	/**
	 * The '<em><b>DIRECT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The state does the work itself (直接実施).
	 * <!-- end-model-doc -->
	 * @see #DIRECT
	 * @model annotation="https://hyoka.org/label ja='\u76f4\u63a5\u5b9f\u65bd' en='Carried out directly'"
	 * @generated
	 * @ordered
	 */
	public static final int DIRECT_VALUE = 6;

	/**
	 * The '<em><b>SHARE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share that the state bears by law (負担).
	 * <!-- end-model-doc -->
	 * @see #SHARE
	 * @model annotation="https://hyoka.org/label ja='\u8ca0\u62c5' en='Statutory share'"
	 * @generated
	 * @ordered
	 */
	public static final int SHARE_VALUE = 7;

	/**
	 * The '<em><b>CONTRIBUTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Contribution to an international or other body (分担金・拠出金).
	 * <!-- end-model-doc -->
	 * @see #CONTRIBUTION
	 * @model annotation="https://hyoka.org/label ja='\u5206\u62c5\u91d1\u30fb\u62e0\u51fa\u91d1'"
	 * @generated
	 * @ordered
	 */
	public static final int CONTRIBUTION_VALUE = 8;

	/**
	 * The '<em><b>LOAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Loan (貸付).
	 * <!-- end-model-doc -->
	 * @see #LOAN
	 * @model annotation="https://hyoka.org/label ja='\u8cb8\u4ed8'"
	 * @generated
	 * @ordered
	 */
	public static final int LOAN_VALUE = 9;

	/**
	 * An array of all the '<em><b>Contract Form</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ContractForm[] VALUES_ARRAY =
		new ContractForm[] {
			NONE,
			COMMISSION,
			SUBSIDY,
			FIXED_SUBSIDY,
			GRANT,
			OTHER,
			DIRECT,
			SHARE,
			CONTRIBUTION,
			LOAN,
		};

	/**
	 * A public read-only list of all the '<em><b>Contract Form</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ContractForm> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Contract Form</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ContractForm get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ContractForm result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Contract Form</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ContractForm getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ContractForm result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Contract Form</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ContractForm get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case COMMISSION_VALUE: return COMMISSION;
			case SUBSIDY_VALUE: return SUBSIDY;
			case FIXED_SUBSIDY_VALUE: return FIXED_SUBSIDY;
			case GRANT_VALUE: return GRANT;
			case OTHER_VALUE: return OTHER;
			case DIRECT_VALUE: return DIRECT;
			case SHARE_VALUE: return SHARE;
			case CONTRIBUTION_VALUE: return CONTRIBUTION;
			case LOAN_VALUE: return LOAN;
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
	private ContractForm(int value, String name, String literal) {
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
	
} //ContractForm

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
 * A representation of the literals of the enumeration '<em><b>Duty Event</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What starts a duty.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.ip.IpPackage#getDutyEvent()
 * @model annotation="https://hyoka.org/label ja='\u8d77\u7b97\u4e8b\u7531'"
 * @generated
 */
public enum DutyEvent implements Enumerator {
	/**
	 * The '<em><b>INVENTION DISCLOSED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An invention was disclosed inside the institution.
	 * <!-- end-model-doc -->
	 * @see #INVENTION_DISCLOSED_VALUE
	 * @generated
	 * @ordered
	 */
	INVENTION_DISCLOSED(0, "INVENTION_DISCLOSED", "INVENTION_DISCLOSED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ELECTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The institution elected to keep the right.
	 * <!-- end-model-doc -->
	 * @see #ELECTION_VALUE
	 * @generated
	 * @ordered
	 */
	ELECTION(1, "ELECTION", "ELECTION"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>APPLICATION FILED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An application was filed.
	 * <!-- end-model-doc -->
	 * @see #APPLICATION_FILED_VALUE
	 * @generated
	 * @ordered
	 */
	APPLICATION_FILED(2, "APPLICATION_FILED", "APPLICATION_FILED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>FOREIGN FILED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A foreign application was filed.
	 * <!-- end-model-doc -->
	 * @see #FOREIGN_FILED_VALUE
	 * @generated
	 * @ordered
	 */
	FOREIGN_FILED(3, "FOREIGN_FILED", "FOREIGN_FILED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>REGISTERED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A right was registered.
	 * <!-- end-model-doc -->
	 * @see #REGISTERED_VALUE
	 * @generated
	 * @ordered
	 */
	REGISTERED(4, "REGISTERED", "REGISTERED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>WORK DELIVERED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A copyright work was delivered.
	 * <!-- end-model-doc -->
	 * @see #WORK_DELIVERED_VALUE
	 * @generated
	 * @ordered
	 */
	WORK_DELIVERED(5, "WORK_DELIVERED", "WORK_DELIVERED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>TRANSFER OR EXCLUSIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A transfer or exclusive licence is intended.
	 * <!-- end-model-doc -->
	 * @see #TRANSFER_OR_EXCLUSIVE_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSFER_OR_EXCLUSIVE(6, "TRANSFER_OR_EXCLUSIVE", "TRANSFER_OR_EXCLUSIVE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>RIGHT ENDED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A right was transferred, renounced or abandoned.
	 * <!-- end-model-doc -->
	 * @see #RIGHT_ENDED_VALUE
	 * @generated
	 * @ordered
	 */
	RIGHT_ENDED(7, "RIGHT_ENDED", "RIGHT_ENDED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>FISCAL YEAR END</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A fiscal year ended.
	 * <!-- end-model-doc -->
	 * @see #FISCAL_YEAR_END_VALUE
	 * @generated
	 * @ordered
	 */
	FISCAL_YEAR_END(8, "FISCAL_YEAR_END", "FISCAL_YEAR_END"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PROJECT ENDED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The project ended.
	 * <!-- end-model-doc -->
	 * @see #PROJECT_ENDED_VALUE
	 * @generated
	 * @ordered
	 */
	PROJECT_ENDED(9, "PROJECT_ENDED", "PROJECT_ENDED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SECRECY REVIEW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Notice of a secrecy review arrived.
	 * <!-- end-model-doc -->
	 * @see #SECRECY_REVIEW_VALUE
	 * @generated
	 * @ordered
	 */
	SECRECY_REVIEW(10, "SECRECY_REVIEW", "SECRECY_REVIEW"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Something else.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(11, "OTHER", "OTHER"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>INVENTION DISCLOSED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An invention was disclosed inside the institution.
	 * <!-- end-model-doc -->
	 * @see #INVENTION_DISCLOSED
	 * @model annotation="https://hyoka.org/label ja='\u767a\u660e\u306e\u5c4a\u51fa'"
	 * @generated
	 * @ordered
	 */
	public static final int INVENTION_DISCLOSED_VALUE = 0;

	/**
	 * The '<em><b>ELECTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The institution elected to keep the right.
	 * <!-- end-model-doc -->
	 * @see #ELECTION
	 * @model annotation="https://hyoka.org/label ja='\u6a29\u5229\u53d6\u5f97\u306e\u9078\u629e'"
	 * @generated
	 * @ordered
	 */
	public static final int ELECTION_VALUE = 1;

	/**
	 * The '<em><b>APPLICATION FILED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An application was filed.
	 * <!-- end-model-doc -->
	 * @see #APPLICATION_FILED
	 * @model annotation="https://hyoka.org/label ja='\u51fa\u9858'"
	 * @generated
	 * @ordered
	 */
	public static final int APPLICATION_FILED_VALUE = 2;

	/**
	 * The '<em><b>FOREIGN FILED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A foreign application was filed.
	 * <!-- end-model-doc -->
	 * @see #FOREIGN_FILED
	 * @model annotation="https://hyoka.org/label ja='\u5916\u56fd\u51fa\u9858'"
	 * @generated
	 * @ordered
	 */
	public static final int FOREIGN_FILED_VALUE = 3;

	/**
	 * The '<em><b>REGISTERED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A right was registered.
	 * <!-- end-model-doc -->
	 * @see #REGISTERED
	 * @model annotation="https://hyoka.org/label ja='\u767b\u9332'"
	 * @generated
	 * @ordered
	 */
	public static final int REGISTERED_VALUE = 4;

	/**
	 * The '<em><b>WORK DELIVERED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A copyright work was delivered.
	 * <!-- end-model-doc -->
	 * @see #WORK_DELIVERED
	 * @model annotation="https://hyoka.org/label ja='\u8457\u4f5c\u7269\u306e\u7d0d\u5165'"
	 * @generated
	 * @ordered
	 */
	public static final int WORK_DELIVERED_VALUE = 5;

	/**
	 * The '<em><b>TRANSFER OR EXCLUSIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A transfer or exclusive licence is intended.
	 * <!-- end-model-doc -->
	 * @see #TRANSFER_OR_EXCLUSIVE
	 * @model annotation="https://hyoka.org/label ja='\u8b72\u6e21\u30fb\u5c02\u7528\u5b9f\u65bd\u6a29\u306e\u8a2d\u5b9a'"
	 * @generated
	 * @ordered
	 */
	public static final int TRANSFER_OR_EXCLUSIVE_VALUE = 6;

	/**
	 * The '<em><b>RIGHT ENDED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A right was transferred, renounced or abandoned.
	 * <!-- end-model-doc -->
	 * @see #RIGHT_ENDED
	 * @model annotation="https://hyoka.org/label ja='\u8b72\u6e21\u30fb\u653e\u68c4'"
	 * @generated
	 * @ordered
	 */
	public static final int RIGHT_ENDED_VALUE = 7;

	/**
	 * The '<em><b>FISCAL YEAR END</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A fiscal year ended.
	 * <!-- end-model-doc -->
	 * @see #FISCAL_YEAR_END
	 * @model annotation="https://hyoka.org/label ja='\u5e74\u5ea6\u672b'"
	 * @generated
	 * @ordered
	 */
	public static final int FISCAL_YEAR_END_VALUE = 8;

	/**
	 * The '<em><b>PROJECT ENDED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The project ended.
	 * <!-- end-model-doc -->
	 * @see #PROJECT_ENDED
	 * @model annotation="https://hyoka.org/label ja='\u4e8b\u696d\u7d42\u4e86'"
	 * @generated
	 * @ordered
	 */
	public static final int PROJECT_ENDED_VALUE = 9;

	/**
	 * The '<em><b>SECRECY REVIEW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Notice of a secrecy review arrived.
	 * <!-- end-model-doc -->
	 * @see #SECRECY_REVIEW
	 * @model annotation="https://hyoka.org/label ja='\u4fdd\u5168\u5be9\u67fb\u306e\u901a\u77e5'"
	 * @generated
	 * @ordered
	 */
	public static final int SECRECY_REVIEW_VALUE = 10;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Something else.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model annotation="https://hyoka.org/label ja='\u305d\u306e\u4ed6'"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 11;

	/**
	 * An array of all the '<em><b>Duty Event</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DutyEvent[] VALUES_ARRAY =
		new DutyEvent[] {
			INVENTION_DISCLOSED,
			ELECTION,
			APPLICATION_FILED,
			FOREIGN_FILED,
			REGISTERED,
			WORK_DELIVERED,
			TRANSFER_OR_EXCLUSIVE,
			RIGHT_ENDED,
			FISCAL_YEAR_END,
			PROJECT_ENDED,
			SECRECY_REVIEW,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Duty Event</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DutyEvent> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Duty Event</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DutyEvent get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DutyEvent result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Duty Event</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DutyEvent getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DutyEvent result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Duty Event</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DutyEvent get(int value) {
		switch (value) {
			case INVENTION_DISCLOSED_VALUE: return INVENTION_DISCLOSED;
			case ELECTION_VALUE: return ELECTION;
			case APPLICATION_FILED_VALUE: return APPLICATION_FILED;
			case FOREIGN_FILED_VALUE: return FOREIGN_FILED;
			case REGISTERED_VALUE: return REGISTERED;
			case WORK_DELIVERED_VALUE: return WORK_DELIVERED;
			case TRANSFER_OR_EXCLUSIVE_VALUE: return TRANSFER_OR_EXCLUSIVE;
			case RIGHT_ENDED_VALUE: return RIGHT_ENDED;
			case FISCAL_YEAR_END_VALUE: return FISCAL_YEAR_END;
			case PROJECT_ENDED_VALUE: return PROJECT_ENDED;
			case SECRECY_REVIEW_VALUE: return SECRECY_REVIEW;
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
	private DutyEvent(int value, String name, String literal) {
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
	
} //DutyEvent

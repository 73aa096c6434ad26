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
 * A representation of the literals of the enumeration '<em><b>Filing State</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where a filing is.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.ip.IpPackage#getFilingState()
 * @model annotation="https://hyoka.org/label ja='\u51fa\u9858\u306e\u72b6\u614b'"
 * @generated
 */
public enum FilingState implements Enumerator {
	/**
	 * The '<em><b>PREPARED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In preparation.
	 * <!-- end-model-doc -->
	 * @see #PREPARED_VALUE
	 * @generated
	 * @ordered
	 */
	PREPARED(0, "PREPARED", "PREPARED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>FILED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Filed.
	 * <!-- end-model-doc -->
	 * @see #FILED_VALUE
	 * @generated
	 * @ordered
	 */
	FILED(1, "FILED", "FILED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PUBLISHED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Published.
	 * <!-- end-model-doc -->
	 * @see #PUBLISHED_VALUE
	 * @generated
	 * @ordered
	 */
	PUBLISHED(2, "PUBLISHED", "PUBLISHED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>REGISTERED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Registered.
	 * <!-- end-model-doc -->
	 * @see #REGISTERED_VALUE
	 * @generated
	 * @ordered
	 */
	REGISTERED(3, "REGISTERED", "REGISTERED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>REFUSED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Refused.
	 * <!-- end-model-doc -->
	 * @see #REFUSED_VALUE
	 * @generated
	 * @ordered
	 */
	REFUSED(4, "REFUSED", "REFUSED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ABANDONED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Abandoned or withdrawn.
	 * <!-- end-model-doc -->
	 * @see #ABANDONED_VALUE
	 * @generated
	 * @ordered
	 */
	ABANDONED(5, "ABANDONED", "ABANDONED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>EXPIRED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Expired.
	 * <!-- end-model-doc -->
	 * @see #EXPIRED_VALUE
	 * @generated
	 * @ordered
	 */
	EXPIRED(6, "EXPIRED", "EXPIRED"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PREPARED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In preparation.
	 * <!-- end-model-doc -->
	 * @see #PREPARED
	 * @model annotation="https://hyoka.org/label ja='\u6e96\u5099\u4e2d'"
	 * @generated
	 * @ordered
	 */
	public static final int PREPARED_VALUE = 0;

	/**
	 * The '<em><b>FILED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Filed.
	 * <!-- end-model-doc -->
	 * @see #FILED
	 * @model annotation="https://hyoka.org/label ja='\u51fa\u9858'"
	 * @generated
	 * @ordered
	 */
	public static final int FILED_VALUE = 1;

	/**
	 * The '<em><b>PUBLISHED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Published.
	 * <!-- end-model-doc -->
	 * @see #PUBLISHED
	 * @model annotation="https://hyoka.org/label ja='\u516c\u958b'"
	 * @generated
	 * @ordered
	 */
	public static final int PUBLISHED_VALUE = 2;

	/**
	 * The '<em><b>REGISTERED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Registered.
	 * <!-- end-model-doc -->
	 * @see #REGISTERED
	 * @model annotation="https://hyoka.org/label ja='\u767b\u9332'"
	 * @generated
	 * @ordered
	 */
	public static final int REGISTERED_VALUE = 3;

	/**
	 * The '<em><b>REFUSED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Refused.
	 * <!-- end-model-doc -->
	 * @see #REFUSED
	 * @model annotation="https://hyoka.org/label ja='\u62d2\u7d76'"
	 * @generated
	 * @ordered
	 */
	public static final int REFUSED_VALUE = 4;

	/**
	 * The '<em><b>ABANDONED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Abandoned or withdrawn.
	 * <!-- end-model-doc -->
	 * @see #ABANDONED
	 * @model annotation="https://hyoka.org/label ja='\u653e\u68c4\u30fb\u53d6\u4e0b\u3052'"
	 * @generated
	 * @ordered
	 */
	public static final int ABANDONED_VALUE = 5;

	/**
	 * The '<em><b>EXPIRED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Expired.
	 * <!-- end-model-doc -->
	 * @see #EXPIRED
	 * @model annotation="https://hyoka.org/label ja='\u6d88\u6ec5'"
	 * @generated
	 * @ordered
	 */
	public static final int EXPIRED_VALUE = 6;

	/**
	 * An array of all the '<em><b>Filing State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FilingState[] VALUES_ARRAY =
		new FilingState[] {
			PREPARED,
			FILED,
			PUBLISHED,
			REGISTERED,
			REFUSED,
			ABANDONED,
			EXPIRED,
		};

	/**
	 * A public read-only list of all the '<em><b>Filing State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FilingState> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Filing State</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FilingState get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FilingState result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Filing State</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FilingState getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FilingState result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Filing State</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FilingState get(int value) {
		switch (value) {
			case PREPARED_VALUE: return PREPARED;
			case FILED_VALUE: return FILED;
			case PUBLISHED_VALUE: return PUBLISHED;
			case REGISTERED_VALUE: return REGISTERED;
			case REFUSED_VALUE: return REFUSED;
			case ABANDONED_VALUE: return ABANDONED;
			case EXPIRED_VALUE: return EXPIRED;
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
	private FilingState(int value, String name, String literal) {
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
	
} //FilingState

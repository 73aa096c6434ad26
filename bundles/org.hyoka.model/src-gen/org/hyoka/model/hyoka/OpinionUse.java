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
 * A representation of the literals of the enumeration '<em><b>Opinion Use</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What became of an opinion: used in the assessment, answered, or set aside with a reason.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.hyoka.HyokaPackage#getOpinionUse()
 * @model annotation="https://hyoka.org/label ja='\u610f\u898b\u306e\u6271\u3044'"
 * @generated
 */
public enum OpinionUse implements Enumerator {
	/**
	 * The '<em><b>OPEN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nothing yet.
	 * <!-- end-model-doc -->
	 * @see #OPEN_VALUE
	 * @generated
	 * @ordered
	 */
	OPEN(0, "OPEN", "OPEN"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>USED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Taken up in the assessment.
	 * <!-- end-model-doc -->
	 * @see #USED_VALUE
	 * @generated
	 * @ordered
	 */
	USED(1, "USED", "USED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ANSWERED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answered.
	 * <!-- end-model-doc -->
	 * @see #ANSWERED_VALUE
	 * @generated
	 * @ordered
	 */
	ANSWERED(2, "ANSWERED", "ANSWERED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SET ASIDE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Set aside; the reason says why.
	 * <!-- end-model-doc -->
	 * @see #SET_ASIDE_VALUE
	 * @generated
	 * @ordered
	 */
	SET_ASIDE(3, "SET_ASIDE", "SET_ASIDE"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OPEN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nothing yet.
	 * <!-- end-model-doc -->
	 * @see #OPEN
	 * @model annotation="https://hyoka.org/label ja='\u672a\u51e6\u7406'"
	 * @generated
	 * @ordered
	 */
	public static final int OPEN_VALUE = 0;

	/**
	 * The '<em><b>USED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Taken up in the assessment.
	 * <!-- end-model-doc -->
	 * @see #USED
	 * @model annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u66f8\u306b\u53cd\u6620'"
	 * @generated
	 * @ordered
	 */
	public static final int USED_VALUE = 1;

	/**
	 * The '<em><b>ANSWERED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answered.
	 * <!-- end-model-doc -->
	 * @see #ANSWERED
	 * @model annotation="https://hyoka.org/label ja='\u56de\u7b54\u6e08'"
	 * @generated
	 * @ordered
	 */
	public static final int ANSWERED_VALUE = 2;

	/**
	 * The '<em><b>SET ASIDE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Set aside; the reason says why.
	 * <!-- end-model-doc -->
	 * @see #SET_ASIDE
	 * @model annotation="https://hyoka.org/label ja='\u63a1\u7528\u305b\u305a'"
	 * @generated
	 * @ordered
	 */
	public static final int SET_ASIDE_VALUE = 3;

	/**
	 * An array of all the '<em><b>Opinion Use</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final OpinionUse[] VALUES_ARRAY =
		new OpinionUse[] {
			OPEN,
			USED,
			ANSWERED,
			SET_ASIDE,
		};

	/**
	 * A public read-only list of all the '<em><b>Opinion Use</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<OpinionUse> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Opinion Use</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OpinionUse get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OpinionUse result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Opinion Use</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OpinionUse getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OpinionUse result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Opinion Use</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OpinionUse get(int value) {
		switch (value) {
			case OPEN_VALUE: return OPEN;
			case USED_VALUE: return USED;
			case ANSWERED_VALUE: return ANSWERED;
			case SET_ASIDE_VALUE: return SET_ASIDE;
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
	private OpinionUse(int value, String name, String literal) {
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
	
} //OpinionUse

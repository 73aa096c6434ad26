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
 * A representation of the literals of the enumeration '<em><b>Review Verdict</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What the team that reviews a program concluded.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.hyoka.HyokaPackage#getReviewVerdict()
 * @model annotation="https://hyoka.org/label ja='\u63a8\u9032\u30c1\u30fc\u30e0\u306e\u6240\u898b\uff08\u5224\u5b9a\uff09'"
 * @generated
 */
public enum ReviewVerdict implements Enumerator {
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
	 * The '<em><b>AS IS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As it is.
	 * <!-- end-model-doc -->
	 * @see #AS_IS_VALUE
	 * @generated
	 * @ordered
	 */
	AS_IS(1, "AS_IS", "AS_IS"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PARTIAL IMPROVEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parts of the program are to be improved.
	 * <!-- end-model-doc -->
	 * @see #PARTIAL_IMPROVEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	PARTIAL_IMPROVEMENT(2, "PARTIAL_IMPROVEMENT", "PARTIAL_IMPROVEMENT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>FUNDAMENTAL IMPROVEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The whole program is to be improved thoroughly.
	 * <!-- end-model-doc -->
	 * @see #FUNDAMENTAL_IMPROVEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	FUNDAMENTAL_IMPROVEMENT(3, "FUNDAMENTAL_IMPROVEMENT", "FUNDAMENTAL_IMPROVEMENT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ENDING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It ends as planned.
	 * <!-- end-model-doc -->
	 * @see #ENDING_VALUE
	 * @generated
	 * @ordered
	 */
	ENDING(4, "ENDING", "ENDING"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ABOLISH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It is to be abolished.
	 * <!-- end-model-doc -->
	 * @see #ABOLISH_VALUE
	 * @generated
	 * @ordered
	 */
	ABOLISH(5, "ABOLISH", "ABOLISH"); //$NON-NLS-1$ //$NON-NLS-2$

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
	 * The '<em><b>AS IS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As it is.
	 * <!-- end-model-doc -->
	 * @see #AS_IS
	 * @model annotation="https://hyoka.org/label ja='\u73fe\u72b6\u901a\u308a'"
	 * @generated
	 * @ordered
	 */
	public static final int AS_IS_VALUE = 1;

	/**
	 * The '<em><b>PARTIAL IMPROVEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parts of the program are to be improved.
	 * <!-- end-model-doc -->
	 * @see #PARTIAL_IMPROVEMENT
	 * @model annotation="https://hyoka.org/label ja='\u4e8b\u696d\u5185\u5bb9\u306e\u4e00\u90e8\u6539\u5584' en='Improve parts'"
	 * @generated
	 * @ordered
	 */
	public static final int PARTIAL_IMPROVEMENT_VALUE = 2;

	/**
	 * The '<em><b>FUNDAMENTAL IMPROVEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The whole program is to be improved thoroughly.
	 * <!-- end-model-doc -->
	 * @see #FUNDAMENTAL_IMPROVEMENT
	 * @model annotation="https://hyoka.org/label ja='\u4e8b\u696d\u5168\u4f53\u306e\u629c\u672c\u7684\u306a\u6539\u5584' en='Improve fundamentally'"
	 * @generated
	 * @ordered
	 */
	public static final int FUNDAMENTAL_IMPROVEMENT_VALUE = 3;

	/**
	 * The '<em><b>ENDING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It ends as planned.
	 * <!-- end-model-doc -->
	 * @see #ENDING
	 * @model annotation="https://hyoka.org/label ja='\u7d42\u4e86\u4e88\u5b9a' en='Ends as planned'"
	 * @generated
	 * @ordered
	 */
	public static final int ENDING_VALUE = 4;

	/**
	 * The '<em><b>ABOLISH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It is to be abolished.
	 * <!-- end-model-doc -->
	 * @see #ABOLISH
	 * @model annotation="https://hyoka.org/label ja='\u5ec3\u6b62'"
	 * @generated
	 * @ordered
	 */
	public static final int ABOLISH_VALUE = 5;

	/**
	 * An array of all the '<em><b>Review Verdict</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ReviewVerdict[] VALUES_ARRAY =
		new ReviewVerdict[] {
			UNSPECIFIED,
			AS_IS,
			PARTIAL_IMPROVEMENT,
			FUNDAMENTAL_IMPROVEMENT,
			ENDING,
			ABOLISH,
		};

	/**
	 * A public read-only list of all the '<em><b>Review Verdict</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ReviewVerdict> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Review Verdict</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ReviewVerdict get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ReviewVerdict result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Review Verdict</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ReviewVerdict getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ReviewVerdict result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Review Verdict</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ReviewVerdict get(int value) {
		switch (value) {
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case AS_IS_VALUE: return AS_IS;
			case PARTIAL_IMPROVEMENT_VALUE: return PARTIAL_IMPROVEMENT;
			case FUNDAMENTAL_IMPROVEMENT_VALUE: return FUNDAMENTAL_IMPROVEMENT;
			case ENDING_VALUE: return ENDING;
			case ABOLISH_VALUE: return ABOLISH;
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
	private ReviewVerdict(int value, String name, String literal) {
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
	
} //ReviewVerdict

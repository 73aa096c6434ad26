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
 * A representation of the literals of the enumeration '<em><b>Reflection Verdict</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a ministry made of the review in its next request.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.hyoka.HyokaPackage#getReflectionVerdict()
 * @model annotation="https://hyoka.org/label ja='\u53cd\u6620\u72b6\u6cc1\uff08\u5224\u5b9a\uff09'"
 * @generated
 */
public enum ReflectionVerdict implements Enumerator {
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
	 * The '<em><b>REDUCED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Less is requested.
	 * <!-- end-model-doc -->
	 * @see #REDUCED_VALUE
	 * @generated
	 * @ordered
	 */
	REDUCED(2, "REDUCED", "REDUCED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>EXECUTION IMPROVED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Execution is improved; the amount stays.
	 * <!-- end-model-doc -->
	 * @see #EXECUTION_IMPROVED_VALUE
	 * @generated
	 * @ordered
	 */
	EXECUTION_IMPROVED(3, "EXECUTION_IMPROVED", "EXECUTION_IMPROVED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>UNDER STUDY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Improvements are studied within the year.
	 * <!-- end-model-doc -->
	 * @see #UNDER_STUDY_VALUE
	 * @generated
	 * @ordered
	 */
	UNDER_STUDY(4, "UNDER_STUDY", "UNDER_STUDY"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ENDED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ended as planned.
	 * <!-- end-model-doc -->
	 * @see #ENDED_VALUE
	 * @generated
	 * @ordered
	 */
	ENDED(5, "ENDED", "ENDED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ABOLISHED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Abolished.
	 * <!-- end-model-doc -->
	 * @see #ABOLISHED_VALUE
	 * @generated
	 * @ordered
	 */
	ABOLISHED(6, "ABOLISHED", "ABOLISHED"); //$NON-NLS-1$ //$NON-NLS-2$

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
	 * The '<em><b>REDUCED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Less is requested.
	 * <!-- end-model-doc -->
	 * @see #REDUCED
	 * @model annotation="https://hyoka.org/label ja='\u7e2e\u6e1b'"
	 * @generated
	 * @ordered
	 */
	public static final int REDUCED_VALUE = 2;

	/**
	 * The '<em><b>EXECUTION IMPROVED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Execution is improved; the amount stays.
	 * <!-- end-model-doc -->
	 * @see #EXECUTION_IMPROVED
	 * @model annotation="https://hyoka.org/label ja='\u57f7\u884c\u7b49\u6539\u5584'"
	 * @generated
	 * @ordered
	 */
	public static final int EXECUTION_IMPROVED_VALUE = 3;

	/**
	 * The '<em><b>UNDER STUDY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Improvements are studied within the year.
	 * <!-- end-model-doc -->
	 * @see #UNDER_STUDY
	 * @model annotation="https://hyoka.org/label ja='\u5e74\u5ea6\u5185\u306b\u6539\u5584\u3092\u691c\u8a0e' en='Studied within the year'"
	 * @generated
	 * @ordered
	 */
	public static final int UNDER_STUDY_VALUE = 4;

	/**
	 * The '<em><b>ENDED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ended as planned.
	 * <!-- end-model-doc -->
	 * @see #ENDED
	 * @model annotation="https://hyoka.org/label ja='\u4e88\u5b9a\u901a\u308a\u7d42\u4e86' en='Ended as planned'"
	 * @generated
	 * @ordered
	 */
	public static final int ENDED_VALUE = 5;

	/**
	 * The '<em><b>ABOLISHED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Abolished.
	 * <!-- end-model-doc -->
	 * @see #ABOLISHED
	 * @model annotation="https://hyoka.org/label ja='\u5ec3\u6b62'"
	 * @generated
	 * @ordered
	 */
	public static final int ABOLISHED_VALUE = 6;

	/**
	 * An array of all the '<em><b>Reflection Verdict</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ReflectionVerdict[] VALUES_ARRAY =
		new ReflectionVerdict[] {
			UNSPECIFIED,
			AS_IS,
			REDUCED,
			EXECUTION_IMPROVED,
			UNDER_STUDY,
			ENDED,
			ABOLISHED,
		};

	/**
	 * A public read-only list of all the '<em><b>Reflection Verdict</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ReflectionVerdict> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Reflection Verdict</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ReflectionVerdict get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ReflectionVerdict result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Reflection Verdict</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ReflectionVerdict getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ReflectionVerdict result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Reflection Verdict</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ReflectionVerdict get(int value) {
		switch (value) {
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case AS_IS_VALUE: return AS_IS;
			case REDUCED_VALUE: return REDUCED;
			case EXECUTION_IMPROVED_VALUE: return EXECUTION_IMPROVED;
			case UNDER_STUDY_VALUE: return UNDER_STUDY;
			case ENDED_VALUE: return ENDED;
			case ABOLISHED_VALUE: return ABOLISHED;
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
	private ReflectionVerdict(int value, String name, String literal) {
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
	
} //ReflectionVerdict

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
 * A representation of the literals of the enumeration '<em><b>Averaging</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How the points of several members become one.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.hyoka.HyokaPackage#getAveraging()
 * @model annotation="https://hyoka.org/label ja='\u96c6\u8a08\u65b9\u6cd5'"
 * @generated
 */
public enum Averaging implements Enumerator {
	/**
	 * The '<em><b>MEAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Arithmetic mean.
	 * <!-- end-model-doc -->
	 * @see #MEAN_VALUE
	 * @generated
	 * @ordered
	 */
	MEAN(0, "MEAN", "MEAN"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>MEDIAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Median.
	 * <!-- end-model-doc -->
	 * @see #MEDIAN_VALUE
	 * @generated
	 * @ordered
	 */
	MEDIAN(1, "MEDIAN", "MEDIAN"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>NONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not aggregated; each point stands for itself.
	 * <!-- end-model-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(2, "NONE", "NONE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>TRIMMED MEAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The mean without one highest and one lowest point; of all points where fewer than three are given.
	 * <!-- end-model-doc -->
	 * @see #TRIMMED_MEAN_VALUE
	 * @generated
	 * @ordered
	 */
	TRIMMED_MEAN(3, "TRIMMED_MEAN", "TRIMMED_MEAN"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>MEAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Arithmetic mean.
	 * <!-- end-model-doc -->
	 * @see #MEAN
	 * @model annotation="https://hyoka.org/label ja='\u5e73\u5747'"
	 * @generated
	 * @ordered
	 */
	public static final int MEAN_VALUE = 0;

	/**
	 * The '<em><b>MEDIAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Median.
	 * <!-- end-model-doc -->
	 * @see #MEDIAN
	 * @model annotation="https://hyoka.org/label ja='\u4e2d\u592e\u5024'"
	 * @generated
	 * @ordered
	 */
	public static final int MEDIAN_VALUE = 1;

	/**
	 * The '<em><b>NONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not aggregated; each point stands for itself.
	 * <!-- end-model-doc -->
	 * @see #NONE
	 * @model annotation="https://hyoka.org/label ja='\u96c6\u8a08\u3057\u306a\u3044'"
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 2;

	/**
	 * The '<em><b>TRIMMED MEAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The mean without one highest and one lowest point; of all points where fewer than three are given.
	 * <!-- end-model-doc -->
	 * @see #TRIMMED_MEAN
	 * @model annotation="https://hyoka.org/label ja='\u6700\u9ad8\u30fb\u6700\u4f4e\u3092\u9664\u304f\u5e73\u5747' en='Trimmed mean'"
	 * @generated
	 * @ordered
	 */
	public static final int TRIMMED_MEAN_VALUE = 3;

	/**
	 * An array of all the '<em><b>Averaging</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Averaging[] VALUES_ARRAY =
		new Averaging[] {
			MEAN,
			MEDIAN,
			NONE,
			TRIMMED_MEAN,
		};

	/**
	 * A public read-only list of all the '<em><b>Averaging</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Averaging> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Averaging</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Averaging get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Averaging result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Averaging</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Averaging getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Averaging result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Averaging</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Averaging get(int value) {
		switch (value) {
			case MEAN_VALUE: return MEAN;
			case MEDIAN_VALUE: return MEDIAN;
			case NONE_VALUE: return NONE;
			case TRIMMED_MEAN_VALUE: return TRIMMED_MEAN;
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
	private Averaging(int value, String name, String literal) {
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
	
} //Averaging

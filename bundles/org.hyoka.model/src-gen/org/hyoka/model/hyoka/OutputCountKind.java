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
 * A representation of the literals of the enumeration '<em><b>Output Count Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What is counted beside the indicators.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.hyoka.HyokaPackage#getOutputCountKind()
 * @model annotation="https://hyoka.org/label ja='\u6210\u679c\u7269\u306e\u7a2e\u985e'"
 * @generated
 */
public enum OutputCountKind implements Enumerator {
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
	 * The '<em><b>PAPER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Papers.
	 * <!-- end-model-doc -->
	 * @see #PAPER_VALUE
	 * @generated
	 * @ordered
	 */
	PAPER(1, "PAPER", "PAPER"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PATENT DOMESTIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Domestic patent applications.
	 * <!-- end-model-doc -->
	 * @see #PATENT_DOMESTIC_VALUE
	 * @generated
	 * @ordered
	 */
	PATENT_DOMESTIC(2, "PATENT_DOMESTIC", "PATENT_DOMESTIC"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PATENT FOREIGN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Foreign patent applications.
	 * <!-- end-model-doc -->
	 * @see #PATENT_FOREIGN_VALUE
	 * @generated
	 * @ordered
	 */
	PATENT_FOREIGN(3, "PATENT_FOREIGN", "PATENT_FOREIGN"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PATENT PCT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * International applications under the PCT.
	 * <!-- end-model-doc -->
	 * @see #PATENT_PCT_VALUE
	 * @generated
	 * @ordered
	 */
	PATENT_PCT(4, "PATENT_PCT", "PATENT_PCT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>STANDARD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Contributions to standards.
	 * <!-- end-model-doc -->
	 * @see #STANDARD_VALUE
	 * @generated
	 * @ordered
	 */
	STANDARD(5, "STANDARD", "STANDARD"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PROTOTYPE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Prototypes.
	 * <!-- end-model-doc -->
	 * @see #PROTOTYPE_VALUE
	 * @generated
	 * @ordered
	 */
	PROTOTYPE(6, "PROTOTYPE", "PROTOTYPE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Something else; the label says what.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(7, "OTHER", "OTHER"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>UNSPECIFIED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model annotation="https://hyoka.org/label ja='\u672a\u8a18\u5165' en='Not stated'"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>PAPER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Papers.
	 * <!-- end-model-doc -->
	 * @see #PAPER
	 * @model annotation="https://hyoka.org/label ja='\u8ad6\u6587\u6570' en='Papers'"
	 * @generated
	 * @ordered
	 */
	public static final int PAPER_VALUE = 1;

	/**
	 * The '<em><b>PATENT DOMESTIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Domestic patent applications.
	 * <!-- end-model-doc -->
	 * @see #PATENT_DOMESTIC
	 * @model annotation="https://hyoka.org/label ja='\u56fd\u5185\u7279\u8a31\u51fa\u9858' en='Domestic filings'"
	 * @generated
	 * @ordered
	 */
	public static final int PATENT_DOMESTIC_VALUE = 2;

	/**
	 * The '<em><b>PATENT FOREIGN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Foreign patent applications.
	 * <!-- end-model-doc -->
	 * @see #PATENT_FOREIGN
	 * @model annotation="https://hyoka.org/label ja='\u56fd\u5916\u7279\u8a31\u51fa\u9858' en='Foreign filings'"
	 * @generated
	 * @ordered
	 */
	public static final int PATENT_FOREIGN_VALUE = 3;

	/**
	 * The '<em><b>PATENT PCT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * International applications under the PCT.
	 * <!-- end-model-doc -->
	 * @see #PATENT_PCT
	 * @model annotation="https://hyoka.org/label ja='PCT\u51fa\u9858' en='PCT filings'"
	 * @generated
	 * @ordered
	 */
	public static final int PATENT_PCT_VALUE = 4;

	/**
	 * The '<em><b>STANDARD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Contributions to standards.
	 * <!-- end-model-doc -->
	 * @see #STANDARD
	 * @model annotation="https://hyoka.org/label ja='\u56fd\u969b\u6a19\u6e96\u3078\u306e\u5bc4\u4e0e' en='Contributions to standards'"
	 * @generated
	 * @ordered
	 */
	public static final int STANDARD_VALUE = 5;

	/**
	 * The '<em><b>PROTOTYPE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Prototypes.
	 * <!-- end-model-doc -->
	 * @see #PROTOTYPE
	 * @model annotation="https://hyoka.org/label ja='\u30d7\u30ed\u30c8\u30bf\u30a4\u30d7\u306e\u4f5c\u6210' en='Prototypes'"
	 * @generated
	 * @ordered
	 */
	public static final int PROTOTYPE_VALUE = 6;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Something else; the label says what.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model annotation="https://hyoka.org/label ja='\u305d\u306e\u4ed6' en='Others'"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 7;

	/**
	 * An array of all the '<em><b>Output Count Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final OutputCountKind[] VALUES_ARRAY =
		new OutputCountKind[] {
			UNSPECIFIED,
			PAPER,
			PATENT_DOMESTIC,
			PATENT_FOREIGN,
			PATENT_PCT,
			STANDARD,
			PROTOTYPE,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Output Count Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<OutputCountKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Output Count Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OutputCountKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OutputCountKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Output Count Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OutputCountKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OutputCountKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Output Count Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OutputCountKind get(int value) {
		switch (value) {
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case PAPER_VALUE: return PAPER;
			case PATENT_DOMESTIC_VALUE: return PATENT_DOMESTIC;
			case PATENT_FOREIGN_VALUE: return PATENT_FOREIGN;
			case PATENT_PCT_VALUE: return PATENT_PCT;
			case STANDARD_VALUE: return STANDARD;
			case PROTOTYPE_VALUE: return PROTOTYPE;
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
	private OutputCountKind(int value, String name, String literal) {
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
	
} //OutputCountKind

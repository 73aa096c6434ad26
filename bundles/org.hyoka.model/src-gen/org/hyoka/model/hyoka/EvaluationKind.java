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
 * A representation of the literals of the enumeration '<em><b>Evaluation Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * When in an undertaking's life it is evaluated; it decides which words the scale has.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.hyoka.HyokaPackage#getEvaluationKind()
 * @model annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u306e\u7a2e\u985e'"
 * @generated
 */
public enum EvaluationKind implements Enumerator {
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
	 * The '<em><b>EX ANTE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Before the start.
	 * <!-- end-model-doc -->
	 * @see #EX_ANTE_VALUE
	 * @generated
	 * @ordered
	 */
	EX_ANTE(1, "EX_ANTE", "EX_ANTE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>MID TERM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * While it runs.
	 * <!-- end-model-doc -->
	 * @see #MID_TERM_VALUE
	 * @generated
	 * @ordered
	 */
	MID_TERM(2, "MID_TERM", "MID_TERM"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>FINAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * At or after its end (終了時・事後).
	 * <!-- end-model-doc -->
	 * @see #FINAL_VALUE
	 * @generated
	 * @ordered
	 */
	FINAL(3, "FINAL", "FINAL"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>FOLLOW UP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Years after its end.
	 * <!-- end-model-doc -->
	 * @see #FOLLOW_UP_VALUE
	 * @generated
	 * @ordered
	 */
	FOLLOW_UP(4, "FOLLOW_UP", "FOLLOW_UP"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>REVIEW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Yearly review of a program by its ministry (行政事業レビュー).
	 * <!-- end-model-doc -->
	 * @see #REVIEW_VALUE
	 * @generated
	 * @ordered
	 */
	REVIEW(5, "REVIEW", "REVIEW"); //$NON-NLS-1$ //$NON-NLS-2$

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
	 * The '<em><b>EX ANTE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Before the start.
	 * <!-- end-model-doc -->
	 * @see #EX_ANTE
	 * @model annotation="https://hyoka.org/label ja='\u4e8b\u524d\u8a55\u4fa1' en='Ex-ante evaluation'"
	 * @generated
	 * @ordered
	 */
	public static final int EX_ANTE_VALUE = 1;

	/**
	 * The '<em><b>MID TERM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * While it runs.
	 * <!-- end-model-doc -->
	 * @see #MID_TERM
	 * @model annotation="https://hyoka.org/label ja='\u4e2d\u9593\u8a55\u4fa1' en='Mid-term evaluation'"
	 * @generated
	 * @ordered
	 */
	public static final int MID_TERM_VALUE = 2;

	/**
	 * The '<em><b>FINAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * At or after its end (終了時・事後).
	 * <!-- end-model-doc -->
	 * @see #FINAL
	 * @model annotation="https://hyoka.org/label ja='\u7d42\u4e86\u6642\u8a55\u4fa1' en='Final evaluation'"
	 * @generated
	 * @ordered
	 */
	public static final int FINAL_VALUE = 3;

	/**
	 * The '<em><b>FOLLOW UP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Years after its end.
	 * <!-- end-model-doc -->
	 * @see #FOLLOW_UP
	 * @model annotation="https://hyoka.org/label ja='\u8ffd\u8de1\u8a55\u4fa1' en='Follow-up evaluation'"
	 * @generated
	 * @ordered
	 */
	public static final int FOLLOW_UP_VALUE = 4;

	/**
	 * The '<em><b>REVIEW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Yearly review of a program by its ministry (行政事業レビュー).
	 * <!-- end-model-doc -->
	 * @see #REVIEW
	 * @model annotation="https://hyoka.org/label ja='\u884c\u653f\u4e8b\u696d\u30ec\u30d3\u30e5\u30fc' en='Yearly review'"
	 * @generated
	 * @ordered
	 */
	public static final int REVIEW_VALUE = 5;

	/**
	 * An array of all the '<em><b>Evaluation Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final EvaluationKind[] VALUES_ARRAY =
		new EvaluationKind[] {
			UNSPECIFIED,
			EX_ANTE,
			MID_TERM,
			FINAL,
			FOLLOW_UP,
			REVIEW,
		};

	/**
	 * A public read-only list of all the '<em><b>Evaluation Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<EvaluationKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Evaluation Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EvaluationKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EvaluationKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Evaluation Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EvaluationKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EvaluationKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Evaluation Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EvaluationKind get(int value) {
		switch (value) {
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case EX_ANTE_VALUE: return EX_ANTE;
			case MID_TERM_VALUE: return MID_TERM;
			case FINAL_VALUE: return FINAL;
			case FOLLOW_UP_VALUE: return FOLLOW_UP;
			case REVIEW_VALUE: return REVIEW;
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
	private EvaluationKind(int value, String name, String literal) {
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
	
} //EvaluationKind

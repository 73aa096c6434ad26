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
 * A representation of the literals of the enumeration '<em><b>Chapter Scope</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Over what a chapter repeats.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.hyoka.HyokaPackage#getChapterScope()
 * @model annotation="https://hyoka.org/label ja='\u7ae0\u306e\u5bfe\u8c61'"
 * @generated
 */
public enum ChapterScope implements Enumerator {
	/**
	 * The '<em><b>DOSSIER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Once.
	 * <!-- end-model-doc -->
	 * @see #DOSSIER_VALUE
	 * @generated
	 * @ordered
	 */
	DOSSIER(0, "DOSSIER", "DOSSIER"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PROGRAM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Once, about the program.
	 * <!-- end-model-doc -->
	 * @see #PROGRAM_VALUE
	 * @generated
	 * @ordered
	 */
	PROGRAM(1, "PROGRAM", "PROGRAM"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>EACH PROJECT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Once for each evaluated project.
	 * <!-- end-model-doc -->
	 * @see #EACH_PROJECT_VALUE
	 * @generated
	 * @ordered
	 */
	EACH_PROJECT(2, "EACH_PROJECT", "EACH_PROJECT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>EACH CRITERION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Once for each criterion.
	 * <!-- end-model-doc -->
	 * @see #EACH_CRITERION_VALUE
	 * @generated
	 * @ordered
	 */
	EACH_CRITERION(3, "EACH_CRITERION", "EACH_CRITERION"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>DOSSIER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Once.
	 * <!-- end-model-doc -->
	 * @see #DOSSIER
	 * @model annotation="https://hyoka.org/label ja='\u5168\u4f53'"
	 * @generated
	 * @ordered
	 */
	public static final int DOSSIER_VALUE = 0;

	/**
	 * The '<em><b>PROGRAM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Once, about the program.
	 * <!-- end-model-doc -->
	 * @see #PROGRAM
	 * @model annotation="https://hyoka.org/label ja='\u30d7\u30ed\u30b0\u30e9\u30e0'"
	 * @generated
	 * @ordered
	 */
	public static final int PROGRAM_VALUE = 1;

	/**
	 * The '<em><b>EACH PROJECT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Once for each evaluated project.
	 * <!-- end-model-doc -->
	 * @see #EACH_PROJECT
	 * @model annotation="https://hyoka.org/label ja='\u5404\u30d7\u30ed\u30b8\u30a7\u30af\u30c8'"
	 * @generated
	 * @ordered
	 */
	public static final int EACH_PROJECT_VALUE = 2;

	/**
	 * The '<em><b>EACH CRITERION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Once for each criterion.
	 * <!-- end-model-doc -->
	 * @see #EACH_CRITERION
	 * @model annotation="https://hyoka.org/label ja='\u5404\u8a55\u4fa1\u9805\u76ee'"
	 * @generated
	 * @ordered
	 */
	public static final int EACH_CRITERION_VALUE = 3;

	/**
	 * An array of all the '<em><b>Chapter Scope</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ChapterScope[] VALUES_ARRAY =
		new ChapterScope[] {
			DOSSIER,
			PROGRAM,
			EACH_PROJECT,
			EACH_CRITERION,
		};

	/**
	 * A public read-only list of all the '<em><b>Chapter Scope</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ChapterScope> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Chapter Scope</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ChapterScope get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ChapterScope result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Chapter Scope</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ChapterScope getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ChapterScope result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Chapter Scope</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ChapterScope get(int value) {
		switch (value) {
			case DOSSIER_VALUE: return DOSSIER;
			case PROGRAM_VALUE: return PROGRAM;
			case EACH_PROJECT_VALUE: return EACH_PROJECT;
			case EACH_CRITERION_VALUE: return EACH_CRITERION;
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
	private ChapterScope(int value, String name, String literal) {
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
	
} //ChapterScope

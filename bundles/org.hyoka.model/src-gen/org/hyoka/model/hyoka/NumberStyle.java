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
 * A representation of the literals of the enumeration '<em><b>Number Style</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a heading is numbered.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.hyoka.HyokaPackage#getNumberStyle()
 * @model annotation="https://hyoka.org/label ja='\u756a\u53f7\u306e\u66f8\u5f0f'"
 * @generated
 */
public enum NumberStyle implements Enumerator {
	/**
	 * The '<em><b>NONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No number.
	 * <!-- end-model-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(0, "NONE", "NONE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PART</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 第１部.
	 * <!-- end-model-doc -->
	 * @see #PART_VALUE
	 * @generated
	 * @ordered
	 */
	PART(1, "PART", "PART"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CHAPTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 第１章.
	 * <!-- end-model-doc -->
	 * @see #CHAPTER_VALUE
	 * @generated
	 * @ordered
	 */
	CHAPTER(2, "CHAPTER", "CHAPTER"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SECTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * １．
	 * <!-- end-model-doc -->
	 * @see #SECTION_VALUE
	 * @generated
	 * @ordered
	 */
	SECTION(3, "SECTION", "SECTION"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PAREN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * （１）.
	 * <!-- end-model-doc -->
	 * @see #PAREN_VALUE
	 * @generated
	 * @ordered
	 */
	PAREN(4, "PAREN", "PAREN"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CIRCLED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ①.
	 * <!-- end-model-doc -->
	 * @see #CIRCLED_VALUE
	 * @generated
	 * @ordered
	 */
	CIRCLED(5, "CIRCLED", "CIRCLED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>LETTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The project's letter, full width.
	 * <!-- end-model-doc -->
	 * @see #LETTER_VALUE
	 * @generated
	 * @ordered
	 */
	LETTER(6, "LETTER", "LETTER"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>NONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No number.
	 * <!-- end-model-doc -->
	 * @see #NONE
	 * @model annotation="https://hyoka.org/label ja='\u306a\u3057'"
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 0;

	/**
	 * The '<em><b>PART</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 第１部.
	 * <!-- end-model-doc -->
	 * @see #PART
	 * @model annotation="https://hyoka.org/label ja='\u7b2c\uff11\u90e8'"
	 * @generated
	 * @ordered
	 */
	public static final int PART_VALUE = 1;

	/**
	 * The '<em><b>CHAPTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 第１章.
	 * <!-- end-model-doc -->
	 * @see #CHAPTER
	 * @model annotation="https://hyoka.org/label ja='\u7b2c\uff11\u7ae0'"
	 * @generated
	 * @ordered
	 */
	public static final int CHAPTER_VALUE = 2;

	/**
	 * The '<em><b>SECTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * １．
	 * <!-- end-model-doc -->
	 * @see #SECTION
	 * @model annotation="https://hyoka.org/label ja='\uff11\uff0e'"
	 * @generated
	 * @ordered
	 */
	public static final int SECTION_VALUE = 3;

	/**
	 * The '<em><b>PAREN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * （１）.
	 * <!-- end-model-doc -->
	 * @see #PAREN
	 * @model annotation="https://hyoka.org/label ja='\uff08\uff11\uff09'"
	 * @generated
	 * @ordered
	 */
	public static final int PAREN_VALUE = 4;

	/**
	 * The '<em><b>CIRCLED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ①.
	 * <!-- end-model-doc -->
	 * @see #CIRCLED
	 * @model annotation="https://hyoka.org/label ja='\u2460'"
	 * @generated
	 * @ordered
	 */
	public static final int CIRCLED_VALUE = 5;

	/**
	 * The '<em><b>LETTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The project's letter, full width.
	 * <!-- end-model-doc -->
	 * @see #LETTER
	 * @model annotation="https://hyoka.org/label ja='\uff21'"
	 * @generated
	 * @ordered
	 */
	public static final int LETTER_VALUE = 6;

	/**
	 * An array of all the '<em><b>Number Style</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final NumberStyle[] VALUES_ARRAY =
		new NumberStyle[] {
			NONE,
			PART,
			CHAPTER,
			SECTION,
			PAREN,
			CIRCLED,
			LETTER,
		};

	/**
	 * A public read-only list of all the '<em><b>Number Style</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<NumberStyle> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Number Style</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NumberStyle get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			NumberStyle result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Number Style</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NumberStyle getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			NumberStyle result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Number Style</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NumberStyle get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case PART_VALUE: return PART;
			case CHAPTER_VALUE: return CHAPTER;
			case SECTION_VALUE: return SECTION;
			case PAREN_VALUE: return PAREN;
			case CIRCLED_VALUE: return CIRCLED;
			case LETTER_VALUE: return LETTER;
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
	private NumberStyle(int value, String name, String literal) {
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
	
} //NumberStyle

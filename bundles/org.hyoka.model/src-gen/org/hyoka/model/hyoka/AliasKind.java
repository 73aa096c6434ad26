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
 * A representation of the literals of the enumeration '<em><b>Alias Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Why a thing has a second name.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.hyoka.HyokaPackage#getAliasKind()
 * @model annotation="https://hyoka.org/label ja='\u5225\u540d\u306e\u7a2e\u985e'"
 * @generated
 */
public enum AliasKind implements Enumerator {
	/**
	 * The '<em><b>ABBREVIATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A short form.
	 * <!-- end-model-doc -->
	 * @see #ABBREVIATION_VALUE
	 * @generated
	 * @ordered
	 */
	ABBREVIATION(0, "ABBREVIATION", "ABBREVIATION"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>FORMER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A name it had before.
	 * <!-- end-model-doc -->
	 * @see #FORMER_VALUE
	 * @generated
	 * @ordered
	 */
	FORMER(1, "FORMER", "FORMER"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>VARIANT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A different spelling found in sources.
	 * <!-- end-model-doc -->
	 * @see #VARIANT_VALUE
	 * @generated
	 * @ordered
	 */
	VARIANT(2, "VARIANT", "VARIANT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>TRANSLATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name in another language.
	 * <!-- end-model-doc -->
	 * @see #TRANSLATION_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSLATION(3, "TRANSLATION", "TRANSLATION"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ABBREVIATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A short form.
	 * <!-- end-model-doc -->
	 * @see #ABBREVIATION
	 * @model annotation="https://hyoka.org/label ja='\u7565\u79f0'"
	 * @generated
	 * @ordered
	 */
	public static final int ABBREVIATION_VALUE = 0;

	/**
	 * The '<em><b>FORMER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A name it had before.
	 * <!-- end-model-doc -->
	 * @see #FORMER
	 * @model annotation="https://hyoka.org/label ja='\u65e7\u79f0'"
	 * @generated
	 * @ordered
	 */
	public static final int FORMER_VALUE = 1;

	/**
	 * The '<em><b>VARIANT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A different spelling found in sources.
	 * <!-- end-model-doc -->
	 * @see #VARIANT
	 * @model annotation="https://hyoka.org/label ja='\u8868\u8a18\u3086\u308c'"
	 * @generated
	 * @ordered
	 */
	public static final int VARIANT_VALUE = 2;

	/**
	 * The '<em><b>TRANSLATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name in another language.
	 * <!-- end-model-doc -->
	 * @see #TRANSLATION
	 * @model annotation="https://hyoka.org/label ja='\u5916\u56fd\u8a9e\u540d'"
	 * @generated
	 * @ordered
	 */
	public static final int TRANSLATION_VALUE = 3;

	/**
	 * An array of all the '<em><b>Alias Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AliasKind[] VALUES_ARRAY =
		new AliasKind[] {
			ABBREVIATION,
			FORMER,
			VARIANT,
			TRANSLATION,
		};

	/**
	 * A public read-only list of all the '<em><b>Alias Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AliasKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Alias Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AliasKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AliasKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Alias Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AliasKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AliasKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Alias Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AliasKind get(int value) {
		switch (value) {
			case ABBREVIATION_VALUE: return ABBREVIATION;
			case FORMER_VALUE: return FORMER;
			case VARIANT_VALUE: return VARIANT;
			case TRANSLATION_VALUE: return TRANSLATION;
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
	private AliasKind(int value, String name, String literal) {
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
	
} //AliasKind

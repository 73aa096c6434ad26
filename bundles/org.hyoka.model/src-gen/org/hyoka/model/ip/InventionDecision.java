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
 * A representation of the literals of the enumeration '<em><b>Invention Decision</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What the committee decided on an invention.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.ip.IpPackage#getInventionDecision()
 * @model annotation="https://hyoka.org/label ja='\u53d6\u6271\u65b9\u91dd'"
 * @generated
 */
public enum InventionDecision implements Enumerator {
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
	 * The '<em><b>FILE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File.
	 * <!-- end-model-doc -->
	 * @see #FILE_VALUE
	 * @generated
	 * @ordered
	 */
	FILE(1, "FILE", "FILE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PUBLISH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Publish.
	 * <!-- end-model-doc -->
	 * @see #PUBLISH_VALUE
	 * @generated
	 * @ordered
	 */
	PUBLISH(2, "PUBLISH", "PUBLISH"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>KEEP SECRET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Keep secret.
	 * <!-- end-model-doc -->
	 * @see #KEEP_SECRET_VALUE
	 * @generated
	 * @ordered
	 */
	KEEP_SECRET(3, "KEEP_SECRET", "KEEP_SECRET"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OPEN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nothing yet.
	 * <!-- end-model-doc -->
	 * @see #OPEN
	 * @model annotation="https://hyoka.org/label ja='\u672a\u6c7a\u5b9a'"
	 * @generated
	 * @ordered
	 */
	public static final int OPEN_VALUE = 0;

	/**
	 * The '<em><b>FILE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File.
	 * <!-- end-model-doc -->
	 * @see #FILE
	 * @model annotation="https://hyoka.org/label ja='\u51fa\u9858'"
	 * @generated
	 * @ordered
	 */
	public static final int FILE_VALUE = 1;

	/**
	 * The '<em><b>PUBLISH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Publish.
	 * <!-- end-model-doc -->
	 * @see #PUBLISH
	 * @model annotation="https://hyoka.org/label ja='\u516c\u8868'"
	 * @generated
	 * @ordered
	 */
	public static final int PUBLISH_VALUE = 2;

	/**
	 * The '<em><b>KEEP SECRET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Keep secret.
	 * <!-- end-model-doc -->
	 * @see #KEEP_SECRET
	 * @model annotation="https://hyoka.org/label ja='\u79d8\u533f'"
	 * @generated
	 * @ordered
	 */
	public static final int KEEP_SECRET_VALUE = 3;

	/**
	 * An array of all the '<em><b>Invention Decision</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final InventionDecision[] VALUES_ARRAY =
		new InventionDecision[] {
			OPEN,
			FILE,
			PUBLISH,
			KEEP_SECRET,
		};

	/**
	 * A public read-only list of all the '<em><b>Invention Decision</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<InventionDecision> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Invention Decision</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InventionDecision get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			InventionDecision result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Invention Decision</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InventionDecision getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			InventionDecision result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Invention Decision</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InventionDecision get(int value) {
		switch (value) {
			case OPEN_VALUE: return OPEN;
			case FILE_VALUE: return FILE;
			case PUBLISH_VALUE: return PUBLISH;
			case KEEP_SECRET_VALUE: return KEEP_SECRET;
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
	private InventionDecision(int value, String name, String literal) {
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
	
} //InventionDecision

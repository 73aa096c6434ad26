/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.roadmap;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Group Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a group of lanes stands for.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.roadmap.RoadmapPackage#getGroupKind()
 * @model annotation="https://hyoka.org/label ja='\u533a\u5206\u306e\u7a2e\u985e'"
 * @generated
 */
public enum GroupKind implements Enumerator {
	/**
	 * The '<em><b>RESEARCH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The research itself.
	 * <!-- end-model-doc -->
	 * @see #RESEARCH_VALUE
	 * @generated
	 * @ordered
	 */
	RESEARCH(0, "RESEARCH", "RESEARCH"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>APPLICATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Use by companies and others.
	 * <!-- end-model-doc -->
	 * @see #APPLICATION_VALUE
	 * @generated
	 * @ordered
	 */
	APPLICATION(1, "APPLICATION", "APPLICATION"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OUTCOME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The outcome.
	 * <!-- end-model-doc -->
	 * @see #OUTCOME_VALUE
	 * @generated
	 * @ordered
	 */
	OUTCOME(2, "OUTCOME", "OUTCOME"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>RIPPLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ripple effects.
	 * <!-- end-model-doc -->
	 * @see #RIPPLE_VALUE
	 * @generated
	 * @ordered
	 */
	RIPPLE(3, "RIPPLE", "RIPPLE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>BENEFIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What society gains at the end.
	 * <!-- end-model-doc -->
	 * @see #BENEFIT_VALUE
	 * @generated
	 * @ordered
	 */
	BENEFIT(4, "BENEFIT", "BENEFIT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>GENEALOGY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Predecessors, sisters and successors.
	 * <!-- end-model-doc -->
	 * @see #GENEALOGY_VALUE
	 * @generated
	 * @ordered
	 */
	GENEALOGY(5, "GENEALOGY", "GENEALOGY"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>RESEARCH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The research itself.
	 * <!-- end-model-doc -->
	 * @see #RESEARCH
	 * @model annotation="https://hyoka.org/label ja='\u672c\u7814\u7a76\u958b\u767a'"
	 * @generated
	 * @ordered
	 */
	public static final int RESEARCH_VALUE = 0;

	/**
	 * The '<em><b>APPLICATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Use by companies and others.
	 * <!-- end-model-doc -->
	 * @see #APPLICATION
	 * @model annotation="https://hyoka.org/label ja='\u5b9f\u7528\u5316'"
	 * @generated
	 * @ordered
	 */
	public static final int APPLICATION_VALUE = 1;

	/**
	 * The '<em><b>OUTCOME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The outcome.
	 * <!-- end-model-doc -->
	 * @see #OUTCOME
	 * @model annotation="https://hyoka.org/label ja='\u30a2\u30a6\u30c8\u30ab\u30e0'"
	 * @generated
	 * @ordered
	 */
	public static final int OUTCOME_VALUE = 2;

	/**
	 * The '<em><b>RIPPLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ripple effects.
	 * <!-- end-model-doc -->
	 * @see #RIPPLE
	 * @model annotation="https://hyoka.org/label ja='\u6ce2\u53ca\u52b9\u679c'"
	 * @generated
	 * @ordered
	 */
	public static final int RIPPLE_VALUE = 3;

	/**
	 * The '<em><b>BENEFIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What society gains at the end.
	 * <!-- end-model-doc -->
	 * @see #BENEFIT
	 * @model annotation="https://hyoka.org/label ja='\u793e\u4f1a\u7684\u4fbf\u76ca'"
	 * @generated
	 * @ordered
	 */
	public static final int BENEFIT_VALUE = 4;

	/**
	 * The '<em><b>GENEALOGY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Predecessors, sisters and successors.
	 * <!-- end-model-doc -->
	 * @see #GENEALOGY
	 * @model annotation="https://hyoka.org/label ja='\u7cfb\u8b5c'"
	 * @generated
	 * @ordered
	 */
	public static final int GENEALOGY_VALUE = 5;

	/**
	 * An array of all the '<em><b>Group Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final GroupKind[] VALUES_ARRAY =
		new GroupKind[] {
			RESEARCH,
			APPLICATION,
			OUTCOME,
			RIPPLE,
			BENEFIT,
			GENEALOGY,
		};

	/**
	 * A public read-only list of all the '<em><b>Group Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<GroupKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Group Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GroupKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			GroupKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Group Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GroupKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			GroupKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Group Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GroupKind get(int value) {
		switch (value) {
			case RESEARCH_VALUE: return RESEARCH;
			case APPLICATION_VALUE: return APPLICATION;
			case OUTCOME_VALUE: return OUTCOME;
			case RIPPLE_VALUE: return RIPPLE;
			case BENEFIT_VALUE: return BENEFIT;
			case GENEALOGY_VALUE: return GENEALOGY;
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
	private GroupKind(int value, String name, String literal) {
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
	
} //GroupKind

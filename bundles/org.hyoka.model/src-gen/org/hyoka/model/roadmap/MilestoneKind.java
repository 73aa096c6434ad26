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
 * A representation of the literals of the enumeration '<em><b>Milestone Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What happens at a milestone.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.roadmap.RoadmapPackage#getMilestoneKind()
 * @model annotation="https://hyoka.org/label ja='\u30de\u30a4\u30eb\u30b9\u30c8\u30fc\u30f3\u306e\u7a2e\u985e'"
 * @generated
 */
public enum MilestoneKind implements Enumerator {
	/**
	 * The '<em><b>EVALUATION DONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An evaluation that took place.
	 * <!-- end-model-doc -->
	 * @see #EVALUATION_DONE_VALUE
	 * @generated
	 * @ordered
	 */
	EVALUATION_DONE(0, "EVALUATION_DONE", "EVALUATION_DONE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>EVALUATION DUE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An evaluation that is due.
	 * <!-- end-model-doc -->
	 * @see #EVALUATION_DUE_VALUE
	 * @generated
	 * @ordered
	 */
	EVALUATION_DUE(1, "EVALUATION_DUE", "EVALUATION_DUE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>STAGE GATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A stage gate.
	 * <!-- end-model-doc -->
	 * @see #STAGE_GATE_VALUE
	 * @generated
	 * @ordered
	 */
	STAGE_GATE(2, "STAGE_GATE", "STAGE_GATE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PROGRAM END</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * End of the program or project.
	 * <!-- end-model-doc -->
	 * @see #PROGRAM_END_VALUE
	 * @generated
	 * @ordered
	 */
	PROGRAM_END(3, "PROGRAM_END", "PROGRAM_END"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>APPROVAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Approval by a regulator.
	 * <!-- end-model-doc -->
	 * @see #APPROVAL_VALUE
	 * @generated
	 * @ordered
	 */
	APPROVAL(4, "APPROVAL", "APPROVAL"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PRODUCT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A product.
	 * <!-- end-model-doc -->
	 * @see #PRODUCT_VALUE
	 * @generated
	 * @ordered
	 */
	PRODUCT(5, "PRODUCT", "PRODUCT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Something else.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(6, "OTHER", "OTHER"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>EVALUATION DONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An evaluation that took place.
	 * <!-- end-model-doc -->
	 * @see #EVALUATION_DONE
	 * @model annotation="https://hyoka.org/label ja='\u8a55\u4fa1\uff08\u5b9f\u65bd\u6e08\uff09' en='Evaluation (done)'"
	 * @generated
	 * @ordered
	 */
	public static final int EVALUATION_DONE_VALUE = 0;

	/**
	 * The '<em><b>EVALUATION DUE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An evaluation that is due.
	 * <!-- end-model-doc -->
	 * @see #EVALUATION_DUE
	 * @model annotation="https://hyoka.org/label ja='\u8a55\u4fa1\uff08\u4e88\u5b9a\uff09' en='Evaluation (due)'"
	 * @generated
	 * @ordered
	 */
	public static final int EVALUATION_DUE_VALUE = 1;

	/**
	 * The '<em><b>STAGE GATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A stage gate.
	 * <!-- end-model-doc -->
	 * @see #STAGE_GATE
	 * @model annotation="https://hyoka.org/label ja='\u30b9\u30c6\u30fc\u30b8\u30b2\u30fc\u30c8'"
	 * @generated
	 * @ordered
	 */
	public static final int STAGE_GATE_VALUE = 2;

	/**
	 * The '<em><b>PROGRAM END</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * End of the program or project.
	 * <!-- end-model-doc -->
	 * @see #PROGRAM_END
	 * @model annotation="https://hyoka.org/label ja='\u4e8b\u696d\u7d42\u4e86' en='End of program'"
	 * @generated
	 * @ordered
	 */
	public static final int PROGRAM_END_VALUE = 3;

	/**
	 * The '<em><b>APPROVAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Approval by a regulator.
	 * <!-- end-model-doc -->
	 * @see #APPROVAL
	 * @model annotation="https://hyoka.org/label ja='\u627f\u8a8d'"
	 * @generated
	 * @ordered
	 */
	public static final int APPROVAL_VALUE = 4;

	/**
	 * The '<em><b>PRODUCT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A product.
	 * <!-- end-model-doc -->
	 * @see #PRODUCT
	 * @model annotation="https://hyoka.org/label ja='\u88fd\u54c1\u5316'"
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT_VALUE = 5;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Something else.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model annotation="https://hyoka.org/label ja='\u305d\u306e\u4ed6'"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 6;

	/**
	 * An array of all the '<em><b>Milestone Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MilestoneKind[] VALUES_ARRAY =
		new MilestoneKind[] {
			EVALUATION_DONE,
			EVALUATION_DUE,
			STAGE_GATE,
			PROGRAM_END,
			APPROVAL,
			PRODUCT,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Milestone Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MilestoneKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Milestone Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MilestoneKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MilestoneKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Milestone Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MilestoneKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MilestoneKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Milestone Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MilestoneKind get(int value) {
		switch (value) {
			case EVALUATION_DONE_VALUE: return EVALUATION_DONE;
			case EVALUATION_DUE_VALUE: return EVALUATION_DUE;
			case STAGE_GATE_VALUE: return STAGE_GATE;
			case PROGRAM_END_VALUE: return PROGRAM_END;
			case APPROVAL_VALUE: return APPROVAL;
			case PRODUCT_VALUE: return PRODUCT;
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
	private MilestoneKind(int value, String name, String literal) {
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
	
} //MilestoneKind

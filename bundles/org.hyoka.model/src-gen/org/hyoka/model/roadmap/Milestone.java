/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.roadmap;

import org.hyoka.model.hyoka.EvaluationEvent;

import org.hyoka.model.time.DatePoint;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Milestone</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that happens at a point in time.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.roadmap.Milestone#getAt <em>At</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.Milestone#getActualAt <em>Actual At</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.Milestone#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.Milestone#getEvaluation <em>Evaluation</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.roadmap.RoadmapPackage#getMilestone()
 * @model annotation="https://hyoka.org/label ja='\u30de\u30a4\u30eb\u30b9\u30c8\u30fc\u30f3'"
 * @generated
 */
public interface Milestone extends RoadmapNode {
	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(DatePoint)
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getMilestone_At()
	 * @model dataType="org.hyoka.model.hyoka.DatePoint" required="true"
	 *        annotation="https://hyoka.org/label ja='\u6642\u70b9' help.ja='\u4e88\u5b9a\u306e\u6642\u70b9\u3002'"
	 * @generated
	 */
	DatePoint getAt();

	/**
	 * Sets the value of the '{@link org.hyoka.model.roadmap.Milestone#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(DatePoint value);

	/**
	 * Returns the value of the '<em><b>Actual At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it really happened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actual At</em>' attribute.
	 * @see #setActualAt(DatePoint)
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getMilestone_ActualAt()
	 * @model dataType="org.hyoka.model.hyoka.DatePoint"
	 *        annotation="https://hyoka.org/label ja='\u5b9f\u7e3e' help.ja='\u5b9f\u969b\u306b\u884c\u308f\u308c\u305f\u6642\u70b9\u3002'"
	 * @generated
	 */
	DatePoint getActualAt();

	/**
	 * Sets the value of the '{@link org.hyoka.model.roadmap.Milestone#getActualAt <em>Actual At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual At</em>' attribute.
	 * @see #getActualAt()
	 * @generated
	 */
	void setActualAt(DatePoint value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.roadmap.MilestoneKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.roadmap.MilestoneKind
	 * @see #setKind(MilestoneKind)
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getMilestone_Kind()
	 * @model annotation="https://hyoka.org/label ja='\u7a2e\u985e' help.ja='\u8a55\u4fa1\u3001\u30b9\u30c6\u30fc\u30b8\u30b2\u30fc\u30c8\u3001\u627f\u8a8d\u3001\u88fd\u54c1\u5316\u306a\u3069\u306e\u5225\u3002'"
	 * @generated
	 */
	MilestoneKind getKind();

	/**
	 * Sets the value of the '{@link org.hyoka.model.roadmap.Milestone#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.roadmap.MilestoneKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(MilestoneKind value);

	/**
	 * Returns the value of the '<em><b>Evaluation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The evaluation it stands for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evaluation</em>' reference.
	 * @see #setEvaluation(EvaluationEvent)
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getMilestone_Evaluation()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u8a55\u4fa1' help.ja='\u3053\u306e\u30de\u30a4\u30eb\u30b9\u30c8\u30fc\u30f3\u304c\u8868\u3059\u8a55\u4fa1\u3002'"
	 * @generated
	 */
	EvaluationEvent getEvaluation();

	/**
	 * Sets the value of the '{@link org.hyoka.model.roadmap.Milestone#getEvaluation <em>Evaluation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evaluation</em>' reference.
	 * @see #getEvaluation()
	 * @generated
	 */
	void setEvaluation(EvaluationEvent value);

} // Milestone

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.hyoka.model.time.DatePoint;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evaluation Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An evaluation done or due.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.EvaluationEvent#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.EvaluationEvent#getAt <em>At</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.EvaluationEvent#getState <em>State</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.EvaluationEvent#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getEvaluationEvent()
 * @model annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u6642\u671f'"
 * @generated
 */
public interface EvaluationEvent extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.EvaluationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which evaluation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.EvaluationKind
	 * @see #setKind(EvaluationKind)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getEvaluationEvent_Kind()
	 * @model annotation="https://hyoka.org/label ja='\u7a2e\u985e'"
	 * @generated
	 */
	EvaluationKind getKind();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.EvaluationEvent#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.EvaluationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(EvaluationKind value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When; empty where only the words are known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(DatePoint)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getEvaluationEvent_At()
	 * @model dataType="org.hyoka.model.hyoka.DatePoint"
	 *        annotation="https://hyoka.org/label ja='\u6642\u671f'"
	 * @generated
	 */
	DatePoint getAt();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.EvaluationEvent#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(DatePoint value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.EvaluationState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Done, current or due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.hyoka.model.hyoka.EvaluationState
	 * @see #setState(EvaluationState)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getEvaluationEvent_State()
	 * @model annotation="https://hyoka.org/label ja='\u72b6\u614b'"
	 * @generated
	 */
	EvaluationState getState();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.EvaluationEvent#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.hyoka.model.hyoka.EvaluationState
	 * @see #getState()
	 * @generated
	 */
	void setState(EvaluationState value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words printed instead of a year, such as 各個別プロジェクトごとに実施.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getEvaluationEvent_Text()
	 * @model annotation="https://hyoka.org/label ja='\u8a18\u8f09'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.EvaluationEvent#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // EvaluationEvent

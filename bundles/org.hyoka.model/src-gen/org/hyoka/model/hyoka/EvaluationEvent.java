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
	 * @model annotation="https://hyoka.org/label ja='\u7a2e\u985e' help.ja='\u4e8b\u524d\u3001\u4e2d\u9593\u3001\u7d42\u4e86\u6642\u3001\u8ffd\u8de1\u306e\u5225\u3002'"
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
	 *        annotation="https://hyoka.org/label ja='\u6642\u671f' help.ja='\u8a55\u4fa1\u306e\u6642\u671f\u3002\u8a00\u8449\u3067\u3057\u304b\u793a\u3055\u308c\u3066\u3044\u306a\u3044\u5834\u5408\u306f\u7a7a\u6b04\u3002'"
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
	 * @model annotation="https://hyoka.org/label ja='\u72b6\u614b' help.ja='\u5b9f\u65bd\u6e08\u3001\u4eca\u56de\u3001\u4e88\u5b9a\u306e\u5225\u3002'"
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
	 * @model annotation="https://hyoka.org/label ja='\u8a18\u8f09' help.ja='\u5e74\u306e\u4ee3\u308f\u308a\u306b\u5370\u5237\u3059\u308b\u8a00\u8449\u3002\u4f8b\uff1a\u5404\u500b\u5225\u30d7\u30ed\u30b8\u30a7\u30af\u30c8\u3054\u3068\u306b\u5b9f\u65bd\u3002'"
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

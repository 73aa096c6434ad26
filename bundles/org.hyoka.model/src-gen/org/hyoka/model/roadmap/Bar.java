/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.roadmap;

import org.hyoka.model.hyoka.ProgramNode;

import org.hyoka.model.time.DatePoint;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Bar</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that takes time. Both ends belong to it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.roadmap.Bar#getStart <em>Start</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.Bar#getEnd <em>End</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.Bar#getActualStart <em>Actual Start</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.Bar#getActualEnd <em>Actual End</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.Bar#getState <em>State</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.Bar#getProgram <em>Program</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.roadmap.RoadmapPackage#getBar()
 * @model annotation="https://hyoka.org/label ja='\u30d0\u30fc'"
 * @generated
 */
public interface Bar extends RoadmapNode {
	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned start; empty: open to the left.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(DatePoint)
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getBar_Start()
	 * @model dataType="org.hyoka.model.hyoka.DatePoint"
	 *        annotation="https://hyoka.org/label ja='\u958b\u59cb' help.ja='\u958b\u59cb\u306e\u4e88\u5b9a\uff08\u305d\u306e\u6642\u671f\u3092\u542b\u3080\uff09\u3002\u7a7a\u6b04\u306a\u3089\u5de6\u7aef\u307e\u3067\u5ef6\u3073\u308b\u3002'"
	 * @generated
	 */
	DatePoint getStart();

	/**
	 * Sets the value of the '{@link org.hyoka.model.roadmap.Bar#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(DatePoint value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned end; empty: open to the right.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(DatePoint)
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getBar_End()
	 * @model dataType="org.hyoka.model.hyoka.DatePoint"
	 *        annotation="https://hyoka.org/label ja='\u7d42\u4e86' help.ja='\u7d42\u4e86\u306e\u4e88\u5b9a\uff08\u305d\u306e\u6642\u671f\u3092\u542b\u3080\uff09\u3002\u7a7a\u6b04\u306a\u3089\u53f3\u7aef\u307e\u3067\u5ef6\u3073\u308b\u3002'"
	 * @generated
	 */
	DatePoint getEnd();

	/**
	 * Sets the value of the '{@link org.hyoka.model.roadmap.Bar#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(DatePoint value);

	/**
	 * Returns the value of the '<em><b>Actual Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it really started.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actual Start</em>' attribute.
	 * @see #setActualStart(DatePoint)
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getBar_ActualStart()
	 * @model dataType="org.hyoka.model.hyoka.DatePoint"
	 *        annotation="https://hyoka.org/label ja='\u5b9f\u7e3e\u958b\u59cb' help.ja='\u5b9f\u969b\u306b\u958b\u59cb\u3057\u305f\u6642\u671f\u3002'"
	 * @generated
	 */
	DatePoint getActualStart();

	/**
	 * Sets the value of the '{@link org.hyoka.model.roadmap.Bar#getActualStart <em>Actual Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual Start</em>' attribute.
	 * @see #getActualStart()
	 * @generated
	 */
	void setActualStart(DatePoint value);

	/**
	 * Returns the value of the '<em><b>Actual End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it really ended.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actual End</em>' attribute.
	 * @see #setActualEnd(DatePoint)
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getBar_ActualEnd()
	 * @model dataType="org.hyoka.model.hyoka.DatePoint"
	 *        annotation="https://hyoka.org/label ja='\u5b9f\u7e3e\u7d42\u4e86' help.ja='\u5b9f\u969b\u306b\u7d42\u4e86\u3057\u305f\u6642\u671f\u3002'"
	 * @generated
	 */
	DatePoint getActualEnd();

	/**
	 * Sets the value of the '{@link org.hyoka.model.roadmap.Bar#getActualEnd <em>Actual End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual End</em>' attribute.
	 * @see #getActualEnd()
	 * @generated
	 */
	void setActualEnd(DatePoint value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.roadmap.BarState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.hyoka.model.roadmap.BarState
	 * @see #setState(BarState)
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getBar_State()
	 * @model annotation="https://hyoka.org/label ja='\u9032\u6357' help.ja='\u4e88\u5b9a\u3001\u5b9f\u65bd\u4e2d\u3001\u5b8c\u4e86\u3001\u4e2d\u6b62\u3001\u672a\u8a18\u5165\u306e\u5225\u3002'"
	 * @generated
	 */
	BarState getState();

	/**
	 * Sets the value of the '{@link org.hyoka.model.roadmap.Bar#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.hyoka.model.roadmap.BarState
	 * @see #getState()
	 * @generated
	 */
	void setState(BarState value);

	/**
	 * Returns the value of the '<em><b>Program</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The program it stands for, in a genealogy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Program</em>' reference.
	 * @see #setProgram(ProgramNode)
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getBar_Program()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u4e8b\u696d' help.ja='\u7cfb\u8b5c\u3067\u3053\u306e\u30d0\u30fc\u304c\u8868\u3059\u4e8b\u696d\u3002'"
	 * @generated
	 */
	ProgramNode getProgram();

	/**
	 * Sets the value of the '{@link org.hyoka.model.roadmap.Bar#getProgram <em>Program</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Program</em>' reference.
	 * @see #getProgram()
	 * @generated
	 */
	void setProgram(ProgramNode value);

} // Bar

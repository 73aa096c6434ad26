/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.roadmap;

import org.hyoka.model.time.DatePoint;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Effect</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A ripple effect or benefit, with a date or without.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.roadmap.Effect#getAt <em>At</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.roadmap.RoadmapPackage#getEffect()
 * @model annotation="https://hyoka.org/label ja='\u52b9\u679c'"
 * @generated
 */
public interface Effect extends RoadmapNode {
	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it is expected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(DatePoint)
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getEffect_At()
	 * @model dataType="org.hyoka.model.hyoka.DatePoint"
	 *        annotation="https://hyoka.org/label ja='\u6642\u70b9' help.ja='\u52b9\u679c\u304c\u898b\u8fbc\u307e\u308c\u308b\u6642\u70b9\u3002\u672a\u5b9a\u306a\u3089\u7a7a\u6b04\u3002'"
	 * @generated
	 */
	DatePoint getAt();

	/**
	 * Sets the value of the '{@link org.hyoka.model.roadmap.Effect#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(DatePoint value);

} // Effect

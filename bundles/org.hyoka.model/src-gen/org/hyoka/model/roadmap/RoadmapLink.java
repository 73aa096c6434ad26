/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.roadmap;

import org.hyoka.model.hyoka.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What follows from what.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.roadmap.RoadmapLink#getSource <em>Source</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.RoadmapLink#getTarget <em>Target</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.RoadmapLink#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.RoadmapLink#getLabel <em>Label</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.roadmap.RoadmapPackage#getRoadmapLink()
 * @model annotation="https://hyoka.org/label ja='\u3064\u306a\u304c\u308a'"
 * @generated
 */
public interface RoadmapLink extends Element {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(RoadmapNode)
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getRoadmapLink_Source()
	 * @model resolveProxies="false" required="true"
	 *        annotation="https://hyoka.org/label ja='\u5143' help.ja='\u3064\u306a\u304c\u308a\u306e\u5143\u3068\u306a\u308b\u9805\u76ee\u3002'"
	 * @generated
	 */
	RoadmapNode getSource();

	/**
	 * Sets the value of the '{@link org.hyoka.model.roadmap.RoadmapLink#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(RoadmapNode value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(RoadmapNode)
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getRoadmapLink_Target()
	 * @model resolveProxies="false" required="true"
	 *        annotation="https://hyoka.org/label ja='\u5148' help.ja='\u3064\u306a\u304c\u308a\u306e\u5148\u3068\u306a\u308b\u9805\u76ee\u3002'"
	 * @generated
	 */
	RoadmapNode getTarget();

	/**
	 * Sets the value of the '{@link org.hyoka.model.roadmap.RoadmapLink#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(RoadmapNode value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.roadmap.LinkKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.roadmap.LinkKind
	 * @see #setKind(LinkKind)
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getRoadmapLink_Kind()
	 * @model annotation="https://hyoka.org/label ja='\u7a2e\u985e' help.ja='\u7d42\u4e86\u5f8c\u306b\u958b\u59cb\u3001\u6210\u679c\u3092\u6d3b\u7528\u3001\u5f8c\u7d99\u306e\u5225\u3002'"
	 * @generated
	 */
	LinkKind getKind();

	/**
	 * Sets the value of the '{@link org.hyoka.model.roadmap.RoadmapLink#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.roadmap.LinkKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(LinkKind value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getRoadmapLink_Label()
	 * @model annotation="https://hyoka.org/label ja='\u8aac\u660e' help.ja='\u3064\u306a\u304c\u308a\u306b\u6dfb\u3048\u308b\u8a00\u8449\u3002'"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.hyoka.model.roadmap.RoadmapLink#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

} // RoadmapLink

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.roadmap;

import org.hyoka.model.hyoka.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A group of lanes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.roadmap.RoadmapGroup#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.roadmap.RoadmapPackage#getRoadmapGroup()
 * @model annotation="https://hyoka.org/label ja='\u533a\u5206'"
 * @generated
 */
public interface RoadmapGroup extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.roadmap.GroupKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it stands for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.roadmap.GroupKind
	 * @see #setKind(GroupKind)
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getRoadmapGroup_Kind()
	 * @model annotation="https://hyoka.org/label ja='\u7a2e\u985e'"
	 * @generated
	 */
	GroupKind getKind();

	/**
	 * Sets the value of the '{@link org.hyoka.model.roadmap.RoadmapGroup#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.roadmap.GroupKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(GroupKind value);

} // RoadmapGroup

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
	 * @model annotation="https://hyoka.org/label ja='\u7a2e\u985e' help.ja='\u672c\u7814\u7a76\u958b\u767a\u3001\u5b9f\u7528\u5316\u3001\u30a2\u30a6\u30c8\u30ab\u30e0\u3001\u6ce2\u53ca\u52b9\u679c\u306a\u3069\u306e\u5225\u3002'"
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

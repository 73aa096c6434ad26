/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.roadmap;

import org.eclipse.emf.common.util.EList;

import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Undertaking;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lane</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A row of the roadmap; may hold lanes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.roadmap.Lane#getGroup <em>Group</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.Lane#getUndertaking <em>Undertaking</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.Lane#getItem <em>Item</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.Lane#getLanes <em>Lanes</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.Lane#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.Lane#isFolded <em>Folded</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.roadmap.RoadmapPackage#getLane()
 * @model annotation="https://hyoka.org/label ja='\u30ec\u30fc\u30f3'"
 * @generated
 */
public interface Lane extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Group</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' reference.
	 * @see #setGroup(RoadmapGroup)
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getLane_Group()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u533a\u5206' help.ja='\u30ec\u30fc\u30f3\u306e\u5c5e\u3059\u308b\u533a\u5206\u3002'"
	 * @generated
	 */
	RoadmapGroup getGroup();

	/**
	 * Sets the value of the '{@link org.hyoka.model.roadmap.Lane#getGroup <em>Group</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' reference.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(RoadmapGroup value);

	/**
	 * Returns the value of the '<em><b>Undertaking</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The undertaking it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Undertaking</em>' reference.
	 * @see #setUndertaking(Undertaking)
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getLane_Undertaking()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u4e8b\u696d' help.ja='\u30ec\u30fc\u30f3\u304c\u8868\u3059\u4e8b\u696d\u3002'"
	 * @generated
	 */
	Undertaking getUndertaking();

	/**
	 * Sets the value of the '{@link org.hyoka.model.roadmap.Lane#getUndertaking <em>Undertaking</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Undertaking</em>' reference.
	 * @see #getUndertaking()
	 * @generated
	 */
	void setUndertaking(Undertaking value);

	/**
	 * Returns the value of the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The research item it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Item</em>' reference.
	 * @see #setItem(ResearchItem)
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getLane_Item()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u7814\u7a76\u958b\u767a\u9805\u76ee' help.ja='\u30ec\u30fc\u30f3\u304c\u8868\u3059\u7814\u7a76\u958b\u767a\u9805\u76ee\u3002'"
	 * @generated
	 */
	ResearchItem getItem();

	/**
	 * Sets the value of the '{@link org.hyoka.model.roadmap.Lane#getItem <em>Item</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' reference.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(ResearchItem value);

	/**
	 * Returns the value of the '<em><b>Lanes</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.roadmap.Lane}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lanes inside.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lanes</em>' containment reference list.
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getLane_Lanes()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u4e0b\u4f4d\u30ec\u30fc\u30f3' help.ja='\u3053\u306e\u30ec\u30fc\u30f3\u306b\u542b\u307e\u308c\u308b\u4e0b\u4f4d\u306e\u30ec\u30fc\u30f3\u3002'"
	 * @generated
	 */
	EList<Lane> getLanes();

	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.roadmap.RoadmapNode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bars, milestones and effects.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nodes</em>' containment reference list.
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getLane_Nodes()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u9805\u76ee' help.ja='\u30ec\u30fc\u30f3\u306b\u7f6e\u304f\u30d0\u30fc\u3001\u30de\u30a4\u30eb\u30b9\u30c8\u30fc\u30f3\u3001\u52b9\u679c\u306a\u3069\u3002'"
	 * @generated
	 */
	EList<RoadmapNode> getNodes();

	/**
	 * Returns the value of the '<em><b>Folded</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is shown folded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Folded</em>' attribute.
	 * @see #setFolded(boolean)
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getLane_Folded()
	 * @model default="false"
	 *        annotation="https://hyoka.org/label ja='\u6298\u308a\u305f\u305f\u307f' help.ja='\u30ec\u30fc\u30f3\u3092\u6298\u308a\u305f\u305f\u3093\u3067\u8868\u793a\u3059\u308b\u304b\u3069\u3046\u304b\u3002'"
	 * @generated
	 */
	boolean isFolded();

	/**
	 * Sets the value of the '{@link org.hyoka.model.roadmap.Lane#isFolded <em>Folded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Folded</em>' attribute.
	 * @see #isFolded()
	 * @generated
	 */
	void setFolded(boolean value);

} // Lane

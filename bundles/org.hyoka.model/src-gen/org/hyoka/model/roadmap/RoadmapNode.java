/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.roadmap;

import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Source;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What stands on a lane; its name is its label.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.roadmap.RoadmapNode#getDescription <em>Description</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.RoadmapNode#getSource <em>Source</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.RoadmapNode#isConfidential <em>Confidential</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.roadmap.RoadmapPackage#getRoadmapNode()
 * @model abstract="true"
 *        annotation="https://hyoka.org/label ja='\u9805\u76ee'"
 * @generated
 */
public interface RoadmapNode extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * More about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getRoadmapNode_Description()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u8aac\u660e' help.ja='\u9805\u76ee\u306e\u8aac\u660e\u3002'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.hyoka.model.roadmap.RoadmapNode#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Source)
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getRoadmapNode_Source()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u51fa\u5178' help.ja='\u9805\u76ee\u306e\u51fa\u5178\u3068\u306a\u308b\u6587\u66f8\u3002'"
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.hyoka.model.roadmap.RoadmapNode#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

	/**
	 * Returns the value of the '<em><b>Confidential</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Left out of exports unless chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidential</em>' attribute.
	 * @see #setConfidential(boolean)
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getRoadmapNode_Confidential()
	 * @model default="false"
	 *        annotation="https://hyoka.org/label ja='\u975e\u516c\u958b' help.ja='\u975e\u516c\u958b\u3068\u3059\u308b\u3002\u66f8\u304d\u51fa\u3057\u306b\u306f\u3001\u9078\u3070\u306a\u3044\u9650\u308a\u542b\u3081\u306a\u3044\u3002'"
	 * @generated
	 */
	boolean isConfidential();

	/**
	 * Sets the value of the '{@link org.hyoka.model.roadmap.RoadmapNode#isConfidential <em>Confidential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidential</em>' attribute.
	 * @see #isConfidential()
	 * @generated
	 */
	void setConfidential(boolean value);

} // RoadmapNode

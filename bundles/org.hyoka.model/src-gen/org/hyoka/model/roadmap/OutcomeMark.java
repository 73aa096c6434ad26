/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.roadmap;

import org.hyoka.model.hyoka.Target;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Outcome Mark</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A target of an indicator on the roadmap; place and value come from the target.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.roadmap.OutcomeMark#getTarget <em>Target</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.roadmap.RoadmapPackage#getOutcomeMark()
 * @model annotation="https://hyoka.org/label ja='\u30a2\u30a6\u30c8\u30ab\u30e0\u76ee\u6a19'"
 * @generated
 */
public interface OutcomeMark extends RoadmapNode {
	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The target.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Target)
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getOutcomeMark_Target()
	 * @model resolveProxies="false" required="true"
	 *        annotation="https://hyoka.org/label ja='\u76ee\u6a19' help.ja='\u30ed\u30fc\u30c9\u30de\u30c3\u30d7\u306b\u793a\u3059\u76ee\u6a19\u3002\u4f4d\u7f6e\u3068\u5024\u306f\u76ee\u6a19\u306b\u5f93\u3046\u3002'"
	 * @generated
	 */
	Target getTarget();

	/**
	 * Sets the value of the '{@link org.hyoka.model.roadmap.OutcomeMark#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Target value);

} // OutcomeMark

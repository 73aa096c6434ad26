/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Program</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Several projects under one policy goal and budget line.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Program#getProjects <em>Projects</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getProgram()
 * @model annotation="https://hyoka.org/label ja='\u8907\u6570\u8ab2\u984c\u30d7\u30ed\u30b0\u30e9\u30e0'"
 * @generated
 */
public interface Program extends Undertaking {
	/**
	 * Returns the value of the '<em><b>Projects</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Project}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its projects in the order of their letters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Projects</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getProgram_Projects()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u30d7\u30ed\u30b8\u30a7\u30af\u30c8' help.ja='\u30d7\u30ed\u30b0\u30e9\u30e0\u3092\u69cb\u6210\u3059\u308b\u30d7\u30ed\u30b8\u30a7\u30af\u30c8\u3002\u8a18\u53f7\u306e\u9806\u306b\u4e26\u3079\u308b\u3002'"
	 * @generated
	 */
	EList<Project> getProjects();

} // Program

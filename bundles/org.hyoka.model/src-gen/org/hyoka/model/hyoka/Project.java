/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Project</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One R&D project, lettered in its program.
 * <!-- end-model-doc -->
 *
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getProject()
 * @model annotation="https://hyoka.org/label ja='\u7814\u7a76\u958b\u767a\u8ab2\u984c\uff08\u30d7\u30ed\u30b8\u30a7\u30af\u30c8\uff09'"
 * @generated
 */
public interface Project extends Undertaking {
} // Project

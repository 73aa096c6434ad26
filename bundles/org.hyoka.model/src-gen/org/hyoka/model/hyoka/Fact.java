/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fact</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A named thing of which sources print figures.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Fact#getStated <em>Stated</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getFact()
 * @model abstract="true"
 *        annotation="https://hyoka.org/label ja='\u516c\u8868\u5024\u3092\u6301\u3064\u8981\u7d20'"
 * @generated
 */
public interface Fact extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Stated</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.StatedFigure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sources printed for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stated</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getFact_Stated()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u516c\u8868\u5024' help.ja='\u51fa\u5178\u306b\u5370\u5237\u3055\u308c\u305f\u5024\u3002\u8a08\u7b97\u5024\u3068\u6bd4\u3079\u308b\u3060\u3051\u3067\u3001\u8a08\u7b97\u306b\u306f\u4f7f\u308f\u306a\u3044\u3002'"
	 * @generated
	 */
	EList<StatedFigure> getStated();

} // Fact

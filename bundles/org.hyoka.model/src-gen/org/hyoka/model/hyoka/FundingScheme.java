/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Funding Scheme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A scheme that funds proposals.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.FundingScheme#getCalls <em>Calls</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getFundingScheme()
 * @model annotation="https://hyoka.org/label ja='\u7814\u7a76\u8cc7\u91d1\u5236\u5ea6'"
 * @generated
 */
public interface FundingScheme extends Undertaking {
	/**
	 * Returns the value of the '<em><b>Calls</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.FundingCall}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Calls for proposals.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Calls</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getFundingScheme_Calls()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u516c\u52df' help.ja='\u5236\u5ea6\u3067\u884c\u3063\u305f\u516c\u52df\u3002'"
	 * @generated
	 */
	EList<FundingCall> getCalls();

} // FundingScheme

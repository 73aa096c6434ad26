/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Funding Flow</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A chain of funding, from the state to those who do the work.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.FundingFlow#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getFundingFlow()
 * @model annotation="https://hyoka.org/label ja='\u5b9f\u65bd\u5f62\u614b'"
 * @generated
 */
public interface FundingFlow extends Element {
	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.FundingStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who gets the money in turn; the first is where it comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getFundingFlow_Steps()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u6bb5\u968e' help.ja='\u8cc7\u91d1\u304c\u6e21\u308b\u9806\u306b\u4e26\u3079\u305f\u6bb5\u968e\u3002\u6700\u521d\u306f\u8cc7\u91d1\u306e\u51fa\u3069\u3053\u308d\u3002'"
	 * @generated
	 */
	EList<FundingStep> getSteps();

} // FundingFlow

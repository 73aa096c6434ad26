/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Output Counts</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Counts over a period.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.OutputCounts#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.OutputCounts#getCounts <em>Counts</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getOutputCounts()
 * @model annotation="https://hyoka.org/label ja='\u8ad6\u6587\u30fb\u7279\u8a31'"
 * @generated
 */
public interface OutputCounts extends Fact {
	/**
	 * Returns the value of the '<em><b>Period</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fiscal years they cover.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period</em>' containment reference.
	 * @see #setPeriod(Period)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getOutputCounts_Period()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u671f\u9593' help.ja='\u4ef6\u6570\u3092\u6570\u3048\u305f\u5e74\u5ea6\u306e\u7bc4\u56f2\u3002'"
	 * @generated
	 */
	Period getPeriod();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.OutputCounts#getPeriod <em>Period</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period</em>' containment reference.
	 * @see #getPeriod()
	 * @generated
	 */
	void setPeriod(Period value);

	/**
	 * Returns the value of the '<em><b>Counts</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.OutputCount}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One per kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Counts</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getOutputCounts_Counts()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u4ef6\u6570' help.ja='\u7a2e\u985e\u3054\u3068\u306e\u4ef6\u6570\u3002'"
	 * @generated
	 */
	EList<OutputCount> getCounts();

} // OutputCounts

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.hyoka.model.time.FiscalYear;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Funding Call</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One call for proposals.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.FundingCall#getYear <em>Year</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.FundingCall#getApplications <em>Applications</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.FundingCall#getAdopted <em>Adopted</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getFundingCall()
 * @model annotation="https://hyoka.org/label ja='\u516c\u52df'"
 * @generated
 */
public interface FundingCall extends Element {
	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fiscal year of the call.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(FiscalYear)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getFundingCall_Year()
	 * @model dataType="org.hyoka.model.hyoka.FiscalYear" required="true"
	 *        annotation="https://hyoka.org/label ja='\u5e74\u5ea6' help.ja='\u516c\u52df\u3092\u884c\u3063\u305f\u5e74\u5ea6\u3002'"
	 * @generated
	 */
	FiscalYear getYear();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.FundingCall#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(FiscalYear value);

	/**
	 * Returns the value of the '<em><b>Applications</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Proposals received.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Applications</em>' attribute.
	 * @see #setApplications(Integer)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getFundingCall_Applications()
	 * @model annotation="https://hyoka.org/label ja='\u5fdc\u52df\u4ef6\u6570' help.ja='\u5fdc\u52df\u306e\u3042\u3063\u305f\u63d0\u6848\u306e\u4ef6\u6570\u3002'"
	 * @generated
	 */
	Integer getApplications();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.FundingCall#getApplications <em>Applications</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Applications</em>' attribute.
	 * @see #getApplications()
	 * @generated
	 */
	void setApplications(Integer value);

	/**
	 * Returns the value of the '<em><b>Adopted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Proposals adopted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Adopted</em>' attribute.
	 * @see #setAdopted(Integer)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getFundingCall_Adopted()
	 * @model annotation="https://hyoka.org/label ja='\u63a1\u629e\u4ef6\u6570' help.ja='\u63a1\u629e\u3057\u305f\u63d0\u6848\u306e\u4ef6\u6570\u3002'"
	 * @generated
	 */
	Integer getAdopted();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.FundingCall#getAdopted <em>Adopted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Adopted</em>' attribute.
	 * @see #getAdopted()
	 * @generated
	 */
	void setAdopted(Integer value);

} // FundingCall

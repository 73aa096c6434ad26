/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Funding Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One place the money reaches.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.FundingStep#getLabel <em>Label</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.FundingStep#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.FundingStep#getForm <em>Form</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getFundingStep()
 * @model annotation="https://hyoka.org/label ja='\u6bb5\u968e'"
 * @generated
 */
public interface FundingStep extends Element {
	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As printed: 国, AMED, 大学・企業.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getFundingStep_Label()
	 * @model required="true"
	 *        annotation="https://hyoka.org/label ja='\u540d\u79f0'"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.FundingStep#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Organization</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organization, where it is one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organization</em>' reference.
	 * @see #setOrganization(Organization)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getFundingStep_Organization()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u6a5f\u95a2'"
	 * @generated
	 */
	Organization getOrganization();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.FundingStep#getOrganization <em>Organization</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organization</em>' reference.
	 * @see #getOrganization()
	 * @generated
	 */
	void setOrganization(Organization value);

	/**
	 * Returns the value of the '<em><b>Form</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.ContractForm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the money reaches it from the step before; none for the first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Form</em>' attribute.
	 * @see org.hyoka.model.hyoka.ContractForm
	 * @see #setForm(ContractForm)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getFundingStep_Form()
	 * @model annotation="https://hyoka.org/label ja='\u5f62\u614b'"
	 * @generated
	 */
	ContractForm getForm();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.FundingStep#getForm <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Form</em>' attribute.
	 * @see org.hyoka.model.hyoka.ContractForm
	 * @see #getForm()
	 * @generated
	 */
	void setForm(ContractForm value);

} // FundingStep

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
	 *        annotation="https://hyoka.org/label ja='\u540d\u79f0' help.ja='\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u3068\u304a\u308a\u306e\u540d\u79f0\u3002\u4f8b\uff1a\u56fd\u3001AMED\u3001\u5927\u5b66\u30fb\u4f01\u696d\u3002'"
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
	 *        annotation="https://hyoka.org/label ja='\u6a5f\u95a2' help.ja='\u3053\u306e\u6bb5\u968e\u306b\u5f53\u305f\u308b\u6a5f\u95a2\u3002\u7279\u5b9a\u306e\u6a5f\u95a2\u3067\u306a\u3044\u5834\u5408\u306f\u7a7a\u6b04\u3002'"
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
	 * @model annotation="https://hyoka.org/label ja='\u5f62\u614b' help.ja='\u524d\u306e\u6bb5\u968e\u304b\u3089\u8cc7\u91d1\u304c\u6e21\u308b\u5f62\u614b\u3002\u59d4\u8a17\u3001\u88dc\u52a9\u306a\u3069\u3002\u6700\u521d\u306e\u6bb5\u968e\u306f\u300c\u306a\u3057\u300d\u3002'"
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

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Criterion Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Criteria that are judged together; data, from a template.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.CriterionSet#getCriteria <em>Criteria</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.CriterionSet#getTemplate <em>Template</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getCriterionSet()
 * @model annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u9805\u76ee\u306e\u7d44'"
 * @generated
 */
public interface CriterionSet extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Criteria</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Criterion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Criteria in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criteria</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCriterionSet_Criteria()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u9805\u76ee' help.ja='\u5831\u544a\u66f8\u306e\u9806\u306b\u4e26\u3079\u305f\u8a55\u4fa1\u9805\u76ee\u3002'"
	 * @generated
	 */
	EList<Criterion> getCriteria();

	/**
	 * Returns the value of the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key of the template it came from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Template</em>' attribute.
	 * @see #setTemplate(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCriterionSet_Template()
	 * @model annotation="https://hyoka.org/label ja='\u5143\u306e\u96db\u5f62' help.ja='\u5143\u306b\u3057\u305f\u96db\u5f62\u306e\u30ad\u30fc\u3002'"
	 * @generated
	 */
	String getTemplate();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.CriterionSet#getTemplate <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Template</em>' attribute.
	 * @see #getTemplate()
	 * @generated
	 */
	void setTemplate(String value);

} // CriterionSet

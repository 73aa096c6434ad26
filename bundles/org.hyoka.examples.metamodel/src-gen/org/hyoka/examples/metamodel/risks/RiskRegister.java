/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.examples.metamodel.risks;

import org.eclipse.emf.common.util.EList;

import org.hyoka.model.hyoka.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Risk Register</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The risks of an evaluation; it stands in the extensions of a dossier.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.examples.metamodel.risks.RiskRegister#getRisks <em>Risks</em>}</li>
 * </ul>
 *
 * @see org.hyoka.examples.metamodel.risks.RisksPackage#getRiskRegister()
 * @model annotation="https://hyoka.org/label ja='\u30ea\u30b9\u30af\u4e00\u89a7'"
 * @generated
 */
public interface RiskRegister extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Risks</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.examples.metamodel.risks.Risk}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The risks, the gravest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risks</em>' containment reference list.
	 * @see org.hyoka.examples.metamodel.risks.RisksPackage#getRiskRegister_Risks()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u30ea\u30b9\u30af' help.ja='\u30ea\u30b9\u30af\u306e\u4e00\u89a7\u3002\u91cd\u5927\u306a\u3082\u306e\u304b\u3089\u4e26\u3079\u308b\u3002'"
	 * @generated
	 */
	EList<Risk> getRisks();

} // RiskRegister

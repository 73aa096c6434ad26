/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip;

import org.hyoka.model.hyoka.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Clause Topic</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A topic an agreement has to settle.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.ip.ClauseTopic#getNumber <em>Number</em>}</li>
 *   <li>{@link org.hyoka.model.ip.ClauseTopic#getGuidance <em>Guidance</em>}</li>
 *   <li>{@link org.hyoka.model.ip.ClauseTopic#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.ip.IpPackage#getClauseTopic()
 * @model annotation="https://hyoka.org/label ja='\u5408\u610f\u4e8b\u9805'"
 * @generated
 */
public interface ClauseTopic extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(Integer)
	 * @see org.hyoka.model.ip.IpPackage#getClauseTopic_Number()
	 * @model annotation="https://hyoka.org/label ja='\u756a\u53f7' help.ja='\u5408\u610f\u4e8b\u9805\u306e\u756a\u53f7\u3002'"
	 * @generated
	 */
	Integer getNumber();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.ClauseTopic#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(Integer value);

	/**
	 * Returns the value of the '<em><b>Guidance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to settle.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guidance</em>' attribute.
	 * @see #setGuidance(String)
	 * @see org.hyoka.model.ip.IpPackage#getClauseTopic_Guidance()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u8aac\u660e' help.ja='\u5408\u610f\u3057\u3066\u304a\u304f\u3079\u304d\u5185\u5bb9\u306e\u8aac\u660e\u3002'"
	 * @generated
	 */
	String getGuidance();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.ClauseTopic#getGuidance <em>Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guidance</em>' attribute.
	 * @see #getGuidance()
	 * @generated
	 */
	void setGuidance(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.ip.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is known from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see org.hyoka.model.ip.Evidence
	 * @see #setEvidence(Evidence)
	 * @see org.hyoka.model.ip.IpPackage#getClauseTopic_Evidence()
	 * @model annotation="https://hyoka.org/label ja='\u6839\u62e0' help.ja='\u4e8b\u4f8b\u3001\u6307\u91dd\u3001\u6163\u884c\u306a\u3069\u3001\u3053\u306e\u4e8b\u9805\u3092\u6319\u3052\u308b\u6839\u62e0\u3002'"
	 * @generated
	 */
	Evidence getEvidence();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.ClauseTopic#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see org.hyoka.model.ip.Evidence
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(Evidence value);

} // ClauseTopic

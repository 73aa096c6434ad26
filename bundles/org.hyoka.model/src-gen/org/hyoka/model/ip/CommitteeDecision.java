/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.hyoka.model.hyoka.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Committee Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A decision of a committee.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.ip.CommitteeDecision#getDecidedOn <em>Decided On</em>}</li>
 *   <li>{@link org.hyoka.model.ip.CommitteeDecision#getInventions <em>Inventions</em>}</li>
 *   <li>{@link org.hyoka.model.ip.CommitteeDecision#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.hyoka.model.ip.CommitteeDecision#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.ip.IpPackage#getCommitteeDecision()
 * @model annotation="https://hyoka.org/label ja='\u6c7a\u5b9a'"
 * @generated
 */
public interface CommitteeDecision extends Element {
	/**
	 * Returns the value of the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided On</em>' attribute.
	 * @see #setDecidedOn(LocalDate)
	 * @see org.hyoka.model.ip.IpPackage#getCommitteeDecision_DecidedOn()
	 * @model dataType="org.hyoka.model.hyoka.Date"
	 *        annotation="https://hyoka.org/label ja='\u6c7a\u5b9a\u65e5' help.ja='\u59d4\u54e1\u4f1a\u304c\u6c7a\u5b9a\u3057\u305f\u65e5\u3002'"
	 * @generated
	 */
	LocalDate getDecidedOn();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.CommitteeDecision#getDecidedOn <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided On</em>' attribute.
	 * @see #getDecidedOn()
	 * @generated
	 */
	void setDecidedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Inventions</b></em>' reference list.
	 * The list contents are of type {@link org.hyoka.model.ip.Invention}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On what.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inventions</em>' reference list.
	 * @see org.hyoka.model.ip.IpPackage#getCommitteeDecision_Inventions()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u767a\u660e' help.ja='\u6c7a\u5b9a\u306e\u5bfe\u8c61\u3068\u306a\u308b\u767a\u660e\u3002'"
	 * @generated
	 */
	EList<Invention> getInventions();

	/**
	 * Returns the value of the '<em><b>Decision</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.ip.InventionDecision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decision</em>' attribute.
	 * @see org.hyoka.model.ip.InventionDecision
	 * @see #setDecision(InventionDecision)
	 * @see org.hyoka.model.ip.IpPackage#getCommitteeDecision_Decision()
	 * @model annotation="https://hyoka.org/label ja='\u65b9\u91dd' help.ja='\u51fa\u9858\u3001\u516c\u8868\u3001\u79d8\u533f\u306e\u5225\u3002'"
	 * @generated
	 */
	InventionDecision getDecision();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.CommitteeDecision#getDecision <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' attribute.
	 * @see org.hyoka.model.ip.InventionDecision
	 * @see #getDecision()
	 * @generated
	 */
	void setDecision(InventionDecision value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.hyoka.model.ip.IpPackage#getCommitteeDecision_Text()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u5185\u5bb9' help.ja='\u6c7a\u5b9a\u306e\u5185\u5bb9\u3002'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.CommitteeDecision#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // CommitteeDecision

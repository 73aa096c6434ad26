/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip;

import org.eclipse.emf.common.util.EList;

import org.hyoka.model.hyoka.Fact;
import org.hyoka.model.hyoka.Meeting;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Committee</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The committee that decides on results.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.ip.IpCommittee#getMembers <em>Members</em>}</li>
 *   <li>{@link org.hyoka.model.ip.IpCommittee#getMeetings <em>Meetings</em>}</li>
 *   <li>{@link org.hyoka.model.ip.IpCommittee#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.hyoka.model.ip.IpCommittee#getRules <em>Rules</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.ip.IpPackage#getIpCommittee()
 * @model annotation="https://hyoka.org/label ja='\u77e5\u8ca1\u59d4\u54e1\u4f1a'"
 * @generated
 */
public interface IpCommittee extends Fact {
	/**
	 * Returns the value of the '<em><b>Members</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.ip.CommitteeMember}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Members.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members</em>' containment reference list.
	 * @see org.hyoka.model.ip.IpPackage#getIpCommittee_Members()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u59d4\u54e1' help.ja='\u77e5\u8ca1\u59d4\u54e1\u4f1a\u306e\u59d4\u54e1\u3002'"
	 * @generated
	 */
	EList<CommitteeMember> getMembers();

	/**
	 * Returns the value of the '<em><b>Meetings</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Meeting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Meetings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meetings</em>' containment reference list.
	 * @see org.hyoka.model.ip.IpPackage#getIpCommittee_Meetings()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u958b\u50ac' help.ja='\u77e5\u8ca1\u59d4\u54e1\u4f1a\u306e\u958b\u50ac\u306e\u7d4c\u904e\u3002'"
	 * @generated
	 */
	EList<Meeting> getMeetings();

	/**
	 * Returns the value of the '<em><b>Decisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.ip.CommitteeDecision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decisions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decisions</em>' containment reference list.
	 * @see org.hyoka.model.ip.IpPackage#getIpCommittee_Decisions()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u6c7a\u5b9a' help.ja='\u77e5\u8ca1\u59d4\u54e1\u4f1a\u306e\u6c7a\u5b9a\u3002'"
	 * @generated
	 */
	EList<CommitteeDecision> getDecisions();

	/**
	 * Returns the value of the '<em><b>Rules</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it works.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rules</em>' attribute.
	 * @see #setRules(String)
	 * @see org.hyoka.model.ip.IpPackage#getIpCommittee_Rules()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u898f\u7d04' help.ja='\u77e5\u8ca1\u59d4\u54e1\u4f1a\u306e\u904b\u55b6\u306e\u898f\u7d04\u3002'"
	 * @generated
	 */
	String getRules();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.IpCommittee#getRules <em>Rules</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rules</em>' attribute.
	 * @see #getRules()
	 * @generated
	 */
	void setRules(String value);

} // IpCommittee

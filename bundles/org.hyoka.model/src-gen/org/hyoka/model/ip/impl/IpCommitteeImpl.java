/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hyoka.model.hyoka.Meeting;

import org.hyoka.model.hyoka.impl.FactImpl;

import org.hyoka.model.ip.CommitteeDecision;
import org.hyoka.model.ip.CommitteeMember;
import org.hyoka.model.ip.IpCommittee;
import org.hyoka.model.ip.IpPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Committee</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.ip.impl.IpCommitteeImpl#getMembers <em>Members</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.IpCommitteeImpl#getMeetings <em>Meetings</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.IpCommitteeImpl#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.IpCommitteeImpl#getRules <em>Rules</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IpCommitteeImpl extends FactImpl implements IpCommittee {
	/**
	 * The cached value of the '{@link #getMembers() <em>Members</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMembers()
	 * @generated
	 * @ordered
	 */
	protected EList<CommitteeMember> members;

	/**
	 * The cached value of the '{@link #getMeetings() <em>Meetings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeetings()
	 * @generated
	 * @ordered
	 */
	protected EList<Meeting> meetings;

	/**
	 * The cached value of the '{@link #getDecisions() <em>Decisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisions()
	 * @generated
	 * @ordered
	 */
	protected EList<CommitteeDecision> decisions;

	/**
	 * The default value of the '{@link #getRules() <em>Rules</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRules()
	 * @generated
	 * @ordered
	 */
	protected static final String RULES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRules() <em>Rules</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRules()
	 * @generated
	 * @ordered
	 */
	protected String rules = RULES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IpCommitteeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return IpPackage.Literals.IP_COMMITTEE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CommitteeMember> getMembers() {
		if (members == null) {
			members = new EObjectContainmentEList<CommitteeMember>(CommitteeMember.class, this, IpPackage.IP_COMMITTEE__MEMBERS);
		}
		return members;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Meeting> getMeetings() {
		if (meetings == null) {
			meetings = new EObjectContainmentEList<Meeting>(Meeting.class, this, IpPackage.IP_COMMITTEE__MEETINGS);
		}
		return meetings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CommitteeDecision> getDecisions() {
		if (decisions == null) {
			decisions = new EObjectContainmentEList<CommitteeDecision>(CommitteeDecision.class, this, IpPackage.IP_COMMITTEE__DECISIONS);
		}
		return decisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRules() {
		return rules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRules(String newRules) {
		String oldRules = rules;
		rules = newRules;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.IP_COMMITTEE__RULES, oldRules, rules));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case IpPackage.IP_COMMITTEE__MEMBERS:
				return ((InternalEList<?>)getMembers()).basicRemove(otherEnd, msgs);
			case IpPackage.IP_COMMITTEE__MEETINGS:
				return ((InternalEList<?>)getMeetings()).basicRemove(otherEnd, msgs);
			case IpPackage.IP_COMMITTEE__DECISIONS:
				return ((InternalEList<?>)getDecisions()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case IpPackage.IP_COMMITTEE__MEMBERS:
				return getMembers();
			case IpPackage.IP_COMMITTEE__MEETINGS:
				return getMeetings();
			case IpPackage.IP_COMMITTEE__DECISIONS:
				return getDecisions();
			case IpPackage.IP_COMMITTEE__RULES:
				return getRules();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case IpPackage.IP_COMMITTEE__MEMBERS:
				getMembers().clear();
				getMembers().addAll((Collection<? extends CommitteeMember>)newValue);
				return;
			case IpPackage.IP_COMMITTEE__MEETINGS:
				getMeetings().clear();
				getMeetings().addAll((Collection<? extends Meeting>)newValue);
				return;
			case IpPackage.IP_COMMITTEE__DECISIONS:
				getDecisions().clear();
				getDecisions().addAll((Collection<? extends CommitteeDecision>)newValue);
				return;
			case IpPackage.IP_COMMITTEE__RULES:
				setRules((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case IpPackage.IP_COMMITTEE__MEMBERS:
				getMembers().clear();
				return;
			case IpPackage.IP_COMMITTEE__MEETINGS:
				getMeetings().clear();
				return;
			case IpPackage.IP_COMMITTEE__DECISIONS:
				getDecisions().clear();
				return;
			case IpPackage.IP_COMMITTEE__RULES:
				setRules(RULES_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case IpPackage.IP_COMMITTEE__MEMBERS:
				return members != null && !members.isEmpty();
			case IpPackage.IP_COMMITTEE__MEETINGS:
				return meetings != null && !meetings.isEmpty();
			case IpPackage.IP_COMMITTEE__DECISIONS:
				return decisions != null && !decisions.isEmpty();
			case IpPackage.IP_COMMITTEE__RULES:
				return RULES_EDEFAULT == null ? rules != null : !RULES_EDEFAULT.equals(rules);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (rules: "); //$NON-NLS-1$
		result.append(rules);
		result.append(')');
		return result.toString();
	}

} //IpCommitteeImpl

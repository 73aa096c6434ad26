/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hyoka.model.hyoka.Deadline;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Meeting;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Panel;
import org.hyoka.model.hyoka.PanelDisclosure;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Panel</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.PanelImpl#getMembers <em>Members</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.PanelImpl#getMeetings <em>Meetings</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.PanelImpl#getDeadlines <em>Deadlines</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.PanelImpl#getStatedSize <em>Stated Size</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.PanelImpl#getDisclosure <em>Disclosure</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PanelImpl extends NamedElementImpl implements Panel {
	/**
	 * The cached value of the '{@link #getMembers() <em>Members</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMembers()
	 * @generated
	 * @ordered
	 */
	protected EList<Member> members;

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
	 * The cached value of the '{@link #getDeadlines() <em>Deadlines</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadlines()
	 * @generated
	 * @ordered
	 */
	protected EList<Deadline> deadlines;

	/**
	 * The default value of the '{@link #getStatedSize() <em>Stated Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatedSize()
	 * @generated
	 * @ordered
	 */
	protected static final Integer STATED_SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatedSize() <em>Stated Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatedSize()
	 * @generated
	 * @ordered
	 */
	protected Integer statedSize = STATED_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDisclosure() <em>Disclosure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisclosure()
	 * @generated
	 * @ordered
	 */
	protected static final PanelDisclosure DISCLOSURE_EDEFAULT = PanelDisclosure.NONE;

	/**
	 * The cached value of the '{@link #getDisclosure() <em>Disclosure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisclosure()
	 * @generated
	 * @ordered
	 */
	protected PanelDisclosure disclosure = DISCLOSURE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PanelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.PANEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Member> getMembers() {
		if (members == null) {
			members = new EObjectContainmentEList<Member>(Member.class, this, HyokaPackage.PANEL__MEMBERS);
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
			meetings = new EObjectContainmentEList<Meeting>(Meeting.class, this, HyokaPackage.PANEL__MEETINGS);
		}
		return meetings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Deadline> getDeadlines() {
		if (deadlines == null) {
			deadlines = new EObjectContainmentEList<Deadline>(Deadline.class, this, HyokaPackage.PANEL__DEADLINES);
		}
		return deadlines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getStatedSize() {
		return statedSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatedSize(Integer newStatedSize) {
		Integer oldStatedSize = statedSize;
		statedSize = newStatedSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.PANEL__STATED_SIZE, oldStatedSize, statedSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PanelDisclosure getDisclosure() {
		return disclosure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisclosure(PanelDisclosure newDisclosure) {
		PanelDisclosure oldDisclosure = disclosure;
		disclosure = newDisclosure == null ? DISCLOSURE_EDEFAULT : newDisclosure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.PANEL__DISCLOSURE, oldDisclosure, disclosure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case HyokaPackage.PANEL__MEMBERS:
				return ((InternalEList<?>)getMembers()).basicRemove(otherEnd, msgs);
			case HyokaPackage.PANEL__MEETINGS:
				return ((InternalEList<?>)getMeetings()).basicRemove(otherEnd, msgs);
			case HyokaPackage.PANEL__DEADLINES:
				return ((InternalEList<?>)getDeadlines()).basicRemove(otherEnd, msgs);
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
			case HyokaPackage.PANEL__MEMBERS:
				return getMembers();
			case HyokaPackage.PANEL__MEETINGS:
				return getMeetings();
			case HyokaPackage.PANEL__DEADLINES:
				return getDeadlines();
			case HyokaPackage.PANEL__STATED_SIZE:
				return getStatedSize();
			case HyokaPackage.PANEL__DISCLOSURE:
				return getDisclosure();
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
			case HyokaPackage.PANEL__MEMBERS:
				getMembers().clear();
				getMembers().addAll((Collection<? extends Member>)newValue);
				return;
			case HyokaPackage.PANEL__MEETINGS:
				getMeetings().clear();
				getMeetings().addAll((Collection<? extends Meeting>)newValue);
				return;
			case HyokaPackage.PANEL__DEADLINES:
				getDeadlines().clear();
				getDeadlines().addAll((Collection<? extends Deadline>)newValue);
				return;
			case HyokaPackage.PANEL__STATED_SIZE:
				setStatedSize((Integer)newValue);
				return;
			case HyokaPackage.PANEL__DISCLOSURE:
				setDisclosure((PanelDisclosure)newValue);
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
			case HyokaPackage.PANEL__MEMBERS:
				getMembers().clear();
				return;
			case HyokaPackage.PANEL__MEETINGS:
				getMeetings().clear();
				return;
			case HyokaPackage.PANEL__DEADLINES:
				getDeadlines().clear();
				return;
			case HyokaPackage.PANEL__STATED_SIZE:
				setStatedSize(STATED_SIZE_EDEFAULT);
				return;
			case HyokaPackage.PANEL__DISCLOSURE:
				setDisclosure(DISCLOSURE_EDEFAULT);
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
			case HyokaPackage.PANEL__MEMBERS:
				return members != null && !members.isEmpty();
			case HyokaPackage.PANEL__MEETINGS:
				return meetings != null && !meetings.isEmpty();
			case HyokaPackage.PANEL__DEADLINES:
				return deadlines != null && !deadlines.isEmpty();
			case HyokaPackage.PANEL__STATED_SIZE:
				return STATED_SIZE_EDEFAULT == null ? statedSize != null : !STATED_SIZE_EDEFAULT.equals(statedSize);
			case HyokaPackage.PANEL__DISCLOSURE:
				return disclosure != DISCLOSURE_EDEFAULT;
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
		result.append(" (statedSize: "); //$NON-NLS-1$
		result.append(statedSize);
		result.append(", disclosure: "); //$NON-NLS-1$
		result.append(disclosure);
		result.append(')');
		return result.toString();
	}

} //PanelImpl

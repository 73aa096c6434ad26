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

import org.hyoka.model.hyoka.Committee;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Meeting;
import org.hyoka.model.hyoka.Person;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Committee</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.CommitteeImpl#getParent <em>Parent</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.CommitteeImpl#getChair <em>Chair</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.CommitteeImpl#getChairAffiliation <em>Chair Affiliation</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.CommitteeImpl#getMeetings <em>Meetings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CommitteeImpl extends NamedElementImpl implements Committee {
	/**
	 * The default value of the '{@link #getParent() <em>Parent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParent()
	 * @generated
	 * @ordered
	 */
	protected static final String PARENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getParent() <em>Parent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParent()
	 * @generated
	 * @ordered
	 */
	protected String parent = PARENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChair() <em>Chair</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChair()
	 * @generated
	 * @ordered
	 */
	protected Person chair;

	/**
	 * The default value of the '{@link #getChairAffiliation() <em>Chair Affiliation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChairAffiliation()
	 * @generated
	 * @ordered
	 */
	protected static final String CHAIR_AFFILIATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChairAffiliation() <em>Chair Affiliation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChairAffiliation()
	 * @generated
	 * @ordered
	 */
	protected String chairAffiliation = CHAIR_AFFILIATION_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CommitteeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.COMMITTEE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getParent() {
		return parent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent(String newParent) {
		String oldParent = parent;
		parent = newParent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.COMMITTEE__PARENT, oldParent, parent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getChair() {
		return chair;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChair(Person newChair) {
		Person oldChair = chair;
		chair = newChair;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.COMMITTEE__CHAIR, oldChair, chair));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChairAffiliation() {
		return chairAffiliation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChairAffiliation(String newChairAffiliation) {
		String oldChairAffiliation = chairAffiliation;
		chairAffiliation = newChairAffiliation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.COMMITTEE__CHAIR_AFFILIATION, oldChairAffiliation, chairAffiliation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Meeting> getMeetings() {
		if (meetings == null) {
			meetings = new EObjectContainmentEList<Meeting>(Meeting.class, this, HyokaPackage.COMMITTEE__MEETINGS);
		}
		return meetings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case HyokaPackage.COMMITTEE__MEETINGS:
				return ((InternalEList<?>)getMeetings()).basicRemove(otherEnd, msgs);
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
			case HyokaPackage.COMMITTEE__PARENT:
				return getParent();
			case HyokaPackage.COMMITTEE__CHAIR:
				return getChair();
			case HyokaPackage.COMMITTEE__CHAIR_AFFILIATION:
				return getChairAffiliation();
			case HyokaPackage.COMMITTEE__MEETINGS:
				return getMeetings();
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
			case HyokaPackage.COMMITTEE__PARENT:
				setParent((String)newValue);
				return;
			case HyokaPackage.COMMITTEE__CHAIR:
				setChair((Person)newValue);
				return;
			case HyokaPackage.COMMITTEE__CHAIR_AFFILIATION:
				setChairAffiliation((String)newValue);
				return;
			case HyokaPackage.COMMITTEE__MEETINGS:
				getMeetings().clear();
				getMeetings().addAll((Collection<? extends Meeting>)newValue);
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
			case HyokaPackage.COMMITTEE__PARENT:
				setParent(PARENT_EDEFAULT);
				return;
			case HyokaPackage.COMMITTEE__CHAIR:
				setChair((Person)null);
				return;
			case HyokaPackage.COMMITTEE__CHAIR_AFFILIATION:
				setChairAffiliation(CHAIR_AFFILIATION_EDEFAULT);
				return;
			case HyokaPackage.COMMITTEE__MEETINGS:
				getMeetings().clear();
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
			case HyokaPackage.COMMITTEE__PARENT:
				return PARENT_EDEFAULT == null ? parent != null : !PARENT_EDEFAULT.equals(parent);
			case HyokaPackage.COMMITTEE__CHAIR:
				return chair != null;
			case HyokaPackage.COMMITTEE__CHAIR_AFFILIATION:
				return CHAIR_AFFILIATION_EDEFAULT == null ? chairAffiliation != null : !CHAIR_AFFILIATION_EDEFAULT.equals(chairAffiliation);
			case HyokaPackage.COMMITTEE__MEETINGS:
				return meetings != null && !meetings.isEmpty();
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
		result.append(" (parent: "); //$NON-NLS-1$
		result.append(parent);
		result.append(", chairAffiliation: "); //$NON-NLS-1$
		result.append(chairAffiliation);
		result.append(')');
		return result.toString();
	}

} //CommitteeImpl

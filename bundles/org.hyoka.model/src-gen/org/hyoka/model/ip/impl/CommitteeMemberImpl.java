/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hyoka.model.hyoka.Person;

import org.hyoka.model.hyoka.impl.ElementImpl;

import org.hyoka.model.ip.CommitteeMember;
import org.hyoka.model.ip.IpPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Committee Member</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.ip.impl.CommitteeMemberImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.CommitteeMemberImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.CommitteeMemberImpl#isChair <em>Chair</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.CommitteeMemberImpl#getSeats <em>Seats</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CommitteeMemberImpl extends ElementImpl implements CommitteeMember {
	/**
	 * The cached value of the '{@link #getPerson() <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerson()
	 * @generated
	 * @ordered
	 */
	protected Person person;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #isChair() <em>Chair</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isChair()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CHAIR_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isChair() <em>Chair</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isChair()
	 * @generated
	 * @ordered
	 */
	protected boolean chair = CHAIR_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeats() <em>Seats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeats()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SEATS_EDEFAULT = Integer.valueOf(1);

	/**
	 * The cached value of the '{@link #getSeats() <em>Seats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeats()
	 * @generated
	 * @ordered
	 */
	protected Integer seats = SEATS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CommitteeMemberImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return IpPackage.Literals.COMMITTEE_MEMBER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getPerson() {
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerson(Person newPerson) {
		Person oldPerson = person;
		person = newPerson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.COMMITTEE_MEMBER__PERSON, oldPerson, person));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.COMMITTEE_MEMBER__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isChair() {
		return chair;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChair(boolean newChair) {
		boolean oldChair = chair;
		chair = newChair;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.COMMITTEE_MEMBER__CHAIR, oldChair, chair));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSeats() {
		return seats;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeats(Integer newSeats) {
		Integer oldSeats = seats;
		seats = newSeats;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.COMMITTEE_MEMBER__SEATS, oldSeats, seats));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case IpPackage.COMMITTEE_MEMBER__PERSON:
				return getPerson();
			case IpPackage.COMMITTEE_MEMBER__LABEL:
				return getLabel();
			case IpPackage.COMMITTEE_MEMBER__CHAIR:
				return isChair();
			case IpPackage.COMMITTEE_MEMBER__SEATS:
				return getSeats();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case IpPackage.COMMITTEE_MEMBER__PERSON:
				setPerson((Person)newValue);
				return;
			case IpPackage.COMMITTEE_MEMBER__LABEL:
				setLabel((String)newValue);
				return;
			case IpPackage.COMMITTEE_MEMBER__CHAIR:
				setChair((Boolean)newValue);
				return;
			case IpPackage.COMMITTEE_MEMBER__SEATS:
				setSeats((Integer)newValue);
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
			case IpPackage.COMMITTEE_MEMBER__PERSON:
				setPerson((Person)null);
				return;
			case IpPackage.COMMITTEE_MEMBER__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case IpPackage.COMMITTEE_MEMBER__CHAIR:
				setChair(CHAIR_EDEFAULT);
				return;
			case IpPackage.COMMITTEE_MEMBER__SEATS:
				setSeats(SEATS_EDEFAULT);
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
			case IpPackage.COMMITTEE_MEMBER__PERSON:
				return person != null;
			case IpPackage.COMMITTEE_MEMBER__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case IpPackage.COMMITTEE_MEMBER__CHAIR:
				return chair != CHAIR_EDEFAULT;
			case IpPackage.COMMITTEE_MEMBER__SEATS:
				return SEATS_EDEFAULT == null ? seats != null : !SEATS_EDEFAULT.equals(seats);
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
		result.append(" (label: "); //$NON-NLS-1$
		result.append(label);
		result.append(", chair: "); //$NON-NLS-1$
		result.append(chair);
		result.append(", seats: "); //$NON-NLS-1$
		result.append(seats);
		result.append(')');
		return result.toString();
	}

} //CommitteeMemberImpl

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import java.time.LocalDate;
import java.time.LocalDateTime;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hyoka.model.hyoka.AgendaItem;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Meeting;
import org.hyoka.model.hyoka.MeetingForm;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Meeting</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.MeetingImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.MeetingImpl#getForm <em>Form</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.MeetingImpl#isOpen <em>Open</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.MeetingImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.MeetingImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.MeetingImpl#getResolvedOn <em>Resolved On</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.MeetingImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.MeetingImpl#getAgenda <em>Agenda</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MeetingImpl extends FactImpl implements Meeting {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final Integer NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected Integer number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getForm() <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForm()
	 * @generated
	 * @ordered
	 */
	protected static final MeetingForm FORM_EDEFAULT = MeetingForm.IN_PERSON;

	/**
	 * The cached value of the '{@link #getForm() <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForm()
	 * @generated
	 * @ordered
	 */
	protected MeetingForm form = FORM_EDEFAULT;

	/**
	 * The default value of the '{@link #isOpen() <em>Open</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOpen()
	 * @generated
	 * @ordered
	 */
	protected static final boolean OPEN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOpen() <em>Open</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOpen()
	 * @generated
	 * @ordered
	 */
	protected boolean open = OPEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime end = END_EDEFAULT;

	/**
	 * The default value of the '{@link #getResolvedOn() <em>Resolved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResolvedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate RESOLVED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResolvedOn() <em>Resolved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResolvedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate resolvedOn = RESOLVED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final String PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected String place = PLACE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAgenda() <em>Agenda</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgenda()
	 * @generated
	 * @ordered
	 */
	protected EList<AgendaItem> agenda;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MeetingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.MEETING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(Integer newNumber) {
		Integer oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.MEETING__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeetingForm getForm() {
		return form;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForm(MeetingForm newForm) {
		MeetingForm oldForm = form;
		form = newForm == null ? FORM_EDEFAULT : newForm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.MEETING__FORM, oldForm, form));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOpen() {
		return open;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpen(boolean newOpen) {
		boolean oldOpen = open;
		open = newOpen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.MEETING__OPEN, oldOpen, open));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(LocalDateTime newStart) {
		LocalDateTime oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.MEETING__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(LocalDateTime newEnd) {
		LocalDateTime oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.MEETING__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getResolvedOn() {
		return resolvedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResolvedOn(LocalDate newResolvedOn) {
		LocalDate oldResolvedOn = resolvedOn;
		resolvedOn = newResolvedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.MEETING__RESOLVED_ON, oldResolvedOn, resolvedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(String newPlace) {
		String oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.MEETING__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AgendaItem> getAgenda() {
		if (agenda == null) {
			agenda = new EObjectContainmentEList<AgendaItem>(AgendaItem.class, this, HyokaPackage.MEETING__AGENDA);
		}
		return agenda;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case HyokaPackage.MEETING__AGENDA:
				return ((InternalEList<?>)getAgenda()).basicRemove(otherEnd, msgs);
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
			case HyokaPackage.MEETING__NUMBER:
				return getNumber();
			case HyokaPackage.MEETING__FORM:
				return getForm();
			case HyokaPackage.MEETING__OPEN:
				return isOpen();
			case HyokaPackage.MEETING__START:
				return getStart();
			case HyokaPackage.MEETING__END:
				return getEnd();
			case HyokaPackage.MEETING__RESOLVED_ON:
				return getResolvedOn();
			case HyokaPackage.MEETING__PLACE:
				return getPlace();
			case HyokaPackage.MEETING__AGENDA:
				return getAgenda();
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
			case HyokaPackage.MEETING__NUMBER:
				setNumber((Integer)newValue);
				return;
			case HyokaPackage.MEETING__FORM:
				setForm((MeetingForm)newValue);
				return;
			case HyokaPackage.MEETING__OPEN:
				setOpen((Boolean)newValue);
				return;
			case HyokaPackage.MEETING__START:
				setStart((LocalDateTime)newValue);
				return;
			case HyokaPackage.MEETING__END:
				setEnd((LocalDateTime)newValue);
				return;
			case HyokaPackage.MEETING__RESOLVED_ON:
				setResolvedOn((LocalDate)newValue);
				return;
			case HyokaPackage.MEETING__PLACE:
				setPlace((String)newValue);
				return;
			case HyokaPackage.MEETING__AGENDA:
				getAgenda().clear();
				getAgenda().addAll((Collection<? extends AgendaItem>)newValue);
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
			case HyokaPackage.MEETING__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case HyokaPackage.MEETING__FORM:
				setForm(FORM_EDEFAULT);
				return;
			case HyokaPackage.MEETING__OPEN:
				setOpen(OPEN_EDEFAULT);
				return;
			case HyokaPackage.MEETING__START:
				setStart(START_EDEFAULT);
				return;
			case HyokaPackage.MEETING__END:
				setEnd(END_EDEFAULT);
				return;
			case HyokaPackage.MEETING__RESOLVED_ON:
				setResolvedOn(RESOLVED_ON_EDEFAULT);
				return;
			case HyokaPackage.MEETING__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case HyokaPackage.MEETING__AGENDA:
				getAgenda().clear();
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
			case HyokaPackage.MEETING__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case HyokaPackage.MEETING__FORM:
				return form != FORM_EDEFAULT;
			case HyokaPackage.MEETING__OPEN:
				return open != OPEN_EDEFAULT;
			case HyokaPackage.MEETING__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case HyokaPackage.MEETING__END:
				return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
			case HyokaPackage.MEETING__RESOLVED_ON:
				return RESOLVED_ON_EDEFAULT == null ? resolvedOn != null : !RESOLVED_ON_EDEFAULT.equals(resolvedOn);
			case HyokaPackage.MEETING__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case HyokaPackage.MEETING__AGENDA:
				return agenda != null && !agenda.isEmpty();
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
		result.append(" (number: "); //$NON-NLS-1$
		result.append(number);
		result.append(", form: "); //$NON-NLS-1$
		result.append(form);
		result.append(", open: "); //$NON-NLS-1$
		result.append(open);
		result.append(", start: "); //$NON-NLS-1$
		result.append(start);
		result.append(", end: "); //$NON-NLS-1$
		result.append(end);
		result.append(", resolvedOn: "); //$NON-NLS-1$
		result.append(resolvedOn);
		result.append(", place: "); //$NON-NLS-1$
		result.append(place);
		result.append(')');
		return result.toString();
	}

} //MeetingImpl

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hyoka.model.hyoka.impl.ElementImpl;

import org.hyoka.model.ip.Filing;
import org.hyoka.model.ip.FilingRoute;
import org.hyoka.model.ip.FilingState;
import org.hyoka.model.ip.IpPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Filing</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.ip.impl.FilingImpl#getRoute <em>Route</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.FilingImpl#getCountry <em>Country</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.FilingImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.FilingImpl#getFiledOn <em>Filed On</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.FilingImpl#getPublishedOn <em>Published On</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.FilingImpl#getRegisteredOn <em>Registered On</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.FilingImpl#getRegistrationNumber <em>Registration Number</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.FilingImpl#getEndedOn <em>Ended On</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.FilingImpl#getState <em>State</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.FilingImpl#getFamily <em>Family</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FilingImpl extends ElementImpl implements Filing {
	/**
	 * The default value of the '{@link #getRoute() <em>Route</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoute()
	 * @generated
	 * @ordered
	 */
	protected static final FilingRoute ROUTE_EDEFAULT = FilingRoute.DOMESTIC;

	/**
	 * The cached value of the '{@link #getRoute() <em>Route</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoute()
	 * @generated
	 * @ordered
	 */
	protected FilingRoute route = ROUTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCountry() <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountry()
	 * @generated
	 * @ordered
	 */
	protected static final String COUNTRY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCountry() <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountry()
	 * @generated
	 * @ordered
	 */
	protected String country = COUNTRY_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getFiledOn() <em>Filed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFiledOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FILED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFiledOn() <em>Filed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFiledOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate filedOn = FILED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublishedOn() <em>Published On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PUBLISHED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublishedOn() <em>Published On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate publishedOn = PUBLISHED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getRegisteredOn() <em>Registered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegisteredOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate REGISTERED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRegisteredOn() <em>Registered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegisteredOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate registeredOn = REGISTERED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getRegistrationNumber() <em>Registration Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegistrationNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String REGISTRATION_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRegistrationNumber() <em>Registration Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegistrationNumber()
	 * @generated
	 * @ordered
	 */
	protected String registrationNumber = REGISTRATION_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndedOn() <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ENDED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndedOn() <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate endedOn = ENDED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final FilingState STATE_EDEFAULT = FilingState.PREPARED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected FilingState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFamily() <em>Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFamily()
	 * @generated
	 * @ordered
	 */
	protected static final String FAMILY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFamily() <em>Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFamily()
	 * @generated
	 * @ordered
	 */
	protected String family = FAMILY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FilingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return IpPackage.Literals.FILING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FilingRoute getRoute() {
		return route;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRoute(FilingRoute newRoute) {
		FilingRoute oldRoute = route;
		route = newRoute == null ? ROUTE_EDEFAULT : newRoute;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.FILING__ROUTE, oldRoute, route));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCountry() {
		return country;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCountry(String newCountry) {
		String oldCountry = country;
		country = newCountry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.FILING__COUNTRY, oldCountry, country));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.FILING__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFiledOn() {
		return filedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFiledOn(LocalDate newFiledOn) {
		LocalDate oldFiledOn = filedOn;
		filedOn = newFiledOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.FILING__FILED_ON, oldFiledOn, filedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPublishedOn() {
		return publishedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublishedOn(LocalDate newPublishedOn) {
		LocalDate oldPublishedOn = publishedOn;
		publishedOn = newPublishedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.FILING__PUBLISHED_ON, oldPublishedOn, publishedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getRegisteredOn() {
		return registeredOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegisteredOn(LocalDate newRegisteredOn) {
		LocalDate oldRegisteredOn = registeredOn;
		registeredOn = newRegisteredOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.FILING__REGISTERED_ON, oldRegisteredOn, registeredOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRegistrationNumber() {
		return registrationNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegistrationNumber(String newRegistrationNumber) {
		String oldRegistrationNumber = registrationNumber;
		registrationNumber = newRegistrationNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.FILING__REGISTRATION_NUMBER, oldRegistrationNumber, registrationNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEndedOn() {
		return endedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndedOn(LocalDate newEndedOn) {
		LocalDate oldEndedOn = endedOn;
		endedOn = newEndedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.FILING__ENDED_ON, oldEndedOn, endedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FilingState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(FilingState newState) {
		FilingState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.FILING__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFamily() {
		return family;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFamily(String newFamily) {
		String oldFamily = family;
		family = newFamily;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.FILING__FAMILY, oldFamily, family));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case IpPackage.FILING__ROUTE:
				return getRoute();
			case IpPackage.FILING__COUNTRY:
				return getCountry();
			case IpPackage.FILING__NUMBER:
				return getNumber();
			case IpPackage.FILING__FILED_ON:
				return getFiledOn();
			case IpPackage.FILING__PUBLISHED_ON:
				return getPublishedOn();
			case IpPackage.FILING__REGISTERED_ON:
				return getRegisteredOn();
			case IpPackage.FILING__REGISTRATION_NUMBER:
				return getRegistrationNumber();
			case IpPackage.FILING__ENDED_ON:
				return getEndedOn();
			case IpPackage.FILING__STATE:
				return getState();
			case IpPackage.FILING__FAMILY:
				return getFamily();
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
			case IpPackage.FILING__ROUTE:
				setRoute((FilingRoute)newValue);
				return;
			case IpPackage.FILING__COUNTRY:
				setCountry((String)newValue);
				return;
			case IpPackage.FILING__NUMBER:
				setNumber((String)newValue);
				return;
			case IpPackage.FILING__FILED_ON:
				setFiledOn((LocalDate)newValue);
				return;
			case IpPackage.FILING__PUBLISHED_ON:
				setPublishedOn((LocalDate)newValue);
				return;
			case IpPackage.FILING__REGISTERED_ON:
				setRegisteredOn((LocalDate)newValue);
				return;
			case IpPackage.FILING__REGISTRATION_NUMBER:
				setRegistrationNumber((String)newValue);
				return;
			case IpPackage.FILING__ENDED_ON:
				setEndedOn((LocalDate)newValue);
				return;
			case IpPackage.FILING__STATE:
				setState((FilingState)newValue);
				return;
			case IpPackage.FILING__FAMILY:
				setFamily((String)newValue);
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
			case IpPackage.FILING__ROUTE:
				setRoute(ROUTE_EDEFAULT);
				return;
			case IpPackage.FILING__COUNTRY:
				setCountry(COUNTRY_EDEFAULT);
				return;
			case IpPackage.FILING__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case IpPackage.FILING__FILED_ON:
				setFiledOn(FILED_ON_EDEFAULT);
				return;
			case IpPackage.FILING__PUBLISHED_ON:
				setPublishedOn(PUBLISHED_ON_EDEFAULT);
				return;
			case IpPackage.FILING__REGISTERED_ON:
				setRegisteredOn(REGISTERED_ON_EDEFAULT);
				return;
			case IpPackage.FILING__REGISTRATION_NUMBER:
				setRegistrationNumber(REGISTRATION_NUMBER_EDEFAULT);
				return;
			case IpPackage.FILING__ENDED_ON:
				setEndedOn(ENDED_ON_EDEFAULT);
				return;
			case IpPackage.FILING__STATE:
				setState(STATE_EDEFAULT);
				return;
			case IpPackage.FILING__FAMILY:
				setFamily(FAMILY_EDEFAULT);
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
			case IpPackage.FILING__ROUTE:
				return route != ROUTE_EDEFAULT;
			case IpPackage.FILING__COUNTRY:
				return COUNTRY_EDEFAULT == null ? country != null : !COUNTRY_EDEFAULT.equals(country);
			case IpPackage.FILING__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case IpPackage.FILING__FILED_ON:
				return FILED_ON_EDEFAULT == null ? filedOn != null : !FILED_ON_EDEFAULT.equals(filedOn);
			case IpPackage.FILING__PUBLISHED_ON:
				return PUBLISHED_ON_EDEFAULT == null ? publishedOn != null : !PUBLISHED_ON_EDEFAULT.equals(publishedOn);
			case IpPackage.FILING__REGISTERED_ON:
				return REGISTERED_ON_EDEFAULT == null ? registeredOn != null : !REGISTERED_ON_EDEFAULT.equals(registeredOn);
			case IpPackage.FILING__REGISTRATION_NUMBER:
				return REGISTRATION_NUMBER_EDEFAULT == null ? registrationNumber != null : !REGISTRATION_NUMBER_EDEFAULT.equals(registrationNumber);
			case IpPackage.FILING__ENDED_ON:
				return ENDED_ON_EDEFAULT == null ? endedOn != null : !ENDED_ON_EDEFAULT.equals(endedOn);
			case IpPackage.FILING__STATE:
				return state != STATE_EDEFAULT;
			case IpPackage.FILING__FAMILY:
				return FAMILY_EDEFAULT == null ? family != null : !FAMILY_EDEFAULT.equals(family);
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
		result.append(" (route: "); //$NON-NLS-1$
		result.append(route);
		result.append(", country: "); //$NON-NLS-1$
		result.append(country);
		result.append(", number: "); //$NON-NLS-1$
		result.append(number);
		result.append(", filedOn: "); //$NON-NLS-1$
		result.append(filedOn);
		result.append(", publishedOn: "); //$NON-NLS-1$
		result.append(publishedOn);
		result.append(", registeredOn: "); //$NON-NLS-1$
		result.append(registeredOn);
		result.append(", registrationNumber: "); //$NON-NLS-1$
		result.append(registrationNumber);
		result.append(", endedOn: "); //$NON-NLS-1$
		result.append(endedOn);
		result.append(", state: "); //$NON-NLS-1$
		result.append(state);
		result.append(", family: "); //$NON-NLS-1$
		result.append(family);
		result.append(')');
		return result.toString();
	}

} //FilingImpl

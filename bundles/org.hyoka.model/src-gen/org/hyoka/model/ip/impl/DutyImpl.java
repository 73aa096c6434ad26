/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Organization;

import org.hyoka.model.hyoka.impl.NamedElementImpl;

import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.DutyTemplate;
import org.hyoka.model.ip.IpPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Duty</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.ip.impl.DutyImpl#getTemplate <em>Template</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.DutyImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.DutyImpl#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.DutyImpl#getStartedOn <em>Started On</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.DutyImpl#getDoneOn <em>Done On</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.DutyImpl#getWaivedBecause <em>Waived Because</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DutyImpl extends NamedElementImpl implements Duty {
	/**
	 * The cached value of the '{@link #getTemplate() <em>Template</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemplate()
	 * @generated
	 * @ordered
	 */
	protected DutyTemplate template;

	/**
	 * The cached value of the '{@link #getSubject() <em>Subject</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected Element subject;

	/**
	 * The cached value of the '{@link #getOrganization() <em>Organization</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganization()
	 * @generated
	 * @ordered
	 */
	protected Organization organization;

	/**
	 * The default value of the '{@link #getStartedOn() <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate STARTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartedOn() <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate startedOn = STARTED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDoneOn() <em>Done On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DONE_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDoneOn() <em>Done On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate doneOn = DONE_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getWaivedBecause() <em>Waived Because</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaivedBecause()
	 * @generated
	 * @ordered
	 */
	protected static final String WAIVED_BECAUSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWaivedBecause() <em>Waived Because</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaivedBecause()
	 * @generated
	 * @ordered
	 */
	protected String waivedBecause = WAIVED_BECAUSE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DutyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return IpPackage.Literals.DUTY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DutyTemplate getTemplate() {
		return template;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTemplate(DutyTemplate newTemplate) {
		DutyTemplate oldTemplate = template;
		template = newTemplate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.DUTY__TEMPLATE, oldTemplate, template));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Element getSubject() {
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(Element newSubject) {
		Element oldSubject = subject;
		subject = newSubject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.DUTY__SUBJECT, oldSubject, subject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organization getOrganization() {
		return organization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganization(Organization newOrganization) {
		Organization oldOrganization = organization;
		organization = newOrganization;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.DUTY__ORGANIZATION, oldOrganization, organization));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStartedOn() {
		return startedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartedOn(LocalDate newStartedOn) {
		LocalDate oldStartedOn = startedOn;
		startedOn = newStartedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.DUTY__STARTED_ON, oldStartedOn, startedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDoneOn() {
		return doneOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDoneOn(LocalDate newDoneOn) {
		LocalDate oldDoneOn = doneOn;
		doneOn = newDoneOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.DUTY__DONE_ON, oldDoneOn, doneOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWaivedBecause() {
		return waivedBecause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWaivedBecause(String newWaivedBecause) {
		String oldWaivedBecause = waivedBecause;
		waivedBecause = newWaivedBecause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.DUTY__WAIVED_BECAUSE, oldWaivedBecause, waivedBecause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case IpPackage.DUTY__TEMPLATE:
				return getTemplate();
			case IpPackage.DUTY__SUBJECT:
				return getSubject();
			case IpPackage.DUTY__ORGANIZATION:
				return getOrganization();
			case IpPackage.DUTY__STARTED_ON:
				return getStartedOn();
			case IpPackage.DUTY__DONE_ON:
				return getDoneOn();
			case IpPackage.DUTY__WAIVED_BECAUSE:
				return getWaivedBecause();
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
			case IpPackage.DUTY__TEMPLATE:
				setTemplate((DutyTemplate)newValue);
				return;
			case IpPackage.DUTY__SUBJECT:
				setSubject((Element)newValue);
				return;
			case IpPackage.DUTY__ORGANIZATION:
				setOrganization((Organization)newValue);
				return;
			case IpPackage.DUTY__STARTED_ON:
				setStartedOn((LocalDate)newValue);
				return;
			case IpPackage.DUTY__DONE_ON:
				setDoneOn((LocalDate)newValue);
				return;
			case IpPackage.DUTY__WAIVED_BECAUSE:
				setWaivedBecause((String)newValue);
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
			case IpPackage.DUTY__TEMPLATE:
				setTemplate((DutyTemplate)null);
				return;
			case IpPackage.DUTY__SUBJECT:
				setSubject((Element)null);
				return;
			case IpPackage.DUTY__ORGANIZATION:
				setOrganization((Organization)null);
				return;
			case IpPackage.DUTY__STARTED_ON:
				setStartedOn(STARTED_ON_EDEFAULT);
				return;
			case IpPackage.DUTY__DONE_ON:
				setDoneOn(DONE_ON_EDEFAULT);
				return;
			case IpPackage.DUTY__WAIVED_BECAUSE:
				setWaivedBecause(WAIVED_BECAUSE_EDEFAULT);
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
			case IpPackage.DUTY__TEMPLATE:
				return template != null;
			case IpPackage.DUTY__SUBJECT:
				return subject != null;
			case IpPackage.DUTY__ORGANIZATION:
				return organization != null;
			case IpPackage.DUTY__STARTED_ON:
				return STARTED_ON_EDEFAULT == null ? startedOn != null : !STARTED_ON_EDEFAULT.equals(startedOn);
			case IpPackage.DUTY__DONE_ON:
				return DONE_ON_EDEFAULT == null ? doneOn != null : !DONE_ON_EDEFAULT.equals(doneOn);
			case IpPackage.DUTY__WAIVED_BECAUSE:
				return WAIVED_BECAUSE_EDEFAULT == null ? waivedBecause != null : !WAIVED_BECAUSE_EDEFAULT.equals(waivedBecause);
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
		result.append(" (startedOn: "); //$NON-NLS-1$
		result.append(startedOn);
		result.append(", doneOn: "); //$NON-NLS-1$
		result.append(doneOn);
		result.append(", waivedBecause: "); //$NON-NLS-1$
		result.append(waivedBecause);
		result.append(')');
		return result.toString();
	}

} //DutyImpl

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hyoka.model.hyoka.impl.NamedElementImpl;

import org.hyoka.model.ip.DueBasis;
import org.hyoka.model.ip.DutyEvent;
import org.hyoka.model.ip.DutyTemplate;
import org.hyoka.model.ip.IpPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Duty Template</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.ip.impl.DutyTemplateImpl#getAgency <em>Agency</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.DutyTemplateImpl#getContractVersion <em>Contract Version</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.DutyTemplateImpl#getEvent <em>Event</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.DutyTemplateImpl#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.DutyTemplateImpl#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.DutyTemplateImpl#getForm <em>Form</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.DutyTemplateImpl#getReminderDays <em>Reminder Days</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.DutyTemplateImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.DutyTemplateImpl#isConfirmed <em>Confirmed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DutyTemplateImpl extends NamedElementImpl implements DutyTemplate {
	/**
	 * The default value of the '{@link #getAgency() <em>Agency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgency()
	 * @generated
	 * @ordered
	 */
	protected static final String AGENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgency() <em>Agency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgency()
	 * @generated
	 * @ordered
	 */
	protected String agency = AGENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getContractVersion() <em>Contract Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContractVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTRACT_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContractVersion() <em>Contract Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContractVersion()
	 * @generated
	 * @ordered
	 */
	protected String contractVersion = CONTRACT_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvent() <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvent()
	 * @generated
	 * @ordered
	 */
	protected static final DutyEvent EVENT_EDEFAULT = DutyEvent.INVENTION_DISCLOSED;

	/**
	 * The cached value of the '{@link #getEvent() <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvent()
	 * @generated
	 * @ordered
	 */
	protected DutyEvent event = EVENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected static final DueBasis BASIS_EDEFAULT = DueBasis.CALENDAR_DAYS;

	/**
	 * The cached value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected DueBasis basis = BASIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmount() <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected static final Integer AMOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAmount() <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected Integer amount = AMOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getForm() <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForm()
	 * @generated
	 * @ordered
	 */
	protected static final String FORM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getForm() <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForm()
	 * @generated
	 * @ordered
	 */
	protected String form = FORM_EDEFAULT;

	/**
	 * The default value of the '{@link #getReminderDays() <em>Reminder Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReminderDays()
	 * @generated
	 * @ordered
	 */
	protected static final Integer REMINDER_DAYS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReminderDays() <em>Reminder Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReminderDays()
	 * @generated
	 * @ordered
	 */
	protected Integer reminderDays = REMINDER_DAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #isConfirmed() <em>Confirmed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConfirmed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CONFIRMED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isConfirmed() <em>Confirmed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConfirmed()
	 * @generated
	 * @ordered
	 */
	protected boolean confirmed = CONFIRMED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DutyTemplateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return IpPackage.Literals.DUTY_TEMPLATE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAgency() {
		return agency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgency(String newAgency) {
		String oldAgency = agency;
		agency = newAgency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.DUTY_TEMPLATE__AGENCY, oldAgency, agency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContractVersion() {
		return contractVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContractVersion(String newContractVersion) {
		String oldContractVersion = contractVersion;
		contractVersion = newContractVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.DUTY_TEMPLATE__CONTRACT_VERSION, oldContractVersion, contractVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DutyEvent getEvent() {
		return event;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvent(DutyEvent newEvent) {
		DutyEvent oldEvent = event;
		event = newEvent == null ? EVENT_EDEFAULT : newEvent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.DUTY_TEMPLATE__EVENT, oldEvent, event));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DueBasis getBasis() {
		return basis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasis(DueBasis newBasis) {
		DueBasis oldBasis = basis;
		basis = newBasis == null ? BASIS_EDEFAULT : newBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.DUTY_TEMPLATE__BASIS, oldBasis, basis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getAmount() {
		return amount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmount(Integer newAmount) {
		Integer oldAmount = amount;
		amount = newAmount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.DUTY_TEMPLATE__AMOUNT, oldAmount, amount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getForm() {
		return form;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForm(String newForm) {
		String oldForm = form;
		form = newForm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.DUTY_TEMPLATE__FORM, oldForm, form));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getReminderDays() {
		return reminderDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReminderDays(Integer newReminderDays) {
		Integer oldReminderDays = reminderDays;
		reminderDays = newReminderDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.DUTY_TEMPLATE__REMINDER_DAYS, oldReminderDays, reminderDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.DUTY_TEMPLATE__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isConfirmed() {
		return confirmed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfirmed(boolean newConfirmed) {
		boolean oldConfirmed = confirmed;
		confirmed = newConfirmed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.DUTY_TEMPLATE__CONFIRMED, oldConfirmed, confirmed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case IpPackage.DUTY_TEMPLATE__AGENCY:
				return getAgency();
			case IpPackage.DUTY_TEMPLATE__CONTRACT_VERSION:
				return getContractVersion();
			case IpPackage.DUTY_TEMPLATE__EVENT:
				return getEvent();
			case IpPackage.DUTY_TEMPLATE__BASIS:
				return getBasis();
			case IpPackage.DUTY_TEMPLATE__AMOUNT:
				return getAmount();
			case IpPackage.DUTY_TEMPLATE__FORM:
				return getForm();
			case IpPackage.DUTY_TEMPLATE__REMINDER_DAYS:
				return getReminderDays();
			case IpPackage.DUTY_TEMPLATE__SOURCE:
				return getSource();
			case IpPackage.DUTY_TEMPLATE__CONFIRMED:
				return isConfirmed();
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
			case IpPackage.DUTY_TEMPLATE__AGENCY:
				setAgency((String)newValue);
				return;
			case IpPackage.DUTY_TEMPLATE__CONTRACT_VERSION:
				setContractVersion((String)newValue);
				return;
			case IpPackage.DUTY_TEMPLATE__EVENT:
				setEvent((DutyEvent)newValue);
				return;
			case IpPackage.DUTY_TEMPLATE__BASIS:
				setBasis((DueBasis)newValue);
				return;
			case IpPackage.DUTY_TEMPLATE__AMOUNT:
				setAmount((Integer)newValue);
				return;
			case IpPackage.DUTY_TEMPLATE__FORM:
				setForm((String)newValue);
				return;
			case IpPackage.DUTY_TEMPLATE__REMINDER_DAYS:
				setReminderDays((Integer)newValue);
				return;
			case IpPackage.DUTY_TEMPLATE__SOURCE:
				setSource((String)newValue);
				return;
			case IpPackage.DUTY_TEMPLATE__CONFIRMED:
				setConfirmed((Boolean)newValue);
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
			case IpPackage.DUTY_TEMPLATE__AGENCY:
				setAgency(AGENCY_EDEFAULT);
				return;
			case IpPackage.DUTY_TEMPLATE__CONTRACT_VERSION:
				setContractVersion(CONTRACT_VERSION_EDEFAULT);
				return;
			case IpPackage.DUTY_TEMPLATE__EVENT:
				setEvent(EVENT_EDEFAULT);
				return;
			case IpPackage.DUTY_TEMPLATE__BASIS:
				setBasis(BASIS_EDEFAULT);
				return;
			case IpPackage.DUTY_TEMPLATE__AMOUNT:
				setAmount(AMOUNT_EDEFAULT);
				return;
			case IpPackage.DUTY_TEMPLATE__FORM:
				setForm(FORM_EDEFAULT);
				return;
			case IpPackage.DUTY_TEMPLATE__REMINDER_DAYS:
				setReminderDays(REMINDER_DAYS_EDEFAULT);
				return;
			case IpPackage.DUTY_TEMPLATE__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case IpPackage.DUTY_TEMPLATE__CONFIRMED:
				setConfirmed(CONFIRMED_EDEFAULT);
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
			case IpPackage.DUTY_TEMPLATE__AGENCY:
				return AGENCY_EDEFAULT == null ? agency != null : !AGENCY_EDEFAULT.equals(agency);
			case IpPackage.DUTY_TEMPLATE__CONTRACT_VERSION:
				return CONTRACT_VERSION_EDEFAULT == null ? contractVersion != null : !CONTRACT_VERSION_EDEFAULT.equals(contractVersion);
			case IpPackage.DUTY_TEMPLATE__EVENT:
				return event != EVENT_EDEFAULT;
			case IpPackage.DUTY_TEMPLATE__BASIS:
				return basis != BASIS_EDEFAULT;
			case IpPackage.DUTY_TEMPLATE__AMOUNT:
				return AMOUNT_EDEFAULT == null ? amount != null : !AMOUNT_EDEFAULT.equals(amount);
			case IpPackage.DUTY_TEMPLATE__FORM:
				return FORM_EDEFAULT == null ? form != null : !FORM_EDEFAULT.equals(form);
			case IpPackage.DUTY_TEMPLATE__REMINDER_DAYS:
				return REMINDER_DAYS_EDEFAULT == null ? reminderDays != null : !REMINDER_DAYS_EDEFAULT.equals(reminderDays);
			case IpPackage.DUTY_TEMPLATE__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case IpPackage.DUTY_TEMPLATE__CONFIRMED:
				return confirmed != CONFIRMED_EDEFAULT;
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
		result.append(" (agency: "); //$NON-NLS-1$
		result.append(agency);
		result.append(", contractVersion: "); //$NON-NLS-1$
		result.append(contractVersion);
		result.append(", event: "); //$NON-NLS-1$
		result.append(event);
		result.append(", basis: "); //$NON-NLS-1$
		result.append(basis);
		result.append(", amount: "); //$NON-NLS-1$
		result.append(amount);
		result.append(", form: "); //$NON-NLS-1$
		result.append(form);
		result.append(", reminderDays: "); //$NON-NLS-1$
		result.append(reminderDays);
		result.append(", source: "); //$NON-NLS-1$
		result.append(source);
		result.append(", confirmed: "); //$NON-NLS-1$
		result.append(confirmed);
		result.append(')');
		return result.toString();
	}

} //DutyTemplateImpl

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.hyoka.model.hyoka.Organization;

import org.hyoka.model.hyoka.impl.NamedElementImpl;

import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.IpPackage;
import org.hyoka.model.ip.Licence;
import org.hyoka.model.ip.LicenceKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Licence</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.ip.impl.LicenceImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.LicenceImpl#getLicensee <em>Licensee</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.LicenceImpl#getInventions <em>Inventions</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.LicenceImpl#getAgreedOn <em>Agreed On</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.LicenceImpl#getEndsOn <em>Ends On</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.LicenceImpl#getApprovedOn <em>Approved On</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.LicenceImpl#getTechnology <em>Technology</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.LicenceImpl#isConfidential <em>Confidential</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LicenceImpl extends NamedElementImpl implements Licence {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final LicenceKind KIND_EDEFAULT = LicenceKind.NON_EXCLUSIVE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected LicenceKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLicensee() <em>Licensee</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicensee()
	 * @generated
	 * @ordered
	 */
	protected Organization licensee;

	/**
	 * The cached value of the '{@link #getInventions() <em>Inventions</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInventions()
	 * @generated
	 * @ordered
	 */
	protected EList<Invention> inventions;

	/**
	 * The default value of the '{@link #getAgreedOn() <em>Agreed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate AGREED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgreedOn() <em>Agreed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate agreedOn = AGREED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndsOn() <em>Ends On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndsOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ENDS_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndsOn() <em>Ends On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndsOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate endsOn = ENDS_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getApprovedOn() <em>Approved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate APPROVED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getApprovedOn() <em>Approved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate approvedOn = APPROVED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getTechnology() <em>Technology</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnology()
	 * @generated
	 * @ordered
	 */
	protected static final String TECHNOLOGY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTechnology() <em>Technology</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnology()
	 * @generated
	 * @ordered
	 */
	protected String technology = TECHNOLOGY_EDEFAULT;

	/**
	 * The default value of the '{@link #isConfidential() <em>Confidential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConfidential()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CONFIDENTIAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isConfidential() <em>Confidential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConfidential()
	 * @generated
	 * @ordered
	 */
	protected boolean confidential = CONFIDENTIAL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LicenceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return IpPackage.Literals.LICENCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LicenceKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(LicenceKind newKind) {
		LicenceKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.LICENCE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organization getLicensee() {
		return licensee;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLicensee(Organization newLicensee) {
		Organization oldLicensee = licensee;
		licensee = newLicensee;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.LICENCE__LICENSEE, oldLicensee, licensee));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Invention> getInventions() {
		if (inventions == null) {
			inventions = new EObjectEList<Invention>(Invention.class, this, IpPackage.LICENCE__INVENTIONS);
		}
		return inventions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAgreedOn() {
		return agreedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgreedOn(LocalDate newAgreedOn) {
		LocalDate oldAgreedOn = agreedOn;
		agreedOn = newAgreedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.LICENCE__AGREED_ON, oldAgreedOn, agreedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEndsOn() {
		return endsOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndsOn(LocalDate newEndsOn) {
		LocalDate oldEndsOn = endsOn;
		endsOn = newEndsOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.LICENCE__ENDS_ON, oldEndsOn, endsOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getApprovedOn() {
		return approvedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApprovedOn(LocalDate newApprovedOn) {
		LocalDate oldApprovedOn = approvedOn;
		approvedOn = newApprovedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.LICENCE__APPROVED_ON, oldApprovedOn, approvedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTechnology() {
		return technology;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTechnology(String newTechnology) {
		String oldTechnology = technology;
		technology = newTechnology;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.LICENCE__TECHNOLOGY, oldTechnology, technology));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isConfidential() {
		return confidential;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidential(boolean newConfidential) {
		boolean oldConfidential = confidential;
		confidential = newConfidential;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.LICENCE__CONFIDENTIAL, oldConfidential, confidential));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case IpPackage.LICENCE__KIND:
				return getKind();
			case IpPackage.LICENCE__LICENSEE:
				return getLicensee();
			case IpPackage.LICENCE__INVENTIONS:
				return getInventions();
			case IpPackage.LICENCE__AGREED_ON:
				return getAgreedOn();
			case IpPackage.LICENCE__ENDS_ON:
				return getEndsOn();
			case IpPackage.LICENCE__APPROVED_ON:
				return getApprovedOn();
			case IpPackage.LICENCE__TECHNOLOGY:
				return getTechnology();
			case IpPackage.LICENCE__CONFIDENTIAL:
				return isConfidential();
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
			case IpPackage.LICENCE__KIND:
				setKind((LicenceKind)newValue);
				return;
			case IpPackage.LICENCE__LICENSEE:
				setLicensee((Organization)newValue);
				return;
			case IpPackage.LICENCE__INVENTIONS:
				getInventions().clear();
				getInventions().addAll((Collection<? extends Invention>)newValue);
				return;
			case IpPackage.LICENCE__AGREED_ON:
				setAgreedOn((LocalDate)newValue);
				return;
			case IpPackage.LICENCE__ENDS_ON:
				setEndsOn((LocalDate)newValue);
				return;
			case IpPackage.LICENCE__APPROVED_ON:
				setApprovedOn((LocalDate)newValue);
				return;
			case IpPackage.LICENCE__TECHNOLOGY:
				setTechnology((String)newValue);
				return;
			case IpPackage.LICENCE__CONFIDENTIAL:
				setConfidential((Boolean)newValue);
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
			case IpPackage.LICENCE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case IpPackage.LICENCE__LICENSEE:
				setLicensee((Organization)null);
				return;
			case IpPackage.LICENCE__INVENTIONS:
				getInventions().clear();
				return;
			case IpPackage.LICENCE__AGREED_ON:
				setAgreedOn(AGREED_ON_EDEFAULT);
				return;
			case IpPackage.LICENCE__ENDS_ON:
				setEndsOn(ENDS_ON_EDEFAULT);
				return;
			case IpPackage.LICENCE__APPROVED_ON:
				setApprovedOn(APPROVED_ON_EDEFAULT);
				return;
			case IpPackage.LICENCE__TECHNOLOGY:
				setTechnology(TECHNOLOGY_EDEFAULT);
				return;
			case IpPackage.LICENCE__CONFIDENTIAL:
				setConfidential(CONFIDENTIAL_EDEFAULT);
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
			case IpPackage.LICENCE__KIND:
				return kind != KIND_EDEFAULT;
			case IpPackage.LICENCE__LICENSEE:
				return licensee != null;
			case IpPackage.LICENCE__INVENTIONS:
				return inventions != null && !inventions.isEmpty();
			case IpPackage.LICENCE__AGREED_ON:
				return AGREED_ON_EDEFAULT == null ? agreedOn != null : !AGREED_ON_EDEFAULT.equals(agreedOn);
			case IpPackage.LICENCE__ENDS_ON:
				return ENDS_ON_EDEFAULT == null ? endsOn != null : !ENDS_ON_EDEFAULT.equals(endsOn);
			case IpPackage.LICENCE__APPROVED_ON:
				return APPROVED_ON_EDEFAULT == null ? approvedOn != null : !APPROVED_ON_EDEFAULT.equals(approvedOn);
			case IpPackage.LICENCE__TECHNOLOGY:
				return TECHNOLOGY_EDEFAULT == null ? technology != null : !TECHNOLOGY_EDEFAULT.equals(technology);
			case IpPackage.LICENCE__CONFIDENTIAL:
				return confidential != CONFIDENTIAL_EDEFAULT;
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
		result.append(" (kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", agreedOn: "); //$NON-NLS-1$
		result.append(agreedOn);
		result.append(", endsOn: "); //$NON-NLS-1$
		result.append(endsOn);
		result.append(", approvedOn: "); //$NON-NLS-1$
		result.append(approvedOn);
		result.append(", technology: "); //$NON-NLS-1$
		result.append(technology);
		result.append(", confidential: "); //$NON-NLS-1$
		result.append(confidential);
		result.append(')');
		return result.toString();
	}

} //LicenceImpl

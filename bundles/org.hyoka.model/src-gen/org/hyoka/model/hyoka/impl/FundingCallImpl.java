/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hyoka.model.hyoka.FundingCall;
import org.hyoka.model.hyoka.HyokaPackage;

import org.hyoka.model.time.FiscalYear;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Funding Call</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.FundingCallImpl#getYear <em>Year</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.FundingCallImpl#getApplications <em>Applications</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.FundingCallImpl#getAdopted <em>Adopted</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FundingCallImpl extends ElementImpl implements FundingCall {
	/**
	 * The default value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected static final FiscalYear YEAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected FiscalYear year = YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getApplications() <em>Applications</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApplications()
	 * @generated
	 * @ordered
	 */
	protected static final Integer APPLICATIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getApplications() <em>Applications</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApplications()
	 * @generated
	 * @ordered
	 */
	protected Integer applications = APPLICATIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdopted() <em>Adopted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdopted()
	 * @generated
	 * @ordered
	 */
	protected static final Integer ADOPTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAdopted() <em>Adopted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdopted()
	 * @generated
	 * @ordered
	 */
	protected Integer adopted = ADOPTED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FundingCallImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.FUNDING_CALL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FiscalYear getYear() {
		return year;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYear(FiscalYear newYear) {
		FiscalYear oldYear = year;
		year = newYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.FUNDING_CALL__YEAR, oldYear, year));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getApplications() {
		return applications;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApplications(Integer newApplications) {
		Integer oldApplications = applications;
		applications = newApplications;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.FUNDING_CALL__APPLICATIONS, oldApplications, applications));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getAdopted() {
		return adopted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdopted(Integer newAdopted) {
		Integer oldAdopted = adopted;
		adopted = newAdopted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.FUNDING_CALL__ADOPTED, oldAdopted, adopted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case HyokaPackage.FUNDING_CALL__YEAR:
				return getYear();
			case HyokaPackage.FUNDING_CALL__APPLICATIONS:
				return getApplications();
			case HyokaPackage.FUNDING_CALL__ADOPTED:
				return getAdopted();
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
			case HyokaPackage.FUNDING_CALL__YEAR:
				setYear((FiscalYear)newValue);
				return;
			case HyokaPackage.FUNDING_CALL__APPLICATIONS:
				setApplications((Integer)newValue);
				return;
			case HyokaPackage.FUNDING_CALL__ADOPTED:
				setAdopted((Integer)newValue);
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
			case HyokaPackage.FUNDING_CALL__YEAR:
				setYear(YEAR_EDEFAULT);
				return;
			case HyokaPackage.FUNDING_CALL__APPLICATIONS:
				setApplications(APPLICATIONS_EDEFAULT);
				return;
			case HyokaPackage.FUNDING_CALL__ADOPTED:
				setAdopted(ADOPTED_EDEFAULT);
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
			case HyokaPackage.FUNDING_CALL__YEAR:
				return YEAR_EDEFAULT == null ? year != null : !YEAR_EDEFAULT.equals(year);
			case HyokaPackage.FUNDING_CALL__APPLICATIONS:
				return APPLICATIONS_EDEFAULT == null ? applications != null : !APPLICATIONS_EDEFAULT.equals(applications);
			case HyokaPackage.FUNDING_CALL__ADOPTED:
				return ADOPTED_EDEFAULT == null ? adopted != null : !ADOPTED_EDEFAULT.equals(adopted);
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
		result.append(" (year: "); //$NON-NLS-1$
		result.append(year);
		result.append(", applications: "); //$NON-NLS-1$
		result.append(applications);
		result.append(", adopted: "); //$NON-NLS-1$
		result.append(adopted);
		result.append(')');
		return result.toString();
	}

} //FundingCallImpl

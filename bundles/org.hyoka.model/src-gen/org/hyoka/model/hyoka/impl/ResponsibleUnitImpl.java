/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.ResponsibleUnit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Responsible Unit</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.ResponsibleUnitImpl#getMinistry <em>Ministry</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ResponsibleUnitImpl#getBureau <em>Bureau</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ResponsibleUnitImpl#getDepartment <em>Department</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ResponsibleUnitImpl#getDivision <em>Division</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ResponsibleUnitImpl#getOffice <em>Office</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ResponsibleUnitImpl#getTeam <em>Team</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ResponsibleUnitImpl#getSection <em>Section</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ResponsibleUnitImpl#getOfficer <em>Officer</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ResponsibleUnitImpl extends ElementImpl implements ResponsibleUnit {
	/**
	 * The cached value of the '{@link #getMinistry() <em>Ministry</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinistry()
	 * @generated
	 * @ordered
	 */
	protected Organization ministry;

	/**
	 * The default value of the '{@link #getBureau() <em>Bureau</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBureau()
	 * @generated
	 * @ordered
	 */
	protected static final String BUREAU_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBureau() <em>Bureau</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBureau()
	 * @generated
	 * @ordered
	 */
	protected String bureau = BUREAU_EDEFAULT;

	/**
	 * The default value of the '{@link #getDepartment() <em>Department</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepartment()
	 * @generated
	 * @ordered
	 */
	protected static final String DEPARTMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDepartment() <em>Department</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepartment()
	 * @generated
	 * @ordered
	 */
	protected String department = DEPARTMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDivision() <em>Division</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDivision()
	 * @generated
	 * @ordered
	 */
	protected static final String DIVISION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDivision() <em>Division</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDivision()
	 * @generated
	 * @ordered
	 */
	protected String division = DIVISION_EDEFAULT;

	/**
	 * The default value of the '{@link #getOffice() <em>Office</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffice()
	 * @generated
	 * @ordered
	 */
	protected static final String OFFICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOffice() <em>Office</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffice()
	 * @generated
	 * @ordered
	 */
	protected String office = OFFICE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTeam() <em>Team</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTeam()
	 * @generated
	 * @ordered
	 */
	protected static final String TEAM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTeam() <em>Team</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTeam()
	 * @generated
	 * @ordered
	 */
	protected String team = TEAM_EDEFAULT;

	/**
	 * The default value of the '{@link #getSection() <em>Section</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSection()
	 * @generated
	 * @ordered
	 */
	protected static final String SECTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSection() <em>Section</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSection()
	 * @generated
	 * @ordered
	 */
	protected String section = SECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getOfficer() <em>Officer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfficer()
	 * @generated
	 * @ordered
	 */
	protected static final String OFFICER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOfficer() <em>Officer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfficer()
	 * @generated
	 * @ordered
	 */
	protected String officer = OFFICER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ResponsibleUnitImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.RESPONSIBLE_UNIT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organization getMinistry() {
		return ministry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinistry(Organization newMinistry) {
		Organization oldMinistry = ministry;
		ministry = newMinistry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.RESPONSIBLE_UNIT__MINISTRY, oldMinistry, ministry));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBureau() {
		return bureau;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBureau(String newBureau) {
		String oldBureau = bureau;
		bureau = newBureau;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.RESPONSIBLE_UNIT__BUREAU, oldBureau, bureau));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDepartment() {
		return department;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDepartment(String newDepartment) {
		String oldDepartment = department;
		department = newDepartment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.RESPONSIBLE_UNIT__DEPARTMENT, oldDepartment, department));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDivision() {
		return division;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDivision(String newDivision) {
		String oldDivision = division;
		division = newDivision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.RESPONSIBLE_UNIT__DIVISION, oldDivision, division));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOffice() {
		return office;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffice(String newOffice) {
		String oldOffice = office;
		office = newOffice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.RESPONSIBLE_UNIT__OFFICE, oldOffice, office));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTeam() {
		return team;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTeam(String newTeam) {
		String oldTeam = team;
		team = newTeam;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.RESPONSIBLE_UNIT__TEAM, oldTeam, team));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSection() {
		return section;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSection(String newSection) {
		String oldSection = section;
		section = newSection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.RESPONSIBLE_UNIT__SECTION, oldSection, section));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOfficer() {
		return officer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOfficer(String newOfficer) {
		String oldOfficer = officer;
		officer = newOfficer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.RESPONSIBLE_UNIT__OFFICER, oldOfficer, officer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case HyokaPackage.RESPONSIBLE_UNIT__MINISTRY:
				return getMinistry();
			case HyokaPackage.RESPONSIBLE_UNIT__BUREAU:
				return getBureau();
			case HyokaPackage.RESPONSIBLE_UNIT__DEPARTMENT:
				return getDepartment();
			case HyokaPackage.RESPONSIBLE_UNIT__DIVISION:
				return getDivision();
			case HyokaPackage.RESPONSIBLE_UNIT__OFFICE:
				return getOffice();
			case HyokaPackage.RESPONSIBLE_UNIT__TEAM:
				return getTeam();
			case HyokaPackage.RESPONSIBLE_UNIT__SECTION:
				return getSection();
			case HyokaPackage.RESPONSIBLE_UNIT__OFFICER:
				return getOfficer();
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
			case HyokaPackage.RESPONSIBLE_UNIT__MINISTRY:
				setMinistry((Organization)newValue);
				return;
			case HyokaPackage.RESPONSIBLE_UNIT__BUREAU:
				setBureau((String)newValue);
				return;
			case HyokaPackage.RESPONSIBLE_UNIT__DEPARTMENT:
				setDepartment((String)newValue);
				return;
			case HyokaPackage.RESPONSIBLE_UNIT__DIVISION:
				setDivision((String)newValue);
				return;
			case HyokaPackage.RESPONSIBLE_UNIT__OFFICE:
				setOffice((String)newValue);
				return;
			case HyokaPackage.RESPONSIBLE_UNIT__TEAM:
				setTeam((String)newValue);
				return;
			case HyokaPackage.RESPONSIBLE_UNIT__SECTION:
				setSection((String)newValue);
				return;
			case HyokaPackage.RESPONSIBLE_UNIT__OFFICER:
				setOfficer((String)newValue);
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
			case HyokaPackage.RESPONSIBLE_UNIT__MINISTRY:
				setMinistry((Organization)null);
				return;
			case HyokaPackage.RESPONSIBLE_UNIT__BUREAU:
				setBureau(BUREAU_EDEFAULT);
				return;
			case HyokaPackage.RESPONSIBLE_UNIT__DEPARTMENT:
				setDepartment(DEPARTMENT_EDEFAULT);
				return;
			case HyokaPackage.RESPONSIBLE_UNIT__DIVISION:
				setDivision(DIVISION_EDEFAULT);
				return;
			case HyokaPackage.RESPONSIBLE_UNIT__OFFICE:
				setOffice(OFFICE_EDEFAULT);
				return;
			case HyokaPackage.RESPONSIBLE_UNIT__TEAM:
				setTeam(TEAM_EDEFAULT);
				return;
			case HyokaPackage.RESPONSIBLE_UNIT__SECTION:
				setSection(SECTION_EDEFAULT);
				return;
			case HyokaPackage.RESPONSIBLE_UNIT__OFFICER:
				setOfficer(OFFICER_EDEFAULT);
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
			case HyokaPackage.RESPONSIBLE_UNIT__MINISTRY:
				return ministry != null;
			case HyokaPackage.RESPONSIBLE_UNIT__BUREAU:
				return BUREAU_EDEFAULT == null ? bureau != null : !BUREAU_EDEFAULT.equals(bureau);
			case HyokaPackage.RESPONSIBLE_UNIT__DEPARTMENT:
				return DEPARTMENT_EDEFAULT == null ? department != null : !DEPARTMENT_EDEFAULT.equals(department);
			case HyokaPackage.RESPONSIBLE_UNIT__DIVISION:
				return DIVISION_EDEFAULT == null ? division != null : !DIVISION_EDEFAULT.equals(division);
			case HyokaPackage.RESPONSIBLE_UNIT__OFFICE:
				return OFFICE_EDEFAULT == null ? office != null : !OFFICE_EDEFAULT.equals(office);
			case HyokaPackage.RESPONSIBLE_UNIT__TEAM:
				return TEAM_EDEFAULT == null ? team != null : !TEAM_EDEFAULT.equals(team);
			case HyokaPackage.RESPONSIBLE_UNIT__SECTION:
				return SECTION_EDEFAULT == null ? section != null : !SECTION_EDEFAULT.equals(section);
			case HyokaPackage.RESPONSIBLE_UNIT__OFFICER:
				return OFFICER_EDEFAULT == null ? officer != null : !OFFICER_EDEFAULT.equals(officer);
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
		result.append(" (bureau: "); //$NON-NLS-1$
		result.append(bureau);
		result.append(", department: "); //$NON-NLS-1$
		result.append(department);
		result.append(", division: "); //$NON-NLS-1$
		result.append(division);
		result.append(", office: "); //$NON-NLS-1$
		result.append(office);
		result.append(", team: "); //$NON-NLS-1$
		result.append(team);
		result.append(", section: "); //$NON-NLS-1$
		result.append(section);
		result.append(", officer: "); //$NON-NLS-1$
		result.append(officer);
		result.append(')');
		return result.toString();
	}

} //ResponsibleUnitImpl

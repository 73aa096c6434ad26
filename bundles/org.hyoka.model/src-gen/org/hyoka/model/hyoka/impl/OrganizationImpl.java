/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.OrganizationKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Organization</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.OrganizationImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.OrganizationImpl#getCorporateNumber <em>Corporate Number</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.OrganizationImpl#getRor <em>Ror</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.OrganizationImpl#getCountry <em>Country</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.OrganizationImpl#getParent <em>Parent</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.OrganizationImpl#getSuccessorOf <em>Successor Of</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.OrganizationImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.OrganizationImpl#getLegalForm <em>Legal Form</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.OrganizationImpl#getRank <em>Rank</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OrganizationImpl extends NamedElementImpl implements Organization {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final OrganizationKind KIND_EDEFAULT = OrganizationKind.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected OrganizationKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getCorporateNumber() <em>Corporate Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorporateNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String CORPORATE_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCorporateNumber() <em>Corporate Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorporateNumber()
	 * @generated
	 * @ordered
	 */
	protected String corporateNumber = CORPORATE_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getRor() <em>Ror</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRor()
	 * @generated
	 * @ordered
	 */
	protected static final String ROR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRor() <em>Ror</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRor()
	 * @generated
	 * @ordered
	 */
	protected String ror = ROR_EDEFAULT;

	/**
	 * The default value of the '{@link #getCountry() <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountry()
	 * @generated
	 * @ordered
	 */
	protected static final String COUNTRY_EDEFAULT = "JP"; //$NON-NLS-1$

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
	 * The cached value of the '{@link #getParent() <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParent()
	 * @generated
	 * @ordered
	 */
	protected Organization parent;

	/**
	 * The cached value of the '{@link #getSuccessorOf() <em>Successor Of</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuccessorOf()
	 * @generated
	 * @ordered
	 */
	protected EList<Organization> successorOf;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected String address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLegalForm() <em>Legal Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalForm()
	 * @generated
	 * @ordered
	 */
	protected static final String LEGAL_FORM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLegalForm() <em>Legal Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalForm()
	 * @generated
	 * @ordered
	 */
	protected String legalForm = LEGAL_FORM_EDEFAULT;

	/**
	 * The default value of the '{@link #getRank() <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRank()
	 * @generated
	 * @ordered
	 */
	protected static final Integer RANK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRank() <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRank()
	 * @generated
	 * @ordered
	 */
	protected Integer rank = RANK_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OrganizationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.ORGANIZATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OrganizationKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(OrganizationKind newKind) {
		OrganizationKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.ORGANIZATION__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCorporateNumber() {
		return corporateNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCorporateNumber(String newCorporateNumber) {
		String oldCorporateNumber = corporateNumber;
		corporateNumber = newCorporateNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.ORGANIZATION__CORPORATE_NUMBER, oldCorporateNumber, corporateNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRor() {
		return ror;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRor(String newRor) {
		String oldRor = ror;
		ror = newRor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.ORGANIZATION__ROR, oldRor, ror));
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
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.ORGANIZATION__COUNTRY, oldCountry, country));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organization getParent() {
		return parent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent(Organization newParent) {
		Organization oldParent = parent;
		parent = newParent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.ORGANIZATION__PARENT, oldParent, parent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Organization> getSuccessorOf() {
		if (successorOf == null) {
			successorOf = new EObjectEList<Organization>(Organization.class, this, HyokaPackage.ORGANIZATION__SUCCESSOR_OF);
		}
		return successorOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		String oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.ORGANIZATION__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLegalForm() {
		return legalForm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLegalForm(String newLegalForm) {
		String oldLegalForm = legalForm;
		legalForm = newLegalForm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.ORGANIZATION__LEGAL_FORM, oldLegalForm, legalForm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getRank() {
		return rank;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRank(Integer newRank) {
		Integer oldRank = rank;
		rank = newRank;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.ORGANIZATION__RANK, oldRank, rank));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case HyokaPackage.ORGANIZATION__KIND:
				return getKind();
			case HyokaPackage.ORGANIZATION__CORPORATE_NUMBER:
				return getCorporateNumber();
			case HyokaPackage.ORGANIZATION__ROR:
				return getRor();
			case HyokaPackage.ORGANIZATION__COUNTRY:
				return getCountry();
			case HyokaPackage.ORGANIZATION__PARENT:
				return getParent();
			case HyokaPackage.ORGANIZATION__SUCCESSOR_OF:
				return getSuccessorOf();
			case HyokaPackage.ORGANIZATION__ADDRESS:
				return getAddress();
			case HyokaPackage.ORGANIZATION__LEGAL_FORM:
				return getLegalForm();
			case HyokaPackage.ORGANIZATION__RANK:
				return getRank();
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
			case HyokaPackage.ORGANIZATION__KIND:
				setKind((OrganizationKind)newValue);
				return;
			case HyokaPackage.ORGANIZATION__CORPORATE_NUMBER:
				setCorporateNumber((String)newValue);
				return;
			case HyokaPackage.ORGANIZATION__ROR:
				setRor((String)newValue);
				return;
			case HyokaPackage.ORGANIZATION__COUNTRY:
				setCountry((String)newValue);
				return;
			case HyokaPackage.ORGANIZATION__PARENT:
				setParent((Organization)newValue);
				return;
			case HyokaPackage.ORGANIZATION__SUCCESSOR_OF:
				getSuccessorOf().clear();
				getSuccessorOf().addAll((Collection<? extends Organization>)newValue);
				return;
			case HyokaPackage.ORGANIZATION__ADDRESS:
				setAddress((String)newValue);
				return;
			case HyokaPackage.ORGANIZATION__LEGAL_FORM:
				setLegalForm((String)newValue);
				return;
			case HyokaPackage.ORGANIZATION__RANK:
				setRank((Integer)newValue);
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
			case HyokaPackage.ORGANIZATION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case HyokaPackage.ORGANIZATION__CORPORATE_NUMBER:
				setCorporateNumber(CORPORATE_NUMBER_EDEFAULT);
				return;
			case HyokaPackage.ORGANIZATION__ROR:
				setRor(ROR_EDEFAULT);
				return;
			case HyokaPackage.ORGANIZATION__COUNTRY:
				setCountry(COUNTRY_EDEFAULT);
				return;
			case HyokaPackage.ORGANIZATION__PARENT:
				setParent((Organization)null);
				return;
			case HyokaPackage.ORGANIZATION__SUCCESSOR_OF:
				getSuccessorOf().clear();
				return;
			case HyokaPackage.ORGANIZATION__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case HyokaPackage.ORGANIZATION__LEGAL_FORM:
				setLegalForm(LEGAL_FORM_EDEFAULT);
				return;
			case HyokaPackage.ORGANIZATION__RANK:
				setRank(RANK_EDEFAULT);
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
			case HyokaPackage.ORGANIZATION__KIND:
				return kind != KIND_EDEFAULT;
			case HyokaPackage.ORGANIZATION__CORPORATE_NUMBER:
				return CORPORATE_NUMBER_EDEFAULT == null ? corporateNumber != null : !CORPORATE_NUMBER_EDEFAULT.equals(corporateNumber);
			case HyokaPackage.ORGANIZATION__ROR:
				return ROR_EDEFAULT == null ? ror != null : !ROR_EDEFAULT.equals(ror);
			case HyokaPackage.ORGANIZATION__COUNTRY:
				return COUNTRY_EDEFAULT == null ? country != null : !COUNTRY_EDEFAULT.equals(country);
			case HyokaPackage.ORGANIZATION__PARENT:
				return parent != null;
			case HyokaPackage.ORGANIZATION__SUCCESSOR_OF:
				return successorOf != null && !successorOf.isEmpty();
			case HyokaPackage.ORGANIZATION__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case HyokaPackage.ORGANIZATION__LEGAL_FORM:
				return LEGAL_FORM_EDEFAULT == null ? legalForm != null : !LEGAL_FORM_EDEFAULT.equals(legalForm);
			case HyokaPackage.ORGANIZATION__RANK:
				return RANK_EDEFAULT == null ? rank != null : !RANK_EDEFAULT.equals(rank);
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
		result.append(", corporateNumber: "); //$NON-NLS-1$
		result.append(corporateNumber);
		result.append(", ror: "); //$NON-NLS-1$
		result.append(ror);
		result.append(", country: "); //$NON-NLS-1$
		result.append(country);
		result.append(", address: "); //$NON-NLS-1$
		result.append(address);
		result.append(", legalForm: "); //$NON-NLS-1$
		result.append(legalForm);
		result.append(", rank: "); //$NON-NLS-1$
		result.append(rank);
		result.append(')');
		return result.toString();
	}

} //OrganizationImpl

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hyoka.model.hyoka.impl.ElementImpl;

import org.hyoka.model.ip.ClauseTopic;
import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.DutyTemplate;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpCommittee;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.ip.IpPackage;
import org.hyoka.model.ip.IpPolicy;
import org.hyoka.model.ip.Licence;
import org.hyoka.model.ip.Product;
import org.hyoka.model.ip.Publication;
import org.hyoka.model.ip.StandardsContribution;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Management</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.ip.impl.IpManagementImpl#getPolicies <em>Policies</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.IpManagementImpl#getAgreements <em>Agreements</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.IpManagementImpl#getCommittees <em>Committees</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.IpManagementImpl#getInventions <em>Inventions</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.IpManagementImpl#getLicences <em>Licences</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.IpManagementImpl#getPublications <em>Publications</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.IpManagementImpl#getStandards <em>Standards</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.IpManagementImpl#getProducts <em>Products</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.IpManagementImpl#getDutyTemplates <em>Duty Templates</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.IpManagementImpl#getDuties <em>Duties</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.IpManagementImpl#getTopics <em>Topics</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.IpManagementImpl#isRegisterKept <em>Register Kept</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IpManagementImpl extends ElementImpl implements IpManagement {
	/**
	 * The cached value of the '{@link #getPolicies() <em>Policies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicies()
	 * @generated
	 * @ordered
	 */
	protected EList<IpPolicy> policies;

	/**
	 * The cached value of the '{@link #getAgreements() <em>Agreements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreements()
	 * @generated
	 * @ordered
	 */
	protected EList<IpAgreement> agreements;

	/**
	 * The cached value of the '{@link #getCommittees() <em>Committees</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommittees()
	 * @generated
	 * @ordered
	 */
	protected EList<IpCommittee> committees;

	/**
	 * The cached value of the '{@link #getInventions() <em>Inventions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInventions()
	 * @generated
	 * @ordered
	 */
	protected EList<Invention> inventions;

	/**
	 * The cached value of the '{@link #getLicences() <em>Licences</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicences()
	 * @generated
	 * @ordered
	 */
	protected EList<Licence> licences;

	/**
	 * The cached value of the '{@link #getPublications() <em>Publications</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublications()
	 * @generated
	 * @ordered
	 */
	protected EList<Publication> publications;

	/**
	 * The cached value of the '{@link #getStandards() <em>Standards</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStandards()
	 * @generated
	 * @ordered
	 */
	protected EList<StandardsContribution> standards;

	/**
	 * The cached value of the '{@link #getProducts() <em>Products</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProducts()
	 * @generated
	 * @ordered
	 */
	protected EList<Product> products;

	/**
	 * The cached value of the '{@link #getDutyTemplates() <em>Duty Templates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDutyTemplates()
	 * @generated
	 * @ordered
	 */
	protected EList<DutyTemplate> dutyTemplates;

	/**
	 * The cached value of the '{@link #getDuties() <em>Duties</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuties()
	 * @generated
	 * @ordered
	 */
	protected EList<Duty> duties;

	/**
	 * The cached value of the '{@link #getTopics() <em>Topics</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopics()
	 * @generated
	 * @ordered
	 */
	protected EList<ClauseTopic> topics;

	/**
	 * The default value of the '{@link #isRegisterKept() <em>Register Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRegisterKept()
	 * @generated
	 * @ordered
	 */
	protected static final boolean REGISTER_KEPT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRegisterKept() <em>Register Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRegisterKept()
	 * @generated
	 * @ordered
	 */
	protected boolean registerKept = REGISTER_KEPT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IpManagementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return IpPackage.Literals.IP_MANAGEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IpPolicy> getPolicies() {
		if (policies == null) {
			policies = new EObjectContainmentEList<IpPolicy>(IpPolicy.class, this, IpPackage.IP_MANAGEMENT__POLICIES);
		}
		return policies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IpAgreement> getAgreements() {
		if (agreements == null) {
			agreements = new EObjectContainmentEList<IpAgreement>(IpAgreement.class, this, IpPackage.IP_MANAGEMENT__AGREEMENTS);
		}
		return agreements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IpCommittee> getCommittees() {
		if (committees == null) {
			committees = new EObjectContainmentEList<IpCommittee>(IpCommittee.class, this, IpPackage.IP_MANAGEMENT__COMMITTEES);
		}
		return committees;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Invention> getInventions() {
		if (inventions == null) {
			inventions = new EObjectContainmentEList<Invention>(Invention.class, this, IpPackage.IP_MANAGEMENT__INVENTIONS);
		}
		return inventions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Licence> getLicences() {
		if (licences == null) {
			licences = new EObjectContainmentEList<Licence>(Licence.class, this, IpPackage.IP_MANAGEMENT__LICENCES);
		}
		return licences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Publication> getPublications() {
		if (publications == null) {
			publications = new EObjectContainmentEList<Publication>(Publication.class, this, IpPackage.IP_MANAGEMENT__PUBLICATIONS);
		}
		return publications;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StandardsContribution> getStandards() {
		if (standards == null) {
			standards = new EObjectContainmentEList<StandardsContribution>(StandardsContribution.class, this, IpPackage.IP_MANAGEMENT__STANDARDS);
		}
		return standards;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Product> getProducts() {
		if (products == null) {
			products = new EObjectContainmentEList<Product>(Product.class, this, IpPackage.IP_MANAGEMENT__PRODUCTS);
		}
		return products;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DutyTemplate> getDutyTemplates() {
		if (dutyTemplates == null) {
			dutyTemplates = new EObjectContainmentEList<DutyTemplate>(DutyTemplate.class, this, IpPackage.IP_MANAGEMENT__DUTY_TEMPLATES);
		}
		return dutyTemplates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Duty> getDuties() {
		if (duties == null) {
			duties = new EObjectContainmentEList<Duty>(Duty.class, this, IpPackage.IP_MANAGEMENT__DUTIES);
		}
		return duties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ClauseTopic> getTopics() {
		if (topics == null) {
			topics = new EObjectContainmentEList<ClauseTopic>(ClauseTopic.class, this, IpPackage.IP_MANAGEMENT__TOPICS);
		}
		return topics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRegisterKept() {
		return registerKept;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegisterKept(boolean newRegisterKept) {
		boolean oldRegisterKept = registerKept;
		registerKept = newRegisterKept;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.IP_MANAGEMENT__REGISTER_KEPT, oldRegisterKept, registerKept));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case IpPackage.IP_MANAGEMENT__POLICIES:
				return ((InternalEList<?>)getPolicies()).basicRemove(otherEnd, msgs);
			case IpPackage.IP_MANAGEMENT__AGREEMENTS:
				return ((InternalEList<?>)getAgreements()).basicRemove(otherEnd, msgs);
			case IpPackage.IP_MANAGEMENT__COMMITTEES:
				return ((InternalEList<?>)getCommittees()).basicRemove(otherEnd, msgs);
			case IpPackage.IP_MANAGEMENT__INVENTIONS:
				return ((InternalEList<?>)getInventions()).basicRemove(otherEnd, msgs);
			case IpPackage.IP_MANAGEMENT__LICENCES:
				return ((InternalEList<?>)getLicences()).basicRemove(otherEnd, msgs);
			case IpPackage.IP_MANAGEMENT__PUBLICATIONS:
				return ((InternalEList<?>)getPublications()).basicRemove(otherEnd, msgs);
			case IpPackage.IP_MANAGEMENT__STANDARDS:
				return ((InternalEList<?>)getStandards()).basicRemove(otherEnd, msgs);
			case IpPackage.IP_MANAGEMENT__PRODUCTS:
				return ((InternalEList<?>)getProducts()).basicRemove(otherEnd, msgs);
			case IpPackage.IP_MANAGEMENT__DUTY_TEMPLATES:
				return ((InternalEList<?>)getDutyTemplates()).basicRemove(otherEnd, msgs);
			case IpPackage.IP_MANAGEMENT__DUTIES:
				return ((InternalEList<?>)getDuties()).basicRemove(otherEnd, msgs);
			case IpPackage.IP_MANAGEMENT__TOPICS:
				return ((InternalEList<?>)getTopics()).basicRemove(otherEnd, msgs);
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
			case IpPackage.IP_MANAGEMENT__POLICIES:
				return getPolicies();
			case IpPackage.IP_MANAGEMENT__AGREEMENTS:
				return getAgreements();
			case IpPackage.IP_MANAGEMENT__COMMITTEES:
				return getCommittees();
			case IpPackage.IP_MANAGEMENT__INVENTIONS:
				return getInventions();
			case IpPackage.IP_MANAGEMENT__LICENCES:
				return getLicences();
			case IpPackage.IP_MANAGEMENT__PUBLICATIONS:
				return getPublications();
			case IpPackage.IP_MANAGEMENT__STANDARDS:
				return getStandards();
			case IpPackage.IP_MANAGEMENT__PRODUCTS:
				return getProducts();
			case IpPackage.IP_MANAGEMENT__DUTY_TEMPLATES:
				return getDutyTemplates();
			case IpPackage.IP_MANAGEMENT__DUTIES:
				return getDuties();
			case IpPackage.IP_MANAGEMENT__TOPICS:
				return getTopics();
			case IpPackage.IP_MANAGEMENT__REGISTER_KEPT:
				return isRegisterKept();
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
			case IpPackage.IP_MANAGEMENT__POLICIES:
				getPolicies().clear();
				getPolicies().addAll((Collection<? extends IpPolicy>)newValue);
				return;
			case IpPackage.IP_MANAGEMENT__AGREEMENTS:
				getAgreements().clear();
				getAgreements().addAll((Collection<? extends IpAgreement>)newValue);
				return;
			case IpPackage.IP_MANAGEMENT__COMMITTEES:
				getCommittees().clear();
				getCommittees().addAll((Collection<? extends IpCommittee>)newValue);
				return;
			case IpPackage.IP_MANAGEMENT__INVENTIONS:
				getInventions().clear();
				getInventions().addAll((Collection<? extends Invention>)newValue);
				return;
			case IpPackage.IP_MANAGEMENT__LICENCES:
				getLicences().clear();
				getLicences().addAll((Collection<? extends Licence>)newValue);
				return;
			case IpPackage.IP_MANAGEMENT__PUBLICATIONS:
				getPublications().clear();
				getPublications().addAll((Collection<? extends Publication>)newValue);
				return;
			case IpPackage.IP_MANAGEMENT__STANDARDS:
				getStandards().clear();
				getStandards().addAll((Collection<? extends StandardsContribution>)newValue);
				return;
			case IpPackage.IP_MANAGEMENT__PRODUCTS:
				getProducts().clear();
				getProducts().addAll((Collection<? extends Product>)newValue);
				return;
			case IpPackage.IP_MANAGEMENT__DUTY_TEMPLATES:
				getDutyTemplates().clear();
				getDutyTemplates().addAll((Collection<? extends DutyTemplate>)newValue);
				return;
			case IpPackage.IP_MANAGEMENT__DUTIES:
				getDuties().clear();
				getDuties().addAll((Collection<? extends Duty>)newValue);
				return;
			case IpPackage.IP_MANAGEMENT__TOPICS:
				getTopics().clear();
				getTopics().addAll((Collection<? extends ClauseTopic>)newValue);
				return;
			case IpPackage.IP_MANAGEMENT__REGISTER_KEPT:
				setRegisterKept((Boolean)newValue);
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
			case IpPackage.IP_MANAGEMENT__POLICIES:
				getPolicies().clear();
				return;
			case IpPackage.IP_MANAGEMENT__AGREEMENTS:
				getAgreements().clear();
				return;
			case IpPackage.IP_MANAGEMENT__COMMITTEES:
				getCommittees().clear();
				return;
			case IpPackage.IP_MANAGEMENT__INVENTIONS:
				getInventions().clear();
				return;
			case IpPackage.IP_MANAGEMENT__LICENCES:
				getLicences().clear();
				return;
			case IpPackage.IP_MANAGEMENT__PUBLICATIONS:
				getPublications().clear();
				return;
			case IpPackage.IP_MANAGEMENT__STANDARDS:
				getStandards().clear();
				return;
			case IpPackage.IP_MANAGEMENT__PRODUCTS:
				getProducts().clear();
				return;
			case IpPackage.IP_MANAGEMENT__DUTY_TEMPLATES:
				getDutyTemplates().clear();
				return;
			case IpPackage.IP_MANAGEMENT__DUTIES:
				getDuties().clear();
				return;
			case IpPackage.IP_MANAGEMENT__TOPICS:
				getTopics().clear();
				return;
			case IpPackage.IP_MANAGEMENT__REGISTER_KEPT:
				setRegisterKept(REGISTER_KEPT_EDEFAULT);
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
			case IpPackage.IP_MANAGEMENT__POLICIES:
				return policies != null && !policies.isEmpty();
			case IpPackage.IP_MANAGEMENT__AGREEMENTS:
				return agreements != null && !agreements.isEmpty();
			case IpPackage.IP_MANAGEMENT__COMMITTEES:
				return committees != null && !committees.isEmpty();
			case IpPackage.IP_MANAGEMENT__INVENTIONS:
				return inventions != null && !inventions.isEmpty();
			case IpPackage.IP_MANAGEMENT__LICENCES:
				return licences != null && !licences.isEmpty();
			case IpPackage.IP_MANAGEMENT__PUBLICATIONS:
				return publications != null && !publications.isEmpty();
			case IpPackage.IP_MANAGEMENT__STANDARDS:
				return standards != null && !standards.isEmpty();
			case IpPackage.IP_MANAGEMENT__PRODUCTS:
				return products != null && !products.isEmpty();
			case IpPackage.IP_MANAGEMENT__DUTY_TEMPLATES:
				return dutyTemplates != null && !dutyTemplates.isEmpty();
			case IpPackage.IP_MANAGEMENT__DUTIES:
				return duties != null && !duties.isEmpty();
			case IpPackage.IP_MANAGEMENT__TOPICS:
				return topics != null && !topics.isEmpty();
			case IpPackage.IP_MANAGEMENT__REGISTER_KEPT:
				return registerKept != REGISTER_KEPT_EDEFAULT;
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
		result.append(" (registerKept: "); //$NON-NLS-1$
		result.append(registerKept);
		result.append(')');
		return result.toString();
	}

} //IpManagementImpl

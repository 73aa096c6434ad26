/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hyoka.model.hyoka.AttachedDocument;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.ResearchItem;

import org.hyoka.model.hyoka.impl.FactImpl;

import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.AgreementVersion;
import org.hyoka.model.ip.Clause;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpPackage;
import org.hyoka.model.ip.IpPolicy;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Agreement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.ip.impl.IpAgreementImpl#getPolicy <em>Policy</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.IpAgreementImpl#getItems <em>Items</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.IpAgreementImpl#getSecretariat <em>Secretariat</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.IpAgreementImpl#getEffectiveFrom <em>Effective From</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.IpAgreementImpl#getExpiresOn <em>Expires On</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.IpAgreementImpl#isConfidential <em>Confidential</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.IpAgreementImpl#getParties <em>Parties</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.IpAgreementImpl#getVersions <em>Versions</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.IpAgreementImpl#getClauses <em>Clauses</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.IpAgreementImpl#getDocuments <em>Documents</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IpAgreementImpl extends FactImpl implements IpAgreement {
	/**
	 * The cached value of the '{@link #getPolicy() <em>Policy</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicy()
	 * @generated
	 * @ordered
	 */
	protected IpPolicy policy;

	/**
	 * The cached value of the '{@link #getItems() <em>Items</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<ResearchItem> items;

	/**
	 * The cached value of the '{@link #getSecretariat() <em>Secretariat</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecretariat()
	 * @generated
	 * @ordered
	 */
	protected Organization secretariat;

	/**
	 * The default value of the '{@link #getEffectiveFrom() <em>Effective From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffectiveFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate EFFECTIVE_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEffectiveFrom() <em>Effective From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffectiveFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate effectiveFrom = EFFECTIVE_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpiresOn() <em>Expires On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpiresOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate EXPIRES_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpiresOn() <em>Expires On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpiresOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate expiresOn = EXPIRES_ON_EDEFAULT;

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
	 * The cached value of the '{@link #getParties() <em>Parties</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParties()
	 * @generated
	 * @ordered
	 */
	protected EList<AgreementParty> parties;

	/**
	 * The cached value of the '{@link #getVersions() <em>Versions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersions()
	 * @generated
	 * @ordered
	 */
	protected EList<AgreementVersion> versions;

	/**
	 * The cached value of the '{@link #getClauses() <em>Clauses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClauses()
	 * @generated
	 * @ordered
	 */
	protected EList<Clause> clauses;

	/**
	 * The cached value of the '{@link #getDocuments() <em>Documents</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocuments()
	 * @generated
	 * @ordered
	 */
	protected EList<AttachedDocument> documents;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IpAgreementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return IpPackage.Literals.IP_AGREEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IpPolicy getPolicy() {
		return policy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolicy(IpPolicy newPolicy) {
		IpPolicy oldPolicy = policy;
		policy = newPolicy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.IP_AGREEMENT__POLICY, oldPolicy, policy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ResearchItem> getItems() {
		if (items == null) {
			items = new EObjectEList<ResearchItem>(ResearchItem.class, this, IpPackage.IP_AGREEMENT__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organization getSecretariat() {
		return secretariat;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecretariat(Organization newSecretariat) {
		Organization oldSecretariat = secretariat;
		secretariat = newSecretariat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.IP_AGREEMENT__SECRETARIAT, oldSecretariat, secretariat));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEffectiveFrom() {
		return effectiveFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffectiveFrom(LocalDate newEffectiveFrom) {
		LocalDate oldEffectiveFrom = effectiveFrom;
		effectiveFrom = newEffectiveFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.IP_AGREEMENT__EFFECTIVE_FROM, oldEffectiveFrom, effectiveFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getExpiresOn() {
		return expiresOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpiresOn(LocalDate newExpiresOn) {
		LocalDate oldExpiresOn = expiresOn;
		expiresOn = newExpiresOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.IP_AGREEMENT__EXPIRES_ON, oldExpiresOn, expiresOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.IP_AGREEMENT__CONFIDENTIAL, oldConfidential, confidential));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AgreementParty> getParties() {
		if (parties == null) {
			parties = new EObjectContainmentEList<AgreementParty>(AgreementParty.class, this, IpPackage.IP_AGREEMENT__PARTIES);
		}
		return parties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AgreementVersion> getVersions() {
		if (versions == null) {
			versions = new EObjectContainmentEList<AgreementVersion>(AgreementVersion.class, this, IpPackage.IP_AGREEMENT__VERSIONS);
		}
		return versions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Clause> getClauses() {
		if (clauses == null) {
			clauses = new EObjectContainmentEList<Clause>(Clause.class, this, IpPackage.IP_AGREEMENT__CLAUSES);
		}
		return clauses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AttachedDocument> getDocuments() {
		if (documents == null) {
			documents = new EObjectEList<AttachedDocument>(AttachedDocument.class, this, IpPackage.IP_AGREEMENT__DOCUMENTS);
		}
		return documents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case IpPackage.IP_AGREEMENT__PARTIES:
				return ((InternalEList<?>)getParties()).basicRemove(otherEnd, msgs);
			case IpPackage.IP_AGREEMENT__VERSIONS:
				return ((InternalEList<?>)getVersions()).basicRemove(otherEnd, msgs);
			case IpPackage.IP_AGREEMENT__CLAUSES:
				return ((InternalEList<?>)getClauses()).basicRemove(otherEnd, msgs);
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
			case IpPackage.IP_AGREEMENT__POLICY:
				return getPolicy();
			case IpPackage.IP_AGREEMENT__ITEMS:
				return getItems();
			case IpPackage.IP_AGREEMENT__SECRETARIAT:
				return getSecretariat();
			case IpPackage.IP_AGREEMENT__EFFECTIVE_FROM:
				return getEffectiveFrom();
			case IpPackage.IP_AGREEMENT__EXPIRES_ON:
				return getExpiresOn();
			case IpPackage.IP_AGREEMENT__CONFIDENTIAL:
				return isConfidential();
			case IpPackage.IP_AGREEMENT__PARTIES:
				return getParties();
			case IpPackage.IP_AGREEMENT__VERSIONS:
				return getVersions();
			case IpPackage.IP_AGREEMENT__CLAUSES:
				return getClauses();
			case IpPackage.IP_AGREEMENT__DOCUMENTS:
				return getDocuments();
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
			case IpPackage.IP_AGREEMENT__POLICY:
				setPolicy((IpPolicy)newValue);
				return;
			case IpPackage.IP_AGREEMENT__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends ResearchItem>)newValue);
				return;
			case IpPackage.IP_AGREEMENT__SECRETARIAT:
				setSecretariat((Organization)newValue);
				return;
			case IpPackage.IP_AGREEMENT__EFFECTIVE_FROM:
				setEffectiveFrom((LocalDate)newValue);
				return;
			case IpPackage.IP_AGREEMENT__EXPIRES_ON:
				setExpiresOn((LocalDate)newValue);
				return;
			case IpPackage.IP_AGREEMENT__CONFIDENTIAL:
				setConfidential((Boolean)newValue);
				return;
			case IpPackage.IP_AGREEMENT__PARTIES:
				getParties().clear();
				getParties().addAll((Collection<? extends AgreementParty>)newValue);
				return;
			case IpPackage.IP_AGREEMENT__VERSIONS:
				getVersions().clear();
				getVersions().addAll((Collection<? extends AgreementVersion>)newValue);
				return;
			case IpPackage.IP_AGREEMENT__CLAUSES:
				getClauses().clear();
				getClauses().addAll((Collection<? extends Clause>)newValue);
				return;
			case IpPackage.IP_AGREEMENT__DOCUMENTS:
				getDocuments().clear();
				getDocuments().addAll((Collection<? extends AttachedDocument>)newValue);
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
			case IpPackage.IP_AGREEMENT__POLICY:
				setPolicy((IpPolicy)null);
				return;
			case IpPackage.IP_AGREEMENT__ITEMS:
				getItems().clear();
				return;
			case IpPackage.IP_AGREEMENT__SECRETARIAT:
				setSecretariat((Organization)null);
				return;
			case IpPackage.IP_AGREEMENT__EFFECTIVE_FROM:
				setEffectiveFrom(EFFECTIVE_FROM_EDEFAULT);
				return;
			case IpPackage.IP_AGREEMENT__EXPIRES_ON:
				setExpiresOn(EXPIRES_ON_EDEFAULT);
				return;
			case IpPackage.IP_AGREEMENT__CONFIDENTIAL:
				setConfidential(CONFIDENTIAL_EDEFAULT);
				return;
			case IpPackage.IP_AGREEMENT__PARTIES:
				getParties().clear();
				return;
			case IpPackage.IP_AGREEMENT__VERSIONS:
				getVersions().clear();
				return;
			case IpPackage.IP_AGREEMENT__CLAUSES:
				getClauses().clear();
				return;
			case IpPackage.IP_AGREEMENT__DOCUMENTS:
				getDocuments().clear();
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
			case IpPackage.IP_AGREEMENT__POLICY:
				return policy != null;
			case IpPackage.IP_AGREEMENT__ITEMS:
				return items != null && !items.isEmpty();
			case IpPackage.IP_AGREEMENT__SECRETARIAT:
				return secretariat != null;
			case IpPackage.IP_AGREEMENT__EFFECTIVE_FROM:
				return EFFECTIVE_FROM_EDEFAULT == null ? effectiveFrom != null : !EFFECTIVE_FROM_EDEFAULT.equals(effectiveFrom);
			case IpPackage.IP_AGREEMENT__EXPIRES_ON:
				return EXPIRES_ON_EDEFAULT == null ? expiresOn != null : !EXPIRES_ON_EDEFAULT.equals(expiresOn);
			case IpPackage.IP_AGREEMENT__CONFIDENTIAL:
				return confidential != CONFIDENTIAL_EDEFAULT;
			case IpPackage.IP_AGREEMENT__PARTIES:
				return parties != null && !parties.isEmpty();
			case IpPackage.IP_AGREEMENT__VERSIONS:
				return versions != null && !versions.isEmpty();
			case IpPackage.IP_AGREEMENT__CLAUSES:
				return clauses != null && !clauses.isEmpty();
			case IpPackage.IP_AGREEMENT__DOCUMENTS:
				return documents != null && !documents.isEmpty();
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
		result.append(" (effectiveFrom: "); //$NON-NLS-1$
		result.append(effectiveFrom);
		result.append(", expiresOn: "); //$NON-NLS-1$
		result.append(expiresOn);
		result.append(", confidential: "); //$NON-NLS-1$
		result.append(confidential);
		result.append(')');
		return result.toString();
	}

} //IpAgreementImpl

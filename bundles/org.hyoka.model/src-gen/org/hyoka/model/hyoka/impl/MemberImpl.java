/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.MemberRole;
import org.hyoka.model.hyoka.Person;
import org.hyoka.model.hyoka.Recusal;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Member</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.MemberImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.MemberImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.MemberImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.MemberImpl#getAffiliation <em>Affiliation</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.MemberImpl#getRecusals <em>Recusals</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.MemberImpl#getDeclaredOn <em>Declared On</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.MemberImpl#getDeclaration <em>Declaration</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MemberImpl extends ElementImpl implements Member {
	/**
	 * The cached value of the '{@link #getPerson() <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerson()
	 * @generated
	 * @ordered
	 */
	protected Person person;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final MemberRole ROLE_EDEFAULT = MemberRole.MEMBER;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected MemberRole role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getAffiliation() <em>Affiliation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAffiliation()
	 * @generated
	 * @ordered
	 */
	protected static final String AFFILIATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAffiliation() <em>Affiliation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAffiliation()
	 * @generated
	 * @ordered
	 */
	protected String affiliation = AFFILIATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRecusals() <em>Recusals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecusals()
	 * @generated
	 * @ordered
	 */
	protected EList<Recusal> recusals;

	/**
	 * The default value of the '{@link #getDeclaredOn() <em>Declared On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeclaredOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DECLARED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeclaredOn() <em>Declared On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeclaredOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate declaredOn = DECLARED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeclaration() <em>Declaration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeclaration()
	 * @generated
	 * @ordered
	 */
	protected static final String DECLARATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeclaration() <em>Declaration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeclaration()
	 * @generated
	 * @ordered
	 */
	protected String declaration = DECLARATION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MemberImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.MEMBER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getPerson() {
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerson(Person newPerson) {
		Person oldPerson = person;
		person = newPerson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.MEMBER__PERSON, oldPerson, person));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemberRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(MemberRole newRole) {
		MemberRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.MEMBER__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.MEMBER__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAffiliation() {
		return affiliation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAffiliation(String newAffiliation) {
		String oldAffiliation = affiliation;
		affiliation = newAffiliation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.MEMBER__AFFILIATION, oldAffiliation, affiliation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Recusal> getRecusals() {
		if (recusals == null) {
			recusals = new EObjectContainmentEList<Recusal>(Recusal.class, this, HyokaPackage.MEMBER__RECUSALS);
		}
		return recusals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDeclaredOn() {
		return declaredOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeclaredOn(LocalDate newDeclaredOn) {
		LocalDate oldDeclaredOn = declaredOn;
		declaredOn = newDeclaredOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.MEMBER__DECLARED_ON, oldDeclaredOn, declaredOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDeclaration() {
		return declaration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeclaration(String newDeclaration) {
		String oldDeclaration = declaration;
		declaration = newDeclaration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.MEMBER__DECLARATION, oldDeclaration, declaration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case HyokaPackage.MEMBER__RECUSALS:
				return ((InternalEList<?>)getRecusals()).basicRemove(otherEnd, msgs);
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
			case HyokaPackage.MEMBER__PERSON:
				return getPerson();
			case HyokaPackage.MEMBER__ROLE:
				return getRole();
			case HyokaPackage.MEMBER__LABEL:
				return getLabel();
			case HyokaPackage.MEMBER__AFFILIATION:
				return getAffiliation();
			case HyokaPackage.MEMBER__RECUSALS:
				return getRecusals();
			case HyokaPackage.MEMBER__DECLARED_ON:
				return getDeclaredOn();
			case HyokaPackage.MEMBER__DECLARATION:
				return getDeclaration();
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
			case HyokaPackage.MEMBER__PERSON:
				setPerson((Person)newValue);
				return;
			case HyokaPackage.MEMBER__ROLE:
				setRole((MemberRole)newValue);
				return;
			case HyokaPackage.MEMBER__LABEL:
				setLabel((String)newValue);
				return;
			case HyokaPackage.MEMBER__AFFILIATION:
				setAffiliation((String)newValue);
				return;
			case HyokaPackage.MEMBER__RECUSALS:
				getRecusals().clear();
				getRecusals().addAll((Collection<? extends Recusal>)newValue);
				return;
			case HyokaPackage.MEMBER__DECLARED_ON:
				setDeclaredOn((LocalDate)newValue);
				return;
			case HyokaPackage.MEMBER__DECLARATION:
				setDeclaration((String)newValue);
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
			case HyokaPackage.MEMBER__PERSON:
				setPerson((Person)null);
				return;
			case HyokaPackage.MEMBER__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case HyokaPackage.MEMBER__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case HyokaPackage.MEMBER__AFFILIATION:
				setAffiliation(AFFILIATION_EDEFAULT);
				return;
			case HyokaPackage.MEMBER__RECUSALS:
				getRecusals().clear();
				return;
			case HyokaPackage.MEMBER__DECLARED_ON:
				setDeclaredOn(DECLARED_ON_EDEFAULT);
				return;
			case HyokaPackage.MEMBER__DECLARATION:
				setDeclaration(DECLARATION_EDEFAULT);
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
			case HyokaPackage.MEMBER__PERSON:
				return person != null;
			case HyokaPackage.MEMBER__ROLE:
				return role != ROLE_EDEFAULT;
			case HyokaPackage.MEMBER__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case HyokaPackage.MEMBER__AFFILIATION:
				return AFFILIATION_EDEFAULT == null ? affiliation != null : !AFFILIATION_EDEFAULT.equals(affiliation);
			case HyokaPackage.MEMBER__RECUSALS:
				return recusals != null && !recusals.isEmpty();
			case HyokaPackage.MEMBER__DECLARED_ON:
				return DECLARED_ON_EDEFAULT == null ? declaredOn != null : !DECLARED_ON_EDEFAULT.equals(declaredOn);
			case HyokaPackage.MEMBER__DECLARATION:
				return DECLARATION_EDEFAULT == null ? declaration != null : !DECLARATION_EDEFAULT.equals(declaration);
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
		result.append(" (role: "); //$NON-NLS-1$
		result.append(role);
		result.append(", label: "); //$NON-NLS-1$
		result.append(label);
		result.append(", affiliation: "); //$NON-NLS-1$
		result.append(affiliation);
		result.append(", declaredOn: "); //$NON-NLS-1$
		result.append(declaredOn);
		result.append(", declaration: "); //$NON-NLS-1$
		result.append(declaration);
		result.append(')');
		return result.toString();
	}

} //MemberImpl

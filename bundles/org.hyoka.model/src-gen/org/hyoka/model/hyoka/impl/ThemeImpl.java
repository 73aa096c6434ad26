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
import org.hyoka.model.hyoka.Person;
import org.hyoka.model.hyoka.Theme;

import org.hyoka.model.time.FiscalYear;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Theme</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.ThemeImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ThemeImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ThemeImpl#getImplementers <em>Implementers</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ThemeImpl#getLeader <em>Leader</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ThemeImpl#getStartedIn <em>Started In</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ThemeImpl#getLabel <em>Label</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ThemeImpl extends FactImpl implements Theme {
	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected String code = CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getImplementers() <em>Implementers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImplementers()
	 * @generated
	 * @ordered
	 */
	protected EList<Organization> implementers;

	/**
	 * The cached value of the '{@link #getLeader() <em>Leader</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeader()
	 * @generated
	 * @ordered
	 */
	protected Person leader;

	/**
	 * The default value of the '{@link #getStartedIn() <em>Started In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedIn()
	 * @generated
	 * @ordered
	 */
	protected static final FiscalYear STARTED_IN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartedIn() <em>Started In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedIn()
	 * @generated
	 * @ordered
	 */
	protected FiscalYear startedIn = STARTED_IN_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ThemeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.THEME;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		String oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.THEME__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.THEME__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Organization> getImplementers() {
		if (implementers == null) {
			implementers = new EObjectEList<Organization>(Organization.class, this, HyokaPackage.THEME__IMPLEMENTERS);
		}
		return implementers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getLeader() {
		return leader;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeader(Person newLeader) {
		Person oldLeader = leader;
		leader = newLeader;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.THEME__LEADER, oldLeader, leader));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FiscalYear getStartedIn() {
		return startedIn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartedIn(FiscalYear newStartedIn) {
		FiscalYear oldStartedIn = startedIn;
		startedIn = newStartedIn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.THEME__STARTED_IN, oldStartedIn, startedIn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.THEME__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case HyokaPackage.THEME__CODE:
				return getCode();
			case HyokaPackage.THEME__DESCRIPTION:
				return getDescription();
			case HyokaPackage.THEME__IMPLEMENTERS:
				return getImplementers();
			case HyokaPackage.THEME__LEADER:
				return getLeader();
			case HyokaPackage.THEME__STARTED_IN:
				return getStartedIn();
			case HyokaPackage.THEME__LABEL:
				return getLabel();
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
			case HyokaPackage.THEME__CODE:
				setCode((String)newValue);
				return;
			case HyokaPackage.THEME__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case HyokaPackage.THEME__IMPLEMENTERS:
				getImplementers().clear();
				getImplementers().addAll((Collection<? extends Organization>)newValue);
				return;
			case HyokaPackage.THEME__LEADER:
				setLeader((Person)newValue);
				return;
			case HyokaPackage.THEME__STARTED_IN:
				setStartedIn((FiscalYear)newValue);
				return;
			case HyokaPackage.THEME__LABEL:
				setLabel((String)newValue);
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
			case HyokaPackage.THEME__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case HyokaPackage.THEME__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case HyokaPackage.THEME__IMPLEMENTERS:
				getImplementers().clear();
				return;
			case HyokaPackage.THEME__LEADER:
				setLeader((Person)null);
				return;
			case HyokaPackage.THEME__STARTED_IN:
				setStartedIn(STARTED_IN_EDEFAULT);
				return;
			case HyokaPackage.THEME__LABEL:
				setLabel(LABEL_EDEFAULT);
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
			case HyokaPackage.THEME__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case HyokaPackage.THEME__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case HyokaPackage.THEME__IMPLEMENTERS:
				return implementers != null && !implementers.isEmpty();
			case HyokaPackage.THEME__LEADER:
				return leader != null;
			case HyokaPackage.THEME__STARTED_IN:
				return STARTED_IN_EDEFAULT == null ? startedIn != null : !STARTED_IN_EDEFAULT.equals(startedIn);
			case HyokaPackage.THEME__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
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
		result.append(" (code: "); //$NON-NLS-1$
		result.append(code);
		result.append(", description: "); //$NON-NLS-1$
		result.append(description);
		result.append(", startedIn: "); //$NON-NLS-1$
		result.append(startedIn);
		result.append(", label: "); //$NON-NLS-1$
		result.append(label);
		result.append(')');
		return result.toString();
	}

} //ThemeImpl

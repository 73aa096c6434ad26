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
import org.eclipse.emf.ecore.util.InternalEList;

import org.hyoka.model.hyoka.Theme;

import org.hyoka.model.hyoka.impl.NamedElementImpl;

import org.hyoka.model.ip.Filing;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.InventionDecision;
import org.hyoka.model.ip.InventorShare;
import org.hyoka.model.ip.IpPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Invention</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.ip.impl.InventionImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.InventionImpl#getDisclosedOn <em>Disclosed On</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.InventionImpl#getTheme <em>Theme</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.InventionImpl#getInventors <em>Inventors</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.InventionImpl#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.InventionImpl#getFilings <em>Filings</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.InventionImpl#isConfidential <em>Confidential</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InventionImpl extends NamedElementImpl implements Invention {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDisclosedOn() <em>Disclosed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisclosedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DISCLOSED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDisclosedOn() <em>Disclosed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisclosedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate disclosedOn = DISCLOSED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTheme() <em>Theme</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTheme()
	 * @generated
	 * @ordered
	 */
	protected Theme theme;

	/**
	 * The cached value of the '{@link #getInventors() <em>Inventors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInventors()
	 * @generated
	 * @ordered
	 */
	protected EList<InventorShare> inventors;

	/**
	 * The default value of the '{@link #getDecision() <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecision()
	 * @generated
	 * @ordered
	 */
	protected static final InventionDecision DECISION_EDEFAULT = InventionDecision.OPEN;

	/**
	 * The cached value of the '{@link #getDecision() <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecision()
	 * @generated
	 * @ordered
	 */
	protected InventionDecision decision = DECISION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFilings() <em>Filings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilings()
	 * @generated
	 * @ordered
	 */
	protected EList<Filing> filings;

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
	protected InventionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return IpPackage.Literals.INVENTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.INVENTION__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDisclosedOn() {
		return disclosedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisclosedOn(LocalDate newDisclosedOn) {
		LocalDate oldDisclosedOn = disclosedOn;
		disclosedOn = newDisclosedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.INVENTION__DISCLOSED_ON, oldDisclosedOn, disclosedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Theme getTheme() {
		return theme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTheme(Theme newTheme) {
		Theme oldTheme = theme;
		theme = newTheme;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.INVENTION__THEME, oldTheme, theme));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InventorShare> getInventors() {
		if (inventors == null) {
			inventors = new EObjectContainmentEList<InventorShare>(InventorShare.class, this, IpPackage.INVENTION__INVENTORS);
		}
		return inventors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InventionDecision getDecision() {
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecision(InventionDecision newDecision) {
		InventionDecision oldDecision = decision;
		decision = newDecision == null ? DECISION_EDEFAULT : newDecision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.INVENTION__DECISION, oldDecision, decision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Filing> getFilings() {
		if (filings == null) {
			filings = new EObjectContainmentEList<Filing>(Filing.class, this, IpPackage.INVENTION__FILINGS);
		}
		return filings;
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
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.INVENTION__CONFIDENTIAL, oldConfidential, confidential));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case IpPackage.INVENTION__INVENTORS:
				return ((InternalEList<?>)getInventors()).basicRemove(otherEnd, msgs);
			case IpPackage.INVENTION__FILINGS:
				return ((InternalEList<?>)getFilings()).basicRemove(otherEnd, msgs);
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
			case IpPackage.INVENTION__NUMBER:
				return getNumber();
			case IpPackage.INVENTION__DISCLOSED_ON:
				return getDisclosedOn();
			case IpPackage.INVENTION__THEME:
				return getTheme();
			case IpPackage.INVENTION__INVENTORS:
				return getInventors();
			case IpPackage.INVENTION__DECISION:
				return getDecision();
			case IpPackage.INVENTION__FILINGS:
				return getFilings();
			case IpPackage.INVENTION__CONFIDENTIAL:
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
			case IpPackage.INVENTION__NUMBER:
				setNumber((String)newValue);
				return;
			case IpPackage.INVENTION__DISCLOSED_ON:
				setDisclosedOn((LocalDate)newValue);
				return;
			case IpPackage.INVENTION__THEME:
				setTheme((Theme)newValue);
				return;
			case IpPackage.INVENTION__INVENTORS:
				getInventors().clear();
				getInventors().addAll((Collection<? extends InventorShare>)newValue);
				return;
			case IpPackage.INVENTION__DECISION:
				setDecision((InventionDecision)newValue);
				return;
			case IpPackage.INVENTION__FILINGS:
				getFilings().clear();
				getFilings().addAll((Collection<? extends Filing>)newValue);
				return;
			case IpPackage.INVENTION__CONFIDENTIAL:
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
			case IpPackage.INVENTION__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case IpPackage.INVENTION__DISCLOSED_ON:
				setDisclosedOn(DISCLOSED_ON_EDEFAULT);
				return;
			case IpPackage.INVENTION__THEME:
				setTheme((Theme)null);
				return;
			case IpPackage.INVENTION__INVENTORS:
				getInventors().clear();
				return;
			case IpPackage.INVENTION__DECISION:
				setDecision(DECISION_EDEFAULT);
				return;
			case IpPackage.INVENTION__FILINGS:
				getFilings().clear();
				return;
			case IpPackage.INVENTION__CONFIDENTIAL:
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
			case IpPackage.INVENTION__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case IpPackage.INVENTION__DISCLOSED_ON:
				return DISCLOSED_ON_EDEFAULT == null ? disclosedOn != null : !DISCLOSED_ON_EDEFAULT.equals(disclosedOn);
			case IpPackage.INVENTION__THEME:
				return theme != null;
			case IpPackage.INVENTION__INVENTORS:
				return inventors != null && !inventors.isEmpty();
			case IpPackage.INVENTION__DECISION:
				return decision != DECISION_EDEFAULT;
			case IpPackage.INVENTION__FILINGS:
				return filings != null && !filings.isEmpty();
			case IpPackage.INVENTION__CONFIDENTIAL:
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
		result.append(" (number: "); //$NON-NLS-1$
		result.append(number);
		result.append(", disclosedOn: "); //$NON-NLS-1$
		result.append(disclosedOn);
		result.append(", decision: "); //$NON-NLS-1$
		result.append(decision);
		result.append(", confidential: "); //$NON-NLS-1$
		result.append(confidential);
		result.append(')');
		return result.toString();
	}

} //InventionImpl

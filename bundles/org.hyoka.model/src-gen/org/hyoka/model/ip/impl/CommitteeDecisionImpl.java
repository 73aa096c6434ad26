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

import org.hyoka.model.hyoka.impl.ElementImpl;

import org.hyoka.model.ip.CommitteeDecision;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.InventionDecision;
import org.hyoka.model.ip.IpPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Committee Decision</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.ip.impl.CommitteeDecisionImpl#getDecidedOn <em>Decided On</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.CommitteeDecisionImpl#getInventions <em>Inventions</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.CommitteeDecisionImpl#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.CommitteeDecisionImpl#getText <em>Text</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CommitteeDecisionImpl extends ElementImpl implements CommitteeDecision {
	/**
	 * The default value of the '{@link #getDecidedOn() <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DECIDED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecidedOn() <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate decidedOn = DECIDED_ON_EDEFAULT;

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
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CommitteeDecisionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return IpPackage.Literals.COMMITTEE_DECISION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDecidedOn() {
		return decidedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedOn(LocalDate newDecidedOn) {
		LocalDate oldDecidedOn = decidedOn;
		decidedOn = newDecidedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.COMMITTEE_DECISION__DECIDED_ON, oldDecidedOn, decidedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Invention> getInventions() {
		if (inventions == null) {
			inventions = new EObjectEList<Invention>(Invention.class, this, IpPackage.COMMITTEE_DECISION__INVENTIONS);
		}
		return inventions;
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
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.COMMITTEE_DECISION__DECISION, oldDecision, decision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.COMMITTEE_DECISION__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case IpPackage.COMMITTEE_DECISION__DECIDED_ON:
				return getDecidedOn();
			case IpPackage.COMMITTEE_DECISION__INVENTIONS:
				return getInventions();
			case IpPackage.COMMITTEE_DECISION__DECISION:
				return getDecision();
			case IpPackage.COMMITTEE_DECISION__TEXT:
				return getText();
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
			case IpPackage.COMMITTEE_DECISION__DECIDED_ON:
				setDecidedOn((LocalDate)newValue);
				return;
			case IpPackage.COMMITTEE_DECISION__INVENTIONS:
				getInventions().clear();
				getInventions().addAll((Collection<? extends Invention>)newValue);
				return;
			case IpPackage.COMMITTEE_DECISION__DECISION:
				setDecision((InventionDecision)newValue);
				return;
			case IpPackage.COMMITTEE_DECISION__TEXT:
				setText((String)newValue);
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
			case IpPackage.COMMITTEE_DECISION__DECIDED_ON:
				setDecidedOn(DECIDED_ON_EDEFAULT);
				return;
			case IpPackage.COMMITTEE_DECISION__INVENTIONS:
				getInventions().clear();
				return;
			case IpPackage.COMMITTEE_DECISION__DECISION:
				setDecision(DECISION_EDEFAULT);
				return;
			case IpPackage.COMMITTEE_DECISION__TEXT:
				setText(TEXT_EDEFAULT);
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
			case IpPackage.COMMITTEE_DECISION__DECIDED_ON:
				return DECIDED_ON_EDEFAULT == null ? decidedOn != null : !DECIDED_ON_EDEFAULT.equals(decidedOn);
			case IpPackage.COMMITTEE_DECISION__INVENTIONS:
				return inventions != null && !inventions.isEmpty();
			case IpPackage.COMMITTEE_DECISION__DECISION:
				return decision != DECISION_EDEFAULT;
			case IpPackage.COMMITTEE_DECISION__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
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
		result.append(" (decidedOn: "); //$NON-NLS-1$
		result.append(decidedOn);
		result.append(", decision: "); //$NON-NLS-1$
		result.append(decision);
		result.append(", text: "); //$NON-NLS-1$
		result.append(text);
		result.append(')');
		return result.toString();
	}

} //CommitteeDecisionImpl

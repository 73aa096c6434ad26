/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.ProgramSheetLine;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Program Sheet Line</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.ProgramSheetLineImpl#getContent <em>Content</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ProgramSheetLineImpl#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ProgramSheetLineImpl#getRequested <em>Requested</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ProgramSheetLineImpl#getLastBudget <em>Last Budget</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProgramSheetLineImpl extends NamedElementImpl implements ProgramSheetLine {
	/**
	 * The default value of the '{@link #getContent() <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContent()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContent() <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContent()
	 * @generated
	 * @ordered
	 */
	protected String content = CONTENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPeriod() <em>Period</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected Period period;

	/**
	 * The default value of the '{@link #getRequested() <em>Requested</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequested()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal REQUESTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRequested() <em>Requested</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequested()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal requested = REQUESTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastBudget() <em>Last Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastBudget()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal LAST_BUDGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastBudget() <em>Last Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastBudget()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal lastBudget = LAST_BUDGET_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProgramSheetLineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.PROGRAM_SHEET_LINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContent() {
		return content;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContent(String newContent) {
		String oldContent = content;
		content = newContent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.PROGRAM_SHEET_LINE__CONTENT, oldContent, content));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getPeriod() {
		return period;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPeriod(Period newPeriod, NotificationChain msgs) {
		Period oldPeriod = period;
		period = newPeriod;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, HyokaPackage.PROGRAM_SHEET_LINE__PERIOD, oldPeriod, newPeriod);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriod(Period newPeriod) {
		if (newPeriod != period) {
			NotificationChain msgs = null;
			if (period != null)
				msgs = ((InternalEObject)period).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - HyokaPackage.PROGRAM_SHEET_LINE__PERIOD, null, msgs);
			if (newPeriod != null)
				msgs = ((InternalEObject)newPeriod).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - HyokaPackage.PROGRAM_SHEET_LINE__PERIOD, null, msgs);
			msgs = basicSetPeriod(newPeriod, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.PROGRAM_SHEET_LINE__PERIOD, newPeriod, newPeriod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getRequested() {
		return requested;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequested(BigDecimal newRequested) {
		BigDecimal oldRequested = requested;
		requested = newRequested;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.PROGRAM_SHEET_LINE__REQUESTED, oldRequested, requested));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getLastBudget() {
		return lastBudget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastBudget(BigDecimal newLastBudget) {
		BigDecimal oldLastBudget = lastBudget;
		lastBudget = newLastBudget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.PROGRAM_SHEET_LINE__LAST_BUDGET, oldLastBudget, lastBudget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case HyokaPackage.PROGRAM_SHEET_LINE__PERIOD:
				return basicSetPeriod(null, msgs);
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
			case HyokaPackage.PROGRAM_SHEET_LINE__CONTENT:
				return getContent();
			case HyokaPackage.PROGRAM_SHEET_LINE__PERIOD:
				return getPeriod();
			case HyokaPackage.PROGRAM_SHEET_LINE__REQUESTED:
				return getRequested();
			case HyokaPackage.PROGRAM_SHEET_LINE__LAST_BUDGET:
				return getLastBudget();
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
			case HyokaPackage.PROGRAM_SHEET_LINE__CONTENT:
				setContent((String)newValue);
				return;
			case HyokaPackage.PROGRAM_SHEET_LINE__PERIOD:
				setPeriod((Period)newValue);
				return;
			case HyokaPackage.PROGRAM_SHEET_LINE__REQUESTED:
				setRequested((BigDecimal)newValue);
				return;
			case HyokaPackage.PROGRAM_SHEET_LINE__LAST_BUDGET:
				setLastBudget((BigDecimal)newValue);
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
			case HyokaPackage.PROGRAM_SHEET_LINE__CONTENT:
				setContent(CONTENT_EDEFAULT);
				return;
			case HyokaPackage.PROGRAM_SHEET_LINE__PERIOD:
				setPeriod((Period)null);
				return;
			case HyokaPackage.PROGRAM_SHEET_LINE__REQUESTED:
				setRequested(REQUESTED_EDEFAULT);
				return;
			case HyokaPackage.PROGRAM_SHEET_LINE__LAST_BUDGET:
				setLastBudget(LAST_BUDGET_EDEFAULT);
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
			case HyokaPackage.PROGRAM_SHEET_LINE__CONTENT:
				return CONTENT_EDEFAULT == null ? content != null : !CONTENT_EDEFAULT.equals(content);
			case HyokaPackage.PROGRAM_SHEET_LINE__PERIOD:
				return period != null;
			case HyokaPackage.PROGRAM_SHEET_LINE__REQUESTED:
				return REQUESTED_EDEFAULT == null ? requested != null : !REQUESTED_EDEFAULT.equals(requested);
			case HyokaPackage.PROGRAM_SHEET_LINE__LAST_BUDGET:
				return LAST_BUDGET_EDEFAULT == null ? lastBudget != null : !LAST_BUDGET_EDEFAULT.equals(lastBudget);
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
		result.append(" (content: "); //$NON-NLS-1$
		result.append(content);
		result.append(", requested: "); //$NON-NLS-1$
		result.append(requested);
		result.append(", lastBudget: "); //$NON-NLS-1$
		result.append(lastBudget);
		result.append(')');
		return result.toString();
	}

} //ProgramSheetLineImpl

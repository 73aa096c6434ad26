/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hyoka.model.hyoka.Deadline;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Undertaking;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Deadline</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.DeadlineImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DeadlineImpl#getUndertaking <em>Undertaking</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DeadlineImpl#isScoring <em>Scoring</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeadlineImpl extends NamedElementImpl implements Deadline {
	/**
	 * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected LocalDate due = DUE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUndertaking() <em>Undertaking</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndertaking()
	 * @generated
	 * @ordered
	 */
	protected Undertaking undertaking;

	/**
	 * The default value of the '{@link #isScoring() <em>Scoring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isScoring()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SCORING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isScoring() <em>Scoring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isScoring()
	 * @generated
	 * @ordered
	 */
	protected boolean scoring = SCORING_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeadlineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.DEADLINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDue() {
		return due;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(LocalDate newDue) {
		LocalDate oldDue = due;
		due = newDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.DEADLINE__DUE, oldDue, due));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Undertaking getUndertaking() {
		return undertaking;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUndertaking(Undertaking newUndertaking) {
		Undertaking oldUndertaking = undertaking;
		undertaking = newUndertaking;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.DEADLINE__UNDERTAKING, oldUndertaking, undertaking));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isScoring() {
		return scoring;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScoring(boolean newScoring) {
		boolean oldScoring = scoring;
		scoring = newScoring;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.DEADLINE__SCORING, oldScoring, scoring));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case HyokaPackage.DEADLINE__DUE:
				return getDue();
			case HyokaPackage.DEADLINE__UNDERTAKING:
				return getUndertaking();
			case HyokaPackage.DEADLINE__SCORING:
				return isScoring();
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
			case HyokaPackage.DEADLINE__DUE:
				setDue((LocalDate)newValue);
				return;
			case HyokaPackage.DEADLINE__UNDERTAKING:
				setUndertaking((Undertaking)newValue);
				return;
			case HyokaPackage.DEADLINE__SCORING:
				setScoring((Boolean)newValue);
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
			case HyokaPackage.DEADLINE__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case HyokaPackage.DEADLINE__UNDERTAKING:
				setUndertaking((Undertaking)null);
				return;
			case HyokaPackage.DEADLINE__SCORING:
				setScoring(SCORING_EDEFAULT);
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
			case HyokaPackage.DEADLINE__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case HyokaPackage.DEADLINE__UNDERTAKING:
				return undertaking != null;
			case HyokaPackage.DEADLINE__SCORING:
				return scoring != SCORING_EDEFAULT;
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
		result.append(" (due: "); //$NON-NLS-1$
		result.append(due);
		result.append(", scoring: "); //$NON-NLS-1$
		result.append(scoring);
		result.append(')');
		return result.toString();
	}

} //DeadlineImpl

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.roadmap.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hyoka.model.hyoka.EvaluationEvent;

import org.hyoka.model.roadmap.Milestone;
import org.hyoka.model.roadmap.MilestoneKind;
import org.hyoka.model.roadmap.RoadmapPackage;

import org.hyoka.model.time.DatePoint;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Milestone</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.roadmap.impl.MilestoneImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.impl.MilestoneImpl#getActualAt <em>Actual At</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.impl.MilestoneImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.impl.MilestoneImpl#getEvaluation <em>Evaluation</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MilestoneImpl extends RoadmapNodeImpl implements Milestone {
	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final DatePoint AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected DatePoint at = AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getActualAt() <em>Actual At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualAt()
	 * @generated
	 * @ordered
	 */
	protected static final DatePoint ACTUAL_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActualAt() <em>Actual At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualAt()
	 * @generated
	 * @ordered
	 */
	protected DatePoint actualAt = ACTUAL_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final MilestoneKind KIND_EDEFAULT = MilestoneKind.EVALUATION_DONE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected MilestoneKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvaluation() <em>Evaluation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluation()
	 * @generated
	 * @ordered
	 */
	protected EvaluationEvent evaluation;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MilestoneImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RoadmapPackage.Literals.MILESTONE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DatePoint getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(DatePoint newAt) {
		DatePoint oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RoadmapPackage.MILESTONE__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DatePoint getActualAt() {
		return actualAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActualAt(DatePoint newActualAt) {
		DatePoint oldActualAt = actualAt;
		actualAt = newActualAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RoadmapPackage.MILESTONE__ACTUAL_AT, oldActualAt, actualAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MilestoneKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(MilestoneKind newKind) {
		MilestoneKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RoadmapPackage.MILESTONE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvaluationEvent getEvaluation() {
		return evaluation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvaluation(EvaluationEvent newEvaluation) {
		EvaluationEvent oldEvaluation = evaluation;
		evaluation = newEvaluation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RoadmapPackage.MILESTONE__EVALUATION, oldEvaluation, evaluation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RoadmapPackage.MILESTONE__AT:
				return getAt();
			case RoadmapPackage.MILESTONE__ACTUAL_AT:
				return getActualAt();
			case RoadmapPackage.MILESTONE__KIND:
				return getKind();
			case RoadmapPackage.MILESTONE__EVALUATION:
				return getEvaluation();
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
			case RoadmapPackage.MILESTONE__AT:
				setAt((DatePoint)newValue);
				return;
			case RoadmapPackage.MILESTONE__ACTUAL_AT:
				setActualAt((DatePoint)newValue);
				return;
			case RoadmapPackage.MILESTONE__KIND:
				setKind((MilestoneKind)newValue);
				return;
			case RoadmapPackage.MILESTONE__EVALUATION:
				setEvaluation((EvaluationEvent)newValue);
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
			case RoadmapPackage.MILESTONE__AT:
				setAt(AT_EDEFAULT);
				return;
			case RoadmapPackage.MILESTONE__ACTUAL_AT:
				setActualAt(ACTUAL_AT_EDEFAULT);
				return;
			case RoadmapPackage.MILESTONE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case RoadmapPackage.MILESTONE__EVALUATION:
				setEvaluation((EvaluationEvent)null);
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
			case RoadmapPackage.MILESTONE__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case RoadmapPackage.MILESTONE__ACTUAL_AT:
				return ACTUAL_AT_EDEFAULT == null ? actualAt != null : !ACTUAL_AT_EDEFAULT.equals(actualAt);
			case RoadmapPackage.MILESTONE__KIND:
				return kind != KIND_EDEFAULT;
			case RoadmapPackage.MILESTONE__EVALUATION:
				return evaluation != null;
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
		result.append(" (at: "); //$NON-NLS-1$
		result.append(at);
		result.append(", actualAt: "); //$NON-NLS-1$
		result.append(actualAt);
		result.append(", kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(')');
		return result.toString();
	}

} //MilestoneImpl

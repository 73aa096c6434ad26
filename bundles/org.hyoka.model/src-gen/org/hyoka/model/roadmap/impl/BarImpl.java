/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.roadmap.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hyoka.model.hyoka.ProgramNode;

import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.BarState;
import org.hyoka.model.roadmap.RoadmapPackage;

import org.hyoka.model.time.DatePoint;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Bar</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.roadmap.impl.BarImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.impl.BarImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.impl.BarImpl#getActualStart <em>Actual Start</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.impl.BarImpl#getActualEnd <em>Actual End</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.impl.BarImpl#getState <em>State</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.impl.BarImpl#getProgram <em>Program</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BarImpl extends RoadmapNodeImpl implements Bar {
	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final DatePoint START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected DatePoint start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final DatePoint END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected DatePoint end = END_EDEFAULT;

	/**
	 * The default value of the '{@link #getActualStart() <em>Actual Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualStart()
	 * @generated
	 * @ordered
	 */
	protected static final DatePoint ACTUAL_START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActualStart() <em>Actual Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualStart()
	 * @generated
	 * @ordered
	 */
	protected DatePoint actualStart = ACTUAL_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getActualEnd() <em>Actual End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualEnd()
	 * @generated
	 * @ordered
	 */
	protected static final DatePoint ACTUAL_END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActualEnd() <em>Actual End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualEnd()
	 * @generated
	 * @ordered
	 */
	protected DatePoint actualEnd = ACTUAL_END_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final BarState STATE_EDEFAULT = BarState.PLANNED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected BarState state = STATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getProgram() <em>Program</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgram()
	 * @generated
	 * @ordered
	 */
	protected ProgramNode program;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BarImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RoadmapPackage.Literals.BAR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DatePoint getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(DatePoint newStart) {
		DatePoint oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RoadmapPackage.BAR__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DatePoint getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(DatePoint newEnd) {
		DatePoint oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RoadmapPackage.BAR__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DatePoint getActualStart() {
		return actualStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActualStart(DatePoint newActualStart) {
		DatePoint oldActualStart = actualStart;
		actualStart = newActualStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RoadmapPackage.BAR__ACTUAL_START, oldActualStart, actualStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DatePoint getActualEnd() {
		return actualEnd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActualEnd(DatePoint newActualEnd) {
		DatePoint oldActualEnd = actualEnd;
		actualEnd = newActualEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RoadmapPackage.BAR__ACTUAL_END, oldActualEnd, actualEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BarState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(BarState newState) {
		BarState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RoadmapPackage.BAR__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProgramNode getProgram() {
		return program;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProgram(ProgramNode newProgram) {
		ProgramNode oldProgram = program;
		program = newProgram;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RoadmapPackage.BAR__PROGRAM, oldProgram, program));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RoadmapPackage.BAR__START:
				return getStart();
			case RoadmapPackage.BAR__END:
				return getEnd();
			case RoadmapPackage.BAR__ACTUAL_START:
				return getActualStart();
			case RoadmapPackage.BAR__ACTUAL_END:
				return getActualEnd();
			case RoadmapPackage.BAR__STATE:
				return getState();
			case RoadmapPackage.BAR__PROGRAM:
				return getProgram();
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
			case RoadmapPackage.BAR__START:
				setStart((DatePoint)newValue);
				return;
			case RoadmapPackage.BAR__END:
				setEnd((DatePoint)newValue);
				return;
			case RoadmapPackage.BAR__ACTUAL_START:
				setActualStart((DatePoint)newValue);
				return;
			case RoadmapPackage.BAR__ACTUAL_END:
				setActualEnd((DatePoint)newValue);
				return;
			case RoadmapPackage.BAR__STATE:
				setState((BarState)newValue);
				return;
			case RoadmapPackage.BAR__PROGRAM:
				setProgram((ProgramNode)newValue);
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
			case RoadmapPackage.BAR__START:
				setStart(START_EDEFAULT);
				return;
			case RoadmapPackage.BAR__END:
				setEnd(END_EDEFAULT);
				return;
			case RoadmapPackage.BAR__ACTUAL_START:
				setActualStart(ACTUAL_START_EDEFAULT);
				return;
			case RoadmapPackage.BAR__ACTUAL_END:
				setActualEnd(ACTUAL_END_EDEFAULT);
				return;
			case RoadmapPackage.BAR__STATE:
				setState(STATE_EDEFAULT);
				return;
			case RoadmapPackage.BAR__PROGRAM:
				setProgram((ProgramNode)null);
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
			case RoadmapPackage.BAR__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case RoadmapPackage.BAR__END:
				return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
			case RoadmapPackage.BAR__ACTUAL_START:
				return ACTUAL_START_EDEFAULT == null ? actualStart != null : !ACTUAL_START_EDEFAULT.equals(actualStart);
			case RoadmapPackage.BAR__ACTUAL_END:
				return ACTUAL_END_EDEFAULT == null ? actualEnd != null : !ACTUAL_END_EDEFAULT.equals(actualEnd);
			case RoadmapPackage.BAR__STATE:
				return state != STATE_EDEFAULT;
			case RoadmapPackage.BAR__PROGRAM:
				return program != null;
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
		result.append(" (start: "); //$NON-NLS-1$
		result.append(start);
		result.append(", end: "); //$NON-NLS-1$
		result.append(end);
		result.append(", actualStart: "); //$NON-NLS-1$
		result.append(actualStart);
		result.append(", actualEnd: "); //$NON-NLS-1$
		result.append(actualEnd);
		result.append(", state: "); //$NON-NLS-1$
		result.append(state);
		result.append(')');
		return result.toString();
	}

} //BarImpl

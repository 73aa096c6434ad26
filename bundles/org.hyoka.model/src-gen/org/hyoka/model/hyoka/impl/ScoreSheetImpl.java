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
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.ScoringRound;
import org.hyoka.model.hyoka.SheetState;
import org.hyoka.model.hyoka.Undertaking;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Score Sheet</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.ScoreSheetImpl#getMember <em>Member</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ScoreSheetImpl#getUndertaking <em>Undertaking</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ScoreSheetImpl#getRound <em>Round</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ScoreSheetImpl#getState <em>State</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ScoreSheetImpl#getReceivedOn <em>Received On</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ScoreSheetImpl#getScores <em>Scores</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScoreSheetImpl extends ElementImpl implements ScoreSheet {
	/**
	 * The cached value of the '{@link #getMember() <em>Member</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMember()
	 * @generated
	 * @ordered
	 */
	protected Member member;

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
	 * The cached value of the '{@link #getRound() <em>Round</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRound()
	 * @generated
	 * @ordered
	 */
	protected ScoringRound round;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final SheetState STATE_EDEFAULT = SheetState.DRAFT;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected SheetState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReceivedOn() <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceivedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate RECEIVED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReceivedOn() <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceivedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate receivedOn = RECEIVED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getScores() <em>Scores</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScores()
	 * @generated
	 * @ordered
	 */
	protected EList<Score> scores;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScoreSheetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.SCORE_SHEET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Member getMember() {
		return member;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMember(Member newMember) {
		Member oldMember = member;
		member = newMember;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.SCORE_SHEET__MEMBER, oldMember, member));
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
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.SCORE_SHEET__UNDERTAKING, oldUndertaking, undertaking));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScoringRound getRound() {
		return round;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRound(ScoringRound newRound) {
		ScoringRound oldRound = round;
		round = newRound;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.SCORE_SHEET__ROUND, oldRound, round));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SheetState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(SheetState newState) {
		SheetState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.SCORE_SHEET__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReceivedOn() {
		return receivedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceivedOn(LocalDate newReceivedOn) {
		LocalDate oldReceivedOn = receivedOn;
		receivedOn = newReceivedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.SCORE_SHEET__RECEIVED_ON, oldReceivedOn, receivedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Score> getScores() {
		if (scores == null) {
			scores = new EObjectContainmentEList<Score>(Score.class, this, HyokaPackage.SCORE_SHEET__SCORES);
		}
		return scores;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case HyokaPackage.SCORE_SHEET__SCORES:
				return ((InternalEList<?>)getScores()).basicRemove(otherEnd, msgs);
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
			case HyokaPackage.SCORE_SHEET__MEMBER:
				return getMember();
			case HyokaPackage.SCORE_SHEET__UNDERTAKING:
				return getUndertaking();
			case HyokaPackage.SCORE_SHEET__ROUND:
				return getRound();
			case HyokaPackage.SCORE_SHEET__STATE:
				return getState();
			case HyokaPackage.SCORE_SHEET__RECEIVED_ON:
				return getReceivedOn();
			case HyokaPackage.SCORE_SHEET__SCORES:
				return getScores();
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
			case HyokaPackage.SCORE_SHEET__MEMBER:
				setMember((Member)newValue);
				return;
			case HyokaPackage.SCORE_SHEET__UNDERTAKING:
				setUndertaking((Undertaking)newValue);
				return;
			case HyokaPackage.SCORE_SHEET__ROUND:
				setRound((ScoringRound)newValue);
				return;
			case HyokaPackage.SCORE_SHEET__STATE:
				setState((SheetState)newValue);
				return;
			case HyokaPackage.SCORE_SHEET__RECEIVED_ON:
				setReceivedOn((LocalDate)newValue);
				return;
			case HyokaPackage.SCORE_SHEET__SCORES:
				getScores().clear();
				getScores().addAll((Collection<? extends Score>)newValue);
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
			case HyokaPackage.SCORE_SHEET__MEMBER:
				setMember((Member)null);
				return;
			case HyokaPackage.SCORE_SHEET__UNDERTAKING:
				setUndertaking((Undertaking)null);
				return;
			case HyokaPackage.SCORE_SHEET__ROUND:
				setRound((ScoringRound)null);
				return;
			case HyokaPackage.SCORE_SHEET__STATE:
				setState(STATE_EDEFAULT);
				return;
			case HyokaPackage.SCORE_SHEET__RECEIVED_ON:
				setReceivedOn(RECEIVED_ON_EDEFAULT);
				return;
			case HyokaPackage.SCORE_SHEET__SCORES:
				getScores().clear();
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
			case HyokaPackage.SCORE_SHEET__MEMBER:
				return member != null;
			case HyokaPackage.SCORE_SHEET__UNDERTAKING:
				return undertaking != null;
			case HyokaPackage.SCORE_SHEET__ROUND:
				return round != null;
			case HyokaPackage.SCORE_SHEET__STATE:
				return state != STATE_EDEFAULT;
			case HyokaPackage.SCORE_SHEET__RECEIVED_ON:
				return RECEIVED_ON_EDEFAULT == null ? receivedOn != null : !RECEIVED_ON_EDEFAULT.equals(receivedOn);
			case HyokaPackage.SCORE_SHEET__SCORES:
				return scores != null && !scores.isEmpty();
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
		result.append(" (state: "); //$NON-NLS-1$
		result.append(state);
		result.append(", receivedOn: "); //$NON-NLS-1$
		result.append(receivedOn);
		result.append(')');
		return result.toString();
	}

} //ScoreSheetImpl

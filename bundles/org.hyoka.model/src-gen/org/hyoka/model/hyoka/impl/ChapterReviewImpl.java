/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import java.time.LocalDateTime;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hyoka.model.hyoka.ChapterReview;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.ReviewState;
import org.hyoka.model.hyoka.Undertaking;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Chapter Review</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.ChapterReviewImpl#getChapter <em>Chapter</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ChapterReviewImpl#getUndertaking <em>Undertaking</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ChapterReviewImpl#getState <em>State</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ChapterReviewImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ChapterReviewImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ChapterReviewImpl#getNext <em>Next</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ChapterReviewImpl#getFingerprint <em>Fingerprint</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChapterReviewImpl extends ElementImpl implements ChapterReview {
	/**
	 * The default value of the '{@link #getChapter() <em>Chapter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChapter()
	 * @generated
	 * @ordered
	 */
	protected static final String CHAPTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChapter() <em>Chapter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChapter()
	 * @generated
	 * @ordered
	 */
	protected String chapter = CHAPTER_EDEFAULT;

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
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ReviewState STATE_EDEFAULT = ReviewState.DRAFT;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ReviewState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected static final String BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected String by = BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime at = AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getNext() <em>Next</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNext()
	 * @generated
	 * @ordered
	 */
	protected static final String NEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNext() <em>Next</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNext()
	 * @generated
	 * @ordered
	 */
	protected String next = NEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFingerprint() <em>Fingerprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFingerprint()
	 * @generated
	 * @ordered
	 */
	protected static final String FINGERPRINT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFingerprint() <em>Fingerprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFingerprint()
	 * @generated
	 * @ordered
	 */
	protected String fingerprint = FINGERPRINT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ChapterReviewImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.CHAPTER_REVIEW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChapter() {
		return chapter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChapter(String newChapter) {
		String oldChapter = chapter;
		chapter = newChapter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CHAPTER_REVIEW__CHAPTER, oldChapter, chapter));
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
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CHAPTER_REVIEW__UNDERTAKING, oldUndertaking, undertaking));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReviewState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ReviewState newState) {
		ReviewState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CHAPTER_REVIEW__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBy() {
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBy(String newBy) {
		String oldBy = by;
		by = newBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CHAPTER_REVIEW__BY, oldBy, by));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(LocalDateTime newAt) {
		LocalDateTime oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CHAPTER_REVIEW__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNext() {
		return next;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNext(String newNext) {
		String oldNext = next;
		next = newNext;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CHAPTER_REVIEW__NEXT, oldNext, next));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFingerprint() {
		return fingerprint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFingerprint(String newFingerprint) {
		String oldFingerprint = fingerprint;
		fingerprint = newFingerprint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CHAPTER_REVIEW__FINGERPRINT, oldFingerprint, fingerprint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case HyokaPackage.CHAPTER_REVIEW__CHAPTER:
				return getChapter();
			case HyokaPackage.CHAPTER_REVIEW__UNDERTAKING:
				return getUndertaking();
			case HyokaPackage.CHAPTER_REVIEW__STATE:
				return getState();
			case HyokaPackage.CHAPTER_REVIEW__BY:
				return getBy();
			case HyokaPackage.CHAPTER_REVIEW__AT:
				return getAt();
			case HyokaPackage.CHAPTER_REVIEW__NEXT:
				return getNext();
			case HyokaPackage.CHAPTER_REVIEW__FINGERPRINT:
				return getFingerprint();
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
			case HyokaPackage.CHAPTER_REVIEW__CHAPTER:
				setChapter((String)newValue);
				return;
			case HyokaPackage.CHAPTER_REVIEW__UNDERTAKING:
				setUndertaking((Undertaking)newValue);
				return;
			case HyokaPackage.CHAPTER_REVIEW__STATE:
				setState((ReviewState)newValue);
				return;
			case HyokaPackage.CHAPTER_REVIEW__BY:
				setBy((String)newValue);
				return;
			case HyokaPackage.CHAPTER_REVIEW__AT:
				setAt((LocalDateTime)newValue);
				return;
			case HyokaPackage.CHAPTER_REVIEW__NEXT:
				setNext((String)newValue);
				return;
			case HyokaPackage.CHAPTER_REVIEW__FINGERPRINT:
				setFingerprint((String)newValue);
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
			case HyokaPackage.CHAPTER_REVIEW__CHAPTER:
				setChapter(CHAPTER_EDEFAULT);
				return;
			case HyokaPackage.CHAPTER_REVIEW__UNDERTAKING:
				setUndertaking((Undertaking)null);
				return;
			case HyokaPackage.CHAPTER_REVIEW__STATE:
				setState(STATE_EDEFAULT);
				return;
			case HyokaPackage.CHAPTER_REVIEW__BY:
				setBy(BY_EDEFAULT);
				return;
			case HyokaPackage.CHAPTER_REVIEW__AT:
				setAt(AT_EDEFAULT);
				return;
			case HyokaPackage.CHAPTER_REVIEW__NEXT:
				setNext(NEXT_EDEFAULT);
				return;
			case HyokaPackage.CHAPTER_REVIEW__FINGERPRINT:
				setFingerprint(FINGERPRINT_EDEFAULT);
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
			case HyokaPackage.CHAPTER_REVIEW__CHAPTER:
				return CHAPTER_EDEFAULT == null ? chapter != null : !CHAPTER_EDEFAULT.equals(chapter);
			case HyokaPackage.CHAPTER_REVIEW__UNDERTAKING:
				return undertaking != null;
			case HyokaPackage.CHAPTER_REVIEW__STATE:
				return state != STATE_EDEFAULT;
			case HyokaPackage.CHAPTER_REVIEW__BY:
				return BY_EDEFAULT == null ? by != null : !BY_EDEFAULT.equals(by);
			case HyokaPackage.CHAPTER_REVIEW__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case HyokaPackage.CHAPTER_REVIEW__NEXT:
				return NEXT_EDEFAULT == null ? next != null : !NEXT_EDEFAULT.equals(next);
			case HyokaPackage.CHAPTER_REVIEW__FINGERPRINT:
				return FINGERPRINT_EDEFAULT == null ? fingerprint != null : !FINGERPRINT_EDEFAULT.equals(fingerprint);
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
		result.append(" (chapter: "); //$NON-NLS-1$
		result.append(chapter);
		result.append(", state: "); //$NON-NLS-1$
		result.append(state);
		result.append(", by: "); //$NON-NLS-1$
		result.append(by);
		result.append(", at: "); //$NON-NLS-1$
		result.append(at);
		result.append(", next: "); //$NON-NLS-1$
		result.append(next);
		result.append(", fingerprint: "); //$NON-NLS-1$
		result.append(fingerprint);
		result.append(')');
		return result.toString();
	}

} //ChapterReviewImpl

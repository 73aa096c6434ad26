/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import java.time.LocalDateTime;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hyoka.model.hyoka.CommentState;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Note;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Note</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.NoteImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.NoteImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.NoteImpl#isPrinted <em>Printed</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.NoteImpl#getState <em>State</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.NoteImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.NoteImpl#getWrittenAt <em>Written At</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.NoteImpl#getField <em>Field</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.NoteImpl#getQuoted <em>Quoted</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.NoteImpl#getResolvedBy <em>Resolved By</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.NoteImpl#getResolvedAt <em>Resolved At</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NoteImpl extends ElementImpl implements Note {
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
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final String PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected String place = PLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #isPrinted() <em>Printed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPrinted()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PRINTED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPrinted() <em>Printed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPrinted()
	 * @generated
	 * @ordered
	 */
	protected boolean printed = PRINTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final CommentState STATE_EDEFAULT = CommentState.NONE;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected CommentState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected static final String AUTHOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected String author = AUTHOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getWrittenAt() <em>Written At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrittenAt()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime WRITTEN_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWrittenAt() <em>Written At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrittenAt()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime writtenAt = WRITTEN_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getField() <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getField()
	 * @generated
	 * @ordered
	 */
	protected static final String FIELD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getField() <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getField()
	 * @generated
	 * @ordered
	 */
	protected String field = FIELD_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuoted() <em>Quoted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuoted()
	 * @generated
	 * @ordered
	 */
	protected static final String QUOTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuoted() <em>Quoted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuoted()
	 * @generated
	 * @ordered
	 */
	protected String quoted = QUOTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getResolvedBy() <em>Resolved By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResolvedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String RESOLVED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResolvedBy() <em>Resolved By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResolvedBy()
	 * @generated
	 * @ordered
	 */
	protected String resolvedBy = RESOLVED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getResolvedAt() <em>Resolved At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResolvedAt()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime RESOLVED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResolvedAt() <em>Resolved At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResolvedAt()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime resolvedAt = RESOLVED_AT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NoteImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.NOTE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.NOTE__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(String newPlace) {
		String oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.NOTE__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPrinted() {
		return printed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrinted(boolean newPrinted) {
		boolean oldPrinted = printed;
		printed = newPrinted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.NOTE__PRINTED, oldPrinted, printed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CommentState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(CommentState newState) {
		CommentState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.NOTE__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAuthor() {
		return author;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthor(String newAuthor) {
		String oldAuthor = author;
		author = newAuthor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.NOTE__AUTHOR, oldAuthor, author));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getWrittenAt() {
		return writtenAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWrittenAt(LocalDateTime newWrittenAt) {
		LocalDateTime oldWrittenAt = writtenAt;
		writtenAt = newWrittenAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.NOTE__WRITTEN_AT, oldWrittenAt, writtenAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getField() {
		return field;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setField(String newField) {
		String oldField = field;
		field = newField;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.NOTE__FIELD, oldField, field));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuoted() {
		return quoted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuoted(String newQuoted) {
		String oldQuoted = quoted;
		quoted = newQuoted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.NOTE__QUOTED, oldQuoted, quoted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResolvedBy() {
		return resolvedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResolvedBy(String newResolvedBy) {
		String oldResolvedBy = resolvedBy;
		resolvedBy = newResolvedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.NOTE__RESOLVED_BY, oldResolvedBy, resolvedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getResolvedAt() {
		return resolvedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResolvedAt(LocalDateTime newResolvedAt) {
		LocalDateTime oldResolvedAt = resolvedAt;
		resolvedAt = newResolvedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.NOTE__RESOLVED_AT, oldResolvedAt, resolvedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case HyokaPackage.NOTE__TEXT:
				return getText();
			case HyokaPackage.NOTE__PLACE:
				return getPlace();
			case HyokaPackage.NOTE__PRINTED:
				return isPrinted();
			case HyokaPackage.NOTE__STATE:
				return getState();
			case HyokaPackage.NOTE__AUTHOR:
				return getAuthor();
			case HyokaPackage.NOTE__WRITTEN_AT:
				return getWrittenAt();
			case HyokaPackage.NOTE__FIELD:
				return getField();
			case HyokaPackage.NOTE__QUOTED:
				return getQuoted();
			case HyokaPackage.NOTE__RESOLVED_BY:
				return getResolvedBy();
			case HyokaPackage.NOTE__RESOLVED_AT:
				return getResolvedAt();
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
			case HyokaPackage.NOTE__TEXT:
				setText((String)newValue);
				return;
			case HyokaPackage.NOTE__PLACE:
				setPlace((String)newValue);
				return;
			case HyokaPackage.NOTE__PRINTED:
				setPrinted((Boolean)newValue);
				return;
			case HyokaPackage.NOTE__STATE:
				setState((CommentState)newValue);
				return;
			case HyokaPackage.NOTE__AUTHOR:
				setAuthor((String)newValue);
				return;
			case HyokaPackage.NOTE__WRITTEN_AT:
				setWrittenAt((LocalDateTime)newValue);
				return;
			case HyokaPackage.NOTE__FIELD:
				setField((String)newValue);
				return;
			case HyokaPackage.NOTE__QUOTED:
				setQuoted((String)newValue);
				return;
			case HyokaPackage.NOTE__RESOLVED_BY:
				setResolvedBy((String)newValue);
				return;
			case HyokaPackage.NOTE__RESOLVED_AT:
				setResolvedAt((LocalDateTime)newValue);
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
			case HyokaPackage.NOTE__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case HyokaPackage.NOTE__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case HyokaPackage.NOTE__PRINTED:
				setPrinted(PRINTED_EDEFAULT);
				return;
			case HyokaPackage.NOTE__STATE:
				setState(STATE_EDEFAULT);
				return;
			case HyokaPackage.NOTE__AUTHOR:
				setAuthor(AUTHOR_EDEFAULT);
				return;
			case HyokaPackage.NOTE__WRITTEN_AT:
				setWrittenAt(WRITTEN_AT_EDEFAULT);
				return;
			case HyokaPackage.NOTE__FIELD:
				setField(FIELD_EDEFAULT);
				return;
			case HyokaPackage.NOTE__QUOTED:
				setQuoted(QUOTED_EDEFAULT);
				return;
			case HyokaPackage.NOTE__RESOLVED_BY:
				setResolvedBy(RESOLVED_BY_EDEFAULT);
				return;
			case HyokaPackage.NOTE__RESOLVED_AT:
				setResolvedAt(RESOLVED_AT_EDEFAULT);
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
			case HyokaPackage.NOTE__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case HyokaPackage.NOTE__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case HyokaPackage.NOTE__PRINTED:
				return printed != PRINTED_EDEFAULT;
			case HyokaPackage.NOTE__STATE:
				return state != STATE_EDEFAULT;
			case HyokaPackage.NOTE__AUTHOR:
				return AUTHOR_EDEFAULT == null ? author != null : !AUTHOR_EDEFAULT.equals(author);
			case HyokaPackage.NOTE__WRITTEN_AT:
				return WRITTEN_AT_EDEFAULT == null ? writtenAt != null : !WRITTEN_AT_EDEFAULT.equals(writtenAt);
			case HyokaPackage.NOTE__FIELD:
				return FIELD_EDEFAULT == null ? field != null : !FIELD_EDEFAULT.equals(field);
			case HyokaPackage.NOTE__QUOTED:
				return QUOTED_EDEFAULT == null ? quoted != null : !QUOTED_EDEFAULT.equals(quoted);
			case HyokaPackage.NOTE__RESOLVED_BY:
				return RESOLVED_BY_EDEFAULT == null ? resolvedBy != null : !RESOLVED_BY_EDEFAULT.equals(resolvedBy);
			case HyokaPackage.NOTE__RESOLVED_AT:
				return RESOLVED_AT_EDEFAULT == null ? resolvedAt != null : !RESOLVED_AT_EDEFAULT.equals(resolvedAt);
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
		result.append(" (text: "); //$NON-NLS-1$
		result.append(text);
		result.append(", place: "); //$NON-NLS-1$
		result.append(place);
		result.append(", printed: "); //$NON-NLS-1$
		result.append(printed);
		result.append(", state: "); //$NON-NLS-1$
		result.append(state);
		result.append(", author: "); //$NON-NLS-1$
		result.append(author);
		result.append(", writtenAt: "); //$NON-NLS-1$
		result.append(writtenAt);
		result.append(", field: "); //$NON-NLS-1$
		result.append(field);
		result.append(", quoted: "); //$NON-NLS-1$
		result.append(quoted);
		result.append(", resolvedBy: "); //$NON-NLS-1$
		result.append(resolvedBy);
		result.append(", resolvedAt: "); //$NON-NLS-1$
		result.append(resolvedAt);
		result.append(')');
		return result.toString();
	}

} //NoteImpl

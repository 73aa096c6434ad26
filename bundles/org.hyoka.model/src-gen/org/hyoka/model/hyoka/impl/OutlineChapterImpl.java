/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hyoka.model.hyoka.ChapterScope;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.NumberStyle;
import org.hyoka.model.hyoka.OutlineChapter;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Outline Chapter</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.OutlineChapterImpl#getSection <em>Section</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.OutlineChapterImpl#getArgument <em>Argument</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.OutlineChapterImpl#getScope <em>Scope</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.OutlineChapterImpl#getNumbering <em>Numbering</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.OutlineChapterImpl#isIncluded <em>Included</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.OutlineChapterImpl#getIntro <em>Intro</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.OutlineChapterImpl#getChapters <em>Chapters</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OutlineChapterImpl extends NamedElementImpl implements OutlineChapter {
	/**
	 * The default value of the '{@link #getSection() <em>Section</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSection()
	 * @generated
	 * @ordered
	 */
	protected static final String SECTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSection() <em>Section</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSection()
	 * @generated
	 * @ordered
	 */
	protected String section = SECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getArgument() <em>Argument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArgument()
	 * @generated
	 * @ordered
	 */
	protected static final String ARGUMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArgument() <em>Argument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArgument()
	 * @generated
	 * @ordered
	 */
	protected String argument = ARGUMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected static final ChapterScope SCOPE_EDEFAULT = ChapterScope.DOSSIER;

	/**
	 * The cached value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected ChapterScope scope = SCOPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumbering() <em>Numbering</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumbering()
	 * @generated
	 * @ordered
	 */
	protected static final NumberStyle NUMBERING_EDEFAULT = NumberStyle.NONE;

	/**
	 * The cached value of the '{@link #getNumbering() <em>Numbering</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumbering()
	 * @generated
	 * @ordered
	 */
	protected NumberStyle numbering = NUMBERING_EDEFAULT;

	/**
	 * The default value of the '{@link #isIncluded() <em>Included</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIncluded()
	 * @generated
	 * @ordered
	 */
	protected static final boolean INCLUDED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isIncluded() <em>Included</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIncluded()
	 * @generated
	 * @ordered
	 */
	protected boolean included = INCLUDED_EDEFAULT;

	/**
	 * The default value of the '{@link #getIntro() <em>Intro</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntro()
	 * @generated
	 * @ordered
	 */
	protected static final String INTRO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIntro() <em>Intro</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntro()
	 * @generated
	 * @ordered
	 */
	protected String intro = INTRO_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChapters() <em>Chapters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChapters()
	 * @generated
	 * @ordered
	 */
	protected EList<OutlineChapter> chapters;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OutlineChapterImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.OUTLINE_CHAPTER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSection() {
		return section;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSection(String newSection) {
		String oldSection = section;
		section = newSection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.OUTLINE_CHAPTER__SECTION, oldSection, section));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArgument() {
		return argument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArgument(String newArgument) {
		String oldArgument = argument;
		argument = newArgument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.OUTLINE_CHAPTER__ARGUMENT, oldArgument, argument));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChapterScope getScope() {
		return scope;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScope(ChapterScope newScope) {
		ChapterScope oldScope = scope;
		scope = newScope == null ? SCOPE_EDEFAULT : newScope;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.OUTLINE_CHAPTER__SCOPE, oldScope, scope));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NumberStyle getNumbering() {
		return numbering;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumbering(NumberStyle newNumbering) {
		NumberStyle oldNumbering = numbering;
		numbering = newNumbering == null ? NUMBERING_EDEFAULT : newNumbering;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.OUTLINE_CHAPTER__NUMBERING, oldNumbering, numbering));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isIncluded() {
		return included;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIncluded(boolean newIncluded) {
		boolean oldIncluded = included;
		included = newIncluded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.OUTLINE_CHAPTER__INCLUDED, oldIncluded, included));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIntro() {
		return intro;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntro(String newIntro) {
		String oldIntro = intro;
		intro = newIntro;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.OUTLINE_CHAPTER__INTRO, oldIntro, intro));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OutlineChapter> getChapters() {
		if (chapters == null) {
			chapters = new EObjectContainmentEList<OutlineChapter>(OutlineChapter.class, this, HyokaPackage.OUTLINE_CHAPTER__CHAPTERS);
		}
		return chapters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case HyokaPackage.OUTLINE_CHAPTER__CHAPTERS:
				return ((InternalEList<?>)getChapters()).basicRemove(otherEnd, msgs);
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
			case HyokaPackage.OUTLINE_CHAPTER__SECTION:
				return getSection();
			case HyokaPackage.OUTLINE_CHAPTER__ARGUMENT:
				return getArgument();
			case HyokaPackage.OUTLINE_CHAPTER__SCOPE:
				return getScope();
			case HyokaPackage.OUTLINE_CHAPTER__NUMBERING:
				return getNumbering();
			case HyokaPackage.OUTLINE_CHAPTER__INCLUDED:
				return isIncluded();
			case HyokaPackage.OUTLINE_CHAPTER__INTRO:
				return getIntro();
			case HyokaPackage.OUTLINE_CHAPTER__CHAPTERS:
				return getChapters();
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
			case HyokaPackage.OUTLINE_CHAPTER__SECTION:
				setSection((String)newValue);
				return;
			case HyokaPackage.OUTLINE_CHAPTER__ARGUMENT:
				setArgument((String)newValue);
				return;
			case HyokaPackage.OUTLINE_CHAPTER__SCOPE:
				setScope((ChapterScope)newValue);
				return;
			case HyokaPackage.OUTLINE_CHAPTER__NUMBERING:
				setNumbering((NumberStyle)newValue);
				return;
			case HyokaPackage.OUTLINE_CHAPTER__INCLUDED:
				setIncluded((Boolean)newValue);
				return;
			case HyokaPackage.OUTLINE_CHAPTER__INTRO:
				setIntro((String)newValue);
				return;
			case HyokaPackage.OUTLINE_CHAPTER__CHAPTERS:
				getChapters().clear();
				getChapters().addAll((Collection<? extends OutlineChapter>)newValue);
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
			case HyokaPackage.OUTLINE_CHAPTER__SECTION:
				setSection(SECTION_EDEFAULT);
				return;
			case HyokaPackage.OUTLINE_CHAPTER__ARGUMENT:
				setArgument(ARGUMENT_EDEFAULT);
				return;
			case HyokaPackage.OUTLINE_CHAPTER__SCOPE:
				setScope(SCOPE_EDEFAULT);
				return;
			case HyokaPackage.OUTLINE_CHAPTER__NUMBERING:
				setNumbering(NUMBERING_EDEFAULT);
				return;
			case HyokaPackage.OUTLINE_CHAPTER__INCLUDED:
				setIncluded(INCLUDED_EDEFAULT);
				return;
			case HyokaPackage.OUTLINE_CHAPTER__INTRO:
				setIntro(INTRO_EDEFAULT);
				return;
			case HyokaPackage.OUTLINE_CHAPTER__CHAPTERS:
				getChapters().clear();
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
			case HyokaPackage.OUTLINE_CHAPTER__SECTION:
				return SECTION_EDEFAULT == null ? section != null : !SECTION_EDEFAULT.equals(section);
			case HyokaPackage.OUTLINE_CHAPTER__ARGUMENT:
				return ARGUMENT_EDEFAULT == null ? argument != null : !ARGUMENT_EDEFAULT.equals(argument);
			case HyokaPackage.OUTLINE_CHAPTER__SCOPE:
				return scope != SCOPE_EDEFAULT;
			case HyokaPackage.OUTLINE_CHAPTER__NUMBERING:
				return numbering != NUMBERING_EDEFAULT;
			case HyokaPackage.OUTLINE_CHAPTER__INCLUDED:
				return included != INCLUDED_EDEFAULT;
			case HyokaPackage.OUTLINE_CHAPTER__INTRO:
				return INTRO_EDEFAULT == null ? intro != null : !INTRO_EDEFAULT.equals(intro);
			case HyokaPackage.OUTLINE_CHAPTER__CHAPTERS:
				return chapters != null && !chapters.isEmpty();
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
		result.append(" (section: "); //$NON-NLS-1$
		result.append(section);
		result.append(", argument: "); //$NON-NLS-1$
		result.append(argument);
		result.append(", scope: "); //$NON-NLS-1$
		result.append(scope);
		result.append(", numbering: "); //$NON-NLS-1$
		result.append(numbering);
		result.append(", included: "); //$NON-NLS-1$
		result.append(included);
		result.append(", intro: "); //$NON-NLS-1$
		result.append(intro);
		result.append(')');
		return result.toString();
	}

} //OutlineChapterImpl

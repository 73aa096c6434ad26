/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Opinion;
import org.hyoka.model.hyoka.OpinionUse;
import org.hyoka.model.hyoka.Polarity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Opinion</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.OpinionImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.OpinionImpl#getPolarity <em>Polarity</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.OpinionImpl#getCriterion <em>Criterion</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.OpinionImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.OpinionImpl#getUse <em>Use</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.OpinionImpl#getUseReason <em>Use Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OpinionImpl extends ElementImpl implements Opinion {
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
	 * The default value of the '{@link #getPolarity() <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolarity()
	 * @generated
	 * @ordered
	 */
	protected static final Polarity POLARITY_EDEFAULT = Polarity.POSITIVE;

	/**
	 * The cached value of the '{@link #getPolarity() <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolarity()
	 * @generated
	 * @ordered
	 */
	protected Polarity polarity = POLARITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCriterion() <em>Criterion</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriterion()
	 * @generated
	 * @ordered
	 */
	protected Criterion criterion;

	/**
	 * The cached value of the '{@link #getAuthor() <em>Author</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected Member author;

	/**
	 * The default value of the '{@link #getUse() <em>Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUse()
	 * @generated
	 * @ordered
	 */
	protected static final OpinionUse USE_EDEFAULT = OpinionUse.OPEN;

	/**
	 * The cached value of the '{@link #getUse() <em>Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUse()
	 * @generated
	 * @ordered
	 */
	protected OpinionUse use = USE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUseReason() <em>Use Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUseReason()
	 * @generated
	 * @ordered
	 */
	protected static final String USE_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUseReason() <em>Use Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUseReason()
	 * @generated
	 * @ordered
	 */
	protected String useReason = USE_REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OpinionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.OPINION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.OPINION__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Polarity getPolarity() {
		return polarity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolarity(Polarity newPolarity) {
		Polarity oldPolarity = polarity;
		polarity = newPolarity == null ? POLARITY_EDEFAULT : newPolarity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.OPINION__POLARITY, oldPolarity, polarity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Criterion getCriterion() {
		return criterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCriterion(Criterion newCriterion) {
		Criterion oldCriterion = criterion;
		criterion = newCriterion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.OPINION__CRITERION, oldCriterion, criterion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Member getAuthor() {
		return author;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthor(Member newAuthor) {
		Member oldAuthor = author;
		author = newAuthor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.OPINION__AUTHOR, oldAuthor, author));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OpinionUse getUse() {
		return use;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUse(OpinionUse newUse) {
		OpinionUse oldUse = use;
		use = newUse == null ? USE_EDEFAULT : newUse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.OPINION__USE, oldUse, use));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUseReason() {
		return useReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUseReason(String newUseReason) {
		String oldUseReason = useReason;
		useReason = newUseReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.OPINION__USE_REASON, oldUseReason, useReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case HyokaPackage.OPINION__TEXT:
				return getText();
			case HyokaPackage.OPINION__POLARITY:
				return getPolarity();
			case HyokaPackage.OPINION__CRITERION:
				return getCriterion();
			case HyokaPackage.OPINION__AUTHOR:
				return getAuthor();
			case HyokaPackage.OPINION__USE:
				return getUse();
			case HyokaPackage.OPINION__USE_REASON:
				return getUseReason();
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
			case HyokaPackage.OPINION__TEXT:
				setText((String)newValue);
				return;
			case HyokaPackage.OPINION__POLARITY:
				setPolarity((Polarity)newValue);
				return;
			case HyokaPackage.OPINION__CRITERION:
				setCriterion((Criterion)newValue);
				return;
			case HyokaPackage.OPINION__AUTHOR:
				setAuthor((Member)newValue);
				return;
			case HyokaPackage.OPINION__USE:
				setUse((OpinionUse)newValue);
				return;
			case HyokaPackage.OPINION__USE_REASON:
				setUseReason((String)newValue);
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
			case HyokaPackage.OPINION__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case HyokaPackage.OPINION__POLARITY:
				setPolarity(POLARITY_EDEFAULT);
				return;
			case HyokaPackage.OPINION__CRITERION:
				setCriterion((Criterion)null);
				return;
			case HyokaPackage.OPINION__AUTHOR:
				setAuthor((Member)null);
				return;
			case HyokaPackage.OPINION__USE:
				setUse(USE_EDEFAULT);
				return;
			case HyokaPackage.OPINION__USE_REASON:
				setUseReason(USE_REASON_EDEFAULT);
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
			case HyokaPackage.OPINION__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case HyokaPackage.OPINION__POLARITY:
				return polarity != POLARITY_EDEFAULT;
			case HyokaPackage.OPINION__CRITERION:
				return criterion != null;
			case HyokaPackage.OPINION__AUTHOR:
				return author != null;
			case HyokaPackage.OPINION__USE:
				return use != USE_EDEFAULT;
			case HyokaPackage.OPINION__USE_REASON:
				return USE_REASON_EDEFAULT == null ? useReason != null : !USE_REASON_EDEFAULT.equals(useReason);
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
		result.append(", polarity: "); //$NON-NLS-1$
		result.append(polarity);
		result.append(", use: "); //$NON-NLS-1$
		result.append(use);
		result.append(", useReason: "); //$NON-NLS-1$
		result.append(useReason);
		result.append(')');
		return result.toString();
	}

} //OpinionImpl

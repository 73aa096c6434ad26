/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.hyoka.model.hyoka.GradeCount;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.ScalePoint;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Criterion Assessment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.CriterionAssessmentImpl#getCriterion <em>Criterion</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.CriterionAssessmentImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.CriterionAssessmentImpl#getLowMeanReason <em>Low Mean Reason</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.CriterionAssessmentImpl#getConsensus <em>Consensus</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.CriterionAssessmentImpl#getConsensusPoint <em>Consensus Point</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.CriterionAssessmentImpl#getCounts <em>Counts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CriterionAssessmentImpl extends ElementImpl implements CriterionAssessment {
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
	 * The default value of the '{@link #getLowMeanReason() <em>Low Mean Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowMeanReason()
	 * @generated
	 * @ordered
	 */
	protected static final String LOW_MEAN_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLowMeanReason() <em>Low Mean Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowMeanReason()
	 * @generated
	 * @ordered
	 */
	protected String lowMeanReason = LOW_MEAN_REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getConsensus() <em>Consensus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsensus()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal CONSENSUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConsensus() <em>Consensus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsensus()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal consensus = CONSENSUS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getConsensusPoint() <em>Consensus Point</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsensusPoint()
	 * @generated
	 * @ordered
	 */
	protected ScalePoint consensusPoint;

	/**
	 * The cached value of the '{@link #getCounts() <em>Counts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCounts()
	 * @generated
	 * @ordered
	 */
	protected EList<GradeCount> counts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CriterionAssessmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.CRITERION_ASSESSMENT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CRITERION_ASSESSMENT__CRITERION, oldCriterion, criterion));
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
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CRITERION_ASSESSMENT__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLowMeanReason() {
		return lowMeanReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLowMeanReason(String newLowMeanReason) {
		String oldLowMeanReason = lowMeanReason;
		lowMeanReason = newLowMeanReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CRITERION_ASSESSMENT__LOW_MEAN_REASON, oldLowMeanReason, lowMeanReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getConsensus() {
		return consensus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsensus(BigDecimal newConsensus) {
		BigDecimal oldConsensus = consensus;
		consensus = newConsensus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CRITERION_ASSESSMENT__CONSENSUS, oldConsensus, consensus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScalePoint getConsensusPoint() {
		return consensusPoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsensusPoint(ScalePoint newConsensusPoint) {
		ScalePoint oldConsensusPoint = consensusPoint;
		consensusPoint = newConsensusPoint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CRITERION_ASSESSMENT__CONSENSUS_POINT, oldConsensusPoint, consensusPoint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GradeCount> getCounts() {
		if (counts == null) {
			counts = new EObjectContainmentEList<GradeCount>(GradeCount.class, this, HyokaPackage.CRITERION_ASSESSMENT__COUNTS);
		}
		return counts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case HyokaPackage.CRITERION_ASSESSMENT__COUNTS:
				return ((InternalEList<?>)getCounts()).basicRemove(otherEnd, msgs);
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
			case HyokaPackage.CRITERION_ASSESSMENT__CRITERION:
				return getCriterion();
			case HyokaPackage.CRITERION_ASSESSMENT__TEXT:
				return getText();
			case HyokaPackage.CRITERION_ASSESSMENT__LOW_MEAN_REASON:
				return getLowMeanReason();
			case HyokaPackage.CRITERION_ASSESSMENT__CONSENSUS:
				return getConsensus();
			case HyokaPackage.CRITERION_ASSESSMENT__CONSENSUS_POINT:
				return getConsensusPoint();
			case HyokaPackage.CRITERION_ASSESSMENT__COUNTS:
				return getCounts();
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
			case HyokaPackage.CRITERION_ASSESSMENT__CRITERION:
				setCriterion((Criterion)newValue);
				return;
			case HyokaPackage.CRITERION_ASSESSMENT__TEXT:
				setText((String)newValue);
				return;
			case HyokaPackage.CRITERION_ASSESSMENT__LOW_MEAN_REASON:
				setLowMeanReason((String)newValue);
				return;
			case HyokaPackage.CRITERION_ASSESSMENT__CONSENSUS:
				setConsensus((BigDecimal)newValue);
				return;
			case HyokaPackage.CRITERION_ASSESSMENT__CONSENSUS_POINT:
				setConsensusPoint((ScalePoint)newValue);
				return;
			case HyokaPackage.CRITERION_ASSESSMENT__COUNTS:
				getCounts().clear();
				getCounts().addAll((Collection<? extends GradeCount>)newValue);
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
			case HyokaPackage.CRITERION_ASSESSMENT__CRITERION:
				setCriterion((Criterion)null);
				return;
			case HyokaPackage.CRITERION_ASSESSMENT__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case HyokaPackage.CRITERION_ASSESSMENT__LOW_MEAN_REASON:
				setLowMeanReason(LOW_MEAN_REASON_EDEFAULT);
				return;
			case HyokaPackage.CRITERION_ASSESSMENT__CONSENSUS:
				setConsensus(CONSENSUS_EDEFAULT);
				return;
			case HyokaPackage.CRITERION_ASSESSMENT__CONSENSUS_POINT:
				setConsensusPoint((ScalePoint)null);
				return;
			case HyokaPackage.CRITERION_ASSESSMENT__COUNTS:
				getCounts().clear();
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
			case HyokaPackage.CRITERION_ASSESSMENT__CRITERION:
				return criterion != null;
			case HyokaPackage.CRITERION_ASSESSMENT__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case HyokaPackage.CRITERION_ASSESSMENT__LOW_MEAN_REASON:
				return LOW_MEAN_REASON_EDEFAULT == null ? lowMeanReason != null : !LOW_MEAN_REASON_EDEFAULT.equals(lowMeanReason);
			case HyokaPackage.CRITERION_ASSESSMENT__CONSENSUS:
				return CONSENSUS_EDEFAULT == null ? consensus != null : !CONSENSUS_EDEFAULT.equals(consensus);
			case HyokaPackage.CRITERION_ASSESSMENT__CONSENSUS_POINT:
				return consensusPoint != null;
			case HyokaPackage.CRITERION_ASSESSMENT__COUNTS:
				return counts != null && !counts.isEmpty();
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
		result.append(", lowMeanReason: "); //$NON-NLS-1$
		result.append(lowMeanReason);
		result.append(", consensus: "); //$NON-NLS-1$
		result.append(consensus);
		result.append(')');
		return result.toString();
	}

} //CriterionAssessmentImpl

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.PipelineStage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Pipeline Stage</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.PipelineStageImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.PipelineStageImpl#getGoal <em>Goal</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.PipelineStageImpl#getNewTopics <em>New Topics</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.PipelineStageImpl#getAmountPerTopic <em>Amount Per Topic</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.PipelineStageImpl#getNext <em>Next</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PipelineStageImpl extends NamedElementImpl implements PipelineStage {
	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected String code = CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGoal() <em>Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoal()
	 * @generated
	 * @ordered
	 */
	protected static final String GOAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGoal() <em>Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoal()
	 * @generated
	 * @ordered
	 */
	protected String goal = GOAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getNewTopics() <em>New Topics</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNewTopics()
	 * @generated
	 * @ordered
	 */
	protected static final String NEW_TOPICS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNewTopics() <em>New Topics</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNewTopics()
	 * @generated
	 * @ordered
	 */
	protected String newTopics = NEW_TOPICS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmountPerTopic() <em>Amount Per Topic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmountPerTopic()
	 * @generated
	 * @ordered
	 */
	protected static final String AMOUNT_PER_TOPIC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAmountPerTopic() <em>Amount Per Topic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmountPerTopic()
	 * @generated
	 * @ordered
	 */
	protected String amountPerTopic = AMOUNT_PER_TOPIC_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNext() <em>Next</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNext()
	 * @generated
	 * @ordered
	 */
	protected EList<PipelineStage> next;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PipelineStageImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.PIPELINE_STAGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		String oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.PIPELINE_STAGE__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGoal() {
		return goal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGoal(String newGoal) {
		String oldGoal = goal;
		goal = newGoal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.PIPELINE_STAGE__GOAL, oldGoal, goal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNewTopics() {
		return newTopics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNewTopics(String newNewTopics) {
		String oldNewTopics = newTopics;
		newTopics = newNewTopics;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.PIPELINE_STAGE__NEW_TOPICS, oldNewTopics, newTopics));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAmountPerTopic() {
		return amountPerTopic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmountPerTopic(String newAmountPerTopic) {
		String oldAmountPerTopic = amountPerTopic;
		amountPerTopic = newAmountPerTopic;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.PIPELINE_STAGE__AMOUNT_PER_TOPIC, oldAmountPerTopic, amountPerTopic));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PipelineStage> getNext() {
		if (next == null) {
			next = new EObjectEList<PipelineStage>(PipelineStage.class, this, HyokaPackage.PIPELINE_STAGE__NEXT);
		}
		return next;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case HyokaPackage.PIPELINE_STAGE__CODE:
				return getCode();
			case HyokaPackage.PIPELINE_STAGE__GOAL:
				return getGoal();
			case HyokaPackage.PIPELINE_STAGE__NEW_TOPICS:
				return getNewTopics();
			case HyokaPackage.PIPELINE_STAGE__AMOUNT_PER_TOPIC:
				return getAmountPerTopic();
			case HyokaPackage.PIPELINE_STAGE__NEXT:
				return getNext();
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
			case HyokaPackage.PIPELINE_STAGE__CODE:
				setCode((String)newValue);
				return;
			case HyokaPackage.PIPELINE_STAGE__GOAL:
				setGoal((String)newValue);
				return;
			case HyokaPackage.PIPELINE_STAGE__NEW_TOPICS:
				setNewTopics((String)newValue);
				return;
			case HyokaPackage.PIPELINE_STAGE__AMOUNT_PER_TOPIC:
				setAmountPerTopic((String)newValue);
				return;
			case HyokaPackage.PIPELINE_STAGE__NEXT:
				getNext().clear();
				getNext().addAll((Collection<? extends PipelineStage>)newValue);
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
			case HyokaPackage.PIPELINE_STAGE__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case HyokaPackage.PIPELINE_STAGE__GOAL:
				setGoal(GOAL_EDEFAULT);
				return;
			case HyokaPackage.PIPELINE_STAGE__NEW_TOPICS:
				setNewTopics(NEW_TOPICS_EDEFAULT);
				return;
			case HyokaPackage.PIPELINE_STAGE__AMOUNT_PER_TOPIC:
				setAmountPerTopic(AMOUNT_PER_TOPIC_EDEFAULT);
				return;
			case HyokaPackage.PIPELINE_STAGE__NEXT:
				getNext().clear();
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
			case HyokaPackage.PIPELINE_STAGE__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case HyokaPackage.PIPELINE_STAGE__GOAL:
				return GOAL_EDEFAULT == null ? goal != null : !GOAL_EDEFAULT.equals(goal);
			case HyokaPackage.PIPELINE_STAGE__NEW_TOPICS:
				return NEW_TOPICS_EDEFAULT == null ? newTopics != null : !NEW_TOPICS_EDEFAULT.equals(newTopics);
			case HyokaPackage.PIPELINE_STAGE__AMOUNT_PER_TOPIC:
				return AMOUNT_PER_TOPIC_EDEFAULT == null ? amountPerTopic != null : !AMOUNT_PER_TOPIC_EDEFAULT.equals(amountPerTopic);
			case HyokaPackage.PIPELINE_STAGE__NEXT:
				return next != null && !next.isEmpty();
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
		result.append(" (code: "); //$NON-NLS-1$
		result.append(code);
		result.append(", goal: "); //$NON-NLS-1$
		result.append(goal);
		result.append(", newTopics: "); //$NON-NLS-1$
		result.append(newTopics);
		result.append(", amountPerTopic: "); //$NON-NLS-1$
		result.append(amountPerTopic);
		result.append(')');
		return result.toString();
	}

} //PipelineStageImpl

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

import org.hyoka.model.hyoka.Accumulation;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Direction;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.IndicatorLink;
import org.hyoka.model.hyoka.OutcomeTerm;
import org.hyoka.model.hyoka.Projection;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.Unit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.IndicatorImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.IndicatorImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.IndicatorImpl#getTerm <em>Term</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.IndicatorImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.IndicatorImpl#getAccumulation <em>Accumulation</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.IndicatorImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.IndicatorImpl#getGoal <em>Goal</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.IndicatorImpl#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.IndicatorImpl#getRationale <em>Rationale</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.IndicatorImpl#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.IndicatorImpl#getActuals <em>Actuals</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.IndicatorImpl#getProjections <em>Projections</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.IndicatorImpl#getLeadsTo <em>Leads To</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.IndicatorImpl#getOutlook <em>Outlook</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.IndicatorImpl#getCauseAnalysis <em>Cause Analysis</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IndicatorImpl extends FactImpl implements Indicator {
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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final IndicatorKind KIND_EDEFAULT = IndicatorKind.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected IndicatorKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getTerm() <em>Term</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerm()
	 * @generated
	 * @ordered
	 */
	protected static final OutcomeTerm TERM_EDEFAULT = OutcomeTerm.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getTerm() <em>Term</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerm()
	 * @generated
	 * @ordered
	 */
	protected OutcomeTerm term = TERM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected Unit unit;

	/**
	 * The default value of the '{@link #getAccumulation() <em>Accumulation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccumulation()
	 * @generated
	 * @ordered
	 */
	protected static final Accumulation ACCUMULATION_EDEFAULT = Accumulation.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getAccumulation() <em>Accumulation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccumulation()
	 * @generated
	 * @ordered
	 */
	protected Accumulation accumulation = ACCUMULATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected static final Direction DIRECTION_EDEFAULT = Direction.HIGHER_IS_BETTER;

	/**
	 * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected Direction direction = DIRECTION_EDEFAULT;

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
	 * The default value of the '{@link #getDefinition() <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefinition()
	 * @generated
	 * @ordered
	 */
	protected static final String DEFINITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDefinition() <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefinition()
	 * @generated
	 * @ordered
	 */
	protected String definition = DEFINITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getRationale() <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRationale()
	 * @generated
	 * @ordered
	 */
	protected static final String RATIONALE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRationale() <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRationale()
	 * @generated
	 * @ordered
	 */
	protected String rationale = RATIONALE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTargets() <em>Targets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargets()
	 * @generated
	 * @ordered
	 */
	protected EList<Target> targets;

	/**
	 * The cached value of the '{@link #getActuals() <em>Actuals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActuals()
	 * @generated
	 * @ordered
	 */
	protected EList<Actual> actuals;

	/**
	 * The cached value of the '{@link #getProjections() <em>Projections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProjections()
	 * @generated
	 * @ordered
	 */
	protected EList<Projection> projections;

	/**
	 * The cached value of the '{@link #getLeadsTo() <em>Leads To</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeadsTo()
	 * @generated
	 * @ordered
	 */
	protected EList<IndicatorLink> leadsTo;

	/**
	 * The default value of the '{@link #getOutlook() <em>Outlook</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutlook()
	 * @generated
	 * @ordered
	 */
	protected static final String OUTLOOK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOutlook() <em>Outlook</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutlook()
	 * @generated
	 * @ordered
	 */
	protected String outlook = OUTLOOK_EDEFAULT;

	/**
	 * The default value of the '{@link #getCauseAnalysis() <em>Cause Analysis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCauseAnalysis()
	 * @generated
	 * @ordered
	 */
	protected static final String CAUSE_ANALYSIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCauseAnalysis() <em>Cause Analysis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCauseAnalysis()
	 * @generated
	 * @ordered
	 */
	protected String causeAnalysis = CAUSE_ANALYSIS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IndicatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.INDICATOR;
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
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.INDICATOR__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IndicatorKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(IndicatorKind newKind) {
		IndicatorKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.INDICATOR__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OutcomeTerm getTerm() {
		return term;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTerm(OutcomeTerm newTerm) {
		OutcomeTerm oldTerm = term;
		term = newTerm == null ? TERM_EDEFAULT : newTerm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.INDICATOR__TERM, oldTerm, term));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Unit getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(Unit newUnit) {
		Unit oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.INDICATOR__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Accumulation getAccumulation() {
		return accumulation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccumulation(Accumulation newAccumulation) {
		Accumulation oldAccumulation = accumulation;
		accumulation = newAccumulation == null ? ACCUMULATION_EDEFAULT : newAccumulation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.INDICATOR__ACCUMULATION, oldAccumulation, accumulation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Direction getDirection() {
		return direction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(Direction newDirection) {
		Direction oldDirection = direction;
		direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.INDICATOR__DIRECTION, oldDirection, direction));
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
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.INDICATOR__GOAL, oldGoal, goal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDefinition() {
		return definition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefinition(String newDefinition) {
		String oldDefinition = definition;
		definition = newDefinition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.INDICATOR__DEFINITION, oldDefinition, definition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRationale() {
		return rationale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRationale(String newRationale) {
		String oldRationale = rationale;
		rationale = newRationale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.INDICATOR__RATIONALE, oldRationale, rationale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Target> getTargets() {
		if (targets == null) {
			targets = new EObjectContainmentEList<Target>(Target.class, this, HyokaPackage.INDICATOR__TARGETS);
		}
		return targets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Actual> getActuals() {
		if (actuals == null) {
			actuals = new EObjectContainmentEList<Actual>(Actual.class, this, HyokaPackage.INDICATOR__ACTUALS);
		}
		return actuals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Projection> getProjections() {
		if (projections == null) {
			projections = new EObjectContainmentEList<Projection>(Projection.class, this, HyokaPackage.INDICATOR__PROJECTIONS);
		}
		return projections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IndicatorLink> getLeadsTo() {
		if (leadsTo == null) {
			leadsTo = new EObjectContainmentEList<IndicatorLink>(IndicatorLink.class, this, HyokaPackage.INDICATOR__LEADS_TO);
		}
		return leadsTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOutlook() {
		return outlook;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutlook(String newOutlook) {
		String oldOutlook = outlook;
		outlook = newOutlook;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.INDICATOR__OUTLOOK, oldOutlook, outlook));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCauseAnalysis() {
		return causeAnalysis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCauseAnalysis(String newCauseAnalysis) {
		String oldCauseAnalysis = causeAnalysis;
		causeAnalysis = newCauseAnalysis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.INDICATOR__CAUSE_ANALYSIS, oldCauseAnalysis, causeAnalysis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case HyokaPackage.INDICATOR__TARGETS:
				return ((InternalEList<?>)getTargets()).basicRemove(otherEnd, msgs);
			case HyokaPackage.INDICATOR__ACTUALS:
				return ((InternalEList<?>)getActuals()).basicRemove(otherEnd, msgs);
			case HyokaPackage.INDICATOR__PROJECTIONS:
				return ((InternalEList<?>)getProjections()).basicRemove(otherEnd, msgs);
			case HyokaPackage.INDICATOR__LEADS_TO:
				return ((InternalEList<?>)getLeadsTo()).basicRemove(otherEnd, msgs);
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
			case HyokaPackage.INDICATOR__CODE:
				return getCode();
			case HyokaPackage.INDICATOR__KIND:
				return getKind();
			case HyokaPackage.INDICATOR__TERM:
				return getTerm();
			case HyokaPackage.INDICATOR__UNIT:
				return getUnit();
			case HyokaPackage.INDICATOR__ACCUMULATION:
				return getAccumulation();
			case HyokaPackage.INDICATOR__DIRECTION:
				return getDirection();
			case HyokaPackage.INDICATOR__GOAL:
				return getGoal();
			case HyokaPackage.INDICATOR__DEFINITION:
				return getDefinition();
			case HyokaPackage.INDICATOR__RATIONALE:
				return getRationale();
			case HyokaPackage.INDICATOR__TARGETS:
				return getTargets();
			case HyokaPackage.INDICATOR__ACTUALS:
				return getActuals();
			case HyokaPackage.INDICATOR__PROJECTIONS:
				return getProjections();
			case HyokaPackage.INDICATOR__LEADS_TO:
				return getLeadsTo();
			case HyokaPackage.INDICATOR__OUTLOOK:
				return getOutlook();
			case HyokaPackage.INDICATOR__CAUSE_ANALYSIS:
				return getCauseAnalysis();
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
			case HyokaPackage.INDICATOR__CODE:
				setCode((String)newValue);
				return;
			case HyokaPackage.INDICATOR__KIND:
				setKind((IndicatorKind)newValue);
				return;
			case HyokaPackage.INDICATOR__TERM:
				setTerm((OutcomeTerm)newValue);
				return;
			case HyokaPackage.INDICATOR__UNIT:
				setUnit((Unit)newValue);
				return;
			case HyokaPackage.INDICATOR__ACCUMULATION:
				setAccumulation((Accumulation)newValue);
				return;
			case HyokaPackage.INDICATOR__DIRECTION:
				setDirection((Direction)newValue);
				return;
			case HyokaPackage.INDICATOR__GOAL:
				setGoal((String)newValue);
				return;
			case HyokaPackage.INDICATOR__DEFINITION:
				setDefinition((String)newValue);
				return;
			case HyokaPackage.INDICATOR__RATIONALE:
				setRationale((String)newValue);
				return;
			case HyokaPackage.INDICATOR__TARGETS:
				getTargets().clear();
				getTargets().addAll((Collection<? extends Target>)newValue);
				return;
			case HyokaPackage.INDICATOR__ACTUALS:
				getActuals().clear();
				getActuals().addAll((Collection<? extends Actual>)newValue);
				return;
			case HyokaPackage.INDICATOR__PROJECTIONS:
				getProjections().clear();
				getProjections().addAll((Collection<? extends Projection>)newValue);
				return;
			case HyokaPackage.INDICATOR__LEADS_TO:
				getLeadsTo().clear();
				getLeadsTo().addAll((Collection<? extends IndicatorLink>)newValue);
				return;
			case HyokaPackage.INDICATOR__OUTLOOK:
				setOutlook((String)newValue);
				return;
			case HyokaPackage.INDICATOR__CAUSE_ANALYSIS:
				setCauseAnalysis((String)newValue);
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
			case HyokaPackage.INDICATOR__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case HyokaPackage.INDICATOR__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case HyokaPackage.INDICATOR__TERM:
				setTerm(TERM_EDEFAULT);
				return;
			case HyokaPackage.INDICATOR__UNIT:
				setUnit((Unit)null);
				return;
			case HyokaPackage.INDICATOR__ACCUMULATION:
				setAccumulation(ACCUMULATION_EDEFAULT);
				return;
			case HyokaPackage.INDICATOR__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case HyokaPackage.INDICATOR__GOAL:
				setGoal(GOAL_EDEFAULT);
				return;
			case HyokaPackage.INDICATOR__DEFINITION:
				setDefinition(DEFINITION_EDEFAULT);
				return;
			case HyokaPackage.INDICATOR__RATIONALE:
				setRationale(RATIONALE_EDEFAULT);
				return;
			case HyokaPackage.INDICATOR__TARGETS:
				getTargets().clear();
				return;
			case HyokaPackage.INDICATOR__ACTUALS:
				getActuals().clear();
				return;
			case HyokaPackage.INDICATOR__PROJECTIONS:
				getProjections().clear();
				return;
			case HyokaPackage.INDICATOR__LEADS_TO:
				getLeadsTo().clear();
				return;
			case HyokaPackage.INDICATOR__OUTLOOK:
				setOutlook(OUTLOOK_EDEFAULT);
				return;
			case HyokaPackage.INDICATOR__CAUSE_ANALYSIS:
				setCauseAnalysis(CAUSE_ANALYSIS_EDEFAULT);
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
			case HyokaPackage.INDICATOR__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case HyokaPackage.INDICATOR__KIND:
				return kind != KIND_EDEFAULT;
			case HyokaPackage.INDICATOR__TERM:
				return term != TERM_EDEFAULT;
			case HyokaPackage.INDICATOR__UNIT:
				return unit != null;
			case HyokaPackage.INDICATOR__ACCUMULATION:
				return accumulation != ACCUMULATION_EDEFAULT;
			case HyokaPackage.INDICATOR__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case HyokaPackage.INDICATOR__GOAL:
				return GOAL_EDEFAULT == null ? goal != null : !GOAL_EDEFAULT.equals(goal);
			case HyokaPackage.INDICATOR__DEFINITION:
				return DEFINITION_EDEFAULT == null ? definition != null : !DEFINITION_EDEFAULT.equals(definition);
			case HyokaPackage.INDICATOR__RATIONALE:
				return RATIONALE_EDEFAULT == null ? rationale != null : !RATIONALE_EDEFAULT.equals(rationale);
			case HyokaPackage.INDICATOR__TARGETS:
				return targets != null && !targets.isEmpty();
			case HyokaPackage.INDICATOR__ACTUALS:
				return actuals != null && !actuals.isEmpty();
			case HyokaPackage.INDICATOR__PROJECTIONS:
				return projections != null && !projections.isEmpty();
			case HyokaPackage.INDICATOR__LEADS_TO:
				return leadsTo != null && !leadsTo.isEmpty();
			case HyokaPackage.INDICATOR__OUTLOOK:
				return OUTLOOK_EDEFAULT == null ? outlook != null : !OUTLOOK_EDEFAULT.equals(outlook);
			case HyokaPackage.INDICATOR__CAUSE_ANALYSIS:
				return CAUSE_ANALYSIS_EDEFAULT == null ? causeAnalysis != null : !CAUSE_ANALYSIS_EDEFAULT.equals(causeAnalysis);
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
		result.append(", kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", term: "); //$NON-NLS-1$
		result.append(term);
		result.append(", accumulation: "); //$NON-NLS-1$
		result.append(accumulation);
		result.append(", direction: "); //$NON-NLS-1$
		result.append(direction);
		result.append(", goal: "); //$NON-NLS-1$
		result.append(goal);
		result.append(", definition: "); //$NON-NLS-1$
		result.append(definition);
		result.append(", rationale: "); //$NON-NLS-1$
		result.append(rationale);
		result.append(", outlook: "); //$NON-NLS-1$
		result.append(outlook);
		result.append(", causeAnalysis: "); //$NON-NLS-1$
		result.append(causeAnalysis);
		result.append(')');
		return result.toString();
	}

} //IndicatorImpl

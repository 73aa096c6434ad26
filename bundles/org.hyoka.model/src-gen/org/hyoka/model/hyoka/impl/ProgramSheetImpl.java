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

import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.FundingFlow;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.ProgramNode;
import org.hyoka.model.hyoka.ProgramSheet;
import org.hyoka.model.hyoka.ProgramSheetLine;
import org.hyoka.model.hyoka.Unit;

import org.hyoka.model.time.FiscalYear;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Program Sheet</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.ProgramSheetImpl#getProgram <em>Program</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ProgramSheetImpl#getYear <em>Year</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ProgramSheetImpl#getDepartment <em>Department</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ProgramSheetImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ProgramSheetImpl#getContent <em>Content</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ProgramSheetImpl#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ProgramSheetImpl#getFundingFlow <em>Funding Flow</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ProgramSheetImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ProgramSheetImpl#getRequested <em>Requested</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ProgramSheetImpl#getLastBudget <em>Last Budget</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ProgramSheetImpl#getSupplementary <em>Supplementary</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ProgramSheetImpl#getBudgetLines <em>Budget Lines</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProgramSheetImpl extends FactImpl implements ProgramSheet {
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
	 * The default value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected static final FiscalYear YEAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected FiscalYear year = YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getDepartment() <em>Department</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepartment()
	 * @generated
	 * @ordered
	 */
	protected static final String DEPARTMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDepartment() <em>Department</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepartment()
	 * @generated
	 * @ordered
	 */
	protected String department = DEPARTMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final String PURPOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected String purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getContent() <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContent()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContent() <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContent()
	 * @generated
	 * @ordered
	 */
	protected String content = CONTENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getGoals() <em>Goals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoals()
	 * @generated
	 * @ordered
	 */
	protected static final String GOALS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGoals() <em>Goals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoals()
	 * @generated
	 * @ordered
	 */
	protected String goals = GOALS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFundingFlow() <em>Funding Flow</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFundingFlow()
	 * @generated
	 * @ordered
	 */
	protected FundingFlow fundingFlow;

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
	 * The default value of the '{@link #getRequested() <em>Requested</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequested()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal REQUESTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRequested() <em>Requested</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequested()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal requested = REQUESTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastBudget() <em>Last Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastBudget()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal LAST_BUDGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastBudget() <em>Last Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastBudget()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal lastBudget = LAST_BUDGET_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSupplementary() <em>Supplementary</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupplementary()
	 * @generated
	 * @ordered
	 */
	protected EList<BudgetEntry> supplementary;

	/**
	 * The cached value of the '{@link #getBudgetLines() <em>Budget Lines</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBudgetLines()
	 * @generated
	 * @ordered
	 */
	protected EList<ProgramSheetLine> budgetLines;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProgramSheetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.PROGRAM_SHEET;
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
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.PROGRAM_SHEET__PROGRAM, oldProgram, program));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FiscalYear getYear() {
		return year;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYear(FiscalYear newYear) {
		FiscalYear oldYear = year;
		year = newYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.PROGRAM_SHEET__YEAR, oldYear, year));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDepartment() {
		return department;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDepartment(String newDepartment) {
		String oldDepartment = department;
		department = newDepartment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.PROGRAM_SHEET__DEPARTMENT, oldDepartment, department));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(String newPurpose) {
		String oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.PROGRAM_SHEET__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContent() {
		return content;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContent(String newContent) {
		String oldContent = content;
		content = newContent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.PROGRAM_SHEET__CONTENT, oldContent, content));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGoals() {
		return goals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGoals(String newGoals) {
		String oldGoals = goals;
		goals = newGoals;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.PROGRAM_SHEET__GOALS, oldGoals, goals));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FundingFlow getFundingFlow() {
		return fundingFlow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFundingFlow(FundingFlow newFundingFlow, NotificationChain msgs) {
		FundingFlow oldFundingFlow = fundingFlow;
		fundingFlow = newFundingFlow;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, HyokaPackage.PROGRAM_SHEET__FUNDING_FLOW, oldFundingFlow, newFundingFlow);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFundingFlow(FundingFlow newFundingFlow) {
		if (newFundingFlow != fundingFlow) {
			NotificationChain msgs = null;
			if (fundingFlow != null)
				msgs = ((InternalEObject)fundingFlow).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - HyokaPackage.PROGRAM_SHEET__FUNDING_FLOW, null, msgs);
			if (newFundingFlow != null)
				msgs = ((InternalEObject)newFundingFlow).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - HyokaPackage.PROGRAM_SHEET__FUNDING_FLOW, null, msgs);
			msgs = basicSetFundingFlow(newFundingFlow, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.PROGRAM_SHEET__FUNDING_FLOW, newFundingFlow, newFundingFlow));
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
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.PROGRAM_SHEET__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getRequested() {
		return requested;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequested(BigDecimal newRequested) {
		BigDecimal oldRequested = requested;
		requested = newRequested;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.PROGRAM_SHEET__REQUESTED, oldRequested, requested));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getLastBudget() {
		return lastBudget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastBudget(BigDecimal newLastBudget) {
		BigDecimal oldLastBudget = lastBudget;
		lastBudget = newLastBudget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.PROGRAM_SHEET__LAST_BUDGET, oldLastBudget, lastBudget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BudgetEntry> getSupplementary() {
		if (supplementary == null) {
			supplementary = new EObjectContainmentEList<BudgetEntry>(BudgetEntry.class, this, HyokaPackage.PROGRAM_SHEET__SUPPLEMENTARY);
		}
		return supplementary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProgramSheetLine> getBudgetLines() {
		if (budgetLines == null) {
			budgetLines = new EObjectContainmentEList<ProgramSheetLine>(ProgramSheetLine.class, this, HyokaPackage.PROGRAM_SHEET__BUDGET_LINES);
		}
		return budgetLines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case HyokaPackage.PROGRAM_SHEET__FUNDING_FLOW:
				return basicSetFundingFlow(null, msgs);
			case HyokaPackage.PROGRAM_SHEET__SUPPLEMENTARY:
				return ((InternalEList<?>)getSupplementary()).basicRemove(otherEnd, msgs);
			case HyokaPackage.PROGRAM_SHEET__BUDGET_LINES:
				return ((InternalEList<?>)getBudgetLines()).basicRemove(otherEnd, msgs);
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
			case HyokaPackage.PROGRAM_SHEET__PROGRAM:
				return getProgram();
			case HyokaPackage.PROGRAM_SHEET__YEAR:
				return getYear();
			case HyokaPackage.PROGRAM_SHEET__DEPARTMENT:
				return getDepartment();
			case HyokaPackage.PROGRAM_SHEET__PURPOSE:
				return getPurpose();
			case HyokaPackage.PROGRAM_SHEET__CONTENT:
				return getContent();
			case HyokaPackage.PROGRAM_SHEET__GOALS:
				return getGoals();
			case HyokaPackage.PROGRAM_SHEET__FUNDING_FLOW:
				return getFundingFlow();
			case HyokaPackage.PROGRAM_SHEET__UNIT:
				return getUnit();
			case HyokaPackage.PROGRAM_SHEET__REQUESTED:
				return getRequested();
			case HyokaPackage.PROGRAM_SHEET__LAST_BUDGET:
				return getLastBudget();
			case HyokaPackage.PROGRAM_SHEET__SUPPLEMENTARY:
				return getSupplementary();
			case HyokaPackage.PROGRAM_SHEET__BUDGET_LINES:
				return getBudgetLines();
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
			case HyokaPackage.PROGRAM_SHEET__PROGRAM:
				setProgram((ProgramNode)newValue);
				return;
			case HyokaPackage.PROGRAM_SHEET__YEAR:
				setYear((FiscalYear)newValue);
				return;
			case HyokaPackage.PROGRAM_SHEET__DEPARTMENT:
				setDepartment((String)newValue);
				return;
			case HyokaPackage.PROGRAM_SHEET__PURPOSE:
				setPurpose((String)newValue);
				return;
			case HyokaPackage.PROGRAM_SHEET__CONTENT:
				setContent((String)newValue);
				return;
			case HyokaPackage.PROGRAM_SHEET__GOALS:
				setGoals((String)newValue);
				return;
			case HyokaPackage.PROGRAM_SHEET__FUNDING_FLOW:
				setFundingFlow((FundingFlow)newValue);
				return;
			case HyokaPackage.PROGRAM_SHEET__UNIT:
				setUnit((Unit)newValue);
				return;
			case HyokaPackage.PROGRAM_SHEET__REQUESTED:
				setRequested((BigDecimal)newValue);
				return;
			case HyokaPackage.PROGRAM_SHEET__LAST_BUDGET:
				setLastBudget((BigDecimal)newValue);
				return;
			case HyokaPackage.PROGRAM_SHEET__SUPPLEMENTARY:
				getSupplementary().clear();
				getSupplementary().addAll((Collection<? extends BudgetEntry>)newValue);
				return;
			case HyokaPackage.PROGRAM_SHEET__BUDGET_LINES:
				getBudgetLines().clear();
				getBudgetLines().addAll((Collection<? extends ProgramSheetLine>)newValue);
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
			case HyokaPackage.PROGRAM_SHEET__PROGRAM:
				setProgram((ProgramNode)null);
				return;
			case HyokaPackage.PROGRAM_SHEET__YEAR:
				setYear(YEAR_EDEFAULT);
				return;
			case HyokaPackage.PROGRAM_SHEET__DEPARTMENT:
				setDepartment(DEPARTMENT_EDEFAULT);
				return;
			case HyokaPackage.PROGRAM_SHEET__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case HyokaPackage.PROGRAM_SHEET__CONTENT:
				setContent(CONTENT_EDEFAULT);
				return;
			case HyokaPackage.PROGRAM_SHEET__GOALS:
				setGoals(GOALS_EDEFAULT);
				return;
			case HyokaPackage.PROGRAM_SHEET__FUNDING_FLOW:
				setFundingFlow((FundingFlow)null);
				return;
			case HyokaPackage.PROGRAM_SHEET__UNIT:
				setUnit((Unit)null);
				return;
			case HyokaPackage.PROGRAM_SHEET__REQUESTED:
				setRequested(REQUESTED_EDEFAULT);
				return;
			case HyokaPackage.PROGRAM_SHEET__LAST_BUDGET:
				setLastBudget(LAST_BUDGET_EDEFAULT);
				return;
			case HyokaPackage.PROGRAM_SHEET__SUPPLEMENTARY:
				getSupplementary().clear();
				return;
			case HyokaPackage.PROGRAM_SHEET__BUDGET_LINES:
				getBudgetLines().clear();
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
			case HyokaPackage.PROGRAM_SHEET__PROGRAM:
				return program != null;
			case HyokaPackage.PROGRAM_SHEET__YEAR:
				return YEAR_EDEFAULT == null ? year != null : !YEAR_EDEFAULT.equals(year);
			case HyokaPackage.PROGRAM_SHEET__DEPARTMENT:
				return DEPARTMENT_EDEFAULT == null ? department != null : !DEPARTMENT_EDEFAULT.equals(department);
			case HyokaPackage.PROGRAM_SHEET__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case HyokaPackage.PROGRAM_SHEET__CONTENT:
				return CONTENT_EDEFAULT == null ? content != null : !CONTENT_EDEFAULT.equals(content);
			case HyokaPackage.PROGRAM_SHEET__GOALS:
				return GOALS_EDEFAULT == null ? goals != null : !GOALS_EDEFAULT.equals(goals);
			case HyokaPackage.PROGRAM_SHEET__FUNDING_FLOW:
				return fundingFlow != null;
			case HyokaPackage.PROGRAM_SHEET__UNIT:
				return unit != null;
			case HyokaPackage.PROGRAM_SHEET__REQUESTED:
				return REQUESTED_EDEFAULT == null ? requested != null : !REQUESTED_EDEFAULT.equals(requested);
			case HyokaPackage.PROGRAM_SHEET__LAST_BUDGET:
				return LAST_BUDGET_EDEFAULT == null ? lastBudget != null : !LAST_BUDGET_EDEFAULT.equals(lastBudget);
			case HyokaPackage.PROGRAM_SHEET__SUPPLEMENTARY:
				return supplementary != null && !supplementary.isEmpty();
			case HyokaPackage.PROGRAM_SHEET__BUDGET_LINES:
				return budgetLines != null && !budgetLines.isEmpty();
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
		result.append(" (year: "); //$NON-NLS-1$
		result.append(year);
		result.append(", department: "); //$NON-NLS-1$
		result.append(department);
		result.append(", purpose: "); //$NON-NLS-1$
		result.append(purpose);
		result.append(", content: "); //$NON-NLS-1$
		result.append(content);
		result.append(", goals: "); //$NON-NLS-1$
		result.append(goals);
		result.append(", requested: "); //$NON-NLS-1$
		result.append(requested);
		result.append(", lastBudget: "); //$NON-NLS-1$
		result.append(lastBudget);
		result.append(')');
		return result.toString();
	}

} //ProgramSheetImpl

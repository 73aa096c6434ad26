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

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hyoka.model.hyoka.Account;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.Derivation;
import org.hyoka.model.hyoka.EvaluationEvent;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.Expenditure;
import org.hyoka.model.hyoka.FundingFlow;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.LegalBasis;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.OutputCounts;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.Policy;
import org.hyoka.model.hyoka.PriorFinding;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.ResponsibleUnit;
import org.hyoka.model.hyoka.Review;
import org.hyoka.model.hyoka.RoleAssignment;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.SheetNumber;
import org.hyoka.model.hyoka.SubsidyRate;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.WorkingGroupFinding;

import org.hyoka.model.ip.IpManagement;

import org.hyoka.model.roadmap.Roadmap;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Undertaking</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getShortName <em>Short Name</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getDepartment <em>Department</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getMinistry <em>Ministry</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#isEvaluated <em>Evaluated</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getEvaluationKind <em>Evaluation Kind</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getEvaluatedPeriod <em>Evaluated Period</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getPolicies <em>Policies</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getAccounts <em>Accounts</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getEvaluations <em>Evaluations</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getFundingFlow <em>Funding Flow</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getBudget <em>Budget</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getAllocations <em>Allocations</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getResearchItems <em>Research Items</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getOutputCounts <em>Output Counts</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getDerivations <em>Derivations</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getSections <em>Sections</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getPriorFindings <em>Prior Findings</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getWorkingGroupFindings <em>Working Group Findings</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getRoadmaps <em>Roadmaps</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getIp <em>Ip</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getUrl <em>Url</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getDisplayOrder <em>Display Order</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getMajorExpenses <em>Major Expenses</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getKeyPolicies <em>Key Policies</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getMethods <em>Methods</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getAccountNames <em>Account Names</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getResponsibleUnits <em>Responsible Units</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getSheetNumbers <em>Sheet Numbers</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getLegalBases <em>Legal Bases</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getSubsidyRates <em>Subsidy Rates</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getExpenditures <em>Expenditures</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.UndertakingImpl#getReviews <em>Reviews</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class UndertakingImpl extends ProgramNodeImpl implements Undertaking {
	/**
	 * The default value of the '{@link #getShortName() <em>Short Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortName()
	 * @generated
	 * @ordered
	 */
	protected static final String SHORT_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShortName() <em>Short Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortName()
	 * @generated
	 * @ordered
	 */
	protected String shortName = SHORT_NAME_EDEFAULT;

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
	 * The cached value of the '{@link #getMinistry() <em>Ministry</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinistry()
	 * @generated
	 * @ordered
	 */
	protected Organization ministry;

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
	 * The default value of the '{@link #isEvaluated() <em>Evaluated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEvaluated()
	 * @generated
	 * @ordered
	 */
	protected static final boolean EVALUATED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isEvaluated() <em>Evaluated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEvaluated()
	 * @generated
	 * @ordered
	 */
	protected boolean evaluated = EVALUATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvaluationKind() <em>Evaluation Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluationKind()
	 * @generated
	 * @ordered
	 */
	protected static final EvaluationKind EVALUATION_KIND_EDEFAULT = EvaluationKind.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getEvaluationKind() <em>Evaluation Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluationKind()
	 * @generated
	 * @ordered
	 */
	protected EvaluationKind evaluationKind = EVALUATION_KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvaluatedPeriod() <em>Evaluated Period</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluatedPeriod()
	 * @generated
	 * @ordered
	 */
	protected Period evaluatedPeriod;

	/**
	 * The cached value of the '{@link #getPolicies() <em>Policies</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicies()
	 * @generated
	 * @ordered
	 */
	protected EList<Policy> policies;

	/**
	 * The cached value of the '{@link #getAccounts() <em>Accounts</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccounts()
	 * @generated
	 * @ordered
	 */
	protected EList<Account> accounts;

	/**
	 * The cached value of the '{@link #getEvaluations() <em>Evaluations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluations()
	 * @generated
	 * @ordered
	 */
	protected EList<EvaluationEvent> evaluations;

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
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected EList<RoleAssignment> roles;

	/**
	 * The cached value of the '{@link #getBudget() <em>Budget</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBudget()
	 * @generated
	 * @ordered
	 */
	protected Budget budget;

	/**
	 * The cached value of the '{@link #getAllocations() <em>Allocations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAllocations()
	 * @generated
	 * @ordered
	 */
	protected EList<AllocationTable> allocations;

	/**
	 * The cached value of the '{@link #getResearchItems() <em>Research Items</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResearchItems()
	 * @generated
	 * @ordered
	 */
	protected EList<ResearchItem> researchItems;

	/**
	 * The cached value of the '{@link #getIndicators() <em>Indicators</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicators()
	 * @generated
	 * @ordered
	 */
	protected EList<Indicator> indicators;

	/**
	 * The cached value of the '{@link #getOutputCounts() <em>Output Counts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutputCounts()
	 * @generated
	 * @ordered
	 */
	protected EList<OutputCounts> outputCounts;

	/**
	 * The cached value of the '{@link #getDerivations() <em>Derivations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDerivations()
	 * @generated
	 * @ordered
	 */
	protected EList<Derivation> derivations;

	/**
	 * The cached value of the '{@link #getSections() <em>Sections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSections()
	 * @generated
	 * @ordered
	 */
	protected EList<Section> sections;

	/**
	 * The cached value of the '{@link #getPriorFindings() <em>Prior Findings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriorFindings()
	 * @generated
	 * @ordered
	 */
	protected EList<PriorFinding> priorFindings;

	/**
	 * The cached value of the '{@link #getWorkingGroupFindings() <em>Working Group Findings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkingGroupFindings()
	 * @generated
	 * @ordered
	 */
	protected EList<WorkingGroupFinding> workingGroupFindings;

	/**
	 * The cached value of the '{@link #getRoadmaps() <em>Roadmaps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoadmaps()
	 * @generated
	 * @ordered
	 */
	protected EList<Roadmap> roadmaps;

	/**
	 * The cached value of the '{@link #getIp() <em>Ip</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIp()
	 * @generated
	 * @ordered
	 */
	protected IpManagement ip;

	/**
	 * The default value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected static final String URL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected String url = URL_EDEFAULT;

	/**
	 * The default value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected static final String CATEGORY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected String category = CATEGORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDisplayOrder() <em>Display Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplayOrder()
	 * @generated
	 * @ordered
	 */
	protected static final Integer DISPLAY_ORDER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDisplayOrder() <em>Display Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplayOrder()
	 * @generated
	 * @ordered
	 */
	protected Integer displayOrder = DISPLAY_ORDER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMajorExpenses() <em>Major Expenses</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMajorExpenses()
	 * @generated
	 * @ordered
	 */
	protected EList<String> majorExpenses;

	/**
	 * The cached value of the '{@link #getKeyPolicies() <em>Key Policies</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyPolicies()
	 * @generated
	 * @ordered
	 */
	protected EList<String> keyPolicies;

	/**
	 * The cached value of the '{@link #getMethods() <em>Methods</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethods()
	 * @generated
	 * @ordered
	 */
	protected EList<ContractForm> methods;

	/**
	 * The cached value of the '{@link #getAccountNames() <em>Account Names</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccountNames()
	 * @generated
	 * @ordered
	 */
	protected EList<String> accountNames;

	/**
	 * The cached value of the '{@link #getResponsibleUnits() <em>Responsible Units</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponsibleUnits()
	 * @generated
	 * @ordered
	 */
	protected EList<ResponsibleUnit> responsibleUnits;

	/**
	 * The cached value of the '{@link #getSheetNumbers() <em>Sheet Numbers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSheetNumbers()
	 * @generated
	 * @ordered
	 */
	protected EList<SheetNumber> sheetNumbers;

	/**
	 * The cached value of the '{@link #getLegalBases() <em>Legal Bases</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalBases()
	 * @generated
	 * @ordered
	 */
	protected EList<LegalBasis> legalBases;

	/**
	 * The cached value of the '{@link #getSubsidyRates() <em>Subsidy Rates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubsidyRates()
	 * @generated
	 * @ordered
	 */
	protected EList<SubsidyRate> subsidyRates;

	/**
	 * The cached value of the '{@link #getExpenditures() <em>Expenditures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpenditures()
	 * @generated
	 * @ordered
	 */
	protected EList<Expenditure> expenditures;

	/**
	 * The cached value of the '{@link #getReviews() <em>Reviews</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviews()
	 * @generated
	 * @ordered
	 */
	protected EList<Review> reviews;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected UndertakingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.UNDERTAKING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getShortName() {
		return shortName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShortName(String newShortName) {
		String oldShortName = shortName;
		shortName = newShortName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.UNDERTAKING__SHORT_NAME, oldShortName, shortName));
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
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.UNDERTAKING__DEPARTMENT, oldDepartment, department));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organization getMinistry() {
		return ministry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinistry(Organization newMinistry) {
		Organization oldMinistry = ministry;
		ministry = newMinistry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.UNDERTAKING__MINISTRY, oldMinistry, ministry));
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
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.UNDERTAKING__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEvaluated() {
		return evaluated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvaluated(boolean newEvaluated) {
		boolean oldEvaluated = evaluated;
		evaluated = newEvaluated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.UNDERTAKING__EVALUATED, oldEvaluated, evaluated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvaluationKind getEvaluationKind() {
		return evaluationKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvaluationKind(EvaluationKind newEvaluationKind) {
		EvaluationKind oldEvaluationKind = evaluationKind;
		evaluationKind = newEvaluationKind == null ? EVALUATION_KIND_EDEFAULT : newEvaluationKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.UNDERTAKING__EVALUATION_KIND, oldEvaluationKind, evaluationKind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getEvaluatedPeriod() {
		return evaluatedPeriod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEvaluatedPeriod(Period newEvaluatedPeriod, NotificationChain msgs) {
		Period oldEvaluatedPeriod = evaluatedPeriod;
		evaluatedPeriod = newEvaluatedPeriod;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, HyokaPackage.UNDERTAKING__EVALUATED_PERIOD, oldEvaluatedPeriod, newEvaluatedPeriod);
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
	public void setEvaluatedPeriod(Period newEvaluatedPeriod) {
		if (newEvaluatedPeriod != evaluatedPeriod) {
			NotificationChain msgs = null;
			if (evaluatedPeriod != null)
				msgs = ((InternalEObject)evaluatedPeriod).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - HyokaPackage.UNDERTAKING__EVALUATED_PERIOD, null, msgs);
			if (newEvaluatedPeriod != null)
				msgs = ((InternalEObject)newEvaluatedPeriod).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - HyokaPackage.UNDERTAKING__EVALUATED_PERIOD, null, msgs);
			msgs = basicSetEvaluatedPeriod(newEvaluatedPeriod, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.UNDERTAKING__EVALUATED_PERIOD, newEvaluatedPeriod, newEvaluatedPeriod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Policy> getPolicies() {
		if (policies == null) {
			policies = new EObjectEList<Policy>(Policy.class, this, HyokaPackage.UNDERTAKING__POLICIES);
		}
		return policies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Account> getAccounts() {
		if (accounts == null) {
			accounts = new EDataTypeUniqueEList<Account>(Account.class, this, HyokaPackage.UNDERTAKING__ACCOUNTS);
		}
		return accounts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EvaluationEvent> getEvaluations() {
		if (evaluations == null) {
			evaluations = new EObjectContainmentEList<EvaluationEvent>(EvaluationEvent.class, this, HyokaPackage.UNDERTAKING__EVALUATIONS);
		}
		return evaluations;
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, HyokaPackage.UNDERTAKING__FUNDING_FLOW, oldFundingFlow, newFundingFlow);
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
				msgs = ((InternalEObject)fundingFlow).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - HyokaPackage.UNDERTAKING__FUNDING_FLOW, null, msgs);
			if (newFundingFlow != null)
				msgs = ((InternalEObject)newFundingFlow).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - HyokaPackage.UNDERTAKING__FUNDING_FLOW, null, msgs);
			msgs = basicSetFundingFlow(newFundingFlow, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.UNDERTAKING__FUNDING_FLOW, newFundingFlow, newFundingFlow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RoleAssignment> getRoles() {
		if (roles == null) {
			roles = new EObjectContainmentEList<RoleAssignment>(RoleAssignment.class, this, HyokaPackage.UNDERTAKING__ROLES);
		}
		return roles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Budget getBudget() {
		return budget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBudget(Budget newBudget, NotificationChain msgs) {
		Budget oldBudget = budget;
		budget = newBudget;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, HyokaPackage.UNDERTAKING__BUDGET, oldBudget, newBudget);
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
	public void setBudget(Budget newBudget) {
		if (newBudget != budget) {
			NotificationChain msgs = null;
			if (budget != null)
				msgs = ((InternalEObject)budget).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - HyokaPackage.UNDERTAKING__BUDGET, null, msgs);
			if (newBudget != null)
				msgs = ((InternalEObject)newBudget).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - HyokaPackage.UNDERTAKING__BUDGET, null, msgs);
			msgs = basicSetBudget(newBudget, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.UNDERTAKING__BUDGET, newBudget, newBudget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AllocationTable> getAllocations() {
		if (allocations == null) {
			allocations = new EObjectContainmentEList<AllocationTable>(AllocationTable.class, this, HyokaPackage.UNDERTAKING__ALLOCATIONS);
		}
		return allocations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ResearchItem> getResearchItems() {
		if (researchItems == null) {
			researchItems = new EObjectContainmentEList<ResearchItem>(ResearchItem.class, this, HyokaPackage.UNDERTAKING__RESEARCH_ITEMS);
		}
		return researchItems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Indicator> getIndicators() {
		if (indicators == null) {
			indicators = new EObjectContainmentEList<Indicator>(Indicator.class, this, HyokaPackage.UNDERTAKING__INDICATORS);
		}
		return indicators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OutputCounts> getOutputCounts() {
		if (outputCounts == null) {
			outputCounts = new EObjectContainmentEList<OutputCounts>(OutputCounts.class, this, HyokaPackage.UNDERTAKING__OUTPUT_COUNTS);
		}
		return outputCounts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Derivation> getDerivations() {
		if (derivations == null) {
			derivations = new EObjectContainmentEList<Derivation>(Derivation.class, this, HyokaPackage.UNDERTAKING__DERIVATIONS);
		}
		return derivations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Section> getSections() {
		if (sections == null) {
			sections = new EObjectContainmentEList<Section>(Section.class, this, HyokaPackage.UNDERTAKING__SECTIONS);
		}
		return sections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PriorFinding> getPriorFindings() {
		if (priorFindings == null) {
			priorFindings = new EObjectContainmentEList<PriorFinding>(PriorFinding.class, this, HyokaPackage.UNDERTAKING__PRIOR_FINDINGS);
		}
		return priorFindings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<WorkingGroupFinding> getWorkingGroupFindings() {
		if (workingGroupFindings == null) {
			workingGroupFindings = new EObjectContainmentEList<WorkingGroupFinding>(WorkingGroupFinding.class, this, HyokaPackage.UNDERTAKING__WORKING_GROUP_FINDINGS);
		}
		return workingGroupFindings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Roadmap> getRoadmaps() {
		if (roadmaps == null) {
			roadmaps = new EObjectContainmentEList<Roadmap>(Roadmap.class, this, HyokaPackage.UNDERTAKING__ROADMAPS);
		}
		return roadmaps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IpManagement getIp() {
		return ip;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIp(IpManagement newIp, NotificationChain msgs) {
		IpManagement oldIp = ip;
		ip = newIp;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, HyokaPackage.UNDERTAKING__IP, oldIp, newIp);
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
	public void setIp(IpManagement newIp) {
		if (newIp != ip) {
			NotificationChain msgs = null;
			if (ip != null)
				msgs = ((InternalEObject)ip).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - HyokaPackage.UNDERTAKING__IP, null, msgs);
			if (newIp != null)
				msgs = ((InternalEObject)newIp).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - HyokaPackage.UNDERTAKING__IP, null, msgs);
			msgs = basicSetIp(newIp, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.UNDERTAKING__IP, newIp, newIp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUrl() {
		return url;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUrl(String newUrl) {
		String oldUrl = url;
		url = newUrl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.UNDERTAKING__URL, oldUrl, url));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCategory() {
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory(String newCategory) {
		String oldCategory = category;
		category = newCategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.UNDERTAKING__CATEGORY, oldCategory, category));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getDisplayOrder() {
		return displayOrder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisplayOrder(Integer newDisplayOrder) {
		Integer oldDisplayOrder = displayOrder;
		displayOrder = newDisplayOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.UNDERTAKING__DISPLAY_ORDER, oldDisplayOrder, displayOrder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getMajorExpenses() {
		if (majorExpenses == null) {
			majorExpenses = new EDataTypeEList<String>(String.class, this, HyokaPackage.UNDERTAKING__MAJOR_EXPENSES);
		}
		return majorExpenses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getKeyPolicies() {
		if (keyPolicies == null) {
			keyPolicies = new EDataTypeEList<String>(String.class, this, HyokaPackage.UNDERTAKING__KEY_POLICIES);
		}
		return keyPolicies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ContractForm> getMethods() {
		if (methods == null) {
			methods = new EDataTypeUniqueEList<ContractForm>(ContractForm.class, this, HyokaPackage.UNDERTAKING__METHODS);
		}
		return methods;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAccountNames() {
		if (accountNames == null) {
			accountNames = new EDataTypeEList<String>(String.class, this, HyokaPackage.UNDERTAKING__ACCOUNT_NAMES);
		}
		return accountNames;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ResponsibleUnit> getResponsibleUnits() {
		if (responsibleUnits == null) {
			responsibleUnits = new EObjectContainmentEList<ResponsibleUnit>(ResponsibleUnit.class, this, HyokaPackage.UNDERTAKING__RESPONSIBLE_UNITS);
		}
		return responsibleUnits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SheetNumber> getSheetNumbers() {
		if (sheetNumbers == null) {
			sheetNumbers = new EObjectContainmentEList<SheetNumber>(SheetNumber.class, this, HyokaPackage.UNDERTAKING__SHEET_NUMBERS);
		}
		return sheetNumbers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LegalBasis> getLegalBases() {
		if (legalBases == null) {
			legalBases = new EObjectContainmentEList<LegalBasis>(LegalBasis.class, this, HyokaPackage.UNDERTAKING__LEGAL_BASES);
		}
		return legalBases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SubsidyRate> getSubsidyRates() {
		if (subsidyRates == null) {
			subsidyRates = new EObjectContainmentEList<SubsidyRate>(SubsidyRate.class, this, HyokaPackage.UNDERTAKING__SUBSIDY_RATES);
		}
		return subsidyRates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Expenditure> getExpenditures() {
		if (expenditures == null) {
			expenditures = new EObjectContainmentEList<Expenditure>(Expenditure.class, this, HyokaPackage.UNDERTAKING__EXPENDITURES);
		}
		return expenditures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Review> getReviews() {
		if (reviews == null) {
			reviews = new EObjectContainmentEList<Review>(Review.class, this, HyokaPackage.UNDERTAKING__REVIEWS);
		}
		return reviews;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case HyokaPackage.UNDERTAKING__EVALUATED_PERIOD:
				return basicSetEvaluatedPeriod(null, msgs);
			case HyokaPackage.UNDERTAKING__EVALUATIONS:
				return ((InternalEList<?>)getEvaluations()).basicRemove(otherEnd, msgs);
			case HyokaPackage.UNDERTAKING__FUNDING_FLOW:
				return basicSetFundingFlow(null, msgs);
			case HyokaPackage.UNDERTAKING__ROLES:
				return ((InternalEList<?>)getRoles()).basicRemove(otherEnd, msgs);
			case HyokaPackage.UNDERTAKING__BUDGET:
				return basicSetBudget(null, msgs);
			case HyokaPackage.UNDERTAKING__ALLOCATIONS:
				return ((InternalEList<?>)getAllocations()).basicRemove(otherEnd, msgs);
			case HyokaPackage.UNDERTAKING__RESEARCH_ITEMS:
				return ((InternalEList<?>)getResearchItems()).basicRemove(otherEnd, msgs);
			case HyokaPackage.UNDERTAKING__INDICATORS:
				return ((InternalEList<?>)getIndicators()).basicRemove(otherEnd, msgs);
			case HyokaPackage.UNDERTAKING__OUTPUT_COUNTS:
				return ((InternalEList<?>)getOutputCounts()).basicRemove(otherEnd, msgs);
			case HyokaPackage.UNDERTAKING__DERIVATIONS:
				return ((InternalEList<?>)getDerivations()).basicRemove(otherEnd, msgs);
			case HyokaPackage.UNDERTAKING__SECTIONS:
				return ((InternalEList<?>)getSections()).basicRemove(otherEnd, msgs);
			case HyokaPackage.UNDERTAKING__PRIOR_FINDINGS:
				return ((InternalEList<?>)getPriorFindings()).basicRemove(otherEnd, msgs);
			case HyokaPackage.UNDERTAKING__WORKING_GROUP_FINDINGS:
				return ((InternalEList<?>)getWorkingGroupFindings()).basicRemove(otherEnd, msgs);
			case HyokaPackage.UNDERTAKING__ROADMAPS:
				return ((InternalEList<?>)getRoadmaps()).basicRemove(otherEnd, msgs);
			case HyokaPackage.UNDERTAKING__IP:
				return basicSetIp(null, msgs);
			case HyokaPackage.UNDERTAKING__RESPONSIBLE_UNITS:
				return ((InternalEList<?>)getResponsibleUnits()).basicRemove(otherEnd, msgs);
			case HyokaPackage.UNDERTAKING__SHEET_NUMBERS:
				return ((InternalEList<?>)getSheetNumbers()).basicRemove(otherEnd, msgs);
			case HyokaPackage.UNDERTAKING__LEGAL_BASES:
				return ((InternalEList<?>)getLegalBases()).basicRemove(otherEnd, msgs);
			case HyokaPackage.UNDERTAKING__SUBSIDY_RATES:
				return ((InternalEList<?>)getSubsidyRates()).basicRemove(otherEnd, msgs);
			case HyokaPackage.UNDERTAKING__EXPENDITURES:
				return ((InternalEList<?>)getExpenditures()).basicRemove(otherEnd, msgs);
			case HyokaPackage.UNDERTAKING__REVIEWS:
				return ((InternalEList<?>)getReviews()).basicRemove(otherEnd, msgs);
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
			case HyokaPackage.UNDERTAKING__SHORT_NAME:
				return getShortName();
			case HyokaPackage.UNDERTAKING__DEPARTMENT:
				return getDepartment();
			case HyokaPackage.UNDERTAKING__MINISTRY:
				return getMinistry();
			case HyokaPackage.UNDERTAKING__PURPOSE:
				return getPurpose();
			case HyokaPackage.UNDERTAKING__EVALUATED:
				return isEvaluated();
			case HyokaPackage.UNDERTAKING__EVALUATION_KIND:
				return getEvaluationKind();
			case HyokaPackage.UNDERTAKING__EVALUATED_PERIOD:
				return getEvaluatedPeriod();
			case HyokaPackage.UNDERTAKING__POLICIES:
				return getPolicies();
			case HyokaPackage.UNDERTAKING__ACCOUNTS:
				return getAccounts();
			case HyokaPackage.UNDERTAKING__EVALUATIONS:
				return getEvaluations();
			case HyokaPackage.UNDERTAKING__FUNDING_FLOW:
				return getFundingFlow();
			case HyokaPackage.UNDERTAKING__ROLES:
				return getRoles();
			case HyokaPackage.UNDERTAKING__BUDGET:
				return getBudget();
			case HyokaPackage.UNDERTAKING__ALLOCATIONS:
				return getAllocations();
			case HyokaPackage.UNDERTAKING__RESEARCH_ITEMS:
				return getResearchItems();
			case HyokaPackage.UNDERTAKING__INDICATORS:
				return getIndicators();
			case HyokaPackage.UNDERTAKING__OUTPUT_COUNTS:
				return getOutputCounts();
			case HyokaPackage.UNDERTAKING__DERIVATIONS:
				return getDerivations();
			case HyokaPackage.UNDERTAKING__SECTIONS:
				return getSections();
			case HyokaPackage.UNDERTAKING__PRIOR_FINDINGS:
				return getPriorFindings();
			case HyokaPackage.UNDERTAKING__WORKING_GROUP_FINDINGS:
				return getWorkingGroupFindings();
			case HyokaPackage.UNDERTAKING__ROADMAPS:
				return getRoadmaps();
			case HyokaPackage.UNDERTAKING__IP:
				return getIp();
			case HyokaPackage.UNDERTAKING__URL:
				return getUrl();
			case HyokaPackage.UNDERTAKING__CATEGORY:
				return getCategory();
			case HyokaPackage.UNDERTAKING__DISPLAY_ORDER:
				return getDisplayOrder();
			case HyokaPackage.UNDERTAKING__MAJOR_EXPENSES:
				return getMajorExpenses();
			case HyokaPackage.UNDERTAKING__KEY_POLICIES:
				return getKeyPolicies();
			case HyokaPackage.UNDERTAKING__METHODS:
				return getMethods();
			case HyokaPackage.UNDERTAKING__ACCOUNT_NAMES:
				return getAccountNames();
			case HyokaPackage.UNDERTAKING__RESPONSIBLE_UNITS:
				return getResponsibleUnits();
			case HyokaPackage.UNDERTAKING__SHEET_NUMBERS:
				return getSheetNumbers();
			case HyokaPackage.UNDERTAKING__LEGAL_BASES:
				return getLegalBases();
			case HyokaPackage.UNDERTAKING__SUBSIDY_RATES:
				return getSubsidyRates();
			case HyokaPackage.UNDERTAKING__EXPENDITURES:
				return getExpenditures();
			case HyokaPackage.UNDERTAKING__REVIEWS:
				return getReviews();
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
			case HyokaPackage.UNDERTAKING__SHORT_NAME:
				setShortName((String)newValue);
				return;
			case HyokaPackage.UNDERTAKING__DEPARTMENT:
				setDepartment((String)newValue);
				return;
			case HyokaPackage.UNDERTAKING__MINISTRY:
				setMinistry((Organization)newValue);
				return;
			case HyokaPackage.UNDERTAKING__PURPOSE:
				setPurpose((String)newValue);
				return;
			case HyokaPackage.UNDERTAKING__EVALUATED:
				setEvaluated((Boolean)newValue);
				return;
			case HyokaPackage.UNDERTAKING__EVALUATION_KIND:
				setEvaluationKind((EvaluationKind)newValue);
				return;
			case HyokaPackage.UNDERTAKING__EVALUATED_PERIOD:
				setEvaluatedPeriod((Period)newValue);
				return;
			case HyokaPackage.UNDERTAKING__POLICIES:
				getPolicies().clear();
				getPolicies().addAll((Collection<? extends Policy>)newValue);
				return;
			case HyokaPackage.UNDERTAKING__ACCOUNTS:
				getAccounts().clear();
				getAccounts().addAll((Collection<? extends Account>)newValue);
				return;
			case HyokaPackage.UNDERTAKING__EVALUATIONS:
				getEvaluations().clear();
				getEvaluations().addAll((Collection<? extends EvaluationEvent>)newValue);
				return;
			case HyokaPackage.UNDERTAKING__FUNDING_FLOW:
				setFundingFlow((FundingFlow)newValue);
				return;
			case HyokaPackage.UNDERTAKING__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends RoleAssignment>)newValue);
				return;
			case HyokaPackage.UNDERTAKING__BUDGET:
				setBudget((Budget)newValue);
				return;
			case HyokaPackage.UNDERTAKING__ALLOCATIONS:
				getAllocations().clear();
				getAllocations().addAll((Collection<? extends AllocationTable>)newValue);
				return;
			case HyokaPackage.UNDERTAKING__RESEARCH_ITEMS:
				getResearchItems().clear();
				getResearchItems().addAll((Collection<? extends ResearchItem>)newValue);
				return;
			case HyokaPackage.UNDERTAKING__INDICATORS:
				getIndicators().clear();
				getIndicators().addAll((Collection<? extends Indicator>)newValue);
				return;
			case HyokaPackage.UNDERTAKING__OUTPUT_COUNTS:
				getOutputCounts().clear();
				getOutputCounts().addAll((Collection<? extends OutputCounts>)newValue);
				return;
			case HyokaPackage.UNDERTAKING__DERIVATIONS:
				getDerivations().clear();
				getDerivations().addAll((Collection<? extends Derivation>)newValue);
				return;
			case HyokaPackage.UNDERTAKING__SECTIONS:
				getSections().clear();
				getSections().addAll((Collection<? extends Section>)newValue);
				return;
			case HyokaPackage.UNDERTAKING__PRIOR_FINDINGS:
				getPriorFindings().clear();
				getPriorFindings().addAll((Collection<? extends PriorFinding>)newValue);
				return;
			case HyokaPackage.UNDERTAKING__WORKING_GROUP_FINDINGS:
				getWorkingGroupFindings().clear();
				getWorkingGroupFindings().addAll((Collection<? extends WorkingGroupFinding>)newValue);
				return;
			case HyokaPackage.UNDERTAKING__ROADMAPS:
				getRoadmaps().clear();
				getRoadmaps().addAll((Collection<? extends Roadmap>)newValue);
				return;
			case HyokaPackage.UNDERTAKING__IP:
				setIp((IpManagement)newValue);
				return;
			case HyokaPackage.UNDERTAKING__URL:
				setUrl((String)newValue);
				return;
			case HyokaPackage.UNDERTAKING__CATEGORY:
				setCategory((String)newValue);
				return;
			case HyokaPackage.UNDERTAKING__DISPLAY_ORDER:
				setDisplayOrder((Integer)newValue);
				return;
			case HyokaPackage.UNDERTAKING__MAJOR_EXPENSES:
				getMajorExpenses().clear();
				getMajorExpenses().addAll((Collection<? extends String>)newValue);
				return;
			case HyokaPackage.UNDERTAKING__KEY_POLICIES:
				getKeyPolicies().clear();
				getKeyPolicies().addAll((Collection<? extends String>)newValue);
				return;
			case HyokaPackage.UNDERTAKING__METHODS:
				getMethods().clear();
				getMethods().addAll((Collection<? extends ContractForm>)newValue);
				return;
			case HyokaPackage.UNDERTAKING__ACCOUNT_NAMES:
				getAccountNames().clear();
				getAccountNames().addAll((Collection<? extends String>)newValue);
				return;
			case HyokaPackage.UNDERTAKING__RESPONSIBLE_UNITS:
				getResponsibleUnits().clear();
				getResponsibleUnits().addAll((Collection<? extends ResponsibleUnit>)newValue);
				return;
			case HyokaPackage.UNDERTAKING__SHEET_NUMBERS:
				getSheetNumbers().clear();
				getSheetNumbers().addAll((Collection<? extends SheetNumber>)newValue);
				return;
			case HyokaPackage.UNDERTAKING__LEGAL_BASES:
				getLegalBases().clear();
				getLegalBases().addAll((Collection<? extends LegalBasis>)newValue);
				return;
			case HyokaPackage.UNDERTAKING__SUBSIDY_RATES:
				getSubsidyRates().clear();
				getSubsidyRates().addAll((Collection<? extends SubsidyRate>)newValue);
				return;
			case HyokaPackage.UNDERTAKING__EXPENDITURES:
				getExpenditures().clear();
				getExpenditures().addAll((Collection<? extends Expenditure>)newValue);
				return;
			case HyokaPackage.UNDERTAKING__REVIEWS:
				getReviews().clear();
				getReviews().addAll((Collection<? extends Review>)newValue);
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
			case HyokaPackage.UNDERTAKING__SHORT_NAME:
				setShortName(SHORT_NAME_EDEFAULT);
				return;
			case HyokaPackage.UNDERTAKING__DEPARTMENT:
				setDepartment(DEPARTMENT_EDEFAULT);
				return;
			case HyokaPackage.UNDERTAKING__MINISTRY:
				setMinistry((Organization)null);
				return;
			case HyokaPackage.UNDERTAKING__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case HyokaPackage.UNDERTAKING__EVALUATED:
				setEvaluated(EVALUATED_EDEFAULT);
				return;
			case HyokaPackage.UNDERTAKING__EVALUATION_KIND:
				setEvaluationKind(EVALUATION_KIND_EDEFAULT);
				return;
			case HyokaPackage.UNDERTAKING__EVALUATED_PERIOD:
				setEvaluatedPeriod((Period)null);
				return;
			case HyokaPackage.UNDERTAKING__POLICIES:
				getPolicies().clear();
				return;
			case HyokaPackage.UNDERTAKING__ACCOUNTS:
				getAccounts().clear();
				return;
			case HyokaPackage.UNDERTAKING__EVALUATIONS:
				getEvaluations().clear();
				return;
			case HyokaPackage.UNDERTAKING__FUNDING_FLOW:
				setFundingFlow((FundingFlow)null);
				return;
			case HyokaPackage.UNDERTAKING__ROLES:
				getRoles().clear();
				return;
			case HyokaPackage.UNDERTAKING__BUDGET:
				setBudget((Budget)null);
				return;
			case HyokaPackage.UNDERTAKING__ALLOCATIONS:
				getAllocations().clear();
				return;
			case HyokaPackage.UNDERTAKING__RESEARCH_ITEMS:
				getResearchItems().clear();
				return;
			case HyokaPackage.UNDERTAKING__INDICATORS:
				getIndicators().clear();
				return;
			case HyokaPackage.UNDERTAKING__OUTPUT_COUNTS:
				getOutputCounts().clear();
				return;
			case HyokaPackage.UNDERTAKING__DERIVATIONS:
				getDerivations().clear();
				return;
			case HyokaPackage.UNDERTAKING__SECTIONS:
				getSections().clear();
				return;
			case HyokaPackage.UNDERTAKING__PRIOR_FINDINGS:
				getPriorFindings().clear();
				return;
			case HyokaPackage.UNDERTAKING__WORKING_GROUP_FINDINGS:
				getWorkingGroupFindings().clear();
				return;
			case HyokaPackage.UNDERTAKING__ROADMAPS:
				getRoadmaps().clear();
				return;
			case HyokaPackage.UNDERTAKING__IP:
				setIp((IpManagement)null);
				return;
			case HyokaPackage.UNDERTAKING__URL:
				setUrl(URL_EDEFAULT);
				return;
			case HyokaPackage.UNDERTAKING__CATEGORY:
				setCategory(CATEGORY_EDEFAULT);
				return;
			case HyokaPackage.UNDERTAKING__DISPLAY_ORDER:
				setDisplayOrder(DISPLAY_ORDER_EDEFAULT);
				return;
			case HyokaPackage.UNDERTAKING__MAJOR_EXPENSES:
				getMajorExpenses().clear();
				return;
			case HyokaPackage.UNDERTAKING__KEY_POLICIES:
				getKeyPolicies().clear();
				return;
			case HyokaPackage.UNDERTAKING__METHODS:
				getMethods().clear();
				return;
			case HyokaPackage.UNDERTAKING__ACCOUNT_NAMES:
				getAccountNames().clear();
				return;
			case HyokaPackage.UNDERTAKING__RESPONSIBLE_UNITS:
				getResponsibleUnits().clear();
				return;
			case HyokaPackage.UNDERTAKING__SHEET_NUMBERS:
				getSheetNumbers().clear();
				return;
			case HyokaPackage.UNDERTAKING__LEGAL_BASES:
				getLegalBases().clear();
				return;
			case HyokaPackage.UNDERTAKING__SUBSIDY_RATES:
				getSubsidyRates().clear();
				return;
			case HyokaPackage.UNDERTAKING__EXPENDITURES:
				getExpenditures().clear();
				return;
			case HyokaPackage.UNDERTAKING__REVIEWS:
				getReviews().clear();
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
			case HyokaPackage.UNDERTAKING__SHORT_NAME:
				return SHORT_NAME_EDEFAULT == null ? shortName != null : !SHORT_NAME_EDEFAULT.equals(shortName);
			case HyokaPackage.UNDERTAKING__DEPARTMENT:
				return DEPARTMENT_EDEFAULT == null ? department != null : !DEPARTMENT_EDEFAULT.equals(department);
			case HyokaPackage.UNDERTAKING__MINISTRY:
				return ministry != null;
			case HyokaPackage.UNDERTAKING__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case HyokaPackage.UNDERTAKING__EVALUATED:
				return evaluated != EVALUATED_EDEFAULT;
			case HyokaPackage.UNDERTAKING__EVALUATION_KIND:
				return evaluationKind != EVALUATION_KIND_EDEFAULT;
			case HyokaPackage.UNDERTAKING__EVALUATED_PERIOD:
				return evaluatedPeriod != null;
			case HyokaPackage.UNDERTAKING__POLICIES:
				return policies != null && !policies.isEmpty();
			case HyokaPackage.UNDERTAKING__ACCOUNTS:
				return accounts != null && !accounts.isEmpty();
			case HyokaPackage.UNDERTAKING__EVALUATIONS:
				return evaluations != null && !evaluations.isEmpty();
			case HyokaPackage.UNDERTAKING__FUNDING_FLOW:
				return fundingFlow != null;
			case HyokaPackage.UNDERTAKING__ROLES:
				return roles != null && !roles.isEmpty();
			case HyokaPackage.UNDERTAKING__BUDGET:
				return budget != null;
			case HyokaPackage.UNDERTAKING__ALLOCATIONS:
				return allocations != null && !allocations.isEmpty();
			case HyokaPackage.UNDERTAKING__RESEARCH_ITEMS:
				return researchItems != null && !researchItems.isEmpty();
			case HyokaPackage.UNDERTAKING__INDICATORS:
				return indicators != null && !indicators.isEmpty();
			case HyokaPackage.UNDERTAKING__OUTPUT_COUNTS:
				return outputCounts != null && !outputCounts.isEmpty();
			case HyokaPackage.UNDERTAKING__DERIVATIONS:
				return derivations != null && !derivations.isEmpty();
			case HyokaPackage.UNDERTAKING__SECTIONS:
				return sections != null && !sections.isEmpty();
			case HyokaPackage.UNDERTAKING__PRIOR_FINDINGS:
				return priorFindings != null && !priorFindings.isEmpty();
			case HyokaPackage.UNDERTAKING__WORKING_GROUP_FINDINGS:
				return workingGroupFindings != null && !workingGroupFindings.isEmpty();
			case HyokaPackage.UNDERTAKING__ROADMAPS:
				return roadmaps != null && !roadmaps.isEmpty();
			case HyokaPackage.UNDERTAKING__IP:
				return ip != null;
			case HyokaPackage.UNDERTAKING__URL:
				return URL_EDEFAULT == null ? url != null : !URL_EDEFAULT.equals(url);
			case HyokaPackage.UNDERTAKING__CATEGORY:
				return CATEGORY_EDEFAULT == null ? category != null : !CATEGORY_EDEFAULT.equals(category);
			case HyokaPackage.UNDERTAKING__DISPLAY_ORDER:
				return DISPLAY_ORDER_EDEFAULT == null ? displayOrder != null : !DISPLAY_ORDER_EDEFAULT.equals(displayOrder);
			case HyokaPackage.UNDERTAKING__MAJOR_EXPENSES:
				return majorExpenses != null && !majorExpenses.isEmpty();
			case HyokaPackage.UNDERTAKING__KEY_POLICIES:
				return keyPolicies != null && !keyPolicies.isEmpty();
			case HyokaPackage.UNDERTAKING__METHODS:
				return methods != null && !methods.isEmpty();
			case HyokaPackage.UNDERTAKING__ACCOUNT_NAMES:
				return accountNames != null && !accountNames.isEmpty();
			case HyokaPackage.UNDERTAKING__RESPONSIBLE_UNITS:
				return responsibleUnits != null && !responsibleUnits.isEmpty();
			case HyokaPackage.UNDERTAKING__SHEET_NUMBERS:
				return sheetNumbers != null && !sheetNumbers.isEmpty();
			case HyokaPackage.UNDERTAKING__LEGAL_BASES:
				return legalBases != null && !legalBases.isEmpty();
			case HyokaPackage.UNDERTAKING__SUBSIDY_RATES:
				return subsidyRates != null && !subsidyRates.isEmpty();
			case HyokaPackage.UNDERTAKING__EXPENDITURES:
				return expenditures != null && !expenditures.isEmpty();
			case HyokaPackage.UNDERTAKING__REVIEWS:
				return reviews != null && !reviews.isEmpty();
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
		result.append(" (shortName: "); //$NON-NLS-1$
		result.append(shortName);
		result.append(", department: "); //$NON-NLS-1$
		result.append(department);
		result.append(", purpose: "); //$NON-NLS-1$
		result.append(purpose);
		result.append(", evaluated: "); //$NON-NLS-1$
		result.append(evaluated);
		result.append(", evaluationKind: "); //$NON-NLS-1$
		result.append(evaluationKind);
		result.append(", accounts: "); //$NON-NLS-1$
		result.append(accounts);
		result.append(", url: "); //$NON-NLS-1$
		result.append(url);
		result.append(", category: "); //$NON-NLS-1$
		result.append(category);
		result.append(", displayOrder: "); //$NON-NLS-1$
		result.append(displayOrder);
		result.append(", majorExpenses: "); //$NON-NLS-1$
		result.append(majorExpenses);
		result.append(", keyPolicies: "); //$NON-NLS-1$
		result.append(keyPolicies);
		result.append(", methods: "); //$NON-NLS-1$
		result.append(methods);
		result.append(", accountNames: "); //$NON-NLS-1$
		result.append(accountNames);
		result.append(')');
		return result.toString();
	}

} //UndertakingImpl

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

import org.hyoka.model.ip.IpManagement;

import org.hyoka.model.roadmap.Roadmap;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Undertaking</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What program, project and funding scheme have in common; what is evaluated.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getShortName <em>Short Name</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getDepartment <em>Department</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getMinistry <em>Ministry</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#isEvaluated <em>Evaluated</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getEvaluationKind <em>Evaluation Kind</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getEvaluatedPeriod <em>Evaluated Period</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getPolicies <em>Policies</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getAccounts <em>Accounts</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getEvaluations <em>Evaluations</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getFundingFlow <em>Funding Flow</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getBudget <em>Budget</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getAllocations <em>Allocations</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getResearchItems <em>Research Items</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getOutputCounts <em>Output Counts</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getDerivations <em>Derivations</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getSections <em>Sections</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getPriorFindings <em>Prior Findings</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getWorkingGroupFindings <em>Working Group Findings</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getRoadmaps <em>Roadmaps</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getIp <em>Ip</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getUrl <em>Url</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getCategory <em>Category</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getDisplayOrder <em>Display Order</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getMajorExpenses <em>Major Expenses</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getKeyPolicies <em>Key Policies</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getMethods <em>Methods</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getAccountNames <em>Account Names</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getResponsibleUnits <em>Responsible Units</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getSheetNumbers <em>Sheet Numbers</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getLegalBases <em>Legal Bases</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getSubsidyRates <em>Subsidy Rates</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getExpenditures <em>Expenditures</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Undertaking#getReviews <em>Reviews</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking()
 * @model abstract="true"
 *        annotation="https://hyoka.org/label ja='\u4e8b\u696d'"
 * @generated
 */
public interface Undertaking extends ProgramNode {
	/**
	 * Returns the value of the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name in tables.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Short Name</em>' attribute.
	 * @see #setShortName(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_ShortName()
	 * @model annotation="https://hyoka.org/label ja='\u7565\u79f0' help.ja='\u8868\u306e\u4e2d\u3067\u4f7f\u3046\u77ed\u3044\u540d\u79f0\u3002'"
	 * @generated
	 */
	String getShortName();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Undertaking#getShortName <em>Short Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Short Name</em>' attribute.
	 * @see #getShortName()
	 * @generated
	 */
	void setShortName(String value);

	/**
	 * Returns the value of the '<em><b>Department</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Office in charge, as printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Department</em>' attribute.
	 * @see #setDepartment(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_Department()
	 * @model annotation="https://hyoka.org/label ja='\u62c5\u5f53\u8ab2\u5ba4' help.ja='\u62c5\u5f53\u3059\u308b\u8ab2\u5ba4\u3002\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\u3002'"
	 * @generated
	 */
	String getDepartment();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Undertaking#getDepartment <em>Department</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Department</em>' attribute.
	 * @see #getDepartment()
	 * @generated
	 */
	void setDepartment(String value);

	/**
	 * Returns the value of the '<em><b>Ministry</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ministry in charge.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ministry</em>' reference.
	 * @see #setMinistry(Organization)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_Ministry()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u6240\u7ba1' help.ja='\u4e8b\u696d\u3092\u6240\u7ba1\u3059\u308b\u5e9c\u7701\u3002'"
	 * @generated
	 */
	Organization getMinistry();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Undertaking#getMinistry <em>Ministry</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ministry</em>' reference.
	 * @see #getMinistry()
	 * @generated
	 */
	void setMinistry(Organization value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Purpose.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_Purpose()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u76ee\u7684' help.ja='\u4e8b\u696d\u306e\u76ee\u7684\u3002'"
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Undertaking#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Evaluated</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether this dossier evaluates it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evaluated</em>' attribute.
	 * @see #setEvaluated(boolean)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_Evaluated()
	 * @model default="true"
	 *        annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u5bfe\u8c61' help.ja='\u3053\u306e\u8a55\u4fa1\u8cc7\u6599\u3067\u8a55\u4fa1\u3059\u308b\u4e8b\u696d\u304b\u3069\u3046\u304b\u3002'"
	 * @generated
	 */
	boolean isEvaluated();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Undertaking#isEvaluated <em>Evaluated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evaluated</em>' attribute.
	 * @see #isEvaluated()
	 * @generated
	 */
	void setEvaluated(boolean value);

	/**
	 * Returns the value of the '<em><b>Evaluation Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.EvaluationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What evaluation of it this dossier holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evaluation Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.EvaluationKind
	 * @see #setEvaluationKind(EvaluationKind)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_EvaluationKind()
	 * @model annotation="https://hyoka.org/label ja='\u4eca\u56de\u306e\u8a55\u4fa1' help.ja='\u3053\u306e\u4e8b\u696d\u306b\u3064\u3044\u3066\u4eca\u56de\u884c\u3046\u8a55\u4fa1\u306e\u7a2e\u985e\u3002'"
	 * @generated
	 */
	EvaluationKind getEvaluationKind();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Undertaking#getEvaluationKind <em>Evaluation Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evaluation Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.EvaluationKind
	 * @see #getEvaluationKind()
	 * @generated
	 */
	void setEvaluationKind(EvaluationKind value);

	/**
	 * Returns the value of the '<em><b>Evaluated Period</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The years the evaluation looks at, where they differ from the period.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evaluated Period</em>' containment reference.
	 * @see #setEvaluatedPeriod(Period)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_EvaluatedPeriod()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u5bfe\u8c61\u6642\u671f' help.ja='\u8a55\u4fa1\u306e\u5bfe\u8c61\u3068\u3059\u308b\u5e74\u5ea6\u306e\u7bc4\u56f2\u3002\u5b9f\u65bd\u6642\u671f\u3068\u7570\u306a\u308b\u5834\u5408\u306b\u5165\u529b\u3059\u308b\u3002'"
	 * @generated
	 */
	Period getEvaluatedPeriod();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Undertaking#getEvaluatedPeriod <em>Evaluated Period</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evaluated Period</em>' containment reference.
	 * @see #getEvaluatedPeriod()
	 * @generated
	 */
	void setEvaluatedPeriod(Period value);

	/**
	 * Returns the value of the '<em><b>Policies</b></em>' reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Policy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Policies it serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Policies</em>' reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_Policies()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u4e0a\u4f4d\u65bd\u7b56' help.ja='\u4e8b\u696d\u306e\u4e0a\u4f4d\u306b\u3042\u308b\u6226\u7565\u3084\u8a08\u753b\u3002'"
	 * @generated
	 */
	EList<Policy> getPolicies();

	/**
	 * Returns the value of the '<em><b>Accounts</b></em>' attribute list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Account}.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.Account}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Accounts it is paid from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accounts</em>' attribute list.
	 * @see org.hyoka.model.hyoka.Account
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_Accounts()
	 * @model annotation="https://hyoka.org/label ja='\u4f1a\u8a08\u533a\u5206' help.ja='\u4e8b\u696d\u8cbb\u3092\u652f\u51fa\u3059\u308b\u4f1a\u8a08\u3002\u4e00\u822c\u4f1a\u8a08\u3001\u7279\u5225\u4f1a\u8a08\u306a\u3069\u3002'"
	 * @generated
	 */
	EList<Account> getAccounts();

	/**
	 * Returns the value of the '<em><b>Evaluations</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.EvaluationEvent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evaluations done and due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evaluations</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_Evaluations()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u6642\u671f' help.ja='\u5b9f\u65bd\u6e08\u307f\u306e\u8a55\u4fa1\u3068\u4eca\u5f8c\u4e88\u5b9a\u3059\u308b\u8a55\u4fa1\u306e\u6642\u671f\u3002'"
	 * @generated
	 */
	EList<EvaluationEvent> getEvaluations();

	/**
	 * Returns the value of the '<em><b>Funding Flow</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the money flows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Funding Flow</em>' containment reference.
	 * @see #setFundingFlow(FundingFlow)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_FundingFlow()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u5b9f\u65bd\u5f62\u614b' help.ja='\u56fd\u304b\u3089\u5b9f\u65bd\u8005\u306b\u81f3\u308b\u8cc7\u91d1\u306e\u6d41\u308c\u3002'"
	 * @generated
	 */
	FundingFlow getFundingFlow();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Undertaking#getFundingFlow <em>Funding Flow</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Funding Flow</em>' containment reference.
	 * @see #getFundingFlow()
	 * @generated
	 */
	void setFundingFlow(FundingFlow value);

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.RoleAssignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Leaders, directors, officers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_Roles()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u4f53\u5236' help.ja='\u30d7\u30ed\u30b8\u30a7\u30af\u30c8\u30ea\u30fc\u30c0\u30fc\u3001\u30d7\u30ed\u30b0\u30e9\u30e0\u30c7\u30a3\u30ec\u30af\u30bf\u30fc\u306a\u3069\u306e\u4f53\u5236\u3002'"
	 * @generated
	 */
	EList<RoleAssignment> getRoles();

	/**
	 * Returns the value of the '<em><b>Budget</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Money per fiscal year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Budget</em>' containment reference.
	 * @see #setBudget(Budget)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_Budget()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u57f7\u884c\u984d\u30fb\u4e88\u7b97\u984d' help.ja='\u5e74\u5ea6\u5225\u306e\u57f7\u884c\u984d\u3068\u4e88\u7b97\u984d\u3002\u5408\u8a08\u306f\u8a08\u7b97\u3059\u308b\u3002'"
	 * @generated
	 */
	Budget getBudget();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Undertaking#getBudget <em>Budget</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Budget</em>' containment reference.
	 * @see #getBudget()
	 * @generated
	 */
	void setBudget(Budget value);

	/**
	 * Returns the value of the '<em><b>Allocations</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.AllocationTable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Money per research item and fiscal year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Allocations</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_Allocations()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u8cc7\u91d1\u914d\u5206' help.ja='\u7814\u7a76\u958b\u767a\u9805\u76ee\u5225\u30fb\u5e74\u5ea6\u5225\u306e\u8cc7\u91d1\u914d\u5206\u3002\u5408\u8a08\u306f\u8a08\u7b97\u3059\u308b\u3002'"
	 * @generated
	 */
	EList<AllocationTable> getAllocations();

	/**
	 * Returns the value of the '<em><b>Research Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.ResearchItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Work packages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Research Items</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_ResearchItems()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u7814\u7a76\u958b\u767a\u9805\u76ee' help.ja='\u4e8b\u696d\u3092\u69cb\u6210\u3059\u308b\u7814\u7a76\u958b\u767a\u9805\u76ee\u3002'"
	 * @generated
	 */
	EList<ResearchItem> getResearchItems();

	/**
	 * Returns the value of the '<em><b>Indicators</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Indicator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outputs and outcomes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indicators</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_Indicators()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u6307\u6a19' help.ja='\u30a2\u30a6\u30c8\u30d7\u30c3\u30c8\u3068\u30a2\u30a6\u30c8\u30ab\u30e0\u306e\u6307\u6a19\u3002'"
	 * @generated
	 */
	EList<Indicator> getIndicators();

	/**
	 * Returns the value of the '<em><b>Output Counts</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.OutputCounts}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counts of papers, patents, standards.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Output Counts</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_OutputCounts()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u8ad6\u6587\u30fb\u7279\u8a31' help.ja='\u671f\u9593\u5185\u306e\u8ad6\u6587\u3001\u7279\u8a31\u51fa\u9858\u3001\u6a19\u6e96\u5316\u306a\u3069\u306e\u4ef6\u6570\u3002'"
	 * @generated
	 */
	EList<OutputCounts> getOutputCounts();

	/**
	 * Returns the value of the '<em><b>Derivations</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Derivation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Figures derived from assumptions, so that they can be computed again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Derivations</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_Derivations()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u8a66\u7b97' help.ja='\u524d\u63d0\u3068\u306a\u308b\u5024\u304b\u3089\u8a08\u7b97\u3057\u305f\u8a66\u7b97\u3002'"
	 * @generated
	 */
	EList<Derivation> getDerivations();

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Section}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Narrative, by section key.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_Sections()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u672c\u6587' help.ja='\u5831\u544a\u66f8\u306b\u8f09\u305b\u308b\u672c\u6587\u3002\u7bc0\u306e\u7a2e\u985e\u3054\u3068\u306b\u66f8\u304f\u3002'"
	 * @generated
	 */
	EList<Section> getSections();

	/**
	 * Returns the value of the '<em><b>Prior Findings</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.PriorFinding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the last evaluation said and what was done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prior Findings</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_PriorFindings()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u524d\u56de\u8a55\u4fa1\u306e\u6307\u6458\u4e8b\u9805' help.ja='\u524d\u56de\u306e\u8a55\u4fa1\u3067\u306e\u6307\u6458\u3068\u3001\u305d\u306e\u5f8c\u306e\u5bfe\u5fdc\u72b6\u6cc1\u3002'"
	 * @generated
	 */
	EList<PriorFinding> getPriorFindings();

	/**
	 * Returns the value of the '<em><b>Working Group Findings</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.WorkingGroupFinding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Findings of the council's working group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Working Group Findings</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_WorkingGroupFindings()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u8a55\u4fa1WG\u306e\u6240\u898b' help.ja='\u8a55\u4fa1\u30ef\u30fc\u30ad\u30f3\u30b0\u30b0\u30eb\u30fc\u30d7\u306e\u6240\u898b\u3068\u5bfe\u51e6\u65b9\u91dd\u3002'"
	 * @generated
	 */
	EList<WorkingGroupFinding> getWorkingGroupFindings();

	/**
	 * Returns the value of the '<em><b>Roadmaps</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.roadmap.Roadmap}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Roadmaps to the outcome.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roadmaps</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_Roadmaps()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u30ed\u30fc\u30c9\u30de\u30c3\u30d7' help.ja='\u30a2\u30a6\u30c8\u30ab\u30e0\u9054\u6210\u306b\u81f3\u308b\u307e\u3067\u306e\u30ed\u30fc\u30c9\u30de\u30c3\u30d7\u3002'"
	 * @generated
	 */
	EList<Roadmap> getRoadmaps();

	/**
	 * Returns the value of the '<em><b>Ip</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * IP policies, agreements, inventions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ip</em>' containment reference.
	 * @see #setIp(IpManagement)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_Ip()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u77e5\u8ca1' help.ja='\u77e5\u8ca1\u306e\u57fa\u672c\u65b9\u91dd\u3001\u5408\u610f\u66f8\u3001\u767a\u660e\u306a\u3069\u306e\u7ba1\u7406\u3002'"
	 * @generated
	 */
	IpManagement getIp();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Undertaking#getIp <em>Ip</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ip</em>' containment reference.
	 * @see #getIp()
	 * @generated
	 */
	void setIp(IpManagement value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the program is described.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_Url()
	 * @model annotation="https://hyoka.org/label ja='URL' help.ja='\u4e8b\u696d\u306e\u6982\u8981\u3092\u516c\u8868\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3002'"
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Undertaking#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its category in the words of the source, such as new or going on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see #setCategory(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_Category()
	 * @model annotation="https://hyoka.org/label ja='\u4e8b\u696d\u533a\u5206' help.ja='\u4e8b\u696d\u533a\u5206\u3002\u8cc7\u6599\u306e\u8a00\u8449\u306e\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\u3002'"
	 * @generated
	 */
	String getCategory();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Undertaking#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(String value);

	/**
	 * Returns the value of the '<em><b>Display Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its place in the ministry's list of programs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Display Order</em>' attribute.
	 * @see #setDisplayOrder(Integer)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_DisplayOrder()
	 * @model annotation="https://hyoka.org/label ja='\u6574\u7406\u8868\u8868\u793a\u9806' help.ja='\u5e9c\u7701\u5e81\u306e\u6574\u7406\u8868\u3067\u306e\u8868\u793a\u9806\u3002'"
	 * @generated
	 */
	Integer getDisplayOrder();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Undertaking#getDisplayOrder <em>Display Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Display Order</em>' attribute.
	 * @see #getDisplayOrder()
	 * @generated
	 */
	void setDisplayOrder(Integer value);

	/**
	 * Returns the value of the '<em><b>Major Expenses</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Major expenses of the budget to which it belongs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Major Expenses</em>' attribute list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_MajorExpenses()
	 * @model unique="false"
	 *        annotation="https://hyoka.org/label ja='\u4e3b\u8981\u7d4c\u8cbb' help.ja='\u4e88\u7b97\u306e\u4e3b\u8981\u7d4c\u8cbb\u306e\u533a\u5206\u3002'"
	 * @generated
	 */
	EList<String> getMajorExpenses();

	/**
	 * Returns the value of the '<em><b>Key Policies</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key policies under which the ministry counts it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key Policies</em>' attribute list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_KeyPolicies()
	 * @model unique="false"
	 *        annotation="https://hyoka.org/label ja='\u4e3b\u8981\u653f\u7b56\u30fb\u65bd\u7b56' help.ja='\u4e3b\u8981\u653f\u7b56\u30fb\u65bd\u7b56\u3002\u8a72\u5f53\u3059\u308b\u3082\u306e\u3092\u8cc7\u6599\u306e\u8a00\u8449\u3067\u5165\u529b\u3059\u308b\u3002'"
	 * @generated
	 */
	EList<String> getKeyPolicies();

	/**
	 * Returns the value of the '<em><b>Methods</b></em>' attribute list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.ContractForm}.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.ContractForm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is carried out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Methods</em>' attribute list.
	 * @see org.hyoka.model.hyoka.ContractForm
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_Methods()
	 * @model annotation="https://hyoka.org/label ja='\u5b9f\u65bd\u65b9\u6cd5' help.ja='\u5b9f\u65bd\u65b9\u6cd5\u3002\u76f4\u63a5\u5b9f\u65bd\u3001\u59d4\u8a17\u3001\u88dc\u52a9\u306a\u3069\u3001\u8a72\u5f53\u3059\u308b\u3082\u306e\u3059\u3079\u3066\u3002'"
	 * @generated
	 */
	EList<ContractForm> getMethods();

	/**
	 * Returns the value of the '<em><b>Account Names</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of the accounts that pay for it, as printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account Names</em>' attribute list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_AccountNames()
	 * @model unique="false"
	 *        annotation="https://hyoka.org/label ja='\u4f1a\u8a08\u540d' help.ja='\u652f\u51fa\u3059\u308b\u4f1a\u8a08\u30fb\u52d8\u5b9a\u306e\u540d\u79f0\u3002\u8cc7\u6599\u306e\u8a00\u8449\u306e\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\u3002'"
	 * @generated
	 */
	EList<String> getAccountNames();

	/**
	 * Returns the value of the '<em><b>Responsible Units</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.ResponsibleUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Offices in charge with the official who answers for the sheet; the first leads.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responsible Units</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_ResponsibleUnits()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u62c5\u5f53\u7d44\u7e54' help.ja='\u62c5\u5f53\u7d44\u7e54\u3068\u4f5c\u6210\u8cac\u4efb\u8005\u3002\u6700\u521d\u306e\u3082\u306e\u304c\u4e3b\u62c5\u5f53\u3002'"
	 * @generated
	 */
	EList<ResponsibleUnit> getResponsibleUnits();

	/**
	 * Returns the value of the '<em><b>Sheet Numbers</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.SheetNumber}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Under which numbers its review sheets were published, year by year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sheet Numbers</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_SheetNumbers()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u30ec\u30d3\u30e5\u30fc\u30b7\u30fc\u30c8\u306e\u756a\u53f7' help.ja='\u884c\u653f\u4e8b\u696d\u30ec\u30d3\u30e5\u30fc\u30b7\u30fc\u30c8\u306e\u5e74\u5ea6\u3054\u3068\u306e\u4e8b\u696d\u756a\u53f7\u3002\u904e\u53bb\u306e\u30b7\u30fc\u30c8\u306e\u756a\u53f7\u3082\u6b8b\u3059\u3002'"
	 * @generated
	 */
	EList<SheetNumber> getSheetNumbers();

	/**
	 * Returns the value of the '<em><b>Legal Bases</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.LegalBasis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Laws on which it rests.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Legal Bases</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_LegalBases()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u6839\u62e0\u6cd5\u4ee4' help.ja='\u4e8b\u696d\u306e\u6839\u62e0\u3068\u306a\u308b\u6cd5\u4ee4\u3002'"
	 * @generated
	 */
	EList<LegalBasis> getLegalBases();

	/**
	 * Returns the value of the '<em><b>Subsidy Rates</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.SubsidyRate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What share of which costs is paid.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subsidy Rates</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_SubsidyRates()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u88dc\u52a9\u7387\u7b49' help.ja='\u88dc\u52a9\u306e\u5bfe\u8c61\u3001\u88dc\u52a9\u7387\u3001\u4e0a\u9650\u3002'"
	 * @generated
	 */
	EList<SubsidyRate> getSubsidyRates();

	/**
	 * Returns the value of the '<em><b>Expenditures</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Expenditure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To whom its money went, year by year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expenditures</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_Expenditures()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u652f\u51fa' help.ja='\u5e74\u5ea6\u3054\u3068\u306e\u8cc7\u91d1\u306e\u6d41\u308c\u3068\u652f\u51fa\u5148\u3002'"
	 * @generated
	 */
	EList<Expenditure> getExpenditures();

	/**
	 * Returns the value of the '<em><b>Reviews</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Review}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Yearly reviews with their findings and what became of them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviews</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUndertaking_Reviews()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u70b9\u691c\u30fb\u8a55\u4fa1' help.ja='\u884c\u653f\u4e8b\u696d\u30ec\u30d3\u30e5\u30fc\u306e\u70b9\u691c\u30fb\u8a55\u4fa1\u3068\u3001\u305d\u306e\u53cd\u6620\u3002'"
	 * @generated
	 */
	EList<Review> getReviews();

} // Undertaking

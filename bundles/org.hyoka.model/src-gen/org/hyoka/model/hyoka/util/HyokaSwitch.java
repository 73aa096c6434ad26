/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.hyoka.model.hyoka.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.hyoka.model.hyoka.HyokaPackage
 * @generated
 */
public class HyokaSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static HyokaPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HyokaSwitch() {
		if (modelPackage == null) {
			modelPackage = HyokaPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case HyokaPackage.ELEMENT: {
				Element element = (Element)theEObject;
				T result = caseElement(element);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.NOTE: {
				Note note = (Note)theEObject;
				T result = caseNote(note);
				if (result == null) result = caseElement(note);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.NAMED_ELEMENT: {
				NamedElement namedElement = (NamedElement)theEObject;
				T result = caseNamedElement(namedElement);
				if (result == null) result = caseElement(namedElement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.ALIAS: {
				Alias alias = (Alias)theEObject;
				T result = caseAlias(alias);
				if (result == null) result = caseElement(alias);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.TRANSLATION: {
				Translation translation = (Translation)theEObject;
				T result = caseTranslation(translation);
				if (result == null) result = caseElement(translation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.WORDING: {
				Wording wording = (Wording)theEObject;
				T result = caseWording(wording);
				if (result == null) result = caseElement(wording);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.FACT: {
				Fact fact = (Fact)theEObject;
				T result = caseFact(fact);
				if (result == null) result = caseNamedElement(fact);
				if (result == null) result = caseElement(fact);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.STATED_FIGURE: {
				StatedFigure statedFigure = (StatedFigure)theEObject;
				T result = caseStatedFigure(statedFigure);
				if (result == null) result = caseElement(statedFigure);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.UNIT: {
				Unit unit = (Unit)theEObject;
				T result = caseUnit(unit);
				if (result == null) result = caseNamedElement(unit);
				if (result == null) result = caseElement(unit);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.SOURCE: {
				Source source = (Source)theEObject;
				T result = caseSource(source);
				if (result == null) result = caseNamedElement(source);
				if (result == null) result = caseElement(source);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.POLICY: {
				Policy policy = (Policy)theEObject;
				T result = casePolicy(policy);
				if (result == null) result = caseNamedElement(policy);
				if (result == null) result = caseElement(policy);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.POLICY_AMENDMENT: {
				PolicyAmendment policyAmendment = (PolicyAmendment)theEObject;
				T result = casePolicyAmendment(policyAmendment);
				if (result == null) result = caseElement(policyAmendment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.ORGANIZATION: {
				Organization organization = (Organization)theEObject;
				T result = caseOrganization(organization);
				if (result == null) result = caseNamedElement(organization);
				if (result == null) result = caseElement(organization);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.PERSON: {
				Person person = (Person)theEObject;
				T result = casePerson(person);
				if (result == null) result = caseNamedElement(person);
				if (result == null) result = caseElement(person);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.AFFILIATION: {
				Affiliation affiliation = (Affiliation)theEObject;
				T result = caseAffiliation(affiliation);
				if (result == null) result = caseElement(affiliation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.DOSSIER: {
				Dossier dossier = (Dossier)theEObject;
				T result = caseDossier(dossier);
				if (result == null) result = caseElement(dossier);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.ACCEPTED_PROBLEM: {
				AcceptedProblem acceptedProblem = (AcceptedProblem)theEObject;
				T result = caseAcceptedProblem(acceptedProblem);
				if (result == null) result = caseElement(acceptedProblem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.CHAPTER_REVIEW: {
				ChapterReview chapterReview = (ChapterReview)theEObject;
				T result = caseChapterReview(chapterReview);
				if (result == null) result = caseElement(chapterReview);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.ATTACHED_DOCUMENT: {
				AttachedDocument attachedDocument = (AttachedDocument)theEObject;
				T result = caseAttachedDocument(attachedDocument);
				if (result == null) result = caseNamedElement(attachedDocument);
				if (result == null) result = caseElement(attachedDocument);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.PROGRAM_NODE: {
				ProgramNode programNode = (ProgramNode)theEObject;
				T result = caseProgramNode(programNode);
				if (result == null) result = caseFact(programNode);
				if (result == null) result = caseNamedElement(programNode);
				if (result == null) result = caseElement(programNode);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.RELATED_PROGRAM: {
				RelatedProgram relatedProgram = (RelatedProgram)theEObject;
				T result = caseRelatedProgram(relatedProgram);
				if (result == null) result = caseProgramNode(relatedProgram);
				if (result == null) result = caseFact(relatedProgram);
				if (result == null) result = caseNamedElement(relatedProgram);
				if (result == null) result = caseElement(relatedProgram);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.PROGRAM_RELATION: {
				ProgramRelation programRelation = (ProgramRelation)theEObject;
				T result = caseProgramRelation(programRelation);
				if (result == null) result = caseElement(programRelation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.PERIOD: {
				Period period = (Period)theEObject;
				T result = casePeriod(period);
				if (result == null) result = caseElement(period);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.UNDERTAKING: {
				Undertaking undertaking = (Undertaking)theEObject;
				T result = caseUndertaking(undertaking);
				if (result == null) result = caseProgramNode(undertaking);
				if (result == null) result = caseFact(undertaking);
				if (result == null) result = caseNamedElement(undertaking);
				if (result == null) result = caseElement(undertaking);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.RESPONSIBLE_UNIT: {
				ResponsibleUnit responsibleUnit = (ResponsibleUnit)theEObject;
				T result = caseResponsibleUnit(responsibleUnit);
				if (result == null) result = caseElement(responsibleUnit);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.SHEET_NUMBER: {
				SheetNumber sheetNumber = (SheetNumber)theEObject;
				T result = caseSheetNumber(sheetNumber);
				if (result == null) result = caseElement(sheetNumber);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.LEGAL_BASIS: {
				LegalBasis legalBasis = (LegalBasis)theEObject;
				T result = caseLegalBasis(legalBasis);
				if (result == null) result = caseNamedElement(legalBasis);
				if (result == null) result = caseElement(legalBasis);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.SUBSIDY_RATE: {
				SubsidyRate subsidyRate = (SubsidyRate)theEObject;
				T result = caseSubsidyRate(subsidyRate);
				if (result == null) result = caseElement(subsidyRate);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.PROGRAM: {
				Program program = (Program)theEObject;
				T result = caseProgram(program);
				if (result == null) result = caseUndertaking(program);
				if (result == null) result = caseProgramNode(program);
				if (result == null) result = caseFact(program);
				if (result == null) result = caseNamedElement(program);
				if (result == null) result = caseElement(program);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.PROJECT: {
				Project project = (Project)theEObject;
				T result = caseProject(project);
				if (result == null) result = caseUndertaking(project);
				if (result == null) result = caseProgramNode(project);
				if (result == null) result = caseFact(project);
				if (result == null) result = caseNamedElement(project);
				if (result == null) result = caseElement(project);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.FUNDING_SCHEME: {
				FundingScheme fundingScheme = (FundingScheme)theEObject;
				T result = caseFundingScheme(fundingScheme);
				if (result == null) result = caseUndertaking(fundingScheme);
				if (result == null) result = caseProgramNode(fundingScheme);
				if (result == null) result = caseFact(fundingScheme);
				if (result == null) result = caseNamedElement(fundingScheme);
				if (result == null) result = caseElement(fundingScheme);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.FUNDING_CALL: {
				FundingCall fundingCall = (FundingCall)theEObject;
				T result = caseFundingCall(fundingCall);
				if (result == null) result = caseElement(fundingCall);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.EVALUATION_EVENT: {
				EvaluationEvent evaluationEvent = (EvaluationEvent)theEObject;
				T result = caseEvaluationEvent(evaluationEvent);
				if (result == null) result = caseElement(evaluationEvent);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.FUNDING_FLOW: {
				FundingFlow fundingFlow = (FundingFlow)theEObject;
				T result = caseFundingFlow(fundingFlow);
				if (result == null) result = caseElement(fundingFlow);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.FUNDING_STEP: {
				FundingStep fundingStep = (FundingStep)theEObject;
				T result = caseFundingStep(fundingStep);
				if (result == null) result = caseElement(fundingStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.ROLE_ASSIGNMENT: {
				RoleAssignment roleAssignment = (RoleAssignment)theEObject;
				T result = caseRoleAssignment(roleAssignment);
				if (result == null) result = caseElement(roleAssignment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.RESEARCH_ITEM: {
				ResearchItem researchItem = (ResearchItem)theEObject;
				T result = caseResearchItem(researchItem);
				if (result == null) result = caseFact(researchItem);
				if (result == null) result = caseNamedElement(researchItem);
				if (result == null) result = caseElement(researchItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.THEME: {
				Theme theme = (Theme)theEObject;
				T result = caseTheme(theme);
				if (result == null) result = caseFact(theme);
				if (result == null) result = caseNamedElement(theme);
				if (result == null) result = caseElement(theme);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.ALLOCATION_TABLE: {
				AllocationTable allocationTable = (AllocationTable)theEObject;
				T result = caseAllocationTable(allocationTable);
				if (result == null) result = caseFact(allocationTable);
				if (result == null) result = caseNamedElement(allocationTable);
				if (result == null) result = caseElement(allocationTable);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.ALLOCATION: {
				Allocation allocation = (Allocation)theEObject;
				T result = caseAllocation(allocation);
				if (result == null) result = caseElement(allocation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.BUDGET: {
				Budget budget = (Budget)theEObject;
				T result = caseBudget(budget);
				if (result == null) result = caseFact(budget);
				if (result == null) result = caseNamedElement(budget);
				if (result == null) result = caseElement(budget);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.BUDGET_ENTRY: {
				BudgetEntry budgetEntry = (BudgetEntry)theEObject;
				T result = caseBudgetEntry(budgetEntry);
				if (result == null) result = caseElement(budgetEntry);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.BUDGET_LINE: {
				BudgetLine budgetLine = (BudgetLine)theEObject;
				T result = caseBudgetLine(budgetLine);
				if (result == null) result = caseElement(budgetLine);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.EXPENDITURE: {
				Expenditure expenditure = (Expenditure)theEObject;
				T result = caseExpenditure(expenditure);
				if (result == null) result = caseFact(expenditure);
				if (result == null) result = caseNamedElement(expenditure);
				if (result == null) result = caseElement(expenditure);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.PAYEE_BLOCK: {
				PayeeBlock payeeBlock = (PayeeBlock)theEObject;
				T result = casePayeeBlock(payeeBlock);
				if (result == null) result = caseFact(payeeBlock);
				if (result == null) result = caseNamedElement(payeeBlock);
				if (result == null) result = caseElement(payeeBlock);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.BLOCK_LINK: {
				BlockLink blockLink = (BlockLink)theEObject;
				T result = caseBlockLink(blockLink);
				if (result == null) result = caseElement(blockLink);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.PAYEE: {
				Payee payee = (Payee)theEObject;
				T result = casePayee(payee);
				if (result == null) result = caseFact(payee);
				if (result == null) result = caseNamedElement(payee);
				if (result == null) result = caseElement(payee);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.CONTRACT: {
				Contract contract = (Contract)theEObject;
				T result = caseContract(contract);
				if (result == null) result = caseFact(contract);
				if (result == null) result = caseNamedElement(contract);
				if (result == null) result = caseElement(contract);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.EXPENSE_ITEM: {
				ExpenseItem expenseItem = (ExpenseItem)theEObject;
				T result = caseExpenseItem(expenseItem);
				if (result == null) result = caseNamedElement(expenseItem);
				if (result == null) result = caseElement(expenseItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.REVIEW: {
				Review review = (Review)theEObject;
				T result = caseReview(review);
				if (result == null) result = caseFact(review);
				if (result == null) result = caseNamedElement(review);
				if (result == null) result = caseElement(review);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.REFLECTED_AMOUNT: {
				ReflectedAmount reflectedAmount = (ReflectedAmount)theEObject;
				T result = caseReflectedAmount(reflectedAmount);
				if (result == null) result = caseElement(reflectedAmount);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.INDICATOR: {
				Indicator indicator = (Indicator)theEObject;
				T result = caseIndicator(indicator);
				if (result == null) result = caseFact(indicator);
				if (result == null) result = caseNamedElement(indicator);
				if (result == null) result = caseElement(indicator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.INDICATOR_LINK: {
				IndicatorLink indicatorLink = (IndicatorLink)theEObject;
				T result = caseIndicatorLink(indicatorLink);
				if (result == null) result = caseElement(indicatorLink);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.TARGET: {
				Target target = (Target)theEObject;
				T result = caseTarget(target);
				if (result == null) result = caseFact(target);
				if (result == null) result = caseNamedElement(target);
				if (result == null) result = caseElement(target);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.TARGET_REVISION: {
				TargetRevision targetRevision = (TargetRevision)theEObject;
				T result = caseTargetRevision(targetRevision);
				if (result == null) result = caseElement(targetRevision);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.ACTUAL: {
				Actual actual = (Actual)theEObject;
				T result = caseActual(actual);
				if (result == null) result = caseFact(actual);
				if (result == null) result = caseNamedElement(actual);
				if (result == null) result = caseElement(actual);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.COUNTED_ITEM: {
				CountedItem countedItem = (CountedItem)theEObject;
				T result = caseCountedItem(countedItem);
				if (result == null) result = caseNamedElement(countedItem);
				if (result == null) result = caseElement(countedItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.PROJECTION: {
				Projection projection = (Projection)theEObject;
				T result = caseProjection(projection);
				if (result == null) result = caseElement(projection);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.OUTPUT_COUNTS: {
				OutputCounts outputCounts = (OutputCounts)theEObject;
				T result = caseOutputCounts(outputCounts);
				if (result == null) result = caseFact(outputCounts);
				if (result == null) result = caseNamedElement(outputCounts);
				if (result == null) result = caseElement(outputCounts);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.OUTPUT_COUNT: {
				OutputCount outputCount = (OutputCount)theEObject;
				T result = caseOutputCount(outputCount);
				if (result == null) result = caseElement(outputCount);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.DERIVATION: {
				Derivation derivation = (Derivation)theEObject;
				T result = caseDerivation(derivation);
				if (result == null) result = caseFact(derivation);
				if (result == null) result = caseNamedElement(derivation);
				if (result == null) result = caseElement(derivation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.ASSUMPTION: {
				Assumption assumption = (Assumption)theEObject;
				T result = caseAssumption(assumption);
				if (result == null) result = caseNamedElement(assumption);
				if (result == null) result = caseElement(assumption);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.SECTION: {
				Section section = (Section)theEObject;
				T result = caseSection(section);
				if (result == null) result = caseNamedElement(section);
				if (result == null) result = caseElement(section);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.EXHIBIT: {
				Exhibit exhibit = (Exhibit)theEObject;
				T result = caseExhibit(exhibit);
				if (result == null) result = caseNamedElement(exhibit);
				if (result == null) result = caseElement(exhibit);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.FIGURE: {
				Figure figure = (Figure)theEObject;
				T result = caseFigure(figure);
				if (result == null) result = caseExhibit(figure);
				if (result == null) result = caseNamedElement(figure);
				if (result == null) result = caseElement(figure);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.DATA_TABLE: {
				DataTable dataTable = (DataTable)theEObject;
				T result = caseDataTable(dataTable);
				if (result == null) result = caseExhibit(dataTable);
				if (result == null) result = caseNamedElement(dataTable);
				if (result == null) result = caseElement(dataTable);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.TABLE_COLUMN: {
				TableColumn tableColumn = (TableColumn)theEObject;
				T result = caseTableColumn(tableColumn);
				if (result == null) result = caseNamedElement(tableColumn);
				if (result == null) result = caseElement(tableColumn);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.TABLE_ROW: {
				TableRow tableRow = (TableRow)theEObject;
				T result = caseTableRow(tableRow);
				if (result == null) result = caseElement(tableRow);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.PANEL: {
				Panel panel = (Panel)theEObject;
				T result = casePanel(panel);
				if (result == null) result = caseNamedElement(panel);
				if (result == null) result = caseElement(panel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.MEMBER: {
				Member member = (Member)theEObject;
				T result = caseMember(member);
				if (result == null) result = caseElement(member);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.RECUSAL: {
				Recusal recusal = (Recusal)theEObject;
				T result = caseRecusal(recusal);
				if (result == null) result = caseElement(recusal);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.MEETING: {
				Meeting meeting = (Meeting)theEObject;
				T result = caseMeeting(meeting);
				if (result == null) result = caseFact(meeting);
				if (result == null) result = caseNamedElement(meeting);
				if (result == null) result = caseElement(meeting);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.AGENDA_ITEM: {
				AgendaItem agendaItem = (AgendaItem)theEObject;
				T result = caseAgendaItem(agendaItem);
				if (result == null) result = caseNamedElement(agendaItem);
				if (result == null) result = caseElement(agendaItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.DEADLINE: {
				Deadline deadline = (Deadline)theEObject;
				T result = caseDeadline(deadline);
				if (result == null) result = caseNamedElement(deadline);
				if (result == null) result = caseElement(deadline);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.COMMITTEE: {
				Committee committee = (Committee)theEObject;
				T result = caseCommittee(committee);
				if (result == null) result = caseNamedElement(committee);
				if (result == null) result = caseElement(committee);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.CRITERION_SET: {
				CriterionSet criterionSet = (CriterionSet)theEObject;
				T result = caseCriterionSet(criterionSet);
				if (result == null) result = caseNamedElement(criterionSet);
				if (result == null) result = caseElement(criterionSet);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.CRITERION: {
				Criterion criterion = (Criterion)theEObject;
				T result = caseCriterion(criterion);
				if (result == null) result = caseNamedElement(criterion);
				if (result == null) result = caseElement(criterion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.SCALE: {
				Scale scale = (Scale)theEObject;
				T result = caseScale(scale);
				if (result == null) result = caseNamedElement(scale);
				if (result == null) result = caseElement(scale);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.SCALE_POINT: {
				ScalePoint scalePoint = (ScalePoint)theEObject;
				T result = caseScalePoint(scalePoint);
				if (result == null) result = caseNamedElement(scalePoint);
				if (result == null) result = caseElement(scalePoint);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.GRADE_BAND: {
				GradeBand gradeBand = (GradeBand)theEObject;
				T result = caseGradeBand(gradeBand);
				if (result == null) result = caseNamedElement(gradeBand);
				if (result == null) result = caseElement(gradeBand);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.SCORING_ROUND: {
				ScoringRound scoringRound = (ScoringRound)theEObject;
				T result = caseScoringRound(scoringRound);
				if (result == null) result = caseNamedElement(scoringRound);
				if (result == null) result = caseElement(scoringRound);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.SCORE_SHEET: {
				ScoreSheet scoreSheet = (ScoreSheet)theEObject;
				T result = caseScoreSheet(scoreSheet);
				if (result == null) result = caseElement(scoreSheet);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.SCORE: {
				Score score = (Score)theEObject;
				T result = caseScore(score);
				if (result == null) result = caseElement(score);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.ASSESSMENT: {
				Assessment assessment = (Assessment)theEObject;
				T result = caseAssessment(assessment);
				if (result == null) result = caseFact(assessment);
				if (result == null) result = caseNamedElement(assessment);
				if (result == null) result = caseElement(assessment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.CRITERION_ASSESSMENT: {
				CriterionAssessment criterionAssessment = (CriterionAssessment)theEObject;
				T result = caseCriterionAssessment(criterionAssessment);
				if (result == null) result = caseElement(criterionAssessment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.GRADE_COUNT: {
				GradeCount gradeCount = (GradeCount)theEObject;
				T result = caseGradeCount(gradeCount);
				if (result == null) result = caseElement(gradeCount);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.OPINION: {
				Opinion opinion = (Opinion)theEObject;
				T result = caseOpinion(opinion);
				if (result == null) result = caseElement(opinion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.RECOMMENDATION: {
				Recommendation recommendation = (Recommendation)theEObject;
				T result = caseRecommendation(recommendation);
				if (result == null) result = caseElement(recommendation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.RESPONSE: {
				Response response = (Response)theEObject;
				T result = caseResponse(response);
				if (result == null) result = caseElement(response);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.WORKING_GROUP_FINDING: {
				WorkingGroupFinding workingGroupFinding = (WorkingGroupFinding)theEObject;
				T result = caseWorkingGroupFinding(workingGroupFinding);
				if (result == null) result = caseElement(workingGroupFinding);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.PRIOR_FINDING: {
				PriorFinding priorFinding = (PriorFinding)theEObject;
				T result = casePriorFinding(priorFinding);
				if (result == null) result = caseElement(priorFinding);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.REPORT_OUTLINE: {
				ReportOutline reportOutline = (ReportOutline)theEObject;
				T result = caseReportOutline(reportOutline);
				if (result == null) result = caseNamedElement(reportOutline);
				if (result == null) result = caseElement(reportOutline);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.OUTLINE_CHAPTER: {
				OutlineChapter outlineChapter = (OutlineChapter)theEObject;
				T result = caseOutlineChapter(outlineChapter);
				if (result == null) result = caseNamedElement(outlineChapter);
				if (result == null) result = caseElement(outlineChapter);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.COUNCIL_TOPIC: {
				CouncilTopic councilTopic = (CouncilTopic)theEObject;
				T result = caseCouncilTopic(councilTopic);
				if (result == null) result = caseNamedElement(councilTopic);
				if (result == null) result = caseElement(councilTopic);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.COUNCIL_MEASURE: {
				CouncilMeasure councilMeasure = (CouncilMeasure)theEObject;
				T result = caseCouncilMeasure(councilMeasure);
				if (result == null) result = caseNamedElement(councilMeasure);
				if (result == null) result = caseElement(councilMeasure);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.CROSS_TABLE: {
				CrossTable crossTable = (CrossTable)theEObject;
				T result = caseCrossTable(crossTable);
				if (result == null) result = caseFact(crossTable);
				if (result == null) result = caseNamedElement(crossTable);
				if (result == null) result = caseElement(crossTable);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.CROSS_CELL: {
				CrossCell crossCell = (CrossCell)theEObject;
				T result = caseCrossCell(crossCell);
				if (result == null) result = caseElement(crossCell);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.PROGRAM_SHEET: {
				ProgramSheet programSheet = (ProgramSheet)theEObject;
				T result = caseProgramSheet(programSheet);
				if (result == null) result = caseFact(programSheet);
				if (result == null) result = caseNamedElement(programSheet);
				if (result == null) result = caseElement(programSheet);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.PROGRAM_SHEET_LINE: {
				ProgramSheetLine programSheetLine = (ProgramSheetLine)theEObject;
				T result = caseProgramSheetLine(programSheetLine);
				if (result == null) result = caseNamedElement(programSheetLine);
				if (result == null) result = caseElement(programSheetLine);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.SUPPORT_PIPELINE: {
				SupportPipeline supportPipeline = (SupportPipeline)theEObject;
				T result = caseSupportPipeline(supportPipeline);
				if (result == null) result = caseFact(supportPipeline);
				if (result == null) result = caseNamedElement(supportPipeline);
				if (result == null) result = caseElement(supportPipeline);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case HyokaPackage.PIPELINE_STAGE: {
				PipelineStage pipelineStage = (PipelineStage)theEObject;
				T result = casePipelineStage(pipelineStage);
				if (result == null) result = caseNamedElement(pipelineStage);
				if (result == null) result = caseElement(pipelineStage);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseElement(Element object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Note</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Note</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNote(Note object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Named Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Named Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNamedElement(NamedElement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Alias</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Alias</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAlias(Alias object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Translation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Translation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTranslation(Translation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Wording</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Wording</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWording(Wording object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Fact</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Fact</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFact(Fact object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Stated Figure</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Stated Figure</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStatedFigure(StatedFigure object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Unit</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Unit</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseUnit(Unit object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Source</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Source</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSource(Source object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Policy</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Policy</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePolicy(Policy object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Policy Amendment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Policy Amendment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePolicyAmendment(PolicyAmendment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Organization</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Organization</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOrganization(Organization object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Person</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Person</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePerson(Person object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Affiliation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Affiliation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAffiliation(Affiliation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dossier</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dossier</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDossier(Dossier object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Accepted Problem</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Accepted Problem</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAcceptedProblem(AcceptedProblem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Chapter Review</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Chapter Review</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseChapterReview(ChapterReview object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Attached Document</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Attached Document</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAttachedDocument(AttachedDocument object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Program Node</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Program Node</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProgramNode(ProgramNode object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Related Program</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Related Program</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRelatedProgram(RelatedProgram object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Program Relation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Program Relation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProgramRelation(ProgramRelation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Period</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Period</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePeriod(Period object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Undertaking</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Undertaking</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseUndertaking(Undertaking object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Responsible Unit</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Responsible Unit</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseResponsibleUnit(ResponsibleUnit object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sheet Number</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sheet Number</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSheetNumber(SheetNumber object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Legal Basis</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Legal Basis</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLegalBasis(LegalBasis object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Subsidy Rate</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Subsidy Rate</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSubsidyRate(SubsidyRate object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Program</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Program</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProgram(Program object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Project</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Project</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProject(Project object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Funding Scheme</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Funding Scheme</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFundingScheme(FundingScheme object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Funding Call</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Funding Call</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFundingCall(FundingCall object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Evaluation Event</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Evaluation Event</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEvaluationEvent(EvaluationEvent object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Funding Flow</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Funding Flow</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFundingFlow(FundingFlow object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Funding Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Funding Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFundingStep(FundingStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Role Assignment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Role Assignment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRoleAssignment(RoleAssignment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Research Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Research Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseResearchItem(ResearchItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Theme</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Theme</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTheme(Theme object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Allocation Table</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Allocation Table</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAllocationTable(AllocationTable object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Allocation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Allocation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAllocation(Allocation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Budget</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Budget</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBudget(Budget object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Budget Entry</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Budget Entry</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBudgetEntry(BudgetEntry object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Budget Line</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Budget Line</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBudgetLine(BudgetLine object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Expenditure</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Expenditure</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExpenditure(Expenditure object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Payee Block</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Payee Block</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePayeeBlock(PayeeBlock object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Block Link</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Block Link</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBlockLink(BlockLink object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Payee</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Payee</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePayee(Payee object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Contract</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Contract</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseContract(Contract object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Expense Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Expense Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExpenseItem(ExpenseItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Review</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Review</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReview(Review object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Reflected Amount</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Reflected Amount</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReflectedAmount(ReflectedAmount object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Indicator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Indicator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIndicator(Indicator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Indicator Link</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Indicator Link</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIndicatorLink(IndicatorLink object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Target</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Target</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTarget(Target object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Target Revision</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Target Revision</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTargetRevision(TargetRevision object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Actual</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Actual</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseActual(Actual object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Counted Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Counted Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCountedItem(CountedItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Projection</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Projection</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProjection(Projection object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Output Counts</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Output Counts</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOutputCounts(OutputCounts object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Output Count</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Output Count</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOutputCount(OutputCount object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Derivation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Derivation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDerivation(Derivation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Assumption</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Assumption</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAssumption(Assumption object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Section</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Section</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSection(Section object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Exhibit</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Exhibit</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExhibit(Exhibit object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Figure</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Figure</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFigure(Figure object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Data Table</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Data Table</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDataTable(DataTable object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Table Column</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Table Column</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTableColumn(TableColumn object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Table Row</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Table Row</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTableRow(TableRow object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Panel</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Panel</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePanel(Panel object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Member</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Member</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMember(Member object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Recusal</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Recusal</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRecusal(Recusal object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Meeting</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Meeting</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMeeting(Meeting object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Agenda Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Agenda Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAgendaItem(AgendaItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Deadline</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Deadline</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDeadline(Deadline object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Committee</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Committee</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCommittee(Committee object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Criterion Set</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Criterion Set</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCriterionSet(CriterionSet object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Criterion</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Criterion</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCriterion(Criterion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Scale</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Scale</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseScale(Scale object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Scale Point</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Scale Point</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseScalePoint(ScalePoint object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Grade Band</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Grade Band</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGradeBand(GradeBand object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Scoring Round</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Scoring Round</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseScoringRound(ScoringRound object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Score Sheet</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Score Sheet</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseScoreSheet(ScoreSheet object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Score</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Score</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseScore(Score object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Assessment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Assessment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAssessment(Assessment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Criterion Assessment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Criterion Assessment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCriterionAssessment(CriterionAssessment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Grade Count</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Grade Count</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGradeCount(GradeCount object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Opinion</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Opinion</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOpinion(Opinion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Recommendation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Recommendation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRecommendation(Recommendation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Response</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Response</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseResponse(Response object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Working Group Finding</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Working Group Finding</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWorkingGroupFinding(WorkingGroupFinding object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Prior Finding</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Prior Finding</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePriorFinding(PriorFinding object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Report Outline</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Report Outline</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReportOutline(ReportOutline object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Outline Chapter</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Outline Chapter</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOutlineChapter(OutlineChapter object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Council Topic</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Council Topic</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCouncilTopic(CouncilTopic object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Council Measure</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Council Measure</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCouncilMeasure(CouncilMeasure object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cross Table</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cross Table</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCrossTable(CrossTable object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cross Cell</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cross Cell</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCrossCell(CrossCell object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Program Sheet</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Program Sheet</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProgramSheet(ProgramSheet object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Program Sheet Line</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Program Sheet Line</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProgramSheetLine(ProgramSheetLine object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Support Pipeline</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Support Pipeline</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSupportPipeline(SupportPipeline object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pipeline Stage</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pipeline Stage</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePipelineStage(PipelineStage object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //HyokaSwitch

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.hyoka.model.hyoka.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.hyoka.model.hyoka.HyokaPackage
 * @generated
 */
public class HyokaAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static HyokaPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HyokaAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = HyokaPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HyokaSwitch<Adapter> modelSwitch =
		new HyokaSwitch<Adapter>() {
			@Override
			public Adapter caseElement(Element object) {
				return createElementAdapter();
			}
			@Override
			public Adapter caseNote(Note object) {
				return createNoteAdapter();
			}
			@Override
			public Adapter caseNamedElement(NamedElement object) {
				return createNamedElementAdapter();
			}
			@Override
			public Adapter caseAlias(Alias object) {
				return createAliasAdapter();
			}
			@Override
			public Adapter caseTranslation(Translation object) {
				return createTranslationAdapter();
			}
			@Override
			public Adapter caseWording(Wording object) {
				return createWordingAdapter();
			}
			@Override
			public Adapter caseFact(Fact object) {
				return createFactAdapter();
			}
			@Override
			public Adapter caseStatedFigure(StatedFigure object) {
				return createStatedFigureAdapter();
			}
			@Override
			public Adapter caseUnit(Unit object) {
				return createUnitAdapter();
			}
			@Override
			public Adapter caseSource(Source object) {
				return createSourceAdapter();
			}
			@Override
			public Adapter casePolicy(Policy object) {
				return createPolicyAdapter();
			}
			@Override
			public Adapter casePolicyAmendment(PolicyAmendment object) {
				return createPolicyAmendmentAdapter();
			}
			@Override
			public Adapter caseOrganization(Organization object) {
				return createOrganizationAdapter();
			}
			@Override
			public Adapter casePerson(Person object) {
				return createPersonAdapter();
			}
			@Override
			public Adapter caseAffiliation(Affiliation object) {
				return createAffiliationAdapter();
			}
			@Override
			public Adapter caseDossier(Dossier object) {
				return createDossierAdapter();
			}
			@Override
			public Adapter caseAcceptedProblem(AcceptedProblem object) {
				return createAcceptedProblemAdapter();
			}
			@Override
			public Adapter caseChapterReview(ChapterReview object) {
				return createChapterReviewAdapter();
			}
			@Override
			public Adapter caseAttachedDocument(AttachedDocument object) {
				return createAttachedDocumentAdapter();
			}
			@Override
			public Adapter caseProgramNode(ProgramNode object) {
				return createProgramNodeAdapter();
			}
			@Override
			public Adapter caseRelatedProgram(RelatedProgram object) {
				return createRelatedProgramAdapter();
			}
			@Override
			public Adapter caseProgramRelation(ProgramRelation object) {
				return createProgramRelationAdapter();
			}
			@Override
			public Adapter casePeriod(Period object) {
				return createPeriodAdapter();
			}
			@Override
			public Adapter caseUndertaking(Undertaking object) {
				return createUndertakingAdapter();
			}
			@Override
			public Adapter caseResponsibleUnit(ResponsibleUnit object) {
				return createResponsibleUnitAdapter();
			}
			@Override
			public Adapter caseSheetNumber(SheetNumber object) {
				return createSheetNumberAdapter();
			}
			@Override
			public Adapter caseLegalBasis(LegalBasis object) {
				return createLegalBasisAdapter();
			}
			@Override
			public Adapter caseSubsidyRate(SubsidyRate object) {
				return createSubsidyRateAdapter();
			}
			@Override
			public Adapter caseProgram(Program object) {
				return createProgramAdapter();
			}
			@Override
			public Adapter caseProject(Project object) {
				return createProjectAdapter();
			}
			@Override
			public Adapter caseFundingScheme(FundingScheme object) {
				return createFundingSchemeAdapter();
			}
			@Override
			public Adapter caseFundingCall(FundingCall object) {
				return createFundingCallAdapter();
			}
			@Override
			public Adapter caseEvaluationEvent(EvaluationEvent object) {
				return createEvaluationEventAdapter();
			}
			@Override
			public Adapter caseFundingFlow(FundingFlow object) {
				return createFundingFlowAdapter();
			}
			@Override
			public Adapter caseFundingStep(FundingStep object) {
				return createFundingStepAdapter();
			}
			@Override
			public Adapter caseRoleAssignment(RoleAssignment object) {
				return createRoleAssignmentAdapter();
			}
			@Override
			public Adapter caseResearchItem(ResearchItem object) {
				return createResearchItemAdapter();
			}
			@Override
			public Adapter caseTheme(Theme object) {
				return createThemeAdapter();
			}
			@Override
			public Adapter caseAllocationTable(AllocationTable object) {
				return createAllocationTableAdapter();
			}
			@Override
			public Adapter caseAllocation(Allocation object) {
				return createAllocationAdapter();
			}
			@Override
			public Adapter caseBudget(Budget object) {
				return createBudgetAdapter();
			}
			@Override
			public Adapter caseBudgetEntry(BudgetEntry object) {
				return createBudgetEntryAdapter();
			}
			@Override
			public Adapter caseBudgetLine(BudgetLine object) {
				return createBudgetLineAdapter();
			}
			@Override
			public Adapter caseExpenditure(Expenditure object) {
				return createExpenditureAdapter();
			}
			@Override
			public Adapter casePayeeBlock(PayeeBlock object) {
				return createPayeeBlockAdapter();
			}
			@Override
			public Adapter caseBlockLink(BlockLink object) {
				return createBlockLinkAdapter();
			}
			@Override
			public Adapter casePayee(Payee object) {
				return createPayeeAdapter();
			}
			@Override
			public Adapter caseContract(Contract object) {
				return createContractAdapter();
			}
			@Override
			public Adapter caseExpenseItem(ExpenseItem object) {
				return createExpenseItemAdapter();
			}
			@Override
			public Adapter caseReview(Review object) {
				return createReviewAdapter();
			}
			@Override
			public Adapter caseReflectedAmount(ReflectedAmount object) {
				return createReflectedAmountAdapter();
			}
			@Override
			public Adapter caseIndicator(Indicator object) {
				return createIndicatorAdapter();
			}
			@Override
			public Adapter caseIndicatorLink(IndicatorLink object) {
				return createIndicatorLinkAdapter();
			}
			@Override
			public Adapter caseTarget(Target object) {
				return createTargetAdapter();
			}
			@Override
			public Adapter caseTargetRevision(TargetRevision object) {
				return createTargetRevisionAdapter();
			}
			@Override
			public Adapter caseActual(Actual object) {
				return createActualAdapter();
			}
			@Override
			public Adapter caseCountedItem(CountedItem object) {
				return createCountedItemAdapter();
			}
			@Override
			public Adapter caseProjection(Projection object) {
				return createProjectionAdapter();
			}
			@Override
			public Adapter caseOutputCounts(OutputCounts object) {
				return createOutputCountsAdapter();
			}
			@Override
			public Adapter caseOutputCount(OutputCount object) {
				return createOutputCountAdapter();
			}
			@Override
			public Adapter caseDerivation(Derivation object) {
				return createDerivationAdapter();
			}
			@Override
			public Adapter caseAssumption(Assumption object) {
				return createAssumptionAdapter();
			}
			@Override
			public Adapter caseSection(Section object) {
				return createSectionAdapter();
			}
			@Override
			public Adapter caseExhibit(Exhibit object) {
				return createExhibitAdapter();
			}
			@Override
			public Adapter caseFigure(Figure object) {
				return createFigureAdapter();
			}
			@Override
			public Adapter caseDataTable(DataTable object) {
				return createDataTableAdapter();
			}
			@Override
			public Adapter caseTableColumn(TableColumn object) {
				return createTableColumnAdapter();
			}
			@Override
			public Adapter caseTableRow(TableRow object) {
				return createTableRowAdapter();
			}
			@Override
			public Adapter casePanel(Panel object) {
				return createPanelAdapter();
			}
			@Override
			public Adapter caseMember(Member object) {
				return createMemberAdapter();
			}
			@Override
			public Adapter caseRecusal(Recusal object) {
				return createRecusalAdapter();
			}
			@Override
			public Adapter caseMeeting(Meeting object) {
				return createMeetingAdapter();
			}
			@Override
			public Adapter caseAgendaItem(AgendaItem object) {
				return createAgendaItemAdapter();
			}
			@Override
			public Adapter caseDeadline(Deadline object) {
				return createDeadlineAdapter();
			}
			@Override
			public Adapter caseCommittee(Committee object) {
				return createCommitteeAdapter();
			}
			@Override
			public Adapter caseCriterionSet(CriterionSet object) {
				return createCriterionSetAdapter();
			}
			@Override
			public Adapter caseCriterion(Criterion object) {
				return createCriterionAdapter();
			}
			@Override
			public Adapter caseScale(Scale object) {
				return createScaleAdapter();
			}
			@Override
			public Adapter caseScalePoint(ScalePoint object) {
				return createScalePointAdapter();
			}
			@Override
			public Adapter caseGradeBand(GradeBand object) {
				return createGradeBandAdapter();
			}
			@Override
			public Adapter caseScoringRound(ScoringRound object) {
				return createScoringRoundAdapter();
			}
			@Override
			public Adapter caseScoreSheet(ScoreSheet object) {
				return createScoreSheetAdapter();
			}
			@Override
			public Adapter caseScore(Score object) {
				return createScoreAdapter();
			}
			@Override
			public Adapter caseAssessment(Assessment object) {
				return createAssessmentAdapter();
			}
			@Override
			public Adapter caseCriterionAssessment(CriterionAssessment object) {
				return createCriterionAssessmentAdapter();
			}
			@Override
			public Adapter caseGradeCount(GradeCount object) {
				return createGradeCountAdapter();
			}
			@Override
			public Adapter caseOpinion(Opinion object) {
				return createOpinionAdapter();
			}
			@Override
			public Adapter caseRecommendation(Recommendation object) {
				return createRecommendationAdapter();
			}
			@Override
			public Adapter caseResponse(Response object) {
				return createResponseAdapter();
			}
			@Override
			public Adapter caseWorkingGroupFinding(WorkingGroupFinding object) {
				return createWorkingGroupFindingAdapter();
			}
			@Override
			public Adapter casePriorFinding(PriorFinding object) {
				return createPriorFindingAdapter();
			}
			@Override
			public Adapter caseReportOutline(ReportOutline object) {
				return createReportOutlineAdapter();
			}
			@Override
			public Adapter caseOutlineChapter(OutlineChapter object) {
				return createOutlineChapterAdapter();
			}
			@Override
			public Adapter caseCouncilTopic(CouncilTopic object) {
				return createCouncilTopicAdapter();
			}
			@Override
			public Adapter caseCouncilMeasure(CouncilMeasure object) {
				return createCouncilMeasureAdapter();
			}
			@Override
			public Adapter caseCrossTable(CrossTable object) {
				return createCrossTableAdapter();
			}
			@Override
			public Adapter caseCrossCell(CrossCell object) {
				return createCrossCellAdapter();
			}
			@Override
			public Adapter caseProgramSheet(ProgramSheet object) {
				return createProgramSheetAdapter();
			}
			@Override
			public Adapter caseProgramSheetLine(ProgramSheetLine object) {
				return createProgramSheetLineAdapter();
			}
			@Override
			public Adapter caseSupportPipeline(SupportPipeline object) {
				return createSupportPipelineAdapter();
			}
			@Override
			public Adapter casePipelineStage(PipelineStage object) {
				return createPipelineStageAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Element
	 * @generated
	 */
	public Adapter createElementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Note
	 * @generated
	 */
	public Adapter createNoteAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.NamedElement <em>Named Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.NamedElement
	 * @generated
	 */
	public Adapter createNamedElementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Alias <em>Alias</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Alias
	 * @generated
	 */
	public Adapter createAliasAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Translation <em>Translation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Translation
	 * @generated
	 */
	public Adapter createTranslationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Wording <em>Wording</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Wording
	 * @generated
	 */
	public Adapter createWordingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Fact <em>Fact</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Fact
	 * @generated
	 */
	public Adapter createFactAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.StatedFigure <em>Stated Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.StatedFigure
	 * @generated
	 */
	public Adapter createStatedFigureAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Unit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Unit
	 * @generated
	 */
	public Adapter createUnitAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Source <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Source
	 * @generated
	 */
	public Adapter createSourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Policy <em>Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Policy
	 * @generated
	 */
	public Adapter createPolicyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.PolicyAmendment <em>Policy Amendment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.PolicyAmendment
	 * @generated
	 */
	public Adapter createPolicyAmendmentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Organization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Organization
	 * @generated
	 */
	public Adapter createOrganizationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Person
	 * @generated
	 */
	public Adapter createPersonAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Affiliation <em>Affiliation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Affiliation
	 * @generated
	 */
	public Adapter createAffiliationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Dossier <em>Dossier</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Dossier
	 * @generated
	 */
	public Adapter createDossierAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.AcceptedProblem <em>Accepted Problem</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.AcceptedProblem
	 * @generated
	 */
	public Adapter createAcceptedProblemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.ChapterReview <em>Chapter Review</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.ChapterReview
	 * @generated
	 */
	public Adapter createChapterReviewAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.AttachedDocument <em>Attached Document</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.AttachedDocument
	 * @generated
	 */
	public Adapter createAttachedDocumentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.ProgramNode <em>Program Node</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.ProgramNode
	 * @generated
	 */
	public Adapter createProgramNodeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.RelatedProgram <em>Related Program</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.RelatedProgram
	 * @generated
	 */
	public Adapter createRelatedProgramAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.ProgramRelation <em>Program Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.ProgramRelation
	 * @generated
	 */
	public Adapter createProgramRelationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Period <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Period
	 * @generated
	 */
	public Adapter createPeriodAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Undertaking <em>Undertaking</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Undertaking
	 * @generated
	 */
	public Adapter createUndertakingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.ResponsibleUnit <em>Responsible Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.ResponsibleUnit
	 * @generated
	 */
	public Adapter createResponsibleUnitAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.SheetNumber <em>Sheet Number</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.SheetNumber
	 * @generated
	 */
	public Adapter createSheetNumberAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.LegalBasis <em>Legal Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.LegalBasis
	 * @generated
	 */
	public Adapter createLegalBasisAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.SubsidyRate <em>Subsidy Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.SubsidyRate
	 * @generated
	 */
	public Adapter createSubsidyRateAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Program <em>Program</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Program
	 * @generated
	 */
	public Adapter createProgramAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Project <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Project
	 * @generated
	 */
	public Adapter createProjectAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.FundingScheme <em>Funding Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.FundingScheme
	 * @generated
	 */
	public Adapter createFundingSchemeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.FundingCall <em>Funding Call</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.FundingCall
	 * @generated
	 */
	public Adapter createFundingCallAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.EvaluationEvent <em>Evaluation Event</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.EvaluationEvent
	 * @generated
	 */
	public Adapter createEvaluationEventAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.FundingFlow <em>Funding Flow</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.FundingFlow
	 * @generated
	 */
	public Adapter createFundingFlowAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.FundingStep <em>Funding Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.FundingStep
	 * @generated
	 */
	public Adapter createFundingStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.RoleAssignment <em>Role Assignment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.RoleAssignment
	 * @generated
	 */
	public Adapter createRoleAssignmentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.ResearchItem <em>Research Item</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.ResearchItem
	 * @generated
	 */
	public Adapter createResearchItemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Theme <em>Theme</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Theme
	 * @generated
	 */
	public Adapter createThemeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.AllocationTable <em>Allocation Table</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.AllocationTable
	 * @generated
	 */
	public Adapter createAllocationTableAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Allocation <em>Allocation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Allocation
	 * @generated
	 */
	public Adapter createAllocationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Budget <em>Budget</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Budget
	 * @generated
	 */
	public Adapter createBudgetAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.BudgetEntry <em>Budget Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.BudgetEntry
	 * @generated
	 */
	public Adapter createBudgetEntryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.BudgetLine <em>Budget Line</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.BudgetLine
	 * @generated
	 */
	public Adapter createBudgetLineAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Expenditure <em>Expenditure</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Expenditure
	 * @generated
	 */
	public Adapter createExpenditureAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.PayeeBlock <em>Payee Block</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.PayeeBlock
	 * @generated
	 */
	public Adapter createPayeeBlockAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.BlockLink <em>Block Link</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.BlockLink
	 * @generated
	 */
	public Adapter createBlockLinkAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Payee <em>Payee</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Payee
	 * @generated
	 */
	public Adapter createPayeeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Contract <em>Contract</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Contract
	 * @generated
	 */
	public Adapter createContractAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.ExpenseItem <em>Expense Item</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.ExpenseItem
	 * @generated
	 */
	public Adapter createExpenseItemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Review <em>Review</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Review
	 * @generated
	 */
	public Adapter createReviewAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.ReflectedAmount <em>Reflected Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.ReflectedAmount
	 * @generated
	 */
	public Adapter createReflectedAmountAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Indicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Indicator
	 * @generated
	 */
	public Adapter createIndicatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.IndicatorLink <em>Indicator Link</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.IndicatorLink
	 * @generated
	 */
	public Adapter createIndicatorLinkAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Target <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Target
	 * @generated
	 */
	public Adapter createTargetAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.TargetRevision <em>Target Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.TargetRevision
	 * @generated
	 */
	public Adapter createTargetRevisionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Actual <em>Actual</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Actual
	 * @generated
	 */
	public Adapter createActualAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.CountedItem <em>Counted Item</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.CountedItem
	 * @generated
	 */
	public Adapter createCountedItemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Projection <em>Projection</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Projection
	 * @generated
	 */
	public Adapter createProjectionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.OutputCounts <em>Output Counts</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.OutputCounts
	 * @generated
	 */
	public Adapter createOutputCountsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.OutputCount <em>Output Count</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.OutputCount
	 * @generated
	 */
	public Adapter createOutputCountAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Derivation <em>Derivation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Derivation
	 * @generated
	 */
	public Adapter createDerivationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Assumption <em>Assumption</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Assumption
	 * @generated
	 */
	public Adapter createAssumptionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Section <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Section
	 * @generated
	 */
	public Adapter createSectionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Exhibit <em>Exhibit</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Exhibit
	 * @generated
	 */
	public Adapter createExhibitAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Figure <em>Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Figure
	 * @generated
	 */
	public Adapter createFigureAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.DataTable <em>Data Table</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.DataTable
	 * @generated
	 */
	public Adapter createDataTableAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.TableColumn <em>Table Column</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.TableColumn
	 * @generated
	 */
	public Adapter createTableColumnAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.TableRow <em>Table Row</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.TableRow
	 * @generated
	 */
	public Adapter createTableRowAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Panel <em>Panel</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Panel
	 * @generated
	 */
	public Adapter createPanelAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Member <em>Member</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Member
	 * @generated
	 */
	public Adapter createMemberAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Recusal <em>Recusal</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Recusal
	 * @generated
	 */
	public Adapter createRecusalAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Meeting <em>Meeting</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Meeting
	 * @generated
	 */
	public Adapter createMeetingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.AgendaItem <em>Agenda Item</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.AgendaItem
	 * @generated
	 */
	public Adapter createAgendaItemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Deadline <em>Deadline</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Deadline
	 * @generated
	 */
	public Adapter createDeadlineAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Committee <em>Committee</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Committee
	 * @generated
	 */
	public Adapter createCommitteeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.CriterionSet <em>Criterion Set</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.CriterionSet
	 * @generated
	 */
	public Adapter createCriterionSetAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Criterion <em>Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Criterion
	 * @generated
	 */
	public Adapter createCriterionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Scale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Scale
	 * @generated
	 */
	public Adapter createScaleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.ScalePoint <em>Scale Point</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.ScalePoint
	 * @generated
	 */
	public Adapter createScalePointAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.GradeBand <em>Grade Band</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.GradeBand
	 * @generated
	 */
	public Adapter createGradeBandAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.ScoringRound <em>Scoring Round</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.ScoringRound
	 * @generated
	 */
	public Adapter createScoringRoundAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.ScoreSheet <em>Score Sheet</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.ScoreSheet
	 * @generated
	 */
	public Adapter createScoreSheetAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Score <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Score
	 * @generated
	 */
	public Adapter createScoreAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Assessment <em>Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Assessment
	 * @generated
	 */
	public Adapter createAssessmentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.CriterionAssessment <em>Criterion Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.CriterionAssessment
	 * @generated
	 */
	public Adapter createCriterionAssessmentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.GradeCount <em>Grade Count</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.GradeCount
	 * @generated
	 */
	public Adapter createGradeCountAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Opinion <em>Opinion</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Opinion
	 * @generated
	 */
	public Adapter createOpinionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Recommendation <em>Recommendation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Recommendation
	 * @generated
	 */
	public Adapter createRecommendationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Response <em>Response</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Response
	 * @generated
	 */
	public Adapter createResponseAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.WorkingGroupFinding <em>Working Group Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.WorkingGroupFinding
	 * @generated
	 */
	public Adapter createWorkingGroupFindingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.PriorFinding <em>Prior Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.PriorFinding
	 * @generated
	 */
	public Adapter createPriorFindingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.ReportOutline <em>Report Outline</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.ReportOutline
	 * @generated
	 */
	public Adapter createReportOutlineAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.OutlineChapter <em>Outline Chapter</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.OutlineChapter
	 * @generated
	 */
	public Adapter createOutlineChapterAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.CouncilTopic <em>Council Topic</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.CouncilTopic
	 * @generated
	 */
	public Adapter createCouncilTopicAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.CouncilMeasure <em>Council Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.CouncilMeasure
	 * @generated
	 */
	public Adapter createCouncilMeasureAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.CrossTable <em>Cross Table</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.CrossTable
	 * @generated
	 */
	public Adapter createCrossTableAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.CrossCell <em>Cross Cell</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.CrossCell
	 * @generated
	 */
	public Adapter createCrossCellAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.ProgramSheet <em>Program Sheet</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.ProgramSheet
	 * @generated
	 */
	public Adapter createProgramSheetAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.ProgramSheetLine <em>Program Sheet Line</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.ProgramSheetLine
	 * @generated
	 */
	public Adapter createProgramSheetLineAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.SupportPipeline <em>Support Pipeline</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.SupportPipeline
	 * @generated
	 */
	public Adapter createSupportPipelineAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.PipelineStage <em>Pipeline Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.PipelineStage
	 * @generated
	 */
	public Adapter createPipelineStageAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //HyokaAdapterFactory

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.hyoka.model.hyoka.*;

import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class HyokaFactoryImpl extends EFactoryImpl implements HyokaFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static HyokaFactory init() {
		try {
			HyokaFactory theHyokaFactory = (HyokaFactory)EPackage.Registry.INSTANCE.getEFactory(HyokaPackage.eNS_URI);
			if (theHyokaFactory != null) {
				return theHyokaFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new HyokaFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HyokaFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case HyokaPackage.NOTE: return createNote();
			case HyokaPackage.ALIAS: return createAlias();
			case HyokaPackage.TRANSLATION: return createTranslation();
			case HyokaPackage.WORDING: return createWording();
			case HyokaPackage.STATED_FIGURE: return createStatedFigure();
			case HyokaPackage.UNIT: return createUnit();
			case HyokaPackage.SOURCE: return createSource();
			case HyokaPackage.POLICY: return createPolicy();
			case HyokaPackage.POLICY_AMENDMENT: return createPolicyAmendment();
			case HyokaPackage.ORGANIZATION: return createOrganization();
			case HyokaPackage.PERSON: return createPerson();
			case HyokaPackage.AFFILIATION: return createAffiliation();
			case HyokaPackage.DOSSIER: return createDossier();
			case HyokaPackage.ACCEPTED_PROBLEM: return createAcceptedProblem();
			case HyokaPackage.CHAPTER_REVIEW: return createChapterReview();
			case HyokaPackage.ATTACHED_DOCUMENT: return createAttachedDocument();
			case HyokaPackage.RELATED_PROGRAM: return createRelatedProgram();
			case HyokaPackage.PROGRAM_RELATION: return createProgramRelation();
			case HyokaPackage.PERIOD: return createPeriod();
			case HyokaPackage.RESPONSIBLE_UNIT: return createResponsibleUnit();
			case HyokaPackage.SHEET_NUMBER: return createSheetNumber();
			case HyokaPackage.LEGAL_BASIS: return createLegalBasis();
			case HyokaPackage.SUBSIDY_RATE: return createSubsidyRate();
			case HyokaPackage.PROGRAM: return createProgram();
			case HyokaPackage.PROJECT: return createProject();
			case HyokaPackage.FUNDING_SCHEME: return createFundingScheme();
			case HyokaPackage.FUNDING_CALL: return createFundingCall();
			case HyokaPackage.EVALUATION_EVENT: return createEvaluationEvent();
			case HyokaPackage.FUNDING_FLOW: return createFundingFlow();
			case HyokaPackage.FUNDING_STEP: return createFundingStep();
			case HyokaPackage.ROLE_ASSIGNMENT: return createRoleAssignment();
			case HyokaPackage.RESEARCH_ITEM: return createResearchItem();
			case HyokaPackage.THEME: return createTheme();
			case HyokaPackage.ALLOCATION_TABLE: return createAllocationTable();
			case HyokaPackage.ALLOCATION: return createAllocation();
			case HyokaPackage.BUDGET: return createBudget();
			case HyokaPackage.BUDGET_ENTRY: return createBudgetEntry();
			case HyokaPackage.BUDGET_LINE: return createBudgetLine();
			case HyokaPackage.EXPENDITURE: return createExpenditure();
			case HyokaPackage.PAYEE_BLOCK: return createPayeeBlock();
			case HyokaPackage.BLOCK_LINK: return createBlockLink();
			case HyokaPackage.PAYEE: return createPayee();
			case HyokaPackage.CONTRACT: return createContract();
			case HyokaPackage.EXPENSE_ITEM: return createExpenseItem();
			case HyokaPackage.REVIEW: return createReview();
			case HyokaPackage.REFLECTED_AMOUNT: return createReflectedAmount();
			case HyokaPackage.INDICATOR: return createIndicator();
			case HyokaPackage.INDICATOR_LINK: return createIndicatorLink();
			case HyokaPackage.TARGET: return createTarget();
			case HyokaPackage.TARGET_REVISION: return createTargetRevision();
			case HyokaPackage.ACTUAL: return createActual();
			case HyokaPackage.COUNTED_ITEM: return createCountedItem();
			case HyokaPackage.PROJECTION: return createProjection();
			case HyokaPackage.OUTPUT_COUNTS: return createOutputCounts();
			case HyokaPackage.OUTPUT_COUNT: return createOutputCount();
			case HyokaPackage.DERIVATION: return createDerivation();
			case HyokaPackage.ASSUMPTION: return createAssumption();
			case HyokaPackage.SECTION: return createSection();
			case HyokaPackage.FIGURE: return createFigure();
			case HyokaPackage.DATA_TABLE: return createDataTable();
			case HyokaPackage.TABLE_COLUMN: return createTableColumn();
			case HyokaPackage.TABLE_ROW: return createTableRow();
			case HyokaPackage.PANEL: return createPanel();
			case HyokaPackage.MEMBER: return createMember();
			case HyokaPackage.RECUSAL: return createRecusal();
			case HyokaPackage.MEETING: return createMeeting();
			case HyokaPackage.AGENDA_ITEM: return createAgendaItem();
			case HyokaPackage.DEADLINE: return createDeadline();
			case HyokaPackage.COMMITTEE: return createCommittee();
			case HyokaPackage.CRITERION_SET: return createCriterionSet();
			case HyokaPackage.CRITERION: return createCriterion();
			case HyokaPackage.SCALE: return createScale();
			case HyokaPackage.SCALE_POINT: return createScalePoint();
			case HyokaPackage.GRADE_BAND: return createGradeBand();
			case HyokaPackage.SCORING_ROUND: return createScoringRound();
			case HyokaPackage.SCORE_SHEET: return createScoreSheet();
			case HyokaPackage.SCORE: return createScore();
			case HyokaPackage.ASSESSMENT: return createAssessment();
			case HyokaPackage.CRITERION_ASSESSMENT: return createCriterionAssessment();
			case HyokaPackage.GRADE_COUNT: return createGradeCount();
			case HyokaPackage.OPINION: return createOpinion();
			case HyokaPackage.RECOMMENDATION: return createRecommendation();
			case HyokaPackage.RESPONSE: return createResponse();
			case HyokaPackage.WORKING_GROUP_FINDING: return createWorkingGroupFinding();
			case HyokaPackage.PRIOR_FINDING: return createPriorFinding();
			case HyokaPackage.REPORT_OUTLINE: return createReportOutline();
			case HyokaPackage.OUTLINE_CHAPTER: return createOutlineChapter();
			case HyokaPackage.COUNCIL_TOPIC: return createCouncilTopic();
			case HyokaPackage.COUNCIL_MEASURE: return createCouncilMeasure();
			case HyokaPackage.CROSS_TABLE: return createCrossTable();
			case HyokaPackage.CROSS_CELL: return createCrossCell();
			case HyokaPackage.PROGRAM_SHEET: return createProgramSheet();
			case HyokaPackage.PROGRAM_SHEET_LINE: return createProgramSheetLine();
			case HyokaPackage.SUPPORT_PIPELINE: return createSupportPipeline();
			case HyokaPackage.PIPELINE_STAGE: return createPipelineStage();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case HyokaPackage.EVALUATION_KIND:
				return createEvaluationKindFromString(eDataType, initialValue);
			case HyokaPackage.EVALUATION_STATE:
				return createEvaluationStateFromString(eDataType, initialValue);
			case HyokaPackage.CONTRACT_FORM:
				return createContractFormFromString(eDataType, initialValue);
			case HyokaPackage.PROCUREMENT_METHOD:
				return createProcurementMethodFromString(eDataType, initialValue);
			case HyokaPackage.REVIEW_VERDICT:
				return createReviewVerdictFromString(eDataType, initialValue);
			case HyokaPackage.REFLECTION_VERDICT:
				return createReflectionVerdictFromString(eDataType, initialValue);
			case HyokaPackage.MONEY_STATE:
				return createMoneyStateFromString(eDataType, initialValue);
			case HyokaPackage.MONEY_KIND:
				return createMoneyKindFromString(eDataType, initialValue);
			case HyokaPackage.ACCOUNT:
				return createAccountFromString(eDataType, initialValue);
			case HyokaPackage.DIMENSION:
				return createDimensionFromString(eDataType, initialValue);
			case HyokaPackage.ORGANIZATION_KIND:
				return createOrganizationKindFromString(eDataType, initialValue);
			case HyokaPackage.ALIAS_KIND:
				return createAliasKindFromString(eDataType, initialValue);
			case HyokaPackage.ROLE_KIND:
				return createRoleKindFromString(eDataType, initialValue);
			case HyokaPackage.INDICATOR_KIND:
				return createIndicatorKindFromString(eDataType, initialValue);
			case HyokaPackage.OUTCOME_TERM:
				return createOutcomeTermFromString(eDataType, initialValue);
			case HyokaPackage.ACCUMULATION:
				return createAccumulationFromString(eDataType, initialValue);
			case HyokaPackage.DIRECTION:
				return createDirectionFromString(eDataType, initialValue);
			case HyokaPackage.TARGET_KIND:
				return createTargetKindFromString(eDataType, initialValue);
			case HyokaPackage.OUTPUT_COUNT_KIND:
				return createOutputCountKindFromString(eDataType, initialValue);
			case HyokaPackage.STATED_MEASURE:
				return createStatedMeasureFromString(eDataType, initialValue);
			case HyokaPackage.MEMBER_ROLE:
				return createMemberRoleFromString(eDataType, initialValue);
			case HyokaPackage.COMMENT_STATE:
				return createCommentStateFromString(eDataType, initialValue);
			case HyokaPackage.REVIEW_STATE:
				return createReviewStateFromString(eDataType, initialValue);
			case HyokaPackage.PANEL_DISCLOSURE:
				return createPanelDisclosureFromString(eDataType, initialValue);
			case HyokaPackage.RECUSAL_KIND:
				return createRecusalKindFromString(eDataType, initialValue);
			case HyokaPackage.MEETING_FORM:
				return createMeetingFormFromString(eDataType, initialValue);
			case HyokaPackage.AVERAGING:
				return createAveragingFromString(eDataType, initialValue);
			case HyokaPackage.TOTAL_KIND:
				return createTotalKindFromString(eDataType, initialValue);
			case HyokaPackage.POLARITY:
				return createPolarityFromString(eDataType, initialValue);
			case HyokaPackage.OPINION_USE:
				return createOpinionUseFromString(eDataType, initialValue);
			case HyokaPackage.SHEET_STATE:
				return createSheetStateFromString(eDataType, initialValue);
			case HyokaPackage.RECOMMENDATION_ORIGIN:
				return createRecommendationOriginFromString(eDataType, initialValue);
			case HyokaPackage.RESPONSE_STATE:
				return createResponseStateFromString(eDataType, initialValue);
			case HyokaPackage.PROGRAM_RELATION_KIND:
				return createProgramRelationKindFromString(eDataType, initialValue);
			case HyokaPackage.NUMBER_STYLE:
				return createNumberStyleFromString(eDataType, initialValue);
			case HyokaPackage.CHAPTER_SCOPE:
				return createChapterScopeFromString(eDataType, initialValue);
			case HyokaPackage.MARKDOWN:
				return createMarkdownFromString(eDataType, initialValue);
			case HyokaPackage.FISCAL_YEAR:
				return createFiscalYearFromString(eDataType, initialValue);
			case HyokaPackage.DATE_POINT:
				return createDatePointFromString(eDataType, initialValue);
			case HyokaPackage.DATE:
				return createDateFromString(eDataType, initialValue);
			case HyokaPackage.DATE_TIME:
				return createDateTimeFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case HyokaPackage.EVALUATION_KIND:
				return convertEvaluationKindToString(eDataType, instanceValue);
			case HyokaPackage.EVALUATION_STATE:
				return convertEvaluationStateToString(eDataType, instanceValue);
			case HyokaPackage.CONTRACT_FORM:
				return convertContractFormToString(eDataType, instanceValue);
			case HyokaPackage.PROCUREMENT_METHOD:
				return convertProcurementMethodToString(eDataType, instanceValue);
			case HyokaPackage.REVIEW_VERDICT:
				return convertReviewVerdictToString(eDataType, instanceValue);
			case HyokaPackage.REFLECTION_VERDICT:
				return convertReflectionVerdictToString(eDataType, instanceValue);
			case HyokaPackage.MONEY_STATE:
				return convertMoneyStateToString(eDataType, instanceValue);
			case HyokaPackage.MONEY_KIND:
				return convertMoneyKindToString(eDataType, instanceValue);
			case HyokaPackage.ACCOUNT:
				return convertAccountToString(eDataType, instanceValue);
			case HyokaPackage.DIMENSION:
				return convertDimensionToString(eDataType, instanceValue);
			case HyokaPackage.ORGANIZATION_KIND:
				return convertOrganizationKindToString(eDataType, instanceValue);
			case HyokaPackage.ALIAS_KIND:
				return convertAliasKindToString(eDataType, instanceValue);
			case HyokaPackage.ROLE_KIND:
				return convertRoleKindToString(eDataType, instanceValue);
			case HyokaPackage.INDICATOR_KIND:
				return convertIndicatorKindToString(eDataType, instanceValue);
			case HyokaPackage.OUTCOME_TERM:
				return convertOutcomeTermToString(eDataType, instanceValue);
			case HyokaPackage.ACCUMULATION:
				return convertAccumulationToString(eDataType, instanceValue);
			case HyokaPackage.DIRECTION:
				return convertDirectionToString(eDataType, instanceValue);
			case HyokaPackage.TARGET_KIND:
				return convertTargetKindToString(eDataType, instanceValue);
			case HyokaPackage.OUTPUT_COUNT_KIND:
				return convertOutputCountKindToString(eDataType, instanceValue);
			case HyokaPackage.STATED_MEASURE:
				return convertStatedMeasureToString(eDataType, instanceValue);
			case HyokaPackage.MEMBER_ROLE:
				return convertMemberRoleToString(eDataType, instanceValue);
			case HyokaPackage.COMMENT_STATE:
				return convertCommentStateToString(eDataType, instanceValue);
			case HyokaPackage.REVIEW_STATE:
				return convertReviewStateToString(eDataType, instanceValue);
			case HyokaPackage.PANEL_DISCLOSURE:
				return convertPanelDisclosureToString(eDataType, instanceValue);
			case HyokaPackage.RECUSAL_KIND:
				return convertRecusalKindToString(eDataType, instanceValue);
			case HyokaPackage.MEETING_FORM:
				return convertMeetingFormToString(eDataType, instanceValue);
			case HyokaPackage.AVERAGING:
				return convertAveragingToString(eDataType, instanceValue);
			case HyokaPackage.TOTAL_KIND:
				return convertTotalKindToString(eDataType, instanceValue);
			case HyokaPackage.POLARITY:
				return convertPolarityToString(eDataType, instanceValue);
			case HyokaPackage.OPINION_USE:
				return convertOpinionUseToString(eDataType, instanceValue);
			case HyokaPackage.SHEET_STATE:
				return convertSheetStateToString(eDataType, instanceValue);
			case HyokaPackage.RECOMMENDATION_ORIGIN:
				return convertRecommendationOriginToString(eDataType, instanceValue);
			case HyokaPackage.RESPONSE_STATE:
				return convertResponseStateToString(eDataType, instanceValue);
			case HyokaPackage.PROGRAM_RELATION_KIND:
				return convertProgramRelationKindToString(eDataType, instanceValue);
			case HyokaPackage.NUMBER_STYLE:
				return convertNumberStyleToString(eDataType, instanceValue);
			case HyokaPackage.CHAPTER_SCOPE:
				return convertChapterScopeToString(eDataType, instanceValue);
			case HyokaPackage.MARKDOWN:
				return convertMarkdownToString(eDataType, instanceValue);
			case HyokaPackage.FISCAL_YEAR:
				return convertFiscalYearToString(eDataType, instanceValue);
			case HyokaPackage.DATE_POINT:
				return convertDatePointToString(eDataType, instanceValue);
			case HyokaPackage.DATE:
				return convertDateToString(eDataType, instanceValue);
			case HyokaPackage.DATE_TIME:
				return convertDateTimeToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Note createNote() {
		NoteImpl note = new NoteImpl();
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Alias createAlias() {
		AliasImpl alias = new AliasImpl();
		return alias;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Translation createTranslation() {
		TranslationImpl translation = new TranslationImpl();
		return translation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Wording createWording() {
		WordingImpl wording = new WordingImpl();
		return wording;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StatedFigure createStatedFigure() {
		StatedFigureImpl statedFigure = new StatedFigureImpl();
		return statedFigure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Unit createUnit() {
		UnitImpl unit = new UnitImpl();
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Source createSource() {
		SourceImpl source = new SourceImpl();
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Policy createPolicy() {
		PolicyImpl policy = new PolicyImpl();
		return policy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PolicyAmendment createPolicyAmendment() {
		PolicyAmendmentImpl policyAmendment = new PolicyAmendmentImpl();
		return policyAmendment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organization createOrganization() {
		OrganizationImpl organization = new OrganizationImpl();
		return organization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person createPerson() {
		PersonImpl person = new PersonImpl();
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Affiliation createAffiliation() {
		AffiliationImpl affiliation = new AffiliationImpl();
		return affiliation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dossier createDossier() {
		DossierImpl dossier = new DossierImpl();
		return dossier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AcceptedProblem createAcceptedProblem() {
		AcceptedProblemImpl acceptedProblem = new AcceptedProblemImpl();
		return acceptedProblem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChapterReview createChapterReview() {
		ChapterReviewImpl chapterReview = new ChapterReviewImpl();
		return chapterReview;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AttachedDocument createAttachedDocument() {
		AttachedDocumentImpl attachedDocument = new AttachedDocumentImpl();
		return attachedDocument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RelatedProgram createRelatedProgram() {
		RelatedProgramImpl relatedProgram = new RelatedProgramImpl();
		return relatedProgram;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProgramRelation createProgramRelation() {
		ProgramRelationImpl programRelation = new ProgramRelationImpl();
		return programRelation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period createPeriod() {
		PeriodImpl period = new PeriodImpl();
		return period;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResponsibleUnit createResponsibleUnit() {
		ResponsibleUnitImpl responsibleUnit = new ResponsibleUnitImpl();
		return responsibleUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SheetNumber createSheetNumber() {
		SheetNumberImpl sheetNumber = new SheetNumberImpl();
		return sheetNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LegalBasis createLegalBasis() {
		LegalBasisImpl legalBasis = new LegalBasisImpl();
		return legalBasis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SubsidyRate createSubsidyRate() {
		SubsidyRateImpl subsidyRate = new SubsidyRateImpl();
		return subsidyRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Program createProgram() {
		ProgramImpl program = new ProgramImpl();
		return program;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Project createProject() {
		ProjectImpl project = new ProjectImpl();
		return project;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FundingScheme createFundingScheme() {
		FundingSchemeImpl fundingScheme = new FundingSchemeImpl();
		return fundingScheme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FundingCall createFundingCall() {
		FundingCallImpl fundingCall = new FundingCallImpl();
		return fundingCall;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvaluationEvent createEvaluationEvent() {
		EvaluationEventImpl evaluationEvent = new EvaluationEventImpl();
		return evaluationEvent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FundingFlow createFundingFlow() {
		FundingFlowImpl fundingFlow = new FundingFlowImpl();
		return fundingFlow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FundingStep createFundingStep() {
		FundingStepImpl fundingStep = new FundingStepImpl();
		return fundingStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RoleAssignment createRoleAssignment() {
		RoleAssignmentImpl roleAssignment = new RoleAssignmentImpl();
		return roleAssignment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResearchItem createResearchItem() {
		ResearchItemImpl researchItem = new ResearchItemImpl();
		return researchItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Theme createTheme() {
		ThemeImpl theme = new ThemeImpl();
		return theme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AllocationTable createAllocationTable() {
		AllocationTableImpl allocationTable = new AllocationTableImpl();
		return allocationTable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Allocation createAllocation() {
		AllocationImpl allocation = new AllocationImpl();
		return allocation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Budget createBudget() {
		BudgetImpl budget = new BudgetImpl();
		return budget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BudgetEntry createBudgetEntry() {
		BudgetEntryImpl budgetEntry = new BudgetEntryImpl();
		return budgetEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BudgetLine createBudgetLine() {
		BudgetLineImpl budgetLine = new BudgetLineImpl();
		return budgetLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Expenditure createExpenditure() {
		ExpenditureImpl expenditure = new ExpenditureImpl();
		return expenditure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PayeeBlock createPayeeBlock() {
		PayeeBlockImpl payeeBlock = new PayeeBlockImpl();
		return payeeBlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BlockLink createBlockLink() {
		BlockLinkImpl blockLink = new BlockLinkImpl();
		return blockLink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Payee createPayee() {
		PayeeImpl payee = new PayeeImpl();
		return payee;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Contract createContract() {
		ContractImpl contract = new ContractImpl();
		return contract;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExpenseItem createExpenseItem() {
		ExpenseItemImpl expenseItem = new ExpenseItemImpl();
		return expenseItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Review createReview() {
		ReviewImpl review = new ReviewImpl();
		return review;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReflectedAmount createReflectedAmount() {
		ReflectedAmountImpl reflectedAmount = new ReflectedAmountImpl();
		return reflectedAmount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Indicator createIndicator() {
		IndicatorImpl indicator = new IndicatorImpl();
		return indicator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IndicatorLink createIndicatorLink() {
		IndicatorLinkImpl indicatorLink = new IndicatorLinkImpl();
		return indicatorLink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Target createTarget() {
		TargetImpl target = new TargetImpl();
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TargetRevision createTargetRevision() {
		TargetRevisionImpl targetRevision = new TargetRevisionImpl();
		return targetRevision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Actual createActual() {
		ActualImpl actual = new ActualImpl();
		return actual;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CountedItem createCountedItem() {
		CountedItemImpl countedItem = new CountedItemImpl();
		return countedItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Projection createProjection() {
		ProjectionImpl projection = new ProjectionImpl();
		return projection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OutputCounts createOutputCounts() {
		OutputCountsImpl outputCounts = new OutputCountsImpl();
		return outputCounts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OutputCount createOutputCount() {
		OutputCountImpl outputCount = new OutputCountImpl();
		return outputCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Derivation createDerivation() {
		DerivationImpl derivation = new DerivationImpl();
		return derivation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Assumption createAssumption() {
		AssumptionImpl assumption = new AssumptionImpl();
		return assumption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Section createSection() {
		SectionImpl section = new SectionImpl();
		return section;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Figure createFigure() {
		FigureImpl figure = new FigureImpl();
		return figure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataTable createDataTable() {
		DataTableImpl dataTable = new DataTableImpl();
		return dataTable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TableColumn createTableColumn() {
		TableColumnImpl tableColumn = new TableColumnImpl();
		return tableColumn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TableRow createTableRow() {
		TableRowImpl tableRow = new TableRowImpl();
		return tableRow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Panel createPanel() {
		PanelImpl panel = new PanelImpl();
		return panel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Member createMember() {
		MemberImpl member = new MemberImpl();
		return member;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Recusal createRecusal() {
		RecusalImpl recusal = new RecusalImpl();
		return recusal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Meeting createMeeting() {
		MeetingImpl meeting = new MeetingImpl();
		return meeting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AgendaItem createAgendaItem() {
		AgendaItemImpl agendaItem = new AgendaItemImpl();
		return agendaItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Deadline createDeadline() {
		DeadlineImpl deadline = new DeadlineImpl();
		return deadline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Committee createCommittee() {
		CommitteeImpl committee = new CommitteeImpl();
		return committee;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CriterionSet createCriterionSet() {
		CriterionSetImpl criterionSet = new CriterionSetImpl();
		return criterionSet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Criterion createCriterion() {
		CriterionImpl criterion = new CriterionImpl();
		return criterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scale createScale() {
		ScaleImpl scale = new ScaleImpl();
		return scale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScalePoint createScalePoint() {
		ScalePointImpl scalePoint = new ScalePointImpl();
		return scalePoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GradeBand createGradeBand() {
		GradeBandImpl gradeBand = new GradeBandImpl();
		return gradeBand;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScoringRound createScoringRound() {
		ScoringRoundImpl scoringRound = new ScoringRoundImpl();
		return scoringRound;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScoreSheet createScoreSheet() {
		ScoreSheetImpl scoreSheet = new ScoreSheetImpl();
		return scoreSheet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Score createScore() {
		ScoreImpl score = new ScoreImpl();
		return score;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Assessment createAssessment() {
		AssessmentImpl assessment = new AssessmentImpl();
		return assessment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CriterionAssessment createCriterionAssessment() {
		CriterionAssessmentImpl criterionAssessment = new CriterionAssessmentImpl();
		return criterionAssessment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GradeCount createGradeCount() {
		GradeCountImpl gradeCount = new GradeCountImpl();
		return gradeCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Opinion createOpinion() {
		OpinionImpl opinion = new OpinionImpl();
		return opinion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Recommendation createRecommendation() {
		RecommendationImpl recommendation = new RecommendationImpl();
		return recommendation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Response createResponse() {
		ResponseImpl response = new ResponseImpl();
		return response;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkingGroupFinding createWorkingGroupFinding() {
		WorkingGroupFindingImpl workingGroupFinding = new WorkingGroupFindingImpl();
		return workingGroupFinding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PriorFinding createPriorFinding() {
		PriorFindingImpl priorFinding = new PriorFindingImpl();
		return priorFinding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReportOutline createReportOutline() {
		ReportOutlineImpl reportOutline = new ReportOutlineImpl();
		return reportOutline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OutlineChapter createOutlineChapter() {
		OutlineChapterImpl outlineChapter = new OutlineChapterImpl();
		return outlineChapter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CouncilTopic createCouncilTopic() {
		CouncilTopicImpl councilTopic = new CouncilTopicImpl();
		return councilTopic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CouncilMeasure createCouncilMeasure() {
		CouncilMeasureImpl councilMeasure = new CouncilMeasureImpl();
		return councilMeasure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CrossTable createCrossTable() {
		CrossTableImpl crossTable = new CrossTableImpl();
		return crossTable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CrossCell createCrossCell() {
		CrossCellImpl crossCell = new CrossCellImpl();
		return crossCell;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProgramSheet createProgramSheet() {
		ProgramSheetImpl programSheet = new ProgramSheetImpl();
		return programSheet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProgramSheetLine createProgramSheetLine() {
		ProgramSheetLineImpl programSheetLine = new ProgramSheetLineImpl();
		return programSheetLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SupportPipeline createSupportPipeline() {
		SupportPipelineImpl supportPipeline = new SupportPipelineImpl();
		return supportPipeline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PipelineStage createPipelineStage() {
		PipelineStageImpl pipelineStage = new PipelineStageImpl();
		return pipelineStage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EvaluationKind createEvaluationKindFromString(EDataType eDataType, String initialValue) {
		EvaluationKind result = EvaluationKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEvaluationKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EvaluationState createEvaluationStateFromString(EDataType eDataType, String initialValue) {
		EvaluationState result = EvaluationState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEvaluationStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ContractForm createContractFormFromString(EDataType eDataType, String initialValue) {
		ContractForm result = ContractForm.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertContractFormToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ProcurementMethod createProcurementMethodFromString(EDataType eDataType, String initialValue) {
		ProcurementMethod result = ProcurementMethod.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertProcurementMethodToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ReviewVerdict createReviewVerdictFromString(EDataType eDataType, String initialValue) {
		ReviewVerdict result = ReviewVerdict.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertReviewVerdictToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ReflectionVerdict createReflectionVerdictFromString(EDataType eDataType, String initialValue) {
		ReflectionVerdict result = ReflectionVerdict.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertReflectionVerdictToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MoneyState createMoneyStateFromString(EDataType eDataType, String initialValue) {
		MoneyState result = MoneyState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMoneyStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MoneyKind createMoneyKindFromString(EDataType eDataType, String initialValue) {
		MoneyKind result = MoneyKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMoneyKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Account createAccountFromString(EDataType eDataType, String initialValue) {
		Account result = Account.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAccountToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Dimension createDimensionFromString(EDataType eDataType, String initialValue) {
		Dimension result = Dimension.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDimensionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OrganizationKind createOrganizationKindFromString(EDataType eDataType, String initialValue) {
		OrganizationKind result = OrganizationKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOrganizationKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AliasKind createAliasKindFromString(EDataType eDataType, String initialValue) {
		AliasKind result = AliasKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAliasKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RoleKind createRoleKindFromString(EDataType eDataType, String initialValue) {
		RoleKind result = RoleKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRoleKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public IndicatorKind createIndicatorKindFromString(EDataType eDataType, String initialValue) {
		IndicatorKind result = IndicatorKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIndicatorKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OutcomeTerm createOutcomeTermFromString(EDataType eDataType, String initialValue) {
		OutcomeTerm result = OutcomeTerm.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOutcomeTermToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Accumulation createAccumulationFromString(EDataType eDataType, String initialValue) {
		Accumulation result = Accumulation.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAccumulationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Direction createDirectionFromString(EDataType eDataType, String initialValue) {
		Direction result = Direction.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDirectionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TargetKind createTargetKindFromString(EDataType eDataType, String initialValue) {
		TargetKind result = TargetKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTargetKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OutputCountKind createOutputCountKindFromString(EDataType eDataType, String initialValue) {
		OutputCountKind result = OutputCountKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOutputCountKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StatedMeasure createStatedMeasureFromString(EDataType eDataType, String initialValue) {
		StatedMeasure result = StatedMeasure.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStatedMeasureToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MemberRole createMemberRoleFromString(EDataType eDataType, String initialValue) {
		MemberRole result = MemberRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMemberRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CommentState createCommentStateFromString(EDataType eDataType, String initialValue) {
		CommentState result = CommentState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCommentStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ReviewState createReviewStateFromString(EDataType eDataType, String initialValue) {
		ReviewState result = ReviewState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertReviewStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PanelDisclosure createPanelDisclosureFromString(EDataType eDataType, String initialValue) {
		PanelDisclosure result = PanelDisclosure.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPanelDisclosureToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RecusalKind createRecusalKindFromString(EDataType eDataType, String initialValue) {
		RecusalKind result = RecusalKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRecusalKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MeetingForm createMeetingFormFromString(EDataType eDataType, String initialValue) {
		MeetingForm result = MeetingForm.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMeetingFormToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Averaging createAveragingFromString(EDataType eDataType, String initialValue) {
		Averaging result = Averaging.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAveragingToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TotalKind createTotalKindFromString(EDataType eDataType, String initialValue) {
		TotalKind result = TotalKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTotalKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Polarity createPolarityFromString(EDataType eDataType, String initialValue) {
		Polarity result = Polarity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPolarityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OpinionUse createOpinionUseFromString(EDataType eDataType, String initialValue) {
		OpinionUse result = OpinionUse.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOpinionUseToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SheetState createSheetStateFromString(EDataType eDataType, String initialValue) {
		SheetState result = SheetState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSheetStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RecommendationOrigin createRecommendationOriginFromString(EDataType eDataType, String initialValue) {
		RecommendationOrigin result = RecommendationOrigin.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRecommendationOriginToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ResponseState createResponseStateFromString(EDataType eDataType, String initialValue) {
		ResponseState result = ResponseState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertResponseStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ProgramRelationKind createProgramRelationKindFromString(EDataType eDataType, String initialValue) {
		ProgramRelationKind result = ProgramRelationKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertProgramRelationKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NumberStyle createNumberStyleFromString(EDataType eDataType, String initialValue) {
		NumberStyle result = NumberStyle.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNumberStyleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ChapterScope createChapterScopeFromString(EDataType eDataType, String initialValue) {
		ChapterScope result = ChapterScope.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertChapterScopeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createMarkdownFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMarkdownToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FiscalYear createFiscalYear(final String it) {
		return it == null ? null : FiscalYear.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FiscalYear createFiscalYearFromString(EDataType eDataType, String initialValue) {
		return createFiscalYear(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFiscalYear(final FiscalYear it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFiscalYearToString(EDataType eDataType, Object instanceValue) {
		return convertFiscalYear((FiscalYear)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DatePoint createDatePoint(final String it) {
		return it == null ? null : DatePoint.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DatePoint createDatePointFromString(EDataType eDataType, String initialValue) {
		return createDatePoint(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDatePoint(final DatePoint it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDatePointToString(EDataType eDataType, Object instanceValue) {
		return convertDatePoint((DatePoint)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createDate(final String it) {
		return it == null ? null : LocalDate.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createDateFromString(EDataType eDataType, String initialValue) {
		return createDate(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDate(final LocalDate it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDateToString(EDataType eDataType, Object instanceValue) {
		return convertDate((LocalDate)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDateTime createDateTime(final String it) {
		return it == null ? null : LocalDateTime.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDateTime createDateTimeFromString(EDataType eDataType, String initialValue) {
		return createDateTime(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDateTime(final LocalDateTime it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDateTimeToString(EDataType eDataType, Object instanceValue) {
		return convertDateTime((LocalDateTime)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HyokaPackage getHyokaPackage() {
		return (HyokaPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static HyokaPackage getPackage() {
		return HyokaPackage.eINSTANCE;
	}

} //HyokaFactoryImpl

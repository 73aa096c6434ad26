/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.hyoka.model.hyoka.AcceptedProblem;
import org.hyoka.model.hyoka.Account;
import org.hyoka.model.hyoka.Accumulation;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Affiliation;
import org.hyoka.model.hyoka.AgendaItem;
import org.hyoka.model.hyoka.Alias;
import org.hyoka.model.hyoka.AliasKind;
import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Assumption;
import org.hyoka.model.hyoka.AttachedDocument;
import org.hyoka.model.hyoka.Averaging;
import org.hyoka.model.hyoka.BlockLink;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.BudgetLine;
import org.hyoka.model.hyoka.ChapterReview;
import org.hyoka.model.hyoka.ChapterScope;
import org.hyoka.model.hyoka.CommentState;
import org.hyoka.model.hyoka.Committee;
import org.hyoka.model.hyoka.Contract;
import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.CouncilMeasure;
import org.hyoka.model.hyoka.CouncilTopic;
import org.hyoka.model.hyoka.CountedItem;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.hyoka.model.hyoka.CriterionSet;
import org.hyoka.model.hyoka.CrossCell;
import org.hyoka.model.hyoka.CrossTable;
import org.hyoka.model.hyoka.DataTable;
import org.hyoka.model.hyoka.Deadline;
import org.hyoka.model.hyoka.Derivation;
import org.hyoka.model.hyoka.Dimension;
import org.hyoka.model.hyoka.Direction;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.EvaluationEvent;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.EvaluationState;
import org.hyoka.model.hyoka.Exhibit;
import org.hyoka.model.hyoka.Expenditure;
import org.hyoka.model.hyoka.ExpenseItem;
import org.hyoka.model.hyoka.Fact;
import org.hyoka.model.hyoka.Figure;
import org.hyoka.model.hyoka.FundingCall;
import org.hyoka.model.hyoka.FundingFlow;
import org.hyoka.model.hyoka.FundingScheme;
import org.hyoka.model.hyoka.FundingStep;
import org.hyoka.model.hyoka.GradeBand;
import org.hyoka.model.hyoka.GradeCount;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.IndicatorLink;
import org.hyoka.model.hyoka.LegalBasis;
import org.hyoka.model.hyoka.Meeting;
import org.hyoka.model.hyoka.MeetingForm;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.MemberRole;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.MoneyState;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.NumberStyle;
import org.hyoka.model.hyoka.Opinion;
import org.hyoka.model.hyoka.OpinionUse;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.OrganizationKind;
import org.hyoka.model.hyoka.OutcomeTerm;
import org.hyoka.model.hyoka.OutlineChapter;
import org.hyoka.model.hyoka.OutputCount;
import org.hyoka.model.hyoka.OutputCountKind;
import org.hyoka.model.hyoka.OutputCounts;
import org.hyoka.model.hyoka.Panel;
import org.hyoka.model.hyoka.PanelDisclosure;
import org.hyoka.model.hyoka.Payee;
import org.hyoka.model.hyoka.PayeeBlock;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.Person;
import org.hyoka.model.hyoka.PipelineStage;
import org.hyoka.model.hyoka.Polarity;
import org.hyoka.model.hyoka.Policy;
import org.hyoka.model.hyoka.PolicyAmendment;
import org.hyoka.model.hyoka.PriorFinding;
import org.hyoka.model.hyoka.ProcurementMethod;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.ProgramNode;
import org.hyoka.model.hyoka.ProgramRelation;
import org.hyoka.model.hyoka.ProgramRelationKind;
import org.hyoka.model.hyoka.ProgramSheet;
import org.hyoka.model.hyoka.ProgramSheetLine;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Projection;
import org.hyoka.model.hyoka.Recommendation;
import org.hyoka.model.hyoka.RecommendationOrigin;
import org.hyoka.model.hyoka.Recusal;
import org.hyoka.model.hyoka.RecusalKind;
import org.hyoka.model.hyoka.ReflectedAmount;
import org.hyoka.model.hyoka.ReflectionVerdict;
import org.hyoka.model.hyoka.RelatedProgram;
import org.hyoka.model.hyoka.ReportOutline;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Response;
import org.hyoka.model.hyoka.ResponseState;
import org.hyoka.model.hyoka.ResponsibleUnit;
import org.hyoka.model.hyoka.Review;
import org.hyoka.model.hyoka.ReviewState;
import org.hyoka.model.hyoka.ReviewVerdict;
import org.hyoka.model.hyoka.RoleAssignment;
import org.hyoka.model.hyoka.RoleKind;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.ScalePoint;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.ScoringRound;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.SheetNumber;
import org.hyoka.model.hyoka.SheetState;
import org.hyoka.model.hyoka.Source;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.SubsidyRate;
import org.hyoka.model.hyoka.SupportPipeline;
import org.hyoka.model.hyoka.TableColumn;
import org.hyoka.model.hyoka.TableRow;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TargetKind;
import org.hyoka.model.hyoka.TargetRevision;
import org.hyoka.model.hyoka.Theme;
import org.hyoka.model.hyoka.TotalKind;
import org.hyoka.model.hyoka.Translation;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.hyoka.Wording;
import org.hyoka.model.hyoka.WorkingGroupFinding;

import org.hyoka.model.ip.IpPackage;

import org.hyoka.model.ip.impl.IpPackageImpl;

import org.hyoka.model.roadmap.RoadmapPackage;

import org.hyoka.model.roadmap.impl.RoadmapPackageImpl;

import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class HyokaPackageImpl extends EPackageImpl implements HyokaPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass elementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass noteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass namedElementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass aliasEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass translationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass wordingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass factEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass statedFigureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass unitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass policyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass policyAmendmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass organizationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass personEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass affiliationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dossierEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass acceptedProblemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass chapterReviewEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass attachedDocumentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass programNodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass relatedProgramEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass programRelationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass periodEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass undertakingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass responsibleUnitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sheetNumberEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass legalBasisEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass subsidyRateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass programEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass projectEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fundingSchemeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fundingCallEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass evaluationEventEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fundingFlowEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fundingStepEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass roleAssignmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass researchItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass themeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass allocationTableEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass allocationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass budgetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass budgetEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass budgetLineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass expenditureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass payeeBlockEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass blockLinkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass payeeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contractEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass expenseItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reviewEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reflectedAmountEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass indicatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass indicatorLinkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass targetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass targetRevisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass actualEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass countedItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass projectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass outputCountsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass outputCountEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass derivationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass assumptionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass exhibitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass figureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dataTableEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tableColumnEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tableRowEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass panelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memberEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass recusalEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass meetingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass agendaItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass deadlineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass committeeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass criterionSetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass criterionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scaleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scalePointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass gradeBandEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scoringRoundEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scoreSheetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scoreEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass assessmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass criterionAssessmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass gradeCountEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass opinionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass recommendationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass responseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass workingGroupFindingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass priorFindingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reportOutlineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass outlineChapterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass councilTopicEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass councilMeasureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass crossTableEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass crossCellEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass programSheetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass programSheetLineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass supportPipelineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pipelineStageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum evaluationKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum evaluationStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum contractFormEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum procurementMethodEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum reviewVerdictEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum reflectionVerdictEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum moneyStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum moneyKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum accountEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum dimensionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum organizationKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum aliasKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum roleKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum indicatorKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum outcomeTermEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum accumulationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum directionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum targetKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum outputCountKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum statedMeasureEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum memberRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum commentStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum reviewStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum panelDisclosureEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum recusalKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum meetingFormEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum averagingEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum totalKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum polarityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum opinionUseEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sheetStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum recommendationOriginEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum responseStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum programRelationKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum numberStyleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum chapterScopeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType markdownEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType fiscalYearEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType datePointEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType dateEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType dateTimeEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.hyoka.model.hyoka.HyokaPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private HyokaPackageImpl() {
		super(eNS_URI, HyokaFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link HyokaPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static HyokaPackage init() {
		if (isInited) return (HyokaPackage)EPackage.Registry.INSTANCE.getEPackage(HyokaPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredHyokaPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		HyokaPackageImpl theHyokaPackage = registeredHyokaPackage instanceof HyokaPackageImpl ? (HyokaPackageImpl)registeredHyokaPackage : new HyokaPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(RoadmapPackage.eNS_URI);
		RoadmapPackageImpl theRoadmapPackage = (RoadmapPackageImpl)(registeredPackage instanceof RoadmapPackageImpl ? registeredPackage : RoadmapPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(IpPackage.eNS_URI);
		IpPackageImpl theIpPackage = (IpPackageImpl)(registeredPackage instanceof IpPackageImpl ? registeredPackage : IpPackage.eINSTANCE);

		// Create package meta-data objects
		theHyokaPackage.createPackageContents();
		theRoadmapPackage.createPackageContents();
		theIpPackage.createPackageContents();

		// Initialize created meta-data
		theHyokaPackage.initializePackageContents();
		theRoadmapPackage.initializePackageContents();
		theIpPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theHyokaPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(HyokaPackage.eNS_URI, theHyokaPackage);
		return theHyokaPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getElement() {
		return elementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Id() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getElement_Notes() {
		return (EReference)elementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNote() {
		return noteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_Text() {
		return (EAttribute)noteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_Place() {
		return (EAttribute)noteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_Printed() {
		return (EAttribute)noteEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_State() {
		return (EAttribute)noteEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_Author() {
		return (EAttribute)noteEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_WrittenAt() {
		return (EAttribute)noteEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_Field() {
		return (EAttribute)noteEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_Quoted() {
		return (EAttribute)noteEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_ResolvedBy() {
		return (EAttribute)noteEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_ResolvedAt() {
		return (EAttribute)noteEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNamedElement() {
		return namedElementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNamedElement_Name() {
		return (EAttribute)namedElementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNamedElement_Aliases() {
		return (EReference)namedElementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNamedElement_Translations() {
		return (EReference)namedElementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNamedElement_Wordings() {
		return (EReference)namedElementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAlias() {
		return aliasEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlias_Name() {
		return (EAttribute)aliasEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlias_Kind() {
		return (EAttribute)aliasEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlias_Until() {
		return (EAttribute)aliasEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTranslation() {
		return translationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTranslation_Language() {
		return (EAttribute)translationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTranslation_Feature() {
		return (EAttribute)translationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTranslation_Text() {
		return (EAttribute)translationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWording() {
		return wordingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWording_Feature() {
		return (EAttribute)wordingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWording_Year() {
		return (EAttribute)wordingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWording_Text() {
		return (EAttribute)wordingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFact() {
		return factEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFact_Stated() {
		return (EReference)factEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStatedFigure() {
		return statedFigureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatedFigure_Measure() {
		return (EAttribute)statedFigureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStatedFigure_About() {
		return (EReference)statedFigureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatedFigure_Year() {
		return (EAttribute)statedFigureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatedFigure_Value() {
		return (EAttribute)statedFigureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatedFigure_Text() {
		return (EAttribute)statedFigureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatedFigure_Date() {
		return (EAttribute)statedFigureEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStatedFigure_Unit() {
		return (EReference)statedFigureEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatedFigure_MoneyKind() {
		return (EAttribute)statedFigureEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatedFigure_Label() {
		return (EAttribute)statedFigureEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatedFigure_Place() {
		return (EAttribute)statedFigureEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStatedFigure_Source() {
		return (EReference)statedFigureEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatedFigure_Explanation() {
		return (EAttribute)statedFigureEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatedFigure_Printed() {
		return (EAttribute)statedFigureEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatedFigure_Preliminary() {
		return (EAttribute)statedFigureEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUnit() {
		return unitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnit_Symbol() {
		return (EAttribute)unitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnit_Dimension() {
		return (EAttribute)unitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnit_Factor() {
		return (EAttribute)unitEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnit_Currency() {
		return (EAttribute)unitEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnit_Decimals() {
		return (EAttribute)unitEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSource() {
		return sourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Publisher() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_PublishedOn() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Url() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Processed() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPolicy() {
		return policyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicy_DecidedBy() {
		return (EAttribute)policyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicy_DecidedOn() {
		return (EAttribute)policyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPolicy_Amendments() {
		return (EReference)policyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPolicy_Quotes() {
		return (EReference)policyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicy_Url() {
		return (EAttribute)policyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPolicy_Parent() {
		return (EReference)policyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPolicyAmendment() {
		return policyAmendmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyAmendment_DecidedOn() {
		return (EAttribute)policyAmendmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyAmendment_Text() {
		return (EAttribute)policyAmendmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOrganization() {
		return organizationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganization_Kind() {
		return (EAttribute)organizationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganization_CorporateNumber() {
		return (EAttribute)organizationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganization_Ror() {
		return (EAttribute)organizationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganization_Country() {
		return (EAttribute)organizationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrganization_Parent() {
		return (EReference)organizationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrganization_SuccessorOf() {
		return (EReference)organizationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganization_Address() {
		return (EAttribute)organizationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganization_LegalForm() {
		return (EAttribute)organizationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganization_Rank() {
		return (EAttribute)organizationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPerson() {
		return personEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_Reading() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_Orcid() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerson_Affiliations() {
		return (EReference)personEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAffiliation() {
		return affiliationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAffiliation_Organization() {
		return (EReference)affiliationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAffiliation_Department() {
		return (EAttribute)affiliationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAffiliation_Position() {
		return (EAttribute)affiliationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAffiliation_AsOf() {
		return (EAttribute)affiliationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDossier() {
		return dossierEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDossier_Title() {
		return (EAttribute)dossierEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDossier_Subtitle() {
		return (EAttribute)dossierEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDossier_Language() {
		return (EAttribute)dossierEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDossier_Kind() {
		return (EAttribute)dossierEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDossier_FiscalYear() {
		return (EAttribute)dossierEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDossier_PublishedOn() {
		return (EAttribute)dossierEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_Issuer() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_Foreword() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_Undertakings() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_Panel() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_WorkingGroup() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_Rounds() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_ScoreSheets() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_Assessments() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_CriterionSets() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_Scales() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_Outlines() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_Outline() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_Organizations() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_Persons() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_Units() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_Sources() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_Policies() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_RelatedPrograms() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_ProgramRelations() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_Sections() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_CouncilTopics() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_CrossTables() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_ProgramSheets() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_Pipelines() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_Documents() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDossier_PreviousDossierId() {
		return (EAttribute)dossierEClass.getEStructuralFeatures().get(31);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_AcceptedProblems() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(32);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_ChapterReviews() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(33);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_Extensions() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(34);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAcceptedProblem() {
		return acceptedProblemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcceptedProblem_Rule() {
		return (EAttribute)acceptedProblemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcceptedProblem_Place() {
		return (EAttribute)acceptedProblemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcceptedProblem_Fingerprint() {
		return (EAttribute)acceptedProblemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcceptedProblem_Reason() {
		return (EAttribute)acceptedProblemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcceptedProblem_AcceptedBy() {
		return (EAttribute)acceptedProblemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcceptedProblem_AcceptedOn() {
		return (EAttribute)acceptedProblemEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChapterReview() {
		return chapterReviewEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChapterReview_Chapter() {
		return (EAttribute)chapterReviewEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChapterReview_Undertaking() {
		return (EReference)chapterReviewEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChapterReview_State() {
		return (EAttribute)chapterReviewEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChapterReview_By() {
		return (EAttribute)chapterReviewEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChapterReview_At() {
		return (EAttribute)chapterReviewEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChapterReview_Next() {
		return (EAttribute)chapterReviewEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChapterReview_Fingerprint() {
		return (EAttribute)chapterReviewEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAttachedDocument() {
		return attachedDocumentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachedDocument_Entry() {
		return (EAttribute)attachedDocumentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachedDocument_MediaType() {
		return (EAttribute)attachedDocumentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachedDocument_Confidential() {
		return (EAttribute)attachedDocumentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProgramNode() {
		return programNodeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramNode_Code() {
		return (EAttribute)programNodeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramNode_Period() {
		return (EReference)programNodeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRelatedProgram() {
		return relatedProgramEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRelatedProgram_Ministry() {
		return (EReference)relatedProgramEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRelatedProgram_Executor() {
		return (EReference)relatedProgramEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelatedProgram_Summary() {
		return (EAttribute)relatedProgramEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProgramRelation() {
		return programRelationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramRelation_Source() {
		return (EReference)programRelationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramRelation_Target() {
		return (EReference)programRelationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramRelation_Kind() {
		return (EAttribute)programRelationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramRelation_Text() {
		return (EAttribute)programRelationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPeriod() {
		return periodEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPeriod_Start() {
		return (EAttribute)periodEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPeriod_End() {
		return (EAttribute)periodEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPeriod_Note() {
		return (EAttribute)periodEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUndertaking() {
		return undertakingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUndertaking_ShortName() {
		return (EAttribute)undertakingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUndertaking_Department() {
		return (EAttribute)undertakingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUndertaking_Ministry() {
		return (EReference)undertakingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUndertaking_Purpose() {
		return (EAttribute)undertakingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUndertaking_Evaluated() {
		return (EAttribute)undertakingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUndertaking_EvaluationKind() {
		return (EAttribute)undertakingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUndertaking_EvaluatedPeriod() {
		return (EReference)undertakingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUndertaking_Policies() {
		return (EReference)undertakingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUndertaking_Accounts() {
		return (EAttribute)undertakingEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUndertaking_Evaluations() {
		return (EReference)undertakingEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUndertaking_FundingFlow() {
		return (EReference)undertakingEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUndertaking_Roles() {
		return (EReference)undertakingEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUndertaking_Budget() {
		return (EReference)undertakingEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUndertaking_Allocations() {
		return (EReference)undertakingEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUndertaking_ResearchItems() {
		return (EReference)undertakingEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUndertaking_Indicators() {
		return (EReference)undertakingEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUndertaking_OutputCounts() {
		return (EReference)undertakingEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUndertaking_Derivations() {
		return (EReference)undertakingEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUndertaking_Sections() {
		return (EReference)undertakingEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUndertaking_PriorFindings() {
		return (EReference)undertakingEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUndertaking_WorkingGroupFindings() {
		return (EReference)undertakingEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUndertaking_Roadmaps() {
		return (EReference)undertakingEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUndertaking_Ip() {
		return (EReference)undertakingEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUndertaking_Url() {
		return (EAttribute)undertakingEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUndertaking_Category() {
		return (EAttribute)undertakingEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUndertaking_DisplayOrder() {
		return (EAttribute)undertakingEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUndertaking_MajorExpenses() {
		return (EAttribute)undertakingEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUndertaking_KeyPolicies() {
		return (EAttribute)undertakingEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUndertaking_Methods() {
		return (EAttribute)undertakingEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUndertaking_AccountNames() {
		return (EAttribute)undertakingEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUndertaking_ResponsibleUnits() {
		return (EReference)undertakingEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUndertaking_SheetNumbers() {
		return (EReference)undertakingEClass.getEStructuralFeatures().get(31);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUndertaking_LegalBases() {
		return (EReference)undertakingEClass.getEStructuralFeatures().get(32);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUndertaking_SubsidyRates() {
		return (EReference)undertakingEClass.getEStructuralFeatures().get(33);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUndertaking_Expenditures() {
		return (EReference)undertakingEClass.getEStructuralFeatures().get(34);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUndertaking_Reviews() {
		return (EReference)undertakingEClass.getEStructuralFeatures().get(35);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getResponsibleUnit() {
		return responsibleUnitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResponsibleUnit_Ministry() {
		return (EReference)responsibleUnitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponsibleUnit_Bureau() {
		return (EAttribute)responsibleUnitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponsibleUnit_Department() {
		return (EAttribute)responsibleUnitEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponsibleUnit_Division() {
		return (EAttribute)responsibleUnitEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponsibleUnit_Office() {
		return (EAttribute)responsibleUnitEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponsibleUnit_Team() {
		return (EAttribute)responsibleUnitEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponsibleUnit_Section() {
		return (EAttribute)responsibleUnitEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponsibleUnit_Officer() {
		return (EAttribute)responsibleUnitEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSheetNumber() {
		return sheetNumberEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSheetNumber_Year() {
		return (EAttribute)sheetNumberEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSheetNumber_Number() {
		return (EAttribute)sheetNumberEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSheetNumber_Ministry() {
		return (EReference)sheetNumberEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSheetNumber_SystemId() {
		return (EAttribute)sheetNumberEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSheetNumber_Url() {
		return (EAttribute)sheetNumberEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLegalBasis() {
		return legalBasisEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLegalBasis_LawNumber() {
		return (EAttribute)legalBasisEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLegalBasis_LawId() {
		return (EAttribute)legalBasisEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLegalBasis_Article() {
		return (EAttribute)legalBasisEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLegalBasis_Paragraph() {
		return (EAttribute)legalBasisEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLegalBasis_Item() {
		return (EAttribute)legalBasisEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLegalBasis_Url() {
		return (EAttribute)legalBasisEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSubsidyRate() {
		return subsidyRateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubsidyRate_Subject() {
		return (EAttribute)subsidyRateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubsidyRate_Rate() {
		return (EAttribute)subsidyRateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubsidyRate_Ceiling() {
		return (EAttribute)subsidyRateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubsidyRate_Url() {
		return (EAttribute)subsidyRateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProgram() {
		return programEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgram_Projects() {
		return (EReference)programEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProject() {
		return projectEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFundingScheme() {
		return fundingSchemeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFundingScheme_Calls() {
		return (EReference)fundingSchemeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFundingCall() {
		return fundingCallEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFundingCall_Year() {
		return (EAttribute)fundingCallEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFundingCall_Applications() {
		return (EAttribute)fundingCallEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFundingCall_Adopted() {
		return (EAttribute)fundingCallEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEvaluationEvent() {
		return evaluationEventEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluationEvent_Kind() {
		return (EAttribute)evaluationEventEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluationEvent_At() {
		return (EAttribute)evaluationEventEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluationEvent_State() {
		return (EAttribute)evaluationEventEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluationEvent_Text() {
		return (EAttribute)evaluationEventEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFundingFlow() {
		return fundingFlowEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFundingFlow_Steps() {
		return (EReference)fundingFlowEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFundingStep() {
		return fundingStepEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFundingStep_Label() {
		return (EAttribute)fundingStepEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFundingStep_Organization() {
		return (EReference)fundingStepEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFundingStep_Form() {
		return (EAttribute)fundingStepEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRoleAssignment() {
		return roleAssignmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoleAssignment_Role() {
		return (EAttribute)roleAssignmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoleAssignment_Label() {
		return (EAttribute)roleAssignmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoleAssignment_Person() {
		return (EReference)roleAssignmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoleAssignment_Organization() {
		return (EReference)roleAssignmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoleAssignment_Position() {
		return (EAttribute)roleAssignmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoleAssignment_Text() {
		return (EAttribute)roleAssignmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getResearchItem() {
		return researchItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResearchItem_Code() {
		return (EAttribute)researchItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResearchItem_Description() {
		return (EAttribute)researchItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResearchItem_Items() {
		return (EReference)researchItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResearchItem_Themes() {
		return (EReference)researchItemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTheme() {
		return themeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTheme_Code() {
		return (EAttribute)themeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTheme_Description() {
		return (EAttribute)themeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTheme_Implementers() {
		return (EReference)themeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTheme_Leader() {
		return (EReference)themeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTheme_StartedIn() {
		return (EAttribute)themeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTheme_Label() {
		return (EAttribute)themeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAllocationTable() {
		return allocationTableEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAllocationTable_Unit() {
		return (EReference)allocationTableEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAllocationTable_Kind() {
		return (EAttribute)allocationTableEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAllocationTable_Allocations() {
		return (EReference)allocationTableEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAllocationTable_Footnote() {
		return (EAttribute)allocationTableEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAllocation() {
		return allocationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAllocation_Item() {
		return (EReference)allocationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAllocation_Year() {
		return (EAttribute)allocationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAllocation_Amount() {
		return (EAttribute)allocationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAllocation_Form() {
		return (EAttribute)allocationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAllocation_State() {
		return (EAttribute)allocationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBudget() {
		return budgetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBudget_Unit() {
		return (EReference)budgetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBudget_Entries() {
		return (EReference)budgetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudget_Footnote() {
		return (EAttribute)budgetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBudget_Lines() {
		return (EReference)budgetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBudgetEntry() {
		return budgetEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetEntry_Year() {
		return (EAttribute)budgetEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetEntry_Kind() {
		return (EAttribute)budgetEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetEntry_Account() {
		return (EAttribute)budgetEntryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetEntry_Amount() {
		return (EAttribute)budgetEntryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetEntry_State() {
		return (EAttribute)budgetEntryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetEntry_Explanation() {
		return (EAttribute)budgetEntryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetEntry_Number() {
		return (EAttribute)budgetEntryEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetEntry_AccountName() {
		return (EAttribute)budgetEntryEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetEntry_Subaccount() {
		return (EAttribute)budgetEntryEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetEntry_Preliminary() {
		return (EAttribute)budgetEntryEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBudgetLine() {
		return budgetLineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetLine_Year() {
		return (EAttribute)budgetLineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetLine_Kind() {
		return (EAttribute)budgetLineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetLine_Number() {
		return (EAttribute)budgetLineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetLine_Account() {
		return (EAttribute)budgetLineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetLine_AccountName() {
		return (EAttribute)budgetLineEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetLine_Subaccount() {
		return (EAttribute)budgetLineEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetLine_Jurisdiction() {
		return (EAttribute)budgetLineEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetLine_Organization() {
		return (EAttribute)budgetLineEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetLine_Item() {
		return (EAttribute)budgetLineEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetLine_Subitem() {
		return (EAttribute)budgetLineEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetLine_Detail() {
		return (EAttribute)budgetLineEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetLine_Amount() {
		return (EAttribute)budgetLineEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetLine_Requested() {
		return (EAttribute)budgetLineEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetLine_Remark() {
		return (EAttribute)budgetLineEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExpenditure() {
		return expenditureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpenditure_Year() {
		return (EAttribute)expenditureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExpenditure_Unit() {
		return (EReference)expenditureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExpenditure_Blocks() {
		return (EReference)expenditureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExpenditure_Links() {
		return (EReference)expenditureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExpenditure_Overheads() {
		return (EReference)expenditureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpenditure_Footnote() {
		return (EAttribute)expenditureEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPayeeBlock() {
		return payeeBlockEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPayeeBlock_Code() {
		return (EAttribute)payeeBlockEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPayeeBlock_Role() {
		return (EAttribute)payeeBlockEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPayeeBlock_Count() {
		return (EAttribute)payeeBlockEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPayeeBlock_Amount() {
		return (EAttribute)payeeBlockEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPayeeBlock_Payees() {
		return (EReference)payeeBlockEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBlockLink() {
		return blockLinkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBlockLink_Payer() {
		return (EReference)blockLinkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBlockLink_Payee() {
		return (EReference)blockLinkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlockLink_Amount() {
		return (EAttribute)blockLinkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlockLink_Form() {
		return (EAttribute)blockLinkEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlockLink_Text() {
		return (EAttribute)blockLinkEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPayee() {
		return payeeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPayee_Number() {
		return (EAttribute)payeeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPayee_Organization() {
		return (EReference)payeeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPayee_Others() {
		return (EAttribute)payeeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPayee_Amount() {
		return (EAttribute)payeeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPayee_CommissionedBy() {
		return (EReference)payeeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPayee_Contracts() {
		return (EReference)payeeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPayee_Commitments() {
		return (EReference)payeeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContract() {
		return contractEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContract_Amount() {
		return (EAttribute)contractEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContract_Method() {
		return (EAttribute)contractEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContract_MethodText() {
		return (EAttribute)contractEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContract_Bidders() {
		return (EAttribute)contractEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContract_Rate() {
		return (EAttribute)contractEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContract_Reason() {
		return (EAttribute)contractEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContract_Other() {
		return (EAttribute)contractEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContract_Items() {
		return (EReference)contractEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExpenseItem() {
		return expenseItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpenseItem_Use() {
		return (EAttribute)expenseItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpenseItem_Amount() {
		return (EAttribute)expenseItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReview() {
		return reviewEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReview_Year() {
		return (EAttribute)reviewEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReview_Check() {
		return (EAttribute)reviewEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReview_Improvement() {
		return (EAttribute)reviewEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReview_Effect() {
		return (EAttribute)reviewEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReview_ExpertYear() {
		return (EAttribute)reviewEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReview_ExpertSubject() {
		return (EAttribute)reviewEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReview_ExpertReason() {
		return (EAttribute)reviewEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReview_ExpertFindings() {
		return (EAttribute)reviewEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReview_PublicProcess() {
		return (EAttribute)reviewEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReview_Verdict() {
		return (EAttribute)reviewEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReview_VerdictText() {
		return (EAttribute)reviewEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReview_Reflection() {
		return (EAttribute)reviewEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReview_ReflectionText() {
		return (EAttribute)reviewEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReview_Unit() {
		return (EReference)reviewEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReview_ReflectedAmounts() {
		return (EReference)reviewEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReflectedAmount() {
		return reflectedAmountEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReflectedAmount_Account() {
		return (EAttribute)reflectedAmountEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReflectedAmount_AccountName() {
		return (EAttribute)reflectedAmountEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReflectedAmount_Subaccount() {
		return (EAttribute)reflectedAmountEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReflectedAmount_Amount() {
		return (EAttribute)reflectedAmountEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIndicator() {
		return indicatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Code() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Kind() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Term() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicator_Unit() {
		return (EReference)indicatorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Accumulation() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Direction() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Goal() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Definition() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Rationale() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicator_Targets() {
		return (EReference)indicatorEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicator_Actuals() {
		return (EReference)indicatorEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicator_Projections() {
		return (EReference)indicatorEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicator_LeadsTo() {
		return (EReference)indicatorEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Outlook() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_CauseAnalysis() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIndicatorLink() {
		return indicatorLinkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicatorLink_Target() {
		return (EReference)indicatorLinkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorLink_Text() {
		return (EAttribute)indicatorLinkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorLink_DirectReason() {
		return (EAttribute)indicatorLinkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTarget() {
		return targetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_Value() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTarget_Unit() {
		return (EReference)targetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_Due() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_Kind() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_Qualifier() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTarget_Source() {
		return (EReference)targetEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTarget_Revisions() {
		return (EReference)targetEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_Outlook() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_CauseAnalysis() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTargetRevision() {
		return targetRevisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTargetRevision_OldValue() {
		return (EAttribute)targetRevisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTargetRevision_OldDue() {
		return (EAttribute)targetRevisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTargetRevision_OldName() {
		return (EAttribute)targetRevisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTargetRevision_RevisedOn() {
		return (EAttribute)targetRevisionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTargetRevision_Reason() {
		return (EAttribute)targetRevisionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTargetRevision_ApprovedBy() {
		return (EAttribute)targetRevisionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getActual() {
		return actualEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActual_Value() {
		return (EAttribute)actualEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActual_Unit() {
		return (EReference)actualEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActual_Text() {
		return (EAttribute)actualEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActual_AsOf() {
		return (EAttribute)actualEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActual_Note() {
		return (EAttribute)actualEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActual_Source() {
		return (EReference)actualEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActual_Counted() {
		return (EReference)actualEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCountedItem() {
		return countedItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountedItem_Category() {
		return (EAttribute)countedItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountedItem_Count() {
		return (EAttribute)countedItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountedItem_Description() {
		return (EAttribute)countedItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCountedItem_Organizations() {
		return (EReference)countedItemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProjection() {
		return projectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProjection_Value() {
		return (EAttribute)projectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProjection_At() {
		return (EAttribute)projectionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProjection_RatePerYear() {
		return (EAttribute)projectionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProjection_Basis() {
		return (EAttribute)projectionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOutputCounts() {
		return outputCountsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutputCounts_Period() {
		return (EReference)outputCountsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutputCounts_Counts() {
		return (EReference)outputCountsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOutputCount() {
		return outputCountEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutputCount_Kind() {
		return (EAttribute)outputCountEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutputCount_Label() {
		return (EAttribute)outputCountEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutputCount_Value() {
		return (EAttribute)outputCountEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutputCount_Text() {
		return (EAttribute)outputCountEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDerivation() {
		return derivationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDerivation_Expression() {
		return (EAttribute)derivationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDerivation_Unit() {
		return (EReference)derivationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDerivation_Text() {
		return (EAttribute)derivationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDerivation_Assumptions() {
		return (EReference)derivationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDerivation_Printed() {
		return (EAttribute)derivationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAssumption() {
		return assumptionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssumption_Symbol() {
		return (EAttribute)assumptionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssumption_Value() {
		return (EAttribute)assumptionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssumption_Unit() {
		return (EReference)assumptionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssumption_AsOf() {
		return (EAttribute)assumptionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssumption_Source() {
		return (EReference)assumptionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssumption_Place() {
		return (EAttribute)assumptionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSection() {
		return sectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSection_Key() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSection_Body() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSection_Figures() {
		return (EReference)sectionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSection_Tables() {
		return (EReference)sectionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSection_Subsections() {
		return (EReference)sectionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExhibit() {
		return exhibitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExhibit_Source() {
		return (EReference)exhibitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExhibit_SourceText() {
		return (EAttribute)exhibitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExhibit_PrintedNumber() {
		return (EAttribute)exhibitEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExhibit_AltText() {
		return (EAttribute)exhibitEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFigure() {
		return figureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFigure_Entry() {
		return (EAttribute)figureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFigure_Width() {
		return (EAttribute)figureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDataTable() {
		return dataTableEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDataTable_Columns() {
		return (EReference)dataTableEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDataTable_Rows() {
		return (EReference)dataTableEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTableColumn() {
		return tableColumnEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTableColumn_Weight() {
		return (EAttribute)tableColumnEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTableColumn_Numeric() {
		return (EAttribute)tableColumnEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTableRow() {
		return tableRowEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTableRow_Cells() {
		return (EAttribute)tableRowEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPanel() {
		return panelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPanel_Members() {
		return (EReference)panelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPanel_Meetings() {
		return (EReference)panelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPanel_Deadlines() {
		return (EReference)panelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPanel_StatedSize() {
		return (EAttribute)panelEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPanel_Disclosure() {
		return (EAttribute)panelEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMember() {
		return memberEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMember_Person() {
		return (EReference)memberEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMember_Role() {
		return (EAttribute)memberEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMember_Label() {
		return (EAttribute)memberEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMember_Affiliation() {
		return (EAttribute)memberEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMember_Recusals() {
		return (EReference)memberEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMember_DeclaredOn() {
		return (EAttribute)memberEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMember_Declaration() {
		return (EAttribute)memberEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRecusal() {
		return recusalEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRecusal_Undertaking() {
		return (EReference)recusalEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecusal_Kind() {
		return (EAttribute)recusalEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecusal_Reason() {
		return (EAttribute)recusalEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeeting() {
		return meetingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Number() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Form() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Open() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Start() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_End() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_ResolvedOn() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Place() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_Agenda() {
		return (EReference)meetingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAgendaItem() {
		return agendaItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgendaItem_Number() {
		return (EAttribute)agendaItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgendaItem_Documents() {
		return (EReference)agendaItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgendaItem_Undertakings() {
		return (EReference)agendaItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDeadline() {
		return deadlineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeadline_Due() {
		return (EAttribute)deadlineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeadline_Undertaking() {
		return (EReference)deadlineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeadline_Scoring() {
		return (EAttribute)deadlineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCommittee() {
		return committeeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommittee_Parent() {
		return (EAttribute)committeeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommittee_Chair() {
		return (EReference)committeeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommittee_ChairAffiliation() {
		return (EAttribute)committeeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommittee_Meetings() {
		return (EReference)committeeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCriterionSet() {
		return criterionSetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCriterionSet_Criteria() {
		return (EReference)criterionSetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCriterionSet_Template() {
		return (EAttribute)criterionSetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCriterionSet_Total() {
		return (EAttribute)criterionSetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCriterionSet_Threshold() {
		return (EAttribute)criterionSetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCriterionSet_Bands() {
		return (EReference)criterionSetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCriterion() {
		return criterionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCriterion_Code() {
		return (EAttribute)criterionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCriterion_ShortName() {
		return (EAttribute)criterionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCriterion_Guidance() {
		return (EAttribute)criterionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCriterion_Scales() {
		return (EReference)criterionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCriterion_Overall() {
		return (EAttribute)criterionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCriterion_Weight() {
		return (EAttribute)criterionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCriterion_Threshold() {
		return (EAttribute)criterionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCriterion_PartOf() {
		return (EReference)criterionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCriterion_SeveralAnswers() {
		return (EAttribute)criterionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScale() {
		return scaleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScale_Kinds() {
		return (EAttribute)scaleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScale_Direction() {
		return (EAttribute)scaleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScale_Minimum() {
		return (EAttribute)scaleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScale_Maximum() {
		return (EAttribute)scaleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScale_Step() {
		return (EAttribute)scaleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScale_Averaging() {
		return (EAttribute)scaleEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScale_Decimals() {
		return (EAttribute)scaleEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScale_Factor() {
		return (EAttribute)scaleEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScale_ReasonBelow() {
		return (EAttribute)scaleEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScale_Points() {
		return (EReference)scaleEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScale_Bands() {
		return (EReference)scaleEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScalePoint() {
		return scalePointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScalePoint_Value() {
		return (EAttribute)scalePointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScalePoint_Symbol() {
		return (EAttribute)scalePointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGradeBand() {
		return gradeBandEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGradeBand_From() {
		return (EAttribute)gradeBandEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGradeBand_Symbol() {
		return (EAttribute)gradeBandEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScoringRound() {
		return scoringRoundEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoringRound_ClosedOn() {
		return (EAttribute)scoringRoundEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScoreSheet() {
		return scoreSheetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScoreSheet_Member() {
		return (EReference)scoreSheetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScoreSheet_Undertaking() {
		return (EReference)scoreSheetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScoreSheet_Round() {
		return (EReference)scoreSheetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreSheet_State() {
		return (EAttribute)scoreSheetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreSheet_ReceivedOn() {
		return (EAttribute)scoreSheetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScoreSheet_Scores() {
		return (EReference)scoreSheetEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScore() {
		return scoreEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScore_Criterion() {
		return (EReference)scoreEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScore_Value() {
		return (EAttribute)scoreEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScore_Point() {
		return (EReference)scoreEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScore_NotApplicable() {
		return (EAttribute)scoreEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScore_Comment() {
		return (EAttribute)scoreEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAssessment() {
		return assessmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssessment_Undertaking() {
		return (EReference)assessmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssessment_Kind() {
		return (EAttribute)assessmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssessment_CriterionSet() {
		return (EReference)assessmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssessment_Scored() {
		return (EAttribute)assessmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssessment_Decision() {
		return (EAttribute)assessmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssessment_CriterionAssessments() {
		return (EReference)assessmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssessment_Opinions() {
		return (EReference)assessmentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssessment_Recommendations() {
		return (EReference)assessmentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCriterionAssessment() {
		return criterionAssessmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCriterionAssessment_Criterion() {
		return (EReference)criterionAssessmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCriterionAssessment_Text() {
		return (EAttribute)criterionAssessmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCriterionAssessment_LowMeanReason() {
		return (EAttribute)criterionAssessmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCriterionAssessment_Consensus() {
		return (EAttribute)criterionAssessmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCriterionAssessment_ConsensusPoint() {
		return (EReference)criterionAssessmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCriterionAssessment_Counts() {
		return (EReference)criterionAssessmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGradeCount() {
		return gradeCountEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGradeCount_Value() {
		return (EAttribute)gradeCountEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGradeCount_Point() {
		return (EReference)gradeCountEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGradeCount_Count() {
		return (EAttribute)gradeCountEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOpinion() {
		return opinionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpinion_Text() {
		return (EAttribute)opinionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpinion_Polarity() {
		return (EAttribute)opinionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOpinion_Criterion() {
		return (EReference)opinionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOpinion_Author() {
		return (EReference)opinionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpinion_Use() {
		return (EAttribute)opinionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpinion_UseReason() {
		return (EAttribute)opinionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRecommendation() {
		return recommendationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecommendation_Text() {
		return (EAttribute)recommendationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecommendation_Origin() {
		return (EAttribute)recommendationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRecommendation_Author() {
		return (EReference)recommendationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRecommendation_Criterion() {
		return (EReference)recommendationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRecommendation_Response() {
		return (EReference)recommendationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getResponse() {
		return responseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponse_Text() {
		return (EAttribute)responseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResponse_Owner() {
		return (EReference)responseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponse_Due() {
		return (EAttribute)responseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponse_State() {
		return (EAttribute)responseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWorkingGroupFinding() {
		return workingGroupFindingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingGroupFinding_Session() {
		return (EAttribute)workingGroupFindingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingGroupFinding_Kind() {
		return (EAttribute)workingGroupFindingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingGroupFinding_Year() {
		return (EAttribute)workingGroupFindingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingGroupFinding_Heading() {
		return (EAttribute)workingGroupFindingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingGroupFinding_Text() {
		return (EAttribute)workingGroupFindingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWorkingGroupFinding_Response() {
		return (EReference)workingGroupFindingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPriorFinding() {
		return priorFindingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPriorFinding_Body() {
		return (EAttribute)priorFindingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPriorFinding_Kind() {
		return (EAttribute)priorFindingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPriorFinding_Year() {
		return (EAttribute)priorFindingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPriorFinding_Heading() {
		return (EAttribute)priorFindingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPriorFinding_Text() {
		return (EAttribute)priorFindingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPriorFinding_Response() {
		return (EReference)priorFindingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPriorFinding_Remark() {
		return (EAttribute)priorFindingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPriorFinding_OriginId() {
		return (EAttribute)priorFindingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReportOutline() {
		return reportOutlineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportOutline_Template() {
		return (EAttribute)reportOutlineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportOutline_Chapters() {
		return (EReference)reportOutlineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOutlineChapter() {
		return outlineChapterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutlineChapter_Section() {
		return (EAttribute)outlineChapterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutlineChapter_Argument() {
		return (EAttribute)outlineChapterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutlineChapter_Scope() {
		return (EAttribute)outlineChapterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutlineChapter_Numbering() {
		return (EAttribute)outlineChapterEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutlineChapter_Included() {
		return (EAttribute)outlineChapterEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutlineChapter_Intro() {
		return (EAttribute)outlineChapterEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutlineChapter_Chapters() {
		return (EReference)outlineChapterEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCouncilTopic() {
		return councilTopicEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCouncilTopic_Number() {
		return (EAttribute)councilTopicEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCouncilTopic_Description() {
		return (EAttribute)councilTopicEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCouncilTopic_Measures() {
		return (EReference)councilTopicEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCouncilMeasure() {
		return councilMeasureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCouncilMeasure_Ministry() {
		return (EReference)councilMeasureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCouncilMeasure_Program() {
		return (EReference)councilMeasureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCouncilMeasure_Text() {
		return (EAttribute)councilMeasureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCouncilMeasure_Results() {
		return (EAttribute)councilMeasureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCouncilMeasure_NextSteps() {
		return (EAttribute)councilMeasureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCouncilMeasure_Source() {
		return (EReference)councilMeasureEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCouncilMeasure_Place() {
		return (EAttribute)councilMeasureEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCrossTable() {
		return crossTableEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrossTable_RowTitle() {
		return (EAttribute)crossTableEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrossTable_ColumnTitle() {
		return (EAttribute)crossTableEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrossTable_OfWhichTitle() {
		return (EAttribute)crossTableEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrossTable_Rows() {
		return (EAttribute)crossTableEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrossTable_Columns() {
		return (EAttribute)crossTableEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCrossTable_Cells() {
		return (EReference)crossTableEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCrossCell() {
		return crossCellEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrossCell_Row() {
		return (EAttribute)crossCellEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrossCell_Column() {
		return (EAttribute)crossCellEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrossCell_Count() {
		return (EAttribute)crossCellEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrossCell_OfWhich() {
		return (EAttribute)crossCellEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProgramSheet() {
		return programSheetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramSheet_Program() {
		return (EReference)programSheetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramSheet_Year() {
		return (EAttribute)programSheetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramSheet_Department() {
		return (EAttribute)programSheetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramSheet_Purpose() {
		return (EAttribute)programSheetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramSheet_Content() {
		return (EAttribute)programSheetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramSheet_Goals() {
		return (EAttribute)programSheetEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramSheet_FundingFlow() {
		return (EReference)programSheetEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramSheet_Unit() {
		return (EReference)programSheetEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramSheet_Requested() {
		return (EAttribute)programSheetEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramSheet_LastBudget() {
		return (EAttribute)programSheetEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramSheet_Supplementary() {
		return (EReference)programSheetEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramSheet_BudgetLines() {
		return (EReference)programSheetEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProgramSheetLine() {
		return programSheetLineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramSheetLine_Content() {
		return (EAttribute)programSheetLineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramSheetLine_Period() {
		return (EReference)programSheetLineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramSheetLine_Requested() {
		return (EAttribute)programSheetLineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramSheetLine_LastBudget() {
		return (EAttribute)programSheetLineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSupportPipeline() {
		return supportPipelineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportPipeline_Year() {
		return (EAttribute)supportPipelineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupportPipeline_Unit() {
		return (EReference)supportPipelineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupportPipeline_Stages() {
		return (EReference)supportPipelineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPipelineStage() {
		return pipelineStageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPipelineStage_Code() {
		return (EAttribute)pipelineStageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPipelineStage_Goal() {
		return (EAttribute)pipelineStageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPipelineStage_NewTopics() {
		return (EAttribute)pipelineStageEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPipelineStage_AmountPerTopic() {
		return (EAttribute)pipelineStageEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPipelineStage_Next() {
		return (EReference)pipelineStageEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEvaluationKind() {
		return evaluationKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEvaluationState() {
		return evaluationStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getContractForm() {
		return contractFormEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getProcurementMethod() {
		return procurementMethodEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getReviewVerdict() {
		return reviewVerdictEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getReflectionVerdict() {
		return reflectionVerdictEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMoneyState() {
		return moneyStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMoneyKind() {
		return moneyKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAccount() {
		return accountEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDimension() {
		return dimensionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOrganizationKind() {
		return organizationKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAliasKind() {
		return aliasKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRoleKind() {
		return roleKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getIndicatorKind() {
		return indicatorKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOutcomeTerm() {
		return outcomeTermEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAccumulation() {
		return accumulationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDirection() {
		return directionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTargetKind() {
		return targetKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOutputCountKind() {
		return outputCountKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStatedMeasure() {
		return statedMeasureEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMemberRole() {
		return memberRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCommentState() {
		return commentStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getReviewState() {
		return reviewStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPanelDisclosure() {
		return panelDisclosureEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRecusalKind() {
		return recusalKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMeetingForm() {
		return meetingFormEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAveraging() {
		return averagingEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTotalKind() {
		return totalKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPolarity() {
		return polarityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOpinionUse() {
		return opinionUseEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSheetState() {
		return sheetStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRecommendationOrigin() {
		return recommendationOriginEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getResponseState() {
		return responseStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getProgramRelationKind() {
		return programRelationKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNumberStyle() {
		return numberStyleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getChapterScope() {
		return chapterScopeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getMarkdown() {
		return markdownEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getFiscalYear() {
		return fiscalYearEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDatePoint() {
		return datePointEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDate() {
		return dateEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDateTime() {
		return dateTimeEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HyokaFactory getHyokaFactory() {
		return (HyokaFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		elementEClass = createEClass(ELEMENT);
		createEAttribute(elementEClass, ELEMENT__ID);
		createEReference(elementEClass, ELEMENT__NOTES);

		noteEClass = createEClass(NOTE);
		createEAttribute(noteEClass, NOTE__TEXT);
		createEAttribute(noteEClass, NOTE__PLACE);
		createEAttribute(noteEClass, NOTE__PRINTED);
		createEAttribute(noteEClass, NOTE__STATE);
		createEAttribute(noteEClass, NOTE__AUTHOR);
		createEAttribute(noteEClass, NOTE__WRITTEN_AT);
		createEAttribute(noteEClass, NOTE__FIELD);
		createEAttribute(noteEClass, NOTE__QUOTED);
		createEAttribute(noteEClass, NOTE__RESOLVED_BY);
		createEAttribute(noteEClass, NOTE__RESOLVED_AT);

		namedElementEClass = createEClass(NAMED_ELEMENT);
		createEAttribute(namedElementEClass, NAMED_ELEMENT__NAME);
		createEReference(namedElementEClass, NAMED_ELEMENT__ALIASES);
		createEReference(namedElementEClass, NAMED_ELEMENT__TRANSLATIONS);
		createEReference(namedElementEClass, NAMED_ELEMENT__WORDINGS);

		aliasEClass = createEClass(ALIAS);
		createEAttribute(aliasEClass, ALIAS__NAME);
		createEAttribute(aliasEClass, ALIAS__KIND);
		createEAttribute(aliasEClass, ALIAS__UNTIL);

		translationEClass = createEClass(TRANSLATION);
		createEAttribute(translationEClass, TRANSLATION__LANGUAGE);
		createEAttribute(translationEClass, TRANSLATION__FEATURE);
		createEAttribute(translationEClass, TRANSLATION__TEXT);

		wordingEClass = createEClass(WORDING);
		createEAttribute(wordingEClass, WORDING__FEATURE);
		createEAttribute(wordingEClass, WORDING__YEAR);
		createEAttribute(wordingEClass, WORDING__TEXT);

		factEClass = createEClass(FACT);
		createEReference(factEClass, FACT__STATED);

		statedFigureEClass = createEClass(STATED_FIGURE);
		createEAttribute(statedFigureEClass, STATED_FIGURE__MEASURE);
		createEReference(statedFigureEClass, STATED_FIGURE__ABOUT);
		createEAttribute(statedFigureEClass, STATED_FIGURE__YEAR);
		createEAttribute(statedFigureEClass, STATED_FIGURE__VALUE);
		createEAttribute(statedFigureEClass, STATED_FIGURE__TEXT);
		createEAttribute(statedFigureEClass, STATED_FIGURE__DATE);
		createEReference(statedFigureEClass, STATED_FIGURE__UNIT);
		createEAttribute(statedFigureEClass, STATED_FIGURE__MONEY_KIND);
		createEAttribute(statedFigureEClass, STATED_FIGURE__LABEL);
		createEAttribute(statedFigureEClass, STATED_FIGURE__PLACE);
		createEReference(statedFigureEClass, STATED_FIGURE__SOURCE);
		createEAttribute(statedFigureEClass, STATED_FIGURE__EXPLANATION);
		createEAttribute(statedFigureEClass, STATED_FIGURE__PRINTED);
		createEAttribute(statedFigureEClass, STATED_FIGURE__PRELIMINARY);

		unitEClass = createEClass(UNIT);
		createEAttribute(unitEClass, UNIT__SYMBOL);
		createEAttribute(unitEClass, UNIT__DIMENSION);
		createEAttribute(unitEClass, UNIT__FACTOR);
		createEAttribute(unitEClass, UNIT__CURRENCY);
		createEAttribute(unitEClass, UNIT__DECIMALS);

		sourceEClass = createEClass(SOURCE);
		createEAttribute(sourceEClass, SOURCE__PUBLISHER);
		createEAttribute(sourceEClass, SOURCE__PUBLISHED_ON);
		createEAttribute(sourceEClass, SOURCE__URL);
		createEAttribute(sourceEClass, SOURCE__PROCESSED);

		policyEClass = createEClass(POLICY);
		createEAttribute(policyEClass, POLICY__DECIDED_BY);
		createEAttribute(policyEClass, POLICY__DECIDED_ON);
		createEReference(policyEClass, POLICY__AMENDMENTS);
		createEReference(policyEClass, POLICY__QUOTES);
		createEAttribute(policyEClass, POLICY__URL);
		createEReference(policyEClass, POLICY__PARENT);

		policyAmendmentEClass = createEClass(POLICY_AMENDMENT);
		createEAttribute(policyAmendmentEClass, POLICY_AMENDMENT__DECIDED_ON);
		createEAttribute(policyAmendmentEClass, POLICY_AMENDMENT__TEXT);

		organizationEClass = createEClass(ORGANIZATION);
		createEAttribute(organizationEClass, ORGANIZATION__KIND);
		createEAttribute(organizationEClass, ORGANIZATION__CORPORATE_NUMBER);
		createEAttribute(organizationEClass, ORGANIZATION__ROR);
		createEAttribute(organizationEClass, ORGANIZATION__COUNTRY);
		createEReference(organizationEClass, ORGANIZATION__PARENT);
		createEReference(organizationEClass, ORGANIZATION__SUCCESSOR_OF);
		createEAttribute(organizationEClass, ORGANIZATION__ADDRESS);
		createEAttribute(organizationEClass, ORGANIZATION__LEGAL_FORM);
		createEAttribute(organizationEClass, ORGANIZATION__RANK);

		personEClass = createEClass(PERSON);
		createEAttribute(personEClass, PERSON__READING);
		createEAttribute(personEClass, PERSON__ORCID);
		createEReference(personEClass, PERSON__AFFILIATIONS);

		affiliationEClass = createEClass(AFFILIATION);
		createEReference(affiliationEClass, AFFILIATION__ORGANIZATION);
		createEAttribute(affiliationEClass, AFFILIATION__DEPARTMENT);
		createEAttribute(affiliationEClass, AFFILIATION__POSITION);
		createEAttribute(affiliationEClass, AFFILIATION__AS_OF);

		dossierEClass = createEClass(DOSSIER);
		createEAttribute(dossierEClass, DOSSIER__TITLE);
		createEAttribute(dossierEClass, DOSSIER__SUBTITLE);
		createEAttribute(dossierEClass, DOSSIER__LANGUAGE);
		createEAttribute(dossierEClass, DOSSIER__KIND);
		createEAttribute(dossierEClass, DOSSIER__FISCAL_YEAR);
		createEAttribute(dossierEClass, DOSSIER__PUBLISHED_ON);
		createEReference(dossierEClass, DOSSIER__ISSUER);
		createEReference(dossierEClass, DOSSIER__FOREWORD);
		createEReference(dossierEClass, DOSSIER__UNDERTAKINGS);
		createEReference(dossierEClass, DOSSIER__PANEL);
		createEReference(dossierEClass, DOSSIER__WORKING_GROUP);
		createEReference(dossierEClass, DOSSIER__ROUNDS);
		createEReference(dossierEClass, DOSSIER__SCORE_SHEETS);
		createEReference(dossierEClass, DOSSIER__ASSESSMENTS);
		createEReference(dossierEClass, DOSSIER__CRITERION_SETS);
		createEReference(dossierEClass, DOSSIER__SCALES);
		createEReference(dossierEClass, DOSSIER__OUTLINES);
		createEReference(dossierEClass, DOSSIER__OUTLINE);
		createEReference(dossierEClass, DOSSIER__ORGANIZATIONS);
		createEReference(dossierEClass, DOSSIER__PERSONS);
		createEReference(dossierEClass, DOSSIER__UNITS);
		createEReference(dossierEClass, DOSSIER__SOURCES);
		createEReference(dossierEClass, DOSSIER__POLICIES);
		createEReference(dossierEClass, DOSSIER__RELATED_PROGRAMS);
		createEReference(dossierEClass, DOSSIER__PROGRAM_RELATIONS);
		createEReference(dossierEClass, DOSSIER__SECTIONS);
		createEReference(dossierEClass, DOSSIER__COUNCIL_TOPICS);
		createEReference(dossierEClass, DOSSIER__CROSS_TABLES);
		createEReference(dossierEClass, DOSSIER__PROGRAM_SHEETS);
		createEReference(dossierEClass, DOSSIER__PIPELINES);
		createEReference(dossierEClass, DOSSIER__DOCUMENTS);
		createEAttribute(dossierEClass, DOSSIER__PREVIOUS_DOSSIER_ID);
		createEReference(dossierEClass, DOSSIER__ACCEPTED_PROBLEMS);
		createEReference(dossierEClass, DOSSIER__CHAPTER_REVIEWS);
		createEReference(dossierEClass, DOSSIER__EXTENSIONS);

		acceptedProblemEClass = createEClass(ACCEPTED_PROBLEM);
		createEAttribute(acceptedProblemEClass, ACCEPTED_PROBLEM__RULE);
		createEAttribute(acceptedProblemEClass, ACCEPTED_PROBLEM__PLACE);
		createEAttribute(acceptedProblemEClass, ACCEPTED_PROBLEM__FINGERPRINT);
		createEAttribute(acceptedProblemEClass, ACCEPTED_PROBLEM__REASON);
		createEAttribute(acceptedProblemEClass, ACCEPTED_PROBLEM__ACCEPTED_BY);
		createEAttribute(acceptedProblemEClass, ACCEPTED_PROBLEM__ACCEPTED_ON);

		chapterReviewEClass = createEClass(CHAPTER_REVIEW);
		createEAttribute(chapterReviewEClass, CHAPTER_REVIEW__CHAPTER);
		createEReference(chapterReviewEClass, CHAPTER_REVIEW__UNDERTAKING);
		createEAttribute(chapterReviewEClass, CHAPTER_REVIEW__STATE);
		createEAttribute(chapterReviewEClass, CHAPTER_REVIEW__BY);
		createEAttribute(chapterReviewEClass, CHAPTER_REVIEW__AT);
		createEAttribute(chapterReviewEClass, CHAPTER_REVIEW__NEXT);
		createEAttribute(chapterReviewEClass, CHAPTER_REVIEW__FINGERPRINT);

		attachedDocumentEClass = createEClass(ATTACHED_DOCUMENT);
		createEAttribute(attachedDocumentEClass, ATTACHED_DOCUMENT__ENTRY);
		createEAttribute(attachedDocumentEClass, ATTACHED_DOCUMENT__MEDIA_TYPE);
		createEAttribute(attachedDocumentEClass, ATTACHED_DOCUMENT__CONFIDENTIAL);

		programNodeEClass = createEClass(PROGRAM_NODE);
		createEAttribute(programNodeEClass, PROGRAM_NODE__CODE);
		createEReference(programNodeEClass, PROGRAM_NODE__PERIOD);

		relatedProgramEClass = createEClass(RELATED_PROGRAM);
		createEReference(relatedProgramEClass, RELATED_PROGRAM__MINISTRY);
		createEReference(relatedProgramEClass, RELATED_PROGRAM__EXECUTOR);
		createEAttribute(relatedProgramEClass, RELATED_PROGRAM__SUMMARY);

		programRelationEClass = createEClass(PROGRAM_RELATION);
		createEReference(programRelationEClass, PROGRAM_RELATION__SOURCE);
		createEReference(programRelationEClass, PROGRAM_RELATION__TARGET);
		createEAttribute(programRelationEClass, PROGRAM_RELATION__KIND);
		createEAttribute(programRelationEClass, PROGRAM_RELATION__TEXT);

		periodEClass = createEClass(PERIOD);
		createEAttribute(periodEClass, PERIOD__START);
		createEAttribute(periodEClass, PERIOD__END);
		createEAttribute(periodEClass, PERIOD__NOTE);

		undertakingEClass = createEClass(UNDERTAKING);
		createEAttribute(undertakingEClass, UNDERTAKING__SHORT_NAME);
		createEAttribute(undertakingEClass, UNDERTAKING__DEPARTMENT);
		createEReference(undertakingEClass, UNDERTAKING__MINISTRY);
		createEAttribute(undertakingEClass, UNDERTAKING__PURPOSE);
		createEAttribute(undertakingEClass, UNDERTAKING__EVALUATED);
		createEAttribute(undertakingEClass, UNDERTAKING__EVALUATION_KIND);
		createEReference(undertakingEClass, UNDERTAKING__EVALUATED_PERIOD);
		createEReference(undertakingEClass, UNDERTAKING__POLICIES);
		createEAttribute(undertakingEClass, UNDERTAKING__ACCOUNTS);
		createEReference(undertakingEClass, UNDERTAKING__EVALUATIONS);
		createEReference(undertakingEClass, UNDERTAKING__FUNDING_FLOW);
		createEReference(undertakingEClass, UNDERTAKING__ROLES);
		createEReference(undertakingEClass, UNDERTAKING__BUDGET);
		createEReference(undertakingEClass, UNDERTAKING__ALLOCATIONS);
		createEReference(undertakingEClass, UNDERTAKING__RESEARCH_ITEMS);
		createEReference(undertakingEClass, UNDERTAKING__INDICATORS);
		createEReference(undertakingEClass, UNDERTAKING__OUTPUT_COUNTS);
		createEReference(undertakingEClass, UNDERTAKING__DERIVATIONS);
		createEReference(undertakingEClass, UNDERTAKING__SECTIONS);
		createEReference(undertakingEClass, UNDERTAKING__PRIOR_FINDINGS);
		createEReference(undertakingEClass, UNDERTAKING__WORKING_GROUP_FINDINGS);
		createEReference(undertakingEClass, UNDERTAKING__ROADMAPS);
		createEReference(undertakingEClass, UNDERTAKING__IP);
		createEAttribute(undertakingEClass, UNDERTAKING__URL);
		createEAttribute(undertakingEClass, UNDERTAKING__CATEGORY);
		createEAttribute(undertakingEClass, UNDERTAKING__DISPLAY_ORDER);
		createEAttribute(undertakingEClass, UNDERTAKING__MAJOR_EXPENSES);
		createEAttribute(undertakingEClass, UNDERTAKING__KEY_POLICIES);
		createEAttribute(undertakingEClass, UNDERTAKING__METHODS);
		createEAttribute(undertakingEClass, UNDERTAKING__ACCOUNT_NAMES);
		createEReference(undertakingEClass, UNDERTAKING__RESPONSIBLE_UNITS);
		createEReference(undertakingEClass, UNDERTAKING__SHEET_NUMBERS);
		createEReference(undertakingEClass, UNDERTAKING__LEGAL_BASES);
		createEReference(undertakingEClass, UNDERTAKING__SUBSIDY_RATES);
		createEReference(undertakingEClass, UNDERTAKING__EXPENDITURES);
		createEReference(undertakingEClass, UNDERTAKING__REVIEWS);

		responsibleUnitEClass = createEClass(RESPONSIBLE_UNIT);
		createEReference(responsibleUnitEClass, RESPONSIBLE_UNIT__MINISTRY);
		createEAttribute(responsibleUnitEClass, RESPONSIBLE_UNIT__BUREAU);
		createEAttribute(responsibleUnitEClass, RESPONSIBLE_UNIT__DEPARTMENT);
		createEAttribute(responsibleUnitEClass, RESPONSIBLE_UNIT__DIVISION);
		createEAttribute(responsibleUnitEClass, RESPONSIBLE_UNIT__OFFICE);
		createEAttribute(responsibleUnitEClass, RESPONSIBLE_UNIT__TEAM);
		createEAttribute(responsibleUnitEClass, RESPONSIBLE_UNIT__SECTION);
		createEAttribute(responsibleUnitEClass, RESPONSIBLE_UNIT__OFFICER);

		sheetNumberEClass = createEClass(SHEET_NUMBER);
		createEAttribute(sheetNumberEClass, SHEET_NUMBER__YEAR);
		createEAttribute(sheetNumberEClass, SHEET_NUMBER__NUMBER);
		createEReference(sheetNumberEClass, SHEET_NUMBER__MINISTRY);
		createEAttribute(sheetNumberEClass, SHEET_NUMBER__SYSTEM_ID);
		createEAttribute(sheetNumberEClass, SHEET_NUMBER__URL);

		legalBasisEClass = createEClass(LEGAL_BASIS);
		createEAttribute(legalBasisEClass, LEGAL_BASIS__LAW_NUMBER);
		createEAttribute(legalBasisEClass, LEGAL_BASIS__LAW_ID);
		createEAttribute(legalBasisEClass, LEGAL_BASIS__ARTICLE);
		createEAttribute(legalBasisEClass, LEGAL_BASIS__PARAGRAPH);
		createEAttribute(legalBasisEClass, LEGAL_BASIS__ITEM);
		createEAttribute(legalBasisEClass, LEGAL_BASIS__URL);

		subsidyRateEClass = createEClass(SUBSIDY_RATE);
		createEAttribute(subsidyRateEClass, SUBSIDY_RATE__SUBJECT);
		createEAttribute(subsidyRateEClass, SUBSIDY_RATE__RATE);
		createEAttribute(subsidyRateEClass, SUBSIDY_RATE__CEILING);
		createEAttribute(subsidyRateEClass, SUBSIDY_RATE__URL);

		programEClass = createEClass(PROGRAM);
		createEReference(programEClass, PROGRAM__PROJECTS);

		projectEClass = createEClass(PROJECT);

		fundingSchemeEClass = createEClass(FUNDING_SCHEME);
		createEReference(fundingSchemeEClass, FUNDING_SCHEME__CALLS);

		fundingCallEClass = createEClass(FUNDING_CALL);
		createEAttribute(fundingCallEClass, FUNDING_CALL__YEAR);
		createEAttribute(fundingCallEClass, FUNDING_CALL__APPLICATIONS);
		createEAttribute(fundingCallEClass, FUNDING_CALL__ADOPTED);

		evaluationEventEClass = createEClass(EVALUATION_EVENT);
		createEAttribute(evaluationEventEClass, EVALUATION_EVENT__KIND);
		createEAttribute(evaluationEventEClass, EVALUATION_EVENT__AT);
		createEAttribute(evaluationEventEClass, EVALUATION_EVENT__STATE);
		createEAttribute(evaluationEventEClass, EVALUATION_EVENT__TEXT);

		fundingFlowEClass = createEClass(FUNDING_FLOW);
		createEReference(fundingFlowEClass, FUNDING_FLOW__STEPS);

		fundingStepEClass = createEClass(FUNDING_STEP);
		createEAttribute(fundingStepEClass, FUNDING_STEP__LABEL);
		createEReference(fundingStepEClass, FUNDING_STEP__ORGANIZATION);
		createEAttribute(fundingStepEClass, FUNDING_STEP__FORM);

		roleAssignmentEClass = createEClass(ROLE_ASSIGNMENT);
		createEAttribute(roleAssignmentEClass, ROLE_ASSIGNMENT__ROLE);
		createEAttribute(roleAssignmentEClass, ROLE_ASSIGNMENT__LABEL);
		createEReference(roleAssignmentEClass, ROLE_ASSIGNMENT__PERSON);
		createEReference(roleAssignmentEClass, ROLE_ASSIGNMENT__ORGANIZATION);
		createEAttribute(roleAssignmentEClass, ROLE_ASSIGNMENT__POSITION);
		createEAttribute(roleAssignmentEClass, ROLE_ASSIGNMENT__TEXT);

		researchItemEClass = createEClass(RESEARCH_ITEM);
		createEAttribute(researchItemEClass, RESEARCH_ITEM__CODE);
		createEAttribute(researchItemEClass, RESEARCH_ITEM__DESCRIPTION);
		createEReference(researchItemEClass, RESEARCH_ITEM__ITEMS);
		createEReference(researchItemEClass, RESEARCH_ITEM__THEMES);

		themeEClass = createEClass(THEME);
		createEAttribute(themeEClass, THEME__CODE);
		createEAttribute(themeEClass, THEME__DESCRIPTION);
		createEReference(themeEClass, THEME__IMPLEMENTERS);
		createEReference(themeEClass, THEME__LEADER);
		createEAttribute(themeEClass, THEME__STARTED_IN);
		createEAttribute(themeEClass, THEME__LABEL);

		allocationTableEClass = createEClass(ALLOCATION_TABLE);
		createEReference(allocationTableEClass, ALLOCATION_TABLE__UNIT);
		createEAttribute(allocationTableEClass, ALLOCATION_TABLE__KIND);
		createEReference(allocationTableEClass, ALLOCATION_TABLE__ALLOCATIONS);
		createEAttribute(allocationTableEClass, ALLOCATION_TABLE__FOOTNOTE);

		allocationEClass = createEClass(ALLOCATION);
		createEReference(allocationEClass, ALLOCATION__ITEM);
		createEAttribute(allocationEClass, ALLOCATION__YEAR);
		createEAttribute(allocationEClass, ALLOCATION__AMOUNT);
		createEAttribute(allocationEClass, ALLOCATION__FORM);
		createEAttribute(allocationEClass, ALLOCATION__STATE);

		budgetEClass = createEClass(BUDGET);
		createEReference(budgetEClass, BUDGET__UNIT);
		createEReference(budgetEClass, BUDGET__ENTRIES);
		createEAttribute(budgetEClass, BUDGET__FOOTNOTE);
		createEReference(budgetEClass, BUDGET__LINES);

		budgetEntryEClass = createEClass(BUDGET_ENTRY);
		createEAttribute(budgetEntryEClass, BUDGET_ENTRY__YEAR);
		createEAttribute(budgetEntryEClass, BUDGET_ENTRY__KIND);
		createEAttribute(budgetEntryEClass, BUDGET_ENTRY__ACCOUNT);
		createEAttribute(budgetEntryEClass, BUDGET_ENTRY__AMOUNT);
		createEAttribute(budgetEntryEClass, BUDGET_ENTRY__STATE);
		createEAttribute(budgetEntryEClass, BUDGET_ENTRY__EXPLANATION);
		createEAttribute(budgetEntryEClass, BUDGET_ENTRY__NUMBER);
		createEAttribute(budgetEntryEClass, BUDGET_ENTRY__ACCOUNT_NAME);
		createEAttribute(budgetEntryEClass, BUDGET_ENTRY__SUBACCOUNT);
		createEAttribute(budgetEntryEClass, BUDGET_ENTRY__PRELIMINARY);

		budgetLineEClass = createEClass(BUDGET_LINE);
		createEAttribute(budgetLineEClass, BUDGET_LINE__YEAR);
		createEAttribute(budgetLineEClass, BUDGET_LINE__KIND);
		createEAttribute(budgetLineEClass, BUDGET_LINE__NUMBER);
		createEAttribute(budgetLineEClass, BUDGET_LINE__ACCOUNT);
		createEAttribute(budgetLineEClass, BUDGET_LINE__ACCOUNT_NAME);
		createEAttribute(budgetLineEClass, BUDGET_LINE__SUBACCOUNT);
		createEAttribute(budgetLineEClass, BUDGET_LINE__JURISDICTION);
		createEAttribute(budgetLineEClass, BUDGET_LINE__ORGANIZATION);
		createEAttribute(budgetLineEClass, BUDGET_LINE__ITEM);
		createEAttribute(budgetLineEClass, BUDGET_LINE__SUBITEM);
		createEAttribute(budgetLineEClass, BUDGET_LINE__DETAIL);
		createEAttribute(budgetLineEClass, BUDGET_LINE__AMOUNT);
		createEAttribute(budgetLineEClass, BUDGET_LINE__REQUESTED);
		createEAttribute(budgetLineEClass, BUDGET_LINE__REMARK);

		expenditureEClass = createEClass(EXPENDITURE);
		createEAttribute(expenditureEClass, EXPENDITURE__YEAR);
		createEReference(expenditureEClass, EXPENDITURE__UNIT);
		createEReference(expenditureEClass, EXPENDITURE__BLOCKS);
		createEReference(expenditureEClass, EXPENDITURE__LINKS);
		createEReference(expenditureEClass, EXPENDITURE__OVERHEADS);
		createEAttribute(expenditureEClass, EXPENDITURE__FOOTNOTE);

		payeeBlockEClass = createEClass(PAYEE_BLOCK);
		createEAttribute(payeeBlockEClass, PAYEE_BLOCK__CODE);
		createEAttribute(payeeBlockEClass, PAYEE_BLOCK__ROLE);
		createEAttribute(payeeBlockEClass, PAYEE_BLOCK__COUNT);
		createEAttribute(payeeBlockEClass, PAYEE_BLOCK__AMOUNT);
		createEReference(payeeBlockEClass, PAYEE_BLOCK__PAYEES);

		blockLinkEClass = createEClass(BLOCK_LINK);
		createEReference(blockLinkEClass, BLOCK_LINK__PAYER);
		createEReference(blockLinkEClass, BLOCK_LINK__PAYEE);
		createEAttribute(blockLinkEClass, BLOCK_LINK__AMOUNT);
		createEAttribute(blockLinkEClass, BLOCK_LINK__FORM);
		createEAttribute(blockLinkEClass, BLOCK_LINK__TEXT);

		payeeEClass = createEClass(PAYEE);
		createEAttribute(payeeEClass, PAYEE__NUMBER);
		createEReference(payeeEClass, PAYEE__ORGANIZATION);
		createEAttribute(payeeEClass, PAYEE__OTHERS);
		createEAttribute(payeeEClass, PAYEE__AMOUNT);
		createEReference(payeeEClass, PAYEE__COMMISSIONED_BY);
		createEReference(payeeEClass, PAYEE__CONTRACTS);
		createEReference(payeeEClass, PAYEE__COMMITMENTS);

		contractEClass = createEClass(CONTRACT);
		createEAttribute(contractEClass, CONTRACT__AMOUNT);
		createEAttribute(contractEClass, CONTRACT__METHOD);
		createEAttribute(contractEClass, CONTRACT__METHOD_TEXT);
		createEAttribute(contractEClass, CONTRACT__BIDDERS);
		createEAttribute(contractEClass, CONTRACT__RATE);
		createEAttribute(contractEClass, CONTRACT__REASON);
		createEAttribute(contractEClass, CONTRACT__OTHER);
		createEReference(contractEClass, CONTRACT__ITEMS);

		expenseItemEClass = createEClass(EXPENSE_ITEM);
		createEAttribute(expenseItemEClass, EXPENSE_ITEM__USE);
		createEAttribute(expenseItemEClass, EXPENSE_ITEM__AMOUNT);

		reviewEClass = createEClass(REVIEW);
		createEAttribute(reviewEClass, REVIEW__YEAR);
		createEAttribute(reviewEClass, REVIEW__CHECK);
		createEAttribute(reviewEClass, REVIEW__IMPROVEMENT);
		createEAttribute(reviewEClass, REVIEW__EFFECT);
		createEAttribute(reviewEClass, REVIEW__EXPERT_YEAR);
		createEAttribute(reviewEClass, REVIEW__EXPERT_SUBJECT);
		createEAttribute(reviewEClass, REVIEW__EXPERT_REASON);
		createEAttribute(reviewEClass, REVIEW__EXPERT_FINDINGS);
		createEAttribute(reviewEClass, REVIEW__PUBLIC_PROCESS);
		createEAttribute(reviewEClass, REVIEW__VERDICT);
		createEAttribute(reviewEClass, REVIEW__VERDICT_TEXT);
		createEAttribute(reviewEClass, REVIEW__REFLECTION);
		createEAttribute(reviewEClass, REVIEW__REFLECTION_TEXT);
		createEReference(reviewEClass, REVIEW__UNIT);
		createEReference(reviewEClass, REVIEW__REFLECTED_AMOUNTS);

		reflectedAmountEClass = createEClass(REFLECTED_AMOUNT);
		createEAttribute(reflectedAmountEClass, REFLECTED_AMOUNT__ACCOUNT);
		createEAttribute(reflectedAmountEClass, REFLECTED_AMOUNT__ACCOUNT_NAME);
		createEAttribute(reflectedAmountEClass, REFLECTED_AMOUNT__SUBACCOUNT);
		createEAttribute(reflectedAmountEClass, REFLECTED_AMOUNT__AMOUNT);

		indicatorEClass = createEClass(INDICATOR);
		createEAttribute(indicatorEClass, INDICATOR__CODE);
		createEAttribute(indicatorEClass, INDICATOR__KIND);
		createEAttribute(indicatorEClass, INDICATOR__TERM);
		createEReference(indicatorEClass, INDICATOR__UNIT);
		createEAttribute(indicatorEClass, INDICATOR__ACCUMULATION);
		createEAttribute(indicatorEClass, INDICATOR__DIRECTION);
		createEAttribute(indicatorEClass, INDICATOR__GOAL);
		createEAttribute(indicatorEClass, INDICATOR__DEFINITION);
		createEAttribute(indicatorEClass, INDICATOR__RATIONALE);
		createEReference(indicatorEClass, INDICATOR__TARGETS);
		createEReference(indicatorEClass, INDICATOR__ACTUALS);
		createEReference(indicatorEClass, INDICATOR__PROJECTIONS);
		createEReference(indicatorEClass, INDICATOR__LEADS_TO);
		createEAttribute(indicatorEClass, INDICATOR__OUTLOOK);
		createEAttribute(indicatorEClass, INDICATOR__CAUSE_ANALYSIS);

		indicatorLinkEClass = createEClass(INDICATOR_LINK);
		createEReference(indicatorLinkEClass, INDICATOR_LINK__TARGET);
		createEAttribute(indicatorLinkEClass, INDICATOR_LINK__TEXT);
		createEAttribute(indicatorLinkEClass, INDICATOR_LINK__DIRECT_REASON);

		targetEClass = createEClass(TARGET);
		createEAttribute(targetEClass, TARGET__VALUE);
		createEReference(targetEClass, TARGET__UNIT);
		createEAttribute(targetEClass, TARGET__DUE);
		createEAttribute(targetEClass, TARGET__KIND);
		createEAttribute(targetEClass, TARGET__QUALIFIER);
		createEReference(targetEClass, TARGET__SOURCE);
		createEReference(targetEClass, TARGET__REVISIONS);
		createEAttribute(targetEClass, TARGET__OUTLOOK);
		createEAttribute(targetEClass, TARGET__CAUSE_ANALYSIS);

		targetRevisionEClass = createEClass(TARGET_REVISION);
		createEAttribute(targetRevisionEClass, TARGET_REVISION__OLD_VALUE);
		createEAttribute(targetRevisionEClass, TARGET_REVISION__OLD_DUE);
		createEAttribute(targetRevisionEClass, TARGET_REVISION__OLD_NAME);
		createEAttribute(targetRevisionEClass, TARGET_REVISION__REVISED_ON);
		createEAttribute(targetRevisionEClass, TARGET_REVISION__REASON);
		createEAttribute(targetRevisionEClass, TARGET_REVISION__APPROVED_BY);

		actualEClass = createEClass(ACTUAL);
		createEAttribute(actualEClass, ACTUAL__VALUE);
		createEReference(actualEClass, ACTUAL__UNIT);
		createEAttribute(actualEClass, ACTUAL__TEXT);
		createEAttribute(actualEClass, ACTUAL__AS_OF);
		createEAttribute(actualEClass, ACTUAL__NOTE);
		createEReference(actualEClass, ACTUAL__SOURCE);
		createEReference(actualEClass, ACTUAL__COUNTED);

		countedItemEClass = createEClass(COUNTED_ITEM);
		createEAttribute(countedItemEClass, COUNTED_ITEM__CATEGORY);
		createEAttribute(countedItemEClass, COUNTED_ITEM__COUNT);
		createEAttribute(countedItemEClass, COUNTED_ITEM__DESCRIPTION);
		createEReference(countedItemEClass, COUNTED_ITEM__ORGANIZATIONS);

		projectionEClass = createEClass(PROJECTION);
		createEAttribute(projectionEClass, PROJECTION__VALUE);
		createEAttribute(projectionEClass, PROJECTION__AT);
		createEAttribute(projectionEClass, PROJECTION__RATE_PER_YEAR);
		createEAttribute(projectionEClass, PROJECTION__BASIS);

		outputCountsEClass = createEClass(OUTPUT_COUNTS);
		createEReference(outputCountsEClass, OUTPUT_COUNTS__PERIOD);
		createEReference(outputCountsEClass, OUTPUT_COUNTS__COUNTS);

		outputCountEClass = createEClass(OUTPUT_COUNT);
		createEAttribute(outputCountEClass, OUTPUT_COUNT__KIND);
		createEAttribute(outputCountEClass, OUTPUT_COUNT__LABEL);
		createEAttribute(outputCountEClass, OUTPUT_COUNT__VALUE);
		createEAttribute(outputCountEClass, OUTPUT_COUNT__TEXT);

		derivationEClass = createEClass(DERIVATION);
		createEAttribute(derivationEClass, DERIVATION__EXPRESSION);
		createEReference(derivationEClass, DERIVATION__UNIT);
		createEAttribute(derivationEClass, DERIVATION__TEXT);
		createEReference(derivationEClass, DERIVATION__ASSUMPTIONS);
		createEAttribute(derivationEClass, DERIVATION__PRINTED);

		assumptionEClass = createEClass(ASSUMPTION);
		createEAttribute(assumptionEClass, ASSUMPTION__SYMBOL);
		createEAttribute(assumptionEClass, ASSUMPTION__VALUE);
		createEReference(assumptionEClass, ASSUMPTION__UNIT);
		createEAttribute(assumptionEClass, ASSUMPTION__AS_OF);
		createEReference(assumptionEClass, ASSUMPTION__SOURCE);
		createEAttribute(assumptionEClass, ASSUMPTION__PLACE);

		sectionEClass = createEClass(SECTION);
		createEAttribute(sectionEClass, SECTION__KEY);
		createEAttribute(sectionEClass, SECTION__BODY);
		createEReference(sectionEClass, SECTION__FIGURES);
		createEReference(sectionEClass, SECTION__TABLES);
		createEReference(sectionEClass, SECTION__SUBSECTIONS);

		exhibitEClass = createEClass(EXHIBIT);
		createEReference(exhibitEClass, EXHIBIT__SOURCE);
		createEAttribute(exhibitEClass, EXHIBIT__SOURCE_TEXT);
		createEAttribute(exhibitEClass, EXHIBIT__PRINTED_NUMBER);
		createEAttribute(exhibitEClass, EXHIBIT__ALT_TEXT);

		figureEClass = createEClass(FIGURE);
		createEAttribute(figureEClass, FIGURE__ENTRY);
		createEAttribute(figureEClass, FIGURE__WIDTH);

		dataTableEClass = createEClass(DATA_TABLE);
		createEReference(dataTableEClass, DATA_TABLE__COLUMNS);
		createEReference(dataTableEClass, DATA_TABLE__ROWS);

		tableColumnEClass = createEClass(TABLE_COLUMN);
		createEAttribute(tableColumnEClass, TABLE_COLUMN__WEIGHT);
		createEAttribute(tableColumnEClass, TABLE_COLUMN__NUMERIC);

		tableRowEClass = createEClass(TABLE_ROW);
		createEAttribute(tableRowEClass, TABLE_ROW__CELLS);

		panelEClass = createEClass(PANEL);
		createEReference(panelEClass, PANEL__MEMBERS);
		createEReference(panelEClass, PANEL__MEETINGS);
		createEReference(panelEClass, PANEL__DEADLINES);
		createEAttribute(panelEClass, PANEL__STATED_SIZE);
		createEAttribute(panelEClass, PANEL__DISCLOSURE);

		memberEClass = createEClass(MEMBER);
		createEReference(memberEClass, MEMBER__PERSON);
		createEAttribute(memberEClass, MEMBER__ROLE);
		createEAttribute(memberEClass, MEMBER__LABEL);
		createEAttribute(memberEClass, MEMBER__AFFILIATION);
		createEReference(memberEClass, MEMBER__RECUSALS);
		createEAttribute(memberEClass, MEMBER__DECLARED_ON);
		createEAttribute(memberEClass, MEMBER__DECLARATION);

		recusalEClass = createEClass(RECUSAL);
		createEReference(recusalEClass, RECUSAL__UNDERTAKING);
		createEAttribute(recusalEClass, RECUSAL__KIND);
		createEAttribute(recusalEClass, RECUSAL__REASON);

		meetingEClass = createEClass(MEETING);
		createEAttribute(meetingEClass, MEETING__NUMBER);
		createEAttribute(meetingEClass, MEETING__FORM);
		createEAttribute(meetingEClass, MEETING__OPEN);
		createEAttribute(meetingEClass, MEETING__START);
		createEAttribute(meetingEClass, MEETING__END);
		createEAttribute(meetingEClass, MEETING__RESOLVED_ON);
		createEAttribute(meetingEClass, MEETING__PLACE);
		createEReference(meetingEClass, MEETING__AGENDA);

		agendaItemEClass = createEClass(AGENDA_ITEM);
		createEAttribute(agendaItemEClass, AGENDA_ITEM__NUMBER);
		createEReference(agendaItemEClass, AGENDA_ITEM__DOCUMENTS);
		createEReference(agendaItemEClass, AGENDA_ITEM__UNDERTAKINGS);

		deadlineEClass = createEClass(DEADLINE);
		createEAttribute(deadlineEClass, DEADLINE__DUE);
		createEReference(deadlineEClass, DEADLINE__UNDERTAKING);
		createEAttribute(deadlineEClass, DEADLINE__SCORING);

		committeeEClass = createEClass(COMMITTEE);
		createEAttribute(committeeEClass, COMMITTEE__PARENT);
		createEReference(committeeEClass, COMMITTEE__CHAIR);
		createEAttribute(committeeEClass, COMMITTEE__CHAIR_AFFILIATION);
		createEReference(committeeEClass, COMMITTEE__MEETINGS);

		criterionSetEClass = createEClass(CRITERION_SET);
		createEReference(criterionSetEClass, CRITERION_SET__CRITERIA);
		createEAttribute(criterionSetEClass, CRITERION_SET__TEMPLATE);
		createEAttribute(criterionSetEClass, CRITERION_SET__TOTAL);
		createEAttribute(criterionSetEClass, CRITERION_SET__THRESHOLD);
		createEReference(criterionSetEClass, CRITERION_SET__BANDS);

		criterionEClass = createEClass(CRITERION);
		createEAttribute(criterionEClass, CRITERION__CODE);
		createEAttribute(criterionEClass, CRITERION__SHORT_NAME);
		createEAttribute(criterionEClass, CRITERION__GUIDANCE);
		createEReference(criterionEClass, CRITERION__SCALES);
		createEAttribute(criterionEClass, CRITERION__OVERALL);
		createEAttribute(criterionEClass, CRITERION__WEIGHT);
		createEAttribute(criterionEClass, CRITERION__THRESHOLD);
		createEReference(criterionEClass, CRITERION__PART_OF);
		createEAttribute(criterionEClass, CRITERION__SEVERAL_ANSWERS);

		scaleEClass = createEClass(SCALE);
		createEAttribute(scaleEClass, SCALE__KINDS);
		createEAttribute(scaleEClass, SCALE__DIRECTION);
		createEAttribute(scaleEClass, SCALE__MINIMUM);
		createEAttribute(scaleEClass, SCALE__MAXIMUM);
		createEAttribute(scaleEClass, SCALE__STEP);
		createEAttribute(scaleEClass, SCALE__AVERAGING);
		createEAttribute(scaleEClass, SCALE__DECIMALS);
		createEAttribute(scaleEClass, SCALE__FACTOR);
		createEAttribute(scaleEClass, SCALE__REASON_BELOW);
		createEReference(scaleEClass, SCALE__POINTS);
		createEReference(scaleEClass, SCALE__BANDS);

		scalePointEClass = createEClass(SCALE_POINT);
		createEAttribute(scalePointEClass, SCALE_POINT__VALUE);
		createEAttribute(scalePointEClass, SCALE_POINT__SYMBOL);

		gradeBandEClass = createEClass(GRADE_BAND);
		createEAttribute(gradeBandEClass, GRADE_BAND__FROM);
		createEAttribute(gradeBandEClass, GRADE_BAND__SYMBOL);

		scoringRoundEClass = createEClass(SCORING_ROUND);
		createEAttribute(scoringRoundEClass, SCORING_ROUND__CLOSED_ON);

		scoreSheetEClass = createEClass(SCORE_SHEET);
		createEReference(scoreSheetEClass, SCORE_SHEET__MEMBER);
		createEReference(scoreSheetEClass, SCORE_SHEET__UNDERTAKING);
		createEReference(scoreSheetEClass, SCORE_SHEET__ROUND);
		createEAttribute(scoreSheetEClass, SCORE_SHEET__STATE);
		createEAttribute(scoreSheetEClass, SCORE_SHEET__RECEIVED_ON);
		createEReference(scoreSheetEClass, SCORE_SHEET__SCORES);

		scoreEClass = createEClass(SCORE);
		createEReference(scoreEClass, SCORE__CRITERION);
		createEAttribute(scoreEClass, SCORE__VALUE);
		createEReference(scoreEClass, SCORE__POINT);
		createEAttribute(scoreEClass, SCORE__NOT_APPLICABLE);
		createEAttribute(scoreEClass, SCORE__COMMENT);

		assessmentEClass = createEClass(ASSESSMENT);
		createEReference(assessmentEClass, ASSESSMENT__UNDERTAKING);
		createEAttribute(assessmentEClass, ASSESSMENT__KIND);
		createEReference(assessmentEClass, ASSESSMENT__CRITERION_SET);
		createEAttribute(assessmentEClass, ASSESSMENT__SCORED);
		createEAttribute(assessmentEClass, ASSESSMENT__DECISION);
		createEReference(assessmentEClass, ASSESSMENT__CRITERION_ASSESSMENTS);
		createEReference(assessmentEClass, ASSESSMENT__OPINIONS);
		createEReference(assessmentEClass, ASSESSMENT__RECOMMENDATIONS);

		criterionAssessmentEClass = createEClass(CRITERION_ASSESSMENT);
		createEReference(criterionAssessmentEClass, CRITERION_ASSESSMENT__CRITERION);
		createEAttribute(criterionAssessmentEClass, CRITERION_ASSESSMENT__TEXT);
		createEAttribute(criterionAssessmentEClass, CRITERION_ASSESSMENT__LOW_MEAN_REASON);
		createEAttribute(criterionAssessmentEClass, CRITERION_ASSESSMENT__CONSENSUS);
		createEReference(criterionAssessmentEClass, CRITERION_ASSESSMENT__CONSENSUS_POINT);
		createEReference(criterionAssessmentEClass, CRITERION_ASSESSMENT__COUNTS);

		gradeCountEClass = createEClass(GRADE_COUNT);
		createEAttribute(gradeCountEClass, GRADE_COUNT__VALUE);
		createEReference(gradeCountEClass, GRADE_COUNT__POINT);
		createEAttribute(gradeCountEClass, GRADE_COUNT__COUNT);

		opinionEClass = createEClass(OPINION);
		createEAttribute(opinionEClass, OPINION__TEXT);
		createEAttribute(opinionEClass, OPINION__POLARITY);
		createEReference(opinionEClass, OPINION__CRITERION);
		createEReference(opinionEClass, OPINION__AUTHOR);
		createEAttribute(opinionEClass, OPINION__USE);
		createEAttribute(opinionEClass, OPINION__USE_REASON);

		recommendationEClass = createEClass(RECOMMENDATION);
		createEAttribute(recommendationEClass, RECOMMENDATION__TEXT);
		createEAttribute(recommendationEClass, RECOMMENDATION__ORIGIN);
		createEReference(recommendationEClass, RECOMMENDATION__AUTHOR);
		createEReference(recommendationEClass, RECOMMENDATION__CRITERION);
		createEReference(recommendationEClass, RECOMMENDATION__RESPONSE);

		responseEClass = createEClass(RESPONSE);
		createEAttribute(responseEClass, RESPONSE__TEXT);
		createEReference(responseEClass, RESPONSE__OWNER);
		createEAttribute(responseEClass, RESPONSE__DUE);
		createEAttribute(responseEClass, RESPONSE__STATE);

		workingGroupFindingEClass = createEClass(WORKING_GROUP_FINDING);
		createEAttribute(workingGroupFindingEClass, WORKING_GROUP_FINDING__SESSION);
		createEAttribute(workingGroupFindingEClass, WORKING_GROUP_FINDING__KIND);
		createEAttribute(workingGroupFindingEClass, WORKING_GROUP_FINDING__YEAR);
		createEAttribute(workingGroupFindingEClass, WORKING_GROUP_FINDING__HEADING);
		createEAttribute(workingGroupFindingEClass, WORKING_GROUP_FINDING__TEXT);
		createEReference(workingGroupFindingEClass, WORKING_GROUP_FINDING__RESPONSE);

		priorFindingEClass = createEClass(PRIOR_FINDING);
		createEAttribute(priorFindingEClass, PRIOR_FINDING__BODY);
		createEAttribute(priorFindingEClass, PRIOR_FINDING__KIND);
		createEAttribute(priorFindingEClass, PRIOR_FINDING__YEAR);
		createEAttribute(priorFindingEClass, PRIOR_FINDING__HEADING);
		createEAttribute(priorFindingEClass, PRIOR_FINDING__TEXT);
		createEReference(priorFindingEClass, PRIOR_FINDING__RESPONSE);
		createEAttribute(priorFindingEClass, PRIOR_FINDING__REMARK);
		createEAttribute(priorFindingEClass, PRIOR_FINDING__ORIGIN_ID);

		reportOutlineEClass = createEClass(REPORT_OUTLINE);
		createEAttribute(reportOutlineEClass, REPORT_OUTLINE__TEMPLATE);
		createEReference(reportOutlineEClass, REPORT_OUTLINE__CHAPTERS);

		outlineChapterEClass = createEClass(OUTLINE_CHAPTER);
		createEAttribute(outlineChapterEClass, OUTLINE_CHAPTER__SECTION);
		createEAttribute(outlineChapterEClass, OUTLINE_CHAPTER__ARGUMENT);
		createEAttribute(outlineChapterEClass, OUTLINE_CHAPTER__SCOPE);
		createEAttribute(outlineChapterEClass, OUTLINE_CHAPTER__NUMBERING);
		createEAttribute(outlineChapterEClass, OUTLINE_CHAPTER__INCLUDED);
		createEAttribute(outlineChapterEClass, OUTLINE_CHAPTER__INTRO);
		createEReference(outlineChapterEClass, OUTLINE_CHAPTER__CHAPTERS);

		councilTopicEClass = createEClass(COUNCIL_TOPIC);
		createEAttribute(councilTopicEClass, COUNCIL_TOPIC__NUMBER);
		createEAttribute(councilTopicEClass, COUNCIL_TOPIC__DESCRIPTION);
		createEReference(councilTopicEClass, COUNCIL_TOPIC__MEASURES);

		councilMeasureEClass = createEClass(COUNCIL_MEASURE);
		createEReference(councilMeasureEClass, COUNCIL_MEASURE__MINISTRY);
		createEReference(councilMeasureEClass, COUNCIL_MEASURE__PROGRAM);
		createEAttribute(councilMeasureEClass, COUNCIL_MEASURE__TEXT);
		createEAttribute(councilMeasureEClass, COUNCIL_MEASURE__RESULTS);
		createEAttribute(councilMeasureEClass, COUNCIL_MEASURE__NEXT_STEPS);
		createEReference(councilMeasureEClass, COUNCIL_MEASURE__SOURCE);
		createEAttribute(councilMeasureEClass, COUNCIL_MEASURE__PLACE);

		crossTableEClass = createEClass(CROSS_TABLE);
		createEAttribute(crossTableEClass, CROSS_TABLE__ROW_TITLE);
		createEAttribute(crossTableEClass, CROSS_TABLE__COLUMN_TITLE);
		createEAttribute(crossTableEClass, CROSS_TABLE__OF_WHICH_TITLE);
		createEAttribute(crossTableEClass, CROSS_TABLE__ROWS);
		createEAttribute(crossTableEClass, CROSS_TABLE__COLUMNS);
		createEReference(crossTableEClass, CROSS_TABLE__CELLS);

		crossCellEClass = createEClass(CROSS_CELL);
		createEAttribute(crossCellEClass, CROSS_CELL__ROW);
		createEAttribute(crossCellEClass, CROSS_CELL__COLUMN);
		createEAttribute(crossCellEClass, CROSS_CELL__COUNT);
		createEAttribute(crossCellEClass, CROSS_CELL__OF_WHICH);

		programSheetEClass = createEClass(PROGRAM_SHEET);
		createEReference(programSheetEClass, PROGRAM_SHEET__PROGRAM);
		createEAttribute(programSheetEClass, PROGRAM_SHEET__YEAR);
		createEAttribute(programSheetEClass, PROGRAM_SHEET__DEPARTMENT);
		createEAttribute(programSheetEClass, PROGRAM_SHEET__PURPOSE);
		createEAttribute(programSheetEClass, PROGRAM_SHEET__CONTENT);
		createEAttribute(programSheetEClass, PROGRAM_SHEET__GOALS);
		createEReference(programSheetEClass, PROGRAM_SHEET__FUNDING_FLOW);
		createEReference(programSheetEClass, PROGRAM_SHEET__UNIT);
		createEAttribute(programSheetEClass, PROGRAM_SHEET__REQUESTED);
		createEAttribute(programSheetEClass, PROGRAM_SHEET__LAST_BUDGET);
		createEReference(programSheetEClass, PROGRAM_SHEET__SUPPLEMENTARY);
		createEReference(programSheetEClass, PROGRAM_SHEET__BUDGET_LINES);

		programSheetLineEClass = createEClass(PROGRAM_SHEET_LINE);
		createEAttribute(programSheetLineEClass, PROGRAM_SHEET_LINE__CONTENT);
		createEReference(programSheetLineEClass, PROGRAM_SHEET_LINE__PERIOD);
		createEAttribute(programSheetLineEClass, PROGRAM_SHEET_LINE__REQUESTED);
		createEAttribute(programSheetLineEClass, PROGRAM_SHEET_LINE__LAST_BUDGET);

		supportPipelineEClass = createEClass(SUPPORT_PIPELINE);
		createEAttribute(supportPipelineEClass, SUPPORT_PIPELINE__YEAR);
		createEReference(supportPipelineEClass, SUPPORT_PIPELINE__UNIT);
		createEReference(supportPipelineEClass, SUPPORT_PIPELINE__STAGES);

		pipelineStageEClass = createEClass(PIPELINE_STAGE);
		createEAttribute(pipelineStageEClass, PIPELINE_STAGE__CODE);
		createEAttribute(pipelineStageEClass, PIPELINE_STAGE__GOAL);
		createEAttribute(pipelineStageEClass, PIPELINE_STAGE__NEW_TOPICS);
		createEAttribute(pipelineStageEClass, PIPELINE_STAGE__AMOUNT_PER_TOPIC);
		createEReference(pipelineStageEClass, PIPELINE_STAGE__NEXT);

		// Create enums
		evaluationKindEEnum = createEEnum(EVALUATION_KIND);
		evaluationStateEEnum = createEEnum(EVALUATION_STATE);
		contractFormEEnum = createEEnum(CONTRACT_FORM);
		procurementMethodEEnum = createEEnum(PROCUREMENT_METHOD);
		reviewVerdictEEnum = createEEnum(REVIEW_VERDICT);
		reflectionVerdictEEnum = createEEnum(REFLECTION_VERDICT);
		moneyStateEEnum = createEEnum(MONEY_STATE);
		moneyKindEEnum = createEEnum(MONEY_KIND);
		accountEEnum = createEEnum(ACCOUNT);
		dimensionEEnum = createEEnum(DIMENSION);
		organizationKindEEnum = createEEnum(ORGANIZATION_KIND);
		aliasKindEEnum = createEEnum(ALIAS_KIND);
		roleKindEEnum = createEEnum(ROLE_KIND);
		indicatorKindEEnum = createEEnum(INDICATOR_KIND);
		outcomeTermEEnum = createEEnum(OUTCOME_TERM);
		accumulationEEnum = createEEnum(ACCUMULATION);
		directionEEnum = createEEnum(DIRECTION);
		targetKindEEnum = createEEnum(TARGET_KIND);
		outputCountKindEEnum = createEEnum(OUTPUT_COUNT_KIND);
		statedMeasureEEnum = createEEnum(STATED_MEASURE);
		memberRoleEEnum = createEEnum(MEMBER_ROLE);
		commentStateEEnum = createEEnum(COMMENT_STATE);
		reviewStateEEnum = createEEnum(REVIEW_STATE);
		panelDisclosureEEnum = createEEnum(PANEL_DISCLOSURE);
		recusalKindEEnum = createEEnum(RECUSAL_KIND);
		meetingFormEEnum = createEEnum(MEETING_FORM);
		averagingEEnum = createEEnum(AVERAGING);
		totalKindEEnum = createEEnum(TOTAL_KIND);
		polarityEEnum = createEEnum(POLARITY);
		opinionUseEEnum = createEEnum(OPINION_USE);
		sheetStateEEnum = createEEnum(SHEET_STATE);
		recommendationOriginEEnum = createEEnum(RECOMMENDATION_ORIGIN);
		responseStateEEnum = createEEnum(RESPONSE_STATE);
		programRelationKindEEnum = createEEnum(PROGRAM_RELATION_KIND);
		numberStyleEEnum = createEEnum(NUMBER_STYLE);
		chapterScopeEEnum = createEEnum(CHAPTER_SCOPE);

		// Create data types
		markdownEDataType = createEDataType(MARKDOWN);
		fiscalYearEDataType = createEDataType(FISCAL_YEAR);
		datePointEDataType = createEDataType(DATE_POINT);
		dateEDataType = createEDataType(DATE);
		dateTimeEDataType = createEDataType(DATE_TIME);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		RoadmapPackage theRoadmapPackage = (RoadmapPackage)EPackage.Registry.INSTANCE.getEPackage(RoadmapPackage.eNS_URI);
		IpPackage theIpPackage = (IpPackage)EPackage.Registry.INSTANCE.getEPackage(IpPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		noteEClass.getESuperTypes().add(this.getElement());
		namedElementEClass.getESuperTypes().add(this.getElement());
		aliasEClass.getESuperTypes().add(this.getElement());
		translationEClass.getESuperTypes().add(this.getElement());
		wordingEClass.getESuperTypes().add(this.getElement());
		factEClass.getESuperTypes().add(this.getNamedElement());
		statedFigureEClass.getESuperTypes().add(this.getElement());
		unitEClass.getESuperTypes().add(this.getNamedElement());
		sourceEClass.getESuperTypes().add(this.getNamedElement());
		policyEClass.getESuperTypes().add(this.getNamedElement());
		policyAmendmentEClass.getESuperTypes().add(this.getElement());
		organizationEClass.getESuperTypes().add(this.getNamedElement());
		personEClass.getESuperTypes().add(this.getNamedElement());
		affiliationEClass.getESuperTypes().add(this.getElement());
		dossierEClass.getESuperTypes().add(this.getElement());
		acceptedProblemEClass.getESuperTypes().add(this.getElement());
		chapterReviewEClass.getESuperTypes().add(this.getElement());
		attachedDocumentEClass.getESuperTypes().add(this.getNamedElement());
		programNodeEClass.getESuperTypes().add(this.getFact());
		relatedProgramEClass.getESuperTypes().add(this.getProgramNode());
		programRelationEClass.getESuperTypes().add(this.getElement());
		periodEClass.getESuperTypes().add(this.getElement());
		undertakingEClass.getESuperTypes().add(this.getProgramNode());
		responsibleUnitEClass.getESuperTypes().add(this.getElement());
		sheetNumberEClass.getESuperTypes().add(this.getElement());
		legalBasisEClass.getESuperTypes().add(this.getNamedElement());
		subsidyRateEClass.getESuperTypes().add(this.getElement());
		programEClass.getESuperTypes().add(this.getUndertaking());
		projectEClass.getESuperTypes().add(this.getUndertaking());
		fundingSchemeEClass.getESuperTypes().add(this.getUndertaking());
		fundingCallEClass.getESuperTypes().add(this.getElement());
		evaluationEventEClass.getESuperTypes().add(this.getElement());
		fundingFlowEClass.getESuperTypes().add(this.getElement());
		fundingStepEClass.getESuperTypes().add(this.getElement());
		roleAssignmentEClass.getESuperTypes().add(this.getElement());
		researchItemEClass.getESuperTypes().add(this.getFact());
		themeEClass.getESuperTypes().add(this.getFact());
		allocationTableEClass.getESuperTypes().add(this.getFact());
		allocationEClass.getESuperTypes().add(this.getElement());
		budgetEClass.getESuperTypes().add(this.getFact());
		budgetEntryEClass.getESuperTypes().add(this.getElement());
		budgetLineEClass.getESuperTypes().add(this.getElement());
		expenditureEClass.getESuperTypes().add(this.getFact());
		payeeBlockEClass.getESuperTypes().add(this.getFact());
		blockLinkEClass.getESuperTypes().add(this.getElement());
		payeeEClass.getESuperTypes().add(this.getFact());
		contractEClass.getESuperTypes().add(this.getFact());
		expenseItemEClass.getESuperTypes().add(this.getNamedElement());
		reviewEClass.getESuperTypes().add(this.getFact());
		reflectedAmountEClass.getESuperTypes().add(this.getElement());
		indicatorEClass.getESuperTypes().add(this.getFact());
		indicatorLinkEClass.getESuperTypes().add(this.getElement());
		targetEClass.getESuperTypes().add(this.getFact());
		targetRevisionEClass.getESuperTypes().add(this.getElement());
		actualEClass.getESuperTypes().add(this.getFact());
		countedItemEClass.getESuperTypes().add(this.getNamedElement());
		projectionEClass.getESuperTypes().add(this.getElement());
		outputCountsEClass.getESuperTypes().add(this.getFact());
		outputCountEClass.getESuperTypes().add(this.getElement());
		derivationEClass.getESuperTypes().add(this.getFact());
		assumptionEClass.getESuperTypes().add(this.getNamedElement());
		sectionEClass.getESuperTypes().add(this.getNamedElement());
		exhibitEClass.getESuperTypes().add(this.getNamedElement());
		figureEClass.getESuperTypes().add(this.getExhibit());
		dataTableEClass.getESuperTypes().add(this.getExhibit());
		tableColumnEClass.getESuperTypes().add(this.getNamedElement());
		tableRowEClass.getESuperTypes().add(this.getElement());
		panelEClass.getESuperTypes().add(this.getNamedElement());
		memberEClass.getESuperTypes().add(this.getElement());
		recusalEClass.getESuperTypes().add(this.getElement());
		meetingEClass.getESuperTypes().add(this.getFact());
		agendaItemEClass.getESuperTypes().add(this.getNamedElement());
		deadlineEClass.getESuperTypes().add(this.getNamedElement());
		committeeEClass.getESuperTypes().add(this.getNamedElement());
		criterionSetEClass.getESuperTypes().add(this.getNamedElement());
		criterionEClass.getESuperTypes().add(this.getNamedElement());
		scaleEClass.getESuperTypes().add(this.getNamedElement());
		scalePointEClass.getESuperTypes().add(this.getNamedElement());
		gradeBandEClass.getESuperTypes().add(this.getNamedElement());
		scoringRoundEClass.getESuperTypes().add(this.getNamedElement());
		scoreSheetEClass.getESuperTypes().add(this.getElement());
		scoreEClass.getESuperTypes().add(this.getElement());
		assessmentEClass.getESuperTypes().add(this.getFact());
		criterionAssessmentEClass.getESuperTypes().add(this.getElement());
		gradeCountEClass.getESuperTypes().add(this.getElement());
		opinionEClass.getESuperTypes().add(this.getElement());
		recommendationEClass.getESuperTypes().add(this.getElement());
		responseEClass.getESuperTypes().add(this.getElement());
		workingGroupFindingEClass.getESuperTypes().add(this.getElement());
		priorFindingEClass.getESuperTypes().add(this.getElement());
		reportOutlineEClass.getESuperTypes().add(this.getNamedElement());
		outlineChapterEClass.getESuperTypes().add(this.getNamedElement());
		councilTopicEClass.getESuperTypes().add(this.getNamedElement());
		councilMeasureEClass.getESuperTypes().add(this.getNamedElement());
		crossTableEClass.getESuperTypes().add(this.getFact());
		crossCellEClass.getESuperTypes().add(this.getElement());
		programSheetEClass.getESuperTypes().add(this.getFact());
		programSheetLineEClass.getESuperTypes().add(this.getNamedElement());
		supportPipelineEClass.getESuperTypes().add(this.getFact());
		pipelineStageEClass.getESuperTypes().add(this.getNamedElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(elementEClass, Element.class, "Element", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getElement_Id(), ecorePackage.getEString(), "id", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getElement_Notes(), this.getNote(), null, "notes", null, 0, -1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(noteEClass, Note.class, "Note", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getNote_Text(), this.getMarkdown(), "text", null, 1, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getNote_Place(), ecorePackage.getEString(), "place", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getNote_Printed(), ecorePackage.getEBoolean(), "printed", "false", 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getNote_State(), this.getCommentState(), "state", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getNote_Author(), ecorePackage.getEString(), "author", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getNote_WrittenAt(), this.getDateTime(), "writtenAt", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getNote_Field(), ecorePackage.getEString(), "field", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getNote_Quoted(), ecorePackage.getEString(), "quoted", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getNote_ResolvedBy(), ecorePackage.getEString(), "resolvedBy", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getNote_ResolvedAt(), this.getDateTime(), "resolvedAt", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(namedElementEClass, NamedElement.class, "NamedElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getNamedElement_Name(), ecorePackage.getEString(), "name", null, 0, 1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getNamedElement_Aliases(), this.getAlias(), null, "aliases", null, 0, -1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getNamedElement_Translations(), this.getTranslation(), null, "translations", null, 0, -1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getNamedElement_Wordings(), this.getWording(), null, "wordings", null, 0, -1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(aliasEClass, Alias.class, "Alias", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getAlias_Name(), ecorePackage.getEString(), "name", null, 1, 1, Alias.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAlias_Kind(), this.getAliasKind(), "kind", null, 0, 1, Alias.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAlias_Until(), this.getDatePoint(), "until", null, 0, 1, Alias.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(translationEClass, Translation.class, "Translation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getTranslation_Language(), ecorePackage.getEString(), "language", null, 1, 1, Translation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTranslation_Feature(), ecorePackage.getEString(), "feature", null, 1, 1, Translation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTranslation_Text(), this.getMarkdown(), "text", null, 1, 1, Translation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(wordingEClass, Wording.class, "Wording", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getWording_Feature(), ecorePackage.getEString(), "feature", null, 1, 1, Wording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getWording_Year(), this.getFiscalYear(), "year", null, 1, 1, Wording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getWording_Text(), this.getMarkdown(), "text", null, 1, 1, Wording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(factEClass, Fact.class, "Fact", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getFact_Stated(), this.getStatedFigure(), null, "stated", null, 0, -1, Fact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(statedFigureEClass, StatedFigure.class, "StatedFigure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getStatedFigure_Measure(), this.getStatedMeasure(), "measure", null, 0, 1, StatedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getStatedFigure_About(), this.getElement(), null, "about", null, 0, 1, StatedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStatedFigure_Year(), this.getFiscalYear(), "year", null, 0, 1, StatedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStatedFigure_Value(), ecorePackage.getEBigDecimal(), "value", null, 0, 1, StatedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStatedFigure_Text(), ecorePackage.getEString(), "text", null, 0, 1, StatedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStatedFigure_Date(), this.getDatePoint(), "date", null, 0, 1, StatedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getStatedFigure_Unit(), this.getUnit(), null, "unit", null, 0, 1, StatedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStatedFigure_MoneyKind(), this.getMoneyKind(), "moneyKind", null, 0, 1, StatedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStatedFigure_Label(), ecorePackage.getEString(), "label", null, 0, 1, StatedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStatedFigure_Place(), ecorePackage.getEString(), "place", null, 1, 1, StatedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getStatedFigure_Source(), this.getSource(), null, "source", null, 0, 1, StatedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStatedFigure_Explanation(), ecorePackage.getEString(), "explanation", null, 0, 1, StatedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStatedFigure_Printed(), ecorePackage.getEBoolean(), "printed", "false", 0, 1, StatedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getStatedFigure_Preliminary(), ecorePackage.getEBoolean(), "preliminary", "false", 0, 1, StatedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(unitEClass, Unit.class, "Unit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getUnit_Symbol(), ecorePackage.getEString(), "symbol", null, 1, 1, Unit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUnit_Dimension(), this.getDimension(), "dimension", null, 0, 1, Unit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUnit_Factor(), ecorePackage.getEBigDecimal(), "factor", null, 0, 1, Unit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUnit_Currency(), ecorePackage.getEString(), "currency", null, 0, 1, Unit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUnit_Decimals(), ecorePackage.getEIntegerObject(), "decimals", "0", 0, 1, Unit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(sourceEClass, Source.class, "Source", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getSource_Publisher(), ecorePackage.getEString(), "publisher", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSource_PublishedOn(), this.getDatePoint(), "publishedOn", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSource_Url(), ecorePackage.getEString(), "url", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSource_Processed(), ecorePackage.getEBoolean(), "processed", "false", 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(policyEClass, Policy.class, "Policy", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getPolicy_DecidedBy(), ecorePackage.getEString(), "decidedBy", null, 0, 1, Policy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPolicy_DecidedOn(), this.getDate(), "decidedOn", null, 0, 1, Policy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPolicy_Amendments(), this.getPolicyAmendment(), null, "amendments", null, 0, -1, Policy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPolicy_Quotes(), this.getSection(), null, "quotes", null, 0, -1, Policy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPolicy_Url(), ecorePackage.getEString(), "url", null, 0, 1, Policy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPolicy_Parent(), this.getPolicy(), null, "parent", null, 0, 1, Policy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(policyAmendmentEClass, PolicyAmendment.class, "PolicyAmendment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getPolicyAmendment_DecidedOn(), this.getDate(), "decidedOn", null, 1, 1, PolicyAmendment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPolicyAmendment_Text(), ecorePackage.getEString(), "text", null, 0, 1, PolicyAmendment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(organizationEClass, Organization.class, "Organization", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getOrganization_Kind(), this.getOrganizationKind(), "kind", null, 0, 1, Organization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOrganization_CorporateNumber(), ecorePackage.getEString(), "corporateNumber", null, 0, 1, Organization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOrganization_Ror(), ecorePackage.getEString(), "ror", null, 0, 1, Organization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOrganization_Country(), ecorePackage.getEString(), "country", "JP", 0, 1, Organization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEReference(getOrganization_Parent(), this.getOrganization(), null, "parent", null, 0, 1, Organization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getOrganization_SuccessorOf(), this.getOrganization(), null, "successorOf", null, 0, -1, Organization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOrganization_Address(), ecorePackage.getEString(), "address", null, 0, 1, Organization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOrganization_LegalForm(), ecorePackage.getEString(), "legalForm", null, 0, 1, Organization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOrganization_Rank(), ecorePackage.getEIntegerObject(), "rank", null, 0, 1, Organization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(personEClass, Person.class, "Person", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getPerson_Reading(), ecorePackage.getEString(), "reading", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPerson_Orcid(), ecorePackage.getEString(), "orcid", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPerson_Affiliations(), this.getAffiliation(), null, "affiliations", null, 0, -1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(affiliationEClass, Affiliation.class, "Affiliation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getAffiliation_Organization(), this.getOrganization(), null, "organization", null, 0, 1, Affiliation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAffiliation_Department(), ecorePackage.getEString(), "department", null, 0, 1, Affiliation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAffiliation_Position(), ecorePackage.getEString(), "position", null, 0, 1, Affiliation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAffiliation_AsOf(), this.getDatePoint(), "asOf", null, 0, 1, Affiliation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(dossierEClass, Dossier.class, "Dossier", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getDossier_Title(), ecorePackage.getEString(), "title", null, 1, 1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDossier_Subtitle(), ecorePackage.getEString(), "subtitle", null, 0, 1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDossier_Language(), ecorePackage.getEString(), "language", "ja", 0, 1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getDossier_Kind(), this.getEvaluationKind(), "kind", null, 0, 1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDossier_FiscalYear(), this.getFiscalYear(), "fiscalYear", null, 0, 1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDossier_PublishedOn(), this.getDatePoint(), "publishedOn", null, 0, 1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_Issuer(), this.getOrganization(), null, "issuer", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_Foreword(), this.getSection(), null, "foreword", null, 0, 1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_Undertakings(), this.getUndertaking(), null, "undertakings", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_Panel(), this.getPanel(), null, "panel", null, 0, 1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_WorkingGroup(), this.getCommittee(), null, "workingGroup", null, 0, 1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_Rounds(), this.getScoringRound(), null, "rounds", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_ScoreSheets(), this.getScoreSheet(), null, "scoreSheets", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_Assessments(), this.getAssessment(), null, "assessments", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_CriterionSets(), this.getCriterionSet(), null, "criterionSets", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_Scales(), this.getScale(), null, "scales", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_Outlines(), this.getReportOutline(), null, "outlines", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_Outline(), this.getReportOutline(), null, "outline", null, 0, 1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_Organizations(), this.getOrganization(), null, "organizations", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_Persons(), this.getPerson(), null, "persons", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_Units(), this.getUnit(), null, "units", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_Sources(), this.getSource(), null, "sources", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_Policies(), this.getPolicy(), null, "policies", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_RelatedPrograms(), this.getRelatedProgram(), null, "relatedPrograms", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_ProgramRelations(), this.getProgramRelation(), null, "programRelations", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_Sections(), this.getSection(), null, "sections", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_CouncilTopics(), this.getCouncilTopic(), null, "councilTopics", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_CrossTables(), this.getCrossTable(), null, "crossTables", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_ProgramSheets(), this.getProgramSheet(), null, "programSheets", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_Pipelines(), this.getSupportPipeline(), null, "pipelines", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_Documents(), this.getAttachedDocument(), null, "documents", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDossier_PreviousDossierId(), ecorePackage.getEString(), "previousDossierId", null, 0, 1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_AcceptedProblems(), this.getAcceptedProblem(), null, "acceptedProblems", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_ChapterReviews(), this.getChapterReview(), null, "chapterReviews", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_Extensions(), ecorePackage.getEObject(), null, "extensions", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(acceptedProblemEClass, AcceptedProblem.class, "AcceptedProblem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getAcceptedProblem_Rule(), ecorePackage.getEString(), "rule", null, 1, 1, AcceptedProblem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAcceptedProblem_Place(), ecorePackage.getEString(), "place", null, 1, 1, AcceptedProblem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAcceptedProblem_Fingerprint(), ecorePackage.getEString(), "fingerprint", null, 1, 1, AcceptedProblem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAcceptedProblem_Reason(), ecorePackage.getEString(), "reason", null, 1, 1, AcceptedProblem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAcceptedProblem_AcceptedBy(), ecorePackage.getEString(), "acceptedBy", null, 1, 1, AcceptedProblem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAcceptedProblem_AcceptedOn(), this.getDate(), "acceptedOn", null, 1, 1, AcceptedProblem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(chapterReviewEClass, ChapterReview.class, "ChapterReview", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getChapterReview_Chapter(), ecorePackage.getEString(), "chapter", null, 1, 1, ChapterReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getChapterReview_Undertaking(), this.getUndertaking(), null, "undertaking", null, 0, 1, ChapterReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getChapterReview_State(), this.getReviewState(), "state", "DRAFT", 0, 1, ChapterReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getChapterReview_By(), ecorePackage.getEString(), "by", null, 0, 1, ChapterReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getChapterReview_At(), this.getDateTime(), "at", null, 0, 1, ChapterReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getChapterReview_Next(), ecorePackage.getEString(), "next", null, 0, 1, ChapterReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getChapterReview_Fingerprint(), ecorePackage.getEString(), "fingerprint", null, 0, 1, ChapterReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(attachedDocumentEClass, AttachedDocument.class, "AttachedDocument", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getAttachedDocument_Entry(), ecorePackage.getEString(), "entry", null, 1, 1, AttachedDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAttachedDocument_MediaType(), ecorePackage.getEString(), "mediaType", null, 0, 1, AttachedDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAttachedDocument_Confidential(), ecorePackage.getEBoolean(), "confidential", "false", 0, 1, AttachedDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(programNodeEClass, ProgramNode.class, "ProgramNode", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getProgramNode_Code(), ecorePackage.getEString(), "code", null, 0, 1, ProgramNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getProgramNode_Period(), this.getPeriod(), null, "period", null, 0, 1, ProgramNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(relatedProgramEClass, RelatedProgram.class, "RelatedProgram", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getRelatedProgram_Ministry(), this.getOrganization(), null, "ministry", null, 0, 1, RelatedProgram.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRelatedProgram_Executor(), this.getOrganization(), null, "executor", null, 0, 1, RelatedProgram.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRelatedProgram_Summary(), this.getMarkdown(), "summary", null, 0, 1, RelatedProgram.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(programRelationEClass, ProgramRelation.class, "ProgramRelation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getProgramRelation_Source(), this.getProgramNode(), null, "source", null, 1, 1, ProgramRelation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getProgramRelation_Target(), this.getProgramNode(), null, "target", null, 1, 1, ProgramRelation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProgramRelation_Kind(), this.getProgramRelationKind(), "kind", null, 0, 1, ProgramRelation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProgramRelation_Text(), this.getMarkdown(), "text", null, 0, 1, ProgramRelation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(periodEClass, Period.class, "Period", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getPeriod_Start(), this.getFiscalYear(), "start", null, 0, 1, Period.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPeriod_End(), this.getFiscalYear(), "end", null, 0, 1, Period.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPeriod_Note(), ecorePackage.getEString(), "note", null, 0, 1, Period.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(undertakingEClass, Undertaking.class, "Undertaking", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getUndertaking_ShortName(), ecorePackage.getEString(), "shortName", null, 0, 1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUndertaking_Department(), ecorePackage.getEString(), "department", null, 0, 1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUndertaking_Ministry(), this.getOrganization(), null, "ministry", null, 0, 1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUndertaking_Purpose(), this.getMarkdown(), "purpose", null, 0, 1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUndertaking_Evaluated(), ecorePackage.getEBoolean(), "evaluated", "true", 0, 1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getUndertaking_EvaluationKind(), this.getEvaluationKind(), "evaluationKind", null, 0, 1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUndertaking_EvaluatedPeriod(), this.getPeriod(), null, "evaluatedPeriod", null, 0, 1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUndertaking_Policies(), this.getPolicy(), null, "policies", null, 0, -1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUndertaking_Accounts(), this.getAccount(), "accounts", null, 0, -1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUndertaking_Evaluations(), this.getEvaluationEvent(), null, "evaluations", null, 0, -1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUndertaking_FundingFlow(), this.getFundingFlow(), null, "fundingFlow", null, 0, 1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUndertaking_Roles(), this.getRoleAssignment(), null, "roles", null, 0, -1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUndertaking_Budget(), this.getBudget(), null, "budget", null, 0, 1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUndertaking_Allocations(), this.getAllocationTable(), null, "allocations", null, 0, -1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUndertaking_ResearchItems(), this.getResearchItem(), null, "researchItems", null, 0, -1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUndertaking_Indicators(), this.getIndicator(), null, "indicators", null, 0, -1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUndertaking_OutputCounts(), this.getOutputCounts(), null, "outputCounts", null, 0, -1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUndertaking_Derivations(), this.getDerivation(), null, "derivations", null, 0, -1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUndertaking_Sections(), this.getSection(), null, "sections", null, 0, -1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUndertaking_PriorFindings(), this.getPriorFinding(), null, "priorFindings", null, 0, -1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUndertaking_WorkingGroupFindings(), this.getWorkingGroupFinding(), null, "workingGroupFindings", null, 0, -1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUndertaking_Roadmaps(), theRoadmapPackage.getRoadmap(), null, "roadmaps", null, 0, -1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUndertaking_Ip(), theIpPackage.getIpManagement(), null, "ip", null, 0, 1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUndertaking_Url(), ecorePackage.getEString(), "url", null, 0, 1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUndertaking_Category(), ecorePackage.getEString(), "category", null, 0, 1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUndertaking_DisplayOrder(), ecorePackage.getEIntegerObject(), "displayOrder", null, 0, 1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUndertaking_MajorExpenses(), ecorePackage.getEString(), "majorExpenses", null, 0, -1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUndertaking_KeyPolicies(), ecorePackage.getEString(), "keyPolicies", null, 0, -1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUndertaking_Methods(), this.getContractForm(), "methods", null, 0, -1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUndertaking_AccountNames(), ecorePackage.getEString(), "accountNames", null, 0, -1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUndertaking_ResponsibleUnits(), this.getResponsibleUnit(), null, "responsibleUnits", null, 0, -1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUndertaking_SheetNumbers(), this.getSheetNumber(), null, "sheetNumbers", null, 0, -1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUndertaking_LegalBases(), this.getLegalBasis(), null, "legalBases", null, 0, -1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUndertaking_SubsidyRates(), this.getSubsidyRate(), null, "subsidyRates", null, 0, -1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUndertaking_Expenditures(), this.getExpenditure(), null, "expenditures", null, 0, -1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUndertaking_Reviews(), this.getReview(), null, "reviews", null, 0, -1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(responsibleUnitEClass, ResponsibleUnit.class, "ResponsibleUnit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getResponsibleUnit_Ministry(), this.getOrganization(), null, "ministry", null, 0, 1, ResponsibleUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getResponsibleUnit_Bureau(), ecorePackage.getEString(), "bureau", null, 0, 1, ResponsibleUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getResponsibleUnit_Department(), ecorePackage.getEString(), "department", null, 0, 1, ResponsibleUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getResponsibleUnit_Division(), ecorePackage.getEString(), "division", null, 0, 1, ResponsibleUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getResponsibleUnit_Office(), ecorePackage.getEString(), "office", null, 0, 1, ResponsibleUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getResponsibleUnit_Team(), ecorePackage.getEString(), "team", null, 0, 1, ResponsibleUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getResponsibleUnit_Section(), ecorePackage.getEString(), "section", null, 0, 1, ResponsibleUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getResponsibleUnit_Officer(), ecorePackage.getEString(), "officer", null, 0, 1, ResponsibleUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(sheetNumberEClass, SheetNumber.class, "SheetNumber", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getSheetNumber_Year(), this.getFiscalYear(), "year", null, 1, 1, SheetNumber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSheetNumber_Number(), ecorePackage.getEString(), "number", null, 0, 1, SheetNumber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getSheetNumber_Ministry(), this.getOrganization(), null, "ministry", null, 0, 1, SheetNumber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSheetNumber_SystemId(), ecorePackage.getEString(), "systemId", null, 0, 1, SheetNumber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSheetNumber_Url(), ecorePackage.getEString(), "url", null, 0, 1, SheetNumber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(legalBasisEClass, LegalBasis.class, "LegalBasis", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getLegalBasis_LawNumber(), ecorePackage.getEString(), "lawNumber", null, 0, 1, LegalBasis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLegalBasis_LawId(), ecorePackage.getEString(), "lawId", null, 0, 1, LegalBasis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLegalBasis_Article(), ecorePackage.getEString(), "article", null, 0, 1, LegalBasis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLegalBasis_Paragraph(), ecorePackage.getEString(), "paragraph", null, 0, 1, LegalBasis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLegalBasis_Item(), ecorePackage.getEString(), "item", null, 0, 1, LegalBasis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLegalBasis_Url(), ecorePackage.getEString(), "url", null, 0, 1, LegalBasis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(subsidyRateEClass, SubsidyRate.class, "SubsidyRate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getSubsidyRate_Subject(), ecorePackage.getEString(), "subject", null, 0, 1, SubsidyRate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSubsidyRate_Rate(), ecorePackage.getEString(), "rate", null, 0, 1, SubsidyRate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSubsidyRate_Ceiling(), ecorePackage.getEString(), "ceiling", null, 0, 1, SubsidyRate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSubsidyRate_Url(), ecorePackage.getEString(), "url", null, 0, 1, SubsidyRate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(programEClass, Program.class, "Program", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getProgram_Projects(), this.getProject(), null, "projects", null, 0, -1, Program.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(projectEClass, Project.class, "Project", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$

		initEClass(fundingSchemeEClass, FundingScheme.class, "FundingScheme", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getFundingScheme_Calls(), this.getFundingCall(), null, "calls", null, 0, -1, FundingScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(fundingCallEClass, FundingCall.class, "FundingCall", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getFundingCall_Year(), this.getFiscalYear(), "year", null, 1, 1, FundingCall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFundingCall_Applications(), ecorePackage.getEIntegerObject(), "applications", null, 0, 1, FundingCall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFundingCall_Adopted(), ecorePackage.getEIntegerObject(), "adopted", null, 0, 1, FundingCall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(evaluationEventEClass, EvaluationEvent.class, "EvaluationEvent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getEvaluationEvent_Kind(), this.getEvaluationKind(), "kind", null, 0, 1, EvaluationEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvaluationEvent_At(), this.getDatePoint(), "at", null, 0, 1, EvaluationEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvaluationEvent_State(), this.getEvaluationState(), "state", null, 0, 1, EvaluationEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvaluationEvent_Text(), ecorePackage.getEString(), "text", null, 0, 1, EvaluationEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(fundingFlowEClass, FundingFlow.class, "FundingFlow", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getFundingFlow_Steps(), this.getFundingStep(), null, "steps", null, 0, -1, FundingFlow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(fundingStepEClass, FundingStep.class, "FundingStep", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getFundingStep_Label(), ecorePackage.getEString(), "label", null, 1, 1, FundingStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFundingStep_Organization(), this.getOrganization(), null, "organization", null, 0, 1, FundingStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFundingStep_Form(), this.getContractForm(), "form", null, 0, 1, FundingStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(roleAssignmentEClass, RoleAssignment.class, "RoleAssignment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getRoleAssignment_Role(), this.getRoleKind(), "role", null, 0, 1, RoleAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRoleAssignment_Label(), ecorePackage.getEString(), "label", null, 0, 1, RoleAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRoleAssignment_Person(), this.getPerson(), null, "person", null, 0, 1, RoleAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRoleAssignment_Organization(), this.getOrganization(), null, "organization", null, 0, 1, RoleAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRoleAssignment_Position(), ecorePackage.getEString(), "position", null, 0, 1, RoleAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRoleAssignment_Text(), ecorePackage.getEString(), "text", null, 0, 1, RoleAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(researchItemEClass, ResearchItem.class, "ResearchItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getResearchItem_Code(), ecorePackage.getEString(), "code", null, 0, 1, ResearchItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getResearchItem_Description(), this.getMarkdown(), "description", null, 0, 1, ResearchItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getResearchItem_Items(), this.getResearchItem(), null, "items", null, 0, -1, ResearchItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getResearchItem_Themes(), this.getTheme(), null, "themes", null, 0, -1, ResearchItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(themeEClass, Theme.class, "Theme", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getTheme_Code(), ecorePackage.getEString(), "code", null, 0, 1, Theme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTheme_Description(), this.getMarkdown(), "description", null, 0, 1, Theme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTheme_Implementers(), this.getOrganization(), null, "implementers", null, 0, -1, Theme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTheme_Leader(), this.getPerson(), null, "leader", null, 0, 1, Theme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTheme_StartedIn(), this.getFiscalYear(), "startedIn", null, 0, 1, Theme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTheme_Label(), ecorePackage.getEString(), "label", null, 0, 1, Theme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(allocationTableEClass, AllocationTable.class, "AllocationTable", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getAllocationTable_Unit(), this.getUnit(), null, "unit", null, 0, 1, AllocationTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAllocationTable_Kind(), this.getMoneyKind(), "kind", "ALLOCATED", 0, 1, AllocationTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEReference(getAllocationTable_Allocations(), this.getAllocation(), null, "allocations", null, 0, -1, AllocationTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAllocationTable_Footnote(), ecorePackage.getEString(), "footnote", null, 0, 1, AllocationTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(allocationEClass, Allocation.class, "Allocation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getAllocation_Item(), this.getResearchItem(), null, "item", null, 1, 1, Allocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAllocation_Year(), this.getFiscalYear(), "year", null, 1, 1, Allocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAllocation_Amount(), ecorePackage.getEBigDecimal(), "amount", null, 0, 1, Allocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAllocation_Form(), this.getContractForm(), "form", null, 0, 1, Allocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAllocation_State(), this.getMoneyState(), "state", null, 0, 1, Allocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(budgetEClass, Budget.class, "Budget", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getBudget_Unit(), this.getUnit(), null, "unit", null, 0, 1, Budget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getBudget_Entries(), this.getBudgetEntry(), null, "entries", null, 0, -1, Budget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudget_Footnote(), ecorePackage.getEString(), "footnote", null, 0, 1, Budget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getBudget_Lines(), this.getBudgetLine(), null, "lines", null, 0, -1, Budget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(budgetEntryEClass, BudgetEntry.class, "BudgetEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getBudgetEntry_Year(), this.getFiscalYear(), "year", null, 1, 1, BudgetEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetEntry_Kind(), this.getMoneyKind(), "kind", null, 0, 1, BudgetEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetEntry_Account(), this.getAccount(), "account", null, 0, 1, BudgetEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetEntry_Amount(), ecorePackage.getEBigDecimal(), "amount", null, 0, 1, BudgetEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetEntry_State(), this.getMoneyState(), "state", null, 0, 1, BudgetEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetEntry_Explanation(), ecorePackage.getEString(), "explanation", null, 0, 1, BudgetEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetEntry_Number(), ecorePackage.getEIntegerObject(), "number", null, 0, 1, BudgetEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetEntry_AccountName(), ecorePackage.getEString(), "accountName", null, 0, 1, BudgetEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetEntry_Subaccount(), ecorePackage.getEString(), "subaccount", null, 0, 1, BudgetEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetEntry_Preliminary(), ecorePackage.getEBoolean(), "preliminary", "false", 0, 1, BudgetEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(budgetLineEClass, BudgetLine.class, "BudgetLine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getBudgetLine_Year(), this.getFiscalYear(), "year", null, 1, 1, BudgetLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetLine_Kind(), this.getMoneyKind(), "kind", null, 0, 1, BudgetLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetLine_Number(), ecorePackage.getEIntegerObject(), "number", null, 0, 1, BudgetLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetLine_Account(), this.getAccount(), "account", null, 0, 1, BudgetLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetLine_AccountName(), ecorePackage.getEString(), "accountName", null, 0, 1, BudgetLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetLine_Subaccount(), ecorePackage.getEString(), "subaccount", null, 0, 1, BudgetLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetLine_Jurisdiction(), ecorePackage.getEString(), "jurisdiction", null, 0, 1, BudgetLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetLine_Organization(), ecorePackage.getEString(), "organization", null, 0, 1, BudgetLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetLine_Item(), ecorePackage.getEString(), "item", null, 0, 1, BudgetLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetLine_Subitem(), ecorePackage.getEString(), "subitem", null, 0, 1, BudgetLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetLine_Detail(), ecorePackage.getEString(), "detail", null, 0, 1, BudgetLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetLine_Amount(), ecorePackage.getEBigDecimal(), "amount", null, 0, 1, BudgetLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetLine_Requested(), ecorePackage.getEBigDecimal(), "requested", null, 0, 1, BudgetLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetLine_Remark(), ecorePackage.getEString(), "remark", null, 0, 1, BudgetLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(expenditureEClass, Expenditure.class, "Expenditure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getExpenditure_Year(), this.getFiscalYear(), "year", null, 1, 1, Expenditure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getExpenditure_Unit(), this.getUnit(), null, "unit", null, 0, 1, Expenditure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getExpenditure_Blocks(), this.getPayeeBlock(), null, "blocks", null, 0, -1, Expenditure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getExpenditure_Links(), this.getBlockLink(), null, "links", null, 0, -1, Expenditure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getExpenditure_Overheads(), this.getExpenseItem(), null, "overheads", null, 0, -1, Expenditure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getExpenditure_Footnote(), ecorePackage.getEString(), "footnote", null, 0, 1, Expenditure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(payeeBlockEClass, PayeeBlock.class, "PayeeBlock", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getPayeeBlock_Code(), ecorePackage.getEString(), "code", null, 0, 1, PayeeBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPayeeBlock_Role(), this.getMarkdown(), "role", null, 0, 1, PayeeBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPayeeBlock_Count(), ecorePackage.getEIntegerObject(), "count", null, 0, 1, PayeeBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPayeeBlock_Amount(), ecorePackage.getEBigDecimal(), "amount", null, 0, 1, PayeeBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPayeeBlock_Payees(), this.getPayee(), null, "payees", null, 0, -1, PayeeBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(blockLinkEClass, BlockLink.class, "BlockLink", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getBlockLink_Payer(), this.getPayeeBlock(), null, "payer", null, 0, 1, BlockLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getBlockLink_Payee(), this.getPayeeBlock(), null, "payee", null, 1, 1, BlockLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBlockLink_Amount(), ecorePackage.getEBigDecimal(), "amount", null, 0, 1, BlockLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBlockLink_Form(), this.getContractForm(), "form", null, 0, 1, BlockLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBlockLink_Text(), ecorePackage.getEString(), "text", null, 0, 1, BlockLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(payeeEClass, Payee.class, "Payee", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getPayee_Number(), ecorePackage.getEIntegerObject(), "number", null, 0, 1, Payee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPayee_Organization(), this.getOrganization(), null, "organization", null, 0, 1, Payee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPayee_Others(), ecorePackage.getEBoolean(), "others", "false", 0, 1, Payee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getPayee_Amount(), ecorePackage.getEBigDecimal(), "amount", null, 0, 1, Payee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPayee_CommissionedBy(), this.getPayee(), null, "commissionedBy", null, 0, 1, Payee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPayee_Contracts(), this.getContract(), null, "contracts", null, 0, -1, Payee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPayee_Commitments(), this.getContract(), null, "commitments", null, 0, -1, Payee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(contractEClass, Contract.class, "Contract", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getContract_Amount(), ecorePackage.getEBigDecimal(), "amount", null, 0, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getContract_Method(), this.getProcurementMethod(), "method", null, 0, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getContract_MethodText(), ecorePackage.getEString(), "methodText", null, 0, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getContract_Bidders(), ecorePackage.getEIntegerObject(), "bidders", null, 0, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getContract_Rate(), ecorePackage.getEBigDecimal(), "rate", null, 0, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getContract_Reason(), this.getMarkdown(), "reason", null, 0, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getContract_Other(), ecorePackage.getEString(), "other", null, 0, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getContract_Items(), this.getExpenseItem(), null, "items", null, 0, -1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(expenseItemEClass, ExpenseItem.class, "ExpenseItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getExpenseItem_Use(), this.getMarkdown(), "use", null, 0, 1, ExpenseItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getExpenseItem_Amount(), ecorePackage.getEBigDecimal(), "amount", null, 0, 1, ExpenseItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(reviewEClass, Review.class, "Review", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getReview_Year(), this.getFiscalYear(), "year", null, 1, 1, Review.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReview_Check(), this.getMarkdown(), "check", null, 0, 1, Review.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReview_Improvement(), this.getMarkdown(), "improvement", null, 0, 1, Review.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReview_Effect(), this.getMarkdown(), "effect", null, 0, 1, Review.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReview_ExpertYear(), this.getFiscalYear(), "expertYear", null, 0, 1, Review.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReview_ExpertSubject(), ecorePackage.getEString(), "expertSubject", null, 0, 1, Review.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReview_ExpertReason(), ecorePackage.getEString(), "expertReason", null, 0, 1, Review.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReview_ExpertFindings(), this.getMarkdown(), "expertFindings", null, 0, 1, Review.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReview_PublicProcess(), this.getMarkdown(), "publicProcess", null, 0, 1, Review.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReview_Verdict(), this.getReviewVerdict(), "verdict", null, 0, 1, Review.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReview_VerdictText(), this.getMarkdown(), "verdictText", null, 0, 1, Review.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReview_Reflection(), this.getReflectionVerdict(), "reflection", null, 0, 1, Review.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReview_ReflectionText(), this.getMarkdown(), "reflectionText", null, 0, 1, Review.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getReview_Unit(), this.getUnit(), null, "unit", null, 0, 1, Review.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getReview_ReflectedAmounts(), this.getReflectedAmount(), null, "reflectedAmounts", null, 0, -1, Review.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(reflectedAmountEClass, ReflectedAmount.class, "ReflectedAmount", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getReflectedAmount_Account(), this.getAccount(), "account", null, 0, 1, ReflectedAmount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReflectedAmount_AccountName(), ecorePackage.getEString(), "accountName", null, 0, 1, ReflectedAmount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReflectedAmount_Subaccount(), ecorePackage.getEString(), "subaccount", null, 0, 1, ReflectedAmount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReflectedAmount_Amount(), ecorePackage.getEBigDecimal(), "amount", null, 0, 1, ReflectedAmount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(indicatorEClass, Indicator.class, "Indicator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getIndicator_Code(), ecorePackage.getEString(), "code", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicator_Kind(), this.getIndicatorKind(), "kind", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicator_Term(), this.getOutcomeTerm(), "term", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIndicator_Unit(), this.getUnit(), null, "unit", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicator_Accumulation(), this.getAccumulation(), "accumulation", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicator_Direction(), this.getDirection(), "direction", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicator_Goal(), this.getMarkdown(), "goal", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicator_Definition(), this.getMarkdown(), "definition", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicator_Rationale(), this.getMarkdown(), "rationale", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIndicator_Targets(), this.getTarget(), null, "targets", null, 0, -1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIndicator_Actuals(), this.getActual(), null, "actuals", null, 0, -1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIndicator_Projections(), this.getProjection(), null, "projections", null, 0, -1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIndicator_LeadsTo(), this.getIndicatorLink(), null, "leadsTo", null, 0, -1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicator_Outlook(), this.getMarkdown(), "outlook", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicator_CauseAnalysis(), this.getMarkdown(), "causeAnalysis", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(indicatorLinkEClass, IndicatorLink.class, "IndicatorLink", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getIndicatorLink_Target(), this.getIndicator(), null, "target", null, 1, 1, IndicatorLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorLink_Text(), this.getMarkdown(), "text", null, 0, 1, IndicatorLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorLink_DirectReason(), this.getMarkdown(), "directReason", null, 0, 1, IndicatorLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(targetEClass, Target.class, "Target", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getTarget_Value(), ecorePackage.getEBigDecimal(), "value", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTarget_Unit(), this.getUnit(), null, "unit", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTarget_Due(), this.getDatePoint(), "due", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTarget_Kind(), this.getTargetKind(), "kind", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTarget_Qualifier(), ecorePackage.getEString(), "qualifier", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTarget_Source(), this.getSource(), null, "source", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTarget_Revisions(), this.getTargetRevision(), null, "revisions", null, 0, -1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTarget_Outlook(), this.getMarkdown(), "outlook", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTarget_CauseAnalysis(), this.getMarkdown(), "causeAnalysis", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(targetRevisionEClass, TargetRevision.class, "TargetRevision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getTargetRevision_OldValue(), ecorePackage.getEBigDecimal(), "oldValue", null, 0, 1, TargetRevision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTargetRevision_OldDue(), this.getDatePoint(), "oldDue", null, 0, 1, TargetRevision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTargetRevision_OldName(), ecorePackage.getEString(), "oldName", null, 0, 1, TargetRevision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTargetRevision_RevisedOn(), this.getDatePoint(), "revisedOn", null, 0, 1, TargetRevision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTargetRevision_Reason(), this.getMarkdown(), "reason", null, 0, 1, TargetRevision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTargetRevision_ApprovedBy(), ecorePackage.getEString(), "approvedBy", null, 0, 1, TargetRevision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(actualEClass, Actual.class, "Actual", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getActual_Value(), ecorePackage.getEBigDecimal(), "value", null, 0, 1, Actual.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getActual_Unit(), this.getUnit(), null, "unit", null, 0, 1, Actual.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getActual_Text(), this.getMarkdown(), "text", null, 0, 1, Actual.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getActual_AsOf(), this.getDatePoint(), "asOf", null, 1, 1, Actual.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getActual_Note(), this.getMarkdown(), "note", null, 0, 1, Actual.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getActual_Source(), this.getSource(), null, "source", null, 0, 1, Actual.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getActual_Counted(), this.getCountedItem(), null, "counted", null, 0, -1, Actual.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(countedItemEClass, CountedItem.class, "CountedItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getCountedItem_Category(), ecorePackage.getEString(), "category", null, 0, 1, CountedItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCountedItem_Count(), ecorePackage.getEIntegerObject(), "count", "1", 0, 1, CountedItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getCountedItem_Description(), this.getMarkdown(), "description", null, 0, 1, CountedItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCountedItem_Organizations(), this.getOrganization(), null, "organizations", null, 0, -1, CountedItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(projectionEClass, Projection.class, "Projection", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getProjection_Value(), ecorePackage.getEBigDecimal(), "value", null, 0, 1, Projection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProjection_At(), this.getDatePoint(), "at", null, 0, 1, Projection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProjection_RatePerYear(), ecorePackage.getEBigDecimal(), "ratePerYear", null, 0, 1, Projection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProjection_Basis(), this.getMarkdown(), "basis", null, 0, 1, Projection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(outputCountsEClass, OutputCounts.class, "OutputCounts", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getOutputCounts_Period(), this.getPeriod(), null, "period", null, 0, 1, OutputCounts.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getOutputCounts_Counts(), this.getOutputCount(), null, "counts", null, 0, -1, OutputCounts.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(outputCountEClass, OutputCount.class, "OutputCount", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getOutputCount_Kind(), this.getOutputCountKind(), "kind", null, 0, 1, OutputCount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOutputCount_Label(), ecorePackage.getEString(), "label", null, 0, 1, OutputCount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOutputCount_Value(), ecorePackage.getEIntegerObject(), "value", null, 0, 1, OutputCount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOutputCount_Text(), this.getMarkdown(), "text", null, 0, 1, OutputCount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(derivationEClass, Derivation.class, "Derivation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getDerivation_Expression(), ecorePackage.getEString(), "expression", null, 1, 1, Derivation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDerivation_Unit(), this.getUnit(), null, "unit", null, 0, 1, Derivation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDerivation_Text(), this.getMarkdown(), "text", null, 0, 1, Derivation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDerivation_Assumptions(), this.getAssumption(), null, "assumptions", null, 0, -1, Derivation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDerivation_Printed(), ecorePackage.getEBoolean(), "printed", "false", 0, 1, Derivation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(assumptionEClass, Assumption.class, "Assumption", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getAssumption_Symbol(), ecorePackage.getEString(), "symbol", null, 1, 1, Assumption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAssumption_Value(), ecorePackage.getEBigDecimal(), "value", null, 1, 1, Assumption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAssumption_Unit(), this.getUnit(), null, "unit", null, 0, 1, Assumption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAssumption_AsOf(), this.getDatePoint(), "asOf", null, 0, 1, Assumption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAssumption_Source(), this.getSource(), null, "source", null, 0, 1, Assumption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAssumption_Place(), ecorePackage.getEString(), "place", null, 0, 1, Assumption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(sectionEClass, Section.class, "Section", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getSection_Key(), ecorePackage.getEString(), "key", null, 1, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSection_Body(), this.getMarkdown(), "body", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getSection_Figures(), this.getFigure(), null, "figures", null, 0, -1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getSection_Tables(), this.getDataTable(), null, "tables", null, 0, -1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getSection_Subsections(), this.getSection(), null, "subsections", null, 0, -1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(exhibitEClass, Exhibit.class, "Exhibit", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getExhibit_Source(), this.getSource(), null, "source", null, 0, 1, Exhibit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getExhibit_SourceText(), ecorePackage.getEString(), "sourceText", null, 0, 1, Exhibit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getExhibit_PrintedNumber(), ecorePackage.getEString(), "printedNumber", null, 0, 1, Exhibit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getExhibit_AltText(), ecorePackage.getEString(), "altText", null, 0, 1, Exhibit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(figureEClass, Figure.class, "Figure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getFigure_Entry(), ecorePackage.getEString(), "entry", null, 0, 1, Figure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFigure_Width(), ecorePackage.getEIntegerObject(), "width", null, 0, 1, Figure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(dataTableEClass, DataTable.class, "DataTable", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getDataTable_Columns(), this.getTableColumn(), null, "columns", null, 0, -1, DataTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDataTable_Rows(), this.getTableRow(), null, "rows", null, 0, -1, DataTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(tableColumnEClass, TableColumn.class, "TableColumn", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getTableColumn_Weight(), ecorePackage.getEIntegerObject(), "weight", "1", 0, 1, TableColumn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getTableColumn_Numeric(), ecorePackage.getEBoolean(), "numeric", "false", 0, 1, TableColumn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(tableRowEClass, TableRow.class, "TableRow", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getTableRow_Cells(), this.getMarkdown(), "cells", null, 0, -1, TableRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(panelEClass, Panel.class, "Panel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getPanel_Members(), this.getMember(), null, "members", null, 0, -1, Panel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPanel_Meetings(), this.getMeeting(), null, "meetings", null, 0, -1, Panel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPanel_Deadlines(), this.getDeadline(), null, "deadlines", null, 0, -1, Panel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPanel_StatedSize(), ecorePackage.getEIntegerObject(), "statedSize", null, 0, 1, Panel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPanel_Disclosure(), this.getPanelDisclosure(), "disclosure", "NONE", 0, 1, Panel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(memberEClass, Member.class, "Member", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getMember_Person(), this.getPerson(), null, "person", null, 0, 1, Member.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMember_Role(), this.getMemberRole(), "role", "MEMBER", 0, 1, Member.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getMember_Label(), ecorePackage.getEString(), "label", null, 0, 1, Member.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMember_Affiliation(), ecorePackage.getEString(), "affiliation", null, 0, 1, Member.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getMember_Recusals(), this.getRecusal(), null, "recusals", null, 0, -1, Member.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMember_DeclaredOn(), this.getDate(), "declaredOn", null, 0, 1, Member.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMember_Declaration(), ecorePackage.getEString(), "declaration", null, 0, 1, Member.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(recusalEClass, Recusal.class, "Recusal", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getRecusal_Undertaking(), this.getUndertaking(), null, "undertaking", null, 1, 1, Recusal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRecusal_Kind(), this.getRecusalKind(), "kind", null, 0, 1, Recusal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRecusal_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, Recusal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(meetingEClass, Meeting.class, "Meeting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getMeeting_Number(), ecorePackage.getEIntegerObject(), "number", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMeeting_Form(), this.getMeetingForm(), "form", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMeeting_Open(), ecorePackage.getEBoolean(), "open", "false", 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getMeeting_Start(), this.getDateTime(), "start", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMeeting_End(), this.getDateTime(), "end", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMeeting_ResolvedOn(), this.getDate(), "resolvedOn", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMeeting_Place(), ecorePackage.getEString(), "place", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getMeeting_Agenda(), this.getAgendaItem(), null, "agenda", null, 0, -1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(agendaItemEClass, AgendaItem.class, "AgendaItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getAgendaItem_Number(), ecorePackage.getEString(), "number", null, 0, 1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAgendaItem_Documents(), this.getAttachedDocument(), null, "documents", null, 0, -1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAgendaItem_Undertakings(), this.getUndertaking(), null, "undertakings", null, 0, -1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(deadlineEClass, Deadline.class, "Deadline", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getDeadline_Due(), this.getDate(), "due", null, 1, 1, Deadline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDeadline_Undertaking(), this.getUndertaking(), null, "undertaking", null, 0, 1, Deadline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDeadline_Scoring(), ecorePackage.getEBoolean(), "scoring", "false", 0, 1, Deadline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(committeeEClass, Committee.class, "Committee", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getCommittee_Parent(), ecorePackage.getEString(), "parent", null, 0, 1, Committee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCommittee_Chair(), this.getPerson(), null, "chair", null, 0, 1, Committee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCommittee_ChairAffiliation(), ecorePackage.getEString(), "chairAffiliation", null, 0, 1, Committee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCommittee_Meetings(), this.getMeeting(), null, "meetings", null, 0, -1, Committee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(criterionSetEClass, CriterionSet.class, "CriterionSet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getCriterionSet_Criteria(), this.getCriterion(), null, "criteria", null, 0, -1, CriterionSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCriterionSet_Template(), ecorePackage.getEString(), "template", null, 0, 1, CriterionSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCriterionSet_Total(), this.getTotalKind(), "total", null, 0, 1, CriterionSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCriterionSet_Threshold(), ecorePackage.getEBigDecimal(), "threshold", null, 0, 1, CriterionSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCriterionSet_Bands(), this.getGradeBand(), null, "bands", null, 0, -1, CriterionSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(criterionEClass, Criterion.class, "Criterion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getCriterion_Code(), ecorePackage.getEString(), "code", null, 1, 1, Criterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCriterion_ShortName(), ecorePackage.getEString(), "shortName", null, 0, 1, Criterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCriterion_Guidance(), this.getMarkdown(), "guidance", null, 0, 1, Criterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCriterion_Scales(), this.getScale(), null, "scales", null, 0, -1, Criterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCriterion_Overall(), ecorePackage.getEBoolean(), "overall", "false", 0, 1, Criterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getCriterion_Weight(), ecorePackage.getEBigDecimal(), "weight", null, 0, 1, Criterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCriterion_Threshold(), ecorePackage.getEBigDecimal(), "threshold", null, 0, 1, Criterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCriterion_PartOf(), this.getCriterion(), null, "partOf", null, 0, 1, Criterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCriterion_SeveralAnswers(), ecorePackage.getEBoolean(), "severalAnswers", "false", 0, 1, Criterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(scaleEClass, Scale.class, "Scale", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getScale_Kinds(), this.getEvaluationKind(), "kinds", null, 0, -1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScale_Direction(), this.getDirection(), "direction", null, 0, 1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScale_Minimum(), ecorePackage.getEBigDecimal(), "minimum", null, 0, 1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScale_Maximum(), ecorePackage.getEBigDecimal(), "maximum", null, 0, 1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScale_Step(), ecorePackage.getEBigDecimal(), "step", "1", 0, 1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getScale_Averaging(), this.getAveraging(), "averaging", null, 0, 1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScale_Decimals(), ecorePackage.getEIntegerObject(), "decimals", "1", 0, 1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getScale_Factor(), ecorePackage.getEBigDecimal(), "factor", null, 0, 1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScale_ReasonBelow(), ecorePackage.getEBigDecimal(), "reasonBelow", null, 0, 1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getScale_Points(), this.getScalePoint(), null, "points", null, 0, -1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getScale_Bands(), this.getGradeBand(), null, "bands", null, 0, -1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(scalePointEClass, ScalePoint.class, "ScalePoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getScalePoint_Value(), ecorePackage.getEBigDecimal(), "value", null, 0, 1, ScalePoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScalePoint_Symbol(), ecorePackage.getEString(), "symbol", null, 0, 1, ScalePoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(gradeBandEClass, GradeBand.class, "GradeBand", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getGradeBand_From(), ecorePackage.getEBigDecimal(), "from", null, 1, 1, GradeBand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getGradeBand_Symbol(), ecorePackage.getEString(), "symbol", null, 0, 1, GradeBand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(scoringRoundEClass, ScoringRound.class, "ScoringRound", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getScoringRound_ClosedOn(), this.getDate(), "closedOn", null, 0, 1, ScoringRound.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(scoreSheetEClass, ScoreSheet.class, "ScoreSheet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getScoreSheet_Member(), this.getMember(), null, "member", null, 1, 1, ScoreSheet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getScoreSheet_Undertaking(), this.getUndertaking(), null, "undertaking", null, 1, 1, ScoreSheet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getScoreSheet_Round(), this.getScoringRound(), null, "round", null, 0, 1, ScoreSheet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScoreSheet_State(), this.getSheetState(), "state", null, 0, 1, ScoreSheet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScoreSheet_ReceivedOn(), this.getDate(), "receivedOn", null, 0, 1, ScoreSheet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getScoreSheet_Scores(), this.getScore(), null, "scores", null, 0, -1, ScoreSheet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(scoreEClass, Score.class, "Score", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getScore_Criterion(), this.getCriterion(), null, "criterion", null, 1, 1, Score.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScore_Value(), ecorePackage.getEBigDecimal(), "value", null, 0, 1, Score.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getScore_Point(), this.getScalePoint(), null, "point", null, 0, 1, Score.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScore_NotApplicable(), ecorePackage.getEBoolean(), "notApplicable", "false", 0, 1, Score.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getScore_Comment(), this.getMarkdown(), "comment", null, 0, 1, Score.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(assessmentEClass, Assessment.class, "Assessment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getAssessment_Undertaking(), this.getUndertaking(), null, "undertaking", null, 1, 1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAssessment_Kind(), this.getEvaluationKind(), "kind", null, 0, 1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAssessment_CriterionSet(), this.getCriterionSet(), null, "criterionSet", null, 1, 1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAssessment_Scored(), ecorePackage.getEBoolean(), "scored", "true", 0, 1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getAssessment_Decision(), ecorePackage.getEString(), "decision", null, 0, 1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAssessment_CriterionAssessments(), this.getCriterionAssessment(), null, "criterionAssessments", null, 0, -1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAssessment_Opinions(), this.getOpinion(), null, "opinions", null, 0, -1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAssessment_Recommendations(), this.getRecommendation(), null, "recommendations", null, 0, -1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(criterionAssessmentEClass, CriterionAssessment.class, "CriterionAssessment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getCriterionAssessment_Criterion(), this.getCriterion(), null, "criterion", null, 1, 1, CriterionAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCriterionAssessment_Text(), this.getMarkdown(), "text", null, 0, 1, CriterionAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCriterionAssessment_LowMeanReason(), this.getMarkdown(), "lowMeanReason", null, 0, 1, CriterionAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCriterionAssessment_Consensus(), ecorePackage.getEBigDecimal(), "consensus", null, 0, 1, CriterionAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCriterionAssessment_ConsensusPoint(), this.getScalePoint(), null, "consensusPoint", null, 0, 1, CriterionAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCriterionAssessment_Counts(), this.getGradeCount(), null, "counts", null, 0, -1, CriterionAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(gradeCountEClass, GradeCount.class, "GradeCount", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getGradeCount_Value(), ecorePackage.getEBigDecimal(), "value", null, 0, 1, GradeCount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getGradeCount_Point(), this.getScalePoint(), null, "point", null, 0, 1, GradeCount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getGradeCount_Count(), ecorePackage.getEIntegerObject(), "count", null, 1, 1, GradeCount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(opinionEClass, Opinion.class, "Opinion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getOpinion_Text(), this.getMarkdown(), "text", null, 1, 1, Opinion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOpinion_Polarity(), this.getPolarity(), "polarity", null, 0, 1, Opinion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getOpinion_Criterion(), this.getCriterion(), null, "criterion", null, 0, 1, Opinion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getOpinion_Author(), this.getMember(), null, "author", null, 0, 1, Opinion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOpinion_Use(), this.getOpinionUse(), "use", null, 0, 1, Opinion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOpinion_UseReason(), ecorePackage.getEString(), "useReason", null, 0, 1, Opinion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(recommendationEClass, Recommendation.class, "Recommendation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getRecommendation_Text(), this.getMarkdown(), "text", null, 1, 1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRecommendation_Origin(), this.getRecommendationOrigin(), "origin", null, 0, 1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRecommendation_Author(), this.getMember(), null, "author", null, 0, 1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRecommendation_Criterion(), this.getCriterion(), null, "criterion", null, 0, 1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRecommendation_Response(), this.getResponse(), null, "response", null, 0, 1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(responseEClass, Response.class, "Response", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getResponse_Text(), this.getMarkdown(), "text", null, 0, 1, Response.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getResponse_Owner(), this.getOrganization(), null, "owner", null, 0, 1, Response.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getResponse_Due(), this.getDatePoint(), "due", null, 0, 1, Response.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getResponse_State(), this.getResponseState(), "state", null, 0, 1, Response.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(workingGroupFindingEClass, WorkingGroupFinding.class, "WorkingGroupFinding", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getWorkingGroupFinding_Session(), ecorePackage.getEIntegerObject(), "session", null, 0, 1, WorkingGroupFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getWorkingGroupFinding_Kind(), this.getEvaluationKind(), "kind", null, 0, 1, WorkingGroupFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getWorkingGroupFinding_Year(), this.getFiscalYear(), "year", null, 0, 1, WorkingGroupFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getWorkingGroupFinding_Heading(), ecorePackage.getEString(), "heading", null, 0, 1, WorkingGroupFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getWorkingGroupFinding_Text(), this.getMarkdown(), "text", null, 0, 1, WorkingGroupFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getWorkingGroupFinding_Response(), this.getResponse(), null, "response", null, 0, 1, WorkingGroupFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(priorFindingEClass, PriorFinding.class, "PriorFinding", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getPriorFinding_Body(), ecorePackage.getEString(), "body", null, 0, 1, PriorFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPriorFinding_Kind(), this.getEvaluationKind(), "kind", null, 0, 1, PriorFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPriorFinding_Year(), this.getFiscalYear(), "year", null, 0, 1, PriorFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPriorFinding_Heading(), ecorePackage.getEString(), "heading", null, 0, 1, PriorFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPriorFinding_Text(), this.getMarkdown(), "text", null, 1, 1, PriorFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPriorFinding_Response(), this.getResponse(), null, "response", null, 0, 1, PriorFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPriorFinding_Remark(), ecorePackage.getEString(), "remark", null, 0, 1, PriorFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPriorFinding_OriginId(), ecorePackage.getEString(), "originId", null, 0, 1, PriorFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(reportOutlineEClass, ReportOutline.class, "ReportOutline", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getReportOutline_Template(), ecorePackage.getEString(), "template", null, 0, 1, ReportOutline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getReportOutline_Chapters(), this.getOutlineChapter(), null, "chapters", null, 0, -1, ReportOutline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(outlineChapterEClass, OutlineChapter.class, "OutlineChapter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getOutlineChapter_Section(), ecorePackage.getEString(), "section", null, 0, 1, OutlineChapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOutlineChapter_Argument(), ecorePackage.getEString(), "argument", null, 0, 1, OutlineChapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOutlineChapter_Scope(), this.getChapterScope(), "scope", null, 0, 1, OutlineChapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOutlineChapter_Numbering(), this.getNumberStyle(), "numbering", null, 0, 1, OutlineChapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOutlineChapter_Included(), ecorePackage.getEBoolean(), "included", "true", 0, 1, OutlineChapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getOutlineChapter_Intro(), this.getMarkdown(), "intro", null, 0, 1, OutlineChapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getOutlineChapter_Chapters(), this.getOutlineChapter(), null, "chapters", null, 0, -1, OutlineChapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(councilTopicEClass, CouncilTopic.class, "CouncilTopic", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getCouncilTopic_Number(), ecorePackage.getEString(), "number", null, 0, 1, CouncilTopic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCouncilTopic_Description(), this.getMarkdown(), "description", null, 0, 1, CouncilTopic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCouncilTopic_Measures(), this.getCouncilMeasure(), null, "measures", null, 0, -1, CouncilTopic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(councilMeasureEClass, CouncilMeasure.class, "CouncilMeasure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getCouncilMeasure_Ministry(), this.getOrganization(), null, "ministry", null, 0, 1, CouncilMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCouncilMeasure_Program(), this.getProgramNode(), null, "program", null, 0, 1, CouncilMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCouncilMeasure_Text(), this.getMarkdown(), "text", null, 0, 1, CouncilMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCouncilMeasure_Results(), this.getMarkdown(), "results", null, 0, 1, CouncilMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCouncilMeasure_NextSteps(), this.getMarkdown(), "nextSteps", null, 0, 1, CouncilMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCouncilMeasure_Source(), this.getSource(), null, "source", null, 0, 1, CouncilMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCouncilMeasure_Place(), ecorePackage.getEString(), "place", null, 0, 1, CouncilMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(crossTableEClass, CrossTable.class, "CrossTable", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getCrossTable_RowTitle(), ecorePackage.getEString(), "rowTitle", null, 0, 1, CrossTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCrossTable_ColumnTitle(), ecorePackage.getEString(), "columnTitle", null, 0, 1, CrossTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCrossTable_OfWhichTitle(), ecorePackage.getEString(), "ofWhichTitle", null, 0, 1, CrossTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCrossTable_Rows(), ecorePackage.getEString(), "rows", null, 0, -1, CrossTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCrossTable_Columns(), ecorePackage.getEString(), "columns", null, 0, -1, CrossTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCrossTable_Cells(), this.getCrossCell(), null, "cells", null, 0, -1, CrossTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(crossCellEClass, CrossCell.class, "CrossCell", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getCrossCell_Row(), ecorePackage.getEIntegerObject(), "row", null, 1, 1, CrossCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCrossCell_Column(), ecorePackage.getEIntegerObject(), "column", null, 1, 1, CrossCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCrossCell_Count(), ecorePackage.getEIntegerObject(), "count", null, 1, 1, CrossCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCrossCell_OfWhich(), ecorePackage.getEIntegerObject(), "ofWhich", null, 0, 1, CrossCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(programSheetEClass, ProgramSheet.class, "ProgramSheet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getProgramSheet_Program(), this.getProgramNode(), null, "program", null, 0, 1, ProgramSheet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProgramSheet_Year(), this.getFiscalYear(), "year", null, 0, 1, ProgramSheet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProgramSheet_Department(), ecorePackage.getEString(), "department", null, 0, 1, ProgramSheet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProgramSheet_Purpose(), this.getMarkdown(), "purpose", null, 0, 1, ProgramSheet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProgramSheet_Content(), this.getMarkdown(), "content", null, 0, 1, ProgramSheet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProgramSheet_Goals(), this.getMarkdown(), "goals", null, 0, 1, ProgramSheet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getProgramSheet_FundingFlow(), this.getFundingFlow(), null, "fundingFlow", null, 0, 1, ProgramSheet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getProgramSheet_Unit(), this.getUnit(), null, "unit", null, 0, 1, ProgramSheet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProgramSheet_Requested(), ecorePackage.getEBigDecimal(), "requested", null, 0, 1, ProgramSheet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProgramSheet_LastBudget(), ecorePackage.getEBigDecimal(), "lastBudget", null, 0, 1, ProgramSheet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getProgramSheet_Supplementary(), this.getBudgetEntry(), null, "supplementary", null, 0, -1, ProgramSheet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getProgramSheet_BudgetLines(), this.getProgramSheetLine(), null, "budgetLines", null, 0, -1, ProgramSheet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(programSheetLineEClass, ProgramSheetLine.class, "ProgramSheetLine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getProgramSheetLine_Content(), this.getMarkdown(), "content", null, 0, 1, ProgramSheetLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getProgramSheetLine_Period(), this.getPeriod(), null, "period", null, 0, 1, ProgramSheetLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProgramSheetLine_Requested(), ecorePackage.getEBigDecimal(), "requested", null, 0, 1, ProgramSheetLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProgramSheetLine_LastBudget(), ecorePackage.getEBigDecimal(), "lastBudget", null, 0, 1, ProgramSheetLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(supportPipelineEClass, SupportPipeline.class, "SupportPipeline", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getSupportPipeline_Year(), this.getFiscalYear(), "year", null, 0, 1, SupportPipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getSupportPipeline_Unit(), this.getUnit(), null, "unit", null, 0, 1, SupportPipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getSupportPipeline_Stages(), this.getPipelineStage(), null, "stages", null, 0, -1, SupportPipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(pipelineStageEClass, PipelineStage.class, "PipelineStage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getPipelineStage_Code(), ecorePackage.getEString(), "code", null, 0, 1, PipelineStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPipelineStage_Goal(), this.getMarkdown(), "goal", null, 0, 1, PipelineStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPipelineStage_NewTopics(), ecorePackage.getEString(), "newTopics", null, 0, 1, PipelineStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPipelineStage_AmountPerTopic(), ecorePackage.getEString(), "amountPerTopic", null, 0, 1, PipelineStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPipelineStage_Next(), this.getPipelineStage(), null, "next", null, 0, -1, PipelineStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		// Initialize enums and add enum literals
		initEEnum(evaluationKindEEnum, EvaluationKind.class, "EvaluationKind"); //$NON-NLS-1$
		addEEnumLiteral(evaluationKindEEnum, EvaluationKind.UNSPECIFIED);
		addEEnumLiteral(evaluationKindEEnum, EvaluationKind.EX_ANTE);
		addEEnumLiteral(evaluationKindEEnum, EvaluationKind.MID_TERM);
		addEEnumLiteral(evaluationKindEEnum, EvaluationKind.FINAL);
		addEEnumLiteral(evaluationKindEEnum, EvaluationKind.FOLLOW_UP);
		addEEnumLiteral(evaluationKindEEnum, EvaluationKind.REVIEW);

		initEEnum(evaluationStateEEnum, EvaluationState.class, "EvaluationState"); //$NON-NLS-1$
		addEEnumLiteral(evaluationStateEEnum, EvaluationState.UNSPECIFIED);
		addEEnumLiteral(evaluationStateEEnum, EvaluationState.DONE);
		addEEnumLiteral(evaluationStateEEnum, EvaluationState.CURRENT);
		addEEnumLiteral(evaluationStateEEnum, EvaluationState.DUE);

		initEEnum(contractFormEEnum, ContractForm.class, "ContractForm"); //$NON-NLS-1$
		addEEnumLiteral(contractFormEEnum, ContractForm.NONE);
		addEEnumLiteral(contractFormEEnum, ContractForm.COMMISSION);
		addEEnumLiteral(contractFormEEnum, ContractForm.SUBSIDY);
		addEEnumLiteral(contractFormEEnum, ContractForm.FIXED_SUBSIDY);
		addEEnumLiteral(contractFormEEnum, ContractForm.GRANT);
		addEEnumLiteral(contractFormEEnum, ContractForm.OTHER);
		addEEnumLiteral(contractFormEEnum, ContractForm.DIRECT);
		addEEnumLiteral(contractFormEEnum, ContractForm.SHARE);
		addEEnumLiteral(contractFormEEnum, ContractForm.CONTRIBUTION);
		addEEnumLiteral(contractFormEEnum, ContractForm.LOAN);

		initEEnum(procurementMethodEEnum, ProcurementMethod.class, "ProcurementMethod"); //$NON-NLS-1$
		addEEnumLiteral(procurementMethodEEnum, ProcurementMethod.UNSPECIFIED);
		addEEnumLiteral(procurementMethodEEnum, ProcurementMethod.OPEN_LOWEST_PRICE);
		addEEnumLiteral(procurementMethodEEnum, ProcurementMethod.OPEN_OVERALL);
		addEEnumLiteral(procurementMethodEEnum, ProcurementMethod.DESIGNATED_LOWEST_PRICE);
		addEEnumLiteral(procurementMethodEEnum, ProcurementMethod.DESIGNATED_OVERALL);
		addEEnumLiteral(procurementMethodEEnum, ProcurementMethod.NEGOTIATED_PROPOSALS);
		addEEnumLiteral(procurementMethodEEnum, ProcurementMethod.NEGOTIATED_OPEN_CALL);
		addEEnumLiteral(procurementMethodEEnum, ProcurementMethod.NEGOTIATED_SMALL);
		addEEnumLiteral(procurementMethodEEnum, ProcurementMethod.NEGOTIATED_OTHER);
		addEEnumLiteral(procurementMethodEEnum, ProcurementMethod.SUBSIDY);
		addEEnumLiteral(procurementMethodEEnum, ProcurementMethod.OPERATING_GRANT);
		addEEnumLiteral(procurementMethodEEnum, ProcurementMethod.COMMITMENT);
		addEEnumLiteral(procurementMethodEEnum, ProcurementMethod.OTHER);

		initEEnum(reviewVerdictEEnum, ReviewVerdict.class, "ReviewVerdict"); //$NON-NLS-1$
		addEEnumLiteral(reviewVerdictEEnum, ReviewVerdict.UNSPECIFIED);
		addEEnumLiteral(reviewVerdictEEnum, ReviewVerdict.AS_IS);
		addEEnumLiteral(reviewVerdictEEnum, ReviewVerdict.PARTIAL_IMPROVEMENT);
		addEEnumLiteral(reviewVerdictEEnum, ReviewVerdict.FUNDAMENTAL_IMPROVEMENT);
		addEEnumLiteral(reviewVerdictEEnum, ReviewVerdict.ENDING);
		addEEnumLiteral(reviewVerdictEEnum, ReviewVerdict.ABOLISH);

		initEEnum(reflectionVerdictEEnum, ReflectionVerdict.class, "ReflectionVerdict"); //$NON-NLS-1$
		addEEnumLiteral(reflectionVerdictEEnum, ReflectionVerdict.UNSPECIFIED);
		addEEnumLiteral(reflectionVerdictEEnum, ReflectionVerdict.AS_IS);
		addEEnumLiteral(reflectionVerdictEEnum, ReflectionVerdict.REDUCED);
		addEEnumLiteral(reflectionVerdictEEnum, ReflectionVerdict.EXECUTION_IMPROVED);
		addEEnumLiteral(reflectionVerdictEEnum, ReflectionVerdict.UNDER_STUDY);
		addEEnumLiteral(reflectionVerdictEEnum, ReflectionVerdict.ENDED);
		addEEnumLiteral(reflectionVerdictEEnum, ReflectionVerdict.ABOLISHED);

		initEEnum(moneyStateEEnum, MoneyState.class, "MoneyState"); //$NON-NLS-1$
		addEEnumLiteral(moneyStateEEnum, MoneyState.UNSPECIFIED);
		addEEnumLiteral(moneyStateEEnum, MoneyState.EXECUTED);
		addEEnumLiteral(moneyStateEEnum, MoneyState.IN_EXECUTION);
		addEEnumLiteral(moneyStateEEnum, MoneyState.PLANNED);
		addEEnumLiteral(moneyStateEEnum, MoneyState.REQUESTED);
		addEEnumLiteral(moneyStateEEnum, MoneyState.REQUEST_PLANNED);
		addEEnumLiteral(moneyStateEEnum, MoneyState.UNDETERMINED);

		initEEnum(moneyKindEEnum, MoneyKind.class, "MoneyKind"); //$NON-NLS-1$
		addEEnumLiteral(moneyKindEEnum, MoneyKind.UNSPECIFIED);
		addEEnumLiteral(moneyKindEEnum, MoneyKind.INITIAL);
		addEEnumLiteral(moneyKindEEnum, MoneyKind.SUPPLEMENTARY);
		addEEnumLiteral(moneyKindEEnum, MoneyKind.ADJUSTMENT);
		addEEnumLiteral(moneyKindEEnum, MoneyKind.CARRIED_IN);
		addEEnumLiteral(moneyKindEEnum, MoneyKind.CARRIED_OUT);
		addEEnumLiteral(moneyKindEEnum, MoneyKind.RESERVE);
		addEEnumLiteral(moneyKindEEnum, MoneyKind.TOTAL_BUDGET);
		addEEnumLiteral(moneyKindEEnum, MoneyKind.CONTRACTED);
		addEEnumLiteral(moneyKindEEnum, MoneyKind.EXECUTED);
		addEEnumLiteral(moneyKindEEnum, MoneyKind.REQUESTED);
		addEEnumLiteral(moneyKindEEnum, MoneyKind.ALLOCATED);
		addEEnumLiteral(moneyKindEEnum, MoneyKind.ADDITIONAL_REQUEST);

		initEEnum(accountEEnum, Account.class, "Account"); //$NON-NLS-1$
		addEEnumLiteral(accountEEnum, Account.UNSPECIFIED);
		addEEnumLiteral(accountEEnum, Account.GENERAL);
		addEEnumLiteral(accountEEnum, Account.ENERGY_SPECIAL);
		addEEnumLiteral(accountEEnum, Account.OTHER);

		initEEnum(dimensionEEnum, Dimension.class, "Dimension"); //$NON-NLS-1$
		addEEnumLiteral(dimensionEEnum, Dimension.COUNT);
		addEEnumLiteral(dimensionEEnum, Dimension.MONEY);
		addEEnumLiteral(dimensionEEnum, Dimension.RATIO);
		addEEnumLiteral(dimensionEEnum, Dimension.DURATION);
		addEEnumLiteral(dimensionEEnum, Dimension.OTHER);

		initEEnum(organizationKindEEnum, OrganizationKind.class, "OrganizationKind"); //$NON-NLS-1$
		addEEnumLiteral(organizationKindEEnum, OrganizationKind.UNSPECIFIED);
		addEEnumLiteral(organizationKindEEnum, OrganizationKind.MINISTRY);
		addEEnumLiteral(organizationKindEEnum, OrganizationKind.FUNDING_AGENCY);
		addEEnumLiteral(organizationKindEEnum, OrganizationKind.UNIVERSITY);
		addEEnumLiteral(organizationKindEEnum, OrganizationKind.RESEARCH_INSTITUTE);
		addEEnumLiteral(organizationKindEEnum, OrganizationKind.HOSPITAL);
		addEEnumLiteral(organizationKindEEnum, OrganizationKind.COMPANY);
		addEEnumLiteral(organizationKindEEnum, OrganizationKind.ASSOCIATION);
		addEEnumLiteral(organizationKindEEnum, OrganizationKind.COUNCIL);
		addEEnumLiteral(organizationKindEEnum, OrganizationKind.OTHER);

		initEEnum(aliasKindEEnum, AliasKind.class, "AliasKind"); //$NON-NLS-1$
		addEEnumLiteral(aliasKindEEnum, AliasKind.ABBREVIATION);
		addEEnumLiteral(aliasKindEEnum, AliasKind.FORMER);
		addEEnumLiteral(aliasKindEEnum, AliasKind.VARIANT);
		addEEnumLiteral(aliasKindEEnum, AliasKind.TRANSLATION);

		initEEnum(roleKindEEnum, RoleKind.class, "RoleKind"); //$NON-NLS-1$
		addEEnumLiteral(roleKindEEnum, RoleKind.UNSPECIFIED);
		addEEnumLiteral(roleKindEEnum, RoleKind.PD);
		addEEnumLiteral(roleKindEEnum, RoleKind.PS);
		addEEnumLiteral(roleKindEEnum, RoleKind.PO);
		addEEnumLiteral(roleKindEEnum, RoleKind.PL);
		addEEnumLiteral(roleKindEEnum, RoleKind.CHIEF_PL);
		addEEnumLiteral(roleKindEEnum, RoleKind.SPL);
		addEEnumLiteral(roleKindEEnum, RoleKind.REPRESENTATIVE);
		addEEnumLiteral(roleKindEEnum, RoleKind.PI);
		addEEnumLiteral(roleKindEEnum, RoleKind.OTHER);

		initEEnum(indicatorKindEEnum, IndicatorKind.class, "IndicatorKind"); //$NON-NLS-1$
		addEEnumLiteral(indicatorKindEEnum, IndicatorKind.UNSPECIFIED);
		addEEnumLiteral(indicatorKindEEnum, IndicatorKind.OUTPUT);
		addEEnumLiteral(indicatorKindEEnum, IndicatorKind.OUTCOME);
		addEEnumLiteral(indicatorKindEEnum, IndicatorKind.ACTIVITY);

		initEEnum(outcomeTermEEnum, OutcomeTerm.class, "OutcomeTerm"); //$NON-NLS-1$
		addEEnumLiteral(outcomeTermEEnum, OutcomeTerm.UNSPECIFIED);
		addEEnumLiteral(outcomeTermEEnum, OutcomeTerm.SHORT);
		addEEnumLiteral(outcomeTermEEnum, OutcomeTerm.MIDDLE);
		addEEnumLiteral(outcomeTermEEnum, OutcomeTerm.LONG);

		initEEnum(accumulationEEnum, Accumulation.class, "Accumulation"); //$NON-NLS-1$
		addEEnumLiteral(accumulationEEnum, Accumulation.UNSPECIFIED);
		addEEnumLiteral(accumulationEEnum, Accumulation.CUMULATIVE);
		addEEnumLiteral(accumulationEEnum, Accumulation.ANNUAL);
		addEEnumLiteral(accumulationEEnum, Accumulation.SNAPSHOT);

		initEEnum(directionEEnum, Direction.class, "Direction"); //$NON-NLS-1$
		addEEnumLiteral(directionEEnum, Direction.HIGHER_IS_BETTER);
		addEEnumLiteral(directionEEnum, Direction.LOWER_IS_BETTER);

		initEEnum(targetKindEEnum, TargetKind.class, "TargetKind"); //$NON-NLS-1$
		addEEnumLiteral(targetKindEEnum, TargetKind.UNSPECIFIED);
		addEEnumLiteral(targetKindEEnum, TargetKind.INTERIM);
		addEEnumLiteral(targetKindEEnum, TargetKind.FINAL);

		initEEnum(outputCountKindEEnum, OutputCountKind.class, "OutputCountKind"); //$NON-NLS-1$
		addEEnumLiteral(outputCountKindEEnum, OutputCountKind.UNSPECIFIED);
		addEEnumLiteral(outputCountKindEEnum, OutputCountKind.PAPER);
		addEEnumLiteral(outputCountKindEEnum, OutputCountKind.PATENT_DOMESTIC);
		addEEnumLiteral(outputCountKindEEnum, OutputCountKind.PATENT_FOREIGN);
		addEEnumLiteral(outputCountKindEEnum, OutputCountKind.PATENT_PCT);
		addEEnumLiteral(outputCountKindEEnum, OutputCountKind.STANDARD);
		addEEnumLiteral(outputCountKindEEnum, OutputCountKind.PROTOTYPE);
		addEEnumLiteral(outputCountKindEEnum, OutputCountKind.OTHER);

		initEEnum(statedMeasureEEnum, StatedMeasure.class, "StatedMeasure"); //$NON-NLS-1$
		addEEnumLiteral(statedMeasureEEnum, StatedMeasure.UNSPECIFIED);
		addEEnumLiteral(statedMeasureEEnum, StatedMeasure.ITEM_TOTAL);
		addEEnumLiteral(statedMeasureEEnum, StatedMeasure.YEAR_TOTAL);
		addEEnumLiteral(statedMeasureEEnum, StatedMeasure.GRAND_TOTAL);
		addEEnumLiteral(statedMeasureEEnum, StatedMeasure.YEAR_AMOUNT);
		addEEnumLiteral(statedMeasureEEnum, StatedMeasure.TOTAL_EXECUTED);
		addEEnumLiteral(statedMeasureEEnum, StatedMeasure.TOTAL_BUDGET);
		addEEnumLiteral(statedMeasureEEnum, StatedMeasure.MEAN);
		addEEnumLiteral(statedMeasureEEnum, StatedMeasure.VALUE);
		addEEnumLiteral(statedMeasureEEnum, StatedMeasure.DUE);
		addEEnumLiteral(statedMeasureEEnum, StatedMeasure.RATE);
		addEEnumLiteral(statedMeasureEEnum, StatedMeasure.COUNT);
		addEEnumLiteral(statedMeasureEEnum, StatedMeasure.DURATION);
		addEEnumLiteral(statedMeasureEEnum, StatedMeasure.DERIVED);
		addEEnumLiteral(statedMeasureEEnum, StatedMeasure.TEXT);

		initEEnum(memberRoleEEnum, MemberRole.class, "MemberRole"); //$NON-NLS-1$
		addEEnumLiteral(memberRoleEEnum, MemberRole.CHAIR);
		addEEnumLiteral(memberRoleEEnum, MemberRole.MEMBER);

		initEEnum(commentStateEEnum, CommentState.class, "CommentState"); //$NON-NLS-1$
		addEEnumLiteral(commentStateEEnum, CommentState.NONE);
		addEEnumLiteral(commentStateEEnum, CommentState.OPEN);
		addEEnumLiteral(commentStateEEnum, CommentState.RESOLVED);

		initEEnum(reviewStateEEnum, ReviewState.class, "ReviewState"); //$NON-NLS-1$
		addEEnumLiteral(reviewStateEEnum, ReviewState.DRAFT);
		addEEnumLiteral(reviewStateEEnum, ReviewState.TO_REVIEW);
		addEEnumLiteral(reviewStateEEnum, ReviewState.APPROVED);

		initEEnum(panelDisclosureEEnum, PanelDisclosure.class, "PanelDisclosure"); //$NON-NLS-1$
		addEEnumLiteral(panelDisclosureEEnum, PanelDisclosure.NONE);
		addEEnumLiteral(panelDisclosureEEnum, PanelDisclosure.COMMENTS);
		addEEnumLiteral(panelDisclosureEEnum, PanelDisclosure.NAMED_COMMENTS);

		initEEnum(recusalKindEEnum, RecusalKind.class, "RecusalKind"); //$NON-NLS-1$
		addEEnumLiteral(recusalKindEEnum, RecusalKind.UNSPECIFIED);
		addEEnumLiteral(recusalKindEEnum, RecusalKind.RECUSED);
		addEEnumLiteral(recusalKindEEnum, RecusalKind.ABSENT);
		addEEnumLiteral(recusalKindEEnum, RecusalKind.NOT_ASSIGNED);

		initEEnum(meetingFormEEnum, MeetingForm.class, "MeetingForm"); //$NON-NLS-1$
		addEEnumLiteral(meetingFormEEnum, MeetingForm.IN_PERSON);
		addEEnumLiteral(meetingFormEEnum, MeetingForm.ONLINE);
		addEEnumLiteral(meetingFormEEnum, MeetingForm.ON_PAPER);

		initEEnum(averagingEEnum, Averaging.class, "Averaging"); //$NON-NLS-1$
		addEEnumLiteral(averagingEEnum, Averaging.MEAN);
		addEEnumLiteral(averagingEEnum, Averaging.MEDIAN);
		addEEnumLiteral(averagingEEnum, Averaging.NONE);
		addEEnumLiteral(averagingEEnum, Averaging.TRIMMED_MEAN);

		initEEnum(totalKindEEnum, TotalKind.class, "TotalKind"); //$NON-NLS-1$
		addEEnumLiteral(totalKindEEnum, TotalKind.UNSPECIFIED);
		addEEnumLiteral(totalKindEEnum, TotalKind.MEAN);
		addEEnumLiteral(totalKindEEnum, TotalKind.SUM);

		initEEnum(polarityEEnum, Polarity.class, "Polarity"); //$NON-NLS-1$
		addEEnumLiteral(polarityEEnum, Polarity.POSITIVE);
		addEEnumLiteral(polarityEEnum, Polarity.ISSUE);
		addEEnumLiteral(polarityEEnum, Polarity.NEUTRAL);

		initEEnum(opinionUseEEnum, OpinionUse.class, "OpinionUse"); //$NON-NLS-1$
		addEEnumLiteral(opinionUseEEnum, OpinionUse.OPEN);
		addEEnumLiteral(opinionUseEEnum, OpinionUse.USED);
		addEEnumLiteral(opinionUseEEnum, OpinionUse.ANSWERED);
		addEEnumLiteral(opinionUseEEnum, OpinionUse.SET_ASIDE);

		initEEnum(sheetStateEEnum, SheetState.class, "SheetState"); //$NON-NLS-1$
		addEEnumLiteral(sheetStateEEnum, SheetState.DRAFT);
		addEEnumLiteral(sheetStateEEnum, SheetState.SENT);
		addEEnumLiteral(sheetStateEEnum, SheetState.RECEIVED);

		initEEnum(recommendationOriginEEnum, RecommendationOrigin.class, "RecommendationOrigin"); //$NON-NLS-1$
		addEEnumLiteral(recommendationOriginEEnum, RecommendationOrigin.PANEL);
		addEEnumLiteral(recommendationOriginEEnum, RecommendationOrigin.MEMBER);

		initEEnum(responseStateEEnum, ResponseState.class, "ResponseState"); //$NON-NLS-1$
		addEEnumLiteral(responseStateEEnum, ResponseState.OPEN);
		addEEnumLiteral(responseStateEEnum, ResponseState.DRAFT);
		addEEnumLiteral(responseStateEEnum, ResponseState.FINAL);
		addEEnumLiteral(responseStateEEnum, ResponseState.DONE);

		initEEnum(programRelationKindEEnum, ProgramRelationKind.class, "ProgramRelationKind"); //$NON-NLS-1$
		addEEnumLiteral(programRelationKindEEnum, ProgramRelationKind.PREDECESSOR);
		addEEnumLiteral(programRelationKindEEnum, ProgramRelationKind.SISTER);
		addEEnumLiteral(programRelationKindEEnum, ProgramRelationKind.PART_OF);

		initEEnum(numberStyleEEnum, NumberStyle.class, "NumberStyle"); //$NON-NLS-1$
		addEEnumLiteral(numberStyleEEnum, NumberStyle.NONE);
		addEEnumLiteral(numberStyleEEnum, NumberStyle.PART);
		addEEnumLiteral(numberStyleEEnum, NumberStyle.CHAPTER);
		addEEnumLiteral(numberStyleEEnum, NumberStyle.SECTION);
		addEEnumLiteral(numberStyleEEnum, NumberStyle.PAREN);
		addEEnumLiteral(numberStyleEEnum, NumberStyle.CIRCLED);
		addEEnumLiteral(numberStyleEEnum, NumberStyle.LETTER);

		initEEnum(chapterScopeEEnum, ChapterScope.class, "ChapterScope"); //$NON-NLS-1$
		addEEnumLiteral(chapterScopeEEnum, ChapterScope.DOSSIER);
		addEEnumLiteral(chapterScopeEEnum, ChapterScope.PROGRAM);
		addEEnumLiteral(chapterScopeEEnum, ChapterScope.EACH_PROJECT);
		addEEnumLiteral(chapterScopeEEnum, ChapterScope.EACH_CRITERION);

		// Initialize data types
		initEDataType(markdownEDataType, String.class, "Markdown", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEDataType(fiscalYearEDataType, FiscalYear.class, "FiscalYear", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEDataType(datePointEDataType, DatePoint.class, "DatePoint", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEDataType(dateEDataType, LocalDate.class, "Date", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEDataType(dateTimeEDataType, LocalDateTime.class, "DateTime", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
		// https://hyoka.org/label
		createLabelAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel"; //$NON-NLS-1$
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "documentation", "One evaluation of public R&D as one model: the dossier, what is evaluated, its money, indicators, panel, points, opinions and recommendations." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (markdownEDataType,
		   source,
		   new String[] {
			   "documentation", "Prose in CommonMark with tables; a figure or table of the same dossier is referred to as `![](id)`. Plain text is valid." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (fiscalYearEDataType,
		   source,
		   new String[] {
			   "documentation", "A Japanese fiscal year, April to March, named by its first calendar year (so that a year is never a bare number). Stored as `FY2018`.", //$NON-NLS-1$ //$NON-NLS-2$
			   "create", "return it == null ? null : <%org.hyoka.model.time.FiscalYear%>.parse(it);", //$NON-NLS-1$ //$NON-NLS-2$
			   "convert", "return it == null ? null : it.toString();" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (datePointEDataType,
		   source,
		   new String[] {
			   "documentation", "A point in time that says what it is: day, month, quarter, calendar year or fiscal year, at large or at its end. Stored as `2022-12-23`, `2022-12`, `2022-12-end`, `FY2022-Q3`, `2022`, `2022-end`, `FY2022`, `FY2022-end`.", //$NON-NLS-1$ //$NON-NLS-2$
			   "create", "return it == null ? null : <%org.hyoka.model.time.DatePoint%>.parse(it);", //$NON-NLS-1$ //$NON-NLS-2$
			   "convert", "return it == null ? null : it.toString();" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dateEDataType,
		   source,
		   new String[] {
			   "documentation", "A calendar day, ISO 8601.", //$NON-NLS-1$ //$NON-NLS-2$
			   "create", "return it == null ? null : <%java.time.LocalDate%>.parse(it);", //$NON-NLS-1$ //$NON-NLS-2$
			   "convert", "return it == null ? null : it.toString();" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dateTimeEDataType,
		   source,
		   new String[] {
			   "documentation", "A local date and time, ISO 8601, minutes or finer.", //$NON-NLS-1$ //$NON-NLS-2$
			   "create", "return it == null ? null : <%java.time.LocalDateTime%>.parse(it);", //$NON-NLS-1$ //$NON-NLS-2$
			   "convert", "return it == null ? null : it.toString();" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evaluationKindEEnum,
		   source,
		   new String[] {
			   "documentation", "When in an undertaking\'s life it is evaluated; it decides which words the scale has." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evaluationKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not stated." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evaluationKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Before the start." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evaluationKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "While it runs." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evaluationKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "At or after its end (\u7d42\u4e86\u6642\u30fb\u4e8b\u5f8c)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evaluationKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Years after its end." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evaluationKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Yearly review of a program by its ministry (\u884c\u653f\u4e8b\u696d\u30ec\u30d3\u30e5\u30fc)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evaluationStateEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether an evaluation has taken place." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evaluationStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not stated." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evaluationStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "It took place." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evaluationStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "It is the one this dossier is about." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evaluationStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "It is planned." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (contractFormEEnum,
		   source,
		   new String[] {
			   "documentation", "How money reaches the one who does the work." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (contractFormEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not stated." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (contractFormEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Commissioned research (\u59d4\u8a17)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (contractFormEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Subsidy at a rate (\u88dc\u52a9)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (contractFormEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Subsidy of a fixed amount (\u5b9a\u984d\u88dc\u52a9)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (contractFormEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Operating grant (\u904b\u55b6\u8cbb\u4ea4\u4ed8\u91d1)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (contractFormEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Another form; the note says which." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (contractFormEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "The state does the work itself (\u76f4\u63a5\u5b9f\u65bd)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (contractFormEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "Share that the state bears by law (\u8ca0\u62c5)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (contractFormEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "documentation", "Contribution to an international or other body (\u5206\u62c5\u91d1\u30fb\u62e0\u51fa\u91d1)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (contractFormEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "documentation", "Loan (\u8cb8\u4ed8)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (procurementMethodEEnum,
		   source,
		   new String[] {
			   "documentation", "How a payee was chosen, in the list of the review sheets (\u5951\u7d04\u65b9\u5f0f\u7b49)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (procurementMethodEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not stated." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (procurementMethodEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Open tender, lowest price." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (procurementMethodEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Open tender, overall evaluation." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (procurementMethodEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Tender among designated bidders, lowest price." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (procurementMethodEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Tender among designated bidders, overall evaluation." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (procurementMethodEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Negotiated contract after a competition of proposals." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (procurementMethodEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "Negotiated contract after an open call." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (procurementMethodEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "Negotiated contract over a small amount." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (procurementMethodEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "documentation", "Negotiated contract for another reason." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (procurementMethodEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "documentation", "Grant of a subsidy or the like." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (procurementMethodEEnum.getELiterals().get(10),
		   source,
		   new String[] {
			   "documentation", "Grant for the operation of an agency." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (procurementMethodEEnum.getELiterals().get(11),
		   source,
		   new String[] {
			   "documentation", "Contract under an authorisation of several years." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (procurementMethodEEnum.getELiterals().get(12),
		   source,
		   new String[] {
			   "documentation", "Another way; its words stand beside it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reviewVerdictEEnum,
		   source,
		   new String[] {
			   "documentation", "What the team that reviews a program concluded." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reviewVerdictEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not stated." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reviewVerdictEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "As it is." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reviewVerdictEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Parts of the program are to be improved." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reviewVerdictEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "The whole program is to be improved thoroughly." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reviewVerdictEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "It ends as planned." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reviewVerdictEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "It is to be abolished." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reflectionVerdictEEnum,
		   source,
		   new String[] {
			   "documentation", "What a ministry made of the review in its next request." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reflectionVerdictEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not stated." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reflectionVerdictEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "As it is." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reflectionVerdictEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Less is requested." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reflectionVerdictEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Execution is improved; the amount stays." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reflectionVerdictEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Improvements are studied within the year." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reflectionVerdictEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Ended as planned." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reflectionVerdictEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "Abolished." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyStateEEnum,
		   source,
		   new String[] {
			   "documentation", "How firm an amount is." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not stated." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Spent." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Being spent." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Planned." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyStateEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Requested in the budget." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyStateEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "To be requested." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyStateEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "Not settled yet." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What an amount is; amounts of different kinds are not compared without an explanation." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not stated." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Initial budget." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Supplementary budget." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Adjustment funds." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Carried in from the year before." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Carried out to the next year: reduces what the year may spend, whether it is written as 40 or as -40." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "Reserve funds." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "Budget in total." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyKindEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "documentation", "Contracted." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyKindEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "documentation", "Executed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyKindEEnum.getELiterals().get(10),
		   source,
		   new String[] {
			   "documentation", "Requested." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyKindEEnum.getELiterals().get(11),
		   source,
		   new String[] {
			   "documentation", "Allocated to research items." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyKindEEnum.getELiterals().get(12),
		   source,
		   new String[] {
			   "documentation", "What is wished for beyond the request (\u8981\u671b\u984d)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (accountEEnum,
		   source,
		   new String[] {
			   "documentation", "The account of the national budget." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (accountEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not stated." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (accountEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "General account." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (accountEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Special account for energy measures." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (accountEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Another account." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dimensionEEnum,
		   source,
		   new String[] {
			   "documentation", "What a unit measures." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dimensionEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "A count of things." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dimensionEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Money." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dimensionEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "A ratio or percentage." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dimensionEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "A length of time." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dimensionEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Anything else." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organizationKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What sort of body an organization is." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organizationKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not stated." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organizationKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Ministry or agency of the government." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organizationKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Funding agency such as AMED or NEDO." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organizationKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "University." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organizationKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "National or other research institute." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organizationKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Hospital or medical centre." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organizationKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "Company." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organizationKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "Research association, industry body or foundation." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organizationKindEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "documentation", "Council, committee or working group." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organizationKindEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "documentation", "Another body." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (aliasKindEEnum,
		   source,
		   new String[] {
			   "documentation", "Why a thing has a second name." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (aliasKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "A short form." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (aliasKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "A name it had before." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (aliasKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "A different spelling found in sources." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (aliasKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "The name in another language." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (roleKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What a person does in an undertaking." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not stated." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Program director." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Program supervisor." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Program officer." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Project leader." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Chief project leader." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "Sub project leader." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "Representative of the implementers." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "documentation", "Principal investigator of an item or theme." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "documentation", "Another role; the label says which." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (indicatorKindEEnum,
		   source,
		   new String[] {
			   "documentation", "Activity, output or outcome: its place in the logic model." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (indicatorKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not stated." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (indicatorKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "What the undertaking itself produces." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (indicatorKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "What follows from it outside." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (indicatorKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "What the undertaking does, so that there is an output." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outcomeTermEEnum,
		   source,
		   new String[] {
			   "documentation", "How soon an outcome is expected." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outcomeTermEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not stated." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outcomeTermEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "First effects." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outcomeTermEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Effects of the effects." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outcomeTermEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "What it is all for." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (accumulationEEnum,
		   source,
		   new String[] {
			   "documentation", "How values of an indicator add up over time: annual figures are not cumulative ones." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (accumulationEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not stated." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (accumulationEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Everything since the start." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (accumulationEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Within one year." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (accumulationEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "The value at a point in time." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (directionEEnum,
		   source,
		   new String[] {
			   "documentation", "Which way is better." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (directionEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "More is better." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (directionEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Less is better." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (targetKindEEnum,
		   source,
		   new String[] {
			   "documentation", "Interim or final target." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (targetKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not stated." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (targetKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "To be reached on the way." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (targetKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "To be reached at the end." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outputCountKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What is counted beside the indicators." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outputCountKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not stated." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outputCountKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Papers." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outputCountKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Domestic patent applications." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outputCountKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Foreign patent applications." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outputCountKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "International applications under the PCT." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outputCountKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Contributions to standards." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outputCountKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "Prototypes." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outputCountKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "Something else; the label says what." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedMeasureEEnum,
		   source,
		   new String[] {
			   "documentation", "Which computed or kept value a stated figure speaks of." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedMeasureEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not stated." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedMeasureEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "The total of one research item over the years." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedMeasureEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "The total of one fiscal year over the items." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedMeasureEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "The total of the whole table." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedMeasureEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "The amount of one fiscal year." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedMeasureEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Total executed or contracted." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedMeasureEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "Total budget." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedMeasureEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "The mean of a criterion." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedMeasureEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "documentation", "The value of a target, actual or count." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedMeasureEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "documentation", "The year or date of a target or evaluation." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedMeasureEEnum.getELiterals().get(10),
		   source,
		   new String[] {
			   "documentation", "A rate of achievement, in percent." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedMeasureEEnum.getELiterals().get(11),
		   source,
		   new String[] {
			   "documentation", "A number of things, such as parties or themes." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedMeasureEEnum.getELiterals().get(12),
		   source,
		   new String[] {
			   "documentation", "A length of time, in years." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedMeasureEEnum.getELiterals().get(13),
		   source,
		   new String[] {
			   "documentation", "The result of a derivation." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedMeasureEEnum.getELiterals().get(14),
		   source,
		   new String[] {
			   "documentation", "Words, compared as they stand." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (memberRoleEEnum,
		   source,
		   new String[] {
			   "documentation", "Chair or member of the panel." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (memberRoleEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Chairs the panel." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (memberRoleEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Sits on the panel." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (commentStateEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether somebody waits for something to be done about a note." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (commentStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "A note, or an answer within a comment: nobody waits for anything." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (commentStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "A comment that is to be dealt with." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (commentStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "A comment that has been dealt with." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reviewStateEEnum,
		   source,
		   new String[] {
			   "documentation", "How far the review of a chapter is." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reviewStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "It is being written." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reviewStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "It is written, and somebody is to look at it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reviewStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Somebody approved what it says." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (panelDisclosureEEnum,
		   source,
		   new String[] {
			   "documentation", "What members of a panel learn of each other while they judge: never points, and nothing of whoever does not judge the undertaking." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (panelDisclosureEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Nothing." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (panelDisclosureEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "The remarks per criterion of sheets that were handed in, without names and in an order that tells none." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (panelDisclosureEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "The same with the name of whoever wrote each." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (recusalKindEEnum,
		   source,
		   new String[] {
			   "documentation", "Why a member does not judge an undertaking." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (recusalKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not stated." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (recusalKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Recused for an interest." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (recusalKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Absent." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (recusalKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Not assigned to it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (meetingFormEEnum,
		   source,
		   new String[] {
			   "documentation", "How a meeting is held." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (meetingFormEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "In a room." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (meetingFormEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "By video." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (meetingFormEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "By correspondence." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (averagingEEnum,
		   source,
		   new String[] {
			   "documentation", "How the points of several members become one." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (averagingEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Arithmetic mean." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (averagingEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Median." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (averagingEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Not aggregated; each point stands for itself." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (averagingEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "The mean without one highest and one lowest point; of all points where fewer than three are given." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (totalKindEEnum,
		   source,
		   new String[] {
			   "documentation", "How the results of the criteria become one." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (totalKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not stated: a mean is printed where criteria have weights." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (totalKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Weighted mean of the criteria." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (totalKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Sum of the criteria, each times its weight." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (polarityEEnum,
		   source,
		   new String[] {
			   "documentation", "What sort of remark an opinion is." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (polarityEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Approves." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (polarityEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Names a problem or what to improve." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (polarityEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Neither." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (opinionUseEEnum,
		   source,
		   new String[] {
			   "documentation", "What became of an opinion: used in the assessment, answered, or set aside with a reason." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (opinionUseEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Nothing yet." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (opinionUseEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Taken up in the assessment." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (opinionUseEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Answered." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (opinionUseEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Set aside; the reason says why." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (sheetStateEEnum,
		   source,
		   new String[] {
			   "documentation", "Where a score sheet is." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (sheetStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Being filled." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (sheetStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Sent to the member." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (sheetStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Handed in; only such a sheet counts." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (recommendationOriginEEnum,
		   source,
		   new String[] {
			   "documentation", "Whose recommendation it is." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (recommendationOriginEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "The panel\'s own." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (recommendationOriginEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "A single member\'s." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (responseStateEEnum,
		   source,
		   new String[] {
			   "documentation", "How far a response is." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (responseStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not answered." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (responseStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Drafted." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (responseStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Settled." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (responseStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Carried out." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (programRelationKindEEnum,
		   source,
		   new String[] {
			   "documentation", "How two programs hang together." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (programRelationKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "The source comes before the target." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (programRelationKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Run beside each other, often by another ministry." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (programRelationKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "The source is a part of the target." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (numberStyleEEnum,
		   source,
		   new String[] {
			   "documentation", "How a heading is numbered." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (numberStyleEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "No number." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (numberStyleEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "\u7b2c\uff11\u90e8." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (numberStyleEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "\u7b2c\uff11\u7ae0." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (numberStyleEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "\uff11\uff0e" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (numberStyleEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "\uff08\uff11\uff09." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (numberStyleEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "\u2460." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (numberStyleEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "The project\'s letter, full width." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (chapterScopeEEnum,
		   source,
		   new String[] {
			   "documentation", "Over what a chapter repeats." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (chapterScopeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Once." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (chapterScopeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Once, about the program." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (chapterScopeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Once for each evaluated project." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (chapterScopeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Once for each criterion." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (elementEClass,
		   source,
		   new String[] {
			   "documentation", "Whatever has an identity." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getElement_Id(),
		   source,
		   new String[] {
			   "documentation", "Stable UUID (RFC 4122 text form), given when the object enters a dossier and never changed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getElement_Notes(),
		   source,
		   new String[] {
			   "documentation", "Remarks on this object." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (noteEClass,
		   source,
		   new String[] {
			   "documentation", "A remark, such as a footnote of the source, what another place prints of the same fact, or a comment of one who works on the dossier." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNote_Text(),
		   source,
		   new String[] {
			   "documentation", "The remark." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNote_Place(),
		   source,
		   new String[] {
			   "documentation", "Where it stands or what it refers to." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNote_Printed(),
		   source,
		   new String[] {
			   "documentation", "Whether the report prints it below its table or section." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNote_State(),
		   source,
		   new String[] {
			   "documentation", "Whether it is a note, or a comment that is open or resolved. The notes of a comment are its answers, in their order. A comment is never printed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNote_Author(),
		   source,
		   new String[] {
			   "documentation", "Who wrote it, by name." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNote_WrittenAt(),
		   source,
		   new String[] {
			   "documentation", "When it was written." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNote_Field(),
		   source,
		   new String[] {
			   "documentation", "Name of the feature of its object that it is about; empty where it is about the object as a whole." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNote_Quoted(),
		   source,
		   new String[] {
			   "documentation", "The words of the field that it is about." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNote_ResolvedBy(),
		   source,
		   new String[] {
			   "documentation", "Who resolved it, by name." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNote_ResolvedAt(),
		   source,
		   new String[] {
			   "documentation", "When it was resolved." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (namedElementEClass,
		   source,
		   new String[] {
			   "documentation", "Whatever has a name." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNamedElement_Name(),
		   source,
		   new String[] {
			   "documentation", "The name in the dossier\'s language; empty where a thing needs none, such as a table of money or a value." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNamedElement_Aliases(),
		   source,
		   new String[] {
			   "documentation", "Other names it is found by; each organization, person or program is registered once." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNamedElement_Translations(),
		   source,
		   new String[] {
			   "documentation", "Texts of this object in other languages." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNamedElement_Wordings(),
		   source,
		   new String[] {
			   "documentation", "How its texts read in sources of other years." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (aliasEClass,
		   source,
		   new String[] {
			   "documentation", "A second name of a thing." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAlias_Name(),
		   source,
		   new String[] {
			   "documentation", "The other name." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAlias_Kind(),
		   source,
		   new String[] {
			   "documentation", "Why there is one." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAlias_Until(),
		   source,
		   new String[] {
			   "documentation", "Until when a former name was in use." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (translationEClass,
		   source,
		   new String[] {
			   "documentation", "A text of the containing object in another language." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTranslation_Language(),
		   source,
		   new String[] {
			   "documentation", "BCP 47 tag such as `en`." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTranslation_Feature(),
		   source,
		   new String[] {
			   "documentation", "Name of the translated feature, such as `name`." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTranslation_Text(),
		   source,
		   new String[] {
			   "documentation", "The text in that language." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (wordingEClass,
		   source,
		   new String[] {
			   "documentation", "How a text of the containing object read in the source of another year." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getWording_Feature(),
		   source,
		   new String[] {
			   "documentation", "Name of the feature whose text it is, such as `name`." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getWording_Year(),
		   source,
		   new String[] {
			   "documentation", "Of which year the source is." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getWording_Text(),
		   source,
		   new String[] {
			   "documentation", "The text as it read then." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (factEClass,
		   source,
		   new String[] {
			   "documentation", "A named thing of which sources print figures." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFact_Stated(),
		   source,
		   new String[] {
			   "documentation", "What sources printed for it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedFigureEClass,
		   source,
		   new String[] {
			   "documentation", "What a source printed for a value that is computed or kept elsewhere, with its place; compared, never used in a computation." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStatedFigure_Measure(),
		   source,
		   new String[] {
			   "documentation", "Which value it speaks of." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStatedFigure_About(),
		   source,
		   new String[] {
			   "documentation", "The part of the containing object it speaks of, such as a research item or criterion; empty for the object itself." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStatedFigure_Year(),
		   source,
		   new String[] {
			   "documentation", "The fiscal year it speaks of, where it speaks of one." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStatedFigure_Value(),
		   source,
		   new String[] {
			   "documentation", "The printed number, with the printed decimals." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStatedFigure_Text(),
		   source,
		   new String[] {
			   "documentation", "The printed words, where it is no number." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStatedFigure_Date(),
		   source,
		   new String[] {
			   "documentation", "The printed point in time, where it is one." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStatedFigure_Unit(),
		   source,
		   new String[] {
			   "documentation", "Unit of the printed number; empty: that of the value." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStatedFigure_MoneyKind(),
		   source,
		   new String[] {
			   "documentation", "What the printed amount is, where it differs from the value\'s kind." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStatedFigure_Label(),
		   source,
		   new String[] {
			   "documentation", "What the source calls it, such as \u7dcf\u5951\u7d04\u984d." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStatedFigure_Place(),
		   source,
		   new String[] {
			   "documentation", "Where it is printed: chapter, table, page." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStatedFigure_Source(),
		   source,
		   new String[] {
			   "documentation", "The document, if it is another one." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStatedFigure_Explanation(),
		   source,
		   new String[] {
			   "documentation", "Why it may differ, such as a printed note on rounding; an explained difference is no finding." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStatedFigure_Printed(),
		   source,
		   new String[] {
			   "documentation", "Whether the report prints below its table that a source printed this figure. Otherwise it is a working note, and only compared." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStatedFigure_Preliminary(),
		   source,
		   new String[] {
			   "documentation", "Whether it was printed while the year still ran; it may differ later without being wrong." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (unitEClass,
		   source,
		   new String[] {
			   "documentation", "A unit of measure; data, so that an office can add its own." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUnit_Symbol(),
		   source,
		   new String[] {
			   "documentation", "As printed after a number: \u4ef6, \u767e\u4e07\u5186, \u5104\u5186." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUnit_Dimension(),
		   source,
		   new String[] {
			   "documentation", "What it measures." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUnit_Factor(),
		   source,
		   new String[] {
			   "documentation", "How many base units one of it is (\u767e\u4e07\u5186: 1000000); amounts of equal dimension and currency convert by it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUnit_Currency(),
		   source,
		   new String[] {
			   "documentation", "ISO 4217 code for money, such as JPY." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUnit_Decimals(),
		   source,
		   new String[] {
			   "documentation", "Decimals it is usually printed with." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (sourceEClass,
		   source,
		   new String[] {
			   "documentation", "A document or page that figures or facts come from." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSource_Publisher(),
		   source,
		   new String[] {
			   "documentation", "Who issued it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSource_PublishedOn(),
		   source,
		   new String[] {
			   "documentation", "When." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSource_Url(),
		   source,
		   new String[] {
			   "documentation", "Where it can be read." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSource_Processed(),
		   source,
		   new String[] {
			   "documentation", "Whether the dossier\'s authors made the figure from it (\u3092\u3082\u3068\u306b\u4f5c\u6210)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (policyEClass,
		   source,
		   new String[] {
			   "documentation", "A strategy or plan of the government that an undertaking serves." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPolicy_DecidedBy(),
		   source,
		   new String[] {
			   "documentation", "Who decided it, such as \u95a3\u8b70\u6c7a\u5b9a." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPolicy_DecidedOn(),
		   source,
		   new String[] {
			   "documentation", "When." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPolicy_Amendments(),
		   source,
		   new String[] {
			   "documentation", "Later changes." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPolicy_Quotes(),
		   source,
		   new String[] {
			   "documentation", "What it says on the undertaking\'s field, in own words or quoted." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPolicy_Url(),
		   source,
		   new String[] {
			   "documentation", "Where it is published." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPolicy_Parent(),
		   source,
		   new String[] {
			   "documentation", "The policy of which this is a measure." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (policyAmendmentEClass,
		   source,
		   new String[] {
			   "documentation", "A later change of a policy." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPolicyAmendment_DecidedOn(),
		   source,
		   new String[] {
			   "documentation", "When." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPolicyAmendment_Text(),
		   source,
		   new String[] {
			   "documentation", "What changed, such as \u4e00\u90e8\u5909\u66f4." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organizationEClass,
		   source,
		   new String[] {
			   "documentation", "A ministry, agency, university, company, association." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOrganization_Kind(),
		   source,
		   new String[] {
			   "documentation", "What sort of body." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOrganization_CorporateNumber(),
		   source,
		   new String[] {
			   "documentation", "The 13 digits of the National Tax Agency." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOrganization_Ror(),
		   source,
		   new String[] {
			   "documentation", "Research Organization Registry identifier." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOrganization_Country(),
		   source,
		   new String[] {
			   "documentation", "ISO 3166-1 code." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOrganization_Parent(),
		   source,
		   new String[] {
			   "documentation", "What it is a part of." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOrganization_SuccessorOf(),
		   source,
		   new String[] {
			   "documentation", "What it came from." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOrganization_Address(),
		   source,
		   new String[] {
			   "documentation", "Where it is, as registered or printed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOrganization_LegalForm(),
		   source,
		   new String[] {
			   "documentation", "Its legal form, in the words of the source." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOrganization_Rank(),
		   source,
		   new String[] {
			   "documentation", "Its place in the official order of ministries." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (personEClass,
		   source,
		   new String[] {
			   "documentation", "A person, registered once." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPerson_Reading(),
		   source,
		   new String[] {
			   "documentation", "Reading in kana." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPerson_Orcid(),
		   source,
		   new String[] {
			   "documentation", "ORCID iD." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPerson_Affiliations(),
		   source,
		   new String[] {
			   "documentation", "Where the person works." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (affiliationEClass,
		   source,
		   new String[] {
			   "documentation", "A person\'s place in an organization." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAffiliation_Organization(),
		   source,
		   new String[] {
			   "documentation", "The organization." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAffiliation_Department(),
		   source,
		   new String[] {
			   "documentation", "Department or faculty." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAffiliation_Position(),
		   source,
		   new String[] {
			   "documentation", "Position as printed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAffiliation_AsOf(),
		   source,
		   new String[] {
			   "documentation", "When this holds." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dossierEClass,
		   source,
		   new String[] {
			   "documentation", "Everything about one evaluation: one file." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Title(),
		   source,
		   new String[] {
			   "documentation", "Title of the report." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Subtitle(),
		   source,
		   new String[] {
			   "documentation", "Second line of the title page." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Language(),
		   source,
		   new String[] {
			   "documentation", "BCP 47 tag of the prose." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Kind(),
		   source,
		   new String[] {
			   "documentation", "What evaluation of the program or scheme this is." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_FiscalYear(),
		   source,
		   new String[] {
			   "documentation", "Fiscal year in which it is carried out." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_PublishedOn(),
		   source,
		   new String[] {
			   "documentation", "When the report is published." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Issuer(),
		   source,
		   new String[] {
			   "documentation", "Who issues the report." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Foreword(),
		   source,
		   new String[] {
			   "documentation", "Foreword." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Undertakings(),
		   source,
		   new String[] {
			   "documentation", "What is evaluated: usually one program with its projects; a single project or a scheme also stands here." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Panel(),
		   source,
		   new String[] {
			   "documentation", "The outside experts." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_WorkingGroup(),
		   source,
		   new String[] {
			   "documentation", "The council\'s working group that approves the report." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Rounds(),
		   source,
		   new String[] {
			   "documentation", "Rounds of scoring, such as before and after the hearing; the last counts, all are kept. None means one round." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_ScoreSheets(),
		   source,
		   new String[] {
			   "documentation", "One per member and undertaking and round." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Assessments(),
		   source,
		   new String[] {
			   "documentation", "One per evaluated undertaking." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_CriterionSets(),
		   source,
		   new String[] {
			   "documentation", "Criteria in use." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Scales(),
		   source,
		   new String[] {
			   "documentation", "Scales in use." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Outlines(),
		   source,
		   new String[] {
			   "documentation", "Outlines of reports." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Outline(),
		   source,
		   new String[] {
			   "documentation", "The outline the report follows." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Organizations(),
		   source,
		   new String[] {
			   "documentation", "Registry of organizations: each is registered once, with its other and former names." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Persons(),
		   source,
		   new String[] {
			   "documentation", "Registry of persons: each is registered once." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Units(),
		   source,
		   new String[] {
			   "documentation", "Units in use." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Sources(),
		   source,
		   new String[] {
			   "documentation", "Documents that facts come from." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Policies(),
		   source,
		   new String[] {
			   "documentation", "Policies that are served." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_RelatedPrograms(),
		   source,
		   new String[] {
			   "documentation", "Programs outside this dossier: predecessors, successors, sisters." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_ProgramRelations(),
		   source,
		   new String[] {
			   "documentation", "Links between programs: predecessors, successors, sister programs." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Sections(),
		   source,
		   new String[] {
			   "documentation", "Annexes." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_CouncilTopics(),
		   source,
		   new String[] {
			   "documentation", "Topics of a council with the measures taken." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_CrossTables(),
		   source,
		   new String[] {
			   "documentation", "Matrices such as modality by disease area." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_ProgramSheets(),
		   source,
		   new String[] {
			   "documentation", "One-page sheets of programs." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Pipelines(),
		   source,
		   new String[] {
			   "documentation", "Pipelines of support stages." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Documents(),
		   source,
		   new String[] {
			   "documentation", "Files kept with the dossier." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_PreviousDossierId(),
		   source,
		   new String[] {
			   "documentation", "Id of the dossier of the last evaluation, whose recommendations and findings this one starts from." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_AcceptedProblems(),
		   source,
		   new String[] {
			   "documentation", "Problems that someone has accepted, with a reason; they count again once their facts change. Never printed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_ChapterReviews(),
		   source,
		   new String[] {
			   "documentation", "How far the review of chapters is; a chapter without an entry is a draft. Never printed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Extensions(),
		   source,
		   new String[] {
			   "documentation", "Contents of third parties\' metamodels; kept as they are when the dossier is saved, even where the metamodel is not installed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (acceptedProblemEClass,
		   source,
		   new String[] {
			   "documentation", "A problem that someone has looked at and accepted. It is for the people at work, and in no report and no evaluator\'s package." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAcceptedProblem_Rule(),
		   source,
		   new String[] {
			   "documentation", "Id of the rule that finds it, such as hyoka.money.total." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAcceptedProblem_Place(),
		   source,
		   new String[] {
			   "documentation", "Id of the object that it is mainly about." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAcceptedProblem_Fingerprint(),
		   source,
		   new String[] {
			   "documentation", "Digest of its facts: what it says, and what stands at its places. Other facts give another one, and then the problem counts again." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAcceptedProblem_Reason(),
		   source,
		   new String[] {
			   "documentation", "Why it may stay." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAcceptedProblem_AcceptedBy(),
		   source,
		   new String[] {
			   "documentation", "Who accepted it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAcceptedProblem_AcceptedOn(),
		   source,
		   new String[] {
			   "documentation", "When it was accepted." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (chapterReviewEClass,
		   source,
		   new String[] {
			   "documentation", "How far the review of one chapter is, who said so and when. It is for the people at work, and in no report and no evaluator\'s package." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getChapterReview_Chapter(),
		   source,
		   new String[] {
			   "documentation", "Key of the chapter, such as money." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getChapterReview_Undertaking(),
		   source,
		   new String[] {
			   "documentation", "Whose chapter it is; empty for a chapter of the dossier as a whole." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getChapterReview_State(),
		   source,
		   new String[] {
			   "documentation", "How far it is." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getChapterReview_By(),
		   source,
		   new String[] {
			   "documentation", "Who brought it there, by name." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getChapterReview_At(),
		   source,
		   new String[] {
			   "documentation", "When that was." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getChapterReview_Next(),
		   source,
		   new String[] {
			   "documentation", "Who is to look at it next, by name." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getChapterReview_Fingerprint(),
		   source,
		   new String[] {
			   "documentation", "Digest of what the chapter said when it was approved. Another one now means that it was changed after that." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (attachedDocumentEClass,
		   source,
		   new String[] {
			   "documentation", "A file kept in the dossier." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAttachedDocument_Entry(),
		   source,
		   new String[] {
			   "documentation", "Name of the entry in the dossier file, below `documents/`." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAttachedDocument_MediaType(),
		   source,
		   new String[] {
			   "documentation", "Media type." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAttachedDocument_Confidential(),
		   source,
		   new String[] {
			   "documentation", "Left out of exports unless chosen." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (programNodeEClass,
		   source,
		   new String[] {
			   "documentation", "A program, project or scheme, inside the dossier or outside." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramNode_Code(),
		   source,
		   new String[] {
			   "documentation", "Letter or number it goes by, such as A." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramNode_Period(),
		   source,
		   new String[] {
			   "documentation", "When it runs." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (relatedProgramEClass,
		   source,
		   new String[] {
			   "documentation", "A program outside this dossier." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRelatedProgram_Ministry(),
		   source,
		   new String[] {
			   "documentation", "Ministry in charge." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRelatedProgram_Executor(),
		   source,
		   new String[] {
			   "documentation", "Who runs it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRelatedProgram_Summary(),
		   source,
		   new String[] {
			   "documentation", "What it does." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (programRelationEClass,
		   source,
		   new String[] {
			   "documentation", "A link between two programs." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramRelation_Source(),
		   source,
		   new String[] {
			   "documentation", "The earlier or smaller one." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramRelation_Target(),
		   source,
		   new String[] {
			   "documentation", "The later or larger one." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramRelation_Kind(),
		   source,
		   new String[] {
			   "documentation", "How they hang together." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramRelation_Text(),
		   source,
		   new String[] {
			   "documentation", "In which way the two belong together." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (periodEClass,
		   source,
		   new String[] {
			   "documentation", "A span of fiscal years, both ends included." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPeriod_Start(),
		   source,
		   new String[] {
			   "documentation", "First fiscal year; empty: not known (\u958b\u59cb\u5e74\u5ea6\u4e0d\u660e)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPeriod_End(),
		   source,
		   new String[] {
			   "documentation", "Last fiscal year; empty while open-ended (\u7d99\u7d9a\u5b9f\u65bd)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPeriod_Note(),
		   source,
		   new String[] {
			   "documentation", "Words printed beside it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (undertakingEClass,
		   source,
		   new String[] {
			   "documentation", "What program, project and funding scheme have in common; what is evaluated." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_ShortName(),
		   source,
		   new String[] {
			   "documentation", "Name in tables." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Department(),
		   source,
		   new String[] {
			   "documentation", "Office in charge, as printed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Ministry(),
		   source,
		   new String[] {
			   "documentation", "Ministry in charge." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Purpose(),
		   source,
		   new String[] {
			   "documentation", "Purpose." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Evaluated(),
		   source,
		   new String[] {
			   "documentation", "Whether this dossier evaluates it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_EvaluationKind(),
		   source,
		   new String[] {
			   "documentation", "What evaluation of it this dossier holds." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_EvaluatedPeriod(),
		   source,
		   new String[] {
			   "documentation", "The years the evaluation looks at, where they differ from the period." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Policies(),
		   source,
		   new String[] {
			   "documentation", "Policies it serves." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Accounts(),
		   source,
		   new String[] {
			   "documentation", "Accounts it is paid from." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Evaluations(),
		   source,
		   new String[] {
			   "documentation", "Evaluations done and due." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_FundingFlow(),
		   source,
		   new String[] {
			   "documentation", "How the money flows." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Roles(),
		   source,
		   new String[] {
			   "documentation", "Leaders, directors, officers." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Budget(),
		   source,
		   new String[] {
			   "documentation", "Money per fiscal year." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Allocations(),
		   source,
		   new String[] {
			   "documentation", "Money per research item and fiscal year." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_ResearchItems(),
		   source,
		   new String[] {
			   "documentation", "Work packages." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Indicators(),
		   source,
		   new String[] {
			   "documentation", "Outputs and outcomes." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_OutputCounts(),
		   source,
		   new String[] {
			   "documentation", "Counts of papers, patents, standards." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Derivations(),
		   source,
		   new String[] {
			   "documentation", "Figures derived from assumptions, so that they can be computed again." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Sections(),
		   source,
		   new String[] {
			   "documentation", "Narrative, by section key." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_PriorFindings(),
		   source,
		   new String[] {
			   "documentation", "What the last evaluation said and what was done." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_WorkingGroupFindings(),
		   source,
		   new String[] {
			   "documentation", "Findings of the council\'s working group." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Roadmaps(),
		   source,
		   new String[] {
			   "documentation", "Roadmaps to the outcome." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Ip(),
		   source,
		   new String[] {
			   "documentation", "IP policies, agreements, inventions." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Url(),
		   source,
		   new String[] {
			   "documentation", "Where the program is described." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Category(),
		   source,
		   new String[] {
			   "documentation", "Its category in the words of the source, such as new or going on." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_DisplayOrder(),
		   source,
		   new String[] {
			   "documentation", "Its place in the ministry\'s list of programs." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_MajorExpenses(),
		   source,
		   new String[] {
			   "documentation", "Major expenses of the budget to which it belongs." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_KeyPolicies(),
		   source,
		   new String[] {
			   "documentation", "Key policies under which the ministry counts it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Methods(),
		   source,
		   new String[] {
			   "documentation", "How it is carried out." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_AccountNames(),
		   source,
		   new String[] {
			   "documentation", "Names of the accounts that pay for it, as printed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_ResponsibleUnits(),
		   source,
		   new String[] {
			   "documentation", "Offices in charge with the official who answers for the sheet; the first leads." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_SheetNumbers(),
		   source,
		   new String[] {
			   "documentation", "Under which numbers its review sheets were published, year by year." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_LegalBases(),
		   source,
		   new String[] {
			   "documentation", "Laws on which it rests." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_SubsidyRates(),
		   source,
		   new String[] {
			   "documentation", "What share of which costs is paid." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Expenditures(),
		   source,
		   new String[] {
			   "documentation", "To whom its money went, year by year." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Reviews(),
		   source,
		   new String[] {
			   "documentation", "Yearly reviews with their findings and what became of them." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (responsibleUnitEClass,
		   source,
		   new String[] {
			   "documentation", "An office in charge of a program." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getResponsibleUnit_Ministry(),
		   source,
		   new String[] {
			   "documentation", "Ministry." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getResponsibleUnit_Bureau(),
		   source,
		   new String[] {
			   "documentation", "Bureau or agency." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getResponsibleUnit_Department(),
		   source,
		   new String[] {
			   "documentation", "Department." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getResponsibleUnit_Division(),
		   source,
		   new String[] {
			   "documentation", "Division." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getResponsibleUnit_Office(),
		   source,
		   new String[] {
			   "documentation", "Office." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getResponsibleUnit_Team(),
		   source,
		   new String[] {
			   "documentation", "Team." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getResponsibleUnit_Section(),
		   source,
		   new String[] {
			   "documentation", "Section." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getResponsibleUnit_Officer(),
		   source,
		   new String[] {
			   "documentation", "Who answers for the sheet, as printed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (sheetNumberEClass,
		   source,
		   new String[] {
			   "documentation", "The number of one year\'s review sheet." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSheetNumber_Year(),
		   source,
		   new String[] {
			   "documentation", "Year in which the sheet was published." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSheetNumber_Number(),
		   source,
		   new String[] {
			   "documentation", "Its number, as printed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSheetNumber_Ministry(),
		   source,
		   new String[] {
			   "documentation", "Whose sheet it is." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSheetNumber_SystemId(),
		   source,
		   new String[] {
			   "documentation", "Number of the program in the system that publishes the sheets (\u4e88\u7b97\u4e8b\u696dID)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSheetNumber_Url(),
		   source,
		   new String[] {
			   "documentation", "Where the sheet is published." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (legalBasisEClass,
		   source,
		   new String[] {
			   "documentation", "A law on which a program rests, with the passage." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLegalBasis_LawNumber(),
		   source,
		   new String[] {
			   "documentation", "Its official number." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLegalBasis_LawId(),
		   source,
		   new String[] {
			   "documentation", "Its identifier in the database of laws." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLegalBasis_Article(),
		   source,
		   new String[] {
			   "documentation", "Article." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLegalBasis_Paragraph(),
		   source,
		   new String[] {
			   "documentation", "Paragraph." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLegalBasis_Item(),
		   source,
		   new String[] {
			   "documentation", "Item and its parts." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLegalBasis_Url(),
		   source,
		   new String[] {
			   "documentation", "Where it can be read." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (subsidyRateEClass,
		   source,
		   new String[] {
			   "documentation", "What share of which costs is paid." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSubsidyRate_Subject(),
		   source,
		   new String[] {
			   "documentation", "What is subsidised." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSubsidyRate_Rate(),
		   source,
		   new String[] {
			   "documentation", "The share, in the words of the source, such as 1/2 or a fixed amount." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSubsidyRate_Ceiling(),
		   source,
		   new String[] {
			   "documentation", "The most that is paid." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSubsidyRate_Url(),
		   source,
		   new String[] {
			   "documentation", "Where the rate is published." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (programEClass,
		   source,
		   new String[] {
			   "documentation", "Several projects under one policy goal and budget line." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgram_Projects(),
		   source,
		   new String[] {
			   "documentation", "Its projects in the order of their letters." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (projectEClass,
		   source,
		   new String[] {
			   "documentation", "One R&D project, lettered in its program." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (fundingSchemeEClass,
		   source,
		   new String[] {
			   "documentation", "A scheme that funds proposals." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFundingScheme_Calls(),
		   source,
		   new String[] {
			   "documentation", "Calls for proposals." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (fundingCallEClass,
		   source,
		   new String[] {
			   "documentation", "One call for proposals." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFundingCall_Year(),
		   source,
		   new String[] {
			   "documentation", "Fiscal year of the call." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFundingCall_Applications(),
		   source,
		   new String[] {
			   "documentation", "Proposals received." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFundingCall_Adopted(),
		   source,
		   new String[] {
			   "documentation", "Proposals adopted." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evaluationEventEClass,
		   source,
		   new String[] {
			   "documentation", "An evaluation done or due." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getEvaluationEvent_Kind(),
		   source,
		   new String[] {
			   "documentation", "Which evaluation." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getEvaluationEvent_At(),
		   source,
		   new String[] {
			   "documentation", "When; empty where only the words are known." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getEvaluationEvent_State(),
		   source,
		   new String[] {
			   "documentation", "Done, current or due." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getEvaluationEvent_Text(),
		   source,
		   new String[] {
			   "documentation", "Words printed instead of a year, such as \u5404\u500b\u5225\u30d7\u30ed\u30b8\u30a7\u30af\u30c8\u3054\u3068\u306b\u5b9f\u65bd." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (fundingFlowEClass,
		   source,
		   new String[] {
			   "documentation", "A chain of funding, from the state to those who do the work." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFundingFlow_Steps(),
		   source,
		   new String[] {
			   "documentation", "Who gets the money in turn; the first is where it comes from." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (fundingStepEClass,
		   source,
		   new String[] {
			   "documentation", "One place the money reaches." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFundingStep_Label(),
		   source,
		   new String[] {
			   "documentation", "As printed: \u56fd, AMED, \u5927\u5b66\u30fb\u4f01\u696d." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFundingStep_Organization(),
		   source,
		   new String[] {
			   "documentation", "The organization, where it is one." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFundingStep_Form(),
		   source,
		   new String[] {
			   "documentation", "How the money reaches it from the step before; none for the first." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (roleAssignmentEClass,
		   source,
		   new String[] {
			   "documentation", "A person in a role." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoleAssignment_Role(),
		   source,
		   new String[] {
			   "documentation", "The role." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoleAssignment_Label(),
		   source,
		   new String[] {
			   "documentation", "The printed name of the role, where it differs." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoleAssignment_Person(),
		   source,
		   new String[] {
			   "documentation", "Who." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoleAssignment_Organization(),
		   source,
		   new String[] {
			   "documentation", "Where." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoleAssignment_Position(),
		   source,
		   new String[] {
			   "documentation", "Affiliation and position as printed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoleAssignment_Text(),
		   source,
		   new String[] {
			   "documentation", "Printed words where no person is named." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (researchItemEClass,
		   source,
		   new String[] {
			   "documentation", "A work package." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getResearchItem_Code(),
		   source,
		   new String[] {
			   "documentation", "Printed number, such as \u9805\u76ee\uff12\uff0d\uff11." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getResearchItem_Description(),
		   source,
		   new String[] {
			   "documentation", "What is done." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getResearchItem_Items(),
		   source,
		   new String[] {
			   "documentation", "Work packages inside it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getResearchItem_Themes(),
		   source,
		   new String[] {
			   "documentation", "Themes of it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (themeEClass,
		   source,
		   new String[] {
			   "documentation", "A theme with one or more implementers." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTheme_Code(),
		   source,
		   new String[] {
			   "documentation", "Printed number." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTheme_Description(),
		   source,
		   new String[] {
			   "documentation", "What is done." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTheme_Implementers(),
		   source,
		   new String[] {
			   "documentation", "Who does it, the lead first." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTheme_Leader(),
		   source,
		   new String[] {
			   "documentation", "Who leads it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTheme_StartedIn(),
		   source,
		   new String[] {
			   "documentation", "Where it differs from the project\'s." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTheme_Label(),
		   source,
		   new String[] {
			   "documentation", "Printed implementer, where it is more than the organizations\' names." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (allocationTableEClass,
		   source,
		   new String[] {
			   "documentation", "Allocations of one undertaking; their sums are computed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAllocationTable_Unit(),
		   source,
		   new String[] {
			   "documentation", "Unit of all amounts." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAllocationTable_Kind(),
		   source,
		   new String[] {
			   "documentation", "What the amounts are." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAllocationTable_Allocations(),
		   source,
		   new String[] {
			   "documentation", "One per item and fiscal year." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAllocationTable_Footnote(),
		   source,
		   new String[] {
			   "documentation", "Printed note, such as \u203b\u8abf\u6574\u8cbb\u3092\u9664\u304f." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (allocationEClass,
		   source,
		   new String[] {
			   "documentation", "Money of one research item in one fiscal year." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAllocation_Item(),
		   source,
		   new String[] {
			   "documentation", "For what." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAllocation_Year(),
		   source,
		   new String[] {
			   "documentation", "When." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAllocation_Amount(),
		   source,
		   new String[] {
			   "documentation", "In the table\'s unit; empty: not stated (printed as a dash), which is not 0." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAllocation_Form(),
		   source,
		   new String[] {
			   "documentation", "How." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAllocation_State(),
		   source,
		   new String[] {
			   "documentation", "How firm." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (budgetEClass,
		   source,
		   new String[] {
			   "documentation", "Money of an undertaking per fiscal year." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudget_Unit(),
		   source,
		   new String[] {
			   "documentation", "Unit of all amounts." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudget_Entries(),
		   source,
		   new String[] {
			   "documentation", "One per fiscal year and kind." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudget_Footnote(),
		   source,
		   new String[] {
			   "documentation", "Printed note." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudget_Lines(),
		   source,
		   new String[] {
			   "documentation", "The items of the state\'s budget from which the money comes." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (budgetEntryEClass,
		   source,
		   new String[] {
			   "documentation", "One amount of one fiscal year." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetEntry_Year(),
		   source,
		   new String[] {
			   "documentation", "When." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetEntry_Kind(),
		   source,
		   new String[] {
			   "documentation", "What the amount is: initial, supplementary, carried over, executed and so on." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetEntry_Account(),
		   source,
		   new String[] {
			   "documentation", "From which account." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetEntry_Amount(),
		   source,
		   new String[] {
			   "documentation", "In the budget\'s unit; empty: not stated. Money carried out counts without its sign." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetEntry_State(),
		   source,
		   new String[] {
			   "documentation", "How firm." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetEntry_Explanation(),
		   source,
		   new String[] {
			   "documentation", "Why it is as it is, such as why more was executed than budgeted." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetEntry_Number(),
		   source,
		   new String[] {
			   "documentation", "Which one of several in a year: the first, second, \u2026 supplementary budget or reserve." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetEntry_AccountName(),
		   source,
		   new String[] {
			   "documentation", "Name of the account, as printed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetEntry_Subaccount(),
		   source,
		   new String[] {
			   "documentation", "Account within a special account." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetEntry_Preliminary(),
		   source,
		   new String[] {
			   "documentation", "Whether it was printed while the year still ran; it may differ later without being wrong." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (budgetLineEClass,
		   source,
		   new String[] {
			   "documentation", "One item of the state\'s budget (\u9805\u30fb\u76ee) for a program and a year." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Year(),
		   source,
		   new String[] {
			   "documentation", "Budget year." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Kind(),
		   source,
		   new String[] {
			   "documentation", "Of which budget: initial, supplementary, reserve." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Number(),
		   source,
		   new String[] {
			   "documentation", "Which supplementary budget or reserve." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Account(),
		   source,
		   new String[] {
			   "documentation", "From which account." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_AccountName(),
		   source,
		   new String[] {
			   "documentation", "Name of the account, as printed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Subaccount(),
		   source,
		   new String[] {
			   "documentation", "Account within a special account." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Jurisdiction(),
		   source,
		   new String[] {
			   "documentation", "Under whose jurisdiction the budget is." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Organization(),
		   source,
		   new String[] {
			   "documentation", "Organization or account of the budget." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Item(),
		   source,
		   new String[] {
			   "documentation", "Item (\u9805)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Subitem(),
		   source,
		   new String[] {
			   "documentation", "Sub-item (\u76ee)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Detail(),
		   source,
		   new String[] {
			   "documentation", "What the source adds on the item." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Amount(),
		   source,
		   new String[] {
			   "documentation", "In the budget\'s unit; empty: not stated." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Requested(),
		   source,
		   new String[] {
			   "documentation", "Requested for the year after, in the budget\'s unit." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Remark(),
		   source,
		   new String[] {
			   "documentation", "Remark." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (expenditureEClass,
		   source,
		   new String[] {
			   "documentation", "To whom the money of one fiscal year went: the state pays blocks of payees, and these may pay others." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getExpenditure_Year(),
		   source,
		   new String[] {
			   "documentation", "In which year the money was spent." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getExpenditure_Unit(),
		   source,
		   new String[] {
			   "documentation", "Unit of all its amounts." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getExpenditure_Blocks(),
		   source,
		   new String[] {
			   "documentation", "Groups of payees with the same part in the program." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getExpenditure_Links(),
		   source,
		   new String[] {
			   "documentation", "Who pays whom." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getExpenditure_Overheads(),
		   source,
		   new String[] {
			   "documentation", "What the state spends itself on running the program." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getExpenditure_Footnote(),
		   source,
		   new String[] {
			   "documentation", "Printed below." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (payeeBlockEClass,
		   source,
		   new String[] {
			   "documentation", "A group of payees with the same part in the program." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPayeeBlock_Code(),
		   source,
		   new String[] {
			   "documentation", "Its letter, such as A." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPayeeBlock_Role(),
		   source,
		   new String[] {
			   "documentation", "What its payees do for the program." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPayeeBlock_Count(),
		   source,
		   new String[] {
			   "documentation", "How many payees it has, listed or not." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPayeeBlock_Amount(),
		   source,
		   new String[] {
			   "documentation", "What it got in total, payees that are not listed included; in the unit of the expenditure." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPayeeBlock_Payees(),
		   source,
		   new String[] {
			   "documentation", "Its payees, the largest first; others may be left out." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (blockLinkEClass,
		   source,
		   new String[] {
			   "documentation", "That money goes from one block, or from the state, to another." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBlockLink_Payer(),
		   source,
		   new String[] {
			   "documentation", "Which block pays; empty: the office in charge does." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBlockLink_Payee(),
		   source,
		   new String[] {
			   "documentation", "Which block is paid." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBlockLink_Amount(),
		   source,
		   new String[] {
			   "documentation", "How much, in the unit of the expenditure; empty: not stated." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBlockLink_Form(),
		   source,
		   new String[] {
			   "documentation", "How it is paid." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBlockLink_Text(),
		   source,
		   new String[] {
			   "documentation", "What the source adds on the flow." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (payeeEClass,
		   source,
		   new String[] {
			   "documentation", "One that was paid within a block. Its name stands here where it is printed differently from the registered one." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPayee_Number(),
		   source,
		   new String[] {
			   "documentation", "Its place in the list, from 1." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPayee_Organization(),
		   source,
		   new String[] {
			   "documentation", "Who it is." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPayee_Others(),
		   source,
		   new String[] {
			   "documentation", "Whether it stands for all payees that are not listed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPayee_Amount(),
		   source,
		   new String[] {
			   "documentation", "What it got in this block in total, in the unit of the expenditure." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPayee_CommissionedBy(),
		   source,
		   new String[] {
			   "documentation", "The payee of another block that commissioned it again." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPayee_Contracts(),
		   source,
		   new String[] {
			   "documentation", "What it was paid for." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPayee_Commitments(),
		   source,
		   new String[] {
			   "documentation", "Contracts over several years; their amounts are not those of this year." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (contractEClass,
		   source,
		   new String[] {
			   "documentation", "One contract or grant of a payee; its name is what it is about (\u5951\u7d04\u6982\u8981)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getContract_Amount(),
		   source,
		   new String[] {
			   "documentation", "In the unit of the expenditure." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getContract_Method(),
		   source,
		   new String[] {
			   "documentation", "How the payee was chosen." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getContract_MethodText(),
		   source,
		   new String[] {
			   "documentation", "The method in words, where it is another." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getContract_Bidders(),
		   source,
		   new String[] {
			   "documentation", "How many bid or applied." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getContract_Rate(),
		   source,
		   new String[] {
			   "documentation", "Price agreed, in percent of the estimated price." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getContract_Reason(),
		   source,
		   new String[] {
			   "documentation", "Why only one bid or none competed, and what is done about it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getContract_Other(),
		   source,
		   new String[] {
			   "documentation", "Whether and which other contracts the line stands for, in the words of the source." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getContract_Items(),
		   source,
		   new String[] {
			   "documentation", "On what it was spent." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (expenseItemEClass,
		   source,
		   new String[] {
			   "documentation", "An item of expenditure (\u8cbb\u76ee)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getExpenseItem_Use(),
		   source,
		   new String[] {
			   "documentation", "What it was spent on." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getExpenseItem_Amount(),
		   source,
		   new String[] {
			   "documentation", "In the unit of the expenditure." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reviewEClass,
		   source,
		   new String[] {
			   "documentation", "One year\'s review of a program: the ministry\'s own check, the experts\' and the review team\'s findings, and what became of them." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReview_Year(),
		   source,
		   new String[] {
			   "documentation", "Year of the sheet." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReview_Check(),
		   source,
		   new String[] {
			   "documentation", "What the bureau in charge found." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReview_Improvement(),
		   source,
		   new String[] {
			   "documentation", "In which direction the bureau wants to improve it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReview_Effect(),
		   source,
		   new String[] {
			   "documentation", "How the effects are judged in the year of the targets." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReview_ExpertYear(),
		   source,
		   new String[] {
			   "documentation", "When experts checked it last." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReview_ExpertSubject(),
		   source,
		   new String[] {
			   "documentation", "Whether it is checked by experts this year, in the words of the source." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReview_ExpertReason(),
		   source,
		   new String[] {
			   "documentation", "Why it is." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReview_ExpertFindings(),
		   source,
		   new String[] {
			   "documentation", "What the experts found." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReview_PublicProcess(),
		   source,
		   new String[] {
			   "documentation", "Outcome of the public hearing." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReview_Verdict(),
		   source,
		   new String[] {
			   "documentation", "What the review team concluded." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReview_VerdictText(),
		   source,
		   new String[] {
			   "documentation", "Its findings in words." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReview_Reflection(),
		   source,
		   new String[] {
			   "documentation", "What became of it in the next request." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReview_ReflectionText(),
		   source,
		   new String[] {
			   "documentation", "How in words." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReview_Unit(),
		   source,
		   new String[] {
			   "documentation", "Unit of the reflected amounts." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReview_ReflectedAmounts(),
		   source,
		   new String[] {
			   "documentation", "By how much the request changed, account by account." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reflectedAmountEClass,
		   source,
		   new String[] {
			   "documentation", "By how much a review changed the request of one account." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReflectedAmount_Account(),
		   source,
		   new String[] {
			   "documentation", "Which account." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReflectedAmount_AccountName(),
		   source,
		   new String[] {
			   "documentation", "Name of the account, as printed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReflectedAmount_Subaccount(),
		   source,
		   new String[] {
			   "documentation", "Account within a special account." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReflectedAmount_Amount(),
		   source,
		   new String[] {
			   "documentation", "In the unit of the review; what is cut is negative." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (indicatorEClass,
		   source,
		   new String[] {
			   "documentation", "A step of the logic model: an activity, an output or an outcome, with its measure, targets and actuals." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Code(),
		   source,
		   new String[] {
			   "documentation", "Printed number, such as 1-1." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Kind(),
		   source,
		   new String[] {
			   "documentation", "Activity, output or outcome." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Term(),
		   source,
		   new String[] {
			   "documentation", "How soon an outcome is expected." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Unit(),
		   source,
		   new String[] {
			   "documentation", "Unit of its values." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Accumulation(),
		   source,
		   new String[] {
			   "documentation", "How values add up." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Direction(),
		   source,
		   new String[] {
			   "documentation", "Which way is better." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Goal(),
		   source,
		   new String[] {
			   "documentation", "What is to be reached, in words (\u6d3b\u52d5\u76ee\u6a19, \u6210\u679c\u76ee\u6a19)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Definition(),
		   source,
		   new String[] {
			   "documentation", "What is counted and how." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Rationale(),
		   source,
		   new String[] {
			   "documentation", "Why it was chosen or changed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Targets(),
		   source,
		   new String[] {
			   "documentation", "Targets, earliest first." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Actuals(),
		   source,
		   new String[] {
			   "documentation", "Values reached." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Projections(),
		   source,
		   new String[] {
			   "documentation", "Forecasts; a forecast is never counted as an actual value." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_LeadsTo(),
		   source,
		   new String[] {
			   "documentation", "What follows from it: the arrows of the logic model." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Outlook(),
		   source,
		   new String[] {
			   "documentation", "Outlook on reaching the targets as a whole." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_CauseAnalysis(),
		   source,
		   new String[] {
			   "documentation", "Why a target was missed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (indicatorLinkEClass,
		   source,
		   new String[] {
			   "documentation", "What follows from a step of the logic model." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicatorLink_Target(),
		   source,
		   new String[] {
			   "documentation", "What it leads to." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicatorLink_Text(),
		   source,
		   new String[] {
			   "documentation", "How one leads to the other." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicatorLink_DirectReason(),
		   source,
		   new String[] {
			   "documentation", "Why no outcome stands between the two (\u30a2\u30a6\u30c8\u30ab\u30e0\u3092\u8907\u6570\u6bb5\u968e\u3067\u8a2d\u5b9a\u3067\u304d\u306a\u3044\u7406\u7531)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (targetEClass,
		   source,
		   new String[] {
			   "documentation", "A value to be reached by a point in time." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTarget_Value(),
		   source,
		   new String[] {
			   "documentation", "In the target\'s unit; empty for one in words, which its name holds, and for a year that has no target." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTarget_Unit(),
		   source,
		   new String[] {
			   "documentation", "Unit of its value, where it is another one than the indicator\'s." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTarget_Due(),
		   source,
		   new String[] {
			   "documentation", "By when; empty where the source names no year." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTarget_Kind(),
		   source,
		   new String[] {
			   "documentation", "Interim or final." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTarget_Qualifier(),
		   source,
		   new String[] {
			   "documentation", "Words beside the value, such as \u4ee5\u4e0a." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTarget_Source(),
		   source,
		   new String[] {
			   "documentation", "Where it comes from." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTarget_Revisions(),
		   source,
		   new String[] {
			   "documentation", "Former values, oldest first; they stay readable beside the value of today." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTarget_Outlook(),
		   source,
		   new String[] {
			   "documentation", "Outlook on this target." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTarget_CauseAnalysis(),
		   source,
		   new String[] {
			   "documentation", "Why it was missed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (targetRevisionEClass,
		   source,
		   new String[] {
			   "documentation", "A former state of a target: old value, date, reason, and who approved the change." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTargetRevision_OldValue(),
		   source,
		   new String[] {
			   "documentation", "Value before." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTargetRevision_OldDue(),
		   source,
		   new String[] {
			   "documentation", "Date before, where it changed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTargetRevision_OldName(),
		   source,
		   new String[] {
			   "documentation", "Wording before, where it changed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTargetRevision_RevisedOn(),
		   source,
		   new String[] {
			   "documentation", "When it was changed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTargetRevision_Reason(),
		   source,
		   new String[] {
			   "documentation", "Why." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTargetRevision_ApprovedBy(),
		   source,
		   new String[] {
			   "documentation", "Who approved." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (actualEClass,
		   source,
		   new String[] {
			   "documentation", "A value reached, at a date or a year\'s end." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getActual_Value(),
		   source,
		   new String[] {
			   "documentation", "In the actual\'s unit; empty for one in words." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getActual_Unit(),
		   source,
		   new String[] {
			   "documentation", "Unit of its value, where it is another one than the indicator\'s." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getActual_Text(),
		   source,
		   new String[] {
			   "documentation", "What was reached, in words, where it is no number (\u5b9a\u6027\u7684\u306a\u6210\u679c\u5b9f\u7e3e)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getActual_AsOf(),
		   source,
		   new String[] {
			   "documentation", "As of when: a day, month, calendar year or fiscal year." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getActual_Note(),
		   source,
		   new String[] {
			   "documentation", "Explanation." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getActual_Source(),
		   source,
		   new String[] {
			   "documentation", "Where it comes from: statistics, data." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getActual_Counted(),
		   source,
		   new String[] {
			   "documentation", "What was counted, where the source lists it; the count is checked against it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (countedItemEClass,
		   source,
		   new String[] {
			   "documentation", "One thing, or several of a kind, that was counted." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCountedItem_Category(),
		   source,
		   new String[] {
			   "documentation", "Group it is listed under." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCountedItem_Count(),
		   source,
		   new String[] {
			   "documentation", "How many of it; 0 for a listed thing that is not counted." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCountedItem_Description(),
		   source,
		   new String[] {
			   "documentation", "More about it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCountedItem_Organizations(),
		   source,
		   new String[] {
			   "documentation", "Whose it is." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (projectionEClass,
		   source,
		   new String[] {
			   "documentation", "A forecast of an indicator." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProjection_Value(),
		   source,
		   new String[] {
			   "documentation", "Forecast value, in the indicator\'s unit." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProjection_At(),
		   source,
		   new String[] {
			   "documentation", "When it is to be reached." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProjection_RatePerYear(),
		   source,
		   new String[] {
			   "documentation", "Growth per year it rests on, in the indicator\'s unit." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProjection_Basis(),
		   source,
		   new String[] {
			   "documentation", "What it rests on." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outputCountsEClass,
		   source,
		   new String[] {
			   "documentation", "Counts over a period." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutputCounts_Period(),
		   source,
		   new String[] {
			   "documentation", "Fiscal years they cover." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutputCounts_Counts(),
		   source,
		   new String[] {
			   "documentation", "One per kind." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outputCountEClass,
		   source,
		   new String[] {
			   "documentation", "One count." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutputCount_Kind(),
		   source,
		   new String[] {
			   "documentation", "What is counted." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutputCount_Label(),
		   source,
		   new String[] {
			   "documentation", "Printed label, where it differs." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutputCount_Value(),
		   source,
		   new String[] {
			   "documentation", "How many; empty: only words. \u306a\u3057 is 0." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutputCount_Text(),
		   source,
		   new String[] {
			   "documentation", "Words, such as a contribution to a standard." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (derivationEClass,
		   source,
		   new String[] {
			   "documentation", "A figure derived from cited assumptions, so that it can be computed again." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDerivation_Expression(),
		   source,
		   new String[] {
			   "documentation", "Arithmetic over the assumptions\' symbols with + - * / ( ), such as `market * share / cost`." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDerivation_Unit(),
		   source,
		   new String[] {
			   "documentation", "Unit of the result." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDerivation_Text(),
		   source,
		   new String[] {
			   "documentation", "What it shows." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDerivation_Assumptions(),
		   source,
		   new String[] {
			   "documentation", "The values it rests on." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDerivation_Printed(),
		   source,
		   new String[] {
			   "documentation", "Whether the report prints the assumptions, the formula and the result as a table. Otherwise it is a working note, and only checked." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (assumptionEClass,
		   source,
		   new String[] {
			   "documentation", "A cited value in a derivation." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssumption_Symbol(),
		   source,
		   new String[] {
			   "documentation", "Name in the expression." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssumption_Value(),
		   source,
		   new String[] {
			   "documentation", "The value." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssumption_Unit(),
		   source,
		   new String[] {
			   "documentation", "Its unit." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssumption_AsOf(),
		   source,
		   new String[] {
			   "documentation", "When it holds." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssumption_Source(),
		   source,
		   new String[] {
			   "documentation", "Where it comes from." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssumption_Place(),
		   source,
		   new String[] {
			   "documentation", "Where it is printed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (sectionEClass,
		   source,
		   new String[] {
			   "documentation", "A piece of narrative." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSection_Key(),
		   source,
		   new String[] {
			   "documentation", "Which chapter it belongs to: background, necessity, similar-work, content, management, ip, outputs, outcomes, roadmap, cost-effectiveness, plan, structure and others that an outline names." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSection_Body(),
		   source,
		   new String[] {
			   "documentation", "The text." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSection_Figures(),
		   source,
		   new String[] {
			   "documentation", "Figures in it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSection_Tables(),
		   source,
		   new String[] {
			   "documentation", "Tables in it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSection_Subsections(),
		   source,
		   new String[] {
			   "documentation", "Parts of it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (exhibitEClass,
		   source,
		   new String[] {
			   "documentation", "A figure or table; its name is its caption. Numbers are given by the report." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getExhibit_Source(),
		   source,
		   new String[] {
			   "documentation", "Where it comes from." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getExhibit_SourceText(),
		   source,
		   new String[] {
			   "documentation", "The source as printed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getExhibit_PrintedNumber(),
		   source,
		   new String[] {
			   "documentation", "The number it has in the source, such as \u56f3\uff11." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getExhibit_AltText(),
		   source,
		   new String[] {
			   "documentation", "What it shows, for those who cannot see it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (figureEClass,
		   source,
		   new String[] {
			   "documentation", "A picture." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFigure_Entry(),
		   source,
		   new String[] {
			   "documentation", "Entry in the dossier file, below `figures/`; empty: the picture is not at hand and the report prints caption and source." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFigure_Width(),
		   source,
		   new String[] {
			   "documentation", "Width in percent of the text\'s; empty: as it fits." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dataTableEClass,
		   source,
		   new String[] {
			   "documentation", "A free table." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDataTable_Columns(),
		   source,
		   new String[] {
			   "documentation", "Columns." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDataTable_Rows(),
		   source,
		   new String[] {
			   "documentation", "Rows below the head." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (tableColumnEClass,
		   source,
		   new String[] {
			   "documentation", "A column; its name is its head." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTableColumn_Weight(),
		   source,
		   new String[] {
			   "documentation", "Relative width." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTableColumn_Numeric(),
		   source,
		   new String[] {
			   "documentation", "Whether it is set flush right." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (tableRowEClass,
		   source,
		   new String[] {
			   "documentation", "A row." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTableRow_Cells(),
		   source,
		   new String[] {
			   "documentation", "One text per column." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (panelEClass,
		   source,
		   new String[] {
			   "documentation", "The outside experts who judge." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPanel_Members(),
		   source,
		   new String[] {
			   "documentation", "Chair and members." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPanel_Meetings(),
		   source,
		   new String[] {
			   "documentation", "Meetings." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPanel_Deadlines(),
		   source,
		   new String[] {
			   "documentation", "Dates by which something is due." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPanel_StatedSize(),
		   source,
		   new String[] {
			   "documentation", "Number of members, where their names are not at hand." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPanel_Disclosure(),
		   source,
		   new String[] {
			   "documentation", "What members learn of each other while they judge: it goes into their packages. Points never do." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (memberEClass,
		   source,
		   new String[] {
			   "documentation", "A seat on the panel." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMember_Person(),
		   source,
		   new String[] {
			   "documentation", "Who; empty while unknown." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMember_Role(),
		   source,
		   new String[] {
			   "documentation", "Chair or member." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMember_Label(),
		   source,
		   new String[] {
			   "documentation", "What the member goes by where no name is at hand, such as \u59d4\u54e1\uff11." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMember_Affiliation(),
		   source,
		   new String[] {
			   "documentation", "As printed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMember_Recusals(),
		   source,
		   new String[] {
			   "documentation", "What the member does not judge." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMember_DeclaredOn(),
		   source,
		   new String[] {
			   "documentation", "The day on which the member declared interests, before anything to judge was opened; empty where nobody has recorded it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMember_Declaration(),
		   source,
		   new String[] {
			   "documentation", "What the member declared, in words." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (recusalEClass,
		   source,
		   new String[] {
			   "documentation", "An undertaking a member does not judge (and is left out of its mean)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRecusal_Undertaking(),
		   source,
		   new String[] {
			   "documentation", "Which." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRecusal_Kind(),
		   source,
		   new String[] {
			   "documentation", "Why." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRecusal_Reason(),
		   source,
		   new String[] {
			   "documentation", "The reason in words." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (meetingEClass,
		   source,
		   new String[] {
			   "documentation", "A meeting of the panel or a committee." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMeeting_Number(),
		   source,
		   new String[] {
			   "documentation", "Its number." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMeeting_Form(),
		   source,
		   new String[] {
			   "documentation", "How it is held." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMeeting_Open(),
		   source,
		   new String[] {
			   "documentation", "Whether the public may attend." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMeeting_Start(),
		   source,
		   new String[] {
			   "documentation", "When it begins." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMeeting_End(),
		   source,
		   new String[] {
			   "documentation", "When it ends." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMeeting_ResolvedOn(),
		   source,
		   new String[] {
			   "documentation", "Day of resolution, for one on paper." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMeeting_Place(),
		   source,
		   new String[] {
			   "documentation", "Where." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMeeting_Agenda(),
		   source,
		   new String[] {
			   "documentation", "What is on." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (agendaItemEClass,
		   source,
		   new String[] {
			   "documentation", "A point of the agenda." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAgendaItem_Number(),
		   source,
		   new String[] {
			   "documentation", "Its printed number." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAgendaItem_Documents(),
		   source,
		   new String[] {
			   "documentation", "Papers on it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAgendaItem_Undertakings(),
		   source,
		   new String[] {
			   "documentation", "What is judged under it; members who do not judge one of these leave the room." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (deadlineEClass,
		   source,
		   new String[] {
			   "documentation", "A date by which something is due." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDeadline_Due(),
		   source,
		   new String[] {
			   "documentation", "The day." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDeadline_Undertaking(),
		   source,
		   new String[] {
			   "documentation", "What it concerns; empty: all." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDeadline_Scoring(),
		   source,
		   new String[] {
			   "documentation", "Whether score sheets are due then." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (committeeEClass,
		   source,
		   new String[] {
			   "documentation", "A council\'s working group or another body." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCommittee_Parent(),
		   source,
		   new String[] {
			   "documentation", "The council it belongs to." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCommittee_Chair(),
		   source,
		   new String[] {
			   "documentation", "Who chairs it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCommittee_ChairAffiliation(),
		   source,
		   new String[] {
			   "documentation", "As printed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCommittee_Meetings(),
		   source,
		   new String[] {
			   "documentation", "Its meetings." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (criterionSetEClass,
		   source,
		   new String[] {
			   "documentation", "Criteria that are judged together; data, from a template." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterionSet_Criteria(),
		   source,
		   new String[] {
			   "documentation", "Criteria in order." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterionSet_Template(),
		   source,
		   new String[] {
			   "documentation", "Key of the template it came from." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterionSet_Total(),
		   source,
		   new String[] {
			   "documentation", "How the results of its criteria become one." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterionSet_Threshold(),
		   source,
		   new String[] {
			   "documentation", "Total that has to be reached, such as 15 of \u5408\u8a0815\u70b9\u4ee5\u4e0a; where less is better, that must not be exceeded." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterionSet_Bands(),
		   source,
		   new String[] {
			   "documentation", "Grades of totals, best first." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (criterionEClass,
		   source,
		   new String[] {
			   "documentation", "One criterion." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterion_Code(),
		   source,
		   new String[] {
			   "documentation", "Its printed number, such as 1 or 2-1." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterion_ShortName(),
		   source,
		   new String[] {
			   "documentation", "Name in charts." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterion_Guidance(),
		   source,
		   new String[] {
			   "documentation", "What to judge by." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterion_Scales(),
		   source,
		   new String[] {
			   "documentation", "Scales; the one that applies to the evaluation kind is used. None: comments only." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterion_Overall(),
		   source,
		   new String[] {
			   "documentation", "Whether it is the overall judgement." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterion_Weight(),
		   source,
		   new String[] {
			   "documentation", "Weight in a total; empty: 1." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterion_Threshold(),
		   source,
		   new String[] {
			   "documentation", "Mean below which the criterion is failed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterion_PartOf(),
		   source,
		   new String[] {
			   "documentation", "The criterion it is a part of, which stands before it. One without a scale of its own is the sum of its parts, each times its weight." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterion_SeveralAnswers(),
		   source,
		   new String[] {
			   "documentation", "Whether a member may give several answers. They are counted; they have no mean." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (scaleEClass,
		   source,
		   new String[] {
			   "documentation", "An ordered scale." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScale_Kinds(),
		   source,
		   new String[] {
			   "documentation", "Kinds of evaluation it is for; none: all." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScale_Direction(),
		   source,
		   new String[] {
			   "documentation", "Whether a high or a low number is good." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScale_Minimum(),
		   source,
		   new String[] {
			   "documentation", "Lowest number; empty where the labels have none." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScale_Maximum(),
		   source,
		   new String[] {
			   "documentation", "Highest number." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScale_Step(),
		   source,
		   new String[] {
			   "documentation", "Distance of two numbers that may be given." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScale_Averaging(),
		   source,
		   new String[] {
			   "documentation", "How several members\' points become one." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScale_Decimals(),
		   source,
		   new String[] {
			   "documentation", "Decimals of the result, rounded half up." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScale_Factor(),
		   source,
		   new String[] {
			   "documentation", "What the mean is multiplied by before it is rounded, such as 10; empty: 1. Limits and grades are of the result." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScale_ReasonBelow(),
		   source,
		   new String[] {
			   "documentation", "Mean below which the report prints why it is low; where less is better, above which." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScale_Points(),
		   source,
		   new String[] {
			   "documentation", "Steps with their words, best first." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScale_Bands(),
		   source,
		   new String[] {
			   "documentation", "Grades of its results, best first." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (scalePointEClass,
		   source,
		   new String[] {
			   "documentation", "A step of a scale; its name is what it means." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScalePoint_Value(),
		   source,
		   new String[] {
			   "documentation", "Its number, where it has one." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScalePoint_Symbol(),
		   source,
		   new String[] {
			   "documentation", "Its letter or mark, such as A or \u25cb." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (gradeBandEClass,
		   source,
		   new String[] {
			   "documentation", "A grade that results from a number on have; its name is what it means." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getGradeBand_From(),
		   source,
		   new String[] {
			   "documentation", "The number from which on it holds, itself included; where less is better, up to which." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getGradeBand_Symbol(),
		   source,
		   new String[] {
			   "documentation", "Its letter or mark, such as A." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (scoringRoundEClass,
		   source,
		   new String[] {
			   "documentation", "A round of scoring; the last one counts." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScoringRound_ClosedOn(),
		   source,
		   new String[] {
			   "documentation", "When it closes." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (scoreSheetEClass,
		   source,
		   new String[] {
			   "documentation", "Points and comments of one member on one undertaking in one round." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScoreSheet_Member(),
		   source,
		   new String[] {
			   "documentation", "Whose." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScoreSheet_Undertaking(),
		   source,
		   new String[] {
			   "documentation", "On what." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScoreSheet_Round(),
		   source,
		   new String[] {
			   "documentation", "In which round." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScoreSheet_State(),
		   source,
		   new String[] {
			   "documentation", "Draft, sent, received." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScoreSheet_ReceivedOn(),
		   source,
		   new String[] {
			   "documentation", "When it came in." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScoreSheet_Scores(),
		   source,
		   new String[] {
			   "documentation", "One per criterion." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (scoreEClass,
		   source,
		   new String[] {
			   "documentation", "One member\'s judgement on one criterion." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScore_Criterion(),
		   source,
		   new String[] {
			   "documentation", "On what." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScore_Value(),
		   source,
		   new String[] {
			   "documentation", "The point; empty: none given, which is not 0." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScore_Point(),
		   source,
		   new String[] {
			   "documentation", "The step, for scales without numbers." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScore_NotApplicable(),
		   source,
		   new String[] {
			   "documentation", "Whether the member says that the criterion does not apply; it is then not missing, and in no mean." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScore_Comment(),
		   source,
		   new String[] {
			   "documentation", "The remark." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (assessmentEClass,
		   source,
		   new String[] {
			   "documentation", "The panel\'s judgement on one undertaking." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssessment_Undertaking(),
		   source,
		   new String[] {
			   "documentation", "On what." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssessment_Kind(),
		   source,
		   new String[] {
			   "documentation", "Which evaluation; it chooses the scale texts." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssessment_CriterionSet(),
		   source,
		   new String[] {
			   "documentation", "By which criteria." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssessment_Scored(),
		   source,
		   new String[] {
			   "documentation", "Whether points are given; comments only otherwise." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssessment_Decision(),
		   source,
		   new String[] {
			   "documentation", "What the panel decided, in words, such as \u63a1\u629e." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssessment_CriterionAssessments(),
		   source,
		   new String[] {
			   "documentation", "One per criterion that has text." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssessment_Opinions(),
		   source,
		   new String[] {
			   "documentation", "Remarks of the members." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssessment_Recommendations(),
		   source,
		   new String[] {
			   "documentation", "The panel\'s and the members\' recommendations." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (criterionAssessmentEClass,
		   source,
		   new String[] {
			   "documentation", "The panel\'s judgement on one criterion." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterionAssessment_Criterion(),
		   source,
		   new String[] {
			   "documentation", "Which." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterionAssessment_Text(),
		   source,
		   new String[] {
			   "documentation", "The text in the box, the panel\'s common view." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterionAssessment_LowMeanReason(),
		   source,
		   new String[] {
			   "documentation", "Why the mean is low, from the members\' opinions." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterionAssessment_Consensus(),
		   source,
		   new String[] {
			   "documentation", "The point that the panel agreed upon (\u5408\u8b70), beside those of the members; no mean." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterionAssessment_ConsensusPoint(),
		   source,
		   new String[] {
			   "documentation", "The step that the panel agreed upon, for scales without numbers." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterionAssessment_Counts(),
		   source,
		   new String[] {
			   "documentation", "How many members gave each point, where their sheets are not at hand." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (gradeCountEClass,
		   source,
		   new String[] {
			   "documentation", "How many members gave a point, where their sheets are not at hand." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getGradeCount_Value(),
		   source,
		   new String[] {
			   "documentation", "The point; empty on scales without numbers." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getGradeCount_Point(),
		   source,
		   new String[] {
			   "documentation", "The step, for scales without numbers." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getGradeCount_Count(),
		   source,
		   new String[] {
			   "documentation", "How many members." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (opinionEClass,
		   source,
		   new String[] {
			   "documentation", "One remark, printed without its author." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOpinion_Text(),
		   source,
		   new String[] {
			   "documentation", "The remark." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOpinion_Polarity(),
		   source,
		   new String[] {
			   "documentation", "Approving or not." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOpinion_Criterion(),
		   source,
		   new String[] {
			   "documentation", "On what; empty: overall." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOpinion_Author(),
		   source,
		   new String[] {
			   "documentation", "Whose; never exported without asking." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOpinion_Use(),
		   source,
		   new String[] {
			   "documentation", "What became of it: used in the assessment, answered, or set aside with a reason." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOpinion_UseReason(),
		   source,
		   new String[] {
			   "documentation", "Why it was set aside, or the answer." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (recommendationEClass,
		   source,
		   new String[] {
			   "documentation", "What the panel or a member recommends." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRecommendation_Text(),
		   source,
		   new String[] {
			   "documentation", "The recommendation." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRecommendation_Origin(),
		   source,
		   new String[] {
			   "documentation", "The panel\'s or a member\'s." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRecommendation_Author(),
		   source,
		   new String[] {
			   "documentation", "Whose; never exported without asking." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRecommendation_Criterion(),
		   source,
		   new String[] {
			   "documentation", "On what." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRecommendation_Response(),
		   source,
		   new String[] {
			   "documentation", "The answer." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (responseEClass,
		   source,
		   new String[] {
			   "documentation", "What the ministry will do." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getResponse_Text(),
		   source,
		   new String[] {
			   "documentation", "The answer." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getResponse_Owner(),
		   source,
		   new String[] {
			   "documentation", "Who sees to it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getResponse_Due(),
		   source,
		   new String[] {
			   "documentation", "By when." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getResponse_State(),
		   source,
		   new String[] {
			   "documentation", "How far it is." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (workingGroupFindingEClass,
		   source,
		   new String[] {
			   "documentation", "What the council\'s working group said." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getWorkingGroupFinding_Session(),
		   source,
		   new String[] {
			   "documentation", "Number of the session, such as 64." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getWorkingGroupFinding_Kind(),
		   source,
		   new String[] {
			   "documentation", "Which evaluation." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getWorkingGroupFinding_Year(),
		   source,
		   new String[] {
			   "documentation", "Fiscal year of the evaluation." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getWorkingGroupFinding_Heading(),
		   source,
		   new String[] {
			   "documentation", "Criterion it is filed under, as printed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getWorkingGroupFinding_Text(),
		   source,
		   new String[] {
			   "documentation", "The finding; empty while it is awaited." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getWorkingGroupFinding_Response(),
		   source,
		   new String[] {
			   "documentation", "The answer." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (priorFindingEClass,
		   source,
		   new String[] {
			   "documentation", "What the last evaluation said and what was done since." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPriorFinding_Body(),
		   source,
		   new String[] {
			   "documentation", "Who said it, such as \u8a55\u4fa1\u691c\u8a0e\u4f1a or \u8a55\u4fa1WG." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPriorFinding_Kind(),
		   source,
		   new String[] {
			   "documentation", "Which evaluation." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPriorFinding_Year(),
		   source,
		   new String[] {
			   "documentation", "Fiscal year of that evaluation." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPriorFinding_Heading(),
		   source,
		   new String[] {
			   "documentation", "Criterion it is filed under, as printed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPriorFinding_Text(),
		   source,
		   new String[] {
			   "documentation", "What was said." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPriorFinding_Response(),
		   source,
		   new String[] {
			   "documentation", "What was done." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPriorFinding_Remark(),
		   source,
		   new String[] {
			   "documentation", "Remark." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPriorFinding_OriginId(),
		   source,
		   new String[] {
			   "documentation", "Id of the recommendation or finding in the last dossier." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reportOutlineEClass,
		   source,
		   new String[] {
			   "documentation", "The chapters of a report; data, from a template." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReportOutline_Template(),
		   source,
		   new String[] {
			   "documentation", "Key of the template it came from." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReportOutline_Chapters(),
		   source,
		   new String[] {
			   "documentation", "Chapters in order." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outlineChapterEClass,
		   source,
		   new String[] {
			   "documentation", "A chapter; its name is its heading." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutlineChapter_Section(),
		   source,
		   new String[] {
			   "documentation", "Key of the report section that fills it; empty: heading only." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutlineChapter_Argument(),
		   source,
		   new String[] {
			   "documentation", "What the section is told, such as a section key of the narrative." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutlineChapter_Scope(),
		   source,
		   new String[] {
			   "documentation", "Over what it repeats." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutlineChapter_Numbering(),
		   source,
		   new String[] {
			   "documentation", "How it is numbered." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutlineChapter_Included(),
		   source,
		   new String[] {
			   "documentation", "Whether it is printed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutlineChapter_Intro(),
		   source,
		   new String[] {
			   "documentation", "Text below the heading." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutlineChapter_Chapters(),
		   source,
		   new String[] {
			   "documentation", "Chapters inside." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (councilTopicEClass,
		   source,
		   new String[] {
			   "documentation", "A topic a council gives priority (\u5f53\u9762\u512a\u5148\u3057\u3066\u8b70\u8ad6\u3059\u308b\u8ab2\u984c)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCouncilTopic_Number(),
		   source,
		   new String[] {
			   "documentation", "Its number." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCouncilTopic_Description(),
		   source,
		   new String[] {
			   "documentation", "What is asked." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCouncilTopic_Measures(),
		   source,
		   new String[] {
			   "documentation", "What ministries do about it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (councilMeasureEClass,
		   source,
		   new String[] {
			   "documentation", "A measure of a ministry or program on a topic." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCouncilMeasure_Ministry(),
		   source,
		   new String[] {
			   "documentation", "Whose." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCouncilMeasure_Program(),
		   source,
		   new String[] {
			   "documentation", "In which program." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCouncilMeasure_Text(),
		   source,
		   new String[] {
			   "documentation", "What is done." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCouncilMeasure_Results(),
		   source,
		   new String[] {
			   "documentation", "What came of it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCouncilMeasure_NextSteps(),
		   source,
		   new String[] {
			   "documentation", "What comes next." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCouncilMeasure_Source(),
		   source,
		   new String[] {
			   "documentation", "Where it is quoted from." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCouncilMeasure_Place(),
		   source,
		   new String[] {
			   "documentation", "Where there." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (crossTableEClass,
		   source,
		   new String[] {
			   "documentation", "Counts by two headings, such as modality by disease area." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCrossTable_RowTitle(),
		   source,
		   new String[] {
			   "documentation", "What the rows are." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCrossTable_ColumnTitle(),
		   source,
		   new String[] {
			   "documentation", "What the columns are." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCrossTable_OfWhichTitle(),
		   source,
		   new String[] {
			   "documentation", "What the number in brackets counts, such as \u5c0e\u51fa\u4ef6\u6570." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCrossTable_Rows(),
		   source,
		   new String[] {
			   "documentation", "Row heads." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCrossTable_Columns(),
		   source,
		   new String[] {
			   "documentation", "Column heads." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCrossTable_Cells(),
		   source,
		   new String[] {
			   "documentation", "Counts." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (crossCellEClass,
		   source,
		   new String[] {
			   "documentation", "One count of a cross table." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCrossCell_Row(),
		   source,
		   new String[] {
			   "documentation", "Row, from 0." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCrossCell_Column(),
		   source,
		   new String[] {
			   "documentation", "Column, from 0." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCrossCell_Count(),
		   source,
		   new String[] {
			   "documentation", "How many." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCrossCell_OfWhich(),
		   source,
		   new String[] {
			   "documentation", "Of which, in brackets." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (programSheetEClass,
		   source,
		   new String[] {
			   "documentation", "A one-page sheet of a program for a budget request." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramSheet_Program(),
		   source,
		   new String[] {
			   "documentation", "Which program." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramSheet_Year(),
		   source,
		   new String[] {
			   "documentation", "Fiscal year of the request." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramSheet_Department(),
		   source,
		   new String[] {
			   "documentation", "Office in charge." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramSheet_Purpose(),
		   source,
		   new String[] {
			   "documentation", "Purpose." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramSheet_Content(),
		   source,
		   new String[] {
			   "documentation", "What is done." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramSheet_Goals(),
		   source,
		   new String[] {
			   "documentation", "Outcome goals with their years." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramSheet_FundingFlow(),
		   source,
		   new String[] {
			   "documentation", "How the money flows." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramSheet_Unit(),
		   source,
		   new String[] {
			   "documentation", "Unit of the amounts." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramSheet_Requested(),
		   source,
		   new String[] {
			   "documentation", "This year\'s request." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramSheet_LastBudget(),
		   source,
		   new String[] {
			   "documentation", "Last year\'s budget." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramSheet_Supplementary(),
		   source,
		   new String[] {
			   "documentation", "Supplementary budgets." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramSheet_BudgetLines(),
		   source,
		   new String[] {
			   "documentation", "Parts of the request." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (programSheetLineEClass,
		   source,
		   new String[] {
			   "documentation", "A part of a program sheet." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramSheetLine_Content(),
		   source,
		   new String[] {
			   "documentation", "What it is for." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramSheetLine_Period(),
		   source,
		   new String[] {
			   "documentation", "When it runs." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramSheetLine_Requested(),
		   source,
		   new String[] {
			   "documentation", "Requested, in the sheet\'s unit." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramSheetLine_LastBudget(),
		   source,
		   new String[] {
			   "documentation", "Last year\'s, in the sheet\'s unit." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (supportPipelineEClass,
		   source,
		   new String[] {
			   "documentation", "A chain of support stages." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSupportPipeline_Year(),
		   source,
		   new String[] {
			   "documentation", "Fiscal year it describes." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSupportPipeline_Unit(),
		   source,
		   new String[] {
			   "documentation", "Unit of the amounts." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSupportPipeline_Stages(),
		   source,
		   new String[] {
			   "documentation", "Stages in order." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (pipelineStageEClass,
		   source,
		   new String[] {
			   "documentation", "One stage of support." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPipelineStage_Code(),
		   source,
		   new String[] {
			   "documentation", "Letter, such as A, preF, B, C, F." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPipelineStage_Goal(),
		   source,
		   new String[] {
			   "documentation", "Goal of the stage." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPipelineStage_NewTopics(),
		   source,
		   new String[] {
			   "documentation", "Number of new topics, as printed (a range or \u7a0b\u5ea6 is allowed)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPipelineStage_AmountPerTopic(),
		   source,
		   new String[] {
			   "documentation", "Amount per topic as printed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPipelineStage_Next(),
		   source,
		   new String[] {
			   "documentation", "Where a topic goes on." //$NON-NLS-1$ //$NON-NLS-2$
		   });
	}

	/**
	 * Initializes the annotations for <b>https://hyoka.org/label</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createLabelAnnotations() {
		String source = "https://hyoka.org/label"; //$NON-NLS-1$
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\u8cc7\u6599" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (markdownEDataType,
		   source,
		   new String[] {
			   "ja", "\u672c\u6587" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (fiscalYearEDataType,
		   source,
		   new String[] {
			   "ja", "\u5e74\u5ea6" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (datePointEDataType,
		   source,
		   new String[] {
			   "ja", "\u6642\u70b9" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dateEDataType,
		   source,
		   new String[] {
			   "ja", "\u65e5\u4ed8" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dateTimeEDataType,
		   source,
		   new String[] {
			   "ja", "\u65e5\u6642" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evaluationKindEEnum,
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\u306e\u7a2e\u985e" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evaluationKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u672a\u8a18\u5165", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Not stated" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evaluationKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u4e8b\u524d\u8a55\u4fa1", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Ex-ante evaluation" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evaluationKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u4e2d\u9593\u8a55\u4fa1", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Mid-term evaluation" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evaluationKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u7d42\u4e86\u6642\u8a55\u4fa1", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Final evaluation" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evaluationKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "ja", "\u8ffd\u8de1\u8a55\u4fa1", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Follow-up evaluation" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evaluationKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "ja", "\u884c\u653f\u4e8b\u696d\u30ec\u30d3\u30e5\u30fc", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Yearly review" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evaluationStateEEnum,
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\u306e\u72b6\u614b" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evaluationStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u672a\u8a18\u5165", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Not stated" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evaluationStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u5b9f\u65bd\u6e08" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evaluationStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u4eca\u56de" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evaluationStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u4e88\u5b9a" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (contractFormEEnum,
		   source,
		   new String[] {
			   "ja", "\u5951\u7d04\u5f62\u614b" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (contractFormEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u306a\u3057" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (contractFormEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u59d4\u8a17", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Commissioned" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (contractFormEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u88dc\u52a9" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (contractFormEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u5b9a\u984d\u88dc\u52a9" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (contractFormEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "ja", "\u4ea4\u4ed8\u91d1" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (contractFormEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "ja", "\u305d\u306e\u4ed6" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (contractFormEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "ja", "\u76f4\u63a5\u5b9f\u65bd", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Carried out directly" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (contractFormEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "ja", "\u8ca0\u62c5", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Statutory share" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (contractFormEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "ja", "\u5206\u62c5\u91d1\u30fb\u62e0\u51fa\u91d1" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (contractFormEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "ja", "\u8cb8\u4ed8" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (procurementMethodEEnum,
		   source,
		   new String[] {
			   "ja", "\u5951\u7d04\u65b9\u5f0f" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (procurementMethodEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u672a\u8a18\u8f09", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Not stated" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (procurementMethodEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u4e00\u822c\u7af6\u4e89\u5951\u7d04\uff08\u6700\u4f4e\u4fa1\u683c\uff09", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Open tender (lowest price)" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (procurementMethodEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u4e00\u822c\u7af6\u4e89\u5951\u7d04\uff08\u7dcf\u5408\u8a55\u4fa1\uff09", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Open tender (overall evaluation)" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (procurementMethodEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u6307\u540d\u7af6\u4e89\u5951\u7d04\uff08\u6700\u4f4e\u4fa1\u683c\uff09", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Designated tender (lowest price)" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (procurementMethodEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "ja", "\u6307\u540d\u7af6\u4e89\u5951\u7d04\uff08\u7dcf\u5408\u8a55\u4fa1\uff09", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Designated tender (overall evaluation)" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (procurementMethodEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "ja", "\u968f\u610f\u5951\u7d04\uff08\u4f01\u753b\u7af6\u4e89\uff09", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Negotiated (competition of proposals)" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (procurementMethodEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "ja", "\u968f\u610f\u5951\u7d04\uff08\u516c\u52df\uff09", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Negotiated (open call)" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (procurementMethodEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "ja", "\u968f\u610f\u5951\u7d04\uff08\u5c11\u984d\uff09", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Negotiated (small amount)" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (procurementMethodEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "ja", "\u968f\u610f\u5951\u7d04\uff08\u305d\u306e\u4ed6\uff09", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Negotiated (other)" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (procurementMethodEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "ja", "\u88dc\u52a9\u91d1\u7b49\u4ea4\u4ed8", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Subsidy granted" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (procurementMethodEEnum.getELiterals().get(10),
		   source,
		   new String[] {
			   "ja", "\u904b\u55b6\u8cbb\u4ea4\u4ed8\u91d1\u4ea4\u4ed8", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Operating grant" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (procurementMethodEEnum.getELiterals().get(11),
		   source,
		   new String[] {
			   "ja", "\u56fd\u5eab\u50b5\u52d9\u8ca0\u62c5\u884c\u70ba\u7b49", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Multi-year commitment" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (procurementMethodEEnum.getELiterals().get(12),
		   source,
		   new String[] {
			   "ja", "\u305d\u306e\u4ed6" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reviewVerdictEEnum,
		   source,
		   new String[] {
			   "ja", "\u63a8\u9032\u30c1\u30fc\u30e0\u306e\u6240\u898b\uff08\u5224\u5b9a\uff09" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reviewVerdictEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u672a\u8a18\u8f09", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Not stated" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reviewVerdictEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u73fe\u72b6\u901a\u308a" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reviewVerdictEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u4e8b\u696d\u5185\u5bb9\u306e\u4e00\u90e8\u6539\u5584", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Improve parts" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reviewVerdictEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u4e8b\u696d\u5168\u4f53\u306e\u629c\u672c\u7684\u306a\u6539\u5584", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Improve fundamentally" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reviewVerdictEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "ja", "\u7d42\u4e86\u4e88\u5b9a", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Ends as planned" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reviewVerdictEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "ja", "\u5ec3\u6b62" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reflectionVerdictEEnum,
		   source,
		   new String[] {
			   "ja", "\u53cd\u6620\u72b6\u6cc1\uff08\u5224\u5b9a\uff09" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reflectionVerdictEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u672a\u8a18\u8f09", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Not stated" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reflectionVerdictEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u73fe\u72b6\u901a\u308a" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reflectionVerdictEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u7e2e\u6e1b" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reflectionVerdictEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u57f7\u884c\u7b49\u6539\u5584" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reflectionVerdictEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "ja", "\u5e74\u5ea6\u5185\u306b\u6539\u5584\u3092\u691c\u8a0e", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Studied within the year" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reflectionVerdictEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "ja", "\u4e88\u5b9a\u901a\u308a\u7d42\u4e86", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Ended as planned" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reflectionVerdictEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "ja", "\u5ec3\u6b62" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyStateEEnum,
		   source,
		   new String[] {
			   "ja", "\u91d1\u984d\u306e\u72b6\u614b" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u672a\u8a18\u5165", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Not stated" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u57f7\u884c" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u57f7\u884c\u4e2d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u4e88\u5b9a" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyStateEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "ja", "\u8981\u6c42\u4e2d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyStateEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "ja", "\u8981\u6c42\u4e88\u5b9a", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "To be requested" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyStateEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "ja", "\u672a\u78ba\u5b9a", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Not settled" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyKindEEnum,
		   source,
		   new String[] {
			   "ja", "\u91d1\u984d\u306e\u7a2e\u5225" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u672a\u8a18\u5165", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Not stated" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u5f53\u521d\u4e88\u7b97", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Initial budget" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u88dc\u6b63\u4e88\u7b97", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Supplementary budget" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u8abf\u6574\u8cbb", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Adjustment funds" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "ja", "\u524d\u5e74\u5ea6\u7e70\u8d8a" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "ja", "\u7fcc\u5e74\u5ea6\u7e70\u8d8a" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "ja", "\u4e88\u5099\u8cbb" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "ja", "\u4e88\u7b97\u984d\u8a08" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyKindEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "ja", "\u5951\u7d04\u984d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyKindEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "ja", "\u57f7\u884c\u984d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyKindEEnum.getELiterals().get(10),
		   source,
		   new String[] {
			   "ja", "\u8981\u6c42\u984d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyKindEEnum.getELiterals().get(11),
		   source,
		   new String[] {
			   "ja", "\u914d\u5206\u984d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moneyKindEEnum.getELiterals().get(12),
		   source,
		   new String[] {
			   "ja", "\u8981\u671b\u984d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (accountEEnum,
		   source,
		   new String[] {
			   "ja", "\u4f1a\u8a08\u533a\u5206" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (accountEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u672a\u8a18\u5165", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Not stated" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (accountEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u4e00\u822c\u4f1a\u8a08", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "General account" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (accountEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u30a8\u30cd\u30eb\u30ae\u30fc\u5bfe\u7b56\u7279\u5225\u4f1a\u8a08", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Special account for energy" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (accountEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u305d\u306e\u4ed6", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Other account" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dimensionEEnum,
		   source,
		   new String[] {
			   "ja", "\u91cf\u306e\u7a2e\u985e" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dimensionEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u4ef6\u6570" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dimensionEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u91d1\u984d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dimensionEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u5272\u5408" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dimensionEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u671f\u9593" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dimensionEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "ja", "\u305d\u306e\u4ed6" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organizationKindEEnum,
		   source,
		   new String[] {
			   "ja", "\u6a5f\u95a2\u306e\u7a2e\u985e" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organizationKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u672a\u8a18\u5165", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Not stated" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organizationKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u5e9c\u7701" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organizationKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u8cc7\u91d1\u914d\u5206\u6a5f\u95a2" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organizationKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u5927\u5b66" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organizationKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "ja", "\u56fd\u7814\u30fb\u7814\u7a76\u6a5f\u95a2" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organizationKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "ja", "\u75c5\u9662\u30fb\u533b\u7642\u6a5f\u95a2" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organizationKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "ja", "\u4f01\u696d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organizationKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "ja", "\u6280\u8853\u7814\u7a76\u7d44\u5408\u30fb\u56e3\u4f53" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organizationKindEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "ja", "\u4f1a\u8b70\u4f53" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organizationKindEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "ja", "\u305d\u306e\u4ed6" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (aliasKindEEnum,
		   source,
		   new String[] {
			   "ja", "\u5225\u540d\u306e\u7a2e\u985e" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (aliasKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u7565\u79f0" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (aliasKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u65e7\u79f0" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (aliasKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u8868\u8a18\u3086\u308c" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (aliasKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u5916\u56fd\u8a9e\u540d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (roleKindEEnum,
		   source,
		   new String[] {
			   "ja", "\u5f79\u5272" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u672a\u8a18\u5165", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Not stated" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u30d7\u30ed\u30b0\u30e9\u30e0\u30c7\u30a3\u30ec\u30af\u30bf\u30fc\uff08PD\uff09" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u30d7\u30ed\u30b0\u30e9\u30e0\u30b9\u30fc\u30d1\u30fc\u30d0\u30a4\u30b6\u30fc\uff08PS\uff09" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u30d7\u30ed\u30b0\u30e9\u30e0\u30aa\u30d5\u30a3\u30b5\u30fc\uff08PO\uff09" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "ja", "\u30d7\u30ed\u30b8\u30a7\u30af\u30c8\u30ea\u30fc\u30c0\u30fc\uff08PL\uff09" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "ja", "\u7d71\u62ec\u30d7\u30ed\u30b8\u30a7\u30af\u30c8\u30ea\u30fc\u30c0\u30fc" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "ja", "\u30b5\u30d6\u30d7\u30ed\u30b8\u30a7\u30af\u30c8\u30ea\u30fc\u30c0\u30fc\uff08SPL\uff09" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "ja", "\u4ee3\u8868\u8005" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "ja", "\u7814\u7a76\u958b\u767a\u4ee3\u8868\u8005\uff08PI\uff09" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "ja", "\u305d\u306e\u4ed6" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (indicatorKindEEnum,
		   source,
		   new String[] {
			   "ja", "\u6307\u6a19\u306e\u7a2e\u985e" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (indicatorKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u672a\u8a18\u5165", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Not stated" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (indicatorKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u30a2\u30a6\u30c8\u30d7\u30c3\u30c8" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (indicatorKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u30a2\u30a6\u30c8\u30ab\u30e0" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (indicatorKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u30a2\u30af\u30c6\u30a3\u30d3\u30c6\u30a3", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Activity" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outcomeTermEEnum,
		   source,
		   new String[] {
			   "ja", "\u30a2\u30a6\u30c8\u30ab\u30e0\u306e\u671f\u9593" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outcomeTermEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u672a\u8a18\u5165", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Not stated" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outcomeTermEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u77ed\u671f" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outcomeTermEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u4e2d\u671f" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outcomeTermEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u9577\u671f" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (accumulationEEnum,
		   source,
		   new String[] {
			   "ja", "\u7d2f\u8a08\u30fb\u5358\u5e74" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (accumulationEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u672a\u8a18\u5165", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Not stated" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (accumulationEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u7d2f\u8a08" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (accumulationEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u5358\u5e74\u5ea6" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (accumulationEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u6642\u70b9\u5024" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (directionEEnum,
		   source,
		   new String[] {
			   "ja", "\u5411\u304d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (directionEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u5927\u304d\u3044\u307b\u3069\u826f\u3044" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (directionEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u5c0f\u3055\u3044\u307b\u3069\u826f\u3044" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (targetKindEEnum,
		   source,
		   new String[] {
			   "ja", "\u76ee\u6a19\u306e\u7a2e\u985e" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (targetKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u672a\u8a18\u5165", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Not stated" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (targetKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u4e2d\u9593\u76ee\u6a19", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Interim target" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (targetKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u6700\u7d42\u76ee\u6a19", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Final target" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outputCountKindEEnum,
		   source,
		   new String[] {
			   "ja", "\u6210\u679c\u7269\u306e\u7a2e\u985e" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outputCountKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u672a\u8a18\u5165", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Not stated" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outputCountKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u8ad6\u6587\u6570", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Papers" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outputCountKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u56fd\u5185\u7279\u8a31\u51fa\u9858", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Domestic filings" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outputCountKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u56fd\u5916\u7279\u8a31\u51fa\u9858", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Foreign filings" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outputCountKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "ja", "PCT\u51fa\u9858", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "PCT filings" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outputCountKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "ja", "\u56fd\u969b\u6a19\u6e96\u3078\u306e\u5bc4\u4e0e", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Contributions to standards" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outputCountKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "ja", "\u30d7\u30ed\u30c8\u30bf\u30a4\u30d7\u306e\u4f5c\u6210", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Prototypes" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outputCountKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "ja", "\u305d\u306e\u4ed6", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Others" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedMeasureEEnum,
		   source,
		   new String[] {
			   "ja", "\u516c\u8868\u5024\u306e\u9805\u76ee" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedMeasureEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u672a\u8a18\u5165", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Not stated" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedMeasureEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u9805\u76ee\u8a08" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedMeasureEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u5e74\u5ea6\u8a08" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedMeasureEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u7dcf\u8a08" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedMeasureEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "ja", "\u5e74\u5ea6\u306e\u91d1\u984d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedMeasureEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "ja", "\u7dcf\u57f7\u884c\u984d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedMeasureEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "ja", "\u7dcf\u4e88\u7b97\u984d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedMeasureEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "ja", "\u8a55\u70b9\u5e73\u5747" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedMeasureEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "ja", "\u5024" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedMeasureEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "ja", "\u671f\u9650", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Date" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedMeasureEEnum.getELiterals().get(10),
		   source,
		   new String[] {
			   "ja", "\u9054\u6210\u5ea6" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedMeasureEEnum.getELiterals().get(11),
		   source,
		   new String[] {
			   "ja", "\u6570", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Number" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedMeasureEEnum.getELiterals().get(12),
		   source,
		   new String[] {
			   "ja", "\u671f\u9593" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedMeasureEEnum.getELiterals().get(13),
		   source,
		   new String[] {
			   "ja", "\u8a66\u7b97\u5024", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Derived value" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedMeasureEEnum.getELiterals().get(14),
		   source,
		   new String[] {
			   "ja", "\u8a18\u8f09", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Wording" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (memberRoleEEnum,
		   source,
		   new String[] {
			   "ja", "\u59d4\u54e1\u306e\u5f79\u5272" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (memberRoleEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u5ea7\u9577" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (memberRoleEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u59d4\u54e1" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (commentStateEEnum,
		   source,
		   new String[] {
			   "ja", "\u30b3\u30e1\u30f3\u30c8\u306e\u72b6\u614b" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (commentStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u306a\u3057", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "None" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (commentStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u672a\u89e3\u6c7a", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Open" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (commentStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u89e3\u6c7a\u6e08", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Resolved" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reviewStateEEnum,
		   source,
		   new String[] {
			   "ja", "\u5be9\u67fb\u306e\u72b6\u614b" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reviewStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u4f5c\u6210\u4e2d", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Draft" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reviewStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u78ba\u8a8d\u5f85\u3061", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "To be reviewed" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reviewStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u627f\u8a8d\u6e08", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Approved" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (panelDisclosureEEnum,
		   source,
		   new String[] {
			   "ja", "\u59d4\u54e1\u9593\u306e\u958b\u793a" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (panelDisclosureEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u958b\u793a\u3057\u306a\u3044", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Nothing" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (panelDisclosureEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u30b3\u30e1\u30f3\u30c8\uff08\u6c0f\u540d\u306a\u3057\uff09", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Comments without names" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (panelDisclosureEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u30b3\u30e1\u30f3\u30c8\uff08\u6c0f\u540d\u3042\u308a\uff09", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Comments with names" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (recusalKindEEnum,
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\u3057\u306a\u3044\u7406\u7531\u306e\u7a2e\u985e" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (recusalKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u672a\u8a18\u5165", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Not stated" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (recusalKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u5229\u5bb3\u95a2\u4fc2" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (recusalKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u6b20\u5e2d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (recusalKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u62c5\u5f53\u5916" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (meetingFormEEnum,
		   source,
		   new String[] {
			   "ja", "\u958b\u50ac\u5f62\u5f0f" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (meetingFormEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u4f1a\u8b70\u4f53" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (meetingFormEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u30aa\u30f3\u30e9\u30a4\u30f3" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (meetingFormEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u66f8\u9762\u5be9\u8b70" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (averagingEEnum,
		   source,
		   new String[] {
			   "ja", "\u96c6\u8a08\u65b9\u6cd5" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (averagingEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u5e73\u5747" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (averagingEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u4e2d\u592e\u5024" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (averagingEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u96c6\u8a08\u3057\u306a\u3044" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (averagingEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u6700\u9ad8\u30fb\u6700\u4f4e\u3092\u9664\u304f\u5e73\u5747", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Trimmed mean" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (totalKindEEnum,
		   source,
		   new String[] {
			   "ja", "\u5408\u8a08\u306e\u65b9\u6cd5" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (totalKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u672a\u8a18\u5165", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Not stated" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (totalKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u52a0\u91cd\u5e73\u5747" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (totalKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u5408\u8a08" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (polarityEEnum,
		   source,
		   new String[] {
			   "ja", "\u610f\u898b\u306e\u7a2e\u985e" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (polarityEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u80af\u5b9a\u7684\u610f\u898b" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (polarityEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u554f\u984c\u70b9\u30fb\u6539\u5584\u3059\u3079\u304d\u70b9" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (polarityEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u305d\u306e\u4ed6\u306e\u610f\u898b" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (opinionUseEEnum,
		   source,
		   new String[] {
			   "ja", "\u610f\u898b\u306e\u6271\u3044" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (opinionUseEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u672a\u51e6\u7406" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (opinionUseEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\u66f8\u306b\u53cd\u6620" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (opinionUseEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u56de\u7b54\u6e08" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (opinionUseEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u63a1\u7528\u305b\u305a" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (sheetStateEEnum,
		   source,
		   new String[] {
			   "ja", "\u8a55\u70b9\u7968\u306e\u72b6\u614b" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (sheetStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u4f5c\u6210\u4e2d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (sheetStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u9001\u4ed8\u6e08" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (sheetStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u63d0\u51fa\u6e08" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (recommendationOriginEEnum,
		   source,
		   new String[] {
			   "ja", "\u63d0\u8a00\u306e\u4e3b\u4f53" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (recommendationOriginEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u691c\u8a0e\u4f1a" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (recommendationOriginEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u5404\u59d4\u54e1" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (responseStateEEnum,
		   source,
		   new String[] {
			   "ja", "\u5bfe\u5fdc\u306e\u72b6\u614b" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (responseStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u672a\u56de\u7b54" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (responseStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u6848" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (responseStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u78ba\u5b9a" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (responseStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u5bfe\u5fdc\u6e08" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (programRelationKindEEnum,
		   source,
		   new String[] {
			   "ja", "\u95a2\u4fc2\u306e\u7a2e\u985e" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (programRelationKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u5148\u884c\u4e8b\u696d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (programRelationKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u9023\u643a\u4e8b\u696d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (programRelationKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u69cb\u6210\u4e8b\u696d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (numberStyleEEnum,
		   source,
		   new String[] {
			   "ja", "\u756a\u53f7\u306e\u66f8\u5f0f" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (numberStyleEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u306a\u3057" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (numberStyleEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u7b2c\uff11\u90e8" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (numberStyleEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u7b2c\uff11\u7ae0" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (numberStyleEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\uff11\uff0e" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (numberStyleEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "ja", "\uff08\uff11\uff09" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (numberStyleEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "ja", "\u2460" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (numberStyleEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "ja", "\uff21" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (chapterScopeEEnum,
		   source,
		   new String[] {
			   "ja", "\u7ae0\u306e\u5bfe\u8c61" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (chapterScopeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u5168\u4f53" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (chapterScopeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u30d7\u30ed\u30b0\u30e9\u30e0" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (chapterScopeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u5404\u30d7\u30ed\u30b8\u30a7\u30af\u30c8" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (chapterScopeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u5404\u8a55\u4fa1\u9805\u76ee" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (elementEClass,
		   source,
		   new String[] {
			   "ja", "\u8981\u7d20" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getElement_Id(),
		   source,
		   new String[] {
			   "ja", "ID", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u4fa1\u8cc7\u6599\u306b\u52a0\u3048\u305f\u3068\u304d\u306b\u4ed8\u304f\u56fa\u6709\u306e\u8b58\u5225\u5b50\uff08UUID\uff09\u3002\u5909\u308f\u3089\u306a\u3044\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getElement_Notes(),
		   source,
		   new String[] {
			   "ja", "\u6ce8\u8a18", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u9805\u76ee\u306b\u4ed8\u3051\u308b\u6ce8\u8a18\u3002\u539f\u5178\u306e\u811a\u6ce8\u3084\u3001\u5225\u306e\u7b87\u6240\u306e\u8a18\u8f09\u306a\u3069\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (noteEClass,
		   source,
		   new String[] {
			   "ja", "\u6ce8\u8a18" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNote_Text(),
		   source,
		   new String[] {
			   "ja", "\u672c\u6587", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6ce8\u8a18\u306e\u672c\u6587\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNote_Place(),
		   source,
		   new String[] {
			   "ja", "\u7b87\u6240", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6ce8\u8a18\u306e\u3042\u308b\u7b87\u6240\u3001\u307e\u305f\u306f\u6ce8\u8a18\u304c\u6307\u3059\u7b87\u6240\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNote_Printed(),
		   source,
		   new String[] {
			   "ja", "\u5370\u5237\u3059\u308b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5831\u544a\u66f8\u306e\u8868\u3084\u7bc0\u306e\u4e0b\u306b\u6ce8\u8a18\u3092\u5370\u5237\u3059\u308b\u304b\u3069\u3046\u304b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNote_State(),
		   source,
		   new String[] {
			   "ja", "\u72b6\u614b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u899a\u3048\u66f8\u304d\u304b\u3001\u672a\u89e3\u6c7a\u307e\u305f\u306f\u89e3\u6c7a\u6e08\u306e\u30b3\u30e1\u30f3\u30c8\u304b\u3002\u30b3\u30e1\u30f3\u30c8\u306f\u5370\u5237\u3057\u306a\u3044\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNote_Author(),
		   source,
		   new String[] {
			   "ja", "\u8a18\u5165\u8005", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30b3\u30e1\u30f3\u30c8\u3092\u66f8\u3044\u305f\u4eba\u306e\u6c0f\u540d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNote_WrittenAt(),
		   source,
		   new String[] {
			   "ja", "\u8a18\u5165\u65e5\u6642", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Written at", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30b3\u30e1\u30f3\u30c8\u3092\u66f8\u3044\u305f\u65e5\u6642\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNote_Field(),
		   source,
		   new String[] {
			   "ja", "\u5bfe\u8c61\u306e\u6b04", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30b3\u30e1\u30f3\u30c8\u304c\u6307\u3059\u6b04\u306e\u540d\u524d\u3002\u9805\u76ee\u5168\u4f53\u3092\u6307\u3059\u5834\u5408\u306f\u7a7a\u6b04\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNote_Quoted(),
		   source,
		   new String[] {
			   "ja", "\u5bfe\u8c61\u306e\u8a9e\u53e5", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30b3\u30e1\u30f3\u30c8\u304c\u6307\u3059\u8a9e\u53e5\u3002\u6b04\u5168\u4f53\u3092\u6307\u3059\u5834\u5408\u306f\u7a7a\u6b04\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNote_ResolvedBy(),
		   source,
		   new String[] {
			   "ja", "\u89e3\u6c7a\u3057\u305f\u4eba", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Resolved by", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30b3\u30e1\u30f3\u30c8\u3092\u89e3\u6c7a\u6e08\u306b\u3057\u305f\u4eba\u306e\u6c0f\u540d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNote_ResolvedAt(),
		   source,
		   new String[] {
			   "ja", "\u89e3\u6c7a\u65e5\u6642", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Resolved at", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30b3\u30e1\u30f3\u30c8\u3092\u89e3\u6c7a\u6e08\u306b\u3057\u305f\u65e5\u6642\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (namedElementEClass,
		   source,
		   new String[] {
			   "ja", "\u540d\u524d\u306e\u3042\u308b\u8981\u7d20" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNamedElement_Name(),
		   source,
		   new String[] {
			   "ja", "\u540d\u79f0", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u4fa1\u8cc7\u6599\u306e\u8a00\u8a9e\u3067\u306e\u540d\u79f0\u3002\u8cc7\u91d1\u306e\u8868\u3084\u5024\u306a\u3069\u3001\u540d\u79f0\u306e\u8981\u3089\u306a\u3044\u3082\u306e\u306f\u7a7a\u6b04\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNamedElement_Aliases(),
		   source,
		   new String[] {
			   "ja", "\u5225\u540d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7565\u79f0\u3001\u65e7\u79f0\u306a\u3069\u306e\u5225\u540d\u3002\u6b63\u5f0f\u306a\u540d\u79f0\u306f\u4e00\u304b\u6240\u3060\u3051\u306b\u767b\u9332\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNamedElement_Translations(),
		   source,
		   new String[] {
			   "ja", "\u8a33", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u9805\u76ee\u306e\u6587\u3092\u4ed6\u306e\u8a00\u8a9e\u306b\u8a33\u3057\u305f\u3082\u306e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNamedElement_Wordings(),
		   source,
		   new String[] {
			   "ja", "\u5e74\u5ea6\u5225\u306e\u6587\u8a00", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4ed6\u306e\u5e74\u5ea6\u306e\u8cc7\u6599\u3067\u306e\u66f8\u304d\u65b9\u3002\u540d\u79f0\u3084\u76ee\u7684\u306e\u6587\u304c\u5e74\u5ea6\u306b\u3088\u3063\u3066\u9055\u3046\u3068\u304d\u306b\u6b8b\u3059\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (aliasEClass,
		   source,
		   new String[] {
			   "ja", "\u5225\u540d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAlias_Name(),
		   source,
		   new String[] {
			   "ja", "\u5225\u540d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3082\u3046\u4e00\u3064\u306e\u540d\u79f0\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAlias_Kind(),
		   source,
		   new String[] {
			   "ja", "\u7a2e\u985e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7565\u79f0\u3001\u65e7\u79f0\u3001\u8868\u8a18\u3086\u308c\u3001\u5916\u56fd\u8a9e\u540d\u306e\u3044\u305a\u308c\u304b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAlias_Until(),
		   source,
		   new String[] {
			   "ja", "\u307e\u3067", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u65e7\u79f0\u3092\u4f7f\u3063\u3066\u3044\u305f\u6700\u5f8c\u306e\u6642\u671f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (translationEClass,
		   source,
		   new String[] {
			   "ja", "\u8a33" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTranslation_Language(),
		   source,
		   new String[] {
			   "ja", "\u8a00\u8a9e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a33\u6587\u306e\u8a00\u8a9e\u3092\u8868\u3059BCP 47\u306e\u8a00\u8a9e\u30bf\u30b0\u3002\u4f8b\uff1aen\uff08\u82f1\u8a9e\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTranslation_Feature(),
		   source,
		   new String[] {
			   "ja", "\u9805\u76ee", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a33\u3057\u305f\u9805\u76ee\u306e\u30e2\u30c7\u30eb\u4e0a\u306e\u540d\u524d\u3002\u4f8b\uff1aname\uff08\u540d\u79f0\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTranslation_Text(),
		   source,
		   new String[] {
			   "ja", "\u8a33\u6587", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6307\u5b9a\u3057\u305f\u8a00\u8a9e\u306b\u8a33\u3057\u305f\u6587\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (wordingEClass,
		   source,
		   new String[] {
			   "ja", "\u5e74\u5ea6\u5225\u306e\u6587\u8a00" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getWording_Feature(),
		   source,
		   new String[] {
			   "ja", "\u9805\u76ee", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6587\u8a00\u306e\u9805\u76ee\u306e\u30e2\u30c7\u30eb\u4e0a\u306e\u540d\u524d\u3002\u4f8b\uff1aname\uff08\u540d\u79f0\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getWording_Year(),
		   source,
		   new String[] {
			   "ja", "\u5e74\u5ea6", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u305d\u306e\u6587\u8a00\u304c\u8f09\u3063\u3066\u3044\u308b\u8cc7\u6599\u306e\u5e74\u5ea6\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getWording_Text(),
		   source,
		   new String[] {
			   "ja", "\u6587\u8a00", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u305d\u306e\u5e74\u5ea6\u306e\u8cc7\u6599\u3067\u306e\u6587\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (factEClass,
		   source,
		   new String[] {
			   "ja", "\u516c\u8868\u5024\u3092\u6301\u3064\u8981\u7d20" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFact_Stated(),
		   source,
		   new String[] {
			   "ja", "\u516c\u8868\u5024", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u51fa\u5178\u306b\u5370\u5237\u3055\u308c\u305f\u5024\u3002\u8a08\u7b97\u5024\u3068\u6bd4\u3079\u308b\u3060\u3051\u3067\u3001\u8a08\u7b97\u306b\u306f\u4f7f\u308f\u306a\u3044\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statedFigureEClass,
		   source,
		   new String[] {
			   "ja", "\u516c\u8868\u5024" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStatedFigure_Measure(),
		   source,
		   new String[] {
			   "ja", "\u9805\u76ee", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u516c\u8868\u5024\u304c\u793a\u3059\u3082\u306e\u3002\u5e74\u5ea6\u8a08\u3001\u7dcf\u4e88\u7b97\u984d\u3001\u8a55\u70b9\u5e73\u5747\u306a\u3069\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStatedFigure_About(),
		   source,
		   new String[] {
			   "ja", "\u5bfe\u8c61", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u516c\u8868\u5024\u304c\u6307\u3059\u7814\u7a76\u958b\u767a\u9805\u76ee\u3084\u8a55\u4fa1\u9805\u76ee\u306a\u3069\u3002\u7a7a\u6b04\u306a\u3089\u3001\u3053\u308c\u3092\u542b\u3080\u9805\u76ee\u305d\u306e\u3082\u306e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStatedFigure_Year(),
		   source,
		   new String[] {
			   "ja", "\u5e74\u5ea6", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u516c\u8868\u5024\u304c\u6307\u3059\u5e74\u5ea6\u3002\u5e74\u5ea6\u306b\u3088\u3089\u306a\u3044\u5024\u3067\u306f\u7a7a\u6b04\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStatedFigure_Value(),
		   source,
		   new String[] {
			   "ja", "\u5024", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5370\u5237\u3055\u308c\u305f\u6570\u3002\u5c0f\u6570\u306e\u6841\u3082\u5370\u5237\u306e\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStatedFigure_Text(),
		   source,
		   new String[] {
			   "ja", "\u8a18\u8f09", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6570\u3067\u306f\u306a\u304f\u8a00\u8449\u3067\u66f8\u304b\u308c\u3066\u3044\u308b\u5834\u5408\u306e\u3001\u5370\u5237\u3055\u308c\u305f\u8a18\u8f09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStatedFigure_Date(),
		   source,
		   new String[] {
			   "ja", "\u6642\u70b9", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u516c\u8868\u5024\u304c\u6642\u70b9\u3067\u3042\u308b\u5834\u5408\u306e\u3001\u5370\u5237\u3055\u308c\u305f\u6642\u70b9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStatedFigure_Unit(),
		   source,
		   new String[] {
			   "ja", "\u5358\u4f4d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5370\u5237\u3055\u308c\u305f\u6570\u306e\u5358\u4f4d\u3002\u7a7a\u6b04\u306a\u3089\u3001\u6bd4\u3079\u308b\u5024\u3068\u540c\u3058\u5358\u4f4d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStatedFigure_MoneyKind(),
		   source,
		   new String[] {
			   "ja", "\u7a2e\u5225", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5370\u5237\u3055\u308c\u305f\u91d1\u984d\u306e\u7a2e\u5225\u3002\u6bd4\u3079\u308b\u91d1\u984d\u306e\u7a2e\u5225\u3068\u7570\u306a\u308b\u5834\u5408\u306b\u9078\u3076\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStatedFigure_Label(),
		   source,
		   new String[] {
			   "ja", "\u8868\u8a18", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u539f\u5178\u3067\u306e\u547c\u3073\u65b9\u3002\u4f8b\uff1a\u7dcf\u5951\u7d04\u984d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStatedFigure_Place(),
		   source,
		   new String[] {
			   "ja", "\u7b87\u6240", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u7b87\u6240\u3002\u7ae0\u3001\u8868\u3001\u30da\u30fc\u30b8\u306a\u3069\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStatedFigure_Source(),
		   source,
		   new String[] {
			   "ja", "\u51fa\u5178", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u516c\u8868\u5024\u3092\u5370\u5237\u3057\u305f\u6587\u66f8\u3002\u539f\u5178\u3068\u306f\u5225\u306e\u6587\u66f8\u3067\u3042\u308b\u5834\u5408\u306b\u9078\u3076\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStatedFigure_Explanation(),
		   source,
		   new String[] {
			   "ja", "\u8aac\u660e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a08\u7b97\u5024\u3068\u7570\u306a\u308b\u7406\u7531\u3002\u56db\u6368\u4e94\u5165\u306e\u6ce8\u8a18\u306a\u3069\u3002\u8aac\u660e\u304c\u3042\u308c\u3070\u6307\u6458\u3055\u308c\u306a\u3044\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStatedFigure_Printed(),
		   source,
		   new String[] {
			   "ja", "\u5831\u544a\u66f8\u306b\u5370\u5237\u3059\u308b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u516c\u8868\u5024\u3068\u8a08\u7b97\u5024\u306e\u9055\u3044\u3092\u3001\u5831\u544a\u66f8\u306e\u8868\u306e\u4e0b\u306b\u6ce8\u8a18\u3059\u308b\u304b\u3069\u3046\u304b\u3002\u9078\u3070\u306a\u3044\u5834\u5408\u306f\u4f5c\u696d\u7528\u306e\u8a18\u9332\u3068\u3057\u3001\u70b9\u691c\u306b\u3060\u3051\u4f7f\u3046\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getStatedFigure_Preliminary(),
		   source,
		   new String[] {
			   "ja", "\u901f\u5831", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5e74\u5ea6\u306e\u9014\u4e2d\u306b\u516c\u8868\u3055\u308c\u305f\u5024\u304b\u3069\u3046\u304b\u3002\u5f8c\u306e\u5024\u3068\u7570\u306a\u3063\u3066\u3082\u8aa4\u308a\u3068\u306f\u3057\u306a\u3044\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (unitEClass,
		   source,
		   new String[] {
			   "ja", "\u5358\u4f4d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUnit_Symbol(),
		   source,
		   new String[] {
			   "ja", "\u8a18\u53f7", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6570\u306e\u5f8c\u306b\u5370\u5237\u3059\u308b\u8a18\u53f7\u3002\u4f8b\uff1a\u4ef6\u3001\u767e\u4e07\u5186\u3001\u5104\u5186\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUnit_Dimension(),
		   source,
		   new String[] {
			   "ja", "\u91cf\u306e\u7a2e\u985e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5358\u4f4d\u304c\u8868\u3059\u91cf\u3002\u4ef6\u6570\u3001\u91d1\u984d\u3001\u5272\u5408\u3001\u671f\u9593\u306a\u3069\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUnit_Factor(),
		   source,
		   new String[] {
			   "ja", "\u63db\u7b97\u4fc2\u6570", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "1\u5358\u4f4d\u304c\u57fa\u672c\u5358\u4f4d\u306e\u3044\u304f\u3064\u306b\u5f53\u305f\u308b\u304b\uff08\u767e\u4e07\u5186\u306f1000000\uff09\u3002\u540c\u3058\u91cf\u30fb\u901a\u8ca8\u306e\u63db\u7b97\u306b\u4f7f\u3046\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUnit_Currency(),
		   source,
		   new String[] {
			   "ja", "\u901a\u8ca8", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u91d1\u984d\u306e\u5358\u4f4d\u306e\u901a\u8ca8\u30b3\u30fc\u30c9\uff08ISO 4217\uff09\u3002\u5186\u306fJPY\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUnit_Decimals(),
		   source,
		   new String[] {
			   "ja", "\u5c0f\u6570\u6841", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u901a\u5e38\u5370\u5237\u3059\u308b\u5c0f\u6570\u306e\u6841\u6570\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (sourceEClass,
		   source,
		   new String[] {
			   "ja", "\u51fa\u5178" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSource_Publisher(),
		   source,
		   new String[] {
			   "ja", "\u767a\u884c\u8005", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6587\u66f8\u3092\u767a\u884c\u3057\u305f\u6a5f\u95a2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSource_PublishedOn(),
		   source,
		   new String[] {
			   "ja", "\u767a\u884c\u6642\u671f", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6587\u66f8\u304c\u767a\u884c\u3055\u308c\u305f\u6642\u671f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSource_Url(),
		   source,
		   new String[] {
			   "ja", "URL", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6587\u66f8\u3092\u95b2\u89a7\u3067\u304d\u308bURL\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSource_Processed(),
		   source,
		   new String[] {
			   "ja", "\u4f5c\u6210\u30fb\u52a0\u5de5", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u51fa\u5178\u306e\u5185\u5bb9\u3092\u52a0\u5de5\u3057\u3066\u4f5c\u6210\u3057\u305f\u304b\u3069\u3046\u304b\uff08\u300c\uff5e\u3092\u3082\u3068\u306b\u4f5c\u6210\u300d\u3068\u5370\u5237\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (policyEClass,
		   source,
		   new String[] {
			   "ja", "\u4e0a\u4f4d\u65bd\u7b56" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPolicy_DecidedBy(),
		   source,
		   new String[] {
			   "ja", "\u6c7a\u5b9a\u4e3b\u4f53", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6c7a\u5b9a\u3057\u305f\u4e3b\u4f53\u3002\u4f8b\uff1a\u95a3\u8b70\u6c7a\u5b9a\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPolicy_DecidedOn(),
		   source,
		   new String[] {
			   "ja", "\u6c7a\u5b9a\u65e5", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6c7a\u5b9a\u3057\u305f\u65e5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPolicy_Amendments(),
		   source,
		   new String[] {
			   "ja", "\u6539\u5b9a", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6c7a\u5b9a\u5f8c\u306e\u6539\u5b9a\u306e\u7d4c\u904e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPolicy_Quotes(),
		   source,
		   new String[] {
			   "ja", "\u629c\u7c8b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e8b\u696d\u306e\u5206\u91ce\u306b\u3064\u3044\u3066\u65bd\u7b56\u304c\u8ff0\u3079\u3066\u3044\u308b\u5185\u5bb9\u3002\u5f15\u7528\u307e\u305f\u306f\u8981\u7d04\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPolicy_Url(),
		   source,
		   new String[] {
			   "ja", "URL", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u653f\u7b56\u30fb\u65bd\u7b56\u3084\u8a08\u753b\u3092\u516c\u8868\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPolicy_Parent(),
		   source,
		   new String[] {
			   "ja", "\u4e0a\u4f4d\u306e\u653f\u7b56", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u65bd\u7b56\u304c\u5c5e\u3059\u308b\u653f\u7b56\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (policyAmendmentEClass,
		   source,
		   new String[] {
			   "ja", "\u6539\u5b9a" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPolicyAmendment_DecidedOn(),
		   source,
		   new String[] {
			   "ja", "\u6539\u5b9a\u65e5", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6539\u5b9a\u3092\u6c7a\u5b9a\u3057\u305f\u65e5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPolicyAmendment_Text(),
		   source,
		   new String[] {
			   "ja", "\u5185\u5bb9", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6539\u5b9a\u306e\u5185\u5bb9\u3002\u4f8b\uff1a\u4e00\u90e8\u5909\u66f4\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organizationEClass,
		   source,
		   new String[] {
			   "ja", "\u6a5f\u95a2" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOrganization_Kind(),
		   source,
		   new String[] {
			   "ja", "\u7a2e\u985e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5e9c\u7701\u3001\u8cc7\u91d1\u914d\u5206\u6a5f\u95a2\u3001\u5927\u5b66\u3001\u4f01\u696d\u306a\u3069\u306e\u5225\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOrganization_CorporateNumber(),
		   source,
		   new String[] {
			   "ja", "\u6cd5\u4eba\u756a\u53f7", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u56fd\u7a0e\u5e81\u304c\u6307\u5b9a\u3059\u308b13\u6841\u306e\u6cd5\u4eba\u756a\u53f7\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOrganization_Ror(),
		   source,
		   new String[] {
			   "ja", "ROR", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7814\u7a76\u6a5f\u95a2\u306e\u56fd\u969b\u7684\u306a\u767b\u9332\u7c3f\u3067\u3042\u308bROR\u306e\u8b58\u5225\u5b50\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOrganization_Country(),
		   source,
		   new String[] {
			   "ja", "\u56fd", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u56fd\u540d\u30b3\u30fc\u30c9\uff08ISO 3166-1\uff09\u3002\u65e5\u672c\u306fJP\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOrganization_Parent(),
		   source,
		   new String[] {
			   "ja", "\u4e0a\u4f4d\u6a5f\u95a2", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u6a5f\u95a2\u304c\u5c5e\u3059\u308b\u6a5f\u95a2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOrganization_SuccessorOf(),
		   source,
		   new String[] {
			   "ja", "\u524d\u8eab", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7d71\u5408\u3084\u6539\u7d44\u306e\u524d\u306e\u6a5f\u95a2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOrganization_Address(),
		   source,
		   new String[] {
			   "ja", "\u6240\u5728\u5730", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u767b\u8a18\u307e\u305f\u306f\u8cc7\u6599\u306b\u8a18\u8f09\u3055\u308c\u305f\u6240\u5728\u5730\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOrganization_LegalForm(),
		   source,
		   new String[] {
			   "ja", "\u6cd5\u4eba\u7a2e\u5225", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6cd5\u4eba\u7a2e\u5225\u3002\u8cc7\u6599\u306e\u8a00\u8449\u306e\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOrganization_Rank(),
		   source,
		   new String[] {
			   "ja", "\u5efa\u5236\u9806", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5e9c\u7701\u5e81\u306e\u5efa\u5236\u9806\u306e\u756a\u53f7\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (personEClass,
		   source,
		   new String[] {
			   "ja", "\u6c0f\u540d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPerson_Reading(),
		   source,
		   new String[] {
			   "ja", "\u3088\u307f", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6c0f\u540d\u306e\u3088\u307f\uff08\u304b\u306a\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPerson_Orcid(),
		   source,
		   new String[] {
			   "ja", "ORCID", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7814\u7a76\u8005\u306e\u56fd\u969b\u7684\u306a\u8b58\u5225\u5b50\u3067\u3042\u308bORCID iD\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPerson_Affiliations(),
		   source,
		   new String[] {
			   "ja", "\u6240\u5c5e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6240\u5c5e\u3059\u308b\u6a5f\u95a2\u3001\u90e8\u7f72\u3001\u5f79\u8077\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (affiliationEClass,
		   source,
		   new String[] {
			   "ja", "\u6240\u5c5e\u30fb\u5f79\u8077" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAffiliation_Organization(),
		   source,
		   new String[] {
			   "ja", "\u6a5f\u95a2", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6240\u5c5e\u3059\u308b\u6a5f\u95a2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAffiliation_Department(),
		   source,
		   new String[] {
			   "ja", "\u90e8\u7f72", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u90e8\u7f72\u3001\u5b66\u90e8\u3001\u7814\u7a76\u79d1\u306a\u3069\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAffiliation_Position(),
		   source,
		   new String[] {
			   "ja", "\u5f79\u8077", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u3068\u304a\u308a\u306e\u5f79\u8077\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAffiliation_AsOf(),
		   source,
		   new String[] {
			   "ja", "\u6642\u70b9", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u6240\u5c5e\u30fb\u5f79\u8077\u3067\u3042\u308b\u6642\u70b9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dossierEClass,
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\u8cc7\u6599" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Title(),
		   source,
		   new String[] {
			   "ja", "\u984c\u540d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5831\u544a\u66f8\u306e\u984c\u540d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Subtitle(),
		   source,
		   new String[] {
			   "ja", "\u526f\u984c", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8868\u7d19\u306e2\u884c\u76ee\u306b\u5370\u5237\u3059\u308b\u984c\u540d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Language(),
		   source,
		   new String[] {
			   "ja", "\u8a00\u8a9e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u672c\u6587\u306e\u8a00\u8a9e\u3092\u8868\u3059BCP 47\u306e\u8a00\u8a9e\u30bf\u30b0\u3002\u65e5\u672c\u8a9e\u306fja\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Kind(),
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\u306e\u7a2e\u985e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30d7\u30ed\u30b0\u30e9\u30e0\u307e\u305f\u306f\u5236\u5ea6\u306b\u3064\u3044\u3066\u306e\u8a55\u4fa1\u306e\u7a2e\u985e\u3002\u5224\u5b9a\u57fa\u6e96\u306e\u6587\u8a00\u304c\u6c7a\u307e\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_FiscalYear(),
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\u5e74\u5ea6", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u4fa1\u3092\u5b9f\u65bd\u3059\u308b\u5e74\u5ea6\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_PublishedOn(),
		   source,
		   new String[] {
			   "ja", "\u516c\u8868\u6642\u671f", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5831\u544a\u66f8\u3092\u516c\u8868\u3059\u308b\u6642\u671f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Issuer(),
		   source,
		   new String[] {
			   "ja", "\u767a\u884c\u8005", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5831\u544a\u66f8\u3092\u767a\u884c\u3059\u308b\u6a5f\u95a2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Foreword(),
		   source,
		   new String[] {
			   "ja", "\u306f\u3058\u3081\u306b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5831\u544a\u66f8\u306e\u5192\u982d\u306b\u7f6e\u304f\u300c\u306f\u3058\u3081\u306b\u300d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Undertakings(),
		   source,
		   new String[] {
			   "ja", "\u4e8b\u696d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u4fa1\u306e\u5bfe\u8c61\u3002\u901a\u5e38\u306f\u4e00\u3064\u306e\u30d7\u30ed\u30b0\u30e9\u30e0\u3068\u305d\u306e\u30d7\u30ed\u30b8\u30a7\u30af\u30c8\u3002\u5358\u72ec\u306e\u30d7\u30ed\u30b8\u30a7\u30af\u30c8\u3084\u5236\u5ea6\u3082\u7f6e\u3051\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Panel(),
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\u691c\u8a0e\u4f1a", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5916\u90e8\u306e\u6709\u8b58\u8005\u306b\u3088\u308b\u8a55\u4fa1\u691c\u8a0e\u4f1a\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_WorkingGroup(),
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\u30ef\u30fc\u30ad\u30f3\u30b0\u30b0\u30eb\u30fc\u30d7", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5831\u544a\u66f8\u3092\u5be9\u8b70\u3059\u308b\u8a55\u4fa1\u30ef\u30fc\u30ad\u30f3\u30b0\u30b0\u30eb\u30fc\u30d7\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Rounds(),
		   source,
		   new String[] {
			   "ja", "\u63a1\u70b9\u56de", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u63a1\u70b9\u306e\u56de\u3002\u767b\u9332\u304c\u306a\u3051\u308c\u30701\u56de\u3068\u307f\u306a\u3059\u3002\u6700\u5f8c\u306e\u56de\u304c\u6709\u52b9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_ScoreSheets(),
		   source,
		   new String[] {
			   "ja", "\u8a55\u70b9\u7968", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u59d4\u54e1\u3001\u4e8b\u696d\u3001\u63a1\u70b9\u56de\u3054\u3068\u306e\u8a55\u70b9\u7968\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Assessments(),
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u4fa1\u5bfe\u8c61\u306e\u4e8b\u696d\u3054\u3068\u306e\u8a55\u4fa1\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_CriterionSets(),
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\u9805\u76ee\u306e\u7d44", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u8a55\u4fa1\u3067\u4f7f\u3046\u8a55\u4fa1\u9805\u76ee\u306e\u7d44\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Scales(),
		   source,
		   new String[] {
			   "ja", "\u5224\u5b9a\u57fa\u6e96", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u8a55\u4fa1\u3067\u4f7f\u3046\u5224\u5b9a\u57fa\u6e96\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Outlines(),
		   source,
		   new String[] {
			   "ja", "\u5831\u544a\u66f8\u306e\u69cb\u6210", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u767b\u9332\u3055\u308c\u3066\u3044\u308b\u5831\u544a\u66f8\u306e\u69cb\u6210\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Outline(),
		   source,
		   new String[] {
			   "ja", "\u4f7f\u7528\u3059\u308b\u69cb\u6210", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5831\u544a\u66f8\u306e\u7ae0\u7acb\u3066\u306b\u4f7f\u3046\u69cb\u6210\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Organizations(),
		   source,
		   new String[] {
			   "ja", "\u6a5f\u95a2", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u8a55\u4fa1\u8cc7\u6599\u306b\u51fa\u3066\u304f\u308b\u6a5f\u95a2\u306e\u4e00\u89a7\u3002\u540d\u79f0\u306f\u3053\u3053\u306b\u4e00\u5ea6\u3060\u3051\u767b\u9332\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Persons(),
		   source,
		   new String[] {
			   "ja", "\u4eba", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u8a55\u4fa1\u8cc7\u6599\u306b\u51fa\u3066\u304f\u308b\u4eba\u306e\u4e00\u89a7\u3002\u6c0f\u540d\u306f\u3053\u3053\u306b\u4e00\u5ea6\u3060\u3051\u767b\u9332\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Units(),
		   source,
		   new String[] {
			   "ja", "\u5358\u4f4d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u8a55\u4fa1\u8cc7\u6599\u3067\u4f7f\u3046\u5358\u4f4d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Sources(),
		   source,
		   new String[] {
			   "ja", "\u51fa\u5178", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e8b\u5b9f\u3084\u6570\u5024\u306e\u51fa\u5178\u3068\u306a\u308b\u6587\u66f8\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Policies(),
		   source,
		   new String[] {
			   "ja", "\u4e0a\u4f4d\u65bd\u7b56", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e8b\u696d\u306e\u4e0a\u4f4d\u306b\u3042\u308b\u653f\u5e9c\u306e\u6226\u7565\u3084\u8a08\u753b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_RelatedPrograms(),
		   source,
		   new String[] {
			   "ja", "\u95a2\u9023\u4e8b\u696d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u8a55\u4fa1\u8cc7\u6599\u306e\u5916\u306b\u3042\u308b\u5148\u884c\u4e8b\u696d\u3001\u5f8c\u7d99\u4e8b\u696d\u3001\u9023\u643a\u4e8b\u696d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_ProgramRelations(),
		   source,
		   new String[] {
			   "ja", "\u4e8b\u696d\u306e\u7cfb\u8b5c", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5148\u884c\u30fb\u5f8c\u7d99\u30fb\u9023\u643a\u306a\u3069\u3001\u4e8b\u696d\u3069\u3046\u3057\u306e\u95a2\u4fc2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Sections(),
		   source,
		   new String[] {
			   "ja", "\u53c2\u8003\u8cc7\u6599", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5831\u544a\u66f8\u306e\u672b\u5c3e\u306b\u4ed8\u3051\u308b\u53c2\u8003\u8cc7\u6599\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_CouncilTopics(),
		   source,
		   new String[] {
			   "ja", "\u4f1a\u8b70\u306e\u8ab2\u984c", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4f1a\u8b70\u304c\u512a\u5148\u3057\u3066\u8b70\u8ad6\u3059\u308b\u8ab2\u984c\u3068\u3001\u305d\u308c\u306b\u5bfe\u3059\u308b\u53d6\u7d44\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_CrossTables(),
		   source,
		   new String[] {
			   "ja", "\u96c6\u8a08\u8868", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30e2\u30c0\u30ea\u30c6\u30a3\u3068\u75be\u60a3\u9818\u57df\u306a\u3069\u3001\u4e8c\u3064\u306e\u898b\u51fa\u3057\u3067\u96c6\u8a08\u3057\u305f\u8868\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_ProgramSheets(),
		   source,
		   new String[] {
			   "ja", "PR\u8cc7\u6599", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e88\u7b97\u8981\u6c42\u306b\u7528\u3044\u308b\u4e8b\u696d\u3054\u3068\u306e1\u679a\u306e\u8cc7\u6599\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Pipelines(),
		   source,
		   new String[] {
			   "ja", "\u652f\u63f4\u306e\u6bb5\u968e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30b7\u30fc\u30ba\u304b\u3089\u5b9f\u7528\u5316\u306b\u81f3\u308b\u652f\u63f4\u306e\u6bb5\u968e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Documents(),
		   source,
		   new String[] {
			   "ja", "\u6dfb\u4ed8\u6587\u66f8", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u4fa1\u8cc7\u6599\u306e\u30d5\u30a1\u30a4\u30eb\u306b\u683c\u7d0d\u3057\u305f\u6587\u66f8\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_PreviousDossierId(),
		   source,
		   new String[] {
			   "ja", "\u524d\u56de\u306e\u8a55\u4fa1\u8cc7\u6599", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u524d\u56de\u306e\u8a55\u4fa1\u306b\u7528\u3044\u305f\u8a55\u4fa1\u8cc7\u6599\u306e\u8b58\u5225\u5b50\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_AcceptedProblems(),
		   source,
		   new String[] {
			   "ja", "\u4e86\u627f\u3057\u305f\u78ba\u8a8d\u4e8b\u9805", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7406\u7531\u3092\u8a18\u3057\u3066\u4e86\u627f\u3057\u305f\u78ba\u8a8d\u4e8b\u9805\u3002\u5185\u5bb9\u304c\u5909\u308f\u308b\u3068\u518d\u3073\u6570\u3048\u308b\u3002\u5831\u544a\u66f8\u306b\u306f\u5370\u5237\u3057\u306a\u3044\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_ChapterReviews(),
		   source,
		   new String[] {
			   "ja", "\u7ae0\u306e\u5be9\u67fb", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7ae0\u3054\u3068\u306e\u5be9\u67fb\u306e\u72b6\u614b\u3002\u8a18\u9332\u306e\u306a\u3044\u7ae0\u306f\u4f5c\u6210\u4e2d\u3068\u307f\u306a\u3059\u3002\u5831\u544a\u66f8\u306b\u306f\u5370\u5237\u3057\u306a\u3044\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDossier_Extensions(),
		   source,
		   new String[] {
			   "ja", "\u62e1\u5f35", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8ffd\u52a0\u6a5f\u80fd\u304c\u72ec\u81ea\u306b\u5b9a\u3081\u305f\u5185\u5bb9\u3002\u6a5f\u80fd\u304c\u306a\u304f\u3066\u3082\u3001\u305d\u306e\u307e\u307e\u4fdd\u6301\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (acceptedProblemEClass,
		   source,
		   new String[] {
			   "ja", "\u4e86\u627f\u3057\u305f\u78ba\u8a8d\u4e8b\u9805" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAcceptedProblem_Rule(),
		   source,
		   new String[] {
			   "ja", "\u898f\u5247", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u78ba\u8a8d\u4e8b\u9805\u3092\u898b\u3064\u3051\u305f\u898f\u5247\u306e\u8b58\u5225\u5b50\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAcceptedProblem_Place(),
		   source,
		   new String[] {
			   "ja", "\u7b87\u6240", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u78ba\u8a8d\u4e8b\u9805\u304c\u6307\u3059\u9805\u76ee\u306e\u8b58\u5225\u5b50\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAcceptedProblem_Fingerprint(),
		   source,
		   new String[] {
			   "ja", "\u7167\u5408\u5024", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u78ba\u8a8d\u4e8b\u9805\u306e\u5185\u5bb9\u3068\u3001\u6307\u3055\u308c\u305f\u7b87\u6240\u306e\u5024\u304b\u3089\u6c42\u3081\u305f\u7167\u5408\u5024\u3002\u5185\u5bb9\u304c\u5909\u308f\u308b\u3068\u4e00\u81f4\u3057\u306a\u304f\u306a\u308a\u3001\u78ba\u8a8d\u4e8b\u9805\u3092\u518d\u3073\u6570\u3048\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAcceptedProblem_Reason(),
		   source,
		   new String[] {
			   "ja", "\u7406\u7531", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u305d\u306e\u307e\u307e\u3067\u3088\u3044\u7406\u7531\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAcceptedProblem_AcceptedBy(),
		   source,
		   new String[] {
			   "ja", "\u4e86\u627f\u8005", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e86\u627f\u3057\u305f\u4eba\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAcceptedProblem_AcceptedOn(),
		   source,
		   new String[] {
			   "ja", "\u4e86\u627f\u65e5", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e86\u627f\u3057\u305f\u65e5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (chapterReviewEClass,
		   source,
		   new String[] {
			   "ja", "\u7ae0\u306e\u5be9\u67fb" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getChapterReview_Chapter(),
		   source,
		   new String[] {
			   "ja", "\u7ae0", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u4fa1\u8cc7\u6599\u306e\u3069\u306e\u7ae0\u304b\u3002\u7ae0\u3092\u8868\u3059\u8a18\u53f7\u3067\u8a18\u9332\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getChapterReview_Undertaking(),
		   source,
		   new String[] {
			   "ja", "\u4e8b\u696d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3069\u306e\u4e8b\u696d\u306e\u7ae0\u304b\u3002\u8a55\u4fa1\u8cc7\u6599\u5168\u4f53\u306e\u7ae0\u3067\u306f\u7a7a\u6b04\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getChapterReview_State(),
		   source,
		   new String[] {
			   "ja", "\u72b6\u614b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4f5c\u6210\u4e2d\u3001\u78ba\u8a8d\u5f85\u3061\u3001\u627f\u8a8d\u6e08\u306e\u5225\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getChapterReview_By(),
		   source,
		   new String[] {
			   "ja", "\u8a18\u9332\u3057\u305f\u4eba", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Set by", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u72b6\u614b\u306b\u3057\u305f\u4eba\u306e\u6c0f\u540d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getChapterReview_At(),
		   source,
		   new String[] {
			   "ja", "\u65e5\u6642", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Set at", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u72b6\u614b\u306b\u3057\u305f\u65e5\u6642\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getChapterReview_Next(),
		   source,
		   new String[] {
			   "ja", "\u6b21\u306e\u62c5\u5f53\u8005", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6b21\u306b\u78ba\u8a8d\u3059\u308b\u4eba\u306e\u6c0f\u540d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getChapterReview_Fingerprint(),
		   source,
		   new String[] {
			   "ja", "\u7167\u5408\u5024", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u627f\u8a8d\u3057\u305f\u3068\u304d\u306e\u7ae0\u306e\u5185\u5bb9\u304b\u3089\u6c42\u3081\u305f\u7167\u5408\u5024\u3002\u305d\u306e\u5f8c\u306b\u5185\u5bb9\u304c\u5909\u308f\u308b\u3068\u4e00\u81f4\u3057\u306a\u304f\u306a\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (attachedDocumentEClass,
		   source,
		   new String[] {
			   "ja", "\u6dfb\u4ed8\u6587\u66f8" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAttachedDocument_Entry(),
		   source,
		   new String[] {
			   "ja", "\u683c\u7d0d\u540d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u4fa1\u8cc7\u6599\u306e\u30d5\u30a1\u30a4\u30eb\u3067\u306e\u683c\u7d0d\u5148\u306e\u540d\u524d\uff08documents/ \u306e\u4e0b\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAttachedDocument_MediaType(),
		   source,
		   new String[] {
			   "ja", "\u5f62\u5f0f", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6587\u66f8\u306e\u5f62\u5f0f\uff08MIME\u30bf\u30a4\u30d7\uff09\u3002\u4f8b\uff1aapplication/pdf\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAttachedDocument_Confidential(),
		   source,
		   new String[] {
			   "ja", "\u975e\u516c\u958b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u975e\u516c\u958b\u3068\u3059\u308b\u3002\u66f8\u304d\u51fa\u3057\u306b\u306f\u3001\u9078\u3070\u306a\u3044\u9650\u308a\u542b\u3081\u306a\u3044\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (programNodeEClass,
		   source,
		   new String[] {
			   "ja", "\u4e8b\u696d\u30fb\u95a2\u9023\u4e8b\u696d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramNode_Code(),
		   source,
		   new String[] {
			   "ja", "\u8a18\u53f7", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e8b\u696d\u3092\u793a\u3059\u6587\u5b57\u3084\u756a\u53f7\u3002\u4f8b\uff1aA\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramNode_Period(),
		   source,
		   new String[] {
			   "ja", "\u5b9f\u65bd\u6642\u671f", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e8b\u696d\u3092\u5b9f\u65bd\u3059\u308b\u5e74\u5ea6\u306e\u7bc4\u56f2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (relatedProgramEClass,
		   source,
		   new String[] {
			   "ja", "\u95a2\u9023\u4e8b\u696d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRelatedProgram_Ministry(),
		   source,
		   new String[] {
			   "ja", "\u6240\u7ba1", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e8b\u696d\u3092\u6240\u7ba1\u3059\u308b\u5e9c\u7701\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRelatedProgram_Executor(),
		   source,
		   new String[] {
			   "ja", "\u5b9f\u65bd\u6a5f\u95a2", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e8b\u696d\u3092\u5b9f\u65bd\u3059\u308b\u6a5f\u95a2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRelatedProgram_Summary(),
		   source,
		   new String[] {
			   "ja", "\u6982\u8981", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e8b\u696d\u306e\u5185\u5bb9\u306e\u8981\u7d04\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (programRelationEClass,
		   source,
		   new String[] {
			   "ja", "\u7cfb\u8b5c" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramRelation_Source(),
		   source,
		   new String[] {
			   "ja", "\u5143", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u95a2\u4fc2\u306e\u5143\u3068\u306a\u308b\u4e8b\u696d\u3002\u5148\u306b\u884c\u308f\u308c\u305f\u3082\u306e\u3001\u307e\u305f\u306f\u69cb\u6210\u3059\u308b\u5074\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramRelation_Target(),
		   source,
		   new String[] {
			   "ja", "\u5148", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u95a2\u4fc2\u306e\u5148\u3068\u306a\u308b\u4e8b\u696d\u3002\u5f8c\u306b\u884c\u308f\u308c\u305f\u3082\u306e\u3001\u307e\u305f\u306f\u5168\u4f53\u306e\u5074\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramRelation_Kind(),
		   source,
		   new String[] {
			   "ja", "\u7a2e\u985e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5148\u884c\u4e8b\u696d\u3001\u9023\u643a\u4e8b\u696d\u3001\u69cb\u6210\u4e8b\u696d\u306e\u5225\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramRelation_Text(),
		   source,
		   new String[] {
			   "ja", "\u95a2\u9023\u6027", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e8c\u3064\u306e\u4e8b\u696d\u304c\u3069\u306e\u3088\u3046\u306b\u95a2\u9023\u3059\u308b\u304b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (periodEClass,
		   source,
		   new String[] {
			   "ja", "\u671f\u9593" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPeriod_Start(),
		   source,
		   new String[] {
			   "ja", "\u958b\u59cb\u5e74\u5ea6", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u671f\u9593\u306e\u6700\u521d\u306e\u5e74\u5ea6\u3002\u958b\u59cb\u5e74\u5ea6\u304c\u4e0d\u660e\u306a\u3089\u7a7a\u6b04\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPeriod_End(),
		   source,
		   new String[] {
			   "ja", "\u7d42\u4e86\u5e74\u5ea6", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u671f\u9593\u306e\u6700\u5f8c\u306e\u5e74\u5ea6\uff08\u305d\u306e\u5e74\u5ea6\u3092\u542b\u3080\uff09\u3002\u7d42\u4e86\u304c\u672a\u5b9a\u306a\u3089\u7a7a\u6b04\uff08\u7d99\u7d9a\u5b9f\u65bd\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPeriod_Note(),
		   source,
		   new String[] {
			   "ja", "\u88dc\u8db3", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u671f\u9593\u306b\u6dfb\u3048\u3066\u5370\u5237\u3059\u308b\u8a00\u8449\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (undertakingEClass,
		   source,
		   new String[] {
			   "ja", "\u4e8b\u696d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_ShortName(),
		   source,
		   new String[] {
			   "ja", "\u7565\u79f0", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8868\u306e\u4e2d\u3067\u4f7f\u3046\u77ed\u3044\u540d\u79f0\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Department(),
		   source,
		   new String[] {
			   "ja", "\u62c5\u5f53\u8ab2\u5ba4", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u62c5\u5f53\u3059\u308b\u8ab2\u5ba4\u3002\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Ministry(),
		   source,
		   new String[] {
			   "ja", "\u6240\u7ba1", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e8b\u696d\u3092\u6240\u7ba1\u3059\u308b\u5e9c\u7701\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Purpose(),
		   source,
		   new String[] {
			   "ja", "\u76ee\u7684", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e8b\u696d\u306e\u76ee\u7684\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Evaluated(),
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\u5bfe\u8c61", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u8a55\u4fa1\u8cc7\u6599\u3067\u8a55\u4fa1\u3059\u308b\u4e8b\u696d\u304b\u3069\u3046\u304b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_EvaluationKind(),
		   source,
		   new String[] {
			   "ja", "\u4eca\u56de\u306e\u8a55\u4fa1", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u4e8b\u696d\u306b\u3064\u3044\u3066\u4eca\u56de\u884c\u3046\u8a55\u4fa1\u306e\u7a2e\u985e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_EvaluatedPeriod(),
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\u5bfe\u8c61\u6642\u671f", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u4fa1\u306e\u5bfe\u8c61\u3068\u3059\u308b\u5e74\u5ea6\u306e\u7bc4\u56f2\u3002\u5b9f\u65bd\u6642\u671f\u3068\u7570\u306a\u308b\u5834\u5408\u306b\u5165\u529b\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Policies(),
		   source,
		   new String[] {
			   "ja", "\u4e0a\u4f4d\u65bd\u7b56", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e8b\u696d\u306e\u4e0a\u4f4d\u306b\u3042\u308b\u6226\u7565\u3084\u8a08\u753b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Accounts(),
		   source,
		   new String[] {
			   "ja", "\u4f1a\u8a08\u533a\u5206", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e8b\u696d\u8cbb\u3092\u652f\u51fa\u3059\u308b\u4f1a\u8a08\u3002\u4e00\u822c\u4f1a\u8a08\u3001\u7279\u5225\u4f1a\u8a08\u306a\u3069\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Evaluations(),
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\u6642\u671f", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5b9f\u65bd\u6e08\u307f\u306e\u8a55\u4fa1\u3068\u4eca\u5f8c\u4e88\u5b9a\u3059\u308b\u8a55\u4fa1\u306e\u6642\u671f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_FundingFlow(),
		   source,
		   new String[] {
			   "ja", "\u5b9f\u65bd\u5f62\u614b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u56fd\u304b\u3089\u5b9f\u65bd\u8005\u306b\u81f3\u308b\u8cc7\u91d1\u306e\u6d41\u308c\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Roles(),
		   source,
		   new String[] {
			   "ja", "\u4f53\u5236", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30d7\u30ed\u30b8\u30a7\u30af\u30c8\u30ea\u30fc\u30c0\u30fc\u3001\u30d7\u30ed\u30b0\u30e9\u30e0\u30c7\u30a3\u30ec\u30af\u30bf\u30fc\u306a\u3069\u306e\u4f53\u5236\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Budget(),
		   source,
		   new String[] {
			   "ja", "\u57f7\u884c\u984d\u30fb\u4e88\u7b97\u984d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5e74\u5ea6\u5225\u306e\u57f7\u884c\u984d\u3068\u4e88\u7b97\u984d\u3002\u5408\u8a08\u306f\u8a08\u7b97\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Allocations(),
		   source,
		   new String[] {
			   "ja", "\u8cc7\u91d1\u914d\u5206", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7814\u7a76\u958b\u767a\u9805\u76ee\u5225\u30fb\u5e74\u5ea6\u5225\u306e\u8cc7\u91d1\u914d\u5206\u3002\u5408\u8a08\u306f\u8a08\u7b97\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_ResearchItems(),
		   source,
		   new String[] {
			   "ja", "\u7814\u7a76\u958b\u767a\u9805\u76ee", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e8b\u696d\u3092\u69cb\u6210\u3059\u308b\u7814\u7a76\u958b\u767a\u9805\u76ee\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Indicators(),
		   source,
		   new String[] {
			   "ja", "\u6307\u6a19", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30a2\u30a6\u30c8\u30d7\u30c3\u30c8\u3068\u30a2\u30a6\u30c8\u30ab\u30e0\u306e\u6307\u6a19\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_OutputCounts(),
		   source,
		   new String[] {
			   "ja", "\u8ad6\u6587\u30fb\u7279\u8a31", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u671f\u9593\u5185\u306e\u8ad6\u6587\u3001\u7279\u8a31\u51fa\u9858\u3001\u6a19\u6e96\u5316\u306a\u3069\u306e\u4ef6\u6570\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Derivations(),
		   source,
		   new String[] {
			   "ja", "\u8a66\u7b97", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u524d\u63d0\u3068\u306a\u308b\u5024\u304b\u3089\u8a08\u7b97\u3057\u305f\u8a66\u7b97\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Sections(),
		   source,
		   new String[] {
			   "ja", "\u672c\u6587", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5831\u544a\u66f8\u306b\u8f09\u305b\u308b\u672c\u6587\u3002\u7bc0\u306e\u7a2e\u985e\u3054\u3068\u306b\u66f8\u304f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_PriorFindings(),
		   source,
		   new String[] {
			   "ja", "\u524d\u56de\u8a55\u4fa1\u306e\u6307\u6458\u4e8b\u9805", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u524d\u56de\u306e\u8a55\u4fa1\u3067\u306e\u6307\u6458\u3068\u3001\u305d\u306e\u5f8c\u306e\u5bfe\u5fdc\u72b6\u6cc1\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_WorkingGroupFindings(),
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1WG\u306e\u6240\u898b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u4fa1\u30ef\u30fc\u30ad\u30f3\u30b0\u30b0\u30eb\u30fc\u30d7\u306e\u6240\u898b\u3068\u5bfe\u51e6\u65b9\u91dd\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Roadmaps(),
		   source,
		   new String[] {
			   "ja", "\u30ed\u30fc\u30c9\u30de\u30c3\u30d7", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30a2\u30a6\u30c8\u30ab\u30e0\u9054\u6210\u306b\u81f3\u308b\u307e\u3067\u306e\u30ed\u30fc\u30c9\u30de\u30c3\u30d7\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Ip(),
		   source,
		   new String[] {
			   "ja", "\u77e5\u8ca1", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u77e5\u8ca1\u306e\u57fa\u672c\u65b9\u91dd\u3001\u5408\u610f\u66f8\u3001\u767a\u660e\u306a\u3069\u306e\u7ba1\u7406\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Url(),
		   source,
		   new String[] {
			   "ja", "URL", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e8b\u696d\u306e\u6982\u8981\u3092\u516c\u8868\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Category(),
		   source,
		   new String[] {
			   "ja", "\u4e8b\u696d\u533a\u5206", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e8b\u696d\u533a\u5206\u3002\u8cc7\u6599\u306e\u8a00\u8449\u306e\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_DisplayOrder(),
		   source,
		   new String[] {
			   "ja", "\u6574\u7406\u8868\u8868\u793a\u9806", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5e9c\u7701\u5e81\u306e\u6574\u7406\u8868\u3067\u306e\u8868\u793a\u9806\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_MajorExpenses(),
		   source,
		   new String[] {
			   "ja", "\u4e3b\u8981\u7d4c\u8cbb", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e88\u7b97\u306e\u4e3b\u8981\u7d4c\u8cbb\u306e\u533a\u5206\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_KeyPolicies(),
		   source,
		   new String[] {
			   "ja", "\u4e3b\u8981\u653f\u7b56\u30fb\u65bd\u7b56", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e3b\u8981\u653f\u7b56\u30fb\u65bd\u7b56\u3002\u8a72\u5f53\u3059\u308b\u3082\u306e\u3092\u8cc7\u6599\u306e\u8a00\u8449\u3067\u5165\u529b\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Methods(),
		   source,
		   new String[] {
			   "ja", "\u5b9f\u65bd\u65b9\u6cd5", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5b9f\u65bd\u65b9\u6cd5\u3002\u76f4\u63a5\u5b9f\u65bd\u3001\u59d4\u8a17\u3001\u88dc\u52a9\u306a\u3069\u3001\u8a72\u5f53\u3059\u308b\u3082\u306e\u3059\u3079\u3066\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_AccountNames(),
		   source,
		   new String[] {
			   "ja", "\u4f1a\u8a08\u540d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u652f\u51fa\u3059\u308b\u4f1a\u8a08\u30fb\u52d8\u5b9a\u306e\u540d\u79f0\u3002\u8cc7\u6599\u306e\u8a00\u8449\u306e\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_ResponsibleUnits(),
		   source,
		   new String[] {
			   "ja", "\u62c5\u5f53\u7d44\u7e54", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u62c5\u5f53\u7d44\u7e54\u3068\u4f5c\u6210\u8cac\u4efb\u8005\u3002\u6700\u521d\u306e\u3082\u306e\u304c\u4e3b\u62c5\u5f53\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_SheetNumbers(),
		   source,
		   new String[] {
			   "ja", "\u30ec\u30d3\u30e5\u30fc\u30b7\u30fc\u30c8\u306e\u756a\u53f7", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u884c\u653f\u4e8b\u696d\u30ec\u30d3\u30e5\u30fc\u30b7\u30fc\u30c8\u306e\u5e74\u5ea6\u3054\u3068\u306e\u4e8b\u696d\u756a\u53f7\u3002\u904e\u53bb\u306e\u30b7\u30fc\u30c8\u306e\u756a\u53f7\u3082\u6b8b\u3059\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_LegalBases(),
		   source,
		   new String[] {
			   "ja", "\u6839\u62e0\u6cd5\u4ee4", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e8b\u696d\u306e\u6839\u62e0\u3068\u306a\u308b\u6cd5\u4ee4\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_SubsidyRates(),
		   source,
		   new String[] {
			   "ja", "\u88dc\u52a9\u7387\u7b49", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u88dc\u52a9\u306e\u5bfe\u8c61\u3001\u88dc\u52a9\u7387\u3001\u4e0a\u9650\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Expenditures(),
		   source,
		   new String[] {
			   "ja", "\u652f\u51fa", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5e74\u5ea6\u3054\u3068\u306e\u8cc7\u91d1\u306e\u6d41\u308c\u3068\u652f\u51fa\u5148\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUndertaking_Reviews(),
		   source,
		   new String[] {
			   "ja", "\u70b9\u691c\u30fb\u8a55\u4fa1", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u884c\u653f\u4e8b\u696d\u30ec\u30d3\u30e5\u30fc\u306e\u70b9\u691c\u30fb\u8a55\u4fa1\u3068\u3001\u305d\u306e\u53cd\u6620\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (responsibleUnitEClass,
		   source,
		   new String[] {
			   "ja", "\u62c5\u5f53\u7d44\u7e54" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getResponsibleUnit_Ministry(),
		   source,
		   new String[] {
			   "ja", "\u5e9c\u7701\u5e81", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u62c5\u5f53\u3059\u308b\u5e9c\u7701\u5e81\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getResponsibleUnit_Bureau(),
		   source,
		   new String[] {
			   "ja", "\u5c40\u30fb\u5e81", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u62c5\u5f53\u3059\u308b\u5c40\u307e\u305f\u306f\u5e81\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getResponsibleUnit_Department(),
		   source,
		   new String[] {
			   "ja", "\u90e8", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u62c5\u5f53\u3059\u308b\u90e8\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getResponsibleUnit_Division(),
		   source,
		   new String[] {
			   "ja", "\u8ab2", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u62c5\u5f53\u3059\u308b\u8ab2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getResponsibleUnit_Office(),
		   source,
		   new String[] {
			   "ja", "\u5ba4", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u62c5\u5f53\u3059\u308b\u5ba4\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getResponsibleUnit_Team(),
		   source,
		   new String[] {
			   "ja", "\u73ed", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u62c5\u5f53\u3059\u308b\u73ed\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getResponsibleUnit_Section(),
		   source,
		   new String[] {
			   "ja", "\u4fc2", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u62c5\u5f53\u3059\u308b\u4fc2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getResponsibleUnit_Officer(),
		   source,
		   new String[] {
			   "ja", "\u4f5c\u6210\u8cac\u4efb\u8005", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4f5c\u6210\u8cac\u4efb\u8005\u3002\u8cc7\u6599\u306e\u8a00\u8449\u306e\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (sheetNumberEClass,
		   source,
		   new String[] {
			   "ja", "\u30ec\u30d3\u30e5\u30fc\u30b7\u30fc\u30c8\u306e\u756a\u53f7" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSheetNumber_Year(),
		   source,
		   new String[] {
			   "ja", "\u5e74\u5ea6", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30b7\u30fc\u30c8\u306e\u5e74\u5ea6\uff08\u516c\u958b\u5e74\u5ea6\u30fb\u4e8b\u696d\u5e74\u5ea6\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSheetNumber_Number(),
		   source,
		   new String[] {
			   "ja", "\u4e8b\u696d\u756a\u53f7", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30b7\u30fc\u30c8\u306e\u4e8b\u696d\u756a\u53f7\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSheetNumber_Ministry(),
		   source,
		   new String[] {
			   "ja", "\u5e9c\u7701\u5e81", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u305d\u306e\u30b7\u30fc\u30c8\u306e\u5e9c\u7701\u5e81\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSheetNumber_SystemId(),
		   source,
		   new String[] {
			   "ja", "\u4e8b\u696dID", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30b7\u30fc\u30c8\u3092\u516c\u958b\u3059\u308b\u30b7\u30b9\u30c6\u30e0\u3067\u306e\u4e88\u7b97\u4e8b\u696dID\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSheetNumber_Url(),
		   source,
		   new String[] {
			   "ja", "URL", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30b7\u30fc\u30c8\u3092\u516c\u958b\u3057\u3066\u3044\u308bURL\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (legalBasisEClass,
		   source,
		   new String[] {
			   "ja", "\u6839\u62e0\u6cd5\u4ee4" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLegalBasis_LawNumber(),
		   source,
		   new String[] {
			   "ja", "\u6cd5\u4ee4\u756a\u53f7", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6cd5\u4ee4\u756a\u53f7\u3002\u4f8b\uff1a\u5e73\u6210\u5341\u4e09\u5e74\u6cd5\u5f8b\u7b2c\u516b\u5341\u516d\u53f7\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLegalBasis_LawId(),
		   source,
		   new String[] {
			   "ja", "\u6cd5\u4ee4ID", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6cd5\u4ee4\u30c7\u30fc\u30bf\u30d9\u30fc\u30b9\u3067\u306e\u6cd5\u4ee4ID\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLegalBasis_Article(),
		   source,
		   new String[] {
			   "ja", "\u6761", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6839\u62e0\u3068\u306a\u308b\u6761\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLegalBasis_Paragraph(),
		   source,
		   new String[] {
			   "ja", "\u9805", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6839\u62e0\u3068\u306a\u308b\u9805\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLegalBasis_Item(),
		   source,
		   new String[] {
			   "ja", "\u53f7\u30fb\u53f7\u306e\u7d30\u5206", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u53f7\u3068\u53f7\u306e\u7d30\u5206\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLegalBasis_Url(),
		   source,
		   new String[] {
			   "ja", "URL", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6cd5\u4ee4\u3092\u95b2\u89a7\u3067\u304d\u308bURL\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (subsidyRateEClass,
		   source,
		   new String[] {
			   "ja", "\u88dc\u52a9\u7387\u7b49" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSubsidyRate_Subject(),
		   source,
		   new String[] {
			   "ja", "\u88dc\u52a9\u5bfe\u8c61", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u88dc\u52a9\u306e\u5bfe\u8c61\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSubsidyRate_Rate(),
		   source,
		   new String[] {
			   "ja", "\u88dc\u52a9\u7387", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u88dc\u52a9\u7387\u3002\u8cc7\u6599\u306e\u8a00\u8449\u306e\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\u3002\u4f8b\uff1a1/2\u3001\u5b9a\u984d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSubsidyRate_Ceiling(),
		   source,
		   new String[] {
			   "ja", "\u88dc\u52a9\u4e0a\u9650\u7b49", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u88dc\u52a9\u306e\u4e0a\u9650\u306a\u3069\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSubsidyRate_Url(),
		   source,
		   new String[] {
			   "ja", "URL", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u88dc\u52a9\u7387\u3092\u516c\u8868\u3057\u3066\u3044\u308bURL\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (programEClass,
		   source,
		   new String[] {
			   "ja", "\u8907\u6570\u8ab2\u984c\u30d7\u30ed\u30b0\u30e9\u30e0" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgram_Projects(),
		   source,
		   new String[] {
			   "ja", "\u30d7\u30ed\u30b8\u30a7\u30af\u30c8", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30d7\u30ed\u30b0\u30e9\u30e0\u3092\u69cb\u6210\u3059\u308b\u30d7\u30ed\u30b8\u30a7\u30af\u30c8\u3002\u8a18\u53f7\u306e\u9806\u306b\u4e26\u3079\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (projectEClass,
		   source,
		   new String[] {
			   "ja", "\u7814\u7a76\u958b\u767a\u8ab2\u984c\uff08\u30d7\u30ed\u30b8\u30a7\u30af\u30c8\uff09" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (fundingSchemeEClass,
		   source,
		   new String[] {
			   "ja", "\u7814\u7a76\u8cc7\u91d1\u5236\u5ea6" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFundingScheme_Calls(),
		   source,
		   new String[] {
			   "ja", "\u516c\u52df", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5236\u5ea6\u3067\u884c\u3063\u305f\u516c\u52df\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (fundingCallEClass,
		   source,
		   new String[] {
			   "ja", "\u516c\u52df" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFundingCall_Year(),
		   source,
		   new String[] {
			   "ja", "\u5e74\u5ea6", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u516c\u52df\u3092\u884c\u3063\u305f\u5e74\u5ea6\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFundingCall_Applications(),
		   source,
		   new String[] {
			   "ja", "\u5fdc\u52df\u4ef6\u6570", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5fdc\u52df\u306e\u3042\u3063\u305f\u63d0\u6848\u306e\u4ef6\u6570\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFundingCall_Adopted(),
		   source,
		   new String[] {
			   "ja", "\u63a1\u629e\u4ef6\u6570", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u63a1\u629e\u3057\u305f\u63d0\u6848\u306e\u4ef6\u6570\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (evaluationEventEClass,
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\u6642\u671f" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getEvaluationEvent_Kind(),
		   source,
		   new String[] {
			   "ja", "\u7a2e\u985e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e8b\u524d\u3001\u4e2d\u9593\u3001\u7d42\u4e86\u6642\u3001\u8ffd\u8de1\u306e\u5225\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getEvaluationEvent_At(),
		   source,
		   new String[] {
			   "ja", "\u6642\u671f", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u4fa1\u306e\u6642\u671f\u3002\u8a00\u8449\u3067\u3057\u304b\u793a\u3055\u308c\u3066\u3044\u306a\u3044\u5834\u5408\u306f\u7a7a\u6b04\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getEvaluationEvent_State(),
		   source,
		   new String[] {
			   "ja", "\u72b6\u614b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5b9f\u65bd\u6e08\u3001\u4eca\u56de\u3001\u4e88\u5b9a\u306e\u5225\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getEvaluationEvent_Text(),
		   source,
		   new String[] {
			   "ja", "\u8a18\u8f09", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5e74\u306e\u4ee3\u308f\u308a\u306b\u5370\u5237\u3059\u308b\u8a00\u8449\u3002\u4f8b\uff1a\u5404\u500b\u5225\u30d7\u30ed\u30b8\u30a7\u30af\u30c8\u3054\u3068\u306b\u5b9f\u65bd\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (fundingFlowEClass,
		   source,
		   new String[] {
			   "ja", "\u5b9f\u65bd\u5f62\u614b" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFundingFlow_Steps(),
		   source,
		   new String[] {
			   "ja", "\u6bb5\u968e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8cc7\u91d1\u304c\u6e21\u308b\u9806\u306b\u4e26\u3079\u305f\u6bb5\u968e\u3002\u6700\u521d\u306f\u8cc7\u91d1\u306e\u51fa\u3069\u3053\u308d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (fundingStepEClass,
		   source,
		   new String[] {
			   "ja", "\u6bb5\u968e" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFundingStep_Label(),
		   source,
		   new String[] {
			   "ja", "\u540d\u79f0", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u3068\u304a\u308a\u306e\u540d\u79f0\u3002\u4f8b\uff1a\u56fd\u3001AMED\u3001\u5927\u5b66\u30fb\u4f01\u696d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFundingStep_Organization(),
		   source,
		   new String[] {
			   "ja", "\u6a5f\u95a2", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u6bb5\u968e\u306b\u5f53\u305f\u308b\u6a5f\u95a2\u3002\u7279\u5b9a\u306e\u6a5f\u95a2\u3067\u306a\u3044\u5834\u5408\u306f\u7a7a\u6b04\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFundingStep_Form(),
		   source,
		   new String[] {
			   "ja", "\u5f62\u614b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u524d\u306e\u6bb5\u968e\u304b\u3089\u8cc7\u91d1\u304c\u6e21\u308b\u5f62\u614b\u3002\u59d4\u8a17\u3001\u88dc\u52a9\u306a\u3069\u3002\u6700\u521d\u306e\u6bb5\u968e\u306f\u300c\u306a\u3057\u300d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (roleAssignmentEClass,
		   source,
		   new String[] {
			   "ja", "\u5f79\u5272" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoleAssignment_Role(),
		   source,
		   new String[] {
			   "ja", "\u5f79\u5272", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e8b\u696d\u3067\u306e\u5f79\u5272\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoleAssignment_Label(),
		   source,
		   new String[] {
			   "ja", "\u8868\u8a18", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u5f79\u5272\u306e\u547c\u3073\u65b9\u3002\u9078\u629e\u80a2\u306e\u540d\u79f0\u3068\u7570\u306a\u308b\u5834\u5408\u306b\u5165\u529b\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoleAssignment_Person(),
		   source,
		   new String[] {
			   "ja", "\u6c0f\u540d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5f79\u5272\u3092\u62c5\u3046\u4eba\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoleAssignment_Organization(),
		   source,
		   new String[] {
			   "ja", "\u6a5f\u95a2", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5f79\u5272\u3092\u62c5\u3046\u4eba\u306e\u6a5f\u95a2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoleAssignment_Position(),
		   source,
		   new String[] {
			   "ja", "\u6240\u5c5e\u30fb\u5f79\u8077", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6240\u5c5e\u30fb\u5f79\u8077\u3002\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoleAssignment_Text(),
		   source,
		   new String[] {
			   "ja", "\u8a18\u8f09", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6c0f\u540d\u304c\u793a\u3055\u308c\u3066\u3044\u306a\u3044\u5834\u5408\u306b\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u8a18\u8f09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (researchItemEClass,
		   source,
		   new String[] {
			   "ja", "\u7814\u7a76\u958b\u767a\u9805\u76ee" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getResearchItem_Code(),
		   source,
		   new String[] {
			   "ja", "\u756a\u53f7", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u756a\u53f7\u3002\u4f8b\uff1a\u9805\u76ee\uff12\uff0d\uff11\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getResearchItem_Description(),
		   source,
		   new String[] {
			   "ja", "\u5b9f\u65bd\u5185\u5bb9", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7814\u7a76\u958b\u767a\u9805\u76ee\u3067\u5b9f\u65bd\u3059\u308b\u5185\u5bb9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getResearchItem_Items(),
		   source,
		   new String[] {
			   "ja", "\u4e0b\u4f4d\u9805\u76ee", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u9805\u76ee\u306b\u542b\u307e\u308c\u308b\u4e0b\u4f4d\u306e\u7814\u7a76\u958b\u767a\u9805\u76ee\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getResearchItem_Themes(),
		   source,
		   new String[] {
			   "ja", "\u5b9f\u65bd\u30c6\u30fc\u30de", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u9805\u76ee\u306b\u542b\u307e\u308c\u308b\u5b9f\u65bd\u30c6\u30fc\u30de\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (themeEClass,
		   source,
		   new String[] {
			   "ja", "\u5b9f\u65bd\u30c6\u30fc\u30de" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTheme_Code(),
		   source,
		   new String[] {
			   "ja", "\u756a\u53f7", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u756a\u53f7\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTheme_Description(),
		   source,
		   new String[] {
			   "ja", "\u5185\u5bb9", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30c6\u30fc\u30de\u3067\u5b9f\u65bd\u3059\u308b\u5185\u5bb9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTheme_Implementers(),
		   source,
		   new String[] {
			   "ja", "\u5b9f\u65bd\u8005", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30c6\u30fc\u30de\u306e\u5b9f\u65bd\u8005\u3002\u4ee3\u8868\u6a5f\u95a2\u3092\u5148\u982d\u306b\u7f6e\u304f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTheme_Leader(),
		   source,
		   new String[] {
			   "ja", "\u4ee3\u8868\u8005", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30c6\u30fc\u30de\u306e\u4ee3\u8868\u8005\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTheme_StartedIn(),
		   source,
		   new String[] {
			   "ja", "\u958b\u59cb\u5e74\u5ea6", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30c6\u30fc\u30de\u306e\u958b\u59cb\u5e74\u5ea6\u3002\u30d7\u30ed\u30b8\u30a7\u30af\u30c8\u306e\u958b\u59cb\u5e74\u5ea6\u3068\u7570\u306a\u308b\u5834\u5408\u306b\u5165\u529b\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTheme_Label(),
		   source,
		   new String[] {
			   "ja", "\u8868\u8a18", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u5b9f\u65bd\u8005\u306e\u8868\u8a18\u3002\u6a5f\u95a2\u540d\u3060\u3051\u3067\u306f\u8868\u305b\u306a\u3044\u5834\u5408\u306b\u5165\u529b\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (allocationTableEClass,
		   source,
		   new String[] {
			   "ja", "\u8cc7\u91d1\u914d\u5206\u8868" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAllocationTable_Unit(),
		   source,
		   new String[] {
			   "ja", "\u5358\u4f4d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8868\u306e\u91d1\u984d\u3059\u3079\u3066\u306b\u5171\u901a\u306e\u5358\u4f4d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAllocationTable_Kind(),
		   source,
		   new String[] {
			   "ja", "\u7a2e\u5225", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8868\u306e\u91d1\u984d\u306e\u7a2e\u5225\u3002\u5951\u7d04\u984d\u3001\u57f7\u884c\u984d\u3001\u914d\u5206\u984d\u306a\u3069\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAllocationTable_Allocations(),
		   source,
		   new String[] {
			   "ja", "\u914d\u5206", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7814\u7a76\u958b\u767a\u9805\u76ee\u3068\u5e74\u5ea6\u3054\u3068\u306e\u914d\u5206\u984d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAllocationTable_Footnote(),
		   source,
		   new String[] {
			   "ja", "\u6ce8", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8868\u306e\u4e0b\u306b\u5370\u5237\u3059\u308b\u6ce8\u3002\u4f8b\uff1a\u203b\u8abf\u6574\u8cbb\u3092\u9664\u304f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (allocationEClass,
		   source,
		   new String[] {
			   "ja", "\u8cc7\u91d1\u914d\u5206" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAllocation_Item(),
		   source,
		   new String[] {
			   "ja", "\u7814\u7a76\u958b\u767a\u9805\u76ee", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u914d\u5206\u306e\u5bfe\u8c61\u3068\u306a\u308b\u7814\u7a76\u958b\u767a\u9805\u76ee\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAllocation_Year(),
		   source,
		   new String[] {
			   "ja", "\u5e74\u5ea6", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u914d\u5206\u3059\u308b\u5e74\u5ea6\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAllocation_Amount(),
		   source,
		   new String[] {
			   "ja", "\u91d1\u984d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8868\u306e\u5358\u4f4d\u306b\u3088\u308b\u91d1\u984d\u3002\u7a7a\u6b04\u306f\u672a\u8a18\u5165\uff08\uff0d\uff09\u3067\u30010\u3068\u306f\u533a\u5225\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAllocation_Form(),
		   source,
		   new String[] {
			   "ja", "\u5951\u7d04\u5f62\u614b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u59d4\u8a17\u3001\u88dc\u52a9\u3001\u5b9a\u984d\u88dc\u52a9\u306a\u3069\u306e\u5951\u7d04\u5f62\u614b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAllocation_State(),
		   source,
		   new String[] {
			   "ja", "\u72b6\u614b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u57f7\u884c\u3001\u57f7\u884c\u4e2d\u3001\u4e88\u5b9a\u3001\u8981\u6c42\u4e2d\u306a\u3069\u306e\u5225\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (budgetEClass,
		   source,
		   new String[] {
			   "ja", "\u57f7\u884c\u984d\u30fb\u4e88\u7b97\u984d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudget_Unit(),
		   source,
		   new String[] {
			   "ja", "\u5358\u4f4d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u91d1\u984d\u3059\u3079\u3066\u306b\u5171\u901a\u306e\u5358\u4f4d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudget_Entries(),
		   source,
		   new String[] {
			   "ja", "\u5e74\u5ea6\u5225", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5e74\u5ea6\u3068\u7a2e\u5225\u3054\u3068\u306e\u91d1\u984d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudget_Footnote(),
		   source,
		   new String[] {
			   "ja", "\u6ce8", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8868\u306e\u4e0b\u306b\u5370\u5237\u3059\u308b\u6ce8\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudget_Lines(),
		   source,
		   new String[] {
			   "ja", "\u6b73\u51fa\u4e88\u7b97\u9805\u76ee", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u56fd\u306e\u6b73\u51fa\u4e88\u7b97\u306e\u9805\u30fb\u76ee\u3054\u3068\u306e\u91d1\u984d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (budgetEntryEClass,
		   source,
		   new String[] {
			   "ja", "\u5e74\u5ea6\u5225\u91d1\u984d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetEntry_Year(),
		   source,
		   new String[] {
			   "ja", "\u5e74\u5ea6", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u91d1\u984d\u306e\u5e74\u5ea6\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetEntry_Kind(),
		   source,
		   new String[] {
			   "ja", "\u7a2e\u5225", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5f53\u521d\u4e88\u7b97\u3001\u88dc\u6b63\u4e88\u7b97\u3001\u57f7\u884c\u984d\u306a\u3069\u306e\u5225\u3002\u7a2e\u5225\u306e\u7570\u306a\u308b\u91d1\u984d\u306f\u8aac\u660e\u306a\u3057\u306b\u6bd4\u3079\u306a\u3044\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetEntry_Account(),
		   source,
		   new String[] {
			   "ja", "\u4f1a\u8a08\u533a\u5206", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u652f\u51fa\u3059\u308b\u4f1a\u8a08\u3002\u4e00\u822c\u4f1a\u8a08\u3001\u7279\u5225\u4f1a\u8a08\u306a\u3069\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetEntry_Amount(),
		   source,
		   new String[] {
			   "ja", "\u91d1\u984d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e88\u7b97\u306e\u8868\u306e\u5358\u4f4d\u306b\u3088\u308b\u91d1\u984d\u3002\u7a7a\u6b04\u306f\u672a\u8a18\u5165\u3067\u30010\u3068\u306f\u533a\u5225\u3059\u308b\u3002\u7fcc\u5e74\u5ea6\u7e70\u8d8a\u306f\u3001\u6b63\u8ca0\u3069\u3061\u3089\u3067\u66f8\u3044\u3066\u3082\u3001\u305d\u306e\u5e74\u5ea6\u306b\u4f7f\u3048\u308b\u984d\u3092\u6e1b\u3089\u3059\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetEntry_State(),
		   source,
		   new String[] {
			   "ja", "\u72b6\u614b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u57f7\u884c\u3001\u57f7\u884c\u4e2d\u3001\u4e88\u5b9a\u3001\u8981\u6c42\u4e2d\u306a\u3069\u306e\u5225\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetEntry_Explanation(),
		   source,
		   new String[] {
			   "ja", "\u8aac\u660e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u91d1\u984d\u306e\u4e8b\u60c5\u306e\u8aac\u660e\u3002\u4f8b\uff1a\u57f7\u884c\u984d\u304c\u4e88\u7b97\u984d\u3092\u4e0a\u56de\u308b\u7406\u7531\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetEntry_Number(),
		   source,
		   new String[] {
			   "ja", "\u6b21\u6570", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u540c\u3058\u5e74\u5ea6\u306b\u8907\u6570\u3042\u308b\u3068\u304d\u306e\u756a\u53f7\u3002\u4f8b\uff1a\u7b2c2\u6b21\u88dc\u6b63\u4e88\u7b97\u306f2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetEntry_AccountName(),
		   source,
		   new String[] {
			   "ja", "\u4f1a\u8a08\u540d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4f1a\u8a08\u306e\u540d\u79f0\u3002\u4f8b\uff1a\u30a8\u30cd\u30eb\u30ae\u30fc\u5bfe\u7b56\u7279\u5225\u4f1a\u8a08\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetEntry_Subaccount(),
		   source,
		   new String[] {
			   "ja", "\u52d8\u5b9a", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7279\u5225\u4f1a\u8a08\u306e\u52d8\u5b9a\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetEntry_Preliminary(),
		   source,
		   new String[] {
			   "ja", "\u901f\u5831", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5e74\u5ea6\u306e\u9014\u4e2d\u306b\u516c\u8868\u3055\u308c\u305f\u91d1\u984d\u304b\u3069\u3046\u304b\u3002\u5f8c\u306e\u91d1\u984d\u3068\u7570\u306a\u3063\u3066\u3082\u8aa4\u308a\u3068\u306f\u3057\u306a\u3044\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (budgetLineEClass,
		   source,
		   new String[] {
			   "ja", "\u6b73\u51fa\u4e88\u7b97\u9805\u76ee" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Year(),
		   source,
		   new String[] {
			   "ja", "\u5e74\u5ea6", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e88\u7b97\u5e74\u5ea6\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Kind(),
		   source,
		   new String[] {
			   "ja", "\u4e88\u7b97\u7a2e\u5225", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5f53\u521d\u4e88\u7b97\u3001\u88dc\u6b63\u4e88\u7b97\u3001\u4e88\u5099\u8cbb\u306a\u3069\u306e\u5225\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Number(),
		   source,
		   new String[] {
			   "ja", "\u6b21\u6570", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u88dc\u6b63\u4e88\u7b97\u30fb\u4e88\u5099\u8cbb\u306e\u756a\u53f7\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Account(),
		   source,
		   new String[] {
			   "ja", "\u4f1a\u8a08\u533a\u5206", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e00\u822c\u4f1a\u8a08\u304b\u7279\u5225\u4f1a\u8a08\u304b\u306e\u5225\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_AccountName(),
		   source,
		   new String[] {
			   "ja", "\u4f1a\u8a08\u540d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4f1a\u8a08\u306e\u540d\u79f0\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Subaccount(),
		   source,
		   new String[] {
			   "ja", "\u52d8\u5b9a", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7279\u5225\u4f1a\u8a08\u306e\u52d8\u5b9a\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Jurisdiction(),
		   source,
		   new String[] {
			   "ja", "\u6240\u7ba1", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e88\u7b97\u306e\u6240\u7ba1\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Organization(),
		   source,
		   new String[] {
			   "ja", "\u7d44\u7e54\u30fb\u52d8\u5b9a", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6b73\u51fa\u4e88\u7b97\u306e\u7d44\u7e54\u307e\u305f\u306f\u52d8\u5b9a\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Item(),
		   source,
		   new String[] {
			   "ja", "\u9805", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6b73\u51fa\u4e88\u7b97\u306e\u9805\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Subitem(),
		   source,
		   new String[] {
			   "ja", "\u76ee", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6b73\u51fa\u4e88\u7b97\u306e\u76ee\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Detail(),
		   source,
		   new String[] {
			   "ja", "\u88dc\u8db3\u60c5\u5831", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6b73\u51fa\u4e88\u7b97\u9805\u76ee\u306e\u88dc\u8db3\u60c5\u5831\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Amount(),
		   source,
		   new String[] {
			   "ja", "\u4e88\u7b97\u984d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e88\u7b97\u306e\u8868\u306e\u5358\u4f4d\u306b\u3088\u308b\u91d1\u984d\u3002\u7a7a\u6b04\u306f\u672a\u8a18\u5165\u3067\u30010\u3068\u306f\u533a\u5225\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Requested(),
		   source,
		   new String[] {
			   "ja", "\u7fcc\u5e74\u5ea6\u8981\u6c42\u984d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7fcc\u5e74\u5ea6\u306e\u8981\u6c42\u984d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Remark(),
		   source,
		   new String[] {
			   "ja", "\u5099\u8003", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u9805\u76ee\u3054\u3068\u306e\u5099\u8003\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (expenditureEClass,
		   source,
		   new String[] {
			   "ja", "\u652f\u51fa" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getExpenditure_Year(),
		   source,
		   new String[] {
			   "ja", "\u5e74\u5ea6", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u652f\u51fa\u3057\u305f\u5e74\u5ea6\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getExpenditure_Unit(),
		   source,
		   new String[] {
			   "ja", "\u5358\u4f4d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u91d1\u984d\u306e\u5358\u4f4d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getExpenditure_Blocks(),
		   source,
		   new String[] {
			   "ja", "\u652f\u51fa\u5148\u30d6\u30ed\u30c3\u30af", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u540c\u3058\u5f79\u5272\u3092\u6301\u3064\u652f\u51fa\u5148\u306e\u307e\u3068\u307e\u308a\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getExpenditure_Links(),
		   source,
		   new String[] {
			   "ja", "\u8cc7\u91d1\u306e\u6d41\u308c", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3069\u306e\u30d6\u30ed\u30c3\u30af\u304b\u3089\u3069\u306e\u30d6\u30ed\u30c3\u30af\u3078\u8cc7\u91d1\u304c\u6d41\u308c\u308b\u304b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getExpenditure_Overheads(),
		   source,
		   new String[] {
			   "ja", "\u56fd\u81ea\u3089\u304c\u652f\u51fa\u3059\u308b\u9593\u63a5\u7d4c\u8cbb", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u56fd\u304c\u81ea\u3089\u652f\u51fa\u3059\u308b\u9593\u63a5\u7d4c\u8cbb\uff08\u65c5\u8cbb\u3001\u8af8\u8b1d\u91d1\u306a\u3069\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getExpenditure_Footnote(),
		   source,
		   new String[] {
			   "ja", "\u811a\u6ce8", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8868\u306e\u4e0b\u306b\u5370\u5237\u3059\u308b\u6ce8\u8a18\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (payeeBlockEClass,
		   source,
		   new String[] {
			   "ja", "\u652f\u51fa\u5148\u30d6\u30ed\u30c3\u30af" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPayeeBlock_Code(),
		   source,
		   new String[] {
			   "ja", "\u756a\u53f7", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30d6\u30ed\u30c3\u30af\u306e\u8a18\u53f7\u3002\u4f8b\uff1aA\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPayeeBlock_Role(),
		   source,
		   new String[] {
			   "ja", "\u5f79\u5272", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e8b\u696d\u3092\u884c\u3046\u4e0a\u3067\u306e\u5f79\u5272\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPayeeBlock_Count(),
		   source,
		   new String[] {
			   "ja", "\u652f\u51fa\u5148\u306e\u6570", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u652f\u51fa\u5148\u306e\u6570\u3002\u8868\u306b\u8f09\u305b\u3066\u3044\u306a\u3044\u3082\u306e\u3082\u542b\u3080\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPayeeBlock_Amount(),
		   source,
		   new String[] {
			   "ja", "\u5408\u8a08\u652f\u51fa\u984d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30d6\u30ed\u30c3\u30af\u306e\u5408\u8a08\u652f\u51fa\u984d\u3002\u8868\u306b\u8f09\u305b\u3066\u3044\u306a\u3044\u652f\u51fa\u5148\u306e\u5206\u3082\u542b\u3080\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPayeeBlock_Payees(),
		   source,
		   new String[] {
			   "ja", "\u652f\u51fa\u5148", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u652f\u51fa\u5148\u3002\u91d1\u984d\u306e\u5927\u304d\u3044\u9806\u3002\u4e00\u90e8\u3060\u3051\u3067\u3082\u3088\u3044\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (blockLinkEClass,
		   source,
		   new String[] {
			   "ja", "\u8cc7\u91d1\u306e\u6d41\u308c", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Flow of money" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBlockLink_Payer(),
		   source,
		   new String[] {
			   "ja", "\u652f\u51fa\u5143", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u652f\u6255\u3046\u30d6\u30ed\u30c3\u30af\u3002\u7a7a\u6b04\u306f\u62c5\u5f53\u7d44\u7e54\uff08\u56fd\uff09\u304b\u3089\u306e\u652f\u51fa\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBlockLink_Payee(),
		   source,
		   new String[] {
			   "ja", "\u652f\u51fa\u5148", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u652f\u6255\u3044\u3092\u53d7\u3051\u308b\u30d6\u30ed\u30c3\u30af\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBlockLink_Amount(),
		   source,
		   new String[] {
			   "ja", "\u91d1\u984d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u91d1\u984d\u3002\u7a7a\u6b04\u306f\u672a\u8a18\u5165\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBlockLink_Form(),
		   source,
		   new String[] {
			   "ja", "\u5951\u7d04\u5f62\u614b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u59d4\u8a17\u3001\u88dc\u52a9\u306a\u3069\u306e\u5225\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBlockLink_Text(),
		   source,
		   new String[] {
			   "ja", "\u88dc\u8db3\u60c5\u5831", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8cc7\u91d1\u306e\u6d41\u308c\u306e\u88dc\u8db3\u60c5\u5831\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (payeeEClass,
		   source,
		   new String[] {
			   "ja", "\u652f\u51fa\u5148" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPayee_Number(),
		   source,
		   new String[] {
			   "ja", "\u756a\u53f7", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8868\u306e\u4e2d\u3067\u306e\u756a\u53f7\u30021\u304b\u3089\u59cb\u307e\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPayee_Organization(),
		   source,
		   new String[] {
			   "ja", "\u6a5f\u95a2", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u652f\u51fa\u5148\u306e\u6a5f\u95a2\u3002\u6cd5\u4eba\u756a\u53f7\u3084\u6240\u5728\u5730\u306f\u6a5f\u95a2\u306b\u767b\u9332\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPayee_Others(),
		   source,
		   new String[] {
			   "ja", "\u305d\u306e\u4ed6\u652f\u51fa\u5148", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8868\u306b\u8f09\u305b\u3066\u3044\u306a\u3044\u652f\u51fa\u5148\u3092\u307e\u3068\u3081\u305f\u884c\u304b\u3069\u3046\u304b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPayee_Amount(),
		   source,
		   new String[] {
			   "ja", "\u5408\u8a08\u652f\u51fa\u984d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u652f\u51fa\u5148\u306e\u5408\u8a08\u652f\u51fa\u984d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPayee_CommissionedBy(),
		   source,
		   new String[] {
			   "ja", "\u518d\u59d4\u8a17\u5143", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u518d\u59d4\u8a17\u3057\u305f\u652f\u51fa\u5148\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPayee_Contracts(),
		   source,
		   new String[] {
			   "ja", "\u5951\u7d04", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5951\u7d04\u3054\u3068\u306e\u652f\u51fa\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPayee_Commitments(),
		   source,
		   new String[] {
			   "ja", "\u56fd\u5eab\u50b5\u52d9\u8ca0\u62c5\u884c\u70ba\u7b49\u306b\u3088\u308b\u5951\u7d04", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u56fd\u5eab\u50b5\u52d9\u8ca0\u62c5\u884c\u70ba\u7b49\u306b\u3088\u308b\u8907\u6570\u5e74\u5ea6\u306e\u5951\u7d04\u3002\u91d1\u984d\u306f\u3053\u306e\u5e74\u5ea6\u306e\u652f\u51fa\u984d\u3067\u306f\u306a\u3044\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (contractEClass,
		   source,
		   new String[] {
			   "ja", "\u5951\u7d04" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getContract_Amount(),
		   source,
		   new String[] {
			   "ja", "\u91d1\u984d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u91d1\u984d\u3002\u5358\u4f4d\u306f\u652f\u51fa\u306e\u5358\u4f4d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getContract_Method(),
		   source,
		   new String[] {
			   "ja", "\u5951\u7d04\u65b9\u5f0f", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5951\u7d04\u65b9\u5f0f\u7b49\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getContract_MethodText(),
		   source,
		   new String[] {
			   "ja", "\u5177\u4f53\u7684\u306a\u5951\u7d04\u65b9\u5f0f", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5177\u4f53\u7684\u306a\u5951\u7d04\u65b9\u5f0f\u7b49\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getContract_Bidders(),
		   source,
		   new String[] {
			   "ja", "\u5165\u672d\u8005\u6570", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5165\u672d\u8005\u6570\uff08\u5fdc\u52df\u8005\u6570\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getContract_Rate(),
		   source,
		   new String[] {
			   "ja", "\u843d\u672d\u7387", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u843d\u672d\u7387\uff08\uff05\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getContract_Reason(),
		   source,
		   new String[] {
			   "ja", "\u4e00\u8005\u5fdc\u672d\u7b49\u306e\u7406\u7531\u3068\u6539\u5584\u7b56", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e00\u8005\u5fdc\u672d\u30fb\u4e00\u8005\u5fdc\u52df\u307e\u305f\u306f\u7af6\u4e89\u6027\u306e\u306a\u3044\u968f\u610f\u5951\u7d04\u3068\u306a\u3063\u305f\u7406\u7531\u3068\u6539\u5584\u7b56\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getContract_Other(),
		   source,
		   new String[] {
			   "ja", "\u305d\u306e\u4ed6\u306e\u5951\u7d04", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u305d\u306e\u4ed6\u306e\u5951\u7d04\u3002\u8cc7\u6599\u306e\u8a00\u8449\u306e\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getContract_Items(),
		   source,
		   new String[] {
			   "ja", "\u8cbb\u76ee\u30fb\u4f7f\u9014", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8cbb\u76ee\u3068\u4f7f\u9014\u3054\u3068\u306e\u91d1\u984d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (expenseItemEClass,
		   source,
		   new String[] {
			   "ja", "\u8cbb\u76ee\u30fb\u4f7f\u9014" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getExpenseItem_Use(),
		   source,
		   new String[] {
			   "ja", "\u4f7f\u9014", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4f55\u306b\u4f7f\u3063\u305f\u304b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getExpenseItem_Amount(),
		   source,
		   new String[] {
			   "ja", "\u91d1\u984d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u91d1\u984d\u3002\u5358\u4f4d\u306f\u652f\u51fa\u306e\u5358\u4f4d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reviewEClass,
		   source,
		   new String[] {
			   "ja", "\u70b9\u691c\u30fb\u8a55\u4fa1" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReview_Year(),
		   source,
		   new String[] {
			   "ja", "\u5e74\u5ea6", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30b7\u30fc\u30c8\u306e\u5e74\u5ea6\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReview_Check(),
		   source,
		   new String[] {
			   "ja", "\u70b9\u691c\u7d50\u679c", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e8b\u696d\u6240\u7ba1\u90e8\u5c40\u306b\u3088\u308b\u70b9\u691c\u306e\u7d50\u679c\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReview_Improvement(),
		   source,
		   new String[] {
			   "ja", "\u6539\u5584\u306e\u65b9\u5411\u6027", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e8b\u696d\u6240\u7ba1\u90e8\u5c40\u306b\u3088\u308b\u6539\u5584\u306e\u65b9\u5411\u6027\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReview_Effect(),
		   source,
		   new String[] {
			   "ja", "\u76ee\u6a19\u5e74\u5ea6\u306b\u304a\u3051\u308b\u52b9\u679c\u6e2c\u5b9a", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u76ee\u6a19\u5e74\u5ea6\u306b\u304a\u3051\u308b\u52b9\u679c\u6e2c\u5b9a\u306b\u95a2\u3059\u308b\u8a55\u4fa1\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReview_ExpertYear(),
		   source,
		   new String[] {
			   "ja", "\u5916\u90e8\u6709\u8b58\u8005\u306e\u70b9\u691c\u5e74\u5ea6", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5916\u90e8\u6709\u8b58\u8005\u306b\u3088\u308b\u70b9\u691c\u3092\u6700\u5f8c\u306b\u884c\u3063\u305f\u5e74\u5ea6\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReview_ExpertSubject(),
		   source,
		   new String[] {
			   "ja", "\u5916\u90e8\u6709\u8b58\u8005\u306e\u70b9\u691c\u5bfe\u8c61", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5916\u90e8\u6709\u8b58\u8005\u306b\u3088\u308b\u70b9\u691c\u306e\u5bfe\u8c61\u304b\u3069\u3046\u304b\u3002\u8cc7\u6599\u306e\u8a00\u8449\u306e\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReview_ExpertReason(),
		   source,
		   new String[] {
			   "ja", "\u5bfe\u8c61\u306e\u7406\u7531", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u70b9\u691c\u306e\u5bfe\u8c61\u3068\u3057\u305f\u7406\u7531\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReview_ExpertFindings(),
		   source,
		   new String[] {
			   "ja", "\u5916\u90e8\u6709\u8b58\u8005\u306e\u6240\u898b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5916\u90e8\u6709\u8b58\u8005\u304c\u8ff0\u3079\u305f\u6240\u898b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReview_PublicProcess(),
		   source,
		   new String[] {
			   "ja", "\u516c\u958b\u30d7\u30ed\u30bb\u30b9\u7d50\u679c\u6982\u8981", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u516c\u958b\u30d7\u30ed\u30bb\u30b9\u306e\u7d50\u679c\u306e\u6982\u8981\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReview_Verdict(),
		   source,
		   new String[] {
			   "ja", "\u63a8\u9032\u30c1\u30fc\u30e0\u306e\u6240\u898b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u884c\u653f\u4e8b\u696d\u30ec\u30d3\u30e5\u30fc\u63a8\u9032\u30c1\u30fc\u30e0\u306e\u6240\u898b\uff08\u5224\u5b9a\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReview_VerdictText(),
		   source,
		   new String[] {
			   "ja", "\u6240\u898b\u306e\u8a73\u7d30", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u884c\u653f\u4e8b\u696d\u30ec\u30d3\u30e5\u30fc\u63a8\u9032\u30c1\u30fc\u30e0\u306e\u6240\u898b\u306e\u8a73\u7d30\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReview_Reflection(),
		   source,
		   new String[] {
			   "ja", "\u53cd\u6620\u72b6\u6cc1", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6240\u898b\u3092\u8e0f\u307e\u3048\u305f\u6539\u5584\u70b9\u30fb\u6982\u7b97\u8981\u6c42\u306b\u304a\u3051\u308b\u53cd\u6620\u72b6\u6cc1\uff08\u5224\u5b9a\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReview_ReflectionText(),
		   source,
		   new String[] {
			   "ja", "\u53cd\u6620\u72b6\u6cc1\u306e\u8a73\u7d30", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6240\u898b\u3092\u8e0f\u307e\u3048\u305f\u6539\u5584\u70b9\u30fb\u6982\u7b97\u8981\u6c42\u306b\u304a\u3051\u308b\u53cd\u6620\u72b6\u6cc1\u306e\u8a73\u7d30\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReview_Unit(),
		   source,
		   new String[] {
			   "ja", "\u5358\u4f4d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u53cd\u6620\u984d\u306e\u5358\u4f4d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReview_ReflectedAmounts(),
		   source,
		   new String[] {
			   "ja", "\u53cd\u6620\u984d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4f1a\u8a08\u3054\u3068\u306e\u53cd\u6620\u984d\u3002\u6e1b\u984d\u306f\u8ca0\u306e\u6570\u3067\u5165\u529b\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reflectedAmountEClass,
		   source,
		   new String[] {
			   "ja", "\u53cd\u6620\u984d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReflectedAmount_Account(),
		   source,
		   new String[] {
			   "ja", "\u4f1a\u8a08\u533a\u5206", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e00\u822c\u4f1a\u8a08\u304b\u7279\u5225\u4f1a\u8a08\u304b\u306e\u5225\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReflectedAmount_AccountName(),
		   source,
		   new String[] {
			   "ja", "\u4f1a\u8a08\u540d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4f1a\u8a08\u306e\u540d\u79f0\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReflectedAmount_Subaccount(),
		   source,
		   new String[] {
			   "ja", "\u52d8\u5b9a", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7279\u5225\u4f1a\u8a08\u306e\u52d8\u5b9a\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReflectedAmount_Amount(),
		   source,
		   new String[] {
			   "ja", "\u53cd\u6620\u984d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u53cd\u6620\u984d\u3002\u6e1b\u984d\u306f\u8ca0\u306e\u6570\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (indicatorEClass,
		   source,
		   new String[] {
			   "ja", "\u6307\u6a19" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Code(),
		   source,
		   new String[] {
			   "ja", "\u756a\u53f7", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8cc7\u6599\u3067\u306e\u756a\u53f7\uff081-1\u306a\u3069\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Kind(),
		   source,
		   new String[] {
			   "ja", "\u7a2e\u985e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30a2\u30af\u30c6\u30a3\u30d3\u30c6\u30a3\u3001\u30a2\u30a6\u30c8\u30d7\u30c3\u30c8\u3001\u30a2\u30a6\u30c8\u30ab\u30e0\u306e\u5225\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Term(),
		   source,
		   new String[] {
			   "ja", "\u671f\u9593", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30a2\u30a6\u30c8\u30ab\u30e0\u306e\u77ed\u671f\u30fb\u4e2d\u671f\u30fb\u9577\u671f\u306e\u5225\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Unit(),
		   source,
		   new String[] {
			   "ja", "\u5358\u4f4d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6307\u6a19\u306e\u5024\u306e\u5358\u4f4d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Accumulation(),
		   source,
		   new String[] {
			   "ja", "\u7d2f\u8a08\u30fb\u5358\u5e74", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5024\u304c\u7d2f\u8a08\u304b\u3001\u5358\u5e74\u5ea6\u304b\u3001\u6642\u70b9\u306e\u5024\u304b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Direction(),
		   source,
		   new String[] {
			   "ja", "\u5411\u304d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5024\u304c\u5927\u304d\u3044\u307b\u3069\u826f\u3044\u304b\u3001\u5c0f\u3055\u3044\u307b\u3069\u826f\u3044\u304b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Goal(),
		   source,
		   new String[] {
			   "ja", "\u76ee\u6a19\uff08\u6587\u7ae0\uff09", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6d3b\u52d5\u76ee\u6a19\u30fb\u6210\u679c\u76ee\u6a19\u306a\u3069\u306e\u3001\u6587\u7ae0\u306b\u3088\u308b\u76ee\u6a19\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Definition(),
		   source,
		   new String[] {
			   "ja", "\u5b9a\u7fa9", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4f55\u3092\u3069\u306e\u3088\u3046\u306b\u6570\u3048\u308b\u304b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Rationale(),
		   source,
		   new String[] {
			   "ja", "\u8a2d\u5b9a\u7406\u7531\u30fb\u6839\u62e0", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6307\u6a19\u3084\u76ee\u6a19\u3092\u8a2d\u5b9a\u307e\u305f\u306f\u5909\u66f4\u3057\u305f\u7406\u7531\u3068\u6839\u62e0\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Targets(),
		   source,
		   new String[] {
			   "ja", "\u76ee\u6a19", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u671f\u9650\u306e\u65e9\u3044\u9806\u306b\u4e26\u3079\u305f\u76ee\u6a19\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Actuals(),
		   source,
		   new String[] {
			   "ja", "\u5b9f\u7e3e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u308c\u307e\u3067\u306b\u5f97\u3089\u308c\u305f\u5b9f\u7e3e\u5024\u3002\u898b\u901a\u3057\u3068\u306f\u533a\u5225\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Projections(),
		   source,
		   new String[] {
			   "ja", "\u898b\u901a\u3057", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4eca\u5f8c\u306e\u898b\u901a\u3057\u306e\u5024\u3002\u5b9f\u7e3e\u3068\u306f\u533a\u5225\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_LeadsTo(),
		   source,
		   new String[] {
			   "ja", "\u5f8c\u7d9a\u3078\u306e\u3064\u306a\u304c\u308a", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30ed\u30b8\u30c3\u30af\u30e2\u30c7\u30eb\u306e\u77e2\u5370\u3002\u3053\u306e\u6307\u6a19\u304b\u3089\u3064\u306a\u304c\u308b\u6b21\u306e\u6307\u6a19\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Outlook(),
		   source,
		   new String[] {
			   "ja", "\u76ee\u6a19\u9054\u6210\u306e\u898b\u8fbc\u307f", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u76ee\u6a19\u5168\u4f53\u3092\u9054\u6210\u3059\u308b\u898b\u8fbc\u307f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_CauseAnalysis(),
		   source,
		   new String[] {
			   "ja", "\u672a\u9054\u306e\u539f\u56e0\u5206\u6790", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u76ee\u6a19\u304c\u672a\u9054\u3068\u306a\u3063\u305f\u539f\u56e0\u306e\u5206\u6790\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (indicatorLinkEClass,
		   source,
		   new String[] {
			   "ja", "\u3064\u306a\u304c\u308a" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicatorLink_Target(),
		   source,
		   new String[] {
			   "ja", "\u5f8c\u7d9a\u306e\u6307\u6a19", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u6307\u6a19\u304b\u3089\u3064\u306a\u304c\u308b\u6b21\u306e\u6307\u6a19\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicatorLink_Text(),
		   source,
		   new String[] {
			   "ja", "\u3064\u306a\u304c\u308a\u306e\u8aac\u660e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5f8c\u7d9a\u306e\u6307\u6a19\u3078\u3069\u306e\u3088\u3046\u306b\u3064\u306a\u304c\u308b\u304b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicatorLink_DirectReason(),
		   source,
		   new String[] {
			   "ja", "\u8907\u6570\u6bb5\u968e\u306b\u3057\u306a\u3044\u7406\u7531", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Reason for one step", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30a2\u30a6\u30c8\u30ab\u30e0\u3092\u8907\u6570\u6bb5\u968e\u3067\u8a2d\u5b9a\u3067\u304d\u306a\u3044\u7406\u7531\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (targetEClass,
		   source,
		   new String[] {
			   "ja", "\u76ee\u6a19" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTarget_Value(),
		   source,
		   new String[] {
			   "ja", "\u76ee\u6a19\u5024", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u76ee\u6a19\u5024\u3002\u6587\u7ae0\u306b\u3088\u308b\u76ee\u6a19\u306f\u540d\u79f0\u306b\u66f8\u304d\u3001\u76ee\u6a19\u306e\u306a\u3044\u5e74\u5ea6\u306f\u7a7a\u6b04\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTarget_Unit(),
		   source,
		   new String[] {
			   "ja", "\u5358\u4f4d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u76ee\u6a19\u5024\u306e\u5358\u4f4d\u3002\u6307\u6a19\u306e\u5358\u4f4d\u3068\u540c\u3058\u306a\u3089\u7a7a\u6b04\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTarget_Due(),
		   source,
		   new String[] {
			   "ja", "\u671f\u9650", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u9054\u6210\u306e\u671f\u9650\u3002\u8cc7\u6599\u306b\u5e74\u5ea6\u306e\u306a\u3044\u76ee\u6a19\u306f\u7a7a\u6b04\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTarget_Kind(),
		   source,
		   new String[] {
			   "ja", "\u7a2e\u985e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e2d\u9593\u76ee\u6a19\u3068\u6700\u7d42\u76ee\u6a19\u306e\u5225\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTarget_Qualifier(),
		   source,
		   new String[] {
			   "ja", "\u6761\u4ef6", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u76ee\u6a19\u5024\u306b\u6dfb\u3048\u308b\u8a00\u8449\u3002\u4f8b\uff1a\u4ee5\u4e0a\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTarget_Source(),
		   source,
		   new String[] {
			   "ja", "\u51fa\u5178", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u76ee\u6a19\u306e\u51fa\u5178\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTarget_Revisions(),
		   source,
		   new String[] {
			   "ja", "\u6539\u5b9a", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6539\u5b9a\u524d\u306e\u76ee\u6a19\u3002\u53e4\u3044\u9806\u306b\u4e26\u3079\u3001\u5831\u544a\u66f8\u306b\u3082\u6b8b\u3059\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTarget_Outlook(),
		   source,
		   new String[] {
			   "ja", "\u9054\u6210\u306e\u898b\u8fbc\u307f", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u76ee\u6a19\u3092\u9054\u6210\u3059\u308b\u898b\u8fbc\u307f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTarget_CauseAnalysis(),
		   source,
		   new String[] {
			   "ja", "\u672a\u9054\u306e\u539f\u56e0\u5206\u6790", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u76ee\u6a19\u304c\u672a\u9054\u3068\u306a\u3063\u305f\u539f\u56e0\u306e\u5206\u6790\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (targetRevisionEClass,
		   source,
		   new String[] {
			   "ja", "\u76ee\u6a19\u306e\u6539\u5b9a" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTargetRevision_OldValue(),
		   source,
		   new String[] {
			   "ja", "\u6539\u5b9a\u524d\u306e\u5024", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6539\u5b9a\u524d\u306e\u76ee\u6a19\u5024\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTargetRevision_OldDue(),
		   source,
		   new String[] {
			   "ja", "\u6539\u5b9a\u524d\u306e\u671f\u9650", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6539\u5b9a\u524d\u306e\u671f\u9650\u3002\u671f\u9650\u3092\u6539\u3081\u305f\u5834\u5408\u306b\u5165\u529b\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTargetRevision_OldName(),
		   source,
		   new String[] {
			   "ja", "\u6539\u5b9a\u524d\u306e\u6307\u6a19", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6539\u5b9a\u524d\u306e\u6307\u6a19\u306e\u8868\u73fe\u3002\u8868\u73fe\u3092\u6539\u3081\u305f\u5834\u5408\u306b\u5165\u529b\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTargetRevision_RevisedOn(),
		   source,
		   new String[] {
			   "ja", "\u6539\u5b9a\u6642\u671f", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u76ee\u6a19\u3092\u6539\u5b9a\u3057\u305f\u6642\u671f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTargetRevision_Reason(),
		   source,
		   new String[] {
			   "ja", "\u7406\u7531", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u76ee\u6a19\u3092\u6539\u5b9a\u3057\u305f\u7406\u7531\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTargetRevision_ApprovedBy(),
		   source,
		   new String[] {
			   "ja", "\u627f\u8a8d\u8005", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6539\u5b9a\u3092\u627f\u8a8d\u3057\u305f\u4e3b\u4f53\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (actualEClass,
		   source,
		   new String[] {
			   "ja", "\u5b9f\u7e3e" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getActual_Value(),
		   source,
		   new String[] {
			   "ja", "\u5024", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5b9f\u7e3e\u5024\u3002\u6587\u7ae0\u306b\u3088\u308b\u5b9f\u7e3e\u306f\u7a7a\u6b04\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getActual_Unit(),
		   source,
		   new String[] {
			   "ja", "\u5358\u4f4d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5b9f\u7e3e\u5024\u306e\u5358\u4f4d\u3002\u6307\u6a19\u306e\u5358\u4f4d\u3068\u540c\u3058\u306a\u3089\u7a7a\u6b04\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getActual_Text(),
		   source,
		   new String[] {
			   "ja", "\u5b9f\u7e3e\uff08\u6587\u7ae0\uff09", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5b9a\u6027\u7684\u306a\u5b9f\u7e3e\u3002\u6570\u5024\u306e\u306a\u3044\u5834\u5408\u306b\u6587\u7ae0\u3067\u66f8\u304f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getActual_AsOf(),
		   source,
		   new String[] {
			   "ja", "\u6642\u70b9", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5b9f\u7e3e\u306e\u6642\u70b9\u3002\u5e74\u672b\u3068\u5e74\u5ea6\u672b\u306f\u533a\u5225\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getActual_Note(),
		   source,
		   new String[] {
			   "ja", "\u88dc\u8db3", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5b9f\u7e3e\u306b\u3064\u3044\u3066\u306e\u88dc\u8db3\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getActual_Source(),
		   source,
		   new String[] {
			   "ja", "\u51fa\u5178", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5b9f\u7e3e\u306e\u6839\u62e0\u3068\u3057\u305f\u7d71\u8a08\u3084\u30c7\u30fc\u30bf\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getActual_Counted(),
		   source,
		   new String[] {
			   "ja", "\u5185\u8a33", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5b9f\u7e3e\u3068\u3057\u3066\u6570\u3048\u305f\u3082\u306e\u306e\u4e00\u89a7\u3002\u4ef6\u6570\u306f\u3053\u306e\u4e00\u89a7\u3068\u7167\u5408\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (countedItemEClass,
		   source,
		   new String[] {
			   "ja", "\u5185\u8a33" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCountedItem_Category(),
		   source,
		   new String[] {
			   "ja", "\u533a\u5206", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e00\u89a7\u3067\u306e\u533a\u5206\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCountedItem_Count(),
		   source,
		   new String[] {
			   "ja", "\u6570", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6570\u3048\u305f\u6570\u3002\u4e00\u89a7\u306b\u8f09\u305b\u308b\u3060\u3051\u3067\u6570\u3048\u306a\u3044\u3082\u306e\u306f0\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCountedItem_Description(),
		   source,
		   new String[] {
			   "ja", "\u8aac\u660e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6570\u3048\u305f\u3082\u306e\u306e\u8aac\u660e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCountedItem_Organizations(),
		   source,
		   new String[] {
			   "ja", "\u6a5f\u95a2", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6210\u679c\u3092\u4e0a\u3052\u305f\u6a5f\u95a2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (projectionEClass,
		   source,
		   new String[] {
			   "ja", "\u898b\u901a\u3057" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProjection_Value(),
		   source,
		   new String[] {
			   "ja", "\u5024", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u898b\u901a\u3057\u306e\u5024\u3002\u6307\u6a19\u306e\u5358\u4f4d\u3067\u5165\u529b\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProjection_At(),
		   source,
		   new String[] {
			   "ja", "\u6642\u70b9", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u898b\u901a\u3057\u306e\u5024\u306b\u9054\u3059\u308b\u6642\u70b9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProjection_RatePerYear(),
		   source,
		   new String[] {
			   "ja", "\u5e74\u9593\u5897\u52a0\u6570", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u898b\u901a\u3057\u306e\u524d\u63d0\u3068\u3059\u308b1\u5e74\u5f53\u305f\u308a\u306e\u5897\u52a0\u6570\u3002\u6307\u6a19\u306e\u5358\u4f4d\u3067\u5165\u529b\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProjection_Basis(),
		   source,
		   new String[] {
			   "ja", "\u6839\u62e0", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u898b\u901a\u3057\u306e\u6839\u62e0\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outputCountsEClass,
		   source,
		   new String[] {
			   "ja", "\u8ad6\u6587\u30fb\u7279\u8a31" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutputCounts_Period(),
		   source,
		   new String[] {
			   "ja", "\u671f\u9593", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4ef6\u6570\u3092\u6570\u3048\u305f\u5e74\u5ea6\u306e\u7bc4\u56f2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutputCounts_Counts(),
		   source,
		   new String[] {
			   "ja", "\u4ef6\u6570", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7a2e\u985e\u3054\u3068\u306e\u4ef6\u6570\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outputCountEClass,
		   source,
		   new String[] {
			   "ja", "\u4ef6\u6570" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutputCount_Kind(),
		   source,
		   new String[] {
			   "ja", "\u7a2e\u985e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8ad6\u6587\u3001\u56fd\u5185\u7279\u8a31\u51fa\u9858\u3001\u6a19\u6e96\u5316\u306a\u3069\u3001\u6570\u3048\u305f\u3082\u306e\u306e\u7a2e\u985e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutputCount_Label(),
		   source,
		   new String[] {
			   "ja", "\u8868\u8a18", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u898b\u51fa\u3057\u3002\u7a2e\u985e\u306e\u540d\u79f0\u3068\u7570\u306a\u308b\u5834\u5408\u306b\u5165\u529b\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutputCount_Value(),
		   source,
		   new String[] {
			   "ja", "\u4ef6\u6570", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4ef6\u6570\u3002\u300c\u306a\u3057\u300d\u306f0\u3002\u8a00\u8449\u306b\u3088\u308b\u8a18\u8f09\u3060\u3051\u306e\u5834\u5408\u306f\u7a7a\u6b04\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutputCount_Text(),
		   source,
		   new String[] {
			   "ja", "\u8a18\u8f09", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a00\u8449\u306b\u3088\u308b\u8a18\u8f09\u3002\u4f8b\uff1a\u56fd\u969b\u6a19\u6e96\u3078\u306e\u5bc4\u4e0e\u306e\u5185\u5bb9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (derivationEClass,
		   source,
		   new String[] {
			   "ja", "\u8a66\u7b97" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDerivation_Expression(),
		   source,
		   new String[] {
			   "ja", "\u8a08\u7b97\u5f0f", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u524d\u63d0\u306e\u8a18\u53f7\u3068 + - * / ( ) \u306b\u3088\u308b\u8a08\u7b97\u5f0f\u3002\u4f8b\uff1amarket * share / cost\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDerivation_Unit(),
		   source,
		   new String[] {
			   "ja", "\u5358\u4f4d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a66\u7b97\u7d50\u679c\u306e\u5358\u4f4d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDerivation_Text(),
		   source,
		   new String[] {
			   "ja", "\u8aac\u660e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a66\u7b97\u304c\u793a\u3059\u3053\u3068\u306e\u8aac\u660e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDerivation_Assumptions(),
		   source,
		   new String[] {
			   "ja", "\u524d\u63d0", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a66\u7b97\u306e\u524d\u63d0\u3068\u306a\u308b\u3001\u51fa\u5178\u306e\u3042\u308b\u5024\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDerivation_Printed(),
		   source,
		   new String[] {
			   "ja", "\u5831\u544a\u66f8\u306b\u5370\u5237\u3059\u308b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u524d\u63d0\u3001\u8a08\u7b97\u5f0f\u3001\u7d50\u679c\u3092\u5831\u544a\u66f8\u306b\u8868\u3068\u3057\u3066\u5370\u5237\u3059\u308b\u304b\u3069\u3046\u304b\u3002\u9078\u3070\u306a\u3044\u5834\u5408\u306f\u4f5c\u696d\u7528\u306e\u8a18\u9332\u3068\u3057\u3001\u70b9\u691c\u306b\u3060\u3051\u4f7f\u3046\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (assumptionEClass,
		   source,
		   new String[] {
			   "ja", "\u524d\u63d0" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssumption_Symbol(),
		   source,
		   new String[] {
			   "ja", "\u8a18\u53f7", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a08\u7b97\u5f0f\u306e\u4e2d\u3067\u4f7f\u3046\u540d\u524d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssumption_Value(),
		   source,
		   new String[] {
			   "ja", "\u5024", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u524d\u63d0\u3068\u3059\u308b\u5024\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssumption_Unit(),
		   source,
		   new String[] {
			   "ja", "\u5358\u4f4d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5024\u306e\u5358\u4f4d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssumption_AsOf(),
		   source,
		   new String[] {
			   "ja", "\u6642\u70b9", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5024\u306e\u6642\u70b9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssumption_Source(),
		   source,
		   new String[] {
			   "ja", "\u51fa\u5178", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5024\u306e\u51fa\u5178\u3068\u306a\u308b\u6587\u66f8\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssumption_Place(),
		   source,
		   new String[] {
			   "ja", "\u7b87\u6240", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u51fa\u5178\u306e\u4e2d\u3067\u5024\u304c\u793a\u3055\u308c\u3066\u3044\u308b\u7b87\u6240\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (sectionEClass,
		   source,
		   new String[] {
			   "ja", "\u7bc0" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSection_Key(),
		   source,
		   new String[] {
			   "ja", "\u30ad\u30fc", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5c5e\u3059\u308b\u7ae0\u3092\u793a\u3059\u30ad\u30fc\u3002background\u3001necessity\u3001similar-work\u3001content\u3001management\u3001ip\u3001outputs\u3001outcomes\u3001roadmap\u3001cost-effectiveness\u3001plan\u3001structure\u306a\u3069\u3001\u69cb\u6210\u304c\u5b9a\u3081\u308b\u3082\u306e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSection_Body(),
		   source,
		   new String[] {
			   "ja", "\u672c\u6587", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7bc0\u306e\u672c\u6587\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSection_Figures(),
		   source,
		   new String[] {
			   "ja", "\u56f3", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7bc0\u306b\u8f09\u305b\u308b\u56f3\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSection_Tables(),
		   source,
		   new String[] {
			   "ja", "\u8868", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7bc0\u306b\u8f09\u305b\u308b\u8868\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSection_Subsections(),
		   source,
		   new String[] {
			   "ja", "\u5c0f\u7bc0", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7bc0\u306e\u4e2d\u306e\u5c0f\u7bc0\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (exhibitEClass,
		   source,
		   new String[] {
			   "ja", "\u56f3\u8868" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getExhibit_Source(),
		   source,
		   new String[] {
			   "ja", "\u51fa\u5178", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u56f3\u8868\u306e\u51fa\u5178\u3068\u306a\u308b\u6587\u66f8\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getExhibit_SourceText(),
		   source,
		   new String[] {
			   "ja", "\u51fa\u5178\u306e\u8a18\u8f09", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u539f\u5178\u306b\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u3068\u304a\u308a\u306e\u51fa\u5178\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getExhibit_PrintedNumber(),
		   source,
		   new String[] {
			   "ja", "\u539f\u5178\u3067\u306e\u756a\u53f7", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u539f\u5178\u3067\u306e\u56f3\u8868\u756a\u53f7\u3002\u4f8b\uff1a\u56f3\uff11\u3002\u5831\u544a\u66f8\u3067\u306f\u756a\u53f7\u3092\u4ed8\u3051\u76f4\u3059\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getExhibit_AltText(),
		   source,
		   new String[] {
			   "ja", "\u4ee3\u66ff\u30c6\u30ad\u30b9\u30c8", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u56f3\u8868\u304c\u898b\u3048\u306a\u3044\u4eba\u306e\u305f\u3081\u306b\u3001\u793a\u3057\u3066\u3044\u308b\u5185\u5bb9\u3092\u8a00\u8449\u3067\u66f8\u304f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (figureEClass,
		   source,
		   new String[] {
			   "ja", "\u56f3" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFigure_Entry(),
		   source,
		   new String[] {
			   "ja", "\u753b\u50cf", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u56f3\u306e\u753b\u50cf\u3002\u8a55\u4fa1\u8cc7\u6599\u306e\u30d5\u30a1\u30a4\u30eb\u306e figures/ \u306e\u4e0b\u306b\u683c\u7d0d\u3055\u308c\u308b\u3002\u7a7a\u6b04\u306a\u3089\u8868\u984c\u3068\u51fa\u5178\u3060\u3051\u3092\u5370\u5237\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFigure_Width(),
		   source,
		   new String[] {
			   "ja", "\u5e45\uff08\uff05\uff09", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u672c\u6587\u306e\u5e45\u306b\u5bfe\u3059\u308b\u56f3\u306e\u5e45\uff08\uff05\uff09\u3002\u7a7a\u6b04\u306a\u3089\u56f3\u306b\u5408\u308f\u305b\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (dataTableEClass,
		   source,
		   new String[] {
			   "ja", "\u8868" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDataTable_Columns(),
		   source,
		   new String[] {
			   "ja", "\u5217", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8868\u306e\u5217\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDataTable_Rows(),
		   source,
		   new String[] {
			   "ja", "\u884c", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u898b\u51fa\u3057\u3088\u308a\u4e0b\u306e\u884c\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (tableColumnEClass,
		   source,
		   new String[] {
			   "ja", "\u5217" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTableColumn_Weight(),
		   source,
		   new String[] {
			   "ja", "\u5e45\u306e\u6bd4", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4ed6\u306e\u5217\u306b\u5bfe\u3059\u308b\u5e45\u306e\u6bd4\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTableColumn_Numeric(),
		   source,
		   new String[] {
			   "ja", "\u6570\u5024", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6570\u5024\u306e\u5217\u3068\u3057\u3066\u53f3\u306b\u305d\u308d\u3048\u308b\u304b\u3069\u3046\u304b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (tableRowEClass,
		   source,
		   new String[] {
			   "ja", "\u884c" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTableRow_Cells(),
		   source,
		   new String[] {
			   "ja", "\u30bb\u30eb", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5217\u3054\u3068\u306e\u30bb\u30eb\u306e\u5185\u5bb9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (panelEClass,
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\u691c\u8a0e\u4f1a" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPanel_Members(),
		   source,
		   new String[] {
			   "ja", "\u59d4\u54e1", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u4fa1\u691c\u8a0e\u4f1a\u306e\u5ea7\u9577\u3068\u59d4\u54e1\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPanel_Meetings(),
		   source,
		   new String[] {
			   "ja", "\u5be9\u8b70\u7d4c\u904e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u4fa1\u691c\u8a0e\u4f1a\u306e\u958b\u50ac\u306e\u7d4c\u904e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPanel_Deadlines(),
		   source,
		   new String[] {
			   "ja", "\u671f\u9650", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u4fa1\u691c\u8a0e\u4f1a\u306b\u95a2\u3059\u308b\u63d0\u51fa\u306a\u3069\u306e\u671f\u9650\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPanel_StatedSize(),
		   source,
		   new String[] {
			   "ja", "\u59d4\u54e1\u6570", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u59d4\u54e1\u306e\u6570\u3002\u6c0f\u540d\u304c\u5206\u304b\u3089\u306a\u3044\u5834\u5408\u306b\u5165\u529b\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPanel_Disclosure(),
		   source,
		   new String[] {
			   "ja", "\u59d4\u54e1\u9593\u306e\u958b\u793a", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u4fa1\u306e\u9593\u306b\u3001\u63d0\u51fa\u6e08\u307f\u306e\u8a55\u70b9\u7968\u306b\u3042\u308b\u4ed6\u306e\u59d4\u54e1\u306e\u30b3\u30e1\u30f3\u30c8\u3092\u3001\u59d4\u54e1\u306b\u9001\u308b\u30d5\u30a1\u30a4\u30eb\u3067\u898b\u305b\u308b\u304b\u3002\u8a55\u70b9\u306f\u898b\u305b\u306a\u3044\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (memberEClass,
		   source,
		   new String[] {
			   "ja", "\u59d4\u54e1" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMember_Person(),
		   source,
		   new String[] {
			   "ja", "\u6c0f\u540d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u59d4\u54e1\u306e\u6c0f\u540d\u3002\u5206\u304b\u3089\u306a\u3044\u9593\u306f\u7a7a\u6b04\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMember_Role(),
		   source,
		   new String[] {
			   "ja", "\u5f79\u5272", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5ea7\u9577\u3068\u59d4\u54e1\u306e\u5225\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMember_Label(),
		   source,
		   new String[] {
			   "ja", "\u547c\u79f0", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6c0f\u540d\u304c\u5206\u304b\u3089\u306a\u3044\u5834\u5408\u306e\u547c\u3073\u65b9\u3002\u4f8b\uff1a\u59d4\u54e1\uff11\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMember_Affiliation(),
		   source,
		   new String[] {
			   "ja", "\u6240\u5c5e\u30fb\u5f79\u8077", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u59d4\u54e1\u306e\u6240\u5c5e\u30fb\u5f79\u8077\u3002\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMember_Recusals(),
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\u3057\u306a\u3044\u4e8b\u696d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5229\u5bb3\u95a2\u4fc2\u3084\u6b20\u5e2d\u306b\u3088\u308a\u3001\u3053\u306e\u59d4\u54e1\u304c\u8a55\u4fa1\u3057\u306a\u3044\u4e8b\u696d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMember_DeclaredOn(),
		   source,
		   new String[] {
			   "ja", "\u5229\u5bb3\u95a2\u4fc2\u306e\u7533\u544a\u65e5", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u4fa1\u3059\u308b\u8cc7\u6599\u3092\u958b\u304f\u524d\u306b\u3001\u59d4\u54e1\u304c\u5229\u5bb3\u95a2\u4fc2\u3092\u7533\u544a\u3057\u305f\u65e5\u3002\u8a18\u9332\u304c\u306a\u3051\u308c\u3070\u7a7a\u6b04\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMember_Declaration(),
		   source,
		   new String[] {
			   "ja", "\u5229\u5bb3\u95a2\u4fc2\u306e\u7533\u544a", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u59d4\u54e1\u304c\u7533\u544a\u3057\u305f\u5185\u5bb9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (recusalEClass,
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\u3057\u306a\u3044\u4e8b\u696d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRecusal_Undertaking(),
		   source,
		   new String[] {
			   "ja", "\u4e8b\u696d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u59d4\u54e1\u304c\u8a55\u4fa1\u3057\u306a\u3044\u4e8b\u696d\u3002\u5e73\u5747\u304b\u3089\u3082\u9664\u304f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRecusal_Kind(),
		   source,
		   new String[] {
			   "ja", "\u7a2e\u985e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5229\u5bb3\u95a2\u4fc2\u3001\u6b20\u5e2d\u3001\u62c5\u5f53\u5916\u306e\u5225\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRecusal_Reason(),
		   source,
		   new String[] {
			   "ja", "\u7406\u7531", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u4fa1\u3057\u306a\u3044\u7406\u7531\u306e\u8aac\u660e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (meetingEClass,
		   source,
		   new String[] {
			   "ja", "\u4f1a\u8b70" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMeeting_Number(),
		   source,
		   new String[] {
			   "ja", "\u56de", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7b2c\u4f55\u56de\u306e\u4f1a\u8b70\u304b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMeeting_Form(),
		   source,
		   new String[] {
			   "ja", "\u958b\u50ac\u5f62\u5f0f", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4f1a\u8b70\u4f53\u3001\u30aa\u30f3\u30e9\u30a4\u30f3\u3001\u66f8\u9762\u5be9\u8b70\u306e\u5225\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMeeting_Open(),
		   source,
		   new String[] {
			   "ja", "\u516c\u958b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4f1a\u8b70\u3092\u516c\u958b\u3067\u958b\u50ac\u3059\u308b\u304b\u3069\u3046\u304b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMeeting_Start(),
		   source,
		   new String[] {
			   "ja", "\u958b\u59cb", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4f1a\u8b70\u306e\u958b\u59cb\u65e5\u6642\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMeeting_End(),
		   source,
		   new String[] {
			   "ja", "\u7d42\u4e86", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4f1a\u8b70\u306e\u7d42\u4e86\u65e5\u6642\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMeeting_ResolvedOn(),
		   source,
		   new String[] {
			   "ja", "\u8b70\u6c7a\u65e5", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u66f8\u9762\u5be9\u8b70\u3067\u8b70\u6c7a\u3057\u305f\u65e5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMeeting_Place(),
		   source,
		   new String[] {
			   "ja", "\u5834\u6240", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4f1a\u8b70\u306e\u958b\u50ac\u5834\u6240\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMeeting_Agenda(),
		   source,
		   new String[] {
			   "ja", "\u8b70\u4e8b\u6b21\u7b2c", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4f1a\u8b70\u306e\u8b70\u984c\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (agendaItemEClass,
		   source,
		   new String[] {
			   "ja", "\u8b70\u984c" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAgendaItem_Number(),
		   source,
		   new String[] {
			   "ja", "\u756a\u53f7", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u8b70\u984c\u306e\u756a\u53f7\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAgendaItem_Documents(),
		   source,
		   new String[] {
			   "ja", "\u8cc7\u6599", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8b70\u984c\u306e\u8cc7\u6599\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAgendaItem_Undertakings(),
		   source,
		   new String[] {
			   "ja", "\u5bfe\u8c61\u306e\u4e8b\u696d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u8b70\u984c\u3067\u8a55\u4fa1\u3059\u308b\u4e8b\u696d\u3002\u8a55\u4fa1\u3057\u306a\u3044\u59d4\u54e1\u306f\u3001\u3053\u306e\u8b70\u984c\u306e\u9593\u306f\u9000\u5ba4\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (deadlineEClass,
		   source,
		   new String[] {
			   "ja", "\u671f\u9650" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDeadline_Due(),
		   source,
		   new String[] {
			   "ja", "\u671f\u65e5", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u671f\u9650\u3068\u306a\u308b\u65e5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDeadline_Undertaking(),
		   source,
		   new String[] {
			   "ja", "\u4e8b\u696d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u671f\u9650\u306e\u5bfe\u8c61\u3068\u306a\u308b\u4e8b\u696d\u3002\u7a7a\u6b04\u306a\u3089\u3059\u3079\u3066\u306e\u4e8b\u696d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDeadline_Scoring(),
		   source,
		   new String[] {
			   "ja", "\u8a55\u70b9\u7968\u306e\u63d0\u51fa\u671f\u9650", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u70b9\u7968\u3092\u63d0\u51fa\u3059\u308b\u671f\u9650\u304b\u3069\u3046\u304b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (committeeEClass,
		   source,
		   new String[] {
			   "ja", "\u4f1a\u8b70\u4f53" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCommittee_Parent(),
		   source,
		   new String[] {
			   "ja", "\u89aa\u4f1a\u8b70", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u4f1a\u8b70\u4f53\u3092\u7f6e\u304f\u4e0a\u4f4d\u306e\u5be9\u8b70\u4f1a\u306a\u3069\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCommittee_Chair(),
		   source,
		   new String[] {
			   "ja", "\u5ea7\u9577", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4f1a\u8b70\u4f53\u306e\u5ea7\u9577\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCommittee_ChairAffiliation(),
		   source,
		   new String[] {
			   "ja", "\u5ea7\u9577\u306e\u6240\u5c5e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5ea7\u9577\u306e\u6240\u5c5e\u30fb\u5f79\u8077\u3002\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCommittee_Meetings(),
		   source,
		   new String[] {
			   "ja", "\u958b\u50ac", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4f1a\u8b70\u4f53\u306e\u958b\u50ac\u306e\u7d4c\u904e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (criterionSetEClass,
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\u9805\u76ee\u306e\u7d44" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterionSet_Criteria(),
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\u9805\u76ee", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5831\u544a\u66f8\u306e\u9806\u306b\u4e26\u3079\u305f\u8a55\u4fa1\u9805\u76ee\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterionSet_Template(),
		   source,
		   new String[] {
			   "ja", "\u5143\u306e\u96db\u5f62", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5143\u306b\u3057\u305f\u96db\u5f62\u306e\u30ad\u30fc\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterionSet_Total(),
		   source,
		   new String[] {
			   "ja", "\u5408\u8a08\u306e\u65b9\u6cd5", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u4fa1\u9805\u76ee\u306e\u7d50\u679c\u3092\u4e00\u3064\u306b\u307e\u3068\u3081\u308b\u65b9\u6cd5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterionSet_Threshold(),
		   source,
		   new String[] {
			   "ja", "\u5408\u8a08\u306e\u57fa\u6e96", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5408\u8a08\u304c\u3053\u306e\u5024\u306b\u9054\u3059\u308b\u3053\u3068\u3092\u6c42\u3081\u308b\uff08\u5408\u8a0815\u70b9\u4ee5\u4e0a\u306a\u3069\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterionSet_Bands(),
		   source,
		   new String[] {
			   "ja", "\u5408\u8a08\u306e\u8a55\u8a9e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5408\u8a08\u306e\u5024\u306b\u5fdc\u3058\u305f\u8a55\u8a9e\u3002\u826f\u3044\u9806\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (criterionEClass,
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\u9805\u76ee" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterion_Code(),
		   source,
		   new String[] {
			   "ja", "\u756a\u53f7", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u756a\u53f7\u3002\u4f8b\uff1a1\u30012-1\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterion_ShortName(),
		   source,
		   new String[] {
			   "ja", "\u7565\u79f0", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30b0\u30e9\u30d5\u3067\u4f7f\u3046\u77ed\u3044\u540d\u79f0\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterion_Guidance(),
		   source,
		   new String[] {
			   "ja", "\u8996\u70b9", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u4fa1\u306b\u5f53\u305f\u3063\u3066\u306e\u8996\u70b9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterion_Scales(),
		   source,
		   new String[] {
			   "ja", "\u5224\u5b9a\u57fa\u6e96", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u70b9\u306b\u4f7f\u3046\u5224\u5b9a\u57fa\u6e96\u3002\u8a55\u4fa1\u306e\u7a2e\u985e\u306b\u5408\u3046\u3082\u306e\u3092\u4f7f\u3046\u3002\u306a\u3051\u308c\u3070\u30b3\u30e1\u30f3\u30c8\u3060\u3051\u3068\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterion_Overall(),
		   source,
		   new String[] {
			   "ja", "\u7dcf\u5408\u8a55\u4fa1", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7dcf\u5408\u8a55\u4fa1\u306e\u9805\u76ee\u304b\u3069\u3046\u304b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterion_Weight(),
		   source,
		   new String[] {
			   "ja", "\u91cd\u307f", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5408\u8a08\u3067\u306e\u91cd\u307f\u3002\u7a7a\u6b04\u306f1\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterion_Threshold(),
		   source,
		   new String[] {
			   "ja", "\u57fa\u6e96\u70b9", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u57fa\u6e96\u3068\u3059\u308b\u5e73\u5747\u3002\u8a55\u70b9\u306e\u5e73\u5747\u304c\u3053\u308c\u3092\u4e0b\u56de\u308b\u9805\u76ee\u306f\u4e0d\u5408\u683c\u3068\u306a\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterion_PartOf(),
		   source,
		   new String[] {
			   "ja", "\u4e0a\u4f4d\u306e\u9805\u76ee", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u9805\u76ee\u3092\u542b\u3080\u8a55\u4fa1\u9805\u76ee\u3002\u4e0a\u4f4d\u306e\u9805\u76ee\u306b\u5c3a\u5ea6\u304c\u306a\u3051\u308c\u3070\u3001\u4e0b\u4f4d\u306e\u9805\u76ee\u3092\u8db3\u3057\u305f\u5024\u306b\u306a\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterion_SeveralAnswers(),
		   source,
		   new String[] {
			   "ja", "\u8907\u6570\u56de\u7b54", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u59d4\u54e1\u304c\u8907\u6570\u306e\u56de\u7b54\u3092\u9078\u3079\u308b\u304b\u3002\u56de\u7b54\u6570\u3092\u6570\u3048\u3001\u5e73\u5747\u306f\u51fa\u3055\u306a\u3044\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (scaleEClass,
		   source,
		   new String[] {
			   "ja", "\u5224\u5b9a\u57fa\u6e96" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScale_Kinds(),
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\u306e\u7a2e\u985e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u5224\u5b9a\u57fa\u6e96\u3092\u4f7f\u3046\u8a55\u4fa1\u306e\u7a2e\u985e\u3002\u6307\u5b9a\u3057\u306a\u3051\u308c\u3070\u3059\u3079\u3066\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScale_Direction(),
		   source,
		   new String[] {
			   "ja", "\u5411\u304d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u70b9\u304c\u5927\u304d\u3044\u307b\u3069\u826f\u3044\u304b\u3001\u5c0f\u3055\u3044\u307b\u3069\u826f\u3044\u304b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScale_Minimum(),
		   source,
		   new String[] {
			   "ja", "\u6700\u5c0f", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4ed8\u3051\u3089\u308c\u308b\u6700\u3082\u5c0f\u3055\u3044\u70b9\u3002\u70b9\u306e\u306a\u3044\u5224\u5b9a\u57fa\u6e96\u3067\u306f\u7a7a\u6b04\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScale_Maximum(),
		   source,
		   new String[] {
			   "ja", "\u6700\u5927", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4ed8\u3051\u3089\u308c\u308b\u6700\u3082\u5927\u304d\u3044\u70b9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScale_Step(),
		   source,
		   new String[] {
			   "ja", "\u523b\u307f", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4ed8\u3051\u3089\u308c\u308b\u70b9\u306e\u9593\u9694\u3002\u4f8b\uff1a1\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScale_Averaging(),
		   source,
		   new String[] {
			   "ja", "\u96c6\u8a08\u65b9\u6cd5", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u59d4\u54e1\u306e\u8a55\u70b9\u3092\u4e00\u3064\u306e\u5024\u306b\u307e\u3068\u3081\u308b\u65b9\u6cd5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScale_Decimals(),
		   source,
		   new String[] {
			   "ja", "\u5c0f\u6570\u6841", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u96c6\u8a08\u7d50\u679c\u306e\u5c0f\u6570\u306e\u6841\u6570\u3002\u56db\u6368\u4e94\u5165\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScale_Factor(),
		   source,
		   new String[] {
			   "ja", "\u4fc2\u6570", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5e73\u5747\u306b\u639b\u3051\u308b\u6570\uff0810\u306a\u3069\uff09\u3002\u7a7a\u6b04\u306f1\u3002\u3057\u304d\u3044\u5024\u3084\u8a55\u8a9e\u306f\u639b\u3051\u305f\u5f8c\u306e\u5024\u3067\u5224\u65ad\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScale_ReasonBelow(),
		   source,
		   new String[] {
			   "ja", "\u7406\u7531\u3092\u8981\u3059\u308b\u5e73\u5747", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5e73\u5747\u304c\u3053\u308c\u3092\u4e0b\u56de\u308b\u3068\u3001\u5831\u544a\u66f8\u306b\u7406\u7531\u3092\u5370\u5237\u3059\u308b\u3002\u5c0f\u3055\u3044\u307b\u3069\u826f\u3044\u57fa\u6e96\u3067\u306f\u4e0a\u56de\u3063\u305f\u5834\u5408\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScale_Points(),
		   source,
		   new String[] {
			   "ja", "\u6bb5\u968e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5224\u5b9a\u57fa\u6e96\u306e\u5404\u6bb5\u968e\u3068\u305d\u306e\u6587\u8a00\u3002\u826f\u3044\u9806\u306b\u4e26\u3079\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScale_Bands(),
		   source,
		   new String[] {
			   "ja", "\u8a55\u8a9e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7d50\u679c\u306e\u5024\u306b\u5fdc\u3058\u305f\u8a55\u8a9e\u3002\u826f\u3044\u9806\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (scalePointEClass,
		   source,
		   new String[] {
			   "ja", "\u6bb5\u968e" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScalePoint_Value(),
		   source,
		   new String[] {
			   "ja", "\u70b9", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u6bb5\u968e\u306e\u70b9\u3002\u70b9\u306e\u306a\u3044\u6bb5\u968e\u3067\u306f\u7a7a\u6b04\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScalePoint_Symbol(),
		   source,
		   new String[] {
			   "ja", "\u8a18\u53f7", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u6bb5\u968e\u306e\u6587\u5b57\u3084\u8a18\u53f7\u3002\u4f8b\uff1aA\u3001\u25cb\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (gradeBandEClass,
		   source,
		   new String[] {
			   "ja", "\u8a55\u8a9e\u306e\u533a\u5206" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getGradeBand_From(),
		   source,
		   new String[] {
			   "ja", "\u4e0b\u9650", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u5024\u4ee5\u4e0a\uff08\u5c0f\u3055\u3044\u307b\u3069\u826f\u3044\u5834\u5408\u306f\u4ee5\u4e0b\uff09\u306b\u4ed8\u304f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getGradeBand_Symbol(),
		   source,
		   new String[] {
			   "ja", "\u8a18\u53f7", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "A\u3001\u25cb\u306a\u3069\u306e\u8a18\u53f7\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (scoringRoundEClass,
		   source,
		   new String[] {
			   "ja", "\u63a1\u70b9\u56de" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScoringRound_ClosedOn(),
		   source,
		   new String[] {
			   "ja", "\u7de0\u5207", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u63a1\u70b9\u3092\u7de0\u3081\u5207\u308b\u65e5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (scoreSheetEClass,
		   source,
		   new String[] {
			   "ja", "\u8a55\u70b9\u7968" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScoreSheet_Member(),
		   source,
		   new String[] {
			   "ja", "\u59d4\u54e1", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u70b9\u7968\u3092\u8a18\u5165\u3059\u308b\u59d4\u54e1\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScoreSheet_Undertaking(),
		   source,
		   new String[] {
			   "ja", "\u4e8b\u696d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u70b9\u7968\u3067\u8a55\u4fa1\u3059\u308b\u4e8b\u696d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScoreSheet_Round(),
		   source,
		   new String[] {
			   "ja", "\u63a1\u70b9\u56de", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u70b9\u7968\u306e\u63a1\u70b9\u56de\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScoreSheet_State(),
		   source,
		   new String[] {
			   "ja", "\u72b6\u614b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4f5c\u6210\u4e2d\u3001\u9001\u4ed8\u6e08\u3001\u63d0\u51fa\u6e08\u306e\u5225\u3002\u63d0\u51fa\u6e08\u306e\u8a55\u70b9\u7968\u3060\u3051\u3092\u96c6\u8a08\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScoreSheet_ReceivedOn(),
		   source,
		   new String[] {
			   "ja", "\u63d0\u51fa\u65e5", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u70b9\u7968\u304c\u63d0\u51fa\u3055\u308c\u305f\u65e5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScoreSheet_Scores(),
		   source,
		   new String[] {
			   "ja", "\u8a55\u70b9", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u4fa1\u9805\u76ee\u3054\u3068\u306e\u8a55\u70b9\u3068\u30b3\u30e1\u30f3\u30c8\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (scoreEClass,
		   source,
		   new String[] {
			   "ja", "\u8a55\u70b9" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScore_Criterion(),
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\u9805\u76ee", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u70b9\u3092\u4ed8\u3051\u308b\u8a55\u4fa1\u9805\u76ee\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScore_Value(),
		   source,
		   new String[] {
			   "ja", "\u70b9", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u70b9\u3002\u7a7a\u6b04\u306f\u8a55\u70b9\u306a\u3057\u3067\u30010\u70b9\u3068\u306f\u533a\u5225\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScore_Point(),
		   source,
		   new String[] {
			   "ja", "\u6bb5\u968e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u70b9\u306e\u306a\u3044\u5224\u5b9a\u57fa\u6e96\u3067\u9078\u3093\u3060\u6bb5\u968e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScore_NotApplicable(),
		   source,
		   new String[] {
			   "ja", "\u8a72\u5f53\u306a\u3057", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u59d4\u54e1\u304c\u300c\u8a72\u5f53\u306a\u3057\u300d\u3068\u3057\u305f\u3082\u306e\u3002\u5e73\u5747\u306b\u5165\u308c\u305a\u3001\u672a\u8a18\u5165\u3068\u3082\u6570\u3048\u306a\u3044\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getScore_Comment(),
		   source,
		   new String[] {
			   "ja", "\u30b3\u30e1\u30f3\u30c8", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u4fa1\u9805\u76ee\u306b\u5bfe\u3059\u308b\u59d4\u54e1\u306e\u30b3\u30e1\u30f3\u30c8\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (assessmentEClass,
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssessment_Undertaking(),
		   source,
		   new String[] {
			   "ja", "\u4e8b\u696d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u4fa1\u3057\u305f\u4e8b\u696d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssessment_Kind(),
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\u306e\u7a2e\u985e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u4fa1\u306e\u7a2e\u985e\u3002\u5224\u5b9a\u57fa\u6e96\u306e\u6587\u8a00\u304c\u6c7a\u307e\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssessment_CriterionSet(),
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\u9805\u76ee\u306e\u7d44", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u4fa1\u306b\u4f7f\u3046\u8a55\u4fa1\u9805\u76ee\u306e\u7d44\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssessment_Scored(),
		   source,
		   new String[] {
			   "ja", "\u8a55\u70b9\u3042\u308a", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u70b9\u3092\u4ed8\u3051\u308b\u8a55\u4fa1\u304b\u3069\u3046\u304b\u3002\u4ed8\u3051\u306a\u3044\u5834\u5408\u306f\u30b3\u30e1\u30f3\u30c8\u3060\u3051\u3068\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssessment_Decision(),
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\u7d50\u679c", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u4fa1\u306e\u7d50\u679c\u3092\u8868\u3059\u8a00\u8449\uff08\u63a1\u629e\u3001\u4e0d\u63a1\u629e\u306a\u3069\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssessment_CriterionAssessments(),
		   source,
		   new String[] {
			   "ja", "\u9805\u76ee\u5225\u8a55\u4fa1", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u4fa1\u9805\u76ee\u3054\u3068\u306e\u8a55\u4fa1\u7d50\u679c\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssessment_Opinions(),
		   source,
		   new String[] {
			   "ja", "\u610f\u898b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u59d4\u54e1\u304b\u3089\u51fa\u3055\u308c\u305f\u610f\u898b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssessment_Recommendations(),
		   source,
		   new String[] {
			   "ja", "\u63d0\u8a00", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u4fa1\u691c\u8a0e\u4f1a\u3068\u5404\u59d4\u54e1\u306e\u63d0\u8a00\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (criterionAssessmentEClass,
		   source,
		   new String[] {
			   "ja", "\u9805\u76ee\u5225\u8a55\u4fa1" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterionAssessment_Criterion(),
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\u9805\u76ee", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u4fa1\u7d50\u679c\u3092\u8a18\u3059\u8a55\u4fa1\u9805\u76ee\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterionAssessment_Text(),
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\u7d50\u679c", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5831\u544a\u66f8\u306e\u67a0\u5185\u306b\u5370\u5237\u3059\u308b\u3001\u8a55\u4fa1\u691c\u8a0e\u4f1a\u3068\u3057\u3066\u306e\u8a55\u4fa1\u7d50\u679c\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterionAssessment_LowMeanReason(),
		   source,
		   new String[] {
			   "ja", "\u5e73\u5747\u304c\u4f4e\u3044\u7406\u7531", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u70b9\u306e\u5e73\u5747\u304c\u4f4e\u3044\u7406\u7531\u3002\u59d4\u54e1\u306e\u610f\u898b\u3092\u8e0f\u307e\u3048\u3066\u66f8\u304d\u3001\u5831\u544a\u66f8\u306b\u5370\u5237\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterionAssessment_Consensus(),
		   source,
		   new String[] {
			   "ja", "\u5408\u8b70\u306e\u8a55\u70b9", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5408\u8b70\u3067\u6c7a\u3081\u305f\u8a55\u70b9\u3002\u59d4\u54e1\u306e\u8a55\u70b9\u306e\u5e73\u5747\u3067\u306f\u306a\u3044\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterionAssessment_ConsensusPoint(),
		   source,
		   new String[] {
			   "ja", "\u5408\u8b70\u306e\u6bb5\u968e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5408\u8b70\u3067\u6c7a\u3081\u305f\u6bb5\u968e\u3002\u6570\u5024\u306e\u306a\u3044\u5c3a\u5ea6\u306e\u5834\u5408\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterionAssessment_Counts(),
		   source,
		   new String[] {
			   "ja", "\u8a55\u70b9\u3054\u3068\u306e\u4eba\u6570", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u70b9\u7968\u304c\u306a\u304f\u3001\u8a55\u70b9\u3054\u3068\u306e\u4eba\u6570\u3060\u3051\u304c\u5206\u304b\u308b\u5834\u5408\u306e\u4eba\u6570\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (gradeCountEClass,
		   source,
		   new String[] {
			   "ja", "\u8a55\u70b9\u3054\u3068\u306e\u4eba\u6570" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getGradeCount_Value(),
		   source,
		   new String[] {
			   "ja", "\u8a55\u70b9", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4eba\u6570\u3092\u6570\u3048\u308b\u8a55\u70b9\u3002\u6570\u5024\u306e\u306a\u3044\u5c3a\u5ea6\u3067\u306f\u7a7a\u6b04\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getGradeCount_Point(),
		   source,
		   new String[] {
			   "ja", "\u6bb5\u968e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4eba\u6570\u3092\u6570\u3048\u308b\u6bb5\u968e\u3002\u6570\u5024\u306e\u306a\u3044\u5c3a\u5ea6\u306e\u5834\u5408\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getGradeCount_Count(),
		   source,
		   new String[] {
			   "ja", "\u4eba\u6570", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u8a55\u70b9\u3092\u4ed8\u3051\u305f\u59d4\u54e1\u306e\u4eba\u6570\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (opinionEClass,
		   source,
		   new String[] {
			   "ja", "\u610f\u898b" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOpinion_Text(),
		   source,
		   new String[] {
			   "ja", "\u672c\u6587", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u610f\u898b\u306e\u5185\u5bb9\u3002\u5831\u544a\u66f8\u306b\u59d4\u54e1\u306e\u6c0f\u540d\u306f\u8f09\u3089\u306a\u3044\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOpinion_Polarity(),
		   source,
		   new String[] {
			   "ja", "\u7a2e\u985e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u80af\u5b9a\u7684\u610f\u898b\u3001\u554f\u984c\u70b9\u30fb\u6539\u5584\u3059\u3079\u304d\u70b9\u306a\u3069\u306e\u5225\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOpinion_Criterion(),
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\u9805\u76ee", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u610f\u898b\u306e\u5bfe\u8c61\u3068\u306a\u308b\u8a55\u4fa1\u9805\u76ee\u3002\u7a7a\u6b04\u306a\u3089\u5168\u4f53\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOpinion_Author(),
		   source,
		   new String[] {
			   "ja", "\u59d4\u54e1", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u610f\u898b\u3092\u51fa\u3057\u305f\u59d4\u54e1\u3002\u78ba\u8a8d\u305b\u305a\u306b\u66f8\u304d\u51fa\u3059\u3053\u3068\u306f\u306a\u3044\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOpinion_Use(),
		   source,
		   new String[] {
			   "ja", "\u6271\u3044", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u610f\u898b\u3092\u3069\u3046\u6271\u3063\u305f\u304b\u3002\u8a55\u4fa1\u66f8\u3078\u306e\u53cd\u6620\u3001\u56de\u7b54\u3001\u4e0d\u63a1\u7528\u306a\u3069\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOpinion_UseReason(),
		   source,
		   new String[] {
			   "ja", "\u7406\u7531", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u63a1\u7528\u3057\u306a\u304b\u3063\u305f\u7406\u7531\u3001\u307e\u305f\u306f\u610f\u898b\u3078\u306e\u56de\u7b54\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (recommendationEClass,
		   source,
		   new String[] {
			   "ja", "\u63d0\u8a00" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRecommendation_Text(),
		   source,
		   new String[] {
			   "ja", "\u672c\u6587", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u63d0\u8a00\u306e\u5185\u5bb9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRecommendation_Origin(),
		   source,
		   new String[] {
			   "ja", "\u4e3b\u4f53", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u4fa1\u691c\u8a0e\u4f1a\u306e\u63d0\u8a00\u304b\u3001\u5404\u59d4\u54e1\u306e\u63d0\u8a00\u304b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRecommendation_Author(),
		   source,
		   new String[] {
			   "ja", "\u59d4\u54e1", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u63d0\u8a00\u3057\u305f\u59d4\u54e1\u3002\u78ba\u8a8d\u305b\u305a\u306b\u66f8\u304d\u51fa\u3059\u3053\u3068\u306f\u306a\u3044\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRecommendation_Criterion(),
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\u9805\u76ee", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u63d0\u8a00\u306e\u5bfe\u8c61\u3068\u306a\u308b\u8a55\u4fa1\u9805\u76ee\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRecommendation_Response(),
		   source,
		   new String[] {
			   "ja", "\u5bfe\u51e6\u65b9\u91dd", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u63d0\u8a00\u306b\u5bfe\u3059\u308b\u5bfe\u51e6\u65b9\u91dd\u3002\u5831\u544a\u66f8\u3067\u306f\u63d0\u8a00\u306b\u4e26\u3079\u3066\u5370\u5237\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (responseEClass,
		   source,
		   new String[] {
			   "ja", "\u5bfe\u51e6\u65b9\u91dd" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getResponse_Text(),
		   source,
		   new String[] {
			   "ja", "\u672c\u6587", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5bfe\u51e6\u65b9\u91dd\u3084\u5bfe\u5fdc\u72b6\u6cc1\u306e\u5185\u5bb9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getResponse_Owner(),
		   source,
		   new String[] {
			   "ja", "\u62c5\u5f53", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5bfe\u5fdc\u3092\u62c5\u5f53\u3059\u308b\u6a5f\u95a2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getResponse_Due(),
		   source,
		   new String[] {
			   "ja", "\u671f\u9650", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5bfe\u5fdc\u306e\u671f\u9650\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getResponse_State(),
		   source,
		   new String[] {
			   "ja", "\u72b6\u614b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u672a\u56de\u7b54\u3001\u6848\u3001\u78ba\u5b9a\u3001\u5bfe\u5fdc\u6e08\u306e\u5225\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (workingGroupFindingEClass,
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1WG\u306e\u6240\u898b" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getWorkingGroupFinding_Session(),
		   source,
		   new String[] {
			   "ja", "\u56de", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6240\u898b\u304c\u51fa\u3055\u308c\u305f\u56de\u3002\u4f8b\uff1a\u7b2c64\u56de\u306a\u308964\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getWorkingGroupFinding_Kind(),
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\u306e\u7a2e\u985e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6240\u898b\u306e\u5bfe\u8c61\u3068\u306a\u3063\u305f\u8a55\u4fa1\u306e\u7a2e\u985e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getWorkingGroupFinding_Year(),
		   source,
		   new String[] {
			   "ja", "\u5e74\u5ea6", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u4fa1\u3092\u5b9f\u65bd\u3057\u305f\u5e74\u5ea6\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getWorkingGroupFinding_Heading(),
		   source,
		   new String[] {
			   "ja", "\u898b\u51fa\u3057", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6240\u898b\u3092\u5206\u985e\u3059\u308b\u898b\u51fa\u3057\u3002\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getWorkingGroupFinding_Text(),
		   source,
		   new String[] {
			   "ja", "\u6240\u898b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u4fa1\u30ef\u30fc\u30ad\u30f3\u30b0\u30b0\u30eb\u30fc\u30d7\u306e\u6240\u898b\u3002\u51fa\u3055\u308c\u308b\u307e\u3067\u306f\u7a7a\u6b04\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getWorkingGroupFinding_Response(),
		   source,
		   new String[] {
			   "ja", "\u5bfe\u51e6\u65b9\u91dd", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6240\u898b\u306b\u5bfe\u3059\u308b\u5bfe\u51e6\u65b9\u91dd\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (priorFindingEClass,
		   source,
		   new String[] {
			   "ja", "\u524d\u56de\u8a55\u4fa1\u306e\u6307\u6458\u4e8b\u9805" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPriorFinding_Body(),
		   source,
		   new String[] {
			   "ja", "\u6307\u6458\u3057\u305f\u4f1a\u8b70", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6307\u6458\u3057\u305f\u4f1a\u8b70\u3002\u4f8b\uff1a\u8a55\u4fa1\u691c\u8a0e\u4f1a\u3001\u8a55\u4fa1WG\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPriorFinding_Kind(),
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\u306e\u7a2e\u985e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6307\u6458\u306e\u3042\u3063\u305f\u8a55\u4fa1\u306e\u7a2e\u985e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPriorFinding_Year(),
		   source,
		   new String[] {
			   "ja", "\u5e74\u5ea6", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6307\u6458\u306e\u3042\u3063\u305f\u8a55\u4fa1\u306e\u5e74\u5ea6\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPriorFinding_Heading(),
		   source,
		   new String[] {
			   "ja", "\u898b\u51fa\u3057", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6307\u6458\u3092\u5206\u985e\u3059\u308b\u898b\u51fa\u3057\u3002\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPriorFinding_Text(),
		   source,
		   new String[] {
			   "ja", "\u6307\u6458\u4e8b\u9805", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u524d\u56de\u306e\u8a55\u4fa1\u3067\u6307\u6458\u3055\u308c\u305f\u5185\u5bb9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPriorFinding_Response(),
		   source,
		   new String[] {
			   "ja", "\u5bfe\u5fdc\u72b6\u6cc1", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6307\u6458\u306b\u5bfe\u3059\u308b\u305d\u306e\u5f8c\u306e\u5bfe\u5fdc\u72b6\u6cc1\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPriorFinding_Remark(),
		   source,
		   new String[] {
			   "ja", "\u5099\u8003", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6307\u6458\u3084\u5bfe\u5fdc\u306b\u3064\u3044\u3066\u306e\u5099\u8003\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPriorFinding_OriginId(),
		   source,
		   new String[] {
			   "ja", "\u5143\u306eID", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u524d\u56de\u306e\u8a55\u4fa1\u8cc7\u6599\u306b\u3042\u308b\u63d0\u8a00\u307e\u305f\u306f\u6240\u898b\u306e\u8b58\u5225\u5b50\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (reportOutlineEClass,
		   source,
		   new String[] {
			   "ja", "\u5831\u544a\u66f8\u306e\u69cb\u6210" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReportOutline_Template(),
		   source,
		   new String[] {
			   "ja", "\u5143\u306e\u96db\u5f62", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5143\u306b\u3057\u305f\u96db\u5f62\u306e\u30ad\u30fc\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReportOutline_Chapters(),
		   source,
		   new String[] {
			   "ja", "\u7ae0", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5831\u544a\u66f8\u306e\u9806\u306b\u4e26\u3079\u305f\u7ae0\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outlineChapterEClass,
		   source,
		   new String[] {
			   "ja", "\u7ae0" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutlineChapter_Section(),
		   source,
		   new String[] {
			   "ja", "\u7bc0\u306e\u7a2e\u985e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7ae0\u306b\u8f09\u305b\u308b\u7bc0\u306e\u7a2e\u985e\u3092\u793a\u3059\u30ad\u30fc\u3002\u7a7a\u6b04\u306a\u3089\u898b\u51fa\u3057\u3060\u3051\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutlineChapter_Argument(),
		   source,
		   new String[] {
			   "ja", "\u5f15\u6570", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7bc0\u306b\u6e21\u3059\u6307\u5b9a\u3002\u4f8b\uff1a\u672c\u6587\u306e\u7bc0\u306e\u30ad\u30fc\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutlineChapter_Scope(),
		   source,
		   new String[] {
			   "ja", "\u5bfe\u8c61", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7ae0\u3092\u7e70\u308a\u8fd4\u3059\u7bc4\u56f2\u3002\u5168\u4f53\u3001\u5404\u30d7\u30ed\u30b8\u30a7\u30af\u30c8\u3001\u5404\u8a55\u4fa1\u9805\u76ee\u306a\u3069\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutlineChapter_Numbering(),
		   source,
		   new String[] {
			   "ja", "\u756a\u53f7\u306e\u66f8\u5f0f", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u898b\u51fa\u3057\u306b\u4ed8\u3051\u308b\u756a\u53f7\u306e\u66f8\u5f0f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutlineChapter_Included(),
		   source,
		   new String[] {
			   "ja", "\u542b\u3081\u308b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7ae0\u3092\u5831\u544a\u66f8\u306b\u542b\u3081\u308b\u304b\u3069\u3046\u304b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutlineChapter_Intro(),
		   source,
		   new String[] {
			   "ja", "\u524d\u66f8\u304d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u898b\u51fa\u3057\u306e\u4e0b\u306b\u7f6e\u304f\u6587\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutlineChapter_Chapters(),
		   source,
		   new String[] {
			   "ja", "\u4e0b\u4f4d\u306e\u7ae0", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u7ae0\u306b\u542b\u307e\u308c\u308b\u4e0b\u4f4d\u306e\u7ae0\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (councilTopicEClass,
		   source,
		   new String[] {
			   "ja", "\u4f1a\u8b70\u306e\u8ab2\u984c" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCouncilTopic_Number(),
		   source,
		   new String[] {
			   "ja", "\u756a\u53f7", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8ab2\u984c\u306e\u756a\u53f7\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCouncilTopic_Description(),
		   source,
		   new String[] {
			   "ja", "\u5185\u5bb9", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4f1a\u8b70\u304c\u6c42\u3081\u3066\u3044\u308b\u5185\u5bb9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCouncilTopic_Measures(),
		   source,
		   new String[] {
			   "ja", "\u53d6\u7d44", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8ab2\u984c\u306b\u5bfe\u3059\u308b\u5e9c\u7701\u3084\u4e8b\u696d\u306e\u53d6\u7d44\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (councilMeasureEClass,
		   source,
		   new String[] {
			   "ja", "\u53d6\u7d44" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCouncilMeasure_Ministry(),
		   source,
		   new String[] {
			   "ja", "\u5e9c\u7701", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u53d6\u7d44\u3092\u884c\u3046\u5e9c\u7701\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCouncilMeasure_Program(),
		   source,
		   new String[] {
			   "ja", "\u4e8b\u696d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u53d6\u7d44\u3092\u884c\u3046\u4e8b\u696d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCouncilMeasure_Text(),
		   source,
		   new String[] {
			   "ja", "\u5185\u5bb9", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u53d6\u7d44\u306e\u5185\u5bb9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCouncilMeasure_Results(),
		   source,
		   new String[] {
			   "ja", "\u6210\u679c", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u53d6\u7d44\u3067\u5f97\u3089\u308c\u305f\u6210\u679c\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCouncilMeasure_NextSteps(),
		   source,
		   new String[] {
			   "ja", "\u4eca\u5f8c", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4eca\u5f8c\u306e\u4e88\u5b9a\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCouncilMeasure_Source(),
		   source,
		   new String[] {
			   "ja", "\u51fa\u5178", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a18\u8f09\u3092\u5f15\u7528\u3057\u305f\u6587\u66f8\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCouncilMeasure_Place(),
		   source,
		   new String[] {
			   "ja", "\u7b87\u6240", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6587\u66f8\u306e\u4e2d\u306e\u5f15\u7528\u7b87\u6240\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (crossTableEClass,
		   source,
		   new String[] {
			   "ja", "\u96c6\u8a08\u8868" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCrossTable_RowTitle(),
		   source,
		   new String[] {
			   "ja", "\u884c\u306e\u898b\u51fa\u3057", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u884c\u304c\u8868\u3059\u3082\u306e\u3002\u4f8b\uff1a\u30e2\u30c0\u30ea\u30c6\u30a3\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCrossTable_ColumnTitle(),
		   source,
		   new String[] {
			   "ja", "\u5217\u306e\u898b\u51fa\u3057", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5217\u304c\u8868\u3059\u3082\u306e\u3002\u4f8b\uff1a\u75be\u60a3\u9818\u57df\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCrossTable_OfWhichTitle(),
		   source,
		   new String[] {
			   "ja", "\u5185\u6570\u306e\u610f\u5473", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u62ec\u5f27\u5185\u306e\u6570\u306e\u610f\u5473\u3002\u4f8b\uff1a\u5c0e\u51fa\u4ef6\u6570\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCrossTable_Rows(),
		   source,
		   new String[] {
			   "ja", "\u884c", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5404\u884c\u306e\u898b\u51fa\u3057\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCrossTable_Columns(),
		   source,
		   new String[] {
			   "ja", "\u5217", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5404\u5217\u306e\u898b\u51fa\u3057\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCrossTable_Cells(),
		   source,
		   new String[] {
			   "ja", "\u30bb\u30eb", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u884c\u3068\u5217\u306e\u4ea4\u308f\u308b\u3068\u3053\u308d\u306e\u6570\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (crossCellEClass,
		   source,
		   new String[] {
			   "ja", "\u30bb\u30eb" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCrossCell_Row(),
		   source,
		   new String[] {
			   "ja", "\u884c\u756a\u53f7", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "0\u304b\u3089\u6570\u3048\u305f\u884c\u306e\u756a\u53f7\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCrossCell_Column(),
		   source,
		   new String[] {
			   "ja", "\u5217\u756a\u53f7", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "0\u304b\u3089\u6570\u3048\u305f\u5217\u306e\u756a\u53f7\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCrossCell_Count(),
		   source,
		   new String[] {
			   "ja", "\u6570", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30bb\u30eb\u306e\u6570\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCrossCell_OfWhich(),
		   source,
		   new String[] {
			   "ja", "\u5185\u6570", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30bb\u30eb\u306e\u6570\u306e\u3046\u3061\u3001\u62ec\u5f27\u5185\u306b\u5370\u5237\u3059\u308b\u5185\u6570\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (programSheetEClass,
		   source,
		   new String[] {
			   "ja", "PR\u8cc7\u6599" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramSheet_Program(),
		   source,
		   new String[] {
			   "ja", "\u4e8b\u696d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8cc7\u6599\u306e\u5bfe\u8c61\u3068\u306a\u308b\u4e8b\u696d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramSheet_Year(),
		   source,
		   new String[] {
			   "ja", "\u5e74\u5ea6", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e88\u7b97\u3092\u8981\u6c42\u3059\u308b\u5e74\u5ea6\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramSheet_Department(),
		   source,
		   new String[] {
			   "ja", "\u62c5\u5f53\u8ab2\u5ba4", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e8b\u696d\u3092\u62c5\u5f53\u3059\u308b\u8ab2\u5ba4\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramSheet_Purpose(),
		   source,
		   new String[] {
			   "ja", "\u4e8b\u696d\u76ee\u7684\u30fb\u6982\u8981", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e8b\u696d\u306e\u76ee\u7684\u3068\u6982\u8981\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramSheet_Content(),
		   source,
		   new String[] {
			   "ja", "\u4e8b\u696d\u306e\u5185\u5bb9", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e8b\u696d\u3067\u5b9f\u65bd\u3059\u308b\u5185\u5bb9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramSheet_Goals(),
		   source,
		   new String[] {
			   "ja", "\u6210\u679c\u76ee\u6a19", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u9054\u6210\u3059\u308b\u5e74\u3092\u793a\u3057\u305f\u6210\u679c\u76ee\u6a19\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramSheet_FundingFlow(),
		   source,
		   new String[] {
			   "ja", "\u5b9f\u65bd\u5f62\u614b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u56fd\u304b\u3089\u5b9f\u65bd\u8005\u306b\u81f3\u308b\u8cc7\u91d1\u306e\u6d41\u308c\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramSheet_Unit(),
		   source,
		   new String[] {
			   "ja", "\u5358\u4f4d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8cc7\u6599\u306e\u91d1\u984d\u306b\u5171\u901a\u306e\u5358\u4f4d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramSheet_Requested(),
		   source,
		   new String[] {
			   "ja", "\u8981\u6c42\u984d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8981\u6c42\u3059\u308b\u5e74\u5ea6\u306e\u8981\u6c42\u984d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramSheet_LastBudget(),
		   source,
		   new String[] {
			   "ja", "\u524d\u5e74\u5ea6\u4e88\u7b97\u984d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u524d\u5e74\u5ea6\u306e\u4e88\u7b97\u984d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramSheet_Supplementary(),
		   source,
		   new String[] {
			   "ja", "\u88dc\u6b63\u4e88\u7b97", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5e74\u5ea6\u5225\u306e\u88dc\u6b63\u4e88\u7b97\u984d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramSheet_BudgetLines(),
		   source,
		   new String[] {
			   "ja", "\u5185\u8a33", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8981\u6c42\u984d\u306e\u5185\u8a33\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (programSheetLineEClass,
		   source,
		   new String[] {
			   "ja", "\u5185\u8a33" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramSheetLine_Content(),
		   source,
		   new String[] {
			   "ja", "\u5185\u5bb9", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5185\u8a33\u306e\u5bfe\u8c61\u3068\u306a\u308b\u5185\u5bb9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramSheetLine_Period(),
		   source,
		   new String[] {
			   "ja", "\u671f\u9593", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5185\u8a33\u306e\u4e8b\u696d\u3092\u5b9f\u65bd\u3059\u308b\u5e74\u5ea6\u306e\u7bc4\u56f2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramSheetLine_Requested(),
		   source,
		   new String[] {
			   "ja", "\u8981\u6c42\u984d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5185\u8a33\u306e\u8981\u6c42\u984d\u3002\u8cc7\u6599\u306e\u5358\u4f4d\u3067\u5165\u529b\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramSheetLine_LastBudget(),
		   source,
		   new String[] {
			   "ja", "\u524d\u5e74\u5ea6\u4e88\u7b97\u984d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5185\u8a33\u306e\u524d\u5e74\u5ea6\u4e88\u7b97\u984d\u3002\u8cc7\u6599\u306e\u5358\u4f4d\u3067\u5165\u529b\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (supportPipelineEClass,
		   source,
		   new String[] {
			   "ja", "\u652f\u63f4\u306e\u6bb5\u968e" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSupportPipeline_Year(),
		   source,
		   new String[] {
			   "ja", "\u5e74\u5ea6", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u652f\u63f4\u306e\u6bb5\u968e\u3092\u793a\u3059\u5e74\u5ea6\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSupportPipeline_Unit(),
		   source,
		   new String[] {
			   "ja", "\u5358\u4f4d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u91d1\u984d\u306b\u5171\u901a\u306e\u5358\u4f4d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSupportPipeline_Stages(),
		   source,
		   new String[] {
			   "ja", "\u6bb5\u968e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u9806\u306b\u4e26\u3079\u305f\u652f\u63f4\u306e\u6bb5\u968e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (pipelineStageEClass,
		   source,
		   new String[] {
			   "ja", "\u6bb5\u968e" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPipelineStage_Code(),
		   source,
		   new String[] {
			   "ja", "\u8a18\u53f7", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6bb5\u968e\u306e\u8a18\u53f7\u3002\u4f8b\uff1aA\u3001preF\u3001B\u3001C\u3001F\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPipelineStage_Goal(),
		   source,
		   new String[] {
			   "ja", "\u76ee\u6a19", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u6bb5\u968e\u3067\u9054\u6210\u3059\u3079\u304d\u76ee\u6a19\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPipelineStage_NewTopics(),
		   source,
		   new String[] {
			   "ja", "\u65b0\u898f\u63a1\u629e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u65b0\u898f\u306b\u63a1\u629e\u3059\u308b\u8ab2\u984c\u306e\u6570\u3002\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\uff08\u7bc4\u56f2\u3084\u300c\u7a0b\u5ea6\u300d\u3082\u53ef\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPipelineStage_AmountPerTopic(),
		   source,
		   new String[] {
			   "ja", "\u8ab2\u984c\u5f53\u305f\u308a\u91d1\u984d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "1\u8ab2\u984c\u5f53\u305f\u308a\u306e\u91d1\u984d\u3002\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPipelineStage_Next(),
		   source,
		   new String[] {
			   "ja", "\u6b21\u306e\u6bb5\u968e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8ab2\u984c\u304c\u6b21\u306b\u9032\u3080\u6bb5\u968e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
	}

} //HyokaPackageImpl

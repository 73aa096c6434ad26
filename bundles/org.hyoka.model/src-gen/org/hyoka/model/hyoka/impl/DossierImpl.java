/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hyoka.model.hyoka.AcceptedProblem;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.AttachedDocument;
import org.hyoka.model.hyoka.ChapterReview;
import org.hyoka.model.hyoka.Committee;
import org.hyoka.model.hyoka.CouncilTopic;
import org.hyoka.model.hyoka.CriterionSet;
import org.hyoka.model.hyoka.CrossTable;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Panel;
import org.hyoka.model.hyoka.Person;
import org.hyoka.model.hyoka.Policy;
import org.hyoka.model.hyoka.ProgramRelation;
import org.hyoka.model.hyoka.ProgramSheet;
import org.hyoka.model.hyoka.RelatedProgram;
import org.hyoka.model.hyoka.ReportOutline;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.ScoringRound;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.Source;
import org.hyoka.model.hyoka.SupportPipeline;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;

import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dossier</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getSubtitle <em>Subtitle</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getFiscalYear <em>Fiscal Year</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getPublishedOn <em>Published On</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getIssuer <em>Issuer</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getForeword <em>Foreword</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getUndertakings <em>Undertakings</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getPanel <em>Panel</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getWorkingGroup <em>Working Group</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getRounds <em>Rounds</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getScoreSheets <em>Score Sheets</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getAssessments <em>Assessments</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getCriterionSets <em>Criterion Sets</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getScales <em>Scales</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getOutlines <em>Outlines</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getOutline <em>Outline</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getOrganizations <em>Organizations</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getPersons <em>Persons</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getUnits <em>Units</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getPolicies <em>Policies</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getRelatedPrograms <em>Related Programs</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getProgramRelations <em>Program Relations</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getSections <em>Sections</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getCouncilTopics <em>Council Topics</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getCrossTables <em>Cross Tables</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getProgramSheets <em>Program Sheets</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getPipelines <em>Pipelines</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getPreviousDossierId <em>Previous Dossier Id</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getAcceptedProblems <em>Accepted Problems</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getChapterReviews <em>Chapter Reviews</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.DossierImpl#getExtensions <em>Extensions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DossierImpl extends ElementImpl implements Dossier {
	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubtitle() <em>Subtitle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubtitle()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBTITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubtitle() <em>Subtitle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubtitle()
	 * @generated
	 * @ordered
	 */
	protected String subtitle = SUBTITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = "ja"; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final EvaluationKind KIND_EDEFAULT = EvaluationKind.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected EvaluationKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getFiscalYear() <em>Fiscal Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFiscalYear()
	 * @generated
	 * @ordered
	 */
	protected static final FiscalYear FISCAL_YEAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFiscalYear() <em>Fiscal Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFiscalYear()
	 * @generated
	 * @ordered
	 */
	protected FiscalYear fiscalYear = FISCAL_YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublishedOn() <em>Published On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedOn()
	 * @generated
	 * @ordered
	 */
	protected static final DatePoint PUBLISHED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublishedOn() <em>Published On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedOn()
	 * @generated
	 * @ordered
	 */
	protected DatePoint publishedOn = PUBLISHED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getIssuer() <em>Issuer</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuer()
	 * @generated
	 * @ordered
	 */
	protected EList<Organization> issuer;

	/**
	 * The cached value of the '{@link #getForeword() <em>Foreword</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForeword()
	 * @generated
	 * @ordered
	 */
	protected Section foreword;

	/**
	 * The cached value of the '{@link #getUndertakings() <em>Undertakings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndertakings()
	 * @generated
	 * @ordered
	 */
	protected EList<Undertaking> undertakings;

	/**
	 * The cached value of the '{@link #getPanel() <em>Panel</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPanel()
	 * @generated
	 * @ordered
	 */
	protected Panel panel;

	/**
	 * The cached value of the '{@link #getWorkingGroup() <em>Working Group</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkingGroup()
	 * @generated
	 * @ordered
	 */
	protected Committee workingGroup;

	/**
	 * The cached value of the '{@link #getRounds() <em>Rounds</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRounds()
	 * @generated
	 * @ordered
	 */
	protected EList<ScoringRound> rounds;

	/**
	 * The cached value of the '{@link #getScoreSheets() <em>Score Sheets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScoreSheets()
	 * @generated
	 * @ordered
	 */
	protected EList<ScoreSheet> scoreSheets;

	/**
	 * The cached value of the '{@link #getAssessments() <em>Assessments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessments()
	 * @generated
	 * @ordered
	 */
	protected EList<Assessment> assessments;

	/**
	 * The cached value of the '{@link #getCriterionSets() <em>Criterion Sets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriterionSets()
	 * @generated
	 * @ordered
	 */
	protected EList<CriterionSet> criterionSets;

	/**
	 * The cached value of the '{@link #getScales() <em>Scales</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScales()
	 * @generated
	 * @ordered
	 */
	protected EList<Scale> scales;

	/**
	 * The cached value of the '{@link #getOutlines() <em>Outlines</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutlines()
	 * @generated
	 * @ordered
	 */
	protected EList<ReportOutline> outlines;

	/**
	 * The cached value of the '{@link #getOutline() <em>Outline</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutline()
	 * @generated
	 * @ordered
	 */
	protected ReportOutline outline;

	/**
	 * The cached value of the '{@link #getOrganizations() <em>Organizations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganizations()
	 * @generated
	 * @ordered
	 */
	protected EList<Organization> organizations;

	/**
	 * The cached value of the '{@link #getPersons() <em>Persons</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersons()
	 * @generated
	 * @ordered
	 */
	protected EList<Person> persons;

	/**
	 * The cached value of the '{@link #getUnits() <em>Units</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected EList<Unit> units;

	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<Source> sources;

	/**
	 * The cached value of the '{@link #getPolicies() <em>Policies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicies()
	 * @generated
	 * @ordered
	 */
	protected EList<Policy> policies;

	/**
	 * The cached value of the '{@link #getRelatedPrograms() <em>Related Programs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelatedPrograms()
	 * @generated
	 * @ordered
	 */
	protected EList<RelatedProgram> relatedPrograms;

	/**
	 * The cached value of the '{@link #getProgramRelations() <em>Program Relations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgramRelations()
	 * @generated
	 * @ordered
	 */
	protected EList<ProgramRelation> programRelations;

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
	 * The cached value of the '{@link #getCouncilTopics() <em>Council Topics</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCouncilTopics()
	 * @generated
	 * @ordered
	 */
	protected EList<CouncilTopic> councilTopics;

	/**
	 * The cached value of the '{@link #getCrossTables() <em>Cross Tables</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrossTables()
	 * @generated
	 * @ordered
	 */
	protected EList<CrossTable> crossTables;

	/**
	 * The cached value of the '{@link #getProgramSheets() <em>Program Sheets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgramSheets()
	 * @generated
	 * @ordered
	 */
	protected EList<ProgramSheet> programSheets;

	/**
	 * The cached value of the '{@link #getPipelines() <em>Pipelines</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPipelines()
	 * @generated
	 * @ordered
	 */
	protected EList<SupportPipeline> pipelines;

	/**
	 * The cached value of the '{@link #getDocuments() <em>Documents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocuments()
	 * @generated
	 * @ordered
	 */
	protected EList<AttachedDocument> documents;

	/**
	 * The default value of the '{@link #getPreviousDossierId() <em>Previous Dossier Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreviousDossierId()
	 * @generated
	 * @ordered
	 */
	protected static final String PREVIOUS_DOSSIER_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPreviousDossierId() <em>Previous Dossier Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreviousDossierId()
	 * @generated
	 * @ordered
	 */
	protected String previousDossierId = PREVIOUS_DOSSIER_ID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAcceptedProblems() <em>Accepted Problems</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedProblems()
	 * @generated
	 * @ordered
	 */
	protected EList<AcceptedProblem> acceptedProblems;

	/**
	 * The cached value of the '{@link #getChapterReviews() <em>Chapter Reviews</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChapterReviews()
	 * @generated
	 * @ordered
	 */
	protected EList<ChapterReview> chapterReviews;

	/**
	 * The cached value of the '{@link #getExtensions() <em>Extensions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtensions()
	 * @generated
	 * @ordered
	 */
	protected EList<EObject> extensions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DossierImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.DOSSIER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.DOSSIER__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubtitle() {
		return subtitle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubtitle(String newSubtitle) {
		String oldSubtitle = subtitle;
		subtitle = newSubtitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.DOSSIER__SUBTITLE, oldSubtitle, subtitle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.DOSSIER__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvaluationKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(EvaluationKind newKind) {
		EvaluationKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.DOSSIER__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FiscalYear getFiscalYear() {
		return fiscalYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFiscalYear(FiscalYear newFiscalYear) {
		FiscalYear oldFiscalYear = fiscalYear;
		fiscalYear = newFiscalYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.DOSSIER__FISCAL_YEAR, oldFiscalYear, fiscalYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DatePoint getPublishedOn() {
		return publishedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublishedOn(DatePoint newPublishedOn) {
		DatePoint oldPublishedOn = publishedOn;
		publishedOn = newPublishedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.DOSSIER__PUBLISHED_ON, oldPublishedOn, publishedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Organization> getIssuer() {
		if (issuer == null) {
			issuer = new EObjectEList<Organization>(Organization.class, this, HyokaPackage.DOSSIER__ISSUER);
		}
		return issuer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Section getForeword() {
		return foreword;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetForeword(Section newForeword, NotificationChain msgs) {
		Section oldForeword = foreword;
		foreword = newForeword;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, HyokaPackage.DOSSIER__FOREWORD, oldForeword, newForeword);
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
	public void setForeword(Section newForeword) {
		if (newForeword != foreword) {
			NotificationChain msgs = null;
			if (foreword != null)
				msgs = ((InternalEObject)foreword).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - HyokaPackage.DOSSIER__FOREWORD, null, msgs);
			if (newForeword != null)
				msgs = ((InternalEObject)newForeword).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - HyokaPackage.DOSSIER__FOREWORD, null, msgs);
			msgs = basicSetForeword(newForeword, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.DOSSIER__FOREWORD, newForeword, newForeword));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Undertaking> getUndertakings() {
		if (undertakings == null) {
			undertakings = new EObjectContainmentEList<Undertaking>(Undertaking.class, this, HyokaPackage.DOSSIER__UNDERTAKINGS);
		}
		return undertakings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Panel getPanel() {
		return panel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPanel(Panel newPanel, NotificationChain msgs) {
		Panel oldPanel = panel;
		panel = newPanel;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, HyokaPackage.DOSSIER__PANEL, oldPanel, newPanel);
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
	public void setPanel(Panel newPanel) {
		if (newPanel != panel) {
			NotificationChain msgs = null;
			if (panel != null)
				msgs = ((InternalEObject)panel).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - HyokaPackage.DOSSIER__PANEL, null, msgs);
			if (newPanel != null)
				msgs = ((InternalEObject)newPanel).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - HyokaPackage.DOSSIER__PANEL, null, msgs);
			msgs = basicSetPanel(newPanel, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.DOSSIER__PANEL, newPanel, newPanel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Committee getWorkingGroup() {
		return workingGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetWorkingGroup(Committee newWorkingGroup, NotificationChain msgs) {
		Committee oldWorkingGroup = workingGroup;
		workingGroup = newWorkingGroup;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, HyokaPackage.DOSSIER__WORKING_GROUP, oldWorkingGroup, newWorkingGroup);
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
	public void setWorkingGroup(Committee newWorkingGroup) {
		if (newWorkingGroup != workingGroup) {
			NotificationChain msgs = null;
			if (workingGroup != null)
				msgs = ((InternalEObject)workingGroup).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - HyokaPackage.DOSSIER__WORKING_GROUP, null, msgs);
			if (newWorkingGroup != null)
				msgs = ((InternalEObject)newWorkingGroup).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - HyokaPackage.DOSSIER__WORKING_GROUP, null, msgs);
			msgs = basicSetWorkingGroup(newWorkingGroup, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.DOSSIER__WORKING_GROUP, newWorkingGroup, newWorkingGroup));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ScoringRound> getRounds() {
		if (rounds == null) {
			rounds = new EObjectContainmentEList<ScoringRound>(ScoringRound.class, this, HyokaPackage.DOSSIER__ROUNDS);
		}
		return rounds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ScoreSheet> getScoreSheets() {
		if (scoreSheets == null) {
			scoreSheets = new EObjectContainmentEList<ScoreSheet>(ScoreSheet.class, this, HyokaPackage.DOSSIER__SCORE_SHEETS);
		}
		return scoreSheets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assessment> getAssessments() {
		if (assessments == null) {
			assessments = new EObjectContainmentEList<Assessment>(Assessment.class, this, HyokaPackage.DOSSIER__ASSESSMENTS);
		}
		return assessments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CriterionSet> getCriterionSets() {
		if (criterionSets == null) {
			criterionSets = new EObjectContainmentEList<CriterionSet>(CriterionSet.class, this, HyokaPackage.DOSSIER__CRITERION_SETS);
		}
		return criterionSets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Scale> getScales() {
		if (scales == null) {
			scales = new EObjectContainmentEList<Scale>(Scale.class, this, HyokaPackage.DOSSIER__SCALES);
		}
		return scales;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ReportOutline> getOutlines() {
		if (outlines == null) {
			outlines = new EObjectContainmentEList<ReportOutline>(ReportOutline.class, this, HyokaPackage.DOSSIER__OUTLINES);
		}
		return outlines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReportOutline getOutline() {
		return outline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutline(ReportOutline newOutline) {
		ReportOutline oldOutline = outline;
		outline = newOutline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.DOSSIER__OUTLINE, oldOutline, outline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Organization> getOrganizations() {
		if (organizations == null) {
			organizations = new EObjectContainmentEList<Organization>(Organization.class, this, HyokaPackage.DOSSIER__ORGANIZATIONS);
		}
		return organizations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Person> getPersons() {
		if (persons == null) {
			persons = new EObjectContainmentEList<Person>(Person.class, this, HyokaPackage.DOSSIER__PERSONS);
		}
		return persons;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Unit> getUnits() {
		if (units == null) {
			units = new EObjectContainmentEList<Unit>(Unit.class, this, HyokaPackage.DOSSIER__UNITS);
		}
		return units;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources() {
		if (sources == null) {
			sources = new EObjectContainmentEList<Source>(Source.class, this, HyokaPackage.DOSSIER__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Policy> getPolicies() {
		if (policies == null) {
			policies = new EObjectContainmentEList<Policy>(Policy.class, this, HyokaPackage.DOSSIER__POLICIES);
		}
		return policies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RelatedProgram> getRelatedPrograms() {
		if (relatedPrograms == null) {
			relatedPrograms = new EObjectContainmentEList<RelatedProgram>(RelatedProgram.class, this, HyokaPackage.DOSSIER__RELATED_PROGRAMS);
		}
		return relatedPrograms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProgramRelation> getProgramRelations() {
		if (programRelations == null) {
			programRelations = new EObjectContainmentEList<ProgramRelation>(ProgramRelation.class, this, HyokaPackage.DOSSIER__PROGRAM_RELATIONS);
		}
		return programRelations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Section> getSections() {
		if (sections == null) {
			sections = new EObjectContainmentEList<Section>(Section.class, this, HyokaPackage.DOSSIER__SECTIONS);
		}
		return sections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CouncilTopic> getCouncilTopics() {
		if (councilTopics == null) {
			councilTopics = new EObjectContainmentEList<CouncilTopic>(CouncilTopic.class, this, HyokaPackage.DOSSIER__COUNCIL_TOPICS);
		}
		return councilTopics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CrossTable> getCrossTables() {
		if (crossTables == null) {
			crossTables = new EObjectContainmentEList<CrossTable>(CrossTable.class, this, HyokaPackage.DOSSIER__CROSS_TABLES);
		}
		return crossTables;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProgramSheet> getProgramSheets() {
		if (programSheets == null) {
			programSheets = new EObjectContainmentEList<ProgramSheet>(ProgramSheet.class, this, HyokaPackage.DOSSIER__PROGRAM_SHEETS);
		}
		return programSheets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SupportPipeline> getPipelines() {
		if (pipelines == null) {
			pipelines = new EObjectContainmentEList<SupportPipeline>(SupportPipeline.class, this, HyokaPackage.DOSSIER__PIPELINES);
		}
		return pipelines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AttachedDocument> getDocuments() {
		if (documents == null) {
			documents = new EObjectContainmentEList<AttachedDocument>(AttachedDocument.class, this, HyokaPackage.DOSSIER__DOCUMENTS);
		}
		return documents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPreviousDossierId() {
		return previousDossierId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPreviousDossierId(String newPreviousDossierId) {
		String oldPreviousDossierId = previousDossierId;
		previousDossierId = newPreviousDossierId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.DOSSIER__PREVIOUS_DOSSIER_ID, oldPreviousDossierId, previousDossierId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AcceptedProblem> getAcceptedProblems() {
		if (acceptedProblems == null) {
			acceptedProblems = new EObjectContainmentEList<AcceptedProblem>(AcceptedProblem.class, this, HyokaPackage.DOSSIER__ACCEPTED_PROBLEMS);
		}
		return acceptedProblems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ChapterReview> getChapterReviews() {
		if (chapterReviews == null) {
			chapterReviews = new EObjectContainmentEList<ChapterReview>(ChapterReview.class, this, HyokaPackage.DOSSIER__CHAPTER_REVIEWS);
		}
		return chapterReviews;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EObject> getExtensions() {
		if (extensions == null) {
			extensions = new EObjectContainmentEList<EObject>(EObject.class, this, HyokaPackage.DOSSIER__EXTENSIONS);
		}
		return extensions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case HyokaPackage.DOSSIER__FOREWORD:
				return basicSetForeword(null, msgs);
			case HyokaPackage.DOSSIER__UNDERTAKINGS:
				return ((InternalEList<?>)getUndertakings()).basicRemove(otherEnd, msgs);
			case HyokaPackage.DOSSIER__PANEL:
				return basicSetPanel(null, msgs);
			case HyokaPackage.DOSSIER__WORKING_GROUP:
				return basicSetWorkingGroup(null, msgs);
			case HyokaPackage.DOSSIER__ROUNDS:
				return ((InternalEList<?>)getRounds()).basicRemove(otherEnd, msgs);
			case HyokaPackage.DOSSIER__SCORE_SHEETS:
				return ((InternalEList<?>)getScoreSheets()).basicRemove(otherEnd, msgs);
			case HyokaPackage.DOSSIER__ASSESSMENTS:
				return ((InternalEList<?>)getAssessments()).basicRemove(otherEnd, msgs);
			case HyokaPackage.DOSSIER__CRITERION_SETS:
				return ((InternalEList<?>)getCriterionSets()).basicRemove(otherEnd, msgs);
			case HyokaPackage.DOSSIER__SCALES:
				return ((InternalEList<?>)getScales()).basicRemove(otherEnd, msgs);
			case HyokaPackage.DOSSIER__OUTLINES:
				return ((InternalEList<?>)getOutlines()).basicRemove(otherEnd, msgs);
			case HyokaPackage.DOSSIER__ORGANIZATIONS:
				return ((InternalEList<?>)getOrganizations()).basicRemove(otherEnd, msgs);
			case HyokaPackage.DOSSIER__PERSONS:
				return ((InternalEList<?>)getPersons()).basicRemove(otherEnd, msgs);
			case HyokaPackage.DOSSIER__UNITS:
				return ((InternalEList<?>)getUnits()).basicRemove(otherEnd, msgs);
			case HyokaPackage.DOSSIER__SOURCES:
				return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
			case HyokaPackage.DOSSIER__POLICIES:
				return ((InternalEList<?>)getPolicies()).basicRemove(otherEnd, msgs);
			case HyokaPackage.DOSSIER__RELATED_PROGRAMS:
				return ((InternalEList<?>)getRelatedPrograms()).basicRemove(otherEnd, msgs);
			case HyokaPackage.DOSSIER__PROGRAM_RELATIONS:
				return ((InternalEList<?>)getProgramRelations()).basicRemove(otherEnd, msgs);
			case HyokaPackage.DOSSIER__SECTIONS:
				return ((InternalEList<?>)getSections()).basicRemove(otherEnd, msgs);
			case HyokaPackage.DOSSIER__COUNCIL_TOPICS:
				return ((InternalEList<?>)getCouncilTopics()).basicRemove(otherEnd, msgs);
			case HyokaPackage.DOSSIER__CROSS_TABLES:
				return ((InternalEList<?>)getCrossTables()).basicRemove(otherEnd, msgs);
			case HyokaPackage.DOSSIER__PROGRAM_SHEETS:
				return ((InternalEList<?>)getProgramSheets()).basicRemove(otherEnd, msgs);
			case HyokaPackage.DOSSIER__PIPELINES:
				return ((InternalEList<?>)getPipelines()).basicRemove(otherEnd, msgs);
			case HyokaPackage.DOSSIER__DOCUMENTS:
				return ((InternalEList<?>)getDocuments()).basicRemove(otherEnd, msgs);
			case HyokaPackage.DOSSIER__ACCEPTED_PROBLEMS:
				return ((InternalEList<?>)getAcceptedProblems()).basicRemove(otherEnd, msgs);
			case HyokaPackage.DOSSIER__CHAPTER_REVIEWS:
				return ((InternalEList<?>)getChapterReviews()).basicRemove(otherEnd, msgs);
			case HyokaPackage.DOSSIER__EXTENSIONS:
				return ((InternalEList<?>)getExtensions()).basicRemove(otherEnd, msgs);
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
			case HyokaPackage.DOSSIER__TITLE:
				return getTitle();
			case HyokaPackage.DOSSIER__SUBTITLE:
				return getSubtitle();
			case HyokaPackage.DOSSIER__LANGUAGE:
				return getLanguage();
			case HyokaPackage.DOSSIER__KIND:
				return getKind();
			case HyokaPackage.DOSSIER__FISCAL_YEAR:
				return getFiscalYear();
			case HyokaPackage.DOSSIER__PUBLISHED_ON:
				return getPublishedOn();
			case HyokaPackage.DOSSIER__ISSUER:
				return getIssuer();
			case HyokaPackage.DOSSIER__FOREWORD:
				return getForeword();
			case HyokaPackage.DOSSIER__UNDERTAKINGS:
				return getUndertakings();
			case HyokaPackage.DOSSIER__PANEL:
				return getPanel();
			case HyokaPackage.DOSSIER__WORKING_GROUP:
				return getWorkingGroup();
			case HyokaPackage.DOSSIER__ROUNDS:
				return getRounds();
			case HyokaPackage.DOSSIER__SCORE_SHEETS:
				return getScoreSheets();
			case HyokaPackage.DOSSIER__ASSESSMENTS:
				return getAssessments();
			case HyokaPackage.DOSSIER__CRITERION_SETS:
				return getCriterionSets();
			case HyokaPackage.DOSSIER__SCALES:
				return getScales();
			case HyokaPackage.DOSSIER__OUTLINES:
				return getOutlines();
			case HyokaPackage.DOSSIER__OUTLINE:
				return getOutline();
			case HyokaPackage.DOSSIER__ORGANIZATIONS:
				return getOrganizations();
			case HyokaPackage.DOSSIER__PERSONS:
				return getPersons();
			case HyokaPackage.DOSSIER__UNITS:
				return getUnits();
			case HyokaPackage.DOSSIER__SOURCES:
				return getSources();
			case HyokaPackage.DOSSIER__POLICIES:
				return getPolicies();
			case HyokaPackage.DOSSIER__RELATED_PROGRAMS:
				return getRelatedPrograms();
			case HyokaPackage.DOSSIER__PROGRAM_RELATIONS:
				return getProgramRelations();
			case HyokaPackage.DOSSIER__SECTIONS:
				return getSections();
			case HyokaPackage.DOSSIER__COUNCIL_TOPICS:
				return getCouncilTopics();
			case HyokaPackage.DOSSIER__CROSS_TABLES:
				return getCrossTables();
			case HyokaPackage.DOSSIER__PROGRAM_SHEETS:
				return getProgramSheets();
			case HyokaPackage.DOSSIER__PIPELINES:
				return getPipelines();
			case HyokaPackage.DOSSIER__DOCUMENTS:
				return getDocuments();
			case HyokaPackage.DOSSIER__PREVIOUS_DOSSIER_ID:
				return getPreviousDossierId();
			case HyokaPackage.DOSSIER__ACCEPTED_PROBLEMS:
				return getAcceptedProblems();
			case HyokaPackage.DOSSIER__CHAPTER_REVIEWS:
				return getChapterReviews();
			case HyokaPackage.DOSSIER__EXTENSIONS:
				return getExtensions();
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
			case HyokaPackage.DOSSIER__TITLE:
				setTitle((String)newValue);
				return;
			case HyokaPackage.DOSSIER__SUBTITLE:
				setSubtitle((String)newValue);
				return;
			case HyokaPackage.DOSSIER__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case HyokaPackage.DOSSIER__KIND:
				setKind((EvaluationKind)newValue);
				return;
			case HyokaPackage.DOSSIER__FISCAL_YEAR:
				setFiscalYear((FiscalYear)newValue);
				return;
			case HyokaPackage.DOSSIER__PUBLISHED_ON:
				setPublishedOn((DatePoint)newValue);
				return;
			case HyokaPackage.DOSSIER__ISSUER:
				getIssuer().clear();
				getIssuer().addAll((Collection<? extends Organization>)newValue);
				return;
			case HyokaPackage.DOSSIER__FOREWORD:
				setForeword((Section)newValue);
				return;
			case HyokaPackage.DOSSIER__UNDERTAKINGS:
				getUndertakings().clear();
				getUndertakings().addAll((Collection<? extends Undertaking>)newValue);
				return;
			case HyokaPackage.DOSSIER__PANEL:
				setPanel((Panel)newValue);
				return;
			case HyokaPackage.DOSSIER__WORKING_GROUP:
				setWorkingGroup((Committee)newValue);
				return;
			case HyokaPackage.DOSSIER__ROUNDS:
				getRounds().clear();
				getRounds().addAll((Collection<? extends ScoringRound>)newValue);
				return;
			case HyokaPackage.DOSSIER__SCORE_SHEETS:
				getScoreSheets().clear();
				getScoreSheets().addAll((Collection<? extends ScoreSheet>)newValue);
				return;
			case HyokaPackage.DOSSIER__ASSESSMENTS:
				getAssessments().clear();
				getAssessments().addAll((Collection<? extends Assessment>)newValue);
				return;
			case HyokaPackage.DOSSIER__CRITERION_SETS:
				getCriterionSets().clear();
				getCriterionSets().addAll((Collection<? extends CriterionSet>)newValue);
				return;
			case HyokaPackage.DOSSIER__SCALES:
				getScales().clear();
				getScales().addAll((Collection<? extends Scale>)newValue);
				return;
			case HyokaPackage.DOSSIER__OUTLINES:
				getOutlines().clear();
				getOutlines().addAll((Collection<? extends ReportOutline>)newValue);
				return;
			case HyokaPackage.DOSSIER__OUTLINE:
				setOutline((ReportOutline)newValue);
				return;
			case HyokaPackage.DOSSIER__ORGANIZATIONS:
				getOrganizations().clear();
				getOrganizations().addAll((Collection<? extends Organization>)newValue);
				return;
			case HyokaPackage.DOSSIER__PERSONS:
				getPersons().clear();
				getPersons().addAll((Collection<? extends Person>)newValue);
				return;
			case HyokaPackage.DOSSIER__UNITS:
				getUnits().clear();
				getUnits().addAll((Collection<? extends Unit>)newValue);
				return;
			case HyokaPackage.DOSSIER__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case HyokaPackage.DOSSIER__POLICIES:
				getPolicies().clear();
				getPolicies().addAll((Collection<? extends Policy>)newValue);
				return;
			case HyokaPackage.DOSSIER__RELATED_PROGRAMS:
				getRelatedPrograms().clear();
				getRelatedPrograms().addAll((Collection<? extends RelatedProgram>)newValue);
				return;
			case HyokaPackage.DOSSIER__PROGRAM_RELATIONS:
				getProgramRelations().clear();
				getProgramRelations().addAll((Collection<? extends ProgramRelation>)newValue);
				return;
			case HyokaPackage.DOSSIER__SECTIONS:
				getSections().clear();
				getSections().addAll((Collection<? extends Section>)newValue);
				return;
			case HyokaPackage.DOSSIER__COUNCIL_TOPICS:
				getCouncilTopics().clear();
				getCouncilTopics().addAll((Collection<? extends CouncilTopic>)newValue);
				return;
			case HyokaPackage.DOSSIER__CROSS_TABLES:
				getCrossTables().clear();
				getCrossTables().addAll((Collection<? extends CrossTable>)newValue);
				return;
			case HyokaPackage.DOSSIER__PROGRAM_SHEETS:
				getProgramSheets().clear();
				getProgramSheets().addAll((Collection<? extends ProgramSheet>)newValue);
				return;
			case HyokaPackage.DOSSIER__PIPELINES:
				getPipelines().clear();
				getPipelines().addAll((Collection<? extends SupportPipeline>)newValue);
				return;
			case HyokaPackage.DOSSIER__DOCUMENTS:
				getDocuments().clear();
				getDocuments().addAll((Collection<? extends AttachedDocument>)newValue);
				return;
			case HyokaPackage.DOSSIER__PREVIOUS_DOSSIER_ID:
				setPreviousDossierId((String)newValue);
				return;
			case HyokaPackage.DOSSIER__ACCEPTED_PROBLEMS:
				getAcceptedProblems().clear();
				getAcceptedProblems().addAll((Collection<? extends AcceptedProblem>)newValue);
				return;
			case HyokaPackage.DOSSIER__CHAPTER_REVIEWS:
				getChapterReviews().clear();
				getChapterReviews().addAll((Collection<? extends ChapterReview>)newValue);
				return;
			case HyokaPackage.DOSSIER__EXTENSIONS:
				getExtensions().clear();
				getExtensions().addAll((Collection<? extends EObject>)newValue);
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
			case HyokaPackage.DOSSIER__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case HyokaPackage.DOSSIER__SUBTITLE:
				setSubtitle(SUBTITLE_EDEFAULT);
				return;
			case HyokaPackage.DOSSIER__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case HyokaPackage.DOSSIER__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case HyokaPackage.DOSSIER__FISCAL_YEAR:
				setFiscalYear(FISCAL_YEAR_EDEFAULT);
				return;
			case HyokaPackage.DOSSIER__PUBLISHED_ON:
				setPublishedOn(PUBLISHED_ON_EDEFAULT);
				return;
			case HyokaPackage.DOSSIER__ISSUER:
				getIssuer().clear();
				return;
			case HyokaPackage.DOSSIER__FOREWORD:
				setForeword((Section)null);
				return;
			case HyokaPackage.DOSSIER__UNDERTAKINGS:
				getUndertakings().clear();
				return;
			case HyokaPackage.DOSSIER__PANEL:
				setPanel((Panel)null);
				return;
			case HyokaPackage.DOSSIER__WORKING_GROUP:
				setWorkingGroup((Committee)null);
				return;
			case HyokaPackage.DOSSIER__ROUNDS:
				getRounds().clear();
				return;
			case HyokaPackage.DOSSIER__SCORE_SHEETS:
				getScoreSheets().clear();
				return;
			case HyokaPackage.DOSSIER__ASSESSMENTS:
				getAssessments().clear();
				return;
			case HyokaPackage.DOSSIER__CRITERION_SETS:
				getCriterionSets().clear();
				return;
			case HyokaPackage.DOSSIER__SCALES:
				getScales().clear();
				return;
			case HyokaPackage.DOSSIER__OUTLINES:
				getOutlines().clear();
				return;
			case HyokaPackage.DOSSIER__OUTLINE:
				setOutline((ReportOutline)null);
				return;
			case HyokaPackage.DOSSIER__ORGANIZATIONS:
				getOrganizations().clear();
				return;
			case HyokaPackage.DOSSIER__PERSONS:
				getPersons().clear();
				return;
			case HyokaPackage.DOSSIER__UNITS:
				getUnits().clear();
				return;
			case HyokaPackage.DOSSIER__SOURCES:
				getSources().clear();
				return;
			case HyokaPackage.DOSSIER__POLICIES:
				getPolicies().clear();
				return;
			case HyokaPackage.DOSSIER__RELATED_PROGRAMS:
				getRelatedPrograms().clear();
				return;
			case HyokaPackage.DOSSIER__PROGRAM_RELATIONS:
				getProgramRelations().clear();
				return;
			case HyokaPackage.DOSSIER__SECTIONS:
				getSections().clear();
				return;
			case HyokaPackage.DOSSIER__COUNCIL_TOPICS:
				getCouncilTopics().clear();
				return;
			case HyokaPackage.DOSSIER__CROSS_TABLES:
				getCrossTables().clear();
				return;
			case HyokaPackage.DOSSIER__PROGRAM_SHEETS:
				getProgramSheets().clear();
				return;
			case HyokaPackage.DOSSIER__PIPELINES:
				getPipelines().clear();
				return;
			case HyokaPackage.DOSSIER__DOCUMENTS:
				getDocuments().clear();
				return;
			case HyokaPackage.DOSSIER__PREVIOUS_DOSSIER_ID:
				setPreviousDossierId(PREVIOUS_DOSSIER_ID_EDEFAULT);
				return;
			case HyokaPackage.DOSSIER__ACCEPTED_PROBLEMS:
				getAcceptedProblems().clear();
				return;
			case HyokaPackage.DOSSIER__CHAPTER_REVIEWS:
				getChapterReviews().clear();
				return;
			case HyokaPackage.DOSSIER__EXTENSIONS:
				getExtensions().clear();
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
			case HyokaPackage.DOSSIER__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case HyokaPackage.DOSSIER__SUBTITLE:
				return SUBTITLE_EDEFAULT == null ? subtitle != null : !SUBTITLE_EDEFAULT.equals(subtitle);
			case HyokaPackage.DOSSIER__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case HyokaPackage.DOSSIER__KIND:
				return kind != KIND_EDEFAULT;
			case HyokaPackage.DOSSIER__FISCAL_YEAR:
				return FISCAL_YEAR_EDEFAULT == null ? fiscalYear != null : !FISCAL_YEAR_EDEFAULT.equals(fiscalYear);
			case HyokaPackage.DOSSIER__PUBLISHED_ON:
				return PUBLISHED_ON_EDEFAULT == null ? publishedOn != null : !PUBLISHED_ON_EDEFAULT.equals(publishedOn);
			case HyokaPackage.DOSSIER__ISSUER:
				return issuer != null && !issuer.isEmpty();
			case HyokaPackage.DOSSIER__FOREWORD:
				return foreword != null;
			case HyokaPackage.DOSSIER__UNDERTAKINGS:
				return undertakings != null && !undertakings.isEmpty();
			case HyokaPackage.DOSSIER__PANEL:
				return panel != null;
			case HyokaPackage.DOSSIER__WORKING_GROUP:
				return workingGroup != null;
			case HyokaPackage.DOSSIER__ROUNDS:
				return rounds != null && !rounds.isEmpty();
			case HyokaPackage.DOSSIER__SCORE_SHEETS:
				return scoreSheets != null && !scoreSheets.isEmpty();
			case HyokaPackage.DOSSIER__ASSESSMENTS:
				return assessments != null && !assessments.isEmpty();
			case HyokaPackage.DOSSIER__CRITERION_SETS:
				return criterionSets != null && !criterionSets.isEmpty();
			case HyokaPackage.DOSSIER__SCALES:
				return scales != null && !scales.isEmpty();
			case HyokaPackage.DOSSIER__OUTLINES:
				return outlines != null && !outlines.isEmpty();
			case HyokaPackage.DOSSIER__OUTLINE:
				return outline != null;
			case HyokaPackage.DOSSIER__ORGANIZATIONS:
				return organizations != null && !organizations.isEmpty();
			case HyokaPackage.DOSSIER__PERSONS:
				return persons != null && !persons.isEmpty();
			case HyokaPackage.DOSSIER__UNITS:
				return units != null && !units.isEmpty();
			case HyokaPackage.DOSSIER__SOURCES:
				return sources != null && !sources.isEmpty();
			case HyokaPackage.DOSSIER__POLICIES:
				return policies != null && !policies.isEmpty();
			case HyokaPackage.DOSSIER__RELATED_PROGRAMS:
				return relatedPrograms != null && !relatedPrograms.isEmpty();
			case HyokaPackage.DOSSIER__PROGRAM_RELATIONS:
				return programRelations != null && !programRelations.isEmpty();
			case HyokaPackage.DOSSIER__SECTIONS:
				return sections != null && !sections.isEmpty();
			case HyokaPackage.DOSSIER__COUNCIL_TOPICS:
				return councilTopics != null && !councilTopics.isEmpty();
			case HyokaPackage.DOSSIER__CROSS_TABLES:
				return crossTables != null && !crossTables.isEmpty();
			case HyokaPackage.DOSSIER__PROGRAM_SHEETS:
				return programSheets != null && !programSheets.isEmpty();
			case HyokaPackage.DOSSIER__PIPELINES:
				return pipelines != null && !pipelines.isEmpty();
			case HyokaPackage.DOSSIER__DOCUMENTS:
				return documents != null && !documents.isEmpty();
			case HyokaPackage.DOSSIER__PREVIOUS_DOSSIER_ID:
				return PREVIOUS_DOSSIER_ID_EDEFAULT == null ? previousDossierId != null : !PREVIOUS_DOSSIER_ID_EDEFAULT.equals(previousDossierId);
			case HyokaPackage.DOSSIER__ACCEPTED_PROBLEMS:
				return acceptedProblems != null && !acceptedProblems.isEmpty();
			case HyokaPackage.DOSSIER__CHAPTER_REVIEWS:
				return chapterReviews != null && !chapterReviews.isEmpty();
			case HyokaPackage.DOSSIER__EXTENSIONS:
				return extensions != null && !extensions.isEmpty();
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
		result.append(" (title: "); //$NON-NLS-1$
		result.append(title);
		result.append(", subtitle: "); //$NON-NLS-1$
		result.append(subtitle);
		result.append(", language: "); //$NON-NLS-1$
		result.append(language);
		result.append(", kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", fiscalYear: "); //$NON-NLS-1$
		result.append(fiscalYear);
		result.append(", publishedOn: "); //$NON-NLS-1$
		result.append(publishedOn);
		result.append(", previousDossierId: "); //$NON-NLS-1$
		result.append(previousDossierId);
		result.append(')');
		return result.toString();
	}

} //DossierImpl

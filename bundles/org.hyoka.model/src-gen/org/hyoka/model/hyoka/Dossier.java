/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dossier</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Everything about one evaluation: one file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getTitle <em>Title</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getSubtitle <em>Subtitle</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getFiscalYear <em>Fiscal Year</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getPublishedOn <em>Published On</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getIssuer <em>Issuer</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getForeword <em>Foreword</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getUndertakings <em>Undertakings</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getPanel <em>Panel</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getWorkingGroup <em>Working Group</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getRounds <em>Rounds</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getScoreSheets <em>Score Sheets</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getAssessments <em>Assessments</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getCriterionSets <em>Criterion Sets</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getScales <em>Scales</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getOutlines <em>Outlines</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getOutline <em>Outline</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getOrganizations <em>Organizations</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getPersons <em>Persons</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getUnits <em>Units</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getSources <em>Sources</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getPolicies <em>Policies</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getRelatedPrograms <em>Related Programs</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getProgramRelations <em>Program Relations</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getSections <em>Sections</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getCouncilTopics <em>Council Topics</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getCrossTables <em>Cross Tables</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getProgramSheets <em>Program Sheets</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getPipelines <em>Pipelines</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getPreviousDossierId <em>Previous Dossier Id</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getAcceptedProblems <em>Accepted Problems</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getChapterReviews <em>Chapter Reviews</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Dossier#getExtensions <em>Extensions</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier()
 * @model annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u8cc7\u6599'"
 * @generated
 */
public interface Dossier extends Element {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title of the report.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_Title()
	 * @model required="true"
	 *        annotation="https://hyoka.org/label ja='\u984c\u540d' help.ja='\u5831\u544a\u66f8\u306e\u984c\u540d\u3002'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Dossier#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Subtitle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Second line of the title page.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subtitle</em>' attribute.
	 * @see #setSubtitle(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_Subtitle()
	 * @model annotation="https://hyoka.org/label ja='\u526f\u984c' help.ja='\u8868\u7d19\u306e2\u884c\u76ee\u306b\u5370\u5237\u3059\u308b\u984c\u540d\u3002'"
	 * @generated
	 */
	String getSubtitle();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Dossier#getSubtitle <em>Subtitle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subtitle</em>' attribute.
	 * @see #getSubtitle()
	 * @generated
	 */
	void setSubtitle(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * The default value is <code>"ja"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BCP 47 tag of the prose.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_Language()
	 * @model default="ja"
	 *        annotation="https://hyoka.org/label ja='\u8a00\u8a9e' help.ja='\u672c\u6587\u306e\u8a00\u8a9e\u3092\u8868\u3059BCP 47\u306e\u8a00\u8a9e\u30bf\u30b0\u3002\u65e5\u672c\u8a9e\u306fja\u3002'"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Dossier#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.EvaluationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What evaluation of the program or scheme this is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.EvaluationKind
	 * @see #setKind(EvaluationKind)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_Kind()
	 * @model annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u306e\u7a2e\u985e' help.ja='\u30d7\u30ed\u30b0\u30e9\u30e0\u307e\u305f\u306f\u5236\u5ea6\u306b\u3064\u3044\u3066\u306e\u8a55\u4fa1\u306e\u7a2e\u985e\u3002\u5224\u5b9a\u57fa\u6e96\u306e\u6587\u8a00\u304c\u6c7a\u307e\u308b\u3002'"
	 * @generated
	 */
	EvaluationKind getKind();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Dossier#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.EvaluationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(EvaluationKind value);

	/**
	 * Returns the value of the '<em><b>Fiscal Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fiscal year in which it is carried out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fiscal Year</em>' attribute.
	 * @see #setFiscalYear(FiscalYear)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_FiscalYear()
	 * @model dataType="org.hyoka.model.hyoka.FiscalYear"
	 *        annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u5e74\u5ea6' help.ja='\u8a55\u4fa1\u3092\u5b9f\u65bd\u3059\u308b\u5e74\u5ea6\u3002'"
	 * @generated
	 */
	FiscalYear getFiscalYear();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Dossier#getFiscalYear <em>Fiscal Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fiscal Year</em>' attribute.
	 * @see #getFiscalYear()
	 * @generated
	 */
	void setFiscalYear(FiscalYear value);

	/**
	 * Returns the value of the '<em><b>Published On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the report is published.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published On</em>' attribute.
	 * @see #setPublishedOn(DatePoint)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_PublishedOn()
	 * @model dataType="org.hyoka.model.hyoka.DatePoint"
	 *        annotation="https://hyoka.org/label ja='\u516c\u8868\u6642\u671f' help.ja='\u5831\u544a\u66f8\u3092\u516c\u8868\u3059\u308b\u6642\u671f\u3002'"
	 * @generated
	 */
	DatePoint getPublishedOn();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Dossier#getPublishedOn <em>Published On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published On</em>' attribute.
	 * @see #getPublishedOn()
	 * @generated
	 */
	void setPublishedOn(DatePoint value);

	/**
	 * Returns the value of the '<em><b>Issuer</b></em>' reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Organization}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who issues the report.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Issuer</em>' reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_Issuer()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u767a\u884c\u8005' help.ja='\u5831\u544a\u66f8\u3092\u767a\u884c\u3059\u308b\u6a5f\u95a2\u3002'"
	 * @generated
	 */
	EList<Organization> getIssuer();

	/**
	 * Returns the value of the '<em><b>Foreword</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Foreword.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Foreword</em>' containment reference.
	 * @see #setForeword(Section)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_Foreword()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u306f\u3058\u3081\u306b' help.ja='\u5831\u544a\u66f8\u306e\u5192\u982d\u306b\u7f6e\u304f\u300c\u306f\u3058\u3081\u306b\u300d\u3002'"
	 * @generated
	 */
	Section getForeword();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Dossier#getForeword <em>Foreword</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Foreword</em>' containment reference.
	 * @see #getForeword()
	 * @generated
	 */
	void setForeword(Section value);

	/**
	 * Returns the value of the '<em><b>Undertakings</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Undertaking}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is evaluated: usually one program with its projects; a single project or a scheme also stands here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Undertakings</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_Undertakings()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u4e8b\u696d' help.ja='\u8a55\u4fa1\u306e\u5bfe\u8c61\u3002\u901a\u5e38\u306f\u4e00\u3064\u306e\u30d7\u30ed\u30b0\u30e9\u30e0\u3068\u305d\u306e\u30d7\u30ed\u30b8\u30a7\u30af\u30c8\u3002\u5358\u72ec\u306e\u30d7\u30ed\u30b8\u30a7\u30af\u30c8\u3084\u5236\u5ea6\u3082\u7f6e\u3051\u308b\u3002'"
	 * @generated
	 */
	EList<Undertaking> getUndertakings();

	/**
	 * Returns the value of the '<em><b>Panel</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The outside experts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Panel</em>' containment reference.
	 * @see #setPanel(Panel)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_Panel()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u691c\u8a0e\u4f1a' help.ja='\u5916\u90e8\u306e\u6709\u8b58\u8005\u306b\u3088\u308b\u8a55\u4fa1\u691c\u8a0e\u4f1a\u3002'"
	 * @generated
	 */
	Panel getPanel();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Dossier#getPanel <em>Panel</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Panel</em>' containment reference.
	 * @see #getPanel()
	 * @generated
	 */
	void setPanel(Panel value);

	/**
	 * Returns the value of the '<em><b>Working Group</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The council's working group that approves the report.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Working Group</em>' containment reference.
	 * @see #setWorkingGroup(Committee)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_WorkingGroup()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u30ef\u30fc\u30ad\u30f3\u30b0\u30b0\u30eb\u30fc\u30d7' help.ja='\u5831\u544a\u66f8\u3092\u5be9\u8b70\u3059\u308b\u8a55\u4fa1\u30ef\u30fc\u30ad\u30f3\u30b0\u30b0\u30eb\u30fc\u30d7\u3002'"
	 * @generated
	 */
	Committee getWorkingGroup();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Dossier#getWorkingGroup <em>Working Group</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Working Group</em>' containment reference.
	 * @see #getWorkingGroup()
	 * @generated
	 */
	void setWorkingGroup(Committee value);

	/**
	 * Returns the value of the '<em><b>Rounds</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.ScoringRound}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rounds of scoring, such as before and after the hearing; the last counts, all are kept. None means one round.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rounds</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_Rounds()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u63a1\u70b9\u56de' help.ja='\u63a1\u70b9\u306e\u56de\u3002\u767b\u9332\u304c\u306a\u3051\u308c\u30701\u56de\u3068\u307f\u306a\u3059\u3002\u6700\u5f8c\u306e\u56de\u304c\u6709\u52b9\u3002'"
	 * @generated
	 */
	EList<ScoringRound> getRounds();

	/**
	 * Returns the value of the '<em><b>Score Sheets</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.ScoreSheet}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One per member and undertaking and round.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Score Sheets</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_ScoreSheets()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u8a55\u70b9\u7968' help.ja='\u59d4\u54e1\u3001\u4e8b\u696d\u3001\u63a1\u70b9\u56de\u3054\u3068\u306e\u8a55\u70b9\u7968\u3002'"
	 * @generated
	 */
	EList<ScoreSheet> getScoreSheets();

	/**
	 * Returns the value of the '<em><b>Assessments</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Assessment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One per evaluated undertaking.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessments</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_Assessments()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u8a55\u4fa1' help.ja='\u8a55\u4fa1\u5bfe\u8c61\u306e\u4e8b\u696d\u3054\u3068\u306e\u8a55\u4fa1\u3002'"
	 * @generated
	 */
	EList<Assessment> getAssessments();

	/**
	 * Returns the value of the '<em><b>Criterion Sets</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.CriterionSet}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Criteria in use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criterion Sets</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_CriterionSets()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u9805\u76ee\u306e\u7d44' help.ja='\u3053\u306e\u8a55\u4fa1\u3067\u4f7f\u3046\u8a55\u4fa1\u9805\u76ee\u306e\u7d44\u3002'"
	 * @generated
	 */
	EList<CriterionSet> getCriterionSets();

	/**
	 * Returns the value of the '<em><b>Scales</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Scale}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scales in use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scales</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_Scales()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u5224\u5b9a\u57fa\u6e96' help.ja='\u3053\u306e\u8a55\u4fa1\u3067\u4f7f\u3046\u5224\u5b9a\u57fa\u6e96\u3002'"
	 * @generated
	 */
	EList<Scale> getScales();

	/**
	 * Returns the value of the '<em><b>Outlines</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.ReportOutline}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outlines of reports.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outlines</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_Outlines()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u5831\u544a\u66f8\u306e\u69cb\u6210' help.ja='\u767b\u9332\u3055\u308c\u3066\u3044\u308b\u5831\u544a\u66f8\u306e\u69cb\u6210\u3002'"
	 * @generated
	 */
	EList<ReportOutline> getOutlines();

	/**
	 * Returns the value of the '<em><b>Outline</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The outline the report follows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outline</em>' reference.
	 * @see #setOutline(ReportOutline)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_Outline()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u4f7f\u7528\u3059\u308b\u69cb\u6210' help.ja='\u5831\u544a\u66f8\u306e\u7ae0\u7acb\u3066\u306b\u4f7f\u3046\u69cb\u6210\u3002'"
	 * @generated
	 */
	ReportOutline getOutline();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Dossier#getOutline <em>Outline</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outline</em>' reference.
	 * @see #getOutline()
	 * @generated
	 */
	void setOutline(ReportOutline value);

	/**
	 * Returns the value of the '<em><b>Organizations</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Organization}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Registry of organizations: each is registered once, with its other and former names.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organizations</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_Organizations()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u6a5f\u95a2' help.ja='\u3053\u306e\u8a55\u4fa1\u8cc7\u6599\u306b\u51fa\u3066\u304f\u308b\u6a5f\u95a2\u306e\u4e00\u89a7\u3002\u540d\u79f0\u306f\u3053\u3053\u306b\u4e00\u5ea6\u3060\u3051\u767b\u9332\u3059\u308b\u3002'"
	 * @generated
	 */
	EList<Organization> getOrganizations();

	/**
	 * Returns the value of the '<em><b>Persons</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Registry of persons: each is registered once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Persons</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_Persons()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u4eba' help.ja='\u3053\u306e\u8a55\u4fa1\u8cc7\u6599\u306b\u51fa\u3066\u304f\u308b\u4eba\u306e\u4e00\u89a7\u3002\u6c0f\u540d\u306f\u3053\u3053\u306b\u4e00\u5ea6\u3060\u3051\u767b\u9332\u3059\u308b\u3002'"
	 * @generated
	 */
	EList<Person> getPersons();

	/**
	 * Returns the value of the '<em><b>Units</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Unit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Units in use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Units</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_Units()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u5358\u4f4d' help.ja='\u3053\u306e\u8a55\u4fa1\u8cc7\u6599\u3067\u4f7f\u3046\u5358\u4f4d\u3002'"
	 * @generated
	 */
	EList<Unit> getUnits();

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Source}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Documents that facts come from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_Sources()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u51fa\u5178' help.ja='\u4e8b\u5b9f\u3084\u6570\u5024\u306e\u51fa\u5178\u3068\u306a\u308b\u6587\u66f8\u3002'"
	 * @generated
	 */
	EList<Source> getSources();

	/**
	 * Returns the value of the '<em><b>Policies</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Policy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Policies that are served.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Policies</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_Policies()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u4e0a\u4f4d\u65bd\u7b56' help.ja='\u4e8b\u696d\u306e\u4e0a\u4f4d\u306b\u3042\u308b\u653f\u5e9c\u306e\u6226\u7565\u3084\u8a08\u753b\u3002'"
	 * @generated
	 */
	EList<Policy> getPolicies();

	/**
	 * Returns the value of the '<em><b>Related Programs</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.RelatedProgram}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Programs outside this dossier: predecessors, successors, sisters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Related Programs</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_RelatedPrograms()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u95a2\u9023\u4e8b\u696d' help.ja='\u3053\u306e\u8a55\u4fa1\u8cc7\u6599\u306e\u5916\u306b\u3042\u308b\u5148\u884c\u4e8b\u696d\u3001\u5f8c\u7d99\u4e8b\u696d\u3001\u9023\u643a\u4e8b\u696d\u3002'"
	 * @generated
	 */
	EList<RelatedProgram> getRelatedPrograms();

	/**
	 * Returns the value of the '<em><b>Program Relations</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.ProgramRelation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Links between programs: predecessors, successors, sister programs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Program Relations</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_ProgramRelations()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u4e8b\u696d\u306e\u7cfb\u8b5c' help.ja='\u5148\u884c\u30fb\u5f8c\u7d99\u30fb\u9023\u643a\u306a\u3069\u3001\u4e8b\u696d\u3069\u3046\u3057\u306e\u95a2\u4fc2\u3002'"
	 * @generated
	 */
	EList<ProgramRelation> getProgramRelations();

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Section}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Annexes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_Sections()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u53c2\u8003\u8cc7\u6599' help.ja='\u5831\u544a\u66f8\u306e\u672b\u5c3e\u306b\u4ed8\u3051\u308b\u53c2\u8003\u8cc7\u6599\u3002'"
	 * @generated
	 */
	EList<Section> getSections();

	/**
	 * Returns the value of the '<em><b>Council Topics</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.CouncilTopic}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Topics of a council with the measures taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Council Topics</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_CouncilTopics()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u4f1a\u8b70\u306e\u8ab2\u984c' help.ja='\u4f1a\u8b70\u304c\u512a\u5148\u3057\u3066\u8b70\u8ad6\u3059\u308b\u8ab2\u984c\u3068\u3001\u305d\u308c\u306b\u5bfe\u3059\u308b\u53d6\u7d44\u3002'"
	 * @generated
	 */
	EList<CouncilTopic> getCouncilTopics();

	/**
	 * Returns the value of the '<em><b>Cross Tables</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.CrossTable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Matrices such as modality by disease area.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cross Tables</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_CrossTables()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u96c6\u8a08\u8868' help.ja='\u30e2\u30c0\u30ea\u30c6\u30a3\u3068\u75be\u60a3\u9818\u57df\u306a\u3069\u3001\u4e8c\u3064\u306e\u898b\u51fa\u3057\u3067\u96c6\u8a08\u3057\u305f\u8868\u3002'"
	 * @generated
	 */
	EList<CrossTable> getCrossTables();

	/**
	 * Returns the value of the '<em><b>Program Sheets</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.ProgramSheet}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One-page sheets of programs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Program Sheets</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_ProgramSheets()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='PR\u8cc7\u6599' help.ja='\u4e88\u7b97\u8981\u6c42\u306b\u7528\u3044\u308b\u4e8b\u696d\u3054\u3068\u306e1\u679a\u306e\u8cc7\u6599\u3002'"
	 * @generated
	 */
	EList<ProgramSheet> getProgramSheets();

	/**
	 * Returns the value of the '<em><b>Pipelines</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.SupportPipeline}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pipelines of support stages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pipelines</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_Pipelines()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u652f\u63f4\u306e\u6bb5\u968e' help.ja='\u30b7\u30fc\u30ba\u304b\u3089\u5b9f\u7528\u5316\u306b\u81f3\u308b\u652f\u63f4\u306e\u6bb5\u968e\u3002'"
	 * @generated
	 */
	EList<SupportPipeline> getPipelines();

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.AttachedDocument}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Files kept with the dossier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documents</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_Documents()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u6dfb\u4ed8\u6587\u66f8' help.ja='\u8a55\u4fa1\u8cc7\u6599\u306e\u30d5\u30a1\u30a4\u30eb\u306b\u683c\u7d0d\u3057\u305f\u6587\u66f8\u3002'"
	 * @generated
	 */
	EList<AttachedDocument> getDocuments();

	/**
	 * Returns the value of the '<em><b>Previous Dossier Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the dossier of the last evaluation, whose recommendations and findings this one starts from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Previous Dossier Id</em>' attribute.
	 * @see #setPreviousDossierId(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_PreviousDossierId()
	 * @model annotation="https://hyoka.org/label ja='\u524d\u56de\u306e\u8a55\u4fa1\u8cc7\u6599' help.ja='\u524d\u56de\u306e\u8a55\u4fa1\u306b\u7528\u3044\u305f\u8a55\u4fa1\u8cc7\u6599\u306e\u8b58\u5225\u5b50\u3002'"
	 * @generated
	 */
	String getPreviousDossierId();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Dossier#getPreviousDossierId <em>Previous Dossier Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Previous Dossier Id</em>' attribute.
	 * @see #getPreviousDossierId()
	 * @generated
	 */
	void setPreviousDossierId(String value);

	/**
	 * Returns the value of the '<em><b>Accepted Problems</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.AcceptedProblem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Problems that someone has accepted, with a reason; they count again once their facts change. Never printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accepted Problems</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_AcceptedProblems()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u4e86\u627f\u3057\u305f\u78ba\u8a8d\u4e8b\u9805' help.ja='\u7406\u7531\u3092\u8a18\u3057\u3066\u4e86\u627f\u3057\u305f\u78ba\u8a8d\u4e8b\u9805\u3002\u5185\u5bb9\u304c\u5909\u308f\u308b\u3068\u518d\u3073\u6570\u3048\u308b\u3002\u5831\u544a\u66f8\u306b\u306f\u5370\u5237\u3057\u306a\u3044\u3002'"
	 * @generated
	 */
	EList<AcceptedProblem> getAcceptedProblems();

	/**
	 * Returns the value of the '<em><b>Chapter Reviews</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.ChapterReview}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the review of chapters is; a chapter without an entry is a draft. Never printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chapter Reviews</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_ChapterReviews()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u7ae0\u306e\u5be9\u67fb' help.ja='\u7ae0\u3054\u3068\u306e\u5be9\u67fb\u306e\u72b6\u614b\u3002\u8a18\u9332\u306e\u306a\u3044\u7ae0\u306f\u4f5c\u6210\u4e2d\u3068\u307f\u306a\u3059\u3002\u5831\u544a\u66f8\u306b\u306f\u5370\u5237\u3057\u306a\u3044\u3002'"
	 * @generated
	 */
	EList<ChapterReview> getChapterReviews();

	/**
	 * Returns the value of the '<em><b>Extensions</b></em>' containment reference list.
	 * The list contents are of type {@link org.eclipse.emf.ecore.EObject}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Contents of third parties' metamodels; kept as they are when the dossier is saved, even where the metamodel is not installed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extensions</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDossier_Extensions()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u62e1\u5f35' help.ja='\u8ffd\u52a0\u6a5f\u80fd\u304c\u72ec\u81ea\u306b\u5b9a\u3081\u305f\u5185\u5bb9\u3002\u6a5f\u80fd\u304c\u306a\u304f\u3066\u3082\u3001\u305d\u306e\u307e\u307e\u4fdd\u6301\u3059\u308b\u3002'"
	 * @generated
	 */
	EList<EObject> getExtensions();

} // Dossier

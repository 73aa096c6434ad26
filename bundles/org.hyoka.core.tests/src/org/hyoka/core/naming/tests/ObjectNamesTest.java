// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.naming.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.ModelPackages;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Language;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.DataTable;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.OutputCount;
import org.hyoka.model.hyoka.OutputCountKind;
import org.hyoka.model.hyoka.Person;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.Translation;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.DutyTemplate;
import org.hyoka.model.ip.Filing;
import org.hyoka.model.ip.FilingRoute;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.Milestone;
import org.hyoka.model.roadmap.MilestoneKind;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.model.roadmap.RoadmapFactory;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.samples.Samples;
import org.junit.jupiter.api.Test;

/** What objects go by in lists, within sentences, and where they stand. */
class ObjectNamesTest {
	private static final HyokaFactory HYOKA = HyokaFactory.eINSTANCE;
	private static final IpFactory IP = IpFactory.eINSTANCE;
	private static final RoadmapFactory ROADMAP = RoadmapFactory.eINSTANCE;

	private static Project project(String code, String name) {
		Project project = HYOKA.createProject();
		project.setCode(code);
		project.setName(name);
		project.setEvaluated(true);
		return project;
	}

	private static Translation english(String feature, String text) {
		Translation translation = HYOKA.createTranslation();
		translation.setLanguage("en");
		translation.setFeature(feature);
		translation.setText(text);
		return translation;
	}

	private static Indicator indicator() {
		Indicator indicator = HYOKA.createIndicator();
		indicator.setName("特許出願件数");
		Unit unit = HYOKA.createUnit();
		unit.setSymbol("件");
		indicator.setUnit(unit);
		Target target = HYOKA.createTarget();
		target.setValue(new BigDecimal("20"));
		target.setDue(DatePoint.of(FiscalYear.of(2022)));
		indicator.getTargets().add(target);
		return indicator;
	}

	@Test
	void aUnitWithoutANameGoesByItsSymbol() {
		Unit unit = indicator().getUnit();
		assertThat(Naming.name(unit, Locale.JAPANESE)).isEqualTo("件");
		unit.setName("件数");
		assertThat(Naming.name(unit, Locale.JAPANESE)).isEqualTo("件数");
	}

	@Test
	void anUndertakingGoesByItsLetterAndName() {
		Project project = project("A", "再生医療の産業化");
		project.setShortName("再生医療");
		assertThat(Naming.name(project, Locale.JAPANESE)).isEqualTo("A　再生医療の産業化");
		assertThat(Naming.brief(project, Locale.JAPANESE)).isEqualTo("A　再生医療");
		assertThat(Naming.shortName(project, Locale.JAPANESE)).isEqualTo("再生医療");
		assertThat(Language.read(Naming.inSentence(project))).containsExactly("project A", "プロジェクトA");
		project.setEvaluated(false);
		assertThat(Language.read(Naming.inSentence(project))).as("one beside it may have the letter").containsExactly("project A “再生医療の産業化”",
				"プロジェクトA「再生医療の産業化」");
		assertThat(Naming.brief(project("B", null), Locale.JAPANESE)).isEqualTo("B");
		assertThat(Naming.brief(project(null, null), Locale.ENGLISH)).isEqualTo("Project");
	}

	@Test
	void theOnlyProgramNeedsNoName() {
		Dossier dossier = HYOKA.createDossier();
		Program program = HYOKA.createProgram();
		program.setName("再生医療プログラム");
		dossier.getUndertakings().add(program);
		assertThat(Naming.inSentence(program).in(Locale.JAPANESE)).isEqualTo("プログラム");
		dossier.getUndertakings().add(HYOKA.createProgram());
		assertThat(Naming.inSentence(program).in(Locale.JAPANESE)).isEqualTo("プログラム「再生医療プログラム」");
	}

	@Test
	void aNameIsGivenInTheReadersLanguageWhereTheDossierHasIt() {
		Criterion criterion = HYOKA.createCriterion();
		criterion.setCode("1");
		criterion.setName("国の関与の必要性");
		criterion.getTranslations().add(english("name", "The state's role"));
		assertThat(Language.read(Naming.name(criterion))).containsExactly("The state's role", "国の関与の必要性");
		assertThat(Naming.name(criterion, Locale.ROOT)).as("as it is written").isEqualTo("国の関与の必要性");
		assertThat(Language.read(Naming.inSentence(criterion))).containsExactly("criterion “1 The state's role”", "評価項目「1 国の関与の必要性」");
	}

	@Test
	void aMemberGoesByThePersonElseByWhatTheSourceCallsTheSeat() {
		Member member = HYOKA.createMember();
		assertThat(Language.read(Naming.name(member))).containsExactly("Member", "委員");
		assertThat(Naming.ownName(member, Locale.JAPANESE)).isEmpty();
		member.setLabel("委員1");
		assertThat(Naming.name(member, Locale.JAPANESE)).isEqualTo("委員1");
		Person person = HYOKA.createPerson();
		member.setPerson(person);
		assertThat(Naming.name(member, Locale.JAPANESE)).as("nobody entered who it is").isEqualTo("委員1");
		person.setName("三木 秀夫");
		assertThat(Naming.name(member, Locale.JAPANESE)).isEqualTo("三木 秀夫");
		ScoreSheet sheet = HYOKA.createScoreSheet();
		sheet.setMember(member);
		sheet.setUndertaking(project("C", null));
		assertThat(Language.read(Naming.inSentence(sheet))).containsExactly("score sheet (member “三木 秀夫”, project C)", "評点票（委員「三木 秀夫」、プロジェクトC）");
	}

	@Test
	void aTargetIsToldFromOthersByItsDayAndValue() {
		Target target = indicator().getTargets().getFirst();
		assertThat(Language.read(Naming.inSentence(target))).containsExactly("target (2022FY, 20 件)", "目標（2022年度、20件）");
		assertThat(Language.read(Naming.inSentence((EObject) null))).containsExactly("-", "-");
	}

	@Test
	void countsAndPrintedFiguresSayWhatTheyAre() {
		OutputCount count = HYOKA.createOutputCount();
		count.setKind(OutputCountKind.PATENT_PCT);
		assertThat(Language.read(Naming.inSentence(count))).containsExactly("output count (PCT filings)", "件数（PCT出願）");
		StatedFigure stated = HYOKA.createStatedFigure();
		stated.setMeasure(StatedMeasure.TEXT);
		stated.setPlace("p. 12 表3");
		assertThat(Language.read(Naming.inSentence(stated))).containsExactly("the words printed in “p. 12 表3”", "「p. 12 表3」の記載");
	}

	@Test
	void aLongNameIsCutInSentencesAndWholeInLists() {
		Organization organization = HYOKA.createOrganization();
		organization.setName("国立研究開発法人".repeat(5));
		assertThat(Naming.inSentence(organization, Locale.JAPANESE)).isEqualTo("機関「" + "国立研究開発法人".repeat(5).substring(0, 29) + "…」");
		assertThat(Naming.name(organization, Locale.JAPANESE)).hasSize(40);
	}

	@Test
	void whatHasNoNameGoesByItsTextOrByWhatItRefersTo() {
		Note note = HYOKA.createNote();
		assertThat(Naming.name(note).in(Locale.ENGLISH)).isEqualTo("Note");
		note.setText("一行目\n二行目");
		assertThat(Naming.name(note, Locale.JAPANESE)).isEqualTo("一行目");
		AgreementParty party = IP.createAgreementParty();
		party.setLabel("参画企業");
		assertThat(Naming.inSentence(party).in(Locale.JAPANESE)).isEqualTo("当事者「参画企業」");
		party.setOrganization(HYOKA.createOrganization());
		party.getOrganization().setName("ロート製薬株式会社");
		assertThat(Naming.name(party, Locale.JAPANESE)).isEqualTo("ロート製薬株式会社");
	}

	@Test
	void partsOfARoadmapGoByWhatTheyStandFor() {
		Bar bar = ROADMAP.createBar();
		assertThat(Naming.name(bar).in(Locale.ENGLISH)).isEqualTo("Bar");
		bar.setProgram(project("A", "創薬基盤"));
		assertThat(Naming.name(bar, Locale.JAPANESE)).isEqualTo("創薬基盤");
		OutcomeMark mark = ROADMAP.createOutcomeMark();
		mark.setTarget(indicator().getTargets().getFirst());
		assertThat(Naming.name(mark, Locale.JAPANESE)).startsWith("特許出願件数 20");
		Milestone milestone = ROADMAP.createMilestone();
		milestone.setKind(MilestoneKind.STAGE_GATE);
		assertThat(Language.read(Naming.name(milestone))).containsExactly("Stage gate", "ステージゲート");
		milestone.setEvaluation(HYOKA.createEvaluationEvent());
		milestone.getEvaluation().setKind(EvaluationKind.FINAL);
		assertThat(Language.read(Naming.inSentence(milestone))).containsExactly("milestone “Final evaluation”", "マイルストーン「終了時評価」");
		Lane lane = ROADMAP.createLane();
		ResearchItem item = HYOKA.createResearchItem();
		item.setCode("項目1");
		item.setName("チップ");
		lane.setItem(item);
		assertThat(Naming.name(lane, Locale.JAPANESE)).isEqualTo("項目1 チップ");
	}

	@Test
	void anInventionGoesByItsNumberAFilingByItsRouteADutyByItsTemplate() {
		Invention invention = IP.createInvention();
		invention.setNumber("P-1");
		invention.setName("培養容器");
		Filing filing = IP.createFiling();
		filing.setRoute(FilingRoute.PCT);
		filing.setNumber("PCT/JP2020/1");
		invention.getFilings().add(filing);
		assertThat(Naming.name(invention, Locale.JAPANESE)).isEqualTo("P-1 培養容器");
		assertThat(Naming.name(filing, Locale.ENGLISH)).isEqualTo("PCT PCT/JP2020/1 - P-1 培養容器");
		DutyTemplate template = IP.createDutyTemplate();
		template.setName("出願報告");
		template.getTranslations().add(english("name", "Report of a filing"));
		Duty duty = IP.createDuty();
		duty.setTemplate(template);
		assertThat(Language.read(Naming.name(duty))).containsExactly("Report of a filing", "出願報告");
		duty.setName("出願報告（2021年度）");
		assertThat(Language.read(Naming.name(duty))).containsExactly("Report of a filing（2021年度）", "出願報告（2021年度）");
	}

	@Test
	void aPlaceBeginsWithTheUndertakingOrTheLargePart() {
		Project project = project("A", "再生医療");
		Indicator indicator = indicator();
		project.getIndicators().add(indicator);
		assertThat(Language.read(Naming.where(indicator.getTargets().getFirst()))).containsExactly("project A › target (2022FY, 20 件)",
				"プロジェクトA › 目標（2022年度、20件）");
		assertThat(Naming.where(project).in(Locale.JAPANESE)).isEqualTo("プロジェクトA");
		Assessment assessment = HYOKA.createAssessment();
		assessment.setUndertaking(project);
		assertThat(Naming.where(assessment).in(Locale.ENGLISH)).isEqualTo("assessment (project A)");
		DataTable table = HYOKA.createDataTable();
		table.setName("市場規模");
		table.getRows().add(HYOKA.createTableRow());
		assertThat(Language.read(Naming.where(table.getRows().getFirst()))).containsExactly("data table “市場規模”, row 1", "表「市場規模」の1行目");
	}

	@Test
	void everyObjectHasANameEvenWhereNothingIsEntered() {
		for (Locale locale : new Locale[] { Locale.ENGLISH, Locale.JAPANESE, Locale.FRENCH, Locale.ROOT }) {
			assertThat(ModelPackages.classes().filter(c -> !c.isAbstract())).allSatisfy(type -> {
				EObject object = EcoreUtil.create(type);
				assertThat(Naming.name(object, locale)).as(type.getName()).isNotBlank().doesNotContain("null");
				assertThat(Naming.inSentence(object, locale)).as(type.getName()).isNotBlank().doesNotContain("null");
				assertThat(Naming.where(object, locale)).as(type.getName()).isNotBlank();
			});
		}
	}

	@Test
	void everyObjectOfTheSamplesHasANameOnOneLineInLists() {
		Samples.all().forEach(sample -> {
			for (Iterator<EObject> all = sample.create().eAllContents(); all.hasNext();) {
				EObject object = all.next();
				assertThat(Naming.name(object, Locale.JAPANESE)).isNotBlank().isEqualTo(Naming.name(object, Locale.JAPANESE).strip());
			}
		});
	}
}

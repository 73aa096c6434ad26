// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.templates.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.Ids;
import org.hyoka.dossier.json.JsonExport;
import org.hyoka.dossier.templates.Template;
import org.hyoka.dossier.templates.TemplateException;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.CriterionSet;
import org.hyoka.model.hyoka.Direction;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.OutlineChapter;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.ReportOutline;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.ScalePoint;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.ip.DueBasis;
import org.hyoka.model.ip.DutyTemplate;
import org.hyoka.model.ip.Evidence;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.ip.IpManagement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {
	private final Templates templates = Templates.standard();

	private static Dossier dossier() {
		return HyokaFactory.eINSTANCE.createDossier();
	}

	private static IpManagement ip(Dossier dossier) {
		Project project = HyokaFactory.eINSTANCE.createProject();
		IpManagement ip = IpFactory.eINSTANCE.createIpManagement();
		project.setIp(ip);
		dossier.getUndertakings().add(project);
		return ip;
	}

	private Dossier everything() {
		Dossier dossier = dossier();
		dossier.setTitle("全て");
		templates.criterionSets().forEach(t -> templates.instantiateCriterionSet(t.key(), dossier));
		templates.outlines().forEach(t -> templates.instantiateOutline(t.key(), dossier));
		templates.unitSets().getFirst().create().elements().forEach(u -> templates.unit(u.getSymbol(), dossier));
		IpManagement ip = ip(dossier);
		templates.clauseTopics().forEach(t -> templates.instantiateClauseTopics(t.key(), ip));
		templates.dutyTemplates().forEach(t -> templates.instantiateDuties(t.key(), ip));
		return dossier;
	}

	@Test
	void theKeysAreTheKnownOnes() {
		assertThat(templates.criterionSets()).extracting(Template::key).containsExactly("meti-project", "meti-program",
				"nedo", "oecd-dac", "half-steps", "one-is-best");
		assertThat(templates.outlines()).extracting(Template::key).containsExactly("meti-2022", "meti-2024", "nedo",
				"oecd-dac", "review-sheet");
		assertThat(templates.unitSets()).extracting(Template::key).containsExactly("standard");
		assertThat(templates.clauseTopics()).extracting(Template::key).containsExactly("standard");
		assertThat(templates.dutyTemplates()).extracting(Template::key).containsExactly("japan", "us-iedison");
	}

	@Test
	void everyTemplateFitsIntoADossierWithoutDanglingReferences() throws IOException {
		Dossier dossier = everything();
		Ids.assignMissing(dossier);
		dossier.eAllContents().forEachRemaining(object -> object.eCrossReferences()
				.forEach(target -> assertThat(EcoreUtil.isAncestor(dossier, target)).as("%s of %s", target, object).isTrue()));
		JsonExport.write(dossier, new ByteArrayOutputStream());
	}

	@Test
	void everyNameOfATemplateHasAnEnglishTranslation() {
		for (EObject object : (Iterable<EObject>) () -> everything().eAllContents()) {
			if (object instanceof NamedElement named && named.getName() != null && !(named instanceof Project)) {
				assertThat(named.getTranslations()).as(named.eClass().getName() + " " + named.getName())
						.anyMatch(t -> t.getLanguage().equals("en") && t.getFeature().equals("name") && !t.getText().isBlank());
			}
		}
		Stream.of(templates.criterionSets(), templates.outlines(), templates.unitSets(), templates.clauseTopics(),
				templates.dutyTemplates()).flatMap(List::stream).forEach(t -> {
					assertThat(t.name(Locale.ENGLISH)).isNotBlank().isNotEqualTo(t.name(Locale.JAPANESE));
					assertThat(t.description(Locale.ENGLISH)).endsWith(".");
					assertThat(t.description(Locale.JAPANESE)).endsWith("。");
				});
	}

	@Test
	void everyTranslationTranslatesAFeatureThatHasAText() {
		for (EObject object : (Iterable<EObject>) () -> everything().eAllContents()) {
			if (object instanceof NamedElement named) {
				named.getTranslations().forEach(t -> assertThat(
						named.eGet(named.eClass().getEStructuralFeature(t.getFeature()))).as(t.getText()).isNotNull());
			}
		}
	}

	private static Scale scale(CriterionSet set, String code, EvaluationKind kind) {
		Criterion criterion = set.getCriteria().stream().filter(c -> c.getCode().equals(code)).findFirst().orElseThrow();
		return criterion.getScales().stream().filter(s -> s.getKinds().isEmpty() || s.getKinds().contains(kind))
				.findFirst().orElseThrow();
	}

	private static List<String> printed(Scale scale) {
		return scale.getPoints().stream().map(p -> p.getValue() + "点：" + p.getName()).toList();
	}

	@Test
	void theScalesOfMetiAreAsPrinted() {
		CriterionSet set = templates.instantiateCriterionSet("meti-project", dossier());
		for (String code : List.of("1", "2", "3", "4", "5", "6")) {
			for (EvaluationKind kind : List.of(EvaluationKind.MID_TERM, EvaluationKind.FINAL)) {
				assertThat(printed(scale(set, code, kind))).containsExactly("3点：極めて妥当である。", "2点：妥当である。", "1点：概ね妥当である。",
						"0点：妥当でない。");
			}
		}
		assertThat(printed(scale(set, "7", EvaluationKind.MID_TERM))).containsExactly("3点：事業は優れており、より積極的に推進すべきである。",
				"2点：事業は良好であり、継続すべきである。", "1点：事業は継続してよいが、大幅に見直す必要がある。", "0点：事業を中止することが望ましい。");
		assertThat(printed(scale(set, "7", EvaluationKind.FINAL))).containsExactly("3点：実施された事業は、優れていた。", "2点：実施された事業は、良かった。",
				"1点：実施された事業は、不十分なところがあった。", "0点：実施された事業は、極めて不十分なところがあった。");
	}

	@Test
	void midTermAndFinalDifferInTheOverallCriterionOnly() {
		CriterionSet set = templates.instantiateCriterionSet("meti-project", dossier());
		assertThat(set.getCriteria()).hasSize(7);
		for (Criterion criterion : set.getCriteria()) {
			boolean same = scale(set, criterion.getCode(), EvaluationKind.MID_TERM) == scale(set, criterion.getCode(),
					EvaluationKind.FINAL);
			assertThat(same).as(criterion.getName()).isNotEqualTo(criterion.isOverall());
		}
		assertThat(set.getCriteria()).filteredOn(Criterion::isOverall).extracting(Criterion::getCode).containsExactly("7");
	}

	@Test
	void theScalesOfMetiAskForAReasonBelowTwo() {
		Dossier dossier = dossier();
		templates.instantiateCriterionSet("meti-project", dossier);
		assertThat(dossier.getScales()).hasSize(3).allSatisfy(scale -> {
			assertThat(scale.getReasonBelow()).isEqualByComparingTo("2");
			assertThat(scale.getDecimals()).isEqualTo(1);
			assertThat(scale.getStep()).isEqualByComparingTo("1");
		});
	}

	@Test
	void thePointsOfEveryScaleLieOnItsStepsBestFirst() {
		Dossier dossier = everything();
		assertThat(dossier.getScales()).hasSize(9);
		for (Scale scale : dossier.getScales()) {
			List<BigDecimal> values = scale.getPoints().stream().map(ScalePoint::getValue).toList();
			List<BigDecimal> sorted = new ArrayList<>(values);
			sorted.sort(scale.getDirection() == Direction.HIGHER_IS_BETTER ? java.util.Comparator.reverseOrder()
					: java.util.Comparator.naturalOrder());
			assertThat(values).as(scale.getName()).isEqualTo(sorted).doesNotHaveDuplicates().allSatisfy(value -> {
				assertThat(value).isBetween(scale.getMinimum(), scale.getMaximum());
				assertThat(value.subtract(scale.getMinimum()).remainder(scale.getStep()).signum()).isZero();
			});
		}
	}

	@Test
	void commentsOnlyMeansNoScale() {
		for (String key : List.of("meti-program", "oecd-dac")) {
			Dossier dossier = dossier();
			CriterionSet set = templates.instantiateCriterionSet(key, dossier);
			assertThat(dossier.getScales()).isEmpty();
			assertThat(set.getCriteria()).hasSizeGreaterThanOrEqualTo(6).allMatch(c -> c.getScales().isEmpty());
		}
	}

	@Test
	void nedoJudgesFourCriteriaInLettersThatCountThreeToZero() {
		CriterionSet set = templates.instantiateCriterionSet("nedo", dossier());
		assertThat(set.getCriteria()).extracting(Criterion::getName).containsExactly("事業の位置付け・必要性", "研究開発マネジメント", "研究開発成果",
				"成果の実用化・事業化に向けた取組及び見通し");
		for (Criterion criterion : set.getCriteria()) {
			assertThat(criterion.getScales()).singleElement().satisfies(s -> {
				assertThat(s.getPoints()).extracting(ScalePoint::getSymbol).containsExactly("A", "B", "C", "D");
				assertThat(s.getPoints()).extracting(p -> p.getValue().intValueExact()).containsExactly(3, 2, 1, 0);
			});
		}
	}

	@Test
	void halfStepsHaveWeightsAndThresholds() {
		CriterionSet set = templates.instantiateCriterionSet("half-steps", dossier());
		assertThat(set.getCriteria()).hasSize(3).allSatisfy(c -> {
			assertThat(c.getThreshold()).isEqualByComparingTo("3");
			assertThat(c.getWeight()).isPositive();
			assertThat(c.getScales().getFirst().getStep()).isEqualByComparingTo("0.5");
			assertThat(c.getScales().getFirst().getMaximum()).isEqualByComparingTo("5");
		});
	}

	@Test
	void oneIsBestCountsDownward() {
		Dossier dossier = dossier();
		templates.instantiateCriterionSet("one-is-best", dossier);
		assertThat(dossier.getScales()).singleElement().satisfies(s -> {
			assertThat(s.getDirection()).isEqualTo(Direction.LOWER_IS_BETTER);
			assertThat(s.getPoints()).hasSize(9);
		});
	}

	@Test
	void theOutlineOf2022HasTheHeadingsOfThePrintedReportInOrder() {
		ReportOutline outline = templates.instantiateOutline("meti-2022", dossier());
		List<String> headings = new ArrayList<>();
		outline.eAllContents().forEachRemaining(o -> {
			if (o instanceof OutlineChapter chapter && chapter.getName() != null) {
				headings.add(chapter.getName());
			}
		});
		assertThat(headings).containsSubsequence("はじめに", "事業の概要", "「複数課題プログラム」の概要", "本プログラムの政策的位置付け／背景", "当省（国）が実施することの必要性",
				"複数課題プログラムの内容と本{kind}の対象テーマ", "複数課題プログラムの実施・マネジメント体制等", "プログラムの実施・マネジメント体制", "知財や研究開発データの取扱いについての戦略及びルール",
				"事業アウトプット", "事業アウトカム", "事業アウトカム達成に至るまでのロードマップ", "費用対効果", "前回評価の指摘事項と対応状況", "研究開発課題（プロジェクト）の概要",
				"国が実施することの必要性", "国内外の類似・競合する研究開発等の状況", "研究開発の内容", "研究開発の推進・マネジメント体制等", "研究開発計画", "資金配分", "前回評価の指摘事項と対応状況", "評価",
				"研究開発課題（プロジェクト）の評価", "総合評価", "今後の研究開発の方向等に関する提言", "評点法による評点結果", "複数課題プログラムの評価", "評価ワーキンググループの所見");
	}

	@Test
	void theOutlineOf2024BeginsWithTheOutsideEvaluators() {
		ReportOutline outline = templates.instantiateOutline("meti-2024", dossier());
		assertThat(outline.getChapters()).extracting(NamedElement::getName).containsSubsequence("外部評価者による評価結果",
				"評価ワーキンググループの所見及び対処方針", "評価対象事業に係る資料");
	}

	@Test
	void theFirstOutlineIsTheOneInUse() {
		Dossier dossier = dossier();
		ReportOutline first = templates.instantiateOutline("nedo", dossier);
		templates.instantiateOutline("meti-2022", dossier);
		assertThat(dossier.getOutline()).isSameAs(first);
		assertThat(dossier.getOutlines()).extracting(ReportOutline::getTemplate).containsExactly("nedo", "meti-2022");
	}

	@Test
	void aUnitIsRegisteredOnceAndMoneyConverts() {
		Dossier dossier = dossier();
		Unit million = templates.unit("百万円", dossier);
		Unit oku = templates.unit("億円", dossier);
		assertThat(templates.unit("百万円", dossier)).isSameAs(million);
		assertThat(dossier.getUnits()).containsExactly(million, oku);
		assertThat(oku.getFactor().divide(million.getFactor())).isEqualByComparingTo("100");
		for (String symbol : List.of("件", "人", "機関", "社", "円", "千円", "兆円", "米ドル", "百万ドル", "億ドル", "%", "年")) {
			templates.unit(symbol, dossier);
		}
		assertThat(dossier.getUnits()).hasSize(14);
	}

	@Test
	void theTopicsAndDutiesOfIpAreThoseOfTheCheckList() {
		IpManagement ip = ip(dossier());
		templates.instantiateClauseTopics("standard", ip);
		List<DutyTemplate> japan = templates.instantiateDuties("japan", ip);
		assertThat(ip.getTopics()).hasSize(23);
		assertThat(ip.getTopics()).filteredOn(t -> t.getEvidence() == Evidence.USUAL).extracting(t -> t.getNumber())
				.containsExactly(4, 9, 10, 12, 20, 21, 23);
		assertThat(japan).filteredOn(d -> !d.isConfirmed()).extracting(DutyTemplate::getAmount).containsExactly(60, 90);
		assertThat(japan).allSatisfy(d -> assertThat(d.getAmount() != null).isEqualTo(
				d.getBasis() != DueBasis.WITHOUT_DELAY && d.getBasis() != DueBasis.BEFORE_ACT));
	}

	@Test
	void everyFileOfTheFolderIsListed() throws IOException {
		Path folder = Path.of("..", "org.hyoka.dossier", "src", "org", "hyoka", "dossier", "templates", "data");
		try (Stream<Path> files = Files.list(folder)) {
			assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".json")))
					.containsExactlyInAnyOrderElementsOf(standardFile("index").lines().toList());
		}
	}

	@Test
	void aCopyIsFreshEachTime() {
		Dossier first = dossier();
		Dossier second = dossier();
		templates.instantiateCriterionSet("meti-project", first).getCriteria().clear();
		assertThat(templates.instantiateCriterionSet("meti-project", second).getCriteria()).hasSize(7);
		assertThat(second.getScales()).doesNotContainAnyElementsOf(first.getScales()).allMatch(s -> s.getId() == null);
	}

	@Test
	void anUnknownKeyIsAnsweredWithTheKnownOnes() {
		assertThatThrownBy(() -> templates.instantiateOutline("meti-2023", dossier()))
				.isInstanceOf(IllegalArgumentException.class)
				.hasMessage("There is no template “meti-2023”; there are meti-2022, meti-2024, nedo, oecd-dac, review-sheet.");
		assertThatThrownBy(() -> templates.unit("匹", dossier())).hasMessageContaining("no unit “匹”")
				.hasMessageContaining("百万円");
	}

	@Test
	void anOfficesTemplateReplacesTheOneOfTheSameKey(@TempDir Path folder) throws IOException {
		String own = standardFile("units-standard.json");
		Files.writeString(folder.resolve("own.json"), own.replaceFirst("\"symbol\": \"件\"", "\"symbol\": \"個\""));
		Files.writeString(folder.resolve("second.json"), standardFile("outline-nedo.json").replace("\"key\": \"nedo\"", "\"key\": \"ours\""));
		Files.writeString(folder.resolve("readme.txt"), "not a template");
		Templates office = Templates.withFolder(folder);
		assertThat(office.unitSets()).hasSize(1);
		assertThat(office.unit("個", dossier()).getSymbol()).isEqualTo("個");
		assertThat(office.outlines()).extracting(Template::key).endsWith("ours");
	}

	@Test
	void aWrongTemplateIsRefusedWithFileAndPlace(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("wrong.json");
		Files.writeString(file, standardFile("criteria-nedo.json").replaceFirst("\"code\": \"2\"", "\"cod\": \"2\""));
		assertThatThrownBy(() -> Templates.withFolder(folder)).isInstanceOf(IOException.class)
				.hasMessageContaining(file.toString()).hasMessageContaining("$.criterionSets[0].criteria[1].cod: ")
				.hasMessageContaining("did you mean “code”?");
		Files.writeString(file,
				standardFile("criteria-nedo.json").replace("\"management\"", "\"elsewhere\"").replaceFirst("\"elsewhere\"", "\"management\""));
		assertThatThrownBy(() -> Templates.withFolder(folder))
				.hasMessageContaining("$.criterionSets[0].criteria[1].scales[0]: There is no object of the id “elsewhere”");
		Files.writeString(file, "{}");
		assertThatThrownBy(() -> Templates.withFolder(folder)).isInstanceOfSatisfying(TemplateException.class, e -> {
			assertThat(e.problems()).hasSize(6);
			assertThat(e.problems().getLast().message(Locale.ENGLISH)).startsWith("There is exactly one of the lists criterionSets, ");
			assertThat(e.message(Locale.JAPANESE)).startsWith(file + ": $: 必須の項目「");
		});
		Files.writeString(file, standardFile("outline-nedo.json").replaceFirst("\"outlines\": \\[", "\"outlines\": [{},"));
		assertThatThrownBy(() -> Templates.withFolder(folder)).hasMessageContaining("There is exactly one object in this list");
		Files.writeString(file, standardFile("outline-nedo.json").replaceFirst("\"outlines\"", "\"units\": [], \"outlines\""));
		assertThatThrownBy(() -> Templates.withFolder(folder)).hasMessageContaining("There is nothing in this list");
	}

	private static String standardFile(String name) throws IOException {
		try (InputStream in = Templates.class.getResourceAsStream("data/" + name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}

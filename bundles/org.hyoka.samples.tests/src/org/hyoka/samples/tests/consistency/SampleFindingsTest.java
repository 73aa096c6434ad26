// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.tests.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.LiveValidator;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.Rules;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.Validator;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.samples.Sample;
import org.hyoka.words.WordRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the rules find in the samples, hit by hit. Each line of the lists beside this test was held against the document;
 * a finding more or less than listed is a change that somebody has to judge.
 */
class SampleFindingsTest {
	private static final Set<String> HARMLESS = Set.of("4,661", "4,662", "3,844", "5,694", "4,837", "1,299", "1,373", "1,378");

	private static Validator validator() {
		List<ConsistencyRule> rules = new ArrayList<>(new Rules().rules());
		rules.addAll(new WordRules().rules());
		return new Validator(rules, Set.of());
	}

	private static Dossier dossier(String key) {
		return Sample.byKey(key).orElseThrow().create();
	}

	private static List<Problem> findings(String key) {
		return validator().validateAll(dossier(key), null);
	}

	private static List<String> lines(String key) {
		return findings(key).stream().map(f -> f.severity() + "\t" + f.ruleId() + "\t" + f.sentence().in(Locale.JAPANESE)).toList();
	}

	private static List<String> expected(String key) throws IOException {
		try (InputStream in = SampleFindingsTest.class.getResourceAsStream(key + ".txt")) {
			String all = new String(Objects.requireNonNull(in, key).readAllBytes(), StandardCharsets.UTF_8);
			return all.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "regenerative-2022", "drugdiscovery-2021", "council-2022" })
	void everyFindingIsExpectedAndEveryExpectedOneIsFound(String key) throws IOException {
		assertThat(String.join("\n", lines(key))).isEqualTo(String.join("\n", expected(key)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "regenerative-2022", "drugdiscovery-2021", "council-2022" })
	void everySentenceIsInBothLanguages(String key) {
		for (Problem finding : findings(key)) {
			assertThat(finding.sentence().in(Locale.ENGLISH)).isNotBlank().doesNotContain("null").matches("(?s).*[.)]$");
			assertThat(finding.sentence().in(Locale.JAPANESE)).isNotBlank().doesNotContain("null").matches("(?s).*[。）]$");
			assertThat(finding.ruleId()).isNotEqualTo("hyoka.rule.failed");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "regenerative-2022", "drugdiscovery-2021", "council-2022" })
	void keptUpToDateTheFindingsAreTheSame(String key) {
		Dossier dossier = dossier(key);
		Validator validator = validator();
		try (LiveValidator live = LiveValidator.attach(dossier, validator)) {
			live.update();
			assertThat(live.problems()).containsExactlyInAnyOrderElementsOf(validator.validateAll(dossier, null));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "regenerative-2022", "drugdiscovery-2021" })
	void totalsThatRoundingExplainsAreNotReported(String key) {
		String all = String.join("\n", lines(key));
		assertThat(HARMLESS).noneMatch(all::contains);
		assertThat(all).doesNotContain("hyoka.money.total\t", "hyoka.money.totals-of-totals");
	}

	@Test
	void theDisagreementsThatTheDocumentIsKnownForAreErrors() {
		String errors = findings("regenerative-2022").stream().filter(f -> f.severity() == Severity.ERROR)
				.map(f -> f.sentence().in(Locale.JAPANESE)).collect(Collectors.joining("\n"));
		assertThat(errors).contains("契約額の総額54.0億円が総予算額48.8億円を上回る", "50倍と記すが、計算式では42.1倍", "20件と記すが、評価資料の値は30件",
				"達成状況」は1件と記すが、評価資料の値は2件", "2022年12月末の実績は6件だが、内訳に挙げられているのは5件", "2020年度末と記すが、評価資料では2022年末",
				"「多くの」が二度", "「侵害予防調査と対応策検討」が二度");
	}

	/** Disagreements that stand far apart in a document, each with the object that keeps it. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			regenerative-2022  | hyoka.money.funding-form | FundingStep     | 定額補助（プロジェクトA、プロジェクトB）、委託（プロジェクトC）
			regenerative-2022  | hyoka.money.printed-kind | StatedFigure    | 「総執行額」（執行額）だが、各年度の額は契約額
			regenerative-2022  | hyoka.name.figure        | StatedFigure    | ２に掲載した図によれば
			regenerative-2022  | hyoka.prose.copy         | StatedFigure    | 遺伝子治療の開発・製造に
			regenerative-2022  | hyoka.derivation.figure  | StatedFigure    | 6件と記すが、計算式では8件
			regenerative-2022  | hyoka.item.code-style    | Project         | 開発項目①、課題１、項目２
			drugdiscovery-2021 | hyoka.derivation.figure  | StatedFigure    | 40兆円と記すが、計算式では30.8兆円
			drugdiscovery-2021 | hyoka.derivation.figure  | StatedFigure    | 5,000億ドルと記すが、計算式では618.18億ドル
			drugdiscovery-2021 | hyoka.derivation.figure  | StatedFigure    | 9件と記すが、計算式では8件
			drugdiscovery-2021 | hyoka.name.figure        | StatedFigure    | バイオ医薬品の世界市場規模予測
			drugdiscovery-2021 | hyoka.name.figure        | StatedFigure    | がん免疫応答調節機構の解明
			drugdiscovery-2021 | hyoka.money.budget-open  | StatedFigure    | 総予算額3,088百万円
			drugdiscovery-2021 | hyoka.policy.body        | PolicyAmendment | 健康医療戦略推進本部決定
			drugdiscovery-2021 | hyoka.header.figure      | StatedFigure    | 2021年と記すが、評価資料では2021年度
			""")
	void whatTwoPlacesPrintIsFoundAtTheObjectThatKeepsIt(String key, String rule, String type, String words) {
		assertThat(findings(key)).anySatisfy(finding -> {
			assertThat(finding.ruleId()).isEqualTo(rule);
			assertThat(finding.object().eClass().getName()).isEqualTo(type);
			assertThat(finding.sentence().in(Locale.JAPANESE)).contains(words);
		});
	}
}

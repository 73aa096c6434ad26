// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hyoka.consistency.LiveValidator;
import org.hyoka.consistency.Place;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.Validator;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that were made to keep rules busy: long, and of the beginnings of something only. A rule that takes the square of their length
 * would need hours for them, one that calls itself for each letter ends with a full stack.
 */
class HostileTextsTest {
	private static final int LENGTH = 50_000;
	private static final int MOST = 50;

	static Stream<Arguments> texts() {
		Random random = new Random(20261123);
		Map<String, IntFunction<String>> pieces = Map.ofEntries(Map.entry("opened", i -> "("), Map.entry("closed", i -> "）"),
				Map.entry("crossed", i -> "「（」"), Map.entry("closed after all", i -> i < LENGTH / 2 ? "「" : ")"), Map.entry("labels", i -> "["),
				Map.entry("pictures", i -> "!["), Map.entry("addresses", i -> "![]("), Map.entry("addresses with words", i -> "![](x "),
				Map.entry("links in links", i -> "[x]("), Map.entry("bracketed address", i -> i == 0 ? "[x](" : "(a)"),
				Map.entry("references", i -> "![](x" + i + ") "), Map.entry("one kana", i -> "ア"),
				Map.entry("kana", i -> String.valueOf((char) ('ア' + random.nextInt(80)))),
				Map.entry("kana words", i -> random.nextInt(8) == 0 ? "、" : String.valueOf((char) ('ア' + random.nextInt(3)))),
				Map.entry("torn kana", i -> "アア ア "), Map.entry("doubled", i -> "あいう"), Map.entry("the", i -> "the "),
				Map.entry("stops", i -> "。"), Map.entry("placeholders", i -> "20XX "), Map.entry("addresses of pages", i -> "http://a"),
				Map.entry("blanks", i -> " "), Map.entry("digits", i -> "1,"), Map.entry("code", i -> "`"),
				Map.entry("paragraphs", i -> "同じ段落が何度も繰り返されており、四十八文字を超えるまで続くので、近い段落としても比べられることになるのである。\n"));
		return pieces.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(e -> {
			StringBuilder text = new StringBuilder();
			for (int i = 0; text.length() < LENGTH; i++) {
				text.append(e.getValue().apply(i));
			}
			return Arguments.of(e.getKey(), text + " x");
		});
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("texts")
	void everyRuleReadsItAndListsFewPlaces(String name, String text) {
		List<Problem> found = Checks.all(dossier(text, text));
		assertThat(found).extracting(Problem::ruleId).doesNotContain("hyoka.rule.failed");
		Map<Object, Long> listed = found.stream().filter(p -> p.places().getFirst().range().isPresent() && !p.ruleId().contains("reference"))
				.collect(Collectors.groupingBy(p -> List.of(p.ruleId(), Place.of(p.object(), p.feature().orElseThrow())), Collectors.counting()));
		assertThat(listed.values()).allMatch(count -> count <= MOST);
	}

	@Test
	void whatIsNotListedIsCounted() {
		Dossier dossier = dossier("（".repeat(MOST + 7) + "。");
		List<Problem> brackets = Checks.of(dossier, "hyoka.prose.bracket");
		assertThat(brackets).hasSize(MOST + 1);
		Problem more = brackets.stream().filter(p -> p.places().getFirst().range().isEmpty()).findFirst().orElseThrow();
		assertThat(more.sentence().in(Locale.ENGLISH)).contains(": 7 more places");
		assertThat(more.sentence().in(Locale.JAPANESE)).contains("ほかに 7 か所");
		assertThat(more.feature()).contains(Literals.SECTION__BODY);
		assertThat(more.severity()).isEqualTo(Severity.ERROR);
	}

	@Test
	void liveValidationFindsTheSame() {
		Dossier dossier = dossier("（".repeat(500) + "アイウエオカ、アイウエオキ。");
		try (LiveValidator live = LiveValidator.attach(dossier, Validator.standard())) {
			live.update();
			((Project) dossier.getUndertakings().getFirst()).getSections().getFirst().setBody("」".repeat(400));
			live.update();
			assertThat(live.problems()).containsExactlyInAnyOrderElementsOf(Checks.all(dossier));
		}
	}

	@Test
	void thousandsOfLikeNamesAreCompared() {
		for (Function<Integer, String> names : List.<Function<Integer, String>>of(i -> "国立研究開発法人先端技術総合研究機構支部" + i,
				i -> "株式会社研究開発システム" + (char) ('あ' + i % 80) + (char) ('ア' + i / 80) + "製作所", i -> "株式会社同じ名前")) {
			Dossier dossier = HyokaFactory.eINSTANCE.createDossier();
			IntStream.range(0, 2000).forEach(i -> {
				Organization organization = HyokaFactory.eINSTANCE.createOrganization();
				organization.setName(names.apply(i));
				dossier.getOrganizations().add(organization);
			});
			assertThat(Checks.all(dossier)).extracting(Problem::ruleId).doesNotContain("hyoka.rule.failed")
					.contains("hyoka.name.unused-organization");
		}
	}

	/** Calls itself once for each letter, as a rule of somebody else may. */
	private static final class Deep extends Rule<Section> {
		Deep() {
			super("example.deep", Severity.ERROR, PhraseBook.of(ValidatorTest.class), Literals.SECTION, Section.class);
		}

		@Override
		protected void check(Section section, ProblemReporter report) {
			depth(section.getBody(), 0);
		}

		private static int depth(String text, int at) {
			return at == text.length() ? 0 : 1 + depth(text, at + 1);
		}
	}

	@Test
	void aRuleThatRunsOutOfStackIsNamedAndTheOthersGoOn() {
		Dossier dossier = dossier("ア".repeat(10_000_000));
		assertThat(new Validator(List.of(new Deep()), Set.of()).validateAll(dossier, null)).singleElement().satisfies(problem -> {
			assertThat(problem.ruleId()).isEqualTo("hyoka.rule.failed");
			assertThat(problem.sentence().in(Locale.ENGLISH)).contains("example.deep");
		});
		try (LiveValidator live = LiveValidator.attach(dossier, new Validator(List.of(new Deep()), Set.of()))) {
			live.update();
			assertThat(live.problems()).hasSize(1);
			((Project) dossier.getUndertakings().getFirst()).getSections().getFirst().setBody("short");
			live.update();
			assertThat(live.problems()).isEmpty();
		}
	}

	private static Dossier dossier(String... texts) {
		Dossier dossier = HyokaFactory.eINSTANCE.createDossier();
		Project project = HyokaFactory.eINSTANCE.createProject();
		project.setName("試験");
		dossier.getUndertakings().add(project);
		for (String text : texts) {
			Section section = HyokaFactory.eINSTANCE.createSection();
			section.setBody(text);
			project.getSections().add(section);
		}
		return dossier;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.Places;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Rules;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.Validator;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Section;
import org.junit.jupiter.api.Test;

class ValidatorTest {
	private final CleanDossier d = new CleanDossier();

	/** A rule as another bundle would write it, with the phrases of this test. */
	private static final class NoBackground extends Rule<Section> {
		private final boolean fails;

		NoBackground(boolean fails) {
			super("example.background", Severity.INFO, PhraseBook.of(ValidatorTest.class), Literals.SECTION, Section.class, 3);
			this.fails = fails;
		}

		@Override
		protected void check(Section section, ProblemReporter report) {
			if (fails) {
				throw new IllegalStateException("out of order");
			}
			if ("background".equals(section.getKey())) {
				report.at(section, Literals.SECTION__KEY).say(section.getName());
			}
		}
	}

	@Test
	void everyRuleHasItsOwnIdATitleInBothLanguagesAndClassesOfTheMetamodel() {
		List<ConsistencyRule> rules = new Rules().rules();
		assertThat(rules).hasSizeGreaterThan(120);
		Set<String> ids = new HashSet<>();
		for (ConsistencyRule rule : rules) {
			assertThat(rule.id()).matches("hyoka(\\.[a-z]+(-[a-z]+)*)+");
			assertThat(ids.add(rule.id())).as(rule.id()).isTrue();
			assertThat(rule.title().in(Locale.ENGLISH)).isNotBlank();
			assertThat(rule.title().in(Locale.JAPANESE)).containsPattern("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|ID");
			assertThat(rule.anchors()).isNotEmpty();
			assertThat(rule.fieldRules()).allMatch(n -> n >= 1 && n <= 18);
		}
	}

	@Test
	void findingsComeInTheOrderOfTheDossierAndAlwaysTheSame() {
		d.b.getSections().getFirst().setBody("○○を行う。");
		d.a.getSections().getFirst().setBody("△△を行う。「");
		d.dossier.setKind(org.hyoka.model.hyoka.EvaluationKind.UNSPECIFIED);
		d.company.setName(d.company.getName() + " ");
		List<Problem> first = Checks.all(d.dossier);
		assertThat(first).extracting(Problem::ruleId).containsExactly("hyoka.dossier.basics", "hyoka.prose.bracket",
				"hyoka.prose.breaks-off", "hyoka.prose.placeholder", "hyoka.prose.placeholder", "hyoka.name.blanks");
		assertThat(Checks.all(d.dossier)).isEqualTo(first);
	}

	@Test
	void theSentencesAreInBothLanguagesAndSayWhere() {
		d.table().getAllocations().getFirst().setAmount(new BigDecimal("650"));
		Pattern places = Pattern.compile("\\{\\d|\\bnull\\b");
		for (Problem finding : Checks.all(d.dossier)) {
			assertThat(finding.sentence().in(Locale.ENGLISH)).doesNotContainPattern(places).endsWith(".").contains("A");
			assertThat(finding.sentence().in(Locale.JAPANESE)).doesNotContainPattern(places).contains("プロジェクトA");
		}
	}

	@Test
	void aSentenceNamesThingsAsTheyAreNow() {
		d.a.getSections().getFirst().setBody("○○を行う。");
		Problem finding = Checks.all(d.dossier).getFirst();
		assertThat(finding.sentence().in(Locale.JAPANESE)).contains("プロジェクトA › 節「研究の背景」");
		d.a.setCode("Z");
		assertThat(finding.sentence().in(Locale.JAPANESE)).contains("プロジェクトZ");
		assertThat(Checks.all(d.dossier).getFirst()).isEqualTo(finding);
		assertThat(Places.describe(finding.places().getFirst()).in(Locale.JAPANESE)).isEqualTo("プロジェクトZ › 節「研究の背景」 › 本文");
		assertThat(Places.describe(finding.places().getFirst()).in(Locale.ENGLISH)).isEqualTo("project Z › section “研究の背景” › body");
	}

	@Test
	void anotherBundlesRuleIsAsked() {
		List<ConsistencyRule> rules = new ArrayList<>(new Rules().rules());
		rules.add(new NoBackground(false));
		assertThat(new Validator(rules, Set.of()).validateAll(d.dossier, null)).hasSize(2)
				.allMatch(f -> f.sentence().in(Locale.JAPANESE).equals("節「研究の背景」は背景である。"));
	}

	@Test
	void aRuleThatFailsIsReportedAndTheOthersGoOn() {
		d.b.getSections().getFirst().setBody("○○を行う。");
		List<ConsistencyRule> rules = new ArrayList<>(new Rules().rules());
		rules.add(new NoBackground(true));
		assertThat(new Validator(rules, Set.of()).validateAll(d.dossier, null)).extracting(Problem::ruleId)
				.containsExactlyInAnyOrder("hyoka.rule.failed", "hyoka.rule.failed", "hyoka.prose.placeholder");
	}

	@Test
	void twoRulesOfOneIdAreRefused() {
		List<ConsistencyRule> rules = List.of(new NoBackground(false), new NoBackground(true));
		assertThatThrownBy(() -> new Validator(rules, Set.of())).isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("example.background");
	}

	@Test
	void itCanBeCancelled() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThatThrownBy(() -> Validator.standard().validateAll(d.dossier, monitor)).isInstanceOf(OperationCanceledException.class);
	}

	@Test
	void contentsOfThirdPartiesAreWalkedOver() {
		EPackage other = EcoreFactory.eINSTANCE.createEPackage();
		other.setName("other");
		d.dossier.getExtensions().add(other);
		assertThat(Checks.all(d.dossier)).isEmpty();
	}

	@Test
	void anEmptyDossierIsNotAFailure() {
		assertThat(Checks.all(org.hyoka.model.hyoka.HyokaFactory.eINSTANCE.createDossier())).extracting(Problem::ruleId)
				.doesNotContain("hyoka.rule.failed").contains("hyoka.required", "hyoka.dossier.basics");
	}

	@Test
	void everyRuleSaysWhatToDoInBothLanguages() {
		assertThat(new Rules().rules()).allSatisfy(rule -> {
			assertThat(rule.advice()).as(rule.id()).isPresent();
			assertThat(rule.advice().orElseThrow().in(Locale.JAPANESE)).as(rule.id()).endsWith("。").doesNotContain("{");
			assertThat(rule.advice().orElseThrow().in(Locale.ENGLISH)).as(rule.id()).endsWith(".").doesNotContain("{");
		});
	}
}

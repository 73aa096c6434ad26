// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.consistency.LiveValidator;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.Validator;
import org.hyoka.model.hyoka.Alias;
import org.hyoka.model.hyoka.AliasKind;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Person;
import org.hyoka.model.hyoka.RelatedProgram;
import org.hyoka.model.hyoka.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameRulesTest {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;
	private final CleanDossier d = new CleanDossier();

	private Organization used(String name) {
		Organization organization = d.organization(name);
		d.a.getResearchItems().getFirst().getThemes().getFirst().getImplementers().add(organization);
		return organization;
	}

	@ParameterizedTest
	@CsvSource({ "次世代天然物化学技術組合, 次世代天然物化学技術研究組合", "成育医療研究センター, 国立成育医療研究センター", "先端的研究開発戦略センター, 先進的研究開発戦略センター",
			"国立成育医療センター, 国立成育医療研究センター" })
	void organizationsThatAreOneByASlipAreFound(String first, String second) {
		used(first);
		Organization other = used(second);
		Problem finding = Checks.only(d.dossier, "hyoka.name.near-organization");
		assertThat(finding.object()).isSameAs(other);
		assertThat(finding.sentence().in(Locale.JAPANESE)).contains(first, second);
	}

	@ParameterizedTest
	@CsvSource({ "東京大学, 東海大学", "東京大学, 東京理科大学", "名古屋大学, 名古屋市立大学", "国立国際医療研究センター, 国立成育医療研究センター", "日本医科大学, 兵庫医科大学",
			"第一三共株式会社, 第二三共株式会社", "研究開発第1グループ, 研究開発第2グループ" })
	void organizationsThatAreTwoAreNot(String first, String second) {
		used(first);
		used(second);
		assertThat(Checks.all(d.dossier)).isEmpty();
	}

	@Test
	void aPredecessorMayBeNamedAlike() {
		Organization before = used("新技術開発研究機構");
		Organization after = used("新技術開発研究振興機構");
		assertThat(Checks.all(d.dossier)).hasSize(1);
		after.getSuccessorOf().add(before);
		assertThat(Checks.all(d.dossier)).isEmpty();
	}

	@Test
	void mergingRedirectsAllReferencesKeepsTheNameAndCanBeUndone() {
		Organization first = used("成育医療研究センター");
		Organization second = used("国立成育医療研究センター");
		Theme theme = d.b.getResearchItems().getFirst().getThemes().getFirst();
		theme.getImplementers().clear();
		theme.getImplementers().add(first);
		Problem finding = Checks.only(d.dossier, "hyoka.name.near-organization");
		assertThat(finding.fixes()).extracting(f -> f.label().in(Locale.JAPANESE)).containsExactly("「成育医療研究センター」に統合",
				"「国立成育医療研究センター」に統合");
		EditingDomain domain = Checks.run(finding.fixes().get(1), d.dossier);
		assertThat(theme.getImplementers()).containsExactly(second);
		assertThat(d.a.getResearchItems().getFirst().getThemes().getFirst().getImplementers()).contains(second).doesNotContain(first)
				.doesNotHaveDuplicates();
		assertThat(d.dossier.getOrganizations()).doesNotContain(first);
		assertThat(second.getAliases()).extracting(Alias::getName).containsExactly("成育医療研究センター");
		assertThat(Checks.only(d.dossier, "hyoka.name.variant").object()).isSameAs(second.getAliases().getFirst());
		domain.getCommandStack().undo();
		assertThat(theme.getImplementers()).containsExactly(first);
		assertThat(Checks.only(d.dossier, "hyoka.name.near-organization")).isEqualTo(finding);
	}

	@Test
	void theSameOrganizationWithAndWithoutItsLegalFormIsRegisteredTwice() {
		used("㈱計測機器製作所");
		assertThat(Checks.only(d.dossier, "hyoka.name.near-organization").sentence().in(Locale.JAPANESE)).contains("二重に登録");
	}

	@Test
	void personsThatDifferByALookalikeLetterAreFound() {
		Person first = person("坂元 享宇");
		Person second = person("坂元 亨宇");
		assertThat(Checks.only(d.dossier, "hyoka.name.near-person").places()).extracting(p -> p.object()).containsExactly(second,
				first);
		second.setName("坂本 享宇");
		assertThat(Checks.all(d.dossier)).isEmpty();
	}

	private Person person(String name) {
		Person person = d.person(name);
		var role = F.createRoleAssignment();
		role.setPerson(person);
		d.a.getRoles().add(role);
		return person;
	}

	@Test
	void programsOfNearlyOneNameAreFound() {
		RelatedProgram first = F.createRelatedProgram();
		first.setName("革新的中分子創薬技術の開発");
		RelatedProgram second = F.createRelatedProgram();
		second.setName("革新的中分子創薬基盤技術開発事業");
		d.dossier.getRelatedPrograms().addAll(List.of(first, second));
		assertThat(Checks.only(d.dossier, "hyoka.name.near-program").object()).isSameAs(second);
	}

	@Test
	void spellingsOfSourcesAreFoundUnlessOnlyWidthBlanksOrLegalFormDiffer() {
		alias(d.company, "計測機器製作所", AliasKind.VARIANT);
		alias(d.company, "計測機器", AliasKind.ABBREVIATION);
		assertThat(Checks.all(d.dossier)).isEmpty();
		Alias alias = alias(d.company, "計測器製作所", AliasKind.VARIANT);
		assertThat(Checks.only(d.dossier, "hyoka.name.variant").object()).isSameAs(alias);
	}

	private static Alias alias(NamedElement element, String name, AliasKind kind) {
		Alias alias = F.createAlias();
		alias.setName(name);
		alias.setKind(kind);
		element.getAliases().add(alias);
		return alias;
	}

	@Test
	void blanksAroundANameAreRemovedByOneClick() {
		d.company.setName(" 株式会社計測機器製作所　");
		Problem finding = Checks.only(d.dossier, "hyoka.name.blanks");
		Checks.run(finding.fixes().getFirst(), d.dossier);
		assertThat(d.company.getName()).isEqualTo("株式会社計測機器製作所");
		assertThat(Checks.all(d.dossier)).isEmpty();
	}

	@Test
	void theLayoutOfANameWithLinesIsNoLooseBlank() {
		d.a.setName("一行目\n\n　二行目");
		assertThat(Checks.of(d.dossier, "hyoka.name.blanks")).isEmpty();
		d.a.setName("一行目\n二　　行目");
		assertThat(Checks.of(d.dossier, "hyoka.name.blanks")).hasSize(1);
	}

	@Test
	void digitsOfTwoWidthsInAHeadingAreMadeOne() {
		d.a.getSections().getFirst().setName("（１） 2022年度の背景");
		Problem finding = Checks.only(d.dossier, "hyoka.name.digits");
		Checks.run(finding.fixes().getFirst(), d.dossier);
		assertThat(d.a.getSections().getFirst().getName()).isEqualTo("（1） 2022年度の背景");
	}

	@Test
	void whatNothingPointsAtIsAHintUntilSomethingDoes() {
		Organization idle = d.organization("使われない機関");
		assertThat(Checks.only(d.dossier, "hyoka.name.unused-organization").object()).isSameAs(idle);
		d.a.getRoles().getFirst().setOrganization(idle);
		Person nobody = d.person("山川 海彦");
		assertThat(Checks.only(d.dossier, "hyoka.name.unused-person").object()).isSameAs(nobody);
	}

	@ParameterizedTest
	@CsvSource({ "国立研究開発法人計測標準機構, '加工精度は計測標準 機構に確かめた。'", "米国食品医薬品局, '米国のＦＤＡ（当局）と話した。'", "Emulate, '米 EMULATE 社が先行する。'" })
	void whatTextNamesIsUsed(String name, String text) {
		Organization organization = d.organization(name);
		Alias alias = F.createAlias();
		alias.setName("FDA");
		alias.setKind(AliasKind.ABBREVIATION);
		organization.getAliases().add(alias);
		d.a.getSections().getFirst().setBody(text);
		assertThat(Checks.all(d.dossier)).isEmpty();
		d.a.getSections().getFirst().setBody("米国のFDAMAを読んだ。");
		Checks.only(d.dossier, "hyoka.name.unused-organization");
	}

	@Test
	void keptUpToDateTheHintGoesWhenATextNamesItAndComesBackAfterwards() {
		Organization late = d.organization("計測標準機構");
		String before = d.a.getSections().getFirst().getBody();
		try (LiveValidator live = LiveValidator.attach(d.dossier, Validator.standard())) {
			live.update();
			assertThat(live.problems(late)).hasSize(1);
			d.a.getSections().getFirst().setBody("計測標準機構に確かめた。");
			live.update();
			assertThat(live.problems(late)).isEmpty();
			d.a.getSections().getFirst().setBody(before);
			live.update();
			assertThat(live.problems(late)).hasSize(1);
			late.setName("試料の前処理");
			live.update();
			assertThat(live.problems(late)).isEmpty();
		}
	}

	@Test
	void identifiersAreCheckedByTheirCheckDigits() {
		d.ministry.setCorporateNumber("4000012090001");
		d.university.setCorporateNumber("4120905002554");
		d.university.setRor("https://ror.org/035t8zc32");
		d.leader.setOrcid("0000-0002-1825-0097");
		assertThat(Checks.all(d.dossier)).isEmpty();
		d.ministry.setCorporateNumber("4000012090002");
		d.university.setRor("ror.org/035t8zc3");
		d.leader.setOrcid("0000-0002-1825-0096");
		assertThat(Checks.all(d.dossier)).extracting(Problem::ruleId).containsExactlyInAnyOrder("hyoka.name.organization-number",
				"hyoka.name.organization-number", "hyoka.name.person-number");
	}

	@Test
	void twoOrganizationsDoNotShareANumber() {
		d.ministry.setCorporateNumber("4000012090001");
		d.university.setCorporateNumber("4000012090001");
		assertThat(Checks.only(d.dossier, "hyoka.name.shared-number").object()).isSameAs(d.university);
	}
}

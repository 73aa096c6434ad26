// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.QuickFix;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Affiliation;
import org.hyoka.model.hyoka.Alias;
import org.hyoka.model.hyoka.AliasKind;
import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.CountedItem;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.OrganizationKind;
import org.hyoka.model.hyoka.Person;
import org.hyoka.model.hyoka.RelatedProgram;
import org.hyoka.model.hyoka.RoleAssignment;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TargetKind;
import org.hyoka.model.hyoka.Theme;
import org.hyoka.model.hyoka.Translation;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.samples.Samples;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What quick fixes do to a dossier: the finding goes, none comes, what was entered stays, and undo is exact. */
class QuickFixesTest {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;
	private final CleanDossier d = new CleanDossier();

	/** Presses one fix of the only finding of a rule and looks at all that a fix may do wrong. */
	private void press(String rule, int fix, Runnable then, String... saidOtherwise) {
		Problem finding = Checks.of(d.dossier, rule).getFirst();
		List<Problem> before = Checks.all(d.dossier);
		Dossier was = EcoreUtil.copy(d.dossier);
		Set<String> said = said(d.dossier);
		said.removeAll(List.of(saidOtherwise));
		EditingDomain domain = Checks.run(finding.fixes().get(fix), d.dossier);
		List<Problem> after = Checks.all(d.dossier);
		assertThat(after).doesNotContain(finding);
		// A name that becomes an alias is reported as what sources print beside the registered name, as it should be.
		assertThat(after).filteredOn(f -> !f.ruleId().equals("hyoka.name.variant")).isSubsetOf(before);
		assertThat(said(d.dossier)).containsAll(said);
		then.run();
		Dossier fixed = EcoreUtil.copy(d.dossier);
		domain.getCommandStack().undo();
		assertThat(EcoreUtil.equals(d.dossier, was)).as("undone").isTrue();
		assertThat(Checks.all(d.dossier)).isEqualTo(before);
		domain.getCommandStack().redo();
		assertThat(EcoreUtil.equals(d.dossier, fixed)).as("done again").isTrue();
	}

	/** All that stands in a dossier as text, figure, date or word. */
	private static Set<String> said(Dossier dossier) {
		Set<String> all = new TreeSet<>();
		for (Iterator<EObject> objects = dossier.eAllContents(); objects.hasNext();) {
			EObject object = objects.next();
			for (EAttribute attribute : object.eClass().getEAllAttributes()) {
				if (attribute != Literals.ELEMENT__ID && object.eIsSet(attribute)) {
					all.add(String.valueOf(object.eGet(attribute)));
				}
			}
		}
		return all;
	}

	private void notOffered(String rule) {
		assertThat(Checks.of(d.dossier, rule)).singleElement().satisfies(f -> assertThat(f.fixes()).isEmpty());
	}

	private static <T extends org.hyoka.model.hyoka.Element> T noted(T element, String text) {
		Note note = F.createNote();
		note.setText(text);
		element.getNotes().add(note);
		return element;
	}

	private static void alias(NamedElement element, String name, AliasKind kind) {
		Alias alias = F.createAlias();
		alias.setName(name);
		alias.setKind(kind);
		element.getAliases().add(alias);
	}

	private static void english(NamedElement element, String feature, String text) {
		Translation translation = F.createTranslation();
		translation.setLanguage("en");
		translation.setFeature(feature);
		translation.setText(text);
		element.getTranslations().add(translation);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1 })
	void organizationsMadeOneKeepIdentifiersAliasesKindAndWhatTheyArePartOfInBothDirections(int direction) {
		Organization first = d.organization("成育医療研究センター");
		Organization second = d.organization("国立成育医療研究センター");
		Organization both = d.a.getResearchItems().getFirst().getThemes().getFirst().getImplementers().getFirst();
		d.a.getResearchItems().getFirst().getThemes().getFirst().getImplementers().add(first);
		d.b.getResearchItems().getFirst().getThemes().getFirst().getImplementers().add(second);
		d.b.getResearchItems().getFirst().getThemes().getFirst().getImplementers().add(first);
		first.setCorporateNumber("4000012090001");
		first.setKind(OrganizationKind.RESEARCH_INSTITUTE);
		second.setRor("https://ror.org/035t8zc32");
		second.setParent(d.ministry);
		alias(first, "成育", AliasKind.ABBREVIATION);
		alias(second, "NCCHD", AliasKind.ABBREVIATION);
		alias(first, "NCCHD", AliasKind.ABBREVIATION);
		english(first, "name", "National Center for Child Health and Development");
		english(second, "name", "Center for Child Health");
		noted(first, "旧名称は国立小児病院。");
		press("hyoka.name.near-organization", direction, () -> {
			Organization kept = direction == 0 ? first : second;
			Organization gone = direction == 0 ? second : first;
			assertThat(d.dossier.getOrganizations()).contains(kept).doesNotContain(gone);
			assertThat(kept.getCorporateNumber()).isEqualTo("4000012090001");
			assertThat(kept.getRor()).isEqualTo("https://ror.org/035t8zc32");
			assertThat(kept.getKind()).isEqualTo(OrganizationKind.RESEARCH_INSTITUTE);
			assertThat(kept.getParent()).isSameAs(d.ministry);
			assertThat(kept.getNotes()).hasSize(1);
			assertThat(kept.getTranslations()).hasSize(1);
			assertThat(kept.getAliases()).extracting(Alias::getName).containsExactlyInAnyOrder(gone.getName(), "成育", "NCCHD",
					direction == 0 ? "Center for Child Health" : "National Center for Child Health and Development");
			assertThat(d.a.getResearchItems().getFirst().getThemes().getFirst().getImplementers()).contains(both, kept).doesNotContain(gone);
			assertThat(d.b.getResearchItems().getFirst().getThemes().getFirst().getImplementers()).contains(kept).doesNotContain(gone)
					.doesNotHaveDuplicates();
		});
	}

	@Test
	void organizationsWithTwoNumbersOrOtherWordsInOnePlaceAreNotMadeOne() {
		Organization first = d.organization("成育医療研究センター");
		Organization second = d.organization("国立成育医療研究センター");
		d.a.getResearchItems().getFirst().getThemes().getFirst().getImplementers().addAll(List.of(first, second));
		first.setCorporateNumber("4000012090001");
		second.setCorporateNumber("4120905002554");
		assertThat(Checks.of(d.dossier, "hyoka.name.near-organization")).as("two valid numbers are two organizations").isEmpty();
		second.setCorporateNumber("4000012090002");
		notOffered("hyoka.name.near-organization");
		second.setCorporateNumber(null);
		assertThat(Checks.only(d.dossier, "hyoka.name.near-organization").fixes()).hasSize(2);
		second.setCountry("US");
		notOffered("hyoka.name.near-organization");
	}

	@Test
	void aFixWhoseFindingIsOldDoesNothingWhereBothSayOtherwiseMeanwhile() {
		Organization first = d.organization("成育医療研究センター");
		Organization second = d.organization("国立成育医療研究センター");
		d.a.getResearchItems().getFirst().getThemes().getFirst().getImplementers().addAll(List.of(first, second));
		Problem finding = Checks.only(d.dossier, "hyoka.name.near-organization");
		first.setRor("https://ror.org/035t8zc32");
		second.setRor("https://ror.org/04mkzax54");
		assertThat(finding.fixes()).allSatisfy(fix -> assertThat(fix.create(Checks.domain()).canExecute()).isFalse());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1 })
	void personsMadeOneKeepTheirReadingNumberAndAffiliations(int direction) {
		Person first = d.person("坂元 享宇");
		Person second = d.person("坂元 亨宇");
		for (Person person : List.of(first, second)) {
			RoleAssignment role = F.createRoleAssignment();
			role.setPerson(person);
			(person == first ? d.a : d.b).getRoles().add(role);
		}
		first.setReading("さかもと みちいえ");
		second.setOrcid("0000-0002-1825-0097");
		affiliation(first, d.university, "教授");
		affiliation(second, d.university, "教授");
		affiliation(second, d.company, "顧問");
		press("hyoka.name.near-person", direction, () -> {
			Person kept = direction == 0 ? first : second;
			assertThat(kept.getReading()).isEqualTo("さかもと みちいえ");
			assertThat(kept.getOrcid()).isEqualTo("0000-0002-1825-0097");
			assertThat(kept.getAffiliations()).extracting(Affiliation::getPosition).containsExactlyInAnyOrder("教授", "顧問");
			assertThat(d.a.getRoles().getLast().getPerson()).isSameAs(kept);
			assertThat(d.b.getRoles().getLast().getPerson()).isSameAs(kept);
		});
	}

	private static void affiliation(Person person, Organization at, String position) {
		Affiliation affiliation = F.createAffiliation();
		affiliation.setOrganization(at);
		affiliation.setPosition(position);
		person.getAffiliations().add(affiliation);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1 })
	void programsMadeOneKeepTheirPeriodMinistryAndSummary(int direction) {
		RelatedProgram first = F.createRelatedProgram();
		first.setName("革新的中分子創薬技術の開発");
		first.setPeriod(CleanDossier.period(2015, 2019));
		RelatedProgram second = F.createRelatedProgram();
		second.setName("革新的中分子創薬基盤技術開発事業");
		second.setMinistry(d.ministry);
		second.setSummary("環状の中分子を探す技術を作る。");
		d.dossier.getRelatedPrograms().addAll(List.of(first, second));
		press("hyoka.name.near-program", direction, () -> {
			RelatedProgram kept = direction == 0 ? first : second;
			assertThat(d.dossier.getRelatedPrograms()).containsExactly(kept);
			assertThat(kept.getPeriod().getStart()).isEqualTo(FiscalYear.of(2015));
			assertThat(kept.getMinistry()).isSameAs(d.ministry);
			assertThat(kept.getSummary()).startsWith("環状");
		});
	}

	@Test
	void programsOfTwoPeriodsAndTheEvaluatedOnesAreNotMadeOne() {
		RelatedProgram first = F.createRelatedProgram();
		first.setName("革新的中分子創薬技術の開発");
		first.setPeriod(CleanDossier.period(2015, 2019));
		RelatedProgram second = F.createRelatedProgram();
		second.setName("革新的中分子創薬基盤技術開発事業");
		second.setPeriod(CleanDossier.period(2020, 2024));
		d.dossier.getRelatedPrograms().addAll(List.of(first, second));
		notOffered("hyoka.name.near-program");
		d.dossier.getRelatedPrograms().clear();
		d.b.setName(d.a.getName());
		notOffered("hyoka.name.near-program");
	}

	@Test
	void doubledThemesBecomeOneWithTheWordsAndTheLeaderOfBoth() {
		Theme first = d.a.getResearchItems().getFirst().getThemes().getFirst();
		Theme again = noted(d.theme(d.a.getResearchItems().getFirst(), first.getName()), "写し");
		again.setDescription("前処理を短くする。");
		again.setLeader(d.leader);
		press("hyoka.theme.doubled", 0, () -> {
			assertThat(d.a.getResearchItems().getFirst().getThemes()).containsExactly(first);
			assertThat(first.getDescription()).isEqualTo("前処理を短くする。");
			assertThat(first.getLeader()).isSameAs(d.leader);
			assertThat(first.getNotes()).hasSize(1);
		});
		again = d.theme(d.a.getResearchItems().getFirst(), first.getName());
		again.setDescription("別の内容。");
		notOffered("hyoka.theme.doubled");
	}

	@Test
	void doubledRolesBecomeOneWithThePositionAndOrganizationOfBoth() {
		RoleAssignment first = d.a.getRoles().getFirst();
		RoleAssignment again = F.createRoleAssignment();
		again.setRole(first.getRole());
		again.setPerson(d.leader);
		again.setOrganization(d.university);
		again.setPosition("教授");
		d.a.getRoles().add(again);
		press("hyoka.role.doubled", 0, () -> {
			assertThat(d.a.getRoles()).containsExactly(first);
			assertThat(first.getOrganization()).isSameAs(d.university);
			assertThat(first.getPosition()).isEqualTo("教授");
		});
		again = EcoreUtil.copy(first);
		again.setPosition("名誉教授");
		d.a.getRoles().add(again);
		notOffered("hyoka.role.doubled");
	}

	@Test
	void doubledActualsBecomeOneWithTheNoteAndTheListOfWhatWasCountedUnlessTheirValuesDiffer() {
		Actual first = d.indicator().getActuals().getFirst();
		Actual again = CleanDossier.actual(d.indicator(), "6.0", "FY2021-end");
		again.setNote("六手法を確立した。");
		CountedItem item = F.createCountedItem();
		item.setName("六つの手法");
		item.setCount(6);
		again.getCounted().add(item);
		press("hyoka.actual.doubled", 0, () -> {
			assertThat(d.indicator().getActuals()).containsExactly(first);
			assertThat(first.getNote()).isEqualTo("六手法を確立した。");
			assertThat(first.getCounted()).containsExactly(item);
		}, "6.0");
		CleanDossier.actual(d.indicator(), "7", "FY2021-end");
		notOffered("hyoka.actual.doubled");
	}

	@Test
	void doubledTargetsBecomeOneUnlessTheirValuesOrKindsDiffer() {
		Target first = d.indicator().getTargets().getLast();
		Target again = CleanDossier.target(d.indicator(), "12", "FY2024-end", TargetKind.FINAL);
		again.setQualifier("以上");
		press("hyoka.target.doubled", 0, () -> {
			assertThat(d.indicator().getTargets()).doesNotContain(again);
			assertThat(first.getQualifier()).isEqualTo("以上");
		});
		Target other = CleanDossier.target(d.indicator(), "15", "FY2024-end", TargetKind.FINAL);
		notOffered("hyoka.target.doubled");
		other.setValue(new BigDecimal(12));
		other.setKind(TargetKind.INTERIM);
		assertThat(Checks.of(d.dossier, "hyoka.target.doubled")).as("the final target repeats the year's own").isEmpty();
		other.setValue(new BigDecimal(15));
		assertThat(Checks.of(d.dossier, "hyoka.target.doubled").getFirst().fixes()).isEmpty();
	}

	@Test
	void doubledAllocationsBecomeOneUnlessTheirAmountsDiffer() {
		Allocation first = d.table().getAllocations().getFirst();
		first.setAmount(null);
		Allocation again = CleanDossier.allocation(d.table(), d.a.getResearchItems().getFirst(), 2020, "500");
		press("hyoka.money.doubled-allocation", 0, () -> {
			assertThat(d.table().getAllocations()).contains(first).doesNotContain(again);
			assertThat(first.getAmount()).isEqualByComparingTo("500");
		});
		CleanDossier.allocation(d.table(), d.a.getResearchItems().getFirst(), 2020, "30");
		notOffered("hyoka.money.doubled-allocation");
	}

	@Test
	void aMemberNamedTwiceKeepsTheSheetsAndRecusalsOfBothSeats() {
		Member first = d.panel.getMembers().getLast();
		Member again = F.createMember();
		again.setPerson(first.getPerson());
		again.setAffiliation("大阪大学 教授");
		d.panel.getMembers().add(again);
		List<ScoreSheet> sheets = new ArrayList<>(d.dossier.getScoreSheets().stream().filter(s -> s.getMember() == first).toList());
		sheets.getFirst().setMember(again);
		press("hyoka.panel.doubled", 0, () -> {
			assertThat(d.panel.getMembers()).hasSize(3);
			assertThat(sheets).allSatisfy(sheet -> assertThat(sheet.getMember()).isSameAs(first));
			assertThat(first.getAffiliation()).isEqualTo("大阪大学 教授");
		});
		Member third = F.createMember();
		third.setPerson(first.getPerson());
		third.setAffiliation("東京大学 教授");
		d.panel.getMembers().add(third);
		notOffered("hyoka.panel.doubled");
	}

	@Test
	void whatNothingUsesIsDeletedAndComesBackAsItWas() {
		Organization idle = d.organization("使われない機関");
		idle.setCorporateNumber("4000012090001");
		alias(idle, "使わ機", AliasKind.ABBREVIATION);
		d.person("山川 海彦").setReading("やまかわ うみひこ");
		for (String rule : List.of("hyoka.name.unused-organization", "hyoka.name.unused-person")) {
			Dossier was = EcoreUtil.copy(d.dossier);
			List<Problem> before = Checks.all(d.dossier);
			EditingDomain domain = Checks.run(Checks.of(d.dossier, rule).getFirst().fixes().getFirst(), d.dossier);
			assertThat(Checks.of(d.dossier, rule)).isEmpty();
			assertThat(Checks.all(d.dossier)).hasSize(before.size() - 1).isSubsetOf(before);
			domain.getCommandStack().undo();
			assertThat(EcoreUtil.equals(d.dossier, was)).isTrue();
			assertThat(Checks.all(d.dossier)).isEqualTo(before);
		}
	}

	@TestFactory
	Stream<DynamicTest> oneFixOfEachKindThatTheSamplesOfferDoesAwayWithItsFindingAndIsUndoneExactly() {
		return Samples.all().stream().map(sample -> DynamicTest.dynamicTest(sample.key(), () -> {
			Dossier dossier = sample.create();
			List<Problem> before = Checks.all(dossier);
			Dossier was = EcoreUtil.copy(dossier);
			Set<String> done = new TreeSet<>();
			for (Problem finding : before) {
				if (finding.fixes().isEmpty() || !done.add(finding.ruleId())) {
					continue;
				}
				for (QuickFix fix : finding.fixes()) {
					EditingDomain domain = Checks.run(fix, dossier);
					assertThat(Checks.of(dossier, finding.ruleId())).as(fix.label().in(Locale.ENGLISH)).doesNotContain(finding);
					domain.getCommandStack().undo();
					assertThat(EcoreUtil.equals(dossier, was)).as("undone: " + fix.label().in(Locale.ENGLISH)).isTrue();
				}
			}
		}));
	}
}

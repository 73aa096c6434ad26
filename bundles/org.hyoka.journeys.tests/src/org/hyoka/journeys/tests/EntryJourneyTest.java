// SPDX-License-Identifier: EPL-2.0
package org.hyoka.journeys.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.INDICATOR__ACTUALS;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.INDICATOR__TARGETS;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.MEMBER__PERSON;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.ACTUAL__VALUE;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.NAMED_ELEMENT__NAME;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.PANEL__MEMBERS;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.PERIOD__END;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.PERIOD__START;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.TARGET__VALUE;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.UNDERTAKING__INDICATORS;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.UNDERTAKING__PURPOSE;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.widgets.Shell;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.testsupport.Cells;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.Person;
import org.hyoka.testsupport.Rows;
import org.hyoka.testsupport.Ui;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.labels.Labels;
import org.junit.jupiter.api.Test;

/** The secretariat enters what an evaluation rests on. */
public class EntryJourneyTest extends Journey {
	private static final String WHY = "After the hearing";

	private void entersThePeriod(Undertaking undertaking) {
		person.go("org.hyoka.ui.undertaking", undertaking);
		person.enter(PERIOD__START, "2022");
		person.enter(PERIOD__END, "2026");
		Ui.waitUntil("the period is known", () -> undertaking.getPeriod() != null && undertaking.getPeriod().getEnd() != null);
	}

	private List<String> registered() {
		return person.ask(s -> s.dossier().getPersons().stream().map(NamedElement::getName).toList());
	}

	private List<String> onThePanel() {
		return person.ask(s -> s.dossier().getPanel().getMembers().stream().map(m -> m.getPerson()).filter(Objects::nonNull)
				.map(NamedElement::getName).toList());
	}

	@Test
	void factsOfAProjectAreTypedSavedAndReadAgain() throws IOException {
		Undertaking undertaking = beginsAnew();
		entersThePeriod(undertaking);
		person.enter(UNDERTAKING__PURPOSE, "Batteries that last.");
		saves();
		hands.press("Ctrl+W");
		Ui.waitUntil("the dossier is closed", () -> !(DossierWindow.page().getActiveEditor() instanceof DossierEditor));
		person.open(folder.resolve("dossier.hyoka"));
		assertThat(person.<String>ask(s -> s.dossier().getUndertakings().getFirst().getPurpose())).isEqualTo("Batteries that last.");
	}

	@Test
	void moneyIsPastedFromASpreadsheetAndTakenBackInOneStep() throws IOException {
		Undertaking undertaking = beginsAnew();
		entersThePeriod(undertaking);
		person.go("org.hyoka.ui.money", undertaking);
		Cells budget = person.grid(0);
		budget.paste(1, 1, "1,200\t1,300\t1,100\t900\t500\n1,150\t1,280\t1,090\t880\t480\n");
		Ui.waitUntil("all figures are there", () -> undertaking.getBudget() != null && undertaking.getBudget().getEntries().size() == 10);
		Ui.waitUntil("the sums follow", () -> budget.shows(1, "5,000") && budget.shows(2, "4,880"));
		undoes();
		Ui.waitUntil("nothing is entered", () -> undertaking.getBudget() == null || undertaking.getBudget().getEntries().isEmpty());
	}

	@Test
	void moneyIsTypedDownAColumnAndASumIsComputedOnEntry() throws IOException {
		Undertaking undertaking = beginsAnew();
		entersThePeriod(undertaking);
		person.go("org.hyoka.ui.money", undertaking);
		Cells budget = person.grid(0);
		budget.enter(1, 1, "=1200+50");
		Ui.waitUntil("it is computed", () -> budget.shows(1, "1,250"));
		hands.type("1100");
		hands.press("Enter");
		Ui.waitUntil("Enter went on below", () -> budget.shows(2, "1,100"));
	}

	@Test
	void indicatorsAreTypedWithTargetsAndActuals() throws IOException {
		Undertaking undertaking = beginsAnew();
		person.go("org.hyoka.ui.indicators", undertaking);
		Rows indicators = person.rows(UNDERTAKING__INDICATORS);
		indicators.add();
		indicators.enter(0, NAMED_ELEMENT__NAME, "Papers");
		hands.press("Up"); // Enter went on to the blank row
		Indicator papers = person.ask(s -> undertaking.getIndicators().getFirst());
		assertThat(Ui.<String>get(papers::getName)).isEqualTo("Papers");
		Rows targets = person.rows(INDICATOR__TARGETS);
		targets.add();
		targets.enter(0, TARGET__VALUE, "20");
		Rows actuals = person.rows(INDICATOR__ACTUALS);
		actuals.add();
		actuals.enter(0, ACTUAL__VALUE, "=7+8");
		Target target = Ui.get(() -> papers.getTargets().getFirst());
		Actual actual = Ui.get(() -> papers.getActuals().getFirst());
		assertThat(Ui.<BigDecimal>get(target::getValue)).isEqualByComparingTo("20");
		assertThat(Ui.<BigDecimal>get(actual::getValue)).isEqualByComparingTo("15");
	}

	@Test
	void aTargetIsRevisedWithItsReasonAndTheFormerValueStays() throws IOException {
		Program program = opensTheSample();
		Undertaking project = Ui.get(() -> program.getProjects().getFirst());
		person.go("org.hyoka.ui.indicators", project);
		person.rows(UNDERTAKING__INDICATORS).choose(0);
		Target target = Ui.get(() -> project.getIndicators().getFirst().getTargets().getFirst());
		String before = Ui.get(() -> target.getValue().toPlainString());
		Rows targets = person.rows(INDICATOR__TARGETS);
		targets.choose(0, TARGET__VALUE);
		targets.write("777");
		hands.press("Enter");
		Shell asks = person.asked("the reason is asked for");
		person.enter(Person.texts(asks).getFirst(), WHY);
		hands.click(Ui.<org.eclipse.swt.widgets.Button>get(asks::getDefaultButton));
		person.closed(asks);
		assertThat(Ui.<String>get(() -> target.getRevisions().getLast().getReason())).isEqualTo(WHY);
		assertThat(Ui.<String>get(() -> target.getRevisions().getLast().getOldValue().toPlainString())).isEqualTo(before);
		undoes();
		Ui.waitUntil("it is as it was", () -> target.getValue().toPlainString().equals(before));
	}

	@Test
	void aNameIsRegisteredWhereItIsAskedFor() throws IOException {
		beginsAnew();
		person.go("org.hyoka.ui.panel", null);
		Rows members = person.rows(PANEL__MEMBERS);
		if (members.count() == 0) {
			members.add();
		}
		members.enter(0, MEMBER__PERSON, "Mori Ichiro");
		Ui.waitUntil("the member has the name", () -> members.text(0, MEMBER__PERSON).contains("Mori Ichiro"));
		assertThat(registered()).containsExactly("Mori Ichiro");
	}

	@Test
	void aListOfNamesIsPastedAndAllAreRegisteredAtOnce() throws IOException {
		beginsAnew();
		person.go("org.hyoka.ui.panel", null);
		Rows members = person.rows(PANEL__MEMBERS);
		if (members.count() == 0) {
			members.add();
		}
		members.choose(0, MEMBER__PERSON);
		hands.paste(Labels.of(MEMBER__PERSON) + "\n新田 花子\n森 一郎\n");
		Shell asks = person.asked("it is asked whether they shall be registered");
		hands.press("Enter");
		person.closed(asks);
		Ui.waitUntil("they are members", () -> onThePanel().containsAll(List.of("新田 花子", "森 一郎")));
		assertThat(registered()).containsExactly("新田 花子", "森 一郎");
		undoes();
		Ui.waitUntil("nobody is registered", () -> registered().isEmpty());
	}
}

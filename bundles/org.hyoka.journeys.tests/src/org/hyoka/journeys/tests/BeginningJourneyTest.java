// SPDX-License-Identifier: EPL-2.0
package org.hyoka.journeys.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.UNDERTAKING__INDICATORS;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.UNDERTAKING__PURPOSE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.model.hyoka.CriterionSet;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.testsupport.Person;
import org.hyoka.testsupport.SampleDossier;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.testsupport.Words;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;
import org.hyoka.workbench.internal.preferences.StartSettings;
import org.junit.jupiter.api.Test;

/** How a dossier comes about and what comes into it from outside; what is seen of the report meanwhile; the window's language. */
public class BeginningJourneyTest extends Journey {
	private static final String UI = "org.hyoka.dossier.ui";
	private static final String CREATE = "internal.welcome.create";
	private static final String PREFERENCES = "internal.preferences";
	private static final String PURPOSE = "Batteries that last twice as long";

	private static String next() {
		return Words.of(IDialogConstants.NEXT_LABEL);
	}

	/** The wizard that makes a dossier, begun by a link of the Welcome page, at its page. */
	private Shell begins(String link, String page) {
		person.menu(Words.menu("Menu_help"), Words.menu("Menu_welcome"));
		person.follow(person.window(), Words.said(UI, "internal.welcome", link));
		Shell wizard = person.asked("the wizard is open");
		if (Ui.<Boolean>get(() -> ((WizardDialog) wizard.getData()).getCurrentPage().getName().equals("start"))) {
			person.press(wizard, next());
		}
		person.step(wizard, page);
		return wizard;
	}

	private void makes(Shell wizard, Path file) {
		person.press(wizard, next());
		person.enter(Person.texts(person.step(wizard, "target")).getFirst(), file.toString());
		person.press(wizard, Words.of(Words.said(UI, CREATE, "New_create")));
		person.closed(wizard);
	}

	@Test
	void outlineAndCriteriaAreChosenForANewDossier() {
		Shell wizard = begins("Welcome_template", "template");
		Composite page = person.step(wizard, "template");
		hands.type("Battery program");
		List<Combo> boxes = Person.boxes(page);
		var outline = Templates.standard().outlines().getLast();
		var criteria = Templates.standard().criterionSets().getLast();
		hands.choose(boxes.get(2), Ui.get(() -> outline.name(Texts.locale())));
		hands.choose(boxes.get(3), Ui.get(() -> criteria.name(Texts.locale())));
		makes(wizard, folder.resolve("chosen.hyoka"));
		assertThat(person.<String>ask(s -> s.dossier().getOutline().getName())).isEqualTo(outline.create().element().getName());
		assertThat(person.<List<String>>ask(s -> s.dossier().getCriterionSets().stream().map(CriterionSet::getName).toList()))
				.contains(criteria.create().element().getName());
	}

	@Test
	void theNextEvaluationBeginsWithWhatTheLastOneSaid() throws IOException {
		Path last = SampleDossier.write(folder);
		Shell wizard = begins("Welcome_last", "last");
		person.enter(Person.texts(person.step(wizard, "last")).getFirst(), last.toString());
		makes(wizard, folder.resolve("next.hyoka"));
		Dossier dossier = person.ask(s -> s.dossier());
		assertThat(Ui.<Integer>get(() -> ((Program) dossier.getUndertakings().getFirst()).getProjects().size())).isGreaterThan(1);
		assertThat(Ui.<Boolean>get(() -> dossier.getUndertakings().getFirst().getPriorFindings().isEmpty())).as("what is to be reported on")
				.isFalse();
		assertThat(Ui.<Boolean>get(() -> dossier.getScoreSheets().isEmpty())).isTrue();
	}

	@Test
	void aTableOfAnotherProgramIsTakenInFromTheClipboard() throws IOException {
		Undertaking undertaking = beginsAnew();
		Ui.run(() -> {
			Clipboard board = new Clipboard(Ui.display());
			board.setContents(new Object[] { "指標\t単位\t目標値\t目標年度\n論文数\t件\t20\t2026\n特許出願数\t件\t5\t2026\n" },
					new Transfer[] { TextTransfer.getInstance() });
			board.dispose();
		});
		person.go("org.hyoka.ui.indicators", undertaking);
		person.menu(Words.menu("Menu_dossier"), Words.plugin(UI, "menu.importTable"));
		Shell wizard = person.asked("it is asked where the table is");
		Composite source = person.step(wizard, "source");
		Combo kinds = Person.boxes(source).get(1);
		String indicators = Labels.of(UNDERTAKING__INDICATORS);
		if (!Ui.<String>get(kinds::getText).equals(indicators)) {
			hands.choose(kinds, indicators);
		}
		person.press(wizard, next());
		person.step(wizard, "columns");
		person.press(wizard, Words.of(Words.said(UI, "internal.imports", "Wizard_take")));
		person.closed(wizard);
		Ui.waitUntil("they are indicators", () -> undertaking.getIndicators().size() == 2);
		assertThat(Ui.<List<String>>get(() -> undertaking.getIndicators().stream().map(NamedElement::getName).toList()))
				.containsExactly("論文数", "特許出願数");
		undoes();
		Ui.waitUntil("all is taken back by one step", () -> undertaking.getIndicators().isEmpty());
	}

	@Test
	void thePreviewShowsWhatIsWritten() throws IOException {
		Undertaking undertaking = beginsAnew();
		person.go("org.hyoka.ui.undertaking", undertaking);
		person.menu(Words.menu("Menu_window"), Words.menu("Menu_preview"));
		Ui.waitUntil("the report is seen", () -> seen(""));
		person.enter(UNDERTAKING__PURPOSE, PURPOSE);
		Ui.waitUntil("what was written is seen in the report", () -> seen(PURPOSE));
	}

	private static boolean seen(String words) {
		return Widgets.all(Ui.window().getShell(), Browser.class).stream().filter(Control::isVisible)
				.anyMatch(b -> b.getText().contains("<body") && b.getText().contains(words));
	}

	@Test
	void theLanguageIsChosenForTheNextStart() throws IOException {
		Path file = StartSettings.file().orElseThrow();
		byte[] before = Files.exists(file) ? Files.readAllBytes(file) : null;
		try {
			person.menu(Words.menu("Menu_window"), Words.menu("Menu_preferences"));
			Shell preferences = person.asked("the preferences are open");
			Ui.waitUntil("the page is there", () -> Widgets.all(preferences, Combo.class).size() >= 2);
			hands.choose(Person.boxes(preferences).getFirst(), "English");
			hands.click(Ui.<Button>get(preferences::getDefaultButton));
			Shell asks = person.asked("a start is offered");
			person.press(asks, Words.said("org.hyoka.workbench", PREFERENCES, "General_later"));
			person.closed(preferences);
			assertThat(StartSettings.read(file).language()).contains("en");
		} finally {
			if (before == null) {
				Files.deleteIfExists(file);
			} else {
				Files.write(file, before);
			}
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.journeys.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.UNDERTAKING__PURPOSE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenOptions;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.samples.Samples;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.Person;
import org.hyoka.testsupport.SampleDossier;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.testsupport.Words;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.editor.DossierEditorInput;
import org.junit.jupiter.api.Test;

/** What keeps work safe and right: problems, search, saving, recovery, locks, and how the window is set up. */
public class CareJourneyTest extends Journey {
	private static final String UI = "org.hyoka.dossier.ui";
	private static final String EDITOR = "internal.editor";
	private static final String NAME = "Institute of A";
	private static final String EDITED = "Words that were not saved.";

	private static String problems(String key) {
		return Words.of(Words.said(UI, "internal.views.problems", key));
	}

	private static String find(String key) {
		return Words.of(Words.said(UI, "internal.views.find", key));
	}

	private static String editor(String key) {
		return Words.of(Words.said("org.hyoka.ui", EDITOR, key));
	}

	/** The sample, with an organization whose name ends with a blank, filtered in the list of problems. */
	private Tree listsTheBlank() throws IOException {
		Dossier dossier = Samples.all().getFirst().create();
		dossier.getOrganizations().getFirst().setName(NAME + " ");
		opens(dossier);
		DossierEditor editor = person.editor();
		person.menu(Words.menu("Menu_window"), Words.menu("Menu_problems"));
		Ui.waitUntil("everything has been looked at", () -> !editor.problems().pending());
		Tree tree = Ui
				.get(() -> Widgets.all(Ui.window().getShell(), Tree.class).stream().filter(Control::isVisible).reduce((a, b) -> b).orElseThrow());
		person.enter(Ui.<Text>get(() -> Widgets.first(tree.getParent(), Text.class, Text::isVisible).orElseThrow()), NAME);
		Ui.waitUntil("the list is filtered", () -> rows(tree).findAny().isPresent() && rows(tree).allMatch(r -> r.getText().contains(NAME)));
		return tree;
	}

	private static Stream<TreeItem> rows(Tree tree) {
		return Arrays.stream(tree.getItems()).flatMap(group -> Arrays.stream(group.getItems()));
	}

	private Organization organization() {
		return person.ask(s -> s.dossier().getOrganizations().getFirst());
	}

	private static Optional<Button> offered(Tree tree) {
		return Widgets.first(tree.getParent(), Button.class,
				b -> b.isVisible() && (b.getStyle() & SWT.PUSH) != 0 && !Words.of(b.getText()).equals(problems("Problems_accept")));
	}

	@Test
	void aProblemIsFollowedFixedAndTakenBack() throws IOException {
		Tree tree = listsTheBlank();
		Organization organization = organization();
		hands.click(Ui.get(() -> rows(tree).findFirst().orElseThrow()));
		Ui.waitUntil("a way to mend it is offered", () -> offered(tree).isPresent());
		hands.press("Enter");
		DossierEditor editor = person.editor();
		Ui.waitUntil("the page is in front", () -> DossierWindow.page().getActivePart() == editor);
		hands.click(Ui.<Button>get(() -> offered(tree).orElseThrow()));
		Ui.waitUntil("it is mended", () -> organization.getName().equals(NAME));
		undoes();
		Ui.waitUntil("it is as it was", () -> organization.getName().equals(NAME + " "));
	}

	@Test
	void aProblemIsAcceptedWithAReason() throws IOException {
		Tree tree = listsTheBlank();
		hands.click(Ui.get(() -> rows(tree).findFirst().orElseThrow()));
		person.press(person.window(), problems("Problems_accept"));
		Shell asks = person.asked("the reason is asked for");
		person.enter(Person.texts(asks).getFirst(), "As in the register");
		person.press(asks, problems("Accept_do"));
		person.closed(asks);
		DossierEditor editor = person.editor();
		Ui.waitUntil("it is accepted", () -> editor.dossier().getAcceptedProblems().size() == 1);
		assertThat(Ui.<String>get(() -> editor.dossier().getAcceptedProblems().getFirst().getReason())).isEqualTo("As in the register");
	}

	@Test
	void wordsAreFoundAndReplacedEverywhereAndTakenBack() throws IOException {
		Dossier dossier = Samples.all().getFirst().create();
		dossier.setSubtitle("Second draft");
		dossier.getUndertakings().getFirst().setDepartment("Draft office");
		Undertaking program = opens(dossier);
		hands.press("Ctrl+F");
		Ui.waitUntil("the words are asked for", () -> Ui.display().getFocusControl() instanceof Text);
		hands.type("draft");
		person.press(person.window(), find("Find_replace"));
		Ui.waitUntil("the other words are asked for", () -> Ui.display().getFocusControl() instanceof Text t
				&& t.getMessage().equals(find("Find_by")));
		hands.type("version");
		Button all = Ui.get(() -> Widgets.all(Ui.window().getShell(), Button.class).stream().filter(b -> b.isVisible()
				&& b.getText().startsWith(find("Find_replaceAll"))).findFirst().orElseThrow());
		Ui.waitUntil("places are counted", all::isEnabled);
		hands.click(all);
		Ui.waitUntil("all are replaced", () -> "version office".equalsIgnoreCase(program.getDepartment()));
		undoes();
		Ui.waitUntil("it is as it was", () -> "Draft office".equals(program.getDepartment()));
	}

	@Test
	void whoClosesWithChangesIsAskedAndMayGoOn() throws IOException {
		Undertaking undertaking = beginsAnew();
		person.go("org.hyoka.ui.undertaking", undertaking);
		person.enter(UNDERTAKING__PURPOSE, EDITED);
		hands.press("Ctrl+W");
		Shell asks = person.asked("it is asked");
		hands.press("Esc");
		person.closed(asks);
		assertThat(Ui.<Boolean>get(person.editor()::isDirty)).isTrue();
		saves();
		assertThat(SampleDossier.text(folder.resolve("dossier.hyoka"))).contains(EDITED);
	}

	@Test
	void whatACrashLeftIsGoneOnWith() throws Exception {
		String before = System.setProperty("hyoka.state", folder.resolve("state").toString());
		try {
			Undertaking undertaking = beginsAnew();
			person.go("org.hyoka.ui.undertaking", undertaking);
			person.enter(UNDERTAKING__PURPOSE, EDITED);
			crashes();
			DossierEditor editor = Ui.get(() -> (DossierEditor) DossierWindow.page()
					.openEditor(new DossierEditorInput(folder.resolve("dossier.hyoka")), DossierEditor.ID));
			person.press(person.window(), editor("LeftCopy_Resume"));
			Ui.waitUntil("it is open", () -> editor.openSession().isPresent());
			assertThat(DossierWindow.<String>ask(editor, s -> s.dossier().getUndertakings().getFirst().getPurpose())).isEqualTo(EDITED);
			assertThat(Ui.<Boolean>get(editor::isDirty)).isTrue();
			saves();
		} finally {
			if (before == null) {
				System.clearProperty("hyoka.state");
			} else {
				System.setProperty("hyoka.state", before);
			}
		}
	}

	/** Leaves what a crash leaves: the copy that was put aside, of a process that is no more. */
	private void crashes() throws Exception {
		DossierEditor editor = person.editor();
		assertThat(editor.session().autosave()).isTrue();
		Path recovery = OpenOptions.standard().recoveryFolder();
		Path kept = Files.createDirectory(folder.resolve("kept"));
		for (Path copy : files(recovery)) {
			Files.copy(copy, kept.resolve(copy.getFileName()));
		}
		DossierWindow.closeAll();
		Ui.waitUntil("the process has ended", () -> files(recovery).isEmpty());
		for (Path copy : files(kept)) {
			String name = copy.getFileName().toString();
			Path left = recovery.resolve("left" + name.substring(name.lastIndexOf('.')));
			if (name.endsWith(".recovery")) {
				Files.write(left, Files.readAllLines(copy).stream().map(l -> l.startsWith("process=") ? "process=999999999" : l).toList());
			} else {
				Files.copy(copy, left);
			}
		}
	}

	private static List<Path> files(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void whatSomebodyElseHasOpenIsReadAndSavedUnderAnotherName() throws Exception {
		Path file = SampleDossier.write(folder);
		try (DossierSession other = DossierSession.open(file, new NullProgressMonitor())) {
			DossierEditor editor = Ui.get(() -> (DossierEditor) DossierWindow.page().openEditor(new DossierEditorInput(file), DossierEditor.ID));
			person.press(person.window(), editor("DossierEditor_OnlyRead"));
			Ui.waitUntil("it is open", () -> editor.openSession().isPresent());
			assertThat(other.isReadOnly()).isFalse();
			Undertaking program = person.ask(s -> s.dossier().getUndertakings().getFirst());
			person.go("org.hyoka.ui.undertaking", program);
			hands.click(person.field(Text.class, UNDERTAKING__PURPOSE));
			hands.type("a");
			person.follow(person.window(), editor("ReadOnlyBar_SaveAs"));
			Path copy = folder.resolve("copy.hyoka");
			hands.file(copy);
			Ui.waitUntil("the copy can be edited", () -> Files.exists(copy) && DossierWindow.page().getActiveEditor() instanceof DossierEditor e
					&& e.openSession().filter(s -> !s.isReadOnly()).isPresent());
			String says = editor("ReadOnlyBar_Sentence");
			Ui.waitUntil("nothing says that it can only be read", () -> !Widgets.reads(Ui.window().getShell(), says)
					|| Widgets.all(Ui.window().getShell(), Label.class).stream().noneMatch(l -> l.isVisible() && l.getText().equals(says)));
			person.enter(UNDERTAKING__PURPOSE, EDITED);
			saves();
			assertThat(SampleDossier.text(copy)).contains(EDITED);
		}
	}

	@Test
	void aPageIsGoneToByAPartOfItsNameAndEscapeLetsGo() throws IOException {
		beginsAnew();
		hands.press("Ctrl+3");
		Shell asks = person.asked("it is asked where to go");
		hands.type("a");
		hands.press("Esc");
		person.closed(asks);
		hands.press("Ctrl+3");
		Shell again = person.asked("it is asked again");
		person.write(Words.plugin(UI, "page.money"));
		Table places = Ui.get(() -> Widgets.all(again, Table.class).getFirst());
		Ui.waitUntil("the page is found", () -> places.getItemCount() > 0 && places.getItem(0).getText().equals(Words.plugin(UI, "page.money")));
		hands.press("Enter");
		person.closed(again);
		Ui.waitUntil("the page is shown", () -> person.shown().equals("org.hyoka.ui.money"));
	}

	@Test
	void languageAndThemeAreChosenForTheNextStart() {
		person.menu(Words.menu("Menu_window"), Words.menu("Menu_preferences"));
		Shell preferences = person.asked("the preferences are open");
		Ui.waitUntil("the page is there", () -> Widgets.all(preferences, Combo.class).size() >= 2);
		Combo theme = Person.boxes(preferences).get(1);
		String dark = Words.said("org.hyoka.workbench", "internal.preferences", "General_themeDark");
		hands.choose(theme, dark);
		hands.click(Ui.<Button>get(preferences::getDefaultButton));
		Shell asks = person.asked("a start is offered");
		person.press(asks, Words.said("org.hyoka.workbench", "internal.preferences", "General_later"));
		person.closed(preferences);
		person.menu(Words.menu("Menu_window"), Words.menu("Menu_preferences"));
		Shell again = person.asked("the preferences are open again");
		Ui.waitUntil("the page is there", () -> Widgets.all(again, Combo.class).size() >= 2);
		Combo kept = Person.boxes(again).get(1);
		assertThat(Ui.<String>get(kept::getText)).isEqualTo(dark);
		hands.choose(kept, Words.said("org.hyoka.workbench", "internal.preferences", "General_themeSystem"));
		hands.click(Ui.<Button>get(again::getDefaultButton));
		Shell last = person.asked("a start is offered again");
		person.press(last, Words.said("org.hyoka.workbench", "internal.preferences", "General_later"));
		person.closed(again);
	}

}

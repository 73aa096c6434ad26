// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.hyoka.dossier.ui.internal.welcome.SampleCopy;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.samples.Samples;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.SampleDossier;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.EditorShell;
import org.hyoka.ui.labels.Labels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Projects and what belongs on a page are added, put in order and deleted where one goes about in the dossier. */
@ExtendWith(PictureOnFailure.class)
class ChapterListTest {
	private static final String UNDO = "org.eclipse.ui.edit.undo";
	@TempDir
	private Path folder;
	private DossierEditor editor;
	private EditorShell shell;
	private Program program;

	@BeforeEach
	void theSampleIsOpen() throws IOException {
		editor = DossierWindow.open(SampleDossier.write(folder));
		shell = Ui.get(() -> editor.getAdapter(EditorShell.class));
		program = (Program) DossierWindow.<Dossier>ask(editor, s -> s.dossier()).getUndertakings().getFirst();
	}

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	private Tree tree() {
		return Widgets.all(shell.control(), Tree.class).getFirst();
	}

	private void go(String page, Object subject) {
		Ui.run(() -> shell.show(page, (org.eclipse.emf.ecore.EObject) subject));
	}

	private void key(int code, int modifiers) {
		Event event = new Event();
		event.keyCode = code;
		event.stateMask = modifiers;
		Ui.run(() -> tree().notifyListeners(SWT.KeyDown, event));
	}

	private List<MenuItem> menu() {
		Menu menu = tree().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		return Arrays.asList(menu.getItems());
	}

	private List<Project> projects() {
		return List.copyOf(program.getProjects());
	}

	@Test
	void aProjectComesByOneKeyAsItsNeighboursAre() {
		List<Project> before = projects();
		go("org.hyoka.ui.undertaking", before.getFirst());
		key(SWT.INSERT, SWT.NONE);
		assertThat(projects()).hasSize(before.size() + 1).startsWith(before.toArray(Project[]::new));
		Project added = projects().getLast();
		assertThat(added.getCode()).isEqualTo(String.valueOf((char) (before.getLast().getCode().charAt(0) + 1)));
		Ui.waitUntil("it is chosen in the list",
				() -> tree().getSelectionCount() == 1 && tree().getSelection()[0].getText().startsWith(added.getCode()));
		DossierWindow.command(UNDO);
		assertThat(projects()).isEqualTo(before);
	}

	@Test
	void chaptersOfUndertakingsSayThatThereIsNoneAndAddOne() throws IOException {
		DossierEditor council = DossierWindow.open(SampleCopy.write(Samples.all().stream().filter(s -> s.create().getUndertakings().isEmpty())
				.findFirst().orElseThrow(), folder));
		EditorShell chapters = Ui.get(() -> council.getAdapter(EditorShell.class));
		for (String page : List.of("org.hyoka.ui.undertaking", "org.hyoka.ui.money", "org.hyoka.ui.indicators")) {
			Ui.run(() -> chapters.show(page, council.dossier()));
			String head = Ui.get(() -> Widgets.first(chapters.shown(), Label.class, Label::isVisible).orElseThrow().getText());
			assertThat(head).as(page).isIn("プログラムもプロジェクトもまだありません", "There is no program or project yet");
			assertThat(Ui.<Integer>get(() -> Widgets.all(chapters.control(), Tree.class).getFirst().getSelectionCount())).as(page).isEqualTo(1);
		}
		Ui.run(() -> {
			chapters.show("org.hyoka.ui.money", council.dossier());
			Widgets.first(chapters.shown(), Button.class, Button::isVisible).orElseThrow().notifyListeners(SWT.Selection, new Event());
		});
		assertThat(council.dossier().getUndertakings()).hasSize(1);
		assertThat(Ui.<Boolean>get(chapters::failed)).isFalse();
		assertThat(Ui.get(() -> chapters.place().isPresent())).isTrue();
	}

	@Test
	void whatBelongsOnAPageComesByItsMenu() {
		Project first = projects().getFirst();
		int before = first.getIndicators().size();
		go("org.hyoka.ui.indicators", first);
		Ui.run(() -> menu().stream().filter(i -> i.getText().contains(Labels.of(org.hyoka.model.hyoka.HyokaPackage.Literals.INDICATOR))).findFirst()
				.orElseThrow().notifyListeners(SWT.Selection, new Event()));
		assertThat(first.getIndicators()).hasSize(before + 1);
		go("org.hyoka.ui.panel", editor.dossier());
		int members = editor.dossier().getPanel().getMembers().size();
		Ui.run(() -> menu().stream().filter(i -> i.getText().contains(Labels.of(org.hyoka.model.hyoka.HyokaPackage.Literals.MEMBER))).findFirst()
				.orElseThrow().notifyListeners(SWT.Selection, new Event()));
		assertThat(editor.dossier().getPanel().getMembers()).hasSize(members + 1);
	}

	@Test
	void projectsArePutInOrderByKeys() {
		List<Project> before = projects();
		go("org.hyoka.ui.money", before.get(1));
		key(SWT.ARROW_UP, SWT.ALT);
		assertThat(projects()).startsWith(before.get(1), before.get(0));
		key(SWT.ARROW_UP, SWT.ALT);
		assertThat(projects()).startsWith(before.get(1), before.get(0));
		key(SWT.ARROW_DOWN, SWT.ALT);
		assertThat(projects()).isEqualTo(before);
		Ui.waitUntil("the list shows it", () -> texts(tree().getSelection()[0].getParentItem()).get(1).startsWith(before.get(0).getCode()));
	}

	private static List<String> texts(TreeItem parent) {
		return Arrays.stream(parent.getItems()).map(TreeItem::getText).toList();
	}

	@Test
	void chaptersStandBelowProjectsWhereOneWantsItAndThePageStays() {
		Project second = projects().get(1);
		go("org.hyoka.ui.money", second);
		Ui.run(this::switchOrder);
		try {
			TreeItem[] selected = Ui.get(() -> tree().getSelection());
			assertThat(selected).hasSize(1);
			String money = Ui
					.get(() -> shell.places().stream().filter(p -> p.pageId().equals("org.hyoka.ui.money")).findFirst().orElseThrow().name());
			assertThat(Ui.<String>get(selected[0]::getText)).startsWith(money);
			assertThat(Ui.<String>get(() -> selected[0].getParentItem().getText())).startsWith(second.getCode());
			assertThat(Ui.get(() -> texts(selected[0].getParentItem()))).noneMatch(t -> t.startsWith(second.getCode())).hasSizeGreaterThan(2);
			key(SWT.ARROW_UP, SWT.ALT);
			assertThat(projects().getFirst()).isSameAs(second);
		} finally {
			Ui.run(this::switchOrder);
		}
		assertThat(Ui.<String>get(() -> tree().getSelection()[0].getText())).startsWith(second.getCode());
	}

	private void switchOrder() {
		Widgets.press(Widgets.first(shell.control(), Button.class, b -> (b.getStyle() & SWT.TOGGLE) != 0 && !b.getSelection()
				&& List.of("章別", "課題別", "By Chapter", "By Project").contains(b.getText())).orElseThrow());
	}

	@Test
	void aProjectGoesWithItsScoreSheetsAfterAQuestion() {
		List<Project> before = projects();
		Project gone = before.getFirst();
		Dossier dossier = editor.dossier();
		int sheets = dossier.getScoreSheets().size();
		int assessments = dossier.getAssessments().size();
		assertThat(dossier.getScoreSheets()).anyMatch(s -> s.getUndertaking() == gone);
		go("org.hyoka.ui.undertaking", gone);
		Event delete = new Event();
		delete.keyCode = SWT.DEL;
		Ui.display().asyncExec(() -> tree().notifyListeners(SWT.KeyDown, delete));
		Ui.waitUntil("it is asked", () -> DossierWindow.dialog().isPresent());
		Ui.run(() -> Widgets.press(DossierWindow.dialog().orElseThrow().getDefaultButton()));
		Ui.waitUntil("it is gone", () -> !projects().contains(gone));
		assertThat(dossier.getScoreSheets()).noneMatch(s -> s.getUndertaking() == gone || s.getUndertaking() == null).hasSizeLessThan(sheets);
		assertThat(dossier.getAssessments()).hasSize(assessments - 1);
		DossierWindow.command(UNDO);
		assertThat(projects()).isEqualTo(before);
		assertThat(dossier.getScoreSheets()).hasSize(sheets);
		assertThat(dossier.getAssessments()).hasSize(assessments).allMatch(a -> a.getUndertaking() != null);
	}
}

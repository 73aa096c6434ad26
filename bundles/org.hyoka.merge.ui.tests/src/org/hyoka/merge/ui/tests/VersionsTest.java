// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.hyoka.core.Dossiers;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.merge.ui.internal.CompareHandler;
import org.hyoka.merge.ui.internal.HandOutHandler;
import org.hyoka.merge.ui.internal.MergeHandler;
import org.hyoka.merge.ui.internal.MergeRun;
import org.hyoka.merge.ui.internal.VersionsPage;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.SampleDossier;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.EditorShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two people edit copies of one dossier: it is compared, merged, and what both changed is decided on the page of versions. */
@ExtendWith(PictureOnFailure.class)
class VersionsTest {
	private static final String UNDO = "org.eclipse.ui.edit.undo";
	@TempDir
	private Path folder;
	private Path ours;
	private Path theirs;

	@BeforeEach
	void twoEditCopiesOfOneDossier() throws IOException {
		Path base = SampleDossier.write(folder);
		edit(base, dossier -> dossier.setSubtitle("共通"));
		ours = Files.copy(base, folder.resolve("ours.hyoka"));
		theirs = Files.copy(base, folder.resolve("theirs.hyoka"));
		edit(ours, dossier -> project(dossier).setShortName("こちら"));
		edit(theirs, dossier -> {
			project(dossier).setShortName("相手");
			dossier.getOrganizations().getFirst().setCountry("XX");
		});
	}

	@AfterEach
	void itIsClosed() {
		Ui.run(() -> Arrays.stream(Ui.display().getShells()).filter(s -> s != Ui.window().getShell() && s.isVisible()).forEach(Shell::close));
		DossierWindow.closeAll();
	}

	private static Undertaking project(Dossier dossier) {
		return Dossiers.undertakings(dossier).get(1);
	}

	private static void change(DossierSession session, Consumer<Dossier> edit) {
		session.execute(new ChangeCommand(session.dossier()) {
			@Override
			protected void doExecute() {
				edit.accept(session.dossier());
			}
		});
	}

	private static void edit(Path file, Consumer<Dossier> edit) throws IOException {
		try (DossierSession session = DossierSession.openToSave(file, null)) {
			change(session, edit);
			session.save(null);
		}
	}

	private static Optional<Button> button(Control below, String... labels) {
		return Widgets.first(below, Button.class, b -> b.isVisible() && b.isEnabled() && List.of(labels).contains(b.getText().replace("&", "")));
	}

	private static void press(Control below, String... labels) {
		Ui.waitUntil("there is a button " + labels[0], () -> button(below, labels).isPresent());
		Ui.display().asyncExec(() -> button(below, labels).ifPresent(Widgets::press)); // a dialog that it opens stays open
	}

	private static Shell dialog(String what) {
		Ui.waitUntil(what, () -> DossierWindow.dialog().isPresent());
		return Ui.get(() -> DossierWindow.dialog().orElseThrow());
	}

	/** Chooses a file in the list of versions and goes on. */
	private static Shell choose(String command, Path file, String... verb) {
		Ui.display().asyncExec(() -> DossierWindow.command(command));
		Shell list = dialog("versions are listed");
		Ui.run(() -> {
			Table table = Widgets.first(list, Table.class, Control::isVisible).orElseThrow();
			for (int i = 0; i < table.getItemCount(); i++) {
				if (table.getItem(i).getText().equals(file.getFileName().toString())) {
					table.setSelection(i);
					table.notifyListeners(SWT.Selection, new Event());
				}
			}
			assertThat(table.getSelection()).as("the other's file is listed").isNotEmpty();
		});
		press(list, verb);
		Ui.waitUntil("it goes on", () -> list.isDisposed() && DossierWindow.dialog().isPresent());
		return Ui.get(() -> DossierWindow.dialog().orElseThrow());
	}

	private static Stream<TreeItem> lines(TreeItem[] items) {
		return Arrays.stream(items).flatMap(item -> Stream.concat(Stream.of(item), lines(item.getItems())));
	}

	private static boolean select(Tree tree, String... words) {
		Optional<TreeItem> line = lines(tree.getItems()).filter(item -> List.of(words).contains(item.getText())).findFirst();
		line.ifPresent(item -> {
			tree.setSelection(item);
			Event event = new Event();
			event.item = item;
			tree.notifyListeners(SWT.Selection, event);
		});
		return line.isPresent();
	}

	private static List<String> sides(Composite below) {
		return Widgets.all(below, StyledText.class).stream().filter(Control::isVisible).map(StyledText::getText).toList();
	}

	@Test
	void aDifferenceIsSeenFromBothSidesAndTakenOverAndBack() {
		DossierEditor editor = DossierWindow.open(ours);
		Shell dialog = choose(CompareHandler.COMMAND, theirs, "比較", "Compare");
		Tree tree = Ui.get(() -> Widgets.first(dialog, Tree.class, Control::isVisible).orElseThrow());
		Ui.waitUntil("the short names differ", () -> select(tree, "略称", "Short Name", "Short name"));
		Ui.waitUntil("both are shown", () -> sides(dialog).equals(List.of("こちら", "相手")));
		press(dialog, "取り込む", "Take Over");
		Ui.waitUntil("it is taken over", () -> "相手".equals(project(editor.dossier()).getShortName()));
		Ui.waitUntil("it differs no more",
				() -> lines(tree.getItems()).noneMatch(i -> List.of("略称", "Short Name", "Short name").contains(i.getText())));
		assertThat(DossierWindow.<String>ask(editor, s -> s.dossier().getOrganizations().getFirst().getCountry())).isNotEqualTo("XX");
		press(dialog, "元に戻す", "Undo");
		Ui.waitUntil("it is as before", () -> "こちら".equals(project(editor.dossier()).getShortName()));
		press(dialog, "閉じる", "Close");
		Ui.waitUntil("it is closed", dialog::isDisposed);
		assertThat(DossierWindow.<Boolean>ask(editor, DossierSession::isDirty)).isFalse();
	}

	private static Composite page(DossierEditor editor) {
		return Ui.get(() -> (Composite) editor.getAdapter(EditorShell.class).shown());
	}

	private DossierEditor merged() {
		DossierEditor editor = DossierWindow.open(ours);
		Shell question = choose(MergeHandler.COMMAND, theirs, "統合", "Merge");
		press(question, "統合", "Merge");
		Ui.waitUntil("it is merged", () -> "XX".equals(editor.dossier().getOrganizations().getFirst().getCountry()));
		return editor;
	}

	@Test
	void whatBothChangedWaitsOnThePageUntilItIsDecided() throws IOException {
		DossierEditor editor = merged();
		assertThat(DossierWindow.<String>ask(editor, s -> project(s.dossier()).getShortName())).isEqualTo("こちら");
		Composite page = page(editor);
		Ui.waitUntil("the question is asked", () -> sides(page).equals(List.of("こちら", "相手")));
		DossierWindow.ask(editor, s -> {
			try {
				return s.save(null);
			} catch (IOException e) {
				throw new AssertionError(e);
			}
		});
		DossierWindow.closeAll();
		DossierEditor again = DossierWindow.open(ours);
		Ui.run(() -> again.show(VersionsPage.ID, null));
		Composite later = page(again);
		Ui.waitUntil("it still is when the file is opened again", () -> sides(later).equals(List.of("こちら", "相手")));
		press(later, "相手の内容にする", "Take Theirs");
		Ui.waitUntil("it is decided", () -> "相手".equals(project(again.dossier()).getShortName()));
		Ui.waitUntil("no question is open", () -> sides(later).isEmpty() && Widgets.all(later, Label.class).stream()
				.anyMatch(l -> List.of("決まっていない事項はありません。", "No question is open.").contains(l.getText())));
		DossierWindow.command(UNDO);
		Ui.run(() -> again.show(VersionsPage.ID, null)); // undo leads to what it changed
		Ui.waitUntil("undo asks it again", () -> sides(later).equals(List.of("こちら", "相手")));
		press(later, "こちらのままにする", "Keep Ours");
		Ui.waitUntil("ours stays", () -> sides(later).isEmpty());
		assertThat(DossierWindow.<String>ask(again, s -> project(s.dossier()).getShortName())).isEqualTo("こちら");
	}

	@Test
	void theMergeIsOneStep() {
		DossierEditor editor = merged();
		DossierWindow.command(UNDO);
		assertThat(DossierWindow.<Boolean>ask(editor, DossierSession::isDirty)).isFalse();
		assertThat(DossierWindow.<String>ask(editor, s -> s.dossier().getOrganizations().getFirst().getCountry())).isNotEqualTo("XX");
		Composite page = page(editor);
		Ui.waitUntil("nothing is asked", () -> sides(page).isEmpty());
	}

	@Test
	void whereNoCommonVersionIsFoundItIsSaidAndTheTwoCanBeCompared() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(f -> !f.equals(ours) && !f.equals(theirs)).toList()) {
				Files.delete(file);
			}
		}
		DossierEditor editor = DossierWindow.open(ours);
		Shell question = choose(MergeHandler.COMMAND, theirs, "統合", "Merge");
		press(question, "比較して取り込む", "Compare Instead");
		Ui.waitUntil("they are compared", () -> question.isDisposed()
				&& DossierWindow.dialog().flatMap(d -> Widgets.first(d, Tree.class, t -> t.isVisible() && t.getItemCount() > 0)).isPresent());
		assertThat(DossierWindow.<Boolean>ask(editor, DossierSession::isDirty)).isFalse();
	}

	@Test
	void savesAreListedAndForgotten() {
		DossierEditor editor = DossierWindow.open(ours);
		Ui.run(() -> editor.show(VersionsPage.ID, null));
		Composite page = page(editor);
		String name = DossierWindow.ask(editor, s -> project(s.dossier()).getName());
		Ui.waitUntil("the save says what was edited, and that it is still there", () -> Widgets.all(page, Table.class).stream()
				.anyMatch(t -> t.getItemCount() == 2 && t.getItem(0).getText(2).contains(name) && t.getItem(0).getText(3).equals("ours.hyoka")));
		press(page, "保存の記録を消す…", "Forget All Saves…");
		press(dialog("it is asked"), "消す", "Forget");
		Ui.waitUntil("they are gone", () -> Widgets.all(page, Table.class).stream().allMatch(t -> t.getItemCount() == 0));
		assertThat(DossierWindow.<Boolean>ask(editor, DossierSession::isDirty)).isTrue();
	}

	/** Somebody saves into the file that is open and edited here. */
	private DossierEditor changedOutside() throws IOException {
		DossierEditor editor = DossierWindow.open(ours);
		Ui.run(() -> change(editor.session(), dossier -> dossier.setSubtitle("こちらの副題")));
		Path elsewhere = Files.copy(ours, folder.resolve("elsewhere.hyoka"));
		edit(elsewhere, dossier -> dossier.getOrganizations().getFirst().setCountry("YY"));
		Files.copy(ours, folder.resolve("before.hyoka"));
		Files.delete(ours);
		Files.move(elsewhere, ours);
		Ui.display().asyncExec(() -> DossierWindow.page().saveEditor(editor, false));
		return editor;
	}

	@Test
	void aFileThatSomebodyElseSavedIsMergedAndSaved() throws IOException {
		DossierEditor editor = changedOutside();
		press(dialog("it is asked what to do"), "統合して保存", "Merge");
		Ui.waitUntil("it is said what is taken over", () -> DossierWindow.dialog().flatMap(d -> button(d, "統合", "Merge")).isPresent()
				&& DossierWindow.dialog().flatMap(d -> button(d, "上書き", "Overwrite")).isEmpty());
		press(dialog("it is said"), "統合", "Merge");
		Ui.waitUntil("it is saved", () -> !editor.isDirty());
		try (OpenDossier saved = DossierFiles.open(ours, null)) {
			assertThat(saved.dossier().getSubtitle()).isEqualTo("こちらの副題");
			assertThat(saved.dossier().getOrganizations().getFirst().getCountry()).isEqualTo("YY");
			assertThat(saved.history().revisions().getLast().parents()).hasSize(2);
		}
	}

	@Test
	void aFileThatSomebodyElseSavedIsReadAgain() throws IOException {
		DossierEditor editor = changedOutside();
		DossierSession before = Ui.get(() -> editor.openSession().orElseThrow());
		press(dialog("it is asked what to do"), "編集を破棄して再読込", "Discard Mine, Reload");
		Ui.waitUntil("it is read again", () -> editor.openSession().filter(s -> s != before).isPresent());
		assertThat(DossierWindow.<String>ask(editor, s -> s.dossier().getOrganizations().getFirst().getCountry())).isEqualTo("YY");
		assertThat(DossierWindow.<String>ask(editor, s -> s.dossier().getSubtitle())).isEqualTo("共通");
		assertThat(Ui.<Boolean>get(editor::isDirty)).isFalse();
		Ui.run(() -> change(editor.session(), dossier -> dossier.setSubtitle("続き")));
		assertThat(Ui.<Boolean>get(editor::isDirty)).isTrue();
	}

	@Test
	void aPartThatWasHandedOutComesBack() throws IOException {
		DossierEditor editor = DossierWindow.open(ours);
		Path part = folder.resolve("part.hyoka");
		Ui.run(() -> HandOutHandler.write(editor.getSite().getShell(), editor.session(), project(editor.dossier()), false, part, "代表者へ"));
		Ui.run(() -> editor.show(VersionsPage.ID, null));
		Composite page = page(editor);
		Ui.waitUntil("it is said what is out", () -> Widgets.reads(page, "代表者へ"));
		edit(part, dossier -> project(dossier).setDepartment("担当課から"));
		Ui.display().asyncExec(() -> MergeRun.start(editor, part));
		press(dialog("it is said what is taken over"), "統合", "Merge");
		Ui.waitUntil("it is taken over", () -> "担当課から".equals(project(editor.dossier()).getDepartment()));
		Ui.waitUntil("it is said that it came back", () -> Widgets.reads(page, "返却") || Widgets.reads(page, "came back"));
		assertThat(DossierWindow.<String>ask(editor, s -> project(s.dossier()).getShortName())).isEqualTo("こちら");
	}
}

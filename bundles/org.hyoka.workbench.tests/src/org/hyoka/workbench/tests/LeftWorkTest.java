// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenOptions;
import org.hyoka.dossier.ui.internal.views.problems.ProblemsView;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.SampleDossier;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.editor.DossierEditorInput;
import org.hyoka.workbench.internal.LeftWork;
import org.hyoka.workbench.internal.WorkWithoutFile;
import org.hyoka.workbench.internal.preferences.Autosaving;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

/** Unsaved work is put aside, and what a crash left is offered when the dossier is opened. */
@ExtendWith(PictureOnFailure.class)
class LeftWorkTest {
	private static final String EDITED = "途中で終わった副題";
	@TempDir
	private Path folder;
	private String before;

	@BeforeEach
	void recoveryCopiesGoToAFolderOfTheTest() {
		before = System.setProperty("hyoka.state", folder.resolve("state").toString());
		Ui.waitForWindow();
	}

	@AfterEach
	void allIsAsItWas() {
		DossierWindow.closeAll();
		if (before == null) {
			System.clearProperty("hyoka.state");
		} else {
			System.setProperty("hyoka.state", before);
		}
	}

	/** A copy as a crash leaves it: its process is no more. */
	private Path crashed() throws IOException, DossierException {
		Path file = SampleDossier.write(folder);
		Path recovery = OpenOptions.standard().recoveryFolder();
		Path kept = folder.resolve("kept");
		try (DossierSession session = DossierSession.open(file, new NullProgressMonitor())) {
			edit(session);
			assertThat(session.autosave()).isTrue();
			copy(recovery, kept);
		}
		copy(kept, recovery); // closing deletes it; a crash does not
		try (var notes = Files.list(recovery)) {
			for (Path note : notes.filter(n -> n.toString().endsWith(".recovery")).toList()) {
				List<String> lines = Files.readAllLines(note).stream()
						.map(l -> l.startsWith("process=") ? "process=999999999" : l).toList();
				// under another name: this process still knows its own
				Path other = recovery.resolve("other.recovery");
				Files.write(other, lines);
				Files.move(note.resolveSibling(note.getFileName().toString().replace(".recovery", ".hyoka")),
						recovery.resolve("other.hyoka"));
				Files.delete(note);
			}
		}
		return file;
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.createDirectories(to);
		try (var files = Files.list(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(file.getFileName()));
			}
		}
	}

	private static void edit(DossierSession session) {
		session.execute(SetCommand.create(session.editingDomain(), session.dossier(),
				HyokaPackage.Literals.DOSSIER__SUBTITLE, EDITED));
	}

	private static DossierEditor begin(Path file) {
		DossierEditor editor = Ui.get(
				() -> (DossierEditor) DossierWindow.page().openEditor(new DossierEditorInput(file), DossierEditor.ID));
		Ui.waitUntil("the question is asked", () -> buttons().size() == 2);
		return editor;
	}

	private static List<Button> buttons() {
		return Widgets.all(Ui.window().getShell(), Button.class).stream()
				.filter(b -> b.isVisible() && (b.getText().contains("未保存") || b.getText().contains("unsaved")
						|| b.getText().contains("破棄") || b.getText().contains("Discard")))
				.toList();
	}

	@Test
	void theUnsavedWorkIsContinuedAndStillUnsaved() throws Exception {
		DossierEditor editor = begin(crashed());
		Ui.run(() -> Widgets.press(buttons().get(0)));
		Ui.waitUntil("it is open", () -> editor.openSession().isPresent());
		assertThat(DossierWindow.<String>ask(editor, s -> s.dossier().getSubtitle())).isEqualTo(EDITED);
		assertThat(DossierWindow.<Boolean>ask(editor, DossierSession::isDirty)).isTrue();
	}

	@Test
	void theViewsSayThatTheDossierWaitsForAnAnswer() throws Exception {
		Ui.get(() -> DossierWindow.page().showView(ProblemsView.ID));
		begin(crashed());
		String asking = said("View_asking");
		Ui.waitUntil("Problems says so", () -> says(asking));
		assertThat(Ui.get(() -> says(said("View_noDossier")))).isFalse();
		Ui.run(() -> Widgets.press(buttons().get(0)));
		Ui.waitUntil("Problems shows what is in the dossier", () -> !says(asking) && !says(said("View_reading")));
	}

	@Test
	void theDossierThatSomebodyOpenedStaysInFrontOfTheQuestion() throws Exception {
		Path crashed = crashed();
		Path wanted = Files.copy(crashed, folder.resolve("wanted.hyoka"));
		DossierEditor editor = DossierWindow.open(wanted);
		Ui.run(() -> LeftWork.offer(PlatformUI.getWorkbench(), () -> Optional.of(wanted)));
		Ui.waitUntil("the other is there", () -> DossierWindow.page().findEditor(new DossierEditorInput(crashed)) != null);
		assertThat(Ui.get(() -> DossierWindow.page().getActiveEditor())).isSameAs(editor);
		assertThat(Ui.get(() -> DossierWindow.page().isPartVisible(editor))).isTrue();
	}

	@Test
	void nothingIsCheckedOrExportedBeforeTheAnswer() throws Exception {
		List<String> commands = List.of("org.hyoka.ui.validate", "org.hyoka.ui.export", "org.eclipse.ui.edit.findReplace");
		Platform.getBundle("org.hyoka.export.ui").start(Bundle.START_TRANSIENT); // until then the platform does not ask its commands
		DossierEditor editor = begin(crashed());
		assertThat(commands).noneMatch(LeftWorkTest::isEnabled);
		Ui.waitUntil("the toolbar shows so", () -> tools(commands).size() == 3 && tools(commands).stream().noneMatch(ToolItem::isEnabled));
		Ui.run(() -> Widgets.press(buttons().get(0)));
		Ui.waitUntil("it is open", () -> editor.openSession().isPresent());
		assertThat(commands).allMatch(LeftWorkTest::isEnabled);
		Ui.waitUntil("the toolbar shows so", () -> tools(commands).stream().allMatch(ToolItem::isEnabled));
	}

	private static boolean isEnabled(String command) {
		return Ui.get(() -> {
			Command asked = Ui.window().getService(ICommandService.class).getCommand(command);
			asked.setEnabled(Ui.window().getService(IHandlerService.class).getCurrentState()); // as a key and a menu do
			return asked.isEnabled();
		});
	}

	/** The entries of the toolbar for commands, by their names. UI thread. */
	private static List<ToolItem> tools(List<String> commands) {
		List<String> names = commands.stream().map(c -> name(c)).toList();
		return Widgets.all(Ui.window().getShell(), ToolBar.class).stream().flatMap(b -> Stream.of(b.getItems()))
				.filter(i -> i.getToolTipText() != null && names.stream().anyMatch(i.getToolTipText()::startsWith)).toList();
	}

	private static String name(String command) {
		try {
			return Ui.window().getService(ICommandService.class).getCommand(command).getName();
		} catch (NotDefinedException e) {
			throw new AssertionError(command, e);
		}
	}

	private static String said(String key) {
		return ResourceBundle.getBundle("org.hyoka.dossier.ui.internal.views.messages", Locale.getDefault(),
				ProblemsView.class.getClassLoader()).getString(key);
	}

	private static boolean says(String words) {
		return Widgets.all(Ui.window().getShell(), Label.class).stream()
				.anyMatch(l -> l.isVisible() && l.getText().equals(words));
	}

	/** A copy whose note is lost was never offered, and stayed for ever. */
	@Test
	void workWhoseFileNobodyKnowsIsOfferedAndGetsAFile() throws Exception {
		crashed();
		Path recovery = OpenOptions.standard().recoveryFolder();
		Files.delete(recovery.resolve("other.recovery"));
		Ui.run(() -> LeftWork.offer(PlatformUI.getWorkbench(), Optional::empty));
		Ui.waitUntil("the question is asked", () -> question().isPresent());
		Path saved = folder.resolve("再開.hyoka");
		Ui.run(() -> question().orElseThrow().keep(saved));
		Ui.waitUntil("it is open", () -> DossierWindow.page().findEditor(new DossierEditorInput(saved)) instanceof DossierEditor editor
				&& editor.openSession().isPresent());
		assertThat(Ui.get(LeftWorkTest::question)).isEmpty();
		DossierEditor editor = Ui.get(() -> (DossierEditor) DossierWindow.page().findEditor(new DossierEditorInput(saved)));
		assertThat(DossierWindow.<String>ask(editor, s -> s.dossier().getSubtitle())).isEqualTo(EDITED);
		assertThat(recovery).isEmptyDirectory();
	}

	/** UI thread. */
	private static Optional<WorkWithoutFile> question() {
		return Stream.of(Ui.window().getShell().getDisplay().getShells()).filter(s -> s.getData() instanceof WorkWithoutFile)
				.map(s -> (WorkWithoutFile) s.getData()).findFirst();
	}

	@Test
	void itIsDiscardedAndTheSavedFileOpens() throws Exception {
		DossierEditor editor = begin(crashed());
		Ui.run(() -> Widgets.press(buttons().get(1)));
		Ui.waitUntil("it is open", () -> editor.openSession().isPresent());
		assertThat(DossierWindow.<String>ask(editor, s -> s.dossier().getSubtitle())).isNotEqualTo(EDITED);
		assertThat(OpenOptions.standard().recoveryFolder()).isEmptyDirectory();
	}

	@Test
	void whatIsOpenAndUnsavedIsPutAside() throws Exception {
		DossierEditor editor = DossierWindow.open(SampleDossier.write(folder));
		DossierSession session = Ui.get(editor::session);
		Ui.run(() -> edit(session));
		Autosaving saving = new Autosaving(() -> List.of(session));
		Autosaving.node().putInt(Autosaving.SECONDS, 1);
		saving.start();
		try {
			Ui.waitUntil("it is put aside", () -> {
				String[] copies = OpenOptions.standard().recoveryFolder().toFile().list((folder, name) -> name.endsWith(".recovery"));
				return copies != null && copies.length > 0;
			});
		} finally {
			saving.stop();
			Autosaving.node().remove(Autosaving.SECONDS);
		}
		assertThat(OpenOptions.standard().recoveryFolder()).isDirectoryContaining("glob:**.recovery");
	}
}

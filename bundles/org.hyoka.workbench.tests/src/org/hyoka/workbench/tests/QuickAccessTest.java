// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.hyoka.dossier.ui.internal.welcome.SampleCopy;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.samples.Samples;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.EditorShell;
import org.hyoka.ui.paint.SceneCanvas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is reached from everywhere: quick access, the list of steps to undo, pictures of charts and tables, keys. */
@ExtendWith(PictureOnFailure.class)
class QuickAccessTest {
	private static final String QUICK = "org.eclipse.ui.window.quickAccess";
	@TempDir
	private Path folder;
	private DossierEditor editor;

	@BeforeEach
	void aDossierIsOpen() throws IOException {
		editor = DossierWindow.open(SampleCopy.write(Samples.all().stream().filter(s -> s.fileName().startsWith("regenerative")).findFirst()
				.orElseThrow(), folder));
	}

	@AfterEach
	void itIsClosed() {
		Ui.run(() -> DossierWindow.dialog().ifPresent(Shell::close));
		DossierWindow.closeAll();
	}

	@Test
	void aPageIsGoneToByAPartOfItsName() {
		Shell dialog = open(QUICK);
		type(dialog, "資金 遺伝子");
		Ui.run(() -> enter(dialog));
		EditorShell shell = Ui.get(() -> editor.getAdapter(EditorShell.class));
		assertThat(Ui.get(() -> shell.place().orElseThrow().page())).isEqualTo("org.hyoka.ui.money");
	}

	@Test
	void anObjectIsFoundByItsNameAndShownOnItsPage() {
		Shell dialog = open(QUICK);
		type(dialog, "産業構造審議会");
		Ui.waitUntil("the organization is found", () -> rows(dialog).stream().anyMatch(r -> r.get(2).equals("機関")));
		Ui.run(() -> {
			Table table = table(dialog);
			table.setSelection(rows(dialog).stream().map(r -> r.get(2)).toList().indexOf("機関"));
			enter(dialog);
		});
		assertThat(Ui.get(() -> editor.getAdapter(EditorShell.class).place().orElseThrow().page())).isEqualTo("org.hyoka.ui.registries");
	}

	@Test
	void aCommandIsFoundWithItsKey() {
		Shell dialog = open(QUICK);
		type(dialog, "報告書の書き出し");
		assertThat(Ui.get(() -> rows(dialog))).anySatisfy(row -> assertThat(row).containsExactly("報告書の書き出し", "Ctrl+E", "コマンド"));
		type(dialog, "そのようなものはない");
		assertThat(Ui.get(() -> rows(dialog))).isEmpty();
	}

	@Test
	void severalStepsAreTakenBackTogether() {
		String before = title();
		for (String title : List.of("一", "二", "三")) {
			Ui.run(() -> editor.session().execute(SetCommand.create(editor.getEditingDomain(), editor.dossier(),
					Literals.DOSSIER__TITLE, title)));
		}
		Shell dialog = open("org.hyoka.ui.steps");
		assertThat(Ui.get(() -> rows(dialog))).hasSize(3);
		Ui.run(() -> {
			table(dialog).setSelection(1);
			table(dialog).notifyListeners(SWT.DefaultSelection, new Event());
		});
		assertThat(title()).isEqualTo("一");
		Shell again = open("org.hyoka.ui.steps");
		Ui.run(() -> table(again).notifyListeners(SWT.DefaultSelection, new Event()));
		assertThat(title()).isEqualTo(before);
	}

	@Test
	void aChartIsCopiedAsAPictureOnWhite() {
		EditorShell shell = Ui.get(() -> editor.getAdapter(EditorShell.class));
		var money = Ui.get(() -> shell.places().stream().filter(p -> p.pageId().equals("org.hyoka.ui.money")).findFirst().orElseThrow());
		Ui.run(() -> shell.show(money.pageId(), money.subject()));
		EveryPlace.settle();
		SceneCanvas chart = Ui
				.get(() -> Widgets.first(shell.shown(), SceneCanvas.class, c -> c.isVisible() && !c.alternative().isEmpty()).orElseThrow());
		Ui.run(chart::forceFocus);
		DossierWindow.command("org.hyoka.ui.copyPicture");
		ImageData picture = Ui.get(() -> {
			Clipboard clipboard = new Clipboard(Ui.display());
			try {
				return (ImageData) clipboard.getContents(ImageTransfer.getInstance());
			} finally {
				clipboard.dispose();
			}
		});
		assertThat(picture.width).isGreaterThan(Ui.get(() -> chart.getSize().x));
		assertThat(Contrast.ofLines(picture, true)).as("what is drawn on it").isNotEmpty();
	}

	@Test
	void theKeysThatTheGuideNamesLeadToTheirCommands() {
		IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);
		assertThat(keys.getBestActiveBindingFormattedFor(QUICK)).isEqualTo("Ctrl+3");
		assertThat(keys.getBestActiveBindingFormattedFor("org.hyoka.ui.copyPicture")).isIn("Ctrl+Shift+C", "Shift+Ctrl+C");
	}

	@Test
	void theListOfKeysHoldsTheCommandsOfTheProductAndTheyCanBeChanged() {
		Shell dialog = open("org.hyoka.workbench.keys");
		Ui.waitUntil("the keys are listed", () -> Widgets.all(dialog, Tree.class).stream().flatMap(t -> Arrays.stream(t.getItems()))
				.anyMatch(i -> i.getText(0).equals("報告書の書き出し") && i.getText(1).equals("Ctrl+E")));
		assertThat(Ui.get(() -> Widgets.all(dialog, Text.class).stream().anyMatch(t -> t.isVisible() && t.getEditable()))).isTrue();
	}

	private String title() {
		return DossierWindow.ask(editor, s -> s.dossier().getTitle());
	}

	private static Shell open(String command) {
		Ui.display().asyncExec(() -> DossierWindow.command(command));
		Ui.waitUntil("the dialog of " + command, () -> DossierWindow.dialog().isPresent());
		return Ui.get(() -> DossierWindow.dialog().orElseThrow());
	}

	private static void type(Shell dialog, String words) {
		Ui.run(() -> Widgets.all(dialog, Text.class).getFirst().setText(words));
	}

	private static void enter(Shell dialog) {
		Widgets.all(dialog, Text.class).getFirst().notifyListeners(SWT.DefaultSelection, new Event());
	}

	private static Table table(Shell dialog) {
		return Widgets.all(dialog, Table.class).getFirst();
	}

	private static List<List<String>> rows(Shell dialog) {
		Table table = table(dialog);
		int columns = Math.max(1, table.getColumnCount());
		return Arrays.stream(table.getItems()).map((TableItem i) -> IntStream.range(0, columns).mapToObj(i::getText).toList()).toList();
	}
}

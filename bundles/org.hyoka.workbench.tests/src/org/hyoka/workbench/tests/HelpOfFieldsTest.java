// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.SampleDossier;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.labels.Labels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** F1 says by keyboard what the pointer is told where it rests. */
@ExtendWith(PictureOnFailure.class)
class HelpOfFieldsTest {
	@TempDir
	private Path folder;
	private DossierEditor editor;

	@BeforeEach
	void aDossierIsOpen() throws IOException {
		editor = DossierWindow.open(SampleDossier.write(folder));
	}

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	@Test
	void f1ExplainsTheFieldAndTheNextKeyTakesThatAway() {
		Ui.run(() -> editor.reveal(editor.openSession().orElseThrow().dossier(), Literals.DOSSIER__SUBTITLE));
		Text field = Ui.get(() -> Widgets.<Text>field(Ui.window().getShell(), Text.class, Literals.DOSSIER__SUBTITLE).orElseThrow());
		press(field, SWT.F1);
		assertThat(Ui.get(() -> said())).singleElement()
				.satisfies(words -> assertThat(plain(words)).startsWith(plain(Labels.help(Literals.DOSSIER__SUBTITLE))));
		press(field, 'a');
		assertThat(Ui.get(() -> said())).isEmpty();
	}

	@Test
	void ofATableF1SaysWhatItsColumnsAre() {
		Ui.run(() -> editor.show("org.hyoka.ui.panel", null));
		Table table = Ui.get(() -> Widgets.first(Ui.window().getShell(), Table.class,
				t -> t.isVisible() && Stream.of(t.getColumns()).anyMatch(c -> c.getToolTipText() != null)).orElseThrow());
		press(table, SWT.F1);
		assertThat(Ui.get(() -> said())).singleElement().satisfies(words -> Ui.run(() -> Stream.of(table.getColumns())
				.filter(c -> c.getToolTipText() != null && !c.getToolTipText().isBlank())
				.forEach(c -> assertThat(plain(words)).contains(plain(c.getText()), plain(c.getToolTipText())))));
	}

	@Test
	void aSecondF1OpensWhatTheGuideTellsAboutThePageAndItsContentsAreSearched() {
		Ui.run(() -> editor.show("org.hyoka.ui.money", editor.dossier().getUndertakings().getFirst()));
		Control field = Ui.get(() -> Widgets.first(Ui.window().getShell(), Table.class, Control::isVisible).map(Control.class::cast)
				.orElseGet(() -> Ui.window().getShell()));
		press(field, SWT.F1);
		if (!Ui.get(() -> said()).isEmpty()) {
			press(field, SWT.F1);
		}
		Ui.waitUntil("the guide lists its contents", () -> DossierWindow.dialog().map(s -> Widgets.all(s, Tree.class))
				.filter(t -> !t.isEmpty() && t.getFirst().getItemCount() > 3).isPresent());
		Shell guide = Ui.get(() -> DossierWindow.dialog().orElseThrow());
		try {
			Tree contents = Ui.get(() -> Widgets.all(guide, Tree.class).getFirst());
			assertThat(Ui.get(() -> contents.getSelection()[0].getText())).isEqualTo("資金");
			int all = Ui.get(() -> contents.getItemCount());
			Ui.run(() -> Widgets.all(guide, Text.class).getFirst().setText("翌年度 繰越"));
			assertThat(Ui.get(() -> contents.getItemCount())).isPositive().isLessThan(all);
			assertThat(Ui.get(() -> contents.getItem(0).getItemCount())).isPositive();
			Ui.run(() -> Widgets.all(guide, Text.class).getFirst().setText("そのような語はない"));
			assertThat(Ui.get(() -> contents.getItemCount())).isZero();
		} finally {
			Ui.run(guide::close);
		}
	}

	private static void press(Control control, int key) {
		Ui.run(() -> {
			control.setFocus();
			Event event = new Event();
			event.keyCode = key;
			event.character = key < SWT.KEYCODE_BIT ? (char) key : 0;
			control.notifyListeners(SWT.KeyDown, event);
		});
	}

	/** Where lines are broken does not matter. */
	private static String plain(String words) {
		return words.replaceAll("\\s", "");
	}

	/** What stands in windows without a title before ours. UI thread. */
	private static List<String> said() {
		return Stream.of(Ui.display().getShells()).filter(s -> s.isVisible() && (s.getStyle() & SWT.TOOL) != 0)
				.flatMap((Shell s) -> Widgets.all(s, CLabel.class).stream().map(CLabel::getText)).toList();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.TARGET;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Target;
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

/** A target that is changed on its page keeps what it was, with the reason that is asked for (rule 11). */
@ExtendWith(PictureOnFailure.class)
class RevisedTargetTest {
	private static final int VALUE = 2;
	private static final String WHY = "評価検討会の提言を受けて";
	@TempDir
	private Path folder;
	private DossierEditor editor;

	@BeforeEach
	void theTargetsOfAnIndicatorAreShown() throws IOException {
		editor = DossierWindow.open(SampleDossier.write(folder));
		Ui.run(() -> editor.reveal(target(), null));
	}

	@AfterEach
	void itIsClosed() {
		Ui.run(() -> Arrays.stream(Ui.display().getShells()).filter(s -> s != Ui.window().getShell() && s.isVisible())
				.forEach(Shell::close));
		DossierWindow.closeAll();
	}

	private Target target() {
		Indicator indicator = ((Program) editor.dossier().getUndertakings().getFirst()).getProjects().getFirst()
				.getIndicators().getFirst();
		return indicator.getTargets().getFirst();
	}

	private String value() {
		return Ui.get(() -> target().getValue().toPlainString());
	}

	private int revisions() {
		return Ui.get(() -> target().getRevisions().size());
	}

	/** Types another value into the cell; the dialog that asks for the reason. */
	private Shell change(String value) {
		Ui.display().asyncExec(() -> {
			TableViewer targets = Widgets.all(editor.getAdapter(EditorShell.class).shown(), Table.class).stream()
					.map(t -> t.getData("org.hyoka.viewer")).filter(TableViewer.class::isInstance).map(TableViewer.class::cast)
					.filter(v -> v.getInput() instanceof List<?> rows && rows.contains(target())).findFirst()
					.orElseThrow(() -> new AssertionError("There is no table of " + TARGET.getName()));
			targets.editElement(target(), VALUE);
			Text cell = Widgets.first(targets.getTable(), Text.class, Text::getEditable).orElseThrow();
			cell.setText(value);
			cell.notifyListeners(SWT.DefaultSelection, new Event());
		});
		AtomicReference<Shell> dialog = new AtomicReference<>();
		Ui.waitUntil("the reason is asked for", () -> {
			Arrays.stream(Ui.display().getShells()).filter(s -> s.isVisible() && s.getDefaultButton() != null
					&& s != Ui.window().getShell()).findFirst().ifPresent(dialog::set);
			return dialog.get() != null;
		});
		return dialog.get();
	}

	private static void press(Shell dialog, Button button) {
		Ui.run(() -> Widgets.press(button));
		Ui.waitUntil("the dialog is gone", dialog::isDisposed);
	}

	@Test
	void withoutAReasonNothingIsKeptAndWithOneTheFormerValueStaysReadable() {
		String before = value();
		int kept = revisions();
		Shell dialog = change("777");
		assertThat(Ui.get(() -> dialog.getDefaultButton().isEnabled())).as("can be kept without a reason").isFalse();
		Ui.run(() -> Widgets.all(dialog, Text.class).getFirst().setText(WHY));
		press(dialog, Ui.get(dialog::getDefaultButton));
		assertThat(value()).isEqualTo("777");
		assertThat(revisions()).isEqualTo(kept + 1);
		assertThat(Ui.<String>get(() -> target().getRevisions().getLast().getReason())).isEqualTo(WHY);
		assertThat(Ui.get(() -> target().getRevisions().getLast().getOldValue().toPlainString())).isEqualTo(before);
		DossierWindow.command("org.eclipse.ui.edit.undo");
		assertThat(value()).isEqualTo(before);
		assertThat(revisions()).isEqualTo(kept);
	}

	@Test
	void aSlipOfTheKeyboardLeavesNoRevision() {
		int kept = revisions();
		Shell dialog = change("778");
		press(dialog, Ui.get(() -> Widgets.all(dialog, Button.class).stream().filter(b -> b != dialog.getDefaultButton())
				.findFirst().orElseThrow()));
		assertThat(value()).isEqualTo("778");
		assertThat(revisions()).isEqualTo(kept);
	}

	@Test
	void whoeverThinksBetterOfItChangesNothing() {
		String before = value();
		Shell dialog = change("779");
		Ui.run(dialog::close);
		Ui.waitUntil("the dialog is gone", dialog::isDisposed);
		assertThat(value()).isEqualTo(before);
		assertThat(Ui.get(editor::isDirty)).isFalse();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hyoka.exchange.tables.TableExport;
import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Program;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.SampleDossier;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A table of allocations comes from the clipboard through the wizard. */
@ExtendWith(PictureOnFailure.class)
class ImportTableTest {
	private static final String COMMAND = "org.hyoka.ui.importTable";
	@TempDir
	private Path folder;
	private DossierEditor editor;
	private AllocationTable table;

	@BeforeEach
	void aTableOfTheSampleIsSelected() throws IOException {
		editor = DossierWindow.open(SampleDossier.write(folder));
		table = DossierWindow.ask(editor, s -> ((Program) s.dossier().getUndertakings().get(0)).getProjects().stream()
				.flatMap(p -> p.getAllocations().stream()).findFirst().orElseThrow());
		Ui.run(() -> {
			DossierWindow.page().activate(editor);
			editor.show("org.hyoka.ui.money", table.eContainer());
			editor.select(table);
		});
	}

	@AfterEach
	void itIsClosed() {
		Ui.run(() -> {
			if (dialog() != null) {
				dialog().close();
			}
		});
		DossierWindow.closeAll();
	}

	private static Shell dialog() {
		for (Shell shell : Ui.window().getShell().getShells()) {
			if (shell.isVisible()) {
				return shell;
			}
		}
		return null;
	}

	private static void copy(String text) {
		Ui.run(() -> {
			Clipboard clipboard = new Clipboard(Ui.display());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		});
	}

	private static Button button(String label) {
		return Widgets.first(dialog(), Button.class, b -> b.getText().equals(label))
				.orElseThrow(() -> new AssertionError("There is no button " + label));
	}

	private static String outcome() {
		return Widgets.all(dialog(), Text.class).stream().filter(t -> t.isVisible() && !t.getEditable()).map(Text::getText)
				.reduce("", (a, b) -> a + b);
	}

	private void openAtColumns() {
		Ui.display().asyncExec(() -> DossierWindow.command(COMMAND));
		Ui.waitUntil("the wizard is open", () -> dialog() != null);
		Ui.waitUntil("the table of the clipboard is taken", () -> button(IDialogConstants.NEXT_LABEL).isEnabled());
		Ui.run(() -> Widgets.press(button(IDialogConstants.NEXT_LABEL)));
	}

	private List<String> facts() {
		return DossierWindow.ask(editor, s -> table.getAllocations().stream().map(a -> a.getItem().getName() + a.getYear()
				+ a.getAmount() + a.getForm() + a.getState()).toList());
	}

	@Test
	void aTableComesBackInOneStepThatIsUndone() {
		List<String> before = facts();
		String text = DossierWindow.ask(editor, s -> new TableExport(Locale.getDefault()).list(table).toText('\t'));
		Ui.run(() -> {
			var domain = editor.session().editingDomain();
			List<Allocation> all = List.copyOf(table.getAllocations());
			domain.getCommandStack().execute(org.eclipse.emf.edit.command.RemoveCommand.create(domain, table,
					org.hyoka.model.hyoka.HyokaPackage.Literals.ALLOCATION_TABLE__ALLOCATIONS, all));
		});
		copy(text);
		openAtColumns();
		Ui.waitUntil("it can be finished", () -> button("取り込む(&I)").isEnabled());
		Ui.run(() -> Widgets.press(button("取り込む(&I)")));
		Ui.waitUntil("the wizard is gone", () -> dialog() == null);
		assertThat(facts()).isEqualTo(before);
		DossierWindow.command("org.eclipse.ui.edit.undo");
		assertThat(facts()).isEmpty();
	}

	@Test
	void aWrongCellIsExplainedAndNothingIsTaken() {
		Dossier before = DossierWindow.ask(editor, s -> EcoreUtil.copy(s.dossier()));
		copy("項目\t2024年度\t2025年度\n甲\t1,000\t約千\n");
		openAtColumns();
		String said = Ui.get(ImportTableTest::outcome);
		assertThat(said).contains("約千").contains("2").contains("C");
		assertThat(Ui.<Boolean>get(() -> button("取り込む(&I)").isEnabled())).isFalse();
		Ui.run(() -> dialog().close());
		assertThat(DossierWindow.<Boolean>ask(editor, s -> EcoreUtil.equals(before, s.dossier()))).isTrue();
	}
}

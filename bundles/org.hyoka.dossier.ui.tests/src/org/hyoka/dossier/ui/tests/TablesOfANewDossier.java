// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.PANEL__MEMBERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.UNDERTAKING__INDICATORS;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.templates.NewDossier;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.EditorShell;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.tables.ObjectTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** For tests of tables: a new project with three indicators, and the keys of a person. */
abstract class TablesOfANewDossier {
	static final String UNDO = "org.eclipse.ui.edit.undo";
	@TempDir
	Path folder;
	DossierEditor editor;
	Undertaking undertaking;

	@BeforeEach
	void aDossierIsOpen() throws IOException {
		Path file = folder.resolve("new.hyoka");
		DossierFiles.create(new NewDossier(NewDossier.Type.PROJECT, "新しい事業", EvaluationKind.MID_TERM, FiscalYear.of(2026), "meti-2022",
				NewDossier.METI_PROJECT).create(Templates.standard(), "新しい事業 中間評価"), file);
		editor = DossierWindow.open(file);
		undertaking = DossierWindow.ask(editor, s -> s.dossier().getUndertakings().getFirst());
		Ui.run(() -> {
			for (String name : List.of("論文数", "特許数", "受賞数")) {
				Indicator indicator = HyokaFactory.eINSTANCE.createIndicator();
				indicator.setName(name);
				indicator.getActuals().add(HyokaFactory.eINSTANCE.createActual());
				editor.session().execute(AddCommand.create(editor.getEditingDomain(), undertaking, UNDERTAKING__INDICATORS, indicator));
			}
		});
	}

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	List<String> indicators() {
		return Ui.get(() -> undertaking.getIndicators().stream().map(NamedElement::getName).toList());
	}

	/** The table of a containment on a page, with the keyboard in its first cell. */
	Table table(String page, EReference shown) {
		Ui.run(() -> editor.show(page, page.endsWith("panel") ? null : undertaking));
		Ui.waitUntil("the table is there", () -> find(shown) != null);
		Table table = Ui.get(() -> find(shown));
		Ui.run(() -> {
			table.deselectAll();
			table.setFocus();
			if (table.getItemCount() > 0) {
				select(table, 0);
			}
		});
		return table;
	}

	Table find(EReference shown) {
		return Widgets.first(editor.getAdapter(EditorShell.class).shown(), Table.class,
				t -> t.isVisible() && t.getData("org.hyoka.table") instanceof ObjectTable o && o.shows(shown)).orElse(null);
	}

	static void select(Table table, int row) {
		table.setSelection(row);
		Event event = new Event();
		event.item = table.getItem(row);
		table.notifyListeners(SWT.Selection, event);
	}

	/** Goes to a column from the first one. */
	static void column(Table table, EStructuralFeature feature) {
		String head = Labels.of(feature);
		int at = Ui.get(() -> Arrays.stream(table.getColumns()).map(c -> c.getText()).toList().indexOf(head));
		for (int i = 0; i < at; i++) {
			key(table, SWT.ARROW_RIGHT, (char) 0, 0);
		}
	}

	static void key(Control control, int code, char character, int mask) {
		Ui.run(() -> Ui.display().asyncExec(() -> {
			Event key = new Event();
			key.keyCode = code;
			key.character = character;
			key.stateMask = mask;
			control.notifyListeners(SWT.KeyDown, key);
		}));
		Ui.run(() -> { /* the key has been taken */ });
	}

	static Text field(Table table) {
		Ui.waitUntil("a cell is edited", () -> Widgets.first(table, Text.class, Control::isVisible).isPresent());
		return Ui.get(() -> Widgets.first(table, Text.class, Control::isVisible).orElseThrow());
	}

	static void type(Table table, String words) {
		key(table, words.charAt(0), words.charAt(0), 0);
		Text field = field(table);
		assertThat(Ui.<String>get(field::getText)).isEqualTo(words.substring(0, 1));
		Ui.run(() -> field.setText(words));
		Ui.run(() -> field.notifyListeners(SWT.DefaultSelection, new Event()));
	}

	static void paste(Table table, String text) {
		Ui.run(() -> {
			Clipboard board = new Clipboard(Ui.display());
			board.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			board.dispose();
		});
		key(table, 'v', (char) 0x16, SWT.MOD1);
	}

	Table members() {
		Ui.run(() -> {
			editor.session().execute(AddCommand.create(editor.getEditingDomain(), editor.dossier().getPanel(), PANEL__MEMBERS,
					HyokaFactory.eINSTANCE.createMember()));
		});
		return table("org.hyoka.ui.panel", PANEL__MEMBERS);
	}

	List<String> onPanel() {
		return Ui.get(() -> editor.dossier().getPanel().getMembers().stream().map(m -> m.getPerson() == null ? "" : m.getPerson().getName())
				.toList());
	}
}

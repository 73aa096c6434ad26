// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.IpCommittee;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.EditorShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a key does to a card or a row of the page on IP, undo gives back the dossier as it was. */
@ExtendWith(PictureOnFailure.class)
class UndoTest {
	private static final String UNDO = "org.eclipse.ui.edit.undo";
	private static final int PARTS = 8;

	/** A key that edits. */
	private record Key(String name, int code, int modifiers) {
	}

	private static final List<Key> ROWS = List.of(new Key("Insert", SWT.INSERT, 0), new Key("Ctrl+Shift+D", 'd', SWT.MOD1 | SWT.MOD2),
			new Key("Alt+Down", SWT.ARROW_DOWN, SWT.ALT),
			new Key("Delete", SWT.DEL, 0));
	private static final List<Key> CARDS = List.of(new Key("Ctrl+Right", SWT.ARROW_RIGHT, SWT.MOD1), new Key("Ctrl+Left", SWT.ARROW_LEFT, SWT.MOD1),
			new Key("Delete", SWT.DEL, 0));
	@TempDir
	private Path folder;
	private DossierEditor editor;

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	private void open() throws IOException {
		Consortium consortium = new Consortium();
		IpCommittee committee = IpFactory.eINSTANCE.createIpCommittee();
		committee.setName("知財運営委員会");
		committee.getMembers().add(IpFactory.eINSTANCE.createCommitteeMember());
		committee.getDecisions().add(IpFactory.eINSTANCE.createCommitteeDecision());
		consortium.ip.getCommittees().add(committee);
		editor = DossierWindow.open(consortium.write(folder));
		Ui.run(() -> editor.getAdapter(EditorShell.class).show("org.hyoka.ip.ui.ip", editor.session().dossier().getUndertakings().get(0)));
	}

	private Control shell() {
		return editor.getAdapter(EditorShell.class).control();
	}

	private void part(int at) {
		Ui.run(() -> Widgets
				.press(Widgets.all(editor.getAdapter(EditorShell.class).shown(), Button.class).stream()
						.filter(b -> (b.getStyle() & SWT.TOGGLE) != 0 && b.isVisible()).toList().get(at)));
	}

	private List<Table> tables() {
		return Ui.get(() -> Widgets.all(shell(), Table.class).stream().filter(Table::isVisible).toList());
	}

	private String text() {
		return DossierWindow.ask(editor, s -> Consortium.text(s.dossier()));
	}

	private static void press(Table table, Key key) {
		if (table.isDisposed() || !table.isVisible()) {
			return;
		}
		if (table.getItemCount() > 0) {
			table.setSelection(0);
			table.notifyListeners(SWT.Selection, new Event());
		}
		Event event = new Event();
		event.keyCode = key.code();
		event.stateMask = key.modifiers();
		table.notifyListeners(SWT.KeyDown, event);
	}

	@Test
	void everyKeyThatEditsIsUndone() throws IOException {
		open();
		List<String> edits = new ArrayList<>();
		for (int part = 1; part < PARTS; part++) {
			part(part);
			for (int at = 0; at < tables().size(); at++) {
				boolean card = Ui.get(tables().get(at)::getColumnCount) <= 1;
				for (Key key : card ? CARDS : ROWS) {
					edit(part, at, key, edits);
				}
			}
		}
		assertThat(edits).as("edits that were made and undone: %s", edits).hasSizeGreaterThan(30);
	}

	private void edit(int part, int at, Key key, List<String> edits) {
		if (at >= tables().size()) {
			return;
		}
		Table table = tables().get(at);
		String before = text();
		Ui.run(() -> press(table, key));
		if (!text().equals(before)) {
			String name = "part " + part + ", table " + at + ", " + key.name();
			DossierWindow.command(UNDO);
			assertThat(text()).as(name).isEqualTo(before);
			edits.add(name);
		}
	}

	@Test
	void rowsFromASpreadsheetAreInventionsAndOneUndoTakesThemAway() throws IOException {
		open();
		part(4);
		String before = text();
		Ui.run(() -> {
			Clipboard clipboard = new Clipboard(shell().getDisplay());
			clipboard.setContents(new Object[] { "I-3\t凍結保存容器\t2021/5/10\t\t出願\r\nI-4\t\"品質の\n評価方法\"\tR3.9.1\t\t秘匿\r\n" },
					new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
			Table table = Widgets.all(shell(), Table.class).stream().filter(Table::isVisible).findFirst().orElseThrow();
			table.deselectAll(); // into no row that is there
			table.notifyListeners(SWT.Selection, new Event());
			Event key = new Event();
			key.keyCode = 'v';
			key.stateMask = SWT.MOD1;
			table.notifyListeners(SWT.KeyDown, key);
		});
		Ui.waitUntil("the inventions are there",
				() -> ((Undertaking) editor.session().dossier().getUndertakings().get(0)).getIp().getInventions().size() == 4);
		assertThat(text()).contains("凍結保存容器", "2021-05-10", "2021-09-01", "品質の評価方法");
		DossierWindow.command(UNDO);
		assertThat(text()).isEqualTo(before);
	}
}

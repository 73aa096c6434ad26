// SPDX-License-Identifier: EPL-2.0
package org.hyoka.examples.page.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Table;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Meeting;
import org.hyoka.samples.Sample;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The page in the real workbench, on the dossier of a real evaluation. */
@ExtendWith(PictureOnFailure.class)
class CalendarPageTest {
	private static final String PAGE = "org.hyoka.examples.page.calendar";
	private static final int COLUMNS = 5;
	@TempDir
	private Path folder;
	private DossierEditor editor;

	@BeforeEach
	void aDossierIsOpenOnThePage() throws IOException {
		Path file = folder.resolve("dossier.hyoka");
		DossierFiles.create(Sample.byKey("drugdiscovery-2021").orElseThrow().create(), file);
		editor = DossierWindow.open(file);
		Ui.run(() -> editor.show(PAGE, null));
	}

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	private List<String> rows() {
		return Ui.get(() -> {
			Table table = Widgets.first(Ui.window().getShell(), Table.class, t -> t.isVisible() && t.getColumnCount() == COLUMNS).orElseThrow();
			return Arrays.stream(table.getItems()).map(item -> item.getText(0)).toList();
		});
	}

	@Test
	void itShowsEveryMeetingOnceAndFollowsAnEditAndItsUndo() {
		Dossier dossier = editor.session().dossier();
		int meetings = dossier.getPanel().getMeetings().size();
		List<String> before = rows();
		assertThat(before).hasSize(meetings);
		Meeting first = dossier.getPanel().getMeetings().getFirst();
		Ui.run(() -> editor.session().editingDomain().getCommandStack().execute(SetCommand.create(editor.session().editingDomain(), first,
				Literals.MEETING__START, first.getStart().plusYears(1))));
		Ui.waitUntil("the table shows the new day", () -> !rows().equals(before));
		Ui.run(() -> editor.session().editingDomain().getCommandStack().undo());
		Ui.waitUntil("the table shows the old day again", () -> rows().equals(before));
	}
}

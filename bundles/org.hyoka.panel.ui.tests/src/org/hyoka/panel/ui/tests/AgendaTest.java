// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.hyoka.core.Dossiers;
import org.hyoka.model.hyoka.AgendaItem;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Meeting;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Recusal;
import org.hyoka.model.hyoka.RecusalKind;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.SampleDossier;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.EditorShell;
import org.hyoka.ui.labels.Labels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The agenda of a meeting says who leaves the room for which item. */
@ExtendWith(PictureOnFailure.class)
class AgendaTest {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;
	@TempDir
	private Path folder;
	private DossierEditor editor;
	private Member member;

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	private void aMeetingJudgesWhatAMemberHasAnInterestIn() {
		Undertaking judged = Dossiers.undertakings(editor.dossier()).stream().filter(Undertaking::isEvaluated).findFirst().orElseThrow();
		member = editor.dossier().getPanel().getMembers().stream().filter(m -> Dossiers.judges(m, judged)).findFirst().orElseThrow();
		Meeting meeting = F.createMeeting();
		AgendaItem item = F.createAgendaItem();
		item.setName("評価");
		item.getUndertakings().add(judged);
		meeting.getAgenda().add(item);
		Recusal recusal = F.createRecusal();
		recusal.setUndertaking(judged);
		recusal.setKind(RecusalKind.RECUSED);
		editor.session().execute(AddCommand.create(editor.getEditingDomain(), editor.dossier().getPanel(), Literals.PANEL__MEETINGS, meeting, 0));
		editor.session().execute(AddCommand.create(editor.getEditingDomain(), member, Literals.MEMBER__RECUSALS, recusal));
	}

	@Test
	void whoHasAnInterestInAnItemIsNamedBesideIt() throws IOException {
		editor = DossierWindow.open(SampleDossier.write(folder));
		Ui.run(this::aMeetingJudgesWhatAMemberHasAnInterestIn);
		Ui.run(() -> editor.show("org.hyoka.ui.panel", null));
		Control page = Ui.get(() -> editor.getAdapter(EditorShell.class).shown());
		Ui.run(() -> Widgets.press(Widgets.first(page, Button.class, b -> List.of("会議と議事", "Meetings").contains(b.getText())).orElseThrow()));
		String name = Ui.get(() -> Labels.of(member));
		assertThat(name).isNotBlank();
		Ui.waitUntil("the member stands beside the item", () -> Widgets.all(page, Table.class).stream().filter(Control::isVisible)
				.filter(t -> Arrays.stream(t.getColumns()).anyMatch(c -> List.of("退室する委員", "Leave the room").contains(c.getText())))
				.flatMap(t -> Arrays.stream(t.getItems())).anyMatch(row -> row.getText(3).equals(name)));
	}
}

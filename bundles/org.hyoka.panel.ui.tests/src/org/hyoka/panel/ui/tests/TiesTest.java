// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.hyoka.core.Dossiers;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Recusal;
import org.hyoka.model.hyoka.RecusalKind;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.SheetState;
import org.hyoka.model.hyoka.Theme;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.panel.ui.internal.sheets.SendHandler;
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

/** A member works where a project is carried out: that is seen before anybody is asked to judge, and decided. */
@ExtendWith(PictureOnFailure.class)
class TiesTest {
	private static final String UNDO = "org.eclipse.ui.edit.undo";
	private static final String ORGANIZATION = "試験研究機構";
	@TempDir
	private Path folder;
	private DossierEditor editor;
	private Member member;
	private Undertaking project;

	@BeforeEach
	void aMemberBelongsToAnImplementer() throws IOException {
		editor = DossierWindow.open(SampleDossier.write(folder));
		Ui.run(() -> {
			project = Dossiers.undertakings(editor.dossier()).stream()
					.filter(u -> u.isEvaluated() && editor.dossier().getPanel().getMembers().stream().anyMatch(m -> Dossiers.judges(m, u)))
					.reduce((a, b) -> b).orElseThrow();
			member = editor.dossier().getPanel().getMembers().stream().filter(m -> Dossiers.judges(m, project)).findFirst().orElseThrow();
			editor.session().execute(new ChangeCommand(editor.dossier()) {
				@Override
				protected void doExecute() {
					tie();
				}
			});
		});
	}

	private void tie() {
		Organization organization = HyokaFactory.eINSTANCE.createOrganization();
		organization.setName(ORGANIZATION);
		editor.dossier().getOrganizations().add(organization);
		member.setAffiliation(ORGANIZATION + " 教授");
		ResearchItem item = HyokaFactory.eINSTANCE.createResearchItem();
		Theme theme = HyokaFactory.eINSTANCE.createTheme();
		theme.getImplementers().add(organization);
		item.getThemes().add(theme);
		project.getResearchItems().add(item);
		editor.dossier().getScoreSheets().stream().filter(s -> s.getMember() == member).forEach(s -> s.setState(SheetState.SENT));
	}

	@AfterEach
	void itIsClosed() {
		Ui.run(() -> Arrays.stream(Ui.display().getShells()).filter(s -> s != Ui.window().getShell() && s.isVisible()).forEach(Shell::close));
		DossierWindow.closeAll();
	}

	private Control page() {
		return Ui.get(() -> editor.getAdapter(EditorShell.class).shown());
	}

	private static Optional<Button> button(Control below, String... labels) {
		return Widgets.first(below, Button.class, b -> b.isVisible() && b.isEnabled() && List.of(labels).contains(b.getText()));
	}

	private Optional<TableItem> row() {
		return Widgets.all(page(), Table.class).stream().filter(Control::isVisible).flatMap(t -> Arrays.stream(t.getItems()))
				.filter(item -> item.getText(3).equals(ORGANIZATION)).findFirst();
	}

	@Test
	void theTieIsListedWithItsPlaceAndEnteredAsARecusalInOneStep() {
		Ui.run(() -> editor.show("org.hyoka.ui.panel", null));
		Ui.run(() -> Widgets
				.press(Widgets.first(page(), Button.class, b -> List.of("利害関係と依頼", "Ties and Load").contains(b.getText())).orElseThrow()));
		Ui.waitUntil("the tie is listed as undecided", () -> row().filter(r -> List.of("未判断", "undecided").contains(r.getText(0))).isPresent());
		assertThat(Ui.get(() -> row().orElseThrow().getText(4))).isNotBlank();
		Ui.run(() -> {
			TableItem row = row().orElseThrow();
			row.getParent().setSelection(row);
			row.getParent().notifyListeners(SWT.Selection, new Event());
			Widgets.press(button(page(), "除斥を入力", "Enter Recusal").orElseThrow());
		});
		Recusal recusal = Ui.get(() -> member.getRecusals().getLast());
		assertThat(recusal.getUndertaking()).isSameAs(project);
		assertThat(recusal.getKind()).isEqualTo(RecusalKind.RECUSED);
		assertThat(recusal.getReason()).contains(ORGANIZATION);
		Ui.waitUntil("it is decided", () -> row().filter(r -> !List.of("未判断", "undecided").contains(r.getText(0))).isPresent());
		DossierWindow.command(UNDO);
		assertThat(Ui.<Boolean>get(() -> Dossiers.judges(member, project))).isTrue();
	}

	@Test
	void itIsSaidBeforeFilesAreMadeForTheMember() {
		Ui.display().asyncExec(() -> DossierWindow.command(SendHandler.COMMAND));
		Ui.waitUntil("the dialog says that nobody has decided", () -> DossierWindow.dialog()
				.filter(d -> Widgets.reads(d, "判断が入力されていません") || Widgets.reads(d, "nobody has decided")).isPresent());
	}
}

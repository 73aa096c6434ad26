// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.NAMED_ELEMENT__NAME;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.hyoka.dossier.ui.internal.views.problems.ProblemsView;
import org.hyoka.model.hyoka.AcceptedProblem;
import org.hyoka.model.hyoka.Organization;
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

/** A problem is accepted with a reason and a name: it counts no more until its facts change or the step is undone. */
@ExtendWith(PictureOnFailure.class)
class AcceptProblemTest {
	private static final String UNDO = "org.eclipse.ui.edit.undo";
	private static final String NAME = "受入試験研究所";
	@TempDir
	private Path folder;
	private DossierEditor editor;
	private Organization organization;

	@BeforeEach
	void anOrganizationsNameEndsWithABlank() throws IOException {
		editor = DossierWindow.open(SampleDossier.write(folder));
		DossierWindow.view(ProblemsView.ID);
		organization = DossierWindow.ask(editor, s -> s.dossier().getOrganizations().getFirst());
		name(NAME + " ");
	}

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	private void name(String name) {
		Ui.run(() -> editor.session().execute(SetCommand.create(editor.getEditingDomain(), organization, NAMED_ELEMENT__NAME, name)));
		Ui.waitUntil("everything has been looked at", () -> !editor.problems().pending());
	}

	private Tree tree() {
		return Ui.get(() -> Widgets.all(Ui.window().getShell(), Tree.class).stream().filter(Control::isVisible).reduce((a, b) -> b).orElseThrow());
	}

	private static Stream<TreeItem> rows(Tree tree) {
		return Arrays.stream(tree.getItems()).flatMap(group -> Arrays.stream(group.getItems())).filter(row -> row.getText().contains(NAME));
	}

	private static Optional<Button> button(Control below, String... labels) {
		return Widgets.first(below, Button.class, b -> b.isVisible() && b.isEnabled() && List.of(labels).contains(b.getText()));
	}

	/** Selects the first row about the organization that has such a button. */
	private void press(Tree tree, String... labels) {
		Ui.waitUntil("it is offered: " + labels[0], () -> rows(tree).anyMatch(row -> {
			tree.setSelection(row);
			Event event = new Event();
			event.item = row;
			tree.notifyListeners(SWT.Selection, event);
			return button(tree.getParent(), labels).isPresent();
		}));
		Ui.display().asyncExec(() -> button(tree.getParent(), labels).ifPresent(Widgets::press));
	}

	@Test
	void itGoesWithAReasonAndComesBackWithOtherFactsOrUndo() {
		Tree tree = tree();
		Ui.run(() -> Widgets.first(tree.getParent(), Text.class, Text::isVisible).orElseThrow().setText(NAME));
		press(tree, "了承する…", "Accept…");
		Ui.waitUntil("a reason is asked for", () -> DossierWindow.dialog().isPresent());
		Shell dialog = Ui.get(() -> DossierWindow.dialog().orElseThrow());
		Ui.run(() -> {
			assertThat(button(dialog, "了承する", "Accept")).as("accepted without a reason").isEmpty();
			List<Text> fields = Widgets.all(dialog, Text.class);
			fields.get(0).setText("登録簿の表記のまま");
			fields.get(1).setText("事務局 田中");
			Widgets.press(button(dialog, "了承する", "Accept").orElseThrow());
		});
		Ui.waitUntil("it is gone from the list", () -> !editor.problems().pending() && rows(tree).findAny().isEmpty());
		Ui.waitUntil("an empty list says why", () -> Widgets.first(tree.getParent(), Label.class,
				label -> label.getText().contains("条件に合うものはありません") || label.getText().contains("none matches")).isPresent());
		assertThat(Ui.<List<AcceptedProblem>>get(() -> List.copyOf(editor.dossier().getAcceptedProblems()))).isNotEmpty()
				.allMatch(a -> "登録簿の表記のまま".equals(a.getReason()) && "事務局 田中".equals(a.getAcceptedBy()) && a.getAcceptedOn() != null);
		DossierWindow.command(UNDO);
		Ui.waitUntil("it is back", () -> rows(tree).findAny().isPresent());
		Ui.run(() -> editor.session().commandStack().redo());
		Ui.waitUntil("it is gone again", () -> rows(tree).findAny().isEmpty());
		name("別の" + NAME + " ");
		Ui.waitUntil("other facts bring it back", () -> rows(tree).findAny().isPresent());
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.hyoka.core.Dossiers;
import org.hyoka.core.edits.Comments;
import org.hyoka.merge.ui.internal.CommentHandler;
import org.hyoka.merge.ui.internal.CommentsView;
import org.hyoka.model.hyoka.CommentState;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.Undertaking;
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

/** Somebody comments on a field of a project, is answered, and the comment is resolved. */
@ExtendWith(PictureOnFailure.class)
class CommentsTest {
	private static final String UNDO = "org.eclipse.ui.edit.undo";
	@TempDir
	private Path folder;
	private DossierEditor editor;

	@BeforeEach
	void aDossierIsOpen() throws IOException {
		editor = DossierWindow.open(SampleDossier.write(folder));
	}

	@AfterEach
	void itIsClosed() {
		Ui.run(() -> Arrays.stream(Ui.display().getShells()).filter(s -> s != Ui.window().getShell() && s.isVisible()).forEach(Shell::close));
		Ui.run(() -> Optional.ofNullable(DossierWindow.page().findView(CommentsView.ID)).ifPresent(DossierWindow.page()::hideView));
		DossierWindow.closeAll();
	}

	private static Optional<Button> button(Control below, String... labels) {
		return Widgets.first(below, Button.class, b -> b.isVisible() && b.isEnabled() && List.of(labels).contains(b.getText().replace("&", "")));
	}

	private static void press(Control below, String... labels) {
		Ui.waitUntil("there is a button " + labels[0], () -> button(below, labels).isPresent());
		Ui.display().asyncExec(() -> button(below, labels).ifPresent(Widgets::press)); // a dialog that it opens stays open
	}

	private static void write(String words) {
		Ui.waitUntil("it is asked what to say", () -> DossierWindow.dialog().isPresent());
		Shell dialog = Ui.get(() -> DossierWindow.dialog().orElseThrow());
		Ui.run(() -> Widgets.first(dialog, Text.class, Text::getEditable).orElseThrow().setText(words));
		press(dialog, "書き込む", "Comment");
		Ui.waitUntil("it is said", dialog::isDisposed);
	}

	private static Table table() {
		Composite window = Ui.window().getShell();
		return Widgets.first(window, Table.class, t -> t.isVisible() && t.getColumnCount() == 6
				&& List.of("記入日時", "Written at").contains(t.getColumn(5).getText())).orElse(null);
	}

	private static void rows(String what, int count) {
		Ui.waitUntil(what, () -> table() != null && table().getItemCount() == count);
	}

	private Undertaking project() {
		return Dossiers.undertakings(editor.dossier()).get(1);
	}

	private List<Note> comments() {
		return DossierWindow.ask(editor, s -> Comments.of(s.dossier()));
	}

	@Test
	void aFieldIsCommentedAnsweredAndResolved() {
		Ui.run(() -> editor.reveal(project(), Literals.UNDERTAKING__PURPOSE));
		Ui.waitUntil("the field has the focus", () -> Ui.display().getFocusControl() instanceof Text text
				&& text.getData("org.hyoka.feature") == Literals.UNDERTAKING__PURPOSE);
		String words = Ui.get(() -> {
			Text field = (Text) Ui.display().getFocusControl();
			field.setSelection(0, 4);
			return field.getSelectionText();
		});
		Ui.display().asyncExec(() -> DossierWindow.command(CommentHandler.COMMAND));
		write("根拠は？");
		rows("the view lists it", 1);
		Note comment = comments().getFirst();
		assertThat(comment.eContainer()).isSameAs(Ui.get(this::project));
		assertThat(comment.getField()).isEqualTo("purpose");
		assertThat(comment.getQuoted()).isEqualTo(words.strip());
		assertThat(comment.getAuthor()).isEqualTo(System.getProperty("user.name"));
		Composite window = Ui.window().getShell();
		press(window, "返信…", "Answer…");
		write("直しました");
		Ui.waitUntil("the answer is shown", () -> Widgets.first(window, Text.class, t -> t.isVisible() && t.getText().contains("直しました")).isPresent());
		press(window, "解決済にする", "Resolve");
		rows("it is open no more", 0);
		assertThat(comment.getState()).isEqualTo(CommentState.RESOLVED);
		press(window, "解決済", "Resolved");
		rows("it is among the resolved", 1);
		DossierWindow.command(UNDO);
		Ui.waitUntil("undo opens it again", () -> comment.getState() == CommentState.OPEN);
		DossierWindow.command(UNDO);
		DossierWindow.command(UNDO);
		Ui.waitUntil("and takes it away", () -> Comments.of(editor.dossier()).isEmpty());
		assertThat(Ui.<Boolean>get(editor::isDirty)).isFalse();
	}

	@Test
	void theViewLeadsToThePlaceAndFollowsTheDossier() {
		Ui.run(() -> editor.session().execute(Comments.add(editor.getEditingDomain(),
				new Comments.About(project(), Optional.of(Literals.UNDERTAKING__PURPOSE), ""),
				new Comments.Said("山田", LocalDateTime.of(2026, 4, 1, 9, 30), "見直し"), "step")));
		DossierWindow.view(CommentsView.ID);
		rows("it is listed", 1);
		Ui.run(() -> assertThat(table().getItem(0).getText(2)).isEqualTo("見直し"));
		press(Ui.window().getShell(), "章で見る", "Show in Chapter");
		Ui.waitUntil("the field has the focus", () -> Ui.display().getFocusControl() != null
				&& Ui.display().getFocusControl().getData("org.hyoka.feature") == Literals.UNDERTAKING__PURPOSE);
		assertThat(Ui.get(() -> editor.getAdapter(EditorShell.class).shown())).isNotNull();
		DossierWindow.closeAll();
		Ui.waitUntil("without a dossier there is none", () -> table() == null);
	}

	private void comment(String text) {
		Ui.run(() -> editor.session().execute(Comments.add(editor.getEditingDomain(),
				new Comments.About(project(), Optional.of(Literals.UNDERTAKING__PURPOSE), ""),
				new Comments.Said("山田", LocalDateTime.of(2026, 4, 1, 9, 30), text), "step")));
	}

	@Test
	void oneGoesByTheDeleteKeyAndOneWithAnswersOnlyAfterAQuestion() {
		comment("一つ目");
		comment("二つ目");
		Ui.run(() -> editor.session().execute(Comments.answer(editor.getEditingDomain(), Comments.of(editor.dossier()).getLast(),
				new Comments.Said("佐藤", LocalDateTime.of(2026, 4, 2, 9, 30), "答え"), "step")));
		DossierWindow.view(CommentsView.ID);
		rows("both are listed", 2);
		Ui.run(() -> {
			Event delete = new Event();
			delete.keyCode = SWT.DEL;
			table().notifyListeners(SWT.KeyDown, delete);
		});
		rows("the first is gone", 1);
		press(Ui.window().getShell(), "削除", "Delete");
		Ui.waitUntil("it is asked", () -> DossierWindow.dialog().isPresent());
		Ui.run(() -> DossierWindow.dialog().orElseThrow().close());
		assertThat(comments()).hasSize(1);
		press(Ui.window().getShell(), "削除", "Delete");
		Ui.waitUntil("it is asked again", () -> DossierWindow.dialog().isPresent());
		press(Ui.get(() -> DossierWindow.dialog().orElseThrow()), "削除する", "Delete");
		rows("the other is gone", 0);
		DossierWindow.command(UNDO);
		DossierWindow.command(UNDO);
		rows("undo brings both back", 2);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.hyoka.core.Dossiers;
import org.hyoka.merge.ui.internal.ReviewsHandler;
import org.hyoka.model.hyoka.ChapterReview;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.ReviewState;
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

/** A chapter is written, looked at and approved, and then somebody changes it. */
@ExtendWith(PictureOnFailure.class)
class ReviewsTest {
	private static final boolean JAPANESE = Locale.getDefault().getLanguage().equals("ja");
	@TempDir
	private Path folder;
	private DossierEditor editor;

	@BeforeEach
	void theMoneyOfAProjectIsShown() throws IOException {
		editor = DossierWindow.open(SampleDossier.write(folder));
		Ui.run(() -> editor.show("org.hyoka.ui.money", project()));
	}

	@AfterEach
	void itIsClosed() {
		Ui.run(() -> Arrays.stream(Ui.display().getShells()).filter(s -> s != Ui.window().getShell() && s.isVisible()).forEach(Shell::close));
		DossierWindow.closeAll();
	}

	private Undertaking project() {
		return Dossiers.undertakings(editor.dossier()).get(1);
	}

	private Link link() {
		return Widgets.first(Ui.get(() -> editor.getAdapter(EditorShell.class).front()), Link.class, l -> l.isVisible() && l.getText().contains(
				JAPANESE ? "審査" : "Review")).orElse(null);
	}

	private void head(String words) {
		Ui.waitUntil("the head says " + words, () -> link() != null && link().getText().contains(words));
	}

	private Shell ask() {
		Ui.display().asyncExec(() -> link().notifyListeners(SWT.Selection, new Event()));
		Ui.waitUntil("it is asked how far the chapter is", () -> DossierWindow.dialog().isPresent());
		return Ui.get(() -> DossierWindow.dialog().orElseThrow());
	}

	private static Button button(Control below, String... labels) {
		return Widgets.first(below, Button.class, b -> List.of(labels).contains(b.getText().replace("&", ""))).orElseThrow();
	}

	private static void choose(Shell dialog, String... labels) {
		Ui.run(() -> {
			Widgets.all(dialog, Button.class).stream().filter(b -> (b.getStyle() & SWT.RADIO) != 0).forEach(b -> b.setSelection(false));
			button(dialog, labels).setSelection(true);
			button(dialog, labels).notifyListeners(SWT.Selection, new Event());
		});
	}

	private static void say(Shell dialog) {
		Ui.run(() -> Widgets.press(button(dialog, "状態を記録", "Set state")));
		Ui.waitUntil("it is said", dialog::isDisposed);
	}

	private List<ChapterReview> reviews() {
		return DossierWindow.ask(editor, s -> List.copyOf(s.dossier().getChapterReviews()));
	}

	/** What screen readers read of the list of chapters. */
	private boolean isListed(String words) {
		Tree tree = Widgets.first(Ui.get(() -> editor.getAdapter(EditorShell.class).control()), Tree.class, Tree::isVisible).orElseThrow();
		return Arrays.stream(tree.getItems()).flatMap(i -> Stream.concat(Stream.of(i), Arrays.stream(i.getItems())))
				.map(TreeItem::getText).anyMatch(t -> t.contains(words));
	}

	@Test
	void aChapterIsReviewedApprovedAndSeenToBeChanged() {
		head(JAPANESE ? "審査…" : "Review…");
		Shell first = ask();
		Ui.run(() -> Widgets.all(first, Text.class).getLast().setText("佐藤"));
		say(first);
		assertThat(reviews()).singleElement().satisfies(r -> {
			assertThat(r.getChapter()).isEqualTo("money");
			assertThat(r.getUndertaking()).isSameAs(project());
			assertThat(r.getState()).isEqualTo(ReviewState.TO_REVIEW);
			assertThat(r.getNext()).isEqualTo("佐藤");
			assertThat(r.getAt()).isNotNull();
		});
		head(JAPANESE ? "確認待ち（次：佐藤）" : "To be reviewed (next: 佐藤)");
		Ui.waitUntil("the list of chapters says so", () -> isListed("佐藤"));
		Shell second = ask();
		assertThat(Ui.get(() -> button(second, "承認済", "Approved").getSelection())).as("what comes next is offered").isTrue();
		say(second);
		head(JAPANESE ? "承認済" : "Approved");
		Ui.run(() -> editor.session().execute(
				SetCommand.create(editor.getEditingDomain(), project().getBudget(), Literals.BUDGET__FOOTNOTE, "承認の後の注")));
		head(JAPANESE ? "承認後に変更" : "Changed after approval");
		Ui.waitUntil("the list of chapters says so", () -> isListed(JAPANESE ? "承認後に変更" : "Changed after approval"));
		Ui.run(() -> DossierWindow.command("org.eclipse.ui.edit.undo"));
		head(JAPANESE ? "審査：承認済" : "Review: Approved");
	}

	@Test
	void severalChaptersOfTheWholeDossierAreSaidAtOnce() {
		head(JAPANESE ? "審査…" : "Review…");
		Ui.display().asyncExec(() -> DossierWindow.command(ReviewsHandler.COMMAND));
		Ui.waitUntil("all chapters are listed", () -> DossierWindow.dialog().isPresent());
		Shell dialog = Ui.get(() -> DossierWindow.dialog().orElseThrow());
		assertThat(Ui.get(() -> button(dialog, "状態を記録", "Set state").isEnabled())).as("of none").isFalse();
		Table table = Ui.get(() -> Widgets.first(dialog, Table.class, t -> true).orElseThrow());
		Ui.run(() -> {
			for (int i = 0; i < 2; i++) {
				table.getItem(i).setChecked(true);
				Event tick = new Event();
				tick.detail = SWT.CHECK;
				tick.item = table.getItem(i);
				table.notifyListeners(SWT.Selection, tick);
			}
		});
		choose(dialog, "承認済", "Approved");
		say(dialog);
		assertThat(reviews()).extracting(ChapterReview::getChapter).containsExactly("front", "panel");
		assertThat(reviews()).allMatch(r -> r.getState() == ReviewState.APPROVED && r.getFingerprint() != null);
	}
}

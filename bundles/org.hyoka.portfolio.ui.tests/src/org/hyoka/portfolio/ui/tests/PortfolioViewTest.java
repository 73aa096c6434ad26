// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.hyoka.portfolio.Arrangement;
import org.hyoka.portfolio.IndexLocation;
import org.hyoka.portfolio.SavedQuestion;
import org.hyoka.portfolio.ui.internal.frame.Exports;
import org.hyoka.portfolio.ui.internal.frame.Screen;
import org.hyoka.portfolio.ui.internal.frame.ScreenFrame;
import org.hyoka.portfolio.ui.internal.frame.Shown;
import org.hyoka.portfolio.ui.internal.work.Desk;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.editor.DossierEditorInput;
import org.hyoka.ui.paint.Pictures;
import org.hyoka.ui.paint.SceneCanvas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The perspective over a folder with all samples: screens, filters, the way back to the dossiers, changes while one works. */
@ExtendWith(PictureOnFailure.class)
class PortfolioViewTest {
	@TempDir
	private Path place;
	private Path folder;
	private PortfolioWindow window;

	@BeforeEach
	void thePortfolioIsOpenOverTheSamples() throws IOException {
		folder = Files.createDirectories(place.resolve("評価"));
		PortfolioWindow.samples(folder);
		window = PortfolioWindow.over(place.resolve("index.db"), folder);
	}

	@AfterEach
	void theDossiersAreSeenAgain() {
		DossierWindow.command("org.hyoka.portfolio.ui.dossiers");
		DossierWindow.closeAll();
	}

	@Test
	void everyScreenAnswersAllItsQuestionsOrSaysWhatToDo() {
		for (Screen screen : window.view().screens()) {
			for (Screen.View view : screen.views()) {
				Shown shown = window.ask(screen.id(), view.question());
				ScreenFrame frame = window.show(screen.id());
				if (shown.lines().isEmpty()) {
					assertThat(Ui.get(() -> Widgets.reads(frame, view.empty()))).as(view.question()).isTrue();
				} else {
					assertThat(Ui.get(() -> frame.table().getItemCount())).as(view.question()).isEqualTo(Math.min(500, shown.lines().size()));
					assertThat(Ui.get(() -> frame.table().getItem(0).getText(0) + frame.table().getItem(0).getText(1))).isNotBlank();
				}
			}
		}
	}

	@Test
	void theListIsFilteredByWhatItsRowsHold() {
		ScreenFrame frame = window.show("list");
		Shown all = PortfolioWindow.settled(frame);
		assertThat(all.lines()).hasSizeGreaterThan(4);
		Shown one = PortfolioWindow.filter(frame, "ministry", 1);
		assertThat(one.lines().size()).isBetween(1, all.lines().size() - 1);
		assertThat(ministries(one)).hasSize(1);
		Ui.run(() -> Widgets.first(frame, Text.class, t -> true).orElseThrow().setText("ＮＯ ＳＵＣＨ ＷＯＲＤ"));
		Ui.waitUntil("nothing is left", () -> frame.shown().map(s -> s.lines().isEmpty()).orElse(false));
		assertThat(Ui.get(() -> frame.table().getItemCount())).isZero();
	}

	private static Set<String> ministries(Shown shown) {
		return shown.lines().stream().map(l -> shown.text(l, "ministry")).collect(Collectors.toSet());
	}

	@Test
	void aLineOfTheListOpensItsDossierAtTheObject() {
		ScreenFrame frame = window.show("list");
		Shown shown = PortfolioWindow.settled(frame);
		String name = shown.text(shown.lines().get(1), "program");
		PortfolioWindow.open(frame, 1);
		Ui.waitUntil("the dossier of " + name + " is open at it", () -> DossierWindow.page().getActiveEditor() instanceof DossierEditor editor
				&& editor.openSession().isPresent() && editor.getEditorInput() instanceof DossierEditorInput input && input.path().startsWith(folder)
				&& !editor.getSite().getSelectionProvider().getSelection().isEmpty());
		assertThat(Ui.get(() -> DossierWindow.page().getPerspective().getId())).isNotEqualTo("org.hyoka.portfolio.ui.perspective");
	}

	@Test
	void whatComesAndGoesInTheFoldersIsSeen() throws IOException {
		ScreenFrame frame = window.show("list");
		int before = PortfolioWindow.settled(frame).lines().size();
		Path gone;
		try (var files = Files.list(folder)) {
			gone = files.filter(f -> f.toString().endsWith(".hyoka")).findFirst().orElseThrow();
		}
		Files.delete(gone);
		Ui.run(() -> Desk.standard().refreshing().start(List.of(), true)); // as the window does now and then
		Ui.waitUntil("the rows of the file are gone", () -> frame.shown().map(s -> s.lines().size() < before).orElse(false));
	}

	@Test
	void aFolderThatIsLeftOutIsAskedNoMore() throws IOException {
		Path other = Files.createDirectories(place.resolve("別"));
		PortfolioWindow.samples(other);
		window.look(other);
		ScreenFrame frame = window.show("list");
		Desk.standard().forget(List.of(folder));
		Ui.waitUntil("the other folder is left", () -> Desk.standard().standing().folders().equals(List.of(other)));
		assertThat(Desk.standard().sources(PortfolioWindow.settled(frame).lines().getFirst()))
				.allSatisfy(p -> assertThat(Path.of(p.file())).startsWith(other));
	}

	@Test
	void whatAScreenAsksIsKeptAndAskedAgain() throws IOException {
		ScreenFrame frame = window.show("money");
		window.ask("money", "money", "rows", "program", "columns", "none");
		Ui.run(() -> frame.arrange(Arrangement.NONE.sorted("executed", true)));
		Shown shown = PortfolioWindow.settled(frame);
		Path file = place.resolve("執行.hyoka-question");
		Ui.get(frame::saved).write(file);
		window.ask("money", "payees");
		SavedQuestion kept = SavedQuestion.read(file);
		Ui.run(() -> window.view().show(kept));
		Shown again = PortfolioWindow.settled(frame);
		assertThat(again.question().name()).isEqualTo("money");
		assertThat(again.lines().stream().map(l -> l.values()).toList()).isEqualTo(shown.lines().stream().map(l -> l.values()).toList());
		assertThat(shown.lines().stream().map(l -> shown.number(l, "executed")).filter(n -> !n.isNaN()).toList())
				.isSortedAccordingTo(java.util.Comparator.reverseOrder());
	}

	@Test
	void pictureAndTableHaveOneSelection() {
		ScreenFrame frame = window.show("money");
		Shown shown = window.ask("money", "money", "rows", "ministry", "columns", "fiscal_year");
		assertThat(shown.lines()).hasSizeGreaterThan(2);
		SceneCanvas canvas = Ui.get(() -> Widgets.first(frame, SceneCanvas.class, c -> true).orElseThrow());
		Ui.waitUntil("the columns are drawn",
				() -> canvas.isVisible() && canvas.alternative().contains(shown.text(shown.lines().get(1), "fiscal_year")));
		int before = Ui.get(() -> Pictures.scene(canvas).orElseThrow().shapes().size());
		Ui.run(() -> {
			frame.table().setSelection(1);
			frame.table().notifyListeners(SWT.Selection, new Event());
		});
		Ui.waitUntil("the chosen column is framed", () -> Pictures.scene(canvas).orElseThrow().shapes().size() == before + 1);
	}

	@Test
	void whatIsShownIsExportedAsItIsFilteredAndSorted() throws IOException, InterruptedException {
		ScreenFrame frame = window.show("list");
		Shown one = PortfolioWindow.filter(frame, "ministry", 1);
		Path csv = place.resolve("一覧.csv");
		Exports.write(csv, "一覧", one, Optional.empty(), null).join();
		List<String> lines = Files.readAllLines(csv);
		assertThat(lines).hasSize(one.lines().size() + 1);
		assertThat(lines.get(1)).contains(one.text(one.lines().getFirst(), "ministry"));
		Path xlsx = place.resolve("一覧.xlsx");
		Exports.write(xlsx, "一覧", one, Optional.empty(), null).join();
		assertThat(Files.size(xlsx)).isGreaterThan(1000);
		PortfolioWindow.filter(frame, "ministry", 0);
	}

	@Test
	void withoutAFolderTheWindowSaysWhatToDo() {
		PortfolioWindow empty = PortfolioWindow.empty(place.resolve("other.db"));
		Ui.waitUntil("the beginning is seen", () -> Widgets.all(empty.control(), org.eclipse.swt.widgets.Button.class).stream()
				.filter(b -> b.isVisible() && b.getText().equals(org.hyoka.portfolio.ui.internal.words.Messages.StandingPart_folders)).count() == 2);
		Ui.run(() -> Desk.standard().use(IndexLocation.of(place.resolve("index.db"))));
		Ui.waitUntil("the folder is known again", () -> !Desk.standard().standing().folders().isEmpty());
	}
}

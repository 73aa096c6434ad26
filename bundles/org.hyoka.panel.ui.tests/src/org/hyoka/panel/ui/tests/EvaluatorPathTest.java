// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.exchange.sheets.EvaluatorPackage.Addressee;
import org.hyoka.exchange.sheets.ScoreEdits;
import org.hyoka.exchange.sheets.SheetFile;
import org.hyoka.exchange.sheets.SheetFiles;
import org.hyoka.exchange.workbooks.ScoreSheetWorkbooks;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.PanelDisclosure;
import org.hyoka.model.hyoka.ScalePoint;
import org.hyoka.model.hyoka.SheetState;
import org.hyoka.panel.ui.internal.evaluator.EvaluatePage;
import org.hyoka.panel.ui.internal.evaluator.HandInRun;
import org.hyoka.panel.ui.internal.sheets.ImportRun;
import org.hyoka.panel.ui.internal.sheets.SendRun;
import org.hyoka.samples.Samples;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.EditorShell;
import org.hyoka.ui.labels.Labels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The way of an evaluator's points: the package is made, opened, scored in, handed in, taken in, and counts. */
@ExtendWith(PictureOnFailure.class)
class EvaluatorPathTest {
	private static final int SEAT = 1;
	private static final String UNDO = "org.eclipse.ui.edit.undo";
	private static final String REMARK = "根拠をもう少し示してほしい";
	@TempDir
	private Path folder;
	private Path file;
	private DossierEditor secretariat;

	@BeforeEach
	void aDossierAwaitsTheSheetsOfOneMember() throws IOException {
		Dossier dossier = Samples.all().get(0).create();
		Member member = dossier.getPanel().getMembers().get(SEAT);
		dossier.getScoreSheets().removeIf(s -> s.getMember() == member);
		file = folder.resolve("dossier.hyoka");
		DossierFiles.create(dossier, file);
		secretariat = DossierWindow.open(file);
	}

	@AfterEach
	void itIsClosed() {
		Ui.run(() -> Arrays.stream(Ui.display().getShells()).filter(s -> s != Ui.window().getShell() && s.isVisible())
				.forEach(Shell::close));
		DossierWindow.closeAll();
	}

	private static Member member(Dossier dossier) {
		return dossier.getPanel().getMembers().get(SEAT);
	}

	private static Assessment assessment(Dossier dossier, String code) {
		return dossier.getAssessments().stream().filter(a -> code.equals(a.getUndertaking().getCode())).findFirst()
				.orElseThrow();
	}

	private ScoreTable table(String code) {
		return DossierWindow.ask(secretariat, s -> Scoring.table(s.dossier(), assessment(s.dossier(), code)));
	}

	private long sheets(SheetState state) {
		return DossierWindow.ask(secretariat, s -> s.dossier().getScoreSheets().stream()
				.filter(x -> x.getMember() == member(s.dossier()) && x.getState() == state).count());
	}

	private Path makePackage() {
		AtomicReference<SendRun.Outcome> outcome = new AtomicReference<>();
		Path out = folder.resolve("packages");
		Ui.run(() -> SendRun.start(secretariat,
				new SendRun.Order(List.of(member(secretariat.dossier())), Optional.empty(), out, Optional.empty(), false, false), outcome::set));
		Ui.waitUntil("the package is made", () -> outcome.get() != null);
		assertThat(outcome.get().problems()).isEmpty();
		return outcome.get().files().getFirst();
	}

	private static Control page(DossierEditor editor) {
		return Ui.get(() -> editor.getAdapter(EditorShell.class).control());
	}

	private static void score(DossierEditor editor, String code, int point) {
		Ui.run(() -> editor.show(EvaluatePage.ID, assessment(editor.dossier(), code).getUndertaking()));
		Control page = page(editor);
		Ui.run(() -> {
			for (Button radio : Widgets.all(page, Button.class)) {
				if (radio.isVisible() && radio.getData("org.hyoka.point") instanceof ScalePoint p
						&& p.getValue().intValue() == point) {
					radio.setSelection(true);
					Widgets.press(radio);
				}
			}
			Text remark = Widgets.first(page, Text.class, t -> t.isVisible() && t.getData("org.hyoka.criterion") != null)
					.orElseThrow();
			remark.setText(REMARK);
			remark.notifyListeners(SWT.FocusOut, new Event());
		});
	}

	private Path handIn(DossierEditor editor, String name) {
		AtomicReference<String> said = new AtomicReference<>();
		Path sheet = folder.resolve(name + "." + SheetFile.EXTENSION);
		Ui.run(() -> new HandInRun(editor.session(), editor.evaluator().orElseThrow(), said::set).write(sheet));
		Ui.waitUntil("the sheet is written", () -> said.get() != null);
		assertThat(said.get()).contains(sheet.toString());
		return sheet;
	}

	/** A member without the workbench: a workbook goes out by the way of the packages and comes back by that of the sheets. */
	@Test
	void aWorkbookGoesOutAndComesBackCellByCell() throws Exception {
		AtomicReference<SendRun.Outcome> outcome = new AtomicReference<>();
		Ui.run(() -> SendRun.start(secretariat, new SendRun.Order(List.of(member(secretariat.dossier())), Optional.empty(),
				folder.resolve("sheets"), Optional.of(ScoreSheetWorkbooks.writer()), false, false), outcome::set));
		Ui.waitUntil("the workbook is made", () -> outcome.get() != null);
		Path workbook = outcome.get().files().getFirst();
		assertThat(workbook.toString()).endsWith(".xlsx");
		assertThat(sheets(SheetState.SENT)).as("the judgement on the program is written").isEqualTo(3);
		Path spoilt = folder.resolve("spoilt.xlsx");
		Files.writeString(spoilt, "no workbook");
		Shell dialog = importing(workbook, spoilt);
		String said = Ui.get(() -> Widgets.all(dialog, org.eclipse.swt.widgets.Table.class).getFirst().getItem(1).getText(2));
		assertThat(said).isNotBlank();
		assertThat(Ui.get(() -> Widgets.all(dialog, org.eclipse.swt.widgets.Table.class).getFirst().getItem(1).getChecked())).isFalse();
		Ui.run(dialog::close);
		assertThat(sheets(SheetState.RECEIVED)).as("nothing is taken unless a person says so").isZero();
	}

	@Test
	void fromThePackageToTheMeans() throws IOException {
		assertThat(table("A").awaited()).hasSize(1);
		Path made = makePackage();
		assertThat(sheets(SheetState.SENT)).as("the judgement on the program is written").isEqualTo(3);
		DossierEditor evaluator = DossierWindow.open(made);
		assertThat(Ui.get(evaluator::isPackage)).isTrue();
		assertThat(Ui.get(() -> Widgets.all(page(evaluator), Tree.class).getFirst().getItemCount())).isEqualTo(2);
		score(evaluator, "A", 3);
		assertThat(Ui.get(() -> Widgets.all(page(evaluator), Label.class).stream()
				.anyMatch(l -> l.getText().matches("7\\D+7\\D*")))).isTrue();
		Ui.waitUntil("what was entered is saved by itself", () -> !evaluator.isDirty());
		Path sheet = handIn(evaluator, "a");
		assertThat(Files.readString(sheet)).contains(REMARK).doesNotContain("三木");
		Ui.waitUntil("that it was handed in is saved", () -> !evaluator.isDirty());

		Ui.run(() -> DossierWindow.page().activate(secretariat));
		Shell dialog = importing(sheet);
		assertThat(Ui.get(() -> Widgets.all(dialog, Table.class).getFirst().getItem(0).getChecked())).isTrue();
		press(dialog, b -> b == dialog.getDefaultButton());
		Ui.waitUntil("the sheet is taken in", () -> table("A").awaited().isEmpty());
		assertThat(table("A").rows().get(3).mean().orElseThrow()).isEqualByComparingTo("2.2");
		assertThat(table("A").rows().stream().flatMap(r -> r.cells().stream()).flatMap(c -> c.comment().stream()))
				.contains(REMARK);
		DossierWindow.command(UNDO);
		assertThat(table("A").awaited()).hasSize(1);
	}

	@Test
	void remarksThatThePanelDisclosesAreReadBelowTheirCriterion() {
		Ui.run(() -> {
			Dossier dossier = secretariat.dossier();
			Member other = dossier.getPanel().getMembers().get(SEAT + 1);
			secretariat.session().execute(SetCommand.create(secretariat.getEditingDomain(), dossier.getPanel(),
					HyokaPackage.Literals.PANEL__DISCLOSURE, PanelDisclosure.NAMED_COMMENTS));
			secretariat.session().execute(new ScoreEdits(secretariat.getEditingDomain(), dossier, other, assessment(dossier, "A").getUndertaking(),
					null, SheetState.RECEIVED, LocalDate.now()).comment(assessment(dossier, "A").getCriterionSet().getCriteria().getFirst(), REMARK));
		});
		String author = Ui.get(() -> Labels.of(secretariat.dossier().getPanel().getMembers().get(SEAT + 1)));
		DossierEditor evaluator = DossierWindow.open(makePackage());
		for (String code : List.of("A", "B")) {
			Ui.run(() -> evaluator.show(EvaluatePage.ID, assessment(evaluator.dossier(), code).getUndertaking()));
			assertThat(Ui.<Boolean>get(() -> Widgets.all(page(evaluator), Composite.class).stream().filter(c -> c.isVisible())
					.noneMatch(c -> c.getLayout() instanceof FillLayout && c.getChildren().length == 0))).as("nothing is left of the one before")
					.isTrue();
			assertThat(Ui.get(() -> Widgets.all(page(evaluator), Label.class).stream().filter(Control::isVisible).map(Label::getText)
					.filter(text -> text.contains(REMARK)).toList())).hasSize(code.equals("A") ? 1 : 0).allMatch(text -> text.startsWith(author));
		}
	}

	@Test
	void aPointIsGivenAndTakenBackByKeysAndTabLeadsOnToTheRemark() {
		DossierEditor evaluator = DossierWindow.open(makePackage());
		Ui.run(() -> evaluator.show(EvaluatePage.ID, assessment(evaluator.dossier(), "A").getUndertaking()));
		Button step = Ui.get(() -> Widgets.all(page(evaluator), Button.class).stream()
				.filter(b -> b.isVisible() && b.getData("org.hyoka.point") != null).findFirst().orElseThrow());
		Ui.run(step::setFocus);
		type(step, '2');
		assertThat(given(evaluator)).containsExactly(2);
		assertThat(Ui.<Object>get(() -> ((ScalePoint) Ui.display().getFocusControl().getData("org.hyoka.point")).getValue().intValue()))
				.as("the focus is where the point is").isEqualTo(2);
		Ui.run(() -> step.traverse(SWT.TRAVERSE_TAB_NEXT));
		assertThat(Ui.<Boolean>get(() -> Ui.display().getFocusControl() instanceof Text t && t.getData("org.hyoka.criterion") != null))
				.as("what is typed next is the remark").isTrue();
		type(step, SWT.DEL);
		assertThat(given(evaluator)).isEmpty();
	}

	@Test
	void thePageEndsWithHandingInAndWithTheNext() {
		DossierEditor evaluator = DossierWindow.open(makePackage());
		Ui.run(() -> evaluator.show(EvaluatePage.ID, assessment(evaluator.dossier(), "A").getUndertaking()));
		Control page = page(evaluator);
		List<Control> all = Ui.get(() -> Widgets.all(page, Control.class).stream().filter(Control::isVisible).toList());
		List<Control> after = Ui.get(() -> {
			int last = all.size() - 1;
			while (!(all.get(last) instanceof Text)) {
				last--;
			}
			return all.subList(last, all.size());
		});
		assertThat(after).hasAtLeastOneElementOfType(Button.class)
				.anySatisfy(c -> assertThat(Ui.get(() -> c instanceof Link l ? l.getText() : "")).contains("href=\"next\""));
	}

	private static void type(Control control, char key) {
		Ui.run(() -> {
			Event event = new Event();
			event.character = key;
			control.notifyListeners(SWT.KeyDown, event);
		});
	}

	private static List<Integer> given(DossierEditor editor) {
		return DossierWindow.ask(editor, s -> s.dossier().getScoreSheets().stream().flatMap(x -> x.getScores().stream())
				.filter(x -> x.getValue() != null).map(x -> x.getValue().intValue()).toList());
	}

	@Test
	void theLinkToTheNextUndertakingGoesThroughAllOfThem() {
		DossierEditor evaluator = DossierWindow.open(makePackage());
		Set<String> seen = new HashSet<>();
		for (String code : List.of("A", "B", "C")) {
			Ui.run(() -> evaluator.show(EvaluatePage.ID, assessment(evaluator.dossier(), code).getUndertaking()));
			seen.add(Ui.get(() -> Widgets.first(page(evaluator), Link.class, l -> l.isVisible() && l.getText().contains("\"next\""))
					.orElseThrow().getText()));
		}
		assertThat(seen).hasSize(3);
	}

	@Test
	void aSecondSheetShowsTheDifferenceAndIsTakenOnlyWhenSomebodySaysSo() throws IOException {
		DossierEditor evaluator = DossierWindow.open(makePackage());
		score(evaluator, "A", 3);
		Path first = handIn(evaluator, "first");
		score(evaluator, "A", 1);
		score(evaluator, "B", 2);
		Path second = handIn(evaluator, "second");
		Ui.run(() -> DossierWindow.page().activate(secretariat));
		Shell one = importing(first);
		press(one, b -> b == one.getDefaultButton());
		Ui.waitUntil("the first is taken in", () -> table("A").awaited().isEmpty());
		String before = mean();
		Shell two = importing(second);
		assertThat(Ui.get(() -> Widgets.all(two, Table.class).getFirst().getItem(0).getChecked())).isFalse();
		assertThat(Ui.get(() -> two.getDefaultButton().isEnabled())).isFalse();
		assertThat(Ui.get(() -> Widgets.all(two, Text.class).getLast().getText())).contains("3 → 1")
				.containsPattern("(?m)^(New: |新規：)B.*7"); // what comes besides is seen before it is taken, too
		Ui.run(() -> tick(Widgets.all(two, Table.class).getFirst()));
		press(two, b -> b == two.getDefaultButton());
		Ui.waitUntil("the second replaces it", () -> !mean().equals(before));
		DossierWindow.command(UNDO);
		assertThat(mean()).isEqualTo(before);
	}

	private String mean() {
		return table("A").rows().get(3).mean().orElseThrow().toString();
	}

	private static void tick(Table table) {
		TableItem item = table.getItem(0);
		item.setChecked(true);
		Event event = new Event();
		event.item = item;
		event.detail = SWT.CHECK;
		table.notifyListeners(SWT.Selection, event);
	}

	@Test
	void aSheetThatDoesNotShowWhoseItIsIsTakenOnlyWhenSomebodySaysSo() throws IOException {
		DossierEditor evaluator = DossierWindow.open(makePackage());
		score(evaluator, "A", 3);
		SheetFile sheet = SheetFiles.read(handIn(evaluator, "own"));
		Path forged = folder.resolve("forged.hyoka-sheet");
		SheetFiles.write(new SheetFile(sheet.dossier(), sheet.title(), sheet.member(), sheet.name(), sheet.round(), sheet.writtenAt(),
				sheet.sheets(), Optional.empty()), forged);
		Ui.run(() -> DossierWindow.page().activate(secretariat));
		Shell dialog = importing(forged);
		Table table = Ui.get(() -> Widgets.all(dialog, Table.class).getFirst());
		assertThat(Ui.get(() -> table.getItem(0).getChecked())).isFalse();
		assertThat(Ui.get(() -> dialog.getDefaultButton().isEnabled())).isFalse();
		Ui.run(() -> tick(table));
		press(dialog, b -> b == dialog.getDefaultButton());
		Ui.waitUntil("it is taken in", () -> table("A").awaited().isEmpty());
	}

	@Test
	void whatDoesNotBelongHereIsRefusedWithASentenceAndTheRestIsTaken() throws IOException {
		DossierEditor evaluator = DossierWindow.open(makePackage());
		score(evaluator, "A", 3);
		Path good = handIn(evaluator, "good");
		SheetFile sheet = SheetFiles.read(good);
		Path foreign = folder.resolve("foreign.hyoka-sheet");
		SheetFiles.write(new SheetFile("another", "別の評価", sheet.member(), sheet.name(), sheet.round(), sheet.writtenAt(),
				sheet.sheets(), Optional.empty()), foreign);
		Path stranger = folder.resolve("stranger.hyoka-sheet");
		SheetFiles.write(new SheetFile(sheet.dossier(), sheet.title(), "nobody", "見知らぬ人", sheet.round(), sheet.writtenAt(),
				sheet.sheets(), Optional.empty()), stranger);
		Ui.run(() -> DossierWindow.page().activate(secretariat));
		Shell dialog = importing(foreign, stranger, good);
		Table table = Ui.get(() -> Widgets.all(dialog, Table.class).getFirst());
		assertThat(Ui.get(() -> Arrays.stream(table.getItems()).map(TableItem::getChecked).toList()))
				.containsExactly(false, false, true);
		assertThat(Ui.get(() -> Widgets.all(dialog, Text.class).getLast().getText())).contains("別の評価");
		Ui.run(() -> tick(table));
		assertThat(Ui.get(() -> table.getItem(0).getChecked())).isFalse();
		press(dialog, b -> b == dialog.getDefaultButton());
		Ui.waitUntil("the good one is taken in", () -> table("A").awaited().isEmpty());
	}

	@Test
	void aMemberScoresInTheDossierItselfAndComesBack() {
		Ui.run(() -> secretariat.evaluateAs(new Addressee(member(secretariat.dossier()), null)));
		assertThat(Ui.get(() -> Widgets.all(page(secretariat), Tree.class).getFirst().getItemCount())).isEqualTo(2);
		Ui.run(() -> secretariat.show(EvaluatePage.ID, secretariat.dossier().getUndertakings().getFirst()));
		assertThat(Ui.get(
				() -> Widgets.all(page(secretariat), Label.class).stream().filter(org.eclipse.swt.widgets.Label::isVisible)
						.map(org.eclipse.swt.widgets.Label::getText).toList()))
				.as("nobody is asked for points on a program that is only commented on")
				.anyMatch(t -> t.contains("点を付けません") || t.contains("no points are given"));
		score(secretariat, "C", 2);
		assertThat(sheets(SheetState.DRAFT)).isEqualTo(1);
		Ui.run(() -> secretariat.endEvaluation());
		assertThat(Ui.get(() -> Widgets.all(page(secretariat), Tree.class).getFirst().getItemCount())).isGreaterThan(5);
		DossierWindow.command(UNDO);
	}

	private Shell importing(Path... files) {
		Ui.run(() -> ImportRun.start(secretariat, List.of(files)));
		AtomicReference<Shell> dialog = new AtomicReference<>();
		Ui.waitUntil("it is asked what to take", () -> {
			Arrays.stream(Ui.display().getShells()).filter(s -> s.isVisible() && s.getData() instanceof org.eclipse.jface.dialogs.Dialog d
					&& d.getClass().getSimpleName().equals("ImportDialog")).findFirst().ifPresent(dialog::set);
			return dialog.get() != null;
		});
		return dialog.get();
	}

	private static void press(Shell dialog, Predicate<Button> which) {
		Ui.run(() -> Widgets.press(Widgets.first(dialog, Button.class, which::test).orElseThrow()));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.eclipse.swt.widgets.Label;
import java.util.zip.ZipOutputStream;
import java.util.zip.ZipEntry;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.handlers.IHandlerService;
import org.hyoka.consistency.PublicationCheck.Level;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.PictureStore;
import org.hyoka.export.Exporters;
import org.hyoka.export.ui.internal.ExportPlan;
import org.hyoka.report.LeftOut;
import org.hyoka.report.ReportExporter;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.samples.Sample;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.forms.WrittenFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wizard that writes reports and the other documents, from the first question to the file. */
class ExportWizardTest {
	@TempDir
	private Path folder;
	private DossierEditor editor;
	private WizardDialog wizard;

	@BeforeEach
	void theWizardIsOpened() throws Exception {
		InstanceScope.INSTANCE.getNode("org.hyoka.export.ui").clear();
		Level.NEVER.keep();
		Path file = folder.resolve("資料.hyoka");
		DossierFiles.create(Sample.byKey("council-2022").orElseThrow().create(), file);
		editor = DossierWindow.open(file);
		open();
	}

	private void open() {
		Ui.display().asyncExec(() -> {
			try {
				Ui.window().getService(IHandlerService.class).executeCommand("org.hyoka.ui.export", null);
			} catch (Exception e) {
				throw new AssertionError(e);
			}
		});
		AtomicReference<WizardDialog> found = new AtomicReference<>();
		Ui.waitUntil("the wizard is open", () -> {
			shells().map(Shell::getData).filter(WizardDialog.class::isInstance).map(WizardDialog.class::cast).findFirst().ifPresent(found::set);
			return found.get() != null;
		});
		wizard = found.get();
	}

	@AfterEach
	void itIsClosed() {
		Ui.run(() -> shells().filter(s -> s != Ui.window().getShell()).toList().forEach(Shell::close));
		DossierWindow.closeAll();
	}

	private static Stream<Shell> shells() {
		return Arrays.stream(Ui.display().getShells()).filter(Shell::isVisible);
	}

	private void press(int id) {
		Ui.display().asyncExec(
				() -> Widgets.press(Widgets.first(wizard.getShell(), Button.class, b -> Integer.valueOf(id).equals(b.getData())).orElseThrow()));
	}

	private void choose(int combo, int row) {
		Ui.run(() -> {
			Combo field = Widgets.all(wizard.getCurrentPage().getControl(), Combo.class).get(combo);
			field.select(row);
			field.notifyListeners(SWT.Selection, new Event());
		});
	}

	private int rows(int combo) {
		return Ui.get(() -> Widgets.all(wizard.getCurrentPage().getControl(), Combo.class).get(combo).getItemCount());
	}

	private void next(String page) {
		press(IDialogConstants.NEXT_ID);
		Ui.waitUntil("page " + page, () -> wizard.getCurrentPage().getName().equals(page));
	}

	/** Only Word, into the folder, not opened afterwards. */
	private String forms() {
		return Ui.get(() -> {
			var page = wizard.getCurrentPage().getControl();
			for (Button box : Widgets.all(page, Button.class)) {
				if ((box.getStyle() & SWT.CHECK) != 0) {
					box.setSelection(box.getText().contains("DOCX"));
					box.notifyListeners(SWT.Selection, new Event());
				}
			}
			List<Text> fields = Widgets.all(page, Text.class);
			fields.get(1).setText(folder.toString());
			return fields.get(2).getText();
		});
	}

	@Test
	void programSheetsAreWrittenUnderANameOfTheirOwn() {
		choose(0, 1);
		next("forms");
		assertThat(forms()).isEqualTo("資料-program-sheets");
		press(IDialogConstants.FINISH_ID);
		Path made = folder.resolve("資料-program-sheets.docx");
		Ui.waitUntil("the file is there", () -> Files.exists(made));
		assertThat(folder).isDirectoryNotContaining("glob:**.new");
		Ui.waitUntil("the wizard is gone", () -> wizard.getShell() == null || wizard.getShell().isDisposed());
		open();
		assertThat(Ui.get(() -> Widgets.all(wizard.getCurrentPage().getControl(), Combo.class).getFirst().getSelectionIndex())).as("the last choice")
				.isEqualTo(1);
	}

	/** Numbers for all captions or only for the dossier's own: the office chooses once. */
	@Test
	void whichCaptionsHaveNumbersIsChosenAndRemembered() throws IOException {
		tick("番号は評価資料の図表だけに付ける");
		next("chapters");
		next("forms");
		forms();
		press(IDialogConstants.FINISH_ID);
		Path made = folder.resolve("資料.docx");
		Ui.waitUntil("the file is there", () -> Files.exists(made));
		Path all = folder.resolve("all.docx");
		new ExportPlan(new Exporters().exporters().stream().filter(e -> e.id().equals("docx")).toList(), Optional.empty(),
				ReportOptions.standard(Locale.JAPANESE), folder, "all").run(editor.session(), Exporters.composer(), new NullProgressMonitor());
		assertThat(captions(made)).isPositive().isLessThan(captions(all));
		Ui.waitUntil("the wizard is gone", () -> wizard.getShell() == null || wizard.getShell().isDisposed());
		open();
		assertThat(Ui.<Boolean>get(() -> box("番号は評価資料の図表だけに付ける").getSelection())).isTrue();
	}

	private void tick(String label) {
		Ui.run(() -> {
			box(label).setSelection(true);
			box(label).notifyListeners(SWT.Selection, new Event());
		});
	}

	private Button box(String label) {
		return Widgets.first(wizard.getCurrentPage().getControl(), Button.class, b -> b.getText().equals(label)).orElseThrow();
	}

	/** How many fields count figures or tables in a Word document. */
	private static int captions(Path docx) throws IOException {
		try (ZipFile zip = new ZipFile(docx.toFile())) {
			String text = new String(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
			return text.split("SEQ ", -1).length - 1;
		}
	}

	/** The sample has figures that its document only names. */
	@Test
	void aReportThatIsNotReadyIsAskedAboutAndCanBeADraft() throws Exception {
		choose(0, 1);
		next("forms");
		String notPrinted = LeftOut.of(ReportRequest.of(editor.session().dossier(), ReportOptions.standard(Locale.JAPANESE), PictureStore.NONE),
				Locale.getDefault()).getFirst();
		Ui.waitUntil("what is left out is listed", () -> Widgets.all(wizard.getShell(), Text.class).stream()
				.anyMatch(text -> text.getText().lines().anyMatch(notPrinted::equals)));
		forms();
		choose(0, 0);
		press(IDialogConstants.FINISH_ID);
		Ui.waitUntil("it is asked", () -> answer("Write as Draft", "案として書き出す").isPresent());
		assertThat(folder.resolve("資料-program-sheets.docx")).doesNotExist();
		Ui.display().asyncExec(() -> Widgets.press(answer("Write as Draft", "案として書き出す").orElseThrow()));
		Ui.waitUntil("the file is there", () -> Files.exists(folder.resolve("資料-program-sheets.docx")));
		try (ZipFile word = new ZipFile(folder.resolve("資料-program-sheets.docx").toFile())) {
			assertThat(word.getEntry("word/header-marks.xml")).isNotNull();
		}
	}

	private static Optional<Button> answer(String... words) {
		return shells().flatMap(s -> Widgets.all(s, Button.class).stream()).filter(b -> List.of(words).contains(b.getText().replace("&", "")))
				.findFirst();
	}

	@Test
	void anOutlineOfTheWorkbenchBringsItsChaptersAndOneCanBeLeftOut() {
		assertThat(rows(1)).as("own, five of the workbench, a file").isEqualTo(7);
		choose(1, 2);
		next("chapters");
		Ui.run(() -> {
			var tree = Widgets.all(wizard.getCurrentPage().getControl(), Tree.class).getFirst();
			assertThat(tree.getItemCount()).isGreaterThan(5);
			assertThat(tree.getItem(0).getChecked()).isTrue();
		});
		next("forms");
		assertThat(forms()).isEqualTo("資料");
		press(IDialogConstants.FINISH_ID);
		Ui.waitUntil("the file is there", () -> Files.exists(folder.resolve("資料.docx")));
	}

	@Test
	void aWrongListOfChaptersIsRefusedWithItsLineAndNothingIsWritten() throws IOException {
		Path list = folder.resolve("chapters.txt");
		Files.writeString(list, "部 概要\n  章 事業 | budgett\n", StandardCharsets.UTF_8);
		choose(1, rows(1) - 1);
		Ui.run(() -> Widgets.all(wizard.getCurrentPage().getControl(), Text.class).getFirst().setText(list.toString()));
		press(IDialogConstants.NEXT_ID);
		Ui.waitUntil("it is said", () -> wizard.getCurrentPage().getErrorMessage() != null);
		assertThat(Ui.get(() -> wizard.getCurrentPage().getErrorMessage())).contains("chapters.txt", "2", "budgett");
		assertThat(Ui.get(() -> wizard.getCurrentPage().getName())).isEqualTo("document");
		Files.writeString(list, "部 概要\n  章 取組 | council\n", StandardCharsets.UTF_8);
		next("chapters");
	}

	/** The office's own document: its wrong fields are named before anything is written, and it comes out filled. */
	@Test
	void whatIsWrongWithAnOfficesFieldsIsSaidBeforeItIsFilled() throws IOException {
		Path office = word("題名は{{題メイ}}です");
		next("chapters");
		next("forms");
		forms();
		Ui.run(() -> Widgets.all(wizard.getCurrentPage().getControl(), Text.class).getFirst().setText(office.toString()));
		press(IDialogConstants.FINISH_ID);
		Ui.waitUntil("the fault is named",
				() -> shells().anyMatch(s -> Widgets.all(s, Label.class).stream().anyMatch(l -> l.getText().contains("題メイ"))));
		Ui.display().asyncExec(() -> Widgets.press(answer("Back", "戻る").orElseThrow()));
		Ui.waitUntil("the question is gone", () -> answer("Back", "戻る").isEmpty());
		assertThat(folder.resolve("資料.docx")).doesNotExist();
		word("題名は{{題名}}です");
		press(IDialogConstants.FINISH_ID);
		Ui.waitUntil("the file is there", () -> Files.exists(folder.resolve("資料.docx")));
		try (ZipFile zip = new ZipFile(folder.resolve("資料.docx").toFile())) {
			assertThat(new String(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8))
					.contains(editor.session().dossier().getTitle()).contains("題名は");
		}
	}

	/** A Word document of one paragraph. */
	private Path word(String text) throws IOException {
		String space = "http://schemas.openxmlformats.org/";
		Path file = folder.resolve("office.docx");
		Map<String, String> parts = Map.of("[Content_Types].xml",
				"<Types xmlns='" + space + "package/2006/content-types'><Default Extension='xml' ContentType='application/xml'/></Types>",
				"_rels/.rels",
				"<Relationships xmlns='" + space + "package/2006/relationships'><Relationship Id='a' Type='" + space
						+ "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>",
				"word/document.xml",
				"<w:document xmlns:w='" + space + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>" + text
						+ "</w:t></w:r></w:p></w:body></w:document>");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (var part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return file;
	}

	@Test
	void aListOfChaptersThatWasEditedIsReadAgainOnNext() throws IOException {
		Path list = Files.writeString(folder.resolve("chapters.txt"), "部 概要\n  章 取組 | council\n", StandardCharsets.UTF_8);
		choose(1, rows(1) - 1);
		Ui.run(() -> Widgets.all(wizard.getCurrentPage().getControl(), Text.class).getFirst().setText(list.toString()));
		next("chapters");
		Ui.run(() -> assertThat(chapters().getItem(0).getItemCount()).isEqualTo(1));
		press(IDialogConstants.BACK_ID);
		Ui.waitUntil("the page before", () -> wizard.getCurrentPage().getName().equals("document"));
		Files.writeString(list, "部 概要\n  章 取組 | council\n  章 名簿 | panel\n", StandardCharsets.UTF_8);
		next("chapters");
		Ui.run(() -> assertThat(chapters().getItem(0).getItemCount()).isEqualTo(2));
	}

	private Tree chapters() {
		return Widgets.all(wizard.getCurrentPage().getControl(), Tree.class).getFirst();
	}

	@Test
	void ofAFileThatNoProgramOpensItIsSaidWhereItIs() throws IOException {
		Path file = Files.writeString(folder.resolve("報告書.ending-of-no-program"), "", StandardCharsets.UTF_8);
		Shell window = Ui.get(() -> Ui.window().getShell());
		Ui.display().asyncExec(() -> WrittenFiles.open(window, java.util.List.of(file)));
		Ui.waitUntil("it is said", () -> shells().anyMatch(s -> Widgets.reads(s, file.toString())));
	}

	@Test
	void aCancelLeavesNoHalfFile() {
		var monitor = new NullProgressMonitor() {
			private int asked;

			@Override
			public boolean isCanceled() {
				return ++asked > 12;
			}
		};
		ExportPlan plan = new ExportPlan(new Exporters().exporters(), Optional.empty(), ReportOptions.standard(Locale.JAPANESE), folder,
				"out");
		assertThatThrownBy(() -> plan.run(editor.session(), Exporters.composer(), monitor))
				.isInstanceOf(OperationCanceledException.class);
		assertThat(folder).isDirectoryNotContaining("glob:**.new");
		assertThat(folder).isDirectoryNotContaining("glob:**/out.pdf");
	}

	/** A folder stands where the Word file is to go, as if that were open elsewhere. */
	@Test
	void aFormThatFailsDoesNotHoldTheOthersUp() throws IOException {
		Files.writeString(Files.createDirectories(folder.resolve("out.docx")).resolve("in the way"), "");
		ExportPlan plan = new ExportPlan(new Exporters().exporters(), java.util.Optional.empty(), ReportOptions.standard(Locale.JAPANESE), folder,
				"out");
		assertThat(plan.exporters()).hasSizeGreaterThan(3);
		assertThatThrownBy(() -> plan.run(editor.session(), Exporters.composer(), new NullProgressMonitor()))
				.isInstanceOf(IOException.class)
				.hasMessage(folder.resolve("out.docx").toString());
		assertThat(plan.files()).allSatisfy(file -> assertThat(file).exists());
		assertThat(plan.files()).filteredOn(Files::isRegularFile).hasSize(plan.exporters().size() - 1);
		assertThat(folder).isDirectoryNotContaining("glob:**.new");
	}

	/** Several forms take a while; each said no more than that the report was being written. */
	@Test
	void progressNamesTheFormThatIsBeingWritten() throws Exception {
		List<String> said = new ArrayList<>();
		NullProgressMonitor monitor = new NullProgressMonitor() {
			@Override
			public void subTask(String name) {
				if (!name.isEmpty() && (said.isEmpty() || !said.getLast().equals(name))) {
					said.add(name);
				}
			}
		};
		List<ReportExporter> forms = new Exporters().exporters().stream().filter(e -> Set.of("html", "docx", "xlsx", "pptx").contains(e.id()))
				.toList();
		new ExportPlan(forms, Optional.empty(), ReportOptions.standard(Locale.JAPANESE), folder, "out").run(editor.session(),
				Exporters.composer(),
				monitor);
		assertThat(said).hasSize(forms.size());
		for (int i = 0; i < forms.size(); i++) {
			assertThat(said.get(i)).contains(forms.get(i).label(Locale.getDefault()), String.valueOf(i + 1));
		}
	}

	/** Nobody sends a report with the members' names away for the anonymous one beside it. */
	@Test
	void aFileThatNamesMembersSaysSoInItsName() {
		List<ReportExporter> forms = new Exporters().exporters();
		ExportPlan named = new ExportPlan(forms, Optional.empty(), ReportOptions.standard(Locale.JAPANESE).withNames(true), folder, "out");
		assertThat(named.files()).allSatisfy(file -> assertThat(file.getFileName().toString()).startsWith("out-named."));
		ExportPlan anonymous = new ExportPlan(forms, Optional.empty(), ReportOptions.standard(Locale.JAPANESE), folder, "out");
		assertThat(anonymous.files()).allSatisfy(file -> assertThat(file.getFileName().toString()).startsWith("out."));
	}
}

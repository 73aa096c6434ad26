// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.PictureStore;
import org.hyoka.export.Exporters;
import org.hyoka.export.ui.internal.review.ReviewHandler;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.samples.Sample;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A reviewed report comes back into the open dossier: the proposals are shown, changed, taken in, and taken back. */
@ExtendWith(PictureOnFailure.class)
class ReviewDialogTest {
	private static final String UNDO = "org.eclipse.ui.edit.undo";
	private static final Pattern PASSAGE = Pattern
			.compile("(<w:bookmarkStart [^>]*w:name=\"_ht[^\"]+\"/><w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t(?: [^>]*)?>)([^<]{30,})(</w:t>)");
	@TempDir
	private Path folder;

	@AfterEach
	void itIsClosed() {
		Ui.run(() -> Arrays.stream(Ui.display().getShells()).filter(s -> s != Ui.window().getShell() && s.isVisible()).forEach(Shell::close));
		DossierWindow.closeAll();
	}

	/** The report of a dossier in which a reader wrote at the beginning of the first two passages. */
	private Path reviewed(Dossier dossier) throws IOException {
		Path sent = folder.resolve("sent.docx");
		try (OutputStream out = Files.newOutputStream(sent)) {
			new Exporters().exporters().stream().filter(e -> e.id().equals("docx")).findFirst().orElseThrow().export(Exporters.composer().compose(
					ReportRequest.of(dossier, ReportOptions.standard(Locale.JAPANESE), PictureStore.NONE), new NullProgressMonitor()), out,
					new NullProgressMonitor());
		}
		Path back = folder.resolve("back.docx");
		try (ZipFile zip = new ZipFile(sent.toFile()); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(back))) {
			for (ZipEntry entry : zip.stream().map(e -> (ZipEntry) e).toList()) {
				out.putNextEntry(new ZipEntry(entry.getName()));
				ByteArrayOutputStream bytes = new ByteArrayOutputStream();
				try (InputStream in = zip.getInputStream(entry)) {
					in.transferTo(bytes);
				}
				out.write(entry.getName().equals("word/document.xml") ? written(bytes.toString(StandardCharsets.UTF_8)) : bytes.toByteArray());
				out.closeEntry();
			}
		}
		return back;
	}

	private static byte[] written(String document) {
		Matcher passages = PASSAGE.matcher(document);
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < 2 && passages.find(); i++) {
			passages.appendReplacement(out, Matcher.quoteReplacement(passages.group(1) + "校閲" + i + passages.group(2) + passages.group(3)));
		}
		return passages.appendTail(out).toString().getBytes(StandardCharsets.UTF_8);
	}

	private static boolean says(Dossier dossier, String words) {
		boolean[] found = new boolean[1];
		dossier.eAllContents().forEachRemaining(o -> o.eClass().getEAllAttributes()
				.forEach(a -> found[0] |= !a.isMany() && o.eGet(a) instanceof String text && text.contains(words)));
		return found[0];
	}

	/** The dialog with a table; another shows the progress before. */
	private static Optional<Shell> proposals() {
		return DossierWindow.dialog().filter(d -> Widgets.first(d, Table.class, t -> t.getItemCount() > 0).isPresent());
	}

	@Test
	void proposalsAreChangedTakenInAndTakenBack() throws Exception {
		Path file = folder.resolve("資料.hyoka");
		DossierFiles.create(Sample.byKey("council-2022").orElseThrow().create(), file);
		DossierEditor editor = DossierWindow.open(file);
		DossierSession session = Ui.get(editor::session);
		Path back = reviewed(session.dossier());
		Ui.display().asyncExec(() -> ReviewHandler.show(Ui.window().getShell(), session, List.of(back)));
		Ui.waitUntil("the proposals are shown", () -> proposals().isPresent());
		Shell dialog = Ui.get(() -> proposals().orElseThrow());
		Ui.run(() -> {
			Table table = Widgets.first(dialog, Table.class, t -> true).orElseThrow();
			assertThat(table.getItemCount()).isEqualTo(2);
			assertThat(table.getItems()).allMatch(item -> item.getChecked());
			StyledText after = Widgets.first(dialog, StyledText.class, StyledText::getEditable).orElseThrow();
			assertThat(after.getText()).startsWith("校閲0");
			after.setText("確認済" + after.getText().substring(3));
			assertThat(table.getItems()).allMatch(item -> item.getChecked());
			Widgets.press(Widgets.first(dialog, Button.class, b -> b.getText().contains("2")).orElseThrow());
			assertThat(table.getItems()).noneMatch(item -> item.getChecked());
		});
		assertThat(says(session.dossier(), "確認済")).as("the words of the person who took it in").isTrue();
		assertThat(says(session.dossier(), "校閲0")).isFalse();
		assertThat(says(session.dossier(), "校閲1")).isTrue();
		Ui.run(dialog::close);
		DossierWindow.command(UNDO);
		assertThat(says(session.dossier(), "確認済") || says(session.dossier(), "校閲1")).as("after one step back").isFalse();
	}
}

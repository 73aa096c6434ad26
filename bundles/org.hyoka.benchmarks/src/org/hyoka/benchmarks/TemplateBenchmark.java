// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.dossier.PictureStore;
import org.hyoka.export.Exporters;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportExporter;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;

/**
 * An office's Word file of a hundred pages with five hundred fields, each tenth a chapter of the report, beside the report that we write of
 * the same dossier: checking and filling together.
 */
final class TemplateBenchmark implements Benchmarks.Benchmark {
	private static final int PAGES = 100;
	private static final int FIELDS_ON_A_PAGE = 5;
	private static final int LINES = 30;
	private static final List<String> VALUES = List.of("題名", "課題A.名称", "課題B.目的", "課題A.執行額|億円", "提言.件数", "課題C.実施時期", "評価検討会.委員.件数", "課題D.担当課室",
			"課題A.研究開発項目.名称");
	private static final List<String> CHAPTERS = List.of("評点表", "提言一覧", "意見一覧", "背景", "必要性", "概要表", "アウトプット", "アウトカム", "ロードマップ", "総合評価");
	private static final String SPACE = "http://schemas.openxmlformats.org/";
	private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

	@Override
	public void run(int largest) throws Exception {
		Dossier dossier = DossierGenerator.sample();
		Path file = Files.createTempFile("hyoka", ".docx");
		try {
			template(file);
			ReportExporter report = new Exporters().exporters().stream().filter(e -> e.id().equals("docx")).findFirst().orElseThrow();
			ReportExporter filled = report.styledBy(file, Locale.JAPANESE).orElseThrow();
			System.out.println("what | warm ms | CPU ms | most live MB");
			Stopwatch.Time plain = line("report", dossier, report);
			Stopwatch.Time full = line("template of " + PAGES + " pages, " + PAGES * FIELDS_ON_A_PAGE + " fields", dossier, filled);
			System.out.println("The template takes " + Stopwatch.ratio(full.wall(), plain.wall()) + " times as long as the report, "
					+ Stopwatch.ratio(full.cpu(), plain.cpu()) + " times the processor.");
		} finally {
			Files.delete(file);
		}
	}

	private static Stopwatch.Time line(String name, Dossier dossier, ReportExporter exporter) throws Exception {
		Stopwatch.Time time = Stopwatch.time(12, () -> {
			export(dossier, exporter, OutputStream.nullOutputStream());
			return null;
		});
		long live = Heap.live(moment -> export(dossier, exporter, new ReportBenchmark.Watching(moment)));
		System.out.println(String.join(" | ", name, time.toString(), String.valueOf(live >> 20)));
		return time;
	}

	private static void export(Dossier dossier, ReportExporter exporter, OutputStream out) throws IOException {
		IProgressMonitor monitor = new NullProgressMonitor();
		ReportBook book = Exporters.composer().compose(ReportRequest.of(dossier, ReportOptions.standard(Locale.JAPANESE), PictureStore.NONE),
				monitor);
		exporter.export(book, out, monitor);
	}

	private static void template(Path file) throws IOException {
		StringBuilder body = new StringBuilder();
		int field = 0;
		for (int page = 0; page < PAGES; page++) {
			for (int line = 0; line < LINES; line++) {
				body.append("<w:p><w:r><w:t>様式の第" + page + "頁、第" + line + "行の文章です。ここは誰も変えません。</w:t></w:r></w:p>");
				if (line % (LINES / FIELDS_ON_A_PAGE) == 0) {
					boolean chapter = field % 10 == 9;
					String name = chapter ? "課題" + "ABCDE".charAt(field / 100) + '.' + CHAPTERS.get(field / 10 % 10) : VALUES.get(field % 9);
					body.append("<w:p>" + (chapter ? "" : "<w:r><w:t>項目：</w:t></w:r>") + "<w:r><w:t>{{" + name.charAt(0) + "</w:t></w:r><w:r><w:t>"
							+ name.substring(1) + "}}</w:t></w:r></w:p>");
					field++;
				}
			}
			body.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
		}
		String relations = "<Relationships xmlns=\"" + SPACE + "package/2006/relationships\">";
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			part(zip, "[Content_Types].xml", "<Types xmlns=\"" + SPACE
					+ "package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
					+ "<Override PartName=\"/word/document.xml\" ContentType=\"" + WORD + "\"/></Types>");
			part(zip, "_rels/.rels", relations + "<Relationship Id=\"a\" Type=\"" + SPACE
					+ "officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
			part(zip, "word/_rels/document.xml.rels", relations + "</Relationships>");
			part(zip, "word/document.xml",
					"<w:document xmlns:w=\"" + SPACE + "wordprocessingml/2006/main\"><w:body>" + body + "<w:sectPr/></w:body></w:document>");
		}
	}

	private static void part(ZipOutputStream zip, String name, String content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.dossier.PictureStore;
import org.hyoka.export.internal.docx.DocxExporter;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.NumberStyle;
import org.hyoka.model.hyoka.OutlineChapter;
import org.hyoka.model.hyoka.ReportOutline;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;

/** Templates of our own for the reports on inventions and other results that contracts ask for. They are Japanese, as those reports are. */
public final class IpForms {
	private static final String FILE = "ip-forms.txt";
	private static final Locale LANGUAGE = Locale.JAPANESE;

	/** A form: its title and its lines. */
	private record Form(String title, List<String> lines) {
	}

	private IpForms() {
	}

	private static Map<String, Form> forms() throws IOException {
		Map<String, Form> forms = new LinkedHashMap<>();
		try (InputStream in = IpForms.class.getResourceAsStream(FILE)) {
			List<String> lines = List.of();
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
				if (line.startsWith("[")) {
					lines = new ArrayList<>();
					forms.put(line.substring(1, line.indexOf(']')), new Form(line.substring(line.indexOf(']') + 1).strip(), lines));
				} else if (!line.isBlank() && !line.startsWith("#")) {
					lines.add(line);
				}
			}
		}
		return forms;
	}

	/** Names of the forms. */
	public static Set<String> keys() throws IOException {
		return forms().keySet();
	}

	/**
	 * Writes a form with its fields.
	 *
	 * @param key one of {@link #keys()}
	 * @throws IOException if the stream refuses
	 */
	public static void write(String key, OutputStream out) throws IOException {
		Form form = forms().get(key);
		OutlineChapter chapter = HyokaFactory.eINSTANCE.createOutlineChapter();
		chapter.setName(form.title);
		chapter.setNumbering(NumberStyle.NONE);
		chapter.setSection(key);
		chapter.setIncluded(true);
		ReportOutline outline = HyokaFactory.eINSTANCE.createReportOutline();
		outline.getChapters().add(chapter);
		Dossier dossier = HyokaFactory.eINSTANCE.createDossier();
		dossier.setTitle(form.title);
		ReportRequest request = new ReportRequest(dossier, outline, ReportOptions.standard(LANGUAGE), PictureStore.NONE);
		new DocxExporter((word, file, language) -> Optional.empty()).export(
				new ReportComposer(List.of(section(key, form)), List.of()).compose(request, new NullProgressMonitor()), out,
				new NullProgressMonitor());
	}

	private static ReportSection section(String key, Form form) {
		return new ReportSection() {
			@Override
			public String key() {
				return key;
			}

			@Override
			public void write(SectionContext context, BlockSink sink) {
				blocks(form.lines).forEach(sink::add);
			}
		};
	}

	private static List<Block> blocks(List<String> lines) {
		List<Block> blocks = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			String mark = line.startsWith("|| ") ? "|| " : line.startsWith("| ") ? "| " : "";
			if (!mark.isEmpty()) {
				List<String> rows = new ArrayList<>();
				while (i < lines.size() && lines.get(i).startsWith(mark)) {
					rows.add(lines.get(i++).substring(mark.length()));
				}
				i--;
				blocks.add(mark.equals("| ") ? labelled(rows) : columns(rows));
			} else {
				blocks.add(line.startsWith("= ") ? Paragraph.lead(line.substring(2)) : Paragraph.of(line));
			}
		}
		return blocks;
	}

	private static List<String> cells(String row) {
		return Arrays.stream(row.split(" \\| ?", -1)).map(String::strip).toList();
	}

	private static ReportTable labelled(List<String> rows) {
		ReportTable.Builder table = ReportTable.columns(Column.text(30), Column.text(70));
		rows.forEach(row -> table.row(Cell.label(cells(row).getFirst()), Cell.of(cells(row).getLast())));
		return table.build();
	}

	private static ReportTable columns(List<String> rows) {
		List<String> heads = cells(rows.getFirst());
		ReportTable.Builder table = ReportTable.columns(heads.stream().map(head -> Column.text(Math.max(4, head.length()))).toList());
		table.head(heads.stream().map(Cell::head).toList());
		rows.stream().skip(1).forEach(row -> table.row(cells(row).stream().map(Cell::of).toList()));
		return table.build();
	}
}

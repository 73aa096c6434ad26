// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.print;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.hyoka.drawing.paint.SvgPainter;
import org.hyoka.ui.forms.SectionFold;
import org.hyoka.ui.labels.Fonts;
import org.hyoka.ui.paint.Pictures;

/**
 * What a page of the window shows, as a document for paper: its words, fields, tables with all their rows, and drawings, black on
 * white and without the tools. User-interface thread.
 */
public final class PageOnPaper {
	private static final String STYLE = """
			body { font: 10.5pt/1.6 sans-serif; color: #000; background: #fff; max-width: 180mm; margin: 8mm auto; padding: 0 6mm }
			h1 { font-size: 16pt; margin: 0 0 2mm } h2 { font-size: 12pt; margin: 6mm 0 2mm; break-after: avoid }
			p { margin: 0 0 1mm } p.value { margin-bottom: 3mm; white-space: pre-wrap } p.quiet { color: #555 }
			table { border-collapse: collapse; margin: 2mm 0 4mm; width: 100% } tr { break-inside: avoid }
			th, td { border: .5pt solid #888; padding: .8mm 2mm; text-align: left; vertical-align: top } th { background: #eee }
			svg { max-width: 100%; height: auto; break-inside: avoid } thead { display: table-header-group }
			@page { size: A4; margin: 15mm }
			@media print { body { max-width: none; margin: 0; padding: 0 } }
			""";
	private final StringBuilder out = new StringBuilder();
	private int drawings;

	private PageOnPaper() {
	}

	/**
	 * The document.
	 *
	 * @param title of the document, such as the file's name
	 * @param page  what is shown
	 */
	public static String html(String title, Control page) {
		PageOnPaper paper = new PageOnPaper();
		paper.add(page);
		return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>" + escape(title) + "</title><style>" + STYLE + "</style></head><body>"
				+ paper.out + "</body></html>";
	}

	private void add(Control control) {
		if (SectionFold.isTwistie(control) || !control.getVisible() && !SectionFold.isFoldedAway(control)) { // on paper all is unfolded
			return;
		}
		if (Pictures.scene(control).isPresent()) {
			out.append(SvgPainter.element(Pictures.scene(control).get(), "", "d" + ++drawings));
			return;
		}
		switch (control) {
		case NatTable grid -> Pictures.cells(grid).ifPresent(this::table);
		case Table table -> table(rows(table));
		case Tree tree -> Arrays.stream(tree.getItems()).forEach(item -> row(item, 0));
		case Label label -> words(label);
		case Link link -> paragraph("quiet", link.getText().replaceAll("</?a[^>]*>", "").replace("&&", "&"));
		case Button button -> choice(button);
		case Text text when (text.getStyle() & SWT.SEARCH) == 0 -> paragraph("value", text.getText());
		case StyledText text -> paragraph("value", text.getText());
		case Combo combo -> paragraph("value", combo.getText());
		case org.eclipse.swt.widgets.List list -> paragraph("value", String.join("\n", list.getItems()));
		case ToolBar bar -> { /* tools stay in the window */ }
		case Canvas canvas when canvas.getChildren().length == 0 -> picture(canvas);
		case Composite holder -> Arrays.stream(holder.getChildren()).forEach(this::add);
		default -> { /* nothing to read */ }
		}
	}

	/** What is painted in the window only, as it is seen; on paper it is light in the dark theme, too. */
	private void picture(Canvas canvas) {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { light(canvas) };
		loader.save(png, SWT.IMAGE_PNG);
		out.append("<p><img alt=\"\" width=\"").append(canvas.getSize().x).append("\" src=\"data:image/png;base64,")
				.append(Base64.getEncoder().encodeToString(png.toByteArray())).append("\"></p>");
	}

	private static ImageData light(Canvas canvas) {
		Composite around = canvas.getParent();
		Color ink = canvas.getForeground();
		Color ground = canvas.getBackground();
		Color further = around.getBackground();
		Color paper = canvas.getDisplay().getSystemColor(SWT.COLOR_WHITE);
		canvas.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_BLACK));
		canvas.setBackground(paper);
		around.setBackground(paper);
		try {
			return Pictures.of(canvas);
		} finally {
			canvas.setForeground(ink);
			canvas.setBackground(ground);
			around.setBackground(further);
		}
	}

	private void words(Label label) {
		Font font = label.getFont();
		String text = label.getText().replace("&&", "&");
		if (font.equals(Fonts.title())) {
			element("h1", text);
		} else if (font.equals(Fonts.section())) {
			element("h2", text);
		} else {
			paragraph("quiet", text);
		}
	}

	/** The part of a page that is chosen is a heading; what is ticked is said with its box. */
	private void choice(Button button) {
		String text = button.getText().replace("&&", "&");
		if ((button.getStyle() & SWT.TOGGLE) != 0 && button.getSelection()) {
			element("h2", text);
		} else if ((button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
			paragraph("value", (button.getSelection() ? "☑ " : "☐ ") + text);
		}
	}

	private void paragraph(String kind, String text) {
		if (!text.isBlank()) {
			out.append("<p class=\"").append(kind).append("\">").append(escape(text)).append("</p>");
		}
	}

	private void element(String name, String text) {
		out.append('<').append(name).append('>').append(escape(text)).append("</").append(name).append('>');
	}

	private static List<List<String>> rows(Table table) {
		int[] shown = IntStream.of(table.getColumnOrder()).filter(c -> table.getColumn(c).getWidth() > 0).toArray();
		List<List<String>> rows = new ArrayList<>();
		rows.add(IntStream.of(shown).mapToObj(c -> table.getColumn(c).getText()).toList());
		for (TableItem item : table.getItems()) {
			rows.add(IntStream.of(shown).mapToObj(item::getText).toList());
		}
		return rows;
	}

	/** The first row is the head; a table without rows is not printed. */
	private void table(List<List<String>> rows) {
		if (rows.size() < 2) {
			return;
		}
		out.append("<table><thead>");
		row("th", rows.getFirst());
		out.append("</thead><tbody>");
		rows.stream().skip(1).forEach(row -> row("td", row));
		out.append("</tbody></table>");
	}

	private void row(String cell, List<String> texts) {
		out.append("<tr>");
		texts.forEach(text -> element(cell, text));
		out.append("</tr>");
	}

	private void row(TreeItem item, int depth) {
		paragraph("value", "　".repeat(depth) + item.getText());
		if (item.getExpanded()) {
			Arrays.stream(item.getItems()).forEach(inside -> row(inside, depth + 1));
		}
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}

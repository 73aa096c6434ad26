// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pptx;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.hyoka.drawing.Scene;
import org.hyoka.drawing.paint.Palette;
import org.hyoka.drawing.paint.PngPainter;
import org.hyoka.export.ExportMessages;
import org.hyoka.export.internal.Media;
import org.hyoka.export.internal.PictureSize;
import org.hyoka.report.ReportBook;
import org.hyoka.report.blocks.Chart;
import org.hyoka.report.blocks.Graphic;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.blocks.TitlePage;
import org.hyoka.report.charts.ChartScenes;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Puts planned slides into a slide show. */
final class SlidePainter {
	private static final String JAPANESE = "BIZ UDPGothic";
	private static final Color INK = new Color(0x1D2433);
	private static final Color MUTED = new Color(0x5B6475);
	private static final Color ACCENT = new Color(0x0B5FA5);
	private static final Color SHADE = new Color(0xEDF0F4);
	private static final Color DRAFT = new Color(0, 0, 0, 26);
	private static final Color RULE = new Color(0xC3C9D3);
	/** Pixels to a point of a chart: sharp on a projector. */
	private static final double SHARP = 2.5;
	/** Pixels of the longer side of a drawing that is large and shown small: a chart of thousands of lines. */
	private static final double LONGEST = 4000;
	private static final Map<String, String> ENDINGS = Map.of("image/png", "png", "image/jpeg", "jpeg", "image/gif", "gif");
	private static final Pattern JAPANESE_TEXT = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
	private static final Pattern UNCLEAN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|\\p{Cs}");
	private final GrowingShow show;
	private final ReportBook book;

	SlidePainter(GrowingShow show, ReportBook book) {
		this.show = show;
		this.book = book;
		place(show.layoutTitle(), new Rectangle2D.Double(Slide.MARGIN, 32, Slide.TEXT_WIDTH, 46));
	}

	/**
	 * Paints a slide, which is written at once.
	 *
	 * @throws UncheckedIOException if it cannot be written or a picture cannot be read
	 */
	void paint(Slide slide) {
		switch (slide) {
		case Slide.Cover cover -> cover(cover.page());
		case Slide.Divider divider -> divider(divider.title());
		case Slide.Topic topic -> topic(topic);
		}
		try {
			show.end();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void cover(TitlePage page) {
		XSLFSlide slide = blank();
		page.mark().ifPresent(mark -> box(slide, Slide.MARGIN, 60, Slide.TEXT_WIDTH, 40, mark, 14, true, MUTED, TextAlign.LEFT));
		fill(slide, Slide.MARGIN, 168, 72, 5, ACCENT);
		title(slide, Optional.of(new Rectangle2D.Double(Slide.MARGIN, 184, Slide.TEXT_WIDTH, 150)), page.title(), 32);
		String below = String.join("\n", page.subtitle().orElse(""), page.date().orElse(""), String.join("　", page.issuers())).strip();
		if (!below.isEmpty()) {
			box(slide, Slide.MARGIN, 350, Slide.TEXT_WIDTH, 130, below, 16, false, MUTED, TextAlign.LEFT);
		}
	}

	private void divider(String title) {
		XSLFSlide slide = blank();
		fill(slide, 0, 0, 16, Slide.HEIGHT, ACCENT);
		title(slide, Optional.of(new Rectangle2D.Double(64, 190, Slide.TEXT_WIDTH - 40, 120)), title, 30);
		footer(slide);
	}

	private void topic(Slide.Topic topic) {
		XSLFSlide slide = blank();
		if (!topic.part().isEmpty()) {
			box(slide, Slide.MARGIN, 14, Slide.TEXT_WIDTH, 20, topic.part(), 10, false, MUTED, TextAlign.LEFT);
		}
		title(slide, Optional.empty(), topic.title(), SlideTextMeasure.lines(topic.title(), 22, Slide.TEXT_WIDTH).size() > 1 ? 16 : 22);
		fill(slide, Slide.MARGIN, 82, Slide.TEXT_WIDTH, 1.5, ACCENT);
		double y = Slide.TOP;
		for (Slide.Item item : topic.items()) {
			switch (item) {
			case Slide.Line line -> line(slide, line, y);
			case Slide.Table table -> table(slide, table, y);
			case Slide.Picture picture -> picture(slide, picture, y);
			}
			y += item.height();
		}
		footer(slide);
	}

	/** Only the place of the title is used of a layout, so that lists of slides and screen readers find it. */
	private XSLFSlide blank() {
		XSLFSlide slide = show.begin();
		List.copyOf(slide.getShapes()).stream().filter(s -> slide.getPlaceholders().length == 0 || s != slide.getPlaceholder(0))
				.forEach(slide::removeShape);
		mark(slide);
		return slide;
	}

	/** What each slide says of the whole; a draft's word is drawn first, so that it stands behind the rest. */
	private void mark(XSLFSlide slide) {
		book.marks().draft().ifPresent(text -> {
			double size = text.length() < 2 ? 300 : 180;
			XSLFTextBox word = box(slide, 0, Slide.HEIGHT / 2 - size * 0.7, Slide.WIDTH, size * 1.4, text, size, true, DRAFT, TextAlign.CENTER);
			word.setRotation(-30);
		});
		book.marks().handling()
				.ifPresent(text -> box(slide, Slide.WIDTH / 2, 6, Slide.WIDTH / 2 - 16, 16, text, 9, true, INK, TextAlign.RIGHT));
	}

	/** The title of a topic stands where the layout has it, which a person can move for all slides; others have their own place. */
	private void title(XSLFSlide slide, Optional<Rectangle2D> place, String text, double size) {
		XSLFTextShape title = slide.getPlaceholder(0);
		place.ifPresent(at -> place(title, at));
		write(title, text, size, true, INK, TextAlign.LEFT);
		title.setVerticalAlignment(VerticalAlignment.MIDDLE);
	}

	/** A shape that has no place of its own would move the layout's instead. */
	private static void place(XSLFTextShape title, Rectangle2D at) {
		CTShapeProperties properties = ((CTShape) title.getXmlObject()).getSpPr();
		if (!properties.isSetXfrm()) {
			properties.addNewXfrm();
		}
		title.setAnchor(at);
	}

	private void footer(XSLFSlide slide) {
		box(slide, Slide.MARGIN, 514, Slide.TEXT_WIDTH - 60, 18, book.title().replace('\n', ' '), 9, false, MUTED, TextAlign.LEFT);
		box(slide, Slide.WIDTH - Slide.MARGIN - 60, 514, 60, 18, String.valueOf(show.number()), 9, false, MUTED, TextAlign.RIGHT);
	}

	private static void fill(XSLFSlide slide, double x, double y, double width, double height, Color color) {
		XSLFAutoShape shape = slide.createAutoShape();
		shape.setAnchor(new Rectangle2D.Double(x, y, width, height));
		shape.setFillColor(color);
		shape.setLineColor(null);
	}

	private XSLFTextBox box(XSLFSlide slide, double x, double y, double width, double height, String text, double size, boolean strong,
			Color color, TextAlign align) {
		XSLFTextBox box = slide.createTextBox();
		box.setAnchor(new Rectangle2D.Double(x, y, width, height));
		write(box, text, size, strong, color, align);
		return box;
	}

	private void write(XSLFTextShape shape, String text, double size, boolean strong, Color color, TextAlign align) {
		shape.clearText();
		shape.setLeftInset(0);
		shape.setRightInset(0);
		shape.setTopInset(0);
		shape.setBottomInset(0);
		shape.setWordWrap(true);
		shape.setTextAutofit(TextAutofit.NONE);
		for (String line : text.split("\n", -1)) {
			paragraph(shape.addNewTextParagraph(), line, size, strong, color, align);
		}
	}

	private void paragraph(XSLFTextParagraph paragraph, String text, double size, boolean strong, Color color, TextAlign align) {
		paragraph.setTextAlign(align);
		paragraph.setBullet(false);
		paragraph.setIndent(0.0);
		paragraph.setLeftMargin(0.0);
		paragraph.setLineSpacing(-size * Slide.Line.LEADING); // in points, as it is counted: fonts have lines of their own height
		paragraph.setSpaceBefore(0.0);
		// An empty line is as high as its end, and that as the program likes unless it is said.
		paragraph.getXmlObject().addNewEndParaRPr().setSz((int) Math.round(100 * size));
		if (text.isEmpty()) {
			return;
		}
		XSLFTextRun run = paragraph.addNewTextRun();
		run.setText(clean(text));
		((CTRegularTextRun) run.getXmlObject()).getRPr().setLang(JAPANESE_TEXT.matcher(text).find() ? "ja-JP" : "en-US"); // for voices and spelling
		run.setFontSize(size);
		run.setBold(strong);
		run.setFontColor(color);
		run.setFontFamily(JAPANESE, FontGroup.EAST_ASIAN);
		run.setFontFamily(JAPANESE, FontGroup.LATIN);
	}

	/** Without characters that XML cannot hold. */
	private static String clean(String text) {
		return UNCLEAN.matcher(text).replaceAll("\uFFFD");
	}

	private void line(XSLFSlide slide, Slide.Line line, double y) {
		double x = Slide.MARGIN + line.indent() * Slide.Line.STEP;
		Color color = line.muted() ? MUTED : INK;
		if (!line.marker().isEmpty()) {
			box(slide, x, y, Slide.Line.STEP, line.height(), line.marker(), line.size(), line.strong(), color, TextAlign.LEFT).setWordWrap(false);
			x += Slide.Line.STEP;
		}
		box(slide, x, y, line.width(), line.height(), line.text(), line.size(), line.strong(), color, TextAlign.LEFT);
	}

	private void table(XSLFSlide slide, Slide.Table table, double y) {
		XSLFTable made = slide.createTable(table.rows().size(), table.columns().size());
		made.setAnchor(new Rectangle2D.Double(Slide.MARGIN, y, Slide.TEXT_WIDTH, table.height() - Slide.Table.BELOW));
		for (int i = 0; i < table.columns().size(); i++) {
			made.setColumnWidth(i, table.columns().get(i));
		}
		for (int r = 0; r < table.rows().size(); r++) {
			XSLFTableRow row = made.getRows().get(r);
			row.setHeight(table.rows().get(r).height());
			List<XSLFTableCell> covered = new ArrayList<>(row.getCells());
			covered.forEach(cell -> rule(cell, table.ruled()));
			for (Slide.TableCell cell : table.rows().get(r).cells()) {
				cell(row.getCells().get(cell.column()), cell, table.size());
				covered.remove(row.getCells().get(cell.column()));
			}
			for (XSLFTableCell cell : covered) {
				write(cell, "", table.size(), false, INK, TextAlign.LEFT);
				inset(cell);
			}
		}
		for (int r = 0; r < table.rows().size(); r++) {
			for (Slide.TableCell cell : table.rows().get(r).cells()) {
				int below = Math.min(table.rows().size() - 1, r + cell.rowspan() - 1);
				if (below > r || cell.colspan() > 1) {
					made.mergeCells(r, below, cell.column(), cell.column() + cell.colspan() - 1);
				}
			}
		}
	}

	private void cell(XSLFTableCell made, Slide.TableCell cell, double size) {
		write(made, cell.text(), size, cell.strong(), INK, switch (cell.alignment()) {
		case START -> TextAlign.LEFT;
		case CENTER -> TextAlign.CENTER;
		case END -> TextAlign.RIGHT;
		});
		inset(made);
		if (cell.shaded()) {
			made.setFillColor(SHADE);
		}
	}

	/** Writing into a cell takes its insets away. */
	private static void inset(XSLFTableCell cell) {
		cell.setLeftInset(4);
		cell.setRightInset(4);
		cell.setTopInset(3);
		cell.setBottomInset(3);
	}

	private static void rule(XSLFTableCell cell, boolean ruled) {
		for (BorderEdge edge : BorderEdge.values()) {
			if (ruled) {
				cell.setBorderColor(edge, RULE);
				cell.setBorderWidth(edge, 0.75);
			}
		}
	}

	private void picture(XSLFSlide slide, Slide.Picture item, double y) {
		ReportFigure figure = item.figure();
		switch (figure.graphic()) {
		case Graphic.Missing missing -> missing(slide, missing.text(), y, item.height());
		case Graphic.Drawing drawing -> scene(slide, drawing.scene(), figure, y, item.height());
		case Chart chart -> scene(slide, ChartScenes.layout(chart, Slide.TEXT_WIDTH, book.options().language()), figure, y, item.height());
		case Graphic.Picture picture -> {
			String ending = ENDINGS.get(picture.mediaType());
			if (ending == null) {
				missing(slide, ExportMessages.text(book.options().language(), "picture.form", picture.name(), picture.mediaType()), y, item.height());
			} else {
				Dimension size = PictureSize.of(picture, book.options().language());
				place(show.picture(slide, picture.name(), ending, new Media(() -> bytes(picture))), size.width, size.height, figure, y,
						item.height());
			}
		}
		}
	}

	private void missing(XSLFSlide slide, String text, double y, double height) {
		XSLFAutoShape frame = slide.createAutoShape();
		frame.setAnchor(new Rectangle2D.Double(Slide.MARGIN + 140, y + 8, Slide.TEXT_WIDTH - 280, Math.min(height - 16, 160)));
		frame.setLineColor(RULE);
		frame.setFillColor(SHADE);
		write(frame, text, 12, false, MUTED, TextAlign.CENTER);
		frame.setVerticalAlignment(VerticalAlignment.MIDDLE);
	}

	private void scene(XSLFSlide slide, Scene scene, ReportFigure figure, double y, double height) {
		double resolution = Math.min(SHARP, LONGEST / Math.max(scene.width(), scene.height()));
		place(show.drawing(slide, new Media(() -> PngPainter.png(scene, Palette.LIGHT, resolution))), scene.width(), scene.height(), figure, y,
				height);
	}

	private static void place(XSLFPictureShape shape, double width, double height, ReportFigure figure, double y, double room) {
		double factor = Math.min(Slide.TEXT_WIDTH / width, (room - 8) / height);
		shape.setAnchor(new Rectangle2D.Double(Slide.MARGIN + (Slide.TEXT_WIDTH - width * factor) / 2, y, width * factor, height * factor));
		CTNonVisualDrawingProps said = ((CTPicture) shape.getXmlObject()).getNvPicPr().getCNvPr();
		said.setName(clean(figure.caption().plain()));
		said.setDescr(clean(figure.altText()));
	}

	private byte[] bytes(Graphic.Picture picture) {
		try (InputStream in = picture.bytes().open()) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(new IOException(
					ExportMessages.text(book.options().language(), "picture.unreadable", picture.name(), e.getMessage()), e));
		}
	}
}

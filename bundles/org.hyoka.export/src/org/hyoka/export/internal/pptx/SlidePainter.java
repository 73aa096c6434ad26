// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pptx;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.hyoka.export.ExportMessages;
import org.hyoka.export.internal.TitleLines;
import org.hyoka.report.ReportBook;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Chart;
import org.hyoka.report.blocks.ItemList;
import org.hyoka.report.blocks.PanelBox;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.TitlePage;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBodyProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.w3c.dom.Node;

/** Puts slides into a show: title, text, tables, charts and pictures into the places of the master, notes behind them. */
final class SlidePainter {
	private static final Color DRAFT = new Color(0, 0, 0, 26);
	private static final Set<Placeholder> EDGES = EnumSet.of(Placeholder.DATETIME, Placeholder.HEADER, Placeholder.FOOTER, Placeholder.SLIDE_NUMBER);
	private static final double GAP = 12;
	/** The part of the width that a chart takes beside text. */
	private static final double CHART = 0.66;
	/** The part of the height that text takes at most above other things, and a drawing above a table. */
	private static final double ABOVE = 0.42;
	private static final double EDGE = 10;
	/** Of the field; any number of that form. */
	private static final String NUMBER = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";
	private final SlideMaster master;
	private final ReportBook book;
	private final ExhibitPainter exhibits;

	SlidePainter(SlideMaster master, ReportBook book) {
		this.master = master;
		this.book = book;
		exhibits = new ExhibitPainter(master.show(), book);
	}

	/** Puts a slide behind those there are. */
	void paint(DeckReader.Slide slide) {
		switch (slide) {
		case DeckReader.Slide.Cover cover -> cover(cover.page());
		case DeckReader.Slide.Message message -> message(message);
		}
	}

	private void cover(TitlePage page) {
		XSLFSlide slide = master.beginCover();
		mark(slide);
		SlideMaster.title(slide).ifPresent(title -> title(title, page.title(), 32));
		String below = String.join("\n", Stream.concat(Stream.of(page.subtitle().orElse(""), page.date().orElse("")), page.issuers().stream())
				.filter(line -> !line.isBlank()).toList());
		SlideMaster.subtitle(slide).ifPresent(subtitle -> {
			if (below.isEmpty()) {
				slide.removeShape(subtitle);
			} else {
				SlideText.write(subtitle, below, 0, false, null);
			}
		});
		clear(slide);
		behind(slide);
	}

	private void message(DeckReader.Slide.Message message) {
		XSLFSlide slide = master.beginContent();
		mark(slide);
		SlideMaster.title(slide).ifPresent(title -> title(title, message.title(), 24));
		Rectangle2D room = master.room();
		List<Block> texts = message.blocks().stream().filter(SlidePainter::isText).toList();
		List<Block> shown = message.blocks().stream().filter(block -> block instanceof ReportTable || block instanceof ReportFigure).toList();
		List<String> notes = new ArrayList<>(message.notes());
		if (!texts.isEmpty() && shown.size() == 1 && shown.getFirst() instanceof ReportFigure figure && figure.graphic() instanceof Chart) {
			double wide = room.getWidth() * CHART;
			exhibits.paint(slide, shown.getFirst(), new Rectangle2D.Double(room.getX(), room.getY(), wide - GAP, room.getHeight()), notes);
			text(slide, texts, new Rectangle2D.Double(room.getX() + wide, room.getY(), room.getWidth() - wide, room.getHeight()), notes);
		} else {
			stack(slide, texts, shown, room, notes);
		}
		clear(slide);
		edge(slide);
		notes(slide, notes);
		behind(slide);
	}

	private static boolean isText(Block block) {
		return block instanceof Paragraph || block instanceof ItemList || block instanceof PanelBox;
	}

	/** Text above, then what is shown, each with the room that is left. */
	private void stack(XSLFSlide slide, List<Block> texts, List<Block> shown, Rectangle2D room, List<String> notes) {
		double top = room.getY();
		if (!texts.isEmpty()) {
			double most = shown.isEmpty() ? room.getHeight() : room.getHeight() * ABOVE;
			double used = text(slide, texts, new Rectangle2D.Double(room.getX(), top, room.getWidth(), most), notes);
			top += used + GAP;
		}
		for (int i = 0; i < shown.size(); i++) {
			double left = room.getMaxY() - top;
			double height = i < shown.size() - 1 ? left * ABOVE : left;
			top += exhibits.paint(slide, shown.get(i), new Rectangle2D.Double(room.getX(), top, room.getWidth(), height), notes) + GAP;
		}
	}

	/** Writes text into the place of the layout; answers how high it is. */
	private double text(XSLFSlide slide, List<Block> blocks, Rectangle2D room, List<String> notes) {
		TextFit fit = TextFit.of(blocks, room.getWidth(), room.getHeight());
		XSLFTextShape body = SlideMaster.body(slide).orElseGet(slide::createTextBox);
		SlideText.place(body,
				new Rectangle2D.Double(room.getX(), room.getY(), room.getWidth(), Math.min(room.getHeight(), fit.height() + 2 * TextFit.INSET)));
		body.clearText();
		body.setTextAutofit(TextAutofit.NONE);
		fit.write(body);
		if (fit.more() > 0) {
			SlideText.run(body.addNewTextParagraph(), more(fit.more(), notes), TableFit.LEAST, false);
		}
		return Math.min(room.getHeight(), fit.height() + 2 * TextFit.INSET);
	}

	private String more(int count, List<String> notes) {
		String said = ExportMessages.text(book.options().language(), "pptx.more", count);
		notes.add(said);
		return said;
	}

	/** A title of several lines is smaller than the master's where it would not fit; its lines end where phrases do. */
	private static void title(XSLFTextShape title, String text, double usual) {
		double width = title.getAnchor().getWidth() - 16;
		double height = title.getAnchor().getHeight() - 8;
		double size = usual;
		while (size > 16 && SlideText.height(text, size, width) > height) {
			size -= 2;
		}
		SlideText.title(title, TitleLines.broken(text, Math.floor(width / size)), size < usual ? size : 0);
	}

	/** What each slide says of the whole; a draft's word is drawn first, so that it stands behind the rest. */
	private void mark(XSLFSlide slide) {
		book.marks().draft().ifPresent(text -> {
			double size = text.length() < 2 ? 300 : 180;
			XSLFTextBox word = slide.createTextBox();
			word.setAnchor(new Rectangle2D.Double(0, master.height() / 2 - size * 0.7, master.width(), size * 1.4));
			SlideText.write(word, text, size, true, TextAlign.CENTER);
			word.getTextParagraphs().getFirst().getTextRuns().getFirst().setFontColor(DRAFT);
			word.setRotation(-30);
		});
		book.marks().handling().ifPresent(text -> {
			XSLFTextBox box = slide.createTextBox();
			box.setAnchor(new Rectangle2D.Double(master.width() / 3, 3, master.width() * 2 / 3 - 16, 22));
			SlideText.write(box, text, EDGE, true, TextAlign.RIGHT);
		});
	}

	/** Puts a draft's word before all else in the slide's tree; last of all, since the library loses what is moved. */
	private void behind(XSLFSlide slide) {
		if (book.marks().draft().isPresent()) {
			CTGroupShape tree = slide.getXmlObject().getCSld().getSpTree();
			tree.getSpList().stream().filter(shape -> shape.getSpPr().isSetXfrm() && shape.getSpPr().getXfrm().isSetRot()).findFirst()
					.ifPresent(word -> {
						Node node = word.getDomNode();
						node.getParentNode().insertBefore(node, tree.getSpList().getFirst().getDomNode());
					});
		}
	}

	/** Places of the layout that nothing stands in would ask on the screen to be filled. */
	private static void clear(XSLFSlide slide) {
		for (XSLFShape shape : List.copyOf(slide.getShapes())) {
			if (shape instanceof XSLFTextShape text && text.getTextType() != null && text.getText().isBlank()) {
				slide.removeShape(shape);
			}
		}
	}

	/** Name of the report and number of the slide, where the layout has places for them. */
	private void edge(XSLFSlide slide) {
		master.place(Placeholder.FOOTER)
				.ifPresent(place -> SlideText.run(like(place, slide).addNewTextParagraph(), book.title().replace('\n', ' '), 0, false));
		master.place(Placeholder.SLIDE_NUMBER).ifPresent(place -> {
			CTTextField field = like(place, slide).addNewTextParagraph().getXmlObject().addNewFld();
			field.setId(NUMBER);
			field.setType("slidenum");
			field.addNewRPr().setLang("en-US");
			field.setT(String.valueOf(slide.getSlideNumber()));
		});
	}

	/** A shape in a place of the layout, with the layout's place and look. */
	private static XSLFTextShape like(XSLFTextShape place, XSLFSlide slide) {
		XSLFTextBox made = slide.createTextBox();
		CTShape shape = (CTShape) made.getXmlObject();
		shape.getNvSpPr().getNvPr().setPh(((CTShape) place.getXmlObject()).getNvSpPr().getNvPr().getPh());
		shape.getNvSpPr().getCNvSpPr().unsetTxBox();
		shape.setSpPr(CTShapeProperties.Factory.newInstance());
		shape.getTxBody().setBodyPr(CTTextBodyProperties.Factory.newInstance());
		made.clearText();
		return made;
	}

	private void notes(XSLFSlide slide, List<String> lines) {
		XSLFNotes notes = master.show().getNotesSlide(slide);
		for (XSLFTextShape shape : notes.getPlaceholders()) {
			if (shape.getTextType() == Placeholder.BODY) {
				SlideText.write(shape, String.join("\n", lines), 0, false, null);
			} else if (EDGES.contains(shape.getTextType())) { // the library copies their fields as words
				notes.removeShape(shape);
			}
		}
	}
}

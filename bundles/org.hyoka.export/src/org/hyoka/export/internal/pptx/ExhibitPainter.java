// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pptx;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.hyoka.drawing.Scene;
import org.hyoka.drawing.paint.Palette;
import org.hyoka.drawing.paint.PngPainter;
import org.hyoka.export.ExportMessages;
import org.hyoka.export.internal.PictureSize;
import org.hyoka.report.ReportBook;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Chart;
import org.hyoka.report.blocks.Graphic;
import org.hyoka.report.blocks.InlineText;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.blocks.ReportTable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** Puts tables, charts and pictures on slides. */
final class ExhibitPainter {
	/** Pixels to a point: sharp on a projector. */
	private static final double SHARP = 2.5;
	private static final double LONGEST = 4000;
	private static final Map<String, PictureType> TYPES = Map.of("image/png", PictureType.PNG, "image/jpeg", PictureType.JPEG, "image/gif",
			PictureType.GIF);
	private final XMLSlideShow show;
	private final ReportBook book;

	ExhibitPainter(XMLSlideShow show, ReportBook book) {
		this.show = show;
		this.book = book;
	}

	/** Puts a table or figure there; answers how much of the height it takes. */
	double paint(XSLFSlide slide, Block block, Rectangle2D room, List<String> notes) {
		return switch (block) {
		case ReportTable table -> table(slide, table, room, notes);
		case ReportFigure figure -> figure(slide, figure, room);
		default -> 0;
		};
	}

	private double table(XSLFSlide slide, ReportTable table, Rectangle2D room, List<String> notes) {
		TableFit fit = TableFit.of(table, room.getWidth(), room.getHeight());
		named(((CTGraphicalObjectFrame) TableWriter.write(slide, fit, room.getX(), room.getY()).getXmlObject()).getNvGraphicFramePr().getCNvPr(),
				table.caption().map(caption -> InlineText.plain(caption.text())).orElse(""), "");
		if (fit.more() > 0) {
			String said = ExportMessages.text(book.options().language(), "pptx.more", fit.more());
			notes.add(said);
			words(slide, said, new Rectangle2D.Double(room.getX(), room.getY() + fit.height() + 2, room.getWidth(), TableFit.LEAST * 1.5));
		}
		return fit.height() + (fit.more() > 0 ? TableFit.LEAST * 1.5 : 0);
	}

	private static void words(XSLFSlide slide, String text, Rectangle2D at) {
		XSLFTextBox box = slide.createTextBox();
		box.setAnchor(at);
		box.setTopInset(0);
		box.setBottomInset(0);
		SlideText.write(box, text, TableFit.LEAST, false, TextAlign.RIGHT);
	}

	private double figure(XSLFSlide slide, ReportFigure figure, Rectangle2D room) {
		return switch (figure.graphic()) {
		case Chart chart -> {
			named(ChartWriter.write(show, slide, ChartSheet.of(chart), room).getNvGraphicFramePr().getCNvPr(),
					InlineText.plain(figure.caption().text()), figure.altText());
			yield room.getHeight();
		}
		case Graphic.Drawing drawing -> scene(slide, drawing.scene(), figure, room);
		case Graphic.Picture picture -> picture(slide, picture, figure, room);
		case Graphic.Missing missing -> {
			words(slide, missing.text(), room);
			yield TableFit.LEAST * 2;
		}
		};
	}

	private double scene(XSLFSlide slide, Scene scene, ReportFigure figure, Rectangle2D room) {
		double resolution = Math.min(SHARP, LONGEST / Math.max(scene.width(), scene.height()));
		byte[] png = PngPainter.png(scene, Palette.LIGHT, resolution);
		return place(slide, png, PictureType.PNG, scene.width(), scene.height(), figure, room);
	}

	private double picture(XSLFSlide slide, Graphic.Picture picture, ReportFigure figure, Rectangle2D room) {
		PictureType type = TYPES.get(picture.mediaType());
		if (type == null) {
			words(slide, ExportMessages.text(book.options().language(), "picture.form", picture.name(), picture.mediaType()), room);
			return TableFit.LEAST * 2;
		}
		Dimension size = PictureSize.of(picture, book.options().language());
		try (InputStream in = picture.bytes().open()) {
			return place(slide, in.readAllBytes(), type, size.width, size.height, figure, room);
		} catch (IOException e) {
			throw new UncheckedIOException(
					new IOException(ExportMessages.text(book.options().language(), "picture.unreadable", picture.name(), e.getMessage()), e));
		}
	}

	/** As large as fits, in the middle; not larger than it is drawn and half as much again. */
	private double place(XSLFSlide slide, byte[] bytes, PictureType type, double width, double height, ReportFigure figure, Rectangle2D room) {
		double factor = Math.min(1.5, Math.min(room.getWidth() / width, room.getHeight() / height));
		XSLFPictureShape shape = slide.createPicture(show.addPicture(bytes, type));
		shape.setAnchor(new Rectangle2D.Double(room.getX() + (room.getWidth() - width * factor) / 2, room.getY(), width * factor, height * factor));
		named(((CTPicture) shape.getXmlObject()).getNvPicPr().getCNvPr(), InlineText.plain(figure.caption().text()), figure.altText());
		return height * factor;
	}

	private static void named(CTNonVisualDrawingProps said, String name, String description) {
		if (!name.isEmpty()) {
			said.setName(SlideText.clean(name));
		}
		if (!description.isEmpty()) {
			said.setDescr(SlideText.clean(description));
		}
	}
}

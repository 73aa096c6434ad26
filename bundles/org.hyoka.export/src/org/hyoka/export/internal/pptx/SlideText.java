// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pptx;

import java.awt.geom.Rectangle2D;
import java.util.regex.Pattern;

import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Puts text into shapes, in the fonts and colours of the master; the size only where it is not the master's. */
final class SlideText {
	/** Lines are so much higher than their letters. */
	static final double LEADING = 1.3;
	private static final Pattern JAPANESE_TEXT = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
	private static final Pattern UNCLEAN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|\\p{Cs}");

	private SlideText() {
	}

	/** Without characters that XML cannot hold. */
	static String clean(String text) {
		return UNCLEAN.matcher(text).replaceAll("\uFFFD");
	}

	/** What voices and spelling go by. */
	static String language(String text) {
		return JAPANESE_TEXT.matcher(text).find() ? "ja-JP" : "en-US";
	}

	/** A shape that has no place of its own would move the layout's instead. */
	static void place(XSLFTextShape shape, Rectangle2D at) {
		CTShapeProperties properties = ((CTShape) shape.getXmlObject()).getSpPr();
		if (!properties.isSetXfrm()) {
			properties.addNewXfrm();
		}
		shape.setAnchor(at);
	}

	/** Replaces what a shape says; lines become paragraphs without marks of a list. */
	static void write(XSLFTextShape shape, String text, double size, boolean strong, TextAlign align) {
		shape.clearText();
		for (String line : text.split("\n", -1)) {
			XSLFTextParagraph paragraph = shape.addNewTextParagraph();
			if (align != null) {
				paragraph.setTextAlign(align);
			}
			paragraph.setBullet(false);
			paragraph.setIndent(0.0);
			paragraph.setLeftMargin(0.0);
			run(paragraph, line, size, strong);
		}
	}

	/** Writes a title: one paragraph, however many lines. */
	static void title(XSLFTextShape shape, String lines, double size) {
		shape.clearText();
		XSLFTextParagraph paragraph = shape.addNewTextParagraph();
		for (String line : lines.split("\n", -1)) {
			if (!paragraph.getTextRuns().isEmpty()) {
				paragraph.addLineBreak();
			}
			run(paragraph, line, size, false);
		}
	}

	/** Adds words to a paragraph; size 0 is the master's. */
	static void run(XSLFTextParagraph paragraph, String text, double size, boolean strong) {
		if (size > 0 && !paragraph.getXmlObject().isSetEndParaRPr()) { // an empty line is as high as its end
			paragraph.getXmlObject().addNewEndParaRPr().setSz((int) Math.round(100 * size));
		}
		if (text.isEmpty()) {
			return;
		}
		XSLFTextRun run = paragraph.addNewTextRun();
		run.setText(clean(text));
		((CTRegularTextRun) run.getXmlObject()).getRPr().setLang(language(text));
		if (size > 0) {
			run.setFontSize(size);
		}
		if (strong) {
			run.setBold(true);
		}
	}

	/** How high a text is, wrapped at a width. */
	static double height(String text, double size, double width) {
		return SlideTextMeasure.lines(text, size, width).size() * size * LEADING;
	}
}

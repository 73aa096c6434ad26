// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pptx;

import java.awt.geom.Rectangle2D;
import java.util.List;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBaseStyles;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontCollection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextListStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** The workbench's own look of slides, made of the library's empty show, whose layouts are for narrow pages. */
final class OwnLook {
	private static final double NARROW = 720;
	private static final String FONT = "BIZ UDPGothic";
	private static final double MARGIN = 44;
	private static final double TITLE_SIZE = 24;
	/** Ink, ground, muted, shade, then the Okabe-Ito colours in the order of the workbench's charts. */
	private static final List<String> COLOURS = List.of("1D2433", "FFFFFF", "5B6475", "EDF0F4", "0072B2", "E69F00", "009E73", "CC79A7", "56B4E9",
			"D55E00");

	private OwnLook() {
	}

	static void apply(XMLSlideShow show) {
		XSLFSlideMaster master = show.getSlideMasters().getFirst();
		double factor = show.getPageSize().getWidth() / NARROW;
		widen(master, factor);
		for (XSLFSlideLayout layout : master.getSlideLayouts()) {
			widen(layout, factor);
		}
		double width = show.getPageSize().getWidth() - 2 * MARGIN;
		place(master, Placeholder.TITLE, new Rectangle2D.Double(MARGIN, 26, width, 66));
		place(master, Placeholder.BODY, new Rectangle2D.Double(MARGIN, 104, width, 386));
		place(master, Placeholder.FOOTER, new Rectangle2D.Double(MARGIN, 504, width - 80, 24));
		place(master, Placeholder.SLIDE_NUMBER, new Rectangle2D.Double(MARGIN + width - 70, 504, 70, 24));
		for (XSLFSlideLayout layout : master.getSlideLayouts()) {
			place(layout, Placeholder.FOOTER, new Rectangle2D.Double(MARGIN, 504, width - 80, 24));
			place(layout, Placeholder.SLIDE_NUMBER, new Rectangle2D.Double(MARGIN + width - 70, 504, 70, 24));
			place(layout, Placeholder.CENTERED_TITLE, new Rectangle2D.Double(MARGIN, 150, width, 150));
			place(layout, Placeholder.SUBTITLE, new Rectangle2D.Double(MARGIN, 316, width, 120));
			align(layout, Placeholder.FOOTER, STTextAlignType.L);
			align(layout, Placeholder.SUBTITLE, STTextAlignType.L);
		}
		CTTextParagraphProperties title = master.getXmlObject().getTxStyles().getTitleStyle().getLvl1PPr();
		title.setAlgn(STTextAlignType.L);
		title.getDefRPr().setSz((int) (TITLE_SIZE * 100));
		title.getDefRPr().setB(true);
		align(master, Placeholder.FOOTER, STTextAlignType.L);
		master.getShapes().stream().filter(XSLFTextShape.class::isInstance).map(XSLFTextShape.class::cast)
				.filter(shape -> shape.getTextType() == Placeholder.TITLE).forEach(shape -> shape.setVerticalAlignment(VerticalAlignment.MIDDLE));
		for (XSLFSlideLayout layout : master.getSlideLayouts()) {
			if (layout.getType() == SlideLayout.TITLE_AND_CONTENT) {
				bar(layout, new Rectangle2D.Double(MARGIN, 94, width, 1.5));
			} else if (layout.getType() == SlideLayout.TITLE) {
				bar(layout, new Rectangle2D.Double(MARGIN + 8, 140, 72, 5));
			}
		}
		theme(master.getTheme().getXmlObject().getThemeElements());
	}

	private static void widen(XSLFSheet sheet, double factor) {
		for (XSLFShape shape : sheet.getShapes()) {
			if (shape instanceof XSLFTextShape text && own(text)) {
				Rectangle2D at = text.getAnchor();
				text.setAnchor(new Rectangle2D.Double(at.getX() * factor, at.getY(), at.getWidth() * factor, at.getHeight()));
			}
		}
	}

	/** Whether a shape says its place, which it otherwise takes from the master. */
	private static boolean own(XSLFTextShape shape) {
		return ((CTShape) shape.getXmlObject()).getSpPr().isSetXfrm();
	}

	private static void place(XSLFSheet sheet, Placeholder kind, Rectangle2D at) {
		sheet.getShapes().stream().filter(XSLFTextShape.class::isInstance).map(XSLFTextShape.class::cast)
				.filter(shape -> shape.getTextType() == kind).forEach(shape -> SlideText.place(shape, at));
	}

	private static void align(XSLFSheet sheet, Placeholder kind, STTextAlignType.Enum at) {
		sheet.getShapes().stream().filter(XSLFTextShape.class::isInstance).map(XSLFTextShape.class::cast)
				.filter(shape -> shape.getTextType() == kind).forEach(shape -> {
					var body = ((CTShape) shape.getXmlObject()).getTxBody();
					CTTextListStyle style = body.isSetLstStyle() ? body.getLstStyle() : body.addNewLstStyle();
					CTTextParagraphProperties first = style.isSetLvl1PPr() ? style.getLvl1PPr() : style.addNewLvl1PPr();
					first.setAlgn(at);
					CTTextCharacterProperties letters = first.isSetDefRPr() ? first.getDefRPr() : first.addNewDefRPr();
					letters.setSz(kind == Placeholder.SUBTITLE ? 1800 : 1000);
				});
	}

	private static void theme(CTBaseStyles theme) {
		font(theme.getFontScheme().getMajorFont());
		font(theme.getFontScheme().getMinorFont());
		CTColorScheme scheme = theme.getClrScheme();
		List<CTColor> places = List.of(scheme.getDk1(), scheme.getLt1(), scheme.getDk2(), scheme.getLt2(), scheme.getAccent1(), scheme.getAccent2(),
				scheme.getAccent3(), scheme.getAccent4(), scheme.getAccent5(), scheme.getAccent6());
		for (int i = 0; i < places.size(); i++) {
			CTColor place = places.get(i);
			if (place.isSetSysClr()) {
				place.unsetSysClr();
			}
			(place.isSetSrgbClr() ? place.getSrgbClr() : place.addNewSrgbClr()).setVal(bytes(COLOURS.get(i)));
		}
	}

	private static void bar(XSLFSlideLayout layout, Rectangle2D at) {
		XSLFAutoShape bar = layout.createAutoShape();
		bar.setAnchor(at);
		bar.setLineColor(null);
		((CTShape) bar.getXmlObject()).getSpPr().addNewSolidFill().addNewSchemeClr().setVal(STSchemeColorVal.ACCENT_1);
	}

	private static void font(CTFontCollection fonts) {
		fonts.getLatin().setTypeface(FONT);
		fonts.getEa().setTypeface(FONT);
	}

	private static byte[] bytes(String hex) {
		return new byte[] { (byte) Integer.parseInt(hex.substring(0, 2), 16), (byte) Integer.parseInt(hex.substring(2, 4), 16),
				(byte) Integer.parseInt(hex.substring(4), 16) };
	}
}

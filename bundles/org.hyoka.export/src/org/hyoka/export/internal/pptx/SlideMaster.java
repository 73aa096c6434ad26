// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pptx;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** The layouts that slides are made from, the workbench's or an office's, and where on them there is room. */
final class SlideMaster {
	private static final double WIDE = 960;
	private static final double HIGH = 540;
	private static final double FOOT = 30;
	private static final List<Placeholder> TITLES = List.of(Placeholder.TITLE, Placeholder.CENTERED_TITLE);
	private static final List<Placeholder> BODIES = List.of(Placeholder.BODY, Placeholder.CONTENT);
	private final XMLSlideShow show;
	private final XSLFSlideLayout cover;
	private final XSLFSlideLayout content;

	private SlideMaster(XMLSlideShow show) {
		this.show = show;
		content = layout(SlideLayout.TITLE_AND_CONTENT, SlideLayout.TEXT, SlideLayout.TITLE_ONLY);
		cover = layout(SlideLayout.TITLE, SlideLayout.TITLE_ONLY);
	}

	/** The workbench's own. */
	static SlideMaster own() {
		XMLSlideShow show = new XMLSlideShow();
		show.setPageSize(new Dimension((int) WIDE, (int) HIGH));
		OwnLook.apply(show);
		return new SlideMaster(show);
	}

	/** That of an office; the show has no slides. */
	static SlideMaster of(XMLSlideShow show) {
		return new SlideMaster(show);
	}

	/** Whether a show has a layout with a place for titles. */
	static boolean usable(XMLSlideShow show) {
		return layouts(show).anyMatch(layout -> find(layout, TITLES).isPresent());
	}

	private static Stream<XSLFSlideLayout> layouts(XMLSlideShow show) {
		return show.getSlideMasters().stream().flatMap(master -> Arrays.stream(master.getSlideLayouts()));
	}

	/** The first layout of the first of these kinds that there is and that has a place for titles, else any that has one. */
	private XSLFSlideLayout layout(SlideLayout... kinds) {
		return Arrays.stream(kinds)
				.flatMap(kind -> layouts(show).filter(layout -> layout.getType() == kind && find(layout, TITLES).isPresent()).limit(1)).findFirst()
				.orElseGet(() -> layouts(show).filter(layout -> find(layout, TITLES).isPresent()).findFirst().orElseThrow());
	}

	XMLSlideShow show() {
		return show;
	}

	XSLFSlide beginCover() {
		return empty(show.createSlide(cover));
	}

	XSLFSlide beginContent() {
		return empty(show.createSlide(content));
	}

	/** The words that a layout shows in its places are no words of a slide. */
	private static XSLFSlide empty(XSLFSlide slide) {
		slide.getShapes().stream().filter(XSLFTextShape.class::isInstance).map(XSLFTextShape.class::cast).forEach(XSLFTextShape::clearText);
		return slide;
	}

	/** The place that slides have for that in their layout. */
	Optional<XSLFTextShape> place(Placeholder kind) {
		return find(content, List.of(kind));
	}

	double width() {
		return show.getPageSize().getWidth();
	}

	double height() {
		return show.getPageSize().getHeight();
	}

	/** Where the title of a slide stands; empty for a layout that leaves it to its master. */
	static Optional<XSLFTextShape> title(XSLFSheet slide) {
		return find(slide, TITLES);
	}

	/** Where text stands. */
	static Optional<XSLFTextShape> body(XSLFSheet slide) {
		return find(slide, BODIES);
	}

	/** Where the second line of a cover stands. */
	static Optional<XSLFTextShape> subtitle(XSLFSheet slide) {
		return find(slide, List.of(Placeholder.SUBTITLE, Placeholder.BODY));
	}

	private static Optional<XSLFTextShape> find(XSLFSheet sheet, List<Placeholder> kinds) {
		return sheet.getShapes().stream().filter(XSLFTextShape.class::isInstance).map(XSLFTextShape.class::cast)
				.filter(shape -> kinds.contains(shape.getTextType())).findFirst();
	}

	/** The room below the title, without the edge at the foot. */
	Rectangle2D room() {
		XSLFSlideLayout slide = content;
		Optional<Rectangle2D> body = body(slide).map(XSLFShape::getAnchor);
		if (body.isPresent() && body.get().getHeight() > height() / 3) {
			return body.get();
		}
		Rectangle2D title = title(slide).map(XSLFShape::getAnchor).orElseGet(() -> new Rectangle2D.Double(44, 28, width() - 88, 60));
		double top = title.getMaxY() + 10;
		return new Rectangle2D.Double(title.getX(), top, title.getWidth(), height() - FOOT - top - 10);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pptx;

import java.awt.Dimension;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.namespace.QName;

import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.xmlbeans.XmlOptions;
import org.hyoka.drawing.Scene;
import org.hyoka.drawing.paint.Palette;
import org.hyoka.drawing.paint.PngPainter;
import org.hyoka.export.internal.Media;
import org.hyoka.export.internal.MediaQueue;
import org.hyoka.office.OfficeFile;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlide;

/**
 * A slide show that grows slide by slide: one that is written is let go, and its pictures soon after, so that memory grows
 * with the largest slide and not with their number. The library looks through all slides for each that it makes; here it
 * knows of one.
 */
final class GrowingShow implements Closeable {
	private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
	/** The least that the format allows. */
	private static final int FIRST_ID = 256;
	/** The smallest picture; it keeps the place of each while the slide is made. */
	private static final byte[] BLANK = PngPainter.png(new Scene(1, 1, "", List.of(), List.of()), Palette.LIGHT, 1);
	private static final XmlOptions SAVING = new XmlOptions(POIXMLTypeLoader.DEFAULT_XML_OPTIONS)
			.setSaveSyntheticDocumentElement(new QName(CTSlide.type.getName().getNamespaceURI(), "sld"));
	private final XMLSlideShow show = new XMLSlideShow();
	private final XSLFSlideLayout layout = show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY);
	private final XSLFPictureData blank = show.addPicture(BLANK, PictureType.PNG);
	private final OfficeFile file;
	private final MediaQueue waiting;
	private final List<String> pictures = new ArrayList<>();
	/** The dossier's own, by entry: each stands in the file once. */
	private final Map<String, String> entries = new HashMap<>();
	/** Those of the slide that was begun. */
	private final List<String> shown = new ArrayList<>();
	private int slides;

	/** Begins a show whose slides are so large, in points. */
	GrowingShow(OfficeFile file, double width, double height) {
		this.file = file;
		this.waiting = new MediaQueue((name, bytes) -> file.part(name, out -> out.write(bytes)));
		show.setPageSize(new Dimension((int) width, (int) height));
	}

	/** Where the layout of all slides has their title. */
	XSLFTextShape layoutTitle() {
		return layout.getPlaceholder(0);
	}

	/** Begins a slide behind those there are. */
	XSLFSlide begin() {
		slides++;
		return show.createSlide(layout);
	}

	/** The number of the slide that was begun, from 1. */
	int number() {
		return slides;
	}

	/** Puts a drawing on a slide; it is painted beside the making of slides. */
	XSLFPictureShape drawing(XSLFSlide slide, Media png) {
		String name = name("png");
		waiting.ahead(name, png);
		return place(slide, name);
	}

	/**
	 * Puts a picture of the dossier on a slide.
	 *
	 * @param ending says its kind: png, jpeg or gif
	 */
	XSLFPictureShape picture(XSLFSlide slide, String entry, String ending, Media bytes) {
		return place(slide, entries.computeIfAbsent(entry, k -> {
			String name = name(ending);
			waiting.add(name, bytes);
			return name;
		}));
	}

	private String name(String ending) {
		String name = "ppt/media/image" + (pictures.size() + 1) + '.' + ending;
		pictures.add(name);
		return name;
	}

	private XSLFPictureShape place(XSLFSlide slide, String name) {
		if (!shown.contains(name)) {
			shown.add(name);
		}
		XSLFPictureShape shape = slide.createPicture(blank);
		((CTPicture) shape.getXmlObject()).getBlipFill().getBlip().setEmbed(pictureId(shown.indexOf(name)));
		return shape;
	}

	private static String pictureId(int index) {
		return "picture" + (index + 1);
	}

	/** Writes the slide that was begun, and lets it go. */
	void end() throws IOException {
		XSLFSlide slide = show.getSlides().getFirst();
		file.part(part(slides), out -> slide.getXmlObject().save(out, SAVING));
		StringBuilder relations = new StringBuilder(
				"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"" + RELATIONS + "\">");
		relations.append(
				relation("layout", ".." + layout.getPackagePart().getPartName().getName().substring("/ppt".length()), XSLFRelation.SLIDE_LAYOUT));
		for (int i = 0; i < shown.size(); i++) {
			relations.append(relation(pictureId(i), ".." + shown.get(i).substring("ppt".length()), XSLFRelation.IMAGES));
		}
		relations.append("</Relationships>");
		file.part("ppt/slides/_rels/slide" + slides + ".xml.rels", out -> out.write(relations.toString().getBytes(StandardCharsets.UTF_8)));
		show.removeSlide(0);
		shown.clear();
		waiting.write();
	}

	private static String part(int slide) {
		return "ppt/slides/slide" + slide + ".xml";
	}

	private static String relation(String id, String target, XSLFRelation kind) {
		return "<Relationship Id=\"" + id + "\" Target=\"" + target + "\" Type=\"" + kind.getRelation() + "\"/>";
	}

	/** Writes what joins the slides. */
	void finish() throws IOException {
		waiting.writeAll();
		show.getPackage().removePart(blank.getPackagePart());
		file.types(XSLFRelation.SLIDE.getContentType(), numbers().mapToObj(GrowingShow::part));
		for (String ending : List.of("png", "jpeg", "gif")) {
			file.types("image/" + ending, pictures.stream().filter(name -> name.endsWith(ending)));
		}
		if (slides > 0) {
			show.getCTPresentation().unsetSldIdLst(); // the library's, which is empty
			Stream<String> ids = numbers().mapToObj(i -> "<p:sldId id=\"" + (FIRST_ID + i - 1) + "\" r:id=\"slide" + i + "\"/>");
			file.insert("ppt/presentation.xml", "<p:sldSz",
					Stream.of(Stream.of("<p:sldIdLst>"), ids, Stream.of("</p:sldIdLst>")).flatMap(words -> words));
		}
		file.insert("ppt/_rels/presentation.xml.rels", "</Relationships>",
				numbers().mapToObj(i -> relation("slide" + i, part(i).substring("ppt/".length()), XSLFRelation.SLIDE)));
		file.end(show);
	}

	private IntStream numbers() {
		return IntStream.rangeClosed(1, slides);
	}

	/** Pictures that nobody will want any more are not painted. */
	@Override
	public void close() throws IOException {
		waiting.close();
		show.close();
	}
}

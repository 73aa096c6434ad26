// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.hyoka.report.blocks.ContentsEntry;

/**
 * A PDF file that grows part by part. Of a part that has been written stays where its pages and headings are; what joins the
 * parts (pages, structure, links from part to part, outline, fonts) is written when all are there.
 */
final class PdfBook {
	private static final COSName OUTLINE_ELEMENT = COSName.getPDFName("SE");

	/** Where a heading, table or figure is: numbers of objects, 0 for none, and of its page, from 1. */
	private record Place(int page, int top, int element, int pageNumber) {
		String destination() {
			return "[" + page + " 0 R /XYZ null " + top + " null]";
		}
	}

	private final ObjectFile file;
	private final SharedFonts fonts;
	private final Structure structure;
	private final int catalog;
	private final int information;
	private final int pages;
	private final Optional<Outline> outline;
	private final Optional<DraftMark> draft;
	private final Map<String, Place> places = new HashMap<>();
	/** Destinations that links from other parts refer to, by id; and the page of the first such link. */
	private final Map<String, Integer> wanted = new LinkedHashMap<>();
	private final Map<String, Integer> from = new HashMap<>();
	/** For each part in order, what the tree of pages says of it. */
	private final List<Integer> nodes = new ArrayList<>();
	private int pageCount;
	private boolean begun;

	/**
	 * @param contents the entries of the outline
	 * @param draft    what stands across each page
	 */
	PdfBook(ObjectFile file, SharedFonts fonts, List<ContentsEntry> contents, Optional<DraftMark> draft) {
		this.draft = draft;
		this.file = file;
		this.fonts = fonts;
		structure = new Structure(file);
		catalog = file.reserve();
		information = file.reserve();
		pages = file.reserve();
		outline = contents.isEmpty() ? Optional.empty() : Optional.of(new Outline(file, contents));
	}

	/** Keeps the place of the next part in the book. */
	int place() {
		nodes.add(0);
		return structure.place();
	}

	/** The page that a link's {@code href} leads to, if that has been written. */
	Optional<Integer> page(String href) {
		return Optional.ofNullable(places.get(href.startsWith("#") ? href.substring(1) : FarLinks.id(href).orElse(href))).map(Place::pageNumber);
	}

	/**
	 * Writes a part.
	 *
	 * @param place     its place in the book
	 * @param firstPage the number of its first page, from 1
	 */
	void add(PDDocument pdf, int place, int firstPage) throws IOException {
		ObjectCopier copier = new ObjectCopier(file, fonts::number);
		int node = file.reserve();
		nodes.set(place, node);
		COSDictionary root = pdf.getDocumentCatalog().getCOSObject();
		copier.stands(pdf.getPages().getCOSObject(), node);
		if (!begun) {
			begun = true;
			frame(pdf, copier);
		}
		Map<COSDictionary, Set<Integer>> dots = ContentsEntries.tidy(root.getCOSDictionary(COSName.STRUCT_TREE_ROOT));
		List<COSDictionary> all = new ArrayList<>();
		StringBuilder kids = new StringBuilder();
		for (var page : pdf.getPages()) {
			PageContents.tidy(page, dots.getOrDefault(page.getCOSObject(), Set.of()));
			if (draft.isPresent()) {
				draft.get().paint(pdf, page);
			}
			COSDictionary dictionary = page.getCOSObject();
			all.add(dictionary);
			int number = copier.number(dictionary);
			kids.append(kids.isEmpty() ? "" : " ").append(number).append(" 0 R");
			structure.shift(dictionary, COSName.STRUCT_PARENTS);
			links(dictionary, number, copier);
		}
		structure.join(root.getCOSDictionary(COSName.STRUCT_TREE_ROOT), place, copier);
		places(root.getCOSDictionary(COSName.OUTLINES), all, firstPage, copier);
		copier.write();
		structure.parents(root.getCOSDictionary(COSName.STRUCT_TREE_ROOT), copier);
		copier.write();
		file.object(node, "<</Type /Pages/Parent " + pages + " 0 R/Count " + all.size() + "/Kids [" + kids + "]>>");
		pageCount += all.size();
	}

	/** What the file says of itself is what the first part that is written says. */
	private void frame(PDDocument pdf, ObjectCopier copier) throws IOException {
		timeless(pdf);
		COSDictionary own = new COSDictionary(pdf.getDocumentCatalog().getCOSObject());
		refer(own, COSName.PAGES, pages, copier);
		refer(own, COSName.STRUCT_TREE_ROOT, structure.root(), copier);
		own.removeItem(COSName.OUTLINES);
		outline.ifPresent(o -> refer(own, COSName.OUTLINES, o.root(), copier));
		copier.as(own, catalog);
		copier.as(pdf.getDocumentInformation().getCOSObject(), information);
	}

	private static void refer(COSDictionary from, COSName key, int number, ObjectCopier copier) {
		COSDictionary there = new COSDictionary();
		copier.stands(there, number);
		from.setItem(key, there);
	}

	/** The same report gives the same bytes: no dates. */
	private static void timeless(PDDocument pdf) throws IOException {
		pdf.getDocumentInformation().setCreationDate(null);
		pdf.getDocumentInformation().setModificationDate(null);
		PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
		String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
		xmp = xmp.replaceAll("<xmp:(Create|Modify|Metadata)Date>[^<]*</xmp:\\1Date>", "")
				.replaceAll(" xmp:(Create|Modify|Metadata)Date=\"[^\"]*\"", "");
		metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
	}

	/** Links that lead out of the part get destinations that are written when all parts are there. */
	private void links(COSDictionary page, int number, ObjectCopier copier) {
		COSArray links = page.getCOSArray(COSName.ANNOTS);
		for (int i = 0; links != null && i < links.size(); i++) {
			if (!(links.getObject(i) instanceof COSDictionary link)) {
				continue;
			}
			structure.shift(link, COSName.STRUCT_PARENT);
			COSDictionary action = link.getCOSDictionary(COSName.A);
			Optional<String> id = action == null ? Optional.empty() : FarLinks.id(action.getString(COSName.URI));
			if (id.isPresent()) {
				COSDictionary go = new COSDictionary();
				go.setItem(COSName.TYPE, COSName.getPDFName("Action"));
				go.setItem(COSName.S, COSName.getPDFName("GoTo"));
				refer(go, COSName.D, wanted.computeIfAbsent(id.get(), k -> file.reserve()), copier);
				link.setItem(COSName.A, go);
				from.putIfAbsent(id.get(), number);
			}
		}
	}

	/** The part's own outline names every place that can be referred to. */
	private void places(COSDictionary own, List<COSDictionary> all, int firstPage, ObjectCopier copier) {
		COSDictionary item = own == null ? null : own.getCOSDictionary(COSName.FIRST);
		for (; item != null; item = item.getCOSDictionary(COSName.NEXT)) {
			COSArray destination = item.getCOSArray(COSName.DEST);
			COSBase page = destination.getObject(0);
			int index = 0;
			while (all.get(index) != page) {
				index++;
			}
			COSDictionary element = item.getCOSDictionary(OUTLINE_ELEMENT);
			places.putIfAbsent(item.getString(COSName.TITLE), new Place(copier.number(page), destination.getInt(3),
					element == null ? 0 : copier.number(element), firstPage + index));
		}
	}

	/** Writes what joins the parts. */
	void finish() throws IOException {
		fonts.write();
		for (Map.Entry<String, Integer> destination : wanted.entrySet()) {
			Place place = places.get(destination.getKey());
			file.object(destination.getValue(), place != null ? place.destination() : "[" + from.get(destination.getKey()) + " 0 R /Fit]");
		}
		StringBuilder kids = new StringBuilder();
		nodes.forEach(node -> kids.append(kids.isEmpty() ? "" : " ").append(node).append(" 0 R"));
		file.object(pages, "<</Type /Pages/Count " + pageCount + "/Kids [" + kids + "]>>");
		structure.finish();
		if (outline.isPresent()) {
			outline.get().write(id -> Optional.ofNullable(places.get(id)).map(place -> "/Dest " + place.destination()
					+ (place.element() == 0 ? "" : "/SE " + place.element() + " 0 R")).orElse(""));
		}
		file.finish(catalog, information);
	}
}

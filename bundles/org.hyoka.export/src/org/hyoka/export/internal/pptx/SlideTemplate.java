// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pptx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.hyoka.export.ExportMessages;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPresentation;

/** An office's presentation, whose master, layouts and theme slides are made with. */
final class SlideTemplate {
	private static final long LARGEST = 100L << 20;
	/** What a presentation, a template and a show are; those with macros are none of them. */
	private static final Set<String> KINDS = Set.of(XSLFRelation.MAIN.getContentType(),
			"application/vnd.openxmlformats-officedocument.presentationml.template.main+xml",
			"application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml");
	private final byte[] bytes;

	private SlideTemplate(byte[] bytes) {
		this.bytes = bytes;
	}

	/** Whether a file is meant for slides, by its ending. */
	static boolean isOne(Path file) {
		return file.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.(pptx|potx|ppsx|pptm|potm)");
	}

	/**
	 * Reads it, so that one that is wrong is refused before anything is written.
	 *
	 * @throws IOException with a sentence that names the file
	 */
	static SlideTemplate read(Path file, Locale locale) throws IOException {
		if (Files.size(file) > LARGEST) {
			throw new IOException(ExportMessages.text(locale, "pptx.template.large", file.getFileName()));
		}
		SlideTemplate template = new SlideTemplate(Files.readAllBytes(file));
		try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(template.bytes))) {
			if (!KINDS.contains(show.getPackagePart().getContentType())) {
				throw new IOException(ExportMessages.text(locale, "pptx.template.kind", file.getFileName()));
			}
			if (!SlideMaster.usable(show)) {
				throw new IOException(ExportMessages.text(locale, "pptx.template.layout", file.getFileName()));
			}
		} catch (RuntimeException e) {
			throw new IOException(ExportMessages.text(locale, "pptx.template.kind", file.getFileName()), e);
		}
		return template;
	}

	/** The presentation without its slides, and without what speaks of them. */
	XMLSlideShow open() throws IOException {
		XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(bytes));
		for (int i = show.getSlides().size() - 1; i >= 0; i--) {
			show.removeSlide(i);
		}
		CTPresentation presentation = show.getCTPresentation();
		if (presentation.isSetCustShowLst()) {
			presentation.unsetCustShowLst();
		}
		if (presentation.isSetExtLst()) {
			presentation.unsetExtLst(); // sections name slides
		}
		try {
			removeUnused(show.getPackage());
			show.getPackagePart().setContentType(XSLFRelation.MAIN.getContentType());
		} catch (OpenXML4JException e) {
			throw new IOException(e);
		}
		return show;
	}

	/** Charts and their workbooks stay behind when their slide goes; the names of those that are made would be theirs. */
	private static void removeUnused(OPCPackage all) throws OpenXML4JException {
		Set<PackagePartName> used = new HashSet<>();
		Deque<PackageRelationshipCollection> open = new ArrayDeque<>(List.of(all.getRelationships()));
		while (!open.isEmpty()) {
			for (PackageRelationship relationship : open.pop()) {
				if (relationship.getTargetMode() == TargetMode.INTERNAL) {
					PackagePart part = all.getPart(PackagingURIHelper.createPartName(relationship.getTargetURI()));
					if (part != null && used.add(part.getPartName())) {
						open.push(part.getRelationships());
					}
				}
			}
		}
		for (PackagePart part : List.copyOf(all.getParts())) {
			if (!part.isRelationshipPart() && !used.contains(part.getPartName())) {
				part.clearRelationships();
				all.removePart(part.getPartName());
			}
		}
	}
}

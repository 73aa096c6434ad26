// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hyoka.export.internal.Media;
import org.hyoka.export.internal.docx.OfficeBlocks;
import org.hyoka.report.ReportBook;
import org.hyoka.report.blocks.Block;

/** Puts blocks of a report into an office's document, with the styles, lists, pictures and links that they need. */
final class Insertions {
	private static final Map<String, String> MEDIA = Map.of("png", "image/png", "jpg", "image/jpeg", "gif", "image/gif", "svg", "image/svg+xml");
	/** What follows the setting that fields are brought up to date (ECMA-376). */
	private static final Set<String> BEHIND_UPDATE = Set.of("hdrShapeDefaults", "footnotePr", "endnotePr", "compat", "docVars", "rsids", "mathPr",
			"attachedSchema", "themeFontLang", "clrSchemeMapping", "doNotIncludeSubdocsInStats", "doNotAutoCompressPictures", "forceUpgrade",
			"captions",
			"readModeInkLockDown", "smartTagType", "schemaLibrary", "shapeDefaults", "doNotEmbedSmartTags", "decimalSymbol", "listSeparator");
	private static final String EMPTY = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:%s xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"></w:%s>";
	private final WordPackage file;
	private final Markup document;
	private OfficeStyles styles;
	private OfficeBlocks blocks;

	Insertions(WordPackage file) throws IOException {
		this.file = file;
		this.document = file.xml(file.main());
	}

	/** The highest number of a drawing in the document. */
	int drawings() {
		return highest(document, n -> n.local().equals("docPr"), "id");
	}

	private static int highest(Markup part, java.util.function.Predicate<Markup> wanted, String attribute) {
		return part.all(wanted).stream().mapToInt(n -> n.number(attribute, 0)).max().orElse(0);
	}

	/** Begins to put in what a book has. */
	void begin(ReportBook book, int drawings) throws IOException {
		styles = new OfficeStyles(file.xml(need("styles")));
		Optional<String> numbering = file.related("numbering");
		int lists = numbering.isEmpty() ? 0 : highest(file.xml(numbering.get()), n -> n.is("num"), "numId");
		blocks = new OfficeBlocks(book, styles::use, lists, highest(document, n -> n.is("bookmarkStart"), "id"), drawings);
	}

	/** A part that the document may lack. */
	private String need(String type) throws IOException {
		Optional<String> known = file.related(type);
		if (known.isPresent()) {
			return known.get();
		}
		String name = file.folder() + "hyoka-" + type + ".xml";
		file.put(name, EMPTY.formatted(type, type).getBytes(StandardCharsets.UTF_8));
		file.type(name, type);
		file.relate("rIdHyoka" + type, file.relationTypes() + type, "hyoka-" + type + ".xml", false);
		return name;
	}

	/** Writes blocks instead of the paragraph that stands for them. */
	void write(Markup place, List<Block> content, int width, int level) {
		Markup holder = place.parent();
		int at = holder.index(place);
		List<Markup> pieces = content.isEmpty() ? List.of() : Fragments.of(blocks.write(content, width, level), document.root());
		for (int i = 0; i < pieces.size(); i++) {
			holder.add(at + i, pieces.get(i));
		}
		boolean onlyOne = holder.children().stream().filter(c -> c.is("p") || c.is("tbl")).count() == 1;
		if (!onlyOne) {
			place.remove();
		}
	}

	/** Takes the parts that have changed into the file. */
	void end() throws IOException {
		if (styles.isChanged()) {
			file.change(need("styles"));
		}
		int abstracts = file.related("numbering").isEmpty() ? 0
				: highest(file.xml(file.related("numbering").get()), n -> n.is("abstractNum"), "abstractNumId");
		Optional<String> lists = blocks.numbering(abstracts);
		if (lists.isPresent()) {
			numbering(lists.get());
		}
		for (String[] relation : blocks.relations()) {
			file.relate(relation[0], file.relationTypes() + relation[1], relation[2], !relation[3].isEmpty());
		}
		for (var picture : blocks.pictures().entrySet()) {
			String ending = picture.getKey().substring(picture.getKey().lastIndexOf('.') + 1);
			file.ending(ending, MEDIA.get(ending));
			Media media = picture.getValue();
			file.put(file.folder() + picture.getKey(), media.take());
		}
	}

	/** Kinds of lists stand before lists. */
	private void numbering(String lists) throws IOException {
		String part = need("numbering");
		Markup root = file.xml(part).root();
		for (Markup piece : Fragments.of(lists, root)) {
			if (piece.is("abstractNum") || piece.local().equals("abstractNum")) {
				int at = root.children().stream().filter(c -> c.is("num") || c.is("numIdMacAtCleanup")).findFirst().map(root::index)
						.orElse(root.children().size());
				root.add(at, piece);
			} else {
				int at = root.children().stream().filter(c -> c.is("numIdMacAtCleanup")).findFirst().map(root::index).orElse(root.children().size());
				root.add(at, piece);
			}
		}
		file.change(part);
	}

	/** A list of contents may have other entries now: Word brings it up to date when it opens the file. */
	void update() throws IOException {
		boolean contents = !document.all(n -> n.is("instrText") && n.content().strip().startsWith("TOC")
				|| n.is("fldSimple") && n.attribute("instr").orElse("").strip().startsWith("TOC")).isEmpty();
		Optional<String> settings = file.related("settings");
		if (!contents || settings.isEmpty()) {
			return;
		}
		Markup root = file.xml(settings.get()).root();
		if (root.child("updateFields").isEmpty()) {
			int at = root.children().stream().filter(c -> BEHIND_UPDATE.contains(c.local())).findFirst().map(root::index)
					.orElse(root.children().size());
			root.add(at, root.make("updateFields", "val", "true"));
			file.change(settings.get());
		}
	}
}

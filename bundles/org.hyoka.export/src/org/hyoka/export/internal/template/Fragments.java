// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.template;

import java.util.List;
import java.util.Map;

/** Brings pieces of our documents into parts of others, which may call the namespaces otherwise. */
final class Fragments {
	private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/";
	private static final Map<String, String> STRICT = Map.of(TRANSITIONAL + "wordprocessingml/2006/main",
			"http://purl.oclc.org/ooxml/wordprocessingml/main",
			TRANSITIONAL + "officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships",
			TRANSITIONAL + "drawingml/2006/wordprocessingDrawing", "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
			TRANSITIONAL + "drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main", TRANSITIONAL + "drawingml/2006/picture",
			"http://purl.oclc.org/ooxml/drawingml/picture");

	private Fragments() {
	}

	/** The pieces in a part of ours, made fit for a part of theirs. */
	static List<Markup> of(String part, Markup theirs) {
		Markup root = Markup.read(part).root();
		List<Markup> pieces = root.children().stream().filter(Markup::isElement).toList();
		pieces.forEach(piece -> adapt(piece, theirs));
		return pieces;
	}

	/** Names the namespaces of a piece that the part does not name so. */
	static void adapt(Markup piece, Markup theirs) {
		boolean strict = theirs.spaces().containsValue("http://purl.oclc.org/ooxml/wordprocessingml/main");
		piece.spaces().forEach((prefix, space) -> {
			String own = strict ? STRICT.getOrDefault(space, space) : space;
			if (!prefix.isEmpty() && !own.equals(theirs.spaces().get(prefix)) && piece.toString().contains(prefix + ":")) {
				piece.raw("xmlns:" + prefix + "=\"" + own + '"');
			}
		});
	}
}

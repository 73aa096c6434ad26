// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.template;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.hyoka.export.internal.docx.OfficeBlocks;
import org.hyoka.report.PageMarks;

/** Says on every page of an office's document what the report says on each: that it is a draft, or not for everybody. */
final class PageHeaders {
	private static final String RELATION = "rIdHyokaMarks";
	private static final String PART = "hyoka-header-marks.xml";

	private PageHeaders() {
	}

	static void mark(WordPackage file, PageMarks marks) throws IOException {
		for (var text : file.texts().entrySet()) {
			if (text.getValue().equals("header")) {
				file.put(text.getKey(), OfficeBlocks.header(file.now(text.getKey()), marks));
			}
		}
		Optional<String> part = file.related("styles");
		if (part.isPresent()) {
			OfficeStyles styles = new OfficeStyles(file.xml(part.get()));
			styles.use("HyokaMark");
			if (styles.isChanged()) {
				file.change(part.get());
			}
		}
		Markup document = file.xml(file.main());
		List<Markup> sections = document.all(n -> n.is("sectPr"));
		boolean added = false;
		for (String type : List.of("first", "default")) {
			if (!sections.isEmpty() && sections.getFirst().children().stream()
					.noneMatch(c -> c.is("headerReference") && c.attribute("type").orElse("default").equals(type))) {
				Markup section = sections.getFirst();
				Markup reference = section.make("headerReference", "type", type);
				reference.raw("r:id=\"" + RELATION + "\" xmlns:r=\"" + file.relationTypes().replaceFirst("/$", "") + '"');
				section.add(0, reference);
				added = true;
			}
		}
		if (added) {
			file.put(file.folder() + PART, OfficeBlocks.header(marks));
			file.type(file.folder() + PART, "header");
			file.relate(RELATION, file.relationTypes() + "header", PART, false);
			file.change(file.main());
		}
	}
}

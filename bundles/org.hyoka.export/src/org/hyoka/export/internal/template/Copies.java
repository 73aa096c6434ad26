// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.template;

import java.util.List;
import java.util.Set;

/** Copies of what is repeated. What there may be only one of in a document stays with the first. */
final class Copies {
	private static final Set<String> ONCE = Set.of("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "commentReference",
			"footnoteReference", "endnoteReference", "permStart", "permEnd");
	private static final Set<String> IDS = Set.of("paraId", "textId");
	private int drawing;

	/** @param drawing the highest number of a drawing in the file */
	Copies(int drawing) {
		this.drawing = drawing;
	}

	/** A copy of some pieces: the first is as they are. */
	List<Markup> of(List<Markup> pieces, int number) {
		List<Markup> copies = pieces.stream().map(Markup::copy).toList();
		if (number > 0) {
			Markup holder = Markup.read("");
			copies.forEach(holder::add);
			holder.all(n -> ONCE.contains(n.local()) && n.is(n.local())).forEach(Markup::remove);
			holder.all(n -> n.is("sdtPr")).forEach(control -> control.child("id").ifPresent(Markup::remove));
			holder.all(n -> n.is("p") || n.is("tr")).forEach(n -> IDS.forEach(n::without));
			holder.all(n -> n.local().equals("docPr")).forEach(n -> n.attribute("id", String.valueOf(++drawing)));
			return List.copyOf(holder.children());
		}
		return copies;
	}

	/** A fresh number for a drawing. */
	int drawing() {
		return drawing;
	}
}

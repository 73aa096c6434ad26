// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hyoka.export.internal.docx.OfficeBlocks;

/** What our styles are called in an office's document; those that it lacks and that are used are added to it, its own stay as they are. */
final class OfficeStyles {
	private final Map<String, Markup> ours = new LinkedHashMap<>();
	private final Map<String, String> names = new LinkedHashMap<>();
	private final Set<String> added = new LinkedHashSet<>();
	private final Markup theirs;

	/** @param theirs the document's styles part */
	OfficeStyles(Markup theirs) throws IOException {
		this.theirs = theirs;
		Map<String, String> byName = new LinkedHashMap<>();
		Set<String> ids = new HashSet<>();
		for (Markup style : styles(theirs)) {
			byName.putIfAbsent(name(style), id(style));
			ids.add(id(style));
		}
		String usual = styles(theirs).stream().filter(s -> s.attribute("type").filter("paragraph"::equals).isPresent())
				.filter(s -> s.attribute("default").filter(d -> d.equals("1") || d.equals("true")).isPresent()).map(OfficeStyles::id).findFirst()
				.orElse("");
		for (Markup style : styles(Markup.read(new String(OfficeBlocks.styles(), StandardCharsets.UTF_8)))) {
			ours.put(id(style), style);
			Optional<String> known = Optional.ofNullable(byName.get(name(style)));
			boolean normal = name(style).equals("paragraph normal") && !usual.isEmpty();
			names.put(id(style), normal ? usual : known.orElse(ids.contains(id(style)) ? id(style) + "Hyoka" : id(style)));
			if (known.isEmpty() && !normal) {
				added.add(id(style));
			}
		}
	}

	private static List<Markup> styles(Markup part) {
		return part.root().children().stream().filter(c -> c.is("style")).toList();
	}

	private static String id(Markup style) {
		return style.attribute("styleId").orElse("");
	}

	/** Word tells styles apart by kind and name, without regard to case. */
	private static String name(Markup style) {
		return style.attribute("type").orElse("") + ' ' + style.child("name").flatMap(n -> n.attribute("val")).orElse("").toLowerCase(Locale.ROOT);
	}

	/** What a style of ours is called there; it will be there. */
	String use(String id) {
		if (added.remove(id)) {
			Markup style = ours.get(id).copy();
			style.attribute("styleId", names.get(id));
			style.without("default");
			for (String reference : List.of("basedOn", "next", "link")) {
				style.child(reference).ifPresent(r -> r.attribute("val").ifPresent(other -> r.attribute("val", use(other))));
			}
			style.child("pPr").flatMap(p -> p.child("numPr")).ifPresent(Markup::remove);
			Fragments.adapt(style, theirs.root());
			theirs.root().add(style);
			changed = true;
		}
		return names.getOrDefault(id, id);
	}

	private boolean changed;

	/** Whether some were added. */
	boolean isChanged() {
		return changed;
	}
}

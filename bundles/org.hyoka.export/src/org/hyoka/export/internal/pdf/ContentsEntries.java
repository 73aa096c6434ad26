// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;

/**
 * Lists of contents as PDF/UA has them: each entry one reference with one link, of its words and the number of its page. The
 * renderer makes a list of two links each, the second of the dots and the number, so that forty dots are read out before it.
 */
final class ContentsEntries {
	private static final COSName LINK = COSName.getPDFName("Link");
	private static final COSName SPAN = COSName.getPDFName("Span");
	private static final COSName LIST = COSName.getPDFName("L");
	private static final COSName ITEM = COSName.getPDFName("LI");
	private static final COSName CONTENTS = COSName.getPDFName("TOC");
	private static final COSName ENTRY = COSName.getPDFName("TOCI");
	private static final COSName REFERENCE = COSName.getPDFName("Reference");
	private static final COSName ALT = COSName.getPDFName("Alt");
	/** The links that went into those before them. */
	private final Map<COSDictionary, COSDictionary> joined = new IdentityHashMap<>();
	private final Map<COSDictionary, Set<Integer>> dots = new IdentityHashMap<>();

	private ContentsEntries() {
	}

	/**
	 * Changes the structure of a part.
	 *
	 * @param root its root
	 * @return by page, the marks of dots, which belong to no element now and are to be artifacts
	 */
	static Map<COSDictionary, Set<Integer>> tidy(COSDictionary root) {
		ContentsEntries entries = new ContentsEntries();
		entries.walk(root);
		if (!entries.joined.isEmpty()) {
			entries.parents(root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS));
		}
		return entries.dots;
	}

	private void walk(COSDictionary element) {
		for (COSBase kid : Structure.kids(element)) {
			if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
				if (!LIST.equals(inner.getCOSName(COSName.S)) || !contents(inner)) {
					walk(inner);
				}
			}
		}
	}

	/** Makes a list one of contents, with the lists in it; answers whether it is one. */
	private boolean contents(COSDictionary list) {
		boolean any = false;
		for (COSBase kid : Structure.kids(list)) {
			if (kid instanceof COSDictionary item && ITEM.equals(item.getCOSName(COSName.S)) && entry(item)) {
				item.setItem(COSName.S, ENTRY);
				any = true;
			}
		}
		if (any) {
			list.setItem(COSName.S, CONTENTS);
			list.removeItem(COSName.A);
		}
		return any;
	}

	/** An entry's body holds its links, or an element of them and the list of what stands below it. */
	private boolean entry(COSDictionary item) {
		List<COSBase> bodies = Structure.kids(item);
		if (bodies.size() != 1 || !(bodies.getFirst() instanceof COSDictionary body)) {
			return false;
		}
		if (reference(body)) {
			return true;
		}
		List<COSBase> kids = Structure.kids(body);
		if (kids.isEmpty() || !(kids.getFirst() instanceof COSDictionary links) || !reference(links)) {
			return false;
		}
		COSArray own = new COSArray();
		for (COSBase kid : kids) {
			own.add(kid);
			if (kid instanceof COSDictionary inner) {
				inner.setItem(COSName.P, item);
				if (LIST.equals(inner.getCOSName(COSName.S))) {
					contents(inner);
				}
			}
		}
		item.setItem(COSName.K, own);
		return true;
	}

	/**
	 * Joins the links of an entry, one for each line, whose element refers then to where it leads. What the style puts behind the
	 * words stands in elements of its own: the dots, on one line or two, and last the number.
	 */
	private boolean reference(COSDictionary element) {
		List<COSBase> kids = Structure.kids(element);
		if (kids.size() < 2 || !kids.stream().allMatch(ContentsEntries::isLink)) {
			return false;
		}
		List<COSDictionary> links = kids.stream().map(COSDictionary.class::cast).toList();
		List<COSBase> parts = links.stream().flatMap(link -> Structure.kids(link).stream()).toList();
		List<COSBase> behind = parts.stream().filter(ContentsEntries::isSpan).toList();
		if (links.stream().map(link -> link.getString(ALT, "")).distinct().count() > 1 || behind.size() < 2
				|| !behind.subList(0, behind.size() - 1).stream().allMatch(span -> leave((COSDictionary) span))) {
			return false;
		}
		COSDictionary one = links.getFirst();
		links.stream().skip(1).forEach(link -> joined.put(link, one));
		COSArray all = new COSArray();
		for (COSBase part : parts) {
			if (!isSpan(part) || part == behind.getLast()) {
				all.add(part);
			}
		}
		((COSDictionary) behind.getLast()).setItem(COSName.P, one);
		one.setItem(COSName.K, all);
		COSArray only = new COSArray();
		only.add(one);
		element.setItem(COSName.K, only);
		element.setItem(COSName.S, REFERENCE);
		return true;
	}

	/** Notes the marks of the dots; they are numbers, in the element's own list. */
	private boolean leave(COSDictionary span) {
		COSDictionary page = span.getCOSDictionary(COSName.PG);
		List<Integer> marks = new ArrayList<>();
		for (COSBase kid : Structure.kids(span)) {
			if (kid instanceof COSInteger mark) {
				marks.add(mark.intValue());
			} else if (kid instanceof COSDictionary content && content.containsKey(COSName.MCID) && page == null) {
				page = content.getCOSDictionary(COSName.PG);
				marks.add(content.getInt(COSName.MCID));
			} else {
				return false;
			}
		}
		if (page == null || marks.isEmpty()) {
			return false;
		}
		dots.computeIfAbsent(page, p -> new HashSet<>()).addAll(marks);
		return true;
	}

	/** What content and links lead back to. */
	private void parents(COSArray numbers) {
		Map<Integer, Set<Integer>> left = new HashMap<>();
		dots.forEach((page, marks) -> left.put(page.getInt(COSName.STRUCT_PARENTS), marks));
		for (int i = 0; i + 1 < numbers.size(); i += 2) {
			COSBase parent = numbers.getObject(i + 1);
			if (parent instanceof COSDictionary link && joined.containsKey(link)) {
				numbers.set(i + 1, joined.get(link));
			} else if (parent instanceof COSArray marks) {
				left.getOrDefault(numbers.getInt(i), Set.of()).forEach(mark -> marks.set(mark, COSNull.NULL));
				for (int j = 0; j < marks.size(); j++) {
					if (marks.getObject(j) instanceof COSDictionary link && joined.containsKey(link)) {
						marks.set(j, joined.get(link));
					}
				}
			}
		}
	}

	private static boolean isLink(COSBase kid) {
		return kid instanceof COSDictionary element && LINK.equals(element.getCOSName(COSName.S));
	}

	private static boolean isSpan(COSBase kid) {
		return kid instanceof COSDictionary element && SPAN.equals(element.getCOSName(COSName.S));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;

/**
 * Chapters whose last page has a few lines only, so that setting them a little closer saves it: what begins with a page of its own
 * and ends where the next does.
 */
final class SparePages {
	/** How chapters are set, step by step. */
	private static final List<String> STEPS = List.of("closer", "closest");
	/** Of a page: what its lines gain where they are set closer, with what may be free at its end. */
	private static final double GAIN = 0.16;
	private static final double MOST = 0.4;
	private final Document page;
	private final List<PageBox> pages;
	/** Top and bottom of what stands in a chapter, its own and what is inside. */
	private final Map<Element, int[]> reach = new HashMap<>();
	/** Where the rows of a table end, and where what is said below it begins. */
	private final Map<Element, int[]> tables = new HashMap<>();

	/**
	 * @param page  the chapters, marked if they are set closer
	 * @param root  as they were laid out
	 * @param pages their pages
	 */
	SparePages(Document page, Box root, List<PageBox> pages) {
		this.page = page;
		this.pages = pages;
		collect(root, null, null, false);
	}

	/** Marks the chapters that had better be set closer than they were; whether there are any. */
	boolean mark(int step) {
		boolean any = false;
		List<Element> group = new ArrayList<>();
		NodeList sections = page.getElementsByTagName("section");
		for (int i = 0; i <= sections.getLength(); i++) {
			Element next = i < sections.getLength() ? (Element) sections.item(i) : null;
			if (next != null && !isChapter(next)) {
				continue;
			}
			if (next == null || beginsPage(next)) {
				if (isSparing(group) && group.stream().allMatch(chapter -> step == 0 || has(chapter, "section", STEPS.get(step - 1)))) {
					group.forEach(chapter -> chapter.setAttribute("class", chapter.getAttribute("class") + ' ' + STEPS.get(step)));
					any = true;
				}
				group.clear();
			}
			if (next != null) {
				group.add(next);
			}
		}
		return any;
	}

	/** Marks the tables whose source would stand alone at the top of a page, so that their rows are a little lower; whether there are any. */
	boolean tighten() {
		boolean any = false;
		for (Map.Entry<Element, int[]> table : tables.entrySet()) {
			int end = table.getValue()[0];
			int said = table.getValue()[1];
			if (end > 0 && said < Integer.MAX_VALUE && at(said) > at(end - 1)) {
				table.getKey().setAttribute("class", table.getKey().getAttribute("class") + " tight");
				any = true;
			}
		}
		return any;
	}

	/** Takes the marks of a step away again. */
	static void unmark(Document page, int step) {
		NodeList sections = page.getElementsByTagName("section");
		for (int i = 0; i < sections.getLength(); i++) {
			Element section = (Element) sections.item(i);
			section.setAttribute("class", section.getAttribute("class").replace(' ' + STEPS.get(step), ""));
		}
	}

	private boolean isSparing(List<Element> group) {
		int top = group.stream().filter(reach::containsKey).mapToInt(chapter -> reach.get(chapter)[0]).min().orElse(0);
		int bottom = group.stream().filter(reach::containsKey).mapToInt(chapter -> reach.get(chapter)[1]).max().orElse(0);
		int first = at(top);
		int last = at(bottom - 1);
		double height = height(last);
		return bottom > top && first < last && height(first) == height(last)
				&& (bottom - pages.get(last).getTop()) / height <= Math.min(MOST, GAIN * (last - first));
	}

	private int height(int index) {
		return pages.get(index).getBottom() - pages.get(index).getTop();
	}

	private int at(int y) {
		int found = 0;
		while (found + 1 < pages.size() && pages.get(found).getBottom() <= y) {
			found++;
		}
		return found;
	}

	private void collect(Box box, Element around, Element aroundTable, boolean below) {
		Element element = box.getElement();
		Element chapter = element != null && isChapter(element) ? element : around;
		Element table = element != null && has(element, "div", "table") ? element : aroundTable;
		boolean said = below || table != null && element != null && element.getParentNode() == table && element.getNodeName().equals("p");
		boolean stands = box instanceof LineBox || box instanceof BlockBox block && block.isReplaced();
		if (stands && box.getHeight() > 0) {
			int bottom = box.getAbsY() + box.getHeight();
			if (chapter != null) {
				int[] own = reach.computeIfAbsent(chapter, c -> new int[] { Integer.MAX_VALUE, 0 });
				own[0] = Math.min(own[0], box.getAbsY());
				own[1] = Math.max(own[1], bottom);
			}
			if (table != null) {
				int[] own = tables.computeIfAbsent(table, t -> new int[] { 0, Integer.MAX_VALUE });
				own[0] = said ? own[0] : Math.max(own[0], bottom);
				own[1] = said ? Math.min(own[1], box.getAbsY()) : own[1];
			}
		}
		if (!(box instanceof LineBox)) {
			box.getChildren().forEach(child -> collect(child, chapter, table, said));
		}
	}

	private static boolean isChapter(Element element) {
		return has(element, "section", "chapter");
	}

	private static boolean has(Element element, String name, String kind) {
		return element.getNodeName().equals(name) && (' ' + element.getAttribute("class") + ' ').contains(' ' + kind + ' ');
	}

	private static boolean beginsPage(Element chapter) {
		for (Node child = chapter.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element first) {
				return (' ' + first.getAttribute("class") + ' ').contains(" new-page ");
			}
		}
		return false;
	}
}

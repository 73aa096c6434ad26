// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Element;

/** Counts as Word does: what stands before each paragraph that a list numbers, by ECMA-376, 17.9. */
final class WordNumbers {
	private static final int LEVELS = 9;
	private final Map<String, Element> styles = new HashMap<>();
	private final Map<String, Element> lists = new HashMap<>();
	private final Map<String, int[]> counts = new HashMap<>();

	WordNumbers(WordFile file) {
		WordFile.all(file.part("word/styles.xml"), "style").forEach(style -> styles.put(style.getAttributeNS(WordFile.W, "styleId"), style));
		Map<String, Element> kinds = new HashMap<>();
		for (Element kind : WordFile.all(file.part("word/numbering.xml"), "abstractNum")) {
			kinds.put(kind.getAttributeNS(WordFile.W, "abstractNumId"), kind);
		}
		for (Element list : WordFile.all(file.part("word/numbering.xml"), "num")) {
			lists.put(list.getAttributeNS(WordFile.W, "numId"), kinds.get(WordFile.value(list, "abstractNumId")));
		}
	}

	/** The number of the next heading, with what parts it from the title; empty for one that is not numbered. */
	String next(Element paragraph) {
		Element own = number(paragraph);
		Element used = own != null ? own : number(styles.get(WordFile.value(paragraph, "pStyle")));
		String id = used == null ? "" : WordFile.value(used, "numId");
		if (!lists.containsKey(id)) {
			return "";
		}
		int level = WordFile.all(used, "ilvl").isEmpty() ? 0 : Integer.parseInt(WordFile.value(used, "ilvl"));
		Element look = WordFile.children(lists.get(id), "lvl").get(level);
		int[] count = counts.computeIfAbsent(id, key -> new int[LEVELS]);
		count[level] = count[level] == 0 ? Integer.parseInt(WordFile.value(look, "start")) : count[level] + 1;
		for (int below = level + 1; below < LEVELS; below++) {
			count[below] = 0;
		}
		String text = WordFile.value(look, "lvlText").replace("%" + (level + 1), digits(WordFile.value(look, "numFmt"), count[level]));
		return text + (WordFile.value(look, "suff").equals("space") && !text.isEmpty() ? " " : "");
	}

	private static String digits(String format, int count) {
		return switch (format) {
		case "decimal" -> String.valueOf(count);
		case "decimalFullWidth" -> String.valueOf(count).chars().collect(StringBuilder::new, (s, c) -> s.append((char) (c + 0xFEE0)), (a, b) -> {
		}).toString();
		case "decimalEnclosedCircle" -> String.valueOf((char) ('①' + count - 1));
		default -> "";
		};
	}

	private static Element number(Element of) {
		List<Element> properties = WordFile.children(of, "pPr");
		List<Element> number = properties.isEmpty() ? List.of() : WordFile.children(properties.getFirst(), "numPr");
		return number.isEmpty() ? null : number.getFirst();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.registry;

import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;

import org.hyoka.dossier.ui.internal.pages.text.SectionNames;
import org.hyoka.model.hyoka.OutlineChapter;
import org.hyoka.ui.forms.Texts;

/** What fills a chapter of the report, in words: outlines name it by keys such as {@code points}. */
final class SectionWords {
	private SectionWords() {
	}

	/** The words; a key of another bundle stays as it is, empty if nothing fills the chapter. */
	static String of(OutlineChapter chapter) {
		if (chapter.getSection() == null || chapter.getSection().isBlank()) {
			return "";
		}
		return Texts.list(Arrays.stream(chapter.getSection().strip().split("[\\s,]+")).map(key -> word(key, chapter)).distinct().toList());
	}

	private static String word(String key, OutlineChapter chapter) {
		List<String> parts = List.of(key.split(":", 2));
		String argument = parts.size() > 1 ? parts.get(1) : chapter.getArgument() == null ? "" : chapter.getArgument();
		String text = "narrative".equals(parts.getFirst()) ? SectionNames.chapters(null).getOrDefault(argument.split("[#?]", 2)[0], "") : "";
		ResourceBundle words = ResourceBundle.getBundle("org.hyoka.dossier.ui.internal.pages.registry.sections", Texts.locale(),
				SectionWords.class.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
		return !text.isEmpty() ? text : words.containsKey(parts.getFirst()) ? words.getString(parts.getFirst()) : key;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.text;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.hyoka.core.naming.Naming;
import org.hyoka.core.progress.Chapter;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.OutlineChapter;
import org.hyoka.model.hyoka.Section;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;

/** What pieces of narrative go by: their name, else that of the chapter they are printed in. */
public final class SectionNames {
	private static final Set<Chapter> NARRATIVE = EnumSet.range(Chapter.BACKGROUND, Chapter.COST_EFFECTIVENESS);

	private SectionNames() {
	}

	/** Keys of narrative with the names of their chapters, in the order of the report: the usual ones, then the outline's own. */
	public static Map<String, String> chapters(Dossier dossier) {
		Map<String, String> names = new LinkedHashMap<>();
		NARRATIVE.forEach(c -> names.put(c.key(), Texts.in(c.label())));
		names.put("plan", Messages.Key_Plan);
		names.put("structure", Messages.Key_Structure);
		if (dossier != null && dossier.getOutline() != null) {
			dossier.getOutline().getChapters().forEach(c -> collect(c, names));
		}
		return names;
	}

	private static void collect(OutlineChapter chapter, Map<String, String> names) {
		if (chapter.getSection() != null) {
			Arrays.stream(chapter.getSection().strip().split("[\\s,]+")).filter(s -> s.startsWith("narrative")).forEach(s -> {
				String argument = s.contains(":") ? s.substring(s.indexOf(':') + 1)
						: chapter.getArgument() == null ? "" : chapter.getArgument();
				String key = argument.split("[#?]", 2)[0];
				if (!key.isBlank() && !key.startsWith("@")) {
					String name = Naming.ownName(chapter, Texts.locale());
					names.putIfAbsent(key, name.isEmpty() ? key : name);
				}
			});
		}
		chapter.getChapters().forEach(c -> collect(c, names));
	}

	/** The name of a section; of one without a name that of its chapter. Never empty. */
	public static String of(Section section, Dossier dossier) {
		String name = Naming.ownName(section, Texts.locale());
		if (!name.isEmpty()) {
			return name;
		}
		String key = section.getKey();
		return key == null || key.isBlank() ? Labels.of(section) : chapters(dossier).getOrDefault(key, key);
	}
}

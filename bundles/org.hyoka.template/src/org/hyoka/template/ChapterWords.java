// SPDX-License-Identifier: EPL-2.0
package org.hyoka.template;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** Words that are chapters of the report, or pieces of narrative. */
final class ChapterWords {
	private static final String NARRATIVE = "narrative";
	/** Titles and lists of contents are the office's own in a template; slides are no paragraphs. */
	private static final Set<String> NONE = Set.of("title", "contents", NARRATIVE);
	private static final List<String> NARRATIVES = List.of("background", "necessity", "similar-work", "content", "plan", "structure", "management",
			"ip", "outputs",
			"outcomes", "roadmap", "cost-effectiveness", "lessons");

	private ChapterWords() {
	}

	/** The chapters about something of a type. */
	static List<FieldWord> of(FieldType type, Set<String> sections) {
		boolean about = type instanceof FieldType.Thing thing
				&& (thing.type() == Literals.DOSSIER || Literals.UNDERTAKING.isSuperTypeOf(thing.type()) || thing.type() == Literals.CRITERION);
		List<FieldWord> words = new ArrayList<>();
		if (type instanceof FieldType.Thing thing && thing.type() == Literals.SECTION) {
			words.add(word(names(Locale.JAPANESE, "chapter.section"), names(Locale.ENGLISH, "chapter.section"), NARRATIVE, "@"));
		}
		for (String key : about ? new TreeSet<>(sections) : Set.<String>of()) {
			if (!NONE.contains(key) && !key.startsWith("slide-")) {
				words.add(word(Messages.names(Locale.JAPANESE, "chapter." + key).orElse(List.of(key)), names(Locale.ENGLISH, "chapter." + key, key),
						key, ""));
			}
		}
		for (String key : about ? NARRATIVES : List.<String>of()) {
			words.add(word(names(Locale.JAPANESE, "narrative." + key), names(Locale.ENGLISH, "narrative." + key, key), NARRATIVE, key));
		}
		return List.copyOf(words);
	}

	/** A chapter with what it is told behind a colon: 評点表:table, narrative:background. */
	static Optional<FieldWord> told(FieldType type, String name, List<FieldWord> chapters) {
		String half = Normalizer.normalize(name, Normalizer.Form.NFKC);
		int colon = half.indexOf(':');
		if (colon < 0 || chapters.isEmpty()) {
			return Optional.empty();
		}
		String plain = FieldNames.plain(half.substring(0, colon));
		String argument = half.substring(colon + 1).strip();
		if (plain.equals(NARRATIVE)) {
			return Optional.of(word(List.of(name), List.of(name), NARRATIVE, argument));
		}
		return chapters.stream().filter(word -> word.isCalled(plain)).findFirst()
				.map(word -> word(List.of(name), List.of(name), ((FieldType.Chapter) word.type()).section(), argument));
	}

	private static List<String> names(Locale locale, String key, String... more) {
		List<String> names = new ArrayList<>(Messages.names(locale, key).orElse(List.of()));
		names.addAll(List.of(more));
		return List.copyOf(names);
	}

	private static FieldWord word(List<String> japanese, List<String> english, String section, String argument) {
		return new FieldWord(japanese, english, new FieldType.Chapter(section, argument), false, at -> List.of(), Optional.empty());
	}
}

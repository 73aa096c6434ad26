// SPDX-License-Identifier: EPL-2.0
package org.hyoka.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Excerpt;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.template.FieldTag.Kind;

/**
 * All fields, for a person who looks for one: name, meaning, example from a dossier.
 *
 * @since 0.1
 */
public final class FieldCatalog {
	/**
	 * A field.
	 *
	 * @param place   what it stands in; empty for the dossier itself
	 * @param name    as it is written, with braces
	 * @param meaning what it prints
	 * @param example what it prints for the dossier; empty where nothing is known
	 */
	public record Entry(String place, String name, String meaning, String example) {
	}

	private static final int EXAMPLE = 60;
	private final Fields fields;
	private final Locale locale;

	/**
	 * The fields of the installed bundles.
	 *
	 * @param fields finds them
	 * @param locale language of names and meanings
	 */
	public FieldCatalog(Fields fields, Locale locale) {
		this.fields = fields;
		this.locale = locale;
	}

	/** What every field of a template begins with: the dossier. */
	public static FieldType root() {
		return Vocabulary.root();
	}

	/**
	 * All fields: those of the dossier, then those of each list that can be repeated.
	 *
	 * @param frame where a template begins, with a dossier or without
	 */
	public List<Entry> entries(FieldFrame frame) {
		List<Entry> entries = new ArrayList<>(chapters("", frame));
		entries.addAll(words("", frame));
		Set<EClass> done = new LinkedHashSet<>();
		for (EClass type : List.of(Literals.PROGRAM, Literals.PROJECT)) {
			lists(frame).stream().filter(word -> word.gives().get() == type).findFirst().ifPresent(word -> entries.addAll(inside(word, frame, done)));
		}
		lists(frame).stream().filter(word -> !word.gives().get().isAbstract()).forEach(word -> entries.addAll(inside(word, frame, done)));
		return entries;
	}

	private List<FieldWord> lists(FieldFrame frame) {
		return fields.vocabulary().words(frame.type()).stream().filter(word -> word.many() && word.gives().isPresent()).toList();
	}

	private List<Entry> inside(FieldWord word, FieldFrame frame, Set<EClass> done) {
		if (!done.add(word.gives().get())) {
			return List.of();
		}
		String place = "{{#" + word.name(locale) + "}}";
		List<?> first = frame.isKnown() ? word.reader().read(frame) : List.of();
		FieldFrame one = first.isEmpty() ? FieldFrame.of(Vocabulary.root()).inside(word, null, 1) : frame.inside(word, first.getFirst(), 1);
		List<Entry> entries = new ArrayList<>(chapters(place, one));
		entries.addAll(words(place, one));
		return entries;
	}

	private List<Entry> chapters(String place, FieldFrame frame) {
		return fields.vocabulary().chapters(frame.type()).stream().map(word -> new Entry(place, "{{" + word.name(locale) + "}}",
				Messages.text(locale, ((FieldType.Chapter) word.type()).section().equals("narrative") ? "meaning.narrative" : "meaning.chapter",
						word.name(locale)),
				"")).toList();
	}

	private List<Entry> words(String place, FieldFrame frame) {
		List<Entry> entries = new ArrayList<>();
		for (FieldWord word : fields.vocabulary().words(frame.type())) {
			boolean list = word.many() && !(word.type() instanceof FieldType.Value);
			String name = word.name(locale);
			FieldTag tag = FieldTag.read(name).orElseThrow();
			try {
				FieldValue value = fields.value(tag, frame, false);
				String example = list
						? fields.value(new FieldTag(Kind.VALUE, List.of(name, "count"), "", Optional.empty(), false, name), frame,
								false) instanceof FieldValue.Text count && !count.text().isEmpty()
										? Messages.text(locale, "example.count", count.text()) : ""
						: value instanceof FieldValue.Text text ? Excerpt.of(text.text().replace('\n', ' '), EXAMPLE) : "";
				entries.add(new Entry(place, list ? "{{#" + name + "}}…{{/" + name + "}}" : "{{" + name + "}}", meaning(word, list), example));
			} catch (FieldException e) { // who judged what: not in an export without names
				continue;
			}
		}
		return entries;
	}

	private String meaning(FieldWord word, boolean list) {
		Optional<String> help = word.feature().map(feature -> Naming.help(feature, locale)).filter(text -> !text.isBlank());
		String kind = word.gives().map(type -> Naming.label(type, locale)).orElse("");
		return help.orElseGet(() -> list ? Messages.text(locale, "meaning.list", kind.isEmpty() ? word.name(locale) : kind)
				: word.feature().isPresent() ? word.name(locale) : Messages.text(locale, "meaning.computed", word.name(locale)));
	}

	/** Whether an entry has to do with some words. */
	public static boolean matches(Entry entry, String words) {
		String all = FieldNames.plain(entry.place() + entry.name() + entry.meaning());
		return all.contains(FieldNames.plain(words));
	}
}

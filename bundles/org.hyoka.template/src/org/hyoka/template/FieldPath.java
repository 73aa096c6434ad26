// SPDX-License-Identifier: EPL-2.0
package org.hyoka.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.template.Vocabulary.Wanted;

/**
 * The words of a field, found in the vocabulary.
 *
 * @param from  what the first word stands after, or what the field itself is
 * @param words the words, none for what is repeated around it
 * @param tail  what is asked of the list that they give
 */
record FieldPath(FieldFrame from, List<FieldWord> words, Tail tail) {
	/** What is asked of a list. */
	enum Tail {
		/** What it holds. */
		ITEMS,
		/** How many it holds. */
		COUNT,
		/** The number of the one that is being printed. */
		NUMBER
	}

	/** Who wrote what (rule 7): only an export with names may follow these. */
	private static final Set<EStructuralFeature> WHO = Set.of(Literals.OPINION__AUTHOR, Literals.RECOMMENDATION__AUTHOR,
			Literals.DOSSIER__SCORE_SHEETS,
			Literals.MEMBER__RECUSALS);
	private static final Set<EClass> WHOSE = Set.of(Literals.SCORE_SHEET, Literals.SCORE, Literals.RECUSAL);
	private static final Set<String> COUNT = Set.of("件数", "数", "count");
	private static final Set<String> NUMBER = Set.of("連番", "no");

	/**
	 * Finds the words of a field.
	 *
	 * @param named whether the export has members' names
	 * @throws FieldException with the nearest right word, if there is none such; or if it may not be printed
	 */
	static FieldPath find(FieldTag tag, FieldFrame frame, Wanted wanted, boolean named, Vocabulary vocabulary, Locale locale) throws FieldException {
		List<String> path = tag.path();
		String first = FieldNames.plain(path.getFirst());
		if (path.equals(List.of("."))) {
			return new FieldPath(frame, List.of(), Tail.ITEMS);
		}
		if (path.size() == 1 && NUMBER.contains(first)) {
			return new FieldPath(repeated(frame, locale), List.of(), Tail.NUMBER);
		}
		for (FieldFrame from = frame; from != null; from = from.outer()) {
			boolean itself = tag.kind() != FieldTag.Kind.REPEAT && from.word() != null && from.word().isCalled(first);
			// What stands farther out is read with all that is repeated around the field.
			FieldFrame at = from == frame ? from : frame.inside(from);
			if (itself && path.size() == 1) {
				return new FieldPath(at, List.of(), Tail.ITEMS);
			}
			Optional<FieldWord> word = itself ? Optional.empty()
					: vocabulary.find(from.type(), path.getFirst(), path.size() == 1 ? wanted : Wanted.LIST);
			if (itself || word.isPresent()) {
				return permitted(after(at, word, path, wanted, vocabulary, locale), tag, named, locale);
			}
		}
		List<FieldFrame> frames = Stream.iterate(frame, f -> f != null, FieldFrame::outer).toList();
		boolean chapter = wanted == Wanted.LIST && path.size() == 1 && tag.kind() == FieldTag.Kind.VALUE
				&& frames.stream().anyMatch(f -> vocabulary.find(f.type(), path.getFirst(), Wanted.BLOCK).isPresent());
		if (chapter) {
			throw new FieldException(locale, List.of(), "fault.alone", tag.source());
		}
		throw new FieldException(locale, FieldNames.nearest(path.getFirst(), frames.stream().flatMap(f -> vocabulary.names(f.type(), locale))),
				"fault.unknown", path.getFirst());
	}

	/** What is repeated around a field. */
	private static FieldFrame repeated(FieldFrame frame, Locale locale) throws FieldException {
		if (frame.outer() == null) {
			throw new FieldException(locale, List.of(), "fault.outside");
		}
		return frame;
	}

	/** The words behind the first, which may be what is repeated around the field. */
	private static FieldPath after(FieldFrame from, Optional<FieldWord> first, List<String> path, Wanted wanted, Vocabulary vocabulary, Locale locale)
			throws FieldException {
		List<FieldWord> words = new ArrayList<>(first.stream().toList());
		boolean many = first.filter(FieldWord::many).isPresent();
		for (int i = 1; i < path.size(); i++) {
			FieldType type = words.isEmpty() ? from.type() : words.getLast().type();
			Optional<FieldWord> next = vocabulary.find(type, path.get(i), i == path.size() - 1 ? wanted : Wanted.LIST);
			boolean counted = many && i == path.size() - 1 && COUNT.contains(FieldNames.plain(path.get(i)));
			if (counted && next.filter(word -> word.feature().isPresent()).isEmpty()) {
				return new FieldPath(from, words, Tail.COUNT);
			}
			if (next.isEmpty()) {
				throw new FieldException(locale, FieldNames.nearest(path.get(i), vocabulary.names(type, locale)), "fault.unknownIn", path.get(i),
						path.get(i - 1));
			}
			many |= next.get().many();
			words.add(next.get());
		}
		return new FieldPath(from, words, Tail.ITEMS);
	}

	private static FieldPath permitted(FieldPath path, FieldTag tag, boolean named, Locale locale) throws FieldException {
		boolean column = path.words.stream().anyMatch(word -> word.type() instanceof FieldType.Column)
				|| path.from.type() instanceof FieldType.Column;
		for (FieldWord word : named ? List.<FieldWord>of() : path.words) {
			boolean member = word.gives().filter(type -> type == Literals.MEMBER).isPresent();
			if (word.feature().filter(WHO::contains).isPresent() || word.gives().filter(WHOSE::contains).isPresent() || column && member) {
				throw new FieldException(locale, List.of(), "fault.named", tag.source());
			}
		}
		return path;
	}

	/** What the words give. */
	FieldType type() {
		return words.isEmpty() ? from.type() : words.getLast().type();
	}

	/** Follows the words through a dossier; without one it stays with kinds. */
	List<FieldFrame> follow() {
		List<FieldFrame> frames = List.of(from);
		for (FieldWord word : words) {
			List<FieldFrame> next = new ArrayList<>();
			for (FieldFrame frame : frames) {
				if (!frame.isKnown()) {
					next.add(frame.inside(word, null, 0));
				} else {
					word.reader().read(frame).forEach(value -> next.add(frame.inside(word, value, next.size() + 1)));
				}
			}
			frames = next;
		}
		return frames;
	}
}

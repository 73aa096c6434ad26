// SPDX-License-Identifier: EPL-2.0
package org.hyoka.template;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.core.ModelPackages;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/**
 * The words that fields may use: those of the metamodel as it is labelled, some that are computed, and the chapters of the report. Which
 * there are depends on what they stand after.
 *
 * @since 0.1
 */
public final class Vocabulary {
	/** Which words are looked for first. */
	enum Wanted {
		/** What fills a paragraph: chapters first. */
		BLOCK,
		/** What stands in a line or is repeated: no chapters. */
		LIST
	}

	private static final Pattern KEYED = Pattern.compile("(.+?) *(?:[「\"(](.+)[」\")]|([A-Z0-9][A-Za-z0-9-]*))");
	private final Set<String> sections;
	private final Map<FieldType, List<FieldWord>> words = new HashMap<>();
	private final Map<FieldType, List<FieldWord>> chapters = new HashMap<>();
	private final Map<FieldType, Map<String, FieldWord>> byName = new HashMap<>();
	private final Map<FieldType, Map<String, FieldWord>> chaptersByName = new HashMap<>();

	/**
	 * The words of the installed bundles.
	 *
	 * @param sections keys of the sections there are, see {@link org.hyoka.report.ReportComposer#sections()}
	 */
	public Vocabulary(Set<String> sections) {
		this.sections = Set.copyOf(sections);
	}

	/** The dossier, where every field begins. */
	static FieldType root() {
		return new FieldType.Thing(Literals.DOSSIER);
	}

	/** Everything that may follow something of a type, without chapters. */
	public List<FieldWord> words(FieldType type) {
		return words.computeIfAbsent(type, this::make);
	}

	/** The chapters about something of a type. */
	public List<FieldWord> chapters(FieldType type) {
		return chapters.computeIfAbsent(type, t -> ChapterWords.of(t, sections));
	}

	/** The word of that name after something of a type. */
	Optional<FieldWord> find(FieldType type, String name, Wanted wanted) {
		String plain = FieldNames.plain(name);
		if (wanted == Wanted.BLOCK) {
			Optional<FieldWord> chapter = Optional.ofNullable(chaptersByName.computeIfAbsent(type, t -> index(chapters(t))).get(plain))
					.or(() -> ChapterWords.told(type, name, chapters(type)));
			if (chapter.isPresent()) {
				return chapter;
			}
		}
		return Optional.ofNullable(byName.computeIfAbsent(type, t -> index(words(t))).get(plain)).or(() -> keyed(type, name));
	}

	/** Of two with one name the first. */
	private static Map<String, FieldWord> index(List<FieldWord> all) {
		Map<String, FieldWord> index = new LinkedHashMap<>();
		all.forEach(word -> word.names().forEach(name -> index.putIfAbsent(FieldNames.plain(name), word)));
		return index;
	}

	/** Names that may stand after something of a type. */
	Stream<String> names(FieldType type, Locale locale) {
		return Stream.concat(chapters(type).stream(), words(type).stream())
				.flatMap(word -> locale.getLanguage().equals("ja") ? word.japanese().stream()
						: word.english().stream());
	}

	/** A class and the code of one object of it, 課題A, or its name in brackets: 機関「東京大学」. */
	private Optional<FieldWord> keyed(FieldType type, String name) {
		Matcher matcher = KEYED.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC));
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String list = FieldNames.plain(matcher.group(1));
		String key = FieldNames.plain(matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
		return words(type).stream().filter(word -> word.feature().isEmpty() && word.many() && word.isCalled(list))
				.filter(word -> word.gives().filter(ModelWords::isKeyed).isPresent()).findFirst().map(word -> ModelWords.one(word, name, key));
	}

	private List<FieldWord> make(FieldType type) {
		List<FieldWord> all = new ArrayList<>();
		if (type instanceof FieldType.Thing thing) {
			Set<EClass> classes = new LinkedHashSet<>(List.of(thing.type()));
			if (thing.type().isAbstract()) {
				ModelPackages.classes().filter(c -> !c.isAbstract() && thing.type().isSuperTypeOf(c)).forEach(classes::add);
			}
			Set<EStructuralFeature> features = new LinkedHashSet<>();
			classes.forEach(c -> c.getEAllStructuralFeatures().stream().filter(ModelWords::isPrinted).forEach(features::add));
			features.forEach(feature -> ModelWords.of(feature).ifPresent(all::add));
			classes.forEach(c -> all.addAll(ComputedWords.of(c)));
			inside(classes).forEach(c -> all.add(ModelWords.inside(c)));
		} else if (type instanceof FieldType.Column) {
			all.addAll(ComputedWords.ofColumn());
		}
		return List.copyOf(all);
	}

	/** All classes of which there may be objects inside those. */
	private static Set<EClass> inside(Set<EClass> outer) {
		Set<EClass> found = new LinkedHashSet<>();
		List<EClass> open = new ArrayList<>(outer);
		if (outer.stream().anyMatch(Literals.UNDERTAKING::isSuperTypeOf)) {
			found.add(Literals.ASSESSMENT);
			open.add(Literals.ASSESSMENT);
		}
		while (!open.isEmpty()) {
			EClass next = open.removeFirst();
			for (EReference reference : next.getEAllContainments()) {
				if (ModelWords.isPrinted(reference) && reference.getEReferenceType() != null) {
					ModelPackages.classes().filter(c -> reference.getEReferenceType().isSuperTypeOf(c)).filter(found::add).forEach(open::add);
					found.add(reference.getEReferenceType());
				}
			}
		}
		return found;
	}

	/** Whether an object goes by a code or name. */
	static boolean isCalled(EObject object, String plain) {
		return Stream.of("code", "number", "shortName", "name").map(object.eClass()::getEStructuralFeature).filter(f -> f != null && !f.isMany())
				.map(object::eGet).anyMatch(own -> own != null && FieldNames.plain(own.toString()).equals(plain))
				|| FieldNames.plain(Naming.ownName(object, Locale.JAPANESE)).equals(plain);
	}
}

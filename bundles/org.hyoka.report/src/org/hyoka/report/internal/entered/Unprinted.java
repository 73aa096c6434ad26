// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.entered;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.ip.IpPackage;
import org.hyoka.report.ReportBook;

/**
 * What a dossier says in words and numbers and a book does not: whole objects of which nothing stands in it, and single features of others.
 * It knows no outline and no section: it looks for what was entered in what is printed.
 */
public final class Unprinted {
	private static final PhraseBook BOOK = PhraseBook.of(Unprinted.class);
	/** What is no content of a report: settings, marks for programs, names by which things are found, and what other languages print. */
	private static final Set<EStructuralFeature> SETTINGS = Set.of(Literals.DOSSIER__OUTLINES, Literals.DOSSIER__ACCEPTED_PROBLEMS,
			Literals.DOSSIER__CHAPTER_REVIEWS,
			Literals.DOSSIER__EXTENSIONS, Literals.DOSSIER__UNITS, Literals.DOSSIER__LANGUAGE, Literals.DOSSIER__PREVIOUS_DOSSIER_ID,
			Literals.NAMED_ELEMENT__TRANSLATIONS, Literals.NAMED_ELEMENT__ALIASES, Literals.SECTION__KEY, Literals.CRITERION_SET__TEMPLATE,
			Literals.PRIOR_FINDING__ORIGIN_ID, Literals.WORDING__FEATURE, Literals.FIGURE__ENTRY, Literals.FIGURE__WIDTH,
			Literals.TABLE_COLUMN__WEIGHT, Literals.ATTACHED_DOCUMENT__ENTRY, Literals.ATTACHED_DOCUMENT__MEDIA_TYPE,
			IpPackage.Literals.IP_MANAGEMENT__TOPICS, IpPackage.Literals.IP_MANAGEMENT__DUTY_TEMPLATES);

	private record Feature(EClass type, EAttribute attribute) {
	}

	private final BookText book;
	private final Predicate<EObject> said;
	private final Map<String, Integer> objects = new TreeMap<>();
	private final Map<String, Integer> features = new TreeMap<>();
	private final Locale locale;

	private Unprinted(BookText book, Predicate<EObject> said, Locale locale) {
		this.book = book;
		this.said = said;
		this.locale = locale;
	}

	/**
	 * Sentences on what a book does not print.
	 *
	 * @param said of which objects another sentence says that they are not printed
	 */
	public static List<String> of(ReportBook book, Predicate<EObject> said, Locale locale) {
		Unprinted all = new Unprinted(BookText.of(book), said, locale);
		all.look(book.request().dossier());
		return Stream.of(all.sentence("objects", all.objects), all.sentence("features", all.features)).flatMap(Optional::stream)
				.toList();
	}

	private Optional<String> sentence(String key, Map<String, Integer> counts) {
		return counts.isEmpty() ? Optional.empty()
				: Optional.of(text(key, counts.entrySet().stream()
						.map(e -> text("count", e.getKey(), e.getValue()))
						.collect(Collectors.joining(text("and")))));
	}

	private String text(String key, Object... arguments) {
		return BOOK.phrase(key, arguments).in(locale);
	}

	private void look(EObject object) {
		if (said.test(object)) {
			return;
		}
		if (object.eContainer() != null && isWholly(object)) {
			objects.merge(Naming.label(object.eClass(), locale), 1, Integer::sum);
			return;
		}
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (!values(object, attribute).isEmpty() && values(object, attribute).stream().noneMatch(this::isPrinted)) {
				features.merge(name(new Feature(object.eClass(), attribute)), 1, Integer::sum);
			}
		}
		children(object).forEach(this::look);
	}

	private String name(Feature feature) {
		return text("feature", Naming.label(feature.type, locale), Naming.label(feature.attribute, locale));
	}

	/** Whether an object, with all inside it, says something and nothing of that is printed. */
	private boolean isWholly(EObject object) {
		List<Object> all = new ArrayList<>();
		collect(object, all);
		return !all.isEmpty() && all.stream().noneMatch(this::isPrinted);
	}

	private void collect(EObject object, List<Object> all) {
		if (!said.test(object)) {
			object.eClass().getEAllAttributes().forEach(attribute -> all.addAll(values(object, attribute)));
			children(object).forEach(child -> collect(child, all));
		}
	}

	private static List<EObject> children(EObject object) {
		List<EObject> children = new ArrayList<>();
		for (EReference reference : object.eClass().getEAllContainments()) {
			if (!SETTINGS.contains(reference)) {
				Object value = object.eGet(reference);
				if (value instanceof Collection<?> many) {
					many.forEach(one -> children.add((EObject) one));
				} else if (value != null) {
					children.add((EObject) value);
				}
			}
		}
		return children;
	}

	/** The words and numbers of a feature; words of one's own lists, days, years and ticks are none. */
	private static List<Object> values(EObject object, EAttribute attribute) {
		if (attribute.isID() || attribute.isDerived() || SETTINGS.contains(attribute) || !object.eIsSet(attribute)) {
			return List.of();
		}
		Object value = object.eGet(attribute);
		return (value instanceof Collection<?> many ? many.stream() : Stream.ofNullable(value)).filter(Unprinted::isSaid).map(Object.class::cast)
				.toList();
	}

	private static boolean isSaid(Object value) {
		return value instanceof String words ? !words.isBlank() : value instanceof BigDecimal || value instanceof Integer;
	}

	private boolean isPrinted(Object value) {
		return value instanceof String words ? book.has(words) : book.has(new BigDecimal(value.toString()));
	}
}

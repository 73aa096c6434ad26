// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.progress;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.*;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.Dossiers;
import org.hyoka.core.progress.Chapter;
import org.hyoka.core.text.TextFeatures;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.Undertaking;

/**
 * What is entered in a chapter. Each fact of an undertaking belongs to exactly one chapter: what no other has belongs to the header. Comments
 * belong to none.
 */
public final class ChapterContents {
	private static final List<EStructuralFeature> FRONT = List.of(DOSSIER__TITLE, DOSSIER__SUBTITLE, DOSSIER__KIND, DOSSIER__FISCAL_YEAR,
			DOSSIER__PUBLISHED_ON, DOSSIER__ISSUER, DOSSIER__FOREWORD, DOSSIER__SECTIONS);
	private static final Map<Chapter, List<EReference>> OWN = new EnumMap<>(Map.of(Chapter.CONTENT, List.of(UNDERTAKING__RESEARCH_ITEMS),
			Chapter.MONEY, List.of(UNDERTAKING__BUDGET, UNDERTAKING__ALLOCATIONS, UNDERTAKING__EXPENDITURES), Chapter.IP, List.of(UNDERTAKING__IP),
			Chapter.OUTPUTS, List.of(UNDERTAKING__OUTPUT_COUNTS), Chapter.ROADMAP, List.of(UNDERTAKING__ROADMAPS), Chapter.COST_EFFECTIVENESS,
			List.of(UNDERTAKING__DERIVATIONS), Chapter.PRIOR_FINDINGS, List.of(UNDERTAKING__PRIOR_FINDINGS), Chapter.WORKING_GROUP,
			List.of(UNDERTAKING__WORKING_GROUP_FINDINGS)));
	/** Chapters whose sections have other keys than the chapter. */
	private static final Map<Chapter, Set<String>> SECTIONS = Map.of(Chapter.MANAGEMENT, Set.of("management", "structure", "plan"));
	private static final Set<EStructuralFeature> NOT_OF_HEADER = notOfHeader();
	private static final Set<String> KEYS = keys();
	private static final char FIELD = '\u001f';
	private static final char PART = '\u001e';
	private final StringBuilder out = new StringBuilder();

	private ChapterContents() {
	}

	private static Set<EStructuralFeature> notOfHeader() {
		Set<EStructuralFeature> others = new HashSet<>(Set.of(UNDERTAKING__SECTIONS, UNDERTAKING__INDICATORS, PROGRAM__PROJECTS, ELEMENT__ID));
		OWN.values().forEach(others::addAll);
		return others;
	}

	private static Set<String> keys() {
		Set<String> keys = new HashSet<>();
		Stream.of(Chapter.values()).filter(c -> c != Chapter.HEADER).forEach(c -> keys.addAll(sectionKeys(c)));
		return keys;
	}

	private static Set<String> sectionKeys(Chapter chapter) {
		return SECTIONS.getOrDefault(chapter, Set.of(chapter.key()));
	}

	/**
	 * All that a chapter says, in a form that is the same for the same contents in every language and on every computer. What is not stated
	 * is left out, so that words that a later release adds change nothing.
	 *
	 * @param undertaking whose chapter it is; empty for a chapter of the whole dossier
	 */
	public static String text(Dossier dossier, Optional<Undertaking> undertaking, Chapter chapter) {
		ChapterContents contents = new ChapterContents();
		undertaking.ifPresentOrElse(u -> contents.of(dossier, u, chapter), () -> contents.of(dossier, chapter));
		return contents.out.toString();
	}

	private void of(Dossier dossier, Chapter chapter) {
		if (chapter == Chapter.PANEL) {
			feature(dossier, DOSSIER__PANEL);
			feature(dossier, DOSSIER__WORKING_GROUP);
		} else {
			FRONT.forEach(feature -> feature(dossier, feature));
		}
	}

	private void of(Dossier dossier, Undertaking undertaking, Chapter chapter) {
		OWN.getOrDefault(chapter, List.of()).forEach(feature -> feature(undertaking, feature));
		undertaking.getSections().stream().filter(s -> isOf(s, chapter)).forEach(this::object);
		switch (chapter) {
		case HEADER -> undertaking.eClass().getEAllStructuralFeatures().stream().filter(f -> !NOT_OF_HEADER.contains(f))
				.forEach(f -> feature(undertaking, f));
		case OUTPUTS -> indicators(undertaking, i -> i.getKind() != IndicatorKind.OUTCOME);
		case OUTCOMES -> indicators(undertaking, i -> i.getKind() == IndicatorKind.OUTCOME);
		case POINTS -> dossier.getScoreSheets().stream().filter(s -> s.getUndertaking() == undertaking).forEach(this::object);
		case ASSESSMENT -> judged(dossier, undertaking, a -> a.eClass().getEAllStructuralFeatures().stream()
				.filter(f -> f != ASSESSMENT__OPINIONS && f != ASSESSMENT__RECOMMENDATIONS).forEach(f -> feature(a, f)));
		case OPINIONS -> judged(dossier, undertaking, a -> feature(a, ASSESSMENT__OPINIONS));
		case RECOMMENDATIONS -> judged(dossier, undertaking, a -> feature(a, ASSESSMENT__RECOMMENDATIONS));
		default -> {
			// its own features and sections are all
		}
		}
	}

	private static boolean isOf(Section section, Chapter chapter) {
		return chapter == Chapter.HEADER ? !KEYS.contains(section.getKey()) : sectionKeys(chapter).contains(section.getKey());
	}

	private void indicators(Undertaking undertaking, Predicate<Indicator> wanted) {
		undertaking.getIndicators().stream().filter(wanted).forEach(this::object);
	}

	private static void judged(Dossier dossier, Undertaking undertaking, Consumer<EObject> of) {
		Dossiers.assessment(dossier, undertaking).ifPresent(of);
	}

	private void object(EObject object) {
		if (object instanceof Note note && TextFeatures.isComment(note)) {
			return;
		}
		out.append(PART).append(object.eClass().getName());
		object.eClass().getEAllStructuralFeatures().stream().filter(f -> f != ELEMENT__ID).forEach(f -> feature(object, f));
		out.append(PART);
	}

	private void feature(EObject object, EStructuralFeature feature) {
		if (feature.isDerived() || feature.isTransient() || !object.eIsSet(feature)
				|| feature instanceof EReference reference && reference.isContainer()) {
			return;
		}
		Object value = object.eGet(feature);
		int begin = out.length();
		out.append(FIELD).append(feature.getName());
		int head = out.length();
		if (value instanceof Collection<?> many) {
			many.forEach(one -> value(feature, one));
		} else {
			value(feature, value);
		}
		if (out.length() == head) { // nothing but comments
			out.setLength(begin);
		}
	}

	private void value(EStructuralFeature feature, Object value) {
		if (feature instanceof EAttribute attribute) {
			out.append(FIELD).append(EcoreUtil.convertToString(attribute.getEAttributeType(), value));
		} else if (((EReference) feature).isContainment()) {
			object((EObject) value);
		} else {
			out.append(FIELD).append(EcoreUtil.getID((EObject) value));
		}
	}
}

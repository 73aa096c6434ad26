// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.edits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.core.text.TextFeatures;
import org.hyoka.core.text.WordSearch;
import org.hyoka.model.hyoka.ScoreSheet;

/** Finds words in all texts of a dossier, and replaces them. */
public final class TextOccurrences {
	private static final int CHECK_EVERY = 1024;

	/**
	 * A place where words stand.
	 *
	 * @param object  whose text it is
	 * @param feature the text, or the list of texts
	 * @param index   which text of a list; 0 for a single one
	 * @param text    the whole text
	 * @param start   where the words begin in it, in UTF-16 units
	 * @param end     where they end
	 */
	public record Occurrence(EObject object, EAttribute feature, int index, String text, int start, int end) {
		/** Whether it may be replaced: keys, addresses and numbers of registers are none of words, and a score sheet is its member's. */
		public boolean isReplaceable() {
			return feature.isChangeable() && TextFeatures.of(object.eClass()).contains(feature) && !isOfMember(object);
		}

		private static boolean isOfMember(EObject object) {
			return Stream.iterate(object, o -> o != null, EObject::eContainer).anyMatch(ScoreSheet.class::isInstance);
		}
	}

	private TextOccurrences() {
	}

	/**
	 * The places in the dossier's order.
	 *
	 * @param root the dossier, or a part of it
	 * @param most so many at most
	 * @param stop asked now and then; what is found by then is given back
	 */
	public static List<Occurrence> find(EObject root, WordSearch search, int most, BooleanSupplier stop) {
		List<Occurrence> found = new ArrayList<>();
		look(root, search, most, found);
		Iterator<EObject> all = EcoreUtil.getAllProperContents(root, false);
		for (int i = 0; all.hasNext() && found.size() < most; i++) {
			look(all.next(), search, most, found);
			if (i % CHECK_EVERY == 0 && stop.getAsBoolean()) {
				break;
			}
		}
		return found;
	}

	private static void look(EObject object, WordSearch search, int most, List<Occurrence> found) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (attribute.getEAttributeType().getInstanceClass() == String.class && !attribute.isID() && !attribute.isDerived()) {
				List<?> texts = attribute.isMany() ? (List<?>) object.eGet(attribute) : listOf(object.eGet(attribute));
				for (int i = 0; i < texts.size(); i++) {
					if (texts.get(i) instanceof String text) {
						for (WordSearch.Hit hit : search.in(text)) {
							if (found.size() < most) {
								found.add(new Occurrence(object, attribute, i, text, hit.start(), hit.end()));
							}
						}
					}
				}
			}
		}
	}

	private static List<?> listOf(Object value) {
		return value == null ? List.of() : List.of(value);
	}

	/**
	 * Replaces words in one step; what may not be replaced, or is another text by now, stays.
	 *
	 * @param words what stands there afterwards; empty takes the words away
	 * @param label name of the step
	 */
	public static Command replace(Collection<Occurrence> places, String words, EditingDomain domain, String label) {
		Map<List<Object>, List<Occurrence>> byText = new LinkedHashMap<>();
		places.stream().filter(Occurrence::isReplaceable).filter(TextOccurrences::isThere)
				.forEach(o -> byText.computeIfAbsent(List.of(o.object(), o.feature(), o.index()), k -> new ArrayList<>()).add(o));
		CompoundCommand all = new CompoundCommand(0, label);
		byText.values().forEach(ofText -> {
			Occurrence first = ofText.getFirst();
			StringBuilder text = new StringBuilder(first.text());
			ofText.stream().distinct().sorted(Comparator.comparingInt(Occurrence::start).reversed())
					.forEach(o -> text.replace(o.start(), o.end(), words));
			all.append(first.feature().isMany()
					? SetCommand.create(domain, first.object(), first.feature(), text.toString(), first.index())
					: SetCommand.create(domain, first.object(), first.feature(), text.toString()));
		});
		return all;
	}

	private static boolean isThere(Occurrence place) {
		Object value = place.object().eGet(place.feature());
		if (value instanceof List<?> many) {
			return place.index() < many.size() && place.text().equals(many.get(place.index()));
		}
		return place.text().equals(value);
	}
}

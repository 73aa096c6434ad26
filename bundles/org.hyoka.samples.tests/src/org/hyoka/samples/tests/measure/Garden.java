// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.tests.measure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.Undertaking;

/** A dossier in which errors are planted at random places, and taken out again. */
final class Garden {
	/** A text of the dossier that is long enough to hide something in. */
	record Text(EObject object, EAttribute feature) {
		String words() {
			return (String) object.eGet(feature);
		}
	}

	private static final int LONG = 60;

	final Dossier dossier;
	final Random random;
	private final Deque<Runnable> undo = new ArrayDeque<>();

	Garden(Dossier dossier, Random random) {
		this.dossier = dossier;
		this.random = random;
	}

	/** All objects of a class, in the order of the dossier. */
	<T> List<T> all(Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Iterator<EObject> all = dossier.eAllContents(); all.hasNext();) {
			EObject object = all.next();
			if (type.isInstance(object)) {
				found.add(type.cast(object));
			}
		}
		return found;
	}

	/** One of a list at random; empty for an empty one. */
	<T> Optional<T> one(List<T> some) {
		return some.isEmpty() ? Optional.empty() : Optional.of(some.get(random.nextInt(some.size())));
	}

	/** An object of a class at random, of those that suit. */
	<T> Optional<T> one(Class<T> type, Predicate<T> suits) {
		return one(all(type).stream().filter(suits).toList());
	}

	/** The long texts in sections of an undertaking, or of the whole dossier. */
	List<Text> texts(Undertaking within) {
		List<Text> found = new ArrayList<>();
		for (Section section : all(Section.class)) {
			boolean inside = within == null || section.eContainer() == within
					|| section.eContainer() != null && section.eContainer().eContainer() == within;
			if (inside && section.getBody() != null && section.getBody().length() >= LONG && section.getBody().contains("。")) {
				found.add(new Text(section, Literals.SECTION__BODY));
			}
		}
		return found;
	}

	/** Sets a feature. */
	void set(EObject object, EStructuralFeature feature, Object value) {
		Object old = object.eGet(feature);
		boolean was = object.eIsSet(feature);
		undo.push(() -> {
			if (was) {
				object.eSet(feature, old);
			} else {
				object.eUnset(feature);
			}
		});
		object.eSet(feature, value);
	}

	/** Adds to a list. */
	<T> void add(List<? super T> list, int at, T value) {
		list.add(at, value);
		undo.push(() -> list.remove(value));
	}

	/** Takes from a list. */
	<T> void remove(List<T> list, int at) {
		T gone = list.remove(at);
		undo.push(() -> list.add(at, gone));
	}

	/** Sets a text anew and says what is wrong with it. */
	Optional<Planted> write(Text text, String words, String wrong) {
		set(text.object(), text.feature(), words);
		return Optional.of(new Planted(wrong, Set.of(text.object())));
	}

	/** Puts a sentence behind one of the sentences of a text at random. */
	Optional<Planted> insert(Undertaking within, String sentence) {
		return one(texts(within)).flatMap(text -> {
			String words = text.words();
			List<Integer> ends = new ArrayList<>();
			for (int at = words.indexOf('。'); at >= 0; at = words.indexOf('。', at + 1)) {
				boolean closed = at + 1 < words.length() && "」』）)".indexOf(words.charAt(at + 1)) >= 0;
				boolean within2 = words.lastIndexOf('（', at) > words.lastIndexOf('）', at) || words.lastIndexOf('「', at) > words.lastIndexOf('」', at);
				if (!closed && !within2) {
					ends.add(at + 1);
				}
			}
			return one(ends).flatMap(at -> write(text, words.substring(0, at) + sentence + words.substring(at), sentence));
		});
	}

	/** Takes out all that was planted since the last time. */
	void undo() {
		while (!undo.isEmpty()) {
			undo.pop().run();
		}
	}
}

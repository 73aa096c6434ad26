// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What the findings of a rule at an anchor depend on, so that after an edit only those are looked at again which may
 * have changed. A change of an object concerns the anchors that contain it (or are it), the anchors below it if the
 * changed feature is one of {@link #context()}, the anchors that reach it over references of {@link #via()}, and the
 * anchors that are or were pointed at by references of {@link #incoming()}. A change of a feature of {@link #anywhere()}
 * concerns all anchors of the dossier.
 *
 * @param watched  classes of objects whose change matters to anchors that contain them; empty: all
 * @param via      references by which an anchor, or what it contains, reaches other objects that it reads; followed
 *                 one after the other
 * @param context  features of objects that contain the anchor which it reads, such as {@code Undertaking.period};
 *                 what stands inside counts too where the feature holds one object, of lists only that they are changed
 * @param incoming references to the anchor whose change matters to it
 * @param along    references from a changed object, or what contains it, to an object from which {@link #via()} leads to
 *                 the anchors; so a score sheet concerns the assessment of the undertaking that it points at
 * @param anywhere features that every anchor reads, of whatever object of the dossier, such as the names of organizations; what is
 *                 seldom edited, since all anchors are looked at again
 * @since 0.1
 */
public record Dependencies(Set<EClass> watched, Set<EReference> via, Set<EStructuralFeature> context,
		Set<EReference> incoming, Set<EReference> along, Set<EStructuralFeature> anywhere) {
	private static final Dependencies CONTENTS = on();

	/** @throws NullPointerException if a part is missing */
	public Dependencies {
		watched = Set.copyOf(watched);
		via = Set.copyOf(via);
		context = Set.copyOf(context);
		incoming = Set.copyOf(incoming);
		along = Set.copyOf(along);
		anywhere = Set.copyOf(anywhere);
	}

	/** The anchor and all it contains. */
	public static Dependencies contents() {
		return CONTENTS;
	}

	/** Only objects of these classes matter of what an anchor contains; the anchor itself only if its class is named. */
	public static Dependencies on(EClass... classes) {
		return new Dependencies(Set.of(classes), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
	}

	/** Also what is reached over these references. */
	public Dependencies via(EReference... references) {
		return new Dependencies(watched, plus(via, references), context, incoming, along, anywhere);
	}

	/** Also these features of the objects that contain the anchor. */
	public Dependencies within(EStructuralFeature... features) {
		return new Dependencies(watched, via, plus(context, features), incoming, along, anywhere);
	}

	/** Also who points at the anchor by these references. */
	public Dependencies pointedAtBy(EReference... references) {
		return new Dependencies(watched, via, context, plus(incoming, references), along, anywhere);
	}

	/** Also what reaches, by these references, objects that the anchor reaches too. */
	public Dependencies along(EReference... references) {
		return new Dependencies(watched, via, context, incoming, plus(along, references), anywhere);
	}

	/** Also these features, of whatever object of the dossier. */
	public Dependencies anywhere(EStructuralFeature... features) {
		return new Dependencies(watched, via, context, incoming, along, plus(anywhere, features));
	}

	@SafeVarargs
	private static <T> Set<T> plus(Set<T> some, T... more) {
		Set<T> all = new LinkedHashSet<>(some);
		all.addAll(List.of(more));
		return all;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.merge.Conflict.Reason;
import org.hyoka.merge.Difference.Kind;
import org.hyoka.model.hyoka.Dossier;

/**
 * Brings into our dossier what others did to theirs since both were one. What only they did is taken over; what both did in the same way is
 * there already; what both did otherwise, what one deleted and the other needs, and what is always asked is a {@link Conflict}: ours stays
 * until somebody takes theirs. Values of lists are put together. Nothing is changed before {@link #apply}.
 *
 * @since 0.1
 */
public final class Merge {
	private final Dossier ours;
	private final Map<String, EObject> inBase;
	private final Map<String, EObject> inOurs;
	private final Map<String, EObject> inTheirs;
	private final OurChanges ourChanges;
	private final Twins twins;
	private final List<Difference> taken = new ArrayList<>();
	private final List<Conflict> conflicts = new ArrayList<>();

	private Merge(Dossier base, Dossier ours, Dossier theirs) {
		this.ours = ours;
		inBase = Identity.index(base);
		inOurs = Identity.index(ours);
		inTheirs = Identity.index(theirs);
		ourChanges = new OurChanges(base, ours);
		twins = new Twins(inBase, inOurs);
	}

	/**
	 * Finds out what there is to take over.
	 *
	 * @param base   the last version that both have; none of the three is changed
	 * @param ours   what will be changed by {@link #apply}, and nobody else meanwhile
	 * @param theirs what is taken over
	 */
	public static Merge of(Dossier base, Dossier ours, Dossier theirs) {
		Merge merge = new Merge(base, ours, theirs);
		Comparison.of(base, theirs).forEach(merge::look);
		return merge;
	}

	/** What is taken over without a question, in the order of their dossier. */
	public List<Difference> taken() {
		return List.copyOf(taken);
	}

	/** What is not decided, in the order of their dossier. */
	public List<Conflict> conflicts() {
		return List.copyOf(conflicts);
	}

	/**
	 * Changes our dossier.
	 *
	 * @param theirsToo which of the {@link #conflicts()} are decided for them; the others stay as we have them
	 * @param entries   gives the name by which an entry of their file, such as a picture, is found in ours; asked for what is taken over
	 */
	public void apply(Predicate<Conflict> theirsToo, UnaryOperator<String> entries) {
		MergedDossier merged = new MergedDossier(inBase, inOurs, twins, entries);
		List<Difference> all = new ArrayList<>(taken);
		conflicts.stream().filter(theirsToo).map(Conflict::theirs).forEach(all::add);
		merged.take(all);
	}

	private void look(Difference difference) {
		switch (difference.kind()) {
		case ADDED -> added(difference);
		case DELETED -> deleted(difference);
		case MOVED -> moved(difference);
		case CHANGED, REORDERED -> changed(difference);
		}
	}

	private void added(Difference difference) {
		Optional<EObject> twin = twins.find(difference.after());
		if (twin.isPresent()) {
			twin(twin.get(), difference.after());
			return;
		}
		EObject holder = ours(difference.after().eContainer());
		if (holder == null) {
			conflict(Reason.CHANGED_AND_DELETED, difference);
		} else if (!difference.feature().isMany() && isOccupied(holder, difference)) {
			conflict(Reason.BOTH_CHANGED, difference);
		} else {
			unlessAsked(difference);
		}
	}

	/** Whether something that we changed or put there stands where they put something. */
	private boolean isOccupied(EObject holder, Difference difference) {
		EObject there = (EObject) holder.eGet(difference.feature());
		EObject former = there == null ? null : inBase.get(Identity.of(there));
		return there != null && (former == null || ourChanges.need(former));
	}

	/** Both added the same: what they say besides is taken, what they say otherwise is asked. */
	private void twin(EObject own, EObject their) {
		for (EStructuralFeature feature : their.eClass().getEAllStructuralFeatures()) {
			if (Identity.isCompared(feature)) {
				List<Object> said = twins.says(their, feature);
				List<Object> ownWords = Comparison.says(own, feature);
				Difference difference = new Difference(Kind.CHANGED, own, their, feature);
				if (!said.isEmpty() && !said.equals(ownWords)) {
					if (ownWords.isEmpty() || feature.isMany() || !own.eIsSet(feature)) {
						unlessAsked(difference);
					} else {
						conflict(Reason.BOTH_CHANGED, difference);
					}
				}
			} else if (Identity.holds(feature)) {
				parts(their, (EReference) feature);
			}
		}
	}

	private void parts(EObject their, EReference reference) {
		Object value = their.eGet(reference);
		List<?> parts = reference.isMany() ? (List<?>) value : value == null ? List.of() : List.of(value);
		for (Object part : parts) {
			if (inBase.get(Identity.of((EObject) part)) == null) {
				added(new Difference(Kind.ADDED, null, (EObject) part, reference));
			}
		}
	}

	private void deleted(Difference difference) {
		if (inOurs.get(Identity.of(difference.before())) == null) {
			return; // by both
		}
		if (ourChanges.need(difference.before())) {
			conflict(Reason.CHANGED_AND_DELETED, difference);
		} else {
			unlessAsked(difference);
		}
	}

	private void moved(Difference difference) {
		String identity = Identity.of(difference.after());
		EObject own = inOurs.get(identity);
		if (own == null || ours(difference.after().eContainer()) == null && inTheirs.get(Identity.of(difference.after().eContainer())) == null) {
			conflict(Reason.CHANGED_AND_DELETED, difference);
			return;
		}
		boolean same = own.eContainmentFeature() == difference.feature()
				&& Identity.of(own.eContainer()).equals(Identity.of(difference.after().eContainer()));
		if (same) {
			return;
		}
		if (ourChanges.moved(identity) || isWithin(ours(difference.after().eContainer()), own)) {
			conflict(Reason.BOTH_CHANGED, difference);
		} else {
			unlessAsked(difference);
		}
	}

	private static boolean isWithin(EObject object, EObject holder) {
		for (EObject o = object; o != null; o = o.eContainer()) {
			if (o == holder) {
				return true;
			}
		}
		return false;
	}

	private void changed(Difference difference) {
		EStructuralFeature feature = difference.feature();
		String identity = Identity.of(difference.after());
		EObject own = inOurs.get(identity);
		if (own == null || refersToWhatWeDeleted(difference)) {
			conflict(Reason.CHANGED_AND_DELETED, difference);
		} else if (difference.kind() == Kind.CHANGED && Comparison.says(own, feature).equals(twins.says(difference.after(), feature))) {
			return; // by both
		} else if (ourChanges.changed(identity, feature) && !(difference.kind() == Kind.CHANGED && isPutTogether(difference, own))) {
			conflict(Reason.BOTH_CHANGED, difference);
		} else {
			unlessAsked(difference);
		}
	}

	/** Whether what both did to a list can be put together. */
	private boolean isPutTogether(Difference difference, EObject own) {
		EStructuralFeature feature = difference.feature();
		return feature.isMany() && (feature.isUnique() || OurChanges.placed(Comparison.says(difference.before(), feature),
				Comparison.says(own, feature), twins.says(difference.after(), feature)).isPresent());
	}

	private boolean refersToWhatWeDeleted(Difference difference) {
		return difference.kind() == Kind.CHANGED && difference.feature() instanceof EReference && !difference.feature().isMany()
				&& twins.says(difference.after(), difference.feature()).stream().anyMatch(t -> inBase.get(t) != null && inOurs.get(t) == null);
	}

	private EObject ours(EObject their) {
		String identity = twins.identity(their);
		EObject own = inOurs.get(identity);
		return own != null || inBase.get(identity) != null ? own : addedHolder(their);
	}

	/** For what they put into something that they added, our part of the dossier in which that will stand. */
	private EObject addedHolder(EObject their) {
		return their.eContainer() == null ? null : ours(their.eContainer());
	}

	private void unlessAsked(Difference difference) {
		if (AlwaysAsked.concerns(difference)) {
			conflict(Reason.ALWAYS_ASKED, difference);
		} else {
			taken.add(difference);
		}
	}

	private void conflict(Reason reason, Difference difference) {
		EObject at = null;
		for (EObject o = difference.object(); at == null && o != null; o = o.eContainer()) {
			at = inOurs.get(twins.identity(o));
		}
		conflicts.add(new Conflict(reason, difference, at == null ? ours : at));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.merge.Difference.Kind;
import org.hyoka.model.hyoka.Dossier;

/**
 * In what our dossier differs from another, and how single differences are taken over from it: after that, ours says there what the other
 * says. Whoever chooses decides; nothing is asked. What both have under another id, but with the same number that the world gives once, is
 * one thing.
 *
 * @since 0.1
 */
public final class TakeOver {
	private final Map<String, EObject> inOurs;
	private final Twins twins;
	private final List<Difference> differences = new ArrayList<>();

	private TakeOver(Dossier ours, Dossier theirs) {
		inOurs = Identity.index(ours);
		twins = new Twins(Map.of(), inOurs);
		List<Difference> all = Comparison.of(ours, theirs);
		Set<EObject> known = new LinkedHashSet<>();
		for (Difference difference : all) {
			if (difference.kind() == Kind.ADDED) {
				twins.find(difference.after()).ifPresent(known::add);
			}
		}
		for (Difference difference : all) {
			Optional<EObject> twin = difference.kind() == Kind.ADDED ? twins.find(difference.after()) : Optional.empty();
			if (twin.isPresent()) {
				said(twin.get(), difference.after());
			} else if (difference.kind() != Kind.DELETED || !known.contains(difference.before())) {
				differences.add(difference);
			}
		}
	}

	/**
	 * Compares.
	 *
	 * @param ours   is changed by {@link #apply} alone, and by nobody else until then
	 * @param theirs is not changed
	 */
	public static TakeOver of(Dossier ours, Dossier theirs) {
		return new TakeOver(ours, theirs);
	}

	/** What one is that both registered: only where it says something else. */
	private void said(EObject own, EObject their) {
		for (EStructuralFeature feature : their.eClass().getEAllStructuralFeatures()) {
			if (Identity.isCompared(feature) && !twins.says(their, feature).equals(Comparison.says(own, feature))) {
				differences.add(new Difference(Kind.CHANGED, own, their, feature));
			}
		}
	}

	/** In what ours differs: what leads from ours, which stands before, to the other, which stands after; in the order of the other. */
	public List<Difference> differences() {
		return List.copyOf(differences);
	}

	/**
	 * Changes our dossier so that it says what the other says. What a chosen difference speaks of and ours has not, such as an organization
	 * that a project refers to, comes with it.
	 *
	 * @param chosen  some of {@link #differences()}
	 * @param entries gives the name by which an entry of their file, such as a picture, is found in ours; asked for what is taken over
	 */
	public void apply(Collection<Difference> chosen, UnaryOperator<String> entries) {
		Set<Difference> all = new LinkedHashSet<>();
		chosen.forEach(difference -> withNeeded(difference, all));
		new MergedDossier(inOurs, inOurs, twins, entries).take(List.copyOf(all));
	}

	private void withNeeded(Difference difference, Set<Difference> all) {
		if (!all.add(difference) || difference.after() == null) {
			return;
		}
		switch (difference.kind()) {
		case ADDED -> {
			targets(difference.after(), all);
			EcoreUtil.getAllContents(difference.after(), false).forEachRemaining(part -> targets((EObject) part, all));
		}
		case MOVED -> need(difference.after().eContainer(), all);
		case CHANGED -> targets(difference.after(), difference.feature(), all);
		case REORDERED, DELETED -> {
			// speak of nothing else
		}
		}
	}

	private void targets(EObject their, Set<Difference> all) {
		their.eClass().getEAllReferences().stream().filter(Identity::isCompared).forEach(reference -> targets(their, reference, all));
	}

	private void targets(EObject their, EStructuralFeature feature, Set<Difference> all) {
		if (feature instanceof EReference) {
			Object value = their.eGet(feature);
			List<?> targets = feature.isMany() ? (List<?>) value : value == null ? List.of() : List.of(value);
			targets.forEach(target -> need((EObject) target, all));
		}
	}

	/**
	 * The step that takes differences over.
	 *
	 * @param session ours
	 * @param theirs  the other version
	 * @param chosen  as {@link #differences()} of the two gave them; what has been taken over since is left out
	 * @param label   what the step is called
	 */
	public static Command command(DossierSession session, OpenDossier theirs, Collection<Difference> chosen, String label) {
		ChangeCommand command = new ChangeCommand(session.dossier()) {
			@Override
			protected void doExecute() {
				TakeOver now = of(session.dossier(), theirs.dossier());
				now.apply(now.differences.stream().filter(chosen::contains).toList(),
						new TakenEntries(session.attachments(), theirs.attachments())::ours);
			}
		};
		command.setLabel(label);
		return command;
	}

	/** What of ours holds the place of an object of theirs: the object itself, or the nearest around it. */
	EObject holder(EObject their) {
		EObject up = their;
		while (up != null && inOurs.get(twins.identity(up)) == null) {
			up = up.eContainer();
		}
		return up == null ? null : inOurs.get(twins.identity(up));
	}

	/** Has an object of theirs come, too, if ours has none: with the largest part around it that ours has not. */
	private void need(EObject their, Set<Difference> all) {
		EObject top = null;
		for (EObject up = their; up != null && inOurs.get(twins.identity(up)) == null; up = up.eContainer()) {
			top = up;
		}
		if (top != null && top.eContainer() != null) {
			withNeeded(new Difference(Kind.ADDED, null, top, top.eContainmentFeature()), all);
		}
	}
}

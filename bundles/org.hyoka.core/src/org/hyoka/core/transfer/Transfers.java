// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.transfer;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.core.Dossiers;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Undertaking;

/** Moves and deletes objects of a dossier and pastes copies into it, each as one command that is not executed yet. */
public final class Transfers {
	private Transfers() {
	}

	/**
	 * Pastes copies. What they referred to is looked up in the dossier they come into: by id, else in the same registry by
	 * name (rule 14: names are registered once); an entry that is not there is registered with them. A reference to
	 * something that is not in a registry and not in this dossier stays empty.
	 *
	 * @param domain of the dossier they come into
	 */
	public static Command paste(Clip clip, Placement place, EditingDomain domain) {
		return new Pasting(clip, place, domain).command();
	}

	/**
	 * Moves objects of the dossier to a place in the same dossier; references to them stay. An object that stands nowhere
	 * yet is put there.
	 *
	 * @param objects of the same dossier as the place or of none, none of which contains the place
	 */
	public static Command move(Collection<? extends EObject> objects, Placement place, EditingDomain domain) {
		CompoundCommand all = new CompoundCommand(0);
		int index = place.index();
		for (EObject object : EcoreUtil.filterDescendants(List.copyOf(objects))) {
			boolean here = object.eContainer() == place.owner() && object.eContainmentFeature() == place.feature();
			if (here && place.feature().isMany()) {
				List<?> siblings = (List<?>) place.owner().eGet(place.feature());
				int from = siblings.indexOf(object);
				int to = index < 0 ? siblings.size() - 1 : from < index ? index - 1 : index;
				if (objects.size() == 1 && from == to) {
					continue;
				}
				all.append(MoveCommand.create(domain, place.owner(), place.feature(), object, to));
				index = index < 0 || from < index ? index : index + 1;
			} else if (!here) {
				if (object.eContainer() != null) {
					all.append(RemoveCommand.create(domain, object.eContainer(), object.eContainmentFeature(), object));
				}
				all.append(add(domain, place, index, object));
				index = index < 0 ? index : index + 1;
			}
		}
		return all;
	}

	/**
	 * Deletes objects of a dossier, and with an undertaking its assessment, score sheets and the reviews of its chapters, which speak of nothing
	 * else.
	 *
	 * @param objects of one dossier
	 */
	public static Command delete(Collection<? extends EObject> objects, EditingDomain domain) {
		Set<EObject> all = new LinkedHashSet<>(withJudgement(objects));
		of(objects, (dossier, gone) -> dossier.getChapterReviews().stream().filter(r -> gone.contains(r.getUndertaking())).forEach(all::add));
		return DeleteCommand.create(domain, all);
	}

	/** The objects, and behind them the assessments and score sheets of the undertakings that are or are inside one of them. */
	public static List<EObject> withJudgement(Collection<? extends EObject> objects) {
		Set<EObject> all = new LinkedHashSet<>(objects);
		of(objects, (dossier, gone) -> {
			dossier.getAssessments().stream().filter(a -> gone.contains(a.getUndertaking())).forEach(all::add);
			dossier.getScoreSheets().stream().filter(s -> gone.contains(s.getUndertaking())).forEach(all::add);
		});
		return List.copyOf(all);
	}

	/** Does something for each undertaking among objects, with its dossier and what is inside of it. */
	private static void of(Collection<? extends EObject> objects, BiConsumer<Dossier, Set<Undertaking>> then) {
		for (EObject object : objects) {
			if (object instanceof Undertaking undertaking && EcoreUtil.getRootContainer(undertaking) instanceof Dossier dossier) {
				then.accept(dossier, new HashSet<>(Dossiers.withProjects(undertaking)));
			}
		}
	}

	static Command add(EditingDomain domain, Placement place, int index, EObject object) {
		EReference feature = place.feature();
		return feature.isMany()
				? AddCommand.create(domain, place.owner(), feature, List.of(object),
						index < 0 ? CommandParameter.NO_INDEX : index)
				: SetCommand.create(domain, place.owner(), feature, object);
	}
}

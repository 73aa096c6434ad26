// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;
import org.hyoka.core.transfer.Placement;
import org.hyoka.core.transfer.Transfers;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.templates.NextProject;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.ui.internal.editor.ChapterList.Entry;
import org.hyoka.ui.labels.Labels;

/** What can be added, put in order and deleted in the list of chapters; each is one step that can be undone. */
final class ChapterEdits {
	/**
	 * Something that can be added.
	 *
	 * @param owner     where it is put
	 * @param reference under which
	 * @param type      of what is made
	 */
	record Addition(EObject owner, EReference reference, EClass type) {
		String label() {
			return Messages.bind(Messages.ChapterEdits_Add, Labels.of(type));
		}
	}

	private final DossierSession session;

	ChapterEdits(DossierSession session) {
		this.session = session;
	}

	boolean isAllowed() {
		return !session.isReadOnly();
	}

	/**
	 * What the page of an entry is the home of and its subject, or what contains that, can take in, and the parts of an only home such as the
	 * members of the panel; a new project first.
	 */
	List<Addition> additions(Entry entry) {
		List<Addition> all = new ArrayList<>();
		if (entry.subject() instanceof Undertaking undertaking) {
			programOf(undertaking).ifPresent(p -> all.add(new Addition(p, Literals.PROGRAM__PROJECTS, Literals.PROJECT)));
		}
		for (EObject owner : owners(entry)) {
			children(owner).filter(a -> isHome(entry, a.type())).forEach(a -> addNew(a, all));
			owner.eClass().getEAllContainments().stream().filter(r -> !r.isMany()).map(owner::eGet)
					.filter(home -> home instanceof EObject o && isHome(entry, o.eClass())).map(EObject.class::cast)
					.flatMap(this::children).filter(a -> a.reference().isMany()).forEach(a -> addNew(a, all));
		}
		return all;
	}

	private Stream<Addition> children(EObject owner) {
		return session.editingDomain().getNewChildDescriptors(owner, null).stream()
				.filter(d -> d instanceof CommandParameter p && p.getEValue() != null && p.getEStructuralFeature() instanceof EReference)
				.map(CommandParameter.class::cast)
				.map(p -> new Addition(owner, (EReference) p.getEStructuralFeature(), p.getEValue().eClass()))
				.filter(a -> a.reference().isMany() || owner.eGet(a.reference()) == null);
	}

	private static void addNew(Addition addition, List<Addition> all) {
		if (all.stream().noneMatch(a -> a.type() == addition.type())) {
			all.add(addition);
		}
	}

	private static boolean isHome(Entry entry, EClass type) {
		return entry.page().homes().contains(type.getName());
	}

	private List<EObject> owners(Entry entry) {
		return entry.page().scope() == PageDescriptor.Scope.DOSSIER ? List.of(session.dossier())
				: Stream.iterate(entry.subject(), o -> o != null, EObject::eContainer).toList();
	}

	private static Optional<Program> programOf(Undertaking undertaking) {
		return undertaking instanceof Program program ? Optional.of(program)
				: undertaking.eContainer() instanceof Program program ? Optional.of(program) : Optional.empty();
	}

	/** Adds it; gives back what came. */
	EObject add(Addition addition) {
		if (addition.type() == Literals.PROJECT && addition.owner() instanceof Program program) {
			NextProject next = NextProject.of(session.dossier(), program);
			session.execute(next.command(session.editingDomain(), addition.label()));
			return next.project();
		}
		EObject made = EcoreUtil.create(addition.type());
		Placement.inside(addition.owner(), addition.reference(), List.of(made))
				.ifPresent(place -> session.execute(new CompoundCommand(CompoundCommand.LAST_COMMAND_ALL, addition.label(),
						List.of(Transfers.move(List.of(made), place, session.editingDomain())))));
		return made;
	}

	/** Whether an entry stands for one undertaking among others. */
	static boolean isUndertaking(Entry entry) {
		return entry != null && entry.child() && entry.subject() instanceof Undertaking;
	}

	/** What goes with an undertaking: its assessments and score sheets, and those of its projects. */
	static int goingWith(EObject undertaking) {
		return Transfers.withJudgement(List.of(undertaking)).size() - 1;
	}

	void delete(EObject undertaking) {
		session.execute(new CompoundCommand(CompoundCommand.LAST_COMMAND_ALL,
				Messages.bind(Messages.ChapterEdits_DeleteStep, Labels.of(undertaking)),
				List.of(Transfers.delete(List.of(undertaking), session.editingDomain()))));
	}

	/** Whether an undertaking has another so many places before or behind it in its list. */
	static boolean canMove(EObject undertaking, int by) {
		List<?> siblings = siblings(undertaking);
		int to = siblings.indexOf(undertaking) + by;
		return to >= 0 && to < siblings.size();
	}

	private static List<?> siblings(EObject undertaking) {
		return (List<?>) undertaking.eContainer().eGet(undertaking.eContainmentFeature());
	}

	void move(EObject undertaking, int by) {
		if (canMove(undertaking, by)) {
			List<?> siblings = siblings(undertaking);
			moveBeside(undertaking, (EObject) siblings.get(siblings.indexOf(undertaking) + by), by > 0);
		}
	}

	/** Puts an undertaking before or behind another one of the same list. */
	void moveBeside(EObject undertaking, EObject other, boolean behind) {
		Placement.beside(other, behind, List.of(undertaking))
				.ifPresent(place -> session.execute(new CompoundCommand(CompoundCommand.LAST_COMMAND_ALL, Messages.ChapterEdits_MoveStep,
						List.of(Transfers.move(List.of(undertaking), place, session.editingDomain())))));
	}
}

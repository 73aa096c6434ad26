// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.outline;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.hyoka.core.transfer.Clip;
import org.hyoka.core.transfer.Placement;
import org.hyoka.core.transfer.Transfers;
import org.hyoka.dossier.DossierSession;
import org.hyoka.ui.labels.Labels;

/** What can be done to objects in the outline, each as one step that can be undone. */
final class OutlineEdits {
	private static final List<String> NAMES = List.of("name", "title", "label", "heading", "text");
	private static Clip clip;
	private static String clipText;
	private final DossierSession session;

	OutlineEdits(DossierSession session) {
		this.session = session;
	}

	private EditingDomain domain() {
		return session.editingDomain();
	}

	/** Keeps copies; their names go to the system's clipboard, for other programs. */
	static void copy(Collection<? extends EObject> objects, Display display) {
		clip = Clip.of(objects);
		clipText = clip.objects().stream().map(Labels::of).collect(Collectors.joining(System.lineSeparator()));
		Clipboard clipboard = new Clipboard(display);
		clipboard.setContents(new Object[] { clipText }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	/** The copies, unless something else was copied since. */
	static Optional<Clip> clip(Display display) {
		if (clip == null) {
			return Optional.empty();
		}
		Clipboard clipboard = new Clipboard(display);
		Object now = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		return clipText.equals(now) || now instanceof String s && s.strip().equals(clipText.strip()) ? Optional.of(clip)
				: Optional.empty();
	}

	/** Where objects go when a row is chosen: into it, or after it. */
	static Optional<Placement> place(Object row, Collection<? extends EObject> objects) {
		return switch (row) {
		case Group group -> Placement.inside(group.owner(), group.feature(), objects);
		case EObject object -> Placement.at(object, objects);
		default -> Optional.empty();
		};
	}

	/** Pastes copies; gives back what has come of them. */
	List<EObject> paste(Clip from, Placement place) {
		List<EObject> before = contents(place);
		run(Messages.Outline_pasting, from.objects(), Transfers.paste(from, place, domain()));
		return contents(place).stream().filter(o -> !before.contains(o)).toList();
	}

	private static List<EObject> contents(Placement place) {
		return List.copyOf(place.owner().eContents());
	}

	void move(Collection<? extends EObject> objects, Placement place) {
		run(Messages.Outline_moving, objects, Transfers.move(objects, place, domain()));
	}

	void delete(Collection<? extends EObject> objects) {
		run(Messages.Outline_deleting, objects, Transfers.delete(objects, domain()));
	}

	void cut(Collection<? extends EObject> objects, Display display) {
		copy(objects, display);
		run(Messages.Outline_cutting, objects, Transfers.delete(objects, domain()));
	}

	/** Adds an empty object; gives it back. */
	EObject add(EObject owner, EReference reference, EClass type) {
		EObject made = EcoreUtil.create(type);
		Placement.inside(owner, reference, List.of(made)).ifPresent(
				p -> run(Messages.Outline_adding, List.of(made), Transfers.move(List.of(made), p, domain())));
		return made;
	}

	/** The attribute that an object is named by in the outline; empty for one that has no name. */
	static Optional<EAttribute> nameOf(EObject object) {
		for (String name : NAMES) {
			EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
			if (feature instanceof EAttribute attribute && !attribute.isMany() && attribute.isChangeable()
					&& attribute.getEAttributeType().getInstanceClass() == String.class) {
				return Optional.of(attribute);
			}
		}
		return Optional.empty();
	}

	void rename(EObject object, String name) {
		nameOf(object).filter(a -> !name.equals(object.eGet(a)))
				.ifPresent(a -> domain().getCommandStack().execute(SetCommand.create(domain(), object, a, name)));
	}

	private void run(String label, Collection<? extends EObject> objects, Command command) {
		String what = objects.size() == 1 ? Labels.of(objects.iterator().next().eClass())
				: Messages.bind(Messages.Outline_several, objects.size());
		domain().getCommandStack().execute(new CompoundCommand(CompoundCommand.LAST_COMMAND_ALL,
				Messages.bind(label, what), List.of(command)));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.handlers;

import java.util.Collection;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.hyoka.ui.labels.Labels;

/** What an edit did, in a few words for the menu: 名称の変更, 指標の追加. */
final class UndoLabels {
	private static final int MOST = 40;

	private UndoLabels() {
	}

	/** The words; those that the command was given by its maker, else made from what it changes. */
	static String of(Command command) {
		String text = switch (command) {
		case SetCommand set when set.getFeature() != null -> Messages.bind(Messages.Step_set, word(set.getFeature()));
		case AddCommand add -> Messages.bind(Messages.Step_add, word(add.getCollection(), add.getFeature()));
		case RemoveCommand remove -> Messages.bind(Messages.Step_remove,
				word(remove.getCollection(), remove.getFeature()));
		case MoveCommand move -> Messages.bind(Messages.Step_move, word(move.getFeature()));
		case DeleteCommand delete -> Messages.bind(Messages.Step_remove, word(delete.getCollection(), null));
		case CommandWrapper wrapper when wrapper.getCommand() != null && !named(wrapper) -> of(wrapper.getCommand());
		case CompoundCommand all when !named(all) && !all.isEmpty() -> of(main(all));
		default -> command.getLabel();
		};
		String line = text == null ? "" : text.replace('\n', ' ');
		return (line.length() > MOST ? line.substring(0, MOST) + "…" : line).replace("&", "&&");
	}

	/** Whether the maker of a command has given it words of its own. */
	private static boolean named(AbstractCommand command) {
		String label = command.getLabel();
		return label != null && !label.isEmpty() && !(command instanceof CompoundCommand all
				&& all.getCommandList().stream().anyMatch(c -> label.equals(c.getLabel())))
				&& !(command instanceof CommandWrapper w && w.getCommand() != null
						&& label.equals(w.getCommand().getLabel()));
	}

	/** The part that says most: what is added before what is set in it. */
	private static Command main(CompoundCommand all) {
		return all.getCommandList().stream().filter(AddCommand.class::isInstance).findFirst()
				.orElse(all.getCommandList().getLast());
	}

	private static String word(EStructuralFeature feature) {
		return feature == null ? Messages.Step_something : Labels.of(feature);
	}

	private static String word(Collection<?> objects, EStructuralFeature feature) {
		Object first = objects == null || objects.isEmpty() ? null : objects.iterator().next();
		return first instanceof EObject o ? Labels.of(o.eClass()) : word(feature);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.quick;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.EditorShell;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.rows.TableOffers;

/** Finds pages, objects and commands by parts of what they are called. */
final class Targets {
	/** So many objects are listed. */
	private static final int MOST = 60;
	private static final int SOME = 200;
	private static final String OURS = "org.hyoka.";
	/** Commands of the platform that a person of this product knows from its menus. */
	private static final List<String> KNOWN = List.of("org.eclipse.ui.newWizard", "org.eclipse.ui.file.save", "org.eclipse.ui.file.saveAs",
			"org.eclipse.ui.file.saveAll", "org.eclipse.ui.file.close", "org.eclipse.ui.edit.undo", "org.eclipse.ui.edit.redo",
			"org.eclipse.ui.edit.findReplace", "org.eclipse.ui.file.print", "org.eclipse.ui.window.preferences", "org.eclipse.ui.help.aboutAction");

	private Targets() {
	}

	/** Whether all parts of what is looked for stand in a text. */
	private static boolean matches(String text, String[] parts) {
		String plain = TableOffers.plain(text);
		return Arrays.stream(parts).allMatch(plain::contains);
	}

	/** The words to look for, one by one. */
	static String[] parts(String words) {
		return TableOffers.plain(words).split("[\\s　]+");
	}

	/** What begins with the words comes first, the rest stays in its order. */
	static List<Target> inOrder(List<Target> found, String[] parts) {
		return found.stream().sorted(Comparator.comparing(t -> !TableOffers.plain(t.name()).startsWith(parts[0]))).toList();
	}

	/** Pages of the active dossier; UI thread. */
	static List<Target> pages(DossierEditor editor, String[] parts) {
		EditorShell shell = editor.getAdapter(EditorShell.class);
		return shell == null ? List.of() : among(shell.places().stream().map(place -> new Target(Messages.Quick_page, place.name(),
				place.subject() instanceof Undertaking u ? Labels.brief(u) : "", () -> {
					editor.getSite().getPage().activate(editor);
					shell.show(place.pageId(), place.subject());
				})).toList(), parts);
	}

	/** Objects of a dossier that have a page; any thread that may read it. */
	static List<Target> objects(DossierEditor editor, EditorShell shell, Dossier dossier, String[] parts, Runnable pause) {
		List<Target> found = new ArrayList<>();
		int looked = 0;
		for (Iterator<Notifier> all = EcoreUtil.getAllContents(dossier, false); all.hasNext() && found.size() < MOST;) {
			if (looked++ % SOME == 0) {
				pause.run();
			}
			if (all.next() instanceof EObject object && matches(Labels.of(object), parts)) {
				shell.chapterOf(object).ifPresent(chapter -> found.add(new Target(Labels.of(object.eClass()), Labels.of(object), chapter, () -> {
					editor.getSite().getPage().activate(editor);
					editor.reveal(object, null);
				})));
			}
		}
		return found;
	}

	/** Commands that can be run just now, with their keys: in a dialog they could not, and had none. UI thread. */
	static List<Target> commands(IWorkbenchWindow window) {
		ICommandService commands = window.getService(ICommandService.class);
		return Arrays.stream(commands.getDefinedCommands()).filter(c -> c.getId().startsWith(OURS) || KNOWN.contains(c.getId()))
				.filter(c -> !c.getId().equals(QuickAccessHandler.COMMAND)).flatMap(c -> command(window, c))
				.sorted(Comparator.comparing(Target::name)).toList();
	}

	/** Those that are called by what is looked for. */
	static List<Target> among(List<Target> all, String[] parts) {
		return all.stream().filter(t -> matches(t.name() + ' ' + t.hint(), parts)).toList();
	}

	private static Stream<Target> command(IWorkbenchWindow window, Command command) {
		IHandlerService handlers = window.getService(IHandlerService.class);
		command.setEnabled(handlers.getCurrentState());
		if (!command.isHandled() || !command.isEnabled()) {
			return Stream.empty();
		}
		try {
			String key = window.getWorkbench().getService(IBindingService.class).getBestActiveBindingFormattedFor(command.getId());
			return Stream.of(new Target(Messages.Quick_command, command.getName(), key == null ? "" : key, () -> run(handlers, command.getId())));
		} catch (NotDefinedException e) {
			return Stream.empty(); // its bundle has just gone
		}
	}

	private static void run(IHandlerService handlers, String id) {
		try {
			handlers.executeCommand(id, null);
		} catch (CommandException e) {
			Platform.getLog(Targets.class).log(Status.error("The command " + id + " could not run.", e));
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal;

import java.util.Arrays;
import java.util.Set;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MBindingTable;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.BindingManager;

/**
 * The platform binds keys for the tools of developers. Those that mean nothing here go, so that they neither surprise a
 * person nor stand in the way of ours; those of every office program stay.
 */
final class KeysOfTheProduct {
	private static final String PLATFORM = "org.eclipse.ui.";
	private static final Set<String> KEPT = Set.of("newWizard", "file.close", "file.closeAll", "file.save",
			"file.saveAll", "file.exit", "edit.undo", "edit.redo", "edit.cut", "edit.copy", "edit.paste",
			"edit.selectAll", "edit.delete", "edit.findReplace", "edit.rename", "edit.text.contentAssist.proposals",
			"edit.text.contentAssist.contextInformation", "window.showContextMenu", "window.showSystemMenu",
			"window.showViewMenu", "window.activateEditor", "window.maximizePart", "window.nextEditor",
			"window.previousEditor", "window.nextView", "window.previousView", "window.quickAccess", "file.print",
			"navigate.nextSubTab", "navigate.previousSubTab", "navigate.expandAll", "navigate.collapseAll",
			"part.nextPage", "part.previousPage");

	private KeysOfTheProduct() {
	}

	/** Takes the other keys away, where the platform looks them up and where it lists them. UI thread, at the start. */
	static void trim(IEclipseContext context) {
		BindingManager manager = context.get(BindingManager.class);
		manager.setBindings(Arrays.stream(manager.getBindings()).filter(KeysOfTheProduct::isKept)
				.toArray(Binding[]::new));
		for (MBindingTable table : context.get(MApplication.class).getBindingTables()) {
			table.getBindings().removeIf(b -> b.getCommand() != null && !isKept(b.getCommand().getElementId()));
		}
	}

	private static boolean isKept(Binding binding) {
		ParameterizedCommand command = binding.getParameterizedCommand();
		return command == null || isKept(command.getId());
	}

	private static boolean isKept(String command) {
		return !command.startsWith(PLATFORM) || KEPT.contains(command.substring(PLATFORM.length()));
	}
}

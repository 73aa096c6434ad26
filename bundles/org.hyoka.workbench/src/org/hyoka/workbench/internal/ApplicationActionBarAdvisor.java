// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The menus that the platform's own actions need; all else is contributed by commands. */
final class ApplicationActionBarAdvisor extends ActionBarAdvisor {

	ApplicationActionBarAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow window) {
		for (ActionFactory factory : new ActionFactory[] { ActionFactory.SAVE, ActionFactory.SAVE_AS,
				ActionFactory.SAVE_ALL, ActionFactory.CLOSE, ActionFactory.QUIT, ActionFactory.UNDO, ActionFactory.REDO,
				ActionFactory.PREFERENCES, ActionFactory.ABOUT }) {
			register(factory.create(window));
		}
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		MenuManager file = new MenuManager(Messages.Menu_file, IWorkbenchActionConstants.M_FILE);
		file.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
		file.add(new GroupMarker(IWorkbenchActionConstants.OPEN_EXT));
		add(file, ActionFactory.CLOSE);
		file.add(new Separator());
		add(file, ActionFactory.SAVE);
		add(file, ActionFactory.SAVE_AS);
		add(file, ActionFactory.SAVE_ALL);
		file.add(new Separator(IWorkbenchActionConstants.IMPORT_EXT));
		file.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		file.add(new Separator());
		add(file, ActionFactory.QUIT);
		bar.add(file);

		MenuManager edit = new MenuManager(Messages.Menu_edit, IWorkbenchActionConstants.M_EDIT);
		add(edit, ActionFactory.UNDO);
		add(edit, ActionFactory.REDO);
		edit.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(edit);

		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));

		MenuManager window = new MenuManager(Messages.Menu_window, IWorkbenchActionConstants.M_WINDOW);
		window.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		add(window, ActionFactory.PREFERENCES);
		bar.add(window);

		// p2's commands appear only in a menu with the id "help" and a group "additions".
		MenuManager help = new MenuManager(Messages.Menu_help, IWorkbenchActionConstants.M_HELP);
		help.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		add(help, ActionFactory.ABOUT);
		bar.add(help);
	}

	private void add(IMenuManager menu, ActionFactory factory) {
		menu.add(getAction(factory.getId()));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal;

import static org.eclipse.ui.IWorkbenchActionConstants.MB_ADDITIONS;

import java.util.Map;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.hyoka.dossier.ui.internal.handlers.GuideHandler;
import org.hyoka.dossier.ui.internal.handlers.OpenDossierHandler;
import org.hyoka.dossier.ui.internal.handlers.RecentMenu;

/**
 * Menus and toolbar: few entries, the same for everybody. Other bundles add theirs at the groups named here, by commands
 * and {@code org.eclipse.ui.menus}.
 */
final class ApplicationActionBarAdvisor extends ActionBarAdvisor {
	/** Menu and toolbar of what concerns the dossier as a whole; groups {@value #CHECK}, {@value #SEND}, additions. */
	static final String DOSSIER = "org.hyoka.dossier";
	/** Help menu; groups helpStart, {@value #UPDATES}, additions. */
	static final String HELP = "org.hyoka.help";
	private static final String CHECK = "check";
	private static final String SEND = "send";
	private static final String UPDATES = "updates";
	private static final String VALIDATE = "org.hyoka.ui.validate";
	private static final String EXPORT = "org.hyoka.ui.export";
	private static final String QUICK_ACCESS = "org.eclipse.ui.window.quickAccess";
	private static final String KEYS = "org.hyoka.workbench.keys";
	private static final String WELCOME = "org.hyoka.ui.welcome";
	private final IWorkbenchWindow window;

	ApplicationActionBarAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
		window = configurer.getWindowConfigurer().getWindow();
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(file());
		bar.add(edit());
		MenuManager dossier = new MenuManager(Messages.Menu_dossier, DOSSIER);
		dossier.add(new GroupMarker(CHECK));
		add(dossier, VALIDATE, Messages.Menu_validate);
		dossier.add(new Separator(SEND));
		add(dossier, EXPORT, Messages.Menu_export);
		dossier.add(new Separator(MB_ADDITIONS));
		bar.add(dossier);
		bar.add(new GroupMarker(MB_ADDITIONS));
		bar.add(window());
		// Not "help": p2's own entries would appear there, and ours say the same in our words.
		MenuManager help = new MenuManager(Messages.Menu_help, HELP);
		add(help, WELCOME, Messages.Menu_welcome);
		add(help, GuideHandler.COMMAND, Messages.Menu_guide);
		add(help, KEYS, Messages.Menu_keys);
		help.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
		help.add(new Separator(UPDATES));
		help.add(new Separator(MB_ADDITIONS));
		help.add(new Separator(IWorkbenchActionConstants.HELP_END));
		add(help, IWorkbenchCommandConstants.HELP_ABOUT, Messages.Menu_about);
		bar.add(help);
	}

	private IMenuManager file() {
		MenuManager file = new MenuManager(Messages.Menu_file, IWorkbenchActionConstants.M_FILE);
		add(file, IWorkbenchCommandConstants.FILE_NEW, Messages.Menu_new);
		add(file, OpenDossierHandler.COMMAND, Messages.Menu_open);
		MenuManager recent = new MenuManager(Messages.Menu_recent, "org.hyoka.recent");
		recent.add(new RecentMenu());
		file.add(recent);
		file.add(new GroupMarker(IWorkbenchActionConstants.OPEN_EXT));
		file.add(new Separator());
		add(file, IWorkbenchCommandConstants.FILE_CLOSE, Messages.Menu_close);
		add(file, IWorkbenchCommandConstants.FILE_CLOSE_ALL, Messages.Menu_closeAll);
		file.add(new Separator());
		add(file, IWorkbenchCommandConstants.FILE_SAVE, Messages.Menu_save);
		add(file, IWorkbenchCommandConstants.FILE_SAVE_AS, Messages.Menu_saveAs);
		add(file, IWorkbenchCommandConstants.FILE_SAVE_ALL, Messages.Menu_saveAll);
		file.add(new Separator());
		add(file, IWorkbenchCommandConstants.FILE_PRINT, Messages.Menu_print);
		file.add(new Separator(IWorkbenchActionConstants.IMPORT_EXT));
		file.add(new Separator(MB_ADDITIONS));
		file.add(new Separator());
		add(file, IWorkbenchCommandConstants.FILE_EXIT, Messages.Menu_quit);
		return file;
	}

	private IMenuManager edit() {
		MenuManager edit = new MenuManager(Messages.Menu_edit, IWorkbenchActionConstants.M_EDIT);
		add(edit, IWorkbenchCommandConstants.EDIT_UNDO, null);
		add(edit, IWorkbenchCommandConstants.EDIT_REDO, null);
		add(edit, "org.hyoka.ui.steps", Messages.Menu_steps);
		edit.add(new Separator());
		add(edit, IWorkbenchCommandConstants.EDIT_CUT, Messages.Menu_cut);
		add(edit, IWorkbenchCommandConstants.EDIT_COPY, Messages.Menu_copy);
		add(edit, "org.hyoka.ui.copyPicture", Messages.Menu_copyPicture);
		add(edit, IWorkbenchCommandConstants.EDIT_PASTE, Messages.Menu_paste);
		add(edit, IWorkbenchCommandConstants.EDIT_DELETE, Messages.Menu_delete);
		add(edit, IWorkbenchCommandConstants.EDIT_SELECT_ALL, Messages.Menu_selectAll);
		edit.add(new Separator());
		add(edit, IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, Messages.Menu_find);
		edit.add(new Separator(MB_ADDITIONS));
		return edit;
	}

	private IMenuManager window() {
		MenuManager menu = new MenuManager(Messages.Menu_window, IWorkbenchActionConstants.M_WINDOW);
		add(menu, QUICK_ACCESS, Messages.Menu_goTo);
		menu.add(new Separator());
		for (EvaluationPerspective.View view : EvaluationPerspective.VIEWS) {
			add(menu, IWorkbenchCommandConstants.VIEWS_SHOW_VIEW, view.label(),
					Map.of(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW_PARM_ID, view.id()));
		}
		menu.add(new Separator(MB_ADDITIONS));
		menu.add(new Separator());
		add(menu, IWorkbenchCommandConstants.WINDOW_RESET_PERSPECTIVE, Messages.Menu_reset);
		menu.add(new Separator());
		add(menu, IWorkbenchCommandConstants.WINDOW_PREFERENCES, Messages.Menu_preferences);
		return menu;
	}

	@Override
	protected void fillCoolBar(ICoolBarManager bar) {
		IToolBarManager files = toolBar(bar, "org.hyoka.toolbar.file");
		tool(files, IWorkbenchCommandConstants.FILE_NEW, Messages.Menu_new);
		tool(files, OpenDossierHandler.COMMAND, Messages.Menu_open);
		tool(files, IWorkbenchCommandConstants.FILE_SAVE, Messages.Menu_save);
		IToolBarManager edits = toolBar(bar, "org.hyoka.toolbar.edit");
		tool(edits, IWorkbenchCommandConstants.EDIT_UNDO, null);
		tool(edits, IWorkbenchCommandConstants.EDIT_REDO, null);
		tool(edits, IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, Messages.Menu_find);
		IToolBarManager dossier = toolBar(bar, DOSSIER);
		dossier.add(new GroupMarker(CHECK));
		tool(dossier, VALIDATE, Messages.Menu_validate);
		dossier.add(new GroupMarker(SEND));
		tool(dossier, EXPORT, Messages.Menu_export);
		dossier.add(new GroupMarker(MB_ADDITIONS));
		bar.add(new GroupMarker(MB_ADDITIONS));
	}

	private static IToolBarManager toolBar(ICoolBarManager bar, String id) {
		ToolBarManager tools = new ToolBarManager(SWT.FLAT);
		bar.add(new ToolBarContributionItem(tools, id));
		return tools;
	}

	private void add(IContributionManager menu, String command, String label) {
		add(menu, command, label, Map.of());
	}

	private void add(IContributionManager menu, String command, String label, Map<String, String> parameters) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(window, null, command, SWT.PUSH);
		item.label = label;
		item.parameters = parameters;
		menu.add(new CommandContributionItem(item));
	}

	/** An icon whose words, those of the menu, are shown on hover. */
	private void tool(IContributionManager bar, String command, String label) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(window, null, command, SWT.PUSH);
		item.tooltip = label == null ? null : label.replaceAll("\\(&.\\)|&", "");
		bar.add(new CommandContributionItem(item));
	}
}

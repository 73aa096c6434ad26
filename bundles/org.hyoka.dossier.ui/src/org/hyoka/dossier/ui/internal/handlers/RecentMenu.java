// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.handlers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.hyoka.ui.editor.RecentDossiers;

/** The entries of File > Open Recent. */
public final class RecentMenu extends CompoundContributionItem {
	private static final int WITH_DIGIT = 9;

	/** Made by the menu. */
	public RecentMenu() {
		super("org.hyoka.ui.recent");
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		RecentDossiers recent = RecentDossiers.standard();
		List<IContributionItem> items = new ArrayList<>();
		int number = 0;
		for (Path file : recent.files()) {
			items.add(item(file, ++number));
		}
		Action clear = new Action(items.isEmpty() ? Messages.Recent_none : Messages.Recent_clear) {
			@Override
			public void run() {
				recent.clear();
			}
		};
		clear.setEnabled(!items.isEmpty());
		if (!items.isEmpty()) {
			items.add(new Separator());
		}
		items.add(new ActionContributionItem(clear));
		return items.toArray(IContributionItem[]::new);
	}

	private static CommandContributionItem item(Path file, int number) {
		CommandContributionItemParameter p = new CommandContributionItemParameter(PlatformUI.getWorkbench(), null,
				OpenDossierHandler.COMMAND, SWT.PUSH);
		p.parameters = Map.of(OpenDossierHandler.FILE, file.toString());
		String name = String.valueOf(file.getFileName()).replace("&", "&&");
		String folder = file.getParent() == null ? "" : "  –  " + file.getParent().toString().replace("&", "&&");
		p.label = (number <= WITH_DIGIT ? "&" + number + "  " : "") + name + folder;
		p.visibleEnabled = false;
		return new CommandContributionItem(p);
	}
}

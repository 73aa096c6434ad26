// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.welcome;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.hyoka.dossier.ui.internal.handlers.GuideHandler;
import org.hyoka.dossier.ui.internal.handlers.OpenDossierHandler;
import org.hyoka.dossier.ui.internal.welcome.create.NewDossierHandler;
import org.hyoka.dossier.ui.internal.welcome.create.NewDossierWizard.Start;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.labels.Icons;
import org.hyoka.ui.labels.ThemeColors;

/** Where a person begins: continue a recent dossier, start a new one, look at a sample, see what is new. */
public final class WelcomeEditor extends EditorPart {
	/** Id of the editor. */
	public static final String ID = "org.hyoka.ui.welcome";
	private static final int LINE = 240;
	private PageScaffold scaffold;
	private RecentList recent;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(Messages.Welcome_name);
	}

	@Override
	public void createPartControl(Composite parent) {
		scaffold = new PageScaffold(parent, Messages.Welcome_title, Messages.Welcome_lead);
		recent = new RecentList(scaffold.section(Messages.Welcome_recent), getSite().getPage(), scaffold::reflow);
		start(scaffold.section(Messages.Welcome_start));
		new SampleSection(scaffold.section(Messages.Welcome_samples), getSite().getPage(), scaffold::reflow);
		news(scaffold.section(Messages.Welcome_news));
		scaffold.reflow();
	}

	private void start(Composite section) {
		IWorkbenchWindow window = getSite().getWorkbenchWindow();
		link(section, "command-new", Messages.Welcome_template, null,
				() -> NewDossierHandler.open(window, Start.TEMPLATE));
		link(section, "next-evaluation", Messages.Welcome_last, null, () -> NewDossierHandler.open(window, Start.LAST));
		link(section, "import-json", Messages.Welcome_json, null, () -> NewDossierHandler.open(window, Start.JSON));
		link(section, "command-open", Messages.Welcome_open, null, () -> execute(OpenDossierHandler.COMMAND));
	}

	private void execute(String command) {
		try {
			getSite().getService(IHandlerService.class).executeCommand(command, null);
		} catch (org.eclipse.core.commands.common.CommandException e) {
			throw new IllegalStateException("The command " + command + " is not there.", e);
		}
	}

	private void news(Composite section) {
		text(section, Messages.Welcome_newsText);
		link(section, "guide", Messages.Welcome_guide, null, () -> execute(GuideHandler.COMMAND));
	}

	static void text(Composite section, String text) {
		Label label = new Label(section, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		label.setForeground(ThemeColors.of(section).quiet());
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = LINE;
		label.setLayoutData(data);
	}

	/** A line with an icon, a link, and below it quietly what it is. */
	static void link(Composite section, String icon, String label, String below, Runnable action) {
		Composite line = new Composite(section, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 8;
		layout.verticalSpacing = 0;
		line.setLayout(layout);
		line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Label image = new Label(line, SWT.NONE);
		image.setImage(Icons.image(icon));
		image.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
		Link link = new Link(line, SWT.WRAP);
		link.setText("<a>" + label.replace("&", "&&").replace("<", "＜") + "</a>");
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = LINE;
		link.setLayoutData(data);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
		if (below != null) {
			new Label(line, SWT.NONE);
			text(line, below);
		}
	}

	@Override
	public void setFocus() {
		recent.refresh();
		scaffold.control().setFocus();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// there is nothing to save
	}

	@Override
	public void doSaveAs() {
		// there is nothing to save
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}

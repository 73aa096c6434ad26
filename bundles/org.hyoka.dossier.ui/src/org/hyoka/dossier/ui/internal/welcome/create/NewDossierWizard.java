// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.welcome.create;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.ui.editor.DossierEditors;
import org.hyoka.ui.forms.TaskDialog;

/** Starts a dossier from templates, from the last evaluation or from JSON, saves it and opens it. */
public final class NewDossierWizard extends Wizard {
	/** What it begins with. */
	public enum Start {
		/** Templates. */
		TEMPLATE,
		/** The last evaluation. */
		LAST,
		/** A JSON file. */
		JSON
	}

	private final IWorkbenchPage page;
	private final StartPage start;
	private final TemplatePage template = new TemplatePage();
	private final LastPage last = new LastPage();
	private final JsonPage json = new JsonPage();
	private final TargetPage target = new TargetPage();

	/**
	 * @param page  where the dossier opens
	 * @param start what is chosen at first
	 */
	public NewDossierWizard(IWorkbenchPage page, Start start) {
		this.page = page;
		this.start = new StartPage(start);
		setWindowTitle(Messages.New_title);
		setNeedsProgressMonitor(true);
	}

	/** Opens it over a window. UI thread. */
	public static void open(IWorkbenchWindow window, Start start) {
		new TaskDialog(window.getShell(), new NewDossierWizard(window.getActivePage(), start), Messages.New_create).open();
	}

	@Override
	public void addPages() {
		addPage(start);
		addPage(template);
		addPage(last);
		addPage(json);
		addPage(target);
	}

	@Override
	public IWizardPage getNextPage(IWizardPage from) {
		if (from == start) {
			return (WizardPage) source();
		}
		return from == target ? null : target;
	}

	private SourcePage source() {
		return switch (start.choice()) {
		case TEMPLATE -> template;
		case LAST -> last;
		case JSON -> json;
		};
	}

	@Override
	public boolean canFinish() {
		return ((WizardPage) source()).isPageComplete() && target.isPageComplete()
				&& getContainer().getCurrentPage() == target;
	}

	/** What the file is called unless the person says otherwise. */
	String suggestedName() {
		return source().suggestedName();
	}

	@Override
	public boolean performFinish() {
		DossierSource source = source().source();
		Path file = target.file();
		boolean replace = target.mayReplace();
		try {
			getContainer().run(true, true, monitor -> {
				try {
					write(source, file, replace, monitor);
				} catch (IOException | RuntimeException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			Throwable cause = e.getCause();
			Platform.getLog(NewDossierWizard.class).log(Status.warning("The new dossier could not be made.", cause));
			((WizardPage) getContainer().getCurrentPage()).setErrorMessage(cause instanceof FileAlreadyExistsException
					? Messages.bind(Messages.New_exists, file.getFileName())
					: cause.getLocalizedMessage());
			return false;
		} catch (InterruptedException e) {
			return false; // the person has cancelled
		}
		DossierEditors.open(page, file);
		return true;
	}

	private static void write(DossierSource source, Path file, boolean replace, IProgressMonitor monitor)
			throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.New_making, 2);
		if (!replace && Files.exists(file)) {
			throw new FileAlreadyExistsException(file.toString());
		}
		DossierSource.Started started = source.start(progress.split(1));
		Files.createDirectories(file.getParent());
		DossierFiles.create(started.dossier(), started.entries(), file);
	}
}

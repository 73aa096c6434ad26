// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.welcome.create;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

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
	private final boolean asks;
	private final TemplatePage template = new TemplatePage();
	private final LastPage last = new LastPage();
	private final JsonPage json = new JsonPage();
	private final TargetPage target = new TargetPage();

	/**
	 * @param page  where the dossier opens
	 * @param start what it begins with; empty to ask
	 */
	public NewDossierWizard(IWorkbenchPage page, Optional<Start> start) {
		this.page = page;
		this.asks = start.isEmpty();
		this.start = new StartPage(start.orElse(Start.TEMPLATE));
		setWindowTitle(Messages.New_title);
		setNeedsProgressMonitor(true);
	}

	/** Opens it over a window; what it begins with is asked where it is not known. UI thread. */
	static void open(IWorkbenchWindow window, Optional<Start> start) {
		new TaskDialog(window.getShell(), new NewDossierWizard(window.getActivePage(), start), Messages.New_create).open();
	}

	@Override
	public void addPages() {
		if (asks) {
			addPage(start);
			addPage(template);
			addPage(last);
			addPage(json);
		} else {
			addPage((WizardPage) source());
		}
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
		IWizardPage now = getContainer().getCurrentPage();
		return ((WizardPage) source()).isPageComplete() && (now == source() || now == target && target.isPageComplete());
	}

	/** What the file is called unless the person says otherwise. */
	String suggestedName() {
		return source().suggestedName();
	}

	@Override
	public boolean performFinish() {
		target.suggest();
		if (getContainer().getCurrentPage() != target && Files.exists(target.file())) {
			getContainer().showPage(target); // another name has to be found
			target.setErrorMessage(Messages.bind(Messages.New_exists, target.file().getFileName()));
			return false;
		}
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

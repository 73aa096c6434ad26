// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.ui.internal;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.hyoka.consistency.Validator;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierSession;
import org.hyoka.export.ui.internal.DocumentPage.Choice;
import org.hyoka.model.hyoka.OutlineChapter;
import org.hyoka.model.hyoka.ReportOutline;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportException;
import org.hyoka.report.ReportExporter;
import org.hyoka.report.ReportOptions;
import org.hyoka.ui.forms.TargetFile;
import org.hyoka.ui.forms.WrittenFiles;

/** Asks for document, chapters, forms and a place, and writes in a job that can be cancelled. */
final class ExportWizard extends Wizard {
	private final DossierSession session;
	private final ReportComposer composer;
	private final Validator validator;
	private final DocumentPage document;
	private final ChaptersPage chapters;
	private final FormsPage forms;
	private Choice shown;
	/** The chapters that are shown, as they were read: without the ids they got here. */
	private ReportOutline asRead;
	private Optional<ReportOutline> outline = Optional.empty();
	private String suffix = "";
	private Job looking;

	ExportWizard(DossierSession session, ReportComposer composer, Validator validator, List<ReportExporter> exporters) {
		this.validator = validator;
		this.session = session;
		this.composer = composer;
		IEclipsePreferences memory = InstanceScope.INSTANCE.getNode("org.hyoka.export.ui");
		this.document = new DocumentPage(session, memory);
		this.chapters = new ChaptersPage();
		this.forms = new FormsPage(session, exporters, memory);
		setWindowTitle(Messages.title);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(document);
		addPage(chapters);
		addPage(forms);
		document.onChange(() -> {
			if (forms.getControl() != null) {
				forms.propose(document.suffix(), suffix);
				suffix = document.suffix();
			}
		});
		forms.onChange(() -> {
			if (getContainer().getCurrentPage() == forms) {
				sayLeftOut();
			}
		});
	}

	/** Says at once what the outline leaves out, and then, when the book has been looked through, all that it does not print. */
	private void sayLeftOut() {
		ExportPlan plan = plan();
		forms.leavesOut(plan.leftOut(session));
		if (looking != null) {
			looking.cancel();
		}
		Job look = Job.createSystem(Messages.leftOut, monitor -> {
			try {
				List<String> all = plan.leftOut(session, composer, monitor);
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
					if (!monitor.isCanceled() && forms.getControl() != null && !forms.getControl().isDisposed()) {
						forms.leavesOut(all);
					}
				});
			} catch (OperationCanceledException e) {
				// another plan is looked through
			} catch (ReportException e) {
				// the wizard says so when it is to be written
			}
		});
		looking = look;
		look.schedule();
	}

	@Override
	public void dispose() {
		if (looking != null) {
			looking.cancel();
		}
		super.dispose();
	}

	@Override
	public void createPageControls(Composite pageContainer) {
		super.createPageControls(pageContainer);
		forms.propose(document.suffix(), suffix);
		suffix = document.suffix();
	}

	/** Another document than the report has no chapters to choose from. */
	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		return page == document && !document.suffix().isEmpty() ? forms : super.getNextPage(page);
	}

	/** The list of chapters is read whenever a person goes to it: they may have edited the file meanwhile. */
	@Override
	public void setContainer(IWizardContainer container) {
		super.setContainer(container);
		if (container instanceof WizardDialog dialog) {
			dialog.addPageChangingListener(e -> e.doit = e.getTargetPage() == document || read(e.getTargetPage() == chapters));
			dialog.addPageChangedListener(e -> {
				if (e.getSelectedPage() == forms) {
					sayLeftOut();
				}
			});
		}
	}

	/**
	 * Reads what was chosen, outside the UI thread; what is wrong is said on the page where it was chosen.
	 *
	 * @param again whether what is shown is read once more; where it says the same, the boxes stay as they are
	 * @return whether it could be read
	 */
	private boolean read(boolean again) {
		Choice choice = document.choice();
		boolean same = choice.equals(shown);
		if (same && !(again && choice instanceof Choice.Named)) {
			return true;
		}
		switch (choice) {
		case Choice.Own own -> outline = Optional.empty();
		case Choice.Named named -> {
			ReportOutline[] found = new ReportOutline[1];
			if (!inBackground(document, () -> found[0] = named.read(composer.sections().keySet()))) {
				return false;
			}
			if (same && EcoreUtil.equals(found[0], asRead)) {
				return true;
			}
			asRead = EcoreUtil.copy(found[0]);
			identify(found[0].getChapters());
			outline = Optional.of(found[0]);
		}
		}
		chapters.show(
				outline.or(() -> DocumentPage.ownOutline(session.dossier())).map(ReportOutline::getChapters).map(List::copyOf).orElse(List.of()));
		shown = choice;
		return true;
	}

	/** Chapters of a template have no ids yet; by those they are left out. */
	private static void identify(List<OutlineChapter> chapters) {
		for (OutlineChapter chapter : chapters) {
			chapter.setId(UUID.randomUUID().toString());
			identify(chapter.getChapters());
		}
	}

	/** Something that reads files. */
	@FunctionalInterface
	private interface Reading {
		void run() throws IOException;
	}

	private boolean inBackground(WizardPage page, Reading reading) {
		try {
			getContainer().run(true, false, monitor -> {
				try {
					reading.run();
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				}
			});
			return true;
		} catch (InvocationTargetException e) {
			getContainer().showPage(page);
			String wrong = e.getCause().getLocalizedMessage();
			if (page == document) {
				document.say(wrong);
			} else {
				forms.say(wrong);
			}
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	@Override
	public boolean performFinish() {
		if (!read(false)) {
			return false;
		}
		PublicationQuestions questions = new PublicationQuestions(getShell(), this::during);
		Optional<ExportPlan> plan = questions.ask(plan(), session, validator, forms.level());
		if (plan.isEmpty()) {
			return false;
		}
		Optional<ExportPlan> styled = styled(plan.get());
		if (styled.isEmpty() || forms.template().isPresent() && !questions.remarks(styled.get(), session, composer)
				|| !TargetFile.mayReplace(getShell(), plan.get().files())) {
			return false;
		}
		document.remember();
		forms.remember();
		start(styled.get(), forms.openWhenDone());
		return true;
	}

	/** What the pages say. */
	private ExportPlan plan() {
		ReportOptions options = document.options();
		for (String chapter : chapters.without()) {
			options = options.without(chapter);
		}
		return new ExportPlan(forms.chosen(), outline, options, forms.folder(), forms.fileName());
	}

	/** Does something that takes its time outside the UI thread; false if the person stopped it. */
	private boolean during(IRunnableWithProgress work) {
		try {
			getContainer().run(true, true, work);
			return true;
		} catch (InvocationTargetException e) {
			Platform.getLog(ExportWizard.class).log(Status.error("The dossier could not be checked.", e.getCause()));
			forms.say(NLS.bind(Messages.checkFailed, e.getCause().getLocalizedMessage()));
			return false;
		} catch (InterruptedException e) {
			return false; // stopped by the person
		}
	}

	/** The plan in the office's style; empty if that is wrong, which is said at its field. */
	private Optional<ExportPlan> styled(ExportPlan plan) {
		Optional<Path> template = forms.template();
		if (template.isEmpty()) {
			return Optional.of(plan);
		}
		List<ReportExporter> styled = new ArrayList<>();
		boolean read = inBackground(forms, () -> {
			for (ReportExporter exporter : plan.exporters()) {
				styled.add(exporter.styledBy(template.get(), Locale.getDefault()).orElse(exporter));
			}
		});
		return read ? Optional.of(plan.styled(styled)) : Optional.empty();
	}

	/** What was not written and why, file by file, and that the rest was. */
	private static IStatus failure(ExportPlan plan, ExportPlan.Failed failed) {
		if (failed.files().size() == plan.exporters().size()) {
			Exception first = failed.files().values().iterator().next();
			return Status.error(reason(plan, first), first);
		}
		List<IStatus> each = failed.files().entrySet().stream()
				.map(file -> Status.error(NLS.bind(Messages.failedFile, file.getKey().getFileName(), reason(plan, file.getValue())), file.getValue()))
				.toList();
		return new MultiStatus(ExportWizard.class, 0, each.toArray(IStatus[]::new),
				NLS.bind(Messages.failedSome, each.size(), plan.exporters().size()), null);
	}

	/** What the system says of a place is often no more than its name. */
	private static String reason(ExportPlan plan, Exception e) {
		if (e instanceof DossierException) {
			return e.getLocalizedMessage();
		}
		return e instanceof FileSystemException place && place.getReason() == null ? NLS.bind(Messages.failedPlace, plan.folder())
				: NLS.bind(Messages.failed, plan.folder(), e.getLocalizedMessage() == null ? e.getClass().getName() : e.getLocalizedMessage());
	}

	private void start(ExportPlan plan, boolean open) {
		Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
		Job job = Job.create(NLS.bind(Messages.writing, plan.name()), monitor -> {
			try {
				plan.run(session, composer, monitor);
				if (open) {
					PlatformUI.getWorkbench().getDisplay().asyncExec(() -> WrittenFiles.open(window, plan.files()));
				}
				return Status.OK_STATUS;
			} catch (OperationCanceledException e) {
				return Status.CANCEL_STATUS;
			} catch (ExportPlan.Failed e) {
				return failure(plan, e);
			} catch (IOException e) {
				return (IStatus) Status.error(reason(plan, e), e);
			}
		});
		job.setUser(true);
		job.schedule();
	}
}

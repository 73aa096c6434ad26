// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.hyoka.consistency.LiveValidator;
import org.hyoka.dossier.DossierSession;
import org.hyoka.exchange.sheets.EvaluatorPackage.Addressee;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.ui.internal.editor.BetweenKeys;
import org.hyoka.ui.internal.editor.EditorShell;
import org.hyoka.ui.internal.editor.FileDrops;
import org.hyoka.ui.internal.editor.KeptPlace;
import org.hyoka.ui.internal.editor.Loading;
import org.hyoka.ui.internal.editor.Messages;
import org.hyoka.ui.internal.editor.ReadOnlyBar;
import org.hyoka.ui.internal.editor.SaveAsQuestion;
import org.hyoka.ui.internal.editor.SaveRun;
import org.hyoka.ui.internal.editor.SessionSelection;
import org.hyoka.ui.internal.editor.UndoNavigation;
import org.hyoka.ui.labels.Contributions;
import org.hyoka.ui.page.PageContext;

/**
 * The editor of one dossier: its chapters as a list at the left, the chosen chapter's page beside it. The file is read
 * in a job while a wait page shows; a file that can't be read shows why, and how to go on. Saving runs off the UI
 * thread.
 *
 * @since 0.1
 */
public final class DossierEditor extends EditorPart implements IEditingDomainProvider, IPersistableEditor, PageContext {
	/** Id of the editor. */
	public static final String ID = "org.hyoka.ui.dossierEditor";
	private final List<FileDrop> drops = Contributions.of("fileDrop", FileDrop.class);
	private final SessionSelection selection = new SessionSelection();
	private final DataBindingContext bindings = new DataBindingContext();
	private ReadOnlyBar bar;
	private Composite root;
	private StackLayout stack;
	private Loading loading;
	private DossierSession session;
	private EditorShell shell;
	private UndoNavigation retrace;
	private LiveValidator problems;
	private Addressee evaluator;
	private boolean packaged;
	/** Where the person was when the workbench was closed; null once it is shown again. */
	private KeptPlace kept;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof DossierEditorInput dossier)) {
			throw new PartInitException(Messages.DossierEditor_NoDossier);
		}
		setSite(site);
		setInput(dossier);
		setPartName(dossier.getName());
		site.setSelectionProvider(selection);
	}

	@Override
	public void restoreState(IMemento state) {
		kept = KeptPlace.from(state);
	}

	@Override
	public void saveState(IMemento state) {
		(shell == null ? Optional.ofNullable(kept) : shell.place()).ifPresent(p -> p.to(state));
	}

	private Path path() {
		return ((DossierEditorInput) getEditorInput()).path();
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite around = new Composite(parent, SWT.NONE);
		around.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		bar = new ReadOnlyBar(around, () -> session != null && session.isReadOnly(), this::doSaveAs);
		root = bar.content();
		stack = new StackLayout();
		root.setLayout(stack);
		loading = new Loading(root, path(), this::show, this::opened);
		loading.begin();
	}

	private void opened(Loading.Opened opened) {
		session = opened.session();
		packaged = opened.evaluator().isPresent();
		evaluator = opened.evaluator().orElse(null);
		session.editingDomain().getCommandStack()
				.addCommandStackListener(e -> onDisplay(() -> firePropertyChange(PROP_DIRTY)));
		retrace = new UndoNavigation(session, () -> shell);
		problems = opened.problems();
		selection.setFallback(dossier());
		showPages();
		problems.schedule(DossierEditor::aside, new BetweenKeys(root));
		session.file().ifPresent(RecentDossiers.standard()::opened);
		firePropertyChange(PROP_DIRTY);
		setPartName(session.isReadOnly() ? Messages.bind(Messages.DossierEditor_ReadOnlyName, getEditorInput().getName())
				: getEditorInput().getName());
		setContentDescription("");
		firePropertyChange(PROP_TITLE);
	}

	private static void aside(Runnable task) {
		Job job = Job.createSystem(Messages.DossierEditor_Looking, (ICoreRunnable) monitor -> task.run());
		job.setPriority(Job.DECORATE);
		job.schedule();
	}

	private void showPages() {
		EditorShell before = shell;
		shell = new EditorShell(root, this);
		FileDrops.install(shell.control(), () -> drops.stream().anyMatch(d -> d.accepts(this)),
				files -> drops.stream().anyMatch(d -> d.accepts(this) && d.drop(this, files)));
		shell.whenOutdated(this::showPages);
		show(shell.control());
		if (before != null) {
			before.dispose();
		}
		if (kept != null) {
			shell.showAgain(kept);
			kept = null;
		} else {
			shell.showFirst();
		}
		shell.begin();
	}

	private void show(Control control) {
		Control old = stack.topControl;
		stack.topControl = control;
		root.layout(true, true);
		if (old != null && old != control) {
			old.dispose();
		}
	}

	private void onDisplay(Runnable action) {
		if (!root.isDisposed()) {
			if (Display.getCurrent() != null) {
				action.run();
			} else {
				root.getDisplay().asyncExec(() -> {
					if (!root.isDisposed()) {
						action.run();
					}
				});
			}
		}
	}

	/** The open session; empty while it is loading or could not be opened. */
	public Optional<DossierSession> openSession() {
		return Optional.ofNullable(session);
	}

	@Override
	public DossierSession session() {
		if (session == null) {
			throw new IllegalStateException("The dossier is not open yet.");
		}
		return session;
	}

	@Override
	public EditingDomain getEditingDomain() {
		return session == null ? null : session.editingDomain();
	}

	@Override
	public LiveValidator problems() {
		if (problems == null) {
			throw new IllegalStateException("The dossier is not open yet.");
		}
		return problems;
	}

	@Override
	public Optional<Addressee> evaluator() {
		return Optional.ofNullable(evaluator);
	}

	/** Whether the file was made for one evaluator, who scores in it and nothing else. */
	public boolean isPackage() {
		return packaged;
	}

	/**
	 * Shows what a member reads and the page to score on. UI thread.
	 *
	 * @param member who scores
	 * @throws IllegalStateException if the dossier is not open yet, or the file was made for one evaluator
	 */
	public void evaluateAs(Addressee member) {
		showFor(Objects.requireNonNull(member));
	}

	/**
	 * Shows the whole dossier again after {@link #evaluateAs}. UI thread.
	 *
	 * @throws IllegalStateException as there
	 */
	public void endEvaluation() {
		showFor(null);
	}

	private void showFor(Addressee member) {
		if (session == null || packaged) {
			throw new IllegalStateException("Nobody can be chosen here.");
		}
		shell.commitFocus();
		evaluator = member;
		showPages();
		firePropertyChange(PROP_TITLE);
	}

	@Override
	public IEditorSite site() {
		return getEditorSite();
	}

	@Override
	public DataBindingContext bindings() {
		return bindings;
	}

	@Override
	public void select(EObject... objects) {
		if (shell == null || !shell.isMakingAhead()) {
			selection.setSelection(new StructuredSelection(objects));
		}
	}

	@Override
	public boolean reveal(EObject object, EStructuralFeature feature) {
		return shell != null && shell.reveal(object, feature);
	}

	@Override
	public void show(String pageId, EObject subject) {
		if (shell != null) {
			shell.show(pageId, subject == null ? dossier() : subject);
		}
	}

	@Override
	public void setFocus() {
		if (shell != null) {
			shell.setFocus();
		} else if (root != null) {
			root.setFocus();
		}
	}

	@Override
	public boolean isDirty() {
		return session != null && session.isDirty();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return session != null;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		if (session.isReadOnly()) {
			doSaveAs(); // somebody else has the file; what was entered here goes into another
			return;
		}
		shell.commitFocus();
		save(path(), monitor);
	}

	@Override
	public void doSaveAs() {
		shell.commitFocus();
		SaveAsQuestion.ask(getSite().getShell(), path()).ifPresent(target -> {
			boolean read = session.isReadOnly();
			if (save(target, null)) {
				if (read) { // what was made only to be read can be edited now
					kept = shell.place().orElse(null);
					bar.update();
					showPages();
				}
				RecentDossiers.standard().opened(target);
				setInputWithNotify(new DossierEditorInput(target));
				setPartName(getEditorInput().getName());
			}
		});
	}

	private boolean save(Path target, IProgressMonitor monitor) {
		boolean saved = SaveRun.of(getSite().getShell(), session, target, outside());
		if (saved) {
			firePropertyChange(PROP_DIRTY);
		} else if (monitor != null) {
			monitor.setCanceled(true);
		}
		return saved;
	}

	private SaveRun.Outside outside() {
		Optional<OutsideChange> change = Contributions.of("outsideChange", OutsideChange.class).stream().findFirst();
		return new SaveRun.Outside(change.<Predicate<Path>>map(c -> file -> c.takeOver(this, file)).orElse(null),
				() -> root.getDisplay().asyncExec(this::reload));
	}

	/** Gives up what was edited, and reads the file again. */
	private void reload() {
		if (root.isDisposed() || session == null) {
			return;
		}
		kept = shell.place().orElse(null);
		release();
		session = null;
		shell = null;
		loading = new Loading(root, path(), this::show, this::opened);
		firePropertyChange(PROP_DIRTY);
		firePropertyChange(PROP_TITLE); // what follows it lets go of the dossier
		selection.setFallback(null);
		loading.begin();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == DossierSession.class) {
			return adapter.cast(session);
		}
		if (adapter == Dossier.class) {
			return adapter.cast(session == null ? null : session.dossier());
		}
		if (adapter == LiveValidator.class) {
			return adapter.cast(problems);
		}
		if (adapter == UndoNavigation.class) {
			return adapter.cast(retrace);
		}
		if (adapter == Loading.class) {
			return adapter.cast(session == null ? loading : null);
		}
		T own = super.getAdapter(adapter);
		return own != null ? own : Adapters.adapt(shell, adapter, false);
	}

	@Override
	public void dispose() {
		if (loading != null) {
			loading.cancel();
		}
		release();
		bindings.dispose();
		super.dispose();
	}

	private void release() {
		if (shell != null) {
			shell.dispose();
		}
		if (problems != null) {
			problems.close();
		}
		if (session != null) {
			session.close();
		}
	}
}

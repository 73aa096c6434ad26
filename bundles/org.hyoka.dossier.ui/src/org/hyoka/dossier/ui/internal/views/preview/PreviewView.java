// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.preview;

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.ui.internal.views.DossierView;
import org.hyoka.dossier.ui.internal.views.EmptyState;
import org.hyoka.report.ReportException;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.Background;
import org.hyoka.ui.labels.Icons;

/**
 * The chapter of what is selected, as it will be printed. It is made anew in the background a moment after an edit; where
 * that takes long, less often, so that typing is never held up.
 */
public final class PreviewView extends DossierView {
	/** Id of the view. */
	public static final String ID = "org.hyoka.ui.preview";
	private static final int CALM_MILLISECONDS = 700;
	private static final int SOON_MILLISECONDS = 150;
	private static final int SELDOM_MILLISECONDS = 10_000;
	private final ISelectionListener selections = this::selected;
	private final Consumer<Notification> changes = n -> edited();
	private final Runnable make = this::make;
	private Composite area;
	private StackLayout stack;
	private PageDisplay display;
	private Control nothing;
	private Control problem;
	private DossierSession session;
	private volatile EObject subject;
	private Background<Made> making;
	private long lastMilliseconds;
	private boolean stale;

	/**
	 * What came of it.
	 *
	 * @param page    the page
	 * @param problem why there is none, in a sentence; null where there is one
	 * @param took    milliseconds
	 */
	private record Made(EObject about, PreviewRun.Page page, String problem, long took) {
	}

	@Override
	protected Control createContent(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		stack = new StackLayout();
		area.setLayout(stack);
		display = new PageDisplay(area);
		nothing = EmptyState.create(area, Messages.Preview_nothing, Messages.Preview_nothingWhy);
		stack.topControl = nothing;
		area.addListener(SWT.Show, e -> catchUp());
		area.addListener(SWT.Resize, e -> catchUp());
		Action refresh = new Action(Messages.Preview_refresh, Icons.descriptor("command-refresh")) {
			@Override
			public void run() {
				make();
			}
		};
		getViewSite().getActionBars().getToolBarManager().add(refresh);
		getSite().getPage().addSelectionListener(selections);
		return area;
	}

	private void selected(IWorkbenchPart part, ISelection selection) {
		if (part != this && session != null && selection instanceof IStructuredSelection s
				&& s.getFirstElement() instanceof EObject object && EcoreUtil.isAncestor(session.dossier(), object)
				&& object != subject) {
			subject = object;
			later(SOON_MILLISECONDS);
		}
	}

	@Override
	protected void show(DossierEditor editor) {
		if (session != null) {
			session.removeChangeListener(changes);
			making.end();
			making = null;
		}
		session = editor == null ? null : editor.session();
		subject = session == null ? null : selection(editor);
		lastMilliseconds = 0;
		if (session != null) {
			DossierSession of = session;
			making = new Background<>(of, area, Messages.Preview_making, CALM_MILLISECONDS, pause -> make(of, pause), this::take);
			session.addChangeListener(changes);
			later(SOON_MILLISECONDS);
		}
	}

	private void edited() {
		area.getDisplay().asyncExec(() -> {
			if (!area.isDisposed()) { // what takes long is made less often, but what stands there is never left to be of long ago
				later((int) Math.clamp(2 * lastMilliseconds, CALM_MILLISECONDS, SELDOM_MILLISECONDS));
			}
		});
	}

	private void later(int milliseconds) {
		stale = true;
		area.getDisplay().timerExec(-1, make);
		area.getDisplay().timerExec(milliseconds, make);
	}

	private void catchUp() {
		if (stale) {
			later(SOON_MILLISECONDS);
		}
	}

	/** Nothing is made while nobody sees it. */
	private void make() {
		if (area.isDisposed() || session == null || !area.isVisible() || area.getSize().x == 0) {
			return;
		}
		stale = false;
		making.work();
	}

	/** Not on the UI thread; gives way to edits. */
	private Made make(DossierSession of, Runnable pause) {
		long start = System.nanoTime();
		EObject about = subject;
		try {
			PreviewRun.Page page = PreviewRun.of(of, about, Background.asking(pause));
			return new Made(about, page, null, (System.nanoTime() - start) / 1_000_000);
		} catch (IOException | ReportException e) {
			Platform.getLog(PreviewView.class).log(Status.warning("The preview could not be made.", e));
			return new Made(about, PreviewRun.Page.NONE, String.valueOf(e.getLocalizedMessage()), 0);
		}
	}

	private void take(Made made) {
		if (made.about() != subject) {
			return;
		}
		if (made.problem() != null) {
			fail(made.problem());
		} else {
			show(made.page(), made.took());
		}
	}

	private void show(PreviewRun.Page page, long took) {
		lastMilliseconds = took;
		if (!page.isEmpty()) {
			display.show(page);
		}
		top(page.isEmpty() ? nothing : display.control());
	}

	private void fail(String sentence) {
		Control old = problem;
		problem = EmptyState.create(area, Messages.Preview_failed, String.valueOf(sentence));
		top(problem);
		if (old != null) {
			old.dispose();
		}
	}

	private void top(Control control) {
		stack.topControl = control;
		area.layout();
	}

	@Override
	public void dispose() {
		getSite().getPage().removeSelectionListener(selections);
		super.dispose();
	}
}

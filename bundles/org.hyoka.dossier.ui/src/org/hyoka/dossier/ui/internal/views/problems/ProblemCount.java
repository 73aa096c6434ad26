// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.problems;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.hyoka.consistency.LiveValidator;
import org.hyoka.consistency.ProblemEntry;
import org.hyoka.ui.editor.ActiveDossier;
import org.hyoka.ui.editor.DossierEditor;

/** How many problems the active dossier has, in the status bar; a click shows them. Empty where no dossier is open. */
public final class ProblemCount extends WorkbenchWindowControlContribution {
	private static final int CALM_MILLISECONDS = 400;
	private static final int WIDTH = 260;
	private final Runnable listener = this::changed;
	private final IPropertyListener opening = (source, property) -> follow();
	private final Runnable show = this::show;
	private final IPartListener2 parts = new IPartListener2() {
		@Override
		public void partActivated(IWorkbenchPartReference ref) {
			follow();
		}

		@Override
		public void partClosed(IWorkbenchPartReference ref) {
			follow();
		}
	};
	private Link link;
	private DossierEditor editor;
	private LiveValidator validator;

	@Override
	protected Control createControl(Composite parent) {
		Composite holder = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginHeight = 0;
		holder.setLayout(layout);
		link = new Link(holder, SWT.NONE);
		GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, true);
		data.widthHint = WIDTH;
		link.setLayoutData(data);
		link.setData("org.hyoka.problems", Boolean.TRUE);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> open()));
		page().addPartListener(parts);
		link.addDisposeListener(e -> {
			page().removePartListener(parts);
			listen(null);
		});
		follow();
		return holder;
	}

	private IWorkbenchPage page() {
		return getWorkbenchWindow().getActivePage();
	}

	private void open() {
		try {
			page().showView(ProblemsView.ID);
		} catch (PartInitException e) {
			Platform.getLog(ProblemCount.class).log(Status.error("The problems cannot be shown.", e));
		}
	}

	private void follow() {
		if (link.isDisposed()) {
			return;
		}
		IEditorPart active = ActiveDossier.editorOf(page()).orElse(null);
		if (active != editor) {
			if (editor != null) {
				editor.removePropertyListener(opening);
			}
			editor = (DossierEditor) active;
			if (editor != null) {
				editor.addPropertyListener(opening);
			}
		}
		boolean counts = editor != null && editor.openSession().isPresent() && editor.evaluator().isEmpty();
		listen(counts ? editor.problems() : null);
		show();
	}

	private void listen(LiveValidator now) {
		if (now != validator) {
			if (validator != null) {
				validator.removeListener(listener);
			}
			validator = now;
			if (validator != null) {
				validator.addListener(listener);
			}
		}
	}

	/** From any thread, thousands of times while a large dossier is looked at. */
	private void changed() {
		if (!link.isDisposed()) {
			link.getDisplay().asyncExec(() -> {
				if (!link.isDisposed()) {
					link.getDisplay().timerExec(CALM_MILLISECONDS, show);
				}
			});
		}
	}

	private void show() {
		if (!link.isDisposed()) {
			String words = validator == null ? "" : ProblemsView.summary(ProblemEntry.counts(validator.entries()), validator.growing());
			String text = words.isEmpty() ? "" : "<a>" + words.replace("&", "&&") + "</a>";
			if (!link.getText().equals(text)) {
				link.setText(text);
			}
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hyoka.core.dossier.DossierSession;
import org.hyoka.core.sheets.EvaluatorPackage.Addressee;
import org.hyoka.core.sheets.ScoringTask;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.ui.editor.PageContext;
import org.hyoka.ui.labels.Labels;

/** The dossier's chapters at the left of the editor, each with its state; chapters per undertaking have one entry each below. */
final class ChapterList {
	/** An entry of the list. */
	record Entry(PageDescriptor page, EObject subject, boolean child) {
	}

	private final TreeViewer viewer;
	private final List<PageDescriptor> pages;
	private final DossierSession session;
	private final Addressee evaluator;
	private final ChapterStates states;
	private final ChapterFindings findings;
	private boolean selecting;

	ChapterList(Composite parent, List<PageDescriptor> pages, PageContext context,
			BiConsumer<PageDescriptor, EObject> open) {
		this.pages = pages;
		this.session = context.session();
		this.evaluator = context.evaluator().orElse(null);
		viewer = new TreeViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		states = new ChapterStates(session, viewer.getControl(), () -> viewer.refresh(true));
		findings = new ChapterFindings(context.findings(), pages, viewer.getControl(), () -> viewer.refresh(true));
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new EntryLabels()));
		viewer.setAutoExpandLevel(2);
		viewer.setInput(session.dossier());
		viewer.addSelectionChangedListener(e -> {
			if (!selecting && e.getStructuredSelection().getFirstElement() instanceof Entry entry) {
				open.accept(entry.page(), entry.subject());
			}
		});
		followUndertakings();
	}

	/** Undertakings that come, go, or change their name or letter show at once. */
	private void followUndertakings() {
		Consumer<Notification> listener = n -> {
			if (shows(n.getFeature())) {
				viewer.getControl().getDisplay().asyncExec(this::refresh);
			}
		};
		session.addChangeListener(listener);
		viewer.getControl().addDisposeListener(e -> session.removeChangeListener(listener));
	}

	private void refresh() {
		if (!viewer.getControl().isDisposed()) {
			viewer.refresh(true);
			viewer.expandToLevel(2);
		}
	}

	private static boolean shows(Object feature) {
		return feature == HyokaPackage.Literals.DOSSIER__UNDERTAKINGS || feature == HyokaPackage.Literals.PROGRAM__PROJECTS
				|| feature == HyokaPackage.Literals.NAMED_ELEMENT__NAME
				|| feature == HyokaPackage.Literals.PROGRAM_NODE__CODE
				|| feature == HyokaPackage.Literals.UNDERTAKING__SHORT_NAME
				|| feature == HyokaPackage.Literals.UNDERTAKING__EVALUATED;
	}

	Control control() {
		return viewer.getControl();
	}

	void select(PageDescriptor page, EObject subject) {
		selecting = true;
		try {
			Entry entry = new Entry(page, subject, page.scope() != PageDescriptor.Scope.DOSSIER);
			viewer.setSelection(new StructuredSelection(entry), true);
		} finally {
			selecting = false;
		}
	}

	private final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return pages.stream().map(p -> new Entry(p, firstSubject(p), false)).toArray();
		}

		private EObject firstSubject(PageDescriptor page) {
			List<EObject> subjects = page.subjects(session.dossier());
			return subjects.isEmpty() ? session.dossier() : subjects.get(0);
		}

		@Override
		public Object[] getChildren(Object parent) {
			Entry entry = (Entry) parent;
			return entry.child() || entry.page().scope() == PageDescriptor.Scope.DOSSIER ? new Object[0]
					: entry.page().subjects(session.dossier()).stream().map(s -> new Entry(entry.page(), s, true))
							.toArray();
		}

		@Override
		public Object getParent(Object element) {
			Entry entry = (Entry) element;
			return entry.child() ? new Entry(entry.page(), firstSubject(entry.page()), false) : null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return getChildren(element).length > 0;
		}
	}

	private final class EntryLabels extends LabelProvider implements IStyledLabelProvider {
		@Override
		public StyledString getStyledText(Object element) {
			Entry entry = (Entry) element;
			StyledString text = evaluator == null ? new StyledString() : new StyledString(progress(entry), StyledString.COUNTER_STYLER);
			text.append(entry.child() ? shortLabel(entry.subject()) : entry.page().name());
			if (evaluator != null) {
				return text;
			}
			int count = findings.count(entry);
			if (count > 0) {
				text.append("  " + count, StyledString.COUNTER_STYLER);
			}
			return text;
		}

		/** How many criteria of an undertaking are done, on the page to score on. */
		private String progress(Entry entry) {
			return !entry.child() || !entry.page().chapter().equals("points") ? ""
					: ScoringTask.of(session.dossier(), evaluator.member(), evaluator.round().orElse(null)).stream()
							.filter(t -> t.undertaking() == entry.subject()).findFirst()
							.map(t -> t.done() + "/" + t.items().size() + "　").orElse("");
		}

		private String shortLabel(EObject subject) {
			if (subject instanceof org.hyoka.model.hyoka.Undertaking u && u.getShortName() != null
					&& !u.getShortName().isBlank()) {
				return (u.getCode() == null ? "" : u.getCode() + "　") + u.getShortName();
			}
			return Labels.of(subject);
		}

		@Override
		public Image getImage(Object element) {
			return evaluator == null ? states.mark((Entry) element) : null;
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.hyoka.core.naming.Naming;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.ui.internal.views.DossierView;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.page.VerticalScroll;
import org.hyoka.ui.labels.Fonts;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.ThemeColors;

/**
 * Everything about the one thing that is selected in a page or in the outline, also what no page has a field for: all its
 * values to enter, what is computed from it, what it refers to, and what it contains as links.
 */
public final class PropertiesView extends DossierView {
	/** Id of the view. */
	public static final String ID = "org.hyoka.ui.properties";
	private static final int LINE = 160;
	/** Milliseconds for which a selection lasts before it is shown: who goes through pages or rows sees these first. */
	private static final int SOON = 120;
	private final ISelectionListener selections = this::selected;
	private final Consumer<Notification> changes = this::changed;
	private final Runnable showDue = this::showDue;
	private VerticalScroll scroll;
	private Composite body;
	private Label kind;
	private Label title;
	private Label place;
	private ObjectForm form;
	private EObject shown;
	/** What was selected a moment ago, or while the view was out of sight. */
	private EObject due;
	private DossierSession session;

	@Override
	protected Control createContent(Composite parent) {
		scroll = new VerticalScroll(parent, LINE);
		body = new Composite(scroll, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 12;
		layout.marginHeight = 12;
		layout.verticalSpacing = 4;
		body.setLayout(layout);
		kind = label();
		kind.setForeground(ThemeColors.of(body).quiet());
		title = label();
		title.setFont(Fonts.section());
		place = label();
		place.setForeground(ThemeColors.of(body).quiet());
		scroll.setContent(body);
		getSite().getPage().addSelectionListener(selections);
		return scroll;
	}

	private Label label() {
		Label label = new Label(body, SWT.WRAP);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = LINE;
		label.setLayoutData(data);
		return label;
	}

	private void selected(IWorkbenchPart part, ISelection selection) {
		if (part != this && editor().isPresent() && selection instanceof IStructuredSelection s
				&& s.getFirstElement() instanceof EObject object && isOpen(object)) {
			showSoon(object);
		}
	}

	private void showSoon(EObject object) {
		if (object != due) {
			due = object;
			body.getDisplay().timerExec(SOON, showDue);
		}
	}

	private void showDue() {
		if (!body.isDisposed() && due != null && session != null && isSeen()) {
			show(isOpen(due) ? due : session.dossier());
		}
	}

	private boolean isOpen(EObject object) {
		return session != null && EcoreUtil.isAncestor(session.dossier(), object);
	}

	@Override
	protected void show(DossierEditor editor) {
		if (session != null) {
			session.removeChangeListener(changes);
		}
		session = editor == null ? null : editor.session();
		clear(); // holds nothing of another dossier, and edits none
		if (session != null) {
			session.addChangeListener(changes);
			showSoon(selection(editor));
		}
	}

	private void clear() {
		if (form != null) {
			form.dispose();
			form = null;
		}
		shown = null;
		due = null;
	}

	@Override
	protected void seen() {
		showDue();
	}

	/** What was deleted is no longer shown; a new name shows at once. */
	private void changed(Notification change) {
		boolean other = change.getNotifier() == shown && change.getFeature() instanceof EReference;
		body.getDisplay().asyncExec(() -> {
			if (!body.isDisposed() && shown != null && session != null) {
				if (isOpen(shown)) {
					head();
					if (other) {
						fit(); // more or fewer links may take more or fewer lines
					}
				} else {
					showSoon(session.dossier());
				}
			}
		});
	}

	private void show(EObject object) {
		due = null;
		if (object == shown) {
			return;
		}
		boolean same = form != null && form.type() == object.eClass();
		shown = object;
		body.setRedraw(false);
		try {
			if (same && !needsOtherSections(object)) {
				form.subject().set(object);
			} else {
				if (form != null) {
					form.dispose();
				}
				form = new ObjectForm(body, object.eClass(), session.editingDomain(), this::lead);
				((GridData) form.control().getLayoutData()).verticalIndent = 12;
				form.build(object);
			}
			head();
		} finally {
			body.setRedraw(true);
		}
		fit();
		scroll.setOrigin(0, 0);
	}

	private void fit() {
		body.layout(true, true);
		scroll.reflow(true);
	}

	/** Whether something can be computed of it, while nothing could of the object before. */
	private boolean needsOtherSections(EObject object) {
		return ComputedFact.of(object).isEmpty() != form.subject().object().map(o -> ComputedFact.of(o).isEmpty())
				.orElse(true);
	}

	private void head() {
		kind.setText(escape(Labels.of(shown.eClass())));
		title.setText(escape(Labels.of(shown)));
		List<String> path = new ArrayList<>();
		for (EObject o = shown.eContainer(); o != null && o.eContainer() != null; o = o.eContainer()) {
			path.addFirst(Naming.inSentence(o, Texts.locale()));
		}
		place.setText(escape(String.join(" › ", path)));
		((GridData) place.getLayoutData()).exclude = path.isEmpty();
		place.setVisible(!path.isEmpty());
	}

	private void lead(EObject object) {
		editor().ifPresent(e -> {
			e.reveal(object, null);
			e.select(object);
			show(object);
		});
	}

	private static String escape(String text) {
		return text.replace("&", "&&");
	}

	@Override
	public void setFocus() {
		if (form == null || !form.control().setFocus()) {
			super.setFocus();
		}
	}

	@Override
	public void dispose() {
		getSite().getPage().removeSelectionListener(selections);
		super.dispose();
	}
}

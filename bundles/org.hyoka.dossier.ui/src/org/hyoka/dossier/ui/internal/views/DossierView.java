// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.hyoka.ui.editor.ActiveDossier;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.Loading;

/**
 * A view beside the editors that shows something of the dossier in the active editor, and a sentence while there is none
 * or it is not open yet. It follows when another dossier becomes active, one has been read, or the last is closed.
 */
public abstract class DossierView extends ViewPart {
	private final IPropertyListener opening = (source, property) -> follow();
	private final IPartListener2 parts = new IPartListener2() {
		@Override
		public void partActivated(IWorkbenchPartReference ref) {
			follow();
		}

		@Override
		public void partBroughtToTop(IWorkbenchPartReference ref) {
			follow();
		}

		@Override
		public void partClosed(IWorkbenchPartReference ref) {
			follow();
		}

		@Override
		public void partVisible(IWorkbenchPartReference ref) {
			if (ref.getPart(false) == DossierView.this) {
				seen();
			}
		}
	};
	private Composite root;
	private StackLayout stack;
	/** The sentences that were needed so far, by their heads. */
	private final Map<String, Control> sentences = new HashMap<>();
	private Control content;
	private final Runnable follow = this::follow;
	private DossierEditor candidate;
	private Loading opened;
	private DossierEditor shown;

	@Override
	public final void createPartControl(Composite parent) {
		root = new Composite(parent, SWT.NONE);
		stack = new StackLayout();
		root.setLayout(stack);
		content = createContent(root);
		getSite().getPage().addPartListener(parts);
		follow();
	}

	/** Makes what the view shows while there is a dossier; what takes time may wait until one is {@link #expect() expected}. */
	protected abstract Control createContent(Composite parent);

	/** There is an editor that reads its dossier, or has done so: the view will show it soon. Called each time it is another one. */
	protected void expect() {
		// most views are made as a whole
	}

	/** It came to sight from behind another view; what it did not follow meanwhile is due. */
	protected void seen() {
		// most views follow all the time
	}

	/** Whether it is in sight, and not behind another view. */
	protected final boolean isSeen() {
		return getSite().getPage().isPartVisible(this);
	}

	/**
	 * Another dossier is to be shown; the editor has it open.
	 *
	 * @param editor null for none
	 */
	protected abstract void show(DossierEditor editor);

	/** The editor whose dossier is shown. */
	protected final Optional<DossierEditor> editor() {
		return Optional.ofNullable(shown);
	}

	/** What is selected in an editor that has its dossier open; the dossier where nothing is, or what is gone. */
	protected static EObject selection(DossierEditor editor) {
		ISelection selection = editor.getSite().getSelectionProvider().getSelection();
		return selection instanceof IStructuredSelection s && s.getFirstElement() instanceof EObject object
				&& EcoreUtil.isAncestor(editor.dossier(), object) ? object : editor.dossier();
	}

	private void follow() {
		if (root.isDisposed()) {
			return;
		}
		watch(ActiveDossier.editorOf(getSite().getPage()).orElse(null));
		boolean evaluator = candidate != null && candidate.evaluator().isPresent();
		DossierEditor open = candidate != null && !evaluator && candidate.openSession().isPresent() ? candidate : null;
		Control top = evaluator ? sentence(Messages.View_scoring, Messages.View_scoringWhy) : open == null ? waiting() : content;
		if (open != shown) {
			shown = open;
			show(open);
		}
		if (stack.topControl != top) {
			stack.topControl = top;
			root.layout();
		}
	}

	/** What stands in place of the dossier's: that there is none, or that it is on its way. */
	private Control waiting() {
		return opened == null ? sentence(Messages.View_noDossier, Messages.View_noDossierWhy) : switch (opened.state()) {
		case READING -> sentence(Messages.View_reading, Messages.View_readingWhy);
		case ASKING -> sentence(Messages.View_asking, Messages.View_askingWhy);
		case FAILED -> sentence(Messages.View_failed, Messages.View_failedWhy);
		};
	}

	private Control sentence(String head, String why) {
		return sentences.computeIfAbsent(head, h -> EmptyState.create(root, h, why));
	}

	private void watch(DossierEditor editor) {
		if (editor != candidate) {
			if (candidate != null) {
				candidate.removePropertyListener(opening);
			}
			candidate = editor;
			if (candidate != null) {
				candidate.addPropertyListener(opening);
				expect();
			}
		}
		watch(candidate == null ? null : candidate.getAdapter(Loading.class));
	}

	private void watch(Loading loading) {
		if (loading != opened) {
			if (opened != null) {
				opened.removeListener(follow);
			}
			opened = loading;
			if (opened != null) {
				opened.addListener(follow);
			}
		}
	}

	@Override
	public void setFocus() {
		stack.topControl.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(parts);
		watch((DossierEditor) null);
		if (shown != null) {
			shown = null;
			show(null);
		}
		super.dispose();
	}
}

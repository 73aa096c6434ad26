// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.ui.internal;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.hyoka.ui.editor.ActiveDossier;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.labels.ThemeColors;

/** The comments of the active dossier; not while somebody scores. */
public final class CommentsView extends ViewPart {
	/** Id of the view. */
	public static final String ID = "org.hyoka.ui.comments";
	private final IPropertyListener opening = (source, property) -> follow();
	private final IPartListener2 parts = new IPartListener2() {
		@Override
		public void partActivated(IWorkbenchPartReference part) {
			follow();
		}

		@Override
		public void partClosed(IWorkbenchPartReference part) {
			follow();
		}
	};
	private Composite root;
	/** Listened to, also while it is not open yet. */
	private DossierEditor candidate;
	private DossierEditor shown;

	@Override
	public void createPartControl(Composite parent) {
		root = new Composite(parent, SWT.NONE);
		root.setLayout(new FillLayout());
		getSite().getPage().addPartListener(parts);
		sentence();
		follow();
	}

	private void follow() {
		if (root.isDisposed()) {
			return;
		}
		DossierEditor active = ActiveDossier.editorOf(getSite().getPage()).orElse(null);
		if (active != candidate) {
			forget();
			candidate = active;
			if (active != null) {
				active.addPropertyListener(opening);
			}
		}
		DossierEditor open = active != null && active.openSession().isPresent() && active.evaluator().isEmpty() ? active : null;
		if (open != shown) {
			shown = open;
			root.getChildren()[0].dispose();
			if (open == null) {
				sentence();
			} else {
				new CommentsPart(root, open);
			}
			root.layout();
		}
	}

	private void sentence() {
		Composite area = new Composite(root, SWT.NONE);
		area.setLayout(GridLayoutFactory.fillDefaults().margins(16, 16).create());
		Label why = new Label(area, SWT.WRAP);
		why.setText(Messages.Comments_noDossier);
		why.setForeground(ThemeColors.of(area).quiet());
		why.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
	}

	private void forget() {
		if (candidate != null) {
			candidate.removePropertyListener(opening);
		}
	}

	@Override
	public void setFocus() {
		root.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(parts);
		forget();
		super.dispose();
	}
}

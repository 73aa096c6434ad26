// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.roadmap.ui.internal.canvas.RoadmapCanvas;
import org.hyoka.ui.forms.BaseDate;
import org.hyoka.ui.forms.PageHead;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.page.DossierPage;

/** The roadmaps of an undertaking, from its research to its outcome, on a canvas that takes the page. */
public final class RoadmapPage extends DossierPage {
	private Composite page;
	private PageHead head;
	private RoadmapPane pane;

	@Override
	public Control createControl(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 24;
		layout.marginTop = 16;
		layout.marginHeight = 0;
		layout.marginBottom = 8;
		layout.verticalSpacing = 4;
		page.setLayout(layout);
		head = new PageHead(page);
		pane = new RoadmapPane(page, context());
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.verticalIndent = 8;
		pane.control().setLayoutData(data);
		return page;
	}

	@Override
	public void setSubject(EObject subject) {
		head.setTitle(Messages.bind(Messages.Page_title, Labels.of(subject)), BaseDate.after(Messages.Page_lead, subject));
		pane.show((Undertaking) subject);
		PageScaffold.layout(page);
	}

	@Override
	public boolean reveal(EObject object, EStructuralFeature feature) {
		return pane.reveal(object);
	}

	/** The canvas. */
	public RoadmapCanvas canvas() {
		return pane.canvas();
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}
}

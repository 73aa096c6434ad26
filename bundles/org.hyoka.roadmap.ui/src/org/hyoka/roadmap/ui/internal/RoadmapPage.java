// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.roadmap.ui.internal.canvas.RoadmapCanvas;
import org.hyoka.ui.forms.BaseDate;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.labels.Fonts;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.page.DossierPage;

/** The roadmaps of an undertaking, from its research to its outcome, on a canvas that takes the page. */
public final class RoadmapPage extends DossierPage {
	private Composite page;
	private Label title;
	private Label lead;
	private RoadmapPane pane;

	@Override
	public Control createControl(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 24;
		layout.marginTop = 20;
		layout.marginHeight = 0;
		layout.marginBottom = 8;
		layout.verticalSpacing = 4;
		page.setLayout(layout);
		title = new Label(page, SWT.WRAP);
		title.setFont(Fonts.title());
		title.setLayoutData(PageScaffold.wrapping());
		lead = new Label(page, SWT.WRAP);
		lead.setText(Messages.Page_lead);
		lead.setForeground(ThemeColors.of(page).quiet());
		lead.setLayoutData(PageScaffold.wrapping());
		pane = new RoadmapPane(page, context());
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.verticalIndent = 8;
		pane.control().setLayoutData(data);
		return page;
	}

	@Override
	public void setSubject(EObject subject) {
		title.setText(Messages.bind(Messages.Page_title, Labels.of(subject)).replace("&", "&&"));
		lead.setText(BaseDate.after(Messages.Page_lead, subject).replace("&", "&&"));
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

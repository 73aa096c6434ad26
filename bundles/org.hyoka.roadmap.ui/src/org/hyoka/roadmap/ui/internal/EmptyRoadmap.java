// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hyoka.roadmap.edit.Creation;
import org.hyoka.roadmap.edit.RoadmapDrafts;
import org.hyoka.roadmap.ui.internal.exchange.PlanImport;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.labels.ThemeColors;

/** What stands where there is no roadmap yet: what goes here, and how to begin. */
final class EmptyRoadmap {
	private final RoadmapPane pane;
	private final Composite area;
	private final Button draft;

	EmptyRoadmap(Composite parent, RoadmapPane pane) {
		this.pane = pane;
		area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.verticalSpacing = 8;
		area.setLayout(layout);
		Label words = new Label(area, SWT.WRAP);
		words.setText(Messages.Empty_words);
		words.setForeground(ThemeColors.of(parent).quiet());
		words.setLayoutData(PageScaffold.wrapping());
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayout row = new GridLayout(3, false);
		row.marginWidth = 0;
		row.horizontalSpacing = 8;
		buttons.setLayout(row);
		buttons.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		draft = button(buttons, Messages.Empty_draft, this::draft);
		draft.setToolTipText(Messages.Empty_draftWhy);
		button(buttons, Messages.Empty_lane, this::lane);
		button(buttons, Messages.Empty_import, () -> PlanImport.ask(pane.context(), pane.undertaking(), area.getShell()));
	}

	private static Button button(Composite parent, String label, Runnable run) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run.run()));
		return button;
	}

	Composite control() {
		return area;
	}

	void refresh() {
		for (var child : draft.getParent().getChildren()) {
			child.setEnabled(!pane.context().session().isReadOnly());
		}
	}

	/** A roadmap with what the undertaking says of its items, dates, evaluations and targets. */
	private void draft() {
		if (RoadmapDrafts.draft(pane.context().domain(), pane.undertaking()) instanceof Creation creation) {
			pane.canvas().edits().execute(Messages.Empty_drafted, List.of(creation));
			pane.canvas().fit();
			pane.setFocus();
		}
	}

	/** A roadmap, if there is none, with a lane whose name is asked for. */
	private void lane() {
		if (RoadmapDrafts.lane(pane.context().domain(), pane.undertaking(), Messages.New_lane) instanceof Creation creation
				&& pane.canvas().edits().execute(Messages.Empty_laneAdded, List.of(creation))) {
			EObject lane = creation.all().getLast();
			pane.canvas().refresh();
			pane.canvas().picks().only(lane);
			pane.setFocus();
			pane.canvas().editLabel((org.hyoka.model.roadmap.Lane) lane);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.judgement;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.DOSSIER__ASSESSMENTS;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.CriterionSet;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.page.PageContext;

/** What stands on the page while an undertaking has no assessment: with which criteria to begin one. */
final class AssessmentStart {
	private final Composite area;
	private final PageContext context;
	private final Runnable made;

	AssessmentStart(Composite area, PageContext context, Runnable made) {
		this.area = area;
		this.context = context;
		this.made = made;
	}

	void show(Undertaking undertaking, Assessment assessment) {
		boolean needed = undertaking != null && assessment == null;
		if (needed != area.getVisible() || needed && area.getChildren().length == 0) {
			for (Control child : area.getChildren()) {
				child.dispose();
			}
			if (needed) {
				fill(undertaking);
			}
			area.setVisible(needed);
			PageScaffold.reflow(area);
		}
	}

	private void fill(Undertaking undertaking) {
		Label text = new Label(area, SWT.WRAP);
		text.setText(context.dossier().getCriterionSets().isEmpty() ? Messages.Assessment_NoCriteria
				: Messages.Assessment_None);
		text.setLayoutData(PageScaffold.wrapping());
		for (CriterionSet set : context.dossier().getCriterionSets()) {
			Button button = new Button(area, SWT.PUSH);
			button.setText(Messages.bind(Messages.Assessment_Begin, Labels.of(set)).replace("&", "&&"));
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> begin(undertaking, set)));
		}
	}

	private void begin(Undertaking undertaking, CriterionSet set) {
		Assessment fresh = HyokaFactory.eINSTANCE.createAssessment();
		fresh.setUndertaking(undertaking);
		fresh.setCriterionSet(set);
		fresh.setKind(undertaking.getEvaluationKind());
		context.domain().getCommandStack()
				.execute(AddCommand.create(context.domain(), context.dossier(), DOSSIER__ASSESSMENTS, fresh));
		made.run();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.money;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.internal.grid.Grid;
import org.hyoka.ui.internal.grid.WhenEdited;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.page.DossierPage;

/** The money of an undertaking: allocations, budget and spending, and how they stand to each other. */
public final class MoneyPage extends DossierPage {
	private PageScaffold scaffold;
	private AllocationSection allocations;
	private BudgetSection budget;
	private ComparisonGrid comparison;
	private Grid comparisonGrid;
	private Composite comparisonSection;
	private Label comparisonLead;
	private Undertaking undertaking;

	@Override
	public Control createControl(Composite parent) {
		scaffold = new PageScaffold(parent, "", Messages.Money_Lead);
		allocations = new AllocationSection(scaffold, context());
		scaffold.then(this::createBudget).then(this::createComparison);
		WhenEdited.run(context(), scaffold.control(), this::refresh);
		return scaffold.control();
	}

	private void createBudget() {
		budget = new BudgetSection(scaffold, context());
		if (undertaking != null) {
			budget.show(undertaking);
		}
	}

	private void createComparison() {
		comparisonSection = scaffold.wideSection(Messages.Money_Comparison);
		comparisonLead = new Label(comparisonSection, SWT.WRAP);
		comparisonLead.setForeground(ThemeColors.of(comparisonSection).quiet());
		comparisonLead.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		comparison = new ComparisonGrid();
		comparisonGrid = new Grid(comparisonSection, context(), comparison, Messages.Money_Comparison, 14);
		if (undertaking != null) {
			compare();
		}
	}

	@Override
	public void setSubject(EObject subject) {
		undertaking = (Undertaking) subject;
		scaffold.setTitle(Messages.bind(Messages.Money_Title, Labels.of(subject)), Messages.Money_Lead);
		boolean itemsHere = !(undertaking instanceof Program) || !undertaking.getAllocations().isEmpty()
				|| !undertaking.getResearchItems().isEmpty();
		allocations.control().setVisible(itemsHere);
		allocations.show(undertaking);
		if (budget != null) {
			budget.show(undertaking);
		}
		compare();
		scaffold.reflow();
	}

	private void refresh() {
		if (undertaking != null) {
			allocations.refresh();
			if (budget != null) {
				budget.refresh();
			}
			compare();
		}
	}

	private void compare() {
		if (comparison == null) {
			return;
		}
		comparison.show(undertaking);
		comparisonLead.setText(undertaking instanceof Program ? Messages.Money_ProgramLead : Messages.Money_AllocatedLead);
		boolean visible = !comparison.isEmpty();
		if (comparisonSection.getVisible() != visible) {
			comparisonSection.setVisible(visible);
			scaffold.reflow();
		}
		comparisonGrid.refresh();
	}

	@Override
	public boolean reveal(EObject object, EStructuralFeature feature) {
		boolean shown = allocations.reveal(object) || budget.reveal(object);
		if (shown) {
			scaffold.show(object.eContainingFeature() == null ? allocations.control() : focused());
		}
		return shown;
	}

	private Control focused() {
		Control focus = scaffold.control().getDisplay().getFocusControl();
		return focus == null ? scaffold.control() : focus;
	}

	@Override
	public void setFocus() {
		(allocations.control().getVisible() ? allocations.grid() : budget.grid()).table().setFocus();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.imports;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.hyoka.dossier.DossierSession;
import org.hyoka.exchange.tables.ImportPlan;
import org.hyoka.exchange.tables.TableKind;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.ui.forms.TaskDialog;

/** Takes a table from the clipboard or a file into the dossier: where it is, what its columns mean, one undoable step. */
public final class ImportTableWizard extends Wizard {
	private final DossierSession session;
	private final SourcePage source;
	private final ColumnsPage columns;

	/**
	 * @param session the dossier
	 * @param kind    what is chosen at first
	 * @param subject the undertaking or table of allocations that is chosen at first; may be null
	 */
	public ImportTableWizard(DossierSession session, TableKind kind, EObject subject) {
		this.session = session;
		source = new SourcePage(session.dossier(), kind, subject);
		columns = new ColumnsPage(session, source);
		setWindowTitle(Messages.Wizard_title);
		setNeedsProgressMonitor(true);
	}

	/** Opens it; answers whether something was taken in. UI thread. */
	public static boolean open(Shell shell, DossierSession session, TableKind kind, EObject subject) {
		WizardDialog dialog = new TaskDialog(shell, new ImportTableWizard(session, kind, subject), Messages.Wizard_take);
		dialog.setPageSize(760, 460);
		return dialog.open() == WizardDialog.OK;
	}

	/** The kind of table whose rows are objects of a type, if such tables can be taken in. */
	public static Optional<TableKind> kindOf(EClass type) {
		return type == Literals.INDICATOR ? Optional.of(TableKind.INDICATORS)
				: type == Literals.ORGANIZATION ? Optional.of(TableKind.ORGANIZATIONS)
						: type == Literals.BUDGET_ENTRY ? Optional.of(TableKind.BUDGET)
								: type == Literals.ALLOCATION ? Optional.of(TableKind.ALLOCATIONS) : Optional.empty();
	}

	@Override
	public void addPages() {
		addPage(source);
		addPage(columns);
	}

	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == columns && columns.isPageComplete();
	}

	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		return page == source ? columns : null;
	}

	@Override
	public boolean performFinish() {
		Optional<ImportPlan> plan = columns.plan();
		plan.flatMap(ImportPlan::step).ifPresent(session.editingDomain().getCommandStack()::execute);
		return plan.isPresent();
	}
}

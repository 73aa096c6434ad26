// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.imports;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.hyoka.dossier.DossierSession;
import org.hyoka.exchange.tables.Cells;
import org.hyoka.exchange.tables.ImportPlan;
import org.hyoka.exchange.tables.Mapping;
import org.hyoka.exchange.tables.ObjectContent;
import org.hyoka.exchange.tables.TableContent;
import org.hyoka.exchange.tables.TableKind;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.ui.forms.TaskDialog;

/** Takes a table from the clipboard or a file into the dossier: where it is, what its columns mean, one undoable step. */
public final class ImportTableWizard extends Wizard {
	private final DossierSession session;
	private final boolean copied;
	private final SourcePage source;
	private final ColumnsPage columns;

	/**
	 * @param session the dossier
	 * @param content what is chosen at first
	 * @param subject what the table belongs to, such as an undertaking or table of allocations; may be null
	 * @param copied  whether the table is the one on the clipboard, so that it is asked at once what its columns mean
	 */
	public ImportTableWizard(DossierSession session, TableContent content, EObject subject, boolean copied) {
		this.session = session;
		this.copied = copied;
		source = new SourcePage(session.dossier(), content, subject);
		columns = new ColumnsPage(session, source);
		setWindowTitle(Messages.Wizard_title);
		setNeedsProgressMonitor(true);
	}

	/** Opens it; answers whether something was taken in. UI thread. */
	public static boolean open(Shell shell, DossierSession session, TableContent content, EObject subject) {
		return open(shell, new ImportTableWizard(session, content, subject, false));
	}

	/** Opens it for what is on the clipboard, where that is a table with headings that say what it holds; whether it is. UI thread. */
	public static boolean openIfTable(Shell shell, DossierSession session, TableContent content, EObject subject, String clipboard) {
		Cells cells = Cells.ofText(clipboard);
		Mapping mapping = Mapping.guess(content, cells);
		boolean table = mapping.heads() >= 0 && mapping.known() > 1 && cells.height() > mapping.heads() + 1;
		if (table) {
			open(shell, new ImportTableWizard(session, content, subject, true));
		}
		return table;
	}

	private static boolean open(Shell shell, ImportTableWizard wizard) {
		WizardDialog dialog = new TaskDialog(shell, wizard, Messages.Wizard_take);
		dialog.setPageSize(760, 460);
		return dialog.open() == WizardDialog.OK;
	}

	/** What a table holds whose rows are objects of a containment: where such rows are read in a way of their own, that. */
	static TableContent contentOf(EReference containment, EClass type, List<EStructuralFeature> columns) {
		return kindOf(type).<TableContent>map(k -> k).orElseGet(() -> new ObjectContent(containment, type, columns));
	}

	private static Optional<TableKind> kindOf(EClass type) {
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
	public IWizardPage getStartingPage() {
		return copied ? columns : source;
	}

	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		return page == source ? columns : null;
	}

	@Override
	public boolean performFinish() {
		Optional<ImportPlan> plan = columns.plan();
		plan.ifPresent(p -> columns.save());
		plan.flatMap(ImportPlan::step).ifPresent(session.editingDomain().getCommandStack()::execute);
		return plan.isPresent();
	}
}

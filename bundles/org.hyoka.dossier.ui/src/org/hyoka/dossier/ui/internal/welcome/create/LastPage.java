// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.welcome.create;

import java.nio.file.Path;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.ui.editor.DossierFolder;
import org.hyoka.ui.labels.Labels;

/** The dossier of the last evaluation, and which evaluation the next one is. */
final class LastPage extends WizardPage implements SourcePage {
	private Text file;
	private Combo kind;
	private Text year;

	LastPage() {
		super("last");
		setTitle(Messages.Last_title);
		setDescription(Messages.Last_lead);
	}

	@Override
	public void createControl(Composite parent) {
		Fields fields = new Fields(parent);
		file = fields.file(Messages.Last_file, Messages.New_browse, this::check, this::browse);
		kind = fields.kinds(2, this::check);
		year = fields.year(this::check);
		setControl(fields.area());
		setPageComplete(false);
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setFilterExtensions(new String[] { "*.hyoka" });
		dialog.setFilterPath(DossierFolder.usual().toString());
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	private void check() {
		boolean dated = Fields.year(year).isPresent();
		setErrorMessage(dated ? null : Messages.New_year);
		boolean complete = dated && Fields.path(file).isPresent();
		setPageComplete(complete);
		setMessage(complete ? TargetPage.saying(suggestedName()) : null);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			file.setFocus();
		}
	}

	@Override
	public DossierSource source() {
		return new DossierSource.FromLast(Fields.path(file).orElseThrow(), chosenKind(), Fields.year(year).orElseThrow());
	}

	private EvaluationKind chosenKind() {
		return Fields.KINDS.get(kind.getSelectionIndex());
	}

	@Override
	public String suggestedName() {
		String last = Fields.path(file).map(Path::getFileName).map(name -> name.toString().replaceFirst("\\.hyoka$", "")).orElse("");
		return last + " " + Labels.of(HyokaPackage.Literals.EVALUATION_KIND, chosenKind()) + " "
				+ Fields.year(year).map(y -> String.valueOf(y.year())).orElse("");
	}
}

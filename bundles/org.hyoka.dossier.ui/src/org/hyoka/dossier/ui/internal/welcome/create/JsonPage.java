// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.welcome.create;

import java.nio.file.Path;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

/** The JSON file to begin from. */
final class JsonPage extends WizardPage implements SourcePage {
	private Text file;

	JsonPage() {
		super("json");
		setTitle(Messages.Json_title);
		setDescription(Messages.Json_lead);
	}

	@Override
	public void createControl(Composite parent) {
		Fields fields = new Fields(parent);
		file = fields.file(Messages.Json_file, Messages.New_browse, this::check, this::browse);
		setControl(fields.area());
		setPageComplete(false);
	}

	private void check() {
		boolean complete = Fields.path(file).isPresent();
		setPageComplete(complete);
		setMessage(complete ? TargetPage.saying(suggestedName()) : null);
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setFilterExtensions(new String[] { "*.json", "*" });
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
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
		return new DossierSource.FromJson(Fields.path(file).orElseThrow());
	}

	@Override
	public String suggestedName() {
		return Fields.path(file).map(Path::getFileName).map(name -> name.toString().replaceFirst("\\.json$", "")).orElse("");
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.welcome.create;

import java.nio.file.Path;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.hyoka.core.text.FileNames;
import org.hyoka.ui.editor.DossierFolder;
import org.hyoka.ui.internal.editor.SaveAsQuestion;

/** Where the new dossier is saved. */
final class TargetPage extends WizardPage {
	private static final String ENDING = ".hyoka";
	private Text file;
	private String suggested = "";
	private String asked = "";

	TargetPage() {
		super("target");
		setTitle(Messages.Target_title);
		setDescription(Messages.Target_lead);
	}

	@Override
	public void createControl(Composite parent) {
		Fields fields = new Fields(parent);
		file = fields.file(Messages.Target_file, Messages.New_browse, this::check, this::browse);
		setControl(fields.area());
		setPageComplete(false);
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			suggest();
		}
		super.setVisible(visible);
	}

	/** Names the file after what was entered before, unless a person has named it. */
	void suggest() {
		if (file.getText().equals(suggested)) {
			suggested = place(((NewDossierWizard) getWizard()).suggestedName()).toString();
			file.setText(suggested);
		}
	}

	/** Where a dossier of that name is put. */
	static Path place(String name) {
		String plain = FileNames.of(name);
		return DossierFolder.usual().resolve((plain.isEmpty() ? "hyoka" : plain) + ENDING);
	}

	/** Says where a dossier of that name is put. */
	static String saying(String name) {
		return Messages.bind(Messages.New_saved, place(name).getFileName());
	}

	private void browse() {
		Path now = Fields.path(file).filter(p -> p.getFileName() != null).orElseGet(() -> DossierFolder.usual().resolve("hyoka" + ENDING));
		SaveAsQuestion.ask(getShell(), now).ifPresent(chosen -> {
			asked = chosen.toString();
			file.setText(asked);
		});
	}

	private void check() {
		boolean good = Fields.path(file).filter(p -> p.isAbsolute() && p.getFileName() != null).isPresent();
		setErrorMessage(good ? null : Messages.Target_wrong);
		setPageComplete(good);
	}

	/** The file, with the ending. */
	Path file() {
		Path path = Fields.path(file).orElseThrow();
		return path.toString().endsWith(ENDING) ? path : path.resolveSibling(path.getFileName() + ENDING);
	}

	/** Whether the person was asked about replacing the file. */
	boolean mayReplace() {
		return file().toString().equals(asked);
	}
}

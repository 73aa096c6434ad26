// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.ui.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hyoka.core.dossier.DossierSession;
import org.hyoka.core.report.ReportExporter;

/** Asks for forms, language, names, confidential parts and where the files go. */
final class FormsPage extends WizardPage {
	private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);
	private static final String FOLDER = "folder";
	private static final String FORMS = "forms";
	private static final String OPEN = "open";
	private final DossierSession session;
	private final List<ReportExporter> exporters;
	private final List<Button> forms = new ArrayList<>();
	private final IEclipsePreferences memory = InstanceScope.INSTANCE.getNode("org.hyoka.export.ui");
	private Combo language;
	private Button named;
	private Button confidential;
	private Button open;
	private Text folder;
	private Text name;

	FormsPage(DossierSession session, List<ReportExporter> exporters) {
		super("forms", Messages.heading, null);
		this.session = session;
		this.exporters = exporters;
		setDescription(Messages.lead);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 8).applyTo(page);
		label(page, Messages.forms);
		Composite list = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(4, 4).applyTo(list);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(list);
		List<String> last = List.of(memory.get(FORMS, "docx").split(","));
		for (ReportExporter exporter : exporters) {
			Button form = check(list, exporter.label(Locale.getDefault()), last.contains(exporter.id()), 1);
			forms.add(form);
		}
		label(page, Messages.language);
		language = new Combo(page, SWT.READ_ONLY);
		language.setItems(Messages.japanese, Messages.english);
		String own = session.dossier().getLanguage();
		language.select(own != null && own.startsWith("en") ? 1 : 0);
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(language);
		named = check(page, Messages.named, false, 3);
		confidential = check(page, Messages.confidential, false, 3);
		label(page, Messages.folder);
		folder = text(page, memory.get(FOLDER, home()), 1);
		Button browse = new Button(page, SWT.PUSH);
		browse.setText(Messages.browse);
		browse.addListener(SWT.Selection, e -> browse());
		label(page, Messages.name);
		name = text(page, session.file().map(f -> f.getFileName().toString().replaceFirst("\\.hyoka$", "")).orElse(Messages.untitled), 2);
		open = check(page, Messages.open, memory.getBoolean(OPEN, true), 3);
		setControl(page);
		validate();
		setErrorMessage(null);
	}

	private static void label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	private Button check(Composite parent, String text, boolean set, int columns) {
		Button button = new Button(parent, SWT.CHECK);
		button.setText(text);
		button.setSelection(set);
		button.addListener(SWT.Selection, e -> validate());
		GridDataFactory.fillDefaults().span(columns, 1).applyTo(button);
		return button;
	}

	private Text text(Composite parent, String value, int columns) {
		Text text = new Text(parent, SWT.BORDER);
		text.setText(value);
		text.addListener(SWT.Modify, e -> validate());
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(320, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
		return text;
	}

	private String home() {
		return session.file().map(Path::getParent).map(Path::toString).orElse(System.getProperty("user.home"));
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setFilterPath(folder.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			folder.setText(chosen);
		}
	}

	private void validate() {
		String problem = null;
		if (forms.stream().noneMatch(Button::getSelection)) {
			problem = Messages.noForms;
		} else if (folder != null && !isFolder(folder.getText())) {
			problem = Messages.noFolder;
		} else if (name != null && (name.getText().isBlank() || name.getText().matches(".*[/\\\\:*?\"<>|].*"))) {
			problem = Messages.noName;
		}
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	private static boolean isFolder(String text) {
		try {
			return !text.isBlank() && Files.isDirectory(Path.of(text.strip()));
		} catch (InvalidPathException e) {
			return false; // said at the field
		}
	}

	boolean named() {
		return named.getSelection();
	}

	boolean openWhenDone() {
		return open.getSelection();
	}

	ExportPlan plan(Set<String> without, boolean withNames) {
		return new ExportPlan(chosen(), LANGUAGES.get(Math.max(0, language.getSelectionIndex())), without, withNames,
				confidential.getSelection(), Path.of(folder.getText().strip()), name.getText().strip());
	}

	private List<ReportExporter> chosen() {
		List<ReportExporter> out = new ArrayList<>();
		for (int i = 0; i < forms.size(); i++) {
			if (forms.get(i).getSelection()) {
				out.add(exporters.get(i));
			}
		}
		return out;
	}

	/** Keeps folder, forms and whether to open for the next time; names and confidential parts are asked anew each time. */
	void remember() {
		memory.put(FOLDER, folder.getText().strip());
		memory.put(FORMS, String.join(",", chosen().stream().map(ReportExporter::id).toList()));
		memory.putBoolean(OPEN, open.getSelection());
	}
}

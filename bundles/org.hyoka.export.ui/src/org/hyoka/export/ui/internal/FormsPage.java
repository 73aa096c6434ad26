// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.ui.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
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
import org.hyoka.consistency.PublicationCheck.Level;
import org.hyoka.dossier.DossierSession;
import org.hyoka.report.ReportExporter;
import org.osgi.service.prefs.BackingStoreException;

/** Asks for forms, the office's style and where the files go. */
final class FormsPage extends WizardPage {
	private static final String WORD = "docx";
	/** What is ticked until a person has chosen. */
	private static final String USUAL = WORD + ",pdf";
	private static final Set<String> STYLED = Set.of(WORD, "pptx");
	private static final String FOLDER = "folder";
	private static final String FORMS = "forms";
	private static final String TEMPLATE = "template";
	private static final String OPEN = "open";
	private final DossierSession session;
	private final List<ReportExporter> exporters;
	private final List<Button> forms = new ArrayList<>();
	private final IEclipsePreferences memory;
	private Button open;
	private Text template;
	private Text folder;
	private Text name;
	private Combo level;
	private Text leftOut;
	private Label wrong;
	private Runnable changed = () -> {
		// nobody asked yet
	};

	FormsPage(DossierSession session, List<ReportExporter> exporters, IEclipsePreferences memory) {
		super("forms", Messages.heading, null);
		this.session = session;
		this.exporters = exporters;
		this.memory = memory;
		setDescription(Messages.lead);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(Fields.COLUMNS).spacing(8, 8).applyTo(page);
		Fields fields = new Fields(page, this::validate);
		fields.label(Messages.forms);
		Composite list = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 4).applyTo(list);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(list);
		List<String> last = List.of(memory.get(FORMS, USUAL).split(","));
		for (ReportExporter exporter : exporters) {
			forms.add(fields.check(list, exporter.label(Locale.getDefault()), last.contains(exporter.id()), 1));
		}
		template = fields.file(Messages.template, memory.get(TEMPLATE, ""), "*.docx;*.dotx;*.pptx;*.potx", "*");
		template.setMessage(Messages.templateNone);
		folder = fields.text(Messages.folder, memory.get(FOLDER, home()), 1);
		Button browse = new Button(page, SWT.PUSH);
		browse.setText(Messages.browse);
		browse.addListener(SWT.Selection, e -> browse());
		name = fields.text(Messages.name, baseName(), 2);
		level = fields.combo(Messages.level, Messages.levelError, Messages.levelWarning, Messages.levelNever);
		level.select(Level.set().ordinal());
		leftOut = fields.said(Messages.leftOut);
		open = fields.check(page, Messages.open, memory.getBoolean(OPEN, true), Fields.COLUMNS);
		wrong = fields.problem();
		setControl(page);
		validate();
		setErrorMessage(null);
	}

	private String home() {
		return session.file().map(Path::getParent).map(Path::toString).orElse(System.getProperty("user.home"));
	}

	private String baseName() {
		return session.file().map(f -> f.getFileName().toString().replaceFirst("\\.hyoka$", "")).orElse(Messages.untitled);
	}

	/** Proposes another name for another document, unless the person has given one. */
	void propose(String suffix, String before) {
		if (name.getText().equals(withSuffix(before))) {
			name.setText(withSuffix(suffix));
		}
	}

	private String withSuffix(String suffix) {
		return suffix.isEmpty() ? baseName() : baseName() + '-' + suffix;
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setFilterPath(folder.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			folder.setText(chosen);
		}
	}

	/** Who is told that other forms are chosen. */
	void onChange(Runnable listener) {
		changed = listener;
	}

	/** Says what the files will not hold. */
	void leavesOut(List<String> kinds) {
		String all = kinds.isEmpty() ? Messages.leftOutNothing : String.join("\n", kinds);
		if (!all.equals(leftOut.getText())) {
			leftOut.setText(all);
		}
	}

	/** From where on problems are asked about. */
	Level level() {
		return Level.values()[Math.max(0, level.getSelectionIndex())];
	}

	private void validate() {
		String problem = null;
		if (template != null) {
			Fields.enable(template, chosen().stream().anyMatch(e -> STYLED.contains(e.id())));
		}
		if (forms.stream().noneMatch(Button::getSelection)) {
			problem = Messages.noForms;
		} else if (folder != null && Fields.path(folder).filter(Files::isDirectory).isEmpty()) {
			problem = Messages.noFolder;
		} else if (folder != null && !Files.isWritable(folder())) {
			problem = Messages.notWritable;
		} else if (name != null && (name.getText().isBlank() || name.getText().matches(".*[/\\\\:*?\"<>|].*"))) {
			problem = Messages.noName;
		}
		if (wrong != null) {
			wrong.setText("");
		}
		setErrorMessage(problem);
		setPageComplete(problem == null);
		if (wrong != null) {
			changed.run();
		}
	}

	/** Says what is wrong with what was chosen. */
	void say(String problem) {
		Fields.say(this, wrong, problem);
	}

	boolean openWhenDone() {
		return open.getSelection();
	}

	Path folder() {
		return Path.of(folder.getText().strip());
	}

	String fileName() {
		return name.getText().strip();
	}

	/** The office's style for Word documents. */
	Optional<Path> template() {
		return template.isEnabled() ? Fields.path(template) : Optional.empty();
	}

	List<ReportExporter> chosen() {
		List<ReportExporter> out = new ArrayList<>();
		for (int i = 0; i < forms.size(); i++) {
			if (forms.get(i).getSelection()) {
				out.add(exporters.get(i));
			}
		}
		return out;
	}

	/** Keeps folder, forms, style and whether to open for the next time. */
	void remember() {
		memory.put(FOLDER, folder.getText().strip());
		memory.put(FORMS, String.join(",", chosen().stream().map(ReportExporter::id).toList()));
		memory.put(TEMPLATE, template.getText().strip());
		memory.putBoolean(OPEN, open.getSelection());
		try {
			level().keep();
		} catch (BackingStoreException e) {
			Platform.getLog(FormsPage.class).log(Status.warning("From where on problems are asked about could not be kept.", e));
		}
	}
}

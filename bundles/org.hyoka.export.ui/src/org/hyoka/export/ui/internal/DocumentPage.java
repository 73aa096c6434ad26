// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.ui.internal;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hyoka.dossier.AtomicFile;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.templates.Template;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.ReportOutline;
import org.hyoka.report.ChapterList;
import org.hyoka.report.ReportOptions;
import org.hyoka.ui.forms.TargetFile;

/** Asks what is written: the report, in which outline, or another document; in which language; with which parts. */
final class DocumentPage extends WizardPage {
	/** What is written. */
	sealed interface Choice {
		/** The report in the dossier's own outline. */
		record Own() implements Choice {
		}

		/** What a template or an office's list of chapters says. */
		record Named(String keyOrFile) implements Choice {
			/** Reads it; not in the UI thread. */
			ReportOutline read(Set<String> sections) throws IOException {
				return ChapterList.find(keyOrFile, sections, Locale.getDefault());
			}
		}
	}

	private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);
	private static final String DOCUMENT = "document";
	private static final String OUTLINE = "outline";
	private static final String FILE = "outlineFile";
	private static final String OWN_FILE = "file";
	private static final String OWN_CAPTIONS = "ownCaptions";
	private final DossierSession session;
	private final IEclipsePreferences memory;
	private final List<Template<ReportOutline>> documents = Templates.standard().documents();
	private final List<Template<ReportOutline>> outlines = Templates.standard().outlines();
	/** What the rows of the outlines mean: empty for the dossier's own, else a key, or that a file is chosen. */
	private final List<String> rows = new ArrayList<>();
	private Combo document;
	private Combo outline;
	private Text file;
	private Button example;
	private Label problem;
	private Combo language;
	private Button named;
	private Button confidential;
	private Button ownCaptions;
	private Runnable changed = () -> {
		// nobody asked yet
	};

	DocumentPage(DossierSession session, IEclipsePreferences memory) {
		super("document", Messages.documentHeading, null);
		this.session = session;
		this.memory = memory;
		setDescription(Messages.documentLead);
	}

	/** Who is told that something else is written now. */
	void onChange(Runnable listener) {
		changed = listener;
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(Fields.COLUMNS).spacing(8, 8).applyTo(page);
		Fields fields = new Fields(page, this::changed);
		document = fields.combo(Messages.document, documentNames());
		document.select(Math.max(0, 1 + keys(documents).indexOf(memory.get(DOCUMENT, ""))));
		outline = fields.combo(Messages.outline, outlineNames());
		outline.select(Math.max(0, rows.indexOf(memory.get(OUTLINE, rows.getFirst()))));
		file = fields.file(Messages.outlineFile, memory.get(FILE, ""), "*.txt", "*");
		file.setToolTipText(Messages.outlineFileHint);
		fields.label("");
		example = new Button(page, SWT.PUSH);
		example.setText(Messages.example);
		example.setToolTipText(Messages.exampleHint);
		example.addListener(SWT.Selection, e -> saveExample());
		GridDataFactory.fillDefaults().span(Fields.COLUMNS - 1, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(example);
		language = fields.combo(Messages.language, Messages.japanese, Messages.english);
		String own = session.dossier().getLanguage();
		language.select(own != null && own.startsWith("en") ? 1 : 0);
		named = fields.check(page, Messages.named, false, Fields.COLUMNS);
		confidential = fields.check(page, Messages.confidential, false, Fields.COLUMNS);
		ownCaptions = fields.check(page, Messages.ownCaptions, memory.getBoolean(OWN_CAPTIONS, false), Fields.COLUMNS);
		ownCaptions.setToolTipText(Messages.ownCaptionsHint);
		problem = fields.problem();
		setControl(page);
		changed();
		setErrorMessage(null);
	}

	private static List<String> keys(List<Template<ReportOutline>> templates) {
		return templates.stream().map(Template::key).toList();
	}

	private String[] documentNames() {
		List<String> names = new ArrayList<>(List.of(Messages.report));
		documents.forEach(d -> names.add(d.name(Locale.getDefault())));
		return names.toArray(String[]::new);
	}

	private String[] outlineNames() {
		List<String> names = new ArrayList<>();
		ownOutline(session.dossier()).ifPresent(own -> {
			rows.add("");
			names.add(own.getName() == null || own.getName().isBlank() ? Messages.outlineOwn : NLS.bind(Messages.outlineOwnNamed, own.getName()));
		});
		for (Template<ReportOutline> template : outlines) {
			rows.add(template.key());
			names.add(template.name(Locale.getDefault()));
		}
		rows.add(OWN_FILE);
		names.add(Messages.outlineOfFile);
		return names.toArray(String[]::new);
	}

	/** The outline that the dossier uses. */
	static Optional<ReportOutline> ownOutline(Dossier dossier) {
		return Optional.ofNullable(dossier.getOutline()).or(() -> dossier.getOutlines().stream().findFirst());
	}

	private void changed() {
		boolean report = document.getSelectionIndex() <= 0;
		outline.setEnabled(report);
		boolean own = report && OWN_FILE.equals(row());
		Fields.enable(file, own);
		example.setEnabled(own);
		problem.setText("");
		String missing = own && Fields.path(file).isEmpty() ? Messages.noOutlineFile : null;
		setErrorMessage(missing);
		setPageComplete(missing == null);
		changed.run();
	}

	/** Says what is wrong with what was chosen. */
	void say(String wrong) {
		Fields.say(this, problem, wrong);
	}

	/** Writes a list of chapters that explains itself, and chooses it. */
	private void saveExample() {
		Optional<Path> chosen = TargetFile.ask(getShell(), Messages.exampleTitle, session.file().map(Path::getParent).orElse(null),
				Messages.exampleName,
				List.of(new TargetFile.Form("txt", Messages.exampleForm)));
		if (chosen.isEmpty()) {
			return;
		}
		try {
			getContainer().run(true, false, monitor -> {
				try {
					AtomicFile.write(chosen.get(), out -> out.write(ChapterList.example(Locale.getDefault()).getBytes(StandardCharsets.UTF_8)));
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				}
			});
			file.setText(chosen.get().toString());
		} catch (InvocationTargetException e) {
			say(e.getCause().getLocalizedMessage());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private String row() {
		return rows.get(Math.max(0, outline.getSelectionIndex()));
	}

	/** What is to be written. */
	Choice choice() {
		if (document.getSelectionIndex() > 0) {
			return new Choice.Named(suffix());
		}
		return switch (row()) {
		case "" -> new Choice.Own();
		case OWN_FILE -> new Choice.Named(file.getText().strip());
		default -> new Choice.Named(row());
		};
	}

	/** Key of the other document than the report; empty for the report. */
	String suffix() {
		return document == null || document.getSelectionIndex() <= 0 ? "" : documents.get(document.getSelectionIndex() - 1).key();
	}

	/** Language, names and parts, and which captions have numbers; all chapters. */
	ReportOptions options() {
		return ReportOptions.standard(LANGUAGES.get(Math.max(0, language.getSelectionIndex()))).withNames(named.getSelection())
				.withConfidential(confidential.getSelection()).withOwnCaptions(ownCaptions.getSelection());
	}

	/** Keeps what was chosen for the next time; names and confidential parts are asked anew each time. */
	void remember() {
		memory.put(DOCUMENT, suffix());
		memory.put(OUTLINE, row());
		memory.put(FILE, file.getText().strip());
		memory.putBoolean(OWN_CAPTIONS, ownCaptions.getSelection());
	}
}

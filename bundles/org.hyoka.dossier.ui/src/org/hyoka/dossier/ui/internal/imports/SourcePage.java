// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.imports;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.hyoka.core.Dossiers;
import org.hyoka.exchange.tables.Cells;
import org.hyoka.exchange.tables.ImportPlan;
import org.hyoka.exchange.tables.Mapping;
import org.hyoka.exchange.tables.ObjectContent;
import org.hyoka.exchange.tables.ObjectImport;
import org.hyoka.exchange.tables.TableContent;
import org.hyoka.exchange.tables.TableExport;
import org.hyoka.exchange.tables.TableImport;
import org.hyoka.exchange.tables.TableKind;
import org.hyoka.exchange.tables.TableReader;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.internal.Services;
import org.hyoka.ui.labels.Labels;

/** Where the table is and what it holds. */
final class SourcePage extends WizardPage {
	private final Dossier dossier;
	private final List<Undertaking> undertakings;
	private final List<TableContent> contents = new ArrayList<>();
	private final EObject owner;
	private TableContent content;
	private Undertaking undertaking;
	private AllocationTable table;
	private Cells clipboard = new Cells(List.of());
	private List<TableReader.Part> parts = List.of();
	private Button fromClipboard;
	private Button fromFile;
	private Label file;
	private Combo sheet;
	private Text range;
	private Combo kinds;
	private Combo whose;
	private Combo tables;

	/**
	 * @param content that is chosen at first
	 * @param subject what the table belongs to; null for the dossier
	 */
	SourcePage(Dossier dossier, TableContent content, EObject subject) {
		super("source");
		this.dossier = dossier;
		this.content = content;
		this.owner = subject == null ? dossier : subject;
		if (content instanceof ObjectContent) {
			contents.add(content);
		}
		contents.addAll(List.of(TableKind.values()));
		setTitle(Messages.Source_title);
		setDescription(Messages.Source_lead);
		undertakings = Dossiers.undertakings(dossier);
		for (EObject o = subject; o != null; o = o.eContainer()) {
			if (o instanceof AllocationTable t) {
				table = t;
			}
			if (o instanceof Undertaking u && undertaking == null) {
				undertaking = u;
			}
		}
		if (undertaking == null && !undertakings.isEmpty()) {
			undertaking = undertakings.getFirst();
		}
		if (table == null && undertaking != null && !undertaking.getAllocations().isEmpty()) {
			table = undertaking.getAllocations().getFirst();
		}
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(4, false);
		layout.marginWidth = 16;
		layout.marginHeight = 16;
		layout.verticalSpacing = 8;
		layout.horizontalSpacing = 8;
		area.setLayout(layout);
		readClipboard(parent);
		label(area, Messages.Source_from);
		fromClipboard = radio(area, clipboard.height() == 0 ? Messages.Source_clipboardEmpty
				: Messages.bind(Messages.Source_clipboard, clipboard.height(), clipboard.width()), 3);
		fromClipboard.setEnabled(clipboard.height() > 0);
		label(area, "");
		fromFile = radio(area, Messages.Source_file, 1);
		file = new Label(area, SWT.NONE);
		file.setText("–");
		file.setLayoutData(wide(1));
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(Messages.Source_browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
		fromClipboard.setSelection(clipboard.height() > 0);
		fromFile.setSelection(clipboard.height() == 0);
		label(area, Messages.Source_sheet);
		sheet = combo(area, List.of(), -1, this::check);
		label(area, Messages.Source_range);
		range = new Text(area, SWT.BORDER | SWT.SINGLE);
		range.setMessage(Messages.Source_rangeHint);
		range.setLayoutData(wide(3));
		range.addModifyListener(e -> check());
		kinds = combo(gap(area, Messages.Source_kind), contents.stream().map(k -> Texts.in(k.label())).toList(),
				contents.indexOf(content), this::contentChosen);
		label(area, Messages.Source_undertaking);
		whose = combo(area, undertakings.stream().map(Labels::of).toList(), undertakings.indexOf(undertaking),
				this::undertakingChosen);
		label(area, Messages.Source_table);
		tables = combo(area, List.of(), -1, this::tableChosen);
		label(area, "");
		Link form = new Link(area, SWT.NONE);
		form.setText("<a>" + Messages.Source_form + "</a>");
		form.setLayoutData(wide(3));
		form.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> copyForm()));
		fillTables();
		setControl(area);
		check();
	}

	private static Composite gap(Composite area, String text) {
		label(area, text);
		return area;
	}

	private void readClipboard(Composite parent) {
		Clipboard board = new Clipboard(parent.getDisplay());
		Object text = board.getContents(TextTransfer.getInstance());
		board.dispose();
		if (text instanceof String s && !s.isBlank() && (s.indexOf('\t') >= 0 || s.strip().indexOf('\n') >= 0)) {
			clipboard = Cells.ofText(s);
		}
	}

	private Button radio(Composite area, String text, int columns) {
		Button radio = new Button(area, SWT.RADIO);
		radio.setText(text);
		radio.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false, columns, 1));
		radio.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> check()));
		return radio;
	}

	private static Combo combo(Composite area, List<String> items, int selected, Runnable chosen) {
		Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(items.toArray(String[]::new));
		combo.select(selected);
		combo.setLayoutData(wide(3));
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> chosen.run()));
		return combo;
	}

	private static void label(Composite area, String text) {
		new Label(area, SWT.NONE).setText(text);
	}

	private static GridData wide(int columns) {
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1);
		data.widthHint = 280;
		return data;
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		List<TableReader> readers = Services.all(TableReader.class);
		dialog.setFilterExtensions(new String[] {
				String.join(";", readers.stream().map(r -> "*." + r.fileExtension()).sorted().toList()) });
		dialog.setFilterNames(new String[] { Messages.Source_filter });
		String chosen = dialog.open();
		if (chosen != null) {
			choose(Path.of(chosen));
		}
	}

	/** Reads a file off the user-interface thread. */
	void choose(Path chosen) {
		String ending = chosen.getFileName().toString().toLowerCase(Locale.ROOT);
		Optional<TableReader> reader = Services.all(TableReader.class).stream()
				.filter(r -> ending.endsWith("." + r.fileExtension())).findFirst();
		List<TableReader.Part> read = new ArrayList<>();
		try {
			getContainer().run(true, false, monitor -> {
				monitor.beginTask(Messages.bind(Messages.Source_reading, chosen.getFileName()), org.eclipse.core.runtime.IProgressMonitor.UNKNOWN);
				try {
					read.addAll(reader.orElseThrow(() -> new java.io.IOException(Messages.Source_filter)).read(chosen));
				} catch (java.io.IOException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			Platform.getLog(SourcePage.class).log(Status.warning("A table could not be read.", e.getCause()));
			setErrorMessage(Messages.bind(Messages.Source_unreadable, chosen.getFileName(), e.getCause().getLocalizedMessage()));
			setPageComplete(false);
			return;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return;
		}
		parts = List.copyOf(read);
		file.setText(chosen.getFileName().toString().replace("&", "&&"));
		sheet.setItems(parts.stream().map(TableReader.Part::name).toArray(String[]::new));
		sheet.select(fullest());
		fromFile.setSelection(true);
		fromClipboard.setSelection(false);
		check();
	}

	private int fullest() {
		int best = 0;
		for (int i = 1; i < parts.size(); i++) {
			best = parts.get(i).cells().height() > parts.get(best).cells().height() ? i : best;
		}
		return best;
	}

	private void contentChosen() {
		content = contents.get(kinds.getSelectionIndex());
		check();
	}

	private void undertakingChosen() {
		undertaking = undertakings.get(whose.getSelectionIndex());
		table = undertaking.getAllocations().isEmpty() ? null : undertaking.getAllocations().getFirst();
		fillTables();
		check();
	}

	private void fillTables() {
		List<String> names = new ArrayList<>();
		if (undertaking != null) {
			undertaking.getAllocations().forEach(t -> names.add(Labels.of(t)));
		}
		names.add(Messages.Source_newTable);
		tables.setItems(names.toArray(String[]::new));
		tables.select(table == null || undertaking == null ? names.size() - 1 : undertaking.getAllocations().indexOf(table));
	}

	private void tableChosen() {
		int index = tables.getSelectionIndex();
		table = index < undertaking.getAllocations().size() ? undertaking.getAllocations().get(index) : null;
	}

	private void copyForm() {
		Clipboard board = new Clipboard(getShell().getDisplay());
		board.setContents(new Object[] { new TableExport(Texts.locale()).form(content).toText('\t') },
				new Transfer[] { TextTransfer.getInstance() });
		board.dispose();
		setMessage(Messages.Source_formDone, INFORMATION);
	}

	private void check() {
		boolean isFile = fromFile.getSelection();
		sheet.setEnabled(isFile && parts.size() > 1);
		whose.setEnabled(needsUndertaking());
		tables.setEnabled(content == TableKind.ALLOCATIONS);
		boolean named = range.getText().isBlank() || new Cells(List.of()).part(range.getText()).isPresent();
		setErrorMessage(named ? null : Messages.bind(Messages.Source_rangeWrong, range.getText().strip()));
		boolean there = isFile ? !parts.isEmpty() : clipboard.height() > 0;
		boolean empty = there && named && cells().height() == 0;
		if (empty) {
			setErrorMessage(Messages.Source_empty);
		}
		setPageComplete(there && named && !empty && (!needsUndertaking() || undertaking != null));
	}

	private boolean needsUndertaking() {
		return content instanceof TableKind && content != TableKind.ORGANIZATIONS;
	}

	/** The cells that are chosen. */
	Cells cells() {
		Cells all = fromFile.getSelection()
				? parts.isEmpty() ? new Cells(List.of()) : parts.get(Math.max(0, sheet.getSelectionIndex())).cells() : clipboard;
		return range.getText().isBlank() ? all : all.part(range.getText()).orElse(all);
	}

	TableContent content() {
		return content;
	}

	/** What comes of the cells. */
	ImportPlan plan(EditingDomain domain, Mapping mapping) {
		return switch (content) {
		case TableKind kind -> new TableImport(kind, cells(), mapping).plan(domain, dossier, undertaking(), table());
		case ObjectContent rows -> new ObjectImport(rows, cells(), mapping).plan(domain, owner);
		};
	}

	/** Whose it is; null of organizations. */
	private Undertaking undertaking() {
		return content == TableKind.ORGANIZATIONS ? null : undertaking;
	}

	/** The table of allocations; null for a new one. */
	private AllocationTable table() {
		return content == TableKind.ALLOCATIONS ? table : null;
	}
}

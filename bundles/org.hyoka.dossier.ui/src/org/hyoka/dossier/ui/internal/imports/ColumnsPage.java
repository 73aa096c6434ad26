// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.hyoka.dossier.DossierSession;
import org.hyoka.exchange.tables.Cells;
import org.hyoka.exchange.tables.ColumnMeaning;
import org.hyoka.exchange.tables.Field;
import org.hyoka.exchange.tables.ImportPlan;
import org.hyoka.exchange.tables.ImportPlan.Problem;
import org.hyoka.exchange.tables.Mapping;
import org.hyoka.exchange.tables.TableContent;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.ProseText;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.rows.AccessibleNames;
import org.hyoka.ui.rows.TableOffers;

/** What each column means, with the table beside it: cells that can't be taken are marked and explained. */
final class ColumnsPage extends WizardPage {
	private static final int MOST_ROWS = 200;
	private static final int MOST_HEADS = 12;
	private static final int MOST_SENTENCES = 50;
	private static final int YEARS_AROUND = 3;
	private final DossierSession session;
	private final SourcePage source;
	private final List<Combo> combos = new ArrayList<>();
	private final List<List<ColumnMeaning>> choices = new ArrayList<>();
	private Cells cells;
	private final SavedMappings saved = SavedMappings.standard();
	private TableContent content;
	private Mapping mapping;
	private ImportPlan plan;
	private Combo heads;
	private ScrolledComposite scroll;
	private Composite columns;
	private Table preview;
	private Text outcome;

	ColumnsPage(DossierSession session, SourcePage source) {
		super("columns");
		this.session = session;
		this.source = source;
		setTitle(Messages.Columns_title);
		setDescription(Messages.Columns_lead);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 16;
		layout.marginHeight = 12;
		layout.horizontalSpacing = 16;
		layout.verticalSpacing = 8;
		area.setLayout(layout);
		Composite left = new Composite(area, SWT.NONE);
		GridLayout inner = new GridLayout(2, false);
		inner.marginWidth = 0;
		inner.marginHeight = 0;
		inner.verticalSpacing = 8;
		left.setLayout(inner);
		GridData narrow = new GridData(SWT.FILL, SWT.FILL, false, true);
		narrow.widthHint = 340;
		left.setLayoutData(narrow);
		new Label(left, SWT.NONE).setText(Messages.Columns_heads);
		heads = new Combo(left, SWT.READ_ONLY | SWT.DROP_DOWN);
		heads.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false)); // its rows come later
		heads.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> headsChosen()));
		scroll = new ScrolledComposite(left, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setShowFocusedControl(true);
		scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		preview = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.VIRTUAL);
		TableOffers.install(preview);
		AccessibleNames.name(preview, () -> Messages.Columns_preview);
		preview.setHeaderVisible(true);
		preview.setLinesVisible(true);
		preview.setToolTipText(Messages.Columns_preview);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = 380;
		data.heightHint = 220;
		preview.setLayoutData(data);
		preview.addListener(SWT.SetData, e -> fill((TableItem) e.item, e.index));
		outcome = ProseText.create(area, SWT.READ_ONLY);
		GridData below = new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1);
		below.heightHint = 88;
		outcome.getParent().setLayoutData(below);
		setControl(area);
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible && (!source.cells().equals(cells) || source.content() != content)) {
			cells = source.cells();
			content = source.content();
			Optional<Mapping> known = saved.of(content, cells);
			mapping = known.orElseGet(() -> Mapping.guess(content, cells));
			setMessage(known.isPresent() ? Messages.Columns_saved : null);
			heads();
			columns();
			table();
		}
		if (visible) {
			look();
		}
		super.setVisible(visible);
		if (visible && isPageComplete()) {
			getShell().getDisplay().asyncExec(this::toButton);
		}
	}

	/** Enter takes the table in: a box with the keyboard would open instead. */
	private void toButton() {
		if (!getControl().isDisposed() && getShell().getDefaultButton() != null) {
			getShell().getDefaultButton().setFocus();
		}
	}

	private void heads() {
		List<String> rows = new ArrayList<>(List.of(Messages.Columns_noHeads));
		for (int r = 0; r < Math.min(MOST_HEADS, cells.height()); r++) {
			rows.add(Messages.bind(Messages.Columns_row, cells.rowName(r)));
		}
		heads.setItems(rows.toArray(String[]::new));
		heads.select(mapping.heads() + 1);
	}

	private void headsChosen() {
		mapping = new Mapping(heads.getSelectionIndex() - 1, mapping.columns());
		columns();
		look();
	}

	private void columns() {
		if (columns != null) {
			columns.dispose();
		}
		combos.clear();
		choices.clear();
		columns = new Composite(scroll, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 4;
		layout.verticalSpacing = 4;
		columns.setLayout(layout);
		for (int c = 0; c < cells.width(); c++) {
			int column = c;
			Label label = new Label(columns, SWT.NONE);
			label.setText(shorten(headOf(c)).replace("&", "&&"));
			label.setToolTipText(headOf(c));
			GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
			data.widthHint = 140;
			label.setLayoutData(data);
			List<ColumnMeaning> possible = possible(mapping.columns().get(c));
			Combo combo = new Combo(columns, SWT.READ_ONLY | SWT.DROP_DOWN);
			combo.setItems(possible.stream().map(ColumnsPage::words).toArray(String[]::new));
			combo.select(possible.indexOf(mapping.columns().get(c)));
			combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
			combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
				mapping = mapping.with(column, possible.get(combo.getSelectionIndex()));
				show();
			}));
			combos.add(combo);
			choices.add(possible);
		}
		scroll.setContent(columns);
		columns.setSize(columns.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		scroll.getVerticalBar().setIncrement(24);
	}

	private void show() {
		for (int c = 0; c < combos.size(); c++) {
			combos.get(c).select(choices.get(c).indexOf(mapping.columns().get(c)));
		}
		look();
	}

	private String headOf(int column) {
		String head = mapping.heads() < 0 ? "" : cells.at(mapping.heads(), column);
		return head.isEmpty() ? Messages.bind(Messages.Columns_column, cells.columnName(column)) : head;
	}

	private static String shorten(String text) {
		String line = text.replaceAll("\\s+", " ");
		return line.length() > 24 ? line.substring(0, 23) + "…" : line;
	}

	/** Left out, all that such a table can say, and the years around those that were found. */
	private List<ColumnMeaning> possible(ColumnMeaning own) {
		List<ColumnMeaning> possible = new ArrayList<>(List.of(ColumnMeaning.SKIPPED));
		possible.addAll(content.meanings());
		if (content.hasYears()) {
			TreeSet<FiscalYear> years = mapping.columns().stream().filter(ColumnMeaning.OfYear.class::isInstance)
					.map(y -> ((ColumnMeaning.OfYear) y).year()).collect(Collectors.toCollection(TreeSet::new));
			FiscalYear first = years.isEmpty() ? FiscalYear.of(java.time.LocalDate.now()) : years.first();
			FiscalYear last = years.isEmpty() ? first : years.last();
			for (FiscalYear y = first.plus(-YEARS_AROUND); y.compareTo(last.plus(YEARS_AROUND)) <= 0; y = y.plus(1)) {
				possible.add(new ColumnMeaning.OfYear(y));
			}
		}
		if (!possible.contains(own)) {
			possible.add(own);
		}
		return possible;
	}

	private static String words(ColumnMeaning column) {
		return switch (column) {
		case ColumnMeaning.Skipped s -> Messages.Columns_skip;
		case ColumnMeaning.Of(Field field) -> Texts.in(field.label());
		case ColumnMeaning.OfFeature(EStructuralFeature feature) -> Labels.of(feature);
		case ColumnMeaning.OfYear(FiscalYear year) -> Messages.bind(Messages.Columns_year, Texts.year(year));
		};
	}

	private void table() {
		preview.removeAll();
		for (TableColumn old : preview.getColumns()) {
			old.dispose();
		}
		TableColumn numbers = new TableColumn(preview, SWT.RIGHT);
		numbers.setWidth(44);
		for (int c = 0; c < cells.width(); c++) {
			TableColumn column = new TableColumn(preview, SWT.NONE);
			column.setText(cells.columnName(c));
			column.setWidth(104);
		}
	}

	private void look() {
		plan = source.plan(session.editingDomain(), mapping);
		preview.setItemCount(Math.min(MOST_ROWS, cells.height()));
		preview.clearAll();
		outcome.setText(sentences());
		outcome.setForeground(plan.problems().isEmpty() ? null : ThemeColors.of(outcome).missed());
		setPageComplete(plan.problems().isEmpty());
		getContainer().updateButtons();
	}

	private String sentences() {
		if (plan.problems().isEmpty()) {
			return plan.changes().isEmpty() ? Messages.Columns_nothing
					: lines(Messages.Columns_changes, plan.changes().stream().map(Texts::in).toList());
		}
		return lines(Messages.Columns_problems, plan.problems().stream().map(this::sentence).toList());
	}

	private static String lines(String head, List<String> all) {
		String text = Messages.bind(head, all.size()) + '\n' + String.join("\n", all.subList(0, Math.min(MOST_SENTENCES, all.size())));
		return all.size() <= MOST_SENTENCES ? text
				: text + '\n' + Messages.bind(Messages.Columns_more, all.size() - MOST_SENTENCES);
	}

	private String sentence(Problem problem) {
		String why = Texts.in(problem.why());
		return problem.row() < 0 ? why : problem.column() < 0 ? Messages.bind(Messages.Columns_inRow, cells.rowName(problem.row()), why)
				: Messages.bind(Messages.Columns_cell,
						new Object[] { cells.rowName(problem.row()), cells.columnName(problem.column()), why });
	}

	private void fill(TableItem item, int row) {
		ThemeColors palette = ThemeColors.of(preview);
		item.setText(0, cells.rowName(row));
		item.setForeground(0, palette.quiet());
		for (int c = 0; c < cells.width(); c++) {
			int column = c;
			boolean wrong = plan.problems().stream().anyMatch(p -> p.row() == row && (p.column() == column || p.column() < 0));
			boolean out = row <= mapping.heads() || mapping.columns().get(c).equals(ColumnMeaning.SKIPPED);
			item.setText(c + 1, (wrong ? "⚠ " : "") + cells.at(row, c));
			item.setForeground(c + 1, wrong ? palette.missed() : out ? palette.quiet() : null);
		}
	}

	/** Remembers what the columns mean, for tables with the same headings. */
	void save() {
		saved.put(content, cells, mapping);
	}

	/** What comes of it now. */
	Optional<ImportPlan> plan() {
		return Optional.ofNullable(plan).filter(p -> p.problems().isEmpty());
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hyoka.core.money.BudgetSummary;
import org.hyoka.core.money.Overrun;
import org.hyoka.core.text.Amounts;
import org.hyoka.dossier.ui.internal.imports.ImportTableWizard;
import org.hyoka.drawing.Scene.Mark;
import org.hyoka.exchange.tables.TableKind;
import org.hyoka.model.hyoka.Account;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.report.blocks.Chart;
import org.hyoka.report.charts.ChartScenes;
import org.hyoka.report.charts.Charts;
import org.hyoka.ui.forms.FormBuilder;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.internal.grid.Grid;
import org.hyoka.ui.internal.grid.GridRange;
import org.hyoka.ui.internal.grid.SideBySide;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.page.PageContext;
import org.hyoka.ui.paint.SceneCanvas;
import org.hyoka.ui.tables.TableActionBar;

/** Budget and spending per fiscal year as a spreadsheet, the chosen cell in detail and the chart beside it, and what was spent beyond the budget. */
final class BudgetSection {
	private static final int MOST_ROWS = 14;
	private final PageContext context;
	private final Composite section;
	private final BudgetGrid model;
	private final Grid grid;
	private final Label overruns;
	private final CellDetails details;
	private final SceneCanvas chart;
	private final Subject undertakingSubject;
	private Undertaking undertaking;

	BudgetSection(PageScaffold scaffold, PageContext context) {
		this.context = context;
		section = scaffold.wideSection(Labels.of(Literals.UNDERTAKING__BUDGET));
		model = new BudgetGrid(context.domain());
		TableActionBar bar = new TableActionBar(section);
		bar.menu(Messages.Money_AddYear, this::addYear);
		bar.add(Messages.Money_RemoveYear, this::removeYear);
		bar.menu(Messages.Money_AddKind, this::addKind);
		bar.add(Messages.Money_Import,
				() -> ImportTableWizard.open(section.getShell(), context.session(), TableKind.BUDGET, undertaking));
		Composite beside = new Composite(section, SWT.NONE);
		beside.setLayout(new SideBySide(1240, 60));
		beside.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Composite both = new Composite(beside, SWT.NONE);
		both.setLayout(new SideBySide(CellDetails.BESIDE, 64));
		Composite left = new Composite(both, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		left.setLayout(layout);
		grid = new Grid(left, context, model, Labels.of(Literals.UNDERTAKING__BUDGET), MOST_ROWS);
		overruns = new Label(left, SWT.WRAP);
		overruns.setLayoutData(PageScaffold.wrapping());
		details = new CellDetails(both, context, () -> model.years().isEmpty());
		chart = new SceneCanvas(beside);
		chart.onLead(this::lead);
		grid.onSelect(at -> detail());
		grid.onTable(text -> ImportTableWizard.openIfTable(section.getShell(), context.session(), TableKind.BUDGET, undertaking, text));
		undertakingSubject = new Subject(context, section);
		scaffold.then(this::createFacts);
	}

	private void createFacts() {
		FormBuilder form = new FormBuilder(section, undertakingSubject).child(Literals.UNDERTAKING__BUDGET).row(3);
		form.text(Literals.NAMED_ELEMENT__NAME);
		form.reference(Literals.BUDGET__UNIT);
		form.text(Literals.BUDGET__FOOTNOTE);
		PageScaffold.reflow(section);
	}

	/** Shows an undertaking. */
	void show(Undertaking newUndertaking) {
		undertaking = newUndertaking;
		undertakingSubject.set(newUndertaking);
		refresh();
	}

	/** Shows what the dossier says now. */
	void refresh() {
		if (undertaking == null) {
			return;
		}
		model.show(undertaking);
		grid.refresh();
		String text = model.summary().map(BudgetSection::overruns).orElse("");
		boolean changed = !overruns.getText().equals(text);
		overruns.setText(text);
		boolean explained = model.summary().stream().flatMap(s -> s.overruns().stream()).allMatch(o -> o.explanation().isPresent());
		overruns.setForeground(explained ? ThemeColors.of(section).quiet() : ThemeColors.of(section).missed());
		overruns.setVisible(!text.isEmpty());
		((GridData) overruns.getLayoutData()).exclude = text.isEmpty();
		draw();
		detail();
		if (changed) {
			PageScaffold.reflow(section);
		}
	}

	private static String overruns(BudgetSummary summary) {
		List<String> lines = new ArrayList<>();
		for (Overrun o : summary.overruns()) {
			var unit = summary.budget().getUnit();
			String line = Messages.bind(Messages.Money_Overrun, new Object[] {
					o.year().map(Texts::year).orElse(Messages.Money_AllYears), Labels.of(Literals.MONEY_KIND, o.spentKind()),
					Amounts.format(o.spent(), unit, Texts.locale()), Amounts.format(o.available(), unit, Texts.locale()) });
			lines.add(line + o.explanation().map(e -> Messages.bind(Messages.Money_Explained, e)).orElse(""));
		}
		return String.join("\n", lines).replace("&", "&&");
	}

	private Optional<Chart.Budget> data() {
		return model.summary().flatMap(s -> Charts.budget(
				Messages.bind(Messages.Money_Chart, Labels.of(undertaking)),
				s.budget().getUnit() == null ? "" : s.budget().getUnit().getSymbol(), s,
				k -> Labels.of(Literals.MONEY_KIND, k), Texts::year));
	}

	private void draw() {
		Optional<Chart.Budget> data = data();
		List<String> spoken = new ArrayList<>();
		data.ifPresent(d -> d.columns().forEach(c -> {
			for (int i = 0; i < c.amounts().size(); i++) {
				if (!c.amounts().get(i).text().isEmpty()) {
					spoken.add(c.label() + " " + d.series().get(i) + " " + c.amounts().get(i).text());
				}
			}
		}));
		chart.show(data.map(Chart.Budget::title).orElse(""), String.join(", ", spoken),
				width -> data.map(d -> ChartScenes.layout(d, width, Texts.locale())));
		chart.setVisible(data.isPresent());
		PageScaffold.layout(chart.getParent());
	}

	/** From a column of the chart to the cell that it shows. */
	private void lead(Mark mark) {
		data().ifPresent(d -> {
			for (int r = 0; r < model.lines().size(); r++) {
				if (Labels.of(Literals.MONEY_KIND, model.lines().get(r).kind()).equals(d.series().get(mark.row()))) {
					List<String> years = model.years().stream().map(Texts::year).toList();
					grid.choose(r, years.indexOf(d.columns().get(mark.column()).label()));
					grid.table().setFocus();
					return;
				}
			}
		});
	}

	private void detail() {
		Optional<GridRange.At> at = grid.chosen();
		List<BudgetEntry> entries = at.map(a -> model.entries(a.row(), a.column())).orElse(List.of());
		Optional<EObject> figure = at.flatMap(a -> model.figure(a.row(), a.column()));
		String title = at.map(a -> model.row(a.row()).text() + " × " + model.column(a.column()).text()).orElse("");
		details.show(title, figure.map(List::of).orElseGet(() -> List.copyOf(entries)), null);
		if (figure.isPresent() || !entries.isEmpty()) {
			context.select(figure.map(f -> new EObject[] { f }).orElseGet(() -> entries.toArray(EObject[]::new)));
		}
	}

	private void addYear(IMenuManager menu) {
		List<FiscalYear> years = model.years();
		FiscalYear first = years.isEmpty() ? FiscalYear.of(java.time.LocalDate.now()) : years.getFirst();
		FiscalYear last = years.isEmpty() ? first.plus(-1) : years.getLast();
		menu.add(TableActionBar.entry(Texts.year(last.plus(1)), () -> add(last.plus(1))));
		if (!years.isEmpty()) {
			menu.add(TableActionBar.entry(Texts.year(first.plus(-1)), () -> add(first.plus(-1))));
		}
	}

	private void add(FiscalYear year) {
		model.add(year);
		grid.refresh();
		grid.choose(0, model.years().indexOf(year));
		PageScaffold.reflow(section);
	}

	private void removeYear() {
		Optional<FiscalYear> year = grid.chosen().flatMap(a -> model.yearOf(a.column()));
		if (year.isEmpty()) {
			grid.say(Messages.Money_ChooseYear);
			return;
		}
		Budget budget = undertaking.getBudget();
		List<BudgetEntry> gone = budget == null ? List.of()
				: budget.getEntries().stream().filter(e -> year.get().equals(e.getYear())).toList();
		model.forget(year.get());
		if (!gone.isEmpty()) {
			context.domain().getCommandStack().execute(new BudgetEdits(context.domain(), undertaking).remove(gone));
		}
		refresh();
	}

	private void addKind(IMenuManager menu) {
		for (MoneyKind kind : MoneyKind.VALUES) {
			if (kind == MoneyKind.UNSPECIFIED || kind == MoneyKind.ALLOCATED) {
				continue;
			}
			MenuManager accounts = new MenuManager(Labels.of(Literals.MONEY_KIND, kind));
			for (Account account : Account.VALUES) {
				BudgetGrid.Line line = new BudgetGrid.Line(kind, account);
				if (!model.lines().contains(line)) {
					accounts.add(TableActionBar.entry(
							account == Account.UNSPECIFIED ? Messages.Money_NoAccount : Labels.of(Literals.ACCOUNT, account),
							() -> add(line)));
				}
			}
			menu.add(accounts);
		}
	}

	private void add(BudgetGrid.Line line) {
		model.add(line);
		grid.refresh();
		if (model.rows() > 0) {
			grid.choose(model.lines().indexOf(line), 0);
		}
		PageScaffold.reflow(section);
	}

	/** Leads to an entry or printed total of the budget. */
	boolean reveal(EObject object) {
		for (EObject o = object; o != null; o = o.eContainer()) {
			if (o instanceof Budget b && b == undertaking.getBudget()) {
				for (int r = 0; r < model.rows(); r++) {
					for (int c = 0; c < model.columns(); c++) {
						if (model.entries(r, c).contains(object)
								|| model.figure(r, c).filter(f -> f == object).isPresent() && model.editable(r, c)) {
							grid.choose(r, c);
							return true;
						}
					}
				}
				grid.table().setFocus();
				return true;
			}
		}
		return false;
	}

	Composite control() {
		return section;
	}

	Grid grid() {
		return grid;
	}

	SceneCanvas chart() {
		return chart;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolItem;
import org.hyoka.dossier.ui.internal.imports.ImportTableWizard;
import org.hyoka.exchange.tables.TableKind;
import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;
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
import org.hyoka.ui.tables.TableActionBar;

/** The tables of allocations: one at a time as a spreadsheet, the chosen cell in detail beside it, the table's own facts. */
final class AllocationSection {
	private static final int MOST_ROWS = 18;
	private final PageContext context;
	private final Composite section;
	private final AllocationGrid model;
	private final Composite both;
	private final Grid grid;
	private final Combo chooser;
	private final Label empty;
	private final Subject table;
	private final CellDetails details;
	private final Composite facts;
	private final List<ToolItem> needTable = new ArrayList<>();
	private Undertaking undertaking;
	private AllocationTable shown;

	AllocationSection(PageScaffold scaffold, PageContext context) {
		this.context = context;
		section = scaffold.wideSection(Labels.of(Literals.UNDERTAKING__ALLOCATIONS));
		model = new AllocationGrid(context.domain());
		chooser = new Combo(section, SWT.READ_ONLY | SWT.DROP_DOWN);
		chooser.setToolTipText(Messages.Money_ChooseTable);
		chooser.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
		chooser.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				e -> choose(undertaking.getAllocations().get(chooser.getSelectionIndex()))));
		bar();
		empty = new Label(section, SWT.WRAP);
		empty.setForeground(ThemeColors.of(section).quiet());
		empty.setLayoutData(PageScaffold.wrapping());
		both = new Composite(section, SWT.NONE);
		both.setLayout(new SideBySide(CellDetails.BESIDE, 64));
		both.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		grid = new Grid(both, context, model, Labels.of(Literals.UNDERTAKING__ALLOCATIONS), MOST_ROWS);
		details = new CellDetails(both, context, () -> model.years().isEmpty());
		grid.onSelect(at -> detail());
		grid.onTable(text -> ImportTableWizard.openIfTable(section.getShell(), context.session(), TableKind.ALLOCATIONS,
				shown == null ? undertaking : shown, text));
		grid.onMenu(this::fill);
		facts = new Composite(section, SWT.NONE);
		facts.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		facts.setLayout(flush());
		table = new Subject(context, facts);
		scaffold.then(this::createFacts);
	}

	private void createFacts() {
		FormBuilder form = new FormBuilder(facts, table).row(4);
		form.text(Literals.NAMED_ELEMENT__NAME);
		form.reference(Literals.ALLOCATION_TABLE__UNIT);
		form.choice(Literals.ALLOCATION_TABLE__KIND);
		form.text(Literals.ALLOCATION_TABLE__FOOTNOTE);
		PageScaffold.reflow(facts);
	}

	private static GridLayout flush() {
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		return layout;
	}

	private void bar() {
		TableActionBar bar = new TableActionBar(section);
		needTable.add(bar.menu(Messages.Money_AddYear, this::addYear));
		needTable.add(bar.add(Messages.Money_RemoveYear, this::removeYear));
		needTable.add(bar.add(Messages.Money_ShowPrinted, () -> {
			model.wantTotals();
			grid.refresh();
		}));
		bar.add(Messages.Money_Import, () -> ImportTableWizard.open(section.getShell(), context.session(), TableKind.ALLOCATIONS,
				shown == null ? undertaking : shown));
		bar.menu(Messages.Money_Table, menu -> {
			menu.add(TableActionBar.entry(Messages.Money_AddTable, this::addTable));
			var remove = TableActionBar.entry(Messages.Money_RemoveTable, this::removeTable);
			remove.setEnabled(shown != null);
			menu.add(remove);
			menu.add(TableActionBar.entry(Messages.Money_AddItem, this::addItem));
			menu.add(TableActionBar.entry(Messages.Money_ShowItems, () -> context.show("org.hyoka.ui.undertaking", undertaking)));
		});
	}

	/** Shows an undertaking. */
	void show(Undertaking newUndertaking) {
		if (undertaking != newUndertaking) {
			undertaking = newUndertaking;
			shown = null;
		}
		refresh();
	}

	/** Shows what the dossier says now. */
	void refresh() {
		if (undertaking == null) {
			return;
		}
		List<AllocationTable> all = undertaking.getAllocations();
		if (shown == null || !all.contains(shown)) {
			shown = all.isEmpty() ? null : all.getFirst();
		}
		String[] names = all.stream().map(Labels::of).toArray(String[]::new);
		if (!java.util.Arrays.equals(names, chooser.getItems())) {
			chooser.setItems(names);
		}
		chooser.select(all.indexOf(shown));
		seen(chooser, all.size() > 1);
		model.show(shown);
		table.set(shown);
		boolean usable = shown != null && model.hasItems();
		empty.setText(shown == null ? Messages.Money_NoTable : Messages.Money_NoItems);
		seen(empty, !usable);
		seen(both, usable);
		seen(facts, shown != null);
		needTable.forEach(i -> i.setEnabled(usable && !context.session().isReadOnly()));
		grid.refresh();
		detail();
	}

	private static void seen(org.eclipse.swt.widgets.Control control, boolean visible) {
		control.setVisible(visible);
		((GridData) control.getLayoutData()).exclude = !visible;
	}

	private void choose(AllocationTable other) {
		shown = other;
		refresh();
		PageScaffold.reflow(section);
	}

	private void detail() {
		Optional<GridRange.At> at = grid.chosen();
		Optional<GridRange.At> cell = shown == null ? Optional.empty() : at;
		List<Allocation> allocations = cell.map(a -> model.allocations(a.row(), a.column())).orElse(List.of());
		Optional<EObject> figure = cell.flatMap(a -> model.figure(a.row(), a.column()));
		String title = cell.map(a -> model.row(a.row()).text().strip() + " × " + model.column(a.column()).text()).orElse("");
		Runnable second = cell.flatMap(a -> model.itemOf(a.row()).flatMap(i -> model.yearOf(a.column())
				.<Runnable>map(y -> () -> second(i, y)))).filter(r -> !allocations.isEmpty()).orElse(null);
		details.show(title, figure.map(List::of).orElseGet(() -> List.copyOf(allocations)), second);
		context.select(figure.map(f -> new EObject[] { f }).orElseGet(() -> allocations.isEmpty()
				? new EObject[] { shown == null ? undertaking : shown } : allocations.toArray(EObject[]::new)));
	}

	private void second(ResearchItem item, FiscalYear year) {
		context.domain().getCommandStack().execute(edits().second(item, year));
	}

	private AllocationEdits edits() {
		return new AllocationEdits(context.domain(), shown);
	}

	private void fill(IMenuManager menu) {
		if (shown != null && !context.session().isReadOnly()) {
			choices(menu, Literals.ALLOCATION__FORM, Literals.CONTRACT_FORM);
			choices(menu, Literals.ALLOCATION__STATE, Literals.MONEY_STATE);
		}
	}

	/** The literals of an attribute, for all allocations in the selection. */
	private void choices(IMenuManager menu, EAttribute attribute, EEnum type) {
		MenuManager sub = new MenuManager(Labels.of(attribute));
		for (var literal : type.getELiterals()) {
			Enumerator value = literal.getInstance();
			sub.add(TableActionBar.entry(Labels.of(type, value), () -> set(attribute, value)));
		}
		menu.add(sub);
	}

	private void set(EAttribute attribute, Enumerator value) {
		List<Allocation> chosen = grid.cells().stream()
				.flatMap(a -> model.allocations(a.row(), a.column()).stream()).toList();
		var command = edits().setAll(chosen, attribute, value, Messages.bind(Messages.Money_StepSet, Labels.of(attribute)));
		if (command != null) {
			context.domain().getCommandStack().execute(command);
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
		for (FiscalYear y = first; y.compareTo(last) < 0; y = y.plus(1)) {
			FiscalYear between = y;
			if (!years.contains(y)) {
				menu.add(TableActionBar.entry(Texts.year(y), () -> add(between)));
			}
		}
	}

	private void add(FiscalYear year) {
		model.add(year);
		grid.refresh();
		grid.choose(0, model.years().indexOf(year));
		PageScaffold.reflow(section);
	}

	/** The year under the cursor goes, with what stands in it. */
	private void removeYear() {
		Optional<FiscalYear> year = grid.chosen().flatMap(a -> model.yearOf(a.column()));
		if (year.isEmpty()) {
			grid.say(Messages.Money_ChooseYear);
			return;
		}
		List<Allocation> gone = shown.getAllocations().stream().filter(a -> year.get().equals(a.getYear())).toList();
		model.forget(year.get());
		if (!gone.isEmpty()) {
			context.domain().getCommandStack().execute(edits().remove(gone));
		}
		refresh();
	}

	private void addTable() {
		AllocationTable made = HyokaFactory.eINSTANCE.createAllocationTable();
		made.setName(Labels.of(Literals.UNDERTAKING__ALLOCATIONS));
		made.setUnit(shown != null ? shown.getUnit() : BudgetEdits.usualUnit(undertaking).orElse(null));
		context.domain().getCommandStack()
				.execute(AddCommand.create(context.domain(), undertaking, Literals.UNDERTAKING__ALLOCATIONS, made));
		choose(made);
	}

	private void removeTable() {
		if (shown != null) {
			context.domain().getCommandStack()
					.execute(RemoveCommand.create(context.domain(), undertaking, Literals.UNDERTAKING__ALLOCATIONS, shown));
			PageScaffold.reflow(section);
		}
	}

	private void addItem() {
		ResearchItem made = HyokaFactory.eINSTANCE.createResearchItem();
		made.setName(Messages.Money_NewItem);
		context.domain().getCommandStack()
				.execute(AddCommand.create(context.domain(), undertaking, Literals.UNDERTAKING__RESEARCH_ITEMS, made));
		PageScaffold.reflow(section);
	}

	/** Leads to an allocation, a printed total or a table; answers whether it is shown here. */
	boolean reveal(EObject object) {
		for (EObject o = object; o != null; o = o.eContainer()) {
			if (o instanceof AllocationTable t && undertaking.getAllocations().contains(t)) {
				choose(t);
				for (int r = 0; r < model.rows(); r++) {
					for (int c = 0; c < model.columns(); c++) {
						boolean here = model.allocations(r, c).contains(object)
								|| model.figure(r, c).filter(f -> f == object).isPresent();
						if (here && model.editable(r, c)) {
							grid.choose(r, c);
							return true;
						}
					}
				}
				return true;
			}
		}
		return false;
	}

	Grid grid() {
		return grid;
	}

	Composite control() {
		return section;
	}

	void setFocus() {
		grid.table().setFocus();
	}
}

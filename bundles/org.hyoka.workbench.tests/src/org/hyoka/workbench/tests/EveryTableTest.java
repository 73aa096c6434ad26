// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.hyoka.dossier.ui.internal.views.find.FindView;
import org.hyoka.dossier.ui.internal.views.problems.ProblemsView;
import org.hyoka.dossier.ui.internal.welcome.SampleCopy;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.samples.Sample;
import org.hyoka.samples.Samples;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.Spoken;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.forms.ReferenceChoice;
import org.hyoka.ui.internal.editor.EditorShell;
import org.hyoka.ui.internal.editor.EditorShell.Place;
import org.hyoka.ui.internal.grid.Grid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table, tree and grid that a person meets is sorted, filtered, copied as a table, and shows the columns one chooses. */
@ExtendWith(PictureOnFailure.class)
class EveryTableTest {
	private static final String CHAPTERS = "chapters";
	private static final String CHOOSER = "chooser of ";
	private static final String OUTLINE = "org.hyoka.ui.outline";
	private static final String PROPERTIES = "org.hyoka.ui.properties";
	/** Words that stand in no table. */
	private static final String NOWHERE = "qqjxz";
	@TempDir
	private Path folder;
	private final Map<String, Set<Offer>> missing = new LinkedHashMap<>();
	private final Set<Composite> seen = new HashSet<>();
	private final Set<String> met = new LinkedHashSet<>();

	/** What is offered. */
	private enum Offer {
		SORT, FILTER, SEVERAL, COPY, COLUMNS
	}

	/** What something need not offer, and why. */
	private record Without(String reason, Set<Offer> offers, BiPredicate<String, Composite> what) {
	}

	private static final List<Without> WITHOUT = List.of(
			new Without("a tree's order is its contents: what contains what, in the dossier's order", EnumSet.of(Offer.SORT),
					(where, t) -> t instanceof Tree),
			new Without("the list of chapters leads about like a table of contents", EnumSet.allOf(Offer.class),
					(where, t) -> where.equals(CHAPTERS)),
			new Without("a column of cards: its order and place are what it says; the same rows stand in the table beside it",
					EnumSet.allOf(Offer.class),
					(where, t) -> t instanceof Table table && table.getColumnCount() == 1 && !table.getHeaderVisible()),
			new Without("what was found stands in the dossier's order, and the words that are looked for are its filter",
					EnumSet.of(Offer.SORT), (where, t) -> where.equals(FindView.ID)),
			new Without("the platform's list of pages, which has a field that filters", EnumSet.allOf(Offer.class),
					(where, t) -> where.startsWith(IWorkbenchCommandConstants.WINDOW_PREFERENCES) && t instanceof Tree),
			new Without("the rows stand as in the source, since problems name them by their number", EnumSet.of(Offer.SORT, Offer.FILTER),
					(where, t) -> where.startsWith("org.hyoka.ui.importTable") && t instanceof Table),
			new Without("the few chapters of a report are seen at once", EnumSet.of(Offer.FILTER),
					(where, t) -> where.startsWith("org.hyoka.ui.export") && t instanceof Tree),
			new Without("the reference points to one object", EnumSet.of(Offer.SEVERAL),
					(where, t) -> where.equals(CHOOSER + Literals.BUDGET__UNIT.getName())),
			new Without("one member scores", EnumSet.of(Offer.SEVERAL), (where, t) -> where.equals("org.hyoka.ui.evaluateAs")),
			new Without("the outline copies objects, which are pasted into another dossier", EnumSet.of(Offer.COPY),
					(where, t) -> where.equals(OUTLINE)));

	static Stream<Sample> samples() {
		return Samples.all().stream();
	}

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everyTableOffersWhatEveryTableOffers(Sample sample) throws IOException {
		DossierEditor editor = DossierWindow.open(SampleCopy.write(sample, folder));
		EditorShell shell = Ui.get(() -> editor.getAdapter(EditorShell.class));
		Ui.run(() -> Widgets.all(shell.control(), Tree.class).stream().filter(Control::isVisible).forEach(t -> look(CHAPTERS, t)));
		for (Place place : Ui.get(shell::places)) {
			Ui.run(() -> shell.show(place.pageId(), place.subject()));
			Ui.waitUntil("the window has caught up", () -> true);
			lookAt(place.pageId(), Ui.get(shell::shown));
			List<Button> parts = Ui.get(() -> Widgets.all(shell.shown(), Button.class).stream()
					.filter(b -> b.isVisible() && (b.getStyle() & SWT.TOGGLE) != 0).toList());
			for (Button part : parts) {
				Ui.run(() -> Widgets.press(part));
				Ui.waitUntil("the window has caught up", () -> true);
				lookAt(place.pageId() + " " + Ui.get(part::getText), Ui.get(shell::shown));
			}
		}
		for (String id : List.of(ProblemsView.ID, OUTLINE, FindView.ID, PROPERTIES)) {
			DossierWindow.view(id);
			Ui.waitUntil("the window has caught up", () -> true);
			lookAt(id, Ui.get(() -> Ui.window().getShell()));
		}
		assertThat(met).as("tables that were met").hasSizeGreaterThan(10);
		assertThat(missing).as("what tables do not offer").isEmpty();
	}

	@Test
	void thoseOfDialogsAndWizardsDoSoToo() throws IOException {
		DossierEditor editor = DossierWindow.open(SampleCopy.write(Samples.all().getFirst(), folder));
		Ui.run(() -> clipboard("a\tb\n1\t2\n"));
		new EveryPlace(editor, this::lookAt).dialogs();
		assertThat(met).as("tables that were met").hasSizeGreaterThan(3);
		assertThat(missing).as("what tables do not offer").isEmpty();
	}

	@Test
	void theChooserOfReferencesDoesSoToo() throws IOException {
		DossierEditor editor = DossierWindow.open(SampleCopy.write(Samples.all().getFirst(), folder));
		for (EReference reference : List.of(Literals.UNDERTAKING__POLICIES, Literals.BUDGET__UNIT)) {
			EObject owner = Ui.get(() -> reference == Literals.BUDGET__UNIT ? editor.dossier().getUndertakings().getFirst().getBudget()
					: editor.dossier().getUndertakings().getFirst());
			Ui.display().asyncExec(() -> ReferenceChoice.choose(Ui.window().getShell(), editor.session().editingDomain(), owner,
					reference, reference.isMany(), chosen -> null));
			Ui.waitUntil("the chooser is open", () -> DossierWindow.dialog().isPresent());
			lookAt(CHOOSER + reference.getName(), Ui.get(() -> DossierWindow.dialog().orElseThrow()));
			Ui.run(() -> DossierWindow.dialog().orElseThrow().close());
		}
		assertThat(met).as("tables that were met").hasSize(2);
		assertThat(missing).as("what tables do not offer").isEmpty();
	}

	private void lookAt(String where, Control control) {
		Ui.run(() -> Stream.of(Table.class, Tree.class, NatTable.class).map(t -> Widgets.all(control, t)).flatMap(Collection::stream)
				.filter(Control::isVisible).map(Composite.class::cast).forEach(t -> look(where, t)));
	}

	private void look(String where, Composite table) {
		String name = where + " · " + Spoken.name(table);
		if (!seen.add(table) || !met.add(name)) {
			return;
		}
		EnumSet<Offer> lacks = EnumSet.allOf(Offer.class);
		lacks.removeIf(offer -> WITHOUT.stream().anyMatch(w -> w.offers().contains(offer) && w.what().test(where, table)));
		lacks.removeIf(offer -> offers(table, offer));
		if (!lacks.isEmpty()) {
			missing.put(name, lacks);
		}
	}

	private static boolean offers(Composite table, Offer offer) {
		return switch (offer) {
		case SORT -> sorts(table);
		case FILTER -> filters(table);
		case SEVERAL -> table instanceof NatTable || (table.getStyle() & SWT.MULTI) != 0;
		case COPY -> copies(table);
		case COLUMNS -> columns(table) < 2 || choosesColumns(table);
		};
	}

	private static int rows(Composite table) {
		return switch (table) {
		case Table t -> t.getItemCount();
		case Tree t -> t.getItemCount();
		case NatTable t -> t.getRowCount() - 1;
		default -> throw new IllegalArgumentException(table.toString());
		};
	}

	private static int columns(Composite table) {
		return table instanceof Table t ? t.getColumnCount() : table instanceof Tree t ? t.getColumnCount() : grid(table).heads().size();
	}

	private static Grid grid(Composite table) {
		return (Grid) table.getData("org.hyoka.grid");
	}

	/** By a click on each head: up, down, and back to the dossier's order; wherever that begins. */
	private static boolean sorts(Composite composite) {
		if (composite instanceof Table table) {
			for (TableColumn column : table.getColumns()) {
				List<Integer> directions = new ArrayList<>();
				for (int i = 0; i < 3; i++) {
					column.notifyListeners(SWT.Selection, new Event());
					directions.add(table.getSortColumn() == column ? table.getSortDirection() : SWT.NONE);
				}
				if (!Set.copyOf(directions).equals(Set.of(SWT.UP, SWT.DOWN, SWT.NONE))) {
					return false;
				}
			}
			return table.getColumnCount() > 0;
		}
		if (grid(composite) == null || columns(composite) == 0) {
			return columns(composite) == 0;
		}
		grid(composite).choose(0, 0);
		List<MenuItem> entries = menu(composite);
		return entries.stream().filter(e -> e.getText().contains(grid(composite).heads().getFirst())).count() == 2;
	}

	/** A field nearby leaves no row when it looks for what is nowhere, and all when it is emptied. */
	private static boolean filters(Composite table) {
		Composite around = table.getParent();
		Text field = null;
		for (int i = 0; i < 2 && field == null; i++, around = around.getParent()) {
			field = Widgets.first(around, Text.class, t -> t.isVisible() && (t.getStyle() & SWT.SEARCH) == SWT.SEARCH).orElse(null);
		}
		if (field == null) {
			return false;
		}
		int before = rows(table);
		if (before == 0 || isLate(table)) {
			return true;
		}
		field.setText(NOWHERE);
		int none = rows(table);
		Event escape = new Event();
		escape.keyCode = SWT.ESC;
		field.notifyListeners(SWT.KeyDown, escape);
		return none < before && rows(table) == before;
	}

	/** Views look in a job; that they find what is looked for is tested with them. */
	private static boolean isLate(Composite table) {
		for (Composite c = table; c != null; c = c.getParent()) {
			if (c instanceof org.hyoka.dossier.ui.internal.views.SearchArea) {
				return true;
			}
		}
		return false;
	}

	private static boolean copies(Composite table) {
		if (rows(table) == 0) {
			return true;
		}
		clipboard("nothing");
		table.setFocus(); // or the keys go to what is copied elsewhere
		if (table instanceof NatTable) {
			grid(table).choose(0, 0);
		}
		Event key = new Event();
		key.type = SWT.KeyDown;
		key.stateMask = SWT.MOD1;
		key.keyCode = 'c';
		key.character = 3;
		table.notifyListeners(SWT.KeyDown, key);
		boolean entry = menu(table).stream().anyMatch(e -> e.getText().startsWith("表としてコピー") || e.getText().startsWith("見出しごとコピー")
				|| e.getText().startsWith("Copy as Table") || e.getText().startsWith("Copy with Heads"));
		return !"nothing".equals(clipboard()) && entry;
	}

	private static void clipboard(String text) {
		Clipboard board = new Clipboard(Ui.display());
		board.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		board.dispose();
	}

	private static String clipboard() {
		Clipboard board = new Clipboard(Ui.display());
		String text = (String) board.getContents(TextTransfer.getInstance());
		board.dispose();
		return text;
	}

	private static List<MenuItem> menu(Composite table) {
		Menu menu = table.getMenu();
		if (menu == null) {
			return List.of();
		}
		menu.notifyListeners(SWT.Show, new Event());
		return Arrays.asList(menu.getItems());
	}

	private static boolean choosesColumns(Composite table) {
		return menu(table).stream().filter(e -> e.getMenu() != null).anyMatch(e -> {
			e.getMenu().notifyListeners(SWT.Show, new Event());
			return Arrays.stream(e.getMenu().getItems()).filter(i -> (i.getStyle() & SWT.CHECK) != 0).count() == columns(table);
		});
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.internal.grid.GridRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A grid whose rows are sorted and filtered and whose columns are hidden: what is done in it hits the cells that are seen. */
@ExtendWith(PictureOnFailure.class)
class ArrangedGridTest extends AllocationsShown {
	private static final String UNDO = "org.eclipse.ui.edit.undo";
	private int items;

	@BeforeEach
	void itsItemsAreCounted() {
		items = Ui.get(() -> (int) table.getAllocations().stream().map(Allocation::getItem).distinct().count());
	}

	/** What is copied of the whole grid: heads, then rows with their heads. */
	private List<List<String>> seen() {
		return Ui.get(() -> {
			grid.selectAll();
			grid.copy(true);
			Clipboard board = new Clipboard(Ui.display());
			String text = (String) board.getContents(TextTransfer.getInstance());
			board.dispose();
			return text.lines().map(l -> Arrays.asList(l.split("\t", -1))).toList();
		});
	}

	private List<String> column(int column) {
		return seen().stream().skip(1).map(row -> row.get(column + 1)).toList();
	}

	private List<String> heads() {
		return seen().stream().skip(1).map(List::getFirst).toList();
	}

	private AllocationTable copy() {
		return DossierWindow.ask(editor, s -> EcoreUtil.copy(table));
	}

	private boolean isAsBefore(AllocationTable before) {
		return DossierWindow.ask(editor, s -> facts(before).equals(facts(table)));
	}

	private static List<String> facts(AllocationTable t) {
		return t.getAllocations().stream().map(a -> a.getItem().getName() + a.getYear() + a.getAmount() + a.getForm() + a.getState())
				.toList();
	}

	/** The amounts of a column above the total. */
	private List<BigDecimal> numbers(int column) {
		return column(column).subList(0, items).stream().filter(c -> c.matches("[\\d,.-]+"))
				.map(c -> new BigDecimal(c.replace(",", ""))).toList();
	}

	private int total() {
		return Ui.get(() -> (int) IntStream.range(0, grid.heads().size()).filter(c -> grid.shown(0, c).kind().isInput()).count());
	}

	@Test
	void rowsAreSortedAsNumbersWhileTheTotalStaysAtTheEndAndGoBackToTheDossiersOrder() {
		List<String> own = heads();
		int total = total();
		String sum = column(total).get(items);
		Ui.run(() -> grid.arranging().sort(total, true));
		assertThat(numbers(total)).hasSizeGreaterThan(2).isSortedAccordingTo((a, b) -> b.compareTo(a));
		assertThat(column(total).get(items)).isEqualTo(sum);
		Ui.run(() -> grid.arranging().sort(total, false));
		assertThat(numbers(total)).isSorted();
		assertThat(column(total).get(items)).isEqualTo(sum);
		Ui.run(() -> grid.arranging().ownOrder());
		assertThat(heads()).isEqualTo(own);
	}

	@Test
	void whatIsTypedIntoASortedGridHitsTheRowThatIsSeenWhichDoesNotJump() {
		AllocationTable before = copy();
		int total = total();
		Ui.run(() -> grid.arranging().sort(total, true));
		String row = heads().get(1);
		Ui.run(() -> {
			grid.choose(new GridRange(1, 0, 1, 0)); // the second of those that are seen
			key('7');
			assertThat(field().getText()).isEqualTo("7");
			grid.table().commitAndCloseActiveCellEditor();
		});
		assertThat(heads().get(1)).isEqualTo(row);
		assertThat(column(0).get(1)).isEqualTo("7");
		List<Allocation> sevens = DossierWindow.ask(editor, s -> table.getAllocations().stream()
				.filter(a -> a.getAmount() != null && a.getAmount().compareTo(BigDecimal.valueOf(7)) == 0).toList());
		assertThat(sevens).singleElement().satisfies(a -> assertThat(row).contains(a.getItem().getName()));
		DossierWindow.command(UNDO);
		assertThat(isAsBefore(before)).isTrue();
	}

	@Test
	void whatIsBeingTypedIsNotTakenWhenThePageIsLaidOut() {
		AllocationTable before = copy();
		Ui.run(() -> {
			grid.choose(1, 0);
			key('7');
			Rectangle bounds = grid.control().getBounds();
			grid.control().setBounds(bounds.x, bounds.y, bounds.width - 40, bounds.height);
			grid.control().layout();
			assertThat(field().getText()).isEqualTo("7");
			field().setText("72");
		});
		assertThat(isAsBefore(before)).isTrue();
		Ui.run(() -> grid.table().commitAndCloseActiveCellEditor());
		assertThat(column(0).get(1)).isEqualTo("72");
		DossierWindow.command(UNDO);
		assertThat(isAsBefore(before)).isTrue();
	}

	@Test
	void whatIsTypedGoesIntoItsCellAlsoWhenThatMoves() {
		List<List<String>> before = seen();
		int column = Ui.get(() -> IntStream.range(0, grid.heads().size()).filter(c -> grid.shown(1, c).kind().isInput()).max()
				.orElseThrow());
		Point size = Ui.get(() -> grid.table().getSize());
		Ui.run(() -> {
			grid.table().setSize(size.x / 2, size.y);
			grid.choose(1, column);
			key('7');
			assertThat(field().getText()).isEqualTo("7");
		});
		Ui.run(() -> {
			grid.table().setSize(size);
			grid.table().commitAndCloseActiveCellEditor();
		});
		assertThat(column(column).get(1)).isEqualTo("7");
		DossierWindow.command(UNDO);
		assertThat(seen()).isEqualTo(before);
	}

	private Text field() {
		return Widgets.first(grid.table(), Text.class, Control::isVisible).orElseThrow();
	}

	private void key(char character) {
		Event key = new Event();
		key.type = SWT.KeyDown;
		key.keyCode = character;
		key.character = character;
		grid.table().notifyListeners(SWT.KeyDown, key);
	}

	@Test
	void aBlockIsPastedIntoTheRowsThatAreSeenAndLeavesThoseThatAreFilteredOut() {
		AllocationTable before = copy();
		List<String> own = heads();
		List<String> hidden = column(0);
		Ui.run(() -> grid.arranging().filter(own.get(2).strip()));
		assertThat(heads().getFirst()).isEqualTo(own.get(2));
		assertThat(heads().subList(1, heads().size())).as("the totals").isEqualTo(own.subList(items, own.size()));
		clipboard("11\n22\n33\n");
		Ui.run(() -> {
			grid.choose(new GridRange(0, 0, 0, 0));
			grid.paste();
		});
		assertThat(column(0).getFirst()).isEqualTo("11");
		Ui.run(() -> grid.arranging().filter(""));
		assertThat(heads()).isEqualTo(own);
		List<String> after = column(0);
		for (int r = 0; r < items; r++) {
			assertThat(after.get(r)).isEqualTo(r == 2 ? "11" : hidden.get(r));
		}
		DossierWindow.command(UNDO);
		assertThat(isAsBefore(before)).isTrue();
	}

	private static void clipboard(String text) {
		Ui.run(() -> {
			Clipboard board = new Clipboard(Ui.display());
			board.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			board.dispose();
		});
	}

	@Test
	void aColumnThatIsHiddenIsNotCopiedNorFilledAndComesBack() {
		AllocationTable before = copy();
		List<List<String>> whole = seen();
		Ui.run(() -> grid.arranging().show(1, false));
		List<List<String>> less = seen();
		for (int r = 0; r < whole.size(); r++) {
			List<String> expected = new java.util.ArrayList<>(whole.get(r));
			expected.remove(2);
			assertThat(less.get(r)).isEqualTo(expected);
		}
		Ui.run(() -> {
			grid.choose(new GridRange(0, 0, 0, 1)); // the first and the third of the model
			grid.type(0, 0, "77");
			grid.fillRight();
			grid.arranging().showAll();
		});
		assertThat(seen().get(1).subList(1, 4)).containsExactly("77", whole.get(1).get(2), "77");
		DossierWindow.command(UNDO);
		DossierWindow.command(UNDO);
		assertThat(isAsBefore(before)).isTrue();
		assertThat(seen()).isEqualTo(whole);
	}

	@Test
	void theLastColumnThatIsSeenStays() {
		int columns = Ui.get(() -> grid.heads().size());
		Ui.run(() -> IntStream.range(0, columns).forEach(c -> grid.arranging().show(c, false)));
		assertThat(Ui.<List<String>>get(grid::heads)).hasSize(1);
	}

	@Test
	void whatIsLookedForIsShownAlsoWhereItsRowWasFilteredOutAndItsColumnHidden() {
		List<String> own = heads();
		Ui.run(() -> {
			grid.arranging().show(1, false);
			grid.arranging().filter(own.get(2).strip());
			grid.choose(0, 1);
		});
		assertThat(heads()).isEqualTo(own);
		Ui.run(() -> grid.choose(0, 1));
		assertThat(Ui.get(() -> grid.chosen().orElseThrow())).isEqualTo(new GridRange.At(0, 1));
		assertThat(Ui.get(() -> grid.arranging().isShown(1))).isTrue();
	}

	@Test
	void tabGoesOnInARowAndOutAtItsEndAndControlTabOutAtOnce() {
		int last = Ui.get(() -> grid.heads().size() - 1);
		assertThat(leaves(0, SWT.TRAVERSE_TAB_NEXT, SWT.NONE)).isFalse();
		assertThat(leaves(last, SWT.TRAVERSE_TAB_NEXT, SWT.NONE)).isTrue();
		assertThat(leaves(last, SWT.TRAVERSE_TAB_PREVIOUS, SWT.SHIFT)).isFalse();
		assertThat(leaves(0, SWT.TRAVERSE_TAB_PREVIOUS, SWT.SHIFT)).isTrue();
		assertThat(leaves(1, SWT.TRAVERSE_TAB_NEXT, SWT.CTRL)).isTrue();
	}

	/** Whether a traversal from a column of the first row is let out of the grid. */
	private boolean leaves(int column, int traversal, int keys) {
		return Ui.get(() -> {
			grid.choose(0, column);
			Event tab = new Event();
			tab.detail = traversal;
			tab.stateMask = keys;
			tab.doit = false;
			grid.table().notifyListeners(SWT.Traverse, tab);
			return tab.doit;
		});
	}

	@Test
	void theMenuSortsByTheColumnWithTheCursorAndChoosesColumns() {
		String head = Ui.get(() -> {
			grid.choose(0, 1);
			return grid.heads().get(1);
		});
		List<String> entries = Ui.get(() -> {
			Menu menu = grid.table().getMenu();
			menu.notifyListeners(SWT.Show, new Event());
			List<String> texts = Arrays.stream(menu.getItems()).map(MenuItem::getText).toList();
			MenuItem columns = Arrays.stream(menu.getItems()).filter(i -> i.getMenu() != null && columns(i)).findFirst().orElseThrow();
			columns.getMenu().notifyListeners(SWT.Show, new Event());
			assertThat(Arrays.stream(columns.getMenu().getItems()).filter(i -> (i.getStyle() & SWT.CHECK) != 0)
					.allMatch(MenuItem::getSelection)).isTrue();
			return texts;
		});
		assertThat(entries.stream().filter(e -> e.contains(head))).hasSize(2);
	}

	private boolean columns(MenuItem item) {
		item.getMenu().notifyListeners(SWT.Show, new Event());
		return Arrays.stream(item.getMenu().getItems()).filter(i -> (i.getStyle() & SWT.CHECK) != 0).count() == grid.heads().size();
	}
}

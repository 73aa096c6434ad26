// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.MoneyState;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.Ui;
import org.hyoka.ui.internal.grid.GridRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The allocations of a project as a person who lives in spreadsheets uses them. */
@ExtendWith(PictureOnFailure.class)
class MoneyPageTest extends AllocationsShown {
	private static final String UNDO = "org.eclipse.ui.edit.undo";

	private static void clipboard(String text) {
		Ui.run(() -> {
			Clipboard board = new Clipboard(Ui.display());
			board.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			board.dispose();
		});
	}

	private AllocationTable copy() {
		return DossierWindow.ask(editor, s -> EcoreUtil.copy(table));
	}

	private boolean isAsBefore(AllocationTable before) {
		return DossierWindow.ask(editor, s -> facts(before).equals(facts(table)));
	}

	private static List<String> facts(AllocationTable t) {
		return t.getAllocations().stream().map(a -> a.getItem().getName() + a.getYear() + a.getAmount() + a.getForm() + a.getState())
				.sorted().toList();
	}

	private Allocation at(int row, int column) {
		return Ui.get(() -> {
			grid.choose(row, column);
			return (Allocation) ((org.eclipse.jface.viewers.IStructuredSelection) editor.getSite().getSelectionProvider()
					.getSelection()).getFirstElement();
		});
	}

	@Test
	void aRangeFromExcelComesInAsOneStepHoweverItsNumbersAreWritten() {
		AllocationTable before = copy();
		clipboard("¥1,415\t△２５０\n１，０００ 予定\t－\n");
		Ui.run(() -> {
			grid.choose(0, 0);
			grid.paste();
		});
		assertThat(Ui.<String>get(grid::said)).isEmpty();
		assertThat(at(0, 0).getAmount()).isEqualTo(new BigDecimal("1415"));
		assertThat(at(0, 1).getAmount()).isEqualTo(new BigDecimal("-250"));
		assertThat(at(1, 0).getAmount()).isEqualTo(new BigDecimal("1000"));
		assertThat(at(1, 0).getState()).isEqualTo(MoneyState.PLANNED);
		assertThat(at(1, 1).getAmount()).isNull();
		DossierWindow.command(UNDO);
		assertThat(isAsBefore(before)).isTrue();
	}

	@Test
	void oneWrongCellAndNothingOfTheRangeIsTaken() {
		AllocationTable before = copy();
		clipboard("100\t約百\n");
		Ui.run(() -> {
			grid.choose(0, 0);
			grid.paste();
		});
		assertThat(Ui.<String>get(grid::said)).contains("約百");
		assertThat(isAsBefore(before)).isTrue();
	}

	@Test
	void aCellIsFilledDownAndToTheRight() {
		AllocationTable before = copy();
		Ui.run(() -> {
			grid.type(0, 0, "77");
			grid.choose(new GridRange(0, 0, 1, 0));
			grid.fillDown();
		});
		assertThat(at(1, 0).getAmount()).isEqualTo(new BigDecimal("77"));
		Ui.run(() -> {
			grid.choose(new GridRange(0, 0, 0, 1));
			grid.fillRight();
		});
		assertThat(at(0, 1).getAmount()).isEqualTo(new BigDecimal("77"));
		DossierWindow.command(UNDO);
		DossierWindow.command(UNDO);
		DossierWindow.command(UNDO);
		assertThat(isAsBefore(before)).isTrue();
	}

	@Test
	void whatIsCopiedPastesEqualAndEmptiedCellsComeBack() {
		AllocationTable before = copy();
		Ui.run(() -> {
			grid.choose(new GridRange(0, 0, 1, 1));
			grid.copy(false);
			grid.clear();
		});
		assertThat(isAsBefore(before)).isFalse();
		DossierWindow.command(UNDO);
		assertThat(isAsBefore(before)).isTrue();
		Ui.run(() -> {
			grid.choose(new GridRange(0, 0, 1, 1));
			grid.paste();
		});
		assertThat(isAsBefore(before)).isTrue();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.ACTUAL__VALUE;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.INDICATOR__ACTUALS;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.INDICATOR__KIND;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.UNDERTAKING__INDICATORS;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Affiliation;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.MemberRole;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.rows.FrozenColumns;
import org.hyoka.ui.tables.ObjectTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every table takes what is typed and pasted into its cells, as a spreadsheet does. */
@ExtendWith(PictureOnFailure.class)
class TypingInTablesTest extends TablesOfANewDossier {
	@Test
	void typingBeginsTheEditAndEnterGoesOnToTheRowBelow() {
		Table table = table("org.hyoka.ui.indicators", UNDERTAKING__INDICATORS);
		type(table, "a paper");
		type(table, "b patent");
		assertThat(indicators()).containsExactly("a paper", "b patent", "受賞数");
		assertThat(Ui.<Integer>get(table::getSelectionIndex)).isEqualTo(2);
	}

	@Test
	void lettersChooseTheChoiceThatBeginsWithThem() {
		Table table = table("org.hyoka.ui.indicators", UNDERTAKING__INDICATORS);
		column(table, INDICATOR__KIND);
		String words = Labels.of((EEnum) INDICATOR__KIND.getEAttributeType(), IndicatorKind.OUTCOME);
		key(table, words.charAt(0), words.charAt(0), 0);
		Ui.waitUntil("a cell is edited", () -> Widgets.first(table, CCombo.class, Control::isVisible).isPresent());
		CCombo choice = Ui.get(() -> Widgets.first(table, CCombo.class, Control::isVisible).orElseThrow());
		for (char letter : words.substring(1).toCharArray()) {
			key(choice, letter, letter, 0);
		}
		assertThat(Ui.<String>get(choice::getText)).isEqualTo(words);
		key(choice, SWT.CR, '\r', 0);
		Ui.run(() -> choice.notifyListeners(SWT.DefaultSelection, new Event()));
		assertThat(Ui.<IndicatorKind>get(() -> undertaking.getIndicators().getFirst().getKind())).isEqualTo(IndicatorKind.OUTCOME);
	}

	@Test
	void aSumIsComputedWhenItIsEntered() {
		table("org.hyoka.ui.indicators", UNDERTAKING__INDICATORS);
		Table table = table("org.hyoka.ui.indicators", INDICATOR__ACTUALS);
		column(table, ACTUAL__VALUE);
		type(table, "=1200+50");
		Actual actual = undertaking.getIndicators().getFirst().getActuals().getFirst();
		assertThat(Ui.<BigDecimal>get(actual::getValue)).isEqualByComparingTo("1250");
	}

	@Test
	void cellsArePastedFromTheChosenOneAndRowsBeyondTheEndAreAddedInOneStep() {
		Table table = table("org.hyoka.ui.indicators", UNDERTAKING__INDICATORS);
		Ui.run(() -> select(table, 1));
		paste(table, "特許出願数\n受賞件数\n報道件数\n標準化件数\n");
		Ui.waitUntil("they are there", () -> undertaking.getIndicators().size() == 5);
		assertThat(indicators()).containsExactly("論文数", "特許出願数", "受賞件数", "報道件数", "標準化件数");
		DossierWindow.command(UNDO);
		assertThat(indicators()).containsExactly("論文数", "特許数", "受賞数");
	}

	@Test
	void oneTextThatIsPastedGoesIntoTheChosenCellAndMakesNoRow() {
		Table table = table("org.hyoka.ui.indicators", UNDERTAKING__INDICATORS);
		paste(table, "査読付き論文数");
		Ui.waitUntil("it is there", () -> undertaking.getIndicators().getFirst().getName().equals("査読付き論文数"));
		assertThat(indicators()).containsExactly("査読付き論文数", "特許数", "受賞数");
	}

	@Test
	void whatIsTypedBelowTheLastRowIsANewRow() {
		Table table = table("org.hyoka.ui.indicators", UNDERTAKING__INDICATORS);
		assertThat(Ui.<Integer>get(table::getItemCount)).as("a blank row stands below the others").isEqualTo(4);
		Ui.run(() -> select(table, 3));
		type(table, "d standards");
		assertThat(indicators()).containsExactly("論文数", "特許数", "受賞数", "d standards");
		Ui.waitUntil("another blank row follows", () -> table.getItemCount() == 5);
		assertThat(Ui.<Integer>get(table::getSelectionIndex)).as("the keyboard goes on to it").isEqualTo(4);
		DossierWindow.command(UNDO);
		assertThat(indicators()).containsExactly("論文数", "特許数", "受賞数");
		Ui.waitUntil("one is left", () -> table.getItemCount() == 4);
		Ui.run(() -> select(table, 3));
		paste(table, "標準化件数\n報道件数\n");
		Ui.waitUntil("what is pasted there is new rows", () -> undertaking.getIndicators().size() == 5);
	}

	private static void sortByName(Table table) {
		Ui.run(() -> table.getColumn(0).notifyListeners(SWT.Selection, new Event()));
	}

	@Test
	void ctrlDRepeatsTheFirstOfTheSelectedCellsAsTheyAreSortedAndFiltered() {
		Table table = table("org.hyoka.ui.indicators", UNDERTAKING__INDICATORS);
		sortByName(table);
		Ui.run(() -> Widgets.first(table.getParent(), Text.class, t -> t.isVisible() && (t.getStyle() & SWT.SEARCH) != 0).orElseThrow().setText("数"));
		Ui.waitUntil("the blank row is filtered away", () -> table.getItemCount() == 3);
		List<String> seen = Ui.get(() -> Arrays.stream(table.getItems()).map(i -> i.getText(0)).toList());
		Ui.run(() -> {
			select(table, 0);
			table.setSelection(0, 1);
		});
		key(table, 'd', (char) 4, SWT.MOD1);
		Ui.waitUntil("it stands in both", () -> undertaking.getIndicators().stream().filter(i -> i.getName().equals(seen.getFirst())).count() == 2);
		assertThat(indicators()).containsExactlyInAnyOrder(seen.getFirst(), seen.getFirst(), seen.getLast());
		DossierWindow.command(UNDO);
		assertThat(indicators()).containsExactly("論文数", "特許数", "受賞数");
	}

	@Test
	void ctrlDOnOneRowTakesWhatStandsAbove() {
		Table table = table("org.hyoka.ui.indicators", UNDERTAKING__INDICATORS);
		key(table, 'd', (char) 4, SWT.MOD1);
		assertThat(indicators()).as("nothing stands above the first row").containsExactly("論文数", "特許数", "受賞数");
		key(table, SWT.ARROW_DOWN, (char) 0, 0);
		Ui.run(() -> select(table, 1));
		key(table, 'd', (char) 4, SWT.MOD1);
		assertThat(indicators()).containsExactly("論文数", "論文数", "受賞数");
	}

	@Test
	void frozenColumnsStayInSightWhileTheOthersScroll() {
		Table table = table("org.hyoka.ui.indicators", UNDERTAKING__INDICATORS);
		sortByName(table);
		Ui.run(() -> {
			table.getColumn(1).setWidth(table.getSize().x * 2);
			FrozenColumns.freeze(table, 1);
		});
		assertThat(Ui.<Boolean>get(() -> frozen(table).isVisible())).as("nothing has scrolled yet").isFalse();
		Ui.waitUntil("the first column stands over what has scrolled", () -> {
			table.showColumn(table.getColumn(table.getColumnCount() - 1)); // which does nothing until the window system has the new width
			return frozen(table).isVisible();
		});
		Rectangle row = Ui.get(() -> table.getItem(1).getBounds(0));
		Ui.run(() -> {
			Event press = new Event();
			press.button = 1;
			press.x = 10;
			press.y = table.getHeaderHeight() + row.y + row.height / 2;
			frozen(table).notifyListeners(SWT.MouseDown, press);
		});
		assertThat(Ui.<Integer>get(table::getSelectionIndex)).isEqualTo(1);
		Ui.run(() -> FrozenColumns.freeze(table, 0));
		assertThat(Ui.<Boolean>get(() -> frozen(table).isVisible())).isFalse();
	}

	private static Control frozen(Table table) {
		return Arrays.stream(table.getParent().getChildren()).filter(Canvas.class::isInstance).findFirst().orElseThrow();
	}

	@Test
	void theBlankRowIsNeitherDeletedNorCopiedNorSelected() {
		Table table = table("org.hyoka.ui.indicators", UNDERTAKING__INDICATORS);
		Ui.run(() -> select(table, 3));
		key(table, SWT.DEL, (char) 0x7f, 0);
		assertThat(indicators()).hasSize(3);
		assertThat(Ui.<List<?>>get(() -> ((ObjectTable) table.getData("org.hyoka.table")).selected())).isEmpty();
		Ui.run(() -> select(table, 2));
		key(table, SWT.DEL, (char) 0x7f, 0);
		assertThat(indicators()).containsExactly("論文数", "特許数");
	}

	@Test
	void aTableWithHeadingsOfItsOwnIsTakenInByWhatTheyMean() {
		Table table = members();
		String copied = "所属\t氏名\t区分\n東京大学 工学系研究科 教授\t山田太郎\t委員長\n産業技術総合研究所 首席研究員\t鈴木花子\t委員\n";
		paste(table, copied);
		Shell dialog = dialog();
		Ui.run(() -> Widgets.press(dialog.getDefaultButton()));
		Ui.waitUntil("they are members", () -> editor.dossier().getPanel().getMembers().size() == 3);
		assertThat(onPanel()).containsExactly("", "山田太郎", "鈴木花子");
		assertThat(Ui.<MemberRole>get(() -> editor.dossier().getPanel().getMembers().get(1).getRole())).isEqualTo(MemberRole.CHAIR);
		Affiliation stated = Ui.get(() -> editor.dossier().getPersons().getFirst().getAffiliations().getFirst());
		assertThat(stated.getOrganization().getName()).isEqualTo("東京大学");
		assertThat(stated.getPosition()).isEqualTo("教授");
		assertThat(Ui.<Integer>get(() -> editor.dossier().getOrganizations().size())).isEqualTo(2);
		DossierWindow.command(UNDO);
		assertThat(Ui.<Boolean>get(() -> editor.dossier().getPersons().isEmpty() && editor.dossier().getOrganizations().isEmpty())).isTrue();
		paste(table, copied);
		Shell again = dialog();
		assertThat(Ui.<Boolean>get(() -> Widgets.first(again, Text.class, t -> t.isVisible() && t.getText().contains("前回")
				|| t.getText().contains("last time")).isPresent())).as("what the headings mean is remembered").isTrue();
		Ui.run(again::close);
	}

	private static Shell dialog() {
		Ui.waitUntil("it is asked what the columns mean", () -> DossierWindow.dialog().isPresent());
		return Ui.get(() -> DossierWindow.dialog().orElseThrow());
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Opinion;
import org.hyoka.model.hyoka.OpinionUse;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.SampleDossier;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.EditorShell;
import org.hyoka.ui.tables.ObjectTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Remarks are taken into the text of the box, and no remark is forgotten (rule 18). */
@ExtendWith(PictureOnFailure.class)
class AssessmentPageTest {
	@TempDir
	private Path folder;
	private DossierEditor editor;
	private Assessment assessment;
	private Criterion criterion;
	private List<Opinion> opinions;

	@BeforeEach
	void aCriterionWithSeveralOpinionsIsShown() throws IOException {
		editor = DossierWindow.open(SampleDossier.write(folder));
		Ui.run(() -> {
			assessment = editor.dossier().getAssessments().stream().filter(a -> a.getOpinions().stream()
					.anyMatch(o -> of(a, o).size() > 1 && o.getCriterion() != null)
					|| a.getOpinions().stream().filter(o -> o.getCriterion() == null).count() > 1).findFirst().orElseThrow();
			Opinion first = assessment.getOpinions().stream().filter(o -> of(assessment, o).size() > 1).findFirst().orElseThrow();
			opinions = of(assessment, first);
			criterion = first.getCriterion() != null ? first.getCriterion()
					: assessment.getCriterionSet().getCriteria().stream().filter(Criterion::isOverall).findFirst().orElseThrow();
			editor.show("org.hyoka.ui.assessment", assessment.getUndertaking());
		});
		Ui.run(() -> viewer(criterion).setSelection(new StructuredSelection(criterion)));
		Ui.waitUntil("the opinions of the criterion are shown", () -> shown(opinions.getFirst()));
	}

	private static List<Opinion> of(Assessment a, Opinion like) {
		return a.getOpinions().stream().filter(o -> o.getCriterion() == like.getCriterion()).limit(2).toList();
	}

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	private Control page() {
		return editor.getAdapter(EditorShell.class).shown();
	}

	private boolean shown(Object row) {
		return Widgets.all(page(), Table.class).stream().anyMatch(t -> holds(t, row));
	}

	private static boolean holds(Table table, Object row) {
		return table.getData("org.hyoka.viewer") instanceof TableViewer v && v.getInput() instanceof List<?> rows
				&& rows.contains(row);
	}

	private TableViewer viewer(Object row) {
		return (TableViewer) Widgets.first(page(), Table.class, t -> holds(t, row)).orElseThrow().getData("org.hyoka.viewer");
	}

	private void press(String english, String japanese) {
		Ui.run(() -> Widgets.press(Widgets.first(page(), Button.class,
				b -> b.getText().equals(english) || b.getText().equals(japanese)).orElseThrow()));
	}

	private String box() {
		return DossierWindow.ask(editor, s -> assessment.getCriterionAssessments().stream()
				.filter(c -> c.getCriterion() == criterion).map(c -> String.valueOf(c.getText())).findFirst().orElse(""));
	}

	@Test
	void opinionsTakenIntoTheTextAreMarkedUsedInOneStep() {
		Dossier before = DossierWindow.ask(editor, s -> EcoreUtil.copy(s.dossier()));
		Ui.run(() -> viewer(opinions.getFirst()).setSelection(new StructuredSelection(opinions)));
		press("Insert Into the Text", "評価結果に挿入");
		assertThat(opinions).allSatisfy(o -> {
			assertThat(o.getUse()).isEqualTo(OpinionUse.USED);
			assertThat(box().replaceAll("\\s", "")).contains(o.getText().replaceAll("\\s", ""));
		});
		DossierWindow.command("org.eclipse.ui.edit.undo");
		assertThat(DossierWindow.<Boolean>ask(editor, s -> EcoreUtil.equals(before, s.dossier()))).isTrue();
	}

	@Test
	void membersAreCountedAlsoWhereThePanelHasWrittenNothing() {
		Criterion silent = DossierWindow.ask(editor, s -> assessment.getCriterionSet().getCriteria().stream()
				.filter(c -> assessment.getCriterionAssessments().stream().noneMatch(b -> b.getCriterion() == c)).findFirst().orElseThrow());
		Dossier before = DossierWindow.ask(editor, s -> EcoreUtil.copy(s.dossier()));
		Ui.run(() -> viewer(silent).setSelection(new StructuredSelection(silent)));
		Ui.run(() -> {
			Table counts = Widgets.first(page(), Table.class, t -> t.getData("org.hyoka.table") instanceof ObjectTable table
					&& table.hasColumn(HyokaPackage.Literals.GRADE_COUNT__COUNT)).orElseThrow();
			Event insert = new Event();
			insert.keyCode = SWT.INSERT;
			counts.notifyListeners(SWT.KeyDown, insert);
		});
		assertThat(DossierWindow.<List<CriterionAssessment>>ask(editor, s -> assessment.getCriterionAssessments().stream()
				.filter(b -> b.getCriterion() == silent).toList())).singleElement().satisfies(b -> {
					assertThat(b.getCounts()).hasSize(1);
					assertThat(Ui.<Boolean>get(() -> shown(b.getCounts().getFirst()))).isTrue();
				});
		DossierWindow.command("org.eclipse.ui.edit.undo");
		assertThat(DossierWindow.<Boolean>ask(editor, s -> EcoreUtil.equals(before, s.dossier()))).isTrue();
	}

	@Test
	void severalAreMarkedUsedInOneStep() {
		Ui.run(() -> opinions.forEach(o -> editor.session().editingDomain().getCommandStack()
				.execute(org.eclipse.emf.edit.command.SetCommand.create(editor.session().editingDomain(), o,
						org.hyoka.model.hyoka.HyokaPackage.Literals.OPINION__USE, OpinionUse.OPEN))));
		Ui.run(() -> viewer(opinions.getFirst()).setSelection(new StructuredSelection(opinions)));
		press("Mark as Used", "反映済みにする");
		assertThat(opinions).allSatisfy(o -> assertThat(o.getUse()).isEqualTo(OpinionUse.USED));
		DossierWindow.command("org.eclipse.ui.edit.undo");
		assertThat(opinions).allSatisfy(o -> assertThat(o.getUse()).isEqualTo(OpinionUse.OPEN));
	}
}

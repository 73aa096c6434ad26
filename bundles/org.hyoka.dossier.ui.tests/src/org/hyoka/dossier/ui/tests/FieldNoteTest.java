// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.INDICATOR__RATIONALE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Program;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.SampleDossier;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.labels.ProseText;
import org.hyoka.ui.internal.editor.EditorShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is said below a field of the findings that stand there. */
@ExtendWith(PictureOnFailure.class)
class FieldNoteTest {
	private static final String PARAGRAPH = "この目標は、事業の開始時に有識者と関係省庁が意見を交わし、国内外の同じ分野の成果と企業の要望を比べたうえで、期間の終わりまでに届く水準として定めた。";
	@TempDir
	private Path folder;
	private DossierEditor editor;

	@BeforeEach
	void theSampleIsOpen() throws IOException {
		editor = DossierWindow.open(SampleDossier.write(folder));
	}

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	/** The same paragraph in seven indicators is said six times where it stands first: three are read, the others asked for. */
	@Test
	void manyFindingsAtAFieldTakeNoMoreRoomThanThreeUntilTheRestIsAskedFor() {
		List<Indicator> indicators = indicators().subList(0, 7);
		Ui.run(() -> {
			EditingDomain domain = editor.getEditingDomain();
			CompoundCommand copies = new CompoundCommand();
			indicators.forEach(i -> copies.append(SetCommand.create(domain, i, INDICATOR__RATIONALE, PARAGRAPH)));
			editor.session().execute(copies);
		});
		Ui.waitUntil("everything has been looked at", () -> !editor.problems().pending());
		int findings = Ui.get(() -> editor.problems().problems(indicators.getFirst()).stream()
				.filter(f -> f.places().stream().anyMatch(p -> p.feature().filter(INDICATOR__RATIONALE::equals).isPresent())).toList().size());
		assertThat(findings).isGreaterThan(4);
		Composite field = rationaleOf(indicators.getFirst());
		assertThat(said(field)).isEqualTo(3);
		int height = Ui.get(() -> field.getSize().y);
		Ui.run(() -> Widgets.follow(field, String.valueOf(findings - 3)));
		Ui.waitUntil("all is said", () -> said(field) == findings);
		Ui.waitUntil("it has its room", () -> field.getSize().y > height);
	}

	private List<Indicator> indicators() {
		return DossierWindow.ask(editor, s -> ((Program) s.dossier().getUndertakings().getFirst()).getProjects().stream()
				.flatMap(p -> p.getIndicators().stream()).toList());
	}

	private Composite rationaleOf(Indicator indicator) {
		Ui.run(() -> editor.reveal(indicator, INDICATOR__RATIONALE));
		EditorShell shell = Ui.get(() -> editor.getAdapter(EditorShell.class));
		return Ui.get(() -> ProseText.frame(Widgets.field(shell.control(), Text.class, INDICATOR__RATIONALE).orElseThrow())
				.orElseThrow().getParent());
	}

	/** How many sentences stand below the field. */
	private static int said(Composite field) {
		return Ui.get(() -> (int) Widgets.all(field, Label.class).stream().filter(l -> l.getText().contains("と同じである")).count());
	}
}

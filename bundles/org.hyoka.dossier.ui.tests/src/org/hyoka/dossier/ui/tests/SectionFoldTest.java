// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.NAMED_ELEMENT__NAME;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.UNDERTAKING__INDICATORS;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.UNDERTAKING__PURPOSE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.SampleDossier;
import org.hyoka.testsupport.Spoken;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.forms.SectionFold;
import org.hyoka.ui.internal.editor.EditorShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Sections of pages fold, say what is wrong in them, and unfold for who is led into them. */
@ExtendWith(PictureOnFailure.class)
class SectionFoldTest {
	private static final String FACTS = "基本事項";
	@TempDir
	private Path folder;
	private DossierEditor editor;

	@BeforeEach
	void theSampleIsOpen() throws IOException {
		editor = DossierWindow.open(SampleDossier.write(folder));
		Ui.run(() -> editor.reveal(projectA(), NAMED_ELEMENT__NAME));
	}

	@AfterEach
	void allIsUnfoldedAndClosed() {
		Ui.run(() -> Widgets.all(page(), Composite.class).stream().filter(SectionFold::isFoldedHead).forEach(SectionFoldTest::toggle));
		DossierWindow.closeAll();
	}

	private Project projectA() {
		return ((Program) editor.dossier().getUndertakings().get(0)).getProjects().get(0);
	}

	private Composite page() {
		return (Composite) editor.getAdapter(EditorShell.class).control();
	}

	private Composite head(String name) {
		return Widgets.first(page(), Composite.class, c -> SectionFold.isTwistie(c) && c.isVisible() && Spoken.name(c).equals(name)).orElseThrow();
	}

	private Control field(Object feature) {
		return Widgets.field(page(), Text.class, feature).orElseThrow();
	}

	private static void toggle(Control twistie) {
		Event space = new Event();
		space.type = SWT.KeyDown;
		space.character = ' ';
		twistie.notifyListeners(SWT.KeyDown, space);
	}

	private boolean says(String head, String words) {
		return Widgets.all(head(head).getParent(), Label.class).stream().anyMatch(l -> l.isVisible() && l.getText().contains(words));
	}

	@Test
	void aFoldedSectionKeepsItsHeadAndIsFoldedWhenThePageIsSeenAgain() {
		Ui.run(() -> {
			assertThat(field(NAMED_ELEMENT__NAME).isVisible()).isTrue();
			toggle(head(FACTS));
			assertThat(field(NAMED_ELEMENT__NAME).isVisible()).isFalse();
			assertThat(field(UNDERTAKING__PURPOSE).isVisible()).isTrue();
		});
		Path file = editor.session().file().orElseThrow();
		DossierWindow.closeAll();
		editor = DossierWindow.open(file);
		Ui.run(() -> {
			editor.reveal(projectA(), UNDERTAKING__PURPOSE);
			assertThat(SectionFold.isFoldedHead(head(FACTS))).isTrue();
			toggle(head(FACTS));
			assertThat(field(NAMED_ELEMENT__NAME).isVisible()).isTrue();
		});
	}

	@Test
	void aKeyFoldsTheSectionOfAFieldAndUnfoldsItFromItsHead() {
		Ui.run(() -> {
			field(NAMED_ELEMENT__NAME).setFocus();
			DossierWindow.command("org.hyoka.ui.foldSection");
			assertThat(field(NAMED_ELEMENT__NAME).isVisible()).isFalse();
			assertThat(head(FACTS).isFocusControl()).isTrue();
			DossierWindow.command("org.hyoka.ui.foldSection");
			assertThat(field(NAMED_ELEMENT__NAME).isVisible()).isTrue();
		});
	}

	@Test
	void whatLeadsToAFieldUnfoldsItsSection() {
		Ui.run(() -> {
			toggle(head(FACTS));
			editor.reveal(projectA(), NAMED_ELEMENT__NAME);
			assertThat(field(NAMED_ELEMENT__NAME).isFocusControl()).isTrue();
			assertThat(SectionFold.isFoldedHead(head(FACTS))).isFalse();
		});
	}

	@Test
	void whatIsWrongInAFoldedSectionStandsInItsHead() {
		Ui.run(() -> {
			toggle(head(FACTS));
			assertThat(says(FACTS, "確認事項")).isFalse();
			editor.session().execute(SetCommand.create(editor.getEditingDomain(), projectA(), NAMED_ELEMENT__NAME, "○○の開発"));
		});
		Ui.waitUntil("the head counts the field", () -> says(FACTS, "確認事項 1件"));
	}

	@Test
	void aFoldedTableSaysHowManyRowsItHasAndUnfoldsForOne() {
		Ui.run(() -> {
			Project project = projectA();
			editor.reveal(project.getIndicators().get(0), null);
			String name = org.hyoka.ui.labels.Labels.of(UNDERTAKING__INDICATORS);
			toggle(head(name));
			assertThat(says(name, project.getIndicators().size() + "件")).isTrue();
			editor.reveal(project.getIndicators().get(1), null);
			assertThat(SectionFold.isFoldedHead(head(name))).isFalse();
			assertThat(List.of(Ui.display().getFocusControl())).isNotEmpty();
		});
	}
}

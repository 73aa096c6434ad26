// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.DOSSIER__LANGUAGE;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.NAMED_ELEMENT__NAME;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.hyoka.dossier.ui.internal.views.SearchArea;
import org.hyoka.dossier.ui.internal.views.outline.OutlineView;
import org.hyoka.exchange.entry.Codec;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.SampleDossier;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The outline in use: copied and pasted, filtered, undone with the menu open. */
@ExtendWith(PictureOnFailure.class)
class OutlineWalkTest {
	private static final String COPY = "org.eclipse.ui.edit.copy";
	private static final String PASTE = "org.eclipse.ui.edit.paste";
	private static final String UNDO = "org.eclipse.ui.edit.undo";
	@TempDir
	private Path folder;
	private DossierEditor editor;
	private OutlineView view;

	@BeforeEach
	void theSampleIsOpenWithItsOutline() throws IOException {
		editor = DossierWindow.open(SampleDossier.write(folder));
		view = (OutlineView) DossierWindow.view(OutlineView.ID);
	}

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	private SearchArea area() {
		return Ui.get(() -> (SearchArea) Widgets.first(Ui.window().getShell(), Composite.class,
				c -> c instanceof SearchArea && c.isVisible() && !Widgets.all(c, Tree.class).isEmpty()).orElseThrow());
	}

	private Tree tree() {
		return Ui.get(() -> Widgets.all(area(), Tree.class).getFirst());
	}

	private void select(Object... rows) {
		Ui.run(() -> view.getSite().getSelectionProvider().setSelection(new StructuredSelection(rows)));
	}

	private List<?> selected() {
		return Ui.get(() -> ((IStructuredSelection) view.getSite().getSelectionProvider().getSelection()).toList());
	}

	private List<Project> projects() {
		return DossierWindow.ask(editor, s -> ((Program) s.dossier().getUndertakings().getFirst()).getProjects());
	}

	@Test
	void whatIsPastedIsSelectedAndUndone() {
		Project from = projects().getFirst();
		Project to = projects().stream().filter(p -> p != from && !p.getIndicators().isEmpty()).findFirst().orElseThrow();
		Indicator indicator = from.getIndicators().getFirst();
		int before = to.getIndicators().size();
		select(indicator);
		DossierWindow.command(COPY);
		select(to.getIndicators().getLast());
		DossierWindow.command(PASTE);
		assertThat(to.getIndicators()).hasSize(before + 1);
		assertThat(selected()).singleElement().isInstanceOf(Indicator.class).isNotSameAs(indicator)
				.satisfies(o -> assertThat(((Indicator) o).eContainer()).isSameAs(to));
		DossierWindow.command(UNDO);
		assertThat(to.getIndicators()).hasSize(before);
	}

	@Test
	void eachDossierKeepsWhatIsOpenAndSelectedWhileAnotherIsShown() throws IOException {
		Indicator indicator = projects().stream().flatMap(p -> p.getIndicators().stream()).findFirst().orElseThrow();
		List<String> before = open();
		select(indicator);
		List<String> opened = open();
		assertThat(opened).hasSizeGreaterThan(before.size());
		DossierEditor other = DossierWindow.open(SampleDossier.write(java.nio.file.Files.createDirectory(folder.resolve("other"))));
		Ui.waitUntil("the other is shown", () -> selected().isEmpty());
		assertThat(open()).isEqualTo(before);
		Ui.run(() -> editor.getSite().getPage().activate(editor));
		Ui.waitUntil("the first is shown", () -> selected().equals(List.of(indicator)));
		assertThat(open()).isEqualTo(opened);
		Ui.run(() -> other.getSite().getPage().closeEditor(other, false));
		assertThat(open()).isEqualTo(opened);
	}

	@Test
	void aFilterLeavesWhatWasOpenAsItWasAndSaysWhenNothingIsFound() {
		List<String> before = open();
		Text words = Ui.get(() -> area().words());
		Ui.run(() -> words.setText("再生"));
		Ui.waitUntil("more is open", () -> open().size() > before.size());
		Ui.run(() -> words.setText("qqjxz"));
		Ui.waitUntil("it is said that nothing is found", () -> tree().getItemCount() == 0
				&& Widgets.all(area(), Label.class).stream().anyMatch(l -> l.isVisible() && !l.getText().isBlank()));
		Ui.run(() -> words.setText(""));
		Ui.waitUntil("all is there as it was", () -> open().equals(before));
		assertThat(Ui.<Boolean>get(() -> Widgets.all(area(), Label.class).stream().noneMatch(Control::isVisible))).isTrue();
	}

	private List<String> open() {
		return Ui.get(() -> Arrays.stream(tree().getItems()).flatMap(i -> java.util.stream.Stream.concat(java.util.stream.Stream.of(i),
				Arrays.stream(i.getItems()))).filter(TreeItem::getExpanded).map(TreeItem::getText).toList());
	}

	@Test
	void theMenuOfEditsOpensWhileAViewIsActive() {
		Organization organization = DossierWindow.ask(editor, s -> s.dossier().getOrganizations().getFirst());
		MenuItem edit = Ui.get(() -> Ui.window().getShell().getMenuBar().getItem(1));
		for (String name : List.of("一", "二")) {
			Ui.run(() -> editor.session().execute(SetCommand.create(editor.getEditingDomain(), organization, NAMED_ELEMENT__NAME, name)));
			Ui.run(() -> edit.getMenu().notifyListeners(SWT.Show, new Event()));
			DossierWindow.command(UNDO);
			Ui.run(() -> edit.getMenu().notifyListeners(SWT.Hide, new Event()));
		}
		assertThat(Ui.<Boolean>get(() -> editor.session().isDirty())).isFalse();
	}

	@Test
	void theTagOfALanguageIsSaidInWords() {
		Codec codec = Codec.of(DOSSIER__LANGUAGE);
		assertThat(codec.text("ja")).isEqualTo("日本語");
		assertThat(codec.value("英語")).isEqualTo("en");
		assertThat(codec.value("English")).isEqualTo("en");
		assertThat(codec.value("de")).isEqualTo("de");
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.NAMED_ELEMENT__NAME;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hyoka.dossier.ui.internal.welcome.SampleCopy;
import org.hyoka.samples.Samples;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.EditorShell;
import org.hyoka.ui.internal.editor.EditorShell.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While a person does nothing, the pages that were not seen yet are made; nobody notices but for the time it saves. */
class PagesAheadTest {
	private static final String UNDERTAKING = "org.hyoka.ui.undertaking";
	@TempDir
	private Path folder;
	private DossierEditor editor;
	private EditorShell shell;

	@BeforeEach
	void aDossierIsOpen() throws IOException {
		editor = DossierWindow.open(SampleCopy.write(Samples.all().getFirst(), folder));
		shell = Ui.get(() -> editor.getAdapter(EditorShell.class));
	}

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	private void allPagesAreMade() {
		Ui.waitUntil("all pages are made", shell::isComplete);
	}

	private Place first(String page) {
		return shell.places().stream().filter(p -> p.pageId().equals(page)).findFirst().orElseThrow();
	}

	@Test
	void whatIsSeenSelectedAndFocusedStays() {
		ISelection selected = Ui.get(() -> editor.getSite().getSelectionProvider().getSelection());
		Control focus = Ui.get(() -> Ui.display().getFocusControl());
		Control front = Ui.get(shell::front);
		allPagesAreMade();
		assertThat(Ui.get(() -> editor.getSite().getSelectionProvider().getSelection())).isEqualTo(selected);
		assertThat(Ui.get(() -> Ui.display().getFocusControl())).isSameAs(focus);
		assertThat(Ui.get(shell::front)).isSameAs(front);
		assertThat(Ui.get(() -> editor.isDirty())).isFalse();
		assertThat(Ui.get(() -> front.isVisible())).isTrue();
	}

	@Test
	void aPageIsThereAsSoonAsItIsChosen() {
		allPagesAreMade();
		Ui.run(() -> {
			Place place = first(UNDERTAKING);
			shell.show(place.pageId(), place.subject());
			Control front = shell.front();
			assertThat(front.isVisible()).isTrue();
			assertThat(shell.isComplete()).isTrue();
			assertThat(Widgets.field(front, Text.class, NAMED_ELEMENT__NAME)).isPresent();
		});
	}

	@Test
	void whatWasEditedSinceIsShown() {
		allPagesAreMade();
		Place place = Ui.get(() -> first(UNDERTAKING));
		DossierWindow.ask(editor, session -> {
			session.editingDomain().getCommandStack().execute(
					SetCommand.create(session.editingDomain(), place.subject(), NAMED_ELEMENT__NAME, "別の名称"));
			return null;
		});
		Ui.run(() -> shell.show(place.pageId(), place.subject()));
		Ui.waitUntil("the page says so", () -> Widgets.field(shell.front(), Text.class, NAMED_ELEMENT__NAME)
				.filter(t -> t.getText().equals("別の名称")).isPresent() && Widgets.reads(shell.front(), "別の名称"));
	}

	@Test
	void pagesThatAreNotSeenAreNotLaidOutWhenTheWindowIsMadeSmaller() {
		allPagesAreMade();
		Ui.run(() -> {
			Control front = shell.front();
			Control behind = List.of(front.getParent().getChildren()).stream().filter(c -> c != front).findFirst().orElseThrow();
			Rectangle before = behind.getBounds();
			front.getParent().setSize(before.width - 50, before.height - 50);
			assertThat(front.getSize().x).isEqualTo(before.width - 50);
			assertThat(behind.getBounds()).isEqualTo(before);
			front.getParent().getParent().layout();
		});
	}

	@Test
	void titlesStandOnEachPage() {
		allPagesAreMade();
		Ui.run(() -> shell.places().stream().map(Place::pageId).distinct().map(this::first).forEach(place -> {
			shell.show(place.pageId(), place.subject());
			assertThat(Widgets.all(shell.front(), Label.class)).anyMatch(l -> l.isVisible() && !l.getText().isBlank());
		}));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.hyoka.dossier.ui.internal.views.find.FindView;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.SampleDossier;
import org.hyoka.testsupport.Ui;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.EditorShell;
import org.hyoka.ui.internal.editor.EditorShell.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Dossiers that were opened, looked through, edited and closed leave nothing behind: memory stays flat over a day's work. */
@ExtendWith(PictureOnFailure.class)
class ClosedDossiersTest {
	private static final int DOSSIERS = 20;
	private static final int LOOKED_THROUGH = 2;
	private static final List<String> VIEWS = List.of("org.hyoka.ui.outline", "org.hyoka.ui.problems",
			"org.hyoka.ui.properties", "org.hyoka.ui.preview", FindView.ID);
	@TempDir
	private Path folder;

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	/** What must not be kept once the editor is closed. */
	private record Closed(WeakReference<Dossier> dossier, WeakReference<DossierEditor> editor, WeakReference<EditorShell> pages) {
		boolean isCollected() {
			return dossier.refersTo(null) && editor.refersTo(null) && pages.refersTo(null);
		}

		String kept() {
			return (dossier.refersTo(null) ? "" : "D") + (editor.refersTo(null) ? "" : "E") + (pages.refersTo(null) ? "" : "P");
		}
	}

	@Test
	void twentyDossiersThatWereOpenedAndClosedAreCollected() throws IOException {
		Ui.waitForWindow();
		VIEWS.forEach(DossierWindow::view);
		List<Closed> closed = new ArrayList<>();
		for (int i = 0; i < DOSSIERS; i++) {
			closed.add(openedAndClosed(i));
		}
		// Bundles of the IDE, which only tests have, keep what was selected last until something else is.
		DossierWindow.view("org.hyoka.ui.outline");
		try {
			Ui.waitUntil("all " + DOSSIERS + " closed dossiers, their editors and pages are collected", () -> {
				System.gc();
				return closed.stream().allMatch(Closed::isCollected);
			});
		} catch (AssertionError e) {
			throw new AssertionError("Still in memory: " + IntStream.range(0, DOSSIERS).filter(i -> !closed.get(i).isCollected())
					.mapToObj(i -> "dossier " + i + " " + closed.get(i).kept()).toList(), e);
		}
	}

	private Closed openedAndClosed(int number) throws IOException {
		DossierEditor editor = DossierWindow.open(SampleDossier.write(Files.createDirectory(folder.resolve("d" + number))));
		EditorShell shell = Ui.get(() -> editor.getAdapter(EditorShell.class));
		if (number < LOOKED_THROUGH) {
			lookThrough(shell);
		}
		assertThat(Ui.get(() -> PageEdit.something(shell.shown(), editor))).isTrue();
		DossierWindow.command("org.eclipse.ui.edit.undo");
		Closed closed = Ui.get(() -> new Closed(new WeakReference<>(editor.dossier()), new WeakReference<>(editor),
				new WeakReference<>(shell)));
		DossierWindow.closeAll();
		return closed;
	}

	/** Every page, with one subject; then the first again, which can be edited. */
	private static void lookThrough(EditorShell shell) {
		Set<String> seen = new HashSet<>();
		List<Place> places = Ui.get(shell::places);
		for (Place place : places) {
			if (seen.add(place.pageId())) {
				Ui.run(() -> shell.show(place.pageId(), place.subject()));
				Ui.waitUntil("the window has caught up", () -> true);
			}
		}
		Ui.run(() -> shell.show(places.getFirst().pageId(), places.getFirst().subject()));
	}
}

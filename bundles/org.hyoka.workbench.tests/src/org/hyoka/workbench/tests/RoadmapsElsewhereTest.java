// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.DOSSIER__SUBTITLE;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Control;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.Ui;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.EditorShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The workbench without the bundles for roadmaps edits and saves dossiers that have some, and loses nothing. */
@ExtendWith(PictureOnFailure.class)
class RoadmapsElsewhereTest {
	private static final String WORDS = "ロードマップのない画面での編集";
	@TempDir
	private Path folder;

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	private static boolean installed() {
		return Arrays.stream(Platform.getBundle("org.hyoka.ui").getBundleContext().getBundles())
				.anyMatch(bundle -> bundle.getSymbolicName() != null && bundle.getSymbolicName().startsWith("org.hyoka.roadmap"));
	}

	@Test
	void aDossierWithRoadmapsSurvivesAnEditAndASaveWhereNobodyKnowsRoadmaps() throws IOException {
		assumeTrue(!installed(), "the bundles for roadmaps are installed here");
		Path file = Samples002.write(folder);
		String before = Samples002.text(file);
		assertThat(before).contains("\"roadmaps\"", "\"lanes\"", "\"nodes\"");
		DossierEditor editor = DossierWindow.open(file);
		Ui.run(() -> editor.reveal(editor.dossier(), DOSSIER__SUBTITLE));
		Control page = Ui.get(() -> editor.getAdapter(EditorShell.class).control());
		DossierWindow.type(page, DOSSIER__SUBTITLE, WORDS);
		DossierWindow.command("org.eclipse.ui.file.save");
		Ui.waitUntil("the dossier is saved", () -> !editor.isDirty());
		DossierWindow.closeAll();
		String after = Samples002.text(file);
		assertThat(after).contains(WORDS);
		assertThat(roadmaps(after)).isEqualTo(roadmaps(before));
	}

	/** All lines from the first mention of a roadmap on; the subtitle stands before. */
	private static String roadmaps(String text) {
		return text.substring(text.indexOf("\"roadmaps\""));
	}
}

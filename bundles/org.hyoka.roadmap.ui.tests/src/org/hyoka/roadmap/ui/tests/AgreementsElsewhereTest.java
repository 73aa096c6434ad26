// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.DOSSIER__SUBTITLE;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Control;
import org.hyoka.core.dossier.DossierFiles;
import org.hyoka.core.dossier.OpenDossier;
import org.hyoka.core.json.JsonExport;
import org.hyoka.samples.Samples;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.Ui;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.EditorShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The workbench with roadmaps and without the bundles for IP edits and saves dossiers with agreements, and loses nothing. */
@ExtendWith(PictureOnFailure.class)
class AgreementsElsewhereTest {
	private static final String WORDS = "知財のない画面での編集";
	@TempDir
	private Path folder;

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	private static boolean installed() {
		return Arrays.stream(Platform.getBundle("org.hyoka.ui").getBundleContext().getBundles())
				.anyMatch(bundle -> bundle.getSymbolicName() != null && bundle.getSymbolicName().startsWith("org.hyoka.ip"));
	}

	@Test
	void aDossierWithAgreementsSurvivesAnEditAndASaveWhereNobodyKnowsAgreements() throws IOException {
		assumeTrue(!installed(), "the bundles for IP are installed here");
		Path file = folder.resolve("sample.hyoka");
		DossierFiles.create(Samples.all().getFirst().create(), Map.of(), file);
		String before = text(file);
		assertThat(before).contains("\"agreements\"", "\"parties\"", "\"clauses\"");
		DossierEditor editor = DossierWindow.open(file);
		Ui.run(() -> editor.reveal(editor.dossier(), DOSSIER__SUBTITLE));
		Control page = Ui.get(() -> editor.getAdapter(EditorShell.class).control());
		DossierWindow.type(page, DOSSIER__SUBTITLE, WORDS);
		DossierWindow.command("org.eclipse.ui.file.save");
		Ui.waitUntil("the dossier is saved", () -> !editor.isDirty());
		DossierWindow.closeAll();
		String after = text(file);
		assertThat(after).contains(WORDS);
		assertThat(fromUndertakings(after)).isEqualTo(fromUndertakings(before));
	}

	private static String text(Path file) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (OpenDossier open = DossierFiles.open(file, null)) {
			JsonExport.write(open.dossier(), out);
		}
		return out.toString(StandardCharsets.UTF_8);
	}

	/** All that is said of undertakings; the subtitle stands before. */
	private static String fromUndertakings(String text) {
		return text.substring(text.indexOf("\"undertakings\""));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.testsupport;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.DOSSIER__SUBTITLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Control;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.json.JsonExport;
import org.hyoka.samples.Samples;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.EditorShell;

/**
 * A dossier that was written elsewhere, with parts that no bundle here knows: it is edited and saved, and loses nothing.
 *
 * @since 0.1
 */
public final class Elsewhere {
	private static final String FIRST_PART = "\"undertakings\"";
	private final Path file;

	private Elsewhere(Path file) {
		this.file = file;
	}

	/** Whether a bundle is installed here whose name begins so. */
	public static boolean isInstalled(String prefix) {
		return Arrays.stream(Platform.getBundle("org.hyoka.ui").getBundleContext().getBundles())
				.anyMatch(bundle -> bundle.getSymbolicName() != null && bundle.getSymbolicName().startsWith(prefix));
	}

	/**
	 * The first sample, which has roadmaps and agreements, as a file.
	 *
	 * @param folder where it is written
	 */
	public static Elsewhere sample(Path folder) throws IOException {
		Path file = folder.resolve("sample.hyoka");
		DossierFiles.create(Samples.all().getFirst().create(), Map.of(), file);
		return new Elsewhere(file);
	}

	/** All that the file says, as JSON. */
	public String text() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (OpenDossier open = DossierFiles.open(file, null)) {
			JsonExport.write(open.dossier(), out);
		}
		return out.toString(StandardCharsets.UTF_8);
	}

	/** All that is said of undertakings, as JSON; the subtitle stands before. */
	public String ofUndertakings() throws IOException {
		String text = text();
		return text.substring(text.indexOf(FIRST_PART));
	}

	/** Opens the file in the workbench, types a subtitle, saves and closes it. */
	public void editSubtitle(String words) {
		DossierEditor editor = DossierWindow.open(file);
		Ui.run(() -> editor.reveal(editor.dossier(), DOSSIER__SUBTITLE));
		Control page = Ui.get(() -> editor.getAdapter(EditorShell.class).control());
		DossierWindow.type(page, DOSSIER__SUBTITLE, words);
		DossierWindow.command("org.eclipse.ui.file.save");
		Ui.waitUntil("the dossier is saved", () -> !editor.isDirty());
		DossierWindow.closeAll();
	}
}

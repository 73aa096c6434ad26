// SPDX-License-Identifier: EPL-2.0
package org.hyoka.testsupport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.json.JsonExport;
import org.hyoka.dossier.ui.internal.welcome.SampleCopy;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.samples.Samples;

/**
 * The sample of the regenerative medicine program as a file, and dossiers as text to compare.
 *
 * @since 0.1
 */
public final class SampleDossier {
	private SampleDossier() {
	}

	/** Writes the sample into a folder, as the Welcome page does; the file. */
	public static Path write(Path folder) throws IOException {
		return SampleCopy.write(Samples.all().get(0), folder);
	}

	/** All that a dossier holds, as its JSON form. */
	public static String text(Dossier dossier) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		JsonExport.write(dossier, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	/** All that a file holds, as the JSON form of its dossier. */
	public static String text(Path file) throws IOException {
		try (OpenDossier open = DossierFiles.open(file, null)) {
			return text(open.dossier());
		}
	}
}

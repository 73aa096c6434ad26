// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

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

/** The sample of the regenerative medicine program as a file, and dossiers as text to compare. */
public final class Samples002 {
	private Samples002() {
	}

	public static Path write(Path folder) throws IOException {
		return SampleCopy.write(Samples.all().get(0), folder);
	}

	public static String text(Dossier dossier) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		JsonExport.write(dossier, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	public static String text(Path file) throws IOException {
		try (OpenDossier open = DossierFiles.open(file, null)) {
			return text(open.dossier());
		}
	}
}

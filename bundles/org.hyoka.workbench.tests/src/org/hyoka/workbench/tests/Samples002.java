// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.hyoka.core.dossier.DossierFiles;
import org.hyoka.core.dossier.OpenDossier;
import org.hyoka.core.json.JsonExport;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.samples.Samples;
import org.hyoka.ui.internal.welcome.SampleCopy;

/** The sample of the regenerative medicine program as a file, and dossiers as text to compare. */
final class Samples002 {
	private Samples002() {
	}

	static Path write(Path folder) throws IOException {
		return SampleCopy.write(Samples.all().get(0), folder);
	}

	static String text(Dossier dossier) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		JsonExport.write(dossier, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	static String text(Path file) throws IOException {
		try (OpenDossier open = DossierFiles.open(file, null)) {
			return text(open.dossier());
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Dossier;

/**
 * Makes dossiers from what others publish, or completes them: an OSGi service, so that other bundles add forms to {@code import --from}.
 *
 * @since 0.1
 */
public interface DossierImporter {
	/** Short name used on the command line, such as {@code judgit}; lower case letters and digits. */
	String id();

	/**
	 * Takes files in. Taking the same ones in again changes nothing.
	 *
	 * @param dossier an empty one, or one that is completed
	 * @param files   files, or folders with them
	 * @param program number of the program that is asked for, where files hold several; may be null
	 * @return what was not taken over, a sentence each
	 * @throws IOException with a sentence, if there is nothing in them that can be taken in
	 */
	List<Phrase> take(Dossier dossier, List<Path> files, String program) throws IOException;
}

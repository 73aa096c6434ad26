// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.hyoka.exchange.sheets.EvaluatorPackage.Addressee;
import org.hyoka.model.hyoka.Dossier;

/**
 * A form of score sheets that members fill in without the workbench: an OSGi service, so that other bundles bring theirs.
 * What comes back is read by the {@link SheetReader} of the same file extension.
 *
 * @since 0.1
 */
public interface SheetWriter {
	/** What names of its files end with: without the dot, in lower case. */
	String fileExtension();

	/** Name of the form for people. */
	String label(Locale locale);

	/**
	 * Writes the sheet of a member. It holds what this member has entered so far and nothing of others (rule 7).
	 *
	 * @param to     whose it is; the sheet carries the token to and fro unseen, where there is one
	 * @param locale language of the words around; the dossier's own texts stay as they are
	 * @param out    takes the bytes; it is left open
	 * @throws IOException              if the stream refuses
	 * @throws IllegalArgumentException if there is nothing that the member judges
	 */
	void write(Dossier dossier, Addressee to, Locale locale, OutputStream out) throws IOException;
}

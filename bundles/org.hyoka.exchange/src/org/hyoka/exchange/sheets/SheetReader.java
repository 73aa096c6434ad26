// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets;

import java.nio.file.Path;

/**
 * A form in which members hand in besides {@link SheetFiles}: an OSGi service, so that other bundles bring theirs.
 *
 * @since 0.1
 */
public interface SheetReader {
	/** What names of its files end with: without the dot, in lower case. */
	String fileExtension();

	/**
	 * Reads what a member handed in. It is not yet held against the dossier: {@link SheetImport#check} does that.
	 *
	 * @param file what came in, however it was changed on its way
	 * @throws SheetException if it cannot be read, or does not say whose sheet of which dossier it is
	 */
	SheetReading read(Path file) throws SheetException;
}

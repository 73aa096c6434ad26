// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.workbook;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;

import org.apache.poi.util.TempFileCreationStrategy;

/**
 * Files for a while that only this person can read, each with a name of its own. POI's own stand in one folder of all users of the
 * computer, which belongs to whoever came first and shuts the others out.
 */
final class OwnTempFiles implements TempFileCreationStrategy {
	@Override
	public File createTempFile(String prefix, String suffix) throws IOException {
		File file = Files.createTempFile(prefix, suffix).toFile();
		file.deleteOnExit();
		return file;
	}

	@Override
	public File createTempDirectory(String prefix) throws IOException {
		File folder = Files.createTempDirectory(prefix).toFile();
		folder.deleteOnExit();
		return folder;
	}
}

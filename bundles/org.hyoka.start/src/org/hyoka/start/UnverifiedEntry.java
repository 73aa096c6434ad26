// SPDX-License-Identifier: EPL-2.0
package org.hyoka.start;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** Reads an entry of a jar that is open already, without a look at signatures. */
final class UnverifiedEntry extends URLStreamHandler {
	private final JarFile jar;
	private final String name;

	UnverifiedEntry(JarFile jar, String name) {
		this.jar = jar;
		this.name = name;
	}

	@Override
	protected URLConnection openConnection(URL location) {
		return new URLConnection(location) {
			@Override
			public void connect() {
				// the jar is open
			}

			@Override
			public InputStream getInputStream() throws IOException {
				ZipEntry entry = jar.getEntry(name);
				if (entry == null) {
					throw new FileNotFoundException(url.toString());
				}
				return jar.getInputStream(entry);
			}
		};
	}
}

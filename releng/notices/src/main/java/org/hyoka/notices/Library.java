// SPDX-License-Identifier: EPL-2.0
package org.hyoka.notices;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * A library that is shipped.
 *
 * @param id the symbolic name of its bundle
 * @param version the version of its bundle
 * @param name what it calls itself
 * @param licences SPDX identifiers of the licences it offers; empty when it names none
 */
record Library(String id, String version, String name, List<String> licences) {

	static Library read(Path file, Licences known) throws IOException {
		try (JarFile jar = new JarFile(file.toFile())) {
			Attributes manifest = jar.getManifest().getMainAttributes();
			String id = manifest.getValue("Bundle-SymbolicName").split(";")[0].trim();
			String version = manifest.getValue("Bundle-Version");
			return new Library(id, version, name(jar, manifest, id), known.of(id, jar));
		}
	}

	private static String name(JarFile jar, Attributes manifest, String id) throws IOException {
		String name = manifest.getValue("Bundle-Name");
		if (name == null) {
			return id;
		}
		if (!name.startsWith("%")) {
			return name.replace("Wrapped ", "");
		}
		String base = manifest.getValue("Bundle-Localization");
		JarEntry texts = jar.getJarEntry((base == null ? "OSGI-INF/l10n/bundle" : base.trim()) + ".properties");
		if (texts == null) {
			return id;
		}
		Properties properties = new Properties();
		properties.load(new InputStreamReader(jar.getInputStream(texts), StandardCharsets.UTF_8));
		return properties.getProperty(name.substring(1), id).trim();
	}
}

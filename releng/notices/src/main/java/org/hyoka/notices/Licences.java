// SPDX-License-Identifier: EPL-2.0
package org.hyoka.notices;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** Finds out the licences of a jar: from our list, its manifest, its Maven POM, its about.html or its licence file, in this order. */
final class Licences {

	private static final int LICENCE_FILE_HEAD = 1500;
	private static final Pattern POM_LICENCES = Pattern.compile("<licenses>(.*?)</licenses>", Pattern.DOTALL);

	/** What a text says when it means a licence; the order is that of the notices. */
	private static final Map<String, Pattern> SIGNS = signs();

	private final Properties listed = new Properties();

	Licences() throws IOException {
		try (InputStream list = Licences.class.getResourceAsStream("licences.properties")) {
			listed.load(list);
		}
	}

	/** SPDX identifiers of the licences that a jar is offered under; empty when nothing says it. */
	List<String> of(String id, JarFile jar) throws IOException {
		String ours = listed.getProperty(id);
		if (ours != null) {
			return List.of(ours.split("\\s*,\\s*"));
		}
		List<String> sources = new ArrayList<>();
		sources.add(Optional.ofNullable(jar.getManifest().getMainAttributes().getValue("Bundle-License")).orElse(""));
		sources.add(pom(jar));
		sources.add(entry(jar, "about.html"));
		sources.add(licenceFile(jar));
		return sources.stream().map(Licences::recognize).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
	}

	private static List<String> recognize(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		return SIGNS.entrySet().stream().filter(sign -> sign.getValue().matcher(lower).find()).map(Map.Entry::getKey).toList();
	}

	private static String pom(JarFile jar) throws IOException {
		for (JarEntry entry : jar.stream().toList()) {
			if (entry.getName().startsWith("META-INF/maven/") && entry.getName().endsWith("/pom.xml")) {
				var matcher = POM_LICENCES.matcher(entry(jar, entry.getName()));
				if (matcher.find()) {
					return matcher.group(1);
				}
			}
		}
		return "";
	}

	private static String licenceFile(JarFile jar) throws IOException {
		for (JarEntry entry : jar.stream().toList()) {
			String name = entry.getName().toLowerCase(Locale.ROOT);
			if (!entry.isDirectory() && name.matches("(meta-inf/|about_files/)?licen[cs]e[^/]*")) {
				String text = entry(jar, entry.getName());
				return text.substring(0, Math.min(text.length(), LICENCE_FILE_HEAD));
			}
		}
		return "";
	}

	private static String entry(JarFile jar, String name) throws IOException {
		JarEntry entry = jar.getJarEntry(name);
		return entry == null ? "" : new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
	}

	private static Map<String, Pattern> signs() {
		Map<String, Pattern> signs = new LinkedHashMap<>();
		signs.put("EPL-2.0", Pattern.compile("epl[-/ ]?(v ?)?2|eclipse public license[\\s,-]*(v|version)? ?\\.?\\s?2"));
		signs.put("EPL-1.0", Pattern.compile("epl[-/ ]?v? ?1|eclipse public license[\\s,-]*(v|version)? ?\\.?\\s?1"));
		signs.put("EDL-1.0", Pattern.compile("edl[-/ ]?v? ?1|eclipse distribution license|org/documents/edl"));
		signs.put("Apache-2.0", Pattern.compile("apache-2|apache\\.org/licenses/license-2|apache license,?\\s+version 2|apache 2"));
		signs.put("MIT", Pattern.compile("\\bmit\\b|licenses/mit"));
		signs.put("BSD-2-Clause", Pattern.compile("bsd[- ]2|licenses/bsd-license"));
		signs.put("BSD-3-Clause", Pattern.compile("bsd[- ]3|new bsd|revised bsd|asm\\.ow2\\.(io|org)/license"));
		signs.put("LGPL-2.1-or-later", Pattern.compile("lgpl[- ]2\\.1|lesser general public license,?\\s*(v|version)?\\s*2\\.1"));
		signs.put("GPL-3.0-or-later", Pattern.compile("\\bgpl[- ]?v?3|gnu general public license v?(ersion )?3"));
		signs.put("CPL-1.0", Pattern.compile("common public license"));
		signs.put("Unicode-3.0", Pattern.compile("unicode license|unicode-3|unicode\\.org/(copyright|license)"));
		return signs;
	}
}

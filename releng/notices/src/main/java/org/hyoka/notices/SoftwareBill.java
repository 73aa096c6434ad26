// SPDX-License-Identifier: EPL-2.0
package org.hyoka.notices;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Writes the bill of materials of a p2 site in CycloneDX 1.6 (JSON): each bundle with version, licence, checksum and, where the
 * site names them, its coordinates in Maven. Arguments: the site, the version of the product, and the file to write. The same
 * site gives the same file.
 */
public final class SoftwareBill {
	private static final String OURS = "org.hyoka.";
	/** What we call licences that SPDX has no identifier for. */
	private static final Set<String> NO_IDENTIFIER = Set.of("EDL-1.0");

	/** Where Maven Central has a bundle. */
	private record Coordinates(String group, String artifact, String version) {
		private String url() {
			return "pkg:maven/" + group + "/" + artifact + "@" + version;
		}
	}

	private SoftwareBill() {
	}

	/**
	 * Writes the file.
	 *
	 * @param args the folder of the site, the version of the product, the file to write
	 * @throws IOException when the site cannot be read or the file cannot be written
	 */
	public static void main(String[] args) throws IOException, GeneralSecurityException, XMLStreamException {
		if (args.length != 3) {
			throw new IllegalArgumentException("Usage: SITE VERSION FILE");
		}
		Path site = Path.of(args[0]);
		Map<String, Coordinates> coordinates = coordinates(site);
		Licences licences = new Licences();
		List<String> components = new ArrayList<>();
		List<Path> jars;
		try (Stream<Path> files = Files.list(site.resolve("plugins"))) {
			jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
		}
		for (Path jar : jars) {
			Library library = Library.read(jar, licences);
			components.add(component(library, coordinates.get(library.id() + " " + whole(library.version())), jar));
		}
		String all = String.join(",\n", components);
		Files.createDirectories(Path.of(args[2]).toAbsolutePath().getParent());
		Files.writeString(Path.of(args[2]), """
				{
				  "bomFormat": "CycloneDX",
				  "specVersion": "1.6",
				  "serialNumber": "urn:uuid:%s",
				  "version": 1,
				  "metadata": {
				    "component": {"type": "application", "bom-ref": "hyoka", "name": "Hyoka Workbench", "version": %s, \
				"licenses": [{"license": {"id": "EPL-2.0"}}]}
				  },
				  "components": [
				%s
				  ]
				}
				""".formatted(UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)), quoted(args[1]), all));
	}

	private static String component(Library library, Coordinates maven, Path jar) throws IOException, GeneralSecurityException {
		boolean ours = library.id().startsWith(OURS);
		List<String> offered = ours ? List.of("EPL-2.0") : library.licences();
		String licences = offered.stream()
				.map(l -> "{\"license\": {" + quoted(NO_IDENTIFIER.contains(l) ? "name" : "id") + ": " + quoted(l) + "}}")
				.collect(Collectors.joining(", "));
		String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
		boolean known = maven != null && !ours;
		return "    {\"type\": \"library\", \"bom-ref\": " + quoted(library.id() + "_" + library.version())
				+ (known ? ", \"group\": " + quoted(maven.group()) : "")
				+ ", \"name\": " + quoted(known ? maven.artifact() : library.id())
				+ ", \"version\": " + quoted(known ? maven.version() : library.version())
				+ ", \"description\": " + quoted(library.name())
				+ (known ? ", \"purl\": " + quoted(maven.url()) : "")
				+ ", \"hashes\": [{\"alg\": \"SHA-256\", \"content\": " + quoted(hash) + "}]"
				+ ", \"licenses\": [" + licences + "]}";
	}

	/** As p2 writes a version: 1.83 is 1.83.0. */
	private static String whole(String version) {
		int segments = version.split("\\.").length;
		return version + ".0".repeat(Math.max(0, 3 - segments));
	}

	/** By symbolic name and version, from the metadata of the site. */
	private static Map<String, Coordinates> coordinates(Path site) throws IOException, XMLStreamException {
		Map<String, Coordinates> found = new HashMap<>();
		try (ZipFile jar = new ZipFile(site.resolve("content.jar").toFile());
				InputStream in = jar.getInputStream(jar.getEntry("content.xml"))) {
			XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
			String unit = "";
			Map<String, String> properties = new HashMap<>();
			while (xml.hasNext()) {
				int event = xml.next();
				if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("unit")) {
					unit = xml.getAttributeValue(null, "id") + " " + xml.getAttributeValue(null, "version");
					properties.clear();
				} else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("property")) {
					properties.put(xml.getAttributeValue(null, "name"), xml.getAttributeValue(null, "value"));
				} else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("unit")
						&& properties.containsKey("maven-groupId")) {
					found.put(unit, new Coordinates(properties.get("maven-groupId"), properties.get("maven-artifactId"),
							properties.get("maven-version")));
				}
			}
		}
		return found;
	}

	private static String quoted(String text) {
		StringBuilder quoted = new StringBuilder("\"");
		text.chars().forEach(c -> {
			if (c == '"' || c == '\\') {
				quoted.append('\\').append((char) c);
			} else if (c < ' ') {
				quoted.append(String.format("\\u%04x", c));
			} else {
				quoted.append((char) c);
			}
		});
		return quoted.append('"').toString();
	}
}

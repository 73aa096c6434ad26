// SPDX-License-Identifier: EPL-2.0

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Makes a newer build of a p2 site without building: {@code java NewerSite.java SITE NEW-SITE}. Our own bundles, features and
 * product get a later qualifier, in their manifests, in the metadata and in the names of files, and new checksums. The
 * libraries stay in the old site; the two together are the new one.
 */
public final class NewerSite {
	private static final Pattern VERSION = Pattern.compile("(\\d+\\.\\d+\\.\\d+\\.\\d{8}-\\d{4})(?!\\d)");
	private static final String LATER = "$1-later";

	private NewerSite() {
	}

	public static void main(String[] arguments) throws Exception {
		Path site = Path.of(arguments[0]);
		Path later = Path.of(arguments[1]);
		for (String kind : List.of("plugins", "features")) {
			Files.createDirectories(later.resolve(kind));
			try (Stream<Path> files = Files.list(site.resolve(kind))) {
				for (Path file : files.filter(f -> f.getFileName().toString().startsWith("org.hyoka.")).toList()) {
					Files.write(later.resolve(kind).resolve(later(file.getFileName().toString())), jar(file));
				}
			}
		}
		write(later, "content", later(text(site, "content")).getBytes(StandardCharsets.UTF_8));
		write(later, "artifacts", artifacts(later(text(site, "artifacts")), later));
	}

	private static String later(String text) {
		return VERSION.matcher(text).replaceAll(LATER);
	}

	private static String text(Path site, String name) throws IOException {
		try (ZipFile jar = new ZipFile(site.resolve(name + ".jar").toFile());
				InputStream in = jar.getInputStream(jar.getEntry(name + ".xml"))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static void write(Path site, String name, byte[] xml) throws IOException {
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(site.resolve(name + ".jar")))) {
			out.putNextEntry(new ZipEntry(name + ".xml"));
			out.write(xml);
			out.closeEntry();
		}
	}

	/** The versions stand in the manifests of bundles and in the descriptions of features. */
	private static byte[] jar(Path file) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)));
				ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				out.putNextEntry(new ZipEntry(entry.getName()));
				byte[] content = in.readAllBytes();
				if (entry.getName().equals("META-INF/MANIFEST.MF") || entry.getName().equals("feature.xml")) {
					content = later(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
				}
				out.write(content);
				out.closeEntry();
			}
		}
		return bytes.toByteArray();
	}

	/** Only what is in the new site, with its sizes and checksums. */
	private static byte[] artifacts(String xml, Path site) throws Exception {
		Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
		NodeList all = document.getElementsByTagName("artifact");
		Element parent = (Element) document.getElementsByTagName("artifacts").item(0);
		int kept = 0;
		for (int i = all.getLength() - 1; i >= 0; i--) {
			Element artifact = (Element) all.item(i);
			String kind = artifact.getAttribute("classifier").equals("osgi.bundle") ? "plugins" : "features";
			Path file = site.resolve(kind).resolve(artifact.getAttribute("id") + "_" + artifact.getAttribute("version") + ".jar");
			if (Files.exists(file)) {
				describe(artifact, Files.readAllBytes(file));
				kept++;
			} else {
				parent.removeChild(artifact);
			}
		}
		parent.setAttribute("size", String.valueOf(kept));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
		return out.toByteArray();
	}

	private static void describe(Element artifact, byte[] file) throws GeneralSecurityException {
		NodeList properties = artifact.getElementsByTagName("property");
		for (int i = 0; i < properties.getLength(); i++) {
			Element property = (Element) properties.item(i);
			String name = property.getAttribute("name");
			if (name.equals("download.size") || name.equals("artifact.size")) {
				property.setAttribute("value", String.valueOf(file.length));
			} else if (name.startsWith("download.checksum.") || name.equals("download.md5")) {
				property.setAttribute("value", HexFormat.of().formatHex(MessageDigest
						.getInstance(name.equals("download.md5") ? "MD5" : name.substring("download.checksum.".length())).digest(file)));
			}
		}
	}
}

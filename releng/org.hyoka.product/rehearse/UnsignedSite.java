// SPDX-License-Identifier: EPL-2.0

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Takes the OpenPGP signatures out of a site's list of artifacts: {@code java UnsignedSite.java SITE}. */
public final class UnsignedSite {
	private UnsignedSite() {
	}

	public static void main(String[] arguments) throws Exception {
		Path list = Path.of(arguments[0]).resolve("artifacts.jar");
		byte[] xml;
		try (ZipFile jar = new ZipFile(list.toFile()); InputStream in = jar.getInputStream(jar.getEntry("artifacts.xml"))) {
			xml = in.readAllBytes();
		}
		Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
		NodeList all = document.getElementsByTagName("property");
		for (int i = all.getLength() - 1; i >= 0; i--) {
			Element property = (Element) all.item(i);
			if (property.getAttribute("name").startsWith("pgp.")) {
				Element properties = (Element) property.getParentNode();
				properties.removeChild(property);
				properties.setAttribute("size", String.valueOf(properties.getElementsByTagName("property").getLength()));
			}
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(bytes));
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(list))) {
			out.putNextEntry(new ZipEntry("artifacts.xml"));
			out.write(bytes.toByteArray());
			out.closeEntry();
		}
		Files.deleteIfExists(list.resolveSibling("artifacts.xml.xz"));
		Files.deleteIfExists(list.resolveSibling("p2.index"));
	}
}

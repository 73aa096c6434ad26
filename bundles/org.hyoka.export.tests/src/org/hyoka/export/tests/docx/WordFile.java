// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.dossier.PictureStore;
import org.hyoka.export.Exporters;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.samples.Sample;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A Word document taken apart. */
record WordFile(ReportBook book, byte[] bytes, Map<String, byte[]> entries) {
	static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	static WordFile of(String sample, Locale language) {
		return of(Sample.byKey(sample).orElseThrow().create(), language);
	}

	static WordFile of(org.hyoka.model.hyoka.Dossier dossier, Locale language) {
		ReportBook book = Exporters.composer().compose(
				ReportRequest.of(dossier, ReportOptions.standard(language), PictureStore.NONE), new NullProgressMonitor());
		byte[] bytes = export(book);
		return new WordFile(book, bytes, entries(bytes));
	}

	static WordFile of(ReportBook book, byte[] bytes) {
		return new WordFile(book, bytes, entries(bytes));
	}

	static byte[] export(ReportBook book) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			new Exporters().exporters().stream().filter(e -> e.id().equals("docx")).findFirst().orElseThrow().export(book, out,
					new NullProgressMonitor());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}

	private static Map<String, byte[]> entries(byte[] bytes) {
		Map<String, byte[]> out = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				out.put(entry.getName(), zip.readAllBytes());
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out;
	}

	/** A part as XML; fails where it is not well-formed. */
	Document part(String name) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			return factory.newDocumentBuilder().parse(new ByteArrayInputStream(entries.get(name)));
		} catch (ParserConfigurationException | SAXException | IOException e) {
			throw new AssertionError(name + ": " + e.getMessage(), e);
		}
	}

	/** The elements of that name of WordprocessingML, in order. */
	static List<Element> all(Document document, String name) {
		return list(document.getElementsByTagNameNS(W, name));
	}

	static List<Element> all(Element element, String name) {
		return list(element.getElementsByTagNameNS(W, name));
	}

	static List<Element> children(Element element, String name) {
		return list(element.getChildNodes()).stream().filter(e -> name.equals(e.getLocalName())).toList();
	}

	private static List<Element> list(NodeList nodes) {
		List<Element> out = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			if (nodes.item(i) instanceof Element element) {
				out.add(element);
			}
		}
		return out;
	}

	/** The text that an element shows. */
	static String text(Element element) {
		StringBuilder out = new StringBuilder();
		all(element, "t").forEach(t -> out.append(t.getTextContent()));
		return out.toString();
	}

	/** The attribute {@code w:val} of the first element of that name inside, or an empty string. */
	static String value(Element element, String name) {
		return all(element, name).stream().findFirst().map(e -> e.getAttributeNS(W, "val")).orElse("");
	}
}

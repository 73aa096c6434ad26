// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.FormatVersion;
import org.hyoka.dossier.internal.Refusal;
import org.hyoka.dossier.internal.xml.StaxSource;
import org.hyoka.dossier.internal.xml.XmlElement;
import org.hyoka.dossier.internal.xml.XmlLimits;
import org.hyoka.dossier.internal.xml.XmlName;
import org.hyoka.dossier.internal.xml.XmlOutput;
import org.hyoka.dossier.internal.xml.XmlTree;
import org.hyoka.dossier.internal.xml.XmlTreeOutput;

/**
 * What a dossier file says about itself.
 *
 * @param format   version of its form
 * @param product  name and version of the program that wrote it
 * @param packages namespaces of the metamodels whose objects are in the model
 * @param hashes   SHA-256 of entries by name; an entry that is not named is kept, not checked
 */
public record Manifest(FormatVersion format, String product, SortedSet<String> packages, Map<String, String> hashes) {
	/** Name of the entry. */
	public static final String ENTRY = "META-INF/manifest.xml";
	/** Name of the program as files have it. */
	public static final String PRODUCT = "Hyoka Workbench/0.1.0";
	private static final String NAMESPACE = "https://hyoka.org/dossier/manifest";
	private static final Pattern VERSION = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})");
	private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
	private static final int MOST_PARTS = 100_000;

	/**
	 * Reads a manifest.
	 *
	 * @throws Refusal     if it is none
	 * @throws IOException if it cannot be read
	 */
	static Manifest read(InputStream in) throws Refusal, IOException {
		int[] parts = { 0 };
		XmlElement root = new XmlTree(new StaxSource(in, XmlLimits.STANDARD), () -> {
			if (++parts[0] > MOST_PARTS) {
				throw Refusal.of(Reason.TOO_LARGE, "model.objects", MOST_PARTS);
			}
		}).readAll();
		Matcher version = VERSION.matcher(root.attribute("format").orElse(""));
		if (!root.name().text().equals("manifest") || !version.matches()) {
			throw Refusal.of(Reason.NOT_A_DOSSIER, "manifest.wrong").at(root.line(), root.column());
		}
		SortedSet<String> packages = new TreeSet<>();
		for (XmlElement element : root.elements("package")) {
			packages.add(element.attribute("uri").orElse(""));
		}
		Map<String, String> hashes = new LinkedHashMap<>();
		for (XmlElement element : root.elements("entry")) {
			String name = element.attribute("name").orElse("");
			String hash = element.attribute("sha256").orElse("");
			if (!HASH.matcher(hash).matches() || hashes.put(name, hash) != null) {
				throw Refusal.of(Reason.DAMAGED, "manifest.entry", name).at(element.line(), element.column());
			}
		}
		return new Manifest(
				new FormatVersion(Integer.parseInt(version.group(1)), Integer.parseInt(version.group(2))),
				root.attribute("product").orElse(""), packages, hashes);
	}

	/** Writes it; packages and entries in the order in which they are given. */
	void write(OutputStream out) throws IOException {
		XmlElement root = new XmlElement(new XmlName("manifest"), 0, 0);
		root.set("xmlns", NAMESPACE);
		root.set("format", format.toString());
		root.set("product", product);
		for (String uri : packages) {
			XmlElement element = new XmlElement(new XmlName("package"), 0, 0);
			element.set("uri", uri);
			root.content().add(element);
		}
		hashes.forEach((name, hash) -> {
			XmlElement element = new XmlElement(new XmlName("entry"), 0, 0);
			element.set("name", name);
			element.set("sha256", hash);
			root.content().add(element);
		});
		XmlOutput xml = new XmlOutput(out);
		xml.begin();
		XmlTreeOutput.write(xml, root);
		xml.flush();
	}
}

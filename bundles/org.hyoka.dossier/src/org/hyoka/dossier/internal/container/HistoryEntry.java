// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.container;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.hyoka.dossier.History;
import org.hyoka.dossier.Revision;
import org.hyoka.dossier.Revision.Part;
import org.hyoka.dossier.internal.Hashes;
import org.hyoka.dossier.internal.Refusal;
import org.hyoka.dossier.internal.xml.StaxSource;
import org.hyoka.dossier.internal.xml.XmlElement;
import org.hyoka.dossier.internal.xml.XmlLimits;
import org.hyoka.dossier.internal.xml.XmlName;
import org.hyoka.dossier.internal.xml.XmlOutput;
import org.hyoka.dossier.internal.xml.XmlTree;
import org.hyoka.dossier.internal.xml.XmlTreeOutput;

/** The entry of a dossier file that remembers its saves. */
public final class HistoryEntry {
	/** Name of the entry. */
	static final String NAME = "META-INF/history.xml";
	static final long LARGEST = 8 << 20;
	private static final String NAMESPACE = "https://hyoka.org/dossier/history";
	private static final int DIGITS = 32;

	private HistoryEntry() {
	}

	/**
	 * The revision of a content.
	 *
	 * @param hashes SHA-256 of all entries by name; that of the history does not count
	 */
	static String revision(Map<String, String> hashes) {
		MessageDigest sha = Hashes.sha256();
		new TreeMap<>(hashes).forEach((name, hash) -> {
			if (!name.equals(NAME)) {
				sha.update((name + '\n' + hash + '\n').getBytes(StandardCharsets.UTF_8));
			}
		});
		return HexFormat.of().formatHex(sha.digest()).substring(0, DIGITS);
	}

	/** Reads it; what nobody can read is no history, and no reason to refuse the dossier. */
	static List<Revision> read(byte[] bytes) {
		try {
			int[] parts = { 0 };
			XmlElement root = new XmlTree(new StaxSource(new ByteArrayInputStream(bytes), XmlLimits.STANDARD), () -> parts[0]++).readAll();
			List<Revision> revisions = new ArrayList<>();
			for (XmlElement save : root.elements("save")) {
				List<String> parents = save.elements("parent").stream().map(p -> text(p, "revision")).toList();
				List<Part> changed = save.elements("part").stream().map(p -> new Part(text(p, "feature"), text(p, "object"))).toList();
				revisions.add(new Revision(text(save, "revision"), parents, Instant.parse(text(save, "at")), text(save, "by"), changed));
			}
			return revisions.subList(Math.max(0, revisions.size() - History.MOST), revisions.size());
		} catch (Refusal | IOException | DateTimeException e) {
			System.getLogger(HistoryEntry.class.getName()).log(System.Logger.Level.INFO, "The history of a dossier cannot be read.", e);
			return List.of();
		}
	}

	private static String text(XmlElement element, String attribute) {
		return element.attribute(attribute).orElse("");
	}

	/** Writes it. */
	static byte[] write(List<Revision> revisions) throws IOException {
		XmlElement root = element("history", "xmlns", NAMESPACE);
		for (Revision revision : revisions) {
			XmlElement save = element("save", "revision", revision.id());
			save.set("at", revision.savedAt().toString());
			save.set("by", revision.savedBy());
			revision.parents().forEach(parent -> save.content().add(element("parent", "revision", parent)));
			for (Part part : revision.changed()) {
				XmlElement changed = element("part", "feature", part.feature());
				if (!part.object().isEmpty()) {
					changed.set("object", part.object());
				}
				save.content().add(changed);
			}
			root.content().add(save);
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		XmlOutput xml = new XmlOutput(bytes);
		xml.begin();
		XmlTreeOutput.write(xml, root);
		xml.flush();
		return bytes.toByteArray();
	}

	private static XmlElement element(String name, String attribute, String value) {
		XmlElement element = new XmlElement(new XmlName(name), 0, 0);
		element.set(attribute, value);
		return element;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.hyoka.dossier.FormatVersion;

/** Takes dossier files apart and puts them together with Java's own ZIP classes. */
final class Containers {
	static final String MODEL = "model.xmi";
	static final String MANIFEST = "META-INF/manifest.xml";
	static final String HISTORY = "META-INF/history.xml";
	static final String TYPE = "application/vnd.hyoka.dossier+zip";

	private Containers() {
	}

	/** All entries in their order. */
	static SequencedMap<String, byte[]> entries(Path file) throws IOException {
		SequencedMap<String, byte[]> entries = new LinkedHashMap<>();
		try (InputStream in = Files.newInputStream(file); ZipInputStream zip = new ZipInputStream(in)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				entries.put(entry.getName(), zip.readAllBytes());
			}
		}
		return entries;
	}

	/** All entries but what a file says about its saves. */
	static Map<String, byte[]> contents(Path file) throws IOException {
		Map<String, byte[]> contents = new TreeMap<>(entries(file));
		contents.keySet().removeAll(List.of(MANIFEST, HISTORY));
		return contents;
	}

	static byte[] entry(Path file, String name) throws IOException {
		return entries(file).get(name);
	}

	static String model(Path file) throws IOException {
		return new String(entry(file, MODEL), StandardCharsets.UTF_8);
	}

	/** Replaces or adds an entry; the manifest is made to fit. */
	static void replace(Path file, String name, byte[] content) throws IOException {
		SequencedMap<String, byte[]> entries = entries(file);
		entries.put(name, content);
		Files.write(file, zip(entries, FormatVersion.CURRENT.toString()));
	}

	/** Changes the text of the model; the manifest is made to fit. */
	static void changeModel(Path file, UnaryOperator<String> change) throws IOException {
		replace(file, MODEL, change.apply(model(file)).getBytes(StandardCharsets.UTF_8));
	}

	/** A container of that format with all entries but the manifest, which is made. */
	static byte[] zip(Map<String, byte[]> entries, String format) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
			stored(zip, "mimetype", entries.getOrDefault("mimetype", type));
			StringBuilder manifest = new StringBuilder(
					"<manifest xmlns=\"https://hyoka.org/dossier/manifest\" format=\"%s\" product=\"test\">\n".formatted(format));
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				if (!entry.getKey().equals("mimetype") && !entry.getKey().equals(MANIFEST)) {
					zip.putNextEntry(new ZipEntry(entry.getKey()));
					zip.write(entry.getValue());
					zip.closeEntry();
					manifest.append("  <entry name=\"%s\" sha256=\"%s\"/>\n".formatted(entry.getKey(), sha(entry.getValue())));
				}
			}
			zip.putNextEntry(new ZipEntry(MANIFEST));
			zip.write(manifest.append("</manifest>\n").toString().getBytes(StandardCharsets.UTF_8));
			zip.closeEntry();
		}
		return bytes.toByteArray();
	}

	static void stored(ZipOutputStream zip, String name, byte[] content) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setMethod(ZipEntry.STORED);
		entry.setSize(content.length);
		CRC32 crc = new CRC32();
		crc.update(content);
		entry.setCrc(crc.getValue());
		zip.putNextEntry(entry);
		zip.write(content);
		zip.closeEntry();
	}

	static String sha(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		} catch (NoSuchAlgorithmException e) {
			throw new UncheckedIOException(new IOException(e));
		}
	}
}

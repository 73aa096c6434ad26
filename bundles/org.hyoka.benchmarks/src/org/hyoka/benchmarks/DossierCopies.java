// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.hyoka.core.Dossiers;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Undertaking;

/** Many dossier files made of one, each with a number in its names and title, without building each from its model. */
final class DossierCopies {
	private static final String NUMBER = "ＮＮＮＮ";
	private static final String MANIFEST = "META-INF/manifest.xml";
	private static final int FOLDER = 500;

	/** An entry of the container. */
	private record Entry(ZipEntry head, byte[] content) {
	}

	private final List<Entry> entries = new ArrayList<>();

	/** @param work a folder for the file that all others are made of */
	DossierCopies(Dossier dossier, Path work) throws IOException {
		dossier.setTitle(dossier.getTitle() + NUMBER);
		for (Undertaking undertaking : Dossiers.undertakings(dossier)) {
			undertaking.setName(undertaking.getName() + NUMBER);
		}
		Path template = work.resolve("template.hyoka");
		DossierFiles.create(dossier, template);
		try (ZipInputStream in = new ZipInputStream(Files.newInputStream(template))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				entries.add(new Entry(entry, in.readAllBytes()));
			}
		}
	}

	/** Writes so many files, some hundred to a folder. */
	void write(Path folder, int from, int to) throws IOException {
		for (int number = from; number < to; number++) {
			Path file = file(folder, number);
			Files.createDirectories(file.getParent());
			write(file, String.valueOf(number));
		}
	}

	/** Where the file with a number is. */
	static Path file(Path folder, int number) {
		return folder.resolve(number / FOLDER + "/" + number + ".hyoka");
	}

	/** Writes one file, whose manifest says what its entries are now. */
	void write(Path file, String number) throws IOException {
		List<byte[]> contents = new ArrayList<>();
		Map<String, String> sums = new LinkedHashMap<>();
		for (Entry entry : entries) {
			byte[] content = entry.content();
			if (entry.head().getMethod() == ZipEntry.DEFLATED) {
				content = replace(content, NUMBER, number);
				sums.put(sum(entry.content()), sum(content));
			}
			contents.add(content);
		}
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (int i = 0; i < contents.size(); i++) {
				ZipEntry like = entries.get(i).head();
				byte[] content = contents.get(i);
				if (like.getName().equals(MANIFEST)) {
					for (Map.Entry<String, String> sum : sums.entrySet()) {
						content = replace(content, sum.getKey(), sum.getValue());
					}
				}
				zip.putNextEntry(head(like, content));
				zip.write(content);
				zip.closeEntry();
			}
		}
	}

	private static byte[] replace(byte[] content, String one, String other) {
		return new String(content, StandardCharsets.UTF_8).replace(one, other).getBytes(StandardCharsets.UTF_8);
	}

	private static String sum(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256.", e);
		}
	}

	private static ZipEntry head(ZipEntry like, byte[] content) {
		ZipEntry head = new ZipEntry(like.getName());
		head.setMethod(like.getMethod());
		if (like.getMethod() == ZipEntry.STORED) {
			CRC32 sum = new CRC32();
			sum.update(content);
			head.setCrc(sum.getValue());
			head.setSize(content.length);
		}
		return head;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.hyoka.core.report.paint.Markup;

/** The same contents give the same bytes: entries of an Office file carry no time, its properties no date and nobody's name. */
public final class Timeless {
	/** A little larger than at the usual level, in half of the time. */
	private static final int PACKING = 4;
	private static final FileTime TIME = FileTime.from(Instant.parse("1980-01-02T00:00:00Z"));

	private Timeless() {
	}

	/** Writes an Office file again, without what differs from run to run. */
	public static void write(byte[] file, String title, String language, OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		zip.setLevel(PACKING);
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				ZipEntry copy = new ZipEntry(entry.getName());
				copy.setLastModifiedTime(TIME);
				zip.putNextEntry(copy);
				if (entry.getName().equals("docProps/core.xml")) {
					zip.write(properties(title, language).getBytes(StandardCharsets.UTF_8));
				} else {
					in.transferTo(zip);
				}
				zip.closeEntry();
			}
		}
		zip.finish();
		out.flush();
	}

	private static String properties(String title, String language) {
		return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
				+ " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + Markup.escape(title.replace('\n', ' '))
				+ "</dc:title><dc:language>" + Markup.escape(language) + "</dc:language></cp:coreProperties>";
	}
}

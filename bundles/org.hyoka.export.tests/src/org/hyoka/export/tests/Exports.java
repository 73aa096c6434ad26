// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.export.Exporters;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportExporter;

/** Writes reports for tests. */
public final class Exports {
	private Exports() {
	}

	public static byte[] export(ReportExporter exporter, ReportBook book) {
		try {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			exporter.export(book, out, new NullProgressMonitor());
			return out.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	public static ReportExporter exporter(String id) {
		return new Exporters().exporters().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
	}

	public static String html(ReportBook book) {
		return new String(export(exporter("html"), book), StandardCharsets.UTF_8);
	}
}

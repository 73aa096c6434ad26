// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.hyoka.core.report.PictureStore;
import org.hyoka.core.report.ReportBook;
import org.hyoka.core.report.ReportExporter;
import org.hyoka.core.report.ReportOptions;
import org.hyoka.core.report.ReportRequest;
import org.hyoka.export.Exporters;
import org.hyoka.model.hyoka.Dossier;

/**
 * Writes the report of the sample and of a dossier with its projects a hundred times, in every form; and lets pandoc,
 * where it is installed, make a DOCX of our HTML beside it, started as a process as its users do. Ours runs warm and
 * cold (the first in this process).
 */
final class ReportBenchmark implements Benchmarks.Benchmark {
	private static final int FACTOR = 100;

	@Override
	public void run(int largest) throws Exception {
		System.out.println("dossier | form | first ms | warm ms | bytes | peak MB");
		Dossier one = DossierGenerator.sample();
		double[] small = all("sample", one);
		double[] large = all("sample × " + FACTOR, DossierGenerator.times(FACTOR));
		for (int i = 0; i < small.length; i++) {
			System.out.println(Exporters.standard().get(i).id() + ": " + FACTOR + " times the projects take "
					+ Stopwatch.ratio(large[i], small[i]) + " times as long");
		}
		pandoc(one, small);
	}

	private static double[] all(String name, Dossier dossier) throws Exception {
		double[] warm = new double[Exporters.standard().size()];
		for (int i = 0; i < warm.length; i++) {
			ReportExporter exporter = Exporters.standard().get(i);
			long start = System.nanoTime();
			export(dossier, exporter, OutputStream.nullOutputStream());
			double first = (System.nanoTime() - start) / 1e6;
			warm[i] = Stopwatch.median(8, () -> {
				export(dossier, exporter, OutputStream.nullOutputStream());
				return null;
			});
			long[] bytes = new long[1];
			Heap.Use use = Heap.of(() -> {
				export(dossier, exporter, counting(bytes));
				return null;
			});
			System.out.println(String.join(" | ", name, exporter.id(), Stopwatch.ms(first), Stopwatch.ms(warm[i]),
					String.valueOf(bytes[0]), String.valueOf(use.peak() >> 20)));
		}
		return warm;
	}

	private static OutputStream counting(long[] bytes) {
		return new OutputStream() {
			@Override
			public void write(int b) {
				bytes[0]++;
			}

			@Override
			public void write(byte[] b, int offset, int length) {
				bytes[0] += length;
			}
		};
	}

	private static void export(Dossier dossier, ReportExporter exporter, OutputStream out) throws IOException {
		ReportBook book = Exporters.composer()
				.compose(ReportRequest.of(dossier, ReportOptions.standard(Locale.JAPANESE), PictureStore.NONE), null);
		exporter.export(book, out, null);
	}

	private static void pandoc(Dossier dossier, double[] ours) throws Exception {
		Path html = Files.createTempFile("hyoka", ".html");
		Path docx = Files.createTempFile("hyoka", ".docx");
		try {
			for (int i = 0; i < ours.length; i++) {
				if (Exporters.standard().get(i).id().equals("html")) {
					try (OutputStream out = Files.newOutputStream(html)) {
						export(dossier, Exporters.standard().get(i), out);
					}
				}
			}
			double time = Stopwatch.median(10, () -> run("pandoc", html.toString(), "-o", docx.toString()));
			for (int i = 0; i < ours.length; i++) {
				if (Exporters.standard().get(i).id().equals("docx")) {
					System.out.println("pandoc, DOCX of the sample from our HTML: " + Stopwatch.ms(time) + " ms, "
							+ Stopwatch.ratio(time, ours[i]) + " times as long as ours warm");
				}
			}
		} catch (IOException e) {
			System.out.println("pandoc is not installed, so it was not compared (" + e.getMessage() + ").");
		} finally {
			Files.deleteIfExists(html);
			Files.deleteIfExists(docx);
		}
	}

	private static Integer run(String... command) throws Exception {
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
			throw new IllegalStateException(String.join(" ", command) + " failed.");
		}
		return process.exitValue();
	}
}

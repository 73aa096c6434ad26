// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.hyoka.core.report.PictureStore;
import org.hyoka.core.report.ReportBook;
import org.hyoka.core.report.ReportExporter;
import org.hyoka.core.report.ReportOptions;
import org.hyoka.core.report.ReportRequest;
import org.hyoka.export.Exporters;
import org.hyoka.model.hyoka.Dossier;

/**
 * Writes the report of the sample and of a dossier with its projects a hundred times, in every form; and lets
 * pandoc make a DOCX of our HTML and LibreOffice a PDF of our DOCX beside it, where they are installed. Ours runs warm and
 * cold (the first in this process).
 */
final class ReportBenchmark implements Benchmarks.Benchmark {
	private static final int FACTOR = 100;
	private static final double LONG = 20_000;

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
		others("sample", one, small, 5);
		others("sample × " + FACTOR, DossierGenerator.times(FACTOR), large, 1);
	}

	private static double[] all(String name, Dossier dossier) throws Exception {
		double[] warm = new double[Exporters.standard().size()];
		for (int i = 0; i < warm.length; i++) {
			ReportExporter exporter = Exporters.standard().get(i);
			long[] bytes = new long[1];
			double[] first = new double[1];
			Heap.Use use = Heap.of(() -> {
				long start = System.nanoTime();
				export(dossier, exporter, counting(bytes));
				first[0] = (System.nanoTime() - start) / 1e6;
				return null;
			});
			// Some forms take minutes for the large one: one run says enough.
			warm[i] = first[0] > LONG ? first[0] : Stopwatch.median(8, () -> {
				export(dossier, exporter, OutputStream.nullOutputStream());
				return null;
			});
			System.out.println(String.join(" | ", name, exporter.id(), Stopwatch.ms(first[0]), Stopwatch.ms(warm[i]),
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

	/** What pandoc and LibreOffice take for the same content, each started as a process as its users do. */
	private static void others(String name, Dossier dossier, double[] ours, int runs) throws Exception {
		Path folder = Files.createTempDirectory("hyoka");
		try {
			Path html = write(folder, dossier, "html");
			Path docx = write(folder, dossier, "docx");
			compare("pandoc", name, "docx", ours, runs, "pandoc", html.toString(), "-o", folder.resolve("pandoc.docx").toString());
			compare("LibreOffice", name, "pdf", ours, runs, "soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to",
					"pdf", "--outdir", folder.resolve("pdf").toString(), docx.toString());
		} finally {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.deleteIfExists(file);
				}
			}
		}
	}

	private static Path write(Path folder, Dossier dossier, String form) throws IOException {
		Path file = folder.resolve("report." + form);
		try (OutputStream out = Files.newOutputStream(file)) {
			export(dossier, Exporters.standard().get(index(form)), out);
		}
		return file;
	}

	private static int index(String form) {
		List<ReportExporter> all = Exporters.standard();
		for (int i = 0; i < all.size(); i++) {
			if (all.get(i).id().equals(form)) {
				return i;
			}
		}
		throw new IllegalArgumentException(form);
	}

	private static void compare(String program, String name, String form, double[] ours, int runs, String... command) throws Exception {
		try {
			double[] times = new double[runs];
			for (int i = 0; i < runs; i++) {
				long start = System.nanoTime();
				run(command);
				times[i] = (System.nanoTime() - start) / 1e6;
			}
			Arrays.sort(times);
			double time = times[runs / 2];
			System.out.println(program + ", " + form.toUpperCase(Locale.ROOT) + " of the " + name + ": " + Stopwatch.ms(time) + " ms, "
					+ Stopwatch.ratio(time, ours[index(form)]) + " times as long as ours warm (" + Stopwatch.ms(ours[index(form)]) + " ms)");
		} catch (IOException e) {
			System.out.println(program + " is not installed, so it was not compared (" + e.getMessage() + ").");
		} catch (IllegalStateException e) {
			System.out.println(program + " gave up on the " + name + ": " + e.getMessage());
		}
	}

	private static Integer run(String... command) throws Exception {
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
			throw new IllegalStateException(String.join(" ", command) + " failed.");
		}
		return process.exitValue();
	}
}

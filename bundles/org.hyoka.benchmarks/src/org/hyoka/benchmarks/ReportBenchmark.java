// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.dossier.PictureStore;
import org.hyoka.export.Exporters;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportExporter;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;

/**
 * Writes the report of the sample and of a dossier with its projects a hundred times, in every form; and lets
 * pandoc make a DOCX of our HTML and LibreOffice a PDF of our DOCX beside it, where they are installed. Ours runs cold (the
 * first in this process) and warm, as in the workbench, from the model to the bytes; theirs are started as processes and read
 * a file. Pictures in ours are drawn twice, as vectors and as pixels; pandoc keeps the vectors only, unless it finds a program
 * that draws them. Beside the times stands the most memory that was held on to, at some sixty moments: of chapters that are begun
 * and of bytes that are written.
 */
final class ReportBenchmark implements Benchmarks.Benchmark {
	private static final int FACTOR = 100;
	private static final double LONG = 20_000;

	/** What one form takes. */
	private record Ours(Stopwatch.Time first, Stopwatch.Time warm) {
	}

	@Override
	public void run(int largest) throws Exception {
		System.out.println("dossier | form | first ms | CPU ms | warm ms | CPU ms | bytes | most live MB");
		Dossier one = DossierGenerator.sample();
		List<Ours> small = all("sample", one);
		others("sample", one, small, 5);
		Dossier many = DossierGenerator.times(FACTOR);
		List<Ours> large = all("sample × " + FACTOR, many);
		for (int i = 0; i < small.size(); i++) {
			System.out.println(new Exporters().exporters().get(i).id() + ": " + FACTOR + " times the projects take "
					+ Stopwatch.ratio(large.get(i).warm.wall(), small.get(i).warm.wall()) + " times as long");
		}
		others("sample × " + FACTOR, many, large, 1);
	}

	private static List<Ours> all(String name, Dossier dossier) throws Exception {
		List<Ours> times = new ArrayList<>();
		for (ReportExporter exporter : new Exporters().exporters()) {
			long[] bytes = new long[1];
			Stopwatch.Time first = Stopwatch.once(() -> {
				export(dossier, exporter, counting(bytes));
				return null;
			});
			Callable<?> work = () -> {
				export(dossier, exporter, OutputStream.nullOutputStream());
				return null;
			};
			// Some forms take minutes for the large one: one run says enough.
			Stopwatch.Time warm = first.wall() > LONG ? first : Stopwatch.time(12, work);
			long live = live(dossier, exporter);
			times.add(new Ours(first, warm));
			System.out.println(String.join(" | ", name, exporter.id(), first.toString(), warm.toString(), String.valueOf(bytes[0]),
					String.valueOf(live >> 20)));
		}
		return times;
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
		export(dossier, exporter, out, null);
	}

	private static void export(Dossier dossier, ReportExporter exporter, OutputStream out, IProgressMonitor monitor) throws IOException {
		ReportBook book = Exporters.composer()
				.compose(ReportRequest.of(dossier, ReportOptions.standard(Locale.JAPANESE), PictureStore.NONE), monitor);
		exporter.export(book, out, monitor);
	}

	private static long live(Dossier dossier, ReportExporter exporter) throws Exception {
		return Heap.live(moment -> export(dossier, exporter, new Watching(moment), watching(moment)));
	}

	/** Tells of each chapter. */
	private static IProgressMonitor watching(Runnable moment) {
		return new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				moment.run();
				return false;
			}
		};
	}

	/** Tells of each piece of so many bytes. */
	static final class Watching extends OutputStream {
		private static final int PIECE = 1 << 13;
		private final Runnable moment;
		private long written;

		Watching(Runnable moment) {
			this.moment = moment;
		}

		@Override
		public void write(int b) {
			write(null, 0, 1);
		}

		@Override
		public void write(byte[] b, int offset, int length) {
			long pieces = written / PIECE;
			written += length;
			if (written / PIECE > pieces) {
				moment.run();
			}
		}
	}

	/** What pandoc and LibreOffice take for the same content, each started as a process as its users do. */
	private static void others(String name, Dossier dossier, List<Ours> ours, int runs) throws Exception {
		System.out.println(
				"beside us | theirs ms | CPU ms | ours warm ms | CPU ms | theirs/ours | CPU theirs/ours | ours first ms | theirs/ours first");
		Path folder = Files.createTempDirectory("hyoka");
		try {
			Path html = write(folder, dossier, "html");
			Path docx = write(folder, dossier, "docx");
			compare("pandoc, DOCX of the " + name, ours.get(index("docx")), runs, "pandoc", html.toString(), "-o",
					folder.resolve("pandoc.docx").toString());
			compare("LibreOffice, PDF of the " + name, ours.get(index("pdf")), runs, "soffice",
					"-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to", "pdf", "--outdir",
					folder.resolve("pdf").toString(), docx.toString());
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
			export(dossier, new Exporters().exporters().get(index(form)), out);
		}
		return file;
	}

	private static int index(String form) {
		List<ReportExporter> all = new Exporters().exporters();
		for (int i = 0; i < all.size(); i++) {
			if (all.get(i).id().equals(form)) {
				return i;
			}
		}
		throw new IllegalArgumentException(form);
	}

	private static void compare(String what, Ours ours, int runs, String... command) throws Exception {
		try {
			List<Stopwatch.Time> times = new ArrayList<>();
			for (int i = 0; i < runs; i++) {
				times.add(OtherProgram.run(command));
			}
			double wall = times.stream().mapToDouble(Stopwatch.Time::wall).sorted().skip(runs / 2).findFirst().orElseThrow();
			double cpu = times.stream().mapToDouble(Stopwatch.Time::cpu).average().orElseThrow();
			System.out.println(String.join(" | ", what, new Stopwatch.Time(wall, cpu).toString(), ours.warm.toString(),
					Stopwatch.ratio(wall, ours.warm.wall()), Stopwatch.ratio(cpu, ours.warm.cpu()), Stopwatch.ms(ours.first.wall()),
					Stopwatch.ratio(wall, ours.first.wall())));
		} catch (IOException e) {
			System.out.println(what + " was not compared: " + e.getMessage());
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.report.tests.Reports;
import org.hyoka.dossier.PictureStore;
import org.hyoka.drawing.Scene;
import org.hyoka.drawing.paint.Palette;
import org.hyoka.drawing.paint.PngPainter;
import org.hyoka.export.Exporters;
import org.hyoka.export.internal.Media;
import org.hyoka.export.internal.MediaQueue;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Figure;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.junit.jupiter.api.Test;

/** Pictures are made beside the writing of an export; none is made after it. */
class MediaQueueTest {
	/** All threads that could make pictures have other work until it is closed. */
	private static final class Busy implements AutoCloseable {
		private final CountDownLatch end = new CountDownLatch(1);

		Busy() throws InterruptedException {
			int threads = Math.max(1, ForkJoinPool.getCommonPoolParallelism());
			CountDownLatch begun = new CountDownLatch(threads);
			for (int i = 0; i < threads; i++) {
				ForkJoinPool.commonPool().execute(() -> {
					begun.countDown();
					try {
						end.await();
					} catch (InterruptedException e) {
						Thread.currentThread().interrupt();
					}
				});
			}
			assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
		}

		@Override
		public void close() {
			end.countDown();
			assertThat(ForkJoinPool.commonPool().awaitQuiescence(30, TimeUnit.SECONDS)).isTrue();
		}
	}

	@Test
	void picturesComeInTheirOrderAndFewWait() throws Exception {
		List<String> names = new ArrayList<>();
		AtomicInteger taken = new AtomicInteger();
		try (MediaQueue queue = new MediaQueue((name, bytes) -> {
			assertThat(ByteBuffer.wrap(bytes).getInt()).as(name).isEqualTo(taken.getAndIncrement());
			names.add(name);
		})) {
			for (int i = 0; i < 200; i++) {
				byte[] bytes = ByteBuffer.allocate(Integer.BYTES).putInt(i).array();
				if (i % 7 == 0) {
					queue.add("picture " + i, new Media(() -> bytes));
				} else {
					queue.ahead("drawing " + i, new Media(() -> bytes));
				}
				queue.write();
				assertThat(i - names.size()).isLessThan(40);
			}
			queue.writeAll();
		}
		assertThat(names).hasSize(200).startsWith("picture 0", "drawing 1").endsWith("drawing 198", "drawing 199");
	}

	@Test
	void whatWaitsWhenAQueueIsClosedIsNotMade() throws Exception {
		AtomicInteger made = new AtomicInteger();
		try (Busy busy = new Busy(); MediaQueue queue = new MediaQueue((name, bytes) -> made.addAndGet(1000))) {
			for (int i = 0; i < 10; i++) {
				queue.ahead("drawing " + i, new Media(() -> new byte[made.incrementAndGet()]));
			}
		}
		assertThat(made).hasValue(0);
	}

	/** The disc is full while a Word document's pictures are written: the next of them, which were begun, are not read for it. */
	@Test
	void afterAnExportThatFailedNoPictureIsRead() throws Exception {
		byte[] picture = Arrays.copyOf(PngPainter.png(new Scene(1, 1, "", List.of(), List.of()), Palette.LIGHT, 1), 500_000);
		AtomicInteger read = new AtomicInteger();
		PictureStore pictures = entry -> Optional.of(() -> {
			read.incrementAndGet();
			return new ByteArrayInputStream(picture);
		});
		Dossier dossier = Reports.dossier(Reports.REGENERATIVE);
		dossier.eAllContents().forEachRemaining(element -> {
			if (element instanceof Figure figure) {
				figure.setEntry("figures/" + figure.getId());
			}
		});
		ReportBook book = Exporters.composer().compose(ReportRequest.of(dossier, ReportOptions.standard(Locale.JAPANESE), pictures),
				new NullProgressMonitor());
		int size = Exports.export(Exports.exporter("docx"), book).length;
		int all = read.getAndSet(0);
		assertThat(size).as("mostly pictures").isGreaterThan(1_000_000);
		int failed;
		try (Busy busy = new Busy()) {
			OutputStream full = new OutputStream() {
				private int room = size / 2;

				@Override
				public void write(int one) throws IOException {
					if (--room < 0) {
						throw new IOException("満杯");
					}
				}
			};
			assertThatThrownBy(() -> Exports.exporter("docx").export(book, full, new NullProgressMonitor())).hasMessage("満杯");
			failed = read.get();
		}
		assertThat(read.get()).isEqualTo(failed).isLessThan(all);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hyoka.portfolio.tests.Portfolios.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hyoka.consistency.Rules;
import org.hyoka.consistency.Validator;
import org.hyoka.portfolio.FileState;
import org.hyoka.portfolio.IndexLocation;
import org.hyoka.portfolio.IndexOptions;
import org.hyoka.portfolio.Portfolio;
import org.hyoka.portfolio.SearchHit;
import org.hyoka.questions.DocumentReader;
import org.hyoka.questions.RowPlace;
import org.hyoka.questions.Rows;
import org.hyoka.questions.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that somebody is writing, and media that do not answer. */
class SlowFilesTest {
	private static final int LONG = 60;
	@TempDir
	private Path place;
	private Portfolios all;

	@BeforeEach
	void begin() throws IOException {
		all = new Portfolios(place);
	}

	/** Something that happens while a file is read. */
	private interface Meanwhile {
		void happens(Path file) throws IOException;
	}

	/** A reader of notes, as a partner's bundle may bring it. */
	private record Notes(Meanwhile meanwhile) implements DocumentReader {
		@Override
		public String kind() {
			return "note";
		}

		@Override
		public List<Table> tables() {
			return List.of();
		}

		@Override
		public boolean accepts(Path file) {
			return file.toString().endsWith(".note");
		}

		@Override
		public Optional<String> read(Path file, Rows rows) throws IOException {
			String text = Files.readString(file);
			meanwhile.happens(file);
			rows.text(new RowPlace("1", "1"), "note", text);
			return Optional.of(text);
		}
	}

	private static Portfolio with(Meanwhile meanwhile) {
		return new Portfolio(List.of(), List.of(new Notes(meanwhile)), List.of(), new Validator(new Rules().rules(), Set.of()), "test");
	}

	private List<String> found(Portfolio portfolio, String words) throws IOException {
		return portfolio.search(IndexLocation.of(all.index), words, 10).stream().map(SearchHit::passage).toList();
	}

	@Test
	void aFileThatIsBeingWrittenIsSaidAndReadOnceItIsWhole() throws IOException {
		Path note = Files.writeString(all.folder.resolve("log.note"), "創薬 一行目");
		Files.writeString(all.folder.resolve("other.note"), "再生医療");
		Portfolio busy = with(file -> {
			if (file.equals(note)) {
				Files.writeString(file, "、次の行", StandardOpenOption.APPEND);
			}
		});
		List<FileState> unreadable = busy.index(IndexLocation.of(all.index), IndexOptions.of(all.folder), null).unreadable();
		assertThat(unreadable).singleElement().satisfies(f -> {
			assertThat(f.path()).isEqualTo(note);
			assertThat(f.sentence()).contains(note.toString(), "being written");
		});
		assertThat(found(busy, "創薬")).as("half a file").isEmpty();
		assertThat(found(busy, "再生医療")).hasSize(1);
		Portfolio calm = with(file -> {
			// nobody writes any more
		});
		assertThat(calm.index(IndexLocation.of(all.index), IndexOptions.of(all.folder), null).unreadable()).isEmpty();
		assertThat(found(calm, "創薬")).containsExactly(Files.readString(note));
	}

	@Test
	void whoStopsDoesNotWaitForAMediumThatDoesNotAnswer() throws Exception {
		all.write("a.hyoka", dossier("省", "甲", "100", "90"));
		Path stuck = Files.writeString(all.folder.resolve("z.note"), "創薬");
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch answers = new CountDownLatch(1);
		Portfolio portfolio = with(file -> {
			begun.countDown();
			await(answers);
		});
		NullProgressMonitor monitor = new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				return begun.getCount() == 0;
			}
		};
		assertThatThrownBy(() -> portfolio.index(IndexLocation.of(all.index), IndexOptions.of(all.folder), monitor))
				.isInstanceOf(OperationCanceledException.class);
		assertThat(answers.getCount()).as("the medium has not answered").isEqualTo(1);
		answers.countDown();
		assertThat(portfolio.index(IndexLocation.of(all.index), IndexOptions.of(all.folder), null).unreadable()).isEmpty();
		assertThat(found(portfolio, "創薬")).containsExactly(Files.readString(stuck));
		assertThat(portfolio.ask(IndexLocation.of(all.index), "budget", java.util.Map.of(), false, Portfolios.TODAY).lines()).hasSize(1);
	}

	/** A call to a medium cannot be interrupted. */
	private static void await(CountDownLatch latch) {
		boolean over = false;
		while (!over) {
			try {
				over = latch.await(LONG, TimeUnit.SECONDS);
			} catch (InterruptedException e) {
				over = false;
			}
		}
	}
}

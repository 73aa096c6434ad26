// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hyoka.portfolio.tests.Portfolios.column;
import static org.hyoka.portfolio.tests.Portfolios.dossier;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenOptions;
import org.hyoka.portfolio.IndexLocation;
import org.hyoka.portfolio.FileState;
import org.hyoka.portfolio.IndexOptions;
import org.hyoka.portfolio.IndexResult;
import org.hyoka.portfolio.PortfolioException;
import org.hyoka.portfolio.PortfolioException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexTest {
	@TempDir
	private Path place;
	private Portfolios all;

	@BeforeEach
	void begin() throws IOException {
		all = new Portfolios(place);
	}

	private static void assertCounts(IndexResult result, int read, int unchanged, int moved, int gone) {
		assertThat(List.of(result.read(), result.unchanged(), result.moved(), result.gone())).containsExactly(read, unchanged, moved, gone);
	}

	private List<Object> programs() throws IOException {
		return column(all.ask("budget"), "program");
	}

	@Test
	void onlyWhatIsNewOrChangedIsRead() throws IOException {
		all.write("a.hyoka", dossier("経済産業省", "甲", "100", "90"));
		Path b = all.write("下/b.hyoka", dossier("文部科学省", "乙", "200", "100"));
		assertCounts(all.index(), 2, 0, 0, 0);
		assertCounts(all.index(), 0, 2, 0, 0);
		Files.delete(b);
		all.write("下/b.hyoka", dossier("文部科学省", "丙", "200", "120"));
		assertCounts(all.index(), 1, 1, 0, 0);
		assertThat(programs()).containsExactly("丙", "甲");
	}

	@Test
	void aFolderThatIsLeftOutIsForgottenAndNotLookedIntoAgain() throws IOException {
		all.write("上/a.hyoka", dossier("経済産業省", "甲", "100", "90"));
		all.write("下/b.hyoka", dossier("文部科学省", "乙", "200", "100"));
		Path above = all.folder.resolve("上");
		Path below = all.folder.resolve("下");
		IndexLocation index = IndexLocation.of(all.index);
		all.portfolio.index(index, IndexOptions.of(above, below), null);
		all.portfolio.forget(index, List.of(below), null);
		assertThat(all.portfolio.folders(index)).containsExactly(above);
		assertThat(programs()).containsExactly("甲");
		assertCounts(all.portfolio.index(index, IndexOptions.of(), null), 0, 1, 0, 0);
		assertThat(programs()).containsExactly("甲");
		assertThat(below.resolve("b.hyoka")).exists();
	}

	/** Two contents of one size, written within the resolution of the file system's clock. */
	@Test
	void aChangeThatLeavesSizeAndTimeAsTheyWereIsSeen() throws IOException {
		Path file = all.write("a.hyoka", dossier("省", "甲", "100", "90"));
		all.index();
		var time = Files.getLastModifiedTime(file);
		Files.delete(file);
		all.write("a.hyoka", dossier("省", "乙", "100", "80"));
		Files.setLastModifiedTime(file, time);
		all.index();
		assertThat(programs()).containsExactly("乙");
	}

	@Test
	void aFileThatMovesOrIsCopiedIsNotReadAgainAndCountsOnce() throws IOException {
		Path a = all.write("a.hyoka", dossier("省", "甲", "100", "90"));
		all.index();
		Path moved = Files.move(a, all.folder.resolve("z.hyoka"));
		assertCounts(all.index(), 0, 0, 1, 1);
		Files.copy(moved, all.folder.resolve("y.hyoka"));
		assertCounts(all.index(), 0, 1, 1, 0);
		assertThat(programs()).containsExactly("甲");
		assertThat(all.ask("budget").lines().getFirst().sources().getFirst().file()).endsWith("y.hyoka");
		Files.delete(all.folder.resolve("y.hyoka"));
		assertCounts(all.index(), 0, 1, 0, 1);
		assertThat(programs()).containsExactly("甲");
		Files.delete(moved);
		assertCounts(all.index(), 0, 0, 0, 1);
		assertThat(programs()).isEmpty();
		assertThat(all.portfolio.state(IndexLocation.of(all.index)).rows().values()).containsOnly(0L);
	}

	@Test
	void whatCannotBeReadIsListedWithItsSentenceUntilItCanBe() throws IOException {
		all.write("a.hyoka", dossier("省", "甲", "100", "90"));
		Path broken = all.write("b.hyoka", dossier("省", "乙", "100", "90"));
		byte[] whole = Files.readAllBytes(broken);
		Files.write(broken, java.util.Arrays.copyOf(whole, whole.length / 2));
		Files.writeString(all.folder.resolve("c.hyoka"), "no dossier");
		IndexResult result = all.index();
		assertThat(result.unreadable()).extracting(FileState::path).containsExactly(broken, all.folder.resolve("c.hyoka"));
		assertThat(result.unreadable()).allSatisfy(f -> assertThat(f.sentence()).contains(f.path().toString()).hasSizeGreaterThan(40));
		assertThat(all.portfolio.files(IndexLocation.of(all.index))).filteredOn(f -> !f.isRead()).isEqualTo(result.unreadable());
		assertThat(programs()).containsExactly("甲");
		assertThat(all.ask("budget").notes().getLast().in(Locale.ENGLISH)).contains("2 files that could not be read");
		Files.write(broken, whole);
		Files.delete(all.folder.resolve("c.hyoka"));
		assertThat(all.index().unreadable()).isEmpty();
		assertThat(programs()).containsExactly("乙", "甲");
	}

	@Test
	void aDossierThatSomebodyHasOpenIsReadAsItWasSaved() throws IOException {
		Path file = all.write("a.hyoka", dossier("省", "甲", "100", "90"));
		try (DossierSession session = DossierSession.open(file, OpenOptions.standard().withRecoveryFolder(place.resolve("r")), null)) {
			assertThat(all.index().unreadable()).isEmpty();
		}
		assertThat(programs()).containsExactly("甲");
	}

	@Test
	void anIndexBuiltAnewAnswersTheSameWhateverTheWayThereWas() throws IOException {
		all.write("b.hyoka", dossier("省", "乙", "100", "90"));
		all.index();
		Path a = all.write("a.hyoka", dossier("省", "甲", "100", "90"));
		all.write("c.hyoka", dossier("省", "丙", "100", null));
		all.index();
		Files.delete(a);
		all.write("d.hyoka", dossier("省", "丁", "100", "90"));
		all.index();
		Path anew = place.resolve("anew.db");
		all.portfolio.index(IndexLocation.of(anew), IndexOptions.of(all.folder), null);
		for (var question : all.portfolio.questions()) {
			assertThat(Portfolios.ask(all.portfolio, anew, question.name()).lines()).as(question.name())
					.isEqualTo(all.ask(question.name()).lines());
		}
		assertThat(all.portfolio.search(IndexLocation.of(anew), "評価", 100)).isEqualTo(all.portfolio.search(IndexLocation.of(all.index), "評価", 100))
				.isNotEmpty();
	}

	@Test
	void aDamagedIndexIsBuiltAnewAndThatIsSaid() throws IOException {
		all.write("a.hyoka", dossier("省", "甲", "100", "90"));
		all.index();
		Files.writeString(all.index,
				"overwritten by something else altogether, longer than a header of a database has to be .............................");
		assertThatThrownBy(() -> all.ask("budget")).isInstanceOfSatisfying(PortfolioException.class,
				e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
		IndexResult result = all.portfolio.index(IndexLocation.of(all.index), new IndexOptions(List.of(), false, Locale.ENGLISH), null);
		assertThat(result.remarks()).extracting(r -> r.in(Locale.ENGLISH)).anyMatch(r -> r.contains("was damaged and was built anew"));
		assertThat(programs()).containsExactly("甲");
		assertThat(all.index().remarks()).isEmpty();
	}

	/** Pages in the middle are overwritten: the file begins as it should, and only a question comes upon them. */
	@Test
	void anIndexThatTurnsOutToBeDamagedWhenAskedIsBuiltAnewByTheNextIndexing() throws IOException {
		for (int i = 0; i < 40; i++) {
			all.write(i + ".hyoka", dossier("省", "計画" + i, "100", "90"));
		}
		all.index();
		try (FileChannel channel = FileChannel.open(all.index, StandardOpenOption.WRITE)) {
			long size = channel.size();
			channel.position(8192);
			Channels.newOutputStream(channel).write(new byte[(int) size - 8192]);
		}
		assertThatThrownBy(() -> all.portfolio.state(IndexLocation.of(all.index))).isInstanceOf(PortfolioException.class);
		assertThat(all.index().remarks()).hasSize(1);
		assertThat(programs()).hasSize(40);
	}

	@Test
	void aFileOfSomebodyElseIsLeftAlone() throws IOException {
		all.write("a.hyoka", dossier("省", "甲", "100", "90"));
		Files.writeString(all.index, "The only copy of somebody's thesis. ".repeat(20));
		assertThatThrownBy(all::index).isInstanceOfSatisfying(PortfolioException.class, e -> assertThat(e.reason()).isEqualTo(Reason.FOREIGN));
		assertThat(Files.readString(all.index, StandardCharsets.UTF_8)).startsWith("The only copy");
	}

	@Test
	void aFileOfSomebodyElseIsLeftAloneAfterItWasAsked() throws IOException {
		all.write("a.hyoka", dossier("省", "甲", "100", "90"));
		Files.writeString(all.index, "The only copy of somebody's thesis. ".repeat(20));
		assertThatThrownBy(() -> all.ask("budget")).isInstanceOfSatisfying(PortfolioException.class,
				e -> assertThat(e.reason()).isEqualTo(Reason.FOREIGN));
		assertThatThrownBy(all::index).isInstanceOf(PortfolioException.class);
		assertThat(Files.readString(all.index, StandardCharsets.UTF_8)).startsWith("The only copy");
	}

	@Test
	void aFolderThatCannotBeReachedKeepsWhatTheIndexHasOfIt() throws IOException {
		all.write("a.hyoka", dossier("省", "甲", "100", "90"));
		all.index();
		Path away = Files.move(all.folder, place.resolve("away"));
		IndexResult result = all.index();
		assertThat(result.remarks()).hasSize(1);
		assertThat(programs()).containsExactly("甲");
		Files.move(away, all.folder);
		assertCounts(all.index(), 0, 1, 0, 0);
	}

	@Test
	void whatWasReadBeforeSomebodyStoppedItStays() throws IOException {
		for (int i = 0; i < 30; i++) {
			all.write(i + ".hyoka", dossier("省", "計画" + i, "100", "90"));
		}
		NullProgressMonitor monitor = new NullProgressMonitor() {
			private int done;

			@Override
			public void worked(int work) {
				done += work;
				setCanceled(done >= 10);
			}
		};
		assertThatThrownBy(() -> all.portfolio.index(IndexLocation.of(all.index), IndexOptions.of(all.folder), monitor))
				.isInstanceOf(OperationCanceledException.class);
		assertThat(all.portfolio.state(IndexLocation.of(all.index)).finished()).isEmpty();
		IndexResult rest = all.index();
		assertThat(rest.read()).isBetween(1, 20);
		assertThat(rest.read() + rest.unchanged()).isEqualTo(30);
		assertThat(rest.remarks()).extracting(r -> r.in(Locale.ENGLISH)).anyMatch(r -> r.contains("broken off"));
		assertThat(programs()).hasSize(30);
	}

	@Test
	void withoutAnIndexASentenceSaysHowToMakeOne() {
		assertThatThrownBy(() -> all.ask("budget")).hasMessageContaining("hyoka portfolio index");
		assertThatThrownBy(() -> all.portfolio.index(IndexLocation.of(all.index), IndexOptions.of(), null)).hasMessageContaining("no folder");
	}
}

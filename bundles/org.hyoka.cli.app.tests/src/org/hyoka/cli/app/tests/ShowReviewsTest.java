// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;

import org.hyoka.dossier.DossierFiles;
import org.hyoka.model.hyoka.ChapterReview;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.ReviewState;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One chapter waits for somebody, another was approved before it was changed. */
class ShowReviewsTest {
	@TempDir
	private Path folder;
	private Path file;
	private Dossier dossier;

	@BeforeEach
	void write() throws IOException {
		file = folder.resolve("reviewed.hyoka");
		dossier = Sample.byKey("regenerative-2022").orElseThrow().create();
		review("money", ReviewState.TO_REVIEW).setNext("佐藤");
		review("outputs", ReviewState.APPROVED).setFingerprint("0123");
		DossierFiles.create(dossier, file);
	}

	private ChapterReview review(String chapter, ReviewState state) {
		ChapterReview review = HyokaFactory.eINSTANCE.createChapterReview();
		review.setChapter(chapter);
		review.setUndertaking(dossier.getUndertakings().getFirst());
		review.setState(state);
		review.setBy("山田");
		review.setAt(LocalDateTime.of(2026, 4, 1, 9, 30));
		dossier.getChapterReviews().add(review);
		return review;
	}

	@Test
	void peopleReadWhoIsNextAndWhatWasChangedAfterItsApproval() {
		Shell shell = new Shell(Locale.JAPANESE);
		assertThat(shell.run("show", "reviews", file.toString())).isZero();
		assertThat(shell.out()).contains("確認待ち", "承認済（承認後に変更）", "山田", "佐藤", "2026-04-01 09:30", "資金");
		assertThat(shell.out().lines().filter(l -> l.contains("山田"))).hasSize(2);
	}

	@Test
	void programsReadEveryChapter() {
		Shell json = new Shell(Locale.ENGLISH);
		assertThat(json.run("show", "reviews", "--format", "json", file.toString())).isZero();
		assertThat(json.out()).contains("\"state\" : \"TO_REVIEW\"", "\"next\" : \"佐藤\"", "\"state\" : \"APPROVED\"", "\"changed\" : true",
				"\"state\" : \"DRAFT\"", "\"at\" : \"2026-04-01T09:30\"");
	}
}

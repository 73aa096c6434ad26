// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.dossier.DossierSession;
import org.hyoka.export.Exporters;
import org.hyoka.export.review.ReviewProposal;
import org.hyoka.export.review.ReviewProposal.Kind;
import org.hyoka.export.review.ReviewProposal.State;
import org.hyoka.export.review.ReviewProposals;
import org.hyoka.export.tests.review.ReturnedFile.Passage;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Response;
import org.hyoka.model.hyoka.ResponseState;
import org.hyoka.report.prose.ProseParagraphs;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.blocks.TextOrigin;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers write into a report comes back to the text that it stands in. */
class ReviewProposalsTest {
	private static final ReportOptions OPTIONS = ReportOptions.standard(Locale.JAPANESE);
	@TempDir
	private Path folder;
	private DossierSession session;
	private Dossier dossier;
	private ReturnedFile file;

	@BeforeEach
	void open() throws Exception {
		session = DossierSession.create(Sample.byKey("regenerative-2022").orElseThrow().create(), Map.of());
		dossier = session.dossier();
		file = ReturnedFile.of(dossier, OPTIONS);
	}

	private List<ReviewProposal> read(ReturnedFile... files) throws IOException {
		List<Path> written = new ArrayList<>();
		for (ReturnedFile returned : files) {
			written.add(returned.write(folder.resolve("review-" + written.size() + ".docx")));
		}
		return ReviewProposals.of(dossier).read(written, session.attachments(), Exporters.composer(), ReturnedFile.word(), Locale.JAPANESE,
				new NullProgressMonitor());
	}

	private List<ReviewProposal> accept(List<ReviewProposal> proposals) {
		ReviewProposals.Acceptance acceptance = ReviewProposals.of(dossier).accept(session.editingDomain(), proposals);
		if (acceptance.command().canExecute()) {
			session.execute(acceptance.command());
		}
		return acceptance.refused();
	}

	/** Passages that are long enough, each of another text. */
	private List<Passage> passages(Random random) {
		List<Passage> all = new ArrayList<>();
		Set<String> texts = new HashSet<>();
		file.passages().stream().filter(p -> p.text().length() > 25 && texts.add(p.bookmark().substring(0, 23))).forEach(all::add);
		Collections.shuffle(all, random);
		return all;
	}

	private static String now(ReviewProposal proposal) {
		TextOrigin origin = proposal.origin().orElseThrow();
		Element element = proposal.element().orElseThrow();
		return ProseParagraphs.of((String) element.eGet(element.eClass().getEStructuralFeature(origin.feature()))).plain(origin.paragraph());
	}

	@Test
	void aFileThatNobodyTouchedProposesNothing() throws IOException {
		assertThat(file.passages()).hasSizeGreaterThan(100);
		assertThat(read(file)).isEmpty();
	}

	@Test
	void trackedAndPlainChangesComeToTheirTexts() throws IOException {
		List<Passage> passages = passages(new Random(1));
		Passage tracked = passages.get(0);
		Passage plain = passages.get(1);
		file.tracked(tracked, 4, 8, "書き直した").plain(plain, plain.text().substring(0, 9) + "追記" + plain.text().substring(9));
		List<ReviewProposal> found = read(file);
		assertThat(found).hasSize(2).allMatch(p -> p.kind() == Kind.CHANGED && (p.state() == State.OPEN || p.state() == State.ASKED));
		ReviewProposal first = found.stream().filter(p -> p.before().equals(tracked.text())).findFirst().orElseThrow();
		assertThat(first.after()).isEqualTo(tracked.text().substring(0, 4) + "書き直した" + tracked.text().substring(8));
		assertThat(first.author()).isEqualTo("佐藤");
		assertThat(first.date()).startsWith("2026-11-20");
		assertThat(accept(found)).isEmpty();
		found.forEach(p -> assertThat(now(p)).contains(p.after()));
		assertThat(read(file)).allMatch(p -> p.state() == State.DONE);
		Dossier before = EcoreUtil.copy(Sample.byKey("regenerative-2022").orElseThrow().create());
		session.commandStack().undo();
		assertThat(EcoreUtil.equals(before, dossier)).as("one step of undo").isTrue();
	}

	@Test
	void paragraphsThatComeAndGo() throws IOException {
		List<Passage> passages = passages(new Random(2));
		file.deleted(passages.get(0)).added(passages.get(1), "校閲者が足した段落である。", true).added(passages.get(2), "追跡せずに足した段落である。", false);
		List<ReviewProposal> found = read(file);
		assertThat(found).extracting(ReviewProposal::kind).containsOnlyOnce(Kind.REMOVED);
		assertThat(found).filteredOn(p -> p.after().startsWith("校閲者が足した")).hasSize(1).allMatch(p -> p.kind() == Kind.ADDED);
		assertThat(found).filteredOn(p -> p.after().startsWith("追跡せずに")).hasSize(1);
		ReviewProposal gone = found.stream().filter(p -> p.kind() == Kind.REMOVED).findFirst().orElseThrow();
		assertThat(gone.before()).isEqualTo(passages.get(0).text());
	}

	@Test
	void aPassageTypedAnewIsKnownByItsPlace() throws IOException {
		Passage passage = passages(new Random(3)).getFirst();
		String wanted = passage.text().substring(0, passage.text().length() - 6) + "と考えられる。";
		List<ReviewProposal> found = read(file.withoutMark(passage, wanted));
		assertThat(found).hasSize(1);
		assertThat(found.getFirst().kind()).isEqualTo(Kind.CHANGED);
		assertThat(found.getFirst().after()).isEqualTo(wanted);
		assertThat(found.getFirst().element()).isPresent();
	}

	@Test
	void remarksBecomeNotesThatAreNotPrinted() throws IOException {
		Passage passage = passages(new Random(4)).getFirst();
		List<ReviewProposal> found = read(file.remarked(passage, "出典を示すこと。"));
		assertThat(found).hasSize(1);
		ReviewProposal remark = found.getFirst();
		assertThat(remark.kind()).isEqualTo(Kind.REMARK);
		assertThat(remark.author()).isEqualTo("鈴木");
		assertThat(remark.quoted()).isEqualTo(passage.text());
		assertThat(accept(found)).isEmpty();
		assertThat(remark.element().orElseThrow().getNotes()).anyMatch(n -> n.getText().contains("出典を示すこと。") && n.getText().contains("鈴木")
				&& !n.isPrinted());
		accept(read(file));
		assertThat(remark.element().orElseThrow().getNotes().stream().filter(n -> n.getText().contains("出典を示すこと。"))).as("once").hasSize(1);
	}

	@Test
	void aRemarkOnWhatIsNoTextBecomesANoteOfTheDossier() throws IOException {
		file.remarked(passages(new Random(6)).getFirst(), "出典を示すこと。");
		file.replaced("<w:commentRangeStart w:id=\"5\"/>", "").replaced("<w:commentRangeEnd w:id=\"5\"/>", "")
				.replaced("<w:r><w:commentReference w:id=\"5\"/></w:r>", "")
				.replaced(">委員</w:t></w:r>", ">委員</w:t></w:r><w:r><w:commentReference w:id=\"5\"/></w:r>");
		List<ReviewProposal> found = read(file);
		assertThat(found).hasSize(1).allMatch(p -> p.kind() == Kind.REMARK && p.element().isEmpty() && p.state() == State.OPEN);
		assertThat(accept(found)).isEmpty();
		assertThat(dossier.getNotes()).anyMatch(n -> n.getText().contains("出典を示すこと。") && n.getText().contains(found.getFirst().heading()));
	}

	@Test
	void figuresThatAreComputedAreSaidAndNeverWritten() throws IOException {
		Dossier before = EcoreUtil.copy(dossier);
		List<ReviewProposal> found = read(file.replaced(">委員</w:t>", ">専門委員</w:t>"));
		assertThat(found).hasSize(1).allMatch(p -> p.kind() == Kind.COMPUTED && p.state() == State.BY_HAND);
		assertThat(found.getFirst().before()).isEqualTo("委員");
		assertThat(found.getFirst().after()).isEqualTo("専門委員");
		assertThat(accept(found)).hasSize(1);
		assertThat(EcoreUtil.equals(before, dossier)).isTrue();
	}

	@Test
	void twoReadersOfOneParagraph() throws IOException {
		Passage passage = passages(new Random(5)).getFirst();
		int length = passage.text().length();
		ReturnedFile other = ReturnedFile.of(dossier, OPTIONS).tracked(passage, length - 1, length, "ところである。");
		List<ReviewProposal> found = read(file.tracked(passage, 0, 0, "なお、"), other);
		assertThat(found).hasSize(2);
		assertThat(accept(found)).isEmpty();
		assertThat(now(found.getFirst())).startsWith("なお、").endsWith("ところである。");
		ReturnedFile third = ReturnedFile.of(Sample.byKey("regenerative-2022").orElseThrow().create(), OPTIONS).tracked(passage, length - 1, length,
				"はずである。");
		assertThat(read(third)).hasSize(1).allMatch(p -> p.state() == State.OVERTAKEN);
	}

	/** One word in many passages, tracked or not: each is found at its text, and nothing else is. */
	@Test
	void manyRandomChangesAllComeToTheirTexts() throws IOException {
		Random random = new Random(2026);
		List<Passage> passages = passages(random);
		int wanted = Math.min(60, passages.size());
		for (Passage passage : passages.subList(0, wanted)) {
			int from = random.nextInt(passage.text().length() - 4);
			String put = "訂" + random.nextInt(1000);
			if (random.nextBoolean()) {
				file.tracked(passage, from, from + 3, put);
			} else {
				file.plain(passage, passage.text().substring(0, from) + put + passage.text().substring(from + 3));
			}
		}
		List<ReviewProposal> found = read(file);
		assertThat(found).hasSize(wanted).allMatch(p -> p.kind() == Kind.CHANGED);
		List<ReviewProposal> refused = accept(found);
		assertThat(refused.size()).as(() -> "by hand: " + refused).isLessThanOrEqualTo(wanted / 20);
		found.stream().filter(p -> refused.stream().noneMatch(r -> r.after().equals(p.after()))).forEach(p -> assertThat(now(p)).contains(p.after()));
	}

	@Test
	void whatIsDecidedIsAskedForByItself() throws IOException {
		List<String> decided = new ArrayList<>();
		dossier.eAllContents().forEachRemaining(o -> {
			if (o instanceof Response response && response.getState() == ResponseState.DONE) {
				decided.add(response.getText());
			}
		});
		Passage settled = file.passages().stream().filter(p -> p.text().length() > 25 && decided.contains(p.text())).findFirst().orElseThrow();
		List<ReviewProposal> found = read(file.tracked(settled, 0, 2, "なお"));
		assertThat(found).hasSize(1).allMatch(p -> p.state() == State.ASKED);
		assertThat(accept(found)).isEmpty();
		assertThat(now(found.getFirst())).startsWith("なお");
	}

	@Test
	void whatIsNoWordFileIsRefusedWithASentence() throws IOException {
		Path text = Files.writeString(folder.resolve("notes.docx"), "no zip");
		assertThatThrownBy(() -> ReviewProposals.of(dossier).read(List.of(text), session.attachments(), Exporters.composer(), ReturnedFile.word(),
				Locale.JAPANESE, new NullProgressMonitor())).isInstanceOf(IOException.class).hasMessageContaining("notes.docx");
	}
}

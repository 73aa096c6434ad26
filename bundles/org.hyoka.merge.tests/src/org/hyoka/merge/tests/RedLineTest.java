// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.merge.RedLine;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Person;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Heading;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.InlineText;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.samples.Samples;
import org.junit.jupiter.api.Test;

/** The report of what changed tells what came and what went, and nothing that a reader outside may not know. */
class RedLineTest {
	private static final Dossier SAMPLE = Samples.all().getFirst().create();
	private final List<Inline> runs = new ArrayList<>();
	private final List<String> headings = new ArrayList<>();

	private String read(Consumer<Dossier> edit, ReportOptions options) {
		Dossier after = EcoreUtil.copy(SAMPLE);
		edit.accept(after);
		ReportBook book = RedLine.of(SAMPLE, after, List.of("前.hyoka", "後.hyoka"), options, new NullProgressMonitor());
		book.forEach(chapter -> chapter.blocks().forEach(this::read));
		return InlineText.plain(runs);
	}

	private void read(Block block) {
		switch (block) {
		case Heading heading -> headings.add(InlineText.plain(heading.title()));
		case Paragraph paragraph -> runs.addAll(paragraph.content());
		case ReportTable table -> table.body().forEach(row -> row.cells().forEach(cell -> cell.content().forEach(this::read)));
		default -> throw new AssertionError(block);
		}
	}

	private String came() {
		return InlineText.plain(runs.stream().filter(Inline.Inserted.class::isInstance).toList());
	}

	private String went() {
		return InlineText.plain(runs.stream().filter(Inline.Deleted.class::isInstance).toList());
	}

	private static ReportOptions standard() {
		return ReportOptions.standard(Locale.JAPANESE);
	}

	private static String purpose() {
		return SAMPLE.getUndertakings().getFirst().getPurpose();
	}

	@Test
	void aTextIsToldWordByWordUnderItsUndertaking() {
		read(dossier -> dossier.getUndertakings().getFirst().setPurpose("開始。" + purpose() + "終了。"), standard());
		assertThat(headings).contains(SAMPLE.getUndertakings().getFirst().getName());
		assertThat(came()).isEqualTo("開始。終了。");
		assertThat(went()).isEmpty();
	}

	@Test
	void aLongTextIsShortenedWhereNothingChanged() {
		String before = purpose();
		assertThat(before).hasSizeGreaterThan(200);
		String all = read(dossier -> dossier.getUndertakings().getFirst().setPurpose(before + "終了。"), standard());
		assertThat(all).contains("終了。").doesNotContain(before.substring(0, 40)).contains(before.substring(before.length() - 30));
	}

	@Test
	void whatStandsAfterAChangeAtTheBeginningIsKept() {
		String before = purpose();
		String all = read(dossier -> dossier.getUndertakings().getFirst().setPurpose("開始。" + before), standard());
		assertThat(all).contains("開始。" + before.substring(0, 30)).doesNotContain(before.substring(before.length() - 40));
	}

	@Test
	void whatCameAndWentIsToldWithWhatItSaid() {
		Organization gone = SAMPLE.getOrganizations().getLast();
		read(dossier -> {
			EcoreUtil.delete(dossier.getOrganizations().getLast(), true);
			Organization fresh = HyokaFactory.eINSTANCE.createOrganization();
			fresh.setName("新設研究所");
			fresh.setCountry("US");
			dossier.getOrganizations().add(fresh);
		}, standard());
		assertThat(came()).contains("新設研究所", "US");
		assertThat(went()).contains(gone.getName());
	}

	/** Held against each other, two versions would tell whose point was changed. */
	@Test
	void pointsMembersAndAuthorsAreLeftOutUnlessNamesAreWanted() {
		Consumer<Dossier> edit = dossier -> {
			ScoreSheet sheet = dossier.getScoreSheets().stream().filter(s -> !s.getScores().isEmpty()).findFirst().orElseThrow();
			sheet.getScores().getFirst().setComment("委員だけが知る意見");
			Person person = HyokaFactory.eINSTANCE.createPerson();
			person.setName("委員之名");
			dossier.getPersons().add(person);
			dossier.getPanel().getMembers().getFirst().setPerson(person);
		};
		assertThat(read(edit, standard())).doesNotContain("委員だけが知る意見").doesNotContain("委員之名").contains("省いた");
		assertThat(read(edit, standard().withNames(true))).contains("委員だけが知る意見", "委員之名");
	}

	@Test
	void workingNotesAreForThePeopleAtWork() {
		assertThat(read(dossier -> {
			Note note = HyokaFactory.eINSTANCE.createNote();
			note.setText("内々の覚え");
			dossier.getUndertakings().getFirst().getNotes().add(note);
		}, standard().withNames(true))).doesNotContain("内々の覚え").contains("省いた");
	}

	@Test
	void whereNothingChangedItSaysSo() {
		assertThat(read(dossier -> {
		}, standard())).endsWith("二つの版に違いはない。");
	}
}

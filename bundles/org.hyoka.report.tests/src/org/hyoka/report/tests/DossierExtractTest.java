// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hyoka.core.scoring.ScoreCell;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.dossier.json.JsonExport;
import org.hyoka.dossier.json.JsonImport;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.CommentState;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.Person;
import org.hyoka.model.hyoka.Recusal;
import org.hyoka.model.hyoka.RecusalKind;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.report.DossierExtract;
import org.hyoka.report.ReportOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What of a dossier goes out as data: without names neither who the members are nor who gave what, and the same means. */
class DossierExtractTest {
	private static final ReportOptions PUBLIC = ReportOptions.standard(Locale.JAPANESE);
	private final List<String> secrets = new ArrayList<>();
	private Dossier dossier;

	/** Document 002 with members that have names, comments, days, a reason not to judge, and notes. */
	@BeforeEach
	void makeNames() {
		dossier = Reports.dossier(Reports.REGENERATIVE);
		List<Member> members = dossier.getPanel().getMembers();
		for (int i = 0; i < members.size(); i++) {
			Person person = HyokaFactory.eINSTANCE.createPerson();
			person.setName("審査 花子" + i + "号");
			dossier.getPersons().add(person);
			members.get(i).setPerson(person);
			members.get(i).setLabel(secret("席" + i + "番"));
			members.get(i).setAffiliation(secret("所属先" + i + "番"));
			members.get(i).setId(secret("00000000-0000-4000-8000-00000000000" + i));
			secrets.add(person.getName());
			Note note = HyokaFactory.eINSTANCE.createNote();
			note.setText(secret("電話で" + i + "回催促"));
			members.get(i).getNotes().add(note);
		}
		Note comment = HyokaFactory.eINSTANCE.createNote();
		comment.setState(CommentState.RESOLVED);
		comment.setText(secret("この段落は確認が要る"));
		comment.setAuthor(secret("書いた人"));
		comment.setPrinted(true);
		Note answer = HyokaFactory.eINSTANCE.createNote();
		answer.setText(secret("確認した旨の返信"));
		comment.getNotes().add(answer);
		dossier.getUndertakings().getFirst().getNotes().add(comment);
		for (ScoreSheet sheet : dossier.getScoreSheets()) {
			sheet.setReceivedOn(LocalDate.of(2023, 3, 1 + members.indexOf(sheet.getMember())));
			for (Score score : sheet.getScores()) {
				score.setComment(secret("評者" + members.indexOf(sheet.getMember()) + "番の所感"));
			}
		}
		secrets.add("2023-03-0");
	}

	private String secret(String words) {
		secrets.add(words);
		return words;
	}

	private static String json(Dossier dossier) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		JsonExport.write(dossier, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static List<String> means(Dossier of) {
		List<String> means = new ArrayList<>();
		for (ScoreTable table : Scoring.tables(of)) {
			means.add(table.columns().size() + " of " + table.eligible().size() + ", without " + table.excluded().size());
			for (ScoreRow row : table.rows()) {
				means.add(row.mean() + " of " + row.cells().stream().map(ScoreCell::text).toList());
			}
		}
		return means;
	}

	@Test
	void nothingInItTellsWhoTheMembersAre() throws IOException {
		String whole = json(dossier);
		assertThat(secrets).allMatch(whole::contains);
		String json = json(DossierExtract.of(dossier, PUBLIC));
		assertThat(secrets).noneMatch(json::contains);
		assertThat(json).doesNotContain("\"author\"", "\"person\": \"" + dossier.getPanel().getMembers().getFirst().getPerson().getId());
	}

	@Test
	void whatIsReadFromItComputesTheSameTables() throws IOException {
		Recusal recusal = HyokaFactory.eINSTANCE.createRecusal();
		recusal.setKind(RecusalKind.RECUSED);
		recusal.setReason(secret("共同研究先のため"));
		recusal.setUndertaking(dossier.getAssessments().getFirst().getUndertaking());
		dossier.getPanel().getMembers().get(1).getRecusals().add(recusal);
		String json = json(DossierExtract.of(dossier, PUBLIC));
		assertThat(json).doesNotContain("共同研究先のため");
		Dossier back = JsonImport.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
		assertThat(means(back)).isEqualTo(means(dossier));
		assertThat(back.getPanel().getMembers()).hasSameSizeAs(dossier.getPanel().getMembers()).extracting(Member::getPerson).containsOnlyNulls();
	}

	/** One member is hard on one undertaking and mild on the other: whoever sees the points must not see that it is one. */
	@Test
	void nobodyCanBeFollowedFromOneUndertakingToTheNext() {
		List<Assessment> assessments = dossier.getAssessments().subList(0, 2);
		Member turncoat = dossier.getPanel().getMembers().getFirst();
		give(turncoat, assessments.get(0).getUndertaking(), BigDecimal.ZERO);
		give(turncoat, assessments.get(1).getUndertaking(), BigDecimal.valueOf(3));
		for (Member other : dossier.getPanel().getMembers().subList(1, dossier.getPanel().getMembers().size())) {
			give(other, assessments.get(0).getUndertaking(), BigDecimal.valueOf(2));
			give(other, assessments.get(1).getUndertaking(), BigDecimal.ONE);
		}
		Dossier extract = DossierExtract.of(dossier, PUBLIC);
		Member hard = who(extract, 0, BigDecimal.ZERO);
		Member mild = who(extract, 1, BigDecimal.valueOf(3));
		assertThat(hard).isNotSameAs(mild);
	}

	private void give(Member member, Undertaking undertaking, BigDecimal points) {
		dossier.getScoreSheets().stream().filter(s -> s.getMember() == member && s.getUndertaking() == undertaking)
				.forEach(s -> s.getScores().forEach(score -> score.setValue(points)));
	}

	private static Member who(Dossier extract, int assessment, BigDecimal points) {
		return extract.getScoreSheets().stream().filter(s -> s.getUndertaking() == extract.getAssessments().get(assessment).getUndertaking())
				.filter(s -> s.getScores().getFirst().getValue().compareTo(points) == 0).findFirst().orElseThrow().getMember();
	}

	@Test
	void opinionsStandInAnOrderThatIsNotThatOfTheirAuthors() {
		Dossier extract = DossierExtract.of(dossier, PUBLIC);
		for (int i = 0; i < extract.getAssessments().size(); i++) {
			List<String> before = dossier.getAssessments().get(i).getOpinions().stream().map(o -> o.getText()).toList();
			List<String> after = extract.getAssessments().get(i).getOpinions().stream().map(o -> o.getText()).toList();
			assertThat(after).containsExactlyInAnyOrderElementsOf(before);
			if (before.size() > 3) {
				assertThat(after).isNotEqualTo(before);
			}
		}
	}

	@Test
	void confidentialPartsGoOutOnlyWhenAskedFor() throws IOException {
		RoadmapNode node = first(RoadmapNode.class);
		node.setConfidential(true);
		node.setName("内密の工程");
		assertThat(json(DossierExtract.of(dossier, PUBLIC))).doesNotContain("内密の工程");
		assertThat(json(DossierExtract.of(dossier, PUBLIC.withNames(true)))).doesNotContain("内密の工程").contains("審査 花子0号");
		assertThat(json(DossierExtract.of(dossier, PUBLIC.withConfidential(true)))).contains("内密の工程").doesNotContain("審査 花子0号");
		assertThat(DossierExtract.of(dossier, PUBLIC.withNames(true).withConfidential(true))).isSameAs(dossier);
		assertThat(json(dossier)).as("what is copied from is left alone").contains("内密の工程", "審査 花子0号");
	}

	private <T> T first(Class<T> type) {
		for (var all = dossier.eAllContents(); all.hasNext();) {
			Object object = all.next();
			if (type.isInstance(object)) {
				return type.cast(object);
			}
		}
		throw new AssertionError(type.getName());
	}

	@Test
	void aNameThatStandsInATextIsSaid() {
		dossier.getUndertakings().getFirst().getSections().getFirst().setBody("本節は審査花子0号委員の指摘による。");
		Dossier extract = DossierExtract.of(dossier, PUBLIC);
		assertThat(DossierExtract.mentions(dossier, extract)).hasSize(1);
		assertThat(DossierExtract.mentions(dossier, extract).getFirst().in(Locale.ENGLISH)).isNotBlank();
	}
}

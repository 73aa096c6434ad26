// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.exchange.sheets.Workload;
import org.hyoka.model.hyoka.Deadline;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.SheetState;
import org.hyoka.samples.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each member judges, what is still to come, and the letters that remind of it. */
class WorkloadTest {
	private Dossier dossier;
	private Member late;

	@BeforeEach
	void oneMemberHasHandedInAllButOne() {
		dossier = EcoreUtil.copy(Samples.all().getFirst().create());
		late = dossier.getPanel().getMembers().get(1);
		dossier.getScoreSheets().stream().filter(s -> s.getMember() == late).findFirst().orElseThrow().setState(SheetState.SENT);
	}

	private Workload of(Member member) {
		return Workload.of(dossier, null).stream().filter(load -> load.member() == member).findFirst().orElseThrow();
	}

	private void due(LocalDate day, boolean other) {
		Deadline deadline = HyokaFactory.eINSTANCE.createDeadline();
		deadline.setScoring(true);
		deadline.setDue(day);
		if (other) {
			deadline.setUndertaking(of(late).judged().stream().filter(u -> !of(late).missing().contains(u)).findFirst().orElseThrow());
		}
		dossier.getPanel().getDeadlines().add(deadline);
	}

	@Test
	void onlyWhatIsNotHandedInIsMissing() {
		assertThat(Workload.of(dossier, null)).hasSize(dossier.getPanel().getMembers().size());
		assertThat(of(late).missing()).hasSize(1);
		assertThat(of(late).judged()).hasSizeGreaterThan(1).containsAll(of(late).missing());
		Member punctual = dossier.getPanel().getMembers().get(0);
		assertThat(of(punctual).missing()).isEmpty();
		assertThat(of(punctual).judged()).isNotEmpty();
	}

	@Test
	void whatAMemberDoesNotJudgeIsNotAskedFor() {
		var recusal = HyokaFactory.eINSTANCE.createRecusal();
		recusal.setUndertaking(of(late).missing().getFirst());
		late.getRecusals().add(recusal);
		assertThat(of(late).missing()).isEmpty();
	}

	@Test
	void theDayIsThatOfWhatIsMissing() {
		dossier.getPanel().getDeadlines().clear();
		assertThat(of(late).due()).isEmpty();
		due(LocalDate.of(2022, 1, 31), true);
		assertThat(of(late).due()).as("of something that is handed in").isEmpty();
		due(LocalDate.of(2022, 3, 31), false);
		due(LocalDate.of(2022, 3, 15), false);
		assertThat(of(late).due()).contains(LocalDate.of(2022, 3, 15));
	}

	@Test
	void aMailSaysWhatIsMissingAndByWhen() {
		dossier.getPanel().getDeadlines().clear();
		due(LocalDate.of(2022, 3, 15), false);
		URI mail = URI.create(of(late).mail(dossier, Locale.JAPANESE));
		assertThat(mail.getScheme()).isEqualTo("mailto");
		String words = URLDecoder.decode(mail.getRawSchemeSpecificPart(), StandardCharsets.UTF_8);
		assertThat(words).contains("subject=評点票ご提出のお願い", "body=", "2022年3月15日", of(late).missing().getFirst().getCode());
		assertThat(mail.toString()).doesNotContain("+", " ");
	}

	@Test
	void aMailAsksForADeclarationThatHasNotCome() {
		assertThat(of(late).text(dossier, Locale.JAPANESE)).contains("利害関係の申告もまだ");
		late.setDeclaredOn(LocalDate.of(2022, 3, 1));
		assertThat(of(late).text(dossier, Locale.JAPANESE)).doesNotContain("申告");
	}

	@Test
	void theTableForAMailMergeHasARowForEachWhoIsLate() throws IOException {
		late.setAffiliation("=HYPERLINK(\"http://example.org\")");
		StringBuilder out = new StringBuilder();
		Workload.mailMerge(Workload.of(dossier, null), dossier, Locale.JAPANESE, out);
		assertThat(out.charAt(0)).isEqualTo('\uFEFF');
		List<CSVRecord> rows = CSVFormat.RFC4180.parse(new StringReader(out.substring(1))).getRecords();
		assertThat(rows).hasSize(2);
		assertThat(rows.get(0).toList()).containsExactly("委員", "所属", "未提出", "提出期限", "件名", "本文");
		assertThat(rows.get(1).get(1)).startsWith("'=");
		assertThat(rows.get(1).get(5)).isEqualTo(of(late).text(dossier, Locale.JAPANESE));
	}
}

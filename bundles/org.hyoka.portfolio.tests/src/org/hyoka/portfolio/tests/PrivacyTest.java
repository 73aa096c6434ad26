// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.hyoka.core.Ids;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Person;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.portfolio.IndexLocation;
import org.hyoka.portfolio.IndexOptions;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must not be in an index, looked for in its bytes (rule 7 and what is marked confidential). */
class PrivacyTest {
	@TempDir
	private Path place;

	private static String bytes(Path index) throws IOException {
		StringBuilder all = new StringBuilder();
		try (var files = Files.list(index.getParent())) {
			for (Path file : files.filter(f -> f.getFileName().toString().startsWith(index.getFileName().toString())).toList()) {
				all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
			}
		}
		return all.toString();
	}

	@Test
	void noMemberOfAPanelAndNoCommentOfASheetIsInTheIndex() throws IOException {
		Portfolios all = new Portfolios(place);
		Dossier dossier = Sample.byKey("regenerative-2022").orElseThrow().create();
		assertThat(dossier.getPanel().getMembers()).isNotEmpty();
		assertThat(dossier.getScoreSheets()).isNotEmpty();
		for (Member member : dossier.getPanel().getMembers()) {
			Person person = HyokaFactory.eINSTANCE.createPerson();
			person.setName("匿名太郎");
			dossier.getPersons().add(person);
			member.setPerson(person);
			member.setLabel("匿名太郎");
			member.setAffiliation("匿名大学");
		}
		dossier.getScoreSheets().forEach(sheet -> sheet.getScores().forEach(PrivacyTest::comment));
		dossier.getAssessments().forEach(a -> a.getOpinions().forEach(o -> o.setAuthor(dossier.getPanel().getMembers().getFirst())));
		dossier.getAssessments().forEach(a -> a.getRecommendations().forEach(r -> r.setAuthor(dossier.getPanel().getMembers().getFirst())));
		Ids.assignMissing(dossier);
		all.write("a.hyoka", dossier);
		assertThat(all.index().unreadable()).isEmpty();
		assertThat(all.ask("points").lines()).isNotEmpty();
		assertThat(bytes(all.index)).contains("再生").doesNotContain("匿名太郎").doesNotContain("匿名大学").doesNotContain("秘密の講評");
	}

	private static void comment(Score score) {
		score.setComment("秘密の講評");
	}

	@Test
	void whatIsConfidentialIsLeftOutUnlessThePersonWhoIndexesSaysOtherwise() throws IOException {
		Portfolios all = new Portfolios(place);
		Dossier dossier = Portfolios.dossier("省", "甲", "10", "9");
		Invention invention = IpFactory.eINSTANCE.createInvention();
		invention.setName("門外不出の発明");
		invention.setConfidential(true);
		var ip = IpFactory.eINSTANCE.createIpManagement();
		ip.getInventions().add(invention);
		dossier.getUndertakings().getFirst().setIp(ip);
		Ids.assignMissing(dossier);
		all.write("a.hyoka", dossier);
		all.index();
		assertThat(bytes(all.index)).doesNotContain("門外不出");
		assertThat(all.portfolio.search(IndexLocation.of(all.index), "門外", 10)).isEmpty();
		var result = all.portfolio.index(IndexLocation.of(all.index), new IndexOptions(List.of(), true, Locale.ENGLISH), null);
		assertThat(result.read()).isOne();
		assertThat(all.portfolio.state(IndexLocation.of(all.index)).confidential()).isTrue();
		assertThat(all.portfolio.search(IndexLocation.of(all.index), "門外", 10)).hasSize(1);
		all.index();
		assertThat(bytes(all.index)).doesNotContain("門外不出");
	}
}

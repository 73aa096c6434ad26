// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.hyoka.exchange.sheets.EvaluatorPackage;
import org.hyoka.exchange.sheets.SheetArrival;
import org.hyoka.exchange.sheets.SheetCheck;
import org.hyoka.exchange.sheets.SheetFiles;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Recusal;
import org.hyoka.model.hyoka.RecusalKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that come in, sound and other ones together; what a member with an interest is not sent. */
class SheetArrivalTest {
	@TempDir
	Path folder;

	@Test
	void whatCannotBeReadSaysSoAndTheOthersAreHeldAgainstTheDossier() throws Exception {
		try (Desk desk = new Desk()) {
			Member member = desk.member(1);
			Path sound = folder.resolve("a.hyoka-sheet");
			Path foreign = folder.resolve("b.hyoka-sheet");
			Path other = folder.resolve("c.hyoka-sheet");
			SheetFiles.write(desk.handedIn(member), sound);
			SheetFiles.write(Desk.of(desk.handedIn(member), "another", member.getId()), foreign);
			Files.writeString(other, "no sheet");
			List<SheetArrival> arrivals = SheetArrival.check(desk.dossier,
					SheetArrival.read(List.of(other, sound, foreign, folder.resolve("none.hyoka-sheet")), List.of()), null);
			assertThat(arrivals).extracting(SheetArrival::file).containsExactly(other, sound, foreign,
					folder.resolve("none.hyoka-sheet"));
			assertThat(arrivals.get(0).reasons()).hasSize(1);
			assertThat(arrivals.get(1).reasons()).isEmpty();
			assertThat(arrivals.get(1).check()).containsInstanceOf(SheetCheck.Accepted.class);
			assertThat(arrivals.get(2).reasons().getFirst().in(Locale.ENGLISH)).contains("another dossier");
			assertThat(arrivals.get(3).reasons()).hasSize(1);
		}
	}

	@Test
	void whoHasAnInterestInAProjectIsNotSentIt() throws Exception {
		try (Desk desk = new Desk()) {
			Member member = desk.member(1);
			for (RecusalKind kind : List.of(RecusalKind.RECUSED, RecusalKind.ABSENT)) {
				Recusal recusal = HyokaFactory.eINSTANCE.createRecusal();
				recusal.setUndertaking(desk.project(kind == RecusalKind.RECUSED ? "A" : "B"));
				recusal.setKind(kind);
				member.getRecusals().add(recusal);
			}
			String secret = desk.project("A").getName();
			Dossier copy = EvaluatorPackage.reduce(desk.dossier, member, null);
			assertThat(copy.getAssessments()).noneMatch(a -> a.getUndertaking() == null)
					.extracting(a -> a.getUndertaking().getCode()).doesNotContain("A", "B").contains("C");
			assertThat(copy.eAllContents()).toIterable()
					.noneMatch(o -> o instanceof org.hyoka.model.hyoka.Undertaking u && secret.equals(u.getName()));
			assertThat(copy.eAllContents()).toIterable().anyMatch(
					o -> o instanceof org.hyoka.model.hyoka.Undertaking u && desk.project("B").getName().equals(u.getName()));
		}
	}

	@Test
	void filesAreCalledByMemberAndEvaluation() throws Exception {
		try (Desk desk = new Desk()) {
			desk.dossier.setTitle("a/b:c*?\"<>|\\d");
			desk.member(1).setLabel("委員１");
			assertThat(EvaluatorPackage.fileName(desk.dossier, desk.member(1))).startsWith("委員１ a b c")
					.doesNotContain("/").doesNotContain("\\").doesNotContain("*");
		}
	}
}

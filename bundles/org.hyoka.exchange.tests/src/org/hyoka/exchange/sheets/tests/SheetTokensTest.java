// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.exchange.sheets.EvaluatorPackage;
import org.hyoka.exchange.sheets.EvaluatorPackage.Addressee;
import org.hyoka.exchange.sheets.HandIn;
import org.hyoka.exchange.sheets.SheetArrival;
import org.hyoka.exchange.sheets.SheetCheck;
import org.hyoka.exchange.sheets.SheetCheck.Accepted;
import org.hyoka.exchange.sheets.SheetCheck.Refused;
import org.hyoka.exchange.sheets.SheetFile;
import org.hyoka.exchange.sheets.SheetFiles;
import org.hyoka.exchange.sheets.SheetTokens;
import org.hyoka.exchange.workbooks.ScoreSheetWorkbooks;
import org.hyoka.model.hyoka.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody hands in as another: a sheet carries what only its member was sent. */
class SheetTokensTest {
	@TempDir
	Path folder;

	private static Addressee addressee(Desk desk, Member member) throws Exception {
		return new Addressee(member, Optional.empty(), Optional.of(SheetTokens.in(desk.session).of(desk.dossier, member)));
	}

	/** What the secretariat makes of sheets that come in together. */
	private List<SheetCheck> arrived(Desk desk, SheetFile... sheets) throws Exception {
		Path[] files = new Path[sheets.length];
		for (int i = 0; i < sheets.length; i++) {
			files[i] = folder.resolve("sheet" + i + ".hyoka-sheet");
			SheetFiles.write(sheets[i], files[i]);
		}
		return SheetArrival.check(desk.dossier, SheetArrival.read(List.of(files), List.of()), SheetTokens.of(desk.session.attachments()).orElse(null))
				.stream()
				.map(a -> a.check().orElseThrow()).toList();
	}

	private static boolean verified(SheetCheck check) {
		return ((Accepted) check).verified();
	}

	@Test
	void aSheetFromThePackageIsItsMembers() throws Exception {
		try (Desk desk = new Desk()) {
			Path sent = folder.resolve("sent.hyoka");
			EvaluatorPackage.write(desk.session, addressee(desk, desk.member(1)), false, sent);
			try (OpenDossier open = DossierFiles.open(sent, null)) {
				Addressee me = EvaluatorPackage.addressee(open.dossier(), open.attachments()).orElseThrow();
				assertThat(verified(arrived(desk, HandIn.of(open.dossier(), me, Desk.NOON)).getFirst())).isTrue();
				assertThat(SheetTokens.of(open.attachments())).as("the key stays in the office").isEmpty();
			}
		}
	}

	@Test
	void aWorkbookCarriesItToAndFro() throws Exception {
		try (Desk desk = new Desk()) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			ScoreSheetWorkbooks.writer().write(desk.dossier, addressee(desk, desk.member(1)), Locale.JAPANESE, out);
			Path workbook = Files.write(folder.resolve("sheet.xlsx"), out.toByteArray());
			List<SheetArrival> arrivals = SheetArrival.check(desk.dossier,
					SheetArrival.read(List.of(workbook), List.of(ScoreSheetWorkbooks.reader())),
					SheetTokens.of(desk.session.attachments()).orElse(null));
			assertThat(verified(arrivals.getFirst().check().orElseThrow())).isTrue();
		}
	}

	/** A member knows all ids from the package, and can make any file; the token of another is not to be had. */
	@Test
	void aSheetInTheNameOfAnotherIsRefusedOrAskedAbout() throws Exception {
		try (Desk desk = new Desk()) {
			Addressee me = addressee(desk, desk.member(1));
			SheetFile own = HandIn.of(desk.dossier, me, Desk.NOON);
			SheetFile others = desk.handedIn(desk.member(2));
			SheetFile forged = new SheetFile(others.dossier(), others.title(), others.member(), others.name(), others.round(), others.writtenAt(),
					others.sheets(), own.token());
			List<SheetCheck> checks = arrived(desk, own, forged);
			assertThat(verified(checks.get(0))).isTrue();
			assertThat(checks.get(1)).isInstanceOfSatisfying(Refused.class,
					r -> assertThat(r.reasons().getFirst().in(Locale.ENGLISH)).contains("does not carry the mark"));
			assertThat(verified(arrived(desk, others).getFirst())).as("without a token somebody is asked").isFalse();
		}
	}

	@Test
	void aLaterSheetWithoutATokenDoesNotTakeThePlaceOfTheMembers() throws Exception {
		try (Desk desk = new Desk()) {
			SheetFile own = HandIn.of(desk.dossier, addressee(desk, desk.member(1)), Desk.NOON);
			SheetFile later = Desk.at(desk.handedIn(desk.member(1)), Desk.NOON.plusSeconds(60));
			assertThat(arrived(desk, own, later)).extracting(c -> c instanceof Accepted).containsExactly(true, false);
			assertThat(arrived(desk, later, own)).extracting(c -> c instanceof Accepted).containsExactly(false, true);
		}
	}

	@Test
	void theKeyIsKeptInTheFileAndMakesTheDossierDirtyUntilThen() throws Exception {
		Path file = folder.resolve("office.hyoka");
		DossierFiles.create(Desk.sample(), file);
		String token;
		try (DossierSession session = DossierSession.open(file, null)) {
			Member member = session.dossier().getPanel().getMembers().getFirst();
			assertThat(SheetTokens.of(session.attachments())).isEmpty();
			token = SheetTokens.in(session).of(session.dossier(), member);
			assertThat(token).isNotEqualTo(SheetTokens.in(session).of(session.dossier(), session.dossier().getPanel().getMembers().get(1)));
			assertThat(session.isDirty()).isTrue();
			session.save(null);
			assertThat(session.isDirty()).isFalse();
		}
		try (OpenDossier open = DossierFiles.open(file, null)) {
			assertThat(SheetTokens.of(open.attachments()).orElseThrow().of(open.dossier(), open.dossier().getPanel().getMembers().getFirst()))
					.isEqualTo(token);
		}
		try (Desk other = new Desk()) {
			assertThat(SheetTokens.in(other.session).of(other.dossier, other.member(0))).as("the key is random").isNotEqualTo(token);
		}
	}
}

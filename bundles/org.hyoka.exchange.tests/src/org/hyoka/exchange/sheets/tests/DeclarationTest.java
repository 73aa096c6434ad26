// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.edits.Declarations;
import org.hyoka.dossier.DossierSession;
import org.hyoka.exchange.sheets.EvaluatorPackage;
import org.hyoka.exchange.sheets.EvaluatorPackage.Addressee;
import org.hyoka.exchange.sheets.HandIn;
import org.hyoka.exchange.sheets.ScoringTask;
import org.hyoka.exchange.sheets.SheetCheck.Accepted;
import org.hyoka.exchange.sheets.SheetException;
import org.hyoka.exchange.sheets.SheetFile;
import org.hyoka.exchange.sheets.SheetFile.Declared;
import org.hyoka.exchange.sheets.SheetFiles;
import org.hyoka.exchange.sheets.SheetImport;
import org.hyoka.model.hyoka.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A declaration of interests is asked for in a package, and comes back with the sheet. */
class DeclarationTest {
	@TempDir
	private Path folder;

	private Path sent(Desk desk, boolean declares) throws Exception {
		Path file = folder.resolve("sent.hyoka");
		EvaluatorPackage.write(desk.session, new Addressee(desk.member(1), Optional.empty(), Optional.empty(), declares), false, file);
		return file;
	}

	@Test
	void itIsAskedOfWhoHasNotDeclaredAndOnlyWhereThePackageSaysSo() throws Exception {
		try (Desk desk = new Desk()) {
			assertThat(isAsked(sent(desk, true))).isTrue();
			assertThat(isAsked(sent(desk, false))).isFalse();
			desk.member(1).setDeclaredOn(Desk.DAY);
			assertThat(isAsked(sent(desk, true))).isFalse();
		}
	}

	private static boolean isAsked(Path file) throws Exception {
		try (DossierSession session = DossierSession.open(file, null)) {
			return EvaluatorPackage.addressee(session.dossier(), session.attachments()).orElseThrow().isToDeclare();
		}
	}

	@Test
	void itComesBackWithTheSheetAlsoWhereNothingIsScored() throws Exception {
		Path sheet = folder.resolve("sheet." + SheetFile.EXTENSION);
		try (Desk desk = new Desk()) {
			desk.without(desk.member(1));
			try (DossierSession session = DossierSession.open(sent(desk, true), null)) {
				Addressee me = EvaluatorPackage.addressee(session.dossier(), session.attachments()).orElseThrow();
				List<ScoringTask> tasks = ScoringTask.of(session.dossier(), me.member(), null);
				session.execute(Declarations.declare(session.editingDomain(), me.member(), Desk.DAY, "Aと利害関係あり：共著",
						List.of(tasks.get(1).undertaking()), "共著", "step"));
				assertThat(ScoringTask.of(session.dossier(), me.member(), null)).as("it stays closed").hasSize(tasks.size() - 1);
				SheetFiles.write(HandIn.of(session.dossier(), me, Desk.NOON), sheet);
			}
			SheetFile file = SheetFiles.read(sheet);
			assertThat(file.sheets()).isEmpty();
			assertThat(file.declared()).contains(new Declared(Desk.DAY, "Aと利害関係あり：共著"));
			Accepted check = (Accepted) SheetImport.check(desk.dossier, file);
			assertThat(check.isKnown()).isFalse();
			desk.session.execute(desk.importing(List.of(check)));
			Member member = desk.member(1);
			assertThat(member.getDeclaredOn()).isEqualTo(Desk.DAY);
			assertThat(member.getDeclaration()).isEqualTo("Aと利害関係あり：共著");
			assertThat(member.getRecusals()).as("whether it is a reason not to judge, the office decides").isEmpty();
			assertThat(((Accepted) SheetImport.check(desk.dossier, file)).isKnown()).isTrue();
			desk.session.commandStack().undo();
			assertThat(member.getDeclaredOn()).isNull();
		}
	}

	@Test
	void whatTheOfficeHasEnteredStays() throws Exception {
		try (Desk desk = new Desk()) {
			SheetFile from = desk.handedIn(desk.member(1));
			SheetFile file = new SheetFile(from.dossier(), from.title(), from.member(), from.name(), from.round(), from.writtenAt(), from.sheets(),
					Optional.empty(), Optional.of(new Declared(Desk.DAY, "なし")));
			desk.member(1).setDeclaredOn(Desk.DAY.minusDays(3));
			assertThat(((Accepted) SheetImport.check(desk.dossier, file)).declares()).isEmpty();
		}
	}

	@Test
	void aDeclarationThatWasChangedOnTheWayIsNotTaken() throws Exception {
		Path sheet = folder.resolve("sheet." + SheetFile.EXTENSION);
		try (Desk desk = new Desk()) {
			SheetFile from = desk.handedIn(desk.member(1));
			SheetFiles.write(new SheetFile(from.dossier(), from.title(), from.member(), from.name(), from.round(), from.writtenAt(), from.sheets(),
					Optional.empty(), Optional.of(new Declared(Desk.DAY, "利害関係あり"))), sheet);
		}
		Files.writeString(sheet, Files.readString(sheet).replace("利害関係あり", "利害関係なし"));
		assertThatThrownBy(() -> SheetFiles.read(sheet)).isInstanceOf(SheetException.class);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.History;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.OpenOptions;
import org.hyoka.dossier.Revision;
import org.hyoka.dossier.Revision.Part;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
	private static final HyokaFactory FACTORY = HyokaFactory.eINSTANCE;
	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void write() throws IOException {
		file = folder.resolve("評価.hyoka");
		Dossier dossier = FACTORY.createDossier();
		dossier.setTitle("事前評価");
		Program program = FACTORY.createProgram();
		program.setName("水素");
		dossier.getUndertakings().add(program);
		DossierFiles.create(dossier, file);
	}

	private DossierSession open(Path path) throws DossierException {
		return DossierSession.open(path, OpenOptions.standard().withRecoveryFolder(folder.resolve("recovery")), null);
	}

	private static void retitle(DossierSession session, String title) {
		session.execute(SetCommand.create(session.editingDomain(), session.dossier(), HyokaPackage.Literals.DOSSIER__TITLE, title));
	}

	private static void rename(DossierSession session, String name) {
		session.execute(SetCommand.create(session.editingDomain(), session.dossier().getUndertakings().getFirst(),
				HyokaPackage.Literals.NAMED_ELEMENT__NAME, name));
	}

	private History retitled(Path path, String title) throws IOException {
		try (DossierSession session = open(path)) {
			retitle(session, title);
			session.save(null);
			return session.history();
		}
	}

	private static History read(Path path) throws IOException {
		try (OpenDossier open = DossierFiles.open(path, null)) {
			return open.history();
		}
	}

	@Test
	void eachSaveNamesItselfItsParentWhoAndWhatWasEdited() throws IOException {
		String first = read(file).current();
		try (DossierSession session = open(file)) {
			retitle(session, "中間評価");
			session.save(null);
			String program = session.dossier().getUndertakings().getFirst().getId();
			rename(session, "水素と燃料");
			session.execute(AddCommand.create(session.editingDomain(), session.dossier(), HyokaPackage.Literals.DOSSIER__PERSONS,
					FACTORY.createPerson()));
			session.save(null);
			assertThat(session.history().revisions()).extracting(Revision::changed).containsExactly(List.of(new Part("title", "")),
					List.of(new Part("undertakings", program), new Part("persons", "")));
		}
		History history = read(file);
		assertThat(history.revisions()).hasSize(2).allSatisfy(r -> {
			assertThat(r.savedBy()).isEqualTo(System.getProperty("user.name"));
			assertThat(r.savedAt()).isBeforeOrEqualTo(java.time.Instant.now());
		});
		Revision second = history.revisions().getFirst();
		assertThat(second.parents()).containsExactly(first);
		assertThat(history.revisions().getLast().parents()).containsExactly(second.id());
		assertThat(history.revisions().getLast().id()).isEqualTo(history.current());
	}

	@Test
	void whatHoldsTheSameIsNoOtherRevisionAndTheSameBytes() throws IOException {
		byte[] untouched = Files.readAllBytes(file);
		try (DossierSession session = open(file)) {
			session.save(null);
			assertThat(Files.readAllBytes(file)).as("never edited").isEqualTo(untouched);
			retitle(session, "中間評価");
			session.save(null);
			byte[] saved = Files.readAllBytes(file);
			rename(session, "別の名前");
			session.commandStack().undo();
			session.save(null);
			assertThat(Files.readAllBytes(file)).as("edited and undone").isEqualTo(saved);
		}
		assertThat(read(file).revisions()).hasSize(1);
	}

	@Test
	void whatTwoCopiesHaveInCommonIsFound() throws IOException {
		retitled(file, "共通");
		String common = read(file).current();
		Path other = Files.copy(file, folder.resolve("他.hyoka"));
		retitled(file, "甲");
		retitled(file, "乙");
		History theirs = retitled(other, "丙");
		assertThat(read(file).lastCommon(theirs)).contains(common);
		assertThat(theirs.lastCommon(read(file))).contains(common);
		Path stranger = folder.resolve("無関係.hyoka");
		DossierFiles.create(FACTORY.createDossier(), stranger);
		assertThat(retitled(stranger, "丁").lastCommon(theirs)).isEmpty();
	}

	@Test
	void whatWasMergedIsAParentOfTheNextSaveOnly() throws IOException {
		String before = read(file).current();
		try (DossierSession session = open(file)) {
			session.merged("0123");
			retitle(session, "統合");
			session.save(null);
			retitle(session, "統合後");
			session.save(null);
			assertThat(session.history().revisions()).extracting(Revision::parents).containsExactly(List.of(before, "0123"),
					List.of(session.history().revisions().getFirst().id()));
		}
	}

	/** Whoever takes over all that another did has the other's revision, which is no parent of itself. */
	@Test
	void whatBecomesTheSameIsTheSameRevision() throws IOException {
		String before = read(file).current();
		History theirs = retitled(Files.copy(file, folder.resolve("他.hyoka")), "統合");
		try (DossierSession session = open(file)) {
			session.merged(theirs.current());
			retitle(session, "統合");
			session.save(null);
			assertThat(session.history().current()).isEqualTo(theirs.current());
			assertThat(session.history().revisions()).extracting(Revision::parents).containsExactly(List.of(before));
		}
	}

	@Test
	void aSaveThatFailsIsNotRememberedAndItsPartsBelongToTheNext() throws IOException {
		try (DossierSession session = open(file)) {
			retitle(session, "一");
			byte[] mine = Files.readAllBytes(file);
			Files.writeString(file, "somebody else");
			assertThat(catchThrowable(() -> session.save(null))).isInstanceOf(DossierException.class);
			assertThat(session.history().revisions()).isEmpty();
			Files.write(file, mine);
			session.saveOver(null);
			assertThat(session.history().revisions()).extracting(Revision::changed).containsExactly(List.of(new Part("title", "")));
		}
	}

	@Test
	void historyIsForgottenWithoutATrace() throws IOException {
		retitled(file, "一");
		retitled(file, "二");
		try (DossierSession session = open(file)) {
			session.forgetHistory();
			assertThat(session.isDirty()).isTrue();
			session.save(null);
			assertThat(read(file).revisions()).isEmpty();
			try (ZipFile zip = new ZipFile(file.toFile())) {
				assertThat(zip.getEntry(Containers.HISTORY)).isNull();
			}
			String then = session.history().current();
			retitle(session, "三");
			session.save(null);
			assertThat(session.history().revisions()).hasSize(1).first().extracting(Revision::parents).isEqualTo(List.of(then));
		}
	}

	@Test
	void theOldestSavesGo() throws IOException {
		try (DossierSession session = open(file)) {
			for (int i = 0; i <= History.MOST; i++) {
				retitle(session, "第" + i);
				session.save(null);
			}
			assertThat(session.history().revisions()).hasSize(History.MOST);
			assertThat(read(file)).isEqualTo(session.history());
		}
	}

	/** Whatever stands there, the dossier is opened, and the next save begins a history anew. */
	@Test
	void aHistoryThatNobodyCanReadIsNone() throws IOException {
		String[] wrong = { "no XML", "<history><save revision='a' at='yesterday'/></history>", "<other/>", "" };
		for (String text : wrong) {
			Path broken = Files.copy(file, folder.resolve("broken.hyoka"));
			Containers.replace(broken, Containers.HISTORY, text.getBytes(StandardCharsets.UTF_8));
			assertThat(read(broken).revisions()).as(text).isEmpty();
			assertThat(retitled(broken, "直した").revisions()).as(text).hasSize(1);
			Files.delete(broken);
		}
	}
}

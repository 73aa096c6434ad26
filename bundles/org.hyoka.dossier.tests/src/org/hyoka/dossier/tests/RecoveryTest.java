// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.eclipse.emf.edit.command.SetCommand;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.OpenOptions;
import org.hyoka.dossier.Recovery;
import org.hyoka.dossier.Revision;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
	@TempDir
	Path folder;
	private Path file;
	private Path recovery;

	@BeforeEach
	void write() throws IOException {
		file = folder.resolve("dossier.hyoka");
		recovery = folder.resolve("recovery");
		DossierFiles.create(HyokaFactory.eINSTANCE.createDossier(), Map.of("documents/a", new byte[] { 4 }), file);
	}

	private OpenOptions options() {
		return OpenOptions.standard().withRecoveryFolder(recovery);
	}

	private static void subtitle(DossierSession session, String text) {
		session.execute(SetCommand.create(session.editingDomain(), session.dossier(),
				HyokaPackage.Literals.DOSSIER__SUBTITLE, text));
	}

	private long copies() throws IOException {
		if (!Files.isDirectory(recovery)) {
			return 0;
		}
		try (Stream<Path> files = Files.list(recovery)) {
			return files.filter(f -> f.toString().endsWith(".hyoka")).count();
		}
	}

	private void crash() throws Exception {
		try (ChildProcess child = ChildProcess.start(List.of(), "crash", file.toString(), recovery.toString())) {
			assertThat(child.line()).isEqualTo("true");
			assertThat(child.end()).isEqualTo(3);
		}
	}

	@Test
	void thereIsACopyOnlyWhileThereIsSomethingUnsaved() throws IOException {
		try (DossierSession session = DossierSession.open(file, options(), null)) {
			assertThat(session.autosave()).as("nothing to copy").isFalse();
			subtitle(session, "一");
			assertThat(session.autosave()).isTrue();
			assertThat(session.autosave()).as("copied already").isFalse();
			subtitle(session, "二");
			assertThat(session.autosave()).isTrue();
			assertThat(copies()).isOne();
			assertThat(Recovery.find(recovery)).as("the session lives").isEmpty();
			session.save(null);
			assertThat(copies()).isZero();
			subtitle(session, "三");
			assertThat(session.autosave()).isTrue();
		}
		assertThat(copies()).isZero();
		try (Stream<Path> files = Files.list(recovery)) {
			assertThat(files).isEmpty();
		}
	}

	/** It names the file and whose process it was; and a note that is cut off by a crash would hide the copy. */
	@Test
	@DisabledOnOs(OS.WINDOWS)
	void theNoteBesideACopyIsWrittenWholeAndForThisUserOnly() throws IOException {
		try (DossierSession session = DossierSession.open(file, options(), null)) {
			subtitle(session, "一");
			session.autosave();
			subtitle(session, "二");
			session.autosave();
			try (Stream<Path> files = Files.list(recovery)) {
				assertThat(files.filter(f -> !f.toString().endsWith(".hyoka"))).singleElement().satisfies(note -> {
					assertThat(note.toString()).endsWith(".recovery");
					assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(note))).isEqualTo("rw-------");
				});
			}
		}
	}

	@Test
	void afterACrashTheUnsavedStateIsFoundAndSavedToTheOriginal() throws Exception {
		crash();
		Recovery found = Recovery.find(recovery).getFirst();
		assertThat(found.original()).contains(file);
		assertThat(found.name()).isEqualTo("dossier.hyoka");
		try (DossierSession session = found.open(options(), null)) {
			assertThat(session.isDirty()).isTrue();
			assertThat(session.file()).contains(file);
			assertThat(session.dossier().getSubtitle()).isEqualTo("子プロセス");
			assertThat(session.attachments().bytes("a")).containsExactly(4);
			assertThat(Recovery.find(recovery)).isEmpty();
			session.save(null);
		}
		assertThat(copies()).isZero();
		try (OpenDossier opened = DossierFiles.open(file, null)) {
			assertThat(opened.dossier().getSubtitle()).isEqualTo("子プロセス");
			assertThat(opened.history().revisions()).as("it is a save as any other").extracting(Revision::id)
					.containsExactly(opened.history().current());
		}
	}

	@Test
	void aRecoveredStateDoesNotOverwriteWhatOthersSavedMeanwhile() throws Exception {
		crash();
		Dossier other = HyokaFactory.eINSTANCE.createDossier();
		other.setSubtitle("他");
		DossierFiles.create(other, file);
		try (DossierSession session = Recovery.find(recovery).getFirst().open(options(), null)) {
			assertThat(catchThrowableOfType(DossierException.class, () -> session.save(null)).reason())
					.isEqualTo(Reason.CHANGED_OUTSIDE);
		}
	}

	/** An unplugged stick, a share that is away: the work is there all the same. */
	@Test
	void aCopyOfAFileWhoseFolderIsGoneIsOpenedAndSavedElsewhere() throws Exception {
		Path stick = Files.createDirectory(folder.resolve("stick"));
		file = Files.move(file, stick.resolve("dossier.hyoka"));
		crash();
		Files.move(stick, folder.resolve("elsewhere"));
		try (DossierSession session = Recovery.find(recovery).getFirst().open(options(), null)) {
			assertThat(session.isDirty()).isTrue();
			assertThat(session.isReadOnly()).isFalse();
			assertThat(catchThrowableOfType(DossierException.class, () -> session.save(null)).getMessage()).contains("There is no folder " + stick);
			session.saveAs(folder.resolve("saved.hyoka"), null);
		}
		try (OpenDossier opened = DossierFiles.open(folder.resolve("saved.hyoka"), null)) {
			assertThat(opened.dossier().getSubtitle()).isEqualTo("子プロセス");
		}
		assertThat(copies()).isZero();
	}

	@Test
	void aCopyOfAFileThatSomebodyHasOpenIsOpenedAndSavedWhenItIsFree() throws Exception {
		crash();
		try (DossierSession other = DossierSession.open(file, options(), null);
				DossierSession session = Recovery.find(recovery).getFirst().open(options(), null)) {
			assertThat(session.dossier().getSubtitle()).isEqualTo("子プロセス");
			assertThat(catchThrowableOfType(DossierException.class, () -> session.save(null)).reason()).isEqualTo(Reason.LOCKED);
			other.close();
			session.save(null);
			assertThat(catchThrowableOfType(DossierException.class, () -> DossierSession.open(file, options(), null)).reason())
					.isEqualTo(Reason.LOCKED);
		}
		try (OpenDossier opened = DossierFiles.open(file, null)) {
			assertThat(opened.dossier().getSubtitle()).isEqualTo("子プロセス");
		}
	}

	@Test
	void aCopyWithoutItsNoteIsFoundToo() throws Exception {
		crash();
		try (Stream<Path> files = Files.list(recovery)) {
			Files.delete(files.filter(f -> f.toString().endsWith(".recovery")).findFirst().orElseThrow());
		}
		Recovery found = Recovery.find(recovery).getFirst();
		assertThat(found.original()).isEmpty();
		try (DossierSession session = found.open(options(), null)) {
			assertThat(Recovery.find(recovery)).isEmpty();
			assertThat(session.dossier().getSubtitle()).isEqualTo("子プロセス");
			session.saveAs(folder.resolve("saved.hyoka"), null);
		}
		assertThat(copies()).isZero();
	}

	/** A class of a third party's may throw anything; that is this dossier's trouble, and not that of the others. */
	@Test
	void whatCannotBeWrittenIsSaidOfTheDossier() throws Exception {
		EPackage partner = EcoreFactory.eINSTANCE.createEPackage();
		partner.setName("partner");
		partner.setNsURI("https://example.org/partner");
		partner.setNsPrefix("partner");
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.setName("Rating");
		EAttribute value = EcoreFactory.eINSTANCE.createEAttribute();
		value.setName("value");
		value.setEType(EcorePackage.Literals.ESTRING);
		type.getEStructuralFeatures().add(value);
		partner.getEClassifiers().add(type);
		try (DossierSession session = DossierSession.open(file, options(), null)) {
			subtitle(session, "一");
			session.dossier().getExtensions().add(new DynamicEObjectImpl(type) {
				@Override
				public boolean eIsSet(int feature) {
					throw new IllegalStateException("broken");
				}
			});
			assertThat(catchThrowableOfType(DossierException.class, session::autosave).getMessage()).contains("broken");
		}
	}

	@Test
	void aCopyCanBeDiscardedAndGarbageIsPassedOver() throws Exception {
		crash();
		Files.writeString(recovery.resolve("garbage.recovery"), "\\u00zz");
		List<Recovery> found = Recovery.find(recovery);
		assertThat(found).hasSize(1);
		found.getFirst().discard();
		assertThat(Recovery.find(recovery)).isEmpty();
		assertThat(Recovery.find(folder.resolve("none"))).isEmpty();
	}

	@Test
	void aDossierThatNeverHadAFileIsCopiedToo() throws IOException {
		Dossier dossier = HyokaFactory.eINSTANCE.createDossier();
		dossier.setTitle("新規");
		try (DossierSession session = DossierSession.create(dossier, Map.of(), options())) {
			assertThat(session.autosave()).isTrue();
			assertThat(copies()).isOne();
		}
	}
}

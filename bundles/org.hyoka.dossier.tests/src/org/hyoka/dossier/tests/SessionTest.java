// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.OpenOptions;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Figure;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.provider.DossierItemProvider;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.ip.provider.DutyItemProvider;
import org.hyoka.model.roadmap.RoadmapFactory;
import org.hyoka.model.roadmap.provider.BarItemProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;
	@TempDir
	Path folder;
	private Path file;
	private DossierSession session;

	@BeforeEach
	void open() throws IOException {
		Dossier dossier = F.createDossier();
		dossier.setTitle("再生医療");
		Organization amed = F.createOrganization();
		amed.setName("AMED");
		dossier.getOrganizations().add(amed);
		dossier.getIssuer().add(amed);
		Program program = F.createProgram();
		program.setMinistry(amed);
		dossier.getUndertakings().add(program);
		Section section = F.createSection();
		Figure figure = F.createFigure();
		figure.setEntry("figures/overview.png");
		section.getFigures().add(figure);
		dossier.setForeword(section);
		file = folder.resolve("dossier.hyoka");
		DossierFiles.create(dossier, Map.of("overview.png", new byte[] { 1 }, "extra/other.bin", new byte[] { 2 }), file);
		session = DossierSession.open(file, options(), null);
	}

	private OpenOptions options() {
		return OpenOptions.standard().withRecoveryFolder(folder.resolve("recovery"));
	}

	@AfterEach
	void close() {
		session.close();
	}

	private void set(EObject object, EStructuralFeature feature, Object value) {
		session.execute(SetCommand.create(session.editingDomain(), object, feature, value));
	}

	private void title(String title) {
		set(session.dossier(), HyokaPackage.Literals.DOSSIER__TITLE, title);
	}

	@Test
	void anOpenedDossierIsClean() {
		assertThat(session.isDirty()).isFalse();
		assertThat(session.isReadOnly()).isFalse();
		assertThat(session.name()).isEqualTo("dossier.hyoka");
	}

	@Test
	void undoBackToTheSaveMarkMakesItCleanAndRedoDirtyAgain() throws IOException {
		title("一");
		title("二");
		assertThat(session.isDirty()).isTrue();
		session.save(null);
		assertThat(session.isDirty()).isFalse();
		session.commandStack().undo();
		assertThat(session.isDirty()).isTrue();
		session.commandStack().redo();
		assertThat(session.isDirty()).isFalse();
		title("三");
		session.commandStack().undo();
		assertThat(session.isDirty()).isFalse();
		session.commandStack().undo();
		title("四");
		session.commandStack().undo();
		assertThat(session.isDirty()).as("the save mark was on the branch that is gone").isTrue();
	}

	@Test
	void anEditThatChangesNothingIsNoEdit() {
		title("別の題名");
		session.commandStack().undo();
		title("再生医療");
		assertThat(session.isDirty()).isFalse();
		assertThat(session.commandStack().canUndo()).isFalse();
		assertThat(session.commandStack().canRedo()).as("what was undone can still be redone").isTrue();
	}

	@Test
	void listenersHearOfEditsAndSaves() throws IOException {
		List<Boolean> dirty = new ArrayList<>();
		session.commandStack().addCommandStackListener(e -> dirty.add(session.isDirty()));
		title("新");
		session.save(null);
		session.commandStack().undo();
		assertThat(dirty).containsExactly(true, false, true);
	}

	@Test
	void changeListenersHearOfRealChangesOfAllObjectsAlsoNewOnes() {
		List<Object> features = new ArrayList<>();
		session.addChangeListener(n -> features.add(n.getFeature()));
		title("再生医療");
		Organization added = F.createOrganization();
		session.execute(AddCommand.create(session.editingDomain(), session.dossier(),
				HyokaPackage.Literals.DOSSIER__ORGANIZATIONS, added));
		set(added, HyokaPackage.Literals.NAMED_ELEMENT__NAME, "NEDO");
		assertThat(features).containsExactly(HyokaPackage.Literals.DOSSIER__ORGANIZATIONS,
				HyokaPackage.Literals.NAMED_ELEMENT__NAME);
	}

	@Test
	void aFailingCommandThrowsAndIsNotKept() {
		Command failing = new AbstractCommand("fails") {
			@Override
			protected boolean prepare() {
				return true;
			}

			@Override
			public void execute() {
				throw new IllegalStateException("on purpose");
			}

			@Override
			public void redo() {
				execute();
			}
		};
		assertThatThrownBy(() -> session.execute(failing)).hasMessage("on purpose");
		assertThat(session.commandStack().canUndo()).isFalse();
		assertThat(session.isDirty()).isFalse();
	}

	@Test
	void aCommandThatFailsHalfWayKeepsTheDossierDirty() {
		Command failing = new AbstractCommand("fails") {
			@Override
			protected boolean prepare() {
				return true;
			}

			@Override
			public void execute() {
				session.dossier().setSubtitle("halb");
				throw new IllegalStateException("on purpose");
			}

			@Override
			public void redo() {
				execute();
			}
		};
		assertThatThrownBy(() -> session.execute(failing)).hasMessage("on purpose");
		assertThat(session.isDirty()).isTrue();
	}

	@Test
	void editsDuringASaveKeepItDirty() throws Exception {
		title("保存する題名");
		CountDownLatch modelIsWritten = new CountDownLatch(1);
		CountDownLatch edited = new CountDownLatch(1);
		byte[] slow = new byte[1000];
		session.attachments().addDocument("slow.bin", new ByteArrayInputStream(slow));
		var monitor = new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				// Asked for each entry, after the model.
				if (Thread.currentThread().getName().equals("saver") && session.read(() -> true)) {
					modelIsWritten.countDown();
					await(edited);
				}
				return false;
			}
		};
		Thread saver = new Thread(() -> {
			try {
				session.save(monitor);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}, "saver");
		saver.start();
		await(modelIsWritten);
		title("保存中の題名");
		edited.countDown();
		saver.join();
		assertThat(session.isDirty()).isTrue();
		try (OpenDossier saved = DossierFiles.open(file, null)) {
			assertThat(saved.dossier().getTitle()).isEqualTo("保存する題名");
		}
		session.commandStack().undo();
		assertThat(session.isDirty()).isFalse();
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void aPastedCopyGetsNewIdsAndUndoOfADeletionGivesTheOldOneBack() {
		Program program = (Program) session.dossier().getUndertakings().getFirst();
		String id = program.getId();
		Program copy = EcoreUtil.copy(program);
		session.execute(AddCommand.create(session.editingDomain(), session.dossier(),
				HyokaPackage.Literals.DOSSIER__UNDERTAKINGS, copy));
		assertThat(copy.getId()).hasSize(36).isNotEqualTo(id);
		assertThat(session.resource().getEObject(copy.getId())).isSameAs(copy);
		session.execute(DeleteCommand.create(session.editingDomain(), program));
		assertThat(session.resource().getEObject(id)).isNull();
		session.commandStack().undo();
		assertThat(program.getId()).isEqualTo(id);
		assertThat(session.resource().getEObject(id)).isSameAs(program);
	}

	@Test
	void aDeletedObjectIsDeletedFromReferencesToo() throws IOException {
		Organization amed = session.dossier().getOrganizations().getFirst();
		session.execute(DeleteCommand.create(session.editingDomain(), amed));
		assertThat(session.save(null).adjustments()).isEmpty();
		try (OpenDossier saved = DossierFiles.open(file, null)) {
			assertThat(saved.dossier().getIssuer()).isEmpty();
		}
		session.commandStack().undo();
		assertThat(session.dossier().getIssuer()).containsExactly(amed);
	}

	@Test
	void aReferenceOutOfTheDossierIsLeftOutAndReported() throws IOException {
		session.dossier().getOrganizations().clear();
		assertThat(session.save(null).adjustments()).hasSize(2);
		try (OpenDossier saved = DossierFiles.open(file, null)) {
			assertThat(saved.dossier().getIssuer()).isEmpty();
		}
	}

	@Test
	void whatTheModelNamesIsSavedAndComesBackAfterUndo() throws IOException {
		Figure figure = session.dossier().getForeword().getFigures().getFirst();
		String entry = session.attachments().addFigure("../図 1?.png", new ByteArrayInputStream(new byte[] { 7, 7 }));
		assertThat(entry).isEqualTo("figures/図 1_.png");
		set(figure, HyokaPackage.Literals.FIGURE__ENTRY, entry);
		session.save(null);
		assertThat(Containers.entries(file)).containsKeys(entry, "extra/other.bin").doesNotContainKey("figures/overview.png");
		session.commandStack().undo();
		session.save(null);
		assertThat(Containers.entries(file)).containsKeys("figures/overview.png", "extra/other.bin")
				.doesNotContainKey(entry);
		assertThat(Containers.entry(file, "figures/overview.png")).containsExactly(1);
		session.commandStack().redo();
		session.save(null);
		assertThat(Containers.entry(file, entry)).containsExactly(7, 7);
	}

	@Test
	void equalNamesGetDifferentEntriesAndEqualContentsTheSame() throws IOException {
		String first = session.attachments().addDocument("資料.pdf", new ByteArrayInputStream(new byte[] { 1 }));
		String same = session.attachments().addDocument("資料.pdf", new ByteArrayInputStream(new byte[] { 1 }));
		String other = session.attachments().addDocument("資料.PDF", new ByteArrayInputStream(new byte[] { 2 }));
		assertThat(same).isEqualTo(first).isEqualTo("documents/資料.pdf");
		assertThat(other).isEqualTo("documents/資料-2.PDF");
	}

	@Test
	void saveAsGoesOnWithTheNewFileAndSaveCopyDoesNot() throws IOException {
		title("新");
		Path copy = folder.resolve("copy.hyoka");
		session.saveCopy(copy, null);
		assertThat(session.isDirty()).isTrue();
		assertThat(session.file()).contains(file);
		Path other = folder.resolve("other.hyoka");
		session.saveAs(other, null);
		assertThat(session.isDirty()).isFalse();
		assertThat(session.file()).contains(other);
		assertThat(Containers.contents(other)).usingRecursiveComparison().isEqualTo(Containers.contents(copy));
		try (DossierSession again = DossierSession.open(file, options(), null)) {
			assertThat(again.dossier().getTitle()).as("the old file is free and as it was").isEqualTo("再生医療");
		}
	}

	@Test
	void aNewDossierIsDirtyUntilItHasAFile() throws IOException {
		try (DossierSession fresh = DossierSession.create(F.createDossier(), Map.of(), options())) {
			assertThat(fresh.file()).isEmpty();
			assertThat(fresh.isDirty()).isTrue();
			assertThatThrownBy(() -> fresh.save(null)).isInstanceOf(IllegalStateException.class);
			fresh.saveAs(folder.resolve("fresh.hyoka"), null);
			assertThat(fresh.isDirty()).isFalse();
		}
	}

	@Test
	void aReadOnlySessionRefusesCommandsAndSaves() throws IOException {
		try (DossierSession reader = DossierSession.open(file, options().onlyToRead(), null)) {
			assertThat(reader.isReadOnly()).isTrue();
			assertThat(reader.readOnlyReason()).isPresent();
			assertThat(SetCommand.create(reader.editingDomain(), reader.dossier(), HyokaPackage.Literals.DOSSIER__TITLE,
					"x").canExecute()).isFalse();
			assertThatThrownBy(() -> reader.save(null)).hasMessageContaining("only to read");
		}
	}

	@Test
	void itemProvidersOfAllPackagesAreThere() {
		assertThat(session.adapterFactory().adapt(session.dossier(), IItemLabelProvider.class))
				.isInstanceOf(DossierItemProvider.class);
		assertThat(session.adapterFactory().adapt(RoadmapFactory.eINSTANCE.createBar(), IItemLabelProvider.class))
				.isInstanceOf(BarItemProvider.class);
		assertThat(session.adapterFactory().adapt(IpFactory.eINSTANCE.createDuty(), IItemLabelProvider.class))
				.isInstanceOf(DutyItemProvider.class);
		assertThat(session.editingDomain().getNewChildDescriptors(session.dossier(), null)).isNotEmpty();
	}

	@Test
	void changesOfOneObjectAreHeardOnce() {
		List<Notification> heard = new ArrayList<>();
		session.addChangeListener(heard::add);
		Program program = (Program) session.dossier().getUndertakings().getFirst();
		Program second = F.createProgram();
		session.execute(AddCommand.create(session.editingDomain(), session.dossier(),
				HyokaPackage.Literals.DOSSIER__UNDERTAKINGS, second, 0));
		session.commandStack().undo();
		session.commandStack().redo();
		heard.clear();
		set(program, HyokaPackage.Literals.NAMED_ELEMENT__NAME, "名");
		assertThat(heard).hasSize(1);
	}
}

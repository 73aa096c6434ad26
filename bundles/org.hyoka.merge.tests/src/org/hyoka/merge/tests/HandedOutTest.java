// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.hyoka.core.Dossiers;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.merge.HandedOut;
import org.hyoka.merge.VersionMerge;
import org.hyoka.model.hyoka.CommentState;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Figure;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.samples.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project's part goes to its leader, comes back edited, and is merged into what the office did meanwhile. */
class HandedOutTest {
	/** Set into every text that is not of the project: none of it may be in the part's bytes. */
	private static final String SECRET = "SECRET-7f3a";
	@TempDir
	private Path folder;
	private DossierSession office;
	private Path part;

	@BeforeEach
	void aPartIsHandedOut() throws IOException {
		Dossier dossier = Samples.all().getFirst().create();
		Undertaking other = Dossiers.undertakings(dossier).get(2);
		Figure figure = HyokaFactory.eINSTANCE.createFigure();
		figure.setEntry("figures/other.png");
		other.getSections().add(HyokaFactory.eINSTANCE.createSection());
		other.getSections().getLast().setKey("content");
		other.getSections().getLast().getFigures().add(figure);
		mark(dossier);
		Path file = folder.resolve("office.hyoka");
		DossierFiles.create(dossier, Map.of("figures/other.png", SECRET.getBytes(StandardCharsets.UTF_8)), file);
		office = DossierSession.openToSave(file, null);
		part = folder.resolve("課題A.hyoka");
		String entry = HandedOut.write(office, project(office.dossier()), false, part);
		office.execute(HandedOut.note(office, entry, "課題A、佐藤様、2022-03-31まで"));
	}

	@AfterEach
	void close() {
		office.close();
	}

	private static Undertaking project(Dossier dossier) {
		return Dossiers.undertakings(dossier).stream().filter(u -> u.eContainer() != null && "A".equals(u.getCode())).findFirst().orElseThrow();
	}

	/** Marks what others may not see: other projects, the panel and what it said, the office's notes, organizations of others. */
	private static void mark(Dossier dossier) {
		Undertaking project = project(dossier);
		dossier.getUndertakings().getFirst().setPurpose(SECRET);
		Dossiers.undertakings(dossier).stream().filter(u -> u != project && u != dossier.getUndertakings().getFirst())
				.forEach(u -> u.setName(SECRET));
		dossier.getPanel().setName(SECRET);
		dossier.getPanel().getMembers().forEach(m -> m.setLabel(SECRET));
		dossier.getScoreSheets().forEach(s -> s.getScores().forEach(p -> p.setComment(SECRET)));
		dossier.getAssessments().forEach(a -> a.getOpinions().forEach(o -> o.setText(SECRET)));
		Note note = HyokaFactory.eINSTANCE.createNote();
		note.setText(SECRET);
		project.getNotes().add(note);
		Note comment = HyokaFactory.eINSTANCE.createNote();
		comment.setState(CommentState.OPEN);
		comment.setText(SECRET);
		comment.setPrinted(true);
		project.getNotes().add(comment);
		var alone = HyokaFactory.eINSTANCE.createOrganization();
		alone.setName(SECRET);
		dossier.getOrganizations().add(alone);
	}

	private static void edit(DossierSession session, Consumer<Dossier> edit) {
		session.execute(new ChangeCommand(session.dossier()) {
			@Override
			protected void doExecute() {
				edit.accept(session.dossier());
			}
		});
	}

	private void leader(Consumer<Dossier> edit) throws IOException {
		try (DossierSession session = DossierSession.openToSave(part, null)) {
			edit(session, edit);
			session.save(null);
		}
	}

	private VersionMerge takenBack() throws IOException {
		Optional<HandedOut.Base> base = HandedOut.base(office, part, null);
		assertThat(base).isPresent();
		try (HandedOut.Base common = base.get(); OpenDossier theirs = DossierFiles.open(part, null)) {
			VersionMerge merge = VersionMerge.of(common.part(), office, theirs);
			if (!merge.merge().conflicts().isEmpty()) {
				merge.keepTheirs();
			}
			office.execute(merge.command(merge.merge().conflicts(), "取り込み"));
			return merge;
		}
	}

	@Test
	void whatOthersMayNotSeeIsNotInItsBytes() throws IOException {
		List<String> names = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(part))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				names.add(entry.getName());
				assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).as(entry.getName()).doesNotContain(SECRET);
			}
		}
		assertThat(names).contains("mimetype").noneMatch(name -> name.contains("other.png"));
		assertThat(new String(Files.readAllBytes(part), StandardCharsets.ISO_8859_1)).doesNotContain(SECRET);
	}

	@Test
	void itIsTheWholeProjectWithWhatItSpeaksOf() throws IOException {
		try (OpenDossier opened = DossierFiles.open(part, null)) {
			Undertaking theirs = project(opened.dossier());
			assertThat(theirs.getSections()).hasSameSizeAs(project(office.dossier()).getSections());
			assertThat(theirs.getIndicators()).hasSameSizeAs(project(office.dossier()).getIndicators());
			assertThat(Dossiers.undertakings(opened.dossier())).hasSize(2);
			assertThat(opened.dossier().getOrganizations()).isNotEmpty().hasSizeLessThan(office.dossier().getOrganizations().size());
			assertThat(dangling(opened.dossier())).isEmpty();
		}
	}

	private static List<EObject> dangling(Dossier dossier) {
		return List.copyOf(EcoreUtil.ExternalCrossReferencer.find(dossier).keySet().stream()
				.filter(o -> o instanceof Element).toList());
	}

	@Test
	void whatTheLeaderDidIsTakenOverAndNothingElseIsTouched() throws IOException {
		int projects = Dossiers.undertakings(office.dossier()).size();
		int sheets = office.dossier().getScoreSheets().size();
		leader(dossier -> project(dossier).setPurpose("代表者の目的"));
		edit(office, dossier -> project(dossier).setShortName("事務局の略称"));
		assertThat(takenBack().merge().conflicts()).isEmpty();
		assertThat(project(office.dossier()).getPurpose()).isEqualTo("代表者の目的");
		assertThat(project(office.dossier()).getShortName()).isEqualTo("事務局の略称");
		assertThat(Dossiers.undertakings(office.dossier())).hasSize(projects);
		assertThat(office.dossier().getScoreSheets()).hasSize(sheets);
		assertThat(project(office.dossier()).getNotes()).anyMatch(n -> SECRET.equals(n.getText()));
	}

	@Test
	void itComesBackAgainAndLate() throws IOException {
		leader(dossier -> project(dossier).setPurpose("一回目"));
		takenBack();
		edit(office, dossier -> project(dossier).setDepartment("担当課"));
		leader(dossier -> project(dossier).setShortName("二回目"));
		assertThat(takenBack().merge().taken()).as("what came before is there already").hasSize(1);
		assertThat(project(office.dossier()).getShortName()).isEqualTo("二回目");
		assertThat(project(office.dossier()).getDepartment()).isEqualTo("担当課");
		edit(office, dossier -> project(dossier).setPurpose("事務局が直した"));
		leader(dossier -> project(dossier).setPurpose("三回目"));
		assertThat(takenBack().merge().conflicts()).hasSize(1);
		assertThat(project(office.dossier()).getPurpose()).isEqualTo("事務局が直した");
	}

	@Test
	void afterItsNoteIsGoneItIsNotKnownAnyMore() throws IOException {
		office.commandStack().undo();
		assertThat(HandedOut.base(office, part, null)).isEmpty();
	}
}

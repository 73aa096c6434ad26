// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.hyoka.core.Dossiers;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.merge.KeptQuestions;
import org.hyoka.merge.Questions;
import org.hyoka.merge.Questions.Question;
import org.hyoka.merge.VersionMerge;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.Person;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.samples.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a merge leaves undecided is kept in the dossier until somebody decides. */
class QuestionsTest {
	@TempDir
	private Path folder;
	private Path base;
	private Path ours;
	private Path theirs;

	@BeforeEach
	void twoEditedOneNameOtherwise() throws IOException {
		base = write("共通.hyoka", dossier -> {
		});
		ours = write("こちら.hyoka", dossier -> project(dossier).setShortName("こちら"));
		theirs = write("相手.hyoka", dossier -> {
			project(dossier).setShortName("相手");
			dossier.getOrganizations().getFirst().setCountry("XX");
			dossier.getScoreSheets().getFirst().getScores().getFirst().setComment("相手だけが書いた意見");
			EcoreUtil.delete(project(dossier).getIndicators().getFirst(), true);
		});
		edit(ours, dossier -> project(dossier).getIndicators().getFirst().setName("こちらの指標"));
	}

	private static Undertaking project(Dossier dossier) {
		return Dossiers.undertakings(dossier).get(1);
	}

	private Path write(String name, Consumer<Dossier> edit) throws IOException {
		Dossier dossier = Samples.all().getFirst().create();
		edit.accept(dossier);
		Path file = folder.resolve(name);
		DossierFiles.create(dossier, file);
		return file;
	}

	private static void change(DossierSession session, Consumer<Dossier> edit) {
		session.execute(new ChangeCommand(session.dossier()) {
			@Override
			protected void doExecute() {
				edit.accept(session.dossier());
			}
		});
	}

	private static void edit(Path file, Consumer<Dossier> edit) throws IOException {
		try (DossierSession session = DossierSession.openToSave(file, null)) {
			change(session, edit);
			session.save(null);
		}
	}

	private void merge(DossierSession session) throws IOException {
		try (OpenDossier common = DossierFiles.open(base, null); OpenDossier other = DossierFiles.open(theirs, null)) {
			VersionMerge merge = VersionMerge.of(common, session, other);
			merge.keepTheirs();
			session.execute(merge.command(merge.merge().conflicts(), "統合"));
		}
	}

	private static Question about(List<Question> open, Class<?> type) {
		return open.stream().filter(q -> type.isInstance(q.difference().object())).findFirst().orElseThrow();
	}

	@Test
	void theyLiveInTheFileAndEachIsDecidedEitherWayInOneStep() throws IOException {
		try (DossierSession session = DossierSession.openToSave(ours, null)) {
			merge(session);
			assertThat(session.dossier().getOrganizations().getFirst().getCountry()).isEqualTo("XX");
			session.save(null);
		}
		try (DossierSession session = DossierSession.openToSave(ours, null); KeptQuestions kept = new KeptQuestions(session)) {
			List<Question> open = kept.open(null);
			assertThat(open).hasSize(3);
			Question name = about(open, Undertaking.class);
			assertThat(name.difference().feature()).isEqualTo(Literals.UNDERTAKING__SHORT_NAME);
			assertThat(name.difference().valueBefore()).isEqualTo("こちら");
			assertThat(name.difference().valueAfter()).isEqualTo("相手");
			session.execute(kept.decide(List.of(name), true, "相手の内容にする"));
			assertThat(project(session.dossier()).getShortName()).isEqualTo("相手");
			assertThat(kept.open(null)).hasSize(2);
			session.commandStack().undo();
			assertThat(project(session.dossier()).getShortName()).isEqualTo("こちら");
			assertThat(kept.open(null)).hasSize(3);
			session.execute(kept.decide(kept.open(null), false, "こちらのままにする"));
			assertThat(kept.open(null)).isEmpty();
			assertThat(Questions.versions(session.dossier())).as("their version goes with the last question").isEmpty();
			assertThat(notes(session.dossier())).isEmpty();
			session.save(null);
		}
		try (OpenDossier left = DossierFiles.open(ours, null)) {
			assertThat(project(left.dossier()).getShortName()).isEqualTo("こちら");
			assertThat(project(left.dossier()).getIndicators().getFirst().getName()).isEqualTo("こちらの指標");
			assertThat(left.attachments().names()).noneMatch(name -> name.endsWith(".hyoka"));
		}
	}

	@Test
	void whatIsEnteredByHandAsTheyHadItIsNotAskedAnyMore() throws IOException {
		try (DossierSession session = DossierSession.openToSave(ours, null); KeptQuestions kept = new KeptQuestions(session)) {
			merge(session);
			change(session, dossier -> project(dossier).setShortName("相手"));
			assertThat(kept.open(null)).hasSize(2).noneMatch(q -> q.difference().object() instanceof Undertaking);
			change(session, dossier -> project(dossier).setShortName("第三"));
			assertThat(about(kept.open(null), Undertaking.class).difference().valueBefore()).isEqualTo("第三");
		}
	}

	@Test
	void whatTheyDeletedAndWeEditedCanBeDeletedLater() throws IOException {
		try (DossierSession session = DossierSession.openToSave(ours, null); KeptQuestions kept = new KeptQuestions(session)) {
			merge(session);
			int before = project(session.dossier()).getIndicators().size();
			session.execute(kept.decide(kept.open(null).stream().filter(q -> q.difference().after() == null).toList(), true, "削除する"));
			assertThat(project(session.dossier()).getIndicators()).hasSize(before - 1).noneMatch(i -> "こちらの指標".equals(i.getName()));
		}
	}

	@Test
	void aMergeThatWasUndoneLeavesNothing() throws IOException {
		try (DossierSession session = DossierSession.openToSave(ours, null); KeptQuestions kept = new KeptQuestions(session)) {
			Dossier before = EcoreUtil.copy(session.dossier());
			merge(session);
			assertThat(EcoreUtil.equals(before, session.dossier())).isFalse();
			session.commandStack().undo();
			assertThat(EcoreUtil.equals(before, session.dossier())).isTrue();
			assertThat(kept.open(null)).isEmpty();
			change(session, dossier -> dossier.setSubtitle("別の編集"));
			session.save(null);
			assertThat(session.history().revisions().getLast().parents()).as("nothing was merged into what was saved").hasSize(1);
		}
		try (OpenDossier left = DossierFiles.open(ours, null)) {
			assertThat(left.attachments().names()).noneMatch(name -> name.endsWith(".hyoka"));
		}
	}

	/** A note can be read by people who may not see points: it says that they differ, not what they are nor whose. */
	@Test
	void aNoteOfPointsSaysNeitherThePointsNorWhoseTheyAre() throws IOException {
		try (DossierSession session = DossierSession.openToSave(ours, null)) {
			Set<String> names = session.dossier().getPersons().stream().map(Person::getName).collect(Collectors.toSet());
			merge(session);
			assertThat(notes(session.dossier())).hasSize(3)
					.noneMatch(text -> text.contains("相手だけが書いた意見") || names.stream().anyMatch(text::contains));
			try (KeptQuestions kept = new KeptQuestions(session)) {
				assertThat(kept.open(null)).anyMatch(q -> q.difference().after() != null && isWithin(q.difference().after(), ScoreSheet.class));
			}
		}
	}

	private static boolean isWithin(EObject object, Class<?> type) {
		for (EObject up = object; up != null; up = up.eContainer()) {
			if (type.isInstance(up)) {
				return true;
			}
		}
		return false;
	}

	private static List<String> notes(Dossier dossier) {
		List<String> notes = new ArrayList<>();
		dossier.eAllContents().forEachRemaining(o -> {
			if (o instanceof Note note && note.getText().contains("版の統合で")) {
				notes.add(note.getText());
			}
		});
		return notes;
	}
}

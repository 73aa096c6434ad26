// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.hyoka.consistency.LiveValidator;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.ProblemEntry;
import org.hyoka.consistency.Validator;
import org.hyoka.dossier.DossierSession;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.time.FiscalYear;
import org.junit.jupiter.api.Test;

class LiveValidatorTest {
	private final CleanDossier d = new CleanDossier();
	private final Validator validator = Validator.standard();

	private void agrees(LiveValidator live) {
		live.update();
		assertThat(live.problems()).containsExactlyInAnyOrderElementsOf(validator.validateAll(d.dossier, null));
	}

	@Test
	void afterEachEditTheProblemsAreThoseOfAFullValidation() {
		try (LiveValidator live = LiveValidator.attach(d.dossier, validator)) {
			agrees(live);
			d.table().getAllocations().getFirst().setAmount(new BigDecimal("550"));
			agrees(live);
			assertThat(live.problems()).extracting(Problem::ruleId).contains("hyoka.money.total");
			d.oku.setFactor(new BigDecimal("1000"));
			agrees(live);
			d.sheet(1).getScores().get(2).setValue(new BigDecimal("9"));
			agrees(live);
			d.dossier.getScales().getFirst().setMaximum(new BigDecimal("9"));
			agrees(live);
			d.a.getPeriod().setEnd(FiscalYear.of(2020));
			agrees(live);
			d.program.setPeriod(null);
			agrees(live);
			d.dossier.setFiscalYear(FiscalYear.of(2026));
			agrees(live);
			Project b = d.b;
			d.program.getProjects().remove(b);
			agrees(live);
			d.program.getProjects().add(0, b);
			agrees(live);
		}
	}

	@Test
	void ofCopiesTheFirstInTheDossierIsTheOriginalAlsoWhenTheyChangePlaces() {
		String copied = "高齢化が進む中で、診断の遅れが医療費を押し上げている。早い段階で見つけられる装置があれば、負担を減らすことができる。";
		List<Section> sections = d.a.getSections();
		for (int i = 0; i < 40; i++) {
			Section section = HyokaFactory.eINSTANCE.createSection();
			section.setName("節" + i);
			section.setBody(i % 10 == 0 ? copied : null);
			sections.add(section);
		}
		Section first = sections.get(sections.size() - 40);
		Section last = sections.get(sections.size() - 10);
		try (LiveValidator live = LiveValidator.attach(d.dossier, validator)) {
			agrees(live);
			assertThat(copyOf(live, last)).isEqualTo(first);
			d.a.getSections().move(0, last);
			agrees(live);
			assertThat(copyOf(live, first)).isEqualTo(last);
			sections.remove(last);
			agrees(live);
			sections.add(last);
			Section between = HyokaFactory.eINSTANCE.createSection();
			between.setBody(copied);
			sections.add(sections.indexOf(first), between);
			agrees(live);
			assertThat(copyOf(live, last)).isEqualTo(between);
			Project a = d.a;
			d.program.getProjects().remove(a);
			d.program.getProjects().add(a);
			agrees(live);
		}
	}

	/** What a section is found to be a copy of. */
	private static EObject copyOf(LiveValidator live, Section copy) {
		return live.problems(copy).stream().filter(f -> f.ruleId().equals("hyoka.prose.copy") && f.object() == copy)
				.map(f -> f.places().get(1).object()).findFirst().orElseThrow();
	}

	@Test
	void listenersHearThatSomethingCameOrWent() {
		try (LiveValidator live = LiveValidator.attach(d.dossier, validator)) {
			AtomicInteger heard = new AtomicInteger();
			live.addListener(heard::incrementAndGet);
			live.update();
			assertThat(heard).as("the first look at a clean dossier is over").hasValue(1);
			d.company.setName("株式会社計測機器製作所 ");
			live.update();
			assertThat(heard).hasValue(2);
			assertThat(live.problems(d.company)).extracting(Problem::ruleId).containsExactly("hyoka.name.blanks");
			d.company.setName("株式会社計測機器製作所");
			live.update();
			assertThat(heard).hasValue(3);
			assertThat(live.problems(d.company)).isEmpty();
			d.dossier.setSubtitle("令和４年度");
			live.update();
			assertThat(heard).hasValue(3);
		}
	}

	@Test
	void whatStaysOrComesAndGoesAgainIsNotAnnounced() {
		try (LiveValidator live = LiveValidator.attach(d.dossier, validator)) {
			d.a.getSections().getFirst().setBody("○○を開発する。");
			live.update();
			AtomicInteger heard = new AtomicInteger();
			live.addListener(heard::incrementAndGet);
			d.a.getSections().getFirst().setName("背景");
			d.a.getSections().getFirst().setName("研究の背景");
			live.update();
			d.company.setName("株式会社計測機器製作所 ");
			d.company.setName("株式会社計測機器製作所");
			live.update();
			assertThat(heard).hasValue(0);
		}
	}

	@Test
	void theFirstLookCanBeTakenInSlicesWhileTheDossierIsEdited() {
		try (LiveValidator live = LiveValidator.attach(d.dossier, validator)) {
			int slices = 0;
			while (!live.update(Duration.ZERO)) {
				assertThat(live.pending()).isTrue();
				if (slices++ < 5) {
					d.a.getIndicators().getFirst().getTargets().getLast().setValue(BigDecimal.valueOf(12 + slices % 2));
					d.program.getProjects().move(0, 1);
				}
			}
			assertThat(slices).isGreaterThan(5);
			agrees(live);
		}
	}

	@Test
	void whileARunIsUnderWayWhatTheLastOneFoundIsCounted() {
		try (LiveValidator live = LiveValidator.attach(d.dossier, validator)) {
			assertThat(live.update(Duration.ZERO)).isFalse();
			assertThat(live.growing()).isTrue();
			assertThat(live.entries()).as("nothing before everything was looked at").isEmpty();
			d.b.setCode("A");
			live.update();
			assertThat(live.growing()).isFalse();
			Set<Problem> before = live.problems();
			List<ProblemEntry> counted = live.entries();
			assertThat(counted).isNotEmpty();
			List<List<ProblemEntry>> heard = new ArrayList<>();
			live.addListener(() -> heard.add(live.entries()));
			d.b.setCode("B");
			d.a.setPeriod(null);
			d.table().getAllocations().getFirst().setAmount(new BigDecimal("550"));
			int slices = 0;
			while (!live.update(Duration.ZERO)) {
				assertThat(live.problems()).isEqualTo(before);
				assertThat(live.entries()).isEqualTo(counted);
				slices++;
			}
			assertThat(slices).isGreaterThan(3);
			agrees(live);
			assertThat(live.entries()).isNotEqualTo(counted).isEqualTo(heard.getLast());
			assertThat(live.entries().stream().flatMap(e -> e.problems().stream())).containsExactlyInAnyOrderElementsOf(live.problems());
		}
	}

	@Test
	void updatesRunByThemselvesOnTheThreadThatEdits() {
		Queue<Runnable> later = new ArrayDeque<>();
		try (LiveValidator live = LiveValidator.attach(d.dossier, validator)) {
			live.schedule(later::add);
			run(later);
			assertThat(live.pending()).isFalse();
			d.b.setCode("A");
			assertThat(live.problems()).isEmpty();
			assertThat(later).as("one task for any number of changes").hasSize(1);
			d.b.setName("計測装置の製造技術の開発");
			assertThat(later).hasSize(1);
			run(later);
			assertThat(live.problems()).extracting(Problem::ruleId).containsExactly("hyoka.undertaking.code");
		}
		assertThat(later).isEmpty();
	}

	private static void run(Queue<Runnable> later) {
		while (!later.isEmpty()) {
			later.remove().run();
		}
	}

	@Test
	void aClosedOneHearsNothingMore() {
		LiveValidator live = LiveValidator.attach(d.dossier, validator);
		live.update();
		live.close();
		d.b.setCode("A");
		assertThat(live.pending()).isFalse();
		assertThat(d.dossier.eAdapters()).isEmpty();
		assertThat(d.b.eAdapters()).isEmpty();
	}

	@Test
	void inASessionItHearsWhatTheCommandStackDoesAndUndoes() throws Exception {
		try (DossierSession session = DossierSession.create(d.dossier, Map.of());
				LiveValidator live = LiveValidator.attach(session, validator)) {
			agrees(live);
			Set<Problem> before = live.problems();
			Organization company = d.company;
			session.execute(DeleteCommand.create(session.editingDomain(), company));
			agrees(live);
			session.commandStack().undo();
			agrees(live);
			assertThat(live.problems()).isEqualTo(before);
			session.execute(DeleteCommand.create(session.editingDomain(), d.university));
			session.execute(DeleteCommand.create(session.editingDomain(), company));
			agrees(live);
			assertThat(live.problems()).extracting(Problem::ruleId).contains("hyoka.theme.no-implementer");
		}
	}

	@Test
	void besideTheThreadThatEditsTheProblemsComeToBeThoseOfAFullValidation() throws Exception {
		BlockingQueue<Runnable> telling = new LinkedBlockingQueue<>();
		Set<Thread> heardOn = new HashSet<>();
		try (ExecutorService aside = Executors.newSingleThreadExecutor();
				DossierSession session = DossierSession.create(d.dossier, Map.of());
				LiveValidator live = LiveValidator.attach(session, validator)) {
			live.addListener(() -> heardOn.add(Thread.currentThread()));
			live.schedule(aside, telling::add);
			for (int i = 0; i < 200; i++) {
				session.execute(SetCommand.create(session.editingDomain(), d.b, Literals.PROGRAM_NODE__CODE, i % 2 == 0 ? "B" : "A"));
			}
			while (live.pending()) {
				Runnable task = telling.poll(10, TimeUnit.MILLISECONDS);
				if (task != null) {
					task.run();
				}
			}
			assertThat(live.problems()).extracting(Problem::ruleId).contains("hyoka.undertaking.code");
			assertThat(live.problems()).containsExactlyInAnyOrderElementsOf(validator.validateAll(d.dossier, null));
			assertThat(heardOn).as("listeners hear where they are told").containsExactly(Thread.currentThread());
		}
	}
}

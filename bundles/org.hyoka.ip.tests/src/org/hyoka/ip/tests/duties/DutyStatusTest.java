// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.tests.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.hyoka.ip.duties.DutyBoard;
import org.hyoka.ip.duties.DutyState;
import org.hyoka.ip.duties.DutyStatus;
import org.hyoka.ip.duties.DutyTerms;
import org.hyoka.model.ip.DueBasis;
import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.DutyTemplate;
import org.hyoka.model.ip.IpFactory;
import org.junit.jupiter.api.Test;

class DutyStatusTest {
	private static final DutyTerms TERMS = DutyTerms.standard();

	/** Due 60 days after 1 April 2022: on 31 May. */
	private static Duty duty() {
		DutyTemplate template = IpFactory.eINSTANCE.createDutyTemplate();
		template.setBasis(DueBasis.CALENDAR_DAYS);
		template.setAmount(60);
		Duty duty = IpFactory.eINSTANCE.createDuty();
		duty.setTemplate(template);
		duty.setStartedOn(LocalDate.of(2022, 4, 1));
		return duty;
	}

	private static DutyState on(Duty duty, String day) {
		return DutyStatus.of(duty, LocalDate.parse(day), TERMS).state();
	}

	@Test
	void aDutyIsOpenThenDueSoonThenOverdue() {
		Duty duty = duty();
		assertThat(on(duty, "2022-04-30")).isEqualTo(DutyState.OPEN);
		assertThat(on(duty, "2022-05-01")).isEqualTo(DutyState.DUE_SOON);
		assertThat(on(duty, "2022-05-31")).isEqualTo(DutyState.DUE_SOON);
		assertThat(on(duty, "2022-06-01")).isEqualTo(DutyState.OVERDUE);
		assertThat(DutyStatus.of(duty, LocalDate.of(2022, 6, 10), TERMS).left()).hasValue(-10);
	}

	@Test
	void itsTemplateMaySayHowEarlyToRemind() {
		Duty duty = duty();
		duty.getTemplate().setReminderDays(7);
		assertThat(on(duty, "2022-05-23")).isEqualTo(DutyState.OPEN);
		assertThat(on(duty, "2022-05-24")).isEqualTo(DutyState.DUE_SOON);
		assertThat(DutyStatus.of(duty, LocalDate.of(2022, 5, 1), TERMS).reminder(TERMS)).contains(LocalDate.of(2022, 5, 24));
		duty.getTemplate().setReminderDays(2);
		assertThat(DutyStatus.of(duty, LocalDate.of(2022, 5, 1), TERMS).reminder(TERMS)).as("Sunday, so the Friday before")
				.contains(LocalDate.of(2022, 5, 27));
	}

	@Test
	void whatWasDoneLaterWasNotDoneYet() {
		Duty duty = duty();
		duty.setDoneOn(LocalDate.of(2022, 6, 3));
		assertThat(on(duty, "2022-06-02")).isEqualTo(DutyState.OVERDUE);
		assertThat(on(duty, "2022-06-03")).isEqualTo(DutyState.DONE);
		assertThat(DutyStatus.of(duty, LocalDate.of(2022, 6, 3), TERMS).late()).isTrue();
		duty.setDoneOn(LocalDate.of(2022, 5, 31));
		assertThat(DutyStatus.of(duty, LocalDate.of(2022, 6, 3), TERMS).late()).isFalse();
	}

	@Test
	void aReasonWaivesItAndABlankOneDoesNot() {
		Duty duty = duty();
		duty.setWaivedBecause(" ");
		assertThat(on(duty, "2022-06-01")).isEqualTo(DutyState.OVERDUE);
		duty.setWaivedBecause("補助事業のため");
		assertThat(on(duty, "2022-06-01")).isEqualTo(DutyState.WAIVED);
	}

	@Test
	void withoutADateItIsOpen() {
		Duty duty = duty();
		duty.setStartedOn(null);
		assertThat(on(duty, "2090-01-01")).isEqualTo(DutyState.OPEN);
	}

	@Test
	void aGuidelineIsNeverMissedLate() {
		Duty duty = duty();
		duty.getTemplate().setBasis(DueBasis.WITHOUT_DELAY);
		duty.setDoneOn(LocalDate.of(2023, 4, 1));
		assertThat(DutyStatus.of(duty, LocalDate.of(2023, 4, 1), TERMS).late()).isFalse();
	}

	/** States only ever move forward: open, due soon, overdue; the last of them stays. */
	@Test
	void timeMovesAPendingDutyInOneDirection() {
		Random random = new Random(5);
		for (int i = 0; i < 500; i++) {
			Duty duty = duty();
			duty.setStartedOn(LocalDate.of(1990, 1, 1).plusDays(random.nextInt(30_000)));
			duty.getTemplate().setAmount(random.nextInt(400));
			duty.getTemplate().setReminderDays(random.nextBoolean() ? null : random.nextInt(90));
			DutyState before = DutyState.OPEN;
			for (LocalDate day = duty.getStartedOn(); day.isBefore(duty.getStartedOn().plusDays(500)); day = day.plusDays(1)) {
				DutyState now = DutyStatus.of(duty, day, TERMS).state();
				assertThat(now.ordinal()).isLessThanOrEqualTo(before.ordinal());
				before = now;
			}
			assertThat(before).isEqualTo(DutyState.OVERDUE);
		}
	}

	@Test
	void aBoardIsInOrderOfDueDatesWhateverTheOrderOfTheDuties() {
		List<Duty> duties = new ArrayList<>();
		for (int i = 0; i < 50; i++) {
			Duty duty = duty();
			duty.setStartedOn(i == 10 ? null : LocalDate.of(2022, 1, 1).plusDays(i * 7L));
			duties.add(duty);
		}
		Collections.shuffle(duties, new Random(4));
		DutyBoard board = DutyBoard.of(duties, LocalDate.of(2022, 6, 1), TERMS);
		assertThat(board.all().getLast().due().day()).isEmpty();
		assertThat(board.all().subList(0, 49)).isSortedAccordingTo((a, b) -> a.due().day().get().compareTo(b.due().day().get()));
		assertThat(board.counts().values().stream().mapToInt(i -> i).sum()).isEqualTo(50);
		assertThat(board.in(DutyState.OVERDUE)).hasSize(board.counts().get(DutyState.OVERDUE))
				.allMatch(s -> s.due().day().get().isBefore(LocalDate.of(2022, 6, 1)));
		assertThat(board.due(LocalDate.of(2022, 6, 1), LocalDate.of(2022, 6, 30))).hasSize(5);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.hyoka.ip.IpStatus;
import org.hyoka.ip.LiveIpStatus;
import org.hyoka.ip.duties.DutyTerms;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.Duty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A status that is kept while the dossier is edited is always the one that is computed from the whole dossier. */
class LiveIpStatusTest {
	private static final DutyTerms TERMS = DutyTerms.standard();
	private static final LocalDate DAY = LocalDate.of(2022, 3, 31);

	/** Tells a status of every change. */
	private static LiveIpStatus watch(RandomEdits edits) {
		LiveIpStatus live = new LiveIpStatus(TERMS);
		edits.dossier.eAdapters().add(new EContentAdapter() {
			@Override
			public void notifyChanged(Notification notification) {
				super.notifyChanged(notification);
				if (!notification.isTouch()) {
					live.changed(notification);
				}
			}
		});
		return live;
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 20220331 })
	void afterAnyEditItIsTheStatusOfTheWholeDossier(long seed) {
		RandomEdits edits = new RandomEdits(seed);
		Program program = (Program) edits.dossier.getUndertakings().getLast();
		for (Undertaking undertaking : new Undertaking[] { program, program.getProjects().getFirst() }) {
			LiveIpStatus live = watch(edits);
			for (int i = 0; i < 800; i++) {
				String edit = edits.next();
				assertThat(live.of(undertaking, DAY)).as("after edit %s: %s", i, edit).isEqualTo(IpStatus.of(undertaking, DAY, TERMS));
			}
		}
	}

	@Test
	void partsThatAnEditDoesNotConcernAreKeptAsTheyAre() {
		RandomEdits edits = new RandomEdits(1);
		Undertaking project = ((Program) edits.dossier.getUndertakings().getLast()).getProjects().getFirst();
		LiveIpStatus live = watch(edits);
		IpStatus before = live.of(project, DAY).orElseThrow();
		assertThat(live.of(project, DAY).orElseThrow()).isSameAs(before);
		Duty duty = project.getIp().getDuties().getFirst();
		duty.setDoneOn(LocalDate.of(2021, 1, 1));
		IpStatus after = live.of(project, DAY).orElseThrow();
		assertThat(after.duties()).isNotEqualTo(before.duties());
		assertThat(after.coverage()).isSameAs(before.coverage());
		assertThat(after.register()).isSameAs(before.register());
		assertThat(after.agreements()).isSameAs(before.agreements());
	}

	@Test
	void anotherDayAndAnotherUndertakingAreComputedAnew() {
		RandomEdits edits = new RandomEdits(1);
		Program program = (Program) edits.dossier.getUndertakings().getLast();
		Undertaking project = program.getProjects().getFirst();
		LiveIpStatus live = watch(edits);
		assertThat(live.of(project, DAY)).isEqualTo(IpStatus.of(project, DAY, TERMS));
		assertThat(live.of(project, DAY.plusYears(2))).isEqualTo(IpStatus.of(project, DAY.plusYears(2), TERMS));
		assertThat(live.of(program, DAY)).isEqualTo(IpStatus.of(program, DAY, TERMS));
		program.setIp(null);
		assertThat(live.of(program, DAY)).isEqualTo(Optional.empty());
		assertThat(live.of(project, DAY)).isEqualTo(IpStatus.of(project, DAY, TERMS));
	}
}

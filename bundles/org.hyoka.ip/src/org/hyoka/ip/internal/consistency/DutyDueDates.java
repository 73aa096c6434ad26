// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.consistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.naming.Naming;
import org.hyoka.core.progress.DossierDueDates;
import org.hyoka.core.progress.DueDate;
import org.hyoka.ip.duties.Due;
import org.hyoka.ip.duties.DutyStatus;
import org.hyoka.ip.duties.DutyTerms;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.ip.Duty;
import org.osgi.service.component.annotations.Component;

/** The pending duties of IP with a known day, for the dossier's deadlines. */
@Component(service = DossierDueDates.class)
public final class DutyDueDates implements DossierDueDates {
	@Override
	public List<DueDate> of(Dossier dossier) {
		List<DueDate> due = new ArrayList<>();
		LocalDate today = LocalDate.now();
		dossier.eAllContents().forEachRemaining(o -> {
			if (o instanceof Duty duty) {
				DutyStatus status = DutyStatus.of(duty, today, DutyTerms.standard());
				if (status.state().isPending() && status.due() instanceof Due.On on) {
					due.add(new DueDate(on.date(), Naming.name(duty), duty, Optional.empty()));
				}
			}
		});
		return due;
	}
}

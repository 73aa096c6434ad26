// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.CommitteeDecision;
import org.hyoka.model.ip.DutyEvent;
import org.hyoka.model.ip.Filing;
import org.hyoka.model.ip.FilingRoute;
import org.hyoka.model.ip.FilingState;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.InventionDecision;
import org.hyoka.model.ip.IpCommittee;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.ip.Licence;
import org.hyoka.model.ip.LicenceKind;
import org.hyoka.model.time.FiscalYear;

/**
 * Finds in the registers what starts duties. Deliveries of copyright works, notices of a secrecy review and other events
 * are in no register; their duties are entered by hand.
 */
public final class IpEvents {
	private static final int LONGEST = 60;
	private final LocalDate asOf;
	private final List<IpEvent> events = new ArrayList<>();

	private IpEvents(LocalDate asOf) {
		this.asOf = asOf;
	}

	/**
	 * The events up to a day, in the order of the registers: inventions with their filings, licences, the undertaking's
	 * fiscal years, its end. Transfers and exclusive licences count from when they are entered, since their approval comes
	 * before the act; so do rights that ended without a date.
	 */
	public static List<IpEvent> of(IpManagement ip, LocalDate asOf) {
		IpEvents finder = new IpEvents(asOf);
		ip.getInventions().forEach(finder::invention);
		ip.getCommittees().forEach(finder::committee);
		ip.getLicences().forEach(finder::licence);
		finder.undertaking(ip);
		return List.copyOf(finder.events);
	}

	private void invention(Invention invention) {
		dated(DutyEvent.INVENTION_DISCLOSED, invention, invention.getDisclosedOn());
		for (Filing filing : invention.getFilings()) {
			if (filing.getState() != FilingState.PREPARED) {
				dated(filing.getRoute() == FilingRoute.DOMESTIC ? DutyEvent.APPLICATION_FILED : DutyEvent.FOREIGN_FILED, filing,
						filing.getFiledOn());
			}
			dated(DutyEvent.REGISTERED, filing, filing.getRegisteredOn());
			if (filing.getState() == FilingState.ABANDONED || filing.getState() == FilingState.EXPIRED) {
				ended(filing, filing.getEndedOn());
			}
		}
	}

	private void committee(IpCommittee committee) {
		for (CommitteeDecision decision : committee.getDecisions()) {
			if (decision.getDecision() == InventionDecision.FILE) {
				decision.getInventions().forEach(i -> dated(DutyEvent.ELECTION, i, decision.getDecidedOn()));
			}
		}
	}

	private void licence(Licence licence) {
		boolean transfer = licence.getKind() == LicenceKind.TRANSFER;
		if (transfer || licence.getKind() == LicenceKind.EXCLUSIVE) {
			events.add(new IpEvent(DutyEvent.TRANSFER_OR_EXCLUSIVE, licence, Optional.ofNullable(licence.getAgreedOn()),
					Optional.ofNullable(licence.getApprovedOn())));
		}
		if (transfer && licence.getAgreedOn() != null) {
			dated(DutyEvent.RIGHT_ENDED, licence, licence.getAgreedOn());
		}
	}

	private void undertaking(IpManagement ip) {
		if (!(ip.eContainer() instanceof Undertaking undertaking)) {
			return;
		}
		Period period = period(undertaking);
		if (period == null || period.getStart() == null) {
			return;
		}
		FiscalYear year = period.getStart();
		for (int i = 0; i < LONGEST && !year.lastDay().isAfter(asOf); i++, year = year.plus(1)) {
			dated(DutyEvent.FISCAL_YEAR_END, undertaking, year.lastDay());
		}
		if (period.getEnd() != null) {
			dated(DutyEvent.PROJECT_ENDED, undertaking, period.getEnd().lastDay());
		}
	}

	/** An undertaking's own period, else that of the program it is in; may be null. */
	static Period period(Undertaking undertaking) {
		return undertaking.getPeriod() != null || !(undertaking.eContainer() instanceof Undertaking program)
				? undertaking.getPeriod()
				: program.getPeriod();
	}

	private void dated(DutyEvent kind, Element subject, LocalDate day) {
		if (day != null && !day.isAfter(asOf)) {
			events.add(new IpEvent(kind, subject, Optional.of(day), Optional.empty()));
		}
	}

	private void ended(Filing filing, LocalDate day) {
		if (day == null || !day.isAfter(asOf)) {
			events.add(new IpEvent(DutyEvent.RIGHT_ENDED, filing, Optional.ofNullable(day), Optional.empty()));
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.ip.agreements.Coverage;
import org.hyoka.ip.duties.Due;
import org.hyoka.ip.duties.DutyStatus;
import org.hyoka.ip.register.Shares;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.InventorShare;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;

/** Short texts for cells and cards. */
final class IpTexts {
	private IpTexts() {
	}

	static String day(LocalDate day) {
		return day == null ? "" : day.toString();
	}

	/** From when to when an agreement holds; empty where neither is entered. */
	static String term(IpAgreement agreement) {
		return agreement.getEffectiveFrom() == null && agreement.getExpiresOn() == null ? ""
				: day(agreement.getEffectiveFrom()) + " – " + day(agreement.getExpiresOn());
	}

	/** A party by its organization, else by what it goes by. */
	static String party(AgreementParty party) {
		return party.getOrganization() != null ? Labels.of(party.getOrganization())
				: (party.getLabel() == null || party.getLabel().isBlank() ? Messages.Parties_unnamed : party.getLabel())
						+ (party.getInstitutions() == null ? "" : "  " + Messages.bind(Messages.Parties_institutions, party.getInstitutions()));
	}

	/** What stands in a cell of the matrix: a mark and a word. */
	static String cell(Coverage.Cell cell) {
		String waits = cell.party().map(p -> Labels.of(p.getState())).orElse("");
		String mark = cell.state().mark() + " ";
		return switch (cell.state()) {
		case SIGNED -> mark + Messages.Cell_signed;
		case PENDING -> mark + waits;
		case MISSING -> mark + Messages.Cell_missing;
		case UNKNOWN -> mark + Messages.Cell_unknown;
		case REFUSED -> mark + waits;
		case ABSENT -> mark + Messages.Cell_absent;
		case BESIDE -> mark + cell.party().map(p -> Labels.of(p.getRole())).orElse("");
		case IDLE -> waits;
		case NONE -> "";
		};
	}

	/** Whether somebody has to look at a cell. */
	static boolean gap(Coverage.State state) {
		return state == Coverage.State.PENDING || state == Coverage.State.MISSING || state == Coverage.State.UNKNOWN
				|| state == Coverage.State.REFUSED || state == Coverage.State.ABSENT;
	}

	static String items(Collection<ResearchItem> items) {
		return Texts.list(items.stream().map(i -> i.getCode() == null || i.getCode().isBlank() ? Labels.of(i) : i.getCode()).toList());
	}

	/** Whether each of several agreements covers items of its own, so that the items tell them apart in a narrow column. */
	static boolean differByItems(List<IpAgreement> agreements) {
		return agreements.size() > 1 && agreements.stream().noneMatch(a -> a.getItems().isEmpty())
				&& agreements.stream().map(a -> items(a.getItems())).distinct().count() == agreements.size();
	}

	static String names(Collection<? extends EObject> objects) {
		return Texts.list(objects.stream().map(Labels::of).toList());
	}

	/** When a duty is due: a day, a day marked as a guideline, or a dash. */
	static String due(DutyStatus status) {
		return switch (status.due()) {
		case Due.On on -> on.guideline() ? Messages.bind(Messages.Duties_guideline, on.date()) : on.date().toString();
		case Due.Unknown unknown -> "–";
		};
	}

	/** Where a duty stands: the state, and how many days are left or have passed. */
	static String state(DutyStatus status) {
		String state = Texts.in(status.state().label());
		if (status.late()) {
			return state + Messages.Duties_late;
		}
		if (status.left().isEmpty()) {
			return state;
		}
		long left = status.left().getAsLong();
		return state + "  " + Messages.bind(left < 0 ? Messages.Duties_daysOver : Messages.Duties_daysLeft, Math.abs(left));
	}

	/** Owners with their shares, and whether they add up to 1. */
	static String shares(Invention invention) {
		if (invention.getInventors().isEmpty()) {
			return "";
		}
		String owners = Texts.list(invention.getInventors().stream().map(IpTexts::share).toList());
		return owners + (Shares.complete(invention) ? "" : "  " + Messages.Inventions_sharesOpen);
	}

	private static String share(InventorShare share) {
		String who = share.getOrganization() != null ? Labels.of(share.getOrganization())
				: share.getPerson() != null ? Labels.of(share.getPerson()) : "–";
		return (who + " " + Shares.text(share)).strip();
	}
}

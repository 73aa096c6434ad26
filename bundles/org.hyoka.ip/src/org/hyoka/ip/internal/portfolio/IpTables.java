// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.portfolio;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.hyoka.core.Dossiers;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.ip.agreements.Parties;
import org.hyoka.ip.duties.Due;
import org.hyoka.ip.duties.DueDates;
import org.hyoka.ip.duties.DutyNames;
import org.hyoka.ip.duties.DutyTerms;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.DutyTemplate;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpPackage.Literals;
import org.hyoka.questions.Column;
import org.hyoka.questions.DossierTables;
import org.hyoka.questions.Rows;
import org.hyoka.questions.Table;
import org.hyoka.report.Confidential;
import org.osgi.service.component.annotations.Component;

/**
 * Fills the tables of duties on intellectual property and of parties to agreements. How they stand depends on the day of a question
 * and is worked out there. What a duty is about has a table of its own, whose row is missing where that is confidential; the duty
 * then goes by the name of its template, so that no deadline is lost and no secret told.
 */
@Component(service = DossierTables.class)
public final class IpTables implements DossierTables {
	/** What the tables, columns and questions are called. */
	static final PhraseBook WORDS = PhraseBook.of(IpTables.class);
	/** A duty that has arisen. */
	static final Table DUTY = Table.of(WORDS, "ip_duty", Column.text("undertaking"), Column.text("name"), Column.text("subject"),
			Column.text("organization"), Column.literal("event", Literals.DUTY_EVENT), Column.date("started_on"), Column.date("due_on"),
			Column.whole("due_number"), Column.flag("guideline"), Column.date("done_on"), Column.flag("waived"));
	/** What duties are about. */
	static final Table SUBJECT = Table.of(WORDS, "ip_subject", Column.text("name"));
	/** A party to an agreement. */
	static final Table PARTY = Table.of(WORDS, "ip_party", Column.text("undertaking"), Column.text("agreement"), Column.text("organization"),
			Column.whole("institutions"), Column.literal("party_role", Literals.PARTY_ROLE), Column.literal("party_state", Literals.PARTY_STATE),
			Column.date("signed_on"), Column.date("left_on"), Column.date("effective_from"), Column.date("expires_on"));

	@Override
	public List<Table> tables() {
		return List.of(DUTY, SUBJECT, PARTY);
	}

	@Override
	public void fill(Dossier dossier, Rows rows) {
		Set<Element> subjects = new HashSet<>();
		Locale language = dossier.getLanguage() == null || dossier.getLanguage().isBlank() ? Locale.JAPANESE
				: Locale.forLanguageTag(dossier.getLanguage());
		for (Undertaking undertaking : Dossiers.undertakings(dossier)) {
			if (undertaking.getIp() != null) {
				for (Duty duty : undertaking.getIp().getDuties()) {
					duty(undertaking, duty, rows);
					if (duty.getSubject() != null && subjects.add(duty.getSubject())) {
						rows.add(SUBJECT, duty.getSubject(), DutyNames.subject(duty.getSubject(), language));
					}
				}
				undertaking.getIp().getAgreements().forEach(agreement -> parties(undertaking, agreement, rows));
			}
		}
	}

	private static void duty(Undertaking undertaking, Duty duty, Rows rows) {
		DutyTemplate template = duty.getTemplate();
		String general = template == null ? null : template.getName();
		boolean own = duty.getName() != null && !duty.getName().isBlank() && !Confidential.is(duty.getSubject());
		Due due = DueDates.of(duty, DutyTerms.standard());
		LocalDate day = due.day().orElse(null);
		rows.add(DUTY, duty, undertaking.getId(), own ? duty.getName() : general, duty.getSubject(), name(duty.getOrganization()),
				template == null ? null : template.getEvent(), duty.getStartedOn(), day, day == null ? null : day.toEpochDay(),
				due instanceof Due.On on && on.guideline(), duty.getDoneOn(),
				duty.getWaivedBecause() != null && !duty.getWaivedBecause().isBlank());
	}

	private static void parties(Undertaking undertaking, IpAgreement agreement, Rows rows) {
		for (AgreementParty party : agreement.getParties()) {
			rows.add(PARTY, party, undertaking.getId(), agreement.getName(),
					party.getOrganization() == null ? party.getLabel() : name(party.getOrganization()), Parties.institutions(party),
					party.getRole(), party.getState(), party.getSignedOn(), party.getLeftOn(), agreement.getEffectiveFrom(),
					agreement.getExpiresOn());
		}
	}

	private static String name(Organization organization) {
		return organization == null ? null : organization.getName();
	}
}

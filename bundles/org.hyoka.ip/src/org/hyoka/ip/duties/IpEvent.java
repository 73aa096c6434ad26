// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.duties;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.hyoka.ip.register.Shares;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.DutyEvent;
import org.hyoka.model.ip.Filing;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.ip.IpPolicy;
import org.hyoka.model.ip.Licence;

/**
 * Something that starts duties.
 *
 * @param kind    what happened
 * @param subject to what: an invention, a filing, a licence, an undertaking
 * @param day     when; empty while it is not entered
 * @param doneOn  when the duty was seen to, where the register says so (a licence's approval)
 */
public record IpEvent(DutyEvent kind, Element subject, Optional<LocalDate> day, Optional<LocalDate> doneOn) {
	/** @throws NullPointerException if a part is missing */
	public IpEvent {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(subject);
		Objects.requireNonNull(day);
		Objects.requireNonNull(doneOn);
	}

	/**
	 * Whose duty it is: of an invention and its filings the institution with the largest share, of a licence that of its first
	 * invention, of an undertaking the secretariat of its agreements or who adopted its policy; empty if not known.
	 */
	public Optional<Organization> organization() {
		return switch (subject) {
		case Invention invention -> Shares.principal(invention);
		case Filing filing when filing.eContainer() instanceof Invention invention -> Shares.principal(invention);
		case Licence licence -> licence.getInventions().stream().map(Shares::principal).flatMap(Optional::stream).findFirst();
		case Undertaking undertaking when undertaking.getIp() != null -> office(undertaking.getIp());
		default -> Optional.empty();
		};
	}

	private static Optional<Organization> office(IpManagement ip) {
		Optional<Organization> secretariat = ip.getAgreements().stream().map(IpAgreement::getSecretariat).filter(Objects::nonNull).findFirst();
		return secretariat.isPresent() ? secretariat
				: ip.getPolicies().stream().map(IpPolicy::getAdoptedBy).filter(Objects::nonNull).findFirst();
	}
}

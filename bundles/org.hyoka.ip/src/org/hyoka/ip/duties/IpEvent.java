// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.duties;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.ip.DutyEvent;

/**
 * Something that starts duties.
 *
 * @param kind         what happened
 * @param subject      to what: an invention, a filing, a licence, an undertaking
 * @param day          when; empty while it is not entered
 * @param organization whose duty it is: the institution with the largest share; empty if not known
 * @param doneOn       when the duty was seen to, where the register says so (a licence's approval)
 */
public record IpEvent(DutyEvent kind, Element subject, Optional<LocalDate> day, Optional<Organization> organization,
		Optional<LocalDate> doneOn) {
	/** @throws NullPointerException if a part is missing */
	public IpEvent {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(subject);
		Objects.requireNonNull(day);
		Objects.requireNonNull(organization);
		Objects.requireNonNull(doneOn);
	}
}

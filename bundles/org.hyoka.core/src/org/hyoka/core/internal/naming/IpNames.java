// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.naming;

import java.util.Locale;

import org.hyoka.core.naming.Naming;
import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.Filing;
import org.hyoka.model.ip.Invention;

/** What entries of the IP register go by. */
final class IpNames {
	private IpNames() {
	}

	/** A duty by its name; one that is called as its template is called by the template's name in the reader's language. */
	static String of(Duty duty, Locale locale) {
		String name = ObjectNames.own(duty, locale);
		String common = duty.getTemplate() == null ? "" : text(duty.getTemplate().getName());
		if (name.isEmpty()) {
			name = common;
		}
		return common.isEmpty() || !name.startsWith(common) ? name
				: ObjectNames.own(duty.getTemplate(), locale) + name.substring(common.length());
	}

	/** An invention by its number and name. */
	static String of(Invention invention, Locale locale) {
		return (text(invention.getNumber()) + ' ' + ObjectNames.own(invention, locale)).strip();
	}

	/** A filing by its route, its number and what it is for. */
	static String of(Filing filing, Locale locale) {
		String number = text(filing.getNumber());
		String about = filing.eContainer() instanceof Invention invention ? of(invention, locale) : "";
		return Naming.label(filing.getRoute(), locale) + (number.isEmpty() ? "" : " " + number) + (about.isEmpty() ? "" : " - " + about);
	}

	private static String text(String text) {
		return text == null ? "" : text.strip();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.duties;

import java.util.Locale;

import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.ip.Filing;
import org.hyoka.model.ip.Invention;

/** What the subjects of duties are called beside them. */
public final class DutyNames {
	private DutyNames() {
	}

	/** An invention and a filing by their names, anything else as in a sentence: プロジェクトA; empty for null. */
	public static String subject(Element subject, Locale locale) {
		return switch (subject) {
		case null -> "";
		case Invention invention -> Naming.name(invention, locale);
		case Filing filing -> Naming.name(filing, locale);
		default -> Naming.inSentence(subject, locale);
		};
	}
}

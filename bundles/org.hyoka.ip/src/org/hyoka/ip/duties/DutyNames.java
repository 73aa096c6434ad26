// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.duties;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.consistency.Places;
import org.hyoka.core.text.ModelLabels;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.DutyTemplate;
import org.hyoka.model.ip.Filing;
import org.hyoka.model.ip.Invention;
import org.hyoka.report.Translations;

/** What duties and their subjects are called in lists. */
public final class DutyNames {
	private DutyNames() {
	}

	/** A duty by its name; one that is called as its template is called by the template's name in the reader's language. */
	public static Phrase duty(Duty duty) {
		String name = text(duty.getName());
		DutyTemplate template = duty.getTemplate();
		String common = template == null ? "" : text(template.getName());
		if (name.isEmpty()) {
			name = common;
		}
		if (common.isEmpty() || !name.startsWith(common)) {
			return Phrase.same(name);
		}
		return new Phrase(Translations.of(template, Locale.ENGLISH) + name.substring(common.length()), name);
	}

	/** An invention by its number and name, a filing by its route and number, anything else by its name. */
	public static Phrase subject(Element subject) {
		return switch (subject) {
		case null -> Phrase.same("");
		case Invention invention -> Phrase.same(invention(invention));
		case Filing filing -> filing(filing);
		default -> Places.name(subject);
		};
	}

	private static String invention(Invention invention) {
		String number = text(invention.getNumber());
		String name = text(invention.getName());
		return number.isEmpty() || name.isEmpty() ? number + name : number + " " + name;
	}

	private static Phrase filing(Filing filing) {
		EObject owner = filing.eContainer();
		String about = owner instanceof Invention invention ? invention(invention) : "";
		Phrase route = ModelLabels.of(filing.getRoute());
		String number = text(filing.getNumber());
		String tail = (number.isEmpty() ? "" : " " + number) + (about.isEmpty() ? "" : " - " + about);
		return new Phrase(route.english() + tail, route.japanese() + tail);
	}

	private static String text(String text) {
		return text == null ? "" : text.strip();
	}
}

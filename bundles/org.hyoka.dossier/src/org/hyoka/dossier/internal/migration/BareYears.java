// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.migration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.internal.Refusal;
import org.hyoka.dossier.internal.xml.XmlElement;

/**
 * Version 0 kept fiscal years as bare numbers ({@code year="2018"}), which rule 10 (dates say what they are) forbids:
 * version 1 keeps {@code FY2018}. Attributes of these names were fiscal years wherever they stood; {@code start} and
 * {@code end} only in periods, while elsewhere they are other points in time.
 */
final class BareYears implements MigrationStep {
	private static final Set<String> ALWAYS = Set.of("year", "fiscalYear", "startedIn");
	private static final Map<String, Set<String>> INSIDE = Map.of("period", Set.of("start", "end"), "evaluatedPeriod",
			Set.of("start", "end"));
	private static final Pattern YEAR = Pattern.compile("\\d{4}");

	@Override
	public int from() {
		return 0;
	}

	@Override
	public void migrate(XmlElement root) throws Refusal {
		Set<String> here = INSIDE.getOrDefault(root.name().text(), Set.of());
		for (XmlElement.Attribute attribute : List.copyOf(root.attributes())) {
			String name = attribute.name().text();
			if (ALWAYS.contains(name) || here.contains(name)) {
				if (!YEAR.matcher(attribute.value()).matches()) {
					throw Refusal.of(Reason.WRONG_CONTENT, "migration.year", name, attribute.value()).at(root.line(),
							root.column());
				}
				root.set(name, "FY" + attribute.value());
			}
		}
		for (XmlElement child : root.elements()) {
			if (!isForeign(child)) {
				migrate(child);
			}
		}
	}

	/** Contents of third parties have years of their own. */
	private static boolean isForeign(XmlElement element) {
		return element.name().text().equals("extensions");
	}
}

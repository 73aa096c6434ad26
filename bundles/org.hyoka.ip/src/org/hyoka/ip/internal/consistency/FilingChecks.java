// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.consistency;

import static org.hyoka.ip.internal.consistency.Check.later;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Years;
import org.hyoka.model.ip.Filing;
import org.hyoka.model.ip.FilingRoute;
import org.hyoka.model.ip.FilingState;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.IpPackage.Literals;

/** Rules on filings: their days in order, their states and countries as their days and routes say. */
public final class FilingChecks {
	private static final Set<FilingState> LIVE = Set.of(FilingState.PREPARED, FilingState.FILED, FilingState.PUBLISHED, FilingState.REGISTERED);

	private FilingChecks() {
	}

	/** New instances of its rules. */
	public static List<ConsistencyRule> all() {
		return List.of(
				new Check<>("filing.disclosure", Severity.WARNING, Literals.INVENTION, Invention.class,
						Dependencies.on(Literals.INVENTION, Literals.FILING), FilingChecks::disclosure, 10),
				of("filing.order", Severity.ERROR, FilingChecks::order, 10), of("filing.state", Severity.WARNING, FilingChecks::state),
				of("filing.country", Severity.WARNING, FilingChecks::country));
	}

	private static Check<Filing> of(String id, Severity severity, java.util.function.BiConsumer<Filing, ProblemReporter> check, Integer... rules) {
		return new Check<>(id, severity, Literals.FILING, Filing.class, Dependencies.contents(), check, rules);
	}

	private static void disclosure(Invention invention, ProblemReporter report) {
		for (Filing filing : invention.getFilings()) {
			if (later(invention.getDisclosedOn(), filing.getFiledOn())) {
				report.at(filing, Literals.FILING__FILED_ON).and(invention, Literals.INVENTION__DISCLOSED_ON).say(Naming.where(invention),
						Years.phrase(filing.getFiledOn()), Years.phrase(invention.getDisclosedOn()));
			}
		}
	}

	private static void order(Filing filing, ProblemReporter report) {
		EAttribute[] steps = { Literals.FILING__FILED_ON, Literals.FILING__PUBLISHED_ON, Literals.FILING__ENDED_ON };
		pair(filing, Literals.FILING__FILED_ON, Literals.FILING__REGISTERED_ON, report);
		for (int i = 1; i < steps.length; i++) {
			pair(filing, steps[i - 1], steps[i], report);
		}
		if (filing.getPublishedOn() == null) {
			pair(filing, Literals.FILING__FILED_ON, Literals.FILING__ENDED_ON, report);
		}
		pair(filing, Literals.FILING__REGISTERED_ON, Literals.FILING__ENDED_ON, report);
	}

	private static void pair(Filing filing, EAttribute first, EAttribute second, ProblemReporter report) {
		LocalDate before = (LocalDate) filing.eGet(first);
		LocalDate after = (LocalDate) filing.eGet(second);
		if (later(before, after)) {
			report.at(filing, second).and(filing, first).say(Naming.where(owner(filing)), Naming.label(second), Years.phrase(after),
					Naming.label(first), Years.phrase(before));
		}
	}

	private static void state(Filing filing, ProblemReporter report) {
		FilingState state = filing.getState();
		if (state == FilingState.PREPARED && filing.getFiledOn() != null) {
			contradiction(filing, FilingState.FILED, "filed", filing.getFiledOn(), report);
		} else if ((state == FilingState.PREPARED || state == FilingState.FILED || state == FilingState.PUBLISHED)
				&& filing.getRegisteredOn() != null) {
			contradiction(filing, FilingState.REGISTERED, "registered", filing.getRegisteredOn(), report);
		} else if (state == FilingState.FILED && filing.getPublishedOn() != null) {
			contradiction(filing, FilingState.PUBLISHED, "published", filing.getPublishedOn(), report);
		} else if (LIVE.contains(state) && filing.getEndedOn() != null) {
			report.at(filing, Literals.FILING__STATE).sayAs("ended", Naming.where(owner(filing)), Years.phrase(filing.getEndedOn()),
					Naming.label(state));
		} else if (state == FilingState.REGISTERED && filing.getRegisteredOn() == null) {
			report.at(filing, Literals.FILING__REGISTERED_ON).severity(Severity.INFO).sayAs("undated", Naming.where(owner(filing)),
					Naming.label(state), Naming.label(Literals.FILING__REGISTERED_ON));
		} else if (state != FilingState.PREPARED && filing.getFiledOn() == null) {
			report.at(filing, Literals.FILING__FILED_ON).severity(Severity.INFO).sayAs("undated", Naming.where(owner(filing)), Naming.label(state),
					Naming.label(Literals.FILING__FILED_ON));
		}
	}

	private static void contradiction(Filing filing, FilingState right, String variant, LocalDate day, ProblemReporter report) {
		report.at(filing, Literals.FILING__STATE).fix("filing.state.fix", Check.set(filing, Literals.FILING__STATE, right), Naming.label(right))
				.sayAs(variant, Naming.where(owner(filing)), Years.phrase(day), Naming.label(filing.getState()));
	}

	private static void country(Filing filing, ProblemReporter report) {
		String country = filing.getCountry() == null ? "" : filing.getCountry().strip();
		String expected = filing.getRoute() == FilingRoute.DOMESTIC ? "JP" : filing.getRoute() == FilingRoute.PCT ? "WO" : "";
		boolean foreignAtHome = filing.getRoute() == FilingRoute.FOREIGN && (country.equals("JP") || country.equals("WO"));
		if (!country.isEmpty() && (!expected.isEmpty() && !country.equals(expected) || foreignAtHome)) {
			report.at(filing, Literals.FILING__COUNTRY).and(filing, Literals.FILING__ROUTE).say(Naming.where(owner(filing)), country,
					Naming.label(filing.getRoute()));
		}
	}

	private static org.eclipse.emf.ecore.EObject owner(Filing filing) {
		return filing.eContainer() == null ? filing : filing.eContainer();
	}
}

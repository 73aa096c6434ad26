// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.consistency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import java.util.Locale;
import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.ip.IpPackage.Literals;
import org.hyoka.report.Confidential;

/** A rule on what the narrative gives away: it is printed whether or not confidential parts are chosen. */
public final class ProseChecks {
	/** Shorter names say too little to be looked for. */
	private static final int SHORTEST = 4;

	private ProseChecks() {
	}

	/** New instances of its rules. */
	public static List<ConsistencyRule> all() {
		return List.of(new Check<>("secret.prose", Severity.WARNING, HyokaPackage.Literals.UNDERTAKING, Undertaking.class,
				Dependencies.on(HyokaPackage.Literals.UNDERTAKING, HyokaPackage.Literals.SECTION, Literals.IP_MANAGEMENT, Literals.IP_AGREEMENT,
						Literals.INVENTION,
						Literals.LICENCE),
				ProseChecks::prose));
	}

	private static void prose(Undertaking undertaking, ProblemReporter report) {
		Map<String, NamedElement> secret = undertaking.getIp() == null ? Map.of() : secret(undertaking.getIp());
		if (!secret.isEmpty()) {
			undertaking.getSections().forEach(section -> section(section, secret, report));
		}
	}

	private static void section(Section section, Map<String, NamedElement> secret, ProblemReporter report) {
		if (section.getBody() != null) {
			secret.forEach((name, element) -> {
				int at = section.getBody().indexOf(name);
				if (at >= 0) {
					report.at(section, HyokaPackage.Literals.SECTION__BODY, at, at + name.length()).and(element).say(Naming.where(section),
							Naming.inSentence(element));
				}
			});
		}
		section.getSubsections().forEach(inner -> section(inner, secret, report));
	}

	/** What is confidential, by its name, unless something that is not goes by the same name, or the name only says what it is. */
	private static Map<String, NamedElement> secret(IpManagement ip) {
		List<NamedElement> all = Stream.<List<? extends NamedElement>>of(ip.getAgreements(), ip.getInventions(), ip.getLicences())
				.<NamedElement>flatMap(List::stream)
				.filter(e -> e.getName() != null && e.getName().strip().length() >= SHORTEST).toList();
		Set<String> open = all.stream().filter(e -> !Confidential.is(e)).map(e -> e.getName().strip()).collect(Collectors.toSet());
		Map<String, NamedElement> secret = new LinkedHashMap<>();
		all.stream().filter(Confidential::is).filter(e -> !open.contains(e.getName().strip()))
				.filter(e -> !e.getName().strip().equals(Naming.label(e.eClass(), Locale.JAPANESE)))
				.forEach(e -> secret.putIfAbsent(e.getName().strip(), e));
		return secret;
	}
}

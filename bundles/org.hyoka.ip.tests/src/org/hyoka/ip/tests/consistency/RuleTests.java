// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.tests.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.Validator;
import org.hyoka.ip.IpRules;
import org.hyoka.ip.tests.Ips;
import org.hyoka.model.ip.IpFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/** What tests of rules share: they look for findings of a rule in a small project, and each rule has to be seen to find something. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RuleTests {
	static final IpFactory F = IpFactory.eINSTANCE;
	static final Validator VALIDATOR = new Validator(new IpRules().rules(), Set.of());
	private final Set<String> kinds;
	private final Set<String> seen = new TreeSet<>();
	private final EditingDomain domain = new AdapterFactoryEditingDomain(
			new ComposedAdapterFactory(new ReflectiveItemProviderAdapterFactory()), new BasicCommandStack());

	/** @param kinds first words of the ids of the rules that these tests are about */
	RuleTests(Set<String> kinds) {
		this.kinds = kinds;
	}

	/** The first word of a rule's id behind that of the bundle. */
	static String kind(ConsistencyRule rule) {
		return rule.id().substring("hyoka.ip.".length()).split("\\.")[0];
	}

	private List<Problem> all(Ips project) {
		List<Problem> findings = VALIDATOR.validateAll(project.dossier, null);
		findings.forEach(f -> {
			seen.add(f.ruleId());
			assertThat(f.sentence().in(Locale.JAPANESE)).isNotBlank().doesNotContain("{");
			assertThat(f.sentence().in(Locale.ENGLISH)).isNotBlank().doesNotContain("{");
		});
		return findings;
	}

	List<Problem> of(Ips project, String rule) {
		return all(project).stream().filter(f -> f.ruleId().equals("hyoka.ip." + rule)).toList();
	}

	void none(Ips project, String rule) {
		assertThat(of(project, rule)).isEmpty();
	}

	Problem one(Ips project, String rule, Severity severity, String... words) {
		List<Problem> found = of(project, rule);
		assertThat(found).as(rule).hasSize(1);
		assertThat(found.getFirst().severity()).isEqualTo(severity);
		assertThat(found.getFirst().sentence().in(Locale.JAPANESE)).contains(words);
		return found.getFirst();
	}

	void fix(Problem finding) {
		Command command = finding.fixes().getFirst().create(domain);
		assertThat(command.canExecute()).isTrue();
		domain.getCommandStack().execute(command);
	}

	@AfterAll
	void everyRuleWasSeenToFindSomething() {
		assertThat(seen).containsAll(new IpRules().rules().stream().filter(r -> kinds.contains(kind(r))).map(ConsistencyRule::id).toList());
	}
}

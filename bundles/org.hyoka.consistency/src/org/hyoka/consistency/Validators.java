// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.hyoka.dossier.templates.SectionKeys;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Makes validators with all rules that are installed: every {@link ConsistencyRule} and {@link RuleSet} that a bundle offers as
 * a service; of two with one id that of a set counts. An OSGi service itself.
 *
 * @since 0.1
 */
@Component(service = Validators.class)
public final class Validators {
	@Reference(service = ConsistencyRule.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	private volatile List<ConsistencyRule> offered = List.of();
	@Reference(service = RuleSet.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	private volatile List<RuleSet> sets = List.of();
	@Reference(service = SectionKeys.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	private volatile List<SectionKeys> sections = List.of();

	/** For OSGi, which supplies the services. */
	@Activate
	public Validators() {
		// filled by fields
	}

	/** A validator with the rules installed now. */
	public Validator validator() {
		Map<String, ConsistencyRule> rules = new LinkedHashMap<>();
		List.copyOf(sets).forEach(set -> set.rules().forEach(rule -> rules.putIfAbsent(rule.id(), rule)));
		List.copyOf(offered).forEach(rule -> rules.putIfAbsent(rule.id(), rule));
		Set<String> keys = List.copyOf(sections).stream().flatMap(s -> s.keys().stream()).collect(Collectors.toSet());
		return new Validator(rules.values(), keys);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.check;

import java.util.List;

import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.Validators;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Offers each rule as a service. */
@Component(service = {}, immediate = true)
public final class RuleServices {
	private final List<ServiceRegistration<ConsistencyRule>> registrations;

	/**
	 * Offers the rules.
	 *
	 * @param users who asks for the rules; they are made when that is there, and do not hold up the start of a window
	 */
	@Activate
	public RuleServices(BundleContext bundle, @Reference Validators users) {
		registrations = AllRules.all().stream().map(rule -> bundle.registerService(ConsistencyRule.class, rule, null)).toList();
	}

	/** Takes them back. */
	@Deactivate
	public void stop() {
		registrations.forEach(ServiceRegistration::unregister);
	}
}

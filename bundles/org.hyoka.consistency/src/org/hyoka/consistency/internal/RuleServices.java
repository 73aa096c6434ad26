// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.Rules;

/** Offers each rule of this bundle as a service, with its id as the property {@code id}. */
@Component(service = {}, immediate = true)
public final class RuleServices {
	private final List<ServiceRegistration<ConsistencyRule>> registrations;

	/** Offers the rules. */
	@Activate
	public RuleServices(BundleContext bundle) {
		registrations = Rules.standard().stream().map(rule -> {
			Dictionary<String, Object> properties = new Hashtable<>();
			properties.put("id", rule.id());
			return bundle.registerService(ConsistencyRule.class, rule, properties);
		}).toList();
	}

	/** Takes them back. */
	@Deactivate
	public void stop() {
		registrations.forEach(ServiceRegistration::unregister);
	}
}

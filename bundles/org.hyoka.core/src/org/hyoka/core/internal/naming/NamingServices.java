// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.naming;

import org.hyoka.core.naming.Naming;
import org.hyoka.core.naming.NamingProvider;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Has the providers asked that bundles offer as services. */
@Component(service = {}, immediate = true)
public final class NamingServices {
	/** A service that came. */
	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
	public void add(NamingProvider provider) {
		Naming.add(provider);
	}

	/** A service that went. */
	public void remove(NamingProvider provider) {
		Naming.remove(provider);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Services of the headless bundles. */
public final class Services {
	private Services() {
	}

	/** The best service of a type, if one is there now. */
	public static <T> Optional<T> find(Class<T> type) {
		return Optional.ofNullable(context()).flatMap(
				c -> Optional.ofNullable(c.getServiceReference(type)).map(reference -> c.getService(reference)));
	}

	/** All services of a type that are there now, the best first. */
	public static <T> List<T> all(Class<T> type) {
		BundleContext context = context();
		if (context == null) {
			return List.of();
		}
		try {
			return context.getServiceReferences(type, null).stream().sorted(Comparator.<ServiceReference<T>>reverseOrder()).map(context::getService)
					.filter(Objects::nonNull).toList();
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e); // there is no filter
		}
	}

	private static BundleContext context() {
		Bundle bundle = FrameworkUtil.getBundle(Services.class);
		return bundle == null ? null : bundle.getBundleContext();
	}
}

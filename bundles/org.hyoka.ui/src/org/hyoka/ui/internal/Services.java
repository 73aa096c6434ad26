// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.startlevel.FrameworkStartLevel;

/**
 * Services of the headless bundles. The product starts those bundles when its window is there; who asks for a service before, such
 * as a dossier that is opened at once, waits for them.
 */
public final class Services {
	/** The start level at which all bundles are started; see the product. */
	private static final int ALL = 6;
	private static final long PATIENCE_SECONDS = 10;
	private static volatile boolean started;

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
		BundleContext context = bundle == null ? null : bundle.getBundleContext();
		if (context != null && !started) {
			started = allAreStarted(context);
		}
		return context;
	}

	/** Whether all bundles are started now; waits for it, but not for ever. */
	private static boolean allAreStarted(BundleContext context) {
		FrameworkStartLevel levels = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkStartLevel.class);
		if (levels.getStartLevel() >= ALL) {
			return true;
		}
		CountDownLatch done = new CountDownLatch(1);
		levels.setStartLevel(ALL, event -> done.countDown());
		try {
			return done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}
}

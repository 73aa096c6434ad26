// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Set;

import org.hyoka.cli.CliCommand;
import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.Validators;
import org.hyoka.ip.IpRules;
import org.hyoka.report.ReportComposer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The bundle plugs into the core by services alone. Runs in OSGi only. */
class ServicesTest {
	private static BundleContext context;

	@BeforeAll
	static void startTheComponents() throws BundleException {
		Bundle self = FrameworkUtil.getBundle(ServicesTest.class);
		assumeTrue(self != null, "not in OSGi");
		context = self.getBundleContext();
		for (Bundle bundle : context.getBundles()) {
			if (Set.of("org.apache.felix.scr", "org.hyoka.core", "org.hyoka.consistency", "org.hyoka.report", "org.hyoka.export", "org.hyoka.ip")
					.contains(bundle.getSymbolicName())) {
				bundle.start(Bundle.START_TRANSIENT);
			}
		}
	}

	@Test
	void theValidatorKnowsEveryRule() throws InterruptedException {
		List<String> ids = new IpRules().rules().stream().map(ConsistencyRule::id).toList();
		assertThat(all(Validators.class).getFirst().validator().rules()).extracting(ConsistencyRule::id).containsAll(ids);
	}

	@Test
	void theChapterOnIpIsOursWhereTheBundleIsInstalled() throws InterruptedException {
		assertThat(all(ReportComposer.class).getFirst().sections().get("ip").getClass().getName()).startsWith("org.hyoka.ip.");
	}

	@Test
	void theCommandIsAService() throws InterruptedException {
		assertThat(all(CliCommand.class)).anyMatch(c -> c.getClass().getName().startsWith("org.hyoka.ip."));
	}

	private static <T> List<T> all(Class<T> type) throws InterruptedException {
		ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
		tracker.open();
		try {
			assertThat(tracker.waitForService(20_000)).as(type.getName()).isNotNull();
			return List.copyOf(tracker.getTracked().values());
		} finally {
			tracker.close();
		}
	}
}

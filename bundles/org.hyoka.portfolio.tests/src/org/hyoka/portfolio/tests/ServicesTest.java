// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Set;

import org.hyoka.consistency.Validator;
import org.hyoka.portfolio.internal.cli.PortfolioService;
import org.hyoka.questions.Question;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Questions of other bundles come by services alone. Runs in OSGi only. */
class ServicesTest {
	@Test
	void theQuestionsOfInstalledBundlesAreThereAndGoWithThem() throws BundleException, InterruptedException {
		Bundle self = FrameworkUtil.getBundle(ServicesTest.class);
		assumeTrue(self != null, "not in OSGi");
		Bundle ip = null;
		for (Bundle bundle : self.getBundleContext().getBundles()) {
			if (Set.of("org.apache.felix.scr", "org.hyoka.portfolio", "org.hyoka.ip", "org.hyoka.roadmap").contains(bundle.getSymbolicName())) {
				bundle.start(Bundle.START_TRANSIENT);
				ip = bundle.getSymbolicName().equals("org.hyoka.ip") ? bundle : ip;
			}
		}
		ServiceTracker<PortfolioService, PortfolioService> tracker = new ServiceTracker<>(self.getBundleContext(), PortfolioService.class, null);
		tracker.open();
		try {
			PortfolioService service = tracker.waitForService(20_000);
			assertThat(questions(service)).contains("budget", "ip-duties", "ip-unsigned", "roadmap-late", "roadmap-milestones");
			ip.stop(Bundle.STOP_TRANSIENT);
			assertThat(questions(service)).contains("budget", "roadmap-late").doesNotContain("ip-duties");
		} finally {
			ip.start(Bundle.START_TRANSIENT);
			tracker.close();
		}
	}

	private static List<String> questions(PortfolioService service) {
		return service.portfolio(new Validator(List.of(), Set.of())).questions().stream().map(Question::name).toList();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.report.tests.Reports;
import org.hyoka.dossier.PictureStore;
import org.hyoka.export.Exporters;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportExporter;
import org.hyoka.report.ReportForms;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.report.ReportSection;
import org.hyoka.report.Sections;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The composer and the forms that are services know what this bundle brings. Runs in OSGi only. */
class ServicesTest {
	private static BundleContext context;

	@BeforeAll
	static void startTheComponents() throws BundleException {
		Bundle self = FrameworkUtil.getBundle(ServicesTest.class);
		assumeTrue(self != null, "not in OSGi");
		context = self.getBundleContext();
		for (Bundle bundle : context.getBundles()) {
			if (Set.of("org.apache.felix.scr", "org.hyoka.core", "org.hyoka.consistency", "org.hyoka.report", "org.hyoka.export")
					.contains(bundle.getSymbolicName())) {
				bundle.start(Bundle.START_TRANSIENT);
			}
		}
	}

	@Test
	void theServicesKnowEveryChapterAndEveryForm() throws InterruptedException {
		assertThat(all(ReportComposer.class).getFirst().sections().keySet())
				.containsAll(new Sections().sections().stream().map(ReportSection::key).toList());
		assertThat(all(ReportForms.class).getFirst().exporters()).extracting(ReportExporter::id)
				.containsAll(new Exporters().exporters().stream().map(ReportExporter::id).toList());
	}

	@Test
	void theComposerServiceMakesTheSameReport() throws InterruptedException {
		ReportComposer composer = all(ReportComposer.class).getFirst();
		ReportBook book = composer.compose(
				ReportRequest.of(Reports.dossier(Reports.REGENERATIVE), ReportOptions.standard(Locale.JAPANESE), PictureStore.NONE),
				new NullProgressMonitor());
		assertThat(book.contents()).isEqualTo(Reports.book(Reports.dossier(Reports.REGENERATIVE), Locale.JAPANESE).contents());
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

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.welcome;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.hyoka.dossier.SampleDossier;
import org.hyoka.dossier.SampleDossiers;
import org.hyoka.ui.editor.DossierFolder;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/**
 * The samples that installed bundles bring, each a link that opens a copy. They are shown as soon as their bundles are there, so
 * that the window does not wait for these; while there are none, the section is not seen.
 */
final class SampleSection {
	private final Composite section;
	private final IWorkbenchPage page;
	private final Runnable reflow;
	private final Display display;
	private final List<SampleDossiers> offered = new CopyOnWriteArrayList<>();
	private List<SampleDossier> shown = List.of();

	/**
	 * @param section of the page, with nothing in it yet
	 * @param page    where copies are opened
	 * @param reflow  lays out the page anew
	 */
	SampleSection(Composite section, IWorkbenchPage page, Runnable reflow) {
		this.section = section;
		this.page = page;
		this.reflow = reflow;
		display = section.getDisplay();
		section.setVisible(false);
		Offers offers = new Offers(FrameworkUtil.getBundle(SampleSection.class).getBundleContext());
		section.addDisposeListener(e -> offers.close());
		offers.open();
		show();
	}

	private void show() {
		List<SampleDossier> samples = offered.stream().flatMap(o -> o.samples().stream()).toList();
		if (section.isDisposed() || samples.equals(shown)) {
			return;
		}
		shown = samples;
		Arrays.stream(section.getChildren()).forEach(Control::dispose);
		Locale locale = Locale.getDefault();
		for (SampleDossier sample : samples) {
			WelcomeEditor.link(section, "sample", sample.title(locale), sample.description(locale), () -> SampleCopy.open(sample, page));
		}
		WelcomeEditor.text(section, Messages.bind(Messages.Welcome_samplesWhere, DossierFolder.standard()));
		section.setVisible(!samples.isEmpty());
		reflow.run();
	}

	/** Watches bundles come and go, in any thread. */
	private final class Offers extends ServiceTracker<SampleDossiers, SampleDossiers> {
		Offers(BundleContext context) {
			super(context, SampleDossiers.class, null);
		}

		@Override
		public SampleDossiers addingService(ServiceReference<SampleDossiers> reference) {
			SampleDossiers service = super.addingService(reference);
			if (service != null) {
				offered.add(service);
				later();
			}
			return service;
		}

		@Override
		public void removedService(ServiceReference<SampleDossiers> reference, SampleDossiers service) {
			offered.remove(service);
			super.removedService(reference, service);
			later();
		}

		private void later() {
			if (!display.isDisposed()) {
				display.asyncExec(SampleSection.this::show);
			}
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.ui.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.hyoka.consistency.Validator;
import org.hyoka.consistency.Validators;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportExporter;
import org.hyoka.report.ReportForms;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** What the installed bundles offer for reports. */
public final class ReportServices {
	private ReportServices() {
	}

	/** The forms that a report can be written in; none where no bundle brings any. */
	public static List<ReportExporter> exporters() {
		return services(ReportForms.class).stream().flatMap(forms -> forms.exporters().stream()).toList();
	}

	/** What puts reports together. */
	public static Optional<ReportComposer> composer() {
		return services(ReportComposer.class).stream().findFirst();
	}

	/** All rules; the standard ones where no bundle brings any. */
	public static Validator validator() {
		return services(Validators.class).stream().findFirst().map(Validators::validator).orElseGet(Validator::standard);
	}

	private static <T> List<T> services(Class<T> type) {
		BundleContext context = FrameworkUtil.getBundle(ReportServices.class).getBundleContext();
		try {
			return context.getServiceReferences(type, null).stream().sorted(Comparator.<ServiceReference<T>>reverseOrder())
					.map(context::getService).filter(Objects::nonNull).toList();
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e); // there is no filter
		}
	}
}

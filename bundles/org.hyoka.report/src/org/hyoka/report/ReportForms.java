// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The forms in which reports can be written here: an OSGi service that knows every {@link ReportExporter} offered.
 *
 * @since 0.1
 */
@Component(service = ReportForms.class)
public final class ReportForms {
	@Reference(service = ReportExporter.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	private volatile List<ReportExporter> single = List.of();
	@Reference(service = ExporterSet.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	private volatile List<ExporterSet> sets = List.of();

	/** For OSGi, which supplies the services. */
	@Activate
	public ReportForms() {
		// filled by fields
	}

	/** The exporters installed now, by their ids. */
	public List<ReportExporter> exporters() {
		return Stream.concat(List.copyOf(sets).stream().flatMap(set -> set.exporters().stream()), List.copyOf(single).stream())
				.sorted(Comparator.comparing(ReportExporter::id)).toList();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Makes books from dossiers: walks the outline over the dossier, calls the sections, numbers everything. In OSGi a service
 * that knows all {@link ReportSection sections} and {@link RoadmapDrawing drawings}; elsewhere it is told of them.
 */
@Component(service = ReportComposer.class)
public final class ReportComposer {
	@Reference(service = ReportSection.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	private volatile List<ReportSection> sections = List.of();
	@Reference(service = RoadmapDrawing.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	private volatile List<RoadmapDrawing> drawings = List.of();

	/** For OSGi, which supplies the services. */
	public ReportComposer() {
		// filled by fields
	}

	/**
	 * A composer outside OSGi.
	 *
	 * @param sections the sections; of two with the same key the first wins
	 * @param drawings who draws roadmaps, the preferred first
	 */
	public ReportComposer(List<ReportSection> sections, List<RoadmapDrawing> drawings) {
		this.sections = List.copyOf(sections);
		this.drawings = List.copyOf(drawings);
	}

	/** The sections it knows, by key. */
	public Map<String, ReportSection> sections() {
		Map<String, ReportSection> byKey = new LinkedHashMap<>();
		for (ReportSection section : List.copyOf(sections)) {
			byKey.putIfAbsent(section.key(), section);
		}
		return byKey;
	}

	/**
	 * Makes a book: goes through all chapters once to number headings, figures and tables. The chapters themselves are made
	 * again, one by one, when the book is read.
	 *
	 * @param request what to report
	 * @param monitor progress
	 * @throws ReportException if a section fails
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	public ReportBook compose(ReportRequest request, IProgressMonitor monitor) {
		BookPlan plan = BookPlan.of(request);
		BookWriter writer = new BookWriter(request, plan, sections(), new ArrayList<>(drawings));
		return ReportBook.number(request, plan, writer, monitor);
	}
}

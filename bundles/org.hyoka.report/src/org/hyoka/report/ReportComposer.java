// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hyoka.dossier.templates.SectionKeys;
import org.hyoka.model.hyoka.OutlineChapter;
import org.hyoka.model.hyoka.Undertaking;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Makes books from dossiers: walks the outline over the dossier, calls the sections, numbers everything. In OSGi a service
 * that knows all {@link ReportSection sections} and {@link RoadmapDrawing drawings}; elsewhere it is told of them.
 *
 * @since 0.1
 */
@Component(service = { ReportComposer.class, SectionKeys.class })
public final class ReportComposer implements SectionKeys {
	@Reference(service = ReportSection.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	private volatile List<Map.Entry<Map<String, Object>, ReportSection>> sections = List.of();
	@Reference(service = SectionSet.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	private volatile List<Map.Entry<Map<String, Object>, SectionSet>> sets = List.of();
	@Reference(service = RoadmapDrawing.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	private volatile List<Map.Entry<Map<String, Object>, RoadmapDrawing>> drawings = List.of();

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
		this.sections = sections.stream().map(s -> Map.entry(Map.<String, Object>of(), s)).toList();
		this.drawings = drawings.stream().map(d -> Map.entry(Map.<String, Object>of(), d)).toList();
	}

	/** Services by their ranking, the highest first; those of equal ranking, and those told of, stay in order. */
	private static <T> List<T> preferred(List<Map.Entry<Map<String, Object>, T>> services) {
		return services.stream().sorted(Comparator.comparingInt(s -> -ranking(s.getKey()))).map(Map.Entry::getValue).toList();
	}

	private static int ranking(Map<String, Object> properties) {
		return properties.get("service.ranking") instanceof Integer ranking ? ranking : 0;
	}

	/** The sections it knows, by key; of several services with one key the one with the highest ranking. */
	public Map<String, ReportSection> sections() {
		List<Map.Entry<Map<String, Object>, ReportSection>> all = new ArrayList<>(sections);
		sets.forEach(set -> set.getValue().sections().forEach(section -> all.add(Map.entry(set.getKey(), section))));
		Map<String, ReportSection> byKey = new LinkedHashMap<>();
		for (ReportSection section : preferred(all)) {
			byKey.putIfAbsent(section.key(), section);
		}
		return byKey;
	}

	@Override
	public Set<String> keys() {
		return sections().keySet();
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
		BookWriter writer = new BookWriter(request, plan, sections(), preferred(drawings));
		return ReportBook.number(request, plan, writer, monitor);
	}

	/**
	 * Makes a book of one chapter that stands outside the outline: for a preview of a part while it is written.
	 *
	 * @param request what to report; its outline is not looked at
	 * @param chapter what the chapter holds; need not be in the dossier
	 * @param subject what it is about; null for the dossier
	 * @param monitor progress
	 * @throws ReportException if a section fails
	 */
	public ReportBook compose(ReportRequest request, OutlineChapter chapter, Undertaking subject,
			IProgressMonitor monitor) {
		BookPlan plan = BookPlan.of(chapter, Optional.ofNullable(subject), request.options());
		BookWriter writer = new BookWriter(request, plan, sections(), preferred(drawings));
		return ReportBook.number(request, plan, writer, monitor);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.sections;

import java.util.List;

import org.hyoka.core.report.BlockSink;
import org.hyoka.core.report.ReportSection;
import org.hyoka.core.report.SectionContext;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.Undertaking;
import org.osgi.service.component.annotations.Component;

/** The undertaking's (or the dossier's) narrative of the key that the argument names. */
@Component(service = ReportSection.class)
public final class NarrativeSection implements ReportSection {
	@Override
	public String key() {
		return "narrative";
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		List<Section> all = context.subject().map(Undertaking::getSections).map(List::<Section>copyOf)
				.orElseGet(() -> List.copyOf(context.dossier().getSections()));
		List<Section> ours = all.stream().filter(section -> context.argument().equals(section.getKey())).toList();
		Prose prose = new Prose(context, new Wording(context));
		if (ours.size() == 1) {
			prose.write(ours.getFirst(), sink);
		} else {
			ours.forEach(section -> prose.writeHeaded(section, sink, 1));
		}
	}
}

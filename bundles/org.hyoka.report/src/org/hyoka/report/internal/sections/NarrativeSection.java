// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import java.util.List;
import java.util.Optional;

import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.internal.wording.Prose;
import org.hyoka.report.internal.wording.Wording;

/**
 * The undertaking's (or the dossier's) narrative of the key that the argument names; with {@code #body} behind the key only
 * what stands before its parts, with {@code #parts} only the parts, so that other sections can stand between them. An
 * argument {@code @} and an id names a single piece of narrative wherever in the dossier it stands: for previews.
 */
public final class NarrativeSection implements ReportSection {
	@Override
	public String key() {
		return "narrative";
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		if (context.argument().startsWith("@")) {
			find(context.dossier(), context.argument().substring(1))
					.ifPresent(section -> new Prose(context, new Wording(context)).write(section, sink));
			return;
		}
		List<Section> all = context.subject().map(Undertaking::getSections).map(List::<Section>copyOf)
				.orElseGet(() -> List.copyOf(context.dossier().getSections()));
		int hash = context.argument().indexOf('#');
		String key = hash < 0 ? context.argument() : context.argument().substring(0, hash);
		String part = hash < 0 ? "" : context.argument().substring(hash + 1);
		List<Section> ours = all.stream().filter(section -> key.equals(section.getKey())).toList();
		Prose prose = new Prose(context, new Wording(context));
		for (Section section : ours) {
			switch (part) {
			case "body" -> prose.body(section, sink);
			case "parts" -> prose.parts(section, sink, 1);
			default -> {
				if (ours.size() == 1) {
					prose.write(section, sink);
				} else {
					prose.writeHeaded(section, sink, 1);
				}
			}
			}
		}
	}

	private static Optional<Section> find(Dossier dossier, String id) {
		for (var all = dossier.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Section section && id.equals(section.getId())) {
				return Optional.of(section);
			}
		}
		return Optional.empty();
	}
}

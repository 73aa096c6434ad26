// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.sections;

import org.hyoka.core.report.BlockSink;
import org.hyoka.core.report.ReportSection;
import org.hyoka.core.report.SectionContext;
import org.hyoka.model.hyoka.Section;
import org.osgi.service.component.annotations.Component;

/** 参考資料: the dossier's own sections, each under its name; with an argument only those of that key. */
@Component(service = ReportSection.class)
public final class AnnexSection implements ReportSection {
	@Override
	public String key() {
		return "annex";
	}

	@Override
	public boolean optional() {
		return true;
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		Prose prose = new Prose(context, new Wording(context));
		for (Section section : context.dossier().getSections()) {
			if (context.argument().isEmpty() || context.argument().equals(section.getKey())) {
				prose.writeHeaded(section, sink, 1);
			}
		}
	}
}

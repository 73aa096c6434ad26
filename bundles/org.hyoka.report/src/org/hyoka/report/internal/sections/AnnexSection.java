// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import org.hyoka.model.hyoka.Section;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.internal.wording.Prose;
import org.hyoka.report.internal.wording.Wording;

/** 参考資料: the dossier's own sections, each under its name; with an argument only those of that key. */
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

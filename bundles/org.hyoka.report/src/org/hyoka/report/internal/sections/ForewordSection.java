// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.internal.wording.Prose;
import org.hyoka.report.internal.wording.Wording;

/** はじめに. */
public final class ForewordSection implements ReportSection {
	@Override
	public String key() {
		return "foreword";
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		if (context.dossier().getForeword() != null) {
			new Prose(context, new Wording(context)).write(context.dossier().getForeword(), sink);
		}
	}
}

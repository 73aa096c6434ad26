// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.sections;

import org.hyoka.core.report.BlockSink;
import org.hyoka.core.report.ReportSection;
import org.hyoka.core.report.SectionContext;
import org.osgi.service.component.annotations.Component;

/** はじめに. */
@Component(service = ReportSection.class)
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

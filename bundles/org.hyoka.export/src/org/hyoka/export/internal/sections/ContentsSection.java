// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.sections;

import org.hyoka.core.report.BlockSink;
import org.hyoka.core.report.ContentsPage;
import org.hyoka.core.report.ReportSection;
import org.hyoka.core.report.SectionContext;
import org.osgi.service.component.annotations.Component;

/** The list of contents; the argument is how many levels of headings it names (five without one). */
@Component(service = ReportSection.class)
public final class ContentsSection implements ReportSection {
	@Override
	public String key() {
		return "contents";
	}

	@Override
	public boolean ownHeading() {
		return true;
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		int depth = context.argument().matches("[1-9]") ? Integer.parseInt(context.argument()) : 5;
		sink.add(new ContentsPage(new Wording(context).say("contents"), depth));
	}
}

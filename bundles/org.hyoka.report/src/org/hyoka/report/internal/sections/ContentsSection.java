// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.ContentsPage;
import org.hyoka.report.internal.wording.Wording;

/** The list of contents; the argument is how many levels of headings it names (five without one). */
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

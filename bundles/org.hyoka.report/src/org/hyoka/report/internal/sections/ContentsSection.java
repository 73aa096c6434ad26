// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.ContentsPage;
import org.hyoka.report.internal.wording.Wording;

/**
 * The list of contents. The argument is how many levels of headings it names (five without one), and {@code figures} or {@code tables}
 * where those are listed, too: {@code 3+figures+tables}.
 */
public final class ContentsSection implements ReportSection {
	private static final int DEPTH = 5;
	private static final Map<String, Caption.Kind> LISTS = Map.of("figures", Caption.Kind.FIGURE, "tables", Caption.Kind.TABLE);

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
		int depth = DEPTH;
		Set<Caption.Kind> lists = EnumSet.noneOf(Caption.Kind.class);
		for (String word : context.argument().split("\\+")) {
			if (word.matches("[1-9]")) {
				depth = Integer.parseInt(word);
			}
			if (LISTS.containsKey(word)) {
				lists.add(LISTS.get(word));
			}
		}
		sink.add(new ContentsPage(new Wording(context).say("contents"), depth, lists));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.wording;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Response;
import org.hyoka.model.hyoka.ResponseState;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;

/** Tables of what was said beside what is done about it: 提言 and 対処方針, 所見 and 対応状況. */
public final class TwoColumns {
	private final Wording words;
	private final ReportTable.Builder table;

	public TwoColumns(Wording words, String left, String right) {
		this.words = words;
		table = ReportTable.columns(Column.text(1), Column.text(1)).breakable().head(Cell.head(words.say(left)), Cell.head(words.say(right)));
	}

	/**
	 * Adds a row.
	 *
	 * @param heading  the criterion both stand under; null for none
	 * @param said     what was said, in its text
	 * @param author   who said it, after its words; empty for nothing
	 * @param response what is done; null for nothing yet
	 * @param after    a line after the response, such as a remark; empty for none
	 */
	public void row(String heading, Element said, String author, Response response, String after) {
		List<Block> left = new ArrayList<>(words.prose(said, "text", author));
		List<Block> right = new ArrayList<>(response == null ? List.of() : words.prose(response, "text"));
		if (right.isEmpty()) {
			if (!left.isEmpty()) {
				right.add(Paragraph.remark(words.say("noResponse")));
			}
		} else if (!Wording.blank(heading)) {
			right.addFirst(heading(heading));
		}
		if (left.isEmpty()) {
			left.add(Paragraph.remark(words.say("awaited")));
		}
		if (!Wording.blank(heading)) {
			left.addFirst(heading(heading));
		}
		facts(response, after, right);
		table.row(Cell.of(left), Cell.of(right));
	}

	private Paragraph heading(String heading) {
		boolean marked = heading.startsWith("＜") || heading.startsWith("<");
		return Paragraph.of(List.of(Inline.strong(marked || !words.japanese() ? heading : '＜' + heading + '＞')));
	}

	private void facts(Response response, String after, List<Block> out) {
		List<String> facts = new ArrayList<>();
		if (response != null) {
			facts.add(response.getOwner() == null ? "" : words.labelled(words.say("response.owner"), words.name(response.getOwner())));
			facts.add(response.getDue() == null ? "" : words.labelled(words.say("response.due"), words.point(response.getDue())));
			facts.add(response.getState() == ResponseState.DONE ? words.inSentence(response.getState()) : "");
		}
		facts.add(after == null ? "" : after);
		String line = words.join(facts);
		if (!line.isEmpty()) {
			out.add(Paragraph.of(List.of(new Inline.Small(Inline.text(words.bracket(line).strip())))));
		}
	}

	public boolean isEmpty() {
		return table.isEmpty();
	}

	public ReportTable build() {
		return table.build();
	}
}

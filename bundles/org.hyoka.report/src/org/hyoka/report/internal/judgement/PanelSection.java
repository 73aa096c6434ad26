// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.judgement;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.model.hyoka.Affiliation;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.MemberRole;
import org.hyoka.model.hyoka.Panel;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.blocks.ReportTable.Role;
import org.hyoka.report.internal.wording.Wording;

/**
 * The members of the panel, chair first. Who they are is public; what each of them said is not (rule 7), so this says
 * nothing of it.
 */
public final class PanelSection implements ReportSection {
	@Override
	public String key() {
		return "panel";
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		Panel panel = context.dossier().getPanel();
		if (panel == null) {
			return;
		}
		Wording words = new Wording(context);
		if (!words.name(panel).isEmpty()) {
			sink.add(Paragraph.lead(words.name(panel)));
		}
		List<Member> named = new ArrayList<>(panel.getMembers().stream().filter(m -> m.getPerson() != null).toList());
		named.sort((a, b) -> Boolean.compare(a.getRole() != MemberRole.CHAIR, b.getRole() != MemberRole.CHAIR));
		ReportTable.Builder table = ReportTable.columns(Column.centered(14), Column.text(28), Column.text(58))
				.head(Cell.head(""), Cell.head(words.say("panel.name")), Cell.head(words.say("panel.affiliation")));
		MemberRole last = null;
		for (Member member : named) {
			List<Cell> row = new ArrayList<>();
			if (member.getRole() != last) {
				int rows = (int) named.stream().filter(m -> m.getRole() == member.getRole()).count();
				row.add(Cell.label(words.label(member.getRole())).span(1, rows));
				last = member.getRole();
			}
			row.add(Cell.of(words.name(member.getPerson())));
			row.add(Cell.of(affiliation(member, words)));
			table.row(row);
		}
		long others = Math.max(panel.getMembers().size(), panel.getStatedSize() == null ? 0 : panel.getStatedSize()) - named.size();
		if (others > 0) {
			table.row(Cell.label(words.label(MemberRole.MEMBER)).as(Role.ROW_HEAD),
					Cell.of(words.say(named.isEmpty() ? "panel.unnamed" : "panel.others", others)).span(2, 1));
		}
		if (!table.isEmpty()) {
			words.notes(panel).forEach(table::note);
			sink.add(table.build());
		}
	}

	private static String affiliation(Member member, Wording words) {
		if (!Wording.blank(member.getAffiliation())) {
			return member.getAffiliation();
		}
		for (Affiliation affiliation : member.getPerson().getAffiliations()) {
			List<String> parts = new ArrayList<>();
			parts.add(words.name(affiliation.getOrganization()));
			parts.add(affiliation.getDepartment());
			parts.add(affiliation.getPosition());
			parts.removeIf(Wording::blank);
			if (!parts.isEmpty()) {
				return String.join(words.japanese() ? "　" : ", ", parts);
			}
		}
		return "";
	}
}

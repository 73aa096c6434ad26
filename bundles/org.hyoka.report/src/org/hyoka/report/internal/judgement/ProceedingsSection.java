// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.judgement;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.AgendaItem;
import org.hyoka.model.hyoka.Committee;
import org.hyoka.model.hyoka.Deadline;
import org.hyoka.model.hyoka.Meeting;
import org.hyoka.model.hyoka.MeetingForm;
import org.hyoka.model.hyoka.Panel;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.ItemList;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.wording.Wording;

/** 審議経過: the panel's meetings and deadlines, then the working group's meetings. */
public final class ProceedingsSection implements ReportSection {
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

	@Override
	public String key() {
		return "proceedings";
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		Wording words = new Wording(context);
		Panel panel = context.dossier().getPanel();
		if (panel != null) {
			String body = words.name(panel).isEmpty() ? words.say("panel") : words.name(panel);
			panel.getMeetings().forEach(meeting -> meeting(meeting, body, words, sink));
			deadlines(panel.getDeadlines(), words, sink);
		}
		Committee group = context.dossier().getWorkingGroup();
		if (group != null && !group.getMeetings().isEmpty()) {
			String parent = group.getParent() == null ? "" : group.getParent() + (words.japanese() ? "　" : ", ");
			List<List<Block>> bare = new ArrayList<>();
			for (Meeting meeting : group.getMeetings()) {
				if (bare(meeting)) {
					bare.add(List.of(Paragraph.of(title(meeting, words.name(group), words))));
				} else {
					meeting(meeting, parent + words.name(group), words, sink);
				}
			}
			if (!bare.isEmpty()) {
				sink.add(Paragraph.lead("◆ " + parent + words.name(group)));
				sink.add(ItemList.of(ItemList.Marker.DOT, bare));
			}
		}
	}

	/** Whether nothing but its number is known. */
	private static boolean bare(Meeting meeting) {
		return meeting.getStart() == null && meeting.getResolvedOn() == null && Wording.blank(meeting.getPlace()) && meeting.getAgenda().isEmpty();
	}

	private static String title(Meeting meeting, String body, Wording words) {
		String name = words.name(meeting).isEmpty() ? body : words.name(meeting);
		boolean numbered = meeting.getNumber() == null || meeting.getNumber() == 0
				|| Numbers.toHalfWidth(name).contains(String.valueOf(meeting.getNumber()));
		return numbered ? name : words.say("meeting.numbered", meeting.getNumber(), name);
	}

	private static void meeting(Meeting meeting, String body, Wording words, BlockSink sink) {
		String form = words.inSentence(meeting.getForm());
		String access = meeting.isOpen() && meeting.getForm() != MeetingForm.ON_PAPER ? words.say("meeting.open") : "";
		sink.add(Paragraph.lead("◆ " + title(meeting, body, words) + words.bracket(words.japanese() ? form + (access.isEmpty() ? "" : "　" + access)
				: words.join(List.of(form, access)))));
		ReportTable.Builder table = ReportTable.columns(Column.text(16), Column.text(84)).style(ReportTable.Style.HEADER);
		row(table, words.say("meeting.time"), time(meeting, words));
		row(table, words.say("meeting.resolved"), day(meeting.getResolvedOn() == null ? null : meeting.getResolvedOn().atStartOfDay(), words));
		row(table, words.say("meeting.place"), meeting.getPlace());
		List<Block> agenda = agenda(meeting.getAgenda(), words);
		if (!agenda.isEmpty()) {
			table.row(Cell.label(words.say("meeting.agenda")), Cell.of(agenda));
		}
		words.notes(meeting).forEach(table::note);
		if (!table.isEmpty()) {
			sink.add(table.build());
		}
	}

	private static void row(ReportTable.Builder table, String label, String text) {
		if (!Wording.blank(text)) {
			table.row(Cell.label(label), Cell.of(text));
		}
	}

	private static List<Block> agenda(List<AgendaItem> items, Wording words) {
		List<Block> out = new ArrayList<>();
		if (items.stream().noneMatch(item -> !Wording.blank(item.getNumber()))) {
			List<List<Block>> lines = items.stream().map(item -> List.<Block>of(Paragraph.of(words.name(item)))).toList();
			return lines.isEmpty() ? List.of() : List.of(ItemList.of(ItemList.Marker.DOT, lines));
		}
		for (AgendaItem item : items) {
			out.add(Paragraph.of(words.coded(item.getNumber(), words.name(item))));
		}
		return out;
	}

	private static String time(Meeting meeting, Wording words) {
		LocalDateTime start = meeting.getStart();
		LocalDateTime end = meeting.getEnd();
		if (start == null) {
			return "";
		}
		if (end == null) {
			return day(start, words) + clock(start);
		}
		if (start.toLocalDate().equals(end.toLocalDate())) {
			return day(start, words) + clock(start) + "～" + clock(end).strip();
		}
		return day(start, words) + clock(start) + "～" + day(end, words) + clock(end);
	}

	private static String clock(LocalDateTime time) {
		return time.toLocalTime().toSecondOfDay() == 0 ? "" : " " + TIME.format(time);
	}

	private static String day(LocalDateTime time, Wording words) {
		if (time == null) {
			return "";
		}
		return words.day(time.toLocalDate()) + words.bracket(time.getDayOfWeek().getDisplayName(TextStyle.SHORT, words.locale()));
	}

	private static void deadlines(List<Deadline> deadlines, Wording words, BlockSink sink) {
		List<List<Block>> lines = new ArrayList<>();
		for (Deadline deadline : deadlines.stream().sorted(Comparator.comparing(Deadline::getDue, Comparator.nullsLast(Comparator.naturalOrder())))
				.toList()) {
			String about = deadline.getUndertaking() == null ? "" : words.bracket(words.lettered(deadline.getUndertaking()));
			lines.add(List.of(Paragraph.of(words.say("deadline", words.name(deadline) + about, words.day(deadline.getDue())))));
		}
		if (!lines.isEmpty()) {
			sink.add(Paragraph.lead(words.say("deadlines")));
			sink.add(ItemList.of(ItemList.Marker.DOT, lines));
		}
	}
}

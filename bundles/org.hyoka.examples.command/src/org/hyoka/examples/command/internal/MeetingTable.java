// SPDX-License-Identifier: EPL-2.0
package org.hyoka.examples.command.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.hyoka.cli.CliContext;
import org.hyoka.cli.TextGrid;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.model.hyoka.Committee;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Meeting;
import org.hyoka.model.hyoka.Panel;

/** The meetings of panels and working groups whose day is known, as a table for the terminal. */
final class MeetingTable {
	private final CliContext context;

	/**
	 * A row.
	 *
	 * @param start when the meeting begins
	 * @param body  who holds it
	 * @param place where
	 * @param title the evaluation
	 */
	private record Row(LocalDateTime start, String body, String place, String title) {
	}

	MeetingTable(CliContext context) {
		this.context = context;
	}

	/** Prints it; answers the exit code. */
	int print(List<Path> files) throws IOException {
		List<Row> rows = new ArrayList<>();
		for (Path file : files) {
			try (OpenDossier open = context.open(file)) { // one at a time, however many there are
				rows.addAll(rows(open.dossier()));
			}
		}
		rows.sort(Comparator.comparing(Row::start));
		TextGrid grid = new TextGrid(List.of(say("day"), say("body"), say("place"), say("title")));
		rows.forEach(row -> grid.row(List.of(row.start().toLocalDate().toString(), row.body(), row.place(), row.title())));
		if (grid.isEmpty()) {
			context.out().println(say("none"));
		} else {
			grid.print(context.out());
		}
		return 0;
	}

	private static List<Row> rows(Dossier dossier) {
		Panel panel = dossier.getPanel();
		Committee group = dossier.getWorkingGroup();
		return Stream.concat(panel == null ? Stream.empty() : panel.getMeetings().stream().map(meeting -> row(meeting, panel.getName(), dossier)),
				group == null ? Stream.empty() : group.getMeetings().stream().map(meeting -> row(meeting, group.getName(), dossier)))
				.filter(row -> row.start() != null).toList();
	}

	private static Row row(Meeting meeting, String body, Dossier dossier) {
		return new Row(meeting.getStart(), text(body), text(meeting.getPlace()), text(dossier.getTitle()));
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}

	private String say(String key) {
		return MeetingsCommand.BOOK.phrase(key).in(context.locale());
	}
}

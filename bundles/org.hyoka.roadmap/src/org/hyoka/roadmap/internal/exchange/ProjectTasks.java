// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.exchange;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mpxj.Duration;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TaskField;
import org.mpxj.TaskMode;
import org.mpxj.TimeUnit;

import org.hyoka.model.roadmap.BarState;
import org.hyoka.model.roadmap.LinkKind;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.time.DatePoint;
import org.hyoka.roadmap.internal.exchange.PlanRow.Kind;
import org.hyoka.roadmap.internal.exchange.PlanRow.Link;

/** Lines of a plan as tasks of Microsoft Project. */
public final class ProjectTasks {
	/** Where the task's text fields hold what Project has no place for. */
	static final int ID = 1;
	static final int KIND = 2;
	static final int START = 3;
	static final int END = 4;
	static final int ACTUAL_START = 5;
	static final int ACTUAL_END = 6;
	static final int DETAIL = 7;
	static final int REFERENCES = 8;
	static final int LINKS = 9;
	static final int GROUP = 10;
	static final int CONFIDENTIAL = 11;
	static final int NAME = 12;
	private static final List<TaskField> FIELDS = List.of(TaskField.TEXT1, TaskField.TEXT2, TaskField.TEXT3, TaskField.TEXT4, TaskField.TEXT5,
			TaskField.TEXT6,
			TaskField.TEXT7, TaskField.TEXT8, TaskField.TEXT9, TaskField.TEXT10, TaskField.TEXT11, TaskField.TEXT12);
	private static final List<String> ALIASES = List.of("Hyoka ID", "Hyoka kind", "Hyoka start", "Hyoka end", "Hyoka actual start",
			"Hyoka actual end",
			"Hyoka detail", "Hyoka about", "Hyoka links", "Hyoka group", "Hyoka confidential", "Hyoka name");
	private static final LocalTime MORNING = LocalTime.of(8, 0);
	private static final LocalTime EVENING = LocalTime.of(17, 0);
	private final ProjectFile file = new ProjectFile();
	private final ProjectCalendar calendar;
	private final LocalDate first;
	private final LocalDate last;
	private final Map<String, Task> tasks = new HashMap<>();

	private ProjectTasks(List<PlanRow> rows) {
		calendar = file.addDefaultBaseCalendar();
		file.getProjectProperties().setDefaultCalendar(calendar);
		List<LocalDate> days = rows.stream().flatMap(row -> Stream.of(row.start(), row.end(), row.actualStart(), row.actualEnd()))
				.filter(Objects::nonNull)
				.flatMap(point -> Stream.of(point.firstDay(), point.lastDay())).sorted().toList();
		first = days.isEmpty() ? LocalDate.of(2020, 4, 1) : days.getFirst();
		last = days.isEmpty() ? LocalDate.of(2021, 3, 31) : days.getLast();
		for (int i = 0; i < FIELDS.size(); i++) {
			file.getCustomFields().getOrCreate(FIELDS.get(i)).setAlias(ALIASES.get(i));
		}
	}

	/** A project of the lines. */
	public static ProjectFile of(List<PlanRow> rows, List<Roadmap> roadmaps) {
		ProjectTasks tasks = new ProjectTasks(rows);
		tasks.file.getProjectProperties().setProjectTitle(rows.stream().map(PlanRow::name).filter(name -> !name.isEmpty()).findFirst().orElse(""));
		tasks.file.getProjectProperties().setStartDate(tasks.first.atTime(MORNING));
		tasks.write(rows);
		return tasks.file;
	}

	private void write(List<PlanRow> rows) {
		Deque<Task> parents = new ArrayDeque<>();
		Deque<Integer> depths = new ArrayDeque<>();
		for (PlanRow row : rows) {
			while (!depths.isEmpty() && depths.peek() >= row.depth()) {
				depths.pop();
				parents.pop();
			}
			Task task = parents.isEmpty() ? file.addTask() : parents.peek().addTask();
			fill(task, row);
			tasks.put(row.id(), task);
			if (row.kind() == Kind.ROADMAP || row.kind() == Kind.LANE) {
				parents.push(task);
				depths.push(row.depth());
			}
		}
		for (PlanRow row : rows) {
			for (Link link : row.links()) {
				Task source = tasks.get(link.source());
				if (source != null) {
					tasks.get(row.id()).addPredecessor(new Relation.Builder().predecessorTask(source)
							.type(link.kind() == LinkKind.FEEDS_INTO ? RelationType.FINISH_FINISH : RelationType.FINISH_START));
				}
			}
		}
	}

	private void fill(Task task, PlanRow row) {
		task.setName(row.name().isEmpty() ? row.kind().name() : row.name());
		task.setGUID(guid(row.id()));
		task.setText(ID, row.id());
		task.setText(KIND, row.kind().name());
		text(task, NAME, row.name().isEmpty() ? "-" : "");
		text(task, DETAIL, row.detail());
		text(task, GROUP, row.group());
		text(task, REFERENCES, String.join(" ", row.references()));
		text(task, CONFIDENTIAL, row.confidential() ? "1" : "");
		text(task, LINKS, row.links().stream().map(link -> link.source() + ' ' + link.kind().getName() + ' ' + link.label().replace('\n', ' '))
				.collect(Collectors.joining("\n")));
		if (!row.note().isEmpty()) {
			task.setNotes(row.note());
		}
		if (row.kind() == Kind.ROADMAP) {
			text(task, START, row.start() == null ? "" : row.start().toString());
			text(task, END, row.end() == null ? "" : row.end().toString());
			return;
		}
		if (row.kind() == Kind.LANE) {
			return;
		}
		task.setTaskMode(TaskMode.MANUALLY_SCHEDULED);
		if (row.kind() == Kind.BAR) {
			bar(task, row);
		} else {
			point(task, row);
		}
	}

	private void bar(Task task, PlanRow row) {
		LocalDateTime start = (row.start() == null ? first : row.start().firstDay()).atTime(MORNING);
		LocalDate end = row.end() == null ? last : row.end().lastDay();
		LocalDateTime finish = (end.isBefore(start.toLocalDate()) ? start.toLocalDate() : end).atTime(EVENING);
		task.setStart(start);
		task.setFinish(finish);
		task.setDuration(calendar.getWork(start, finish, TimeUnit.DAYS));
		task.setText(START, said(row.start(), start.toLocalDate()));
		task.setText(END, said(row.end(), finish.toLocalDate()));
		actual(task, row);
		task.setPercentageComplete(BarState.DONE.getName().equals(row.detail()) ? 100 : 0);
	}

	private void point(Task task, PlanRow row) {
		LocalDate day = row.start() == null ? last : row.start().lastDay();
		task.setStart(day.atTime(EVENING));
		task.setFinish(day.atTime(EVENING));
		task.setDuration(Duration.getInstance(0, TimeUnit.DAYS));
		task.setMilestone(true);
		task.setText(START, said(row.start(), day));
		actual(task, row);
	}

	private static void actual(Task task, PlanRow row) {
		if (row.actualStart() != null) {
			LocalDate day = row.kind() == Kind.BAR ? row.actualStart().firstDay() : row.actualStart().lastDay();
			task.setActualStart(day.atTime(row.kind() == Kind.BAR ? MORNING : EVENING));
			task.setText(ACTUAL_START, said(row.actualStart(), day));
		}
		if (row.actualEnd() != null) {
			task.setActualFinish(row.actualEnd().lastDay().atTime(EVENING));
			task.setText(ACTUAL_END, said(row.actualEnd(), row.actualEnd().lastDay()));
		}
	}

	/** The exact point in time, or that it is open, with the day that was written for it. */
	private static String said(DatePoint point, LocalDate written) {
		return (point == null ? "open" : point.toString()) + '@' + written;
	}

	private static void text(Task task, int field, String text) {
		if (!text.isEmpty()) {
			task.setText(field, text);
		}
	}

	private static UUID guid(String id) {
		try {
			return UUID.fromString(id);
		} catch (IllegalArgumentException e) {
			return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)); // an id that is none
		}
	}

	/** The links that a task's text tells of, by the id of their source. */
	static Map<String, List<Link>> links(String text) {
		Map<String, List<Link>> links = new HashMap<>();
		for (String line : text.split("\\R")) {
			String[] parts = line.split(" ", 3);
			LinkKind kind = parts.length < 2 ? null : LinkKind.getByName(parts[1]);
			if (kind != null) {
				links.computeIfAbsent(parts[0], id -> new ArrayList<>()).add(new Link(parts[0], kind, parts.length > 2 ? parts[2] : ""));
			}
		}
		return links;
	}
}

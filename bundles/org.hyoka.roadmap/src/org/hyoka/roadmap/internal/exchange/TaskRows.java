// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;

import org.hyoka.model.roadmap.BarState;
import org.hyoka.model.roadmap.LinkKind;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.roadmap.internal.exchange.PlanRow.Kind;
import org.hyoka.roadmap.internal.exchange.PlanRow.Link;
import org.hyoka.roadmap.time.Precision;

/** Tasks of Microsoft Project as lines of a plan; those that were not written by this program count by their dates alone. */
public final class TaskRows {
	private final List<PlanRow> rows = new ArrayList<>();
	private final Map<Task, String> ids = new IdentityHashMap<>();
	private final Map<String, Task> taken = new HashMap<>();

	private TaskRows() {
	}

	/** The lines of a project. */
	public static List<PlanRow> of(ProjectFile file) {
		TaskRows reader = new TaskRows();
		List<Task> roots = reader.roots(file.getChildTasks());
		roots.forEach(reader::name);
		roots.forEach(task -> reader.add(task, text(task, ProjectTasks.KIND).equals(Kind.ROADMAP.name()) ? 0 : 1));
		return reader.rows;
	}

	/** Project itself puts one task above all others, with the number 0. */
	private List<Task> roots(List<Task> tasks) {
		return tasks.size() == 1 && Integer.valueOf(0).equals(tasks.getFirst().getID()) && text(tasks.getFirst(), ProjectTasks.KIND).isEmpty()
				? tasks.getFirst().getChildTasks()
				: tasks;
	}

	private void name(Task task) {
		String said = text(task, ProjectTasks.ID);
		String id = said.isEmpty() || taken.containsKey(said) ? "task-" + task.getUniqueID() : said;
		ids.put(task, id);
		taken.put(id, task);
		task.getChildTasks().forEach(this::name);
	}

	private void add(Task task, int depth) {
		Kind kind = kind(task);
		String name = "-".equals(text(task, ProjectTasks.NAME)) && kind.name().equals(task.getName()) ? ""
				: task.getName() == null ? "" : task.getName().strip();
		List<String> references = Arrays.stream(text(task, ProjectTasks.REFERENCES).split(" ")).filter(id -> !id.isBlank()).toList();
		String note = task.getNotes() == null ? "" : task.getNotes().strip();
		boolean confidential = "1".equals(text(task, ProjectTasks.CONFIDENTIAL));
		String detail = text(task, ProjectTasks.DETAIL);
		switch (kind) {
		case ROADMAP ->
			rows.add(new PlanRow(depth, kind, ids.get(task), name, exact(task, ProjectTasks.START), exact(task, ProjectTasks.END), null, null, "", "",
					references, note, false, List.of()));
		case LANE -> rows.add(
				new PlanRow(depth, kind, ids.get(task), name, null, null, null, null, detail, text(task, ProjectTasks.GROUP), references, "", false,
						List.of()));
		case BAR -> rows.add(new PlanRow(depth, kind, ids.get(task), name, start(task, ProjectTasks.START, task.getStart()),
				end(task, ProjectTasks.END, task.getFinish()),
				start(task, ProjectTasks.ACTUAL_START, task.getActualStart()), end(task, ProjectTasks.ACTUAL_END, task.getActualFinish()),
				detail.isEmpty() ? state(task) : detail, "", references, note, confidential, links(task)));
		case MILESTONE, OUTCOME, EFFECT ->
			rows.add(new PlanRow(depth, kind, ids.get(task), name, end(task, ProjectTasks.START, task.getStart()), null,
					end(task, ProjectTasks.ACTUAL_START, task.getActualStart()), null, detail, "", references, note, confidential, links(task)));
		}
		task.getChildTasks().forEach(child -> add(child, depth + 1));
	}

	private static Kind kind(Task task) {
		String said = text(task, ProjectTasks.KIND);
		Optional<Kind> known = Arrays.stream(Kind.values()).filter(kind -> kind.name().equals(said)).findFirst();
		boolean holds = !task.getChildTasks().isEmpty();
		if (holds || known.isPresent() && (known.get() == Kind.ROADMAP || known.get() == Kind.LANE)) {
			return known.filter(kind -> kind == Kind.ROADMAP).orElse(Kind.LANE);
		}
		return known.orElse(task.getMilestone() ? Kind.MILESTONE : Kind.BAR);
	}

	private static String state(Task task) {
		if (task.getActualFinish() != null || task.getPercentageComplete() != null && task.getPercentageComplete().doubleValue() >= 100) {
			return BarState.DONE.getName();
		}
		boolean begun = task.getActualStart() != null || task.getPercentageComplete() != null && task.getPercentageComplete().doubleValue() > 0;
		return (begun ? BarState.RUNNING : BarState.PLANNED).getName();
	}

	private static DatePoint exact(Task task, int field) {
		return point(text(task, field)).orElse(null);
	}

	private static Optional<DatePoint> point(String text) {
		try {
			return text.isEmpty() || text.equals("open") ? Optional.empty() : Optional.of(DatePoint.parse(text));
		} catch (IllegalArgumentException e) {
			return Optional.empty(); // somebody wrote something else into the field
		}
	}

	private static DatePoint start(Task task, int field, LocalDateTime now) {
		return date(task, field, now, true);
	}

	private static DatePoint end(Task task, int field, LocalDateTime now) {
		return date(task, field, now, false);
	}

	/** The exact point where the task's date is still the one that was written, else that date, as precise as it fits. */
	private static DatePoint date(Task task, int field, LocalDateTime now, boolean first) {
		String said = text(task, field);
		int at = said.indexOf('@');
		Optional<DatePoint> before = at < 0 ? Optional.empty() : point(said.substring(0, at));
		if (now == null || outside(now.toLocalDate())) {
			return null;
		}
		LocalDate day = now.toLocalDate();
		if (at >= 0 && said.substring(at + 1).equals(day.toString()) && (before.isPresent() || said.startsWith("open@"))) {
			return before.orElse(null);
		}
		Precision precision = before.map(Precision::of).orElse(Precision.DAY);
		while (precision != Precision.DAY && !fits(day, precision, first)) {
			precision = Precision.values()[precision.ordinal() + 1];
		}
		return precision.at(day);
	}

	private static boolean outside(LocalDate day) {
		return day.getYear() <= FiscalYear.MIN || day.getYear() > FiscalYear.MAX;
	}

	private static boolean fits(LocalDate day, Precision precision, boolean first) {
		return first ? precision.floor(day).equals(day) : precision.plus(precision.floor(day), 1).minusDays(1).equals(day);
	}

	private List<Link> links(Task task) {
		Map<String, List<Link>> said = new LinkedHashMap<>(ProjectTasks.links(text(task, ProjectTasks.LINKS)));
		List<Link> links = new ArrayList<>();
		for (Relation relation : task.getPredecessors()) {
			String source = ids.get(relation.getPredecessorTask());
			List<Link> known = source == null ? null : said.remove(source);
			if (known != null) {
				links.addAll(known);
			} else if (source != null && links.stream().noneMatch(link -> link.source().equals(source))) {
				links.add(new Link(source, relation.getType() == RelationType.FINISH_START ? LinkKind.FINISH_START : LinkKind.FEEDS_INTO, ""));
			}
		}
		return links;
	}

	private static String text(Task task, int field) {
		String text = task.getText(field);
		return text == null ? "" : text.strip();
	}
}

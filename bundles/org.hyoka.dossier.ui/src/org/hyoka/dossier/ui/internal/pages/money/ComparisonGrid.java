// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.money;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.core.figures.Verdict;
import org.hyoka.core.money.AllocationsAgainstBudget;
import org.hyoka.core.money.ProgramMoney;
import org.hyoka.core.money.Sum;
import org.hyoka.core.text.Amounts;
import org.hyoka.core.text.Parsed;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.internal.grid.CellChange;
import org.hyoka.ui.internal.grid.GridCell;
import org.hyoka.ui.internal.grid.GridCell.Kind;
import org.hyoka.ui.internal.grid.GridModel;
import org.hyoka.ui.internal.grid.StatedWords;
import org.hyoka.ui.labels.Labels;

/**
 * What only follows: a program's spending beside that of its projects, or a project's allocations beside its spending, year
 * by year (rules 3, 12).
 */
final class ComparisonGrid implements GridModel {
	private final List<Head> heads = new ArrayList<>();
	private final List<String> years = new ArrayList<>();
	private final List<List<GridCell>> cells = new ArrayList<>();
	private boolean ofProgram;

	/** Reads an undertaking; what cannot be compared has no rows. */
	void show(Undertaking undertaking) {
		heads.clear();
		years.clear();
		cells.clear();
		ofProgram = undertaking instanceof Program;
		if (undertaking instanceof Program program) {
			program(program);
		} else if (undertaking != null) {
			AllocationsAgainstBudget.of(undertaking).forEach(this::allocated);
			if (!cells.isEmpty()) {
				heads.addAll(List.of(Head.computed(Messages.Money_Allocated, ""), Head.computed(Messages.Money_Spent, ""),
						Head.computed(Messages.Money_Difference, Messages.Money_AllocatedRule)));
			}
		}
	}

	private void program(Program program) {
		List<ProgramMoney.Line> lines = ProgramMoney.of(program);
		if (lines.isEmpty()) {
			return;
		}
		List<Project> projects = program.getProjects().stream().filter(p -> p.getBudget() != null).toList();
		projects.forEach(p -> heads.add(Head.computed(Labels.brief(p), Labels.of(p))));
		heads.addAll(List.of(Head.computed(Messages.Money_Projects, Messages.Money_ProjectsRule),
				Head.computed(Messages.Money_Program, ""), Head.computed(Messages.Money_Difference, Messages.Money_ProgramRule)));
		Unit unit = program.getBudget().getUnit();
		for (ProgramMoney.Line line : lines) {
			years.add(Texts.year(line.year()));
			List<GridCell> row = new ArrayList<>();
			for (Project project : projects) {
				Sum sum = line.byProject().get(project);
				row.add(number(sum == null ? Sum.EMPTY : sum, project.getBudget().getUnit(), Kind.COMPUTED));
			}
			row.add(number(line.projects(), unit, Kind.COMPUTED));
			row.add(number(line.program(), unit, Kind.COMPUTED));
			row.add(relation(line));
			cells.add(row);
		}
	}

	private static GridCell number(Sum sum, Unit unit, Kind kind) {
		return GridCell.computed(sum.isEmpty() ? "" : Amounts.format(sum.value(), unit, Texts.locale()), kind, "");
	}

	private static GridCell relation(ProgramMoney.Line line) {
		String difference = line.program().isEmpty() || line.projects().isEmpty() ? ""
				: StatedWords.signed(line.projects().value().subtract(line.program().value()));
		String words = switch (line.relation()) {
		case EQUAL -> Messages.Money_RelationEqual;
		case BELOW -> Messages.bind(Messages.Money_RelationBelow, difference);
		case EXCEEDS -> Messages.bind(Messages.Money_RelationExceeds, difference);
		case UNKNOWN -> Messages.Money_RelationUnknown;
		};
		List<String> help = new ArrayList<>();
		if (!line.sameKind()) {
			help.add(Messages.Money_OtherKinds);
		}
		if (!line.without().isEmpty()) {
			help.add(Messages.bind(Messages.Money_Without,
					Texts.list(line.without().stream().map(Labels::brief).toList())));
		}
		return GridCell.computed(words,
				line.relation() == ProgramMoney.Relation.EXCEEDS ? Kind.WARNING : Kind.WORDS, String.join("\n", help));
	}

	private void allocated(AllocationsAgainstBudget.Line line) {
		years.add(Texts.year(line.year()));
		String amount = StatedWords.signed(line.difference());
		String words = switch (line.verdict()) {
		case EQUAL -> Messages.Money_RelationEqual;
		case ROUNDING -> Messages.bind(Messages.Money_AllocatedRounding, amount);
		case EXPLAINED, REASONED -> Messages.bind(Messages.Money_AllocatedExplained, amount);
		case INCOMPLETE -> Messages.bind(Messages.Money_AllocatedIncomplete, amount);
		case DIFFERENT, NOT_COMPARABLE -> Messages.bind(Messages.Money_AllocatedDifferent, amount);
		};
		cells.add(List.of(number(line.allocated(), line.table().getUnit(), Kind.COMPUTED),
				GridCell.computed(Amounts.format(line.spent().value(), line.budget().getUnit(), Texts.locale()), Kind.COMPUTED,
						Labels.of(Literals.MONEY_KIND, line.kind())),
				GridCell.computed(words, line.verdict() == Verdict.DIFFERENT ? Kind.WARNING : Kind.WORDS,
						line.explanation().orElse(""))));
	}

	/** Whether there is anything to compare. */
	boolean isEmpty() {
		return cells.isEmpty();
	}

	@Override
	public int rows() {
		return cells.size();
	}

	@Override
	public int columns() {
		return heads.size();
	}

	@Override
	public String corner() {
		return "";
	}

	@Override
	public Head column(int c) {
		return heads.get(c);
	}

	@Override
	public Head row(int r) {
		return Head.of(years.get(r));
	}

	@Override
	public int width(int c) {
		boolean words = c == heads.size() - 1;
		if (Labels.japanese()) {
			return words ? 320 : 150;
		}
		return ofProgram ? words ? 320 : 180 : 200; // amounts with their unit are long in English
	}

	@Override
	public int headWidth() {
		return ofProgram ? 100 : 110;
	}

	@Override
	public GridCell cell(int r, int c) {
		return cells.get(r).get(c);
	}

	@Override
	public Parsed<CellChange> read(int r, int c, String text) {
		return Parsed.failed(Phrase.same(Messages.Money_Computed));
	}

	@Override
	public String step() {
		return "";
	}
}

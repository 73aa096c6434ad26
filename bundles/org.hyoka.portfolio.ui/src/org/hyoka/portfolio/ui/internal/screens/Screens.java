// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal.screens;

import java.util.List;
import java.util.Map;

import org.hyoka.portfolio.ui.internal.frame.Picture;
import org.hyoka.portfolio.ui.internal.frame.Screen;
import org.hyoka.portfolio.ui.internal.frame.Screen.View;
import org.hyoka.portfolio.ui.internal.words.Messages;

/** The screens, each driven by questions that the command line answers, too. */
public final class Screens {
	private static final List<String> NONE = List.of();

	private Screens() {
	}

	/** All, in the order of the list. */
	public static List<Screen> all() {
		return List.of(list(), money(), targets(), points(), duties(), matrix(), genealogy());
	}

	private static View view(String question, String label, List<String> facets, Picture picture, String empty) {
		return new View(question, label, Map.of(), facets, NONE, picture, empty);
	}

	private static Screen list() {
		return new Screen("list", "overview", Messages.List_title, Messages.List_lead,
				List.of(view("evaluations", Messages.List_title,
						List.of("ministry", "type", "evaluation_kind", "fiscal_year", "end_year", "open_answers"), Picture.NONE,
						Messages.Empty_folders)));
	}

	private static Screen money() {
		return new Screen("money", "class-Budget", Messages.Money_title, Messages.Money_lead,
				List.of(new View("money", Messages.Money_totals, Map.of("rows", "ministry", "columns", "fiscal_year"),
						List.of("ministry", "type", "fiscal_year", "currency"), NONE, new MoneyColumns(), Messages.Empty_money),
						view("budget", Messages.Money_programs, List.of("ministry", "fiscal_year", "currency"), new MoneyColumns(),
								Messages.Empty_money),
						view("payees", Messages.Money_payees, List.of("fiscal_year", "currency"), Picture.NONE, Messages.Empty_money)));
	}

	private static Screen targets() {
		return new Screen("targets", "class-Indicator", Messages.Targets_title, Messages.Targets_lead,
				List.of(view("achievement-totals", Messages.Targets_ministries, List.of("ministry", "fiscal_year"), new AchievementMap("ministry"),
						Messages.Empty_targets),
						view("achievement", Messages.Targets_programs, List.of("ministry", "fiscal_year"), new AchievementMap("program"),
								Messages.Empty_targets),
						new View("missed-targets", Messages.Targets_missed, Map.of("times", "2"),
								List.of("ministry", "indicator_kind", "times_missed"),
								NONE, new CountColumns("times_missed", Messages.Targets_unit), Messages.Empty_missed)));
	}

	private static Screen points() {
		return new Screen("points", "class-Panel", Messages.Points_title, Messages.Points_lead,
				List.of(view("points", Messages.Points_points, List.of("evaluation_kind", "fiscal_year", "criterion", "scale"), new PointsProfile(),
						Messages.Empty_points),
						view("open-recommendations", Messages.Points_open, List.of("ministry", "origin", "fiscal_year", "owner", "response_state"),
								new CountColumns("fiscal_year", Messages.Unit_count), Messages.Empty_open),
						view("answered-findings", Messages.Points_answered,
								List.of("ministry", "origin", "evaluation_kind", "fiscal_year", "response_state"),
								new CountColumns("response_state", Messages.Unit_count), Messages.Empty_answered)));
	}

	private static Screen duties() {
		return new Screen("duties", "view-problems", Messages.Duties_title, Messages.Duties_lead,
				List.of(view("problems", Messages.Duties_problems, List.of("severity"), new ProblemColumns(), Messages.Empty_problems),
						new View("ip-duties", Messages.Duties_ip, Map.of("days", "60"), List.of("ministry", "guideline", "organization"), NONE,
								new CountColumns("ministry", Messages.Unit_count), Messages.Empty_ip),
						view("ip-unsigned", Messages.Duties_unsigned, List.of("ministry", "party_role", "party_state"),
								new CountColumns("party_state", Messages.Unit_count), Messages.Empty_unsigned),
						view("roadmap-late", Messages.Duties_late, List.of("ministry", "node_kind", "bar_state"), Picture.NONE, Messages.Empty_late),
						new View("roadmap-milestones", Messages.Duties_milestones, Map.of("days", "365"),
								List.of("ministry", "node_kind", "milestone_kind"), NONE, Picture.NONE, Messages.Empty_milestones)));
	}

	private static Screen matrix() {
		return new Screen("matrix", "class-CrossTable", Messages.Matrix_title, Messages.Matrix_lead,
				List.of(view("matrix", Messages.Matrix_matrix, List.of("fiscal_year", "row_tag", "column_tag"), new TopicMatrix(),
						Messages.Empty_matrix),
						view("pipeline", Messages.Matrix_pipeline, List.of("pipeline", "fiscal_year"), Picture.NONE, Messages.Empty_pipeline),
						view("council", Messages.Matrix_council, List.of("ministry", "topic"), Picture.NONE, Messages.Empty_council)));
	}

	private static Screen genealogy() {
		return new Screen("genealogy", "class-RelatedProgram", Messages.Genealogy_title, Messages.Genealogy_lead,
				List.of(view("genealogy", Messages.Genealogy_title, List.of("relation_kind"), new FamilyTree(), Messages.Empty_genealogy)));
	}
}

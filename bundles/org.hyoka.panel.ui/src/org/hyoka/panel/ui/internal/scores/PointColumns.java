// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.scoring.Excluded;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Member;
import org.hyoka.panel.ui.internal.sheets.MemberNames;
import org.hyoka.ui.labels.Labels;

/**
 * The columns of a grid of points.
 *
 * @param all from left to right
 */
record PointColumns(List<Seat> all) {
	static final PointColumns NONE = new PointColumns(List.of());

	/** How a member stands to the table. */
	enum Standing {
		/** The sheet was handed in and counts. */
		IN,
		/** It was not handed in yet. */
		AWAITED,
		/** The member does not judge the undertaking. */
		EXCLUDED
	}

	/**
	 * A column.
	 *
	 * @param index in the table's columns; -1 for one that is not among them
	 * @param why   why the member does not judge, in a word; empty for others
	 */
	record Seat(Member member, String head, String help, Standing standing, int index, String why) {
	}

	/** Every member of the panel, in its order. */
	static PointColumns named(Dossier dossier, ScoreTable table) {
		List<Seat> seats = new ArrayList<>();
		if (dossier.getPanel() != null) {
			for (Member member : dossier.getPanel().getMembers()) {
				seats.add(seat(dossier, table, member));
			}
		}
		return new PointColumns(List.copyOf(seats));
	}

	private static Seat seat(Dossier dossier, ScoreTable table, Member member) {
		String name = MemberNames.of(dossier, member);
		String help = member.getAffiliation() == null ? "" : member.getAffiliation();
		Optional<Excluded> excluded = table.excluded().stream().filter(e -> e.member() == member).findFirst();
		if (excluded.isPresent()) {
			String why = Labels.of(Literals.RECUSAL_KIND, excluded.get().kind());
			String reason = excluded.get().reason().map(r -> why + "：" + r).orElse(why);
			return new Seat(member, name, help.isEmpty() ? reason : help + "\n" + reason, Standing.EXCLUDED, -1, why);
		}
		int index = table.columns().indexOf(member);
		return new Seat(member, name, help, index < 0 ? Standing.AWAITED : Standing.IN, index, "");
	}

	/** The columns of the report: who handed in, in an order that gives nobody away (rule 7). */
	static PointColumns anonymous(ScoreTable table) {
		List<Seat> seats = new ArrayList<>();
		for (int i = 0; i < table.columns().size(); i++) {
			seats.add(new Seat(table.columns().get(i), String.valueOf(i + 1), Messages.Scores_AnonymousHelp, Standing.IN, i, ""));
		}
		return new PointColumns(List.copyOf(seats));
	}

	int size() {
		return all.size();
	}

	boolean isEmpty() {
		return all.isEmpty();
	}

	Optional<Seat> at(int column) {
		return column >= 0 && column < all.size() ? Optional.of(all.get(column)) : Optional.empty();
	}

	int columnOf(Member member) {
		for (int i = 0; i < all.size(); i++) {
			if (all.get(i).member() == member) {
				return i;
			}
		}
		return -1;
	}
}

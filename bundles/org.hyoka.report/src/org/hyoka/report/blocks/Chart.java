// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.blocks;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.hyoka.model.hyoka.Averaging;

/**
 * A chart as data; {@code ChartScenes} lays it out into a {@link Scene}. Words in it are in the report's
 * language already; numbers carry the text that is printed for them, so that chart and table never differ.
 *
 * @since 0.1
 */
public sealed interface Chart extends Graphic {
	/** Title for those who cannot see it. */
	String title();

	/**
	 * Points profile: one row per criterion, every member a dot, the mean a bar with its figure.
	 *
	 * @param title   title
	 * @param minimum lowest point of the scale
	 * @param maximum highest point of the scale
	 * @param words   what each point means that has a word, for most of the rows
	 * @param results how the bars come from the points; empty where criteria differ in that
	 * @param rows    one per criterion
	 */
	record Points(String title, BigDecimal minimum, BigDecimal maximum, SortedMap<BigDecimal, String> words, Optional<Averaging> results,
			List<PointsRow> rows) implements Chart {
		/** Keeps its own copies. */
		public Points {
			words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
			rows = List.copyOf(rows);
		}

		/** What a point means; empty where that has no word. */
		public String word(BigDecimal point) {
			return words.getOrDefault(point, "");
		}
	}

	/**
	 * One criterion of a points profile.
	 *
	 * @param label    the criterion
	 * @param mean     the mean on the scale; empty where there is none
	 * @param meanText the mean as printed, multiplied where the scale says so
	 * @param points   the members' points, in an order that tells nothing of who gave them
	 * @param low      whether the mean wants a reason (rule 15)
	 */
	record PointsRow(String label, Optional<BigDecimal> mean, String meanText, List<BigDecimal> points, boolean low) {
		/** Keeps its own copy. */
		public PointsRow {
			points = List.copyOf(points);
		}
	}

	/**
	 * Columns per fiscal year: executed inside planned.
	 *
	 * @param title   title
	 * @param unit    unit of the amounts, as printed
	 * @param series  what the amounts are, in the order they are drawn; the first is drawn widest and behind
	 * @param columns one per fiscal year
	 */
	record Budget(String title, String unit, List<String> series, List<BudgetColumn> columns) implements Chart {
		/** Keeps its own copies. */
		public Budget {
			series = List.copyOf(series);
			columns = List.copyOf(columns);
		}
	}

	/**
	 * One fiscal year.
	 *
	 * @param label   the year as printed
	 * @param amounts one per series
	 */
	record BudgetColumn(String label, List<Amount> amounts) {
		/** Keeps its own copy. */
		public BudgetColumn {
			amounts = List.copyOf(amounts);
		}
	}

	/**
	 * An amount.
	 *
	 * @param value the amount; empty where none is stated
	 * @param text  as printed
	 */
	record Amount(Optional<BigDecimal> value, String text) {
		// a value
	}

	/**
	 * Bullet bars: the actual as a bar, interim and final targets as ticks.
	 *
	 * @param title title
	 * @param bars  one per indicator
	 */
	record Achievement(String title, List<AchievementBar> bars) implements Chart {
		/** Keeps its own copy. */
		public Achievement {
			bars = List.copyOf(bars);
		}
	}

	/**
	 * One indicator.
	 *
	 * @param label      the indicator
	 * @param actual     the latest actual; empty where there is none
	 * @param actualText as printed, with unit and date
	 * @param targets    its targets, earliest first
	 * @param state      how far it is; decides colour and word
	 * @param stateText  the state in words
	 * @param percent    how far the last target is reached, in whole percents; empty where no rate can be said
	 */
	record AchievementBar(String label, Optional<BigDecimal> actual, String actualText, List<TargetTick> targets,
			State state, String stateText, Optional<BigDecimal> percent) {
		/** Keeps its own copy. */
		public AchievementBar {
			targets = List.copyOf(targets);
		}
	}

	/**
	 * A target on a bullet bar.
	 *
	 * @param value     the target
	 * @param text      as printed, with unit and date
	 * @param finalGoal whether it is the final one
	 */
	record TargetTick(BigDecimal value, String text, boolean finalGoal) {
		// a value
	}

	/** How far an indicator is (rule 4). */
	enum State {
		/** 達成. */
		ACHIEVED,
		/** 未達. */
		MISSED,
		/** 進行中. */
		IN_PROGRESS,
		/** 未到来. */
		NOT_DUE
	}
}

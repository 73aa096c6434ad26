// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.scene;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hyoka.core.text.Era;
import org.hyoka.core.text.Language;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.core.text.YearStyle;
import org.hyoka.core.text.Years;
import org.hyoka.drawing.TypeWidth;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.roadmap.scene.AxisCell;
import org.hyoka.roadmap.scene.Box;
import org.hyoka.roadmap.scene.RoadmapScene.GridLine;
import org.hyoka.roadmap.scene.RoadmapStyle;
import org.hyoka.roadmap.time.Precision;
import org.hyoka.roadmap.time.TimeAxis;

/**
 * The cells of a time axis: fiscal years; below them quarters or months where there is room; months above days where there
 * is much of it. Cells are made when they are asked for, since a zoomed axis has many.
 */
public final class AxisText {
	private static final PhraseBook BOOK = PhraseBook.of(AxisText.class);
	/** Between two years, in parts of the height of their type. */
	private static final double APART = 0.5;
	private final TimeAxis axis;
	private final RoadmapStyle style;
	private final YearStyle years;
	private final Locale locale;
	private final Precision upper;
	private final Precision lower;
	private final boolean bare;
	private final int step;

	/** Chooses what fits the zoom. */
	public AxisText(TimeAxis axis, RoadmapStyle style, YearStyle years, Locale locale) {
		this.axis = axis;
		this.style = style;
		this.years = years;
		this.locale = locale;
		double em = style.small();
		double month = Precision.MONTH.days() * axis.pixelsPerDay();
		upper = axis.pixelsPerDay() >= 1.7 * em ? Precision.MONTH : Precision.FISCAL_YEAR;
		lower = upper == Precision.MONTH ? Precision.DAY
				: month >= (Language.isJapanese(locale) ? 2.6 : 2.9) * em ? Precision.MONTH : month >= 0.75 * em ? Precision.QUARTER : null;
		double year = Precision.FISCAL_YEAR.days() * axis.pixelsPerDay();
		double full = TypeWidth.of(Years.format(FiscalYear.of(2020), years, locale), em) + APART * em;
		bare = upper == Precision.FISCAL_YEAR && year < full && (years == YearStyle.NENDO || years == YearStyle.ERA_KANJI);
		double needed = bare ? TypeWidth.of("2020", em) + APART * em : full;
		int needs = upper == Precision.MONTH ? 1 : (int) Math.ceil(needed / year);
		step = needs <= 2 ? Math.max(1, needs) : needs <= 5 ? 5 : (needs + 9) / 10 * 10;
	}

	/** Height of an axis at that zoom. */
	public double height() {
		return style.axisLine() * (lower == null ? 1.25 : 2);
	}

	/** What the corner says where the cells hold bare numbers (rule 10: a year is never a bare number). */
	public String corner() {
		return bare ? BOOK.phrase("corner").in(locale) : "";
	}

	/** Cells that meet a stretch of the axis, the upper line first. */
	public List<AxisCell> cells(double fromX, double toX) {
		List<AxisCell> cells = new ArrayList<>();
		double top = lower == null ? height() : height() / 2;
		line(cells, 0, upper, new Box(fromX, 0, Math.max(0, toX - fromX), top));
		if (lower != null) {
			line(cells, 1, lower, new Box(fromX, top, Math.max(0, toX - fromX), height() - top));
		}
		return cells;
	}

	private void line(List<AxisCell> cells, int level, Precision precision, Box stretch) {
		int each = precision == Precision.FISCAL_YEAR ? step : 1;
		int width = each >= 10 ? each : 1;
		LocalDate day = begin(Math.max(0, stretch.x()), precision, width);
		while (day.isBefore(axis.end()) && axis.x(day) <= stretch.right()) {
			LocalDate next = precision.plus(day, width);
			double left = Math.max(0, axis.x(day));
			double right = Math.min(axis.width(), axis.x(next));
			if (right > left) {
				boolean named = each == 1 || Math.floorMod(day.getYear(), each) == 0;
				String label = named ? label(day, precision) : "";
				boolean fits = TypeWidth.of(label, style.small()) <= (right - left) * (width == 1 ? each : 1) + 1;
				cells.add(new AxisCell(level, day, precision, Box.between(left, stretch.y(), right, stretch.bottom()), fits ? label : ""));
			}
			day = next;
		}
	}

	/** The first day of the cell at x; cells of several years begin with round ones. */
	private LocalDate begin(double x, Precision precision, int width) {
		LocalDate day = precision.floor(axis.date(x));
		return width == 1 ? day : day.minusYears(Math.floorMod(day.getYear(), width));
	}

	private String label(LocalDate day, Precision precision) {
		return switch (precision) {
		case FISCAL_YEAR -> year(FiscalYear.of(day));
		case QUARTER -> quarter(Math.floorMod(day.getMonthValue() - 4, 12) / 3 + 1);
		case MONTH -> upper == Precision.MONTH ? Years.format((DatePoint) Precision.MONTH.at(day), years, locale) : month(day);
		case DAY -> Integer.toString(day.getDayOfMonth());
		};
	}

	private String year(FiscalYear year) {
		if (!bare) {
			return Years.format(year, years, locale);
		}
		return years == YearStyle.ERA_KANJI ? Era.of(year).letterYear(year.year()) : Integer.toString(year.year());
	}

	private String quarter(int number) {
		double room = Precision.QUARTER.days() * axis.pixelsPerDay();
		String full = BOOK.phrase("quarter", number).in(locale);
		return TypeWidth.of(full, style.small()) + 0.4 * style.small() <= room ? full : BOOK.phrase("quarter.short", number).in(locale);
	}

	private String month(LocalDate day) {
		return Month.of(day.getMonthValue()).getDisplayName(TextStyle.SHORT, locale);
	}

	/** Lines that go down from the axis. */
	public List<GridLine> lines(double fromX, double toX) {
		List<GridLine> lines = new ArrayList<>();
		Precision precision = lower == null ? upper : lower;
		int width = precision == Precision.FISCAL_YEAR && axis.pixelsPerDay() * 365 < 6 ? step : 1;
		LocalDate day = begin(Math.max(0, fromX), precision, width);
		while (!day.isAfter(axis.end()) && axis.x(day) <= toX) {
			if (axis.x(day) >= fromX && axis.x(day) >= 0) {
				boolean first = day.getDayOfMonth() == 1;
				lines.add(new GridLine(axis.x(day),
						precision == Precision.FISCAL_YEAR || first && (upper == Precision.MONTH || day.getMonthValue() == 4)));
			}
			day = precision.plus(day, width);
		}
		return lines;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.layout;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.hyoka.core.indicators.Achievement;
import org.hyoka.core.indicators.Achievements;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.Effect;
import org.hyoka.model.roadmap.Milestone;
import org.hyoka.model.roadmap.MilestoneKind;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.model.time.DatePoint;
import org.hyoka.roadmap.internal.layout.Item.Form;
import org.hyoka.roadmap.internal.layout.Item.Side;
import org.hyoka.roadmap.internal.model.NodeTime;
import org.hyoka.roadmap.internal.model.Series;
import org.hyoka.roadmap.internal.text.LabelText;
import org.hyoka.roadmap.scene.PlacedBar.Ends;
import org.hyoka.roadmap.scene.PlacedMark.Symbol;
import org.hyoka.roadmap.scene.RoadmapStyle;
import org.hyoka.roadmap.time.TimeAxis;

/** Finds out from where to where each node reaches, with its label. */
final class ItemMaker {
	private static final double NARROWEST = 3;
	private final TimeAxis axis;
	private final RoadmapStyle style;
	private final Locale locale;
	private final Optional<LocalDate> asOf;
	private final Map<RoadmapNode, Integer> levels;
	private final double axisWidth;

	/**
	 * @param asOf   the day as of which targets and delays are judged
	 * @param levels the places of what has no date
	 */
	ItemMaker(TimeAxis axis, RoadmapStyle style, Locale locale, Optional<LocalDate> asOf, Map<RoadmapNode, Integer> levels) {
		this.axis = axis;
		this.style = style;
		this.locale = locale;
		this.asOf = asOf;
		this.levels = levels;
		axisWidth = axis.width();
	}

	/** A node with its widths; empty if it lies outside the axis. */
	Optional<Item> make(RoadmapNode node, int lane, boolean folded) {
		if (node instanceof Bar bar) {
			return bar(bar, new Item(node, lane, Form.BAR, folded, Series.ink(node)));
		}
		Optional<DatePoint> at = NodeTime.point(node);
		if (at.isEmpty()) {
			return Optional.of(later(new Item(node, lane, Form.LATER, folded, Series.ink(node))));
		}
		return mark(at.get(), new Item(node, lane, Form.MARK, folded, Series.ink(node)));
	}

	private Optional<Item> bar(Bar bar, Item item) {
		double from = bar.getStart() == null ? Double.NEGATIVE_INFINITY : axis.startOf(bar.getStart());
		double to = bar.getEnd() == null ? Double.POSITIVE_INFINITY : axis.endOf(bar.getEnd());
		if (to < from) {
			to = from;
		}
		if (from >= axisWidth || to <= 0 && to != from || to < 0) {
			return Optional.empty();
		}
		item.open = new Ends(bar.getStart() == null, bar.getEnd() == null);
		item.cut = new Ends(!item.open.start() && from < 0, !item.open.end() && to > axisWidth);
		item.width = Math.max(NARROWEST, Math.min(axisWidth, to) - Math.max(0, from));
		item.x = Math.max(0, Math.min(Math.max(0, from), axisWidth - item.width));
		Times.taken(bar, asOf).ifPresent(days -> {
			item.actualFrom = Math.clamp(axis.x(days[0]), 0, axisWidth);
			item.actualTo = Math.clamp(axis.x(days[1]), 0, axisWidth);
		});
		item.delay = Times.delay(bar, asOf);
		reach(item);
		if (item.folded) {
			fold(item);
		} else {
			remark(item);
			label(item, Naming.ownName(bar, locale));
		}
		return Optional.of(item);
	}

	/** The bounds of the thing itself with its actual time, before anything stands beside it. */
	private static void reach(Item item) {
		item.left = Double.isNaN(item.actualFrom) ? item.x : Math.min(item.x, item.actualFrom);
		item.right = Double.isNaN(item.actualTo) ? item.boxRight() : Math.max(item.boxRight(), item.actualTo);
	}

	private void fold(Item item) {
		item.height = style.strip() * 1.6;
		item.block = item.height;
		item.delay = Optional.empty();
		item.actualFrom = Double.NaN;
		item.actualTo = Double.NaN;
		item.left = item.x;
		item.right = item.boxRight();
	}

	private void remark(Item item) {
		if (item.delay.isEmpty()) {
			return;
		}
		LabelText words = LabelText.single(DrawingWords.delay(item.delay.get(), locale), style.small() * 0.9);
		double x = item.right + style.small() * 0.3;
		if (x + words.width() <= axisWidth) {
			item.remark = words;
			item.remarkX = x;
			item.right = x + words.width();
		}
	}

	private void label(Item item, String name) {
		double padding = style.padding();
		double tips = (item.open.start() ? style.small() * 0.6 : 0) + (item.open.end() ? style.small() * 0.6 : 0);
		double room = item.width - 2 * padding - tips;
		item.height = style.barHeight();
		LabelText one = LabelText.single(name, style.small());
		if (one.width() <= room) {
			inside(item, one, padding);
			return;
		}
		if (room >= 5 * style.small()) {
			LabelText wrapped = LabelText.wrap(name, style.small(), room, style.labelLines() + 1);
			if (!wrapped.cut()) {
				inside(item, wrapped, padding);
				return;
			}
		}
		beside(item, name, room);
	}

	private void inside(Item item, LabelText text, double padding) {
		item.label = text;
		item.side = Side.INSIDE;
		item.labelX = item.x + padding + (item.open.start() ? style.small() * 0.6 : 0);
		item.height = Math.max(style.barHeight(), text.lines().size() * style.lineHeight() + style.barHeight() - style.lineHeight());
		item.block = item.height;
	}

	/** Beside the thing: right of it if there is room, else left of it, else where there is more room, and cut. */
	private void beside(Item item, String name, double insideRoom) {
		double gap = style.gap();
		double rightRoom = Math.min(style.labelWidth(), axisWidth - item.right - gap);
		double leftRoom = Math.min(style.labelWidth(), item.left - gap);
		LabelText right = rightRoom > style.small() ? LabelText.wrap(name, style.small(), rightRoom, style.labelLines()) : null;
		LabelText left = leftRoom > style.small() ? LabelText.wrap(name, style.small(), leftRoom, style.labelLines()) : null;
		boolean fitsRight = right != null && !right.cut();
		boolean fitsLeft = left != null && !left.cut();
		boolean narrow = fitsRight && fitsLeft && right.lines().size() > left.lines().size() + 1;
		if (fitsRight && !narrow) {
			right(item, right, gap);
		} else if (fitsLeft) {
			left(item, left, gap);
		} else if (insideRoom >= Math.max(rightRoom, leftRoom) && insideRoom >= 3 * style.small()) {
			inside(item, LabelText.wrap(name, style.small(), insideRoom, style.labelLines() * 2), style.padding());
		} else if (right != null && rightRoom >= leftRoom) {
			right(item, LabelText.wrap(name, style.small(), rightRoom, style.labelLines() * 2), gap);
		} else if (left != null) {
			left(item, LabelText.wrap(name, style.small(), leftRoom, style.labelLines() * 2), gap);
		}
		item.block = Math.max(item.height, item.label == null ? 0 : item.label.lines().size() * style.lineHeight());
	}

	private static void right(Item item, LabelText text, double gap) {
		item.label = text;
		item.side = Side.RIGHT;
		item.labelX = item.right + gap;
		item.right = item.labelX + text.width();
	}

	private static void left(Item item, LabelText text, double gap) {
		item.label = text;
		item.side = Side.LEFT;
		item.labelX = item.left - gap;
		item.left = item.labelX - text.width();
	}

	private Optional<Item> mark(DatePoint at, Item item) {
		double middle = axis.markOf(at);
		if (middle < 0 || middle > axisWidth) {
			return Optional.empty();
		}
		double size = item.folded ? style.strip() * 1.6 : style.mark();
		item.width = Math.min(size, axisWidth);
		item.height = size;
		item.x = Math.clamp(middle - size / 2, 0, axisWidth - item.width);
		item.block = size;
		item.symbol = symbol(item.node);
		if (item.node instanceof OutcomeMark mark) {
			item.status = status(mark.getTarget());
		}
		if (item.node instanceof Milestone milestone && !item.folded) {
			item.delay = Times.delay(milestone);
			if (milestone.getActualAt() != null) {
				double real = axis.markOf(milestone.getActualAt());
				if (Math.abs(real - middle) >= size * 0.75 && real >= 0 && real <= axisWidth) {
					item.actualFrom = Math.clamp(real - size / 2, 0, axisWidth - item.width);
					item.actualTo = item.actualFrom + size;
				}
			}
		}
		reach(item);
		if (!item.folded) {
			remark(item);
			beside(item, Naming.ownName(item.node, locale), 0);
		}
		return Optional.of(item);
	}

	private Optional<Achievement.Status> status(Target target) {
		return asOf.filter(day -> target != null && target.eContainer() instanceof Indicator && Achievements.canBeJudged(target))
				.map(day -> Achievements.of(target, day).status());
	}

	private static Symbol symbol(RoadmapNode node) {
		return switch (node) {
		case OutcomeMark mark -> Symbol.OUTCOME;
		case Effect effect -> Symbol.EFFECT;
		case Milestone milestone -> symbol(milestone.getKind() == null ? MilestoneKind.OTHER : milestone.getKind());
		default -> Symbol.OTHER;
		};
	}

	private static Symbol symbol(MilestoneKind kind) {
		return switch (kind) {
		case EVALUATION_DONE -> Symbol.EVALUATION_DONE;
		case EVALUATION_DUE -> Symbol.EVALUATION_DUE;
		case STAGE_GATE -> Symbol.STAGE_GATE;
		case PROGRAM_END -> Symbol.PROGRAM_END;
		case APPROVAL -> Symbol.APPROVAL;
		case PRODUCT -> Symbol.PRODUCT;
		case OTHER -> Symbol.OTHER;
		};
	}

	private Item later(Item item) {
		item.level = levels.getOrDefault(item.node, 0);
		item.x = axisWidth + LaterColumn.left(style, item.level);
		item.width = style.laterWidth();
		item.left = item.x;
		item.right = item.boxRight();
		if (item.folded) {
			fold(item);
		} else {
			LabelText text = LabelText.wrap(Naming.ownName(item.node, locale), style.small(), item.width - 2 * style.padding(),
					style.labelLines() + 2);
			inside(item, text, style.padding());
		}
		return item;
	}
}

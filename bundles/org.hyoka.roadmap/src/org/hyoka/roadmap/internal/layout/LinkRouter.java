// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.roadmap.internal.layout.Item.Form;
import org.hyoka.roadmap.internal.layout.Item.Side;
import org.hyoka.roadmap.internal.layout.Obstacles.Free;

/**
 * Finds ways for links: upright through rows where nothing stands, level in the gutters between rows. Going row by row it
 * keeps the few best ways so far, by how far they go aside, most of all against time, and how often they turn. A link crosses a bar
 * only where a row has no free place at all; there it runs behind the bar.
 */
final class LinkRouter {
	private static final double TURN = 26;
	/** Against time, a way is so many times as long. */
	private static final double BACK = 6;
	private static final double SIDE = 4;
	private static final double UPRIGHT = 12;
	private static final int KEPT = 6;
	private static final int FEW = 2;
	private static final int AGAIN = 2;
	private static final int FAR = 80;
	private final Obstacles obstacles;
	private final double stub;
	private final List<Step> next = new ArrayList<>();

	/** @param stub how far a link runs straight out of or into a bar */
	LinkRouter(Obstacles obstacles, double stub) {
		this.obstacles = obstacles;
		this.stub = stub;
	}

	/** An upright part of a way, and from where to where it may be moved. */
	static final class Run {
		double x;
		final Free free;

		Run(double x, Free free) {
			this.x = x;
			this.free = free;
		}
	}

	/**
	 * A way.
	 *
	 * @param source   where it begins
	 * @param target   where it ends
	 * @param runs     its upright parts; none where it is one straight line in a row
	 * @param gutters  the gutters in which it goes from one to the next; gutter g lies above row g
	 * @param sideOut  whether it leaves at the right edge, else at the top or bottom
	 * @param sideIn   whether it arrives at the left edge
	 */
	record Way(Item source, Item target, List<Run> runs, int[] gutters, boolean sideOut, boolean sideIn) {
		/** Whether it goes down from its source. */
		boolean leavesDown() {
			return target.row > source.row || target.row == source.row && gutters.length > 0 && gutters[0] > source.row;
		}

		/** Whether it comes from above to its target. */
		boolean arrivesDown() {
			return target.row > source.row || target.row == source.row && !leavesDown();
		}
	}

	/** A place where a link may leave or arrive. */
	private record Port(boolean side, double x, Free free) {
		double cost(Item item, int edge) {
			return side ? SIDE : UPRIGHT + ((item.used & edge) == 0 ? 0 : 2 * TURN);
		}
	}

	/** How far a search has come: at x, after turning in that gutter. */
	private static final class Step {
		final Step before;
		final Port out;
		final double x;
		final int gutter;
		final double cost;

		Step(Step before, Port out, double x, int gutter, double cost) {
			this.before = before;
			this.out = out;
			this.x = x;
			this.gutter = gutter;
			this.cost = cost;
		}

		int turns() {
			return before == null ? 0 : 1 + before.turns();
		}

		/** What it costs to get to x at once. */
		double costTo(double other) {
			return other == x ? cost : cost + TURN + aside(x, other);
		}

		Step turn(double to, int inGutter) {
			return new Step(this, out, to, inGutter, cost + TURN + aside(x, to));
		}
	}

	/** What it costs to go aside: time runs to the right. */
	private static double aside(double from, double to) {
		return to < from ? BACK * (from - to) : to - from;
	}

	Way route(Item source, Item target) {
		if (source.row == target.row) {
			return sameRow(source, target);
		}
		List<Port> outs = ports(source, true);
		List<Port> ins = ports(target, false);
		int rows = Math.abs(target.row - source.row);
		List<Double> goals = new ArrayList<>(ins.stream().map(Port::x).toList());
		Found found = search(source, target, outs, ins, goals, rows > FAR ? FEW : KEPT);
		for (int i = 0; i < AGAIN && rows <= FAR && found.end().turns() > 1; i++) {
			for (Step step = found.end(); step != null; step = step.before) {
				goals.add(step.x);
			}
			Found better = search(source, target, outs, ins, goals.stream().distinct().toList(), KEPT);
			if (better.cost() >= found.cost()) {
				break;
			}
			found = better;
		}
		return way(source, target, found.end(), found.in());
	}

	/** The bit of {@link Item#used} that speaks against an edge: that links of the other direction use it. */
	private static int edge(boolean lower, boolean arriving) {
		return (lower ? 1 : 2) << (arriving ? 2 : 0);
	}

	private record Found(Step end, Port in, double cost) {
		// a value
	}

	/**
	 * One search from row to row.
	 *
	 * @param goals places that it tries to turn to early: where it has to arrive, and where an earlier search had to pass
	 * @param kept  how many ways it keeps from row to row
	 */
	private Found search(Item source, Item target, List<Port> outs, List<Port> ins, List<Double> goals, int kept) {
		boolean down = target.row > source.row;
		int step = down ? 1 : -1;
		List<Step> best = new ArrayList<>();
		int leave = edge(down, false);
		int arrive = edge(!down, true);
		outs.forEach(out -> best.add(new Step(null, out, out.x(), -1, out.cost(source, leave))));
		for (double goal : goals) {
			outs.stream().filter(Port::side).filter(out -> out.free().nearest(goal) != out.x())
					.forEach(out -> best.add(new Step(null, out, out.free().nearest(goal), -1,
							out.cost(source, leave) + aside(out.x(), out.free().nearest(goal)))));
		}
		for (int row = source.row + step; row != target.row; row += step) {
			advance(best, row, down ? row : row + 1, goals, kept);
		}
		Found found = new Found(null, null, Double.POSITIVE_INFINITY);
		int gutter = down ? target.row : target.row + 1;
		for (Step last : best) {
			for (Port port : ins) {
				double x = port.free().nearest(last.x);
				boolean straight = Math.abs(x - last.x) < 0.01;
				double total = last.cost + port.cost(target, arrive) + (straight ? Math.abs(x - port.x()) : TURN + aside(last.x, port.x()));
				if (total < found.cost()) {
					found = new Found(straight ? last : last.turn(port.x(), gutter), port, total);
				}
			}
		}
		return found;
	}

	private void advance(List<Step> best, int row, int gutter, List<Double> goals, int kept) {
		next.clear();
		for (Step step : best) {
			if (!obstacles.at(row, step.x).isEmpty()) {
				offer(step, kept);
				continue;
			}
			Free left = obstacles.before(row, step.x);
			Free right = obstacles.after(row, step.x);
			if (!left.isEmpty()) {
				offer(step.turn(left.nearest(step.x), gutter), kept);
			}
			if (!right.isEmpty()) {
				offer(step.turn(right.nearest(step.x), gutter), kept);
			}
			if (left.isEmpty() && right.isEmpty()) {
				offer(step, kept);
			}
		}
		for (double goal : goals) {
			if (!obstacles.at(row, goal).isEmpty()) {
				Step from = null;
				for (Step step : best) {
					from = from == null || step.costTo(goal) < from.costTo(goal) ? step : from;
				}
				if (from != null && from.x != goal) {
					offer(from.turn(goal, gutter), kept);
				}
			}
		}
		best.clear();
		best.addAll(next);
	}

	/** Keeps a step among the best, unless one of them gets to the same place for less. */
	private void offer(Step step, int kept) {
		for (Step other : next) {
			if (other.costTo(step.x) <= step.cost) {
				return;
			}
		}
		next.removeIf(other -> step.costTo(other.x) <= other.cost);
		int place = next.size();
		while (place > 0 && next.get(place - 1).cost > step.cost) {
			place--;
		}
		next.add(place, step);
		if (next.size() > kept) {
			next.removeLast();
		}
	}

	/** The way that a search ended with: every part between two turns, and how far it may be moved aside. */
	private Way way(Item source, Item target, Step end, Port in) {
		List<Step> steps = new ArrayList<>();
		for (Step step = end; step != null; step = step.before) {
			steps.addFirst(step);
		}
		boolean down = target.row > source.row;
		if (!end.out.side()) {
			source.used |= edge(down, true);
		}
		if (!in.side()) {
			target.used |= edge(!down, false);
		}
		List<Run> runs = new ArrayList<>();
		int[] gutters = new int[steps.size() - 1];
		int row = source.row;
		for (int i = 0; i < steps.size(); i++) {
			double x = steps.get(i).x;
			boolean last = i == steps.size() - 1;
			int until = last ? target.row : down ? steps.get(i + 1).gutter - 1 : steps.get(i + 1).gutter;
			Free free = i == 0 ? end.out.free() : obstacles.everywhere();
			for (int r = i == 0 ? row + (down ? 1 : -1) : row; last ? r != until : down ? r <= until : r >= until; r += down ? 1 : -1) {
				Free here = obstacles.at(r, x);
				free = here.isEmpty() ? free : free.and(here);
			}
			free = last ? free.and(in.free()) : free;
			runs.add(new Run(x, free.isEmpty() ? new Free(x, x) : free));
			if (!last) {
				gutters[i] = steps.get(i + 1).gutter;
				row = down ? gutters[i] : gutters[i] - 1;
			}
		}
		return new Way(source, target, runs, gutters, end.out.side(), in.side());
	}

	private Way sameRow(Item source, Item target) {
		boolean next = source.boxRight() + stub <= target.x && source.side != Side.RIGHT && target.side != Side.LEFT
				&& source.right - source.boxRight() < 1
				&& target.x - target.left < 1 && source.place + 1 == target.place;
		if (next) {
			return new Way(source, target, List.of(), new int[0], true, true);
		}
		Port over = upright(source, true);
		Port into = upright(target, false);
		int gutter = obstacles.sameLane(source.row, source.row + 1) ? source.row + 1 : source.row;
		return new Way(source, target, List.of(new Run(over.x(), over.free()), new Run(into.x(), into.free())), new int[] { gutter }, false, false);
	}

	/** The ways out of or into an item, the preferred first. */
	private List<Port> ports(Item item, boolean out) {
		if (out) {
			double room = obstacles.rightOf(item).to() - item.boxRight();
			boolean free = item.side != Side.RIGHT && item.remark == null && item.right - item.boxRight() < 1 && room >= stub + Obstacles.CLEAR;
			Port upright = upright(item, true);
			return free ? List.of(new Port(true, item.boxRight() + stub, new Free(item.boxRight() + stub, item.boxRight() + room)), upright)
					: List.of(upright);
		}
		double room = item.x - obstacles.leftOf(item).from();
		boolean free = item.side != Side.LEFT && item.x - item.left < 1 && room >= stub + 1;
		Port upright = upright(item, false);
		return free ? List.of(new Port(true, item.x - stub, new Free(item.x - room, item.x - stub)), upright) : List.of(upright);
	}

	/** Out of or into the upper or lower edge: for a bar near its end or start, for a symbol in its middle. */
	private Port upright(Item item, boolean out) {
		if (item.form == Form.MARK || item.width < 4 * stub) {
			return new Port(false, item.centre(), new Free(item.centre(), item.centre()));
		}
		double near = out ? item.boxRight() - stub : item.x + stub;
		return out ? new Port(false, near, new Free(item.boxRight() - 3 * stub, near + stub / 2))
				: new Port(false, near, new Free(near - stub / 2, item.x + 3 * stub));
	}
}

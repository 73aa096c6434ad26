// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hyoka.roadmap.internal.layout.LinkRouter.Run;
import org.hyoka.roadmap.internal.layout.LinkRouter.Way;
import org.hyoka.roadmap.internal.text.LabelText;

/**
 * Keeps links apart: moves upright parts that would run into each other aside, gives level parts in one gutter tracks of
 * their own. Links of one source, or of one target, may share their way like the strands of a rope.
 */
final class Gutters {
	private static final int MOST_TRACKS = 14;
	private static final int ASIDE = 7;
	private static final int LOOKED_AT = 96;

	/** A level part of a way. */
	static final class Level {
		final int way;
		final int part;
		final double from;
		final double to;
		int track;
		LabelText label;

		Level(int way, int part, double from, double to) {
			this.way = way;
			this.part = part;
			this.from = Math.min(from, to);
			this.to = Math.max(from, to);
		}
	}

	private record Taken(int from, int to, Item source, Item target) {
		boolean bothers(int otherFrom, int otherTo, Way way) {
			return from <= otherTo && otherFrom <= to && source != way.source() && target != way.target();
		}
	}

	private final List<Way> ways;
	private final double gap;
	private final double labelHeight;
	private final List<List<Level>> levels = new ArrayList<>();
	private final double[][] trackHeights;
	private final boolean[] arrows;

	/**
	 * @param labels words of the links, null where there are none
	 * @param rows   number of rows
	 */
	Gutters(List<Way> ways, List<LabelText> labels, int rows, double gap, double labelHeight) {
		this.ways = ways;
		this.gap = gap;
		this.labelHeight = labelHeight;
		aside();
		for (int g = 0; g <= rows; g++) {
			levels.add(new ArrayList<>());
		}
		for (int w = 0; w < ways.size(); w++) {
			Way way = ways.get(w);
			Level longest = null;
			for (int i = 0; i < way.gutters().length; i++) {
				Level level = new Level(w, i, way.runs().get(i).x, way.runs().get(i + 1).x);
				levels.get(way.gutters()[i]).add(level);
				longest = longest == null || level.to - level.from > longest.to - longest.from ? level : longest;
			}
			LabelText label = labels.get(w);
			if (label != null && longest != null && longest.to - longest.from >= label.width() + 2 * gap) {
				longest.label = label;
			}
		}
		trackHeights = new double[rows + 1][];
		for (int g = 0; g <= rows; g++) {
			trackHeights[g] = tracks(levels.get(g));
		}
		arrows = new boolean[rows + 1];
		ways.stream().filter(way -> !way.sideIn()).forEach(way -> arrows[way.arrivesDown() ? way.target().row : way.target().row + 1] = true);
	}

	/** Moves upright parts sideways, within what is free for them, so that those of different links stand apart. */
	private void aside() {
		Map<Long, List<Taken>> slots = new HashMap<>();
		for (Way way : ways) {
			for (int i = 0; i < way.runs().size(); i++) {
				Run run = way.runs().get(i);
				int a = i == 0 ? 2 * way.source().row + 1 : 2 * way.gutters()[i - 1];
				int b = i == way.runs().size() - 1 ? 2 * way.target().row + 1 : 2 * way.gutters()[i];
				place(run, Math.min(a, b), Math.max(a, b), way, slots);
			}
		}
	}

	private void place(Run run, int from, int to, Way way, Map<Long, List<Taken>> slots) {
		for (int n = 0; n <= 2 * ASIDE; n++) {
			double x = run.x + (n % 2 == 0 ? 1 : -1) * ((n + 1) / 2) * gap;
			if (x < run.free.from() || x > run.free.to()) {
				continue;
			}
			long slot = Math.round(x / gap);
			List<Taken> taken = slots.computeIfAbsent(slot, key -> new ArrayList<>(4));
			List<Taken> looked = taken.subList(Math.max(0, taken.size() - LOOKED_AT), taken.size());
			if (looked.stream().noneMatch(other -> other.bothers(from, to, way))) {
				run.x = x;
				taken.add(new Taken(from, to, way.source(), way.target()));
				return;
			}
		}
	}

	/** Gives each level part of a gutter its track; answers how high the tracks are. */
	private double[] tracks(List<Level> gutter) {
		gutter.sort((a, b) -> a.from != b.from ? Double.compare(a.from, b.from) : Integer.compare(a.way, b.way));
		List<List<Level>> tracks = new ArrayList<>();
		for (Level level : gutter) {
			int track = 0;
			while (track < tracks.size() && !fits(level, tracks.get(track))) {
				track++;
			}
			if (track == tracks.size()) {
				if (track == MOST_TRACKS) {
					track = (level.way + level.part) % MOST_TRACKS;
				} else {
					tracks.add(new ArrayList<>());
				}
			}
			level.track = track;
			tracks.get(track).add(level);
		}
		return tracks.stream().mapToDouble(track -> track.stream().anyMatch(level -> level.label != null) ? labelHeight + gap : gap).toArray();
	}

	private boolean fits(Level level, List<Level> track) {
		Way way = ways.get(level.way);
		for (int i = track.size() - 1; i >= Math.max(0, track.size() - LOOKED_AT); i--) {
			Level other = track.get(i);
			Way theirs = ways.get(other.way);
			boolean together = (theirs.source() == way.source() || theirs.target() == way.target()) && level.label == null && other.label == null;
			if (other.to + gap > level.from && !together) {
				return false;
			}
		}
		return true;
	}

	/** How high a gutter has to be: its tracks, and room for the heads of arrows that point up or down out of it. */
	double height(int gutter) {
		return Arrays.stream(trackHeights[gutter]).sum() + 2 * arrow(gutter);
	}

	private double arrow(int gutter) {
		return arrows[gutter] ? gap : 0;
	}

	/** Where the line of a level part runs, from the top of its gutter. */
	double y(int gutter, Level level) {
		double y = arrow(gutter);
		for (int track = 0; track <= level.track; track++) {
			y += trackHeights[gutter][track];
		}
		return y - gap / 2;
	}

	/** The level parts of a gutter. */
	List<Level> levels(int gutter) {
		return levels.get(gutter);
	}
}

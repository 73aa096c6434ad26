// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.scene;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Finds the boxes that meet a rectangle without looking at all of them: a packed tree of boxes (sort-tile-recursive), made
 * once and never changed. A query costs the logarithm of all plus what it finds.
 */
final class BoxIndex {
	private static final int FAN = 12;
	private final int[] items;
	/** Edges of all nodes of the tree, the leaves' items first, level by level: left, top, right, bottom. */
	private final double[] edges;
	private final int[] levelEnds;

	private BoxIndex(int[] items, double[] edges, int[] levelEnds) {
		this.items = items;
		this.edges = edges;
		this.levelEnds = levelEnds;
	}

	/** An index of boxes; what is found is named by its place in the list. */
	static BoxIndex of(List<Box> boxes) {
		int count = boxes.size();
		int[] order = tiled(boxes);
		int total = count;
		int levels = 1;
		for (int n = count; n > 1; n = (n + FAN - 1) / FAN) {
			total += (n + FAN - 1) / FAN;
			levels++;
		}
		double[] edges = new double[total * 4];
		for (int i = 0; i < count; i++) {
			Box box = boxes.get(order[i]);
			edges[i * 4] = box.x();
			edges[i * 4 + 1] = box.y();
			edges[i * 4 + 2] = box.right();
			edges[i * 4 + 3] = box.bottom();
		}
		int[] ends = new int[levels];
		ends[0] = count;
		int from = 0;
		for (int level = 1; level < levels; level++) {
			ends[level] = join(edges, from, ends[level - 1]);
			from = ends[level - 1];
		}
		return new BoxIndex(order, edges, ends);
	}

	private static int join(double[] edges, int from, int to) {
		int next = to;
		for (int i = from; i < to; i += FAN) {
			double left = Double.POSITIVE_INFINITY;
			double top = left;
			double right = Double.NEGATIVE_INFINITY;
			double bottom = right;
			for (int j = i; j < Math.min(to, i + FAN); j++) {
				left = Math.min(left, edges[j * 4]);
				top = Math.min(top, edges[j * 4 + 1]);
				right = Math.max(right, edges[j * 4 + 2]);
				bottom = Math.max(bottom, edges[j * 4 + 3]);
			}
			edges[next * 4] = left;
			edges[next * 4 + 1] = top;
			edges[next * 4 + 2] = right;
			edges[next * 4 + 3] = bottom;
			next++;
		}
		return next;
	}

	/** The boxes in an order in which neighbours stand together: strips from top to bottom, each from left to right. */
	private static int[] tiled(List<Box> boxes) {
		int count = boxes.size();
		long[] keys = new long[count];
		for (int i = 0; i < count; i++) {
			keys[i] = key(boxes.get(i).centreY(), i);
		}
		Arrays.sort(keys);
		int strip = Math.max(FAN, (int) Math.ceil(Math.sqrt((double) count / FAN)) * FAN);
		int[] order = new int[count];
		for (int from = 0; from < count; from += strip) {
			int to = Math.min(count, from + strip);
			for (int i = from; i < to; i++) {
				int item = (int) keys[i];
				keys[i] = key(boxes.get(item).centreX(), item);
			}
			Arrays.sort(keys, from, to);
			for (int i = from; i < to; i++) {
				order[i] = (int) keys[i];
			}
		}
		return order;
	}

	/** A number that sorts like the value, and by the item where values are the same. */
	private static long key(double value, int item) {
		int bits = Float.floatToIntBits((float) value);
		int sortable = bits ^ bits >> 31 & Integer.MAX_VALUE;
		return (long) sortable << 32 | item;
	}

	/** Tells of every box that touches or overlaps the rectangle, in no particular order. */
	void query(Box rectangle, IntConsumer found) {
		if (items.length > 0) {
			visit(levelEnds.length - 1, edges.length / 4 - 1, rectangle, found);
		}
	}

	private void visit(int level, int node, Box r, IntConsumer found) {
		int e = node * 4;
		if (edges[e] > r.right() || edges[e + 2] < r.x() || edges[e + 1] > r.bottom() || edges[e + 3] < r.y()) {
			return;
		}
		if (level == 0) {
			found.accept(items[node]);
			return;
		}
		int below = level == 1 ? 0 : levelEnds[level - 2];
		int first = below + (node - levelEnds[level - 1]) * FAN;
		int last = Math.min(levelEnds[level - 1], first + FAN);
		for (int child = first; child < last; child++) {
			visit(level - 1, child, r, found);
		}
	}
}

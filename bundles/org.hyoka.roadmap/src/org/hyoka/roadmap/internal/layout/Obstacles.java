// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.layout;

import java.util.Arrays;
import java.util.List;

/** What stands in each row, as stretches that links keep clear of; knows the free stretches between them. */
final class Obstacles {
	/** How far links stay away from what stands in a row. */
	static final double CLEAR = 3;
	private static final Free NONE = new Free(0, -1);
	private final double[][] from;
	private final double[][] to;
	private final List<? extends List<Item>> rows;
	private final int[] lanes;
	private final double least;
	private final double most;

	/**
	 * @param rows  the rows with their items
	 * @param lanes the lane of each row
	 * @param least the leftmost place for links
	 * @param most  the rightmost
	 */
	Obstacles(List<? extends List<Item>> rows, int[] lanes, double least, double most) {
		this.rows = rows;
		this.lanes = lanes;
		this.least = least;
		this.most = most;
		from = new double[rows.size()][];
		to = new double[rows.size()][];
		for (int r = 0; r < from.length; r++) {
			List<Item> items = rows.get(r);
			double[] left = new double[items.size()];
			double[] right = new double[items.size()];
			int n = 0;
			for (Item item : items) {
				double l = item.left - CLEAR;
				if (n > 0 && l <= right[n - 1]) {
					right[n - 1] = Math.max(right[n - 1], item.right + CLEAR);
				} else {
					left[n] = l;
					right[n++] = item.right + CLEAR;
				}
			}
			from[r] = n == left.length ? left : Arrays.copyOf(left, n);
			to[r] = n == right.length ? right : Arrays.copyOf(right, n);
		}
	}

	/** A stretch; empty if it ends before it begins. */
	record Free(double from, double to) {
		boolean isEmpty() {
			return to < from;
		}

		Free and(Free other) {
			return new Free(Math.max(from, other.from), Math.min(to, other.to));
		}

		double nearest(double x) {
			return Math.max(from, Math.min(to, x));
		}
	}

	/** The n-th free stretch of a row: before its first obstacle, between two, after the last. */
	private Free free(int row, int n) {
		return new Free(n == 0 ? least : to[row][n - 1], n == from[row].length ? most : from[row][n]);
	}

	/** Number of the first obstacle of a row that ends after x. */
	private int number(int row, double x) {
		int i = Arrays.binarySearch(to[row], x);
		return i >= 0 ? i + 1 : -i - 1;
	}

	/** The free stretch of a row at x; empty where an obstacle stands. */
	Free at(int row, double x) {
		int n = number(row, x);
		return n < from[row].length && from[row][n] < x ? NONE : free(row, n);
	}

	/** The free stretch before the obstacle that stands at x; empty where there is none. */
	Free before(int row, double x) {
		return free(row, number(row, x));
	}

	/** The free stretch after the obstacle that stands at x; empty where there is none. */
	Free after(int row, double x) {
		return free(row, Math.min(from[row].length, number(row, x) + 1));
	}

	/** The free stretch that ends at an item's left bound; empty where another touches it. */
	Free leftOf(Item item) {
		return item.folded ? new Free(item.left, item.left)
				: new Free(item.place == 0 ? least : rows.get(item.row).get(item.place - 1).right + CLEAR, item.left);
	}

	/** The free stretch that begins at an item's right bound; empty where another touches it. */
	Free rightOf(Item item) {
		List<Item> row = rows.get(item.row);
		return item.folded ? new Free(item.right, item.right)
				: new Free(item.right, item.place + 1 < row.size() ? row.get(item.place + 1).left - CLEAR : most);
	}

	/** Whether two rows belong to one lane. */
	boolean sameLane(int row, int other) {
		return other < lanes.length && lanes[row] == lanes[other];
	}

	/** Everything that links may use. */
	Free everywhere() {
		return new Free(least, most);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Puts stretches into rows so that none overlap, each into the uppermost row that has room. Stretches that come from left
 * to right find their row by the rows' ends in logarithmic time; others may fill holes of the uppermost rows.
 */
final class RowPacker {
	/** How many of the uppermost rows are searched for holes. */
	private static final int SEARCHED = 24;
	private double[] ends = new double[8];
	private int capacity = 4;
	private int used;
	private final List<TreeMap<Double, Double>> holes = new ArrayList<>();

	RowPacker() {
		Arrays.fill(ends, Double.NEGATIVE_INFINITY);
	}

	/** How many rows there are. */
	int rows() {
		return used;
	}

	/** The row for a stretch whose left end is not left of those before it. */
	int append(double left, double right) {
		if (ends[1] > left) {
			grow();
		}
		int node = 1;
		while (node < capacity) {
			node = ends[2 * node] <= left ? 2 * node : 2 * node + 1;
		}
		int row = node - capacity;
		take(row, left, right);
		return row;
	}

	/** The row for a stretch that may stand in a hole of the uppermost rows. */
	int insert(double left, double right) {
		for (int row = 0; row < holes.size(); row++) {
			TreeMap<Double, Double> taken = holes.get(row);
			var before = taken.lowerEntry(right);
			if (before == null || before.getValue() <= left) {
				take(row, left, right);
				return row;
			}
		}
		return append(Math.max(left, Double.NEGATIVE_INFINITY), right);
	}

	private void take(int row, double left, double right) {
		used = Math.max(used, row + 1);
		if (row < SEARCHED) {
			while (holes.size() <= row) {
				holes.add(new TreeMap<>());
			}
			holes.get(row).merge(left, right, Math::max);
		}
		int node = row + capacity;
		ends[node] = Math.max(ends[node], right);
		for (node /= 2; node >= 1; node /= 2) {
			ends[node] = Math.min(ends[2 * node], ends[2 * node + 1]);
		}
	}

	private void grow() {
		double[] more = new double[capacity * 4];
		Arrays.fill(more, Double.NEGATIVE_INFINITY);
		System.arraycopy(ends, capacity, more, capacity * 2, capacity);
		capacity *= 2;
		for (int node = capacity - 1; node >= 1; node--) {
			more[node] = Math.min(more[2 * node], more[2 * node + 1]);
		}
		ends = more;
	}
}

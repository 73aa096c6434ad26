// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.report.paint;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A code of bits for symbols, short for frequent ones (Huffman), in the canonical form of RFC 1951. */
final class PrefixCode {
	private final int[] lengths;
	private final int[] codes;

	private PrefixCode(int[] lengths) {
		this.lengths = lengths;
		codes = codes(lengths);
	}

	/**
	 * The code for symbols of which each comes so often.
	 *
	 * @param often   by symbol; those that never come have no code
	 * @param longest no code has more bits; enough for all symbols
	 */
	static PrefixCode of(int[] often, int longest) {
		for (int flat = 0;; flat++) {
			int[] lengths = lengths(often, flat);
			if (Arrays.stream(lengths).max().orElse(0) <= longest) {
				return new PrefixCode(lengths);
			}
		}
	}

	/** How many bits each symbol has; the more {@code flat}, the nearer they are to each other. */
	private static int[] lengths(int[] often, int flat) {
		long[] leaves = IntStream.range(0, often.length).filter(s -> often[s] > 0)
				.mapToLong(s -> (long) Math.max(1, often[s] >> flat) << Short.SIZE | s).sorted().toArray();
		int[] lengths = new int[often.length];
		int n = leaves.length;
		if (n == 1) {
			lengths[(int) leaves[0] & 0xFFFF] = 1;
		}
		if (n < 2) {
			return lengths;
		}
		// Nodes are made from the lightest up, so that those with children are in order as well as the leaves are.
		long[] weights = new long[2 * n - 1];
		int[] parents = new int[2 * n - 1];
		for (int i = 0; i < n; i++) {
			weights[i] = leaves[i] >> Short.SIZE;
		}
		int leaf = 0;
		int inner = n;
		for (int next = n; next < weights.length; next++) {
			for (int child = 0; child < 2; child++) {
				int lightest = leaf < n && (inner >= next || weights[leaf] <= weights[inner]) ? leaf++ : inner++;
				weights[next] += weights[lightest];
				parents[lightest] = next;
			}
		}
		int[] depths = new int[weights.length];
		for (int i = depths.length - 2; i >= 0; i--) {
			depths[i] = depths[parents[i]] + 1;
			if (i < n) {
				lengths[(int) leaves[i] & 0xFFFF] = depths[i];
			}
		}
		return lengths;
	}

	/** Codes of one length follow each other; they are kept in the order in which their bits are written. */
	private static int[] codes(int[] lengths) {
		int[] codes = new int[lengths.length];
		int code = 0;
		for (int length = 1; length <= Arrays.stream(lengths).max().orElse(0); length++) {
			code <<= 1;
			for (int symbol = 0; symbol < lengths.length; symbol++) {
				if (lengths[symbol] == length) {
					codes[symbol] = Integer.reverse(code++) >>> Integer.SIZE - length;
				}
			}
		}
		return codes;
	}

	/** How many bits a symbol has; 0 if it never comes. */
	int length(int symbol) {
		return lengths[symbol];
	}

	void write(int symbol, BitWriter out) {
		out.write(codes[symbol], lengths[symbol]);
	}
}

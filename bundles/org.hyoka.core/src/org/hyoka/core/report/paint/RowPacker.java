// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.report.paint;

import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Packs the rows of a drawing as a zlib stream (RFC 1950, 1951), which any inflater reads. A drawing is nearly all runs of one
 * colour and stretches that are like the row above: those are found as a whole and not byte by byte, several times faster than
 * {@link java.util.zip.Deflater} and about as small.
 */
final class RowPacker {
	private static final int SHORTEST = 3;
	private static final int LONGEST = 258;
	private static final int WINDOW = 1 << 15;
	/** A match of three that is farther away takes more room than three literals. */
	private static final int NEAR = 1 << 12;
	/** A match that is longer than this is good enough; nothing is looked for beside it, nor is what it covers remembered. */
	private static final int GOOD = 16;
	private static final int HASH_BITS = 13;
	private static final int BLOCK = 1 << 15;
	private static final int END = 256;
	private static final int LITERALS = 286;
	private static final int DISTANCES = 30;
	private static final int LONGEST_CODE = 15;
	private static final int LONGEST_LENGTH_CODE = 7;
	/** The order in which the lengths of the codes of lengths are written. */
	private static final int[] ORDER = { 16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15 };
	private static final int REPEAT = 16;
	private static final int ZEROS = 17;
	private static final int MANY_ZEROS = 18;

	private final byte[] rows;
	private final int stride;
	private final BitWriter out = new BitWriter();
	/** A literal, or a match: its length above its distance less 1. */
	private final int[] tokens = new int[BLOCK];
	private final int[] literals = new int[LITERALS];
	private final int[] distances = new int[DISTANCES];
	private final int[] heads = new int[1 << HASH_BITS];
	private int count;

	private RowPacker(byte[] rows, int stride) {
		this.rows = rows;
		this.stride = stride;
	}

	/**
	 * The rows packed.
	 *
	 * @param rows   one behind the other
	 * @param stride bytes from one to the next, at least 1
	 */
	static byte[] pack(byte[] rows, int stride) {
		RowPacker packer = new RowPacker(rows, stride);
		packer.out.write(0x0178, Short.SIZE);
		packer.matches();
		packer.block(true);
		Adler32 check = new Adler32();
		check.update(rows);
		packer.out.end((int) check.getValue());
		return packer.out.bytes();
	}

	private void matches() {
		for (int at = 0; at < rows.length;) {
			int distance = 1;
			int best = at < 1 ? 0 : same(at, 1);
			int above = at < stride || stride > WINDOW ? 0 : same(at, stride);
			if (above > best) {
				best = above;
				distance = stride;
			}
			if (best < GOOD && at + SHORTEST <= rows.length) {
				int seen = remember(at);
				int length = seen < 0 || at - seen > WINDOW ? 0 : same(at, at - seen);
				if (length > best && (length > SHORTEST || at - seen <= NEAR)) {
					best = length;
					distance = at - seen;
				}
			}
			if (best < SHORTEST) {
				literals[rows[at] & 0xFF]++;
				token(rows[at++] & 0xFF);
			} else {
				match(best, distance);
				for (int i = at + 1; best < GOOD && i < at + best && i + SHORTEST <= rows.length; i++) {
					remember(i);
				}
				at += best;
			}
		}
	}

	/** How many bytes from there are as those so far before them. */
	private int same(int at, int distance) {
		if (rows[at] != rows[at - distance]) {
			return 0;
		}
		int differs = Arrays.mismatch(rows, at - distance, rows.length - distance, rows, at, rows.length);
		return differs < 0 ? rows.length - at : differs;
	}

	/** Where the three bytes there, or others, were last seen; -1 for nowhere. */
	private int remember(int at) {
		int three = rows[at] & 0xFF | (rows[at + 1] & 0xFF) << 8 | (rows[at + 2] & 0xFF) << 16;
		int head = three * 0x9E3779B1 >>> Integer.SIZE - HASH_BITS;
		int seen = heads[head] - 1;
		heads[head] = at + 1;
		return seen;
	}

	private void match(int length, int distance) {
		int left = length;
		while (left > 0) {
			int now = left <= LONGEST ? left : Math.min(LONGEST, left - SHORTEST);
			literals[lengthCode(now)]++;
			distances[distanceCode(distance)]++;
			token(now << Short.SIZE | distance - 1);
			left -= now;
		}
	}

	private void token(int token) {
		tokens[count++] = token;
		if (count == BLOCK) {
			block(false);
		}
	}

	private void block(boolean last) {
		literals[END] = 1;
		PrefixCode literalCode = PrefixCode.of(literals, LONGEST_CODE);
		PrefixCode distanceCode = PrefixCode.of(distances, LONGEST_CODE);
		out.write(last ? 0b101 : 0b100, 3);
		codes(literalCode, distanceCode);
		for (int i = 0; i < count; i++) {
			int length = tokens[i] >>> Short.SIZE;
			if (length == 0) {
				literalCode.write(tokens[i], out);
			} else {
				int code = lengthCode(length);
				literalCode.write(code, out);
				int extra = lengthExtra(code);
				out.write(length - SHORTEST & (1 << extra) - 1, extra);
				int back = tokens[i] & 0xFFFF;
				code = distanceCode(back + 1);
				distanceCode.write(code, out);
				extra = Math.max(0, code / 2 - 1);
				out.write(back & (1 << extra) - 1, extra);
			}
		}
		literalCode.write(END, out);
		Arrays.fill(literals, 0);
		Arrays.fill(distances, 0);
		count = 0;
	}

	/** The symbol of a match's length: lengths share one, four times as many of them each time, and tell themselves apart by extra bits. */
	private static int lengthCode(int length) {
		int over = length - SHORTEST;
		if (length == LONGEST) {
			return LITERALS - 1;
		}
		if (over < 8) {
			return END + 1 + over;
		}
		int extra = Integer.SIZE - 3 - Integer.numberOfLeadingZeros(over);
		return END + 1 + 4 * extra + (over >> extra);
	}

	private static int lengthExtra(int code) {
		int over = code - END - 1;
		return over < 8 || code == LITERALS - 1 ? 0 : over / 4 - 1;
	}

	private static int distanceCode(int distance) {
		int back = distance - 1;
		if (back < 4) {
			return back;
		}
		int extra = Integer.SIZE - 2 - Integer.numberOfLeadingZeros(back);
		return 2 * extra + (back >> extra);
	}

	/** Writes how many bits the symbols have, in a code of its own. */
	private void codes(PrefixCode literalCode, PrefixCode distanceCode) {
		int[] lengths = new int[LITERALS + DISTANCES];
		for (int i = 0; i < lengths.length; i++) {
			lengths[i] = i < LITERALS ? literalCode.length(i) : distanceCode.length(i - LITERALS);
		}
		int[] runs = new int[lengths.length];
		int n = 0;
		int[] often = new int[ORDER.length];
		for (int i = 0; i < lengths.length;) {
			int end = i + 1;
			while (end < lengths.length && lengths[end] == lengths[i]) {
				end++;
			}
			while (i < end) {
				int left = end - i;
				boolean again = i > 0 && lengths[i] == lengths[i - 1];
				int symbol = lengths[i] == 0 && left >= 11 ? MANY_ZEROS : lengths[i] == 0 && left >= 3 ? ZEROS : again && left >= 3 ? REPEAT : lengths[i];
				int taken = symbol == MANY_ZEROS ? Math.min(left, 138) : symbol == ZEROS ? left : symbol == REPEAT ? Math.min(left, 6) : 1;
				often[symbol]++;
				runs[n++] = symbol << Byte.SIZE | taken;
				i += taken;
			}
		}
		PrefixCode code = PrefixCode.of(often, LONGEST_LENGTH_CODE);
		out.write(LITERALS - 257, 5);
		out.write(DISTANCES - 1, 5);
		out.write(ORDER.length - 4, 4);
		for (int symbol : ORDER) {
			out.write(code.length(symbol), 3);
		}
		for (int i = 0; i < n; i++) {
			int symbol = runs[i] >> Byte.SIZE;
			int taken = runs[i] & 0xFF;
			code.write(symbol, out);
			switch (symbol) {
			case REPEAT -> out.write(taken - 3, 2);
			case ZEROS -> out.write(taken - 3, 3);
			case MANY_ZEROS -> out.write(taken - 11, 7);
			default -> {
				// stands for itself
			}
			}
		}
	}
}

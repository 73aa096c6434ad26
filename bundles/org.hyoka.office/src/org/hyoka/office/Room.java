// SPDX-License-Identifier: EPL-2.0
package org.hyoka.office;

import org.hyoka.office.WorkbookReader.TooLarge;

/** Counts what comes out of a workbook, over all its parts. */
final class Room {
	/** Bytes of all parts, unpacked: ten times what the largest tables of offices have. */
	private static final long MOST_BYTES = 128L << 20;
	private static final int MOST_CELLS = 2_000_000;
	private static final int MOST_TEXTS = 1_000_000;
	private long bytes;
	private long cells;
	private long texts;

	void bytes(long more) throws TooLarge {
		bytes += more;
		check(bytes <= MOST_BYTES, "bytes");
	}

	/** Cells with the empty ones before them. */
	void cells(long more) throws TooLarge {
		cells += more;
		check(cells <= MOST_CELLS, "cells");
	}

	void text() throws TooLarge {
		texts++;
		check(texts <= MOST_TEXTS, "texts");
	}

	private static void check(boolean fits, String what) throws TooLarge {
		if (!fits) {
			throw new TooLarge(what);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.hyoka.report.blocks.ContentsEntry;

/** The outline beside the pages, as deep as the headings are; an entry that skips a level stands one below the last. */
final class Outline {
	private static final int DEEPEST = 19;
	private final ObjectFile file;
	private final List<ContentsEntry> entries;
	private final int root;
	/** For each entry, and at the end for the root: what it refers to, as an index; -1 for nothing. */
	private final int[] parent;
	private final int[] previous;
	private final int[] next;
	private final int[] first;
	private final int[] last;
	private final int[] count;

	Outline(ObjectFile file, List<ContentsEntry> entries) {
		this.file = file;
		this.entries = entries;
		root = file.reserve();
		int size = entries.size() + 1;
		parent = none(size);
		previous = none(size);
		next = none(size);
		first = none(size);
		last = none(size);
		count = new int[size];
		link();
	}

	private static int[] none(int size) {
		int[] all = new int[size];
		Arrays.fill(all, -1);
		return all;
	}

	private void link() {
		int[] open = new int[DEEPEST + 1];
		open[0] = entries.size();
		int level = 0;
		for (int i = 0; i < entries.size(); i++) {
			level = Math.min(Math.min(entries.get(i).level(), level + 1), DEEPEST);
			int above = open[level - 1];
			open[level] = i;
			parent[i] = above;
			previous[i] = last[above];
			if (last[above] < 0) {
				first[above] = i;
			} else {
				next[last[above]] = i;
			}
			last[above] = i;
			count[above]++;
		}
	}

	/** The number of the object that the file's catalog refers to. */
	int root() {
		return root;
	}

	/**
	 * Writes it.
	 *
	 * @param target where an entry leads, by its id, as entries of a dictionary
	 */
	void write(Function<String, String> target) throws IOException {
		int[] numbers = new int[entries.size() + 1];
		for (int i = 0; i < entries.size(); i++) {
			numbers[i] = file.reserve();
		}
		numbers[entries.size()] = root;
		for (int i = 0; i < entries.size(); i++) {
			ByteArrayOutputStream words = new ByteArrayOutputStream();
			words.writeBytes(("<<" + refer("Parent", parent[i], numbers) + refer("Prev", previous[i], numbers) + refer("Next", next[i], numbers)
					+ refer("First", first[i], numbers) + refer("Last", last[i], numbers) + (count[i] == 0 ? "" : "/Count -" + count[i])
					+ target.apply(entries.get(i).id()) + "/Title ").getBytes(StandardCharsets.US_ASCII));
			COSWriter.writeString(new COSString(entries.get(i).text()), words);
			words.writeBytes(">>".getBytes(StandardCharsets.US_ASCII));
			file.object(numbers[i], words.toByteArray());
		}
		int top = entries.size();
		file.object(root,
				"<</Type /Outlines" + refer("First", first[top], numbers) + refer("Last", last[top], numbers) + "/Count " + count[top] + ">>");
	}

	private static String refer(String key, int to, int[] numbers) {
		return to < 0 ? "" : "/" + key + " " + numbers[to] + " 0 R";
	}
}

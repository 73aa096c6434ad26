// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What a page paints, without what the renderer says for nothing: it marks the background of each box as an artifact with an
 * object of its own, also where there is no background, which makes two objects of three in a file.
 */
final class PageContents {
	private static final COSName PAGINATION = COSName.getPDFName("Pagination");
	private static final byte[] BEGIN = "/Artifact /".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] MARKED = "/Span <</MCID ".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] MARKED_END = ">> BDC".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] NAMED = " BDC".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] END = "EMC".getBytes(StandardCharsets.US_ASCII);
	private final byte[] from;
	private final COSDictionary marks;
	private final Set<Integer> left;
	private final ByteArrayOutputStream to;

	private PageContents(byte[] from, COSDictionary marks, Set<Integer> left) {
		this.from = from;
		this.left = left;
		this.marks = marks;
		to = new ByteArrayOutputStream(from.length);
	}

	/**
	 * Writes a page's stream anew, compressed.
	 *
	 * @param left the marks of content that belongs to no element, which is an artifact then
	 */
	static void tidy(PDPage page, Set<Integer> left) throws IOException {
		COSDictionary resources = page.getCOSObject().getCOSDictionary(COSName.RESOURCES);
		COSDictionary marks = resources == null ? null : resources.getCOSDictionary(COSName.PROPERTIES);
		if (marks == null || !(page.getCOSObject().getDictionaryObject(COSName.CONTENTS) instanceof COSStream stream)) {
			return;
		}
		byte[] bytes;
		try (InputStream in = stream.createInputStream()) {
			bytes = in.readAllBytes();
		}
		PageContents contents = new PageContents(bytes, marks, left);
		contents.lines();
		try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
			contents.to.writeTo(out);
		}
		if (marks.size() == 0) {
			resources.removeItem(COSName.PROPERTIES);
		}
	}

	/** Goes through it line by line: an operator ends a line, and no string goes over two, since line feeds are escaped. */
	private void lines() {
		int at = 0;
		while (at < from.length) {
			int end = end(at);
			int next = Math.min(end + 1, from.length);
			Optional<COSName> mark = begins(at, end, BEGIN) && endsWith(at, end, NAMED) ? Optional.of(name(at, end)) : Optional.empty();
			if (mark.isEmpty() && isLeft(at, end)) {
				to.writeBytes("/Artifact BMC\n".getBytes(StandardCharsets.US_ASCII));
				at = next;
				continue;
			}
			if (mark.isEmpty()) {
				to.write(from, at, next - at);
				at = next;
				continue;
			}
			int nextEnd = end(next);
			boolean nothing = nextEnd - next == END.length && begins(next, nextEnd, END);
			if (!nothing) {
				to.writeBytes((instead(mark.get()) + '\n').getBytes(StandardCharsets.US_ASCII));
				at = next;
			} else {
				marks.removeItem(mark.get());
				at = Math.min(nextEnd + 1, from.length);
			}
		}
	}

	private COSName name(int at, int end) {
		return COSName.getPDFName(new String(from, at + BEGIN.length, end - at - BEGIN.length - NAMED.length, StandardCharsets.US_ASCII));
	}

	/** Whether content begins there that belongs to no element any more. */
	private boolean isLeft(int at, int end) {
		if (left.isEmpty() || !begins(at, end, MARKED) || !endsWith(at, end, MARKED_END)) {
			return false;
		}
		int number = 0;
		for (int i = at + MARKED.length; i < end - MARKED_END.length; i++) {
			number = 10 * number + from[i] - '0';
		}
		return left.contains(number);
	}

	/** How an artifact begins: where it stands on the page needs not be said. */
	private String instead(COSName name) {
		if (marks.getDictionaryObject(name) instanceof COSDictionary properties) {
			COSName type = properties.getCOSName(COSName.TYPE);
			if (COSName.BACKGROUND.equals(type)) {
				marks.removeItem(name);
				return "/Artifact BMC";
			}
			if (PAGINATION.equals(type) && properties.size() == 1) {
				marks.removeItem(name);
				return "/Artifact <</Type /Pagination>> BDC";
			}
		}
		return "/Artifact /" + name.getName() + " BDC";
	}

	private int end(int at) {
		int end = at;
		while (end < from.length && from[end] != '\n') {
			end++;
		}
		return end;
	}

	private boolean begins(int at, int end, byte[] word) {
		return end - at >= word.length && Arrays.equals(from, at, at + word.length, word, 0, word.length);
	}

	private boolean endsWith(int at, int end, byte[] word) {
		return end - at >= word.length && Arrays.equals(from, end - word.length, end, word, 0, word.length);
	}
}

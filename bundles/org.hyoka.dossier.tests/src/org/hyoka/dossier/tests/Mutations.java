// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Changes bytes and models by chance; equal seeds give equal changes. */
final class Mutations {
	private static final int[] NUMBERS = { 0, 1, -1, 0x7FFFFFFF, 0x80000000, 0xFFFF, 0x8000, 22, 46, 0x04034b50,
			0x06054b50, 0x02014b50, 0x06064b50 };
	private static final String[] VALUES = { "", " ", "0", "-1", "true", "FY2018", "FY9999", "2018", "2022-02-30",
			"2022-12-23T10:00", "1E999999999", "-1E-999999999", "1".repeat(41), "9".repeat(400), "NaN", "٣", "𠮷", "a:b",
			"hyoka:Dossier", "hyoka:Program", "hyoka:Element", "ip:Duty", "roadmap:Bar", "xx:Y", ":", "&amp;", "&lt;",
			"&x;", "&#0;", "&#x10FFFF;", "//@undertakings.0", "http://evil.example/#1", "../../etc/passwd",
			"00000000-0000-4000-8000-000000000000", "GENERAL", "x".repeat(5000), "http://www.eclipse.org/emf/2002/Ecore" };
	private static final String[] PIECES = { "<", ">", "/>", "</", "\"", "'", "&", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>",
			"<!DOCTYPE x>", "<x/>", "<notes/>", "<notes>", "</notes>", "<extensions xsi:type=\"hyoka:Person\"/>",
			"<extensions xsi:type=\"x:y\" xmlns:x=\"urn:x\"><a b=\"c\">t</a></extensions>", " id=\"x\"", " href=\"x#y\"",
			" xmlns=\"urn:x\"", " xmlns:hyoka=\"urn:x\"", " xsi:type=\"hyoka:Note\"", "\u0000", "\uFFFE", "あ", "\n", " ",
			"<subsections><subsections><subsections/></subsections></subsections>" };
	private static final Pattern VALUE = Pattern.compile("\"([^\"]*)\"");
	private static final Pattern NAME = Pattern.compile("(?<=</?)[\\w:]+|[\\w:]+(?==\")");
	private static final Pattern TAG = Pattern.compile("<[^<>]*>");
	private final Random random;

	Mutations(long seed) {
		random = new Random(seed);
	}

	/** Changes bytes. */
	byte[] bytes(byte[] whole) {
		byte[] result = whole.clone();
		for (int i = 1 + random.nextInt(3); i > 0 && result.length > 8; i--) {
			result = once(result);
		}
		return result;
	}

	private byte[] once(byte[] b) {
		int at = place(b.length);
		int length = Math.min(1 + random.nextInt(random.nextBoolean() ? 8 : 2000), b.length - at);
		switch (random.nextInt(8)) {
		case 0, 1 -> b[at] ^= (byte) (1 << random.nextInt(8));
		case 2 -> b[at] = (byte) random.nextInt();
		case 3 -> Arrays.fill(b, at, at + length, (byte) 0);
		case 4 -> number(b, at);
		case 5 -> {
			return Arrays.copyOf(b, at);
		}
		case 6 -> {
			return splice(b, at, Arrays.copyOfRange(b, at + length, b.length));
		}
		default -> {
			byte[] twice = Arrays.copyOfRange(b, at, b.length);
			return splice(b, at + length, twice);
		}
		}
		return b;
	}

	/** Headers stand at both ends of a container. */
	private int place(int length) {
		return switch (random.nextInt(3)) {
		case 0 -> Math.max(0, length - 1 - random.nextInt(Math.min(length, 400)));
		case 1 -> random.nextInt(Math.min(length, 200));
		default -> random.nextInt(length);
		};
	}

	private void number(byte[] b, int at) {
		int value = NUMBERS[random.nextInt(NUMBERS.length)];
		int size = random.nextBoolean() ? 4 : 2;
		for (int i = 0; i < size && at + i < b.length; i++) {
			b[at + i] = (byte) (value >> 8 * i);
		}
	}

	private static byte[] splice(byte[] head, int length, byte[] tail) {
		byte[] result = Arrays.copyOf(head, length + tail.length);
		System.arraycopy(tail, 0, result, length, tail.length);
		return result;
	}

	/** Changes a text of XML. */
	String xml(String text) {
		String result = text;
		for (int i = 1 + random.nextInt(2); i > 0 && !result.isEmpty(); i--) {
			result = xmlOnce(result);
		}
		return result;
	}

	private String xmlOnce(String s) {
		int at = random.nextInt(s.length());
		return switch (random.nextInt(9)) {
		case 0 -> replace(s, pick(s, VALUE), '"' + VALUES[random.nextInt(VALUES.length)] + '"');
		case 1 -> replace(s, pick(s, VALUE), pick(s, VALUE).group());
		case 2 -> replace(s, pick(s, NAME), pick(s, NAME).group());
		case 3 -> replace(s, pick(s, TAG), "");
		case 4 -> replace(s, pick(s, TAG), pick(s, TAG).group());
		case 5 -> s.substring(0, at) + PIECES[random.nextInt(PIECES.length)] + s.substring(at);
		case 6 -> {
			MatchResult tag = pick(s, TAG);
			yield s.substring(0, tag.start()) + PIECES[random.nextInt(PIECES.length)] + s.substring(tag.start());
		}
		case 7 -> s.substring(0, at) + s.substring(Math.min(s.length(), at + 1 + random.nextInt(200)));
		default -> moveLine(s);
		};
	}

	/** Something that matches, near a place of chance. */
	private MatchResult pick(String s, Pattern pattern) {
		var matcher = pattern.matcher(s);
		if (matcher.find(random.nextInt(s.length())) || matcher.find(0)) {
			return matcher.toMatchResult();
		}
		return Pattern.compile("").matcher(s).results().findFirst().orElseThrow();
	}

	private static String replace(String s, MatchResult match, String by) {
		return s.substring(0, match.start()) + by + s.substring(match.end());
	}

	private String moveLine(String s) {
		List<String> lines = new ArrayList<>(s.lines().toList());
		String line = lines.remove(random.nextInt(lines.size()));
		lines.add(random.nextInt(lines.size() + 1), line);
		return String.join("\n", lines);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks.torture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes files by chance, as damage and attackers do; equal seeds give equal changes. */
final class Mutator {
	private static final List<String> VALUES = List.of("", "0", "-1", "1E999999999", "9".repeat(400), "2147483648", "-9223372036854775809", "NaN",
			"9999-99-99", "FY99999", "00000000T000000Z", "../../etc/passwd", "file:///etc/passwd", "http://192.0.2.1/", "＝1+1", "\u202E", "𠮷",
			"hyoka:Element", "true", "null", "a".repeat(70_000), "(".repeat(5000), "カ".repeat(5000), "%s{0}\\", "' OR 1=1", "1048576");
	private static final List<String> PIECES = List.of("<", ">", "</", "/>", "\"", "'", "&", "&x;", "<!DOCTYPE x [<!ENTITY x \"y\">]>", "<![CDATA[",
			"]]>", "{", "}", "[", "]", ",", ":", ";", "\n", "\r\n ", "BEGIN:VEVENT\r\n", "END:VEVENT\r\n", "RRULE:FREQ=SECONDLY\r\n", "<x>", "\t",
			"\uFEFF", "\u0000",
			" xmlns=\"urn:x\"", " id=\"x\"", " r=\"A1\"");
	/** Of an attribute, of JSON, of an element, of a line of a calendar; or a number. */
	private static final Pattern VALUE = Pattern.compile("(?<==)\"[^\"\n<]{0,500}\"|(?<=: ?)\"(?:[^\"\\\\\n]|\\\\.){0,500}\"|>[^<>]{1,500}<"
			+ "|(?<=:)[^:\"\r\n]{1,200}(?=\r?\n)|(?<![\\w-])\\d+(?![\\w-])");
	/** What a reader looks at first: most of what is changed there is refused before anything else is seen. */
	private static final Pattern IDENTIFIER = Pattern.compile("\"[0-9a-f]{8}-[0-9a-f-]{27}[0-9a-f -]*\"");
	private final Random random;

	Mutator(long seed) {
		random = new Random(seed);
	}

	/** Changes a file; of one that is a container, now and then what is in it. */
	byte[] change(byte[] file) {
		boolean container = file.length > 4 && file[0] == 'P' && file[1] == 'K';
		if (container && random.nextInt(4) > 0) {
			return changePart(file);
		}
		return container || random.nextInt(4) == 0 ? bytes(file) : text(file);
	}

	private byte[] text(byte[] file) {
		String text = new String(file, StandardCharsets.UTF_8);
		for (int i = 1 + random.nextInt(3); i > 0 && !text.isEmpty(); i--) {
			text = once(text);
		}
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private String once(String text) {
		int at = random.nextInt(text.length());
		int end = Math.min(text.length(), at + 1 + random.nextInt(random.nextBoolean() ? 20 : 2000));
		return switch (random.nextInt(16)) {
		case 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 -> value(text, at);
		case 11 -> text.substring(0, at) + pick(PIECES) + text.substring(at);
		case 12 -> text.substring(0, at) + text.substring(end);
		case 13 -> text.substring(0, end) + text.substring(at, end).repeat(1 + random.nextInt(3)) + text.substring(end);
		case 14 -> text.substring(0, at) + text.substring(at, Math.min(end, at + 40)).repeat(random.nextInt(3000)) + text.substring(at);
		default -> random.nextInt(5) == 0 ? text.substring(0, at) : text.substring(0, at) + pick(VALUES) + text.substring(at);
		};
	}

	/** Another value in the place of one, or that of another place. */
	private String value(String text, int from) {
		var matcher = VALUE.matcher(text);
		if (!matcher.find(from) && !matcher.find(0)) {
			return text;
		}
		while (IDENTIFIER.matcher(matcher.group()).matches() && random.nextInt(20) > 0 && matcher.find()) {
			// another one
		}
		if (!matcher.hasMatch()) {
			return text;
		}
		MatchResult place = matcher.toMatchResult();
		String now = place.group();
		char first = now.charAt(0);
		String by = matcher.find() && random.nextInt(3) == 0 ? matcher.group() : first == '"' ? '"' + pick(VALUES) + '"'
				: first == '>' ? '>' + pick(VALUES) + '<' : pick(VALUES);
		return text.substring(0, place.start()) + by + text.substring(place.end());
	}

	private String pick(List<String> of) {
		return of.get(random.nextInt(of.size()));
	}

	private byte[] bytes(byte[] file) {
		byte[] result = file.clone();
		for (int i = 1 + random.nextInt(3); i > 0 && result.length > 8; i--) {
			int at = switch (random.nextInt(3)) {
			case 0 -> random.nextInt(Math.min(result.length, 200));
			case 1 -> result.length - 1 - random.nextInt(Math.min(result.length, 400));
			default -> random.nextInt(result.length);
			};
			int length = Math.min(1 + random.nextInt(500), result.length - at);
			switch (random.nextInt(5)) {
			case 0 -> result[at] ^= (byte) (1 << random.nextInt(8));
			case 1 -> result[at] = (byte) random.nextInt();
			case 2 -> Arrays.fill(result, at, at + length, random.nextBoolean() ? (byte) 0 : (byte) 0xFF);
			case 3 -> result = Arrays.copyOf(result, Math.max(8, at));
			default -> {
				byte[] rest = Arrays.copyOfRange(result, at + length, result.length);
				System.arraycopy(rest, 0, result, at, rest.length);
				result = Arrays.copyOf(result, at + rest.length);
			}
			}
		}
		return result;
	}

	/** Changes one entry; the list of checksums of a dossier no longer speaks of it then. */
	private byte[] changePart(byte[] file) {
		try {
			Map<String, byte[]> parts = new LinkedHashMap<>();
			try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
				for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
					parts.put(entry.getName(), zip.readAllBytes());
				}
			}
			List<String> names = parts.keySet().stream().filter(n -> n.endsWith(".xmi") || n.endsWith(".xml") || n.endsWith(".rels")).toList();
			List<String> contents = names.stream().filter(n -> n.endsWith("model.xmi") || n.contains("/sheet") || n.endsWith("document.xml")
					|| n.endsWith("styles.xml")).toList();
			List<String> from = random.nextInt(5) == 0 || contents.isEmpty() ? names : contents;
			String changed = from.get(random.nextInt(from.size()));
			parts.computeIfPresent(changed, (name, bytes) -> random.nextInt(10) == 0 ? bytes(bytes) : text(bytes));
			parts.computeIfPresent("META-INF/manifest.xml", (name, bytes) -> name.equals(changed) ? bytes
					: new String(bytes, StandardCharsets.UTF_8).replaceAll("<entry name=\"model.xmi\"[^>]*>", "").getBytes(StandardCharsets.UTF_8));
			return packed(parts);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static byte[] packed(Map<String, byte[]> parts) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				ZipEntry entry = new ZipEntry(part.getKey());
				CRC32 sum = new CRC32();
				sum.update(part.getValue());
				entry.setMethod(ZipEntry.STORED);
				entry.setSize(part.getValue().length);
				entry.setCrc(sum.getValue());
				zip.putNextEntry(entry);
				zip.write(part.getValue());
				zip.closeEntry();
			}
		}
		return bytes.toByteArray();
	}
}

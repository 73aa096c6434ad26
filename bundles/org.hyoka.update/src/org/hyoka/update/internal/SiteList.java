// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The files of a site with their checksums, as whoever keeps it has signed them: two lines that say whose site it is and of
 * when, an empty one, and a line for each file as {@code sha256sum} writes it.
 *
 * @param name whose site it is; the same for all its copies and archives
 * @param time when it became so; a later list of the same name is a newer one
 * @param sums SHA-256 by path, in lower case
 */
public record SiteList(String name, Instant time, Map<String, String> sums) {
	/** Its file on the site. */
	public static final String FILE = "hyoka-site.list";
	/** The detached, armored OpenPGP signature over it. */
	public static final String SIGNATURE = FILE + ".asc";
	private static final Pattern HEAD = Pattern.compile("(Hyoka-Site|Time): (\\S{1,200})");
	private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S.*)");
	private static final Pattern OUTSIDE = Pattern.compile("(^|/)(\\.{0,2})(/|$)|[\\\\:\\p{Cntrl}]");

	/** Copies. */
	public SiteList {
		sums = Map.copyOf(sums);
	}

	/** Reads it; empty if it is none, or names files that are not the site's. */
	public static Optional<SiteList> parse(byte[] file) {
		Iterator<String> lines = new String(file, StandardCharsets.UTF_8).lines().iterator();
		String name = head(lines, "Hyoka-Site");
		String time = head(lines, "Time");
		Map<String, String> sums = new LinkedHashMap<>();
		while (lines.hasNext()) {
			String line = lines.next();
			Matcher match = LINE.matcher(line);
			if (match.matches() && !OUTSIDE.matcher(match.group(2)).find()) {
				sums.put(match.group(2), match.group(1));
			} else if (!line.isEmpty()) {
				return Optional.empty();
			}
		}
		try {
			return name.isEmpty() ? Optional.empty() : Optional.of(new SiteList(name, Instant.parse(time), sums));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	private static String head(Iterator<String> lines, String key) {
		Matcher match = HEAD.matcher(lines.hasNext() ? lines.next() : "");
		return match.matches() && match.group(1).equals(key) ? match.group(2) : "";
	}

	/** Whether the list holds this file with these contents. */
	public boolean holds(String path, byte[] contents) {
		try {
			String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(contents));
			return sum.equals(sums.get(path));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java knows SHA-256.", e);
		}
	}

	/** The files with this name, in the site's folder or in folders of it. */
	public Set<String> called(String file) {
		return sums.keySet().stream().filter(path -> path.equals(file) || path.endsWith("/" + file)).collect(Collectors.toSet());
	}
}

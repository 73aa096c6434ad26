// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The files that stand beside a file while it is replaced, named {@code .NAME.RANDOM.KIND}. A process that is killed leaves
 * them; whoever has the file next removes them.
 */
public final class Leftovers {
	private static final System.Logger LOG = System.getLogger(Leftovers.class.getName());
	/** Bytes of a name that leave room for what stands around it beside the file. */
	private static final int LONGEST_NAME = 200;
	private static final Pattern REST = Pattern.compile("\\.[0-9a-f]{8}\\.(?:new|old|rights)$");
	/** What nobody has written to for so long, nobody is writing. */
	private static final Duration DEAD = Duration.ofDays(1);

	private Leftovers() {
	}

	/** A free name beside a file. */
	static Path beside(Path real, String kind) {
		return real.resolveSibling(beginning(real) + UUID.randomUUID().toString().substring(0, 8) + '.' + kind);
	}

	private static String beginning(Path real) {
		String name = real.getFileName().toString();
		return '.' + (name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME ? name : "hyoka") + '.';
	}

	/** Removes all of a file that nobody else can be writing now. What cannot be removed stays. */
	public static void remove(Path real) {
		remove(real, Instant.MAX);
	}

	/** Removes those of a file that others may be writing now, where they are older than any writing takes. */
	public static void removeOld(Path real) {
		remove(real, Instant.now().minus(DEAD));
	}

	/**
	 * Removes those of all files in a folder that are older than any writing takes.
	 *
	 * @param dead says by the name of the file, which follows the dot, that nobody can be writing it
	 */
	public static void removeIn(Path folder, Predicate<String> dead) {
		remove(folder, name -> name.startsWith("."), Instant.now().minus(DEAD));
		remove(folder, name -> name.startsWith(".") && dead.test(name.substring(1)), Instant.MAX);
	}

	private static void remove(Path real, Instant before) {
		if (real.getParent() != null) {
			String beginning = beginning(real);
			// A name that stands for all long ones may be that of another file.
			Instant latest = beginning.equals(".hyoka.") ? Instant.now().minus(DEAD) : before;
			remove(real.getParent(),
					name -> name.startsWith(beginning) && REST.matcher(name).region(beginning.length() - 1, name.length()).lookingAt(), latest);
		}
	}

	private static void remove(Path folder, Predicate<String> names, Instant before) {
		try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, f -> REST.matcher(f.getFileName().toString()).find()
				&& names.test(f.getFileName().toString()))) {
			for (Path file : found) {
				removeOne(file, before);
			}
		} catch (IOException | DirectoryIteratorException e) {
			LOG.log(System.Logger.Level.INFO, "Leftovers in " + folder + " stay.", e);
		}
	}

	private static void removeOne(Path file, Instant before) {
		try {
			if (Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant().isBefore(before)) {
				Files.deleteIfExists(file);
			}
		} catch (NoSuchFileException e) {
			LOG.log(System.Logger.Level.TRACE, "Somebody else removed it.", e);
		} catch (IOException e) {
			LOG.log(System.Logger.Level.INFO, file + " stays.", e);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.start;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;

/**
 * Java's archive of classes and its sum, which stands in a file beside it. Java can compare the archive with sums of its own, but
 * nothing else goes on meanwhile; with this one it is compared on the second processor, while the start goes on.
 * <p>
 * {@code java -XX:SharedArchiveFile=ARCHIVE -XX:+VerifySharedSpaces -Xshare:on -cp JAR org.hyoka.start.Archive ARCHIVE SUM} notes the
 * sum of an archive that Java itself finds whole; of another, Java does not even start.
 */
public final class Archive {
	/** The system property with the archive that this start uses unseen, and that has a sum. */
	static final String FILE = "hyoka.start.archive";
	/** The ending of the file with the sum, in place of that of the archive. */
	static final String SUM = ".sum";
	/** The start script starts anew when Java ends with it. */
	private static final int START_ANEW = 24;
	private static final int BLOCK = 1 << 20;

	private Archive() {
	}

	/** @param arguments the archive and the file for its sum */
	public static void main(String[] arguments) throws IOException {
		Path file = Path.of(arguments[1]);
		Path fresh = file.resolveSibling(file.getFileName() + ".new");
		Files.writeString(fresh, sum(Path.of(arguments[0])));
		Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
	}

	/**
	 * Compares the archive with its sum. When they differ, the archive goes, and if the window is still to come, so does this Java:
	 * nothing has been opened yet, and the next start does without.
	 */
	static void check(Path archive) {
		Path file = archive.resolveSibling(archive.getFileName().toString().replace(".jsa", SUM));
		try {
			if (sum(archive).equals(Files.readString(file))) {
				return;
			}
			Files.deleteIfExists(archive);
			Files.deleteIfExists(file);
		} catch (IOException e) {
			System.err.println("The archive of classes cannot be compared with its sum: " + e);
		}
		if (!Boolean.getBoolean(Main.OVER)) {
			Runtime.getRuntime().halt(START_ANEW);
		}
	}

	private static String sum(Path archive) throws IOException {
		CRC32 sum = new CRC32();
		try (FileChannel channel = FileChannel.open(archive)) {
			ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
			while (channel.read(block) >= 0) {
				sum.update(block.flip());
				block.clear();
			}
		}
		return Long.toHexString(sum.getValue());
	}
}

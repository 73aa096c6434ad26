// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.hyoka.dossier.AtomicFile;

/**
 * One workbench per person and settings: a second start hands the dossiers it was given to the first and ends.
 * <p>
 * The first listens at a socket that is a file, in a folder that only this person can look into; so nobody else on the computer
 * can speak to it, or keep it busy. A file in the settings says where it is. A caller names files to open, one path per line and
 * an empty line at the end, and gets {@value #TAKEN} for an answer. Nothing else can be asked for.
 */
public final class RunningInstance implements AutoCloseable {
	private static final String FILE = "running";
	private static final String TAKEN = "taken";
	private static final long PATIENCE_SECONDS = 5;
	private static final int LONGEST_NAME = 100;
	private static final int MOST_LINES = 1000;
	private static final int MOST_CHARACTERS = 32_768;
	private final Path note;
	private final Path place;
	private final ServerSocketChannel socket;
	private final Consumer<List<Path>> open;

	private RunningInstance(Path folder, Consumer<List<Path>> open) throws IOException {
		this.note = folder.resolve(FILE);
		this.open = open;
		this.place = privateFolder(folder).resolve(FILE);
		this.socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
		socket.bind(UnixDomainSocketAddress.of(place));
	}

	/** In the settings, where nobody tidies up; but no system takes a long name for a socket. */
	private static Path privateFolder(Path folder) throws IOException {
		Path inside = Files.createTempDirectory(folder.toAbsolutePath(), FILE);
		if (inside.resolve(FILE).toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME) {
			return inside;
		}
		Files.delete(inside);
		return Files.createTempDirectory("hyoka");
	}

	/**
	 * Begins to listen to later starts.
	 *
	 * @param folder of this person's settings
	 * @param open   called on another thread, with the files of one start; none: only to come to the front
	 */
	public static RunningInstance listen(Path folder, Consumer<List<Path>> open) throws IOException {
		forgetAnEarlierOne(folder.resolve(FILE));
		RunningInstance instance = new RunningInstance(folder, open);
		AtomicFile.writePrivate(instance.note, out -> out.write((instance.place + "\n").getBytes(StandardCharsets.UTF_8)));
		Thread.ofVirtual().name("Hyoka: later starts").start(instance::answer);
		return instance;
	}

	/** One that ended without a word has left its socket. */
	private static void forgetAnEarlierOne(Path note) {
		try {
			if (Files.exists(note) && place(note).endsWith(FILE)) {
				remove(place(note));
			}
		} catch (IOException e) {
			warn(e);
		}
	}

	/** One caller does not wait for another. */
	private void answer() {
		while (socket.isOpen()) {
			try {
				SocketChannel caller = socket.accept();
				Thread.ofVirtual().start(() -> serve(caller));
			} catch (ClosedChannelException e) {
				return;
			} catch (IOException e) {
				warn(e);
			}
		}
	}

	private void serve(SocketChannel caller) {
		try (caller; BufferedReader in = reader(caller)) {
			List<Path> files = new ArrayList<>();
			for (String line = line(in); !line.isEmpty() && files.size() < MOST_LINES; line = line(in)) {
				try {
					files.add(Path.of(line));
				} catch (InvalidPathException e) {
					warn(e);
				}
			}
			open.accept(files);
			write(caller, TAKEN + "\n");
		} catch (IOException e) {
			warn(e);
		}
	}

	private static BufferedReader reader(SocketChannel channel) {
		return new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
	}

	private static void write(SocketChannel channel, String text) throws IOException {
		ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
		while (bytes.hasRemaining()) {
			channel.write(bytes);
		}
	}

	/** A line without its end; a caller who hangs up before it has asked for nothing. */
	private static String line(BufferedReader in) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int c = in.read(); c != '\n'; c = in.read()) {
			if (c < 0 || line.length() >= MOST_CHARACTERS) {
				throw new IOException("A later start sent no end of a line, or one of more than " + MOST_CHARACTERS + " characters.");
			}
			line.append((char) c);
		}
		return line.toString();
	}

	private static void warn(Exception e) {
		Platform.getLog(RunningInstance.class)
				.log(Status.warning("What a later start asked for was not understood.", e));
	}

	/**
	 * Gives files to the instance that uses the settings.
	 *
	 * @return whether it took them
	 */
	public static boolean handOver(Path folder, List<Path> files) {
		try (SocketChannel caller = SocketChannel.open(StandardProtocolFamily.UNIX)) {
			// It may hang; then this start says that the settings are in use.
			return CompletableFuture.supplyAsync(() -> isTaken(caller, folder, files), Thread::startVirtualThread)
					.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
		} catch (IOException | CompletionException e) {
			Platform.getLog(RunningInstance.class)
					.log(Status.warning("The running workbench could not be reached.", e));
			return false;
		}
	}

	private static boolean isTaken(SocketChannel caller, Path folder, List<Path> files) {
		try {
			caller.connect(UnixDomainSocketAddress.of(place(folder.resolve(FILE))));
			StringBuilder request = new StringBuilder();
			files.forEach(f -> request.append(f.toAbsolutePath().normalize()).append('\n'));
			write(caller, request.append('\n').toString());
			return TAKEN.equals(reader(caller).readLine());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Where a note says that the socket is. */
	private static Path place(Path note) throws IOException {
		try {
			return Path.of(Files.readString(note).strip());
		} catch (InvalidPathException e) {
			throw new IOException(note + " names no file.", e);
		}
	}

	@Override
	public void close() throws IOException {
		socket.close();
		remove(place);
		Files.deleteIfExists(note);
	}

	private static void remove(Path place) throws IOException {
		Files.deleteIfExists(place);
		Files.deleteIfExists(place.getParent());
	}
}

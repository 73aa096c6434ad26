// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.hyoka.dossier.AtomicFile;

/**
 * One workbench per person and settings: a second start hands the dossiers it was given to the first and ends.
 * <p>
 * The first writes a file that names a port of the loopback interface and a secret into its settings, which only this
 * person can read. Who knows the secret may name files to open, one path per line and an empty line at the end, and gets
 * {@value #TAKEN} for an answer. Nothing else can be asked for.
 */
public final class RunningInstance implements AutoCloseable {
	private static final String FILE = "running";
	private static final String TAKEN = "taken";
	private static final int PATIENCE_MILLISECONDS = 5000;
	private static final int MOST_LINES = 1000;
	private static final int MOST_CHARACTERS = 32_768;
	private final Path note;
	private final ServerSocket socket;
	private final String secret = UUID.randomUUID().toString();
	private final Consumer<List<Path>> open;

	private RunningInstance(Path folder, Consumer<List<Path>> open) throws IOException {
		this.note = folder.resolve(FILE);
		this.open = open;
		this.socket = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
	}

	/**
	 * Begins to listen to later starts.
	 *
	 * @param folder of this person's settings
	 * @param open   called on another thread, with the files of one start; none: only to come to the front
	 */
	public static RunningInstance listen(Path folder, Consumer<List<Path>> open) throws IOException {
		RunningInstance instance = new RunningInstance(folder, open);
		instance.announce();
		Thread thread = new Thread(instance::answer, "Hyoka: later starts");
		thread.setDaemon(true);
		thread.start();
		return instance;
	}

	private void announce() throws IOException {
		String lines = socket.getLocalPort() + "\n" + secret + "\n";
		AtomicFile.writePrivate(note, out -> out.write(lines.getBytes(StandardCharsets.UTF_8)));
	}

	private void answer() {
		while (!socket.isClosed()) {
			try (Socket caller = socket.accept()) {
				caller.setSoTimeout(PATIENCE_MILLISECONDS);
				serve(caller);
			} catch (SocketException e) {
				if (!socket.isClosed()) {
					warn(e);
				}
			} catch (IOException e) {
				warn(e);
			}
		}
	}

	private void serve(Socket caller) throws IOException {
		BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
		if (!secret.equals(line(in))) {
			return;
		}
		List<Path> files = new ArrayList<>();
		for (String line = line(in); !line.isEmpty() && files.size() < MOST_LINES; line = line(in)) {
			try {
				files.add(Path.of(line));
			} catch (InvalidPathException e) {
				warn(e);
			}
		}
		open.accept(files);
		OutputStream out = caller.getOutputStream();
		out.write((TAKEN + "\n").getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

	private static String line(BufferedReader in) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
			if (line.length() >= MOST_CHARACTERS) {
				throw new IOException("A later start sent a line of more than " + MOST_CHARACTERS + " characters.");
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
		try {
			List<String> note = Files.readAllLines(folder.resolve(FILE));
			try (Socket caller = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(note.get(0)))) {
				caller.setSoTimeout(PATIENCE_MILLISECONDS);
				StringBuilder request = new StringBuilder(note.get(1)).append('\n');
				files.forEach(f -> request.append(f.toAbsolutePath().normalize()).append('\n'));
				caller.getOutputStream().write(request.append('\n').toString().getBytes(StandardCharsets.UTF_8));
				caller.getOutputStream().flush();
				BufferedReader in = new BufferedReader(
						new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
				return TAKEN.equals(in.readLine());
			}
		} catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
			Platform.getLog(RunningInstance.class)
					.log(Status.warning("The running workbench could not be reached.", e));
			return false;
		}
	}

	@Override
	public void close() throws IOException {
		socket.close();
		Files.deleteIfExists(note);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.labels;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** An icon as it is drawn on a dark surface: the same shapes in the colours of {@link Palette} that are seen there. */
final class DarkIcon {
	private static final Map<String, String> COLOURS = Map.of("#7D8596", "#C4C9D3", "#B3261E", "#F2877F", "#1B7F4B", "#6CCB95",
			"#B26A00", "#F0B45A", "#3F51B5", "#8C9EFF", "\"#fff\"", "\"#2F2F2F\"");

	private DarkIcon() {
	}

	/** Whether the window has a dark surface now. UI thread. */
	static boolean isWanted() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return false;
		}
		IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
		Shell shell = windows.length == 0 ? null : windows[0].getShell();
		return shell != null && !shell.isDisposed() && Palette.of(shell).dark();
	}

	/** An address whose content is the icon in the other colours. */
	static URL of(URL light) {
		try {
			return URL.of(URI.create("hyoka-icon:" + light.getPath()), new URLStreamHandler() {
				@Override
				protected URLConnection openConnection(URL url) {
					return connection(url, light);
				}
			});
		} catch (MalformedURLException e) {
			throw new IllegalStateException(e); // it has a handler of its own
		}
	}

	private static URLConnection connection(URL url, URL light) {
		return new URLConnection(url) {
			@Override
			public void connect() {
				// nothing to connect to
			}

			@Override
			public InputStream getInputStream() throws IOException {
				try (InputStream in = light.openStream()) {
					String svg = new String(in.readAllBytes(), StandardCharsets.UTF_8);
					for (var colour : COLOURS.entrySet()) {
						svg = svg.replace(colour.getKey(), colour.getValue());
					}
					return new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
				}
			}
		};
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.xml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.internal.Refusal;

/** What stands before the first element: byte order mark and XML declaration. */
final class XmlProlog {
	private static final int LONGEST = 200;
	private static final Pattern DECLARATION = Pattern.compile("\\s+version\\s*=\\s*(\"1\\.[0-9]\"|'1\\.[0-9]')"
			+ "(?:\\s+encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"'])?(?:\\s+standalone\\s*=\\s*[\"'](?:yes|no)[\"'])?\\s*");
	private final ByteWindow window;

	XmlProlog(ByteWindow window) {
		this.window = window;
	}

	void read() throws Refusal, IOException {
		if (window.has(3) && (window.bytes[0] & 0xFF) == 0xEF && (window.bytes[1] & 0xFF) == 0xBB
				&& (window.bytes[2] & 0xFF) == 0xBF) {
			window.at += 3;
		}
		if (window.skip("<?xml")) {
			declaration();
		}
	}

	private void declaration() throws Refusal, IOException {
		StringBuilder text = new StringBuilder();
		while (!window.skip("?>")) {
			int c = window.peek();
			if (c < 0 || c >= 0x80 || text.length() > LONGEST) {
				throw window.refuse(Reason.DAMAGED, "xml.syntax");
			}
			window.at++;
			if (c == '\n') {
				window.lineEnd(window.at - 1);
			}
			text.append((char) c);
		}
		Matcher m = DECLARATION.matcher(text);
		if (!m.matches()) {
			throw window.refuse(Reason.DAMAGED, "xml.syntax");
		}
		String encoding = m.group(2);
		if (encoding != null && !encoding.equalsIgnoreCase(StandardCharsets.UTF_8.name())
				&& !encoding.equalsIgnoreCase(StandardCharsets.US_ASCII.name()) && !encoding.equalsIgnoreCase("ASCII")) {
			throw window.refuse(Reason.WRONG_CONTENT, "xml.encoding", encoding);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.xml;

import java.io.IOException;

import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.internal.Refusal;

/** The five entities and the character references of XML; there are no others, as there are no document types. */
final class XmlEntities {
	private XmlEntities() {
	}

	/** Reads what begins with the ampersand at the window's place. */
	static void read(ByteWindow window, StringBuilder to) throws Refusal, IOException {
		if (window.skip("&#")) {
			to.appendCodePoint(reference(window));
		} else if (window.skip("&lt;")) {
			to.append('<');
		} else if (window.skip("&gt;")) {
			to.append('>');
		} else if (window.skip("&amp;")) {
			to.append('&');
		} else if (window.skip("&quot;")) {
			to.append('"');
		} else if (window.skip("&apos;")) {
			to.append('\'');
		} else {
			throw window.refuse(Reason.UNSAFE, "xml.entity");
		}
	}

	private static int reference(ByteWindow window) throws Refusal, IOException {
		int radix = window.skip("x") ? 16 : 10;
		int value = 0;
		int digits = 0;
		int c = window.peek();
		while (c != ';') {
			int digit = c < 0 || c > 127 ? -1 : Character.digit(c, radix);
			if (digit < 0 || ++digits > 10) {
				throw window.refuse(Reason.DAMAGED, "xml.syntax");
			}
			value = Math.min(value * radix + digit, 0x110000);
			window.at++;
			c = window.peek();
		}
		window.at++;
		if (digits == 0 || !Characters.isKept(value)) {
			throw window.refuse(Reason.WRONG_CONTENT, "xml.character", "U+%04X".formatted(value));
		}
		return value;
	}
}

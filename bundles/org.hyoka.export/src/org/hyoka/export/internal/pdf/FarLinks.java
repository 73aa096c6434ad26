// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pdf;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How links look that lead to another part of the same book, as long as the renderer has them: like addresses elsewhere. */
final class FarLinks {
	private static final String SCHEME = "hyoka-book:";

	private FarLinks() {
	}

	static String to(String id) {
		return SCHEME + URLEncoder.encode(id, StandardCharsets.UTF_8);
	}

	/** The id that an address leads to; empty for a true address, or none. */
	static Optional<String> id(String address) {
		return address == null || !address.startsWith(SCHEME) ? Optional.empty()
				: Optional.of(URLDecoder.decode(address.substring(SCHEME.length()), StandardCharsets.UTF_8));
	}
}

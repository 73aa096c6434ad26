// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio;

import java.util.List;

import org.hyoka.portfolio.internal.sheets.ReviewSheetReader;
import org.hyoka.portfolio.internal.sheets.RsReader;
import org.hyoka.questions.DocumentReader;

/**
 * The readers of national review sheets, for programs outside OSGi; in OSGi they are services.
 *
 * @since 0.1
 */
public final class ReviewSheets {
	private ReviewSheets() {
	}

	/** One for each form in which the sheets are published. */
	public static List<DocumentReader> readers() {
		return List.of(new ReviewSheetReader(), new RsReader());
	}
}

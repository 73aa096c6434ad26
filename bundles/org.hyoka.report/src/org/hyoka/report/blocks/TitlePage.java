// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.blocks;

import java.util.List;
import java.util.Optional;

/**
 * The title page; a page of its own.
 *
 * @param title    the report's title
 * @param subtitle its second line
 * @param date     when it is published, as printed
 * @param issuers  who issues it, one line each
 * @param mark     what readers have to know before they pass it on, such as that it holds confidential parts; printed above
 *                 the title
 * @since 0.1
 */
public record TitlePage(String title, Optional<String> subtitle, Optional<String> date, List<String> issuers,
		Optional<String> mark) implements Block {
	/** Keeps its own copy. */
	public TitlePage {
		issuers = List.copyOf(issuers);
	}
}

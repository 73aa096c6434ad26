// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.slides;

import java.util.function.Consumer;

import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;

/**
 * Slides of one kind: each a message with what shows it, and notes for who speaks. A slide without facts is left out.
 *
 * @param key   what outlines name it
 * @param slides writes them
 */
record SlideSection(String key, Consumer<Deck> slides) implements ReportSection {
	@Override
	public void write(SectionContext context, BlockSink sink) {
		slides.accept(new Deck(context, sink));
	}

	@Override
	public boolean ownHeading() {
		return true;
	}

	@Override
	public boolean optional() {
		return true;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

/**
 * Writes the content of chapters of one kind: an OSGi service, so that other bundles add chapters, many as a
 * {@link SectionSet}. An outline's chapter
 * names it by its key. A section computes nothing of its own; what is computed comes from org.hyoka.core. It writes the
 * same blocks each time it is asked, since the composer asks twice: once to number, once to print.
 *
 * @since 0.1
 */
public interface ReportSection {
	/** The key that outline chapters name, such as {@code points}; lower case letters, digits, hyphens. */
	String key();

	/**
	 * Writes the content below the chapter's heading.
	 *
	 * @param context what it is about
	 * @param sink    takes the blocks in order
	 */
	void write(SectionContext context, BlockSink sink);

	/**
	 * Whether it brings its own heading, as a title page does; the chapter's is then left out, here and in the list of
	 * contents.
	 */
	default boolean ownHeading() {
		return false;
	}

	/**
	 * Whether a chapter of such sections is left out, heading and all, where they have nothing to say. Others print that
	 * there is no entry, so that nobody overlooks it.
	 */
	default boolean optional() {
		return false;
	}

	/**
	 * How far the dossier has what this section prints. By default it writes and looks whether anything but remarks came.
	 *
	 * @param context what it is about
	 */
	default ChapterCompleteness completeness(SectionContext context) {
		return ChapterCompleteness.ofBlocks(sink -> write(context, sink));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.blocks;

/**
 * A piece of a report that stands by itself on the page. Blocks are immutable values; text in them is plain (never
 * markup), and escaping is the exporter's duty.
 *
 * @since 0.1
 */
public sealed interface Block permits Heading, Paragraph, ItemList, PanelBox, ReportTable, ReportFigure, NoteLines, PageBreak,
		PageLayout, TitlePage, ContentsPage, SpeakerNotes {
	// a closed set; exporters switch over it
}

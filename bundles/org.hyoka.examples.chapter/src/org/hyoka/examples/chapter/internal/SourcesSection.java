// SPDX-License-Identifier: EPL-2.0
package org.hyoka.examples.chapter.internal;

import java.util.List;

import org.hyoka.core.text.PhraseBook;
import org.hyoka.core.text.Years;
import org.hyoka.model.hyoka.Source;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.core.naming.Translations;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.osgi.service.component.annotations.Component;

/**
 * The documents that figures and facts of the dossier come from (出典), as a table. A component that offers
 * {@link ReportSection} is all it takes: an outline or an office's own list of chapters names it by its key.
 */
@Component(service = ReportSection.class)
public final class SourcesSection implements ReportSection {
	/** Its key; never changes, as outlines in dossiers name it. */
	static final String ID = "sources";
	private static final PhraseBook BOOK = PhraseBook.of(SourcesSection.class);

	@Override
	public String key() {
		return ID;
	}

	/** Writes nothing where there are no sources, so that {@code :?} behind the key leaves the chapter out. */
	@Override
	public void write(SectionContext context, BlockSink sink) {
		ReportTable.Builder table = ReportTable.columns(Column.text(50), Column.text(30), Column.text(20))
				.head(Cell.head(say("source", context)), Cell.head(say("publisher", context)), Cell.head(say("publishedOn", context)))
				.caption(Caption.table(SectionContext.anchor(ID, "table"), say("caption", context)));
		for (Source source : context.dossier().getSources()) {
			table.row(Cell.runs(name(source, context)), Cell.of(source.getPublisher()), Cell.of(publishedOn(source, context)));
		}
		if (!table.isEmpty()) {
			sink.add(table.build());
		}
	}

	/** Its name in the report's language, linked to where it stands. */
	private static List<Inline> name(Source source, SectionContext context) {
		List<Inline> name = Inline.text(Translations.of(source, context.locale()));
		String url = source.getUrl();
		return url != null && url.matches("https?://\\S+") ? List.of(new Inline.Link(url, name)) : name;
	}

	private static String publishedOn(Source source, SectionContext context) {
		return source.getPublishedOn() == null ? "" : Years.format(source.getPublishedOn(), context.options().yearStyle(), context.locale());
	}

	/** A phrase in the language of the report, which need not be that of the window. */
	private static String say(String key, SectionContext context) {
		return BOOK.phrase(key).in(context.locale());
	}
}

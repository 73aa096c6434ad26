// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hyoka.model.hyoka.DataTable;
import org.hyoka.model.hyoka.Exhibit;
import org.hyoka.model.hyoka.Figure;
import org.hyoka.model.hyoka.Section;
import org.hyoka.report.BlockSink;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.prose.MarkdownBlocks;

/** Writes pieces of narrative: text, figures and tables at their places, parts with headings of their own. */
public final class Prose {
	private static final int DEPTH = 8;
	private final SectionContext context;
	private final Wording words;
	private final Exhibits exhibits;

	public Prose(SectionContext context, Wording words) {
		this.context = context;
		this.words = words;
		this.exhibits = new Exhibits(context, words);
	}

	/** Writes a section without its own name, with its parts below. */
	public void write(Section section, BlockSink sink) {
		write(section, sink, 1);
	}

	/** Writes a section under a heading with its name. */
	public void writeHeaded(Section section, BlockSink sink, int depth) {
		String name = words.name(section);
		if (!name.isEmpty()) {
			sink.heading(depth, name);
		}
		write(section, sink, name.isEmpty() ? depth : depth + 1);
	}

	private void write(Section section, BlockSink sink, int depth) {
		body(section, sink);
		parts(section, sink, depth);
	}

	/** Writes the parts of a section, each under its heading. */
	public void parts(Section section, BlockSink sink, int depth) {
		if (depth < DEPTH) {
			section.getSubsections().forEach(part -> writeHeaded(part, sink, depth));
		}
	}

	/** Writes a section without its parts. */
	public void body(Section section, BlockSink sink) {
		List<Exhibit> own = new ArrayList<>(section.getFigures());
		own.addAll(section.getTables());
		Set<Exhibit> placed = new HashSet<>();
		String body = words.text(section, "body", section.getBody());
		sink.addAll(MarkdownBlocks.parse(body, context.dossier(), id -> {
			Optional<Exhibit> found = own.stream().filter(e -> id.equals(e.getId())).findFirst();
			found.ifPresent(placed::add);
			return found.map(this::blocks);
		}, words.origin(section, "body")));
		own.stream().filter(e -> !placed.contains(e)).forEach(e -> sink.addAll(blocks(e)));
		sink.addAll(words.noteBlock(section));
	}

	private List<Block> blocks(Exhibit exhibit) {
		return switch (exhibit) {
		case Figure figure -> List.of(exhibits.figure(figure));
		case DataTable table -> List.of(exhibits.table(table));
		default -> List.of();
		};
	}
}

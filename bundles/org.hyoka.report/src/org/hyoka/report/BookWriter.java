// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.model.hyoka.NumberStyle;
import org.hyoka.model.hyoka.OutlineChapter;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Heading;
import org.hyoka.report.blocks.HeadingNumbers;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.InlineText;
import org.hyoka.report.blocks.PageLayout;
import org.hyoka.report.blocks.PaperRoom;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.prose.MarkdownBlocks;

/** Writes single chapters: heading, introduction, sections. */
final class BookWriter {
	private static final String SEPARATOR = "[\\s,]+";
	private final ReportRequest request;
	private final BookPlan plan;
	private final Map<String, ReportSection> sections;
	private final List<RoadmapDrawing> drawings;
	private final Map<BookPlan.Node, Boolean> hollow = new IdentityHashMap<>();

	BookWriter(ReportRequest request, BookPlan plan, Map<String, ReportSection> sections, List<RoadmapDrawing> drawings) {
		this.request = request;
		this.plan = plan;
		this.sections = sections;
		this.drawings = drawings;
	}

	/** The sections it knows, by key. */
	Map<String, ReportSection> sections() {
		return Map.copyOf(sections);
	}

	/** One with the same sections for another request. */
	BookWriter of(ReportRequest other, BookPlan otherPlan) {
		return new BookWriter(other, otherPlan, sections, drawings);
	}

	/**
	 * Writes a chapter. Chapters are written in order, since numbers go on.
	 *
	 * @param index     its place in the plan
	 * @param numbering the numbers so far
	 * @param numberer  with those numbers
	 * @param labels    texts of references by target
	 */
	ReportChapter write(int index, Numbering numbering, Numberer numberer, Map<String, String> labels) {
		BookPlan.Node node = plan.nodes().get(index);
		Sink sink = new Sink(node, numbering, numberer, labels);
		String keys = node.outline().getSection() == null ? "" : node.outline().getSection().strip();
		if (leftOut(node, keys) || node.parent() != null && hollow(node.parent())) {
			return new ReportChapter(index, node.level(), List.of());
		}
		if (!ownHeading(keys)) {
			sink.start();
		}
		if (hasIntro(node) && !hollow(node)) {
			sink.addAll(MarkdownBlocks.parse(node.outline().getIntro(), request.dossier()));
		}
		if (!keys.isEmpty()) {
			for (String key : keys.split(SEPARATOR)) {
				write(node, key, sink);
			}
		}
		if (sink.silent() && (!keys.isEmpty() && node.outline().getChapters().isEmpty() || hollow(node))) {
			sink.nothing(Messages.text(request.options().language(), "noEntry"));
		}
		return new ReportChapter(index, node.level(), sink.finish());
	}

	private static String keys(BookPlan.Node node) {
		return node.outline().getSection() == null ? "" : node.outline().getSection().strip();
	}

	private boolean ownHeading(String keys) {
		ReportSection first = sections.get(key(keys.split(SEPARATOR)[0]));
		return first != null && first.ownHeading();
	}

	/**
	 * Whether nothing was entered of any chapter that it heads, so that it is said once for all of them; nor is there anything to
	 * introduce. In one that is left out anyway there is nothing to say.
	 */
	private boolean hollow(BookPlan.Node node) {
		Boolean known = hollow.get(node);
		if (known == null) {
			known = keys(node).isEmpty() && node.outline().getChapters().stream().anyMatch(this::isWanted)
					&& plan.nodes().stream().filter(n -> n.parent() == node).allMatch(n -> hollow(n) || isEmpty(n) || leftOut(n, keys(n)))
					&& !leftOut(node, "");
			hollow.put(node, known);
		}
		return known;
	}

	private boolean isWanted(OutlineChapter chapter) {
		return chapter.isIncluded() && !request.options().leftOut().contains(String.valueOf(chapter.getId()));
	}

	/** Whether it is a chapter whose sections have nothing to say, and none of them because somebody chose so. */
	private boolean isEmpty(BookPlan.Node node) {
		String keys = keys(node);
		if (keys.isEmpty() || hasIntro(node) || !node.outline().getChapters().isEmpty()) {
			return false;
		}
		for (String key : keys.split(SEPARATOR)) {
			ReportSection section = sections.get(key(key));
			if (section == null || section.ownHeading() || request.options().leftOut().contains(section.key())
					|| section.completeness(context(node, key)) != ChapterCompleteness.EMPTY) {
				return false;
			}
		}
		return true;
	}

	private static boolean hasIntro(BookPlan.Node node) {
		return node.outline().getIntro() != null && !node.outline().getIntro().isBlank();
	}

	/** Whether all of its sections are optional and have nothing to say; or it only heads chapters that are all left out. */
	private boolean leftOut(BookPlan.Node node, String keys) {
		if (!node.outline().getChapters().isEmpty()) {
			List<BookPlan.Node> inside = plan.nodes().stream().filter(n -> n.parent() == node).toList();
			return keys.isEmpty() && !inside.isEmpty() && inside.stream().allMatch(n -> leftOut(n, keys(n)));
		}
		if (keys.isEmpty()) {
			return false;
		}
		for (String key : keys.split(SEPARATOR)) {
			ReportSection section = sections.get(key(key));
			if (section == null || !section.optional() && !key.endsWith(ChapterSubject.IF_ANY)
					|| !request.options().leftOut().contains(section.key())
							&& section.completeness(context(node, key)) != ChapterCompleteness.EMPTY) {
				return false;
			}
		}
		return true;
	}

	private SectionContext context(BookPlan.Node node, String keyAndArgument) {
		String plain = ChapterSubject.plain(keyAndArgument);
		int colon = plain.indexOf(':');
		String argument = colon < 0 ? node.outline().getArgument() : plain.substring(colon + 1);
		return SectionContext.of(request, node.subject().orElse(null), node.criterion().orElse(null), argument, drawings);
	}

	private static String key(String keyAndArgument) {
		int colon = keyAndArgument.indexOf(':');
		return colon < 0 ? keyAndArgument : keyAndArgument.substring(0, colon);
	}

	private void write(BookPlan.Node node, String keyAndArgument, Sink sink) {
		String key = key(keyAndArgument);
		if (request.options().leftOut().contains(key)) {
			sink.omitted = true;
			return;
		}
		ReportSection section = sections.get(key);
		if (section == null) {
			sink.add(Paragraph.remark(Messages.text(request.options().language(), "noSection", key)));
			return;
		}
		try {
			section.write(context(node, keyAndArgument), sink);
		} catch (RuntimeException e) {
			throw new ReportException(Messages.text(request.options().language(), "sectionFailed", key, node.title(),
					String.valueOf(e.getMessage())), e);
		}
	}

	private static final class Sink implements BlockSink {
		/** Characters: some lines. */
		private static final int INTRODUCTION = 300;
		private final List<Block> blocks = new ArrayList<>();
		private final BookPlan.Node node;
		private final Numbering numbering;
		private final Numberer numberer;
		private final Map<String, String> labels;
		private final List<Object> parents = new ArrayList<>();
		private PageLayout layout = PageLayout.USUAL;
		private boolean content;
		private boolean omitted;
		private boolean nothing;
		private int headings;

		Sink(BookPlan.Node node, Numbering numbering, Numberer numberer, Map<String, String> labels) {
			this.node = node;
			this.numbering = numbering;
			this.numberer = numberer;
			this.labels = labels;
			parents.add(node);
		}

		void start() {
			if (!node.title().isEmpty()) {
				String letter = node.subject().map(u -> u.getCode()).orElse("");
				String number = numbering.heading(node.parent(), node.style(), letter);
				heading(node.level(), number, node.title(), node.id(), opensPage(node) && !numbering.headingOnly());
			}
		}

		/** A chapter without an entry says so; it needs no page of its own, nor does the next then. */
		void nothing(String said) {
			add(Paragraph.remark(said));
			nothing = true;
			if (!blocks.isEmpty() && blocks.getFirst() instanceof Heading h) {
				blocks.set(0, new Heading(h.level(), h.number(), h.title(), h.id(), h.listed(), false));
			}
		}

		boolean silent() {
			return !content && !omitted;
		}

		List<Block> finish() {
			numbering.headingOnly(nothing || opens());
			if (!layout.equals(PageLayout.USUAL)) {
				blocks.add(PageLayout.USUAL);
			}
			return blocks;
		}

		/** Whether it is a heading and, at most, a word or two of introduction: what comes next needs no page of its own. */
		private boolean opens() {
			int said = 0;
			for (Block block : blocks) {
				if (block != blocks.getFirst() && !(block instanceof Paragraph)) {
					return false;
				}
				said += block instanceof Paragraph paragraph ? InlineText.plain(paragraph.content()).length() : 0;
			}
			boolean introduces = said <= INTRODUCTION && !node.outline().getChapters().isEmpty();
			return !blocks.isEmpty() && blocks.getFirst() instanceof Heading && (blocks.size() == 1 || introduces);
		}

		@Override
		public void add(Block block) {
			content = true;
			if (block instanceof PageLayout other) {
				layout = other;
			}
			boolean wide = block instanceof ReportTable table && PaperRoom.isWide(table)
					|| block instanceof ReportFigure figure && PaperRoom.isWide(figure);
			if (wide && layout.equals(PageLayout.USUAL)) {
				lie(numberer.block(block));
			} else {
				blocks.add(numberer.block(block));
			}
		}

		/** Puts a block on a lying page, or on that of the lying block before it. */
		private void lie(Block block) {
			if (!blocks.isEmpty() && blocks.getLast().equals(PageLayout.USUAL)) {
				blocks.removeLast();
			} else {
				blocks.add(new PageLayout(true));
			}
			blocks.add(block);
			blocks.add(PageLayout.USUAL);
		}

		@Override
		public void heading(int depth, String title) {
			NumberStyle style = effective(node);
			for (int i = 0; i < depth; i++) {
				style = HeadingNumbers.inside(style);
			}
			heading(depth, style, title);
		}

		@Override
		public void heading(int depth, NumberStyle style, String title) {
			content = true;
			while (parents.size() > depth) {
				parents.removeLast();
			}
			while (parents.size() < depth) {
				parents.add(new Object());
			}
			String number = numbering.heading(parents.getLast(), style, "");
			parents.add(new Object());
			headings++;
			heading((node.title().isEmpty() ? node.level() - 1 : node.level()) + depth, number, title,
					node.id() + "-h" + headings, false);
		}

		private void heading(int level, String number, String title, String id, boolean newPage) {
			Heading heading = new Heading(Math.max(1, level), number, numberer.runs(Inline.text(title)),
					numbering.unique(id), true, newPage);
			labels.putIfAbsent(heading.id(), heading.number().isEmpty() ? title : heading.number());
			blocks.add(heading);
		}

		private static boolean opensPage(BookPlan.Node node) {
			boolean inSection = node.parent() != null && node.parent().style() == NumberStyle.SECTION;
			return node.level() == 1 && !runsOn(node.outline()) || node.style() == NumberStyle.PART || node.style() == NumberStyle.CHAPTER
					|| node.style() == NumberStyle.LETTER && !inSection;
		}

		/** Whether it is one section after another, as in a form of some pages. */
		private static boolean runsOn(OutlineChapter chapter) {
			if (chapter.getNumbering() != NumberStyle.SECTION || chapter.eContainer() == null) {
				return false;
			}
			List<EObject> siblings = chapter.eContainer().eContents();
			int before = siblings.indexOf(chapter) - 1;
			return before >= 0 && siblings.get(before) instanceof OutlineChapter other && other.getNumbering() == NumberStyle.SECTION;
		}

		/** A chapter without a number counts as inside the nearest that has one; so does one without a heading. */
		private static NumberStyle effective(BookPlan.Node node) {
			for (BookPlan.Node n = node; n != null; n = n.parent()) {
				if (n.style() != NumberStyle.NONE && !n.title().isEmpty()) {
					return n.style();
				}
			}
			return NumberStyle.NONE;
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.core.Settled;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.dossier.PictureStore;
import org.hyoka.export.internal.TextMark;
import org.hyoka.export.internal.review.ProposalFinder;
import org.hyoka.export.internal.review.TextIndex;
import org.hyoka.export.internal.review.TextIndex.Text;
import org.hyoka.export.review.ReviewProposal.Kind;
import org.hyoka.export.review.ReviewProposal.State;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Note;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportExporter;
import org.hyoka.report.blocks.TextOrigin;
import org.hyoka.report.prose.ProseParagraphs;
import org.hyoka.report.prose.ProseParagraphs.Edit;
import org.hyoka.report.prose.WordEdits;

/**
 * The proposals of readers to whom a report went as a Word file, and what becomes of the dossier when they are accepted. Tracked and plain
 * changes and remarks are read; figures that the workbench computes are never written, their proposals only say what stands on paper.
 *
 * @since 0.1
 */
public final class ReviewProposals {
	private static final PhraseBook BOOK = PhraseBook.of(ReviewProposals.class);
	private static final int DAY = 10;

	/**
	 * What accepting does.
	 *
	 * @param command all of it as one step; cannot be executed if nothing is left of it
	 * @param refused proposals that could not be put in, in their present state
	 */
	public record Acceptance(CompoundCommand command, List<ReviewProposal> refused) {
	}

	private final Dossier dossier;
	private final Locale language;
	private final TextIndex index;

	private ReviewProposals(Dossier dossier) {
		this.dossier = dossier;
		this.language = Locale.forLanguageTag(dossier.getLanguage() == null ? "ja" : dossier.getLanguage());
		this.index = TextIndex.of(dossier);
	}

	/** The proposals for a dossier as it is now. */
	public static ReviewProposals of(Dossier dossier) {
		return new ReviewProposals(dossier);
	}

	/**
	 * Reads files that came back, in the order of their paragraphs.
	 *
	 * @param word   the form of Word files
	 * @param locale language of sentences about files
	 * @throws IOException with a sentence, if one is no Word file
	 */
	public List<ReviewProposal> read(List<Path> files, PictureStore pictures, ReportComposer composer, ReportExporter word, Locale locale,
			IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, files.size());
		List<ReviewProposal> all = new ArrayList<>();
		for (Path file : files) {
			ProposalFinder.find(file, dossier, index, pictures, composer, word, locale, progress.split(1))
					.forEach(proposal -> all.add(proposal.in(state(proposal))));
		}
		return all;
	}

	/** What can be done with a proposal now. */
	public State state(ReviewProposal proposal) {
		if (proposal.kind() == Kind.REMARK) {
			return noted(proposal) ? State.DONE : State.OPEN;
		}
		Optional<Text> text = text(proposal);
		if (proposal.state() == State.BY_HAND || text.isEmpty()) {
			return State.BY_HAND;
		}
		State state = put(proposal, text.get().now()).state;
		return state == State.OPEN && Settled.is(text.get().element()) ? State.ASKED : state;
	}

	/** A proposal with the state that it has now. */
	public ReviewProposal renewed(ReviewProposal proposal) {
		return proposal.in(state(proposal));
	}

	/**
	 * A change or a new paragraph with other words, as the person who takes it in wishes: of the text as it is now, so that it can be put in
	 * whatever has become of it meanwhile. Other proposals stay as they are.
	 */
	public ReviewProposal withWords(ReviewProposal proposal, String words) {
		Optional<Text> text = text(proposal);
		if (text.isEmpty() || proposal.kind() != Kind.CHANGED && proposal.kind() != Kind.ADDED) {
			return proposal;
		}
		ProseParagraphs now = ProseParagraphs.of(text.get().now());
		int number = proposal.origin().orElseThrow().paragraph();
		String before = proposal.kind() == Kind.CHANGED && number < now.size() ? now.plain(number) : proposal.before();
		return renewed(new ReviewProposal(proposal.kind(), proposal.file(), proposal.author(), proposal.date(), proposal.element(), proposal.origin(),
				proposal.heading(), before, words, proposal.quoted(), State.OPEN));
	}

	/** A text after a proposal, if it can be put in. */
	private record Put(State state, String text) {
	}

	private Put put(ReviewProposal proposal, String now) {
		ProseParagraphs text = ProseParagraphs.of(now);
		int paragraph = paragraph(proposal, text);
		if (paragraph < 0) {
			boolean gone = proposal.kind() == Kind.REMOVED && proposal.origin().orElseThrow().paragraph() >= text.size();
			return new Put(gone ? State.DONE : State.OVERTAKEN, now);
		}
		return switch (proposal.kind()) {
		case CHANGED -> changed(proposal, text, paragraph, now);
		case ADDED -> paragraph + 1 < text.size() && same(text.plain(paragraph + 1), proposal.after()) ? new Put(State.DONE, now)
				: made(text.added(paragraph, proposal.after()), now);
		case REMOVED -> made(text.without(paragraph), now);
		case REMARK, COMPUTED, FOREIGN -> new Put(State.BY_HAND, now);
		};
	}

	private Put changed(ReviewProposal proposal, ProseParagraphs text, int paragraph, String now) {
		String plain = text.plain(paragraph);
		if (same(plain, proposal.after())) {
			return new Put(State.DONE, now);
		}
		Optional<List<Edit>> edits = WordEdits.onto(proposal.before(), plain, proposal.after(), language);
		if (edits.isEmpty()) {
			return new Put(State.OVERTAKEN, now);
		}
		return edits.get().isEmpty() ? new Put(State.DONE, now) : made(text.changed(paragraph, edits.get()), now);
	}

	private static Put made(Optional<String> made, String now) {
		return made.map(text -> new Put(State.OPEN, text)).orElse(new Put(State.BY_HAND, now));
	}

	/** Which paragraph of the text it is now: others may have come or gone before it. */
	private static int paragraph(ReviewProposal proposal, ProseParagraphs text) {
		int number = proposal.origin().orElseThrow().paragraph();
		if (proposal.kind() == Kind.ADDED) {
			return Math.min(number, text.size() - 1);
		}
		if (number < text.size() && (proposal.kind() == Kind.CHANGED || same(text.plain(number), proposal.before()))
				&& !others(proposal, text, number)) {
			return number;
		}
		for (int i = 0; i < text.size(); i++) {
			if (same(text.plain(i), proposal.before())) {
				return i;
			}
		}
		return proposal.kind() == Kind.CHANGED && number < text.size() ? number : -1;
	}

	/** Whether the paragraph at that place has become another, while the one that was printed stands elsewhere. */
	private static boolean others(ReviewProposal proposal, ProseParagraphs text, int number) {
		return !same(text.plain(number), proposal.before()) && !same(text.plain(number), proposal.after());
	}

	private static boolean same(String one, String other) {
		return one.replaceAll("\\s+", "").equals(other.replaceAll("\\s+", ""));
	}

	private Optional<Text> text(ReviewProposal proposal) {
		return proposal.origin().flatMap(origin -> index.find(TextMark.of(origin, "")));
	}

	/**
	 * Accepts proposals. Several for one text are put in one after the other; what cannot be put in any more is refused.
	 *
	 * @param domain the domain of the dossier's editor or session
	 */
	public Acceptance accept(EditingDomain domain, List<ReviewProposal> proposals) {
		CompoundCommand all = new CompoundCommand(BOOK.phrase("step").in(language));
		List<ReviewProposal> refused = new ArrayList<>();
		Map<TextOrigin, String> texts = new LinkedHashMap<>();
		Map<TextOrigin, Text> holders = new LinkedHashMap<>();
		for (ReviewProposal proposal : proposals.stream().sorted(FROM_THE_END).toList()) {
			Optional<Text> text = text(proposal);
			if (proposal.kind() == Kind.REMARK) {
				if (!noted(proposal)) {
					Note note = HyokaFactory.eINSTANCE.createNote();
					note.setText(remark(proposal));
					all.append(AddCommand.create(domain, noteOf(proposal), Literals.ELEMENT__NOTES, note));
				}
			} else if (proposal.state() == State.BY_HAND || text.isEmpty()) {
				refused.add(proposal.in(State.BY_HAND));
			} else {
				TextOrigin whole = proposal.origin().orElseThrow().at(0);
				Put put = put(proposal, texts.getOrDefault(whole, text.get().now()));
				if (put.state == State.OPEN) {
					texts.put(whole, put.text);
					holders.put(whole, text.get());
				} else if (put.state != State.DONE) {
					refused.add(proposal.in(put.state));
				}
			}
		}
		texts.forEach((origin, made) -> all.append(set(domain, holders.get(origin), made)));
		return new Acceptance(all, refused);
	}

	private static org.eclipse.emf.common.command.Command set(EditingDomain domain, Text text, String made) {
		EObject holder = text.holder();
		return SetCommand.create(domain, holder, text.attribute(), made.isEmpty() ? SetCommand.UNSET_VALUE : made);
	}

	/** What is put in does not move what is still to come: the last paragraph of a text first, and there what was changed. */
	private static final Comparator<ReviewProposal> FROM_THE_END = Comparator
			.<ReviewProposal>comparingInt(p -> -p.origin().map(TextOrigin::paragraph).orElse(0)).thenComparing(p -> p.kind() != Kind.CHANGED)
			.thenComparing(p -> p.kind() == Kind.REMOVED);

	private boolean noted(ReviewProposal proposal) {
		return noteOf(proposal).getNotes().stream().anyMatch(note -> remark(proposal).equals(note.getText()));
	}

	/** What a remark becomes a note of: what it is about, else the dossier. */
	private Element noteOf(ReviewProposal proposal) {
		return proposal.element().orElse(dossier);
	}

	/** A remark as a note that is not printed: who, when, about what, and the words. */
	private String remark(ReviewProposal proposal) {
		String date = proposal.date().length() > DAY ? proposal.date().substring(0, DAY) : proposal.date();
		String author = proposal.author().isBlank() ? BOOK.phrase("unknown").in(language) : proposal.author();
		String about = proposal.element().isPresent() || proposal.heading().isEmpty() ? proposal.quoted()
				: proposal.heading() + (proposal.quoted().isEmpty() ? "" : " › " + proposal.quoted());
		return about.isEmpty() ? BOOK.phrase("remark", author, date, proposal.after()).in(language)
				: BOOK.phrase("remark.quoted", author, date, about, proposal.after()).in(language);
	}
}

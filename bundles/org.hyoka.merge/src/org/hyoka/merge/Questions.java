// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.Ids;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.dossier.OtherVersion;
import org.hyoka.merge.Difference.Kind;
import org.hyoka.model.hyoka.AttachedDocument;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Note;

/**
 * What a merge left undecided, as our dossier keeps it until somebody decides. Beside each object stands a note, which is not printed and
 * says in words what is open; their version stands among the documents ({@link OtherVersion}). A question is where both are there and the
 * two still differ: so what somebody enters by hand as they had it is decided, too, and undo brings a question back.
 *
 * @since 0.1
 */
public final class Questions {
	private static final PhraseBook BOOK = PhraseBook.of(Questions.class);
	private final Dossier ours;
	private final AttachedDocument version;
	private final TakeOver takeOver;

	private Questions(Dossier ours, AttachedDocument version, Dossier theirs) {
		this.ours = ours;
		this.version = version;
		takeOver = TakeOver.of(ours, theirs);
	}

	/**
	 * One question.
	 *
	 * @param version    names the version that it was left open with
	 * @param note       stands beside the object while it is open
	 * @param difference leads from ours, before, to theirs, after
	 * @since 0.1
	 */
	public record Question(AttachedDocument version, Note note, Difference difference) {
		/** The object of ours beside which it stands. */
		public EObject at() {
			return note.eContainer();
		}
	}

	/**
	 * The questions of one merge.
	 *
	 * @param ours    our dossier as it is now
	 * @param version what of it names their version
	 * @param theirs  their version, as it was kept
	 */
	public static Questions of(Dossier ours, AttachedDocument version, Dossier theirs) {
		return new Questions(ours, version, theirs);
	}

	/** What of a dossier names versions with which a merge left questions open. */
	public static List<AttachedDocument> versions(Dossier dossier) {
		return dossier.getDocuments().stream().filter(OtherVersion::isWithQuestions).toList();
	}

	/** The open ones, in the order of their dossier. */
	public List<Question> open() {
		List<Question> open = new ArrayList<>();
		for (Difference difference : takeOver.differences()) {
			note(difference).ifPresent(note -> open.add(new Question(version, note, difference)));
		}
		return open;
	}

	/**
	 * Decides questions. Their version goes with the last.
	 *
	 * @param decided some of {@link #open()}
	 * @param theirs  whether ours is to say what theirs says; else nothing is changed, and it is not asked any more
	 * @param entries as in {@link TakeOver#apply}
	 */
	public void decide(Collection<Question> decided, boolean theirs, UnaryOperator<String> entries) {
		List<Question> before = open();
		if (theirs) {
			takeOver.apply(decided.stream().map(Question::difference).toList(), entries);
		}
		decided.forEach(question -> EcoreUtil.remove(question.note()));
		if (before.stream().noneMatch(q -> !decided.contains(q) && q.note().eContainer() != null && isOpen(q.difference()))) {
			before.forEach(question -> EcoreUtil.remove(question.note()));
			EcoreUtil.delete(version);
		}
	}

	/** Whether the two differ there still: ours may have been changed since they were compared. */
	private static boolean isOpen(Difference difference) {
		return difference.kind() != Kind.CHANGED
				|| !Comparison.says(difference.before(), difference.feature()).equals(Comparison.says(difference.after(), difference.feature()));
	}

	/** Keeps what a merge left undecided. To be called once what it decided has been applied. */
	static void keep(List<Conflict> conflicts, Dossier ours, AttachedDocument version, Dossier theirs, Locale language) {
		Questions questions = new Questions(ours, version, theirs);
		for (Conflict conflict : conflicts) {
			questions.takeOver.differences().stream().filter(d -> isAbout(d, conflict.theirs())).findFirst()
					.ifPresent(d -> questions.ask(conflict, d, language));
		}
	}

	/** Whether a difference between ours and theirs is what a conflict is about; where we have no such object any more, all of it is. */
	private static boolean isAbout(Difference now, Difference conflict) {
		return switch (now.kind()) {
		case ADDED -> conflict.after() != null && EcoreUtil.isAncestor(now.after(), conflict.after());
		case DELETED -> conflict.kind() == Kind.DELETED && Identity.of(now.before()).equals(Identity.of(conflict.before()));
		case MOVED -> conflict.kind() == Kind.MOVED && now.after() == conflict.after();
		case CHANGED, REORDERED -> now.kind() == conflict.kind() && now.after() == conflict.after() && now.feature() == conflict.feature();
		};
	}

	private void ask(Conflict conflict, Difference difference, Locale language) {
		String id = id(difference);
		Element at = holder(difference);
		if (at.getNotes().stream().noneMatch(note -> id.equals(note.getId()))) {
			Note note = HyokaFactory.eINSTANCE.createNote();
			note.setId(id);
			note.setText(text(conflict, difference).in(language));
			at.getNotes().add(note);
		}
	}

	/** Of points, score sheets, settled responses and recusals it says only that they differ: those who read a note may not see these (rule 7). */
	private static Phrase text(Conflict conflict, Difference difference) {
		return BOOK.phrase("question", DifferenceWords.reason(conflict), AlwaysAsked.concerns(difference)
				? BOOK.phrase("question.withheld", DifferenceWords.part(difference)) : DifferenceWords.sides(difference));
	}

	private Optional<Note> note(Difference difference) {
		String id = id(difference);
		return holder(difference).getNotes().stream().filter(note -> id.equals(note.getId())).findFirst();
	}

	private String id(Difference difference) {
		return Ids.nameBased(version.getId() + '\n' + difference.kind() + '\n' + Identity.of(difference.object()) + '\n'
				+ difference.feature().getName());
	}

	/** The element of ours that stands at a difference, or the nearest around it. */
	private Element holder(Difference difference) {
		EObject at = difference.before() != null ? difference.before() : takeOver.holder(difference.after());
		while (at != null && (!(at instanceof Element) || at instanceof Note)) {
			at = at.eContainer();
		}
		return at instanceof Element element ? element : ours;
	}
}

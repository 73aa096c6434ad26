// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.edits;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.TextFeatures;
import org.hyoka.model.hyoka.CommentState;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.Undertaking;

/** Comments of those who work on a dossier: notes that are open or resolved. Their own notes are the answers. They are never printed. */
public final class Comments {
	private Comments() {
	}

	/**
	 * What somebody says at a moment.
	 *
	 * @param author by name; may be empty
	 * @param at     when, as the clock on the wall says
	 * @param text   what
	 */
	public record Said(String author, LocalDateTime at, String text) {
	}

	/**
	 * What a comment is about.
	 *
	 * @param object the comment stands beside it
	 * @param field  of it; empty for the object as a whole
	 * @param quoted the words of the field that it is about; empty for all of it
	 */
	public record About(Element object, Optional<EStructuralFeature> field, String quoted) {
		/** An object as a whole. */
		public static About whole(Element object) {
			return new About(object, Optional.empty(), "");
		}

		/** The element that an object is or stands in, where there is one that can be commented. */
		public static Optional<Element> element(EObject object) {
			EObject at = object;
			while (at != null && (!(at instanceof Element) || at instanceof Note)) {
				at = at.eContainer();
			}
			return Optional.ofNullable((Element) at);
		}
	}

	/** The comments of a dossier, without their answers, in the dossier's order. */
	public static List<Note> of(Dossier dossier) {
		List<Note> comments = new ArrayList<>();
		for (TreeIterator<EObject> all = dossier.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Note note) {
				all.prune();
				if (TextFeatures.isComment(note)) {
					comments.add(note);
				}
			}
		}
		return comments;
	}

	/** What a comment is about; its field only as far as its object has it. */
	public static About about(Note comment) {
		Element object = (Element) comment.eContainer();
		return new About(object, Optional.ofNullable(comment.getField()).map(object.eClass()::getEStructuralFeature),
				comment.getQuoted() == null ? "" : comment.getQuoted());
	}

	/** The chapter of the dossier in which an object stands: the part of a program or project, with its short name, or of the dossier. */
	public static String chapter(EObject object, Locale locale) {
		if (object instanceof Dossier) {
			return Naming.label(object.eClass(), locale);
		}
		if (object instanceof Undertaking undertaking) {
			return Naming.shortName(undertaking, locale);
		}
		EObject part = object;
		while (!(part.eContainer() == null || part.eContainer() instanceof Dossier || part.eContainer() instanceof Undertaking)) {
			part = part.eContainer();
		}
		String label = part.eContainer() == null ? Naming.label(part.eClass(), locale) : Naming.label(part.eContainmentFeature(), locale);
		return part.eContainer() instanceof Undertaking undertaking ? Naming.shortName(undertaking, locale) + " – " + label : label;
	}

	/** The step that adds an open comment. */
	public static Command add(EditingDomain domain, About about, Said said, String label) {
		Note comment = note(said);
		comment.setState(CommentState.OPEN);
		about.field().map(EStructuralFeature::getName).ifPresent(comment::setField);
		if (!about.quoted().isBlank()) {
			comment.setQuoted(about.quoted());
		}
		return step(label, AddCommand.create(domain, about.object(), Literals.ELEMENT__NOTES, comment));
	}

	/** The step that adds an answer to a comment; one that was resolved is open again. */
	public static Command answer(EditingDomain domain, Note comment, Said said, String label) {
		Command add = AddCommand.create(domain, comment, Literals.ELEMENT__NOTES, note(said));
		return comment.getState() == CommentState.RESOLVED ? step(label, add, reopened(domain, comment)) : step(label, add);
	}

	/** The step that says that a comment has been dealt with. */
	public static Command resolve(EditingDomain domain, Note comment, String by, LocalDateTime at, String label) {
		return step(label, SetCommand.create(domain, comment, Literals.NOTE__STATE, CommentState.RESOLVED),
				SetCommand.create(domain, comment, Literals.NOTE__RESOLVED_BY, by.isBlank() ? SetCommand.UNSET_VALUE : by),
				SetCommand.create(domain, comment, Literals.NOTE__RESOLVED_AT, at));
	}

	/** The step that opens a resolved comment again. */
	public static Command reopen(EditingDomain domain, Note comment, String label) {
		return step(label, reopened(domain, comment));
	}

	/** The step that takes a comment away, and its answers with it. */
	public static Command delete(EditingDomain domain, Note comment, String label) {
		return step(label, RemoveCommand.create(domain, comment.eContainer(), Literals.ELEMENT__NOTES, comment));
	}

	private static Command reopened(EditingDomain domain, Note comment) {
		return step("", SetCommand.create(domain, comment, Literals.NOTE__STATE, CommentState.OPEN),
				SetCommand.create(domain, comment, Literals.NOTE__RESOLVED_BY, SetCommand.UNSET_VALUE),
				SetCommand.create(domain, comment, Literals.NOTE__RESOLVED_AT, SetCommand.UNSET_VALUE));
	}

	private static Note note(Said said) {
		Note note = HyokaFactory.eINSTANCE.createNote();
		note.setText(said.text().strip());
		note.setAuthor(said.author().isBlank() ? null : said.author());
		note.setWrittenAt(said.at());
		return note;
	}

	private static Command step(String label, Command... parts) {
		return new CompoundCommand(label, new ArrayList<>(List.of(parts)));
	}
}

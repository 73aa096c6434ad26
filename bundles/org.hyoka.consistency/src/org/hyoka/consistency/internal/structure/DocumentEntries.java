// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import org.hyoka.consistency.ComparingRule;
import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.RuleContext;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.AttachedDocument;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** Two attached documents, or two figures, that point at one file of the dossier, or a document that points at none. */
final class DocumentEntries extends Rule<AttachedDocument> implements ComparingRule {
	DocumentEntries() {
		super("hyoka.document.entry", Severity.WARNING, StructureRules.BOOK, Literals.ATTACHED_DOCUMENT,
				AttachedDocument.class, Dependencies.on(Literals.ATTACHED_DOCUMENT));
	}

	@Override
	protected void check(AttachedDocument document, ProblemReporter report) {
		// an entry that is missing is reported as any required value that is missing
	}

	@Override
	public Collection<?> keys(EObject anchor, RuleContext context) {
		String entry = cast(anchor).getEntry();
		return Texts.isBlank(entry) ? List.of() : List.of(entry);
	}

	@Override
	public void compare(Object key, List<EObject> group, RuleContext context, Consumer<Problem> findings) {
		report(context, findings).at(group.get(1), Literals.ATTACHED_DOCUMENT__ENTRY).and(group.getFirst()).say(key,
				Naming.inSentence(group.getFirst()), Naming.inSentence(group.get(1)));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hyoka.cli.CliContext;
import org.hyoka.core.naming.Naming;
import org.hyoka.dossier.DossierSession;
import org.hyoka.merge.KeptQuestions;
import org.hyoka.merge.Questions.Question;

/** {@code merge --resolve FILE}: lists the questions that merges left open in a dossier, and decides those that are named. */
final class Resolving {
	private final CliContext context;
	private final List<String> ours;
	private final List<String> theirs;

	/**
	 * @param ours   numbers of the questions that stay as we have them
	 * @param theirs numbers of the questions that are decided for them
	 */
	Resolving(CliContext context, List<String> ours, List<String> theirs) {
		this.context = context;
		this.ours = ours;
		this.theirs = theirs;
	}

	/** Decides, saves if anything was decided, and says what is left; whether nothing is. */
	boolean run(Path file) throws IOException {
		boolean changes = !ours.isEmpty() || !theirs.isEmpty();
		try (DossierSession session = changes ? DossierSession.openToSave(file, context.progress())
				: DossierSession.open(file, context.progress()); KeptQuestions kept = new KeptQuestions(session)) {
			List<Question> open = kept.open(context.progress());
			session.execute(kept.decide(named(open, theirs), true, "theirs"));
			session.execute(kept.decide(named(open, ours), false, "ours"));
			if (session.isDirty()) {
				context.remark(session.save(context.progress()));
			}
			List<Question> left = kept.open(context.progress());
			print(open, left);
			return left.isEmpty();
		}
	}

	private static List<Question> named(List<Question> questions, List<String> numbers) {
		List<Question> named = new ArrayList<>();
		for (int i = 0; i < questions.size(); i++) {
			if (MergeCommand.isNamed(i, numbers)) {
				named.add(questions.get(i));
			}
		}
		return named;
	}

	/** The numbers are those that they are asked by next. */
	private void print(List<Question> before, List<Question> left) {
		if (before.size() > left.size()) {
			context.out().println(CompareCommand.text(context, "resolve.decided", before.size() - left.size()));
		}
		for (int i = 0; i < left.size(); i++) {
			Question question = left.get(i);
			context.out().println("  " + CompareCommand.text(context, "resolve.question", i + 1, Naming.where(question.at(), context.locale()),
					question.note().getText()));
		}
		context.out().println(CompareCommand.text(context, left.isEmpty() ? "resolve.none" : "resolve.open", left.size()));
	}
}

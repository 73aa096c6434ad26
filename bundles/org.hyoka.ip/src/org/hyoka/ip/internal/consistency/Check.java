// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.consistency;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.model.hyoka.HyokaPackage;

/** A rule whose check is a method of one of the classes here. */
final class Check<T extends EObject> extends Rule<T> {
	static final PhraseBook BOOK = PhraseBook.of(Check.class);
	/** The day is far in the future where a dossier says nothing of the day it is judged by. */
	private static final LocalDate FAR = LocalDate.of(2999, 12, 31);
	private static final EStructuralFeature[] DAY = { HyokaPackage.Literals.DOSSIER__FISCAL_YEAR,
			HyokaPackage.Literals.DOSSIER__PUBLISHED_ON };

	private final BiConsumer<T, ProblemReporter> check;

	Check(String id, Severity severity, EClass anchor, Class<T> type, Dependencies dependencies, BiConsumer<T, ProblemReporter> check,
			Integer... fieldRules) {
		super("hyoka.ip." + id, severity, BOOK, anchor, type, dependencies, fieldRules);
		this.check = check;
	}

	@Override
	protected void check(T object, ProblemReporter report) {
		check.accept(object, report);
	}

	/** Also the day the dossier is judged by. */
	static Dependencies judged(Dependencies dependencies) {
		return dependencies.within(DAY);
	}

	/** The day the dossier is judged by; far in the future where it says none, so that all its dates have passed. */
	static LocalDate day(ProblemReporter report) {
		return report.context().asOf().orElse(FAR);
	}

	/** A command that sets a feature. */
	static Function<EditingDomain, Command> set(EObject object, EStructuralFeature feature, Object value) {
		return domain -> SetCommand.create(domain, object, feature, value);
	}

	/** Whether both are given and the first is later. */
	static boolean later(LocalDate first, LocalDate second) {
		return first != null && second != null && first.isAfter(second);
	}

	static boolean blank(String text) {
		return text == null || text.isBlank();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.consistency;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.hyoka.consistency.ComparingRule;
import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.RuleContext;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Names;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.ip.Filing;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.ip.IpPackage.Literals;
import org.hyoka.model.ip.Publication;

/** The same number, or the same DOI, twice in one register. After an edit only entries that share a number are compared. */
final class DoubledNumbers extends Rule<Element> implements ComparingRule {
	/** What two entries share. */
	private record Number(IpManagement register, EClass kind, String country, String number) {
	}

	DoubledNumbers() {
		super("hyoka.ip.register.doubled", Severity.WARNING, Check.BOOK, HyokaPackage.Literals.ELEMENT, Element.class,
				Dependencies.on(Literals.INVENTION, Literals.FILING, Literals.PUBLICATION), 3);
	}

	@Override
	protected void check(Element entry, ProblemReporter report) {
		// a number alone is never doubled
	}

	@Override
	public Collection<?> keys(EObject anchor, RuleContext context) {
		return switch (anchor) {
		case Invention invention when !Check.blank(invention.getNumber()) -> key(invention, invention.eContainer(), "",
				Names.normalise(invention.getNumber()));
		case Filing filing when !Check.blank(filing.getNumber()) && filing.eContainer() != null -> key(filing, filing.eContainer().eContainer(),
				String.valueOf(filing.getCountry()), Names.normalise(filing.getNumber()));
		case Publication paper when !Check.blank(paper.getDoi()) ->
			key(paper, paper.eContainer(), "", paper.getDoi().strip().toLowerCase(Locale.ROOT));
		default -> List.of();
		};
	}

	private static List<Number> key(Element entry, EObject register, String country, String number) {
		return register instanceof IpManagement ip ? List.of(new Number(ip, entry.eClass(), country, number)) : List.of();
	}

	@Override
	public void compare(Object key, List<EObject> group, RuleContext context, Consumer<Problem> findings) {
		ProblemReporter report = report(context, findings);
		EObject first = group.getFirst();
		for (EObject entry : group.subList(1, group.size())) {
			switch (entry) {
			case Invention invention -> report.at(invention, Literals.INVENTION__NUMBER).and(first).sayAs("invention", Naming.where(invention),
					invention.getNumber());
			case Filing filing -> report.at(filing, Literals.FILING__NUMBER).and(first).sayAs("filing", Naming.where(filing.eContainer()),
					filing.getNumber());
			case Publication paper -> report.at(paper, Literals.PUBLICATION__DOI).and(first).sayAs("paper", Naming.where(paper),
					paper.getDoi().strip());
			default -> throw new IllegalStateException("No register has " + entry.eClass().getName());
			}
		}
	}
}

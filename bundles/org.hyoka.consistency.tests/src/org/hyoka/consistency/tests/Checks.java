// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.tests;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.QuickFix;
import org.hyoka.consistency.Validator;
import org.hyoka.model.hyoka.Dossier;

import static org.assertj.core.api.Assertions.assertThat;

/** What the tests of rules ask. */
final class Checks {
	private Checks() {
	}

	static List<Problem> all(Dossier dossier) {
		return Validator.standard().validateAll(dossier, null);
	}

	/** All findings as {@code severity rule}, one a line. */
	static String ids(Dossier dossier) {
		return all(dossier).stream().map(f -> f.severity() + " " + f.ruleId()).collect(Collectors.joining("\n"));
	}

	/** The only finding there is; it has to be of that rule. */
	static Problem only(Dossier dossier, String ruleId) {
		List<Problem> found = all(dossier);
		assertThat(found).extracting(Problem::ruleId).containsExactly(ruleId);
		return found.getFirst();
	}

	/** The findings of one rule. */
	static List<Problem> of(Dossier dossier, String ruleId) {
		return all(dossier).stream().filter(f -> f.ruleId().equals(ruleId)).toList();
	}

	static EditingDomain domain() {
		ComposedAdapterFactory factory = new ComposedAdapterFactory();
		factory.addAdapterFactory(new org.hyoka.model.hyoka.provider.HyokaItemProviderAdapterFactory());
		factory.addAdapterFactory(new org.hyoka.model.roadmap.provider.RoadmapItemProviderAdapterFactory());
		factory.addAdapterFactory(new org.hyoka.model.ip.provider.IpItemProviderAdapterFactory());
		factory.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
		return new AdapterFactoryEditingDomain(factory, new BasicCommandStack());
	}

	/** Does what a quick fix does; the way back is the domain's undo. */
	static EditingDomain run(QuickFix fix, Dossier dossier) {
		EditingDomain domain = domain();
		Command command = fix.create(domain);
		assertThat(command.canExecute()).as(fix.label().in(Locale.ENGLISH)).isTrue();
		domain.getCommandStack().execute(command);
		return domain;
	}
}

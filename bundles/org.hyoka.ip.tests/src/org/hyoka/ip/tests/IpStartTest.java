// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.ip.tests.Ips.day;

import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.ip.IpStart;
import org.hyoka.ip.IpStatus;
import org.hyoka.ip.PrintedFigures;
import org.hyoka.ip.duties.DutyTerms;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.Test;

/** How tracking begins, and what the samples print beside what is computed of them. */
class IpStartTest {
	private final Ips project = new Ips();
	private final EditingDomain domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(), new BasicCommandStack());

	private void run(Command command) {
		assertThat(command.canExecute()).isTrue();
		domain.getCommandStack().execute(command);
	}

	@Test
	void trackingBeginsWithTheChecklistAndTheDutiesInOneStep() {
		project.project.setIp(null);
		run(IpStart.management(domain, project.project, Templates.standard()));
		assertThat(project.project.getIp().getTopics()).hasSize(23);
		assertThat(project.project.getIp().getDutyTemplates()).isNotEmpty();
		assertThat(IpStart.management(domain, project.project, Templates.standard()).canExecute()).isFalse();
		domain.getCommandStack().undo();
		assertThat(project.project.getIp()).isNull();
	}

	@Test
	void whatIsThereAlreadyIsNotAddedAgain() {
		run(IpStart.topics(domain, project.ip, Templates.standard()));
		project.ip.getTopics().remove(3);
		run(IpStart.topics(domain, project.ip, Templates.standard()));
		assertThat(project.ip.getTopics()).hasSize(23);
		assertThat(IpStart.topics(domain, project.ip, Templates.standard()).canExecute()).isFalse();
		run(IpStart.duties(domain, project.ip, Templates.standard(), "japan"));
		int japanese = project.ip.getDutyTemplates().size();
		run(IpStart.duties(domain, project.ip, Templates.standard(), "us-iedison"));
		assertThat(project.ip.getDutyTemplates()).hasSizeGreaterThan(japanese);
		assertThat(IpStart.duties(domain, project.ip, Templates.standard(), "japan").canExecute()).isFalse();
	}

	@Test
	void the14SharingInstitutionsOfDocument002AreComputed() {
		Dossier dossier = Sample.byKey("regenerative-2022").orElseThrow().create();
		assertThat(IpStatus.of(dossier, day("2023-03-31"), DutyTerms.standard()).stream().flatMap(s -> PrintedFigures.of(s).stream())).singleElement()
				.satisfies(line -> {
					assertThat(line.printed()).isEqualByComparingTo("14");
					assertThat(line.computed()).isEqualTo(14);
					assertThat(line.agrees()).isTrue();
					assertThat(line.place()).isEqualTo("第１部 第２章 Ｃ ５（４）");
				});
	}

	@Test
	void nothingThatASamplePrintsOnIpDiffersFromWhatIsComputed() {
		for (String key : new String[] { "regenerative-2022", "drugdiscovery-2021" }) {
			Dossier dossier = Sample.byKey(key).orElseThrow().create();
			assertThat(IpStatus.of(dossier, IpStatus.reportDay(dossier, day("2022-03-31")), DutyTerms.standard()).stream()
					.flatMap(s -> PrintedFigures.of(s).stream())).as(key).allMatch(PrintedFigures.Line::agrees);
		}
	}

	@Test
	void anUndertakingWithoutIpHasNoStatus() {
		project.project.setIp(null);
		assertThat(IpStatus.of((Undertaking) project.project, day("2022-03-31"), DutyTerms.standard())).isEqualTo(Optional.empty());
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.tests.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.hyoka.core.figures.StatedFigures;
import org.hyoka.core.figures.Verdict;
import org.hyoka.ip.IpStatus;
import org.hyoka.ip.agreements.AgreementStage;
import org.hyoka.ip.agreements.ClauseProgress;
import org.hyoka.ip.agreements.Coverage;
import org.hyoka.ip.agreements.Parties;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.ip.ClauseState;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.samples.Sample;
import org.hyoka.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The agreements of the documents: the computed figures are the printed ones. */
class SampleAgreementsTest {
	static Iterable<Sample> samples() {
		return Samples.all();
	}

	private static Project project(Dossier dossier, String code) {
		return dossier.getUndertakings().stream().filter(Program.class::isInstance).map(Program.class::cast)
				.flatMap(p -> p.getProjects().stream()).filter(p -> code.equals(p.getCode())).findFirst().orElseThrow();
	}

	private static Dossier regenerative() {
		return Sample.byKey("regenerative-2022").orElseThrow().create();
	}

	private static LocalDate day(Dossier dossier) {
		return IpStatus.reportDay(dossier, LocalDate.of(2023, 3, 31));
	}

	@Test
	void theFourteenSharingInstitutionsOfProjectCAreComputed() {
		Dossier dossier = regenerative();
		IpAgreement agreement = project(dossier, "C").getIp().getAgreements().getFirst();
		Parties.Sharing sharing = Parties.sharing(agreement, day(dossier));
		assertThat(sharing.exact()).isTrue();
		assertThat(sharing.count()).isEqualTo(14).isEqualTo(agreement.getStated().getFirst().getValue().intValueExact());
		assertThat(StatedFigures.compare(agreement.getStated().getFirst(), agreement, java.math.BigDecimal.valueOf(sharing.count()), null)
				.verdict()).isEqualTo(Verdict.EQUAL);
	}

	@Test
	void projectCIsCoveredWithoutGaps() {
		Dossier dossier = regenerative();
		Coverage coverage = Coverage.of(project(dossier, "C"), day(dossier));
		assertThat(coverage.participants()).isEqualTo(14);
		assertThat(coverage.signed()).isEqualTo(14);
		assertThat(coverage.complete()).isTrue();
	}

	@Test
	void projectAHasAnAgreementForEveryItem() {
		Dossier dossier = regenerative();
		Project a = project(dossier, "A");
		Coverage coverage = Coverage.of(a, day(dossier));
		assertThat(coverage.uncovered()).isEmpty();
		assertThat(coverage.unsigned()).isEmpty();
		assertThat(coverage.agreements()).hasSameSizeAs(a.getResearchItems());
		assertThat(IpStatus.of(a, day(dossier), org.hyoka.ip.duties.DutyTerms.standard()).orElseThrow().agreements().in(AgreementStage.SIGNED))
				.hasSameSizeAs(a.getResearchItems());
	}

	@Test
	void theMembersOfTheAssociationAreCountedAsPrintedAndWhoTheyAreIsUnknown() {
		Dossier dossier = Sample.byKey("drugdiscovery-2021").orElseThrow().create();
		Project c = project(dossier, "C");
		Parties.Sharing sharing = Parties.sharing(c.getIp().getAgreements().getFirst(), day(dossier));
		assertThat(sharing.exact()).isTrue();
		assertThat(sharing.count()).as("the association, 35 companies, 4 universities, 2 institutes, 4 bodies").isEqualTo(1 + 35 + 4 + 2 + 4);
		Coverage coverage = Coverage.of(c, day(dossier));
		assertThat(coverage.signed()).isEqualTo(1);
		assertThat(coverage.unsigned()).isEmpty();
		assertThat(coverage.unknown()).hasSize(coverage.participants() - 1);
		assertThat(Coverage.of(project(dossier, "A"), day(dossier)).unsigned()).isEmpty();
		assertThat(Coverage.of(project(dossier, "B"), day(dossier)).unsigned()).as("only the secretariat is named").hasSize(1);
	}

	@Test
	void projectBFollowsRulesAndHasNoAgreement() {
		Dossier dossier = regenerative();
		Project b = project(dossier, "B");
		assertThat(Coverage.of(b, day(dossier)).agreements()).isEmpty();
		ClauseProgress progress = ClauseProgress.of(b.getIp().getPolicies().getFirst());
		assertThat(progress.total()).isEqualTo(23);
		assertThat(progress.settled()).isEqualTo(5);
	}

	@Test
	void whatThePolicyOfProjectASettlesHoldsForItsAgreements() {
		ClauseProgress progress = ClauseProgress.of(project(regenerative(), "A").getIp().getAgreements().getFirst());
		assertThat(progress.settled()).isEqualTo(3);
		assertThat(progress.count(ClauseState.OPEN)).isEqualTo(20);
		assertThat(progress.topics()).filteredOn(ClauseProgress.Line::fromPolicy).extracting(l -> l.topic().getNumber())
				.containsExactly(7, 11, 13);
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everySampleHasAStatus(Sample sample) {
		Dossier dossier = sample.create();
		LocalDate day = day(dossier);
		for (IpStatus status : IpStatus.of(dossier, day, org.hyoka.ip.duties.DutyTerms.standard())) {
			assertThat(status.agreements().all()).hasSameSizeAs(status.undertaking().getIp().getAgreements());
			assertThat(status.coverage().absent()).as("%s %s", sample.key(), status.undertaking().getCode()).isEmpty();
		}
	}
}

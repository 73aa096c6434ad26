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

	/** How many agreements there are the document does not say, only that all who take part have concluded them. */
	@Test
	void everyImplementerOfProjectAHasSigned() {
		Dossier dossier = regenerative();
		Project a = project(dossier, "A");
		Coverage coverage = Coverage.of(a, day(dossier));
		assertThat(coverage.uncovered()).isEmpty();
		assertThat(coverage.unsigned()).isEmpty();
		assertThat(coverage.unknown()).isEmpty();
		assertThat(coverage.signed()).isEqualTo(coverage.participants()).isEqualTo(11);
		assertThat(Parties.sharing(a.getIp().getAgreements().getFirst(), day(dossier)).exact()).as("companies are not counted").isFalse();
		assertThat(IpStatus.of(a, day(dossier), org.hyoka.ip.duties.DutyTerms.standard()).orElseThrow().agreements().in(AgreementStage.SIGNED))
				.hasSize(1);
	}

	/** Document 000: of A it is not known who the participants are, B and C have a policy and rules, and no agreement is printed. */
	@Test
	void nobodyIsSaidNotToHaveSignedWhereTheDocumentDoesNotSaySo() {
		Dossier dossier = Sample.byKey("drugdiscovery-2021").orElseThrow().create();
		for (String code : new String[] { "A", "B", "C", "D" }) {
			assertThat(Coverage.of(project(dossier, code), day(dossier)).unsigned()).as(code).isEmpty();
		}
		Coverage a = Coverage.of(project(dossier, "A"), day(dossier));
		assertThat(a.unknown()).hasSize(a.participants());
		assertThat(Coverage.of(project(dossier, "B"), day(dossier)).agreements()).isEmpty();
		assertThat(Coverage.of(project(dossier, "C"), day(dossier)).agreements()).isEmpty();
		assertThat(ClauseProgress.of(project(dossier, "C").getIp().getPolicies().getFirst()).settled()).isEqualTo(2);
		Coverage d = Coverage.of(project(dossier, "D"), day(dossier));
		assertThat(d.signed()).isEqualTo(d.participants()).isEqualTo(5);
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
		assertThat(progress.settled()).isEqualTo(2);
		assertThat(progress.count(ClauseState.OPEN)).isEqualTo(21);
		assertThat(progress.topics()).filteredOn(ClauseProgress.Line::fromPolicy).extracting(l -> l.topic().getNumber())
				.containsExactly(7, 11);
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

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.tests.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.ip.tests.Ips.day;

import java.time.LocalDate;

import org.hyoka.core.indicators.OutputCountCheck;
import org.hyoka.ip.IpStatus;
import org.hyoka.ip.duties.DutyTerms;
import org.hyoka.ip.register.Family;
import org.hyoka.ip.register.RegisterSummary;
import org.hyoka.ip.tests.Ips;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.OutputCount;
import org.hyoka.model.hyoka.OutputCountKind;
import org.hyoka.model.hyoka.OutputCounts;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.Filing;
import org.hyoka.model.ip.FilingRoute;
import org.hyoka.model.ip.FilingState;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.ip.LicenceKind;
import org.hyoka.model.ip.Publication;
import org.hyoka.model.time.DatePoint;
import org.hyoka.samples.Sample;
import org.hyoka.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RegisterSummaryTest {
	static Iterable<Sample> samples() {
		return Samples.all();
	}

	@Test
	void whatIsLaterOrInPreparationDoesNotCount() {
		Ips project = new Ips();
		Invention first = project.invention("P-1", "2019-01-01");
		project.share(first, "大学", "1/2");
		project.share(first, "企業", "1/2");
		project.filing(first, FilingRoute.DOMESTIC, FilingState.FILED, "2019-02-01");
		project.filing(first, FilingRoute.PCT, FilingState.FILED, "2020-02-01");
		project.filing(first, FilingRoute.FOREIGN, FilingState.PREPARED, null);
		project.invention("P-2", "2021-01-01");
		project.licence("導出", LicenceKind.TECHNOLOGY, null);
		RegisterSummary summary = RegisterSummary.of(project.ip, day("2019-12-31"));
		assertThat(summary.inventions()).isEqualTo(1);
		assertThat(summary.joint()).isEqualTo(1);
		assertThat(summary.filed()).containsEntry(FilingRoute.DOMESTIC, 1).containsEntry(FilingRoute.PCT, 0).containsEntry(FilingRoute.FOREIGN, 0);
		assertThat(summary.families()).isEqualTo(1);
		assertThat(summary.licences()).containsEntry(LicenceKind.TECHNOLOGY, 1);
		assertThat(RegisterSummary.of(project.ip, day("2022-12-31")).inventions()).isEqualTo(2);
	}

	@Test
	void filingsOfSeveralInventionsMakeOneFamilyWhereTheySaySo() {
		Ips project = new Ips();
		Invention first = project.invention("P-1", "2019-01-01");
		Invention second = project.invention("P-2", "2019-01-01");
		Filing later = project.filing(first, FilingRoute.DOMESTIC, FilingState.FILED, "2019-03-01");
		Filing earlier = project.filing(second, FilingRoute.PCT, FilingState.FILED, "2019-02-01");
		assertThat(Family.of(project.ip.getInventions())).hasSize(2);
		later.setFamily("F1");
		earlier.setFamily(" F1 ");
		assertThat(Family.of(project.ip.getInventions())).singleElement().satisfies(f -> {
			assertThat(f.filings()).containsExactly(earlier, later);
			assertThat(f.firstFiledOn()).contains(day("2019-02-01"));
			assertThat(f.countries()).containsExactly("WO", "JP");
		});
	}

	@Test
	void statedCountsAreHeldAgainstTheRegisterOnceItIsComplete() {
		Ips project = new Ips();
		Publication paper = IpFactory.eINSTANCE.createPublication();
		paper.setPublishedOn(DatePoint.parse("2020"));
		project.ip.getPublications().add(paper);
		OutputCount count = HyokaFactory.eINSTANCE.createOutputCount();
		count.setKind(OutputCountKind.PAPER);
		count.setValue(2);
		OutputCounts counts = HyokaFactory.eINSTANCE.createOutputCounts();
		counts.getCounts().add(count);
		project.project.getOutputCounts().add(counts);
		assertThat(RegisterSummary.of(project.ip, day("2022-12-31")).checks()).isEmpty();
		project.ip.setRegisterKept(true);
		assertThat(RegisterSummary.of(project.ip, day("2022-12-31")).checks()).singleElement().matches(c -> !c.agrees() && c.registered() == 1);
	}

	@ParameterizedTest
	@MethodSource("samples")
	void theCountsOfTheSamplesAreTheirRegisters(Sample sample) {
		Dossier dossier = sample.create();
		for (IpStatus status : IpStatus.of(dossier, LocalDate.of(2023, 3, 31), DutyTerms.standard())) {
			Undertaking undertaking = status.undertaking();
			assertThat(status.register().checks()).as(undertaking.getName()).allMatch(OutputCountCheck::agrees);
			assertThat(status.register().licences().values().stream().mapToInt(i -> i).sum()).isEqualTo(undertaking.getIp().getLicences().size());
		}
	}
}

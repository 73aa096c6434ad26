// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.FormatVersion;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.OpenOptions;
import org.hyoka.model.hyoka.Accumulation;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.RoleAssignment;
import org.hyoka.model.hyoka.RoleKind;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.TargetKind;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {
	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void copy() throws IOException {
		file = folder.resolve("old.hyoka");
		try (InputStream in = MigrationTest.class.getResourceAsStream("format-0.hyoka")) {
			Files.copy(in, file);
		}
	}

	private OpenOptions options() {
		return OpenOptions.standard().withRecoveryFolder(folder.resolve("recovery"));
	}

	@Test
	void bareYearsOfFormatZeroBecomeFiscalYears() throws IOException {
		try (OpenDossier opened = DossierFiles.open(file, null)) {
			assertThat(opened.migratedFrom()).contains(new FormatVersion(0, 1));
			Dossier dossier = opened.dossier();
			Project project = (Project) dossier.getUndertakings().getFirst();
			assertThat(dossier.getFiscalYear()).isEqualTo(FiscalYear.of(2022));
			assertThat(project.getPeriod().getStart()).isEqualTo(FiscalYear.of(2018));
			assertThat(project.getPeriod().getEnd()).isEqualTo(FiscalYear.of(2022));
			assertThat(project.getEvaluatedPeriod().getStart()).isEqualTo(FiscalYear.of(2020));
			assertThat(project.getBudget().getEntries().getFirst().getYear()).isEqualTo(FiscalYear.of(2018));
			assertThat(project.getResearchItems().getFirst().getThemes().getFirst().getStartedIn())
					.isEqualTo(FiscalYear.of(2019));
			Bar bar = (Bar) project.getRoadmaps().getFirst().getLanes().getFirst().getNodes().getFirst();
			assertThat(bar.getStart()).as("a calendar year, then as now").isEqualTo(DatePoint.ofYear(2018));
			assertThat(dossier.getPanel().getMeetings().getFirst().getStart()).hasHour(10);
		}
	}

	@Test
	void aMigratedDossierIsCleanAndItsNextSaveHasTheFormOfToday() throws IOException {
		byte[] before = Files.readAllBytes(file);
		try (DossierSession session = DossierSession.open(file, options(), null)) {
			assertThat(session.migratedFrom()).isPresent();
			assertThat(session.isDirty()).isFalse();
			assertThat(file).hasBinaryContent(before);
			session.execute(SetCommand.create(session.editingDomain(), session.dossier(),
					HyokaPackage.Literals.DOSSIER__SUBTITLE, "改"));
			session.save(null);
		}
		assertThat(file.resolveSibling("old.hyoka~")).hasBinaryContent(before);
		assertThat(Containers.model(file)).contains("year=\"FY2018\"", "<extensions ", "year=\"2018\"");
		try (OpenDossier opened = DossierFiles.open(file, null)) {
			assertThat(opened.migratedFrom()).isEmpty();
			assertThat(opened.unknown()).containsExactly("https://acme.example/years");
		}
	}

	@Test
	void thereIsAFileOfEveryMajorVersion() {
		for (int major = 0; major <= FormatVersion.CURRENT.major(); major++) {
			assertThat(MigrationTest.class.getResource("format-" + major + ".hyoka")).as("version %s", major).isNotNull();
		}
	}

	/** A sample as it was kept when format 1.0 was new: whatever becomes of samples and form, it is read whole, and saved without loss. */
	@Test
	void aFileOfFormatOneIsReadWholeAndSavedWithoutLoss() throws IOException {
		Path one = folder.resolve("one.hyoka");
		try (InputStream in = MigrationTest.class.getResourceAsStream("format-1.hyoka")) {
			Files.copy(in, one);
		}
		Path again = folder.resolve("again.hyoka");
		try (OpenDossier opened = DossierFiles.open(one, null)) {
			assertThat(opened.unknown()).isEmpty();
			Dossier dossier = opened.dossier();
			assertThat(dossier.getTitle()).isEqualTo("医薬品開発協議会 当面優先して議論する課題への取組と関連事業");
			assertThat(dossier.getFiscalYear()).isEqualTo(FiscalYear.of(2022));
			assertThat(dossier.getCouncilTopics()).hasSize(5);
			assertThat(dossier.getProgramSheets()).hasSize(10);
			assertThat(dossier.eAllContents()).toIterable().hasSize(308);
			DossierFiles.save(opened, again, null);
			try (OpenDossier saved = DossierFiles.open(again, null)) {
				assertThat(saved.format()).isEqualTo(FormatVersion.CURRENT);
				assertThat(EcoreUtil.equals(saved.dossier(), dossier)).isTrue();
			}
		}
	}

	/** Version 1 left out the first word of each list; what it left out was said, and is written down. What version 2 leaves out is not stated. */
	@Test
	void whatFormatOneLeftOutIsSaidInFormatTwo() throws IOException {
		String model = """
				<?xml version="1.0" encoding="UTF-8"?>
				<hyoka:Dossier xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:hyoka="https://hyoka.org/model/hyoka" id="00000000-0000-4000-8000-000000000001">
				  <undertakings xsi:type="hyoka:Project" id="00000000-0000-4000-8000-000000000002">
				    <roles id="00000000-0000-4000-8000-000000000003"/>
				    <roles id="00000000-0000-4000-8000-000000000004" role="SPL"/>
				    <indicators id="00000000-0000-4000-8000-000000000005">
				      <targets id="00000000-0000-4000-8000-000000000006" value="5" due="FY2022"/>
				      <stated id="00000000-0000-4000-8000-000000000007" place="p.1"/>
				    </indicators>
				  </undertakings>
				</hyoka:Dossier>
				""";
		Path today = folder.resolve("today.hyoka");
		DossierFiles.create(HyokaFactory.eINSTANCE.createDossier(), today);
		Map<String, byte[]> entries = Containers.entries(today);
		entries.put(Containers.MODEL, model.getBytes(StandardCharsets.UTF_8));
		for (String format : new String[] { "1.0", FormatVersion.CURRENT.toString() }) {
			Files.write(file, Containers.zip(new LinkedHashMap<>(entries), format));
			boolean old = format.equals("1.0");
			try (OpenDossier opened = DossierFiles.open(file, null)) {
				Project project = (Project) opened.dossier().getUndertakings().getFirst();
				assertThat(project.getRoles()).extracting(RoleAssignment::getRole).containsExactly(old ? RoleKind.PD : RoleKind.UNSPECIFIED,
						RoleKind.SPL);
				Indicator indicator = project.getIndicators().getFirst();
				assertThat(indicator.getKind()).isEqualTo(old ? IndicatorKind.OUTPUT : IndicatorKind.UNSPECIFIED);
				assertThat(indicator.getAccumulation()).isEqualTo(old ? Accumulation.CUMULATIVE : Accumulation.UNSPECIFIED);
				assertThat(indicator.getTargets().getFirst().getKind()).isEqualTo(old ? TargetKind.INTERIM : TargetKind.UNSPECIFIED);
				assertThat(indicator.getStated().getFirst().getMeasure())
						.isEqualTo(old ? StatedMeasure.ITEM_TOTAL : StatedMeasure.UNSPECIFIED);
			}
		}
	}

	@Test
	void aYearThatIsNoneIsRefusedWithItsPlace() throws IOException {
		Map<String, byte[]> entries = Containers.entries(file);
		String model = new String(entries.get(Containers.MODEL), StandardCharsets.UTF_8);
		entries.put(Containers.MODEL, model.replace("year=\"2018\" kind", "year=\"平成30\" kind").getBytes(StandardCharsets.UTF_8));
		Files.write(file, Containers.zip(entries, "0.1"));
		DossierException e = catchThrowableOfType(DossierException.class, () -> DossierFiles.open(file, null));
		assertThat(e.getMessage()).contains("平成30").contains("line 7");
		assertThat(e.line()).hasValue(7);
		assertThat(e.entry()).contains("model.xmi");
	}

	private void writeAs(String format) throws IOException {
		Path today = folder.resolve("today.hyoka");
		DossierFiles.create(HyokaFactory.eINSTANCE.createDossier(), today);
		Files.write(file, Containers.zip(new LinkedHashMap<>(Containers.entries(today)), format));
	}

	@Test
	void aFileOfANewerMajorVersionIsRefused() throws IOException {
		writeAs("3.0");
		byte[] before = Files.readAllBytes(file);
		DossierException e = catchThrowableOfType(DossierException.class,
				() -> DossierSession.open(file, options(), null));
		assertThat(e.reason()).isEqualTo(Reason.NEWER_FORMAT);
		assertThat(e.getMessage()).contains("3.0").contains("2.0");
		assertThat(file).hasBinaryContent(before);
	}

	@Test
	void aFileOfANewerMinorVersionIsOnlyLookedAt() throws IOException {
		writeAs("2.7");
		try (DossierSession session = DossierSession.open(file, options(), null);
				DossierSession second = DossierSession.open(file, options(), null)) {
			assertThat(session.isReadOnly()).isTrue();
			assertThat(second.isReadOnly()).as("it holds no lock").isTrue();
			assertThat(catchThrowableOfType(DossierException.class, () -> session.save(null)).reason())
					.isEqualTo(Reason.NEWER_FORMAT);
			assertThat(catchThrowableOfType(DossierException.class,
					() -> session.saveAs(folder.resolve("other.hyoka"), null)).reason()).isEqualTo(Reason.NEWER_FORMAT);
		}
		try (OpenDossier opened = DossierFiles.open(file, null)) {
			assertThat(catchThrowableOfType(DossierException.class, () -> DossierFiles.save(opened, file, null)).reason())
					.isEqualTo(Reason.NEWER_FORMAT);
		}
	}
}

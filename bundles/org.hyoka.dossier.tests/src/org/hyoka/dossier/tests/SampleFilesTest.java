// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.OpenOptions;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.samples.Sample;
import org.hyoka.samples.Samples;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The dossiers of real evaluations. */
class SampleFilesTest {
	@TempDir
	Path folder;

	static List<Sample> samples() {
		return Samples.all();
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everySampleComesBackEqualWithItsFigures(Sample sample) throws IOException {
		Path file = folder.resolve(sample.fileName());
		assertThat(DossierFiles.create(sample.create(), sample.attachments(), file).adjustments()).isEmpty();
		try (OpenDossier opened = DossierFiles.open(file, null)) {
			assertThat(EcoreUtil.equals(opened.dossier(), sample.create())).isTrue();
			for (Map.Entry<String, byte[]> entry : sample.attachments().entrySet()) {
				assertThat(opened.attachments().bytes(entry.getKey())).isEqualTo(entry.getValue());
			}
			Path again = folder.resolve("again.hyoka");
			DossierFiles.save(opened, again, null);
			assertThat(again).hasSameBinaryContentAs(file);
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everySampleIsTheSameAfterAllOfItWasDeletedAndUndone(Sample sample) throws IOException {
		Path file = folder.resolve(sample.fileName());
		DossierFiles.create(sample.create(), sample.attachments(), file);
		Map<String, byte[]> before = Containers.contents(file);
		OpenOptions options = OpenOptions.standard().withRecoveryFolder(folder.resolve("recovery"));
		try (DossierSession session = DossierSession.open(file, options, null)) {
			Dossier dossier = session.dossier();
			CompoundCommand all = new CompoundCommand();
			all.append(DeleteCommand.create(session.editingDomain(), List.copyOf(dossier.getUndertakings())));
			session.execute(all);
			session.execute(DeleteCommand.create(session.editingDomain(), List.copyOf(dossier.getPersons())));
			session.execute(DeleteCommand.create(session.editingDomain(), List.copyOf(dossier.getOrganizations())));
			assertThat(session.save(null).adjustments()).isEmpty();
			DossierFiles.open(file, null).close();
			while (session.commandStack().canUndo()) {
				session.commandStack().undo();
			}
			assertThat(session.isDirty()).isTrue();
			session.save(null);
		}
		assertThat(Containers.contents(file)).usingRecursiveComparison().isEqualTo(before);
	}
}

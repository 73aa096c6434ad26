// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.eclipse.swt.widgets.Link;
import org.hyoka.dossier.ui.internal.welcome.WelcomeEditor;
import org.hyoka.dossier.ui.internal.welcome.create.DossierFolder;
import org.hyoka.samples.Samples;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.SampleDossier;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** Where a person begins. */
@ExtendWith(PictureOnFailure.class)
class WelcomeTest {
	@TempDir
	private Path folder;

	@BeforeEach
	void noDossierIsOpen() {
		System.setProperty(DossierFolder.PROPERTY, folder.toString());
		Ui.waitForWindow();
		DossierWindow.closeAll();
		Ui.waitUntil("the welcome page is shown", WelcomeTest::welcomes);
	}

	@AfterEach
	void everythingIsClosed() {
		DossierWindow.closeAll();
		System.clearProperty(DossierFolder.PROPERTY);
	}

	private static boolean welcomes() {
		return Arrays.stream(DossierWindow.page().getEditorReferences())
				.anyMatch(r -> WelcomeEditor.ID.equals(r.getId()));
	}

	@Test
	void itGoesWhenADossierIsOpenAndComesBackAfterTheLast() throws IOException {
		DossierWindow.open(SampleDossier.write(folder));
		Ui.waitUntil("the welcome page is gone", () -> !welcomes());
		DossierWindow.closeAll();
		Ui.waitUntil("the welcome page is back", WelcomeTest::welcomes);
	}

	private static boolean offers(String sample) {
		return Widgets.first(Ui.window().getShell(), Link.class, l -> l.getText().contains(sample) && l.isVisible()).isPresent();
	}

	@Test
	void samplesComeAndGoWithTheirBundle() throws BundleException {
		String title = Samples.all().getFirst().title(Locale.getDefault());
		Ui.waitUntil("the samples are offered", () -> offers(title));
		Bundle bundle = FrameworkUtil.getBundle(Samples.class);
		bundle.stop(Bundle.STOP_TRANSIENT);
		try {
			Ui.waitUntil("nothing is offered", () -> !offers(title));
		} finally {
			bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
		}
		Ui.waitUntil("the samples are back", () -> offers(title));
	}

	@Test
	void aSampleOpensAsACopyInTheFolderOfThePerson() {
		String title = Samples.all().getFirst().title(Locale.getDefault());
		Ui.waitUntil("the samples are offered", () -> offers(title));
		Ui.run(() -> Widgets.follow(Ui.window().getShell(), title));
		Ui.waitUntil("the copy is open", () -> DossierWindow.page().getActiveEditor() instanceof DossierEditor e
				&& e.openSession().isPresent());
		assertThat(folder.resolve(Samples.all().get(0).fileName())).matches(Files::isRegularFile);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hyoka.dossier.ui.internal.welcome.WelcomeEditor;
import org.hyoka.samples.Samples;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.SampleDossier;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.editor.DossierFolder;
import org.hyoka.ui.labels.Labels;
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

	private static Shell wizard() {
		Ui.display().asyncExec(() -> Widgets.follow(Ui.window().getShell(), Labels.japanese() ? "雛形から" : "From a template"));
		Ui.waitUntil("it is asked what is evaluated", () -> DossierWindow.dialog().isPresent());
		Shell wizard = Ui.get(() -> DossierWindow.dialog().orElseThrow());
		Ui.waitUntil("and not what to begin with", () -> Widgets.first(wizard, Text.class, t -> t.isVisible() && t.isFocusControl()).isPresent());
		Ui.run(() -> Widgets.first(wizard, Text.class, Text::isFocusControl).orElseThrow().setText("新しい事業"));
		return wizard;
	}

	@Test
	void aTemplateThatWasChosenIsNotAskedForAgainAndEnterMakesTheDossier() {
		Shell wizard = wizard();
		Ui.run(() -> Widgets.press(wizard.getDefaultButton()));
		Ui.waitUntil("the dossier is open", () -> DossierWindow.page().getActiveEditor() instanceof DossierEditor e && e.openSession().isPresent());
		DossierEditor editor = Ui.get(() -> (DossierEditor) DossierWindow.page().getActiveEditor());
		assertThat(DossierWindow.<String>ask(editor, s -> s.dossier().getUndertakings().getFirst().getName())).isEqualTo("新しい事業");
		assertThat(DossierWindow.<Path>ask(editor, s -> s.file().orElseThrow()))
				.satisfies(f -> assertThat(f.getFileName().toString()).startsWith("新しい事業"))
				.matches(Files::isRegularFile);
		DossierWindow.closeAll();
		Ui.waitUntil("the welcome page is back", WelcomeTest::welcomes);
		Shell again = wizard();
		Ui.run(() -> Widgets.press(again.getDefaultButton()));
		Ui.waitUntil("another name is asked for, since there is such a file", () -> Widgets.first(again, Text.class,
				t -> t.isVisible() && t.getText().endsWith(".hyoka")).isPresent());
		Ui.run(again::close);
	}
}

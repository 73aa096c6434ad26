// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hyoka.dossier.ui.internal.print.PageOnPaper;
import org.hyoka.dossier.ui.internal.welcome.SampleCopy;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.samples.Samples;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.EditorShell;
import org.hyoka.workbench.internal.preferences.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Any page goes on paper with what it says, and without its tools. */
@ExtendWith(PictureOnFailure.class)
class PrintTest {
	@TempDir
	private Path folder;
	private DossierEditor editor;
	private EditorShell shell;

	@BeforeEach
	void aDossierIsOpen() throws IOException {
		editor = DossierWindow.open(SampleCopy.write(Samples.all().stream().filter(s -> s.fileName().startsWith("regenerative")).findFirst()
				.orElseThrow(), folder));
		shell = Ui.get(() -> editor.getAdapter(EditorShell.class));
	}

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	private String html(String page) {
		var place = Ui.get(() -> shell.places().stream().filter(p -> p.pageId().equals(page)).findFirst().orElseThrow());
		Ui.run(() -> shell.show(place.pageId(), place.subject()));
		EveryPlace.settle();
		return Ui.get(() -> PageOnPaper.html("x", shell.shown()));
	}

	@Test
	void everyPageHasItsTitleOnPaper() {
		for (var place : Ui.get(shell::places)) {
			assertThat(html(place.pageId())).as(place.pageId()).containsPattern("<h1>[^<]{2,}</h1>");
		}
	}

	@Test
	void tablesAreThereWithAllTheirRowsAndChartsAsDrawings() {
		String registries = html("org.hyoka.ui.registries");
		Ui.run(() -> editor.dossier().getOrganizations()
				.forEach(o -> assertThat(registries).contains("<td>" + o.getName().replace("&", "&amp;") + "</td>")));
		assertThat(html("org.hyoka.ui.money")).contains("<th>", "<svg", "年度");
	}

	@Test
	void fieldsAreThereWithTheirLabelsAndToolsAreNot() {
		Ui.run(() -> shell.show("org.hyoka.ui.undertaking", editor.dossier().getUndertakings().getFirst()));
		String html = Ui.get(() -> PageOnPaper.html("x", shell.shown()));
		String name = Ui.get(() -> Widgets.<Text>field(shell.shown(), Text.class, Literals.NAMED_ELEMENT__NAME).orElseThrow().getText());
		assertThat(name).isNotBlank();
		assertThat(html).contains("<p class=\"quiet\">名称</p>", "<p class=\"value\">" + name + "</p>").doesNotContain("絞り込み", "次へ");
	}

	/** The darkest ground of a picture on the page: the mean of its points, 0 to 255. */
	private static double darkest(String html) {
		double darkest = 255;
		Matcher pictures = Pattern.compile("data:image/png;base64,([^\"]+)").matcher(html);
		while (pictures.find()) {
			ImageData picture = new ImageData(new ByteArrayInputStream(Base64.getDecoder().decode(pictures.group(1))));
			long sum = 0;
			for (int y = 0; y < picture.height; y++) {
				for (int x = 0; x < picture.width; x++) {
					RGB point = picture.palette.getRGB(picture.getPixel(x, y));
					sum += point.red + point.green + point.blue;
				}
			}
			darkest = Math.min(darkest, sum / 3.0 / picture.width / picture.height);
		}
		return darkest;
	}

	@Test
	void whatIsPaintedIsLightOnPaperInTheDarkThemeToo() throws IOException {
		DossierWindow.closeAll();
		Themes.choose(Theme.DARK);
		try {
			aDossierIsOpen();
			String html = html("org.hyoka.ui.overview");
			assertThat(html).contains("data:image/png;base64,");
			assertThat(darkest(html)).isGreaterThan(200);
		} finally {
			DossierWindow.closeAll();
			Themes.choose(Theme.SYSTEM);
		}
	}

	@Test
	void theCommandShowsThePageBeforeItIsPrinted() {
		Ui.display().asyncExec(() -> DossierWindow.command("org.eclipse.ui.file.print"));
		Ui.waitUntil("the preview", () -> DossierWindow.dialog().map(s -> Widgets.all(s, Browser.class)).filter(b -> !b.isEmpty()).isPresent());
		Shell preview = Ui.get(() -> DossierWindow.dialog().orElseThrow());
		try {
			Ui.waitUntil("the page is in it", () -> Widgets.all(preview, Browser.class).getFirst().getText().contains("<h1>"));
		} finally {
			Ui.run(preview::close);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests.pptx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.hyoka.export.tests.Exports;
import org.hyoka.report.ReportExporter;
import org.hyoka.report.ReportOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slides on the master of an office's presentation. */
class SlideTemplateTest {
	@TempDir
	Path folder;

	/** Narrow pages, a theme of its own, and a slide that is nobody else's business. */
	private Path template() throws IOException {
		Path file = folder.resolve("office.pptx");
		try (XMLSlideShow show = new XMLSlideShow(); OutputStream out = Files.newOutputStream(file)) {
			show.setPageSize(new Dimension(720, 540));
			XSLFSlideMaster master = show.getSlideMasters().getFirst();
			master.getTheme().getXmlObject().setName("Office of Trials");
			XSLFSlide slide = show.createSlide(master.getLayout(SlideLayout.TITLE_AND_CONTENT));
			slide.getPlaceholder(0).setText("内部の資料");
			show.write(out);
		}
		return file;
	}

	@Test
	void theyTakePlacesAndThemeOfItsMasterAndNoneOfItsSlides() throws Exception {
		ReportExporter pptx = Exports.exporter("pptx").styledBy(template(), Locale.JAPANESE).orElseThrow();
		try (XMLSlideShow show = Decks.show(Decks.dossier("drugdiscovery-2021"), ReportOptions.standard(Locale.JAPANESE), pptx)) {
			assertThat(show.getPageSize()).isEqualTo(new Dimension(720, 540));
			assertThat(show.getSlideMasters().getFirst().getTheme().getXmlObject().getName()).isEqualTo("Office of Trials");
			assertThat(show.getSlides().size()).isBetween(12, 25);
			for (XSLFSlide slide : show.getSlides()) {
				assertThat(Decks.text(slide)).doesNotContain("内部の資料", "Click to edit");
				slide.getShapes()
						.forEach(shape -> assertThat(shape.getAnchor().getMaxX()).as(slide.getTitle() + ": " + shape.getShapeName()).isLessThan(721));
			}
			XSLFSlide second = show.getSlides().get(1);
			assertThat(second.getSlideLayout().getType()).isEqualTo(SlideLayout.TITLE_AND_CONTENT);
			for (Placeholder kind : new Placeholder[] { Placeholder.TITLE, Placeholder.FOOTER, Placeholder.SLIDE_NUMBER }) {
				XSLFTextShape made = find(second, kind);
				assertThat(made.getAnchor()).as(kind.toString()).isEqualTo(layoutAnchor(second, kind));
			}
		}
	}

	@Test
	void lastYearsDeckWithItsChartsAndNotesIsATemplateToo() throws Exception {
		Path last = folder.resolve("last-year.pptx");
		ReportOptions options = ReportOptions.standard(Locale.JAPANESE);
		try (XMLSlideShow show = Decks.show(Decks.dossier("drugdiscovery-2021"), options, Exports.exporter("pptx"));
				OutputStream out = Files.newOutputStream(last)) {
			assertThat(show.getCharts()).isNotEmpty();
			show.write(out);
		}
		ReportExporter pptx = Exports.exporter("pptx").styledBy(last, Locale.JAPANESE).orElseThrow();
		try (XMLSlideShow before = new XMLSlideShow(Files.newInputStream(last));
				XMLSlideShow show = Decks.show(Decks.dossier("drugdiscovery-2021"), options, pptx)) {
			assertThat(show.getSlides().stream().map(Decks::text).toList()).isEqualTo(before.getSlides().stream().map(Decks::text).toList());
			assertThat(show.getPackage().getParts()).as("nothing of last year's is left").hasSameSizeAs(before.getPackage().getParts());
		}
	}

	private static XSLFTextShape find(XSLFSlide slide, Placeholder kind) {
		return java.util.Arrays.stream(slide.getPlaceholders()).filter(shape -> shape.getTextType() == kind).findFirst().orElseThrow();
	}

	private static java.awt.geom.Rectangle2D layoutAnchor(XSLFSlide slide, Placeholder kind) {
		return java.util.Arrays.stream(slide.getSlideLayout().getPlaceholders()).filter(shape -> shape.getTextType() == kind).findFirst()
				.orElseThrow()
				.getAnchor();
	}

	@Test
	void whatIsNoPresentationIsRefusedWithItsNameAndOtherFilesAreForOtherForms() throws Exception {
		ReportExporter pptx = Exports.exporter("pptx");
		Path text = Files.writeString(folder.resolve("broken.pptx"), "no presentation");
		assertThatThrownBy(() -> pptx.styledBy(text, Locale.JAPANESE)).isInstanceOf(IOException.class).hasMessageContaining("broken.pptx");
		assertThat(pptx.styledBy(folder.resolve("office.docx"), Locale.JAPANESE)).isEmpty();
		assertThat(Exports.exporter("docx").styledBy(template(), Locale.JAPANESE)).isEmpty();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.core.report.PictureStore;
import org.hyoka.core.report.ReportBook;
import org.hyoka.core.report.ReportOptions;
import org.hyoka.core.report.ReportRequest;
import org.hyoka.export.Exporters;
import org.hyoka.samples.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report as slides, read again with the library that presentation programs' files are read with. */
class SlidesTest {
	private static XMLSlideShow show(String key, Locale language) throws Exception {
		Sample sample = Sample.byKey(key).orElseThrow();
		PictureStore pictures = entry -> Optional.ofNullable(sample.attachments().get(entry)).map(bytes -> () -> new ByteArrayInputStream(bytes));
		ReportBook book = Exporters.composer().compose(ReportRequest.of(sample.create(), ReportOptions.standard(language), pictures), new NullProgressMonitor());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Exporters.standard().stream().filter(e -> e.id().equals("pptx")).findFirst().orElseThrow().export(book, out, new NullProgressMonitor());
		return new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()));
	}

	private static String text(XSLFSlide slide) {
		StringBuilder out = new StringBuilder();
		for (XSLFShape shape : slide.getShapes()) {
			switch (shape) {
			case XSLFTable table -> table.getRows().forEach(r -> r.getCells().forEach(c -> out.append(c.getText()).append('\n')));
			case XSLFTextShape words -> out.append(words.getText()).append('\n');
			default -> {
				// a picture
			}
			}
		}
		return out.toString();
	}

	@ParameterizedTest
	@CsvSource({ "regenerative-2022, ja", "drugdiscovery-2021, en" })
	void everySlideHasATitleAndEverythingIsOnThePage(String key, String language) throws Exception {
		try (XMLSlideShow show = show(key, Locale.forLanguageTag(language))) {
			assertThat(show.getSlides().size()).isGreaterThan(40);
			List<String> wrong = new ArrayList<>();
			for (XSLFSlide slide : show.getSlides()) {
				assertThat(slide.getTitle()).as("slide " + slide.getSlideNumber()).isNotBlank();
				for (XSLFShape shape : slide.getShapes()) {
					Rectangle2D at = shape.getAnchor();
					if (at.getMinX() < 0 || at.getMinY() < 0 || at.getMaxX() > 961 || at.getMaxY() > 541) {
						wrong.add(slide.getSlideNumber() + " " + shape.getShapeName() + " " + at);
					}
				}
			}
			assertThat(wrong).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "regenerative-2022|24,762;7,148;48.8;2.1", "drugdiscovery-2021|3,843" })
	void figuresOfTheDocumentsTablesAreInTablesThatCanBeEdited(String key, String figures) throws Exception {
		try (XMLSlideShow show = show(key, Locale.JAPANESE)) {
			StringBuilder all = new StringBuilder();
			show.getSlides().forEach(s -> all.append(text(s)));
			for (String figure : figures.split(";")) {
				assertThat(all.indexOf(figure)).as(figure).isNotNegative();
			}
			assertThat(show.getSlides().stream().flatMap(s -> s.getShapes().stream()).filter(XSLFTable.class::isInstance).count()).isGreaterThan(10);
		}
	}

	@ParameterizedTest
	@CsvSource({ "regenerative-2022" })
	void picturesSayWhatTheyShow(String key) throws Exception {
		try (XMLSlideShow show = show(key, Locale.JAPANESE)) {
			List<XSLFPictureShape> pictures = show.getSlides().stream().flatMap(s -> s.getShapes().stream())
					.filter(XSLFPictureShape.class::isInstance).map(XSLFPictureShape.class::cast).toList();
			assertThat(pictures).isNotEmpty().allSatisfy(p -> assertThat(p.getXmlObject().xmlText()).contains("descr=\""));
		}
	}
}

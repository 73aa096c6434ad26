// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.dossier.PictureStore;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportChapter;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.report.Sections;
import org.hyoka.report.blocks.Graphic;
import org.hyoka.report.blocks.PaperRoom;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.roadmap.draw.SceneRoadmapDrawing;
import org.hyoka.samples.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roadmaps on sheets of paper. */
class PaperSheetsTest {
	private static List<Graphic.Drawing> roadmaps(String key) {
		ReportBook book = new ReportComposer(new Sections().sections(), List.of(new SceneRoadmapDrawing())).compose(
				ReportRequest.of(Sample.byKey(key).orElseThrow().create(), ReportOptions.standard(Locale.JAPANESE), PictureStore.NONE),
				new NullProgressMonitor());
		List<Graphic.Drawing> roadmaps = new ArrayList<>();
		for (ReportChapter chapter : book) {
			chapter.blocks().stream().filter(ReportFigure.class::isInstance).map(ReportFigure.class::cast)
					.filter(figure -> figure.data().isPresent()).map(ReportFigure::graphic).filter(Graphic.Drawing.class::isInstance)
					.map(Graphic.Drawing.class::cast).forEach(roadmaps::add);
		}
		return roadmaps;
	}

	/** Of a roadmap that is a little too high for a lying page two thirds of the second one were empty. */
	@ParameterizedTest
	@CsvSource({ "regenerative-2022, 1", "drugdiscovery-2021, 2" })
	void aRoadmapStandsOnOneSheetWhereItsLettersCanBeReadThere(String key, int parted) {
		List<Graphic.Drawing> roadmaps = roadmaps(key);
		assertThat(roadmaps).hasSizeGreaterThan(3).flatExtracting(Graphic.Drawing::printed).allMatch(PaperRoom::isReadable);
		assertThat(roadmaps.stream().filter(drawing -> drawing.printed().size() > 1)).hasSizeLessThanOrEqualTo(parted);
	}
}

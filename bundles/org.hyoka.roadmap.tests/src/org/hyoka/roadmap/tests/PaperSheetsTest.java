// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.dossier.PictureStore;
import org.hyoka.drawing.TypeWidth;
import org.hyoka.model.roadmap.Roadmap;
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
import org.hyoka.roadmap.layout.LayoutOptions;
import org.hyoka.roadmap.layout.RoadmapLayout;
import org.hyoka.roadmap.scene.AxisCell;
import org.hyoka.roadmap.scene.RoadmapScene;
import org.hyoka.roadmap.scene.RoadmapStyle;
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

	/** Years of an English axis ran into each other. */
	@ParameterizedTest
	@CsvSource({ "ja", "en" })
	void yearsOfAnAxisStandApartAtEachWidth(String language) {
		Roadmap roadmap = Sample.byKey("regenerative-2022").orElseThrow().create().getUndertakings().getFirst().getRoadmaps().getFirst();
		for (int width = 660; width < 2000; width += 20) {
			RoadmapScene scene = RoadmapLayout.layout(roadmap, LayoutOptions.standard(Locale.of(language)).fitting(width));
			List<AxisCell> named = scene.cells(0, scene.axis().width()).stream().filter(cell -> cell.level() == 0 && !cell.label().isEmpty())
					.toList();
			assertThat(named).as("%d px", width).hasSizeGreaterThan(2);
			double size = RoadmapStyle.STANDARD.small();
			for (int i = 1; i < named.size(); i++) {
				double apart = named.get(i).box().x() - named.get(i - 1).box().x() - TypeWidth.of(named.get(i).label(), size);
				assertThat(apart).as("%s at %d px", named.get(i).label(), width).isGreaterThan(0.4 * size);
			}
		}
	}

	/** Of a roadmap that is a little too high for a lying page two thirds of the second one were empty. */
	@ParameterizedTest
	@CsvSource({ "regenerative-2022, 1", "drugdiscovery-2021, 2" })
	void aRoadmapStandsOnOneSheetWhereItsLettersCanBeReadThere(String key, int parted) {
		List<Graphic.Drawing> roadmaps = roadmaps(key);
		assertThat(roadmaps).hasSizeGreaterThan(3).flatExtracting(Graphic.Drawing::printed).allMatch(PaperRoom::isReadable);
		assertThat(roadmaps.stream().filter(drawing -> drawing.printed().size() > 1)).hasSizeLessThanOrEqualTo(parted)
				.allMatch(drawing -> drawing.printed().size() == 2);
	}
}

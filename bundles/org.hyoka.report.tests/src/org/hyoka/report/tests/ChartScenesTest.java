// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.Random;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.hyoka.drawing.Scene;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.paint.Palette;
import org.hyoka.drawing.paint.PngPainter;
import org.hyoka.drawing.paint.SvgPainter;
import org.hyoka.model.hyoka.Averaging;
import org.hyoka.report.blocks.Chart;
import org.hyoka.report.charts.ChartScenes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ChartScenesTest {
	private static final Optional<Averaging> MEANS = Optional.of(Averaging.MEAN);

	@Test
	void whatBarsAreIsSaidAboveTheirFigures() {
		assertThat(labels(profile(MEANS))).contains("平均");
		assertThat(labels(profile(Optional.of(Averaging.MEDIAN)))).contains("中央値").doesNotContain("平均");
		assertThat(labels(profile(Optional.of(Averaging.TRIMMED_MEAN)))).contains("集計").doesNotContain("平均");
		assertThat(labels(profile(Optional.empty()))).as("some are means, others medians").contains("集計").doesNotContain("平均");
	}

	private static Scene profile(Optional<Averaging> results) {
		return ChartScenes.layout(new Chart.Points("評点", decimal("0"), decimal("3"), new TreeMap<>(), results, List.of(row("必要性", "3.0", "3"))),
				720, Locale.JAPANESE);
	}

	@Test
	void aMeansBarIsAsLongAsTheMeanAndEveryMemberIsADot() {
		Chart.Points chart = new Chart.Points("評点", decimal("0"), decimal("3"), words("妥当でない", "極めて妥当"), MEANS,
				List.of(row("必要性", "3.0", "3", "3", "3"), row("成果", "1.5", "1", "2", "2")));
		Scene scene = ChartScenes.layout(chart, 720, Locale.JAPANESE);
		List<Scene.Rect> bars = of(scene, Scene.Rect.class).stream().filter(r -> r.style().fill().equals(Optional.of(Ink.ACCENT))).toList();
		List<Scene.Rect> tracks = of(scene, Scene.Rect.class).stream().filter(r -> r.style().fill().equals(Optional.of(Ink.SHADE))).toList();
		assertThat(bars.get(0).width()).isCloseTo(tracks.get(0).width(), within(0.01));
		assertThat(bars.get(1).width()).isCloseTo(tracks.get(1).width() / 2, within(0.01));
		assertThat(of(scene, Scene.Circle.class)).hasSize(6);
		assertThat(labels(scene)).contains("3.0", "1.5", "妥当でない", "極めて妥当", "必要性", "成果");
	}

	@Test
	void theFileOfAChartHasTheSizeAskedForAndTheVeryInksOfItsAreas() throws Exception {
		Chart.Points chart = new Chart.Points("評点", decimal("0"), decimal("3"), words("妥当でない", "極めて妥当"), MEANS,
				List.of(row("必要性", "3.0", "3", "3", "3")));
		Scene scene = ChartScenes.layout(chart, 720, Locale.JAPANESE);
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(PngPainter.png(scene, Palette.LIGHT, 1.5)));
		assertThat(image.getWidth()).isEqualTo(1080);
		assertThat(image.getColorModel()).isInstanceOf(IndexColorModel.class);
		Scene.Rect bar = of(scene, Scene.Rect.class).stream().filter(r -> r.style().fill().equals(Optional.of(Ink.ACCENT))).findFirst().orElseThrow();
		int found = image.getRGB((int) (1.5 * (bar.x() + bar.width() / 2)), (int) (1.5 * (bar.y() + bar.height() / 2)));
		assertThat(String.format("#%06x", found & 0xFFFFFF)).isEqualToIgnoringCase(Palette.LIGHT.colour(Ink.ACCENT));
	}

	@ParameterizedTest
	@CsvSource({ "1, 1, 1", "900, 700, 400", "40000, 40, 300", "300, 9000, 200", "1500, 1200, 0" })
	void theFileOfADrawingShowsWhatIsPaintedInWhateverSize(int width, int height, int shapes) throws Exception {
		Random random = new Random(width);
		List<Scene.Shape> drawn = new ArrayList<>();
		for (int i = 0; i < shapes; i++) {
			Scene.Style style = Scene.Style.filled(Ink.series(i)).outlined(Ink.LINE, 1 + random.nextInt(2));
			double x = random.nextDouble(width);
			double y = random.nextDouble(height);
			drawn.add(i % 3 == 0 ? new Scene.Circle(x, y, random.nextDouble(20), style)
					: new Scene.Rect(x, y, random.nextDouble(width / 5.0), random.nextDouble(height / 5.0), random.nextInt(9),
							i % 4 == 0 ? style.hatched() : style));
		}
		Scene scene = new Scene(width, height, "", drawn, List.of());
		BufferedImage painted = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D g = painted.createGraphics();
		g.setColor(Color.decode(Palette.LIGHT.colour(Ink.PAPER)));
		g.fillRect(0, 0, width, height);
		g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		PngPainter.paint(g, scene, Palette.LIGHT, new Font(Font.SANS_SERIF, Font.PLAIN, 1), new Font(Font.SANS_SERIF, Font.BOLD, 1));
		g.dispose();
		BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngPainter.png(scene, Palette.LIGHT, 1)));
		assertThat(List.of(read.getWidth(), read.getHeight())).containsExactly(width, height);
		int farthest = 0;
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				Color is = new Color(read.getRGB(x, y));
				Color was = new Color(painted.getRGB(x, y));
				farthest = Math.max(farthest, Math.max(Math.abs(is.getRed() - was.getRed()),
						Math.max(Math.abs(is.getGreen() - was.getGreen()), Math.abs(is.getBlue() - was.getBlue()))));
			}
		}
		assertThat(farthest).as("steps between a shade and the one it is told as").isLessThan(16);
	}

	@Test
	void onAScaleWhereOneIsBestTheBestIsOnTheRight() {
		Chart.Points chart = new Chart.Points("評点", decimal("9"), decimal("1"), new TreeMap<>(), MEANS, List.of(row("質", "1.0", "1")));
		Scene scene = ChartScenes.layout(chart, 720, Locale.JAPANESE);
		double dot = of(scene, Scene.Circle.class).getFirst().x();
		double nine = of(scene, Scene.Label.class).stream().filter(l -> l.text().equals("9")).findFirst().orElseThrow().x();
		assertThat(dot).isGreaterThan(nine);
	}

	@Test
	void aLowMeanIsHatchedSoThatItShowsWithoutColour() {
		Chart.PointsRow low = new Chart.PointsRow("成果", Optional.of(decimal("1.8")), "1.8", List.of(decimal("2")), true);
		Scene scene = ChartScenes.layout(new Chart.Points("評点", decimal("0"), decimal("3"), new TreeMap<>(), MEANS, List.of(low)), 720,
				Locale.JAPANESE);
		assertThat(of(scene, Scene.Rect.class)).anyMatch(r -> r.style().hatch());
	}

	@Test
	void columnsOfABudgetAreAsHighAsTheirAmounts() {
		Chart.Budget chart = new Chart.Budget("執行額", "百万円", List.of("予算額", "執行額"),
				List.of(column("2018年度", "1000", "500"), column("2019年度", "800", null)));
		Scene scene = ChartScenes.layout(chart, 720, Locale.JAPANESE);
		List<Scene.Rect> executed = of(scene, Scene.Rect.class).stream().filter(r -> r.style().fill().equals(Optional.of(Ink.SERIES_1)) && r.y() > 20)
				.toList();
		List<Scene.Rect> planned = of(scene, Scene.Rect.class).stream().filter(r -> r.style().fill().equals(Optional.of(Ink.SHADE)) && r.y() > 20)
				.toList();
		assertThat(executed).hasSize(1);
		assertThat(planned).hasSize(2);
		assertThat(executed.getFirst().height() * 2).isCloseTo(planned.getFirst().height(), within(0.01));
		assertThat(executed.getFirst().width()).isLessThan(planned.getFirst().width());
		assertThat(planned.get(1).height()).isCloseTo(planned.get(0).height() * 0.8, within(0.01));
		assertThat(labels(scene)).contains("1000", "500", "800", "2018年度", "百万円", "予算額", "執行額");
	}

	@Test
	void achievementShowsActualTargetsAndTheStateInWords() {
		Chart.Achievement chart = new Chart.Achievement("達成", List.of(new Chart.AchievementBar("要素技術", Optional.of(decimal("15")), "実績：15件",
				List.of(new Chart.TargetTick(decimal("10"), "中間目標：10件", false), new Chart.TargetTick(decimal("20"), "最終目標：20件", true)),
				Chart.State.IN_PROGRESS, "進捗 75%", Optional.of(decimal("75")))));
		Scene scene = ChartScenes.layout(chart, 720, Locale.JAPANESE);
		Scene.Rect bar = of(scene, Scene.Rect.class).stream().filter(r -> r.style().fill().equals(Optional.of(Ink.IN_PROGRESS))).findFirst()
				.orElseThrow();
		List<Scene.Path> ticks = of(scene, Scene.Path.class).stream().filter(p -> p.style().line().equals(Optional.of(Ink.TEXT))).toList();
		assertThat(ticks).hasSize(2);
		assertThat(ticks.get(0).points().getFirst().x()).isLessThan(bar.x() + bar.width());
		assertThat(ticks.get(1).points().getFirst().x()).isGreaterThan(bar.x() + bar.width());
		assertThat(labels(scene)).contains("実績：15件", "中間目標：10件", "最終目標：20件", "進捗 75%");
	}

	@Test
	void amountsBeyondReasonAreStillDrawn() throws Exception {
		String huge = "9".repeat(40);
		well(ChartScenes.layout(
				new Chart.Budget("x", "円", List.of("a"), List.of(column("2018", huge), column("2019", "-" + huge), column("2020", "0"))), 720,
				Locale.JAPANESE));
		well(ChartScenes.layout(new Chart.Points("x", decimal("0"), decimal(huge), new TreeMap<>(), MEANS, List.of(row("a", huge, huge))), 720,
				Locale.JAPANESE));
		well(ChartScenes.layout(new Chart.Points("x", decimal("3"), decimal("3"), new TreeMap<>(), MEANS, List.of(row("a", "3", "3"))), 720,
				Locale.JAPANESE));
		well(ChartScenes.layout(
				new Chart.Achievement("x",
						List.of(new Chart.AchievementBar("a".repeat(5000), Optional.of(decimal("1E-40")), "", List.of(), Chart.State.NOT_DUE, "",
								Optional.empty()))),
				320, Locale.JAPANESE));
		well(ChartScenes.layout(new Chart.Budget("x", "", List.of(), List.of()), 720, Locale.JAPANESE));
	}

	@Test
	void svgIsWellFormedNamedAndDescribedAndKeepsHostileTextAsText() throws Exception {
		Chart.Points chart = new Chart.Points("<title>&", decimal("0"), decimal("3"), words("\"><script>", "]]>"), MEANS,
				List.of(row("<b>\u0000", "3.0", "3")));
		Document svg = well(ChartScenes.layout(chart, 720, Locale.JAPANESE));
		assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
		assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("<title>&");
		assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("説明<&>");
		assertThat(svg.getElementsByTagName("script").getLength()).isZero();
	}

	@Test
	void inksStandOutFromThePaperInBothThemes() {
		for (Palette palette : Palette.values()) {
			for (Ink ink : Ink.values()) {
				double contrast = contrast(palette.colour(ink), palette.colour(Ink.PAPER));
				if (ink.name().startsWith("TINT")) {
					assertThat(contrast(palette.colour(ink), palette.colour(Ink.TEXT))).as("text on " + palette + " " + ink)
							.isGreaterThanOrEqualTo(4.5);
					continue;
				}
				switch (ink) {
				case TEXT, MUTED, ACHIEVED, MISSED, NOT_DUE, ACCENT -> assertThat(contrast).as(palette + " " + ink).isGreaterThanOrEqualTo(4.5);
				case PAPER, SHADE, GRID -> assertThat(contrast).as(palette + " " + ink).isLessThan(2.5);
				default -> assertThat(contrast).as(palette + " " + ink).isGreaterThanOrEqualTo(3);
				}
			}
		}
	}

	private static double contrast(String a, String b) {
		double one = luminance(a) + 0.05;
		double other = luminance(b) + 0.05;
		return Math.max(one, other) / Math.min(one, other);
	}

	private static double luminance(String colour) {
		double[] weights = { 0.2126, 0.7152, 0.0722 };
		double sum = 0;
		for (int i = 0; i < 3; i++) {
			double c = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
			sum += weights[i] * (c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
		}
		return sum;
	}

	private static Document well(Scene scene) throws Exception {
		String svg = SvgPainter.document(scene, "説明<&>", Palette.LIGHT);
		assertThat(svg).doesNotContain("NaN", "Infinity");
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
	}

	private static <T extends Scene.Shape> List<T> of(Scene scene, Class<T> type) {
		return scene.shapes().stream().filter(type::isInstance).map(type::cast).toList();
	}

	private static List<String> labels(Scene scene) {
		return of(scene, Scene.Label.class).stream().map(Scene.Label::text).toList();
	}

	private static SortedMap<BigDecimal, String> words(String low, String top) {
		return new TreeMap<>(Map.of(decimal("0"), low, decimal("3"), top));
	}

	private static Chart.PointsRow row(String label, String mean, String... points) {
		List<BigDecimal> values = new ArrayList<>();
		for (String point : points) {
			values.add(decimal(point));
		}
		return new Chart.PointsRow(label, Optional.of(decimal(mean)), mean, values, false);
	}

	private static Chart.BudgetColumn column(String year, String... amounts) {
		List<Chart.Amount> values = new ArrayList<>();
		for (String amount : amounts) {
			values.add(amount == null ? new Chart.Amount(Optional.empty(), "") : new Chart.Amount(Optional.of(decimal(amount)), amount));
		}
		return new Chart.BudgetColumn(year, values);
	}

	private static BigDecimal decimal(String text) {
		return new BigDecimal(text);
	}
}

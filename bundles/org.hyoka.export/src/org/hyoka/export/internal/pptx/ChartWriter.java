// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pptx;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;

import javax.xml.namespace.QName;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSRgbColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSchemeColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** Puts a chart on a slide as one of the program's own, with its numbers in a workbook inside it. */
final class ChartWriter {
	private static final int LETTERS = 1200;
	private static final List<STSchemeColorVal.Enum> ACCENTS = List.of(STSchemeColorVal.ACCENT_1, STSchemeColorVal.ACCENT_2,
			STSchemeColorVal.ACCENT_3, STSchemeColorVal.ACCENT_4, STSchemeColorVal.ACCENT_5, STSchemeColorVal.ACCENT_6);
	/** Ends of a row of shades, from the lowest point to the highest. */
	private static final int[] LIGHT = { 0xD5, 0xE3, 0xF0 };
	private static final int[] DARK = { 0x0B, 0x3C, 0x72 };

	private ChartWriter() {
	}

	/** The frame that the chart stands in. */
	static CTGraphicalObjectFrame write(XMLSlideShow show, XSLFSlide slide, ChartSheet sheet, Rectangle2D at) {
		XSLFChart chart = show.createChart();
		slide.addChart(chart, new Rectangle2D.Double(emu(at.getX()), emu(at.getY()), emu(at.getWidth()), emu(at.getHeight())));
		XDDFCategoryAxis names = chart.createCategoryAxis(sheet.kind() == ChartSheet.Kind.COLUMNS ? AxisPosition.BOTTOM : AxisPosition.LEFT);
		XDDFValueAxis numbers = chart.createValueAxis(sheet.kind() == ChartSheet.Kind.COLUMNS ? AxisPosition.LEFT : AxisPosition.BOTTOM);
		XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, numbers);
		data.setVaryColors(false);
		data.setBarDirection(sheet.kind() == ChartSheet.Kind.COLUMNS ? BarDirection.COL : BarDirection.BAR);
		data.setBarGrouping(sheet.kind() == ChartSheet.Kind.PARTS ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
		data.setGapWidth(sheet.kind() == ChartSheet.Kind.COLUMNS ? 60 : 45);
		series(chart, sheet, data);
		axes(sheet, names, numbers);
		chart.plot(data);
		if (sheet.kind() == ChartSheet.Kind.PARTS) {
			// The library's own way needs a type that its small schemas do not have.
			try (XmlCursor overlap = chart.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap().newCursor()) {
				overlap.setAttributeText(new QName("val"), "100");
			}
		}
		look(chart, sheet);
		return slide.getXmlObject().getCSld().getSpTree().getGraphicFrameList().getLast(); // the library does not count it among the shapes
	}

	private static double emu(double points) {
		return Units.toEMU(points);
	}

	private static void series(XSLFChart chart, ChartSheet sheet, XDDFBarChartData data) {
		int rows = sheet.categories().size();
		XDDFDataSource<String> names = XDDFDataSourcesFactory.fromArray(sheet.categories().stream().map(SlideText::clean).toArray(String[]::new),
				chart.formatRange(new CellRangeAddress(1, rows, 0, 0)), 0);
		for (int i = 0; i < sheet.series().size(); i++) {
			Number[] values = sheet.values().get(i).stream().map(value -> value.map(BigDecimal::doubleValue).orElse(null)).toArray(Number[]::new);
			XDDFNumericalDataSource<Number> numbers = XDDFDataSourcesFactory.fromArray(values,
					chart.formatRange(new CellRangeAddress(1, rows, i + 1, i + 1)), i + 1);
			numbers.setFormatCode(sheet.format());
			String name = SlideText.clean(sheet.series().get(i));
			data.addSeries(names, numbers).setTitle(name, chart.setSheetTitle(name, i + 1));
		}
	}

	private static void axes(ChartSheet sheet, XDDFCategoryAxis names, XDDFValueAxis numbers) {
		if (sheet.kind() != ChartSheet.Kind.COLUMNS) {
			names.setOrientation(AxisOrientation.MAX_MIN); // the first on top
		}
		numbers.setMinimum(0);
		numbers.setNumberFormat(sheet.format());
		switch (sheet.kind()) {
		case PARTS -> numbers.setVisible(false);
		case RATES -> {
			numbers.setMajorUnit(100);
			numbers.getOrAddMajorGridProperties();
			numbers.setVisible(false);
		}
		case COLUMNS -> numbers.getOrAddMajorGridProperties();
		}
	}

	private static void look(XSLFChart chart, ChartSheet sheet) {
		chart.setAutoTitleDeleted(true);
		chart.displayBlanksAs(DisplayBlanks.GAP); // what is not known is not 0
		if (sheet.series().size() > 1) {
			chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
		}
		CTTextBody letters = chart.getCTChartSpace().isSetTxPr() ? chart.getCTChartSpace().getTxPr() : chart.getCTChartSpace().addNewTxPr();
		letters.addNewBodyPr();
		letters.addNewLstStyle();
		letters.addNewP().addNewPPr().addNewDefRPr().setSz(LETTERS);
		List<CTBarSer> series = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList();
		for (int i = 0; i < series.size(); i++) {
			CTShapeProperties shape = series.get(i).isSetSpPr() ? series.get(i).getSpPr() : series.get(i).addNewSpPr();
			CTSolidColorFillProperties fill = shape.isSetSolidFill() ? shape.getSolidFill() : shape.addNewSolidFill();
			boolean parts = sheet.kind() == ChartSheet.Kind.PARTS;
			if (parts) {
				CTSRgbColor shade = fill.addNewSrgbClr();
				shade.setVal(shade(i, series.size()));
			} else {
				CTSchemeColor accent = fill.addNewSchemeClr();
				accent.setVal(ACCENTS.get(i % ACCENTS.size()));
			}
			labels(series.get(i), sheet, parts && i * 2 >= series.size());
		}
	}

	private static byte[] shade(int index, int count) {
		double share = count < 2 ? 1 : (double) index / (count - 1);
		byte[] out = new byte[LIGHT.length];
		for (int i = 0; i < out.length; i++) {
			out[i] = (byte) Math.round(LIGHT[i] + share * (DARK[i] - LIGHT[i]));
		}
		return out;
	}

	private static void labels(CTBarSer series, ChartSheet sheet, boolean onDark) {
		CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
		labels.addNewNumFmt().setFormatCode(sheet.format());
		labels.getNumFmt().setSourceLinked(false);
		CTTextBody text = labels.addNewTxPr();
		text.addNewBodyPr();
		text.addNewLstStyle();
		CTTextCharacterProperties letters = text.addNewP().addNewPPr().addNewDefRPr();
		letters.setSz(LETTERS);
		if (onDark) {
			letters.addNewSolidFill().addNewSchemeClr().setVal(STSchemeColorVal.BG_1);
		}
		labels.addNewShowLegendKey().setVal(false);
		labels.addNewShowVal().setVal(true);
		labels.addNewShowCatName().setVal(false);
		labels.addNewShowSerName().setVal(false);
		labels.addNewShowPercent().setVal(false);
		labels.addNewShowBubbleSize().setVal(false);
	}
}

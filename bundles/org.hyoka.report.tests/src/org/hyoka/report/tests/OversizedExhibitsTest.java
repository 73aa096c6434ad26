// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.dossier.PictureStore;
import org.hyoka.model.hyoka.DataTable;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Figure;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.TableColumn;
import org.hyoka.model.hyoka.TableRow;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.report.blocks.Graphic;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.blocks.ReportTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures and tables that no page has room for: printing them took minutes, or all memory. */
class OversizedExhibitsTest {
	private final Dossier dossier = Reports.dossier(Reports.REGENERATIVE);

	/** The beginning of a PNG file, which says how large the picture is; what follows may be small. */
	private static byte[] png(int width, int height) {
		byte[] header = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height).put((byte) 1).array();
		CRC32 sum = new CRC32();
		sum.update(header);
		return ByteBuffer.allocate(33).putLong(0x89504E470D0A1A0AL).putInt(13).put(header).putInt((int) sum.getValue()).array();
	}

	private ReportBook book(byte[] picture) {
		PictureStore store = entry -> Optional.of(() -> new ByteArrayInputStream(picture));
		return Reports.composer().compose(ReportRequest.of(dossier, ReportOptions.standard(Locale.ENGLISH), store), new NullProgressMonitor());
	}

	private Graphic printed(byte[] picture) {
		Figure figure = HyokaFactory.eINSTANCE.createFigure();
		figure.setName("巨大な図");
		figure.setEntry("figures/x.png");
		dossier.getUndertakings().getFirst().getSections().getFirst().getFigures().add(figure);
		return Reports.blocks(book(picture)).stream().filter(ReportFigure.class::isInstance).map(ReportFigure.class::cast)
				.filter(f -> f.caption().plain().contains("巨大な図")).findFirst().orElseThrow().graphic();
	}

	@Test
	void aPictureOfTooManyPixelsIsReplacedByASentence() {
		assertThat(printed(png(30_000, 30_000))).isInstanceOfSatisfying(Graphic.Missing.class,
				missing -> assertThat(missing.text()).contains("figures/x.png", "30000 × 30000"));
	}

	@Test
	void aLargePictureIsPrinted() {
		assertThat(printed(png(10_000, 10_000))).isInstanceOf(Graphic.Picture.class);
	}

	@ParameterizedTest
	@ValueSource(ints = { 63, 64, 3000 })
	void ofATableTheColumnsArePrintedThatAPageCanHave(int width) {
		DataTable table = HyokaFactory.eINSTANCE.createDataTable();
		table.setName("幅の広い表");
		TableRow row = HyokaFactory.eINSTANCE.createTableRow();
		for (int i = 0; i < width; i++) {
			TableColumn column = HyokaFactory.eINSTANCE.createTableColumn();
			column.setName("c" + i);
			table.getColumns().add(column);
			row.getCells().add(String.valueOf(i));
		}
		table.getRows().add(row);
		dossier.getUndertakings().getFirst().getSections().getFirst().getTables().add(table);
		ReportTable printed = Reports.blocks(book(png(1, 1))).stream().filter(ReportTable.class::isInstance).map(ReportTable.class::cast)
				.filter(t -> t.caption().map(c -> c.plain().contains("幅の広い表")).orElse(false)).findFirst().orElseThrow();
		assertThat(List.of(printed.columns().size(), printed.head().getFirst().cells().size(), printed.body().getFirst().cells().size()))
				.containsOnly(63);
		StringBuilder text = new StringBuilder();
		Reports.text(printed, text);
		String note = "of " + width + " columns";
		assertThat(printed.notes().toString().contains(note)).isEqualTo(width > 63);
	}
}

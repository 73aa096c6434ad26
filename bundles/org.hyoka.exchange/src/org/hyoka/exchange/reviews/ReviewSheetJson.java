// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.reviews;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.hyoka.exchange.reviews.SheetRows.Row;
import org.hyoka.office.sheets.RsFamily;
import org.hyoka.report.ReportExporter;
import org.osgi.service.component.annotations.Component;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Review sheets as JSON: a list of sheets, each with its families by number and name, each a list of rows. */
@Component(service = ReportExporter.class)
public final class ReviewSheetJson extends ReviewSheetExporter {
	/** For OSGi. */
	public ReviewSheetJson() {
		super("review-sheet", "review-sheet.json", "application/json");
	}

	@Override
	void write(List<SheetRows> sheets, OutputStream out) throws IOException {
		try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
				.useDefaultPrettyPrinter()) {
			json.writeStartArray();
			for (SheetRows sheet : sheets) {
				json.writeStartObject();
				for (RsFamily family : RsFamily.all()) {
					json.writeArrayFieldStart(family.number() + " " + family.name());
					for (Row row : sheet.rows(family.number())) {
						json.writeStartObject();
						for (Map.Entry<String, String> cell : row.cells().entrySet()) {
							json.writeStringField(cell.getKey(), cell.getValue());
						}
						json.writeEndObject();
					}
					json.writeEndArray();
				}
				json.writeEndObject();
			}
			json.writeEndArray();
		}
	}
}

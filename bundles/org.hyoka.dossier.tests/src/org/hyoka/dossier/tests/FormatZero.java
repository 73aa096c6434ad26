// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipOutputStream;

/**
 * How the stored file {@code format-0.hyoka} was made, for those who want to know what is in it. The test reads the
 * stored file, never this.
 */
final class FormatZero {
	private static final String MODEL = """
			<?xml version="1.0" encoding="UTF-8"?>
			<hyoka:Dossier xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:hyoka="https://hyoka.org/model/hyoka" xmlns:acme="https://acme.example/years" id="00000000-0000-4000-8000-000000000001" title="再生医療実現プロジェクト" fiscalYear="2022">
			  <undertakings xsi:type="hyoka:Project" id="00000000-0000-4000-8000-000000000002" name="細胞の製造" code="A">
			    <period id="00000000-0000-4000-8000-000000000003" start="2018" end="2022"/>
			    <evaluatedPeriod id="00000000-0000-4000-8000-000000000004" start="2020"/>
			    <budget id="00000000-0000-4000-8000-000000000005">
			      <entries id="00000000-0000-4000-8000-000000000006" year="2018" kind="INITIAL" amount="1913"/>
			    </budget>
			    <researchItems id="00000000-0000-4000-8000-000000000007" name="項目１">
			      <themes id="00000000-0000-4000-8000-000000000008" name="培養" startedIn="2019"/>
			    </researchItems>
			    <roadmaps id="00000000-0000-4000-8000-000000000009">
			      <lanes id="00000000-0000-4000-8000-00000000000a">
			        <nodes xmlns:roadmap="https://hyoka.org/model/roadmap" xsi:type="roadmap:Bar" id="00000000-0000-4000-8000-00000000000b" start="2018" end="FY2022-end"/>
			      </lanes>
			    </roadmaps>
			  </undertakings>
			  <panel id="00000000-0000-4000-8000-00000000000c">
			    <meetings id="00000000-0000-4000-8000-00000000000d" start="2022-12-23T10:00" end="2022-12-23T12:00"/>
			  </panel>
			  <extensions xsi:type="acme:Calendar" year="2018"/>
			</hyoka:Dossier>
			""";

	private FormatZero() {
	}

	/** Writes the file of the name given. */
	public static void main(String[] arguments) throws IOException {
		Files.write(Path.of(arguments[0]), bytes());
	}

	private static byte[] bytes() throws IOException {
		byte[] model = MODEL.getBytes(StandardCharsets.UTF_8);
		Map<String, byte[]> entries = new LinkedHashMap<>();
		entries.put("mimetype", Containers.TYPE.getBytes(StandardCharsets.US_ASCII));
		entries.put(Containers.MODEL, model);
		entries.put(Containers.MANIFEST, """
				<?xml version="1.0" encoding="UTF-8"?>
				<manifest xmlns="https://hyoka.org/dossier/manifest" format="0.1" product="Hyoka Workbench/0.0.1">
				  <package uri="https://hyoka.org/model/hyoka"/>
				  <entry name="model.xmi" sha256="%s"/>
				</manifest>
				""".formatted(Containers.sha(model)).getBytes(StandardCharsets.UTF_8));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				Containers.stored(zip, entry.getKey(), entry.getValue());
			}
		}
		return bytes.toByteArray();
	}
}

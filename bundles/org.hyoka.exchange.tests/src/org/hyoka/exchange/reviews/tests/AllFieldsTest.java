// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.reviews.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.hyoka.exchange.reviews.ReviewSheetImport;
import org.hyoka.exchange.reviews.ReviewSheetWorkbook;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The 197 fields of the official form in its 15 tables: what stands in them comes back from a dossier as it was printed. */
class AllFieldsTest {
	/** Before each table, who has the sheet and of which program it is. */
	private static final Set<String> COMMON = Set.of("シート種別", "事業年度", "予算事業ID", "事業名", "府省庁の建制順", "政策所管府省庁", "府省庁", "局・庁", "部", "課", "室", "班", "係");
	/** Empty in the sheet, since they contradict others of it or are ticks for rows that it has not. */
	private static final Set<String> EMPTY = Set.of("1-2 開始年度不明", "1-2 終了予定なし", "3-2 派生元ーアウトカムの期間", "5-1 その他支出先", "5-1 その他の契約",
			"5-4 その他の契約");
	/** Written otherwise: remarks on the program in 6-1, the default direction not at all, names and ticks of blocks with the blocks. */
	private static final Set<String> OTHERWISE = Set.of("1-2 備考", "3-1 改善の上向き／下向き", "5-2 支出元の支出先ブロック名", "5-2 支出先の支出先ブロック名", "5-2 担当組織からの支出");

	@TempDir
	private Path folder;
	@TempDir
	private Path again;

	/** Values by table and column. */
	private static Map<String, Set<String>> fields(String table, List<List<String>> rows) {
		Map<String, Set<String>> fields = new LinkedHashMap<>();
		List<String> columns = rows.getFirst();
		for (int i = 0; i < columns.size(); i++) {
			if (!COMMON.contains(columns.get(i))) {
				Set<String> values = fields.computeIfAbsent(table + ' ' + columns.get(i), x -> new LinkedHashSet<>());
				for (List<String> row : rows.subList(1, rows.size())) {
					String value = i < row.size() ? plain(row.get(i)) : "";
					if (!value.isEmpty()) {
						values.add(value);
					}
				}
			}
		}
		return fields;
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s－ー−-]", "");
	}

	private Map<String, Set<String>> entered() throws IOException {
		Map<String, Set<String>> all = new LinkedHashMap<>();
		String text;
		try (InputStream in = AllFieldsTest.class.getResourceAsStream("all-fields.txt")) {
			text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		for (String part : text.split("(?m)^# ")) {
			if (!part.isBlank()) {
				List<String> lines = part.strip().lines().toList();
				List<String> rows = lines.subList(1, lines.size());
				Files.write(folder.resolve(lines.getFirst() + ".csv"), String.join("\r\n", rows).getBytes(StandardCharsets.UTF_8));
				all.putAll(fields(lines.getFirst(), rows.stream().map(row -> List.of(row.split(",", -1))).toList()));
			}
		}
		return all;
	}

	private Map<String, Set<String>> written(Dossier dossier) throws IOException {
		RsTables.write(again, ReviewSheetExportTest.export(dossier, new ReviewSheetWorkbook()));
		Map<String, Set<String>> all = new LinkedHashMap<>();
		try (var files = Files.newDirectoryStream(again)) {
			for (Path file : files) {
				List<List<String>> rows = Files.readAllLines(file).stream()
						.map(line -> List.of(line.substring(1, line.length() - 1).split("\",\"", -1))).toList();
				fields(file.getFileName().toString().replace(".csv", ""), rows).forEach((field, values) -> all.put(plain(field), values));
			}
		}
		return all;
	}

	@Test
	void everyFieldOfTheFormComesBack() throws IOException {
		Map<String, Set<String>> entered = entered();
		assertThat(entered).hasSize(197);
		Dossier dossier = HyokaFactory.eINSTANCE.createDossier();
		assertThat(ReviewSheetImport.rs(dossier, List.of(folder), "21342")).as("not taken over").isEmpty();
		Map<String, Set<String>> written = written(dossier);
		Set<String> empty = new TreeSet<>();
		Set<String> otherwise = new TreeSet<>();
		entered.forEach((field, values) -> {
			if (values.isEmpty()) {
				empty.add(field);
			} else if (!written.getOrDefault(plain(field), Set.of()).containsAll(values)) {
				otherwise.add(field);
			}
		});
		assertThat(empty).containsExactlyInAnyOrderElementsOf(EMPTY);
		assertThat(otherwise).containsExactlyInAnyOrderElementsOf(OTHERWISE);
	}
}

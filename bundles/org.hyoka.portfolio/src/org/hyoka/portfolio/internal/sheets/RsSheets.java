// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.sheets;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hyoka.core.text.Names;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.office.sheets.RsFamily;
import org.hyoka.office.sheets.RsKeys;
import org.hyoka.office.sheets.RsTable;
import org.hyoka.portfolio.internal.dossier.Facts;
import org.hyoka.questions.RowPlace;
import org.hyoka.questions.Rows;

/**
 * Takes the sheets from the rows of one family. Each file stands for itself, so it brings the programs that its rows are about; a
 * program is the same in all of them by its code, of the year of the sheet and its number.
 */
class RsSheets {
	/** What a search finds of each family. */
	private static final Map<String, List<String>> TEXTS = Map.of("1-2", List.of(RsKeys.NAME, "事業の目的", "現状・課題", "事業の概要"),
			"1-3", List.of("政策", "施策", "法令名", "計画通知名"),
			"2-1", List.of("主な増減理由", "その他特記事項"),
			"3-1", List.of("アクティビティ／活動目標／成果目標", "定性的なアウトカムに関する成果実績"),
			"4-1", List.of("事業所管部局による点検・改善ー点検結果", "事業所管部局による点検・改善ー改善の方向性", "外部有識者による点検ー所見",
					"行政事業レビュー推進チームの所見の詳細", "所見を踏まえた改善点／概算要求における反映状況の詳細",
					"過去に受けた指摘事項－取りまとめ内容", "過去に受けた指摘事項－対応状況", "その他の指摘事項－指摘内容", "その他の指摘事項－対応状況"),
			"6-1", List.of("備考"));
	/** Says when a program begins and ends. */
	private static final String OUTLINE = "1-2";
	private final List<String> texts;
	private final boolean programs;
	private final Set<String> known = new HashSet<>();
	private final Set<List<String>> said = new HashSet<>();
	final RsTable table;
	final Rows rows;
	String code;

	RsSheets(RsTable table, Rows rows, String family, boolean programs) {
		this.table = table;
		this.rows = rows;
		this.texts = TEXTS.getOrDefault(family, List.of());
		this.programs = programs;
	}

	/** What takes the sheets of a family. */
	static RsSheets of(RsFamily family, RsTable table, Rows rows) {
		return switch (family.number()) {
		case RsBudgets.FAMILY -> new RsBudgets(table, rows);
		case RsIndicators.FAMILY -> new RsIndicators(table, rows);
		case RsPayees.FAMILY -> new RsPayees(table, rows);
		default -> new RsSheets(table, rows, family.number(), family.number().equals(OUTLINE));
		};
	}

	/** Takes the row at which the table is. */
	void row(FiscalYear published) throws IOException {
		code = published.year() + "-" + table.text(RsKeys.ID);
		if (programs && known.add(code)) {
			String name = table.text(RsKeys.NAME);
			rows.add(Facts.UNDERTAKING, place(code, ""), 0, null, ReviewSheet.TYPE, code, name, name == null ? null : Names.normalise(name),
					table.text(RsKeys.MINISTRY), table.year("事業開始年度"), table.year("事業終了（予定）年度"), null, null);
		}
		for (String column : texts) {
			String text = table.text(column);
			if (text != null && said.add(List.of(code, column, text))) {
				rows.text(place(code, ""), column, text);
			}
		}
	}

	/** Takes what is known only after the last row. */
	void end() throws IOException {
		// nothing here
	}

	/** A place of the sheet at which the table is. */
	RowPlace place(String element, String part) {
		String name = table.text(RsKeys.NAME);
		return new RowPlace(element, ((name == null ? code : name) + " " + part).strip());
	}
}

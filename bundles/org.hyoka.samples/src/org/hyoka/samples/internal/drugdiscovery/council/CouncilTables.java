// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.drugdiscovery.council;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hyoka.model.hyoka.CrossCell;
import org.hyoka.model.hyoka.CrossTable;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.PipelineStage;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.SupportPipeline;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.samples.internal.build.Registry;
import org.hyoka.samples.internal.build.SampleDataException;
import org.hyoka.samples.internal.build.Stated;
import org.hyoka.samples.internal.build.TextTable;

/** The matrix of modality by field of disease, and the pipeline of support from シーズＡ to シーズＣ and シーズＦ. */
final class CouncilTables {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;
	private static final Pattern CELL = Pattern.compile("(\\d+)(?:\\((\\d+)\\))?");

	private CouncilTables() {
	}

	static void build(Registry r) {
		matrix(r);
		pipeline(r);
	}

	private static void matrix(Registry r) {
		CrossTable table = F.createCrossTable();
		table.setName("モダリティ別・疾患領域別シーズ開発課題数（導出件数）");
		table.setRowTitle("モダリティ");
		table.setColumnTitle("疾患領域");
		table.setOfWhichTitle("導出件数");
		TextTable text = TextTable.parse(table.getName(), """
				課題数（導出件数） | 新生物（腫瘍） | 感染症 | 神経系疾患 | 循環器系疾患
				低分子化合物 | 153(6) | 77(2) | 36(1) | 16(1)
				抗体医薬 | 66(3) | 26(1) | 9(1) | 4
				ワクチン | 9(1) | 48(1) | 0 | 1
				核酸医薬 | 20 | 4 | 9 | 5
				""");
		List<String> columns = text.columns().subList(1, text.columns().size());
		table.getColumns().addAll(columns);
		for (TextTable.Row row : text.rows()) {
			table.getRows().add(row.cells().getFirst());
			for (String column : columns) {
				CrossCell cell = row.read(column, CouncilTables::cell);
				cell.setRow(table.getRows().size() - 1);
				cell.setColumn(columns.indexOf(column));
				table.getCells().add(cell);
			}
		}
		Stated.number(StatedMeasure.COUNT, "50").label("企業への導出（創薬ブースターを含む）").source(r.source("AMED報告"))
				.explained("表は４つのモダリティと４つの疾患領域だけを示す").at("(1) モダリティ別・疾患領域別シーズ開発課題数").on(table);
		r.dossier().getCrossTables().add(table);
	}

	private static CrossCell cell(String text) {
		Matcher m = CELL.matcher(text);
		if (!m.matches()) {
			throw new SampleDataException("“" + text + "” is no count; write 153(6) or 4.");
		}
		CrossCell cell = F.createCrossCell();
		cell.setCount(Integer.parseInt(m.group(1)));
		if (m.group(2) != null) {
			cell.setOfWhich(Integer.parseInt(m.group(2)));
		}
		return cell;
	}

	private static void pipeline(Registry r) {
		SupportPipeline pipeline = F.createSupportPipeline();
		pipeline.setName("橋渡し研究プログラムの支援の段階");
		pipeline.setYear(FiscalYear.of(2022));
		pipeline.setUnit(r.unit("百万円"));
		PipelineStage a = stage(pipeline, "A", "シーズＡ", "特許取得等をめざす課題を、橋渡し研究支援機関が主体となって発掘・育成する（シーズの目利き）。",
				"橋渡し研究支援機関（11機関程度）", "１機関75百万円程度");
		PipelineStage pre = stage(pipeline, "preF", "preF", "非臨床POCの取得に必要な試験パッケージの策定をめざす課題。", "新規30課題", "１課題10百万円程度");
		PipelineStage b = stage(pipeline, "B", "シーズＢ", "非臨床POCの取得をめざす課題。", "新規7課題", "１課題50百万円程度");
		PipelineStage c = stage(pipeline, "C", "シーズＣ", "臨床POCの取得をめざす課題。", "新規9課題", "１課題最大80百万円程度");
		PipelineStage f = stage(pipeline, "F", "シーズＦ", "企業との連携推進を義務化し、企業のコミットメントを求め、産学協働でPOCの取得をめざす課題。実用化を加速する。", "新規11課題", "１課題70百万円程度");
		stage(pipeline, "異分野", "異分野融合型研究開発推進支援事業", "非医療分野の技術移転と、医療応用のための人材育成を行う課題。", "橋渡し研究支援機関（最大11機関程度）",
				"１機関50百万円程度");
		a.getNext().add(pre);
		pre.getNext().add(b);
		b.getNext().addAll(List.of(c, f));
		Stated.note(pipeline, "段階のつながりは、基礎研究、応用研究、非臨床研究、臨床研究・治験の軸の上の並びによる。", "文科省資料 7");
		Stated.note(pipeline, "支援機関の数は、シーズＡでは「11機関程度」、異分野融合型では「最大11機関程度」。", "文科省資料 7");
		r.dossier().getPipelines().add(pipeline);
	}

	private static PipelineStage stage(SupportPipeline pipeline, String code, String name, String goal, String topics,
			String amount) {
		PipelineStage stage = F.createPipelineStage();
		stage.setCode(code);
		stage.setName(name);
		stage.setGoal(goal);
		stage.setNewTopics(topics);
		stage.setAmountPerTopic(amount);
		pipeline.getStages().add(stage);
		return stage;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.tests.drugdiscovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.hyoka.model.hyoka.CouncilTopic;
import org.hyoka.model.hyoka.CrossCell;
import org.hyoka.model.hyoka.CrossTable;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.PipelineStage;
import org.hyoka.model.hyoka.ProgramSheet;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.Test;

/** Council topics, the matrix, the program sheets and the pipeline of documents 001, 003 and 004. */
class CouncilTest {
	private final Dossier dossier = Sample.byKey("council-2022").orElseThrow().create();

	@Test
	void theFiveTopicsHaveMeasuresWithTheirSource() {
		assertThat(dossier.getCouncilTopics()).extracting(CouncilTopic::getNumber).containsExactly("１", "２", "３", "４", "５");
		assertThat(dossier.getCouncilTopics()).allSatisfy(t -> assertThat(t.getMeasures()).isNotEmpty().allSatisfy(m -> {
			assertThat(m.getSource()).isNotNull();
			assertThat(m.getMinistry()).isNotNull();
		}));
	}

	@Test
	void theMatrixHoldsEveryCellWithWhatWasLicensedOut() {
		CrossTable table = dossier.getCrossTables().getFirst();
		assertThat(table.getRows()).containsExactly("低分子化合物", "抗体医薬", "ワクチン", "核酸医薬");
		assertThat(table.getColumns()).containsExactly("新生物（腫瘍）", "感染症", "神経系疾患", "循環器系疾患");
		assertThat(table.getCells()).hasSize(16);
		assertThat(table.getCells().stream().mapToInt(CrossCell::getCount).sum()).isEqualTo(483);
		assertThat(table.getCells().stream().map(CrossCell::getOfWhich).filter(n -> n != null).mapToInt(n -> n).sum())
				.isEqualTo(17);
		assertThat(table.getCells().getFirst()).satisfies(c -> {
			assertThat(c.getCount()).isEqualTo(153);
			assertThat(c.getOfWhich()).isEqualTo(6);
		});
	}

	@Test
	void theSheetsKeepRequestAndLastYearsBudgetInTheirPrintedUnit() {
		assertThat(dossier.getProgramSheets()).filteredOn(s -> s.getRequested() != null)
				.extracting(s -> s.getRequested().toPlainString(), s -> s.getLastBudget() == null ? "" : s.getLastBudget().toPlainString(),
						s -> s.getUnit().getSymbol())
				.containsExactly(tuple("77.0", "62.9", "億円"), tuple("6371", "5223", "百万円"), tuple("1466", "1316", "百万円"),
						tuple("3867", "3551", "百万円"), tuple("4745", "", "百万円"));
		assertThat(dossier.getProgramSheets()).flatExtracting(ProgramSheet::getSupplementary)
				.extracting(e -> ((org.hyoka.model.hyoka.BudgetEntry) e).getAmount().toPlainString())
				.containsExactly("2273.8", "500.0", "80.0", "32", "40");
	}

	@Test
	void aTopicGoesFromSeedAToSeedCOrF() {
		assertThat(dossier.getPipelines()).singleElement().satisfies(p -> {
			assertThat(p.getStages()).extracting(PipelineStage::getCode, PipelineStage::getNewTopics, PipelineStage::getAmountPerTopic)
					.containsExactly(tuple("A", "橋渡し研究支援機関（11機関程度）", "１機関75百万円程度"), tuple("preF", "新規30課題", "１課題10百万円程度"),
							tuple("B", "新規7課題", "１課題50百万円程度"), tuple("C", "新規9課題", "１課題最大80百万円程度"),
							tuple("F", "新規11課題", "１課題70百万円程度"), tuple("異分野", "橋渡し研究支援機関（最大11機関程度）", "１機関50百万円程度"));
			assertThat(p.getStages().get(2).getNext()).extracting(PipelineStage::getCode).containsExactly("C", "F");
		});
	}

	@Test
	void programsHangTogetherWithTheirPredecessors() {
		assertThat(dossier.getProgramRelations()).extracting(r -> r.getSource().getName() + "→" + r.getTarget().getName())
				.contains("次世代がん医療創生研究事業→次世代がん医療加速化研究事業", "創薬等ライフサイエンス研究支援基盤事業→生命科学・創薬研究支援基盤事業");
	}
}

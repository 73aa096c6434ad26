// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.tests.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Words of office Japanese that sound alike and that converters of kana mix up, from general knowledge of the language. */
final class Homophones {
	private static final List<List<String>> SETS = List.of(List.of("開発", "開髪"), List.of("研究", "研求"), List.of("技術", "儀術"), List.of("評価", "表価"),
			List.of("製造", "製像"), List.of("目標", "目評"), List.of("事業", "事行"), List.of("実施", "実視"), List.of("工程", "行程"), List.of("会議", "会義"),
			List.of("機構", "機講"), List.of("確立", "確率"), List.of("体制", "体勢"), List.of("対象", "対照"), List.of("移行", "以降"), List.of("機関", "期間"),
			List.of("支援", "私怨"), List.of("成果", "青果"), List.of("方針", "放心"), List.of("企業", "起業"), List.of("効果", "高価"), List.of("課題", "過大"),
			List.of("推進", "水深"), List.of("計画", "計核"), List.of("構築", "候築"), List.of("性能", "精農"), List.of("実証", "実章"));

	private Homophones() {
	}

	/** A run of kanji with one of its words written as another that sounds the same; empty if it has none of them. */
	static Optional<String> slip(String word, Random random) {
		List<String> slips = new ArrayList<>();
		for (List<String> set : SETS) {
			if (word.contains(set.get(0))) {
				slips.add(word.replaceFirst(set.get(0), set.get(1)));
			}
		}
		return slips.isEmpty() ? Optional.empty() : Optional.of(slips.get(random.nextInt(slips.size())));
	}
}

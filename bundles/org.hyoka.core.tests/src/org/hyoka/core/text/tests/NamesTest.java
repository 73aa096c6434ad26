// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.hyoka.core.text.JapaneseOrder;
import org.hyoka.core.text.Names;
import org.hyoka.core.text.NearNames;
import org.hyoka.core.text.Similarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
	@ParameterizedTest
	@CsvSource({ "田辺三菱製薬株式会社,田辺三菱製薬㈱", "株式会社日立製作所,㈱ 日立製作所", "ロート製薬,ロート製薬（株）", "日本医療研究開発機構,国立研究開発法人日本医療研究開発機構",
			"次世代バイオ医薬品製造技術研究組合,次世代バイオ医薬品製造 技術研究組合", "ＡＭＥＤ,amed", "紀ノ岡 正博,紀ノ岡正博", "三木　秀夫,三木 秀夫" })
	void spellingsOfOneNameAreTheSame(String a, String b) {
		assertThat(Names.equal(a, b)).isTrue();
		assertThat(Names.similarity(a, b)).isEqualTo(Similarity.SAME_NORMALISED);
	}

	@ParameterizedTest
	@CsvSource({ "再生医療イノベーションフォーラム,再生医療イノベーションフォーラ", "バイオ計測技術コンソーシアム,バイオ計測技術コンソーシウム", "遺伝子治療製造技術開発,遺伝子治療製造開発",
			"大政健史様,大政建史様" })
	void slipsOfThePenAreNear(String a, String b) {
		assertThat(Names.similarity(a, b)).isEqualTo(Similarity.NEAR);
	}

	@ParameterizedTest
	@CsvSource({ "東京大学,京都大学", "研究開発項目１,研究開発項目２", "大阪大学,大阪府立大学", "プロジェクトA,プロジェクトB", "三木,三村", "第一三共,第二三共", "項目２－１,項目２－２" })
	void differentThingsAreDifferent(String a, String b) {
		assertThat(Names.similarity(a, b)).isEqualTo(Similarity.DIFFERENT);
	}

	@Test
	void aBareLegalFormIsStillAName() {
		assertThat(Names.normalise("株式会社")).isEqualTo("株式会社");
	}

	@Test
	void editDistanceCountsSwapsOnceAndStopsAtItsBound() {
		assertThat(Names.distance("ab", "ba", 5)).isEqualTo(1);
		assertThat(Names.distance("kitten", "sitting", 5)).isEqualTo(3);
		assertThat(Names.distance("kitten", "sitting", 2)).isEqualTo(3);
		assertThat(Names.distance("", "abc", 5)).isEqualTo(3);
		assertThat(Names.distance("abc", "abc", 0)).isZero();
	}

	@Test
	void nearNamesFindsExactlyWhatComparingAllWithAllFinds() {
		Random random = new Random(3);
		for (int round = 0; round < 20; round++) {
			List<String> names = new ArrayList<>();
			for (int i = 0; i < 60; i++) {
				names.add(name(random));
			}
			List<String> expected = new ArrayList<>();
			for (int i = 0; i < names.size(); i++) {
				for (int j = i + 1; j < names.size(); j++) {
					if (Names.similarity(names.get(i), names.get(j)) == Similarity.NEAR) {
						expected.add(i + "-" + j);
					}
				}
			}
			List<Integer> seats = java.util.stream.IntStream.range(0, names.size()).boxed().toList();
			List<String> found = NearNames.find(seats, i -> List.of(names.get(i))).stream()
					.filter(p -> p.similarity() == Similarity.NEAR).map(p -> p.first() + "-" + p.second()).toList();
			assertThat(found).containsAll(firstOfEach(expected, names));
			assertThat(expected).containsAll(found);
		}
	}

	/** Things with equal names are paired with each other; only the first of them is paired with near ones. */
	private static List<String> firstOfEach(List<String> pairs, List<String> names) {
		return pairs.stream().filter(pair -> {
			int i = Integer.parseInt(pair.substring(0, pair.indexOf('-')));
			int j = Integer.parseInt(pair.substring(pair.indexOf('-') + 1));
			return names.indexOf(names.get(i)) == i && names.indexOf(names.get(j)) == j;
		}).toList();
	}

	private static String name(Random random) {
		String letters = "東西南北大学院研究";
		StringBuilder name = new StringBuilder();
		for (int n = 3 + random.nextInt(3); n > 0; n--) {
			name.append(letters.charAt(random.nextInt(3)));
		}
		return name.toString();
	}

	@Test
	void aliasesCountAndAThingIsNeverPairedWithItself() {
		record Body(String name, List<String> aliases) {
			List<String> names() {
				List<String> all = new ArrayList<>(aliases);
				all.addFirst(name);
				return all;
			}
		}
		List<Body> bodies = List.of(new Body("日本医療研究開発機構", List.of("AMED", "ＡＭＥＤ")), new Body("東京大学", List.of("東大")),
				new Body("国立研究開発法人日本医療研究開発機構", List.of()));
		List<NearNames.Pair<Body>> pairs = NearNames.find(bodies, Body::names);
		assertThat(pairs).hasSize(1);
		assertThat(pairs.getFirst().first()).isSameAs(bodies.get(0));
		assertThat(pairs.getFirst().second()).isSameAs(bodies.get(2));
		assertThat(pairs.getFirst().similarity()).isEqualTo(Similarity.SAME_NORMALISED);
	}

	@Test
	void manyNamesAreComparedInOnePass() {
		Random random = new Random(11);
		List<String> names = new ArrayList<>();
		for (int i = 0; i < 20_000; i++) {
			StringBuilder name = new StringBuilder();
			for (int n = 0; n < 8; n++) {
				name.append((char) ('\u4e00' + 20 + random.nextInt(2000)));
			}
			names.add(name.toString());
		}
		names.add(names.get(7).substring(1));
		names.add(names.get(9) + "株式会社");
		assertThat(NearNames.find(names, List::of)).extracting(NearNames.Pair::first)
				.containsExactly(names.get(7), names.get(9));
	}

	@Test
	void japaneseOrderPutsKanaInOrderWhateverTheirScript() {
		List<String> sorted = new ArrayList<>(List.of("ウエダ", "いとう", "ｱﾍﾞ", "えんどう", "亜", "Ａ", "1"));
		sorted.sort(JapaneseOrder.comparator());
		assertThat(sorted).containsExactly("1", "Ａ", "ｱﾍﾞ", "いとう", "ウエダ", "えんどう", "亜");
	}
}

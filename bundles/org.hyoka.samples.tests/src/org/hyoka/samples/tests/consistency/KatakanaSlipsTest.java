// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.tests.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.hyoka.consistency.Problem;
import org.hyoka.consistency.Validator;
import org.hyoka.core.Ids;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Program;
import org.hyoka.words.WordRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KatakanaSlipsTest {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;

	private static List<Problem> problems(String often, String once) {
		Program program = F.createProgram();
		program.setPurpose((often + "を使う。").repeat(4) + once + "を見る。");
		return problems(program);
	}

	private static List<Problem> problems(Program program) {
		Dossier dossier = F.createDossier();
		dossier.getUndertakings().add(program);
		Ids.assignMissing(dossier);
		return new Validator(new WordRules().rules(), Set.of()).validateAll(dossier, null);
	}

	@ParameterizedTest
	@CsvSource({ "シミュレーション,シュミレーション", "リハビリテーション,リハビリーション", "データバンク,データバング", "コンソーシアム,コンソシーアム", "バイオ,バイォ", "ラジオ,ラジォ", "クラウド,クラゥド",
			"プラットフォーム,プロットフォーム",
			"ネットワーク,ネッワーク", "コミュニティ,コミュニテイ", "システム,システテム", "データ,デーータ" })
	void whatIsOneLetterFromAWordIsASlip(String right, String wrong) {
		assertThat(problems(right, wrong)).singleElement().satisfies(p -> assertThat(p.sentence().in(Locale.JAPANESE)).contains(right, wrong));
	}

	@ParameterizedTest
	@CsvSource({ "ダイオード,ダオイード", "シミュレーション,シミュレーシンョ", "シミュレーションシステム,シュミレーションシステム", "コンピューター,コンピュウター" })
	void swappedLettersAndVowelsForALongOneAreASlipAlsoWhereTheDossierHasNotTheWord(String right, String wrong) {
		assertThat(problems("道路", wrong)).singleElement().satisfies(p -> assertThat(p.sentence().in(Locale.JAPANESE)).contains(right, wrong));
	}

	@ParameterizedTest
	@CsvSource({ "キャッシュレス,キャッ シュレス", "道路,バイオイン フォマティクス" })
	void aWordWithABlankInItIsTorn(String often, String once) {
		assertThat(problems(often, once)).singleElement().satisfies(p -> assertThat(p.ruleId()).isEqualTo("hyoka.words.torn"));
	}

	@ParameterizedTest
	@CsvSource({ "ケーブルテレビ,ケーブル　テレビ", "テレビ,テレビ　アンテナ" })
	void twoWordsWithABlankBetweenThemAreNotTorn(String often, String once) {
		assertThat(problems(often, once)).isEmpty();
	}

	@Test
	void aBlankInATitlePartsAMakerFromItsProduct() {
		Program program = F.createProgram();
		program.setName("セルスター　インスツルメンタ");
		assertThat(problems(program)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "道路,フォトンカウント", "道路,ポータルサイト", "道路,アドバイザ", "道路,コンセッション", "道路,キーパーソン", "道路,キャブレータ",
			"バイオマスエネルギー,バイオガスエネルギー", "スケジュール,スケジューラ", "ソフトウェア,ソフトウエア", "フィルム,フイルム", "ビックデータ,ビッグデータ",
			"フォーマット,フオーマット" })
	void anotherWordIsNoSlip(String often, String once) {
		assertThat(problems(often, once)).isEmpty();
	}
}

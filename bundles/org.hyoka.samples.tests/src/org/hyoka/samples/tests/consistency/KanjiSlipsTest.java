// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.tests.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.hyoka.consistency.Problem;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.Validator;
import org.hyoka.core.Ids;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Program;
import org.hyoka.words.WordRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KanjiSlipsTest {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;
	private final Dossier dossier = F.createDossier();

	private List<Problem> problems(String text) {
		Program program = F.createProgram();
		program.setPurpose(text);
		dossier.getUndertakings().add(program);
		Ids.assignMissing(dossier);
		return new Validator(new WordRules().rules(), Set.of()).validateAll(dossier, null);
	}

	@ParameterizedTest
	@CsvSource({ "生活支援事業,政活支援事業", "実験実習設備,実験実収設備", "人工呼吸器,人口呼吸器", "地域労働局,地域労動局", "中間目標,中間目評",
			"相談窓口業務,相談窓口行務", "中間評価,中間表価", "実践研究,実践践研究", "品質指針,品品質指針", "事業者,事行者" })
	void whatSoundsAsItIsOftenWrittenThereIsASlip(String right, String wrong) {
		assertThat(problems((right + "を使う。").repeat(4) + wrong + "を見る。")).singleElement().satisfies(p -> {
			assertThat(p.severity()).isEqualTo(Severity.WARNING);
			assertThat(p.sentence().in(Locale.JAPANESE)).contains(right, wrong);
		});
	}

	@ParameterizedTest
	@CsvSource({ "画像診断装置,画像診断装直", "地球観測衛星,地球観側衛星", "道路橋補修,道路橋捕修", "栽培漁業,裁培漁業", "保険料収入,保険料収人", "未来都市構想,末来都市構想", "木材加工,本材加工",
			"医薬品,医楽品", "東西工業技術研究会,東西工業枝術研究会" })
	void whatLooksAsItIsOftenWrittenThereIsASlip(String right, String wrong) {
		assertThat(problems((right + "を使う。").repeat(4) + wrong + "を見る。")).singleElement().satisfies(p -> {
			assertThat(p.severity()).isEqualTo(Severity.WARNING);
			assertThat(p.sentence().in(Locale.JAPANESE)).contains(right, wrong);
		});
	}

	@ParameterizedTest
	@CsvSource({ "治療,治寮", "検討,険討", "企業,企行", "連携,連摸", "研究開発,研究開発発", "環境整備,環境境整備" })
	void whatIsWrittenAllTheTimeSpeaksForItself(String right, String wrong) {
		assertThat(problems((right + "を使う。").repeat(20) + wrong + "を見る。")).singleElement()
				.satisfies(p -> assertThat(p.sentence().in(Locale.JAPANESE)).contains(right, wrong));
	}

	@ParameterizedTest
	@CsvSource({ "災害,減災力", "日本,日中両国", "適切,途切", "家畜,患畜", "年度,年秋", "国内,我が国国内", "教育,食育", "法人,保険法上", "事業,海業", "小児,患児家庭" })
	void aLetterThatIsAWordByItselfIsNoSlip(String often, String once) {
		assertThat(problems((often + "を使う。").repeat(20) + once + "を見る。")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "中間目標,中間目評", "最終目標,最終目評" })
	void whatTheFieldWritesIsKnownWhereTheDossierDoesNotWriteIt(String right, String wrong) {
		assertThat(problems(wrong + "を見る。")).singleElement().satisfies(p -> assertThat(p.sentence().in(Locale.JAPANESE)).contains(right, wrong));
	}

	@Test
	void lettersThatOtherWordsOfTheDossierHaveAreNoSlip() {
		assertThat(problems("営業者を助ける。".repeat(4) + "生衛業の調査。" + "生衛業者を見る。")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "防災対策,減災対策", "水素燃焼技術,水素混焼技術", "設備製作業務,設備制作業務", "工事管理業務,工事監理業務", "就学支援事業,就園支援事業",
			"日本経済協力,日中経済協力", "研究所設備,研究用設備", "警備隊員,警備隊費", "会場借料,会場借上", "上部工事,上部工工事", "国際放送,国国際放送", "救急車両,救急車輌" })
	void anotherWordIsNoSlip(String often, String once) {
		assertThat(problems((often + "を使う。").repeat(4) + once + "を見る。")).isEmpty();
	}

	@Test
	void namesOfOrganizationsAreWhatTheyAre() {
		Organization organization = F.createOrganization();
		organization.setName("技建設株式会社技建設株式会社技建設株式会社");
		Organization other = F.createOrganization();
		other.setName("技健設株式会社");
		dossier.getOrganizations().addAll(List.of(organization, other));
		assertThat(problems("何もない。")).isEmpty();
	}
}

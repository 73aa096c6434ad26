// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.index;

/**
 * Old forms of kanji (旧字体) and those that took their place: the pairs of the list of kanji for general use (常用漢字表) and some
 * that printers use beside it. What Unicode itself takes for one letter is not among them.
 */
final class KanjiForms {
	private static final String OLD = "亞惡壓圍醫爲壹稻飮隱營榮衞驛圓鹽緣艷應歐毆櫻奧橫溫穩假價畫會繪懷壞擴殼覺學嶽樂渴勸卷寬歡罐觀關陷顏歸氣龜僞戲犧舊據擧虛峽"
			+ "挾狹鄕曉區驅勳薰徑惠揭溪經繼莖螢輕鷄藝擊缺儉劍圈檢權獻硏縣險顯驗嚴效廣恆鑛號國黑濟碎齋劑雜參慘棧蠶贊殘絲齒兒辭濕實舍寫釋"
			+ "壽收從澁獸縱肅處緖敍奬將燒稱證乘剩壤孃條淨狀疊讓釀囑觸寢愼眞盡圖粹醉隨髓數樞聲靜齊攝竊專戰淺潛纖踐錢禪雙壯搜插爭總聰莊裝"
			+ "騷增臟藏屬續墮體對帶滯臺瀧擇澤單擔膽團彈斷遲晝蟲鑄廳徵聽鎭遞鐵轉點傳黨盜燈當鬭獨讀屆繩貳惱腦廢拜賣麥發髮拔蠻祕濱拂佛竝變"
			+ "邊辨瓣辯寶豐沒飜每萬滿默彌譯藥豫餘與譽搖樣謠來賴亂覽龍兩獵綠壘勵禮隸靈齡戀爐勞樓錄灣瑤步歷曆內冱卽旣敎淸靑戶尙產强晚德聯"
			+ "癡癥瘦餠頰塡剝鷗蔣檮禱蠟籠嚙攜稅說脫閱銳悅姬黃鍊";
	private static final String CURRENT = "亜悪圧囲医為壱稲飲隠営栄衛駅円塩縁艶応欧殴桜奥横温穏仮価画会絵懐壊拡殻覚学岳楽渇勧巻寛歓缶観関陥顔帰気亀偽戯犠旧拠挙虚峡"
			+ "挟狭郷暁区駆勲薫径恵掲渓経継茎蛍軽鶏芸撃欠倹剣圏検権献研県険顕験厳効広恒鉱号国黒済砕斎剤雑参惨桟蚕賛残糸歯児辞湿実舎写釈"
			+ "寿収従渋獣縦粛処緒叙奨将焼称証乗剰壌嬢条浄状畳譲醸嘱触寝慎真尽図粋酔随髄数枢声静斉摂窃専戦浅潜繊践銭禅双壮捜挿争総聡荘装"
			+ "騒増臓蔵属続堕体対帯滞台滝択沢単担胆団弾断遅昼虫鋳庁徴聴鎮逓鉄転点伝党盗灯当闘独読届縄弐悩脳廃拝売麦発髪抜蛮秘浜払仏並変"
			+ "辺弁弁弁宝豊没翻毎万満黙弥訳薬予余与誉揺様謡来頼乱覧竜両猟緑塁励礼隷霊齢恋炉労楼録湾瑶歩歴暦内冴即既教清青戸尚産強晩徳連"
			+ "痴症痩餅頬填剥鴎蒋梼祷蝋篭噛携税説脱閲鋭悦姫黄錬";
	private static final char[] BY_CODE = new char[Character.MAX_VALUE + 1];

	static {
		for (int i = 0; i < OLD.length(); i++) {
			BY_CODE[OLD.charAt(i)] = CURRENT.charAt(i);
		}
	}

	private KanjiForms() {
	}

	/** The form that took its place; any other letter as it is. */
	static char current(char letter) {
		char now = BY_CODE[letter];
		return now == 0 ? letter : now;
	}
}

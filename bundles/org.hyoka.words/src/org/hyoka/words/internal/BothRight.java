// SPDX-License-Identifier: EPL-2.0
package org.hyoka.words.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Words that sound alike and stand in the same places, each with a sense of its own, as guides to spelling list them: 製作 and 制作. */
final class BothRight {
	private static final List<Set<String>> WORDS = Stream
			.of("製作 制作", "作成 作製", "監理 管理", "科学 化学", "共同 協同 協働", "体制 態勢", "史料 資料 試料", "基幹 機関 期間", "保証 保障 補償", "修了 終了", "追求 追究 追及", "適正 適性",
					"規程 規定", "意志 意思", "異動 移動", "回答 解答", "改定 改訂", "収拾 収集", "特徴 特長", "交代 交替", "習得 修得", "運行 運航", "配布 配付", "実態 実体", "生体 生態",
					"修学 就学", "改修 回収", "施行 施工 試行", "興業 工業 鉱業", "総合 綜合", "電気 電機 電器", "精算 清算 生産", "更生 更正 厚生", "振興 新興", "公害 光害", "企業 起業", "排水 廃水",
					"調整 調製", "構内 校内", "伝送 電送", "自立 自律", "箇所 個所", "広告 公告", "小型 小形", "保守 保修", "活動 滑動", "関心 感心", "指向 志向", "私立 市立",
					"食料 食糧", "暴露 曝露", "付属 附属", "障害 障碍", "希少 稀少", "強靱 強靭", "受験 受検", "健診 検診", "保健 保険", "記念 祈念", "生息 棲息", "器材 機材", "振動 震動",
					"建替 立替", "進入 侵入", "公報 広報", "補填 補塡", "受賞 授賞", "平衡 並行 平行", "人材 人財", "実動 実働", "規準 基準", "車両 車輌", "車輛 車両", "補助 輔助", "的確 適確")
			.map(words -> Set.of(words.split(" "))).toList();

	private BothRight() {
	}

	/** Whether both are words that one may have meant. */
	static boolean are(String one, String other) {
		return WORDS.stream().anyMatch(words -> words.contains(one) && words.contains(other));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.prose;

import org.eclipse.emf.ecore.EAttribute;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Finder;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Element;

/** Words that stand for something to be filled in: {@code 20**FY}, （役職名）, ○○, TODO. */
final class Placeholders extends TextRule {
	private static final Finder PATTERN = Finder.of("(?:(?<![0-9*])20(?:\\*\\*|＊＊|○○|〇〇|XX|××)(?!\\*)"
			+ "|[（(](?:役職名?|氏名|所属名|機関名|部署名|会社名|企業名|大学名|担当者名|要記入|要確認|確認中|調整中|記入例)[）)]"
			+ "|[○〇◯●]{2,}|[△▲□■]{2,}|×{2,}|(?<![A-Za-zＡ-Ｚ0-9*\\-])X{2,}(?![A-Za-z0-9\\-]|染色体|型)|Ｘ{2,}"
			+ "|(?<![A-Za-z])(?:TODO|FIXME|TBD|TBA)(?![A-Za-z])|[Ll]orem ipsum|ダミー(?:テキスト|文)"
			+ "|【(?:要|未)[^】]{1,12}】|(?:ここに|後で|後ほど|追って)(?:記入|記載|追記|挿入)|(?<![\\w\\-])_{3,}(?![\\w\\-])|＿{2,}|[?？]{2,}"
			+ "|(?:令和|平成)[ 　]+年(?:[ 　]+月)?)", "2（(○〇◯●△▲□■×XＸTFLlダ【こ後追_＿?？令平",
			"0役氏所機部会企大担要確調記○〇◯●△▲□■×XＸOIBoミ要未こでっ_＿?？和成ほ");

	Placeholders() {
		super("hyoka.prose.placeholder", Severity.ERROR);
	}

	@Override
	protected void check(Element element, EAttribute feature, String text, ProblemReporter report) {
		Finder.Search matcher = PATTERN.in(text);
		while (matcher.find()) {
			report.at(element, feature, matcher.start(), matcher.end()).say(Naming.where(element),
					matcher.group(), around(text, matcher.start(), matcher.end()));
		}
	}
}

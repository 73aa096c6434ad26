// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.regenerative;

import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.ProgramNode;
import org.hyoka.model.hyoka.ProgramRelation;
import org.hyoka.model.hyoka.ProgramRelationKind;
import org.hyoka.model.hyoka.RelatedProgram;
import org.hyoka.samples.internal.build.Prose;
import org.hyoka.samples.internal.build.Registry;
import org.hyoka.samples.internal.build.Values;

/** Programs outside this dossier and how programs hang together (rule 14). */
final class RelatedPart {
	private RelatedPart() {
	}

	static void fill(Cast cast) {
		Registry r = cast.r();
		Dossier d = cast.dossier();
		RelatedProgram umbrella = related(r, "再生・細胞医療・遺伝子治療プロジェクト", null, null, """
				健康・医療戦略の下で、モダリティを軸に再編された６つの統合プロジェクトの３つ目。令和２年度からの５年間を定める。
				""");
		umbrella.setPeriod(Values.period("2020年度～2024年度"));
		RelatedProgram venture = related(r, "創薬ベンチャーエコシステム強化事業", "経済産業省", null, """
				事業環境（資金調達・収益化）を整える取組み。本事業と連携を図る。
				""");
		Registry.aliases(venture, "創薬ベンチャーエコシステム事業[表記]");
		RelatedProgram environment = related(r, "再生・細胞医療・遺伝子治療の社会実装に向けた環境整備事業", "経済産業省", null, """
				本事業の成果を生かし、製造・品質のデータと臨床データを結び付けて有効性・安全性の要因を明らかにし、製品や技術を改善する
				一貫したバリューチェーンを備えた拠点を整備する。
				""");
		RelatedProgram regulatory = related(r, "医薬品等規制調和・評価研究事業", "厚生労働省", "AMED", """
				MPSを新規ヒト型in vitro医薬品評価法として規格化し、国際標準化に向けた基盤を整える研究を採択し、Ａの成果を活用する。
				""");
		RelatedProgram survey = related(r, "MPSの海外動向調査事業", "経済産業省", null, """
				海外の規制や、関連しうるISOの動向を調べる。
				""");
		survey.setPeriod(Values.period("2022年度～2022年度"));
		relate(d, cast.program(), umbrella, ProgramRelationKind.PART_OF);
		relate(d, cast.a(), cast.nextA(), ProgramRelationKind.PREDECESSOR);
		relate(d, cast.program(), venture, ProgramRelationKind.SISTER);
		relate(d, cast.program(), environment, ProgramRelationKind.SISTER);
		relate(d, cast.a(), regulatory, ProgramRelationKind.SISTER);
		relate(d, cast.nextA(), regulatory, ProgramRelationKind.SISTER);
		relate(d, cast.nextA(), survey, ProgramRelationKind.SISTER);
	}

	private static RelatedProgram related(Registry r, String name, String ministry, String executor, String summary) {
		RelatedProgram program = HyokaFactory.eINSTANCE.createRelatedProgram();
		program.setName(name);
		program.setMinistry(ministry == null ? null : r.organization(ministry));
		program.setExecutor(executor == null ? null : r.organization(executor));
		program.setSummary(Prose.of(summary));
		r.dossier().getRelatedPrograms().add(program);
		return program;
	}

	private static void relate(Dossier d, ProgramNode source, ProgramNode target, ProgramRelationKind kind) {
		ProgramRelation relation = HyokaFactory.eINSTANCE.createProgramRelation();
		relation.setSource(source);
		relation.setTarget(target);
		relation.setKind(kind);
		d.getProgramRelations().add(relation);
	}
}

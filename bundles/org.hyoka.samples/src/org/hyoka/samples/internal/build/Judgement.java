// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.hyoka.model.hyoka.CriterionSet;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Opinion;
import org.hyoka.model.hyoka.OpinionUse;
import org.hyoka.model.hyoka.Polarity;
import org.hyoka.model.hyoka.PriorFinding;
import org.hyoka.model.hyoka.Recommendation;
import org.hyoka.model.hyoka.RecommendationOrigin;
import org.hyoka.model.hyoka.Response;
import org.hyoka.model.hyoka.ResponseState;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.SheetState;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.WorkingGroupFinding;

/** What the panel and the working group said: points, boxes, opinions, recommendations, findings. */
public final class Judgement {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;

	private Judgement() {
	}

	/** Adds an assessment of an undertaking. */
	public static Assessment assessment(Dossier dossier, Undertaking undertaking, String name, EvaluationKind kind,
			CriterionSet criteria, boolean scored) {
		Assessment a = F.createAssessment();
		a.setName(name);
		a.setUndertaking(undertaking);
		a.setKind(kind);
		a.setCriterionSet(criteria);
		a.setScored(scored);
		dossier.getAssessments().add(a);
		return a;
	}

	/** The criterion of that code. */
	public static Criterion criterion(CriterionSet set, String code) {
		return set.getCriteria().stream().filter(c -> c.getCode().equals(code)).findFirst().orElseThrow(
				() -> new SampleDataException("The criteria “" + set.getName() + "” have no number “" + code + "”."));
	}

	/** Sets the text in the box of a criterion. */
	public static CriterionAssessment box(Assessment assessment, String code, String text) {
		CriterionAssessment ca = F.createCriterionAssessment();
		ca.setCriterion(criterion(assessment.getCriterionSet(), code));
		ca.setText(Prose.of(text));
		assessment.getCriterionAssessments().add(ca);
		return ca;
	}

	/**
	 * Adds opinions, each written after a {@code ・}, as taken up in the assessment.
	 *
	 * @param code of the criterion, or null for remarks on the whole
	 */
	public static List<Opinion> opinions(Assessment assessment, String code, Polarity polarity, String block) {
		List<Opinion> added = new ArrayList<>();
		for (String text : Prose.bullets(block)) {
			Opinion opinion = F.createOpinion();
			opinion.setText(text);
			opinion.setPolarity(polarity);
			opinion.setCriterion(code == null ? null : criterion(assessment.getCriterionSet(), code));
			opinion.setUse(OpinionUse.USED);
			added.add(opinion);
		}
		assessment.getOpinions().addAll(added);
		return added;
	}

	/** Adds the panel's recommendations, written as {@code 言：… 応：…}. */
	public static void recommendations(Assessment assessment, String block) {
		for (Prose.Pair pair : Prose.pairs(block)) {
			Recommendation r = F.createRecommendation();
			r.setText(pair.text());
			r.setOrigin(RecommendationOrigin.PANEL);
			r.setResponse(response(pair.answer()));
			assessment.getRecommendations().add(r);
		}
	}

	/** Adds recommendations of single members, each written after a {@code ・}. */
	public static void memberRecommendations(Assessment assessment, String block) {
		for (String text : Prose.bullets(block)) {
			Recommendation r = F.createRecommendation();
			r.setText(text);
			r.setOrigin(RecommendationOrigin.MEMBER);
			assessment.getRecommendations().add(r);
		}
	}

	/** A settled response, or null where there is no text. */
	public static Response response(String text) {
		if (text.isEmpty()) {
			return null;
		}
		Response response = F.createResponse();
		response.setText(text);
		response.setState(ResponseState.FINAL);
		return response;
	}

	/**
	 * Adds a score sheet per member and the printed means as stated figures of the assessment (rule 1: the means
	 * themselves are computed). Columns: 項目 (code), 平均 (printed mean, may be empty), then one per member by its key.
	 *
	 * @param members  by the head of their column
	 * @param place    where the table is printed
	 */
	public static void scores(Dossier dossier, Assessment assessment, Map<String, Member> members, String place,
			String block) {
		TextTable table = TextTable.parse(assessment.getName() + " points", block);
		Map<String, ScoreSheet> sheets = new HashMap<>();
		for (String column : table.columns().subList(2, table.columns().size())) {
			ScoreSheet sheet = F.createScoreSheet();
			sheet.setMember(members.get(column));
			if (sheet.getMember() == null) {
				throw new SampleDataException("Table “" + table.name() + "”: there is no member “" + column + "”.");
			}
			sheet.setUndertaking(assessment.getUndertaking());
			sheet.setState(SheetState.RECEIVED);
			sheets.put(column, sheet);
			dossier.getScoreSheets().add(sheet);
		}
		for (TextTable.Row row : table.rows()) {
			Criterion criterion = row.read("項目", code -> criterion(assessment.getCriterionSet(), code));
			row.optional("平均").ifPresent(
					mean -> Stated.number(StatedMeasure.MEAN, mean).about(criterion).at(place).on(assessment));
			sheets.forEach((column, sheet) -> {
				Score score = F.createScore();
				score.setCriterion(criterion);
				if (!row.cell(column).isEmpty()) {
					score.setValue(row.read(column, Values::number));
				}
				sheet.getScores().add(score);
			});
		}
	}

	/**
	 * Adds findings of the council's working group, written as {@code 言：… 応：…}; an empty block is a finding that is
	 * awaited.
	 *
	 * @param heading criterion it is filed under, as printed, or null
	 */
	public static void workingGroup(Undertaking owner, int session, String kind, String year, String heading,
			String block) {
		List<Prose.Pair> pairs = block.isBlank() ? List.of(new Prose.Pair("", "")) : Prose.pairs(block);
		for (Prose.Pair pair : pairs) {
			WorkingGroupFinding finding = F.createWorkingGroupFinding();
			finding.setSession(session);
			finding.setKind(Values.evaluation(kind));
			finding.setYear(Values.year(year));
			finding.setHeading(heading);
			finding.setText(pair.text().isEmpty() ? null : pair.text());
			finding.setResponse(response(pair.answer()));
			owner.getWorkingGroupFindings().add(finding);
		}
	}

	/** Adds findings of the last evaluation and what was done since, written as {@code 言：… 応：…}. */
	public static List<PriorFinding> prior(Undertaking owner, String body, String kind, String year, String heading,
			String block) {
		List<PriorFinding> added = new ArrayList<>();
		for (Prose.Pair pair : Prose.pairs(block)) {
			PriorFinding finding = F.createPriorFinding();
			finding.setBody(body);
			finding.setKind(Values.evaluation(kind));
			finding.setYear(year == null ? null : Values.year(year));
			finding.setHeading(heading);
			finding.setText(pair.text());
			Response response = response(pair.answer());
			if (response != null) {
				response.setState(ResponseState.DONE);
			}
			finding.setResponse(response);
			added.add(finding);
		}
		owner.getPriorFindings().addAll(added);
		return added;
	}
}

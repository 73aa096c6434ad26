// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.Severity;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.model.hyoka.Averaging;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.hyoka.model.hyoka.CriterionSet;
import org.hyoka.model.hyoka.Direction;
import org.hyoka.model.hyoka.Deadline;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.GradeCount;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Meeting;
import org.hyoka.model.hyoka.MeetingForm;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.MemberRole;
import org.hyoka.model.hyoka.Recusal;
import org.hyoka.model.hyoka.RecusalKind;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.ScalePoint;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.junit.jupiter.api.Test;

class PanelRulesTest {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;
	private final CleanDossier d = new CleanDossier();

	private Problem only(String rule, Object object) {
		Problem finding = Checks.only(d.dossier, rule);
		assertThat(finding.object()).isSameAs(object);
		return finding;
	}

	private Criterion criterion(int index) {
		return d.criteria.getCriteria().get(index);
	}

	@Test
	void aPanelHasOneChair() {
		d.panel.getMembers().get(0).setRole(MemberRole.MEMBER);
		only("hyoka.panel.chair", d.panel);
		d.panel.getMembers().get(0).setRole(MemberRole.CHAIR);
		d.panel.getMembers().get(1).setRole(MemberRole.CHAIR);
		only("hyoka.panel.chair", d.panel.getMembers().get(1));
	}

	@Test
	void whetherAPanelOfWhichNobodyIsNamedHasAChairIsNotKnown() {
		d.panel.getMembers().forEach(m -> m.setRole(MemberRole.MEMBER));
		only("hyoka.panel.chair", d.panel);
		d.panel.getMembers().forEach(m -> m.setPerson(null));
		assertThat(Checks.of(d.dossier, "hyoka.panel.chair")).isEmpty();
	}

	@Test
	void theStatedNumberOfMembersIsTheNumberOfSeats() {
		d.panel.setStatedSize(5);
		Problem finding = only("hyoka.panel.size", d.panel);
		Checks.run(finding.fixes().getFirst(), d.dossier);
		assertThat(d.panel.getStatedSize()).isEqualTo(3);
		assertThat(Checks.all(d.dossier)).isEmpty();
	}

	@Test
	void nobodyHoldsTwoSeats() {
		Member second = F.createMember();
		second.setPerson(d.panel.getMembers().get(1).getPerson());
		d.panel.getMembers().add(second);
		assertThat(Checks.of(d.dossier, "hyoka.panel.doubled")).singleElement().satisfies(f -> assertThat(f.object()).isSameAs(second));
	}

	@Test
	void meetingsBeginBeforeTheyEndAndFollowTheirNumbers() {
		Meeting first = d.panel.getMeetings().get(0);
		Meeting second = d.panel.getMeetings().get(1);
		first.setEnd(first.getStart().minusHours(1));
		only("hyoka.meeting.times", first);
		first.setEnd(first.getStart().plusHours(1));
		second.setStart(first.getStart().minusDays(3));
		second.setEnd(first.getStart().minusDays(3).plusHours(1));
		only("hyoka.meeting.order", second);
		second.setNumber(1);
		assertThat(Checks.only(d.dossier, "hyoka.meeting.order").sentence().in(Locale.ENGLISH)).contains("two meetings number 1");
	}

	@Test
	void aMeetingHasADayAndOneOnPaperADayOfResolution() {
		Meeting meeting = d.panel.getMeetings().get(1);
		meeting.setStart(null);
		meeting.setEnd(null);
		only("hyoka.meeting.date", meeting);
		meeting.setForm(MeetingForm.ON_PAPER);
		assertThat(Checks.only(d.dossier, "hyoka.meeting.date").sentence().in(Locale.JAPANESE)).contains("書面審議");
		meeting.setResolvedOn(LocalDate.of(2022, 12, 22));
		assertThat(Checks.all(d.dossier)).isEmpty();
	}

	@Test
	void sheetsThatHaveNotComeInAreNamedWithTheDeadline() {
		d.dossier.getScoreSheets().remove(0);
		Problem finding = only("hyoka.score.awaited", d.assessment);
		assertThat(finding.sentence().in(Locale.JAPANESE)).contains("プロジェクトA", "青木 一郎");
		Deadline deadline = F.createDeadline();
		deadline.setScoring(true);
		deadline.setDue(LocalDate.of(2023, 1, 20));
		d.panel.getDeadlines().add(deadline);
		assertThat(Checks.only(d.dossier, "hyoka.score.awaited").sentence().in(Locale.JAPANESE)).contains("期限（2023年1月20日）");
		deadline.setDue(LocalDate.of(2023, 4, 20));
		assertThat(Checks.only(d.dossier, "hyoka.score.awaited").severity()).isEqualTo(Severity.INFO);
	}

	@Test
	void aCriterionWithoutAPointOnOneSheetIsFound() {
		d.sheet(0).getScores().get(3).setValue(null);
		Problem finding = only("hyoka.score.missing", d.assessment);
		assertThat(finding.sentence().in(Locale.JAPANESE)).contains("3通中1通");
	}

	@Test
	void aPointThatIsNotOnTheScaleIsFound() {
		Score score = d.sheet(0).getScores().get(2);
		score.setValue(new BigDecimal("2.5"));
		assertThat(only("hyoka.score.off-scale", score).sentence().in(Locale.JAPANESE)).contains("2.5");
		score.setValue(new BigDecimal("4"));
		only("hyoka.score.off-scale", score);
	}

	@Test
	void theSheetOfARecusedMemberDoesNotCount() {
		Recusal recusal = F.createRecusal();
		recusal.setUndertaking(d.a);
		recusal.setKind(RecusalKind.RECUSED);
		d.panel.getMembers().get(1).getRecusals().add(recusal);
		Problem finding = only("hyoka.score.set-aside", d.sheet(1));
		assertThat(finding.sentence().in(Locale.JAPANESE)).contains("利害関係");
		assertThat(finding.fixes()).as("what the member wrote is kept nowhere else").isEmpty();
		d.sheet(1).getScores().clear();
		Checks.run(Checks.only(d.dossier, "hyoka.score.set-aside").fixes().getFirst(), d.dossier);
		assertThat(Checks.all(d.dossier)).isEmpty();
	}

	@Test
	void aSecondSheetIsOfferedToGoOnlyIfTheOneThatCountsSaysTheSame() {
		ScoreSheet counted = d.sheet(1);
		ScoreSheet earlier = EcoreUtil.copy(counted);
		EcoreUtil.getAllContents(earlier, true).forEachRemaining(o -> ((Element) o).setId(EcoreUtil.generateUUID()));
		earlier.setId(EcoreUtil.generateUUID());
		counted.setReceivedOn(LocalDate.of(2023, 1, 2));
		earlier.setReceivedOn(LocalDate.of(2023, 1, 1));
		d.dossier.getScoreSheets().add(earlier);
		assertThat(only("hyoka.score.set-aside", earlier).fixes()).singleElement()
				.satisfies(f -> assertThat(f.label().in(Locale.ENGLISH)).contains("says the same"));
		earlier.getScores().getFirst().setComment("Not so.");
		assertThat(only("hyoka.score.set-aside", earlier).fixes()).isEmpty();
		earlier.getScores().getFirst().setComment(null);
		earlier.getScores().getLast().setValue(BigDecimal.ZERO);
		assertThat(only("hyoka.score.set-aside", earlier).fixes()).isEmpty();
		earlier.getScores().getLast().setValue(counted.getScores().getLast().getValue());
		Checks.run(only("hyoka.score.set-aside", earlier).fixes().getFirst(), d.dossier);
		assertThat(d.dossier.getScoreSheets()).contains(counted).doesNotContain(earlier);
	}

	@Test
	void whereMembersOnlyCommentTheOthersAreWaitedForOnceOneSheetIsIn() {
		d.assessment.setScored(false);
		assertThat(Checks.of(d.dossier, "hyoka.score.awaited")).isEmpty();
		d.dossier.getScoreSheets().remove(0);
		assertThat(Checks.only(d.dossier, "hyoka.score.awaited").sentence().in(Locale.JAPANESE)).contains("青木 一郎");
		d.dossier.getScoreSheets().clear();
		assertThat(Checks.of(d.dossier, "hyoka.score.awaited")).as("nothing has come in yet").isEmpty();
	}

	@Test
	void aSecondSheetAndOneOfAStrangerDoNotCount() {
		ScoreSheet second = d.sheet(d.panel.getMembers().get(1), d.a, "3");
		assertThat(Checks.of(d.dossier, "hyoka.score.set-aside")).hasSize(1);
		d.dossier.getScoreSheets().remove(second);
		d.panel.getMembers().remove(2);
		assertThat(Checks.of(d.dossier, "hyoka.score.set-aside")).hasSize(2)
				.allMatch(f -> f.sentence().in(Locale.JAPANESE).contains("委員でない"));
	}

	@Test
	void aCriterionIsJudgedOnceAndOnlyIfItIsInTheSet() {
		Score again = F.createScore();
		again.setCriterion(criterion(0));
		again.setValue(BigDecimal.ONE);
		d.sheet(0).getScores().add(again);
		assertThat(Checks.of(d.dossier, "hyoka.score.doubled")).singleElement().satisfies(f -> assertThat(f.object()).isSameAs(again));
		CriterionSet nedo = Templates.standard().instantiateCriterionSet("nedo", d.dossier);
		again.setCriterion(nedo.getCriteria().getFirst());
		assertThat(Checks.of(d.dossier, "hyoka.score.foreign-criterion")).singleElement()
				.satisfies(f -> assertThat(f.object()).isSameAs(again));
	}

	@Test
	void aPrintedMeanIsCheckedAgainstThePointsAndThePanelsSize() {
		StatedFigure stated = CleanDossier.stated(d.assessment, StatedMeasure.MEAN, "2.0");
		stated.setAbout(criterion(0));
		assertThat(Checks.all(d.dossier)).isEmpty();
		stated.setValue(new BigDecimal("2.3"));
		assertThat(only("hyoka.score.printed-mean", stated).sentence().in(Locale.JAPANESE)).contains("2.3", "2");
		stated.setValue(new BigDecimal("2.5"));
		assertThat(Checks.all(d.dossier)).extracting(Problem::ruleId).containsExactlyInAnyOrder("hyoka.score.printed-mean",
				"hyoka.score.impossible-mean");
	}

	@Test
	void numbersOfMembersAreHeldAgainstSheetsOnlyWhereSheetsGivePoints() {
		CriterionAssessment box = d.assessment.getCriterionAssessments().getFirst();
		Criterion counted = box.getCriterion();
		d.dossier.getScoreSheets().forEach(sheet -> sheet.getScores().removeIf(score -> score.getCriterion() == counted));
		GradeCount three = count(box, "3", 1);
		count(box, "2", 2);
		assertThat(Checks.all(d.dossier)).as("sheets speak of other criteria only").isEmpty();
		Score score = F.createScore();
		score.setCriterion(counted);
		score.setValue(new BigDecimal("2"));
		d.sheet(0).getScores().add(score);
		assertThat(Checks.of(d.dossier, "hyoka.score.counts")).hasSize(2).first().satisfies(f -> {
			assertThat(f.object()).isSameAs(three);
			assertThat(f.sentence().in(Locale.ENGLISH)).contains("entered as 1", "give it is 0");
		});
	}

	private static GradeCount count(CriterionAssessment box, String value, int members) {
		GradeCount count = F.createGradeCount();
		count.setValue(new BigDecimal(value));
		count.setCount(members);
		box.getCounts().add(count);
		return count;
	}

	@Test
	void aLowMeanWantsAReason() {
		for (int i = 0; i < 3; i++) {
			d.sheet(i).getScores().getLast().setValue(BigDecimal.ONE);
		}
		Problem finding = only("hyoka.score.low-mean", d.assessment.getCriterionAssessments().getFirst());
		assertThat(finding.sentence().in(Locale.JAPANESE)).contains("1.0", "2を下回る");
		d.assessment.getCriterionAssessments().getFirst().setLowMeanReason("利用者が見えていない。");
		assertThat(Checks.all(d.dossier)).isEmpty();
	}

	@Test
	void aMeanBelowTheThresholdIsAHint() {
		criterion(1).setThreshold(new BigDecimal("2.5"));
		assertThat(Checks.all(d.dossier)).hasSize(2).allMatch(f -> f.ruleId().equals("hyoka.score.threshold"));
	}

	@Test
	void aMeanThatRoundsToTheThresholdIsPrintedMoreExactly() {
		Scale scale = criterion(1).getScales().getFirst();
		d.dossier.getScales().forEach(s -> s.setDecimals(0));
		int[] points = { 3, 3, 2 };
		for (int i = 0; i < 3; i++) {
			d.sheet(i).getScores().get(1).setValue(BigDecimal.valueOf(points[i]));
		}
		criterion(1).setThreshold(new BigDecimal("3"));
		assertThat(Checks.of(d.dossier, "hyoka.score.threshold").getFirst().sentence().in(Locale.ENGLISH))
				.contains("the mean 2.7 is below the threshold of 3");
		scale.setAveraging(Averaging.MEDIAN);
		scale.setDirection(Direction.LOWER_IS_BETTER);
		criterion(1).setThreshold(new BigDecimal("2"));
		assertThat(Checks.of(d.dossier, "hyoka.score.threshold").getFirst().sentence().in(Locale.ENGLISH))
				.contains("the median 3 is above the threshold of 2");
		scale.setReasonBelow(new BigDecimal("2"));
		assertThat(Checks.of(d.dossier, "hyoka.score.low-mean").getFirst().sentence().in(Locale.JAPANESE)).contains("中央値が3で2を上回る（低いほどよい尺度）");
	}

	@Test
	void scalesOfACriterionDoNotOverlap() {
		Scale again = F.createScale();
		again.setName("もう一つの基準");
		again.getKinds().add(EvaluationKind.FINAL);
		d.dossier.getScales().add(again);
		Criterion overall = d.criteria.getCriteria().getLast();
		overall.getScales().add(again);
		only("hyoka.scale.overlap", overall);
	}

	@Test
	void stepsOfAScaleLieInItsRangeOnceEach() {
		Scale scale = F.createScale();
		scale.setName("基準");
		scale.setMinimum(BigDecimal.ZERO);
		scale.setMaximum(new BigDecimal("3"));
		d.dossier.getScales().add(scale);
		for (String value : new String[] { "3", "3.0", "4" }) {
			ScalePoint point = F.createScalePoint();
			point.setName(value + "点");
			point.setValue(new BigDecimal(value));
			scale.getPoints().add(point);
		}
		assertThat(Checks.all(d.dossier)).hasSize(2).allMatch(f -> f.ruleId().equals("hyoka.scale.steps"));
		scale.getPoints().clear();
		scale.setStep(BigDecimal.ZERO);
		scale.setMaximum(BigDecimal.ZERO);
		assertThat(Checks.all(d.dossier)).hasSize(2).allMatch(f -> f.ruleId().equals("hyoka.scale.steps"));
	}

	@Test
	void aScoredCriterionNeedsAScale() {
		criterion(0).getScales().clear();
		assertThat(Checks.of(d.dossier, "hyoka.criterion.no-scale")).hasSize(2);
	}

	@Test
	void weightsAddUpAndNumbersAreUnique() {
		criterion(0).setWeight(new BigDecimal("0.5"));
		criterion(1).setWeight(new BigDecimal("0.5"));
		criterion(2).setWeight(new BigDecimal("0.2"));
		only("hyoka.criterion.weights", d.criteria);
		criterion(2).setWeight(new BigDecimal("0.0"));
		assertThat(Checks.all(d.dossier)).isEmpty();
		criterion(2).setCode("1");
		only("hyoka.criterion.codes", criterion(2));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets.tests;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.Dossiers;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.core.text.Phrase;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierSession;
import org.hyoka.exchange.sheets.HandIn;
import org.hyoka.exchange.sheets.SheetCheck.Accepted;
import org.hyoka.exchange.sheets.SheetFile;
import org.hyoka.exchange.sheets.SheetFile.Judged;
import org.hyoka.exchange.sheets.SheetFile.Mark;
import org.hyoka.exchange.sheets.SheetImport;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.SheetState;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.samples.Sample;

/** The secretariat's desk: document 002 in a session, its members, and sheets made by hand. */
public final class Desk implements AutoCloseable {
	public static final Instant NOON = Instant.parse("2022-12-20T03:00:00Z");
	public static final LocalDate DAY = LocalDate.of(2022, 12, 21);
	public final DossierSession session;
	public final Dossier dossier;

	public Desk() throws DossierException {
		this(Map.of());
	}

	public Desk(Map<String, byte[]> entries) throws DossierException {
		session = DossierSession.create(sample(), entries);
		dossier = session.dossier();
	}

	public static Dossier sample() {
		return Sample.byKey("regenerative-2022").orElseThrow().create();
	}

	public Member member(int index) {
		return dossier.getPanel().getMembers().get(index);
	}

	public Undertaking project(String code) {
		return assessment(code).getUndertaking();
	}

	public Assessment assessment(String code) {
		return dossier.getAssessments().stream().filter(a -> code.equals(a.getUndertaking().getCode())).findFirst()
				.orElseThrow();
	}

	public ScoreTable table(String code) {
		return Scoring.table(dossier, assessment(code));
	}

	/** The mean of a criterion as it is printed. */
	public String mean(String code, int criterion) {
		return table(code).rows().get(criterion).mean().map(BigDecimal::toPlainString).orElse("-");
	}

	public ScoreSheet sheet(Member member, String code) {
		return dossier.getScoreSheets().stream()
				.filter(s -> s.getMember() == member && s.getUndertaking() == project(code)).findFirst().orElseThrow();
	}

	/** Takes a member's sheets out, as if they had not come in yet. */
	public Desk without(Member member) {
		EcoreUtil.deleteAll(dossier.getScoreSheets().stream().filter(s -> s.getMember() == member).toList(), true);
		return this;
	}

	/** What the member would hand in now. */
	public SheetFile handedIn(Member member) {
		return HandIn.of(dossier, member, null, NOON);
	}

	/** Gives a point and a remark in a dossier, as the member does. */
	public static void give(Dossier dossier, ScoreSheet sheet, int criterion, String point, String comment) {
		Assessment assessment = Dossiers.assessment(dossier, sheet.getUndertaking()).orElseThrow();
		Score score = HyokaFactory.eINSTANCE.createScore();
		score.setCriterion(assessment.getCriterionSet().getCriteria().get(criterion));
		score.setValue(point == null ? null : new BigDecimal(point));
		score.setComment(comment);
		sheet.getScores().removeIf(s -> s.getCriterion() == score.getCriterion());
		sheet.getScores().add(score);
		sheet.setState(SheetState.DRAFT);
	}

	public Command importing(Collection<Accepted> accepted) {
		return SheetImport.command(session.editingDomain(), dossier, accepted, DAY, Phrase.same("import"));
	}

	/** The same sheet with another mark for each of its marks. */
	public static SheetFile marks(SheetFile file, UnaryOperator<Mark> change) {
		List<Judged> sheets = file.sheets().stream()
				.map(j -> new Judged(j.undertaking(), j.name(), j.marks().stream().map(change).toList())).toList();
		return new SheetFile(file.dossier(), file.title(), file.member(), file.name(), file.round(), file.writtenAt(),
				sheets, Optional.empty());
	}

	/** The same sheet, of somebody else. */
	public static SheetFile of(SheetFile file, String dossier, String member) {
		return new SheetFile(dossier, file.title(), member, file.name(), file.round(), file.writtenAt(), file.sheets(), Optional.empty());
	}

	/** The same sheet, handed in at another time. */
	public static SheetFile at(SheetFile file, Instant time) {
		return new SheetFile(file.dossier(), file.title(), file.member(), file.name(), file.round(), time, file.sheets(), Optional.empty());
	}

	@Override
	public void close() {
		session.close();
	}
}

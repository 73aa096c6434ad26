// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.scoring.ScoreCell;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.exchange.sheets.EvaluatorPackage;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.SheetState;
import org.hyoka.report.ReportExporter;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.tests.Reports;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rule 7 against somebody who wants to know: a member of the panel has a package, with all members and their ids, this program,
 * and the report with its columns of points. Every guess who gave which column is tried: one that alone makes the printed
 * columns again would be the truth.
 */
class AttributionTest {
	/** What a table prints: column by column, the text of each cell. */
	private record Printed(String undertaking, List<List<String>> columns) {
	}

	static List<ReportExporter> forms() {
		return AnonymityTest.forms();
	}

	@Test
	void noGuessFitsThePrintedColumnsBetterThanAnother() {
		Dossier dossier = Reports.dossier(Reports.REGENERATIVE);
		Dossier known = EvaluatorPackage.reduce(dossier, dossier.getPanel().getMembers().getFirst(), null);
		List<Printed> tables = printed(Exports.html(Reports.book(dossier, Locale.JAPANESE)));
		assertThat(tables).hasSize(3);
		for (Printed table : tables) {
			int columns = table.columns().size();
			assertThat(columns).isGreaterThan(3);
			for (List<Integer> guess : orders(IntStream.range(0, columns).boxed().toList())) {
				assertThat(columns(known, table, guess)).as(table.undertaking() + guess).isEqualTo(table.columns());
			}
		}
	}

	/** The tables of points of a report, as somebody reads them off the page. */
	private static List<Printed> printed(String html) {
		List<Printed> tables = new ArrayList<>();
		for (Element table : Jsoup.parse(html).select("table:has(thead th[colspan])")) {
			Element members = table.select("thead th").last();
			if (members.text().equals("各委員の評点")) {
				int count = Integer.parseInt(members.attr("colspan"));
				List<Element> rows = table.select("tbody tr");
				tables.add(new Printed(table.select("caption").text(), IntStream.range(0, count)
						.mapToObj(c -> rows.stream().map(row -> row.child(2 + c).text()).toList()).toList()));
			}
		}
		return tables;
	}

	/** The columns that the program prints if the guess is right: the printed column {@code guess[i]} is the member's that comes as the i-th. */
	private static List<List<String>> columns(Dossier known, Printed table, List<Integer> guess) {
		Dossier guessed = EcoreUtil.copy(known);
		guessed.getScoreSheets().clear();
		Assessment assessment = guessed.getAssessments().stream()
				.filter(a -> a.getUndertaking().getShortName() != null && table.undertaking().contains(a.getUndertaking().getShortName())).findFirst()
				.orElseThrow();
		List<Criterion> criteria = assessment.getCriterionSet().getCriteria();
		List<Member> judges = Scoring.table(guessed, assessment).eligible();
		for (int i = 0; i < guess.size(); i++) {
			ScoreSheet sheet = HyokaFactory.eINSTANCE.createScoreSheet();
			sheet.setMember(judges.get(i));
			sheet.setUndertaking(assessment.getUndertaking());
			sheet.setState(SheetState.RECEIVED);
			for (int row = 0; row < criteria.size(); row++) {
				Score score = HyokaFactory.eINSTANCE.createScore();
				score.setCriterion(criteria.get(row));
				score.setValue(new BigDecimal(table.columns().get(guess.get(i)).get(row)));
				sheet.getScores().add(score);
			}
			guessed.getScoreSheets().add(sheet);
		}
		ScoreTable made = Scoring.table(guessed, assessment);
		return IntStream.range(0, guess.size())
				.mapToObj(c -> made.rows().stream().map(row -> row.cells().get(c)).map(ScoreCell::text).toList()).toList();
	}

	private static List<List<Integer>> orders(List<Integer> things) {
		if (things.isEmpty()) {
			return List.of(List.of());
		}
		List<List<Integer>> orders = new ArrayList<>();
		for (Integer first : things) {
			List<Integer> others = new ArrayList<>(things);
			others.remove(first);
			orders(others).forEach(rest -> {
				List<Integer> order = new ArrayList<>(List.of(first));
				order.addAll(rest);
				orders.add(order);
			});
		}
		return orders;
	}

	/** Nothing else in a file tells either: it is the same to the last byte, whoever gave which points. */
	@ParameterizedTest
	@MethodSource("forms")
	void everyFormIsTheSameWhoeverGaveThePoints(ReportExporter form) {
		Dossier dossier = Reports.dossier(Reports.REGENERATIVE);
		ReportOptions options = ReportOptions.standard(Locale.JAPANESE);
		byte[] before = Exports.export(form, Reports.book(dossier, options));
		for (Assessment assessment : dossier.getAssessments()) {
			List<ScoreSheet> sheets = new ArrayList<>(dossier.getScoreSheets().stream()
					.filter(s -> s.getUndertaking() == assessment.getUndertaking()).toList());
			List<Member> turned = new ArrayList<>(sheets.stream().map(ScoreSheet::getMember).toList());
			Collections.rotate(turned, 1);
			for (int i = 0; i < sheets.size(); i++) {
				sheets.get(i).setMember(turned.get(i));
			}
		}
		assertThat(Arrays.equals(Exports.export(form, Reports.book(dossier, options)), before)).as(form.id()).isTrue();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.hyoka.drawing.TypeWidth;
import org.hyoka.model.hyoka.Account;
import org.hyoka.model.hyoka.EvaluationEvent;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.EvaluationState;
import org.hyoka.model.hyoka.FundingScheme;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.RoleAssignment;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.InlineText;
import org.hyoka.report.blocks.ItemList;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.wording.Roles;
import org.hyoka.report.internal.wording.Wording;

/**
 * The header table of an undertaking as METI prints it: upper policies with their dates, department, purpose, type with
 * the chosen one marked, period, evaluations, funding flow, leaders, money per year. The argument {@code no-funding} leaves
 * the money out.
 */
abstract class HeaderSection implements ReportSection {
	/** What labels take, beside the width of the rest. */
	private static final double LABEL = 0.19;
	/** Of the table, beside each other. */
	private static final double LETTERS = 50;
	/** What stands left and right of the words, and what a frame takes. */
	private static final double EDGES = 1.4;
	private final boolean withName;

	HeaderSection(boolean withName) {
		this.withName = withName;
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		if (context.subject().isEmpty()) {
			return;
		}
		Undertaking subject = context.subject().get();
		Wording words = new Wording(context);
		boolean money = subject.getBudget() != null && !context.argument().equals("no-funding");
		HeaderMoney funding = money ? new HeaderMoney(subject.getBudget(), words) : null;
		int width = Math.max(4, funding == null ? 4 : funding.columns());
		List<Column> columns = new ArrayList<>();
		columns.add(Column.text(width * LABEL));
		for (int i = 0; i < width; i++) {
			columns.add(Column.text(1));
		}
		ReportTable.Builder table = ReportTable.columns(columns).style(ReportTable.Style.HEADER).breakable();
		rows(subject, width, words, table);
		if (funding != null) {
			funding.rows(width, table);
		}
		words.notes(subject).forEach(table::note);
		sink.add(table.build());
	}

	private void rows(Undertaking subject, int width, Wording words, ReportTable.Builder table) {
		if (withName) {
			row(table, words.say(subject instanceof FundingScheme ? "header.scheme" : "header.program"), width,
					text(words.name(subject)));
		}
		row(table, words.say("header.policies"), width, policies(subject, words));
		row(table, words.say("header.department"), width,
				text(subject.getDepartment() == null ? words.name(subject.getMinistry()) : subject.getDepartment()));
		row(table, words.say("header.purpose"), width, words.prose(subject, "purpose"));
		row(table, words.say("header.type"), width, List.of(Paragraph.of(type(subject, words))));
		period(subject, width, words, table);
		row(table, words.say("header.evaluatedPeriod"), width, text(words.period(subject.getEvaluatedPeriod())));
		row(table, words.say("header.evaluations"), width, text(evaluations(subject.getEvaluations(), words)));
		row(table, words.say("header.flow"), width, text(Flow.text(subject.getFundingFlow(), words)));
		for (Roles.Group group : Roles.Group.values()) {
			row(table, words.say(group.key()), width, roles(Roles.of(subject, group), words));
		}
	}

	private static void row(ReportTable.Builder table, String label, int width, List<Block> content) {
		if (!content.isEmpty()) {
			table.row(Cell.label(label), Cell.of(content).span(width, 1));
		}
	}

	private static List<Block> text(String text) {
		return Wording.blank(text) ? List.of() : List.of(Paragraph.of(text));
	}

	private static List<Block> policies(Undertaking subject, Wording words) {
		List<List<Block>> items = subject.getPolicies().stream()
				.map(policy -> List.<Block>of(Paragraph.of(Policies.dated(policy, words)))).toList();
		return items.isEmpty() ? List.of() : List.of(ItemList.of(ItemList.Marker.BULLET, items));
	}

	/** All three types, the undertaking's own marked. */
	private static List<Inline> type(Undertaking subject, Wording words) {
		return oneOf(List.of("type.program", "type.project", "type.scheme"), switch (subject) {
		case Program program -> 0;
		case Project project -> 1;
		default -> 2;
		}, words);
	}

	private static List<Inline> oneOf(List<String> keys, int chosen, Wording words) {
		List<Inline> out = new ArrayList<>();
		for (int i = 0; i < keys.size(); i++) {
			if (i > 0) {
				out.add(new Inline.Text(" / "));
			}
			List<Inline> word = Inline.text(words.say(keys.get(i)));
			if (i == chosen) {
				out.add(new Inline.Chosen(word));
			} else {
				out.addAll(word);
			}
		}
		return out;
	}

	private static void period(Undertaking subject, int width, Wording words, ReportTable.Builder table) {
		String period = words.period(subject.getPeriod());
		List<Inline> accounts = accounts(subject, words);
		if (accounts.isEmpty()) {
			row(table, words.say("header.period"), width, text(period));
			return;
		}
		int left = Math.max(1, (width - 1) / 2);
		if (TypeWidth.of(InlineText.plain(accounts), 1) > LETTERS * (width - left - 1) / (width * (1 + LABEL)) - EDGES) {
			row(table, words.say("header.period"), width, text(period));
			row(table, words.say("header.account"), width, List.of(Paragraph.of(accounts)));
			return;
		}
		table.row(Cell.label(words.say("header.period")), Cell.of(period).span(left, 1),
				Cell.label(words.say("header.account")), Cell.runs(accounts).span(width - left - 1, 1));
	}

	private static List<Inline> accounts(Undertaking subject, Wording words) {
		List<Account> ours = subject.getAccounts().stream().filter(a -> a != Account.UNSPECIFIED).toList();
		if (ours.isEmpty()) {
			return List.of();
		}
		List<Inline> out = new ArrayList<>();
		for (Account account : List.of(Account.GENERAL, Account.ENERGY_SPECIAL, Account.OTHER)) {
			if (account == Account.OTHER && !ours.contains(account)) {
				continue;
			}
			if (!out.isEmpty()) {
				out.add(new Inline.Text(" / "));
			}
			List<Inline> word = Inline.text(words.label(account));
			out.addAll(ours.contains(account) ? List.of(new Inline.Chosen(word)) : word);
		}
		return out;
	}

	/** 事前評価：2016年度、中間評価：2019年度、終了時評価：2022年度; several of a kind stand together. */
	static String evaluations(List<EvaluationEvent> events, Wording words) {
		Map<EvaluationKind, List<String>> byKind = new EnumMap<>(EvaluationKind.class);
		for (EvaluationEvent event : events) {
			String when = Wording.blank(event.getText()) ? words.point(event.getAt()) : event.getText();
			boolean due = event.getState() == EvaluationState.DUE && !when.contains("予定");
			byKind.computeIfAbsent(event.getKind(), k -> new ArrayList<>()).add(due ? when + words.bracket(words.say("due")) : when);
		}
		List<String> parts = new ArrayList<>();
		byKind.forEach((kind, times) -> parts.add(words.labelled(words.label(kind), words.join(times))));
		return words.japanese() ? words.join(parts) : String.join("; ", parts);
	}

	private static List<Block> roles(List<RoleAssignment> roles, Wording words) {
		return roles.stream().<Block>map(role -> Paragraph.of(Roles.line(role, words))).toList();
	}
}

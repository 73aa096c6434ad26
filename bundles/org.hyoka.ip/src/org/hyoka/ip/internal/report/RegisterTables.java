// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Objects;

import org.hyoka.core.indicators.RegisterCounts;
import org.hyoka.model.hyoka.OutputCountKind;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.ip.Licence;
import org.hyoka.model.ip.Product;
import org.hyoka.model.ip.StandardsContribution;
import org.hyoka.report.BlockSink;
import org.hyoka.report.Confidential;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;

/** What the registers hold: computed counts, licences, standards, products. */
final class RegisterTables {
	private final IpWords words;
	private final boolean confidential;

	RegisterTables(IpWords words, boolean confidential) {
		this.words = words;
		this.confidential = confidential;
	}

	void write(IpManagement ip, BlockSink sink) {
		counts(ip).ifPresent(sink::add);
		List<Licence> licences = ip.getLicences().stream().filter(l -> confidential || !Confidential.is(l)).toList();
		if (!licences.isEmpty()) {
			sink.add(licences(ip, licences));
		}
		if (!ip.getStandards().isEmpty()) {
			sink.add(standards(ip));
		}
		if (!ip.getProducts().isEmpty()) {
			sink.add(products(ip));
		}
	}

	private ReportTable.Builder table(IpManagement ip, String part, String source, List<Column> columns) {
		return ReportTable.columns(columns).breakable().sparse().caption(Caption.table(SectionContext.anchor(ip, part), words.say(part)))
				.source(Inline.text(words.say(source)));
	}

	/** A kind of which the registers hold none is 0 only where they are said to be complete. */
	private Optional<ReportTable> counts(IpManagement ip) {
		Map<OutputCountKind, Integer> counts = RegisterCounts.of(ip).byKind();
		List<OutputCountKind> kinds = counts.keySet().stream().filter(k -> ip.isRegisterKept() || counts.get(k) > 0).sorted().toList();
		if (kinds.isEmpty() || ip.getInventions().isEmpty() && ip.getPublications().isEmpty()) {
			return Optional.empty();
		}
		List<Cell> head = new ArrayList<>();
		List<Cell> row = new ArrayList<>();
		for (OutputCountKind kind : kinds) {
			head.add(Cell.head(words.label(kind)));
			row.add(Cell.of(words.say("number", counts.get(kind))));
		}
		return Optional.of(table(ip, "registers", "source.computed", kinds.stream().map(k -> Column.number(1)).toList()).head(head).row(row).build());
	}

	private ReportTable licences(IpManagement ip, List<Licence> licences) {
		ReportTable.Builder table = table(ip, "licences", "source.dossier",
				List.of(Column.text(34), Column.text(24), Column.text(24), Column.text(18))).head(Cell.head(words.say("technology")),
						Cell.head(words.say("licensee")), Cell.head(words.say("kind")), Cell.head(words.say("agreedOn")));
		for (Licence licence : licences) {
			List<Block> what = new ArrayList<>();
			if (!words.name(licence).isEmpty()) {
				what.add(Paragraph.of(words.name(licence)));
			}
			what.addAll(words.prose(words.text(licence, "technology", licence.getTechnology())));
			table.row(Cell.of(what), Cell.of(words.name(licence.getLicensee())), Cell.of(words.label(licence.getKind())),
					Cell.of(words.day(licence.getAgreedOn())));
		}
		return table.build();
	}

	private ReportTable standards(IpManagement ip) {
		ReportTable.Builder table = table(ip, "standards", "source.dossier",
				List.of(Column.text(24), Column.text(20), Column.text(16), Column.text(40))).head(Cell.head(words.say("name")),
						Cell.head(words.say("body")), Cell.head(words.say("stage")), Cell.head(words.say("contribution")));
		for (StandardsContribution standard : ip.getStandards()) {
			table.row(Cell.of(words.name(standard)), Cell.of(words.join(List.of(text(standard.getBody()), text(standard.getDocument())))),
					Cell.of(text(standard.getState())), Cell.of(words.prose(words.text(standard, "text", standard.getText()))));
		}
		return table.build();
	}

	private static String text(String text) {
		return Objects.requireNonNullElse(text, "");
	}

	private ReportTable products(IpManagement ip) {
		ReportTable.Builder table = table(ip, "products", "source.dossier",
				List.of(Column.text(30), Column.text(24), Column.text(16), Column.text(30))).head(Cell.head(words.say("name")),
						Cell.head(words.say("company")), Cell.head(words.say("since")), Cell.head(words.say("description")));
		for (Product product : ip.getProducts()) {
			table.row(Cell.of(words.name(product)), Cell.of(words.name(product.getCompany())), Cell.of(words.point(product.getSince())),
					Cell.of(words.prose(words.text(product, "text", product.getText()))));
		}
		return table.build();
	}
}

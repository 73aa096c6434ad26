// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hyoka.core.indicators.RegisterCounts;
import org.hyoka.core.report.BlockSink;
import org.hyoka.core.report.Caption;
import org.hyoka.core.report.ReportTable;
import org.hyoka.core.report.ReportTable.Cell;
import org.hyoka.core.report.ReportTable.Column;
import org.hyoka.core.report.SectionContext;
import org.hyoka.model.hyoka.OutputCountKind;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.ip.Licence;
import org.hyoka.model.ip.Product;
import org.hyoka.model.ip.StandardsContribution;

/** What the registers of an undertaking hold: computed counts, licences, standards, products. */
final class IpRegisters {
	private final Wording words;
	private final boolean confidential;

	IpRegisters(Wording words, boolean confidential) {
		this.words = words;
		this.confidential = confidential;
	}

	void write(IpManagement ip, BlockSink sink) {
		if (!ip.getInventions().isEmpty() || !ip.getPublications().isEmpty()) {
			sink.add(counts(ip));
		}
		List<Licence> licences = ip.getLicences().stream().filter(l -> confidential || !l.isConfidential()).toList();
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

	private ReportTable.Builder table(IpManagement ip, String part, Column... columns) {
		return ReportTable.columns(columns).breakable().caption(Caption.table(SectionContext.anchor(ip, part), words.say("ip." + part)))
				.source(words.inline(words.say("source.dossier")));
	}

	/** Counted from the registers. */
	private ReportTable counts(IpManagement ip) {
		Map<OutputCountKind, Integer> counts = RegisterCounts.of(ip, Optional.empty()).byKind();
		List<OutputCountKind> kinds = counts.keySet().stream().sorted().toList();
		List<Column> columns = kinds.stream().map(kind -> Column.number(1)).toList();
		List<Cell> head = new ArrayList<>();
		List<Cell> row = new ArrayList<>();
		for (OutputCountKind kind : kinds) {
			head.add(Cell.head(words.label(kind)));
			row.add(Cell.of(words.say("counts.number", counts.get(kind))));
		}
		return ReportTable.columns(columns).head(head).row(row)
				.caption(Caption.table(SectionContext.anchor(ip, "registers"), words.say("ip.registers")))
				.source(words.inline(words.say("source.computed"))).build();
	}

	private ReportTable licences(IpManagement ip, List<Licence> licences) {
		ReportTable.Builder table = table(ip, "licences", Column.text(34), Column.text(24), Column.text(24), Column.text(18))
				.head(Cell.head(words.say("ip.technology")), Cell.head(words.say("ip.licensee")), Cell.head(words.say("ip.kind")), Cell.head(words.say("ip.agreedOn")));
		for (Licence licence : licences) {
			List<org.hyoka.core.report.Block> what = new ArrayList<>();
			if (!words.name(licence).isEmpty()) {
				what.add(org.hyoka.core.report.Paragraph.of(words.name(licence)));
			}
			what.addAll(words.prose(words.text(licence, "technology", licence.getTechnology())));
			table.row(Cell.of(what), Cell.of(words.name(licence.getLicensee())), Cell.of(words.label(licence.getKind())), Cell.of(words.day(licence.getAgreedOn())));
		}
		return table.build();
	}

	private ReportTable standards(IpManagement ip) {
		ReportTable.Builder table = table(ip, "standards", Column.text(24), Column.text(20), Column.text(16), Column.text(40))
				.head(Cell.head(words.say("ip.name")), Cell.head(words.say("ip.body")), Cell.head(words.say("ip.stage")), Cell.head(words.say("ip.contribution")));
		for (StandardsContribution standard : ip.getStandards()) {
			String document = standard.getDocument() == null ? "" : standard.getDocument();
			table.row(Cell.of(words.name(standard)), Cell.of(words.join(List.of(standard.getBody() == null ? "" : standard.getBody(), document))),
					Cell.of(standard.getState()), Cell.of(words.prose(words.text(standard, "text", standard.getText()))));
		}
		return table.build();
	}

	private ReportTable products(IpManagement ip) {
		ReportTable.Builder table = table(ip, "products", Column.text(30), Column.text(24), Column.text(16), Column.text(30))
				.head(Cell.head(words.say("ip.name")), Cell.head(words.say("ip.company")), Cell.head(words.say("ip.since")), Cell.head(words.say("ip.description")));
		for (Product product : ip.getProducts()) {
			table.row(Cell.of(words.name(product)), Cell.of(words.name(product.getCompany())), Cell.of(words.point(product.getSince())),
					Cell.of(words.prose(words.text(product, "text", product.getText()))));
		}
		return table.build();
	}
}

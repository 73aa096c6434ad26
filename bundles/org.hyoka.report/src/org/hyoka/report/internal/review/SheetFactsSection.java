// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.review;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.LegalBasis;
import org.hyoka.model.hyoka.Policy;
import org.hyoka.model.hyoka.ResponsibleUnit;
import org.hyoka.model.hyoka.SheetNumber;
import org.hyoka.model.hyoka.SubsidyRate;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Wording;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.ItemList;
import org.hyoka.report.blocks.Paragraph;

/** 事業の基本情報: what review sheets print of a program beside its header table - offices, laws, policies, rates, numbers, methods. */
public final class SheetFactsSection implements ReportSection {
	@Override
	public String key() {
		return "sheet-facts";
	}

	@Override
	public boolean optional() {
		return true;
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		context.subject().ifPresent(subject -> {
			var words = new org.hyoka.report.internal.wording.Wording(context);
			FactRows rows = rows(subject, words);
			if (!rows.table().isEmpty()) {
				sink.add(rows.table().build());
			}
		});
	}

	private static FactRows rows(Undertaking subject, org.hyoka.report.internal.wording.Wording words) {
		return new FactRows(words)
				.row(Literals.UNDERTAKING__SHEET_NUMBERS, list(subject.getSheetNumbers().stream().map(number -> number(number, words))))
				.row(Literals.UNDERTAKING__RESPONSIBLE_UNITS, list(subject.getResponsibleUnits().stream().map(unit -> unit(unit, words))))
				.row(Literals.UNDERTAKING__CATEGORY, subject.getCategory())
				.row(Literals.UNDERTAKING__METHODS, words.join(subject.getMethods().stream().map(words::label).toList()))
				.row(Literals.UNDERTAKING__ACCOUNT_NAMES, words.join(subject.getAccountNames()))
				.row(Literals.UNDERTAKING__MAJOR_EXPENSES, words.join(subject.getMajorExpenses()))
				.row(Literals.UNDERTAKING__KEY_POLICIES, words.join(subject.getKeyPolicies()))
				.row(Literals.UNDERTAKING__POLICIES,
						list(subject.getPolicies().stream().filter(policy -> policy.getUrl() != null || policy.getParent() != null)
								.map(policy -> policy(policy, words))))
				.row(Literals.UNDERTAKING__LEGAL_BASES, list(subject.getLegalBases().stream().map(law -> law(law, words))))
				.row(Literals.UNDERTAKING__SUBSIDY_RATES, list(subject.getSubsidyRates().stream().map(rate -> rate(rate, words))))
				.row(Literals.UNDERTAKING__URL, subject.getUrl())
				.row(Literals.UNDERTAKING__DISPLAY_ORDER, subject.getDisplayOrder() == null ? "" : subject.getDisplayOrder().toString())
				.row(Literals.NAMED_ELEMENT__WORDINGS, list(subject.getWordings().stream().map(wording -> wording(subject, wording, words))));
	}

	private static String number(SheetNumber number, org.hyoka.report.internal.wording.Wording words) {
		String system = number.getSystemId() == null ? ""
				: words.labelled(Naming.label(Literals.SHEET_NUMBER__SYSTEM_ID, words.locale()), number.getSystemId());
		return words.labelled(words.year(number.getYear()),
				join(words, words.name(number.getMinistry()), number.getNumber(), system, number.getUrl()));
	}

	private static String unit(ResponsibleUnit unit, org.hyoka.report.internal.wording.Wording words) {
		return joined(words.name(unit.getMinistry()), unit.getBureau(), unit.getDepartment(), unit.getDivision(), unit.getOffice(), unit.getTeam(),
				unit.getSection()) + words.bracket(unit.getOfficer() == null ? "" : unit.getOfficer().replace('\n', ' '));
	}

	private static String policy(Policy policy, org.hyoka.report.internal.wording.Wording words) {
		String above = policy.getParent() == null ? "" : words.name(policy.getParent()) + " › ";
		return join(words, above + words.name(policy), policy.getUrl());
	}

	private static String law(LegalBasis law, org.hyoka.report.internal.wording.Wording words) {
		String place = joined(labelled(Literals.LEGAL_BASIS__ARTICLE, law.getArticle(), words),
				labelled(Literals.LEGAL_BASIS__PARAGRAPH, law.getParagraph(), words),
				labelled(Literals.LEGAL_BASIS__ITEM, law.getItem(), words));
		return join(words, words.name(law) + words.bracket(join(words, law.getLawNumber(), law.getLawId())) + (place.isEmpty() ? "" : " " + place),
				law.getUrl());
	}

	private static String rate(SubsidyRate rate, org.hyoka.report.internal.wording.Wording words) {
		return join(words, rate.getSubject(), labelled(Literals.SUBSIDY_RATE__RATE, rate.getRate(), words),
				labelled(Literals.SUBSIDY_RATE__CEILING, rate.getCeiling(), words), rate.getUrl());
	}

	private static String wording(Undertaking subject, Wording wording, org.hyoka.report.internal.wording.Wording words) {
		EStructuralFeature feature = wording.getFeature() == null ? null : subject.eClass().getEStructuralFeature(wording.getFeature());
		String of = words.year(wording.getYear()) + " " + (feature == null ? wording.getFeature() : Naming.label(feature, words.locale()));
		return words.labelled(of, wording.getText());
	}

	private static String labelled(EStructuralFeature feature, String text, org.hyoka.report.internal.wording.Wording words) {
		return text == null || text.isBlank() ? "" : words.labelled(Naming.label(feature, words.locale()), text);
	}

	private static String join(org.hyoka.report.internal.wording.Wording words, String... parts) {
		return words.join(Stream.of(parts).filter(Objects::nonNull).toList());
	}

	private static String joined(String... parts) {
		return String.join(" ", Stream.of(parts).filter(part -> part != null && !part.isBlank()).map(part -> part.replace('\n', ' ')).toList());
	}

	private static List<Block> list(Stream<String> texts) {
		List<List<Block>> items = texts.filter(text -> !text.isBlank()).map(text -> List.<Block>of(Paragraph.of(text))).toList();
		return items.isEmpty() ? List.of() : List.of(ItemList.of(ItemList.Marker.BULLET, items));
	}
}

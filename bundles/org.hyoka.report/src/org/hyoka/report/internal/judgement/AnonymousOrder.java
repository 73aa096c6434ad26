// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.judgement;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.hyoka.core.Ids;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Member;
import org.hyoka.report.SectionContext;
import org.hyoka.report.internal.wording.Wording;

/**
 * The order of members' remarks (rule 7: it must not give the author away). The dossier keeps remarks member by member; in
 * print they stand in an order that comes from the words themselves, so it says nothing of who wrote them, is the same each
 * time, and differs from list to list.
 */
public final class AnonymousOrder {
	private AnonymousOrder() {
	}

	/** The elements in that order, or as they are for a report with names. */
	public static <T extends Element> List<T> of(List<T> elements, Function<T, String> text, SectionContext context) {
		if (context.options().named()) {
			return List.copyOf(elements);
		}
		return elements.stream().sorted(Comparator.<T, String>comparing(e -> Ids.nameBased(text.apply(e) + '\n' + e.getId())))
				.toList();
	}

	/** What stands behind a remark: the author's name in a report with names, nothing in any other. */
	static String author(Member author, SectionContext context, Wording words) {
		if (!context.options().named() || author == null) {
			return "";
		}
		return words.bracket(memberName(author, words));
	}

	/** A member's name, or the label that stands for it; for reports with names only. */
	static String memberName(Member member, Wording words) {
		return member.getPerson() != null ? words.name(member.getPerson())
				: member.getLabel() == null ? words.label(member.getRole()) : member.getLabel();
	}
}

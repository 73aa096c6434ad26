// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.prose.TextRule;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.Element;

/** Sums and shares that a sentence gives with their parts, and which are others: A 3件、B 4件の計8件; 12件中6件（60%） (rule 2). */
final class Additions extends TextRule {
	private static final Pattern TOTAL = Pattern.compile("(?:合計|総計|計|合わせて|あわせて)(?:で|は|が)?、? ?$");
	private static final Pattern SHARE = Pattern
			.compile("(?<![0-9.,])(?<all>\\d{1,6}) ?(?<unit>[\\p{IsHan}]{1,2})(?:中|のうち|の内)、? ?(?<part>\\d{1,6}) ?\\k<unit>"
					+ " ?[(、](?:約|全体の)?(?<rate>\\d{1,3}(?:\\.\\d{1,3})?) ?%");
	/** What includes more than is named. */
	private static final Pattern MORE = Pattern.compile("含め|含む|うち|などの?$|など.?計|ほか|他の?");
	private static final int FEWEST = 2;
	private static final int HUNDRED = 100;
	private static final int NEAR = 8;

	Additions() {
		super("hyoka.claim.sum", Severity.ERROR, ClaimRules.BOOK, 2);
	}

	@Override
	protected void check(Element element, EAttribute feature, String text, ProblemReporter report) {
		if (text.indexOf('計') < 0 && text.indexOf("わせて") < 0 && text.indexOf('%') < 0 && text.indexOf('％') < 0) {
			return;
		}
		for (Sentence sentence : Sentence.of(element, feature, text)) {
			total(sentence, report);
			share(sentence, report);
		}
	}

	private static void total(Sentence sentence, ProblemReporter report) {
		List<Quantity> before = new ArrayList<>();
		for (Quantity quantity : Quantity.in(sentence.words())) {
			if (quantity.room() == Quantity.Room.EXACT && TOTAL.matcher(sentence.before(quantity.start(), NEAR)).find()) {
				List<Quantity> parts = before.stream().filter(p -> p.unit().equals(quantity.unit())).toList();
				boolean more = !parts.isEmpty() && isMixed(sentence, before, parts)
						|| !parts.isEmpty() && MORE.matcher(sentence.words().substring(parts.getLast().end(), quantity.start())).find();
				if (parts.size() >= FEWEST && !more && !sums(parts, quantity.value())) {
					BigDecimal sum = parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
					sentence.at(quantity.start(), quantity.end(), report).say(Naming.where(sentence.object()),
							Numbers.format(quantity.value()) + quantity.unit(), Numbers.format(sum) + quantity.unit());
				}
				before.clear();
			} else {
				before.add(quantity);
			}
		}
	}

	/** Whether between the parts, and not in brackets, something else is counted: 30機関、47都道府県、71機関の合計148機関. */
	private static boolean isMixed(Sentence sentence, List<Quantity> all, List<Quantity> parts) {
		return all.stream().anyMatch(q -> q.start() > parts.getFirst().start() && !q.unit().equals(parts.getFirst().unit())
				&& !isBracketed(sentence.words(), q.start()));
	}

	private static boolean isBracketed(String text, int at) {
		String before = text.substring(0, at);
		return Math.max(before.lastIndexOf('('), before.lastIndexOf('（')) > Math.max(before.lastIndexOf(')'), before.lastIndexOf('）'));
	}

	/** Whether the last of them, however many, add up to a total; each may be rounded by half of its last digit. */
	private static boolean sums(List<Quantity> parts, BigDecimal total) {
		BigDecimal sum = BigDecimal.ZERO;
		BigDecimal room = BigDecimal.ZERO;
		for (int i = parts.size() - 1; i >= 0; i--) {
			Quantity part = parts.get(i);
			sum = sum.add(part.value());
			room = room.add(part.value().scale() > 0 ? BigDecimal.valueOf(5, part.value().scale() + 1) : BigDecimal.ZERO);
			if (part.room() != Quantity.Room.EXACT || sum.subtract(total).abs().compareTo(room) <= 0) {
				return true;
			}
		}
		return false;
	}

	private static void share(Sentence sentence, ProblemReporter report) {
		Matcher matcher = SHARE.matcher(sentence.words());
		while (matcher.find()) {
			BigDecimal all = new BigDecimal(matcher.group("all"));
			BigDecimal rate = new BigDecimal(matcher.group("rate"));
			if (all.signum() > 0) {
				BigDecimal exact = new BigDecimal(matcher.group("part")).multiply(BigDecimal.valueOf(HUNDRED));
				BigDecimal rounded = exact.divide(all, rate.scale(), RoundingMode.HALF_UP);
				if (rounded.compareTo(rate) != 0 && exact.divide(all, rate.scale(), RoundingMode.DOWN).compareTo(rate) != 0) {
					sentence.at(matcher.start(), matcher.end(), report).sayAs("share", Naming.where(sentence.object()), matcher.group(),
							Numbers.format(rounded));
				}
			}
		}
	}
}

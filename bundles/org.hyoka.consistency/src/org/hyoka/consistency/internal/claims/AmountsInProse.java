// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Undertaking;

/**
 * An amount that prose gives for a fiscal year or as a total, and that no budget and no table of allocations has (rules 3, 5). Amounts that
 * speak of something else than the money of the undertaking are passed over. Texts of an indicator speak of what it measures.
 */
final class AmountsInProse extends UndertakingClaims {
	private static final Pattern MONEY = Pattern.compile("予算|執行額|契約額|国費|事業費|委託費|配分|交付額|支出");
	private static final Pattern TOTAL = Pattern.compile("(?:予算総額|国費総額|総予算額?|総事業費|総執行額|総契約額|予算の総額|執行額の合計|契約額の合計|予算の合計)"
			+ "(?:の見込み)?(?:は|が|で|、|の|計)*(?:約|およそ)? ?$");
	/** A sum of money that other words around tell to be the undertaking's. */
	private static final Pattern SUM = Pattern.compile("(?:総額|合計|累計|総計)(?:は|が|で|、|の)*(?:約|およそ)? ?$");
	private static final Pattern IN_YEARS = Pattern.compile("\\d年間(?:に|で|の間に)(?:、|計)*(?:約|およそ)? ?$");
	private static final Pattern SPENT = Pattern.compile("^(?:[（(][^（()）]{0,20}[）)])?を?(?:投じ|投入|支出し)");
	private static final Pattern ELSEWHERE = Pattern.compile("市場|売上|世界|海外|米国|欧州|英国|独国|中国|韓国|ドル|ユーロ|効果|損失|民間|他省|1件|１件|あたり|当たり|規模|要求|単価");
	private static final int NEAR = 30;
	private static final int FAR = 40;
	private static final int BEHIND = 10;
	private static final int UNTIL = 11;

	AmountsInProse() {
		super("hyoka.claim.amount", Literals.UNDERTAKING__BUDGET, Literals.UNDERTAKING__ALLOCATIONS);
	}

	@Override
	void check(Undertaking undertaking, Sentence sentence, ProblemReporter report) {
		String words = sentence.words();
		if (words.indexOf('円') < 0 || sentence.object() instanceof Indicator || ELSEWHERE.matcher(words).find()) {
			return;
		}
		List<YearWord> years = YearWord.in(words);
		int from = 0;
		for (Quantity quantity : Quantity.in(words)) {
			if (quantity.isMoney()) {
				int begin = from;
				Optional<YearWord> year = YearWord.before(years, begin, quantity.start(), NEAR);
				if (TOTAL.matcher(sentence.before(quantity.start(), FAR)).find()) {
					compare(undertaking, sentence, quantity, null, report);
				} else if (year.isPresent() && !sentence.after(year.get().start(), UNTIL).contains("まで")
						&& (MONEY.matcher(words.substring(begin, quantity.start())).find()
								|| MONEY.matcher(sentence.after(quantity.end(), BEHIND)).find())) {
					compare(undertaking, sentence, quantity, year.get(), report);
				} else if (isSum(sentence, quantity) && known(undertaking, report).spans().stream().noneMatch(quantity::meansYen)) {
					compare(undertaking, sentence, quantity, null, report);
				}
				from = quantity.end();
			}
		}
	}

	/** Whether it sums up money of the undertaking, of all its years or of some that follow each other. */
	private static boolean isSum(Sentence sentence, Quantity quantity) {
		String before = sentence.before(quantity.start(), FAR);
		boolean spent = SPENT.matcher(sentence.after(quantity.end(), FAR)).find();
		return SUM.matcher(before).find() && (spent || MONEY.matcher(before).find() || MONEY.matcher(sentence.after(quantity.end(), BEHIND)).find())
				|| spent && IN_YEARS.matcher(before).find();
	}

	private static KnownMoney known(Undertaking undertaking, ProblemReporter report) {
		return report.context().computed(KnownMoney.class, undertaking, KnownMoney::of);
	}

	private static void compare(Undertaking undertaking, Sentence sentence, Quantity quantity, YearWord year, ProblemReporter report) {
		KnownMoney money = known(undertaking, report);
		List<KnownMoney.Amount> known = new ArrayList<>(year == null ? money.totals() : money.in(year.year()));
		if (year != null && !year.fiscal()) {
			known.addAll(money.in(year.year() - 1));
		}
		List<BigDecimal> yen = known.stream().map(KnownMoney.Amount::yen).toList();
		if (known.isEmpty() || yen.stream().anyMatch(quantity::meansYen)) {
			return;
		}
		List<Phrase> kept = known.stream().map(KnownMoney.Amount::phrase).distinct().limit(4).toList();
		String printed = sentence.words().substring(quantity.start(), quantity.end());
		if (year == null) {
			sentence.at(quantity.start(), quantity.end(), report).sayAs("total", Naming.where(sentence.object()), printed, Phrase.list(kept));
		} else {
			sentence.at(quantity.start(), quantity.end(), report).say(Naming.where(sentence.object()),
					sentence.words().substring(year.start(), year.end()), printed, Phrase.list(kept));
		}
	}
}

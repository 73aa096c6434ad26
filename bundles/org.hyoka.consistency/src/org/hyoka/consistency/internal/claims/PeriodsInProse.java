// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.internal.Periods;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Years;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Undertaking;

/** The years of an undertaking that prose gives otherwise than the dossier keeps them: 本事業（2018年度～2022年度） (rule 3). */
final class PeriodsInProse extends UndertakingClaims {
	private static final Pattern YEARS = Pattern.compile("(?<year1>(?:(?:19|20)\\d{2}|(?:平成|令和)(?:元|\\d{1,2}))) ?年度 ?(?:～|〜|~|から|より|-|－|–) ?"
			+ "(?<year2>(?:(?:19|20)\\d{2}|(?:平成|令和)(?:元|\\d{1,2}))) ?年度");
	private static final Pattern SELF = Pattern.compile("(?:本事業|本プロジェクト|本プログラム|本研究開発)(?:は|の(?:実施)?期間は|の実施期間|\\**)[、,]? ?[(（]?$"
			+ "|(?:^|[、。])(?:事業期間|実施期間|研究開発期間|実施年度)(?:は|:|：)? ?$");
	private static final Pattern BEHIND_NAME = Pattern.compile("^[」』*]{0,3}(?:の(?:実施)?期間は、?|は、?| )?[(（]?$");
	private static final int FAR = 80;

	PeriodsInProse() {
		super("hyoka.claim.period", Literals.UNDERTAKING__EVALUATED_PERIOD);
	}

	@Override
	void check(Undertaking undertaking, Sentence sentence, ProblemReporter report) {
		if (!sentence.words().contains("年度")) {
			return;
		}
		Matcher matcher = YEARS.matcher(sentence.words());
		while (matcher.find()) {
			String before = sentence.before(matcher.start(), FAR);
			Optional<Undertaking> about = SELF.matcher(before).find() ? Optional.of(undertaking)
					: around(undertaking).stream().filter(u -> endsWithName(before, u)).findFirst();
			Optional<Integer> first = year(matcher.group("year1"));
			Optional<Integer> last = year(matcher.group("year2"));
			if (about.isPresent() && first.isPresent() && last.isPresent()) {
				compare(about.get(), sentence, matcher, first.get(), last.get(), report);
			}
		}
	}

	private static Optional<Integer> year(String words) {
		return Character.isDigit(words.charAt(0)) ? Optional.of(Integer.valueOf(words))
				: YearWord.year(null, words.substring(0, 2), words.substring(2));
	}

	private static List<Undertaking> around(Undertaking undertaking) {
		List<Undertaking> all = new ArrayList<>();
		all.add(undertaking);
		if (undertaking instanceof Program program) {
			all.addAll(program.getProjects());
		}
		return all;
	}

	private static boolean endsWithName(String before, Undertaking undertaking) {
		if (undertaking.getName() == null || undertaking.getName().isBlank()) {
			return false;
		}
		String name = HalfWidth.of(undertaking.getName()).strip();
		int at = before.lastIndexOf(name);
		return at >= 0 && BEHIND_NAME.matcher(before.substring(at + name.length())).find();
	}

	private static void compare(Undertaking about, Sentence sentence, Matcher matcher, int first, int last, ProblemReporter report) {
		Period period = about.getPeriod();
		if (period == null || period.getStart() == null || period.getEnd() == null || is(period, first, last)
				|| is(about.getEvaluatedPeriod(), first, last)
				|| Periods.of(about).isEmpty()) {
			return;
		}
		sentence.at(matcher.start(), matcher.end(), report).say(Naming.where(sentence.object()), Naming.inSentence(about), matcher.group(),
				Years.phrase(period));
	}

	private static boolean is(Period period, int first, int last) {
		return period != null && period.getStart() != null && period.getEnd() != null && period.getStart().year() == first
				&& period.getEnd().year() == last;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.names;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Check digits of the identifiers that a registry keeps. */
final class Identifiers {
	private static final Pattern CORPORATE = Pattern.compile("\\d{13}");
	private static final Pattern ROR = Pattern.compile("(?:https?://ror\\.org/)?0[a-hj-km-np-tv-z0-9]{6}\\d{2}");
	private static final Pattern ORCID = Pattern.compile("(?:https?://orcid\\.org/)?(\\d{4})-(\\d{4})-(\\d{4})-(\\d{3}[\\dX])");

	private Identifiers() {
	}

	/** Whether two identifiers are both valid and not the same, so that what has them are two things. */
	static boolean differ(String first, String second, Predicate<String> valid) {
		return first != null && second != null && !first.equals(second) && valid.test(first) && valid.test(second);
	}

	/** Whether a text is a 法人番号: 13 digits, of which the first checks the others. */
	static boolean isCorporateNumber(String text) {
		if (!CORPORATE.matcher(text).matches()) {
			return false;
		}
		int sum = 0;
		for (int n = 1; n <= 12; n++) {
			int digit = text.charAt(13 - n) - '0';
			sum += digit * (n % 2 == 1 ? 1 : 2);
		}
		return text.charAt(0) - '0' == 9 - sum % 9;
	}

	/** Whether a text has the form of a ROR identifier. */
	static boolean isRor(String text) {
		return ROR.matcher(text).matches();
	}

	/** Whether a text is an ORCID iD with its check digit (ISO 7064 MOD 11-2). */
	static boolean isOrcid(String text) {
		Matcher matcher = ORCID.matcher(text);
		if (!matcher.matches()) {
			return false;
		}
		String digits = matcher.group(1) + matcher.group(2) + matcher.group(3) + matcher.group(4);
		int total = 0;
		for (int i = 0; i < 15; i++) {
			total = (total + digits.charAt(i) - '0') * 2;
		}
		int check = (12 - total % 11) % 11;
		return digits.charAt(15) == (check == 10 ? 'X' : (char) ('0' + check));
	}
}

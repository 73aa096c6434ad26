// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets;

import java.util.Locale;

import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Excerpt;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Undertaking;

/**
 * Sentences of this package, and what things go by in them.
 *
 * @since 0.1
 */
public final class Messages {
	private static final PhraseBook BOOK = PhraseBook.of(Messages.class);

	private Messages() {
	}

	public static Phrase say(String key, Object... arguments) {
		return BOOK.phrase(key, arguments);
	}

	public static String of(Member member) {
		String name = Naming.ownName(member, Locale.ROOT);
		return name.isEmpty() ? "?" : name;
	}

	public static String of(Undertaking undertaking) {
		String code = undertaking.getCode() == null ? "" : undertaking.getCode() + " ";
		return Excerpt.of(code + Naming.shortName(undertaking, Locale.ROOT));
	}

	public static String of(Criterion criterion) {
		String code = criterion.getCode() == null ? "" : criterion.getCode() + " ";
		return Excerpt.of(code + Naming.ownName(criterion, Locale.ROOT));
	}
}

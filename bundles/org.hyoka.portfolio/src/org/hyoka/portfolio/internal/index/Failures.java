// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.index;

import java.nio.file.Path;
import java.sql.SQLException;

import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.portfolio.PortfolioException;
import org.hyoka.portfolio.PortfolioException.Reason;
import org.sqlite.SQLiteErrorCode;

/** Makes whole sentences of what went wrong with an index. */
public final class Failures {
	private static final PhraseBook BOOK = PhraseBook.of(Failures.class);
	private static final int PRIMARY = 0xff;

	private Failures() {
	}

	/** A sentence that names the index. */
	public static PortfolioException of(Reason reason, Object index, Throwable cause) {
		return new PortfolioException(reason, BOOK.phrase("failure." + reason, index, detail(cause)), cause);
	}

	/** What the database says. */
	public static PortfolioException of(Path index, SQLException cause) {
		return of(reason(cause), index, cause);
	}

	/** A sentence of this package. */
	public static Phrase phrase(String key, Object... arguments) {
		return BOOK.phrase(key, arguments);
	}

	private static Reason reason(SQLException cause) {
		SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(cause.getErrorCode() & PRIMARY);
		return switch (code) {
		case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT -> Reason.DAMAGED;
		case SQLITE_FULL -> Reason.FULL;
		default -> Reason.NO_ACCESS;
		};
	}

	/** The first line of what the database says, without its full stop: it stands within a sentence. */
	static String detail(Throwable cause) {
		String text = cause == null ? null : cause.getLocalizedMessage();
		return text == null || text.isBlank() ? "-" : text.strip().lines().findFirst().orElseThrow().replaceFirst("[.。]$", "");
	}
}

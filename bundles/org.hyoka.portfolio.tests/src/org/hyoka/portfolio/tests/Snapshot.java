// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hyoka.portfolio.IndexLocation;
import org.hyoka.portfolio.IndexOptions;
import org.hyoka.portfolio.Portfolio;

/** All that an index answers: every question with its sources, what a search finds, the files, and how many rows there are. */
final class Snapshot {
	private static final List<String> WORDS = List.of("評価", "計画", "薬");
	private static final int MOST = 10_000;

	private Snapshot() {
	}

	/** What an index in a file answers now. */
	static Map<String, Object> of(Portfolio portfolio, Path index) throws IOException {
		return of(portfolio, IndexLocation.of(index));
	}

	/** What an index answers now. */
	static Map<String, Object> of(Portfolio portfolio, IndexLocation index) throws IOException {
		Map<String, Object> all = new LinkedHashMap<>();
		for (var question : portfolio.questions()) {
			all.put(question.name(), Portfolios.ask(portfolio, index, question.name()).lines());
		}
		for (String word : WORDS) {
			all.put(word, portfolio.search(index, word, MOST));
		}
		all.put("files", portfolio.files(index));
		all.put("rows", portfolio.state(index).rows());
		return all;
	}

	/** What an index answers that is built anew over some folders. */
	static Map<String, Object> anew(Portfolio portfolio, Path index, Path... folders) throws IOException {
		portfolio.index(IndexLocation.of(index), IndexOptions.of(folders), null);
		return of(portfolio, index);
	}
}

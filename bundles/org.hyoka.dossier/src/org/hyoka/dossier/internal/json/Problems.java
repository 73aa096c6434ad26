// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.json;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.core.text.Phrase;
import org.hyoka.dossier.json.JsonImportException;
import org.hyoka.dossier.json.JsonProblem;

/** Collects what is wrong, up to a limit. */
final class Problems {
	private final int limit;
	private final List<JsonProblem> problems = new ArrayList<>();

	Problems(int limit) {
		this.limit = limit;
	}

	/**
	 * Notes a problem.
	 *
	 * @throws JsonImportException with all problems so far, once there are as many as are collected
	 */
	void add(Object path, Position at, Phrase sentence) throws JsonImportException {
		problems.add(new JsonProblem(path.toString(), at.line(), at.column(), sentence));
		if (problems.size() >= limit) {
			throw new JsonImportException(problems);
		}
	}

	/** Throws what there is, if there is anything. */
	void check() throws JsonImportException {
		if (!problems.isEmpty()) {
			throw new JsonImportException(problems);
		}
	}
}

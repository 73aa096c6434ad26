// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.json;

import java.io.IOException;
import java.util.List;

/** Says why JSON was not imported: every problem that was found, in the order of the input. */
public final class JsonImportException extends IOException {
	private static final long serialVersionUID = 1L;
	private final transient List<JsonProblem> problems;

	/** @param problems at least one */
	public JsonImportException(List<JsonProblem> problems) {
		super(problems.getFirst().path() + ": " + problems.getFirst().sentence() //$NON-NLS-1$
				+ (problems.size() == 1 ? "" : " (and " + (problems.size() - 1) + " more)")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		this.problems = List.copyOf(problems);
	}

	/** What is wrong, in the order of the input. */
	public List<JsonProblem> problems() {
		return problems;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.templates;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.hyoka.dossier.json.JsonImportException;
import org.hyoka.dossier.json.JsonProblem;

/**
 * A file in an office's folder of templates is no template.
 *
 * @since 0.1
 */
public final class TemplateException extends IOException {
	private static final long serialVersionUID = 1L;
	private final transient Path file;
	private final transient List<JsonProblem> problems;

	TemplateException(Path file, JsonImportException cause) {
		super(file + ": " + cause.getMessage(), cause); //$NON-NLS-1$
		this.file = file;
		this.problems = cause.problems();
	}

	/** Which file. */
	public Path file() {
		return file;
	}

	/** All that is wrong with it. */
	public List<JsonProblem> problems() {
		return problems;
	}

	/** File, place and sentence of the first problem, in the language of that locale. */
	public String message(Locale locale) {
		return file + ": " + problems.getFirst().path() + ": " + problems.getFirst().message(locale); //$NON-NLS-1$ //$NON-NLS-2$
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What every page of a report says of the report as a whole, in each form, so that a page that got separated says it, too.
 *
 * @param handling that it is not for everybody, and why (取扱注意): it names members of the panel, or holds confidential parts;
 *                 stands at the edge of each page
 * @param draft    that it is a draft (案); stands across each page, behind the text
 * @since 0.1
 */
public record PageMarks(Optional<String> handling, Optional<String> draft) {
	/** The marks of a report: those that its options ask for, in its language. */
	public static PageMarks of(ReportRequest request) {
		ReportOptions options = request.options();
		Locale language = options.language();
		List<String> why = new ArrayList<>();
		if (options.named()) {
			why.add(Messages.text(language, "mark.named"));
		}
		if (options.confidential() && Confidential.inReports(request.dossier())) {
			why.add(Messages.text(language, "mark.confidential"));
		}
		return new PageMarks(
				why.isEmpty() ? Optional.empty()
						: Optional.of(Messages.text(language, "mark.handling", String.join(Messages.text(language, "mark.and"), why))),
				options.draft() ? Optional.of(Messages.text(language, "mark.draft")) : Optional.empty());
	}

	/** Whether there is nothing to say. */
	public boolean isEmpty() {
		return handling.isEmpty() && draft.isEmpty();
	}
}

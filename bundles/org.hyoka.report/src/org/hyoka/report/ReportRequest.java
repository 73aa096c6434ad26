// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

import java.util.Objects;

import org.hyoka.dossier.PictureStore;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.ReportOutline;

/**
 * What is to be reported.
 *
 * @param dossier  the dossier; not changed, and not to be changed by others until the export has ended
 * @param outline  the outline to follow
 * @param options  what the one who exports chose
 * @param pictures the dossier's pictures
 * @since 0.1
 */
public record ReportRequest(Dossier dossier, ReportOutline outline, ReportOptions options, PictureStore pictures) {
	/** Refuses null. */
	public ReportRequest {
		Objects.requireNonNull(dossier);
		Objects.requireNonNull(outline);
		Objects.requireNonNull(options);
		Objects.requireNonNull(pictures);
	}

	/** The same in another outline, which need not be the dossier's. */
	public ReportRequest withOutline(ReportOutline other) {
		return new ReportRequest(dossier, other, options, pictures);
	}

	/**
	 * A request for what a form is read best in, see {@link ReportExporter#outline()}. A dossier without undertakings is told in
	 * its own outline, since there is nothing else to tell.
	 *
	 * @throws ReportException if that is the dossier's outline and it names none
	 */
	public static ReportRequest of(Dossier dossier, ReportExporter form, ReportOptions options, PictureStore pictures) {
		return form.outline().filter(key -> !dossier.getUndertakings().isEmpty()).flatMap(Templates.standard()::outline)
				.map(template -> new ReportRequest(dossier, template.create().element(), options, pictures))
				.orElseGet(() -> of(dossier, options, pictures));
	}

	/**
	 * A request for the outline that the dossier uses.
	 *
	 * @throws ReportException if the dossier names no outline
	 */
	public static ReportRequest of(Dossier dossier, ReportOptions options, PictureStore pictures) {
		ReportOutline outline = dossier.getOutline();
		if (outline == null && !dossier.getOutlines().isEmpty()) {
			outline = dossier.getOutlines().getFirst();
		}
		if (outline == null) {
			throw new ReportException(Messages.text(options.language(), "noOutline", String.valueOf(dossier.getTitle())));
		}
		return new ReportRequest(dossier, outline, options, pictures);
	}
}

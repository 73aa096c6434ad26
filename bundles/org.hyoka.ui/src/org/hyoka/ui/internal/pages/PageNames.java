// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.pages;

import org.hyoka.core.text.Years;
import org.hyoka.model.hyoka.OutputCounts;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;

/** Short names for the titles of pages. */
public final class PageNames {
	private PageNames() {
	}

	/** Letter and short name of an undertaking; its name where it has no short one. */
	public static String of(Undertaking undertaking) {
		String code = undertaking.getCode() == null || undertaking.getCode().isBlank() ? "" : undertaking.getCode() + "　";
		return undertaking.getShortName() == null || undertaking.getShortName().isBlank() ? Labels.of(undertaking)
				: code + undertaking.getShortName();
	}

	/** The years that counts of papers and patents cover. */
	public static String period(OutputCounts counts) {
		return counts.getPeriod() == null || counts.getPeriod().getStart() == null ? ""
				: Years.format(counts.getPeriod(), Texts.style(), Texts.locale());
	}
}

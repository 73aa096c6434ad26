// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.core.indicators.EvaluationDay;
import org.hyoka.model.time.DatePoint;

/**
 * The day as of which achievement, delays and due dates are judged, as pages say it that show them.
 *
 * @since 0.1
 */
public final class BaseDate {
	private BaseDate() {
	}

	/**
	 * A page's line that says what it is for, with the base date behind it.
	 *
	 * @param lead   the line
	 * @param inside stands in the dossier
	 * @return the line alone where the dossier does not say when it is evaluated
	 */
	public static String after(String lead, EObject inside) {
		return EvaluationDay.of(inside).map(day -> Messages.bind(Messages.BaseDate_After, lead, Texts.point(DatePoint.of(day)))).orElse(lead);
	}
}

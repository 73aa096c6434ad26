// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import org.eclipse.emf.ecore.EObject;

import org.hyoka.core.text.Names;
import org.hyoka.model.hyoka.Exhibit;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.Undertaking;

/** In which section a text says that a figure stands: “the figure in section 2”. */
public final class PrintedPlace {
	private PrintedPlace() {
	}

	/** Whether what is printed of a figure of an undertaking is the heading of one of its sections, and not a caption. */
	public static boolean isHeading(StatedFigure stated, Exhibit exhibit) {
		return stated.getText() != null && stated.eContainer() instanceof Undertaking undertaking
				&& Periods.undertaking(exhibit).filter(own -> own == undertaking).isPresent() && undertaking.getSections().stream()
						.map(Section::getName).anyMatch(name -> name != null && Names.equal(name, stated.getText()));
	}

	/** The heading of the chapter's section that a figure stands in, or null if it stands in none. */
	public static String of(Exhibit exhibit) {
		String heading = null;
		for (EObject up = exhibit.eContainer(); up != null; up = up.eContainer()) {
			if (up instanceof Section section) {
				heading = section.getName();
			}
		}
		return heading;
	}
}

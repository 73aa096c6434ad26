// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.roadmap.exchange.ProjectXml;
import org.hyoka.roadmap.exchange.RoadmapCalendar;
import org.hyoka.roadmap.exchange.RoadmapCsv;

/** Forms in which other programs take a plan. */
public enum PlanForm {
	/** XML of Microsoft Project. */
	MSPDI("xml") {
		@Override
		void write(List<Roadmap> roadmaps, Dossier dossier, Locale locale, boolean confidential, OutputStream out) throws IOException {
			ProjectXml.write(roadmaps, locale, confidential, out);
		}
	},
	/** Milestones and deadlines for a calendar. */
	ICS("ics") {
		@Override
		void write(List<Roadmap> roadmaps, Dossier dossier, Locale locale, boolean confidential, OutputStream out) throws IOException {
			new RoadmapCalendar(locale, confidential, Instant.now()).write(dossier.getTitle() == null ? "" : dossier.getTitle(), roadmaps,
					dossier, out);
		}
	},
	/** A table. */
	CSV("csv") {
		@Override
		void write(List<Roadmap> roadmaps, Dossier dossier, Locale locale, boolean confidential, OutputStream out) throws IOException {
			RoadmapCsv.write(roadmaps, locale, confidential, out);
		}
	};

	private final String ending;

	PlanForm(String ending) {
		this.ending = ending;
	}

	/** Ending of its files, without the dot. */
	public String ending() {
		return ending;
	}

	/** Its entry in a menu. */
	public String exporting() {
		return switch (this) {
		case MSPDI -> Messages.Out_mspdi;
		case ICS -> Messages.Out_ics;
		case CSV -> Messages.Out_csv;
		};
	}

	/** Its name in a file dialog. */
	String label() {
		return switch (this) {
		case MSPDI -> Messages.Form_mspdi;
		case ICS -> Messages.Form_ics;
		case CSV -> Messages.Form_csv;
		};
	}

	abstract void write(List<Roadmap> roadmaps, Dossier dossier, Locale locale, boolean confidential, OutputStream out) throws IOException;
}

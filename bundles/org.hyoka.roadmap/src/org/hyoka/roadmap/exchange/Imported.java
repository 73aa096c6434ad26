// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.exchange;

import java.util.List;

import org.hyoka.core.text.Phrase;
import org.hyoka.model.roadmap.Roadmap;

/**
 * What was read.
 *
 * @param roadmaps new roadmaps that stand in no dossier yet; they refer to things of the dossier they were read for
 * @param remarks  what could not be taken as it was, in sentences
 */
public record Imported(List<Roadmap> roadmaps, List<Phrase> remarks) {
	/** Keeps its own copies. */
	public Imported {
		roadmaps = List.copyOf(roadmaps);
		remarks = List.copyOf(remarks);
	}
}

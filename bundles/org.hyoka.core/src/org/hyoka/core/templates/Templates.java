// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.templates;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.hyoka.model.hyoka.CriterionSet;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.ReportOutline;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.ip.ClauseTopic;
import org.hyoka.model.ip.DutyTemplate;
import org.hyoka.model.ip.IpManagement;

/** The templates at hand. Criteria, scales and outlines are data, never code; this is where the data comes from. */
public final class Templates {
	private Templates() {
	}

	/** The workbench's own templates. */
	public static Templates standard() {
		throw new UnsupportedOperationException();
	}

	/**
	 * The workbench's own templates and those of an office: every {@code *.json} file of a folder. A template of the
	 * office replaces the workbench's of the same kind and key.
	 *
	 * @param folder the office's folder
	 * @throws IOException with a sentence that names file and path, if a file cannot be read or is no template
	 */
	public static Templates withFolder(Path folder) throws IOException {
		throw new UnsupportedOperationException();
	}

	/** Sets of criteria: {@code meti-project, meti-program, nedo, oecd-dac, half-steps, one-is-best}. */
	public List<Template<CriterionSet>> criterionSets() {
		throw new UnsupportedOperationException();
	}

	/** Outlines of reports: {@code meti-2022, meti-2024, nedo, oecd-dac}. */
	public List<Template<ReportOutline>> outlines() {
		throw new UnsupportedOperationException();
	}

	/** Sets of units: {@code standard}. */
	public List<Template<Unit>> unitSets() {
		throw new UnsupportedOperationException();
	}

	/** Check lists of what an IP agreement settles: {@code standard}. */
	public List<Template<ClauseTopic>> clauseTopics() {
		throw new UnsupportedOperationException();
	}

	/** Sets of duties on IP: {@code japan}, {@code us-iedison}. */
	public List<Template<DutyTemplate>> dutyTemplates() {
		throw new UnsupportedOperationException();
	}

	/**
	 * Adds a set of criteria and its scales to a dossier.
	 *
	 * @return the new set
	 * @throws IllegalArgumentException with a sentence that lists the keys, if there is none of that key
	 */
	public CriterionSet instantiateCriterionSet(String key, Dossier dossier) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Adds an outline to a dossier, and makes it the one in use where there is none yet.
	 *
	 * @return the new outline
	 * @throws IllegalArgumentException with a sentence that lists the keys, if there is none of that key
	 */
	public ReportOutline instantiateOutline(String key, Dossier dossier) {
		throw new UnsupportedOperationException();
	}

	/**
	 * The dossier's unit of that symbol; if it has none, the one of the templates is added to it.
	 *
	 * @param symbol as printed: 件, 百万円, 億円
	 * @throws IllegalArgumentException with a sentence that lists the symbols, if no template has it either
	 */
	public Unit unit(String symbol, Dossier dossier) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Adds a check list to an undertaking's IP management.
	 *
	 * @return the new topics
	 * @throws IllegalArgumentException with a sentence that lists the keys, if there is none of that key
	 */
	public List<ClauseTopic> instantiateClauseTopics(String key, IpManagement ip) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Adds duties to an undertaking's IP management.
	 *
	 * @return the new duty templates
	 * @throws IllegalArgumentException with a sentence that lists the keys, if there is none of that key
	 */
	public List<DutyTemplate> instantiateDuties(String key, IpManagement ip) {
		throw new UnsupportedOperationException();
	}
}

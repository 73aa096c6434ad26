// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.templates;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.dossier.json.JsonImportException;
import org.hyoka.model.hyoka.CriterionSet;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.ReportOutline;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.ip.ClauseTopic;
import org.hyoka.model.ip.DutyTemplate;
import org.hyoka.model.ip.IpManagement;

/**
 * The templates at hand. Criteria, scales and outlines are data, never code; this is where the data comes from.
 *
 * @since 0.1
 */
public final class Templates {
	private static final String DATA = "data/"; //$NON-NLS-1$
	private static final String ENDING = ".json"; //$NON-NLS-1$

	/** The workbench's own, read once. */
	private static final class Standard {
		static final Templates INSTANCE = new Templates(List.of());
	}

	private final Map<String, TemplateFile> files = new LinkedHashMap<>();

	private Templates(Collection<TemplateFile> others) {
		readStandard().forEach(this::put);
		others.forEach(this::put);
	}

	private void put(TemplateFile file) {
		files.put(file.type().getName() + ' ' + file.key(), file);
	}

	/** The workbench's own templates. */
	public static Templates standard() {
		return Standard.INSTANCE;
	}

	/**
	 * The workbench's own templates and those of an office: every {@code *.json} file of a folder. A template of the
	 * office replaces the workbench's of the same kind and key.
	 *
	 * @param folder the office's folder
	 * @throws TemplateException with a sentence that names file and place, if a file is no template
	 * @throws IOException       if the folder or a file cannot be read
	 */
	public static Templates withFolder(Path folder) throws IOException {
		List<Path> paths;
		try (Stream<Path> entries = Files.list(folder)) {
			paths = entries.filter(p -> p.getFileName().toString().endsWith(ENDING)).sorted().toList();
		}
		List<TemplateFile> files = new ArrayList<>();
		for (Path path : paths) {
			try (InputStream in = Files.newInputStream(path)) {
				files.add(TemplateFile.read(in));
			} catch (JsonImportException e) {
				throw new TemplateException(path, e);
			}
		}
		return new Templates(files);
	}

	private static List<TemplateFile> readStandard() {
		List<TemplateFile> result = new ArrayList<>();
		try (BufferedReader index = new BufferedReader(
				new InputStreamReader(resource("index"), StandardCharsets.UTF_8))) { //$NON-NLS-1$
			for (String name = index.readLine(); name != null; name = index.readLine()) {
				try (InputStream in = resource(name)) {
					result.add(TemplateFile.read(in));
				}
			}
			return result;
		} catch (IOException e) {
			throw new UncheckedIOException("The workbench's own templates cannot be read.", e); //$NON-NLS-1$
		}
	}

	private static InputStream resource(String name) throws IOException {
		InputStream in = Templates.class.getResourceAsStream(DATA + name);
		if (in == null) {
			throw new FileNotFoundException(DATA + name);
		}
		return in;
	}

	/** Sets of criteria: {@code meti-project, meti-program, nedo, oecd-dac, half-steps, one-is-best} and an office's. */
	public List<Template<CriterionSet>> criterionSets() {
		return all(CriterionSet.class);
	}

	/** Outlines of reports: {@code meti-2022, meti-2024, nedo, oecd-dac, review-sheet} and an office's. */
	public List<Template<ReportOutline>> outlines() {
		return outlines(""); //$NON-NLS-1$
	}

	/** Documents beside the report: {@code program-sheets, measures-report} and an office's. */
	public List<Template<ReportOutline>> documents() {
		return outlines("document"); //$NON-NLS-1$
	}

	/** The outline of that key, of the report or of anything else: those above, {@code slides} and an office's. */
	public Optional<Template<ReportOutline>> outline(String key) {
		return all(ReportOutline.class).stream().filter(t -> t.key().equals(key)).findFirst();
	}

	private List<Template<ReportOutline>> outlines(String use) {
		return files.values().stream().filter(f -> f.type().getInstanceClass() == ReportOutline.class && f.use().equals(use))
				.map(f -> f.template(ReportOutline.class)).toList();
	}

	/** Sets of units: {@code standard} and an office's. */
	public List<Template<Unit>> unitSets() {
		return all(Unit.class);
	}

	/** Check lists of what an IP agreement settles: {@code standard} and an office's. */
	public List<Template<ClauseTopic>> clauseTopics() {
		return all(ClauseTopic.class);
	}

	/** Sets of duties on IP: {@code japan, us-iedison} and an office's. */
	public List<Template<DutyTemplate>> dutyTemplates() {
		return all(DutyTemplate.class);
	}

	private <T extends EObject> List<Template<T>> all(Class<T> type) {
		return files.values().stream().filter(f -> f.type().getInstanceClass() == type).map(f -> f.template(type))
				.toList();
	}

	/**
	 * Adds a set of criteria and its scales to a dossier.
	 *
	 * @return the new set
	 * @throws IllegalArgumentException with a sentence that lists the keys, if there is none of that key
	 */
	public CriterionSet instantiateCriterionSet(String key, Dossier dossier) {
		Template.Contents<CriterionSet> contents = find(key, criterionSets()).create();
		dossier.getScales().addAll(contents.scales());
		dossier.getCriterionSets().add(contents.element());
		return contents.element();
	}

	/**
	 * Adds an outline to a dossier, and makes it the one in use where there is none yet.
	 *
	 * @return the new outline
	 * @throws IllegalArgumentException with a sentence that lists the keys, if there is none of that key
	 */
	public ReportOutline instantiateOutline(String key, Dossier dossier) {
		ReportOutline outline = find(key, outlines()).create().element();
		dossier.getOutlines().add(outline);
		if (dossier.getOutline() == null) {
			dossier.setOutline(outline);
		}
		return outline;
	}

	/**
	 * The dossier's unit of that symbol; if it has none, the one of the templates is added to it.
	 *
	 * @param symbol as printed: 件, 百万円, 億円
	 * @throws IllegalArgumentException with a sentence that lists the symbols, if no template has it either
	 */
	public Unit unit(String symbol, Dossier dossier) {
		for (Unit unit : dossier.getUnits()) {
			if (symbol.equals(unit.getSymbol())) {
				return unit;
			}
		}
		List<Unit> known = unitSets().stream().flatMap(t -> t.create().elements().stream()).toList();
		Unit unit = known.stream().filter(u -> symbol.equals(u.getSymbol())).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("There is no unit “" + symbol + "”; there are " //$NON-NLS-1$ //$NON-NLS-2$
						+ known.stream().map(Unit::getSymbol).collect(Collectors.joining(", ")) + ".")); //$NON-NLS-1$ //$NON-NLS-2$
		dossier.getUnits().add(unit);
		return unit;
	}

	/**
	 * Adds a check list to an undertaking's IP management.
	 *
	 * @return the new topics
	 * @throws IllegalArgumentException with a sentence that lists the keys, if there is none of that key
	 */
	public List<ClauseTopic> instantiateClauseTopics(String key, IpManagement ip) {
		List<ClauseTopic> topics = find(key, clauseTopics()).create().elements();
		ip.getTopics().addAll(topics);
		return topics;
	}

	/**
	 * Adds duties to an undertaking's IP management.
	 *
	 * @return the new duty templates
	 * @throws IllegalArgumentException with a sentence that lists the keys, if there is none of that key
	 */
	public List<DutyTemplate> instantiateDuties(String key, IpManagement ip) {
		List<DutyTemplate> duties = find(key, dutyTemplates()).create().elements();
		ip.getDutyTemplates().addAll(duties);
		return duties;
	}

	private static <T extends EObject> Template<T> find(String key, List<Template<T>> templates) {
		return templates.stream().filter(t -> t.key().equals(key)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("There is no template “" + key + "”; there are " //$NON-NLS-1$ //$NON-NLS-2$
						+ templates.stream().map(Template::key).collect(Collectors.joining(", ")) + ".")); //$NON-NLS-1$ //$NON-NLS-2$
	}
}

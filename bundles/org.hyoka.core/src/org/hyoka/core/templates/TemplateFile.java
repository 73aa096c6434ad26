// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.templates;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.internal.json.Fragment;
import org.hyoka.model.hyoka.CriterionSet;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.ReportOutline;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.ip.IpPackage;

/**
 * One template as it stands in a file: an object with the texts {@code key, name, nameEnglish, description,
 * descriptionEnglish} and one list of contents, named as the feature it goes into; beside sets of criteria, the list
 * {@code scales}. The objects have the form of {@code org.hyoka.core.json}.
 */
final class TemplateFile {
	private static final Set<String> TEXTS = Set.of("key", "name", "nameEnglish", "description", "descriptionEnglish"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final String SCALES = "scales"; //$NON-NLS-1$
	/** Kinds of contents by the name of their list. */
	static final Map<String, EClass> KINDS = kinds();

	private final Map<String, String> texts;
	private final String kind;
	private final List<EObject> elements;
	private final List<EObject> scales;

	private TemplateFile(Fragment fragment, String kind) {
		texts = fragment.texts();
		this.kind = kind;
		elements = fragment.lists().get(kind);
		scales = fragment.lists().getOrDefault(SCALES, List.of());
	}

	private static Map<String, EClass> kinds() {
		Map<String, EClass> kinds = new LinkedHashMap<>();
		kinds.put(HyokaPackage.Literals.DOSSIER__CRITERION_SETS.getName(), HyokaPackage.Literals.CRITERION_SET);
		kinds.put(HyokaPackage.Literals.DOSSIER__OUTLINES.getName(), HyokaPackage.Literals.REPORT_OUTLINE);
		kinds.put(HyokaPackage.Literals.DOSSIER__UNITS.getName(), HyokaPackage.Literals.UNIT);
		kinds.put(IpPackage.Literals.IP_MANAGEMENT__TOPICS.getName(), IpPackage.Literals.CLAUSE_TOPIC);
		kinds.put(IpPackage.Literals.IP_MANAGEMENT__DUTY_TEMPLATES.getName(), IpPackage.Literals.DUTY_TEMPLATE);
		return kinds;
	}

	/**
	 * Reads a file.
	 *
	 * @throws IOException with a sentence, if it cannot be read or is no template
	 */
	static TemplateFile read(InputStream in) throws IOException {
		Map<String, EClass> lists = new LinkedHashMap<>(KINDS);
		lists.put(SCALES, HyokaPackage.Literals.SCALE);
		Fragment fragment = Fragment.read(in, TEXTS, lists);
		List<String> kinds = fragment.lists().keySet().stream().filter(KINDS::containsKey).toList();
		if (kinds.size() != 1 || fragment.lists().get(kinds.getFirst()).isEmpty()) {
			throw new IOException("A template holds exactly one list of " + String.join(", ", KINDS.keySet()) //$NON-NLS-1$ //$NON-NLS-2$
					+ ", and something in it."); //$NON-NLS-1$
		}
		boolean one = kinds.getFirst().equals("criterionSets") || kinds.getFirst().equals("outlines"); //$NON-NLS-1$ //$NON-NLS-2$
		if (one && fragment.lists().get(kinds.getFirst()).size() > 1) {
			throw new IOException("A template holds one object in “" + kinds.getFirst() + "”."); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return new TemplateFile(fragment, kinds.getFirst());
	}

	EClass type() {
		return KINDS.get(kind);
	}

	String key() {
		return texts.get("key"); //$NON-NLS-1$
	}

	/** The template; {@code type} is the Java class of {@link #type()}. */
	<T extends EObject> Template<T> template(Class<T> type) {
		TemplateText text = new TemplateText(texts.get("name"), texts.get("nameEnglish"), texts.get("description"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				texts.get("descriptionEnglish")); //$NON-NLS-1$
		return new Template<>(key(), text, () -> copy(type));
	}

	private <T extends EObject> Template.Contents<T> copy(Class<T> type) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		List<T> copies = new ArrayList<>();
		elements.forEach(element -> copies.add(type.cast(copier.copy(element))));
		List<Scale> scaleCopies = new ArrayList<>();
		scales.forEach(scale -> scaleCopies.add((Scale) copier.copy(scale)));
		copier.copyReferences();
		for (T copy : copies) {
			if (copy instanceof CriterionSet set) {
				set.setTemplate(key());
			} else if (copy instanceof ReportOutline outline) {
				outline.setTemplate(key());
			}
		}
		return new Template.Contents<>(copies, scaleCopies);
	}
}

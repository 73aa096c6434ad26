// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.templates;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.dossier.internal.json.Fragment;
import org.hyoka.model.hyoka.CriterionSet;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.ReportOutline;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.ip.IpPackage;

/**
 * One template as it stands in a file: an object with the texts {@code key, name, nameEnglish, description,
 * descriptionEnglish}, for an outline of another document than the report {@code use}, and one list of contents, named as the
 * feature it goes into; beside sets of criteria, the list
 * {@code scales}. The objects have the form of {@code org.hyoka.dossier.json}.
 */
final class TemplateFile {
	private static final Set<String> TEXTS = Set.of("key", "name", "nameEnglish", "description", "descriptionEnglish"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final String USE = "use"; //$NON-NLS-1$
	private static final int MANY = 1000;
	private static final String SCALES = "scales"; //$NON-NLS-1$
	private static final Map<String, Fragment.Kind> LISTS = lists();

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

	private static Map<String, Fragment.Kind> lists() {
		Map<String, Fragment.Kind> lists = new HashMap<>();
		lists.put(SCALES, new Fragment.Kind(HyokaPackage.Literals.SCALE, false, MANY));
		lists.put(HyokaPackage.Literals.DOSSIER__CRITERION_SETS.getName(),
				new Fragment.Kind(HyokaPackage.Literals.CRITERION_SET, true, 1));
		lists.put(HyokaPackage.Literals.DOSSIER__OUTLINES.getName(),
				new Fragment.Kind(HyokaPackage.Literals.REPORT_OUTLINE, true, 1));
		lists.put(HyokaPackage.Literals.DOSSIER__UNITS.getName(),
				new Fragment.Kind(HyokaPackage.Literals.UNIT, true, MANY));
		lists.put(IpPackage.Literals.IP_MANAGEMENT__TOPICS.getName(),
				new Fragment.Kind(IpPackage.Literals.CLAUSE_TOPIC, true, MANY));
		lists.put(IpPackage.Literals.IP_MANAGEMENT__DUTY_TEMPLATES.getName(),
				new Fragment.Kind(IpPackage.Literals.DUTY_TEMPLATE, true, MANY));
		return lists;
	}

	/**
	 * Reads a file.
	 *
	 * @throws org.hyoka.dossier.json.JsonImportException with all problems, if it is no template
	 * @throws IOException                             if it cannot be read
	 */
	static TemplateFile read(InputStream in) throws IOException {
		Fragment fragment = Fragment.read(in, TEXTS, Set.of(USE), LISTS);
		return new TemplateFile(fragment,
				fragment.lists().keySet().stream().filter(n -> LISTS.get(n).main()).findFirst().orElseThrow());
	}

	EClass type() {
		return LISTS.get(kind).type();
	}

	String key() {
		return texts.get("key"); //$NON-NLS-1$
	}

	/** What an outline is for where it is not for the report: {@code document} or {@code slides}; empty for the report. */
	String use() {
		return texts.getOrDefault(USE, ""); //$NON-NLS-1$
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

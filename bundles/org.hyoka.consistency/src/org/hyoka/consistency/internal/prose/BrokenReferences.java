// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import org.hyoka.consistency.ComparingRule;
import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.RuleContext;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.TextFeatures;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Exhibit;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** A reference in prose to a figure or table that is not in the dossier: {@code ![](id)}. */
final class BrokenReferences extends Rule<Element> implements ComparingRule {
	/** With limits, so that a text of nothing but beginnings is read in one pass. */
	private static final Pattern REFERENCE = Pattern.compile("!\\[[^\\]]{0,500}+\\]\\(\\s{0,20}+([^)\\s]{1,200}+)[^)]{0,500}+\\)");

	private record Reference(EAttribute feature, int start, int end) {
	}

	/** The references in the texts of an object, by what they refer to. */
	private record References(Map<String, List<Reference>> byId) {
	}

	BrokenReferences() {
		super("hyoka.prose.broken-reference", Severity.ERROR, ProseRules.BOOK, Literals.ELEMENT, Element.class,
				Dependencies.on(Literals.ELEMENT), 18);
	}

	@Override
	protected void check(Element element, ProblemReporter report) {
		// whether the figure is there shows only when text and figures are put together
	}

	@Override
	public Collection<?> keys(EObject anchor, RuleContext context) {
		Set<Object> keys = new LinkedHashSet<>(2);
		if (anchor instanceof Exhibit exhibit && exhibit.getId() != null) {
			keys.add(exhibit.getId());
		}
		if (!TextFeatures.isPrivate(anchor)) {
			keys.addAll(references(anchor, context).byId().keySet());
		}
		return keys;
	}

	@Override
	public int smallest() {
		return 1;
	}

	@Override
	public void compare(Object key, List<EObject> group, RuleContext context, Consumer<Problem> findings) {
		if (group.stream().anyMatch(o -> o instanceof Exhibit exhibit && key.equals(exhibit.getId()))) {
			return;
		}
		for (EObject object : group) {
			for (Reference reference : references(object, context).byId().getOrDefault(key, List.of())) {
				report(context, findings).at(object, reference.feature(), reference.start(), reference.end()).say(Naming.where(object), key);
			}
		}
	}

	private static References references(EObject object, RuleContext context) {
		return context.computed(References.class, object, BrokenReferences::read);
	}

	private static References read(EObject object) {
		Map<String, List<Reference>> found = new LinkedHashMap<>(2);
		for (EAttribute feature : TextFeatures.prose(object.eClass())) {
			String text = (String) object.eGet(feature);
			if (text != null && text.contains("![")) {
				Matcher matcher = REFERENCE.matcher(text);
				while (matcher.find()) {
					found.computeIfAbsent(matcher.group(1), k -> new ArrayList<>(1)).add(new Reference(feature, matcher.start(), matcher.end()));
				}
			}
		}
		return new References(found);
	}
}

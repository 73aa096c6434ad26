// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.prose;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
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
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Exhibit;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** A reference in prose to a figure or table that is not in the dossier: {@code ![](id)}. */
final class BrokenReferences extends Rule<Element> implements ComparingRule {
	private static final Pattern REFERENCE = Pattern.compile("!\\[[^\\]]*\\]\\(\\s*([^)\\s]+)[^)]*\\)");

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
			for (EAttribute feature : TextFeatures.prose(anchor.eClass())) {
				String text = (String) anchor.eGet(feature);
				if (text != null && text.contains("![")) {
					REFERENCE.matcher(text).results().map(m -> m.group(1)).forEach(keys::add);
				}
			}
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
			for (EAttribute feature : TextFeatures.prose(object.eClass())) {
				Matcher matcher = REFERENCE.matcher(Objects.requireNonNullElse((String) object.eGet(feature), ""));
				while (matcher.find()) {
					if (matcher.group(1).equals(key)) {
						report(context, findings).at(object, feature, matcher.start(), matcher.end()).say(Naming.where(object), key);
					}
				}
			}
		}
	}
}

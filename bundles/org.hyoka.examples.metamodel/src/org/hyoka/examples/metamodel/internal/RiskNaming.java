// SPDX-License-Identifier: EPL-2.0
package org.hyoka.examples.metamodel.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.naming.NamingProvider;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.examples.metamodel.risks.Risk;
import org.hyoka.examples.metamodel.risks.RisksPackage;
import org.osgi.service.component.annotations.Component;

/**
 * What risks go by in the outline, in findings and in reports: their name, and how bad they would be. Labels and help need no
 * code, they come from the annotations in {@code risks.ecore}.
 */
@Component(service = NamingProvider.class)
public final class RiskNaming implements NamingProvider {
	private static final PhraseBook BOOK = PhraseBook.of(RiskNaming.class);
	private static final String ICON = "platform:/plugin/org.hyoka.examples.metamodel/icons/risk.svg";

	@Override
	public Set<String> namespaces() {
		return Set.of(RisksPackage.eNS_URI);
	}

	@Override
	public Optional<String> name(EObject object, Locale locale) {
		return object instanceof Risk risk && risk.getName() != null && risk.getImpact() != null
				? Optional.of(BOOK.phrase("risk", risk.getName(), Naming.inSentence(risk.getImpact())).in(locale))
				: Optional.empty();
	}

	@Override
	public Optional<String> icon(EClass type) {
		return type == RisksPackage.Literals.RISK ? Optional.of(ICON) : Optional.empty();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.undertaking;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.*;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hyoka.dossier.ui.internal.pages.text.TextsPart;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.Theme;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.ui.forms.PageParts;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.page.DossierPage;

/** A program, project or scheme: the facts of the header table, what is worked on by whom, the texts of its chapters. */
public final class UndertakingPage extends DossierPage {
	private static final String FACTS = "facts";
	private static final String RESEARCH = "research";
	private static final String TEXTS = "texts";
	private PageParts parts;
	private Subject undertaking;
	private FactsPart facts;
	private ResearchPart research;
	private TextsPart texts;

	@Override
	public Control createControl(Composite parent) {
		parts = new PageParts(parent, "", Messages.Undertaking_Lead);
		undertaking = new Subject(context(), parts.control());
		parts.add(FACTS, Messages.Undertaking_Facts, area -> {
			facts = new FactsPart(area, context(), undertaking);
			return facts.control();
		}).add(RESEARCH, Labels.of(UNDERTAKING__RESEARCH_ITEMS), area -> {
			research = new ResearchPart(area, context(), undertaking);
			return research.control();
		}).add(TEXTS, Labels.of(UNDERTAKING__SECTIONS), area -> {
			texts = new TextsPart(area, context(), undertaking, UNDERTAKING__SECTIONS);
			return texts.control();
		});
		return parts.control();
	}

	@Override
	public void setSubject(EObject subject) {
		undertaking.set(subject);
		parts.setTitle(Labels.brief((Undertaking) subject), Messages.Undertaking_Lead);
		parts.showFirst();
	}

	@Override
	public boolean reveal(EObject object, EStructuralFeature feature) {
		for (EObject o = object; o != null && !(o instanceof Undertaking); o = o.eContainer()) {
			if (o instanceof Section) {
				parts.show(TEXTS);
				return texts.reveal(object, feature);
			}
			if (o instanceof ResearchItem || o instanceof Theme) {
				parts.show(RESEARCH);
				return research.reveal(o, feature);
			}
		}
		if (feature == UNDERTAKING__SECTIONS || feature == UNDERTAKING__RESEARCH_ITEMS) {
			parts.show(feature == UNDERTAKING__SECTIONS ? TEXTS : RESEARCH);
			return true;
		}
		parts.show(FACTS);
		return facts.reveal(object, feature);
	}
}

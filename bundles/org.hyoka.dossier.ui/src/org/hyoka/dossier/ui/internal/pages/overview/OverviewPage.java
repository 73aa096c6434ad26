// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.overview;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.*;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hyoka.dossier.ui.internal.pages.text.TextsPart;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.ScoringRound;
import org.hyoka.model.hyoka.Section;
import org.hyoka.ui.forms.FormBuilder;
import org.hyoka.ui.forms.ListAndDetails;
import org.hyoka.ui.forms.PageParts;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.page.DossierPage;
import org.hyoka.ui.tables.ObjectTable;
import org.hyoka.ui.tables.ObjectTree;

/** The dossier's first page: where it stands and what is next; what it is; the texts of the whole. */
public final class OverviewPage extends DossierPage {
	private static final String STANDING = "standing";
	private static final String FACTS = "facts";
	private static final String TEXTS = "texts";
	private PageParts parts;
	private Subject dossier;
	private FormBuilder facts;
	private ObjectTree undertakings;
	private ObjectTable rounds;
	private TextsPart texts;

	@Override
	public Control createControl(Composite parent) {
		parts = new PageParts(parent, Messages.Overview_Title, "");
		dossier = new Subject(context(), parts.control());
		parts.add(STANDING, Messages.Overview_State, area -> new StatusPart(area, context()).control())
				.add(FACTS, Messages.Overview_Facts, this::createFacts).add(TEXTS, Messages.Overview_Texts, area -> {
					texts = new TextsPart(area, context(), dossier, DOSSIER__FOREWORD, DOSSIER__SECTIONS);
					return texts.control();
				});
		dossier.onChange(parts.control(), this::title);
		return parts.control();
	}

	private Control createFacts(Composite area) {
		PageScaffold scaffold = PageScaffold.inside(area);
		facts = new FormBuilder(scaffold.section(Messages.Overview_Facts), dossier);
		facts.all(DOSSIER__TITLE, DOSSIER__SUBTITLE);
		facts.row(2).all(DOSSIER__KIND, DOSSIER__FISCAL_YEAR);
		facts.row(2).all(DOSSIER__PUBLISHED_ON, DOSSIER__LANGUAGE);
		facts.all(DOSSIER__ISSUER, DOSSIER__OUTLINE, DOSSIER__PREVIOUS_DOSSIER_ID);
		undertakings = new ObjectTree(scaffold.section(Labels.of(DOSSIER__UNDERTAKINGS)), context(), dossier, 200,
				DOSSIER__UNDERTAKINGS, PROGRAM__PROJECTS);
		undertakings.viewer().addDoubleClickListener(e -> undertakings.chosen().ifPresent(o -> context().reveal(o, null)));
		ListAndDetails below = new ListAndDetails(scaffold.wideSection(Labels.of(DOSSIER__ROUNDS)), 60);
		rounds = new ObjectTable(below.first(), context(), dossier, DOSSIER__ROUNDS, SCORING_ROUND, 4)
				.column(NAMED_ELEMENT__NAME, 260).column(SCORING_ROUND__CLOSED_ON, 120)
				.whenEmpty(Messages.Overview_OneRound);
		return scaffold.control();
	}

	/** What the dossier is, in its title and one line. */
	private void title() {
		dossier.object().map(Dossier.class::cast).ifPresent(d -> {
			String title = d.getTitle() == null || d.getTitle().isBlank() ? Messages.Overview_Title : d.getTitle();
			String line = Stream.of(d.getKind() == EvaluationKind.UNSPECIFIED ? "" : Labels.of(d.getKind()),
					d.getFiscalYear() == null ? "" : Texts.year(d.getFiscalYear()),
					Texts.list(d.getIssuer().stream().map(Labels::of).toList())).filter(s -> !s.isBlank())
					.collect(Collectors.joining(" · "));
			parts.setTitle(title, line.isEmpty() ? Messages.Overview_Lead : line);
		});
	}

	@Override
	public void setSubject(EObject subject) {
		dossier.set(subject);
		parts.showFirst();
	}

	@Override
	public boolean reveal(EObject object, EStructuralFeature feature) {
		for (EObject o = object; o != null; o = o.eContainer()) {
			if (o instanceof Section) {
				parts.show(TEXTS);
				return texts.reveal(object, feature);
			}
			if (o instanceof ScoringRound) {
				parts.show(FACTS);
				return rounds.reveal(o);
			}
		}
		if (feature == DOSSIER__FOREWORD || feature == DOSSIER__SECTIONS) {
			parts.show(TEXTS);
			return true;
		}
		if (feature != null) {
			parts.show(FACTS);
			return feature == DOSSIER__UNDERTAKINGS ? undertakings.viewer().getControl().setFocus()
					: facts.focus(feature);
		}
		return object instanceof Dossier;
	}
}

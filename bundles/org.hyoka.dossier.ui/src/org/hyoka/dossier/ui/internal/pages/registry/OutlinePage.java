// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.registry;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.*;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hyoka.model.hyoka.NumberStyle;
import org.hyoka.model.hyoka.OutlineChapter;
import org.hyoka.model.hyoka.ReportOutline;
import org.hyoka.report.blocks.HeadingNumbers;
import org.hyoka.ui.forms.FormBuilder;
import org.hyoka.ui.forms.ListAndDetails;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.page.DossierPage;
import org.hyoka.ui.tables.ObjectTable;
import org.hyoka.ui.tables.ObjectTree;

/** The outline of the report: which chapters it has, in which order, how they are numbered and what fills them. */
public final class OutlinePage extends DossierPage {
	private PageScaffold scaffold;
	private Subject dossier;
	private ObjectTable outlines;
	private ObjectTree chapters;
	private FormBuilder form;

	@Override
	public Control createControl(Composite parent) {
		scaffold = new PageScaffold(parent, Messages.Outline_Title, Messages.Outline_Lead);
		dossier = new Subject(context(), scaffold.control());
		Composite head = scaffold.wideSection(Labels.of(DOSSIER__OUTLINES));
		new FormBuilder(head, dossier).reference(DOSSIER__OUTLINE);
		outlines = new ObjectTable(head, context(), dossier, DOSSIER__OUTLINES, REPORT_OUTLINE, 4)
				.column(NAMED_ELEMENT__NAME, 360).column(REPORT_OUTLINE__TEMPLATE, 160);
		Subject outline = outlines.detail();
		ListAndDetails both = new ListAndDetails(scaffold.wideSection(Labels.of(REPORT_OUTLINE__CHAPTERS)), 55);
		chapters = new ObjectTree(both.first(), context(), outline, 420, REPORT_OUTLINE__CHAPTERS,
				OUTLINE_CHAPTER__CHAPTERS).label(OutlinePage::label);
		form = new FormBuilder(both.second(), chapters.chosen());
		form.text(NAMED_ELEMENT__NAME);
		form.row(2).all(OUTLINE_CHAPTER__NUMBERING, OUTLINE_CHAPTER__SCOPE);
		form.check(OUTLINE_CHAPTER__INCLUDED);
		form.computed(Messages.Outline_Fills, Messages.Outline_FillsRule,
				() -> chapters.chosen().object().map(c -> SectionWords.of((OutlineChapter) c)).orElse(""));
		form.all(OUTLINE_CHAPTER__SECTION, OUTLINE_CHAPTER__ARGUMENT, OUTLINE_CHAPTER__INTRO);
		return scaffold.control();
	}

	private static String label(EObject object) {
		OutlineChapter chapter = (OutlineChapter) object;
		String style = number(chapter);
		String words = SectionWords.of(chapter);
		String name = chapter.getName() == null || chapter.getName().isBlank() ? words : Labels.of(chapter);
		return style + (name.isEmpty() ? Labels.of(chapter) : name)
				+ (chapter.isIncluded() ? "" : "  " + Messages.Outline_LeftOut);
	}

	/** The number that it gets in the report; of chapters that are repeated, the first one's. */
	private static String number(OutlineChapter chapter) {
		if (chapter.getNumbering() == NumberStyle.NONE) {
			return "";
		}
		List<OutlineChapter> siblings = chapter.eContainer() instanceof OutlineChapter parent ? parent.getChapters()
				: ((ReportOutline) chapter.eContainer()).getChapters();
		long before = siblings.subList(0, siblings.indexOf(chapter)).stream()
				.filter(c -> c.isIncluded() && c.getNumbering() == chapter.getNumbering()).count();
		return HeadingNumbers.format(chapter.getNumbering(), (int) before + 1, "", Texts.locale()) + "  ";
	}

	@Override
	public void setSubject(EObject subject) {
		dossier.set(subject);
		if (context().dossier().getOutline() != null && outlines.selected().isEmpty()) {
			outlines.select(context().dossier().getOutline());
		}
		outlines.selectFirst();
	}

	@Override
	public boolean reveal(EObject object, EStructuralFeature feature) {
		for (EObject o = object; o != null; o = o.eContainer()) {
			if (o instanceof ReportOutline) {
				outlines.select(o);
			}
		}
		if (object instanceof OutlineChapter) {
			chapters.reveal(object);
			return feature == null || form.focus(feature);
		}
		return object instanceof ReportOutline && outlines.reveal(object);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.core.Ids;
import org.hyoka.core.PartialCopier;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.TextFeatures;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.Opinion;
import org.hyoka.model.hyoka.Panel;
import org.hyoka.model.hyoka.Person;
import org.hyoka.model.hyoka.Recommendation;
import org.hyoka.model.hyoka.RecommendationOrigin;
import org.hyoka.model.hyoka.ScoreSheet;

/**
 * What of a dossier may leave the office as data, by the same choice as a report (rule 7). Without names it holds as many
 * unnamed members as there are, and all points, but neither who the members are nor who gave what: on each undertaking the
 * points stand by what they are, as the columns of a report, so that the first unnamed member of one is not that of another;
 * opinions have no authors and stand as a report prints them. Comments of score sheets, days and working notes of the panel's
 * part stay out. Computed from it, means and numbers of members are those of the dossier.
 *
 * @since 0.1
 */
public final class DossierExtract {
	private static final int LEAST = 3;

	private DossierExtract() {
	}

	/**
	 * The part of a dossier that may go out.
	 *
	 * @param dossier not changed
	 * @param options whether members are named, and whether confidential parts are included
	 * @return the dossier itself where everything may, else a complete dossier of its own
	 */
	public static Dossier of(Dossier dossier, ReportOptions options) {
		return options.named() && options.confidential() ? dossier : new Extractor(dossier, options).of(dossier);
	}

	/**
	 * Where the names of members still stand: in texts, which are not changed.
	 *
	 * @param dossier the dossier with its members
	 * @param extract what goes out
	 * @return a sentence part for each place, in the order of the extract
	 */
	public static List<Phrase> mentions(Dossier dossier, Dossier extract) {
		List<String> names = members(dossier).stream().map(Member::getPerson).filter(p -> p != null && p.getName() != null)
				.map(p -> close(p.getName())).filter(name -> name.length() >= LEAST).toList();
		List<Phrase> places = new ArrayList<>();
		for (Iterator<EObject> all = extract.eAllContents(); !names.isEmpty() && all.hasNext();) {
			EObject object = all.next();
			if (texts(object).stream().map(DossierExtract::close).anyMatch(text -> names.stream().anyMatch(text::contains))) {
				places.add(object instanceof Person ? Naming.inSentence(object) : Naming.where(object));
			}
		}
		return List.copyOf(places);
	}

	private static List<String> texts(EObject object) {
		List<String> texts = new ArrayList<>();
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (object.eGet(attribute) instanceof String text) {
				texts.add(text);
			}
		}
		return texts;
	}

	/** 山田 太郎 and 山田太郎 are one name. */
	private static String close(String text) {
		return text.replaceAll("[\\s\u3000]", "");
	}

	private static List<Member> members(Dossier dossier) {
		return Optional.ofNullable(dossier.getPanel()).map(Panel::getMembers).map(List::<Member>copyOf).orElse(List.of());
	}

	/** Copies what may go out. */
	private static final class Extractor extends PartialCopier {
		private static final long serialVersionUID = 1L;
		private static final Set<EStructuralFeature> WHO = Set.of(Literals.OPINION__AUTHOR, Literals.RECOMMENDATION__AUTHOR);
		private static final Set<EReference> JUDGED = Set.of(Literals.PANEL__MEMBERS, Literals.DOSSIER__SCORE_SHEETS);
		private final boolean named;
		private final boolean confidential;
		private final transient Set<Person> nobodyElse = new HashSet<>();

		Extractor(Dossier dossier, ReportOptions options) {
			named = options.named();
			confidential = options.confidential();
			if (!named) {
				members(dossier).stream().map(Member::getPerson).filter(p -> p != null).forEach(nobodyElse::add);
				for (Iterator<EObject> all = dossier.eAllContents(); all.hasNext();) {
					EObject object = all.next();
					if (!(object instanceof Member)) {
						nobodyElse.removeAll(object.eCrossReferences());
					}
				}
			}
		}

		@Override
		public Dossier of(Dossier dossier) {
			Dossier copy = super.of(dossier);
			if (!named) {
				new UnnamedSheets(dossier, copy, this).write();
			}
			return copy;
		}

		@Override
		protected boolean goesIn(EObject object) {
			return !isForWork(object) && (confidential || !Confidential.is(object))
					&& (named || !(object instanceof Person person && nobodyElse.contains(person)
							|| object instanceof Note note && !note.isPrinted() && isJudgement(note)));
		}

		/** Comments with their answers are for the people at work (rule 21). */
		private static boolean isForWork(EObject object) {
			return object instanceof Note note && TextFeatures.isComment(note);
		}

		private static boolean isJudgement(EObject object) {
			for (EObject up = object; up != null; up = up.eContainer()) {
				if (up instanceof Panel || up instanceof ScoreSheet || up instanceof Assessment) {
					return true;
				}
			}
			return false;
		}

		@Override
		protected List<EObject> children(EObject parent, EReference reference) {
			if (named) {
				return super.children(parent, reference);
			}
			if (JUDGED.contains(reference)) {
				return List.of(); // written in an order of their own
			}
			List<EObject> children = super.children(parent, reference);
			if (reference == Literals.ASSESSMENT__OPINIONS || reference == Literals.ASSESSMENT__RECOMMENDATIONS) {
				children.sort(Comparator.comparing(Extractor::place));
			}
			return children;
		}

		/** The panel's own recommendations keep their order; what comes from single members stands as a report prints it. */
		private static String place(EObject object) {
			return switch (object) {
			case Opinion opinion -> disorder(opinion, opinion.getText());
			case Recommendation one when one.getOrigin() == RecommendationOrigin.MEMBER || one.getAuthor() != null -> disorder(one, one.getText());
			default -> "";
			};
		}

		private static String disorder(Element element, String text) {
			return Ids.nameBased(text + '\n' + element.getId());
		}

		/** Ids may have been given one after the other as one member's remarks were entered. */
		@Override
		public EObject copy(EObject object) {
			EObject copy = super.copy(object);
			if (!named && copy instanceof Element remark && (object instanceof Opinion || !place(object).isEmpty())) {
				remark.setId(null);
			}
			return copy;
		}

		@Override
		protected void copyReference(EReference reference, EObject from, EObject to) {
			if (named || !WHO.contains(reference)) {
				super.copyReference(reference, from, to);
			}
		}
	}
}

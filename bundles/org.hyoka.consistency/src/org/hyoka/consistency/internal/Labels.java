// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.hyoka.consistency.Places;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.YearStyle;
import org.hyoka.core.text.Years;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Alias;
import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.hyoka.model.hyoka.DataTable;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationEvent;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Opinion;
import org.hyoka.model.hyoka.OutputCount;
import org.hyoka.model.hyoka.Panel;
import org.hyoka.model.hyoka.PriorFinding;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.ProgramNode;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Recommendation;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Response;
import org.hyoka.model.hyoka.RoleAssignment;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.TableRow;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TargetRevision;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.hyoka.WorkingGroupFinding;
import org.hyoka.model.ip.IpPackage;
import org.hyoka.model.roadmap.RoadmapPackage;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;

/** What the objects of a dossier are called in sentences. */
public final class Labels {
	private static final int LONG = 30;
	private static final Set<String> CAPITALS = Set.of("PD", "PS", "PO", "PL", "SPL", "PI", "PCT");

	private Labels() {
	}

	/** The name of an object, short and in both languages. */
	public static Phrase of(EObject object) {
		return switch (object) {
		case null -> Phrase.same("-");
		case Dossier dossier -> Places.type(dossier.eClass());
		case ProgramNode node -> node(node);
		case OutputCount count -> detail(count, literal(count.getKind()), Phrase.same(text(count.getLabel())));
		case Response response -> detail(response, of(response.eContainer()), Phrase.same(""));
		case Alias alias -> detail(alias, of(alias.eContainer()), Phrase.same(text(alias.getName())));
		case TargetRevision revision -> detail(revision, of(revision.eContainer()), Phrase.same(""));
		case Target target -> detail(target, point(target.getDue()), number(target.getValue(), unitOf(target)));
		case Actual actual -> detail(actual, point(actual.getAsOf()), number(actual.getValue(), unitOf(actual)));
		case Allocation allocation -> detail(allocation, year(allocation.getYear()),
				allocation.getItem() == null ? Phrase.same("") : Phrase.same(cut(item(allocation.getItem()))));
		case BudgetEntry entry -> detail(entry, year(entry.getYear()), literal(entry.getKind()));
		case EvaluationEvent event -> detail(event, literal(event.getKind()), point(event.getAt()));
		case Member member -> quoted(member, member.getPerson() != null ? member.getPerson().getName() : member.getLabel());
		case RoleAssignment role -> detail(role, literal(role.getRole()),
				Phrase.same(role.getPerson() == null ? "" : text(role.getPerson().getName())));
		case ScoreSheet sheet -> detail(sheet, of(sheet.getMember()), of(sheet.getUndertaking()));
		case Score score -> detail(score, of(score.getCriterion()), of(score.eContainer()));
		case Criterion criterion -> quoted(criterion, criterion.getCode() + " " + text(criterion.getName()));
		case Assessment assessment -> detail(assessment, of(assessment.getUndertaking()), Phrase.same(""));
		case CriterionAssessment box -> detail(box, of(box.getCriterion()), Phrase.same(""));
		case WorkingGroupFinding finding -> detail(finding, literal(finding.getKind()), year(finding.getYear()));
		case PriorFinding finding -> detail(finding, Phrase.same(text(finding.getBody())), literal(finding.getKind()));
		case Opinion opinion -> quoted(opinion, opinion.getText());
		case Recommendation recommendation -> quoted(recommendation, recommendation.getText());
		case StatedFigure stated -> stated(stated);
		case TableRow row when row.eContainer() instanceof DataTable table -> row(table, table.getRows().indexOf(row) + 1);
		case NamedElement named -> quoted(named, named.getName());
		default -> Places.type(object.eClass());
		};
	}

	/** The large part that an object belongs to: an undertaking, the panel, an assessment; null for the dossier itself. */
	public static EObject part(EObject object) {
		for (EObject up = object; up != null; up = up.eContainer()) {
			if (up instanceof Undertaking || up instanceof Panel || up instanceof Assessment) {
				return up;
			}
		}
		return null;
	}

	/** Number and name of an item, theme or the like. */
	public static String item(EObject object) {
		String code = object instanceof ResearchItem item ? item.getCode() : null;
		String name = object instanceof NamedElement named ? named.getName() : null;
		return code == null || code.isBlank() ? text(name) : code + " " + text(name);
	}

	/** A point in time as the report prints it. */
	public static Phrase point(DatePoint point) {
		return point == null ? Phrase.same("-")
				: new Phrase(Years.format(point, YearStyle.FY, Locale.ENGLISH), Years.format(point, YearStyle.NENDO, Locale.JAPANESE));
	}

	/** A day as the report prints it. */
	public static Phrase day(LocalDate day) {
		return day == null ? Phrase.same("-") : point(DatePoint.of(day));
	}

	/** A fiscal year as the report prints it. */
	public static Phrase year(FiscalYear year) {
		return year == null ? Phrase.same("-")
				: new Phrase(Years.format(year, YearStyle.FY, Locale.ENGLISH), Years.format(year, YearStyle.NENDO, Locale.JAPANESE));
	}

	/** A number with its unit. */
	public static Phrase number(BigDecimal value, Unit unit) {
		return Phrase.same(value == null ? "-"
				: Numbers.format(value) + (unit == null || unit.getSymbol() == null ? "" : unit.getSymbol()));
	}

	/** What a literal of an enumeration of the model is called. */
	public static Phrase literal(Enumerator literal) {
		if (literal == null) {
			return Phrase.same("-");
		}
		for (EPackage p : new EPackage[] { HyokaPackage.eINSTANCE, RoadmapPackage.eINSTANCE, IpPackage.eINSTANCE }) {
			EClassifier type = p.getEClassifier(literal.getClass().getSimpleName());
			if (type instanceof EEnum values) {
				EEnumLiteral found = values.getEEnumLiteral(literal.getName());
				String japanese = EcoreUtil.getAnnotation(found, "https://hyoka.org/label", "ja");
				return new Phrase(english(literal.getName()),
						japanese == null ? literal.getName() : japanese);
			}
		}
		return Phrase.same(literal.getName());
	}

	/** PL and PCT stay as they are; all else are words. */
	private static String english(String literal) {
		return CAPITALS.contains(literal) ? literal : literal.toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	/** A name in camel case as words: {@code researchItem} becomes {@code research item}. */
	public static String words(String camel) {
		return camel.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}

	/** The beginning of a text, short enough for a sentence. */
	public static String cut(String text) {
		String one = text(text).strip().replaceAll("\\s+", " ");
		return one.length() <= LONG ? one : one.substring(0, LONG - 1) + "…";
	}

	/** The unit of the indicator that something belongs to, or null. */
	public static Unit unitOf(EObject object) {
		for (EObject up = object; up != null; up = up.eContainer()) {
			if (up instanceof Indicator indicator) {
				return indicator.getUnit();
			}
		}
		return null;
	}

	/** A program by itself if there is only one, a project by its letter, one that is not evaluated also by its name. */
	private static Phrase node(ProgramNode node) {
		Phrase type = type(node);
		if (node instanceof Program && node.eContainer() instanceof Dossier dossier
				&& dossier.getUndertakings().stream().filter(Program.class::isInstance).count() == 1) {
			return type;
		}
		if (node.getCode() == null || node.getCode().isBlank()) {
			return quoted(node, node.getName());
		}
		boolean other = node instanceof Undertaking undertaking && !undertaking.isEvaluated() && node.getName() != null;
		return new Phrase(type.english() + " " + node.getCode() + (other ? " “" + cut(node.getName()) + "”" : ""),
				type.japanese() + node.getCode() + (other ? "「" + cut(node.getName()) + "」" : ""));
	}

	private static Phrase row(DataTable table, int number) {
		Phrase name = of(table);
		return new Phrase(name.english() + ", row " + number, name.japanese() + "の" + number + "行目");
	}

	/** Words that are printed somewhere by their place, figures also by what they are. */
	private static Phrase stated(StatedFigure stated) {
		if (stated.getMeasure() != StatedMeasure.TEXT) {
			return detail(stated, literal(stated.getMeasure()), Phrase.same(text(stated.getPlace())));
		}
		String place = cut(stated.getPlace());
		return new Phrase("the words printed in “" + place + "”", "「" + place + "」の記載");
	}

	private static Phrase quoted(EObject object, String name) {
		Phrase type = type(object);
		return name == null || name.isBlank() ? type
				: new Phrase(type.english() + " “" + cut(name) + "”", type.japanese() + "「" + cut(name) + "」");
	}

	private static Phrase detail(EObject object, Phrase first, Phrase second) {
		Phrase type = type(object);
		String gap = second.english().isEmpty() ? "" : ", ";
		return new Phrase(type.english() + " (" + first.english() + gap + second.english() + ")",
				type.japanese() + "（" + first.japanese() + (gap.isEmpty() ? "" : "、") + second.japanese() + "）");
	}

	private static Phrase type(EObject object) {
		return switch (object) {
		case Project project -> new Phrase("project", "プロジェクト");
		case Program program -> new Phrase("program", "プログラム");
		default -> Places.type(object.eClass());
		};
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}

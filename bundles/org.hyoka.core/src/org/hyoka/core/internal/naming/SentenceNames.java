// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.naming;

import java.math.BigDecimal;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.hyoka.core.indicators.IndicatorUnits;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Amounts;
import org.hyoka.core.text.Excerpt;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.core.text.YearStyle;
import org.hyoka.core.text.Years;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Alias;
import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.BlockLink;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.BudgetLine;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.hyoka.model.hyoka.DataTable;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationEvent;
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
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.Filing;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;

/** What objects are called within sentences: the word for the class, and what tells an object from others of it. */
public final class SentenceNames {
	private static final PhraseBook BOOK = PhraseBook.of(SentenceNames.class);
	private static final int LONGEST = 30;
	private final Locale locale;

	private SentenceNames(Locale locale) {
		this.locale = locale;
	}

	/** An object of any class. */
	public static String of(EObject object, Locale locale) {
		return new SentenceNames(locale).of(object);
	}

	/** An object of a class, by its name: 指標「…」; by the class alone where the name is empty. */
	public static String named(EClass type, String name, Locale locale) {
		return new SentenceNames(locale).quoted(Naming.inSentence(type, locale), name);
	}

	/** Where an object stands: the undertaking or other large part it belongs to, and its own name. */
	public static String where(EObject object, Locale locale) {
		String own = Naming.inSentence(object, locale);
		for (EObject up = object; up != null; up = up.eContainer()) {
			if (up instanceof Undertaking || up instanceof Panel || up instanceof Assessment) {
				return up == object ? own : new SentenceNames(locale).say("where", Naming.inSentence(up, locale), own);
			}
		}
		return own;
	}

	private String of(EObject object) {
		return switch (object) {
		case ProgramNode node -> node(node);
		case OutputCount count -> with(count, word(count.getKind()), text(count.getLabel()));
		case Response response -> with(response, name(response.eContainer()), "");
		case Alias alias -> with(alias, name(alias.eContainer()), text(alias.getName()));
		case TargetRevision revision -> with(revision, name(revision.eContainer()), "");
		case Target target -> with(target, target.getDue() == null ? "" : point(target.getDue()),
				target.getValue() == null ? cut(ObjectNames.own(target, locale)) : number(target.getValue(), target));
		case Actual actual -> with(actual, point(actual.getAsOf()),
				actual.getValue() == null && actual.getText() != null ? cut(actual.getText()) : number(actual.getValue(), actual));
		case Allocation allocation -> with(allocation, year(allocation.getYear()), item(allocation.getItem()));
		case BudgetEntry entry -> with(entry, year(entry.getYear()), word(entry.getKind()));
		case BudgetLine line -> with(line, year(line.getYear()), ObjectNames.of(line, locale));
		case BlockLink link -> quoted(link, ObjectNames.of(link, locale));
		case EvaluationEvent event -> with(event, word(event.getKind()), point(event.getAt()));
		case RoleAssignment role -> with(role, word(role.getRole()), ObjectNames.own(role.getPerson(), locale));
		case ScoreSheet sheet -> with(sheet, name(sheet.getMember()), name(sheet.getUndertaking()));
		case Score score -> with(score, name(score.getCriterion()), name(score.eContainer()));
		case Criterion criterion -> quoted(criterion, (text(criterion.getCode()) + " " + ObjectNames.own(criterion, locale)).strip());
		case Assessment assessment -> with(assessment, name(assessment.getUndertaking()), "");
		case CriterionAssessment box -> with(box, name(box.getCriterion()), "");
		case WorkingGroupFinding finding -> with(finding, word(finding.getKind()), year(finding.getYear()));
		case PriorFinding finding -> with(finding, text(finding.getBody()), word(finding.getKind()));
		case Opinion opinion -> quoted(opinion, opinion.getText());
		case Recommendation recommendation -> quoted(recommendation, recommendation.getText());
		case StatedFigure stated -> stated(stated);
		case TableRow row when row.eContainer() instanceof DataTable table -> say("row", name(table), table.getRows().indexOf(row) + 1);
		case NamedElement named -> quoted(named, ObjectNames.of(named, locale));
		case Member member -> quoted(member, ObjectNames.of(member, locale));
		case Filing filing -> quoted(filing, ObjectNames.of(filing, locale));
		case AgreementParty party -> quoted(party, ObjectNames.of(party, locale));
		default -> type(object);
		};
	}

	/** A program by itself if there is only one, a project by its letter, one that is not evaluated also by its name. */
	private String node(ProgramNode node) {
		if (node instanceof Program && node.eContainer() instanceof Dossier dossier
				&& dossier.getUndertakings().stream().filter(Program.class::isInstance).count() == 1) {
			return type(node);
		}
		String name = ObjectNames.own(node, locale);
		if (node.getCode() == null || node.getCode().isBlank()) {
			return quoted(node, name);
		}
		boolean other = node instanceof Undertaking undertaking && !undertaking.isEvaluated() && !name.isEmpty();
		return other ? say("node.named", type(node), node.getCode(), cut(name)) : say("node", type(node), node.getCode());
	}

	/** Words that are printed somewhere by their place, figures also by what they are. */
	private String stated(StatedFigure stated) {
		return stated.getMeasure() == StatedMeasure.TEXT ? say("printed", cut(stated.getPlace()))
				: with(stated, word(stated.getMeasure()), text(stated.getPlace()));
	}

	private String item(ResearchItem item) {
		return item == null ? "" : cut(text(item.getCode()) + " " + ObjectNames.own(item, locale));
	}

	private String name(EObject object) {
		return Naming.inSentence(object, locale);
	}

	private String quoted(EObject object, String name) {
		return quoted(type(object), name);
	}

	private String quoted(String type, String name) {
		return name == null || name.isBlank() ? type : say("named", type, cut(name));
	}

	private String with(EObject object, String first, String second) {
		return first.isEmpty() && second.isEmpty() ? type(object)
				: first.isEmpty() || second.isEmpty() ? say("with", type(object), first + second) : say("with.two", type(object), first, second);
	}

	/** What a literal is called; empty where it says that nothing is stated. */
	private String word(Enumerator literal) {
		return literal.getName().equals("UNSPECIFIED") ? "" : Naming.inSentence(literal, locale);
	}

	private String type(EObject object) {
		return switch (object) {
		case Project project -> say("project");
		case Program program -> say("program");
		default -> Naming.inSentence(object.eClass(), locale);
		};
	}

	private String point(DatePoint point) {
		return point == null ? "-" : Years.format(point, YearStyle.inSentence(locale), locale);
	}

	private String year(FiscalYear year) {
		return year == null ? "-" : Years.format(year, YearStyle.inSentence(locale), locale);
	}

	/** The value of a target or actual with its unit. */
	private String number(BigDecimal value, EObject owner) {
		if (value == null) {
			return "-";
		}
		Unit unit = owner instanceof Target target ? IndicatorUnits.of(target) : owner instanceof Actual actual ? IndicatorUnits.of(actual) : null;
		return Amounts.format(value, unit, locale);
	}

	private static String cut(String text) {
		return Excerpt.of(text, LONGEST);
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}

	private String say(String key, Object... arguments) {
		return BOOK.phrase(key, arguments).in(locale);
	}
}

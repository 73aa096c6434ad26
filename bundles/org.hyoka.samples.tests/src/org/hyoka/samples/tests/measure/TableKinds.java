// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.tests.measure;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.model.hyoka.Accumulation;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.DataTable;
import org.hyoka.model.hyoka.EvaluationEvent;
import org.hyoka.model.hyoka.Exhibit;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Meeting;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.TableRow;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TargetKind;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;

/** Errors in what is printed as a table. */
final class TableKinds {
	private TableKinds() {
	}

	static List<Kind> all() {
		return List.of(Kind.table("printed total of a budget", g -> digit(g, stated(g, Budget.class), Literals.STATED_FIGURE__VALUE)),
				Kind.table("printed total of a table", g -> digit(g, stated(g, AllocationTable.class), Literals.STATED_FIGURE__VALUE)),
				Kind.table("amount in a table of money", TableKinds::allocation), Kind.table("printed target or actual", TableKinds::printedValue),
				Kind.table("printed year of a target", TableKinds::printedYear), Kind.table("printed mean", TableKinds::printedMean),
				Kind.table("year outside the period", TableKinds::yearOutside), Kind.table("year twice", TableKinds::yearTwice),
				Kind.table("minus before an amount", TableKinds::minus), Kind.table("unit of another kind", TableKinds::unit),
				Kind.table("interim target above the last", TableKinds::interimAbove),
				Kind.table("interim target after the last", TableKinds::interimLate),
				Kind.table("actual of the future", TableKinds::future), Kind.table("cumulative actual falls", TableKinds::falls),
				Kind.table("actual twice", TableKinds::actualTwice), Kind.table("count and its list", TableKinds::counted),
				Kind.table("points off the scale", TableKinds::offScale), Kind.table("member twice", TableKinds::memberTwice),
				Kind.table("meeting ends before it begins", TableKinds::meeting), Kind.table("period reversed", TableKinds::period),
				Kind.table("evaluations out of order", TableKinds::evaluations),
				Kind.table("organization twice, a letter off", TableKinds::organization),
				Kind.table("code of an item twice", TableKinds::code), Kind.table("number of a figure twice", TableKinds::exhibit),
				Kind.table("cell missing in a row", TableKinds::cell));
	}

	private static Optional<StatedFigure> stated(Garden g, Class<?> owner) {
		return g.one(StatedFigure.class, s -> owner.isInstance(s.eContainer()) && s.getValue() != null && s.getExplanation() == null
				&& s.getMeasure() != StatedMeasure.TOTAL_BUDGET
				&& !(s.eContainer() instanceof Budget b && b.getEntries().stream().anyMatch(e -> e.getAmount() == null)));
	}

	private static <T extends EObject> Optional<Planted> digit(Garden g, Optional<T> object, EStructuralFeature feature) {
		return object.map(o -> {
			BigDecimal old = (BigDecimal) o.eGet(feature);
			g.set(o, feature, Slips.digit(old, g.random));
			return planted(o.eClass().getName() + " " + old + " to " + o.eGet(feature), o);
		});
	}

	private static Planted planted(String words, EObject... touched) {
		return new Planted(words, Set.of(touched));
	}

	private static Optional<Planted> allocation(Garden g) {
		return digit(
				g, g.one(Allocation.class, a -> a.getAmount() != null && a.getAmount().precision() > 2 && a.getItem() != null && a.getYear() != null
						&& ((AllocationTable) a.eContainer()).getStated().stream().anyMatch(s -> s.getMeasure() == StatedMeasure.GRAND_TOTAL
								|| s.getMeasure() == StatedMeasure.YEAR_TOTAL && a.getYear().equals(s.getYear()))),
				Literals.ALLOCATION__AMOUNT);
	}

	private static Optional<Planted> printedValue(Garden g) {
		return digit(g, g.one(StatedFigure.class, s -> (s.eContainer() instanceof Target || s.eContainer() instanceof Actual) && s.getValue() != null
				&& s.getMeasure() == StatedMeasure.VALUE && s.getExplanation() == null), Literals.STATED_FIGURE__VALUE);
	}

	private static Optional<Planted> printedYear(Garden g) {
		return g.one(StatedFigure.class, s -> s.eContainer() instanceof Target && s.getMeasure() == StatedMeasure.DUE && s.getDate() != null)
				.map(s -> {
					g.set(s, Literals.STATED_FIGURE__DATE, DatePoint.of(FiscalYear.of(s.getDate().year() + (g.random.nextBoolean() ? 1 : -1))));
					return planted("due " + s.getDate(), s);
				});
	}

	private static Optional<Planted> printedMean(Garden g) {
		return g.one(StatedFigure.class, s -> s.getMeasure() == StatedMeasure.MEAN && s.getValue() != null && s.getExplanation() == null).map(s -> {
			g.set(s, Literals.STATED_FIGURE__VALUE, s.getValue().add(new BigDecimal(g.random.nextBoolean() ? "0.1" : "-0.2")));
			return planted("mean " + s.getValue(), s);
		});
	}

	private static Optional<Planted> yearOutside(Garden g) {
		return g.one(BudgetEntry.class, e -> undertaking(e).map(Undertaking::getPeriod).map(Period::getStart).isPresent()).map(e -> {
			g.set(e, Literals.BUDGET_ENTRY__YEAR,
					FiscalYear.of(undertaking(e).orElseThrow().getPeriod().getStart().year() - 1 - g.random.nextInt(3)));
			return planted("year " + e.getYear(), e);
		});
	}

	private static Optional<Undertaking> undertaking(EObject object) {
		for (EObject up = object; up != null; up = up.eContainer()) {
			if (up instanceof Undertaking undertaking) {
				return Optional.of(undertaking);
			}
		}
		return Optional.empty();
	}

	private static Optional<Planted> yearTwice(Garden g) {
		return g.one(BudgetEntry.class, e -> e.getAmount() != null).map(e -> {
			List<BudgetEntry> entries = ((Budget) e.eContainer()).getEntries();
			BudgetEntry copy = EcoreUtil.copy(e);
			copy.setId(null);
			g.add(entries, g.random.nextInt(entries.size() + 1), copy);
			return planted("again " + e.getYear(), e, copy);
		});
	}

	private static Optional<Planted> minus(Garden g) {
		return g.one(BudgetEntry.class, e -> e.getAmount() != null && e.getAmount().signum() > 0).map(e -> {
			g.set(e, Literals.BUDGET_ENTRY__AMOUNT, e.getAmount().negate());
			return planted("amount " + e.getAmount(), e);
		});
	}

	private static Optional<Planted> unit(Garden g) {
		return g.one(Budget.class, b -> b.getUnit() != null && !b.getEntries().isEmpty())
				.flatMap(b -> g.one(Unit.class, u -> u.getDimension() != b.getUnit().getDimension()).map(u -> {
					g.set(b, Literals.BUDGET__UNIT, u);
					return planted("unit " + u.getSymbol(), b);
				}));
	}

	private static Optional<Indicator> withTwoTargets(Garden g) {
		return g.one(Indicator.class, i -> interim(i).isPresent() && last(i).isPresent() && i.getAccumulation() == Accumulation.CUMULATIVE);
	}

	private static Optional<Target> interim(Indicator i) {
		return i.getTargets().stream().filter(t -> t.getKind() == TargetKind.INTERIM && t.getValue() != null && t.getDue() != null).findFirst();
	}

	private static Optional<Target> last(Indicator i) {
		return i.getTargets().stream().filter(t -> t.getKind() == TargetKind.FINAL && t.getValue() != null && t.getDue() != null).findFirst();
	}

	private static Optional<Planted> interimAbove(Garden g) {
		return withTwoTargets(g).map(i -> {
			Target target = interim(i).orElseThrow();
			g.set(target, Literals.TARGET__VALUE, last(i).orElseThrow().getValue().add(BigDecimal.valueOf(1 + g.random.nextInt(9))));
			return planted("interim " + target.getValue(), target);
		});
	}

	private static Optional<Planted> interimLate(Garden g) {
		return withTwoTargets(g).map(i -> {
			Target target = interim(i).orElseThrow();
			g.set(target, Literals.TARGET__DUE,
					DatePoint.of(FiscalYear.of(last(i).orElseThrow().getDue().fiscalYear().year() + 1 + g.random.nextInt(2))));
			return planted("interim due " + target.getDue(), target);
		});
	}

	private static Optional<Planted> future(Garden g) {
		return g.one(Actual.class, a -> a.getValue() != null && a.getAsOf() != null).map(a -> {
			g.set(a, Literals.ACTUAL__AS_OF, DatePoint.of(FiscalYear.of(g.dossier.getFiscalYear().year() + 1 + g.random.nextInt(3))));
			return planted("actual as of " + a.getAsOf(), a);
		});
	}

	private static List<Actual> ordered(Indicator i) {
		return i.getActuals().stream().filter(a -> a.getValue() != null && a.getAsOf() != null).sorted(Comparator.comparing(Actual::getAsOf))
				.toList();
	}

	private static Optional<Planted> falls(Garden g) {
		return g.one(Indicator.class, i -> i.getAccumulation() == Accumulation.CUMULATIVE && ordered(i).size() > 1
				&& ordered(i).getFirst().getValue().compareTo(BigDecimal.ONE) > 0).map(i -> {
					Actual later = ordered(i).getLast();
					g.set(later, Literals.ACTUAL__VALUE, ordered(i).get(ordered(i).size() - 2).getValue().subtract(BigDecimal.ONE));
					return planted("falls to " + later.getValue(), later);
				});
	}

	private static Optional<Planted> actualTwice(Garden g) {
		return g.one(Actual.class, a -> a.getValue() != null && a.getAsOf() != null).map(a -> {
			Actual copy = EcoreUtil.copy(a);
			copy.setId(null);
			copy.getStated().clear();
			copy.setValue(a.getValue().add(BigDecimal.valueOf(g.random.nextInt(3))));
			g.add(((Indicator) a.eContainer()).getActuals(), 0, copy);
			return planted("again " + a.getAsOf(), a, copy);
		});
	}

	private static Optional<Planted> counted(Garden g) {
		return g.one(Actual.class, a -> a.getCounted().size() > 1 && a.getValue() != null).map(a -> {
			g.remove(a.getCounted(), g.random.nextInt(a.getCounted().size()));
			return planted("one of those counted is gone", a);
		});
	}

	private static Optional<Planted> offScale(Garden g) {
		return g.one(Score.class, s -> s.getValue() != null).map(s -> {
			g.set(s, Literals.SCORE__VALUE, s.getValue().add(BigDecimal.valueOf(4 + g.random.nextInt(3))));
			return planted("points " + s.getValue(), s, s.eContainer());
		});
	}

	private static Optional<Planted> memberTwice(Garden g) {
		return g.one(Member.class, m -> m.getPerson() != null && m.eContainer() == g.dossier.getPanel()).map(m -> {
			Member copy = EcoreUtil.copy(m);
			copy.setId(null);
			g.add(g.dossier.getPanel().getMembers(), g.random.nextInt(g.dossier.getPanel().getMembers().size()), copy);
			return planted("member again", m, copy);
		});
	}

	private static Optional<Planted> meeting(Garden g) {
		return g.one(Meeting.class, m -> m.getStart() != null && m.getEnd() != null).map(m -> {
			LocalDateTime end = m.getStart().minusHours(1 + g.random.nextInt(4));
			g.set(m, Literals.MEETING__END, end);
			return planted("ends " + end, m);
		});
	}

	private static Optional<Planted> period(Garden g) {
		return g.one(Undertaking.class, u -> u.getPeriod() != null && u.getPeriod().getStart() != null && u.getPeriod().getEnd() != null).map(u -> {
			g.set(u.getPeriod(), Literals.PERIOD__END, FiscalYear.of(u.getPeriod().getStart().year() - 1 - g.random.nextInt(3)));
			return planted("ends " + u.getPeriod().getEnd(), u, u.getPeriod());
		});
	}

	private static Optional<Planted> evaluations(Garden g) {
		return g.one(Undertaking.class, u -> u.getEvaluations().stream().filter(e -> e.getAt() != null).count() > 1).map(u -> {
			List<EvaluationEvent> events = new ArrayList<>(u.getEvaluations().stream().filter(e -> e.getAt() != null)
					.sorted(Comparator.comparing(EvaluationEvent::getAt)).toList());
			EvaluationEvent first = events.getFirst();
			g.set(first, Literals.EVALUATION_EVENT__AT, DatePoint.of(FiscalYear.of(events.getLast().getAt().fiscalYear().year() + 1)));
			return planted(first.getKind() + " at " + first.getAt(), first, u);
		});
	}

	private static Optional<Planted> organization(Garden g) {
		return g.one(Organization.class, o -> o.getName() != null && o.getName().length() > 8 && !o.getName().endsWith("大学"))
				.flatMap(o -> Slips.letter(o.getName(), g.random).map(name -> {
					Organization copy = EcoreUtil.copy(o);
					copy.setId(null);
					copy.getAliases().clear();
					copy.setName(name);
					g.add(g.dossier.getOrganizations(), g.random.nextInt(g.dossier.getOrganizations().size()), copy);
					return planted(o.getName() + " and " + name, o, copy);
				}));
	}

	private static Optional<Planted> code(Garden g) {
		return g.one(ResearchItem.class, i -> i.getCode() != null && i.eContainer() instanceof Undertaking u
				&& u.getResearchItems().stream().filter(o -> o.getCode() != null).count() > 1).map(i -> {
					List<ResearchItem> others = ((Undertaking) i.eContainer()).getResearchItems().stream().filter(o -> o != i && o.getCode() != null)
							.toList();
					g.set(i, Literals.RESEARCH_ITEM__CODE, g.one(others).orElseThrow().getCode());
					return planted("code " + i.getCode(), i);
				});
	}

	private static Optional<Planted> exhibit(Garden g) {
		return g.one(Exhibit.class, e -> e.getPrintedNumber() != null).flatMap(e -> g.one(Exhibit.class, o -> o != e && o.getPrintedNumber() != null)
				.map(other -> {
					g.set(e, Literals.EXHIBIT__PRINTED_NUMBER, other.getPrintedNumber());
					return planted("number " + e.getPrintedNumber(), e, other);
				}));
	}

	private static Optional<Planted> cell(Garden g) {
		return g.one(TableRow.class, r -> r.eContainer() instanceof DataTable && r.getCells().size() > 1).map(r -> {
			g.remove(r.getCells(), g.random.nextInt(r.getCells().size()));
			return planted("a cell less", r, r.eContainer());
		});
	}
}

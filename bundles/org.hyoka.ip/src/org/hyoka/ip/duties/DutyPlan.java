// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.core.text.YearStyle;
import org.hyoka.core.text.Years;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.DueBasis;
import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.DutyEvent;
import org.hyoka.model.ip.DutyTemplate;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.ip.IpPackage;
import org.hyoka.model.time.FiscalYear;

/**
 * What has to be added to the list of duties so that it has one for every event and template. Nothing is ever removed:
 * duties that were done, waived or entered by hand stay as they are.
 *
 * @param ip      where the duties belong
 * @param missing duties that have arisen and are not in the list
 * @param moved   pending duties whose event is on another day than they say
 */
public record DutyPlan(IpManagement ip, List<Missing> missing, List<Moved> moved) {
	/**
	 * A duty that is not in the list.
	 *
	 * @param template which one
	 * @param event    what started it
	 * @param start    the day it starts, empty while it is not entered
	 * @param repeated whether it comes again every year
	 */
	public record Missing(DutyTemplate template, IpEvent event, Optional<LocalDate> start, boolean repeated) {
	}

	/**
	 * A duty whose event is on another day.
	 *
	 * @param duty  the duty
	 * @param start the day of the event
	 */
	public record Moved(Duty duty, LocalDate start) {
	}

	private static final PhraseBook BOOK = PhraseBook.of(DutyPlan.class);
	private static final int LONGEST = 60;

	/** Keeps its own copies. */
	public DutyPlan {
		missing = List.copyOf(missing);
		moved = List.copyOf(moved);
	}

	/**
	 * Compares the events up to a day with the list of duties.
	 *
	 * @param ip   the undertaking's IP, with the templates that apply
	 * @param asOf the day
	 */
	public static DutyPlan of(IpManagement ip, LocalDate asOf) {
		return new Planner(ip, asOf).plan();
	}

	/** Whether the list is complete. */
	public boolean isEmpty() {
		return missing.isEmpty() && moved.isEmpty();
	}

	/**
	 * One command that adds what is missing and corrects what has moved; it can be undone as one.
	 *
	 * @param domain the dossier's editing domain, on whose command stack the caller executes it
	 * @return the command; not executable if there is nothing to do
	 */
	public Command command(EditingDomain domain) {
		if (isEmpty()) {
			return UnexecutableCommand.INSTANCE;
		}
		CompoundCommand all = new CompoundCommand(BOOK.phrase("plan.command").in(Locale.getDefault()));
		if (!missing.isEmpty()) {
			all.append(AddCommand.create(domain, ip, IpPackage.Literals.IP_MANAGEMENT__DUTIES, missing.stream().map(this::duty).toList()));
		}
		moved.forEach(m -> all.append(SetCommand.create(domain, m.duty(), IpPackage.Literals.DUTY__STARTED_ON, m.start())));
		return all;
	}

	/** A new duty, in no dossier yet. */
	private Duty duty(Missing missing) {
		Duty duty = IpFactory.eINSTANCE.createDuty();
		duty.setTemplate(missing.template());
		duty.setSubject(missing.event().subject());
		missing.event().organization().ifPresent(duty::setOrganization);
		missing.start().ifPresent(duty::setStartedOn);
		missing.event().doneOn().ifPresent(duty::setDoneOn);
		duty.setName(name(missing));
		return duty;
	}

	private String name(Missing missing) {
		String name = missing.template().getName() == null ? "" : missing.template().getName();
		if (!missing.repeated() || missing.start().isEmpty()) {
			return name;
		}
		Locale locale = locale();
		boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
		return BOOK.phrase("plan.ofYear", name,
				Years.format(FiscalYear.of(missing.start().get()), english ? YearStyle.FY : YearStyle.NENDO, locale)).in(locale);
	}

	private Locale locale() {
		for (org.eclipse.emf.ecore.EObject up = ip; up != null; up = up.eContainer()) {
			if (up instanceof Dossier dossier && dossier.getLanguage() != null) {
				return Locale.forLanguageTag(dossier.getLanguage());
			}
		}
		return Locale.JAPANESE;
	}

	/** Works out one plan. */
	private static final class Planner {
		private record Key(DutyTemplate template, Element subject) {
		}

		private final IpManagement ip;
		private final LocalDate asOf;
		private final Map<Key, List<Duty>> existing = new HashMap<>();
		private final List<Missing> missing = new ArrayList<>();
		private final List<Moved> moved = new ArrayList<>();

		Planner(IpManagement ip, LocalDate asOf) {
			this.ip = ip;
			this.asOf = asOf;
		}

		DutyPlan plan() {
			if (ip.getDutyTemplates().isEmpty()) {
				return new DutyPlan(ip, List.of(), List.of());
			}
			Map<DutyEvent, List<DutyTemplate>> templates = new HashMap<>();
			ip.getDutyTemplates().forEach(t -> templates.computeIfAbsent(t.getEvent(), e -> new ArrayList<>()).add(t));
			ip.getDuties().forEach(d -> existing.computeIfAbsent(new Key(d.getTemplate(), d.getSubject()), k -> new ArrayList<>(1)).add(d));
			for (IpEvent event : IpEvents.of(ip, asOf)) {
				for (DutyTemplate template : templates.getOrDefault(event.kind(), List.of())) {
					arisen(template, event);
				}
			}
			return new DutyPlan(ip, missing, moved);
		}

		private void arisen(DutyTemplate template, IpEvent event) {
			boolean yearly = template.getBasis() == DueBasis.YEARLY;
			if (event.kind() == DutyEvent.FISCAL_YEAR_END) {
				if (yearly || inPeriod(event.day().orElseThrow())) {
					repeated(template, event, event.day().orElseThrow());
				}
			} else if (yearly && event.day().isPresent()) {
				int step = template.getAmount() == null || template.getAmount() < 1 ? 1 : template.getAmount();
				LocalDate day = event.day().get();
				for (int i = 1; i <= LONGEST && !day.isAfter(asOf); i++) {
					repeated(template, event, day);
					day = DueDates.plusMonths(event.day().get(), 12 * step * i);
				}
			} else {
				once(template, event);
			}
		}

		private boolean inPeriod(LocalDate day) {
			Period period = ip.eContainer() instanceof Undertaking u ? IpEvents.period(u) : null;
			return period == null || period.getEnd() == null || !day.isAfter(period.getEnd().lastDay());
		}

		private void repeated(DutyTemplate template, IpEvent event, LocalDate start) {
			List<Duty> duties = existing.getOrDefault(new Key(template, event.subject()), List.of());
			if (duties.stream().noneMatch(d -> start.equals(d.getStartedOn()))) {
				missing.add(new Missing(template, event, Optional.of(start), true));
			}
		}

		private void once(DutyTemplate template, IpEvent event) {
			Key key = new Key(template, event.subject());
			List<Duty> duties = existing.get(key);
			if (duties == null) {
				missing.add(new Missing(template, event, event.day(), false));
				existing.put(key, List.of());
			} else if (duties.size() == 1 && event.day().isPresent() && pending(duties.getFirst())
					&& !event.day().get().equals(duties.getFirst().getStartedOn())) {
				moved.add(new Moved(duties.getFirst(), event.day().get()));
			}
		}

		private static boolean pending(Duty duty) {
			return duty.getDoneOn() == null && (duty.getWaivedBecause() == null || duty.getWaivedBecause().isBlank());
		}
	}
}

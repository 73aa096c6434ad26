// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.internal;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.UNDERTAKING__IP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.swt.widgets.Control;
import org.hyoka.ip.IpStatus;
import org.hyoka.ip.duties.DutyStatus;
import org.hyoka.ip.duties.DutyTerms;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.ui.editor.PageContext;
import org.hyoka.ui.forms.Refresh;
import org.hyoka.ui.forms.Subject;

/** What all parts of the page look at: an undertaking, a day, and where its IP stands on that day, computed when asked for. */
final class IpView {
	private final PageContext context;
	private final Subject undertaking;
	private final Subject ip;
	private final List<Refresh> refreshes = new ArrayList<>();
	private LocalDate asOf;
	private volatile boolean stale = true;
	private Optional<IpStatus> status = Optional.empty();
	private Map<Duty, DutyStatus> duties = Map.of();

	/** @param owner with it the listening ends */
	IpView(PageContext context, Control owner) {
		this.context = context;
		undertaking = new Subject(context, owner);
		ip = undertaking.child(UNDERTAKING__IP);
		asOf = reportDay();
		Consumer<Notification> listener = n -> stale = true;
		context.session().addChangeListener(listener);
		owner.addDisposeListener(e -> context.session().removeChangeListener(listener));
	}

	PageContext context() {
		return context;
	}

	/** The undertaking's IP as a subject: it comes into being with the first object that is added to it. */
	Subject ip() {
		return ip;
	}

	Optional<Undertaking> undertaking() {
		return undertaking.object().map(Undertaking.class::cast);
	}

	Optional<IpManagement> management() {
		return undertaking().map(Undertaking::getIp);
	}

	void show(Undertaking shown) {
		stale = true;
		undertaking.set(shown);
		refresh();
	}

	/** The day that states are computed for. */
	LocalDate asOf() {
		return asOf;
	}

	/** The day that the dossier's report speaks of, else today. */
	LocalDate reportDay() {
		return IpStatus.reportDay(context.dossier(), LocalDate.now());
	}

	void asOf(LocalDate day) {
		if (!day.equals(asOf)) {
			asOf = day;
			stale = true;
			refresh();
		}
	}

	/** Where the IP stands; empty while there is none. */
	Optional<IpStatus> status() {
		if (stale) {
			stale = false;
			status = undertaking().flatMap(u -> IpStatus.of(u, asOf, DutyTerms.standard()));
			duties = new IdentityHashMap<>();
			status.ifPresent(s -> s.duties().all().forEach(d -> duties.put(d.duty(), d)));
		}
		return status;
	}

	/** Where a duty stands. */
	Optional<DutyStatus> status(Duty duty) {
		status();
		return Optional.ofNullable(duties.get(duty));
	}

	/** Runs soon after every change of the dossier, the day or the undertaking, while the control is seen. */
	void onChange(Control control, Runnable update) {
		Refresh refresh = Refresh.onChange(context.session(), control, update);
		refreshes.add(refresh);
		control.addDisposeListener(e -> refreshes.remove(refresh));
	}

	private void refresh() {
		List.copyOf(refreshes).forEach(Refresh::soon);
	}

	boolean editable() {
		return !context.session().isReadOnly();
	}

	/** Runs a command if the dossier can be changed. */
	void execute(Command command) {
		if (editable()) {
			context.domain().getCommandStack().execute(command);
		}
	}
}

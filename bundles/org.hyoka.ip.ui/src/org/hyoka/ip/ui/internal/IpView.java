// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.internal;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.UNDERTAKING__IP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Control;
import org.hyoka.ip.IpStatus;
import org.hyoka.ip.LiveIpStatus;
import org.hyoka.ip.duties.DutyBoard;
import org.hyoka.ip.duties.DutyStatus;
import org.hyoka.ip.duties.DutyTerms;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.ui.forms.Refresh;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.page.PageContext;

/** What all parts of the page look at: an undertaking, a day, and where its IP stands on that day, computed when asked for. */
final class IpView {
	private final PageContext context;
	private final Subject undertaking;
	private final Subject ip;
	private final List<Refresh> refreshes = new ArrayList<>();
	private final Map<Undertaking, LiveIpStatus> live = new ConcurrentHashMap<>();
	private LocalDate asOf;
	private DutyBoard board;
	private Map<Duty, DutyStatus> duties = Map.of();

	/** @param owner with it the listening ends */
	IpView(PageContext context, Control owner) {
		this.context = context;
		undertaking = new Subject(context, owner);
		ip = undertaking.child(UNDERTAKING__IP);
		asOf = reportDay();
		Consumer<Notification> listener = this::changed;
		context.session().addChangeListener(listener);
		owner.addDisposeListener(e -> context.session().removeChangeListener(listener));
	}

	/** What is known of an undertaking that is deleted goes with it; if that is undone, it is computed again. */
	private void changed(Notification n) {
		live.values().forEach(l -> l.changed(n));
		boolean taken = n.getEventType() == Notification.REMOVE || n.getEventType() == Notification.REMOVE_MANY
				|| n.getEventType() == Notification.SET || n.getEventType() == Notification.UNSET;
		if (taken && n.getFeature() instanceof EReference reference && reference.isContainment()) {
			live.keySet().removeIf(u -> !EcoreUtil.isAncestor(context.dossier(), u));
		}
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
			refresh();
		}
	}

	/** Where the IP stands; empty while there is none. */
	Optional<IpStatus> status() {
		return undertaking().flatMap(this::status);
	}

	/** Where the IP of one of the dossier's undertakings stands. After an edit only what it concerns is computed again. */
	Optional<IpStatus> status(Undertaking one) {
		return live.computeIfAbsent(one, u -> new LiveIpStatus(DutyTerms.standard())).of(one, asOf);
	}

	/** Where a duty stands. */
	Optional<DutyStatus> status(Duty duty) {
		DutyBoard now = status().map(IpStatus::duties).orElse(null);
		if (now != board) {
			board = now;
			duties = new IdentityHashMap<>();
			if (now != null) {
				now.all().forEach(d -> duties.put(d.duty(), d));
			}
		}
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

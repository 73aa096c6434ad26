// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.core.UIServices;
import org.eclipse.equinox.p2.engine.IEngine;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.ISizingPhaseSet;
import org.eclipse.equinox.p2.engine.PhaseSetFactory;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.operations.InstallOperation;
import org.eclipse.equinox.p2.operations.ProfileChangeOperation;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.operations.UpdateOperation;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.hyoka.core.text.Phrase;
import org.hyoka.update.internal.AllowedActions;
import org.hyoka.update.internal.ProvisioningFailures;
import org.hyoka.update.internal.Texts;
import org.hyoka.update.internal.Trust;

/**
 * Adds, updates and takes back features of an installation with p2's planner and engine, and says in one sentence why
 * something could not be done. A change is made as a whole or not at all; a running program has it from its next start on.
 */
public final class FeatureChanges {
	/** What is kept free beside what comes: the state of the installation is written several times. */
	private static final long RESERVE = 8L << 20;
	private final Installation installation;
	private final Sites sites;
	private final List<URI> from;
	private final boolean signedOnly;
	private final Trust trust;
	/** What p2 reads: the sites, or the signed copies of them. */
	private List<URI> read;

	/**
	 * @param installation what is changed
	 * @param named        the sites to ask; none: those that the installation knows
	 * @param signedOnly   take what a key of the installation has signed, and read nothing else
	 */
	public FeatureChanges(Installation installation, List<URI> named, boolean signedOnly) {
		this.installation = installation;
		this.sites = installation.sites();
		this.from = named.isEmpty() ? sites.known() : List.copyOf(named);
		this.signedOnly = signedOnly;
		this.trust = new Trust(signedOnly);
		this.read = from;
	}

	/**
	 * What the sites offer, by identifier, the latest version of each.
	 *
	 * @throws UpdateException if there is no site or one of them cannot be read
	 */
	public List<Feature> offered(IProgressMonitor monitor) throws UpdateException {
		return asked(monitor, progress -> latest(context().getMetadata(progress), progress).stream().map(Feature::of)
				.sorted(Feature.ORDER).toList());
	}

	/**
	 * Installs the latest version of these features with all that they need.
	 *
	 * @param names identifiers, or short names such as {@code ip}
	 * @return empty if they are installed in this version already
	 * @throws UpdateException if nothing was changed
	 */
	public Change install(Collection<String> names, IProgressMonitor monitor) throws UpdateException {
		writable();
		return asked(monitor, progress -> {
			List<IInstallableUnit> offered = latest(context().getMetadata(progress.split(1)), progress.split(1));
			List<IInstallableUnit> wanted = new ArrayList<>();
			for (String name : names) {
				wanted.add(offered.stream().filter(unit -> Feature.of(unit).isCalled(name)).findFirst().orElseThrow(
						() -> asked("feature.unknown", name, ProvisioningFailures.places(from), ids(offered.stream().map(Feature::of).toList()))));
			}
			wanted.removeIf(unit -> installation.installed().contains(Feature.of(unit)));
			return wanted.isEmpty() ? new Change(List.of(), List.of())
					: resolveAndPerform(new InstallOperation(session(), wanted), progress);
		});
	}

	/**
	 * Brings features to the latest version.
	 *
	 * @param names which; none: all that are installed, the product itself among them
	 * @return empty if there is nothing newer
	 * @throws UpdateException if nothing was changed
	 */
	public Change update(Collection<String> names, IProgressMonitor monitor) throws UpdateException {
		writable();
		List<IInstallableUnit> roots = Installation.roots(installation.state());
		List<IInstallableUnit> wanted = new ArrayList<>();
		for (String name : names) {
			wanted.add(roots.stream().filter(unit -> Feature.of(unit).isCalled(name)).findFirst()
					.orElseThrow(() -> asked("feature.notInstalled", name, ids(installation.installed()))));
		}
		return asked(monitor, progress -> resolveAndPerform(
				wanted.isEmpty() ? new UpdateOperation(session()) : new UpdateOperation(session(), wanted), progress));
	}

	/**
	 * Makes the installation what it was before its last change. Bundles that are not in its folder any more come from the sites again.
	 *
	 * @throws UpdateException if nothing was changed
	 */
	public Change revert(IProgressMonitor monitor) throws UpdateException {
		writable();
		return revert(installation.history().stream().findFirst().orElseThrow(() -> failed("revert.first")), monitor);
	}

	/**
	 * Makes the installation what it was. Bundles that are not in its folder any more come from the sites again.
	 *
	 * @param timestamp which of {@link Installation#history() its states}
	 * @throws UpdateException if nothing was changed
	 */
	public Change revert(long timestamp, IProgressMonitor monitor) throws UpdateException {
		writable();
		return revert(installation.history().stream().filter(s -> s.timestamp() == timestamp).findFirst()
				.orElseThrow(() -> asked("revert.unknown", timestamp)), monitor);
	}

	private Change revert(PastState aim, IProgressMonitor monitor) throws UpdateException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		Sites.Known before = sites.everything();
		try (SignedSites signed = signed(true)) {
			// What is still there is not asked for; so a site that does not answer is no reason not to try.
			sites.ask(from, signed, progress.split(1));
			read = signed == null ? from : signed.copies();
			IProvisioningPlan plan = installation.agent().getService(IPlanner.class).getDiffPlan(installation.state(),
					installation.state(aim.timestamp()), progress.split(1));
			if (!plan.getStatus().isOK() && plan.getStatus().getSeverity() >= IStatus.ERROR) {
				throw unresolved(plan.getStatus(), null);
			}
			return perform(plan, context(), progress.split(8));
		} finally {
			sites.forgetAllBut(before);
		}
	}

	/** What the signatures of what came were worth, as sentences for the person; empty if all were good. */
	public List<Phrase> trustNotes() {
		return trust.notes();
	}

	private SignedSites signed(boolean older) throws UpdateException {
		if (signedOnly && !sites.bringKeys()) {
			throw failed("keys.none", installation.folder().resolve(Sites.KEY_FILE));
		}
		return signedOnly ? sites.signed(older) : null;
	}

	private interface Work<T> {
		T run(SubMonitor progress) throws UpdateException;
	}

	/** Does something with the sites once all of them have answered. */
	private <T> T asked(IProgressMonitor monitor, Work<T> work) throws UpdateException {
		if (from.isEmpty()) {
			throw failed("site.noneKnown");
		}
		SubMonitor progress = SubMonitor.convert(monitor, 12);
		Sites.Known before = sites.everything();
		try (SignedSites signed = signed(false)) {
			Sites.Answer answer = sites.ask(from, signed, progress.split(2));
			if (answer.none()) {
				throw new UpdateException(UpdateException.Kind.FAILED, answer.why().orElseThrow(), null);
			}
			read = signed == null ? from : signed.copies();
			return work.run(progress);
		} finally {
			sites.forgetAllBut(before);
		}
	}

	private Change resolveAndPerform(ProfileChangeOperation operation, SubMonitor progress) throws UpdateException {
		operation.setProfileId(installation.state().getProfileId());
		operation.setProvisioningContext(context());
		IStatus status = operation.resolveModal(progress.split(2));
		if (status.getCode() == UpdateOperation.STATUS_NOTHING_TO_UPDATE && operation instanceof UpdateOperation) {
			return new Change(List.of(), List.of());
		}
		if (status.getSeverity() == IStatus.CANCEL) {
			throw new OperationCanceledException();
		}
		if (!operation.hasResolved() || operation.getProvisioningPlan() == null
				|| status.getSeverity() == IStatus.ERROR) {
			throw unresolved(status, operation.getResolutionDetails());
		}
		return perform(operation.getProvisioningPlan(), operation.getProvisioningContext(), progress.split(8));
	}

	private Change perform(IProvisioningPlan plan, ProvisioningContext context, IProgressMonitor monitor) throws UpdateException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		AllowedActions.check(plan);
		List<Feature> before = installation.installed();
		try {
			sites.takeOverKeys(installation.state().getProfileId());
		} catch (IOException e) {
			Platform.getLog(FeatureChanges.class).log(Status.warning(e.getMessage(), e));
		}
		room(plan, progress.split(1));
		ChangeAttempt attempt = new ChangeAttempt(installation.agent(), installation.state().getProfileId(), installation.folder(), from);
		Object others = installation.agent().getService(UIServices.SERVICE_NAME);
		installation.agent().registerService(UIServices.SERVICE_NAME, trust);
		IStatus status;
		try {
			status = session().performProvisioningPlan(plan, PhaseSetFactory.createDefaultPhaseSet(), context, progress.split(9));
		} finally {
			installation.agent().unregisterService(UIServices.SERVICE_NAME, trust);
			if (others != null) {
				installation.agent().registerService(UIServices.SERVICE_NAME, others);
			}
		}
		if (status.getSeverity() == IStatus.CANCEL || status.getSeverity() == IStatus.ERROR) {
			Phrase reason = attempt.reason(status);
			attempt.takeBack();
			if (progress.isCanceled()) {
				throw new OperationCanceledException();
			}
			Platform.getLog(FeatureChanges.class).log(status);
			throw new UpdateException(UpdateException.Kind.FAILED, reason, status.getException());
		}
		return Change.between(before, installation.installed());
	}

	/** Asks how much comes before any of it comes: a disk that fills up half-way is the worst of all failures. */
	private void room(IProvisioningPlan plan, IProgressMonitor monitor) throws UpdateException {
		ISizingPhaseSet sizing = PhaseSetFactory.createSizingPhaseSet();
		installation.agent().getService(IEngine.class).perform(plan, sizing, monitor);
		long needed = Math.max(0, sizing.getDiskSize()) + RESERVE;
		long free = ChangeAttempt.free(installation.folder());
		if (free < needed) {
			throw new UpdateException(UpdateException.Kind.FAILED, Texts.BOOK.phrase("change.noRoom",
					installation.folder(), megabytes(needed), megabytes(free)), null);
		}
	}

	private static long megabytes(long bytes) {
		return (bytes + (1 << 20) - 1) >> 20;
	}

	private void writable() throws UpdateException {
		if (!installation.isWritable()) {
			throw failed("installation.readOnly", installation.folder());
		}
	}

	private UpdateException unresolved(IStatus status, String details) {
		Platform.getLog(FeatureChanges.class).log(status);
		return new UpdateException(UpdateException.Kind.FAILED, Texts.BOOK.phrase("change.unresolved",
				details == null || details.isBlank() ? status.getMessage() : details.strip()), status.getException());
	}

	private static UpdateException asked(String key, Object... parts) {
		return new UpdateException(UpdateException.Kind.ASKED_WRONGLY, Texts.BOOK.phrase(key, parts), null);
	}

	private static UpdateException failed(String key, Object... parts) {
		return new UpdateException(UpdateException.Kind.FAILED, Texts.BOOK.phrase(key, parts), null);
	}

	private static String ids(List<Feature> features) {
		return features.stream().map(Feature::id).collect(Collectors.joining(", "));
	}

	private static List<IInstallableUnit> latest(IQueryable<IInstallableUnit> units, IProgressMonitor monitor) {
		return units.query(QueryUtil.createLatestQuery(QueryUtil.createIUGroupQuery()), monitor).toUnmodifiableSet().stream()
				.filter(Feature::is).toList();
	}

	private ProvisioningContext context() {
		ProvisioningContext context = new ProvisioningContext(installation.agent());
		URI[] all = read.toArray(URI[]::new);
		context.setMetadataRepositories(all);
		context.setArtifactRepositories(all);
		return context;
	}

	private ProvisioningSession session() {
		return new GuardedSession(installation.agent());
	}
}

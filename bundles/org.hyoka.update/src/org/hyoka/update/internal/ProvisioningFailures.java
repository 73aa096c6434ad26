// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.internal;

import java.io.FileNotFoundException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.hyoka.core.text.Phrase;
import org.hyoka.update.UpdateException;

/** Finds in what p2 reports the one thing that a person has to know. */
public final class ProvisioningFailures {
	private static final String NO_SPACE = "No space left on device";
	/** The bundles that fetch files; the engine itself reports on what is done with them. */
	private static final Set<String> TRANSFERS = Set.of("org.eclipse.equinox.p2.artifact.repository",
			"org.eclipse.equinox.p2.transport.ecf", "org.eclipse.ecf.provider.filetransfer");
	private static final long LITTLE = 1 << 20;

	private ProvisioningFailures() {
	}

	/** Why a site could not be read. */
	public static Phrase ofSite(URI site, ProvisionException failure) {
		boolean rewritten = "http".equals(site.getScheme()) && !"allow".equals(System.getProperty("p2.httpRule"));
		if (rewritten) {
			return Texts.BOOK.phrase("site.onlyHttps", site);
		}
		List<IStatus> all = all(failure.getStatus());
		if (has(all, ProvisionException.REPOSITORY_FAILED_AUTHENTICATION)) {
			return Texts.BOOK.phrase("site.password", site);
		}
		if (throwables(all).stream().anyMatch(ProvisioningFailures::isNoAnswer)) {
			return Texts.BOOK.phrase("site.unreachable", site);
		}
		if (has(all, ProvisionException.REPOSITORY_NOT_FOUND) || throwables(all).stream().anyMatch(FileNotFoundException.class::isInstance)) {
			return Texts.BOOK.phrase("site.none", site);
		}
		return Texts.BOOK.phrase("site.unreadable", site, innermost(failure.getStatus()));
	}

	/** Whether a site answered that it does not have what was asked for. */
	public static boolean isMissing(ProvisionException failure) {
		List<IStatus> all = all(failure.getStatus());
		return has(all, ProvisionException.REPOSITORY_NOT_FOUND) || has(all, ProvisionException.ARTIFACT_NOT_FOUND) || throwables(all).stream()
				.anyMatch(cause -> cause instanceof FileNotFoundException || cause instanceof NoSuchFileException);
	}

	/**
	 * Why a change was not made.
	 *
	 * @param sites  where the features should have come from
	 * @param folder the installation
	 * @param free   bytes that are free in it now
	 */
	public static Phrase ofChange(IStatus status, List<URI> sites, Path folder, long free) {
		List<IStatus> all = all(status);
		List<Throwable> causes = throwables(all);
		Optional<Phrase> said = causes.stream().filter(UpdateException.class::isInstance).map(c -> ((UpdateException) c).sentence()).findFirst();
		if (said.isPresent()) {
			return said.get();
		}
		String places = places(sites);
		if (free < LITTLE || mentions(all, causes, NO_SPACE)) {
			return Texts.BOOK.phrase("change.full", folder);
		}
		if (causes.stream().anyMatch(AccessDeniedException.class::isInstance)) {
			return Texts.BOOK.phrase("change.readOnly", folder);
		}
		if (has(all, ProvisionException.ARTIFACT_MD5_NOT_MATCH) || causes.stream().anyMatch(ZipException.class::isInstance)) {
			return Texts.BOOK.phrase("change.tampered", places);
		}
		if (mentions(all, causes, "PGP") || mentions(all, causes, "signature")) {
			return Texts.BOOK.phrase("change.signature", places);
		}
		if (causes.stream().anyMatch(ProvisioningFailures::isNoAnswer)) {
			return Texts.BOOK.phrase("change.siteGone", places);
		}
		if (has(all, ProvisionException.ARTIFACT_NOT_FOUND)) {
			return Texts.BOOK.phrase("change.incompleteSite", places);
		}
		if (all.stream().anyMatch(s -> TRANSFERS.contains(s.getPlugin()))) {
			return Texts.BOOK.phrase("change.brokenOff", places);
		}
		return Texts.BOOK.phrase("change.failed", innermost(status));
	}

	/** All these places in one text. */
	public static String places(List<URI> sites) {
		return sites.stream().map(URI::toString).collect(Collectors.joining(", "));
	}

	private static boolean isNoAnswer(Throwable cause) {
		return cause instanceof UnknownHostException || cause instanceof ConnectException
				|| cause instanceof NoRouteToHostException || cause instanceof SocketTimeoutException;
	}

	private static boolean has(List<IStatus> all, int code) {
		return all.stream().anyMatch(s -> s.getCode() == code && s.getPlugin().startsWith("org.eclipse.equinox"));
	}

	private static boolean mentions(List<IStatus> all, List<Throwable> causes, String words) {
		return all.stream().anyMatch(s -> s.getMessage().contains(words))
				|| causes.stream().anyMatch(c -> c.getMessage() != null && c.getMessage().contains(words));
	}

	private static List<IStatus> all(IStatus status) {
		List<IStatus> all = new ArrayList<>();
		Deque<IStatus> open = new ArrayDeque<>(List.of(status));
		while (!open.isEmpty()) {
			IStatus next = open.removeFirst();
			all.add(next);
			open.addAll(List.of(next.getChildren()));
			if (next.getException() instanceof CoreException e && e.getStatus() != next) {
				open.add(e.getStatus());
			}
		}
		return all;
	}

	private static List<Throwable> throwables(List<IStatus> all) {
		Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		for (IStatus status : all) {
			Throwable cause = status.getException();
			while (cause != null && seen.add(cause)) {
				cause = cause.getCause();
			}
		}
		return List.copyOf(seen);
	}

	/** The last thing that p2 says when one follows its worst parts: the nearest to a reason. */
	private static String innermost(IStatus status) {
		IStatus at = status;
		while (at.getChildren().length > 0) {
			IStatus worst = at.getChildren()[0];
			for (IStatus child : at.getChildren()) {
				if (child.getSeverity() > worst.getSeverity()) {
					worst = child;
				}
			}
			at = worst;
		}
		return at.getMessage().strip();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.tests;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;

import org.hyoka.cli.app.internal.CommandLineRun;
import org.hyoka.cli.app.internal.ServiceContext;
import org.hyoka.cli.app.internal.Terminal;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** Runs the command line with the installed services, its output kept. */
final class Shell {
	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();
	private final Locale locale;
	private final boolean interactive;

	Shell(Locale locale) {
		this(locale, false);
	}

	/** @param interactive whether a person looks on */
	Shell(Locale locale, boolean interactive) {
		this.locale = locale;
		this.interactive = interactive;
	}

	int run(String... words) {
		Bundle bundle = FrameworkUtil.getBundle(CommandLineRun.class);
		start(bundle);
		Terminal terminal = Terminal.of(new PrintWriter(out, true), new PrintWriter(err, true), interactive, locale);
		try (ServiceContext services = new ServiceContext(bundle.getBundleContext(), terminal)) {
			return new CommandLineRun(services, services.version(), services::commands).run(words);
		}
	}

	/** The application's bundle is started by the framework when the application runs. */
	private static void start(Bundle bundle) {
		try {
			bundle.start(Bundle.START_TRANSIENT);
		} catch (BundleException e) {
			throw new IllegalStateException(e);
		}
	}

	String out() {
		return out.toString();
	}

	String err() {
		return err.toString();
	}
}

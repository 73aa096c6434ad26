// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;

/** The headless application {@code org.hyoka.cli.application}. */
public final class CliApplication implements IApplication {

	private static final Integer UNKNOWN_COMMAND = 2;

	@Override
	public Object start(IApplicationContext context) {
		String[] words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		if (words.length != 1 || !words[0].equals("--version")) { //$NON-NLS-1$
			System.err.println("hyoka: unknown command: " + String.join(" ", words)); //$NON-NLS-1$ //$NON-NLS-2$
			return UNKNOWN_COMMAND;
		}
		System.out.println("Hyoka Workbench " + FrameworkUtil.getBundle(CliApplication.class).getVersion()); //$NON-NLS-1$
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// Commands run to their end; there is nothing to stop.
	}
}

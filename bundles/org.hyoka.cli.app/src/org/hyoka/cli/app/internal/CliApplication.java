// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;

/** The headless application {@code org.hyoka.cli.application}: hands its arguments to the command line. */
public final class CliApplication implements IApplication {
	@Override
	public Object start(IApplicationContext context) {
		String[] words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		try (ServiceContext services = new ServiceContext(FrameworkUtil.getBundle(CliApplication.class).getBundleContext(),
				Terminal.standard())) {
			return new CommandLineRun(services, services.version(), services::commands).run(words);
		}
	}

	@Override
	public void stop() {
		// commands run to their end; there is nothing to stop
	}
}

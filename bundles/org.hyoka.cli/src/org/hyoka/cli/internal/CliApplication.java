// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;

/** The headless application {@code org.hyoka.cli.application}. */
public final class CliApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		System.out.println("Hyoka Workbench " + FrameworkUtil.getBundle(CliApplication.class).getVersion()); //$NON-NLS-1$
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// Commands run to their end; there is nothing to stop.
	}
}

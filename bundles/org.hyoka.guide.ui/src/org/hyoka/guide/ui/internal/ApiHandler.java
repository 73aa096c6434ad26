// SPDX-License-Identifier: EPL-2.0
package org.hyoka.guide.ui.internal;

import java.io.IOException;
import java.net.URL;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Opens the API documentation, which the build puts into this bundle, in the system's browser. */
public final class ApiHandler extends AbstractHandler {
	private static final String FOLDER = "apidocs/";

	@Override
	public Object execute(ExecutionEvent event) {
		Job job = Job.create(Messages.Guide_Unpacking, monitor -> {
			Bundle bundle = FrameworkUtil.getBundle(ApiHandler.class);
			URL folder = bundle.getEntry(FOLDER);
			if (folder == null) {
				return Status.error(Messages.Guide_NoApi);
			}
			try {
				String index = FileLocator.toFileURL(folder).getPath() + "index.html";
				Display.getDefault().asyncExec(() -> Program.launch(index));
				return Status.OK_STATUS;
			} catch (IOException e) {
				return Status.error(Messages.Guide_NoApi, e);
			}
		});
		job.setUser(true);
		job.schedule();
		return null;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.engine.IPhaseSet;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.hyoka.update.internal.AllowedActions;

/** Carries out no plan that would do more than put features in and out; in the workbench as on the command line. */
public final class GuardedSession extends ProvisioningSession {
	/** @param agent p2's services of the installation */
	public GuardedSession(IProvisioningAgent agent) {
		super(agent);
	}

	/** @return an error with an {@link UpdateException} if the plan is refused; then nothing was changed */
	@Override
	public IStatus performProvisioningPlan(IProvisioningPlan plan, IPhaseSet phaseSet, ProvisioningContext context,
			IProgressMonitor monitor) {
		try {
			AllowedActions.check(plan);
		} catch (UpdateException e) {
			return Status.error(e.getMessage(), e);
		}
		return super.performProvisioningPlan(plan, phaseSet, context, monitor);
	}
}

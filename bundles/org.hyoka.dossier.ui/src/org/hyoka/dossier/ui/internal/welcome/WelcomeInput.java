// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.welcome;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.hyoka.ui.labels.Icons;

/** The one input of the welcome page. It does not come back by itself at restart. */
final class WelcomeInput extends PlatformObject implements IEditorInput {
	static final WelcomeInput INSTANCE = new WelcomeInput();

	private WelcomeInput() {
	}

	@Override
	public boolean exists() {
		return false; // not among the recent files
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("welcome");
	}

	@Override
	public String getName() {
		return Messages.Welcome_name;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return Messages.Welcome_name;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/**
 * Commands of the window, such as Copy and Paste, that mean a control while it has the focus. The window takes their keys before
 * the control sees them, so a control that is no text field needs this for Ctrl+C to work.
 *
 * @since 0.1
 */
public final class FocusCommands {
	private final List<IHandlerActivation> active = new ArrayList<>();
	private final IHandlerService service;
	private final Map<String, Runnable> actions;

	private FocusCommands(IHandlerService service, Map<String, Runnable> actions) {
		this.service = service;
		this.actions = actions;
	}

	/**
	 * Connects a control until it is disposed.
	 *
	 * @param site    whose commands they are; without an {@link IHandlerService}, nothing is connected
	 * @param actions by the id of their command
	 */
	public static void connect(Control control, IServiceLocator site, Map<String, Runnable> actions) {
		IHandlerService service = site.getService(IHandlerService.class);
		if (service == null) {
			return;
		}
		FocusCommands commands = new FocusCommands(service, Map.copyOf(actions));
		control.addListener(SWT.FocusIn, e -> commands.activate());
		control.addListener(SWT.FocusOut, e -> commands.deactivate());
		control.addListener(SWT.Dispose, e -> commands.deactivate());
	}

	private void activate() {
		if (active.isEmpty()) {
			actions.forEach((command, action) -> active.add(service.activateHandler(command, new AbstractHandler() {
				@Override
				public Object execute(ExecutionEvent event) {
					action.run();
					return null;
				}
			})));
		}
	}

	private void deactivate() {
		service.deactivateHandlers(List.copyOf(active));
		active.clear();
	}
}

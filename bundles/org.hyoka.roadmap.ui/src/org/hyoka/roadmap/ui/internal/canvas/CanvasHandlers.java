// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.hyoka.roadmap.scene.PlacedNode;

/** The window's Cut, Copy, Paste, Delete and Select All work on the canvas while it has the focus; the window takes their keys first. */
final class CanvasHandlers {
	private final Map<String, Runnable> actions = new LinkedHashMap<>();
	private final List<IHandlerActivation> active = new ArrayList<>();
	private final IHandlerService service;

	CanvasHandlers(RoadmapCanvas canvas) {
		actions.put(IWorkbenchCommandConstants.EDIT_DELETE, canvas.edits()::delete);
		actions.put(IWorkbenchCommandConstants.EDIT_COPY, canvas.edits()::copy);
		actions.put(IWorkbenchCommandConstants.EDIT_CUT, canvas.edits()::cut);
		actions.put(IWorkbenchCommandConstants.EDIT_PASTE, canvas.edits()::paste);
		actions.put(IWorkbenchCommandConstants.EDIT_SELECT_ALL,
				() -> canvas.picks().set(canvas.scene().nodes().stream().map(PlacedNode::element).toList()));
		service = canvas.edits().context().site().getService(IHandlerService.class);
		canvas.addListener(SWT.FocusIn, e -> activate());
		canvas.addListener(SWT.FocusOut, e -> deactivate());
		canvas.addListener(SWT.Dispose, e -> deactivate());
	}

	private void activate() {
		if (service != null && active.isEmpty()) {
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
		if (service != null && !active.isEmpty()) {
			service.deactivateHandlers(List.copyOf(active));
			active.clear();
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.roadmap.ui.internal.exchange.PlanExport;
import org.hyoka.roadmap.ui.internal.exchange.PlanForm;
import org.hyoka.roadmap.ui.internal.exchange.PlanImport;
import org.hyoka.ui.editor.DossierEditor;

/** The window's commands for roadmaps: shows the page, writes all roadmaps of the dossier, takes a plan in. */
public final class RoadmapHandler extends AbstractHandler {
	private static final String PAGE = "org.hyoka.roadmap.ui.roadmap";
	private static final String COMMANDS = "org.hyoka.roadmap.ui.";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		if (HandlerUtil.getActiveEditor(event) instanceof DossierEditor editor && editor.openSession().isPresent()) {
			switch (event.getCommand().getId().substring(COMMANDS.length())) {
			case "show" -> undertaking(editor).ifPresent(u -> editor.show(PAGE, u));
			case "export" -> PlanExport.ask(editor, roadmaps(editor), PlanForm.valueOf(event.getParameter(COMMANDS + "export.form")), shell, false);
			case "import" -> undertaking(editor).ifPresent(u -> PlanImport.ask(editor, u, shell));
			default -> throw new ExecutionException(event.getCommand().getId());
			}
		}
		return null;
	}

	private static List<Roadmap> roadmaps(DossierEditor editor) {
		List<Roadmap> all = new ArrayList<>();
		editor.dossier().eAllContents().forEachRemaining(object -> {
			if (object instanceof Roadmap roadmap) {
				all.add(roadmap);
			}
		});
		return all;
	}

	/** The undertaking of what is selected, else the first. */
	private static Optional<Undertaking> undertaking(DossierEditor editor) {
		if (editor.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof EObject object) {
			for (EObject up = object; up != null; up = up.eContainer()) {
				if (up instanceof Undertaking undertaking) {
					return Optional.of(undertaking);
				}
			}
		}
		return editor.dossier().getUndertakings().stream().findFirst();
	}
}

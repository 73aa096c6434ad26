// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.ui.internal;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hyoka.core.edits.Comments;
import org.hyoka.core.edits.Comments.About;
import org.hyoka.model.hyoka.Element;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.forms.Subject;

/** Comments on the field with the focus, and the words that are marked in it; else on what is selected; else on the dossier. */
public final class CommentHandler extends AbstractHandler {
	/** The command. */
	public static final String COMMAND = "org.hyoka.ui.comment";

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(CompareHandler.editor().filter(editor -> !editor.session().isReadOnly()).isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Optional<DossierEditor> editor = CompareHandler.editor();
		if (editor.isPresent() && ask(editor.get())) {
			try {
				HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(CommentsView.ID);
			} catch (PartInitException e) {
				throw new ExecutionException("The view of comments could not be shown.", e);
			}
		}
		return null;
	}

	/** Asks for a comment on what has the focus or is selected; whether there is one now. */
	static boolean ask(DossierEditor editor) {
		About about = focused(editor).orElseGet(() -> selected(editor));
		Optional<Comments.Said> said = new CommentDialog(editor.site().getShell(), Messages.Comments_new, about).ask();
		said.ifPresent(s -> editor.session().execute(Comments.add(editor.getEditingDomain(), about, s, Messages.Comments_new)));
		return said.isPresent();
	}

	private static Optional<About> focused(DossierEditor editor) {
		Control focus = Display.getCurrent().getFocusControl();
		for (Control at = focus; at != null; at = at.getParent()) {
			if (at.getData("org.hyoka.feature") instanceof EStructuralFeature feature && at.getData("org.hyoka.subject") instanceof Subject subject) {
				String marked = focus instanceof Text text ? text.getSelectionText().strip() : "";
				return subject.object().filter(object -> isIn(object, editor)).flatMap(object -> object instanceof Element element
						? Optional.of(new About(element, Optional.of(feature), marked)) : About.element(object).map(About::whole));
			}
		}
		return Optional.empty();
	}

	private static About selected(DossierEditor editor) {
		EObject object = editor.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection s
				&& s.getFirstElement() instanceof EObject chosen && isIn(chosen, editor) ? chosen : editor.session().dossier();
		return About.whole(About.element(object).orElse(editor.session().dossier()));
	}

	private static boolean isIn(EObject object, DossierEditor editor) {
		return EcoreUtil.isAncestor(editor.session().dossier(), object);
	}
}

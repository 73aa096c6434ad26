// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hyoka.exchange.tables.ObjectContent;
import org.hyoka.exchange.tables.TableContent;
import org.hyoka.exchange.tables.TableKind;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.ui.editor.ActiveDossier;

/** Opens the import of a table for the active dossier; what is selected says what is likely to come. */
public final class ImportTableHandler extends AbstractHandler {
	/** Parameter of the command: the name of a {@link TableKind}. */
	public static final String KIND = "org.hyoka.ui.importTable.kind";

	@Override
	public boolean isEnabled() {
		return ActiveDossier.editor().flatMap(e -> e.openSession()).filter(s -> !s.isReadOnly()).isPresent();
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		EObject selected = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection s
				&& s.getFirstElement() instanceof EObject o ? o : null;
		String named = event.getParameter(KIND);
		Optional<TableKind> kind = Arrays.stream(TableKind.values()).filter(k -> k.name().equals(named)).findFirst();
		ActiveDossier.editor().flatMap(e -> e.openSession()).ifPresent(session -> {
			TableContent content = kind.<TableContent>map(k -> k).orElseGet(() -> likely(selected));
			EObject subject = content instanceof ObjectContent ? selected.eContainer() : selected;
			ImportTableWizard.open(HandlerUtil.getActiveShell(event), session, content, subject);
		});
		return null;
	}

	/** Another table like the one in which something is selected. */
	private static TableContent likely(EObject selected) {
		for (EObject o = selected; o != null; o = o.eContainer()) {
			switch (o) {
			case AllocationTable table -> {
				return TableKind.ALLOCATIONS;
			}
			case Budget budget -> {
				return TableKind.BUDGET;
			}
			case Indicator indicator -> {
				return TableKind.INDICATORS;
			}
			case Organization organization -> {
				return TableKind.ORGANIZATIONS;
			}
			default -> {
				// its container may say more
			}
			}
		}
		if (selected != null && selected.eContainmentFeature() != null && selected.eContainmentFeature().isMany()
				&& !(selected instanceof Undertaking)) {
			return new ObjectContent(selected.eContainmentFeature(), selected.eClass(), List.of());
		}
		return TableKind.ALLOCATIONS;
	}
}

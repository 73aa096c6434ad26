// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Control;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.Program;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.SampleDossier;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.EditorShell;
import org.hyoka.ui.internal.grid.Grid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** For tests of grids: the first allocations of document 002 that fill one. */
abstract class AllocationsShown {
	@TempDir
	Path folder;
	DossierEditor editor;
	AllocationTable table;
	Grid grid;

	@BeforeEach
	void theAllocationsOfAProjectAreShown() throws IOException {
		editor = DossierWindow.open(SampleDossier.write(folder));
		Ui.run(() -> {
			table = ((Program) editor.dossier().getUndertakings().get(0)).getProjects().stream()
					.flatMap(p -> p.getAllocations().stream()).filter(t -> t.getAllocations().size() > 6).findFirst().orElseThrow();
			editor.show("org.hyoka.ui.money", table.eContainer());
			Control page = editor.getAdapter(EditorShell.class).shown();
			grid = (Grid) Widgets.first(page, NatTable.class, Control::isVisible).orElseThrow().getData("org.hyoka.grid");
		});
	}

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}
}

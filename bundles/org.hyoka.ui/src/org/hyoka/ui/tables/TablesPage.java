// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hyoka.ui.forms.FormBuilder;
import org.hyoka.ui.forms.PageParts;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.page.DossierPage;

/**
 * A page with a part for each of some lists of an object: the list as a table, the details of the chosen row below.
 *
 * @since 0.1
 */
public abstract class TablesPage extends DossierPage {
	private final int rows;
	private final Map<String, ObjectTable> tables = new HashMap<>();
	private final Map<String, List<FormBuilder>> forms = new HashMap<>();
	private PageParts parts;
	private Subject dossier;
	private String making;

	/** @param rows seen of a list without scrolling, at most */
	protected TablesPage(int rows) {
		this.rows = rows;
	}

	@Override
	public final Control createControl(Composite parent) {
		parts = new PageParts(parent, title(), lead());
		dossier = new Subject(context(), parts.control());
		createParts();
		return parts.control();
	}

	/** The page's title. */
	protected abstract String title();

	/** One line that says what it is for. */
	protected abstract String lead();

	/** Adds the parts in their order. */
	protected abstract void createParts();

	/** Adds a part for a list of the object. */
	protected final void part(EReference list, Consumer<PageScaffold> maker) {
		part(list.getName(), Labels.of(list), maker);
	}

	/** Adds a part for what stands in different places of the object. */
	protected final void part(String id, String label, Consumer<PageScaffold> maker) {
		parts.add(id, label, area -> {
			PageScaffold scaffold = PageScaffold.inside(area);
			making = id;
			maker.accept(scaffold);
			if (tables.containsKey(id)) {
				tables.get(id).selectFirst();
			}
			return scaffold.control();
		});
	}

	/** The table of the part that is being made. */
	protected final ObjectTable table(PageScaffold scaffold, EReference list, EClass type) {
		return keep(new ObjectTable(scaffold.wideSection(Labels.of(list)), context(), dossier, list, type, rows));
	}

	/** Makes the details of the part that is being made, a moment later where its table took long enough. */
	protected final void details(PageScaffold scaffold, Runnable maker) {
		String part = making;
		scaffold.then(() -> {
			making = part;
			maker.run();
		});
	}

	/** Makes a table the one that the part being made is about. */
	protected final ObjectTable keep(ObjectTable table) {
		tables.put(making, table);
		return table;
	}

	/** Lets findings lead to the fields of a form of the part that is being made. */
	protected final FormBuilder keep(FormBuilder form) {
		forms.computeIfAbsent(making, k -> new ArrayList<>()).add(form);
		return form;
	}

	/** What the lists belong to. */
	protected final Subject dossier() {
		return dossier;
	}

	/** The page's control. */
	protected final Control control() {
		return parts.control();
	}

	/** Shows a part. */
	protected final void show(String id) {
		parts.show(id);
	}

	@Override
	public void setSubject(EObject subject) {
		dossier.set(subject);
		parts.showFirst();
	}

	/** The part that an object belongs to; null if only what it stands in tells. */
	protected String partOf(EObject object) {
		return object.eContainer() == context().dossier() ? object.eContainmentFeature().getName() : null;
	}

	@Override
	public boolean reveal(EObject object, EStructuralFeature feature) {
		for (EObject o = object; o != null && o.eContainmentFeature() != null; o = o.eContainer()) {
			String id = partOf(o);
			if (id != null && parts.has(id)) { // what stands on another page is looked for here, too
				parts.show(id);
				boolean found = tables.containsKey(id) && tables.get(id).reveal(o, feature);
				return feature != null && o == object
						&& forms.getOrDefault(id, List.of()).stream().anyMatch(f -> f.focus(feature)) || found;
			}
		}
		return false;
	}
}

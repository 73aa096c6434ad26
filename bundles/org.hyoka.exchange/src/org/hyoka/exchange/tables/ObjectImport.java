// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Names;
import org.hyoka.core.text.Parsed;
import org.hyoka.core.text.Phrase;
import org.hyoka.exchange.entry.CellReader;
import org.hyoka.exchange.entry.PersonRows;
import org.hyoka.exchange.entry.Registrations;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/**
 * Takes a table with an object in each row into a dossier. A row whose name, or whatever its first column says, is that of an object
 * that is there changes it, other rows are added. Persons, organizations, units and the like that are named and not registered yet
 * are registered, each once, in the same step (rule 14).
 *
 * @param content what the table holds
 * @param cells   its cells
 * @param mapping what its columns mean
 * @since 0.1
 */
public record ObjectImport(ObjectContent content, Cells cells, Mapping mapping) {
	/**
	 * What comes of it. The dossier is only read; {@link ImportPlan#step()} changes it.
	 *
	 * @param owner whose objects they are; stands in the dossier
	 */
	public ImportPlan plan(EditingDomain domain, EObject owner) {
		if (mapping.known() == 0) {
			return new ImportPlan(List.of(new ImportPlan.Problem(-1, -1, ImportText.BOOK.phrase("missing.all"))), List.of(), Optional.empty());
		}
		Run run = new Run(domain, owner);
		for (int row = mapping.heads() + 1; row < cells.height(); row++) {
			if (!cells.isBlank(row)) {
				run.take(row);
			}
		}
		return run.plan();
	}

	/** One pass over the rows. */
	private final class Run {
		private final EditingDomain domain;
		private final EObject owner;
		private final Registrations fresh;
		private final List<EObject> there;
		private final List<EObject> made = new ArrayList<>();
		private final CompoundCommand edits = new CompoundCommand();
		private final List<ImportPlan.Problem> problems = new ArrayList<>();
		private final List<Phrase> changes = new ArrayList<>();

		@SuppressWarnings("unchecked")
		Run(EditingDomain domain, EObject owner) {
			this.domain = domain;
			this.owner = owner;
			fresh = new Registrations(owner);
			there = new ArrayList<>(((List<EObject>) owner.eGet(content.containment())).stream().filter(content.type()::isInstance).toList());
		}

		void take(int row) {
			Map<EStructuralFeature, Object> values = values(row);
			EStructuralFeature key = key();
			Optional<EObject> same = there.stream().filter(o -> values.get(key) != null && isSame(o.eGet(key), values.get(key))).findFirst();
			if (same.isPresent()) {
				change(same.get(), values);
			} else if (!values.isEmpty()) {
				add(values);
			}
		}

		private Map<EStructuralFeature, Object> values(int row) {
			Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
			for (int c = 0; c < mapping.columns().size(); c++) {
				if (mapping.columns().get(c) instanceof ColumnMeaning.OfFeature(EStructuralFeature feature) && !cells.at(row, c).isBlank()) {
					switch (CellReader.of(feature, owner, cells.at(row, c), fresh)) {
					case Parsed.Read<Optional<Object>>(Optional<Object> value) -> value.ifPresent(v -> values.put(feature, v));
					case Parsed.Unreadable<Optional<Object>>(Phrase why) -> problems.add(new ImportPlan.Problem(row, c, why));
					}
				}
			}
			return values;
		}

		/** What rows are known by: the name where there is a column of names, else what the first column says. */
		private EStructuralFeature key() {
			List<EStructuralFeature> said = mapping.columns().stream()
					.flatMap(c -> c instanceof ColumnMeaning.OfFeature(EStructuralFeature f) ? java.util.stream.Stream.of(f) : null).toList();
			return said.stream().filter(f -> f == Literals.NAMED_ELEMENT__NAME || f == Literals.MEMBER__PERSON).findFirst().orElseGet(said::getFirst);
		}

		private static boolean isSame(Object a, Object b) {
			return a instanceof String s && b instanceof String t ? Names.equal(s, t) : Objects.equals(a, b);
		}

		private void change(EObject object, Map<EStructuralFeature, Object> values) {
			boolean own = made.contains(object);
			boolean changed = false;
			for (Map.Entry<EStructuralFeature, Object> value : values.entrySet()) {
				if (!isSame(object.eGet(value.getKey()), value.getValue())) {
					changed = true;
					if (own) {
						object.eSet(value.getKey(), value.getValue());
					} else {
						edits.append(SetCommand.create(domain, object, value.getKey(), value.getValue()));
					}
				}
			}
			if (changed && !own) {
				changes.add(ImportText.BOOK.phrase("row.changed", Naming.name(object)));
			}
		}

		private void add(Map<EStructuralFeature, Object> values) {
			EObject object = EcoreUtil.create(content.type());
			values.forEach(object::eSet);
			PersonRows.tellBeside(object, owner, fresh);
			there.add(object);
			made.add(object);
			changes.add(ImportText.BOOK.phrase("row.new", Naming.name(object)));
		}

		ImportPlan plan() {
			fresh.names().forEach(name -> changes.add(ImportText.BOOK.phrase("registered", name)));
			if (!problems.isEmpty() || changes.isEmpty()) {
				return new ImportPlan(problems, changes, Optional.empty());
			}
			CompoundCommand all = new CompoundCommand(ImportText.BOOK.phrase("step").in(Locale.getDefault()));
			fresh.command(domain).ifPresent(all::append);
			if (!edits.isEmpty()) {
				all.append(edits);
			}
			if (!made.isEmpty()) {
				all.append(AddCommand.create(domain, owner, content.containment(), made));
			}
			return new ImportPlan(problems, changes, Optional.of(all));
		}
	}
}

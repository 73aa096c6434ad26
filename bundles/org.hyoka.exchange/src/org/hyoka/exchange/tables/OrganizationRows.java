// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.tables;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.hyoka.core.text.Names;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.Alias;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.OrganizationKind;

/** Rows of organizations; each is registered once (rule 14), found by its number, its name or an alias. */
final class OrganizationRows {
	private static final String CORPORATE_NUMBER = "\\d{13}";
	private final RowReader rows;
	private final Dossier dossier;
	private final List<Organization> all;

	OrganizationRows(RowReader rows, Dossier dossier) {
		this.rows = rows;
		this.dossier = dossier;
		all = new ArrayList<>(dossier.getOrganizations());
	}

	ImportPlan plan() {
		return rows.run(this::take);
	}

	private void take() {
		Optional<String> name = rows.text(Field.NAME);
		if (name.isEmpty()) {
			rows.problem(rows.column(Field.NAME), ImportText.BOOK.phrase("name.missing"));
			return;
		}
		Optional<String> number = rows.text(Field.CORPORATE_NUMBER).map(Numbers::toHalfWidth).map(n -> n.replaceAll("[\\s-]", ""));
		if (number.isPresent() && !number.get().matches(CORPORATE_NUMBER)) {
			rows.problem(rows.column(Field.CORPORATE_NUMBER), ImportText.BOOK.phrase("number.wrong", number.get()));
			return;
		}
		Optional<Organization> found = find(name.get(), number);
		Organization organization = found.orElseGet(HyokaFactory.eINSTANCE::createOrganization);
		if (found.isEmpty()) {
			organization.setName(name.get());
			all.add(organization);
		}
		boolean changed = put(organization, found, ORGANIZATION__CORPORATE_NUMBER, number);
		changed |= put(organization, found, ORGANIZATION__KIND,
				rows.literal(Field.ORGANIZATION_KIND, ORGANIZATION_KIND).map(OrganizationKind.class::cast));
		changed |= put(organization, found, ORGANIZATION__ROR, rows.text(Field.ROR));
		changed |= put(organization, found, ORGANIZATION__COUNTRY, rows.text(Field.COUNTRY));
		changed |= parent(organization, found.isPresent());
		changed |= aliases(organization, found.isPresent());
		if (found.isEmpty()) {
			rows.add(dossier, DOSSIER__ORGANIZATIONS, organization);
			rows.changed("organization.new", name.get());
		} else if (changed) {
			rows.changed("organization.changed", organization.getName());
		}
	}

	private Optional<Organization> find(String name, Optional<String> number) {
		return number.flatMap(n -> all.stream().filter(o -> n.equals(o.getCorporateNumber())).findFirst())
				.or(() -> all.stream().filter(o -> isNamed(o, name)).findFirst());
	}

	private static boolean isNamed(Organization organization, String name) {
		return organization.getName() != null && Names.equal(organization.getName(), name)
				|| organization.getAliases().stream().anyMatch(a -> a.getName() != null && Names.equal(a.getName(), name));
	}

	private boolean put(Organization organization, Optional<Organization> found, EAttribute attribute, Optional<?> value) {
		if (value.isEmpty()) {
			return false;
		}
		if (found.isPresent()) {
			return rows.set(organization, attribute, value.get());
		}
		organization.eSet(attribute, value.get());
		return true;
	}

	private boolean parent(Organization organization, boolean there) {
		Optional<String> name = rows.text(Field.PARENT);
		if (name.isEmpty()) {
			return false;
		}
		Optional<Organization> parent = all.stream().filter(o -> o != organization && isNamed(o, name.get())).findFirst();
		if (parent.isEmpty()) {
			rows.problem(rows.column(Field.PARENT), ImportText.BOOK.phrase("parent.unknown", name.get()));
			return false;
		}
		if (organization.getParent() == parent.get()) {
			return false;
		}
		if (there) {
			rows.set(organization, ORGANIZATION__PARENT, parent.get());
		} else {
			organization.setParent(parent.get());
		}
		return true;
	}

	private boolean aliases(Organization organization, boolean there) {
		boolean changed = false;
		for (String name : Arrays.stream(rows.text(Field.ALIASES).orElse("").split("[、,;；\\n]")).map(String::strip)
				.filter(n -> !n.isEmpty()).toList()) {
			if (organization.getAliases().stream().noneMatch(a -> name.equals(a.getName()))) {
				Alias alias = HyokaFactory.eINSTANCE.createAlias();
				alias.setName(name);
				changed = true;
				if (there) {
					rows.add(organization, NAMED_ELEMENT__ALIASES, alias);
				} else {
					organization.getAliases().add(alias);
				}
			}
		}
		return changed;
	}
}

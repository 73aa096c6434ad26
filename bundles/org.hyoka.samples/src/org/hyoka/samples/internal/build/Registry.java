// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hyoka.dossier.templates.Templates;
import org.hyoka.model.hyoka.Affiliation;
import org.hyoka.model.hyoka.Alias;
import org.hyoka.model.hyoka.AliasKind;
import org.hyoka.model.hyoka.Dimension;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.OrganizationKind;
import org.hyoka.model.hyoka.Person;
import org.hyoka.model.hyoka.Policy;
import org.hyoka.model.hyoka.PolicyAmendment;
import org.hyoka.model.hyoka.Source;
import org.hyoka.model.hyoka.Unit;

/**
 * What a dossier registers once (rule 14): organizations, persons, sources, policies, units. They are found again by
 * name or alias; a name that is not registered is an error, so that no reference of a sample can dangle.
 */
public final class Registry {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;
	private static final Pattern ALIAS = Pattern.compile("([^\\[\\]]+)(?:\\[([^\\]]+)\\])?");
	private static final Map<String, AliasKind> ALIAS_KINDS = Map.of("略称", AliasKind.ABBREVIATION, "旧称",
			AliasKind.FORMER, "表記", AliasKind.VARIANT, "外国語", AliasKind.TRANSLATION);
	private static final Map<String, OrganizationKind> KINDS = Map.of("府省", OrganizationKind.MINISTRY, "資金配分機関",
			OrganizationKind.FUNDING_AGENCY, "大学", OrganizationKind.UNIVERSITY, "国研",
			OrganizationKind.RESEARCH_INSTITUTE, "病院", OrganizationKind.HOSPITAL, "企業", OrganizationKind.COMPANY,
			"団体", OrganizationKind.ASSOCIATION, "会議体", OrganizationKind.COUNCIL, "その他", OrganizationKind.OTHER);

	private final Dossier dossier;
	private final Templates templates = Templates.standard();
	private final Map<String, Organization> organizations = new HashMap<>();
	private final Map<String, Person> persons = new HashMap<>();
	private final Map<String, Source> sources = new HashMap<>();
	private final Map<String, Policy> policies = new HashMap<>();

	/** @param dossier where everything is registered */
	public Registry(Dossier dossier) {
		this.dossier = dossier;
	}

	/** The dossier. */
	public Dossier dossier() {
		return dossier;
	}

	/** The templates that criteria, outlines and units come from. */
	public Templates templates() {
		return templates;
	}

	/**
	 * Registers organizations.
	 *
	 * @param block columns 名称, 種類 (府省, 資金配分機関, 大学, 国研, 病院, 企業, 団体, 会議体, その他), 別名 (parted by 、, each
	 *              {@code 東大} or {@code 幹細胞組合[表記]}; kinds 略称, 旧称, 表記, 外国語); optional 国, 上位
	 */
	public void organizations(String block) {
		for (TextTable.Row row : TextTable.parse("organizations", block).rows()) {
			Organization o = F.createOrganization();
			named(o, row);
			o.setKind(row.read("種類", s -> Values.word(KINDS, s, "kind of organization")));
			row.optional("国").ifPresent(o::setCountry);
			row.readOptional("上位", this::organization).ifPresent(o::setParent);
			register(organizations, o, "organization");
			dossier.getOrganizations().add(o);
		}
	}

	/**
	 * Registers persons.
	 *
	 * @param block columns 氏名 (as 名称), 所属 (a registered organization), optional 部署, 役職, 別名
	 */
	public void persons(String block) {
		for (TextTable.Row row : TextTable.parse("persons", block).rows()) {
			Person p = F.createPerson();
			named(p, row);
			row.readOptional("所属", this::organization).ifPresent(o -> {
				Affiliation a = F.createAffiliation();
				a.setOrganization(o);
				row.optional("部署").ifPresent(a::setDepartment);
				row.optional("役職").ifPresent(a::setPosition);
				row.readOptional("時点", Values::point).ifPresent(a::setAsOf);
				p.getAffiliations().add(a);
			});
			register(persons, p, "person");
			dossier.getPersons().add(p);
		}
	}

	/**
	 * Registers sources.
	 *
	 * @param block columns 名称, optional 発行者, 時期, URL, 加工 (○: the dossier's authors made the figure from it), 別名
	 */
	public void sources(String block) {
		for (TextTable.Row row : TextTable.parse("sources", block).rows()) {
			Source s = F.createSource();
			named(s, row);
			row.optional("発行者").ifPresent(s::setPublisher);
			row.readOptional("時期", Values::point).ifPresent(s::setPublishedOn);
			row.optional("URL").ifPresent(s::setUrl);
			s.setProcessed(row.optional("加工").isPresent());
			register(sources, s, "source");
			dossier.getSources().add(s);
		}
	}

	/**
	 * Registers policies.
	 *
	 * @param block columns 名称, 決定主体, 決定日, optional 改定 ({@code 2021年4月6日 一部変更}), 別名
	 */
	public void policies(String block) {
		for (TextTable.Row row : TextTable.parse("policies", block).rows()) {
			Policy p = F.createPolicy();
			named(p, row);
			row.optional("決定主体").ifPresent(p::setDecidedBy);
			row.readOptional("決定日", Values::day).ifPresent(p::setDecidedOn);
			row.optional("改定").ifPresent(text -> {
				String[] parts = text.split(" ", 2);
				PolicyAmendment a = F.createPolicyAmendment();
				a.setDecidedOn(Values.day(parts[0]));
				a.setText(parts.length == 2 ? parts[1] : null);
				p.getAmendments().add(a);
			});
			register(policies, p, "policy");
			dossier.getPolicies().add(p);
		}
	}

	/** The unit of that symbol, taken from the templates when it is first asked for. */
	public Unit unit(String symbol) {
		return templates.unit(symbol, dossier);
	}

	/** Adds a unit that the templates do not have; {@code factor} says how many base units one of it is. */
	public Unit addUnit(String symbol, Dimension dimension, String factor, int decimals) {
		Unit unit = F.createUnit();
		unit.setName(symbol);
		unit.setSymbol(symbol);
		unit.setDimension(dimension);
		unit.setFactor(Values.number(factor));
		unit.setDecimals(decimals);
		dossier.getUnits().add(unit);
		return unit;
	}

	/** The organization of that name or alias. */
	public Organization organization(String name) {
		return find(organizations, name, "organization");
	}

	/** The organizations of those names, parted by 、. */
	public List<Organization> organizationList(String names) {
		List<Organization> result = new ArrayList<>();
		for (String name : names.split("、")) {
			result.add(organization(name));
		}
		return result;
	}

	/** The person of that name. */
	public Person person(String name) {
		return find(persons, name, "person");
	}

	/** The source of that name or alias. */
	public Source source(String name) {
		return find(sources, name, "source");
	}

	/** The policy of that name or alias. */
	public Policy policy(String name) {
		return find(policies, name, "policy");
	}

	private static void named(NamedElement element, TextTable.Row row) {
		element.setName(row.read("名称", s -> s));
		row.optional("別名").ifPresent(text -> aliases(element, text));
	}

	/**
	 * Gives further names to a thing.
	 *
	 * @param text parted by 、, each {@code 東大} or {@code 幹細胞組合[表記]}
	 */
	public static void aliases(NamedElement element, String text) {
		for (String part : text.split("、")) {
			Matcher m = ALIAS.matcher(part.strip());
			if (!m.matches()) {
				throw new SampleDataException("“" + part + "” is no alias; write 東大 or 東大[略称].");
			}
			Alias alias = F.createAlias();
			alias.setName(m.group(1).strip());
			alias.setKind(m.group(2) == null ? AliasKind.ABBREVIATION
					: Values.word(ALIAS_KINDS, m.group(2), "kind of alias"));
			element.getAliases().add(alias);
		}
	}

	private static <T extends NamedElement> void register(Map<String, T> map, T element, String what) {
		put(map, element.getName(), element, what);
		for (Alias alias : element.getAliases()) {
			put(map, alias.getName(), element, what);
		}
	}

	private static <T> void put(Map<String, T> map, String name, T element, String what) {
		if (map.putIfAbsent(name, element) != null) {
			throw new SampleDataException("The " + what + " “" + name + "” is registered twice.");
		}
	}

	private static <T> T find(Map<String, T> map, String name, String what) {
		T element = map.get(name.strip());
		if (element == null) {
			throw new SampleDataException("No " + what + " “" + name.strip() + "” is registered.");
		}
		return element;
	}
}

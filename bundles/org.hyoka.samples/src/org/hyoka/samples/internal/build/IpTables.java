// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.build;

import java.math.BigDecimal;
import java.util.List;

import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.Clause;
import org.hyoka.model.ip.ClauseState;
import org.hyoka.model.ip.ClauseTopic;
import org.hyoka.model.ip.CommitteeMember;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpCommittee;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.ip.IpPolicy;
import org.hyoka.model.ip.PartyRole;
import org.hyoka.model.ip.PartyState;

/** IP policies, agreements and committees out of text tables. */
public final class IpTables {
	private static final IpFactory F = IpFactory.eINSTANCE;

	private IpTables() {
	}

	/** Gives an undertaking its IP management with the standard check list of topics. */
	public static IpManagement management(Registry registry, Undertaking owner) {
		IpManagement ip = F.createIpManagement();
		owner.setIp(ip);
		registry.templates().instantiateClauseTopics("standard", ip);
		return ip;
	}

	/** Adds a policy; {@code adoptedBy} may be null. */
	public static IpPolicy policy(IpManagement ip, String name, Organization adoptedBy, String covers) {
		IpPolicy policy = F.createIpPolicy();
		policy.setName(name);
		policy.setAdoptedBy(adoptedBy);
		policy.setCovers(Prose.of(covers));
		ip.getPolicies().add(policy);
		return policy;
	}

	/** Adds an agreement; {@code policy} and {@code secretariat} may be null. */
	public static IpAgreement agreement(IpManagement ip, String name, IpPolicy policy, Organization secretariat) {
		IpAgreement agreement = F.createIpAgreement();
		agreement.setName(name);
		agreement.setPolicy(policy);
		agreement.setSecretariat(secretariat);
		ip.getAgreements().add(agreement);
		return agreement;
	}

	/**
	 * Adds parties.
	 *
	 * @param block columns 機関 (registered; empty where only a label is known), 役割 (代表, 分担, 再委託, 共同研究, その他), 状態 (打診中, 協議中,
	 *              締結済, 不参加, 脱退); optional 表記, 機関数 (how many go by it), 締結日
	 */
	public static void parties(Registry registry, IpAgreement agreement, String block) {
		for (TextTable.Row row : TextTable.parse(agreement.getName() + " parties", block).rows()) {
			AgreementParty party = F.createAgreementParty();
			row.readOptional("機関", registry::organization).ifPresent(party::setOrganization);
			row.optional("表記").ifPresent(party::setLabel);
			row.readOptional("機関数", Values::number).map(BigDecimal::intValueExact).ifPresent(party::setInstitutions);
			party.setRole(row.read("役割", s -> switch (s) {
			case "代表" -> PartyRole.LEAD;
			case "分担" -> PartyRole.PARTICIPANT;
			case "再委託" -> PartyRole.SUBCONTRACTOR;
			case "共同研究" -> PartyRole.PARTNER;
			case "その他" -> PartyRole.OTHER;
			default -> throw new SampleDataException("“" + s + "” is no role of a party.");
			}));
			party.setState(row.read("状態", s -> switch (s) {
			case "打診中" -> PartyState.INVITED;
			case "協議中" -> PartyState.NEGOTIATING;
			case "締結済" -> PartyState.SIGNED;
			case "不参加" -> PartyState.DECLINED;
			case "脱退" -> PartyState.WITHDRAWN;
			default -> throw new SampleDataException("“" + s + "” is no state of a party.");
			}));
			row.readOptional("締結日", Values::day).ifPresent(party::setSignedOn);
			agreement.getParties().add(party);
		}
	}

	/**
	 * Adds clauses to a policy or agreement.
	 *
	 * @param clauses of the policy or agreement
	 * @param block   columns 項目 (number of a topic), 状態 (未定, 合意済, 相違, 該当なし), 内容
	 */
	public static void clauses(IpManagement ip, List<Clause> clauses, String block) {
		for (TextTable.Row row : TextTable.parse("clauses", block).rows()) {
			Clause clause = F.createClause();
			clause.setTopic(row.read("項目", number -> topic(ip, number)));
			clause.setState(row.read("状態", s -> switch (s) {
			case "未定" -> ClauseState.OPEN;
			case "合意済" -> ClauseState.SETTLED;
			case "相違" -> ClauseState.DEVIATES;
			case "該当なし" -> ClauseState.NOT_APPLICABLE;
			default -> throw new SampleDataException("“" + s + "” is no state of a clause.");
			}));
			row.optional("内容").ifPresent(clause::setText);
			clauses.add(clause);
		}
	}

	private static ClauseTopic topic(IpManagement ip, String number) {
		int n = Values.number(number).intValueExact();
		return ip.getTopics().stream().filter(t -> t.getNumber() != null && t.getNumber() == n).findFirst()
				.orElseThrow(() -> new SampleDataException("There is no topic " + number + "."));
	}

	/**
	 * Adds a committee.
	 *
	 * @param block columns 立場, 人数, optional 長 (○)
	 */
	public static IpCommittee committee(IpManagement ip, String name, String rules, String block) {
		IpCommittee committee = F.createIpCommittee();
		committee.setName(name);
		committee.setRules(Prose.of(rules));
		for (TextTable.Row row : TextTable.parse(name, block).rows()) {
			CommitteeMember member = F.createCommitteeMember();
			member.setLabel(row.read("立場", s -> s));
			member.setSeats(row.readOptional("人数", Values::number).map(BigDecimal::intValueExact).orElse(1));
			member.setChair(row.optional("長").isPresent());
			committee.getMembers().add(member);
		}
		ip.getCommittees().add(committee);
		return committee;
	}
}
